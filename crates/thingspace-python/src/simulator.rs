//! The class `Simulator`. A simulator runs in this process.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use thingspace_sim::{Clock, Credentials, Deliveries, Fault, Simulator as Native, SimulatorBuilder};

use crate::client::{AsyncClient, Client};
use crate::convert::arguments::{Count, Unsigned, extract_argument};
use crate::convert::fleet::Fleet;
use crate::convert::json::{from_python, to_python};
use crate::convert::moments::{Moment, datetime};
use crate::errors;
use crate::requests::submit::set;
use crate::runtime::process::{Local as _, Owned, ProcessClient};
use crate::runtime::{lifecycle, work};

/// A stateful simulator of the ThingSpace service. It runs in this process, listens on a free port of this machine, and requires
/// no account.
///
/// `devices` is the number of generated devices (default: 100). `fleet` replaces the generated devices. Pass a CSV file, such as
/// the output of `thingspace devices list -o csv`, or rows such as `[{"iccid": "89148000008682242668", "state": "active"}]`. The
/// columns are iccid, imei, mdn, eid, meid, esn, state, plan, group, cost_center, and custom_field_1 to custom_field_5. `start`
/// is the virtual time at the start (default: 2026-01-01T00:00:00Z, so that every run has the same dates).
///
/// `seed` determines all random values. `callback_delay` is a pair: the minimum and the maximum number of virtual seconds from an
/// accepted change to its outcome and callback. With `paused=True`, the clock moves only when you call `advance()` or
/// `advance_to_next_event()`.
#[pyclass(frozen, module = "thingspace")]
pub struct Simulator {
    native: Owned<Mutex<Option<Arc<Native>>>>,
    url: String,
    credentials: Credentials,
}

