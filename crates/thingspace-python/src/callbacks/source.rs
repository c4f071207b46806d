//! Converts arguments that are listeners or inboxes.

use std::net::SocketAddr;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use thingspace::callbacks::Inbox as Messages;

use super::inbox::Inbox;
use super::listener::Listener;
use super::server;
use crate::runtime::process::Local as _;

/// A `Listener` or an `Inbox` that was passed as an argument.
pub struct CallbackSource {
    pub inbox: Messages,
    /// The address of the HTTP server; `None` for an inbox without a server.
    address: Option<SocketAddr>,
}

impl CallbackSource {
    /// Whether a server in this process receives the callbacks.
    pub fn is_served_here(&self) -> bool {
        self.address.is_some()
    }

    /// Returns the URL at which the server receives the callbacks of `service`. Raises a `TypeError` if there is no server.
    pub fn url(&self, service: &str) -> PyResult<String> {
        let address = self.address.ok_or_else(|| {
            PyTypeError::new_err(
                "missing argument 'url': the inbox has no server of its own; pass the public URL that leads to it, url='https://…'",
            )
        })?;
        Ok(server::url(address, service))
    }
}

impl<'py> FromPyObject<'_, 'py> for CallbackSource {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(listener) = object.cast::<Listener>() {
            let receiver = listener.get().0.local(object.py())?;
            return Ok(Self { inbox: receiver.inbox().clone(), address: Some(receiver.address()) });
        }
        let inbox = object.cast::<Inbox>().map_err(|_| PyTypeError::new_err("expected a Listener or an Inbox"))?;
        let inbox = inbox.get().0.local(object.py())?;
        Ok(Self { inbox: inbox.messages.clone(), address: inbox.address() })
    }
}
