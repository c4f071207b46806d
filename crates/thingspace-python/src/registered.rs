//! A listener that was registered, and the one that it replaced.

use pyo3::prelude::*;
use thingspace::{Client, Kind, Register};

use crate::errors::{self, config, raise};
use crate::runtime;
use crate::twins::{twin_answers, twins};

/// Refuses a URL that the service cannot reach; `remedy` is the argument that gives another.
pub fn reachable(py: Python<'_>, client: &Client, url: &str, remedy: &str) -> PyResult<()> {
    client.callbacks().check_url(url).map_err(|error| config(py, &format!("{}; pass {remedy}", error.message())))
}

/// Registers a listener.
pub async fn registered(register: Register, replace: Option<bool>) -> PyResult<thingspace::Registered> {
    register.replace_listener(replace == Some(true)).await.map_err(raise)
}

/// A listener that was registered: what `client.callbacks.register` returns. Used with `with`, it is deregistered at the end, and the
/// listener that it replaced is put back.
#[pyclass(frozen, module = "thingspace")]
pub struct Registered(pub thingspace::Registered);

/// A listener that was registered: what `client.callbacks.register` returns. Used with `async with`, it is deregistered at the end, and
/// the listener that it replaced is put back.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRegistered(pub thingspace::Registered);

twin_answers!(thingspace::Registered => Registered, AsyncRegistered);

/// Ends a registration: what it replaced is put back if its password is known, unless another program listens by now.
async fn end(registered: thingspace::Registered) -> PyResult<()> {
    let ours = registered.deregister().await.map_err(raise)?;
    match registered.displaced() {
        Some(displaced) if ours => match displaced.put_back().await {
            Err(error) if error.kind() != Kind::ListenerTaken => Err(raise(error)),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

twins! {
    Registered, AsyncRegistered of thingspace::Registered;
    both {
        /// The callback service.
        #[getter]
        fn service(&self) -> &str {
            self.0.service()
        }

        /// The URL that its messages go to.
        #[getter]
        fn url(&self) -> &str {
            self.0.url()
        }

        /// The listener of another program that it replaced, because of `replace=True`.
        #[getter]
        fn displaced(&self) -> Option<Displaced> {
            self.0.displaced().cloned().map(Displaced)
        }

        /// The URL of a listener that an ended process of this machine had left behind, if it replaced one.
        #[getter]
        fn left_behind(&self) -> Option<&str> {
            self.0.left_behind().map(|listener| &*listener.url)
        }

        /// Why no record of it could be kept, by which later processes tell that it was left behind: a `ConfigError`.
        #[getter]
        fn not_recorded(&self) -> Option<Py<PyAny>> {
            self.0.not_recorded().cloned().map(errors::object)
        }

        /// The key that messages about places are signed with, in plain text, if the service gives one: keep it like a password.
        #[getter]
        fn shared_key(&self) -> Option<&str> {
            self.0.shared_key().map(|key| key.expose())
        }
    }
    blocking {
        fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
            this
        }

        fn __exit__(&self, py: Python<'_>, _type: Py<PyAny>, _value: Py<PyAny>, _traceback: Py<PyAny>) -> PyResult<()> {
            runtime::block(py, end(self.0.clone()))?
        }

        fn __repr__(&self) -> String {
            format!("Registered({}, {})", self.0.service(), self.0.url())
        }
    }
    asyncio {
        fn __aenter__<'py>(this: PyRef<'py, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            let registered = Self(this.0.clone());
            runtime::awaitable(py, async move { Ok(registered) })
        }

        fn __aexit__<'py>(
            &self,
            py: Python<'py>,
            _type: Py<PyAny>,
            _value: Py<PyAny>,
            _traceback: Py<PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            runtime::awaitable(py, end(self.0.clone()))
        }

        fn __repr__(&self) -> String {
            format!("AsyncRegistered({}, {})", self.0.service(), self.0.url())
        }
    }

    /// Deregisters the listener: True; or False when another program has registered its own meanwhile, which stays.
    call fn deregister(this, py) {
        let registered = this.clone();
        async move { registered.deregister().await.map_err(raise) }
    }

    /// Registers the listener that this one replaced again, with its password. A `ConfigError` says that the service did not show that,
    /// or that this one replaced none.
    call fn put_back(this, py) {
        let displaced = this.displaced().ok_or_else(|| config(py, "nothing to put back: no listener was replaced"))?;
        registered(displaced.put_back(), None)
    }
}

/// The listener of another program that was replaced. Its password is not shown; `put_back()` uses it.
#[pyclass(frozen, module = "thingspace")]
pub struct Displaced(thingspace::Displaced);

#[pymethods]
impl Displaced {
    /// The callback service.
    #[getter]
    fn service(&self) -> &str {
        self.0.service()
    }

    /// The URL that its messages went to.
    #[getter]
    fn url(&self) -> &str {
        self.0.url()
    }

    /// The user name that its messages carried; empty when there was none.
    #[getter]
    fn username(&self) -> &str {
        self.0.username()
    }

    fn __repr__(&self) -> String {
        format!("Displaced({}, {}, user {:?})", self.0.service(), self.0.url(), self.0.username())
    }
}
