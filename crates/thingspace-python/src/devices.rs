//! The devices of an account: listing them, and the four changes of their state.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{Activate, Bulk, Client, Deactivate, DeviceKey, Request, Requests, Sent, Suspend};

use crate::arguments::{Id, Keys, Moment, taken};
use crate::device::{Device, Filters, Parts};
use crate::errors::raise;
use crate::twins::twins;

/// The devices of an account: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct Devices(pub Client);

/// The devices of an account, for asyncio: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncDevices(pub Client);

/// Changes of any number of lines: `client.devices.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct BulkDevices(BulkSettings);

/// Changes of any number of lines, for asyncio: `client.devices.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncBulkDevices(BulkSettings);

/// How a bulk is sent.
pub struct BulkSettings {
    client: Client,
    devices_per_request: Option<usize>,
    keep_going: bool,
    on_sent: Option<Py<PyAny>>,
}

crate::twins::twin_answers! {
    BulkSettings => BulkDevices, AsyncBulkDevices;
}

/// How far a bulk has been sent.
#[pyclass(frozen, get_all, name = "Sent", module = "thingspace")]
pub struct SentSoFar {
    /// Devices of the bulk.
    pub total: usize,
    /// Devices in requests that went out.
    pub sent: usize,
    /// Requests that went out.
    pub requests: usize,
}

#[pymethods]
impl SentSoFar {
    fn __repr__(&self) -> String {
        format!("Sent({} of {} devices, {} requests)", self.sent, self.total, self.requests)
    }
}

/// A change with what it needs, to be sent as one request or in bulk.
enum Change {
    Activate { plan: String, zip: String, group: Option<String>, cost_center: Option<String>, fields: Vec<(String, String)> },
    Suspend { with_billing: Option<bool> },
    Restore,
    Deactivate { waive: Option<bool>, delete: Option<bool> },
}

/// Puts an optional setting on a builder.
fn set<B, T>(builder: B, value: Option<T>, apply: impl FnOnce(B, T) -> B) -> B {
    match value {
        Some(value) => apply(builder, value),
        None => builder,
    }
}

impl Change {
    fn activation<'a>(self, activate: Activate<'a>) -> Activate<'a> {
        let Change::Activate { plan, zip, group, cost_center, fields } = self else { return activate };
        let activate = set(activate.plan(plan).zip(zip), group, Activate::group);
        let activate = set(activate, cost_center, Activate::cost_center);
        fields.into_iter().fold(activate, |activate, (name, value)| activate.custom_field(name, value))
    }

    async fn submit(self, client: Client, keys: Vec<DeviceKey>) -> thingspace::Result<Request> {
        let devices = client.devices();
        match self {
            Change::Activate { .. } => self.activation(devices.activate(keys)).submit().await,
            Change::Suspend { with_billing } => set(devices.suspend(keys), with_billing, Suspend::with_billing).submit().await,
            Change::Restore => devices.restore(keys).submit().await,
            Change::Deactivate { waive, delete } => {
                let deactivate = set(devices.deactivate(keys), waive, Deactivate::waive_termination_fee);
                set(deactivate, delete, Deactivate::delete_after).submit().await
            }
        }
    }

    fn in_bulk(self, client: &Client, keys: Vec<DeviceKey>) -> Bulk<'_> {
        let devices = client.devices();
        match self {
            Change::Activate { .. } => self.activation(devices.activate(keys)).in_bulk(),
            Change::Suspend { with_billing } => set(devices.suspend(keys), with_billing, Suspend::with_billing).in_bulk(),
            Change::Restore => devices.restore(keys).in_bulk(),
            Change::Deactivate { waive, delete } => {
                let deactivate = set(devices.deactivate(keys), waive, Deactivate::waive_termination_fee);
                set(deactivate, delete, Deactivate::delete_after).in_bulk()
            }
        }
    }
}

/// Where a change goes: as one request, or in bulk.
trait Send {
    type Answer: crate::twins::Answer;

    fn send(
        &self,
        py: Python<'_>,
        change: Change,
        keys: Vec<DeviceKey>,
    ) -> impl Future<Output = PyResult<Self::Answer>> + std::marker::Send + use<Self> + 'static;
}

impl Send for Client {
    type Answer = Request;

    fn send(
        &self,
        _: Python<'_>,
        change: Change,
        keys: Vec<DeviceKey>,
    ) -> impl Future<Output = PyResult<Request>> + std::marker::Send + use<> + 'static {
        let client = self.clone();
        async move { change.submit(client, keys).await.map_err(raise) }
    }
}

impl Send for BulkSettings {
    type Answer = Requests;

    fn send(
        &self,
        py: Python<'_>,
        change: Change,
        keys: Vec<DeviceKey>,
    ) -> impl Future<Output = PyResult<Requests>> + std::marker::Send + use<> + 'static {
        let (client, per_request, keep_going) = (self.client.clone(), self.devices_per_request, self.keep_going);
        let on_sent = self.on_sent.as_ref().map(|report| report.clone_ref(py));
        async move {
            let bulk = change.in_bulk(&client, keys).keep_going(keep_going);
            let bulk = set(bulk, per_request, Bulk::devices_per_request);
            set(bulk, on_sent, |bulk, report| bulk.on_sent(move |sent| tell(&report, sent))).submit().await.map_err(raise)
        }
    }
}

