//! The function `copy_store`.

use pyo3::prelude::*;
use thingspace::callbacks::store::{self, ErrorKind, StoreCopy};

use super::store::{StoreUrl, claim};
use crate::errors::{self, config};
use crate::runtime::work;

/// The result of `copy_store`: what the copy and its source contain. A store has entries, such as callbacks and steps of jobs,
/// and cells, which are named values such as tokens.
#[pyclass(frozen, get_all, module = "thingspace")]
pub struct CopyReport {
    /// Whether the copy is finished. False if the source was in use.
    finished: bool,
    /// The number of entries that both stores have.
    entries: u64,
    /// The number of cells that both stores have.
    cells: u64,
    /// The number of entries that this call has written. Less than `entries` if the call continued an interrupted copy.
    written: u64,
    /// The number of entries that were removed from the source after they were copied. The copy keeps these entries.
    removed: u64,
    /// The place of the newest entry that the source ever had.
    newest_place: u64,
    /// The names of the leases in the source, which were not copied.
    leases: Vec<String>,
    /// The SHA-256 digest of what both stores contain, in hexadecimal.
    digest: String,
}

impl From<store::CopyReport> for CopyReport {
    fn from(copied: store::CopyReport) -> Self {
        Self {
            finished: copied.is_finished,
            entries: copied.entries,
            cells: copied.cells,
            written: copied.written,
            removed: copied.removed,
            newest_place: copied.newest.0,
            leases: copied.leases,
            digest: copied.digest,
        }
    }
}

#[pymethods]
impl CopyReport {
    fn __repr__(&self) -> String {
        let finished = if self.finished { "True" } else { "False" };
        format!("CopyReport(finished={finished}, entries={}, cells={})", self.entries, self.cells)
    }
}

/// Copies the store at the URL `source` into the empty store at `target`, such as `sqlite:inbox.db` into `postgres://…`. Entries
/// keep their places, so jobs and consumers can continue in the copy where they stopped in the source. Leases are not copied. At
/// the end, both stores are compared.
///
/// After an error, call the function again to continue the copy. The copy cannot be opened before it is finished. By default, the
/// function refuses a source that is in use. With `allow_use=True`, the function copies such a source but does not finish the
/// copy. To finish the copy, stop the programs that use the source, and call the function again.
///
/// ```python
/// inbox = ts.Inbox("listener", "k4-Copper-Finch", bind=None, store="sqlite:inbox.db")
/// inbox.accept("CarrierService", b'{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52"}')
/// inbox.close()
/// copied = ts.copy_store("sqlite:inbox.db", "sqlite:copy.db")
/// print(copied.entries, "entries,", copied.cells, "cells")
/// ```
#[pyfunction]
#[pyo3(signature = (source, target, *, allow_use = false))]
pub fn copy_store(py: Python<'_>, source: StoreUrl, target: StoreUrl, allow_use: bool) -> PyResult<CopyReport> {
    claim(py, &source.0)?;
    claim(py, &target.0)?;
    let copied = work::block(py, async move { StoreCopy::open(&source.0, &target.0).await?.allow_use(allow_use).run().await })?;
    copied.map(CopyReport::from).map_err(|error| failed(py, &error))
}

fn failed(py: Python<'_>, error: &store::Error) -> PyErr {
    match error.kind() {
        ErrorKind::Invalid => config(py, &error.to_string()),
        ErrorKind::InUse => {
            let remedy = format!("{}, or pass allow_use=True", error.remedy().unwrap_or_default());
            errors::store(py, &store::Error::new(ErrorKind::InUse, error.message()).with_remedy(remedy))
        }
        _ => errors::store(py, error),
    }
}
