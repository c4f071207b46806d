//! Listeners: HTTP servers that receive callbacks for `wait()` and `responses()`.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::{Credentials, Inbox, Receiver};

use super::server::{refusals, serve};
use crate::runtime::process::{Local as _, Owned};

/// An HTTP server that receives callbacks while this object exists. It refuses messages with wrong credentials, and keeps at most
/// 100,000 messages in memory, each for at most one day.
///
/// Register the listener with `client.callbacks.register("CarrierService", listener)`, then pass it to `wait(listener=…)`.
#[pyclass(frozen, module = "thingspace")]
pub struct Listener(pub Owned<Receiver>);

#[pymethods]
impl Listener {
    #[new]
    #[pyo3(signature = (username, password, *, bind = "127.0.0.1:0"))]
    fn new(py: Python<'_>, username: String, password: String, bind: &str) -> PyResult<Self> {
        serve(py, bind, Inbox::new(Credentials::new(username, password))).map(|receiver| Self(receiver.into()))
    }

    /// Returns the URL that receives the messages of a service. Its host and port are those that this listener listens on.
    ///
    /// ```python
    /// listener = ts.Listener("my-listener", "its-password")
    /// print(listener.url("CarrierService"))
    /// ```
    fn url(&self, service: &str) -> String {
        self.0.get().url(service)
    }

    /// The number of accepted messages.
    #[getter]
    fn received(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.0.local(py)?.inbox().received())
    }

    /// The total number of refused messages. `refusals` has the number for each reason.
    #[getter]
    fn refused(&self) -> u64 {
        self.0.get().refused()
    }

    /// The number of refused messages for each reason: `credentials`, `unreadable`, `too_large`, `not_stored`.
    #[getter]
    fn refusals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        refusals(py, self.0.get().inbox())
    }

    fn __repr__(&self) -> String {
        format!("Listener({})", self.0.get().address())
    }
}
