//! Registered listeners, and the listeners that a registration replaced.

use pyo3::prelude::*;
use thingspace::{Client, ErrorKind, Register};

use crate::convert::sync_async::sync_and_async;
use crate::errors::{self, Failed, config, failed};
use crate::runtime::flavor::{Flavor, flavored_answers};
use crate::runtime::process::{Local as _, Owned};

/// Raises a `ConfigError` if the service cannot reach the URL. The message of the error ends with the word "pass", followed by
/// `remedy`.
pub fn check_reachable(py: Python<'_>, client: &Client, url: &str, remedy: &str) -> PyResult<()> {
    client.callbacks().check_url(url).map_err(|error| config(py, &format!("{}; pass {remedy}", error.message())))
}

/// Registers a listener. `replace` allows replacing the listener of another program.
pub async fn register_listener(register: Register, replace: Option<bool>) -> Result<thingspace::Registered, Failed> {
    register.replace_listener(replace == Some(true)).await.map_err(failed)
}

/// A registered listener, for example the result of `client.callbacks.register`. At the end of a `with` block, the listener is
/// deregistered. If the registration replaced the listener of another program, that listener is registered again.
#[pyclass(frozen, module = "thingspace")]
pub struct Registered(pub Owned<thingspace::Registered>);

/// A registered listener, for example the result of `client.callbacks.register`. At the end of an `async with` block, the
/// listener is deregistered. If the registration replaced the listener of another program, that listener is registered again.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRegistered(pub Owned<thingspace::Registered>);

flavored_answers!(thingspace::Registered => Registered, AsyncRegistered);

/// Deregisters the listener. If the registration replaced the listener of another program, registers that listener again. If a
/// program has registered another listener in the meantime, leaves the new listener registered and restores nothing. Raises a
/// `ConfigError` if the service did not return the password of the listener to restore.
async fn end(registered: thingspace::Registered) -> Result<(), Failed> {
    let ours = registered.deregister().await?;
    match registered.displaced() {
        Some(displaced) if ours => match displaced.put_back().await {
            Err(error) if error.kind() != ErrorKind::ListenerTaken => Err(error.into()),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

sync_and_async! {
    Registered, AsyncRegistered of thingspace::Registered;
    shared {
        /// The callback service.
        #[getter]
        fn service(&self) -> &str {
            self.0.get().service().as_str()
        }

        /// The URL that receives the messages.
        #[getter]
        fn url(&self) -> &str {
            self.0.get().url()
        }

        /// The listener of another program that this registration replaced; None if no such listener was replaced.
        #[getter]
        fn displaced(&self) -> Option<Displaced> {
            self.0.get().displaced().cloned().map(Displaced)
        }

        /// The URL of the replaced listener, if a process of this machine had ended without deregistering it; None if this
        /// registration replaced no such listener.
        #[getter]
        fn left_behind(&self) -> Option<&str> {
            self.0.get().left_behind().map(|listener| &*listener.url)
        }

        /// The `ConfigError` with the reason why the registration could not be recorded on this machine; None if it was recorded
        /// or needs no record. Without the record, later processes cannot recognize that this process left the listener behind.
        #[getter]
        fn not_recorded(&self) -> Option<Py<PyAny>> {
            self.0.get().not_recorded().cloned().map(errors::object)
        }

        /// The key that the service uses to sign messages about locations, in plain text; None if the service returned no key.
        /// Protect the key like a password.
        #[getter]
        fn shared_key(&self) -> Option<&str> {
            self.0.get().shared_key().map(|key| key.expose())
        }
    }
    blocking {
        fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
            this
        }

        fn __exit__<'py>(
            &self,
            py: Python<'py>,
            _type: Py<PyAny>,
            _value: Py<PyAny>,
            _traceback: Py<PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Flavor::Blocking.run(py, "Registered.__exit__", end(self.0.local(py)?.clone()))
        }

        fn __repr__(&self) -> String {
            format!("Registered({}, {})", self.0.get().service(), self.0.get().url())
        }
    }
    asyncio {
        fn __aenter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
            this.py().import("thingspace._runtime")?.getattr("immediate")?.call1((this,))
        }

        fn __aexit__<'py>(
            &self,
            py: Python<'py>,
            _type: Py<PyAny>,
            _value: Py<PyAny>,
            _traceback: Py<PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            Flavor::Asyncio.run(py, "AsyncRegistered.__aexit__", end(self.0.local(py)?.clone()))
        }

        fn __repr__(&self) -> String {
            format!("AsyncRegistered({}, {})", self.0.get().service(), self.0.get().url())
        }
    }

    /// Deregisters the listener and returns True. If another program has replaced the listener, changes nothing and returns
    /// False.
    ///
    /// ```python
    /// registered = client.callbacks.register("StateService", inbox)
    /// registered.deregister()
    /// ```
    call fn deregister(this, py) {
        let registered = this.clone();
        async move { registered.deregister().await.map_err(failed) }
    }

    /// Registers the replaced listener of another program again, with its password. Raises a `ConfigError` if no such listener
    /// was replaced, or if the service did not return the password.
    ///
    /// ```python
    /// registered = client.callbacks.register("StateService", inbox, replace=True)
    /// if registered.displaced:
    ///     registered.put_back()
    /// ```
    call fn put_back(this, py) {
        let displaced = this.displaced().ok_or_else(|| config(py, "nothing to put back: no listener was replaced"))?;
        register_listener(displaced.put_back(), None)
    }
}

/// A listener of another program that a registration replaced. This class does not show the password of the listener, but
/// `Registered.put_back()` sends the password to the service.
#[pyclass(frozen, module = "thingspace")]
pub struct Displaced(thingspace::Displaced);

#[pymethods]
impl Displaced {
    /// The callback service.
    #[getter]
    fn service(&self) -> &str {
        self.0.service().as_str()
    }

    /// The URL of the replaced listener.
    #[getter]
    fn url(&self) -> &str {
        self.0.url()
    }

    /// The user name that the service sends to this listener; empty if there is no user name.
    #[getter]
    fn username(&self) -> &str {
        self.0.username()
    }

    fn __repr__(&self) -> String {
        format!("Displaced({}, {}, user {:?})", self.0.service(), self.0.url(), self.0.username())
    }
}
