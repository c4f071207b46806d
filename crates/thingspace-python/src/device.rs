use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt as _};
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{Client, State};
use tokio::sync::Mutex;

use crate::errors::raise;
use crate::runtime;

/// A device as the service describes it. Anything may be missing: a deactivated line has no number and no plan.
#[pyclass(frozen, module = "thingspace")]
pub struct Device(pub thingspace::Device);

#[pymethods]
impl Device {
    /// Its SIM card.
    #[getter]
    fn iccid(&self) -> Option<&str> {
        self.0.iccid()
    }

    /// Its hardware.
    #[getter]
    fn imei(&self) -> Option<&str> {
        self.0.imei()
    }

    /// Its phone number; only while active or suspended.
    #[getter]
    fn mdn(&self) -> Option<&str> {
        self.0.mdn()
    }

    /// Its state: active, suspend, deactive, pre-active, pending activation, or one that is new.
    #[getter]
    fn state(&self) -> Option<&str> {
        self.0.state().map(State::as_str)
    }

    /// Its service plan.
    #[getter]
    fn plan(&self) -> Option<&str> {
        self.0.plan()
    }

    /// The account it belongs to.
    #[getter]
    fn account(&self) -> Option<&str> {
        self.0.account()
    }

    /// The groups it is in.
    #[getter]
    fn groups(&self) -> Vec<String> {
        self.0.groups().map(str::to_owned).collect()
    }

    /// Whether it is connected now.
    #[getter]
    fn connected(&self) -> Option<bool> {
        self.0.connected()
    }

    /// Its IP address.
    #[getter]
    fn ip_address(&self) -> Option<&str> {
        self.0.ip_address()
    }

    /// When it was last connected, as ISO 8601 text.
    #[getter]
    fn last_connection(&self) -> Option<&str> {
        self.0.last_connection()
    }

    /// All its identifiers, kind to digits.
    #[getter]
    fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let ids = PyDict::new(py);
        for id in self.0.ids() {
            ids.set_item(id.kind().as_str(), id.id())?;
        }
        Ok(ids)
    }

    /// What to name it by in a request: `imei:…+iccid:…`.
    #[getter]
    fn key(&self) -> PyResult<String> {
        self.0.key().map(|key| key.to_string()).map_err(raise)
    }

    /// Everything the service said.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::to_value(self.0.raw()).unwrap_or_default())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Device>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __repr__(&self) -> String {
        let text = |value: Option<&str>| value.map_or("None".to_owned(), |value| format!("'{}'", value.escape_debug()));
        format!("Device(iccid={}, state={}, plan={})", text(self.iccid()), text(self.state()), text(self.plan()))
    }
}

/// JSON as Python objects.
pub fn to_python<'py>(py: Python<'py>, value: &serde_json::Value) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (value.to_string(),))
}

type Devices = Pin<Box<dyn Stream<Item = thingspace::Result<thingspace::Device>> + Send>>;

/// A list of devices that is fetched page by page as it is read.
#[derive(Clone)]
pub struct Pages(Arc<Mutex<Devices>>);

impl Pages {
    /// The devices of the account that pass the filters.
    pub fn new(client: &Client, state: Option<String>, group: Option<String>, plan: Option<String>) -> Self {
        let mut list = client.devices().list();
        if let Some(state) = state {
            list = list.state(State::from(state));
        }
        if let Some(group) = group {
            list = list.group(group);
        }
        if let Some(plan) = plan {
            list = list.plan(plan);
        }
        Self(Arc::new(Mutex::new(Box::pin(list.stream()))))
    }

    async fn next(self) -> Option<thingspace::Result<thingspace::Device>> {
        self.0.lock().await.next().await
    }
}

/// Devices, page after page: iterate over it.
#[pyclass(frozen, module = "thingspace")]
pub struct DeviceList(pub Pages);

#[pymethods]
impl DeviceList {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Device>> {
        runtime::block(py, self.0.clone().next())?.transpose().map(|device| device.map(Device)).map_err(raise)
    }
}

/// Devices, page after page: iterate over it with `async for`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncDeviceList(pub Pages);

#[pymethods]
impl AsyncDeviceList {
    fn __aiter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let next = self.0.clone().next();
        runtime::awaitable(py, async move {
            match next.await {
                Some(device) => device.map(Device).map_err(raise),
                None => Err(PyStopAsyncIteration::new_err(())),
            }
        })
    }
}
