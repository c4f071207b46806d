//! Where tokens and passwords are kept.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use crate::errors::raise;
use crate::process::PerProcess;
use crate::twins::plain_answers;

/// Tokens in files that clients of all processes of one user share: one login for all of them.
///
/// `folder` is created if it is missing, readable by its owner only. The default is `thingspace/tokens` in the user's cache folder:
/// `~/.cache/thingspace/tokens` on Linux. It also records that a password was refused, so that the next process does not try it again.
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

    /// The folder.
    #[getter]
    fn folder(&self) -> PathBuf {
        self.0.folder().to_owned()
    }

    fn __repr__(&self) -> String {
        format!("FileStore({})", self.0.folder().display())
    }
}

/// Tokens in memory, shared by the clients of this process that are made with it.
#[pyclass(frozen, module = "thingspace")]
pub struct MemoryStore(Shared);

/// A store of the clients of one process. A forked process starts with an empty one: the other may have been in use at that moment.
#[derive(Clone)]
pub struct Shared(Arc<PerProcess<thingspace::MemoryStore>>);

impl Shared {
    /// The store of this process.
    pub fn here(&self) -> thingspace::MemoryStore {
        let store: Result<_, Infallible> = self.0.here(|| Ok(thingspace::MemoryStore::default()));
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

/// A store as an argument.
pub enum Store {
    /// In files.
    File(thingspace::FileStore),
    /// In memory.
    Memory(Shared),
}

impl<'py> FromPyObject<'_, 'py> for Store {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(store) = object.cast::<FileStore>() {
            return Ok(Self::File(store.get().0.clone()));
        }
        let store = object.cast::<MemoryStore>().map_err(|_| PyTypeError::new_err("give a FileStore or a MemoryStore"))?;
        Ok(Self::Memory(store.get().0.clone()))
    }
}

/// A file of one user that holds a password, written so that it outlives a loss of power: for `client.reset_password(…)`.
#[pyclass(frozen, module = "thingspace")]
pub struct PasswordFile(pub thingspace::PasswordFile);

#[pymethods]
impl PasswordFile {
    #[new]
    fn new(path: PathBuf) -> Self {
        Self(thingspace::PasswordFile::new(path))
    }

    /// The password that it holds, in clear; none when there is none. An error says what a person has to do when a reset had no clear
    /// outcome.
    fn read(&self) -> PyResult<Option<String>> {
        Ok(self.0.read().map_err(raise)?.map(|password| password.expose().to_owned()))
    }

    fn __repr__(&self) -> &'static str {
        "PasswordFile(…)"
    }
}

/// A password that the platform made. It is in its file already, unless `kept` is an error.
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
    /// The password, in clear. The client that asked for it uses it from now on.
    #[getter]
    fn password(&self) -> &str {
        self.password.expose()
    }

    /// Whether the file has it. If not, this object is the only place where it is.
    #[getter]
    fn kept(&self) -> bool {
        self.failed.is_none()
    }

    /// Why it could not be kept.
    #[getter]
    fn failure(&self) -> Option<Py<PyAny>> {
        self.failed.clone().map(crate::errors::object)
    }

    fn __repr__(&self) -> String {
        format!("NewPassword('***', kept={})", if self.failed.is_none() { "True" } else { "False" })
    }
}

plain_answers!(Password);