/// Calls the caller's function; what it raises must not end a bulk half way.
fn tell(report: &Py<PyAny>, sent: Sent) {
    let sent = SentSoFar { total: sent.total, sent: sent.sent, requests: sent.requests };
    Python::attach(|py| {
        if let Err(error) = report.call1(py, (sent,)) {
            error.write_unraisable(py, Some(report.bind(py)));
        }
    });
}

/// Custom fields by name.
fn custom_fields(fields: Option<&Bound<'_, PyDict>>) -> PyResult<Vec<(String, String)>> {
    let Some(fields) = fields else { return Ok(Vec::new()) };
    fields.iter().map(|(name, value)| Ok((taken("custom_fields", &name)?, taken("custom_fields", &value)?))).collect()
}

/// The four changes, the same whether they go as one request or in bulk.
macro_rules! changes {
    ($blocking:ident, $awaitable:ident { $($more:tt)* }) => {
        twins! {
            $blocking, $awaitable;
            both {}
            blocking {}
            asyncio {}

            /// Activates spare lines; billing begins with it. `plan` is the code of the service plan, `zip` the five digits that decide the
            /// area of the phone number; `cost_center` has up to 36 characters, `custom_fields` are `{"CustomField1": "…"}`.
            call fn activate(
                this, py, devices: Keys; plan: String, zip: String, group: Option<String> = None, cost_center: Option<String> = None,
                custom_fields: Option<Bound<'_, PyDict>> = None
            ) {
                let fields = self::custom_fields(custom_fields.as_ref())?;
                this.send(py, Change::Activate { plan, zip, group, cost_center, fields }, devices.0)
            }

            /// Suspends active lines: no traffic, number and plan stay. At most 90 days in a row. Whether billing goes on differs from
            /// document to document: say it by `with_billing`.
            call fn suspend(this, py, devices: Keys; with_billing: Option<bool> = None) {
                this.send(py, Change::Suspend { with_billing }, devices.0)
            }

            /// Restores suspended lines.
            call fn restore(this, py, devices: Keys) {
                this.send(py, Change::Restore, devices.0)
            }

            /// Deactivates active lines for good: their numbers are held 50 days and then lost. `waive_termination_fee` uses one of the
            /// account's waivers, `delete_after` takes the devices out of the account then.
            call fn deactivate(
                this, py, devices: Keys; waive_termination_fee: Option<bool> = None, delete_after: Option<bool> = None
            ) {
                this.send(py, Change::Deactivate { waive: waive_termination_fee, delete: delete_after }, devices.0)
            }

            $($more)*
        }
    };
}

changes! {
    Devices, AsyncDevices {
        /// The devices that pass the filters, page after page. Nothing is asked for before it is read.
        ///
        /// `page_size` bounds how many devices a page holds, `after` begins behind a platform number that a page gave as `next`, and
        /// `read_ahead=False` asks for a page only when it is wanted. `added_after` and `added_before` are moments, `custom_fields` are
        /// `{"CustomField1": "…"}`.
        ///
        /// `parts=8, parts_since="2023-01-01T00:00:00Z"` reads the list in eight parts side by side, cut by the times at which devices
        /// were added since then, `in_flight` of them at a time; its devices come in no order.
        now fn list(
            this, py; state: Option<String> = None, group: Option<String> = None, plan: Option<String> = None,
            page_size: Option<u32> = None, after: Option<i64> = None, read_ahead: Option<bool> = None,
            added_after: Option<Moment> = None, added_before: Option<Moment> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None, parts: Option<usize> = None, parts_since: Option<Moment> = None,
            in_flight: Option<usize> = None
        ) {
            let custom_fields = self::custom_fields(custom_fields.as_ref())?;
            let parts = match (parts, parts_since) {
                (Some(count), Some(Moment(since))) => Some(Parts { count, since, in_flight }),
                (None, None) => None,
                _ => return Err(PyValueError::new_err("parts and parts_since go together: since when were devices added?")),
            };
            let (added_after, added_before) = (added_after.map(|time| time.0), added_before.map(|time| time.0));
            Filters {
                client: this.clone(), state, group, plan, page_size, after, read_ahead, added_after, added_before, custom_fields, parts,
            }
        }

        /// One device, by an id such as `iccid:89148000008682242668`.
        call fn get(this, py, device: Id) {
            let client = this.clone();
            async move { client.devices().get(&device.0).await.map(Device).map_err(raise) }
        }

        /// The changes for any number of lines: cut into requests of lawful size, sent one after the other as often as the service allows.
        ///
        /// `devices_per_request` is what the service takes unless told otherwise. The first request that fails stops the bulk;
        /// `keep_going=True` goes on. `on_sent` is called with a `Sent` after each request.
        now fn in_bulk(
            this, py; devices_per_request: Option<usize> = None, keep_going: Option<bool> = None, on_sent: Option<Py<PyAny>> = None
        ) {
            if devices_per_request == Some(0) {
                return Err(PyValueError::new_err("devices_per_request must be 1 or more"));
            }
            BulkSettings { client: this.clone(), devices_per_request, keep_going: keep_going == Some(true), on_sent }
        }
    }
}

changes! {
    BulkDevices, AsyncBulkDevices {}
}
