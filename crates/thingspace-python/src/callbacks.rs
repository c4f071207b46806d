//! The callback listeners of an account.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use thingspace::Client;
use thingspace::raw::types::CallbackService;

use crate::errors::raise;
use crate::listener::Ear;
use crate::twins::twins;
use crate::words::Word;

/// The callback listeners of an account: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct Callbacks(pub Client);

/// The callback listeners of an account, for asyncio: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncCallbacks(pub Client);

twins! {
    Callbacks, AsyncCallbacks of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Registers a listener for a service. There is one a service and account: an earlier one is displaced.
    ///
    /// `url` is where the service reaches it when that is not this machine: the public address of a proxy in front of it.
    call fn register(this, py, service: Word<CallbackService>, listener: Ear; url: Option<String> = None) {
        let url = url.map_or_else(|| listener.url(service.0.as_str()), Ok)?;
        let (client, credentials) = (this.clone(), listener.hub.credentials().clone());
        async move { client.callbacks().register(service.0.as_str(), url, &credentials).await.map_err(raise) }
    }

    /// The registered listeners, service name to URL.
    call fn list(this, py) {
        let client = this.clone();
        async move {
            let listeners = client.callbacks().list().await.map_err(raise)?;
            Ok(listeners.into_iter().map(|listener| (listener.service, listener.url)).collect::<BTreeMap<_, _>>())
        }
    }

    /// Takes the listener of a service away.
    call fn deregister(this, py, service: Word<CallbackService>) {
        let client = this.clone();
        async move { client.callbacks().deregister(service.0.as_str()).await.map_err(raise) }
    }
}
