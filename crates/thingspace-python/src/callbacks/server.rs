//! The HTTP server of listeners and inboxes, its URLs, and the counts of refused messages.

use std::net::SocketAddr;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::callbacks::{Inbox, Receiver};

use crate::errors::config;
use crate::runtime::work;

/// Starts an HTTP server that passes callbacks to `inbox`. Raises a `ConfigError` if the server cannot listen at `bind`.
pub fn serve(py: Python<'_>, bind: &str, inbox: Inbox) -> PyResult<Receiver> {
    let address = bind.to_owned();
    let receiver = work::block(py, async move { Receiver::bind(&address, inbox).await })?;
    receiver.map_err(|error| config(py, &format!("cannot listen on {bind}: {error}; choose another address or port")))
}

/// Returns a dict with the number of messages that `inbox` has refused, by reason.
pub fn refusals<'py>(py: Python<'py>, inbox: &Inbox) -> PyResult<Bound<'py, PyDict>> {
    let refusals = inbox.refusals();
    let counts = PyDict::new(py);
    counts.set_item("credentials", refusals.credentials)?;
    counts.set_item("unreadable", refusals.unreadable)?;
    counts.set_item("too_large", refusals.too_large)?;
    counts.set_item("not_stored", refusals.not_stored)?;
    Ok(counts)
}

/// Returns the URL at which the server at `address` receives the callbacks of `service`.
pub fn url(address: SocketAddr, service: &str) -> String {
    format!("http://{address}/callbacks/{service}")
}