#[pymethods]
impl Simulator {
    #[new]
    #[pyo3(
        signature = (*, devices = None, seed = None, callback_delay = (0.2, 2.0), paused = false, fleet = None, start = None),
        text_signature = "(*, devices=None, seed=1, callback_delay=(0.2, 2.0), paused=False, fleet=None, start=None)"
    )]
    fn new(
        py: Python<'_>,
        devices: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        callback_delay: (f64, f64),
        paused: bool,
        fleet: Option<&Bound<'_, PyAny>>,
        start: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let devices = devices.map(|devices| extract_argument("devices", devices)).transpose()?.map(|Count(devices)| devices);
        let fleet = fleet.map(|fleet| extract_argument("fleet", fleet)).transpose()?.map(|Fleet(csv)| csv);
        if devices.is_some() && fleet.is_some() {
            return Err(errors::config(py, "pass devices or fleet, not both: devices is the number of generated devices"));
        }
        let start = start.map(|start| extract_argument("start", start)).transpose()?.map(|Moment(start)| start);
        let seed = seed.map(|seed| extract_argument("seed", seed)).transpose()?.map_or(1, |Unsigned(seed)| seed);
        let delay = |seconds| {
            Duration::try_from_secs_f64(seconds)
                .map_err(|_| errors::config(py, "callback_delay must be two numbers of seconds, 0 or more; try (0.2, 2.0)"))
        };
        let delays = delay(callback_delay.0)?..delay(callback_delay.1)?;
        let clock = if paused { Clock::paused() } else { Clock::running() };
        let builder = Native::builder().devices(devices.unwrap_or(100)).seed(seed).callback_delay(delays).clock(clock);
        let builder = set(set(builder, fleet, SimulatorBuilder::fleet), start, SimulatorBuilder::start_at);
        let started = work::block(py, builder.start())?.map_err(|error| errors::config(py, &error.to_string()))?;
        let (url, credentials) = (started.url().to_string(), started.credentials().clone());
        Ok(Self { native: Mutex::new(Some(Arc::new(started))).into(), url, credentials })
    }

    /// The base URL for clients.
    #[getter]
    fn url(&self, py: Python<'_>) -> PyResult<String> {
        self.check_open(py)?;
        Ok(self.url.clone())
    }

    /// The credentials that the simulator accepts, as keyword arguments of `Client`.
    #[getter]
    fn credentials<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.check_open(py)?;
        let (credentials, all) = (&self.credentials, PyDict::new(py));
        all.set_item("key", credentials.key.as_str())?;
        all.set_item("secret", credentials.secret.as_str())?;
        all.set_item("username", credentials.username.as_str())?;
        all.set_item("password", credentials.password.as_str())?;
        all.set_item("account", credentials.account.as_str())?;
        Ok(all)
    }

    /// Returns a client of the simulator. The client uses the clock of the simulator (in a forked process, the clock of the
    /// machine).
    ///
    /// ```python
    /// with sim.client() as client:
    ///     print(client.accounts.get().account_name)
    /// ```
    fn client(&self, py: Python<'_>) -> PyResult<Client> {
        Ok(Client::of(self.connect(py)?))
    }

    /// Returns an asyncio client of the simulator. The client uses the clock of the simulator (in a forked process, the clock of
    /// the machine).
    ///
    /// ```python
    /// async def main() -> None:
    ///     async with sim.async_client() as client:
    ///         print((await client.accounts.get()).account_name)
    /// ```
    fn async_client(&self, py: Python<'_>) -> PyResult<AsyncClient> {
        Ok(AsyncClient::of(self.connect(py)?))
    }

    /// Returns the accepted changes and their effects, as a list of dictionaries.
    ///
    /// ```python
    /// client.devices.suspend("iccid:89148000008682242668")
    /// for entry in sim.ledger():
    ///     print(entry["event"])
    /// ```
    fn ledger<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.ledger()).unwrap_or_default())
    }

    /// Returns the calls that the simulator has received, at most the latest million, as a list of dictionaries.
    ///
    /// ```python
    /// client.login()
    /// for call in sim.journal():
    ///     print(call["operation"], call["status"])
    /// ```
    fn journal<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.journal()).unwrap_or_default())
    }

    /// Returns the number of devices in each state.
    ///
    /// ```python
    /// print(sim.states()["active"])
    /// ```
    fn states<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.states()).unwrap_or_default())
    }

    /// Advances the clock by a number of seconds, and then waits like `settle()`.
    ///
    /// ```python
    /// sim.pause()
    /// sim.advance(90 * 86_400)  # 90 days
    /// ```
    fn advance(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
        let step =
            Duration::try_from_secs_f64(seconds).map_err(|_| errors::config(py, "seconds must be 0 or more; try advance(60)"))?;
        let native = self.native(py)?;
        work::block(py, async move {
            native.clock().advance(step);
            native.settle().await;
        })
    }

    /// The virtual time, as a `datetime` in UTC.
    #[getter]
    fn now<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime(py, self.native(py)?.clock().now())
    }

    /// Advances the clock to the next planned event, and then waits like `settle()`. Returns the new time. Raises a
    /// `ConfigError` if no event is planned.
    ///
    /// ```python
    /// sim.pause()
    /// client.devices.suspend("iccid:89148000008682242668")
    /// print(sim.advance_to_next_event())
    /// ```
    fn advance_to_next_event<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let native = self.native(py)?;
        let now = native.clock().advance_to_next_event().map_err(|error| refused(py, &error))?;
        work::block(py, async move { native.settle().await })?;
        datetime(py, now)
    }

    /// Pauses the clock.
    ///
    /// ```python
    /// sim.pause()
    /// sim.advance(60)
    /// ```
    fn pause(&self, py: Python<'_>) -> PyResult<()> {
        self.native(py)?.clock().pause();
        Ok(())
    }

    /// Starts the clock. `speed` is the number of virtual seconds per real second.
    ///
    /// ```python
    /// sim.resume(speed=3600)  # one hour per second
    /// ```
    #[pyo3(signature = (*, speed = 1.0), text_signature = "($self, *, speed=1.0)")]
    fn resume(&self, py: Python<'_>, speed: f64) -> PyResult<()> {
        let native = self.native(py)?;
        native.clock().set_speed(speed).map_err(|error| refused(py, &error))?;
        native.clock().resume();
        Ok(())
    }

    /// Returns the current devices, as a list of dictionaries.
    ///
    /// ```python
    /// for device in sim.fleet():
    ///     print(device["iccid"], device["state"])
    /// ```
    fn fleet<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.fleet()).unwrap_or_default())
    }

    /// Injects a fault and returns its number: `sim.inject("status", status=503, operation="listDevices", times=2)`.
    ///
    /// `effect` is one of: status, gateway and html (each with `status`), rate-limited (optionally with `retry_after_seconds`),
    /// bearer-refused, session-refused, delay (with `seconds` of virtual time), hang, close, reset, and cut or stall (with
    /// `bytes`, the number of body bytes that are sent first). With `acted=True`, and always for cut and stall, the simulator
    /// carries out the operation before the fault occurs. The other details select the calls that the fault affects:
    /// `operation`, `account`, `device`, `times`, `rate`, `every`, `since` and `until`.
    ///
    /// ```python
    /// number = sim.inject("status", status=503, operation="listDevices", times=2)
    /// ```
    #[pyo3(
        signature = (effect, /, **details),
        text_signature = "($self, effect, /, **details)"
    )]
    fn inject(&self, py: Python<'_>, effect: &str, details: Option<&Bound<'_, PyDict>>) -> PyResult<u64> {
        let mut fault = details.map_or_else(|| Ok(serde_json::json!({})), |details| from_python(details.as_any()))?;
        if let Some(members) = fault.as_object_mut() {
            members.retain(|_, member| !member.is_null());
            // The Python argument is `since`, because `from` is a reserved word in Python.
            if let Some(since) = members.remove("since") {
                members.insert("from".to_owned(), since);
            }
            members.insert("effect".to_owned(), effect.into());
        }
        let fault = Fault::from_json(&fault).map_err(|error| refused(py, &error))?;
        self.native(py)?.inject(fault).map_err(|error| refused(py, &error))
    }

    /// Returns the active faults and the number of calls that each fault has affected, as a list of dictionaries.
    ///
    /// ```python
    /// sim.inject("hang", operation="listDevices")
    /// for fault in sim.faults():
    ///     print(fault["id"])
    /// ```
    fn faults<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.faults()).unwrap_or_default())
    }

    /// Removes the fault with the number that `inject` returned. Without `number`, removes all faults.
    ///
    /// ```python
    /// number = sim.inject("hang", operation="listDevices")
    /// sim.clear_faults(number)
    /// ```
    #[pyo3(signature = (number = None), text_signature = "($self, number=None)")]
    fn clear_faults(&self, py: Python<'_>, number: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let native = self.native(py)?;
        match number.map(|number| extract_argument("number", number)).transpose()?.map(|Unsigned(number)| number) {
            None => native.clear_faults(),
            Some(number) if native.remove_fault(number) => {}
            Some(number) => {
                return Err(errors::config(
                    py,
                    &format!("no active fault has the number {number}; faults() returns the active ones"),
                ));
            }
        }
        Ok(())
    }

    /// Returns a dictionary that maps the ids of quirks to the values of their switches. `set_switch` explains switches.
    ///
    /// ```python
    /// print(sim.switches()["callback-retry"])
    /// ```
    fn switches<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.switches()).unwrap_or_default())
    }

    /// Sets the switch of a quirk. For a quirk with a switch, the sources about the service describe two different behaviors. The
    /// switch selects the behavior of the simulator.
    ///
    /// ```python
    /// sim.set_switch("callback-retry", "observed")
    /// ```
    fn set_switch(&self, py: Python<'_>, quirk: &str, value: &str) -> PyResult<()> {
        self.native(py)?.set_switch(quirk, value).map_err(|error| refused(py, &error))
    }

    /// Sets how unreliably callbacks are delivered. `duplicates` and `losses` are the fractions of the callbacks that are
    /// duplicated and lost. Each callback is delayed by a random time of at most `reordering` virtual seconds, so a later
    /// callback can arrive first.
    ///
    /// ```python
    /// sim.set_deliveries(duplicates=0.05, losses=0.01, reordering=30)
    /// ```
    #[pyo3(
        signature = (*, duplicates = 0.0, losses = 0.0, reordering = 0.0),
        text_signature = "($self, *, duplicates=0.0, losses=0.0, reordering=0.0)"
    )]
    fn set_deliveries(&self, py: Python<'_>, duplicates: f64, losses: f64, reordering: f64) -> PyResult<()> {
        let mut deliveries = Deliveries::default();
        (deliveries.duplicates, deliveries.losses) = (duplicates, losses);
        deliveries.reordering = Duration::try_from_secs_f64(reordering)
            .map_err(|_| errors::config(py, "reordering must be a number of seconds, 0 or more"))?;
        self.native(py)?.set_deliveries(deliveries).map_err(|error| refused(py, &error))
    }

    /// The URL of the simulator's own inbox, which you can register as a listener.
    #[getter]
    fn inbox_url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.native(py)?.inbox_url())
    }

    /// Returns the callbacks that the simulator's own inbox has received, as a list of dictionaries.
    ///
    /// ```python
    /// for message in sim.inbox():
    ///     print(message["body"])
    /// ```
    fn inbox<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.inbox()).unwrap_or_default())
    }

    /// Expires the current bearer token and all session tokens.
    ///
    /// ```python
    /// sim.expire_tokens()
    /// client.accounts.get()  # logs in again
    /// ```
    fn expire_tokens(&self, py: Python<'_>) -> PyResult<()> {
        let native = self.native(py)?;
        native.expire_bearers();
        native.expire_sessions();
        Ok(())
    }

    /// Resets the simulator to its initial state.
    ///
    /// ```python
    /// client.devices.suspend("iccid:89148000008682242668")
    /// sim.reset()
    /// assert sim.ledger() == []
    /// ```
    fn reset(&self, py: Python<'_>) -> PyResult<()> {
        let native = self.native(py)?;
        work::block(py, async move { native.reset() })
    }

    /// Returns the whole state of the simulator except the journal, as bytes for `restore`. The bytes contain the passwords of
    /// listeners.
    ///
    /// ```python
    /// snapshot = sim.snapshot()
    /// client.devices.suspend("iccid:89148000008682242668")
    /// sim.restore(snapshot)
    /// ```
    fn snapshot<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let native = self.native(py)?;
        let snapshot = work::block(py, async move { native.snapshot() })?.map_err(|error| refused(py, &error))?;
        Ok(PyBytes::new(py, &snapshot))
    }

    /// Replaces the state of the simulator with the state in a snapshot.
    ///
    /// ```python
    /// sim.restore(sim.snapshot())
    /// ```
    fn restore(&self, py: Python<'_>, snapshot: Vec<u8>) -> PyResult<()> {
        let native = self.native(py)?;
        work::block(py, async move { native.restore(&snapshot) })?.map_err(|error| refused(py, &error))
    }

    /// Sends an SMS from the device with this SIM. Returns False if no active device has the SIM.
    ///
    /// ```python
    /// assert sim.device_sends_sms("89148000008682242668", "tank 7 is full")
    /// ```
    fn device_sends_sms(&self, py: Python<'_>, iccid: &str, text: &str) -> PyResult<bool> {
        Ok(self.native(py)?.device_sends_sms(iccid, text))
    }

    /// Sends non-IP data from the device with this SIM. Returns False if no active device has the SIM, or if the plan of the
    /// device has no non-IP data.
    ///
    /// ```python
    /// if not sim.device_sends_nidd("89148000008682242668", b"\x11\x04"):
    ///     print("the plan has no non-IP data")
    /// ```
    fn device_sends_nidd(&self, py: Python<'_>, iccid: &str, payload: Vec<u8>) -> PyResult<bool> {
        Ok(self.native(py)?.device_sends_nidd(iccid, &payload))
    }

    /// Adds data usage to the device with this SIM, as a data session that ends now. Returns False if no active device has the
    /// SIM.
    ///
    /// ```python
    /// assert sim.add_traffic("89148000008682242668", 250_000_000)
    /// ```
    fn add_traffic(&self, py: Python<'_>, iccid: &str, bytes: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Unsigned(bytes) = extract_argument("bytes", bytes)?;
        Ok(self.native(py)?.add_traffic(iccid, bytes))
    }

    /// Moves the SIM to hardware with this IMEI. Returns False if no active or suspended device has the SIM, or if the IMEI is
    /// not valid.
    ///
    /// ```python
    /// assert sim.move_sim("89148000008682242668", "490154203237559")
    /// ```
    fn move_sim(&self, py: Python<'_>, iccid: &str, imei: &str) -> PyResult<bool> {
        Ok(self.native(py)?.move_sim(iccid, imei))
    }

    /// Simulates a change that a user makes in the web portal: `sim.portal_change(iccid, "suspend")`,
    /// `sim.portal_change(iccid, "activate", service_plan="m2m-5mb")`.
    ///
    /// `change` is one of: activate and service_plan (each with `service_plan`), suspend, restore, deactivate, custom_field (with
    /// `number` and `value`), group (with `name`), imei (with `imei`) and iccid (with `iccid`).
    ///
    /// ```python
    /// sim.portal_change("89148000008682242668", "suspend")
    /// ```
    #[pyo3(
        signature = (iccid, change, /, **details),
        text_signature = "($self, iccid, change, /, **details)"
    )]
    fn portal_change(&self, py: Python<'_>, iccid: &str, change: &str, details: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let mut described = details.map_or_else(|| Ok(serde_json::json!({})), |details| from_python(details.as_any()))?;
        if let Some(members) = described.as_object_mut() {
            members.insert("change".to_owned(), change.into());
        }
        let change = serde_json::from_value(described).map_err(|error| errors::config(py, &error.to_string()))?;
        self.native(py)?.portal_change(iccid, &change).map_err(|error| refused(py, &error))
    }

    /// Waits until all events that are due have happened and no callback is being delivered.
    ///
    /// ```python
    /// client.devices.suspend("iccid:89148000008682242668")
    /// sim.settle()
    /// ```
    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        let native = self.native(py)?;
        work::block(py, async move { native.settle().await })
    }

    /// Stops the simulator.
    ///
    /// ```python
    /// sim.close()
    /// ```
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        if lifecycle::has_ended() {
            // Interpreter shutdown has already stopped the simulator.
            return Ok(());
        }
        let native = self.slot(py)?.take();
        work::block(py, async move { drop(native) })
    }

    fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __exit__(&self, py: Python<'_>, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) -> PyResult<()> {
        self.close(py)
    }

    fn __repr__(&self) -> String {
        let closed = self.native.if_local().is_some_and(|native| native.lock().is_ok_and(|native| native.is_none()));
        if closed { "Simulator(closed)".to_owned() } else { format!("Simulator({})", self.url) }
    }
}

