use pyo3::prelude::*;
use thingspace::callbacks::{Credentials, Hub, Receiver};

use crate::{errors, runtime};

/// An HTTP server that receives callbacks while it is alive; it checks the credentials that every message carries.
///
/// Register its URL with `client.callbacks.register("CarrierService", listener)`, then hand it to `wait(listener=…)`.
#[pyclass(frozen, module = "thingspace")]
pub struct Listener(pub Receiver);

#[pymethods]
impl Listener {
    #[new]
    #[pyo3(signature = (username, password, *, bind = "127.0.0.1:0"))]
    fn new(py: Python<'_>, username: String, password: String, bind: &str) -> PyResult<Self> {
        let hub = Hub::new(Credentials::new(username, password));
        let address = bind.to_owned();
        let receiver = runtime::block(py, async move { Receiver::bind(&address, hub).await })?;
        receiver
            .map(Self)
            .map_err(|error| errors::config(py, &format!("{bind} cannot be listened on ({error}); choose another port")))
    }

    /// The URL to register for a service, as seen from this machine.
    pub fn url(&self, service: &str) -> String {
        self.0.url(service)
    }

    /// How many messages were taken in.
    #[getter]
    fn received(&self) -> u64 {
        self.0.hub().received()
    }

    fn __repr__(&self) -> String {
        format!("Listener({})", self.0.address())
    }
}
