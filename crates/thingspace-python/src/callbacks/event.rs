//! Callbacks as objects.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use thingspace::callbacks::Event as Native;

use crate::convert::json::to_python;

/// Decodes the payload of a message in a record of `thingspace.models`.
#[pyfunction]
pub fn _payload<'py>(py: Python<'py>, message: &str) -> Option<Bound<'py, PyBytes>> {
    thingspace::callbacks::payload(message).map(|bytes| PyBytes::new(py, &bytes))
}

/// A callback, without its credentials.
#[pyclass(frozen, module = "thingspace")]
pub struct Event(pub Arc<Native>);

#[pymethods]
impl Event {
    /// The callback service that sent it.
    #[getter]
    fn service(&self) -> &str {
        self.0.service().as_str()
    }

    /// The id of the request that the callback belongs to; None if no request caused it.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// The device that the callback is about, by the ids that the request named: `iccid:8914…`.
    #[getter]
    fn devices(&self) -> Vec<String> {
        self.0.devices().iter().map(|id| format!("{}:{}", id.kind.as_str(), id.id)).collect()
    }

    /// The number of this delivery of the message, from 1.
    #[getter]
    fn attempt(&self) -> i64 {
        self.0.attempt()
    }

    /// The body of an SMS that the device sent, wherever the message has it.
    #[getter]
    fn text(&self) -> Option<String> {
        self.0.text()
    }

    /// The bytes that a non-IP device sent; None if the message holds none or is not valid base64. Repairs padding that was escaped twice.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.0.payload().map(|bytes| PyBytes::new(py, &bytes))
    }

    /// The message as the record class of the service in `thingspace.models`: `CarrierCallback`, … A dictionary if the service has no class.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let data = self.to_dict(py)?;
        py.import("thingspace._calls")?.getattr("message")?.call1((self.service(), data))
    }

    /// Returns the message with the names of the API.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0.json())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Event>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __repr__(&self) -> String {
        let request = self.0.request_id().map_or(String::new(), |id| format!(", request {}", id.escape_debug()));
        format!("Event({}{request}, {} devices)", self.0.service().as_str(), self.0.devices().len())
    }
}
