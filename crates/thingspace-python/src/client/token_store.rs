//! Token stores and password files.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::errors::{config, raise};
use crate::runtime::flavor::plain_answers;
use crate::runtime::process::PerProcess;

/// Stores tokens in files, so that the clients in all processes of a user can share one login.
///
/// The default of `folder` is `thingspace/tokens` in the user's cache folder: `~/.cache/thingspace/tokens` on Linux. A missing
/// folder is created, with access for the user only. The store also records, as salted digests, which passwords the service has
/// refused. No process that uses the store sends these passwords again.
#[pyclass(frozen, module = "thingspace")]
pub struct FileStore(pub thingspace::FileStore);

#[pymethods]
impl FileStore {
    #[new]
    #[pyo3(signature = (folder = None))]
    fn new(folder: Option<PathBuf>) -> PyResult<Self> {
        let store = match folder {
            Some(folder) => thingspace::FileStore::new(folder),
            None => thingspace::FileStore::of_user(),
        };
        store.map(Self).map_err(raise)
    }

    /// The folder that contains the files.
    #[getter]
    fn folder(&self) -> PathBuf {
        self.0.folder().to_owned()
    }

    fn __repr__(&self) -> String {
        format!("FileStore({})", self.0.folder().display())
    }
}

/// Stores tokens in memory. The clients of this process that use the same `MemoryStore` share one login.
#[pyclass(frozen, module = "thingspace")]
pub struct MemoryStore(Shared);

/// A memory store. A forked process gets a new, empty store, because a thread of the parent may have held a lock of the parent's
/// store during the fork. The child could never take that lock.
#[derive(Clone)]
pub struct Shared(Arc<PerProcess<thingspace::MemoryStore>>);

impl Shared {
    /// Returns the store of this process.
    pub fn local(&self) -> thingspace::MemoryStore {
        let store: Result<_, Infallible> = self.0.get_or_make(|| Ok(thingspace::MemoryStore::default()));
        match store {
            Ok(store) => store.clone(),
            Err(never) => match never {},
        }
    }
}

#[pymethods]
impl MemoryStore {
    #[new]
    fn new() -> Self {
        Self(Shared(Arc::new(PerProcess::new(thingspace::MemoryStore::default()))))
    }

    fn __repr__(&self) -> &'static str {
        "MemoryStore()"
    }
}

/// Stores tokens and the record of failed logins in PostgreSQL (`postgres://…`) or NATS (`nats://…`). Clients on any number of
/// machines can use the same store. They then share one login and one count of failed logins.
///
/// The store is opened when a client needs a token for the first time. While the store is unavailable, no client logs in, and a
/// call that needs a new token raises a `SessionError`.
#[pyclass(frozen, module = "thingspace")]
pub struct CellStore(SharedCells);

/// A store on a server. A forked process opens the store again, because it cannot use the connections of its parent.
#[derive(Clone)]
pub struct SharedCells {
    url: thingspace::Secret,
    local: Arc<PerProcess<thingspace::CellStore>>,
}

impl SharedCells {
    /// Creates a handle to the store at `url`. The store is opened when a client needs it for the first time.
    pub fn new(url: String) -> Self {
        let url = thingspace::Secret::from(url);
        let local = Arc::new(PerProcess::new(thingspace::CellStore::open_lazily(url.clone())));
        Self { url, local }
    }

    /// Returns the store at the URL in the environment variable THINGSPACE_STORE. Returns `None` if the variable is not set, or
    /// if the URL is not the URL of a store on a server.
    pub fn from_env() -> Option<Self> {
        thingspace::CellStore::from_env()?;
        std::env::var("THINGSPACE_STORE").ok().map(Self::new)
    }

    /// Returns the store of this process.
    pub fn local(&self) -> thingspace::CellStore {
        let store: Result<_, Infallible> = self.local.get_or_make(|| Ok(thingspace::CellStore::open_lazily(self.url.clone())));
        match store {
            Ok(store) => store.clone(),
            Err(never) => match never {},
        }
    }
}

#[pymethods]
impl CellStore {
    #[new]
    fn new(py: Python<'_>, url: String) -> PyResult<Self> {
        if !thingspace::CellStore::is_on_server(&url) {
            // The URL may contain a password, so the message does not show it.
            return Err(config(
                py,
                "invalid URL of a CellStore: expected postgres://… or nats://…; on one machine, use a FileStore",
            ));
        }
        Ok(Self(SharedCells::new(url)))
    }

    /// The URL of the store, without the password and the query parameters.
    #[getter]
    fn url(&self) -> String {
        self.0.local().url().to_owned()
    }

    fn __repr__(&self) -> String {
        format!("CellStore({})", self.0.local().url())
    }
}

/// A store that was passed as an argument.
pub enum Store {
    /// A `CellStore`.
    Cells(SharedCells),
    /// A `FileStore`.
    File(thingspace::FileStore),
    /// A `MemoryStore`.
    Memory(Shared),
}

impl<'py> FromPyObject<'_, 'py> for Store {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(store) = object.cast::<FileStore>() {
            return Ok(Self::File(store.get().0.clone()));
        }
        if let Ok(store) = object.cast::<CellStore>() {
            return Ok(Self::Cells(store.get().0.clone()));
        }
        let store = object
            .cast::<MemoryStore>()
            .map_err(|_| PyTypeError::new_err("expected a FileStore, a MemoryStore or a CellStore"))?;
        Ok(Self::Memory(store.get().0.clone()))
    }
}

/// A file in which `client.reset_password(…)` stores the new password. Only the owner of the file can read it. A stored password
/// survives a power loss.
#[pyclass(frozen, module = "thingspace")]
pub struct PasswordFile(pub thingspace::PasswordFile);

#[pymethods]
impl PasswordFile {
    #[new]
    fn new(path: PathBuf) -> Self {
        Self(thingspace::PasswordFile::new(path))
    }

    /// Returns the stored password in plain text; None if no password is stored. Raises a `ConfigError` if the file cannot be
    /// read, or if the outcome of a reset is unknown. In the second case, the message says which password to try.
    ///
    /// ```python
    /// password = ts.PasswordFile("thingspace-password.txt").read()
    /// ```
    fn read(&self) -> PyResult<Option<String>> {
        Ok(self.0.read().map_err(raise)?.map(|password| password.expose().to_owned()))
    }

    fn __repr__(&self) -> &'static str {
        "PasswordFile(…)"
    }
}

/// The result of `client.reset_password(…)`: the password that the service generated. The `PasswordFile` contains this password
/// unless `kept` is False.
#[pyclass(frozen, name = "NewPassword", module = "thingspace")]
pub struct Password {
    password: thingspace::Secret,
    failed: Option<thingspace::Error>,
}

impl Password {
    pub fn of(made: &thingspace::NewPassword) -> Self {
        Self { password: made.password().clone(), failed: made.kept().err() }
    }
}

#[pymethods]
impl Password {
    /// The new password in plain text. The client that reset the password already uses the new one for logins.
    #[getter]
    fn password(&self) -> &str {
        self.password.expose()
    }

    /// Whether the `PasswordFile` contains the new password. If False, only this object and the client have the new password.
    #[getter]
    fn kept(&self) -> bool {
        self.failed.is_none()
    }

    /// The exception that describes why the password could not be stored; None if the password was stored.
    #[getter]
    fn failure(&self) -> Option<Py<PyAny>> {
        self.failed.clone().map(crate::errors::object)
    }

    fn __repr__(&self) -> String {
        format!("NewPassword('***', kept={})", if self.failed.is_none() { "True" } else { "False" })
    }
}

plain_answers!(Password);
