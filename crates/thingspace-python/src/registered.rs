//! A listener that was registered, and the one that it replaced.

use pyo3::prelude::*;
use thingspace::{Client, ErrorKind, Register};

use crate::errors::{self, Failed, config, failed};
use crate::process::{Here as _, Owned};
use crate::twins::{World, twin_answers, twins};

/// Refuses a URL that the service cannot reach; `remedy` is the argument that gives another.
pub fn reachable(py: Python<'_>, client: &Client, url: &str, remedy: &str) -> PyResult<()> {
    client.callbacks().check_url(url).map_err(|error| config(py, &format!("{}; pass {remedy}", error.message())))
}

/// Registers a listener.
pub async fn registered(register: Register, replace: Option<bool>) -> Result<thingspace::Registered, Failed> {
    register.replace_listener(replace == Some(true)).await.map_err(failed)
}

/// A listener that was registered: what `client.callbacks.register` returns. Used with `with`, it is deregistered at the end, and the
/// listener that it replaced is put back.
#[pyclass(frozen, module = "thingspace")]
pub struct Registered(pub Owned<thingspace::Registered>);

/// A listener that was registered: what `client.callbacks.register` returns. Used with `async with`, it is deregistered at the end, and
/// the listener that it replaced is put back.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncRegistered(pub Owned<thingspace::Registered>);

twin_answers!(thingspace::Registered => Registered, AsyncRegistered);

/// Ends a registration: what it replaced is put back if its password is known, unless another program listens by now.
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

twins! {
    Registered, AsyncRegistered of thingspace::Registered;
    both {
        /// The callback service.
        #[getter]
        fn service(&self) -> &str {
            self.0.kept().service()
        }

        /// The URL that its messages go to.
        #[getter]
        fn url(&self) -> &str {
            self.0.kept().url()
        }

        /// The listener of another program that it replaced, because of `replace=True`.
        #[getter]
        fn displaced(&self) -> Option<Displaced> {
            self.0.kept().displaced().cloned().map(Displaced)
        }

        /// The URL of a listener that an ended process of this machine had left behind, if it replaced one.
        #[getter]
        fn left_behind(&self) -> Option<&str> {
            self.0.kept().left_behind().map(|listener| &*listener.url)
        }

        /// Why no record of it could be kept, by which later processes tell that it was left behind: a `ConfigError`.
        #[getter]
        fn not_recorded(&self) -> Option<Py<PyAny>> {
            self.0.kept().not_recorded().cloned().map(errors::object)
        }

        /// The key that messages about places are signed with, in plain text, if the service gives one: keep it like a password.
        #[getter]
        fn shared_key(&self) -> Option<&str> {
            self.0.kept().shared_key().map(|key| key.expose())
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
            World::Blocking.run(py, "Registered.__exit__", end(self.0.here(py)?.clone()))
        }

        fn __repr__(&self) -> String {
            format!("Registered({}, {})", self.0.kept().service(), self.0.kept().url())
        }
    }
    asyncio {
        fn __aenter__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
            this.py().import("thingspace._runtime")?.getattr("given")?.call1((this,))
        }

        fn __aexit__<'py>(
            &self,
            py: Python<'py>,
            _type: Py<PyAny>,
            _value: Py<PyAny>,
            _traceback: Py<PyAny>,
        ) -> PyResult<Bound<'py, PyAny>> {
            World::Asyncio.run(py, "AsyncRegistered.__aexit__", end(self.0.here(py)?.clone()))
        }

        fn __repr__(&self) -> String {
            format!("AsyncRegistered({}, {})", self.0.kept().service(), self.0.kept().url())
        }
    }

    /// Deregisters the listener: True; or False when another program has registered its own meanwhile, which stays.
    call fn deregister(this, py) {
        let registered = this.clone();
        async move { registered.deregister().await.map_err(failed) }
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