fn refused(py: Python<'_>, error: &thingspace_sim::Error) -> PyErr {
    errors::config(py, &error.to_string())
}

impl Simulator {
    fn slot(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, Option<Arc<Native>>>> {
        // Ignores poisoning, because a panic cannot leave the value half changed.
        Ok(self.native.local(py)?.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn native(&self, py: Python<'_>) -> PyResult<Arc<Native>> {
        self.slot(py)?.clone().ok_or_else(|| errors::config(py, "the simulator is closed; start a new one"))
    }

    /// Raises an error if the simulator is closed. In a forked process, always succeeds, because a forked process reaches the
    /// simulator only over HTTP and cannot check this.
    fn check_open(&self, py: Python<'_>) -> PyResult<()> {
        if self.native.if_local().is_none() { Ok(()) } else { self.native(py).map(|_| ()) }
    }

    fn connect(&self, py: Python<'_>) -> PyResult<ProcessClient> {
        self.check_open(py)?;
        let credentials = &self.credentials;
        let builder = match self.native.if_local() {
            Some(_) => self.native(py)?.client_builder(),
            // A forked process reaches the simulator only over HTTP, so its client uses the clock of the machine.
            None => thingspace::Client::builder()
                .base_url(&self.url)
                .key(credentials.key.as_str())
                .secret(credentials.secret.as_str())
                .username(credentials.username.as_str())
                .password(credentials.password.as_str())
                .account(credentials.account.as_str()),
        };
        // Failed logins at a simulator must not count in the user's login record on disk, so the client records its logins in
        // memory.
        ProcessClient::new(move || builder.clone().login_record(thingspace::MemoryStore::default()).build())
    }
}
