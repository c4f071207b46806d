//! Opens the store of an inbox or of jobs.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use thingspace::callbacks::store::{Store, open};
use thingspace::callbacks::{Credentials, Inbox};

use super::arguments::type_name;
use crate::errors::{config, failed_to_open, store_after_fork};
use crate::runtime::work;

/// The schemes of stores that are not in memory.
const SHARED: [&str; 4] = ["sqlite:", "postgres:", "postgresql:", "nats:"];

/// The id of the process that first opened a store that is not in memory; 0 if no process has. A forked child inherits the id.
static STORE_PROCESS: AtomicU32 = AtomicU32::new(0);

/// Environment variable with the URL of the default store.
const VARIABLE: &str = "THINGSPACE_STORE";

/// The file name of the default store, which is in the state folder of the user. The command-line program `thingspace` uses the
/// same file.
const FILE: &str = "thingspace.db";

/// An argument that contains the URL of a store.
pub struct StoreUrl(pub String);

impl<'py> FromPyObject<'_, 'py> for StoreUrl {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        object.extract().map(Self).map_err(|_| {
            let kind = type_name(&object);
            PyTypeError::new_err(format!("expected the URL of a store, such as 'sqlite:inbox.db', got {kind}"))
        })
    }
}

/// Returns the URL of the default store: the value of THINGSPACE_STORE or, if the variable is not set or empty, a SQLite file in
/// the state folder of the user.
pub fn default_url(py: Python<'_>) -> PyResult<String> {
    if let Some(url) = std::env::var(VARIABLE).ok().filter(|url| !url.is_empty()) {
        return Ok(url);
    }
    let folder = thingspace::state_folder().map_err(|error| {
        config(py, &format!("there is no default store: {error}; pass store='sqlite:PATH' or set {VARIABLE}"))
    })?;
    Ok(format!("sqlite:{}", folder.join(FILE).display()))
}

/// Opens the store at a URL. Raises a `ConfigError` if the URL is invalid, and a `StoreError` if the store cannot be opened.
/// Raises a `ForkError` if the store is not in memory and a parent of this process used such a store before the fork.
pub fn open_store(py: Python<'_>, url: &str) -> PyResult<Arc<dyn Store>> {
    claim(py, url)?;
    let url = url.to_owned();
    let store = work::block(py, async move { open(&url).await })?;
    store.map_err(|error| failed_to_open(py, "'store'", &error))
}

/// Calls `claim_stores` if the store at the URL is not in memory.
pub fn claim(py: Python<'_>, url: &str) -> PyResult<()> {
    if SHARED.iter().any(|kind| url.starts_with(kind)) { claim_stores(py) } else { Ok(()) }
}

/// Opens an inbox. `store` and `spool` are the URLs of its store and its spool. If the server of the store is unreachable, the
/// inbox keeps callbacks in the spool and opens the store later. Raises the same errors as [`open_store`].
pub fn open_with_spool(py: Python<'_>, store: &str, spool: &str, credentials: Credentials) -> PyResult<Inbox> {
    claim_stores(py)?;
    let (store, spool) = (store.to_owned(), spool.to_owned());
    let inbox = work::block(py, async move { Inbox::open_with_spool(&store, &spool, credentials).await })?;
    inbox.map_err(|error| failed_to_open(py, "'store' or 'spool'", &error))
}

/// Records that this process uses stores that are not in memory. Raises a `ForkError` if a parent process recorded this before
/// the fork, because such a store does not survive a fork. The fork does not pause the threads of a store, so a mutex that one of
/// them holds during the fork stays locked in the child forever. With SQLite, the child would also rely on file locks that only
/// its parent holds, and the parent could remove the journal of the child.
fn claim_stores(py: Python<'_>) -> PyResult<()> {
    let process = std::process::id();
    match STORE_PROCESS.compare_exchange(0, process, Ordering::AcqRel, Ordering::Acquire) {
        Err(owner) if owner != process => Err(store_after_fork(py)),
        _ => Ok(()),
    }
}
