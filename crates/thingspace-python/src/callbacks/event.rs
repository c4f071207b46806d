//! The class of received callbacks.

use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use thingspace::callbacks::Received;

use crate::convert::json::to_python;
use crate::convert::moments::datetime;

/// Decodes the `message` of a non-IP data record of `thingspace.models`; None if `message` is not valid base64.
#[pyfunction]
pub fn _payload<'py>(py: Python<'py>, message: &str) -> Option<Bound<'py, PyBytes>> {
    thingspace::callbacks::payload(message).map(|bytes| PyBytes::new(py, &bytes))
}

/// A received callback, without the user name and the password that the message contained.
#[pyclass(frozen, module = "thingspace")]
pub struct Event(pub Received);

#[pymethods]
impl Event {
    /// The callback service that sent the message.
    #[getter]
    fn service(&self) -> &str {
        self.0.event().service().as_str()
    }

    /// The request id in the message; None if the message has no request id. Some unsolicited messages have an id that no request
    /// returned.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.event().request_id()
    }

    /// The identifiers of the device that the message is about, in the form `iccid:8914…`.
    #[getter]
    fn devices(&self) -> Vec<String> {
        self.0.event().devices().iter().map(|id| format!("{}:{}", id.kind.as_str(), id.id)).collect()
    }

    /// The number of this delivery of the message, starting at 1.
    #[getter]
    fn attempt(&self) -> i64 {
        self.0.event().attempt()
    }

    /// The key of the message, which is the same for all deliveries of the message. Record the keys of processed messages to
    /// process each message only once.
    #[getter]
    fn key(&self) -> &str {
        self.0.key()
    }

    /// The place of the message in the store. Later messages have larger places. `inbox.events(after=place)` continues after this
    /// message, also in another process.
    #[getter]
    fn place(&self) -> u64 {
        self.0.place().0
    }

    /// The time at which the message was received, in UTC.
    #[getter]
    fn received_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime(py, Timestamp::try_from(self.0.at()).unwrap_or_default())
    }

    /// Whether this message may be a redelivery although its delivery count is 1: an equal message was stored in the 30 minutes
    /// before. The message may also be a new one that has the same content. Always False for a message with a request id and a
    /// device.
    #[getter]
    fn is_possible_duplicate(&self) -> bool {
        self.0.is_possible_duplicate()
    }

    /// The text of an SMS that the device sent; None if the message contains no SMS.
    #[getter]
    fn text(&self) -> Option<String> {
        self.0.event().text()
    }

    /// The bytes that a non-IP device sent; None if the message contains no such data, or if the data is not valid base64.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.0.event().payload().map(|bytes| PyBytes::new(py, &bytes))
    }

    /// The message as a record of the service's class in `thingspace.models`, for example `CarrierCallback`. A dictionary if the
    /// service has no class.
    #[getter]
    fn message<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let data = self.to_dict(py)?;
        py.import("thingspace._calls")?.getattr("message")?.call1((self.service(), data))
    }

    /// Returns the message as a dictionary with the member names of the API.
    ///
    /// ```python
    /// import json
    ///
    /// print(json.dumps(event.to_dict()))
    /// ```
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, self.0.event().json())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Event>().is_ok_and(|other| other.get().0.event() == self.0.event())
    }

    fn __repr__(&self) -> String {
        let request = self.0.event().request_id().map_or(String::new(), |id| format!(", request {}", id.escape_debug()));
        format!("Event({}{request}, {} identifiers)", self.0.event().service().as_str(), self.0.event().devices().len())
    }
}
