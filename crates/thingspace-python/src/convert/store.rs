//! Opens the store of an inbox.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use pyo3::prelude::*;
use thingspace::callbacks::store::{Store, open};

use crate::errors::{failed_to_open, store_after_fork};
use crate::runtime::work;

/// The id of the process that has opened the first SQLite store; 0 if there is no such process.
static SQLITE_PROCESS: AtomicU32 = AtomicU32::new(0);

/// Opens the store at a URL. Raises a `ConfigError` if the URL is invalid, a `StoreError` if the store cannot be opened, and a
/// `ForkError` if a parent of this process has used SQLite.
pub fn open_store(py: Python<'_>, url: &str) -> PyResult<Arc<dyn Store>> {
    if url.starts_with("sqlite:") {
        claim_sqlite(py)?;
    }
    let url = url.to_owned();
    let store = work::block(py, async move { open(&url).await })?;
    store.map_err(|error| failed_to_open(py, &error))
}

/// Records that this process uses SQLite, whose state in memory does not survive a fork: a mutex may stay locked forever, and the
/// child would rely on file locks that only its parent holds, so that the parent could remove the journal of the child.
fn claim_sqlite(py: Python<'_>) -> PyResult<()> {
    let process = std::process::id();
    match SQLITE_PROCESS.compare_exchange(0, process, Ordering::AcqRel, Ordering::Acquire) {
        Err(owner) if owner != process => Err(store_after_fork(py)),
        _ => Ok(()),
    }
}
