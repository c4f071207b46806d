//! The callback listeners of an account.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use thingspace::raw::types::CallbackService;

use crate::errors::failed;
use crate::listener::Ear;
use crate::process::Account;
use crate::registered::{reachable, registered};
use crate::twins::twins;
use crate::words::Word;

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

    /// Registers a listener for a service. There is one for each service and account: while another program listens, `ListenerTakenError`
    /// says which, and `replace=True` replaces it. A listener that an ended process of this machine left behind is replaced without asking.
    ///
    /// `url` is where the service reaches it when that is not this machine: the public address of a proxy in front of it. Used with `with`
    /// (`async with await`), what is returned deregisters the listener at the end, and puts back the one that it replaced.
    call fn register(
        this, py, service: Word<CallbackService>, listener: Ear; url: Option<String> = None, replace: Option<bool> = None
    ) {
        let url = url.map_or_else(|| listener.url(service.0.as_str()), Ok)?;
        reachable(py, this, &url, "url='https://…', the public address that leads to the listener")?;
        let register = this.callbacks().register(service.0.as_str(), url, listener.hub.credentials());
        registered(register.ends_with_process(listener.is_served_here()), replace)
    }

    /// The registered listeners, service name to URL.
    call fn list(this, py) {
        let client = this.clone();
        async move {
            let listeners = client.callbacks().list().await.map_err(failed)?;
            Ok(listeners.into_iter().map(|listener| (listener.service, listener.url)).collect::<BTreeMap<_, _>>())
        }
    }

    /// Deregisters the listeners that ended processes of this machine left behind: those that were still registered, service name to URL.
    call fn remove_left_behind(this, py) {
        let client = this.clone();
        async move {
            let removed = client.callbacks().remove_left_behind().await.map_err(failed)?;
            Ok(removed.into_iter().map(|listener| (listener.service, listener.url)).collect::<BTreeMap<_, _>>())
        }
    }

    /// Deregisters the listener of a service, whichever program registered it; `deregister()` of what `register` returned spares the
    /// listener of another.
    call fn deregister(this, py, service: Word<CallbackService>) {
        let client = this.clone();
        async move { client.callbacks().deregister(service.0.as_str()).await.map_err(failed) }
    }
}
