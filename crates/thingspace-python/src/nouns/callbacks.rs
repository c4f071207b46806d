//! The callback listeners of an account.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use thingspace::raw::types::CallbackService;

use crate::callbacks::registered::{check_reachable, register_listener};
use crate::callbacks::source::CallbackSource;
use crate::convert::sync_async::sync_and_async;
use crate::convert::values::ListedValue;
use crate::errors::failed;
use crate::runtime::process::ProcessClient;

/// The callback listeners of an account: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct Callbacks(pub ProcessClient);

/// The callback listeners of an account, for asyncio: `client.callbacks`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncCallbacks(pub ProcessClient);

sync_and_async! {
    Callbacks, AsyncCallbacks of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Registers a listener for a callback service. Each service has at most one listener per account. If another program has
    /// registered a listener for the service, the method raises a `ListenerTakenError` or, with `replace=True`, replaces that
    /// listener. Even without `replace`, the method replaces a listener that a process on this machine left behind when it ended.
    ///
    /// `url` is the public URL that leads to `listener`, for instance the URL of a proxy. By default, the method registers the
    /// address of `listener` itself. Normally this is 127.0.0.1, which only a simulator on this machine can reach.
    ///
    /// The result is a context manager (`with`, or `async with await`). At the end of the block, it deregisters the listener. If
    /// the registration replaced the listener of another program, it then registers that listener again.
    ///
    /// ```python
    /// registered = client.callbacks.register("StateService", inbox)
    /// print(registered.url)
    /// ```
    call fn register(
        this, py, service: ListedValue<CallbackService>, listener: CallbackSource; url: Option<String> = None, replace: Option<bool> = None
    ) {
        let url = url.map_or_else(|| listener.url(service.0.as_str()), Ok)?;
        check_reachable(py, this, &url, "url='https://…', the public address that leads to the listener")?;
        let register = this.callbacks().allow_unknown_services().register(service.0, url, listener.inbox.credentials());
        register_listener(register.ends_with_process(listener.is_served_here()), replace)
    }

    /// Returns the registered listeners, as a dictionary that maps each service to the URL of its listener.
    ///
    /// ```python
    /// for service, url in client.callbacks.list().items():
    ///     print(service, url)
    /// ```
    call fn list(this, py) {
        let client = this.clone();
        async move {
            let listeners = client.callbacks().list().await.map_err(failed)?;
            Ok(listeners.into_iter().map(|listener| (listener.service.to_string(), listener.url)).collect::<BTreeMap<_, _>>())
        }
    }

    /// Deregisters the listeners that processes on this machine registered and left behind when they ended. Returns the
    /// deregistered listeners, as a dictionary that maps each service to the URL of its listener.
    ///
    /// ```python
    /// for service, url in client.callbacks.remove_left_behind().items():
    ///     print("deregistered", service, url)
    /// ```
    call fn remove_left_behind(this, py) {
        let client = this.clone();
        async move {
            let removed = client.callbacks().remove_left_behind().await.map_err(failed)?;
            Ok(removed.into_iter().map(|listener| (listener.service.to_string(), listener.url)).collect::<BTreeMap<_, _>>())
        }
    }

    /// Deregisters the listener of a service, even if another program registered it. In contrast, `Registered.deregister()`
    /// never deregisters the listener of another program.
    ///
    /// ```python
    /// client.callbacks.deregister("CarrierService")
    /// ```
    call fn deregister(this, py, service: ListedValue<CallbackService>) {
        let client = this.clone();
        async move { client.callbacks().allow_unknown_services().deregister(service.0).await.map_err(failed) }
    }
}
