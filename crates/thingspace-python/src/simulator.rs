use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace_sim::{Clock, Simulator as Native};

use crate::client::{AsyncClient, Client};
use crate::device::to_python;
use crate::{errors, runtime};

/// The ThingSpace service without an account: a stateful simulator in this process, on a free port of this machine.
///
/// Everything random follows from `seed`. `callback_delay` says how many seconds a change of a line takes, at least and at most;
/// `paused` stops its clock, which then moves by `advance` only.
#[pyclass(frozen, module = "thingspace")]
pub struct Simulator(Mutex<Option<Arc<Native>>>);

#[pymethods]
impl Simulator {
    #[new]
    #[pyo3(
        signature = (*, devices = 100, seed = 1, callback_delay = (0.2, 2.0), paused = false),
        text_signature = "(*, devices=100, seed=1, callback_delay=(0.2, 2.0), paused=False)"
    )]
    fn new(py: Python<'_>, devices: usize, seed: u64, callback_delay: (f64, f64), paused: bool) -> PyResult<Self> {
        let delay = |seconds| {
            Duration::try_from_secs_f64(seconds)
                .map_err(|_| errors::config(py, "callback_delay must be two numbers of seconds, 0 or more; try (0.2, 2.0)"))
        };
        let delays = delay(callback_delay.0)?..delay(callback_delay.1)?;
        let clock = if paused { Clock::paused() } else { Clock::running() };
        let start = Native::builder().devices(devices).seed(seed).callback_delay(delays).clock(clock).start();
        let started = runtime::block(py, start)?.map_err(|error| errors::config(py, &error.to_string()))?;
        Ok(Self(Mutex::new(Some(Arc::new(started)))))
    }

    /// The base URL for clients.
    #[getter]
    fn url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.native(py)?.url().to_string())
    }

    /// The credentials that it accepts, as keyword arguments of `Client`.
    #[getter]
    fn credentials<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let native = self.native(py)?;
        let credentials = native.credentials();
        let all = PyDict::new(py);
        all.set_item("key", credentials.key.as_str())?;
        all.set_item("secret", credentials.secret.as_str())?;
        all.set_item("username", credentials.username.as_str())?;
        all.set_item("password", credentials.password.as_str())?;
        all.set_item("account", credentials.account.as_str())?;
        Ok(all)
    }

    /// A client of it.
    fn client(&self, py: Python<'_>) -> PyResult<Client> {
        Ok(Client::of(self.connect(py)?))
    }

    /// An asyncio client of it.
    fn async_client(&self, py: Python<'_>) -> PyResult<AsyncClient> {
        Ok(AsyncClient::of(self.connect(py)?))
    }

    /// What was accepted, and what came of it: a list of dictionaries.
    fn ledger<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.ledger()).unwrap_or_default())
    }

    /// Every call that was received: a list of dictionaries.
    fn journal<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.journal()).unwrap_or_default())
    }

    /// How many lines are in each state.
    fn states<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.native(py)?.states()).unwrap_or_default())
    }

    /// Moves a paused clock on by some seconds, and waits until what fell due has happened.
    fn advance(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
        let step =
            Duration::try_from_secs_f64(seconds).map_err(|_| errors::config(py, "seconds must be 0 or more; try advance(60)"))?;
        let native = self.native(py)?;
        runtime::block(py, async move {
            native.clock().advance(step);
            native.settle().await;
        })
    }

    /// Waits until nothing is due and no callback is under way.
    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        let native = self.native(py)?;
        runtime::block(py, async move { native.settle().await })
    }

    /// Stops it.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        runtime::here(py)?;
        let native = self.slot().take();
        runtime::block(py, async move { drop(native) })
    }

    fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __exit__(&self, py: Python<'_>, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) -> PyResult<()> {
        self.close(py)
    }

    fn __repr__(&self) -> String {
        self.slot().as_ref().map_or("Simulator(closed)".to_owned(), |native| format!("Simulator({})", native.url()))
    }
}

impl Simulator {
    fn slot(&self) -> MutexGuard<'_, Option<Arc<Native>>> {
        // It holds one pointer, which is whole whatever happened.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn native(&self, py: Python<'_>) -> PyResult<Arc<Native>> {
        self.slot().clone().ok_or_else(|| errors::config(py, "the simulator is closed; start a new one"))
    }

    fn connect(&self, py: Python<'_>) -> PyResult<thingspace::Client> {
        let native = self.native(py)?;
        let credentials = native.credentials();
        let builder = thingspace::Client::builder().base_url(native.url());
        let builder = builder.key(credentials.key.as_str()).secret(credentials.secret.as_str());
        let builder = builder.username(credentials.username.as_str()).password(credentials.password.as_str());
        builder.account(credentials.account.as_str()).build().map_err(errors::raise)
    }
}
