//! The callback listeners of an account.

use std::collections::BTreeMap;

use pyo3::prelude::*;

use crate::errors::failed;
use crate::listener::Ear;
use crate::process::Account;
use crate::twins::twins;

/// The callback listeners of an account: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct Callbacks(pub Account);

/// The callback listeners of an account, for asyncio: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncCallbacks(pub Account);

twins! {
    Callbacks, AsyncCallbacks of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Registers a listener for a service. There is one a service and account: an earlier one is displaced.
    ///
    /// `url` is where the service reaches it when that is not this machine: the public address of a proxy in front of it.
    call fn register(this, py, service: String, listener: Ear; url: Option<String> = None) {
        let url = url.map_or_else(|| listener.url(&service), Ok)?;
        let (client, credentials) = (this.clone(), listener.hub.credentials().clone());
        async move { client.callbacks().register(&service, url, &credentials).await.map_err(failed) }
    }

    /// The registered listeners, service name to URL.
    call fn list(this, py) {
        let client = this.clone();
        async move {
            let listeners = client.callbacks().list().await.map_err(failed)?;
            Ok(listeners.into_iter().map(|listener| (listener.service, listener.url)).collect::<BTreeMap<_, _>>())
        }
    }

    /// Takes the listener of a service away.
    call fn deregister(this, py, service: String) {
        let client = this.clone();
        async move { client.callbacks().deregister(&service).await.map_err(failed) }
    }
}
