//! The index of jobs: one cell per job. The log alone decides what happened. The index only shows which jobs to read.
//!
//! The cell of a job is created before the first entry of the job is appended, so a job that is in the log is in the index too.

use serde::{Deserialize, Serialize};
use thingspace_store::Store;

use crate::cells;
use crate::error::{Error, Result};
use crate::identity::JobId;

const PREFIX: &str = "jobs/";

/// The cell of a job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Indexed {
    /// The time of the newest entry, in milliseconds since 1970, if every device has a final outcome and is free for later jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) settled: Option<i64>,
    /// If the clock was set back, the time of the newest entry can be in the future. This is when a process first noticed that,
    /// in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) noticed: Option<i64>,
    /// Whether the entries of the job were removed. The cell stays, so that a later run of the same input gets another id.
    /// Otherwise, a worker that still knows the old job could append to the new job.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) trimmed: bool,
}

fn name(id: &JobId) -> String {
    format!("{PREFIX}{id}")
}

/// Returns the cell of a job.
pub(crate) async fn get(store: &dyn Store, id: &JobId) -> Result<Option<Indexed>> {
    let name = name(id);
    let Some(cell) = store.cell(&name).await? else { return Ok(None) };
    Ok(Some(serde_json::from_slice(&cell.value).map_err(|error| Error::damaged(name, error))?))
}

/// Returns all jobs that were not trimmed.
pub(crate) async fn all(store: &dyn Store) -> Result<Vec<(JobId, Indexed)>> {
    let mut jobs = Vec::new();
    for (name, cell) in store.cells(PREFIX).await? {
        let indexed: Indexed = serde_json::from_slice(&cell.value).map_err(|error| Error::damaged(&*name, error))?;
        if !indexed.trimmed {
            jobs.push((name[PREFIX.len()..].parse()?, indexed));
        }
    }
    Ok(jobs)
}

/// Creates the cell of a job if the cell does not exist.
pub(crate) async fn add(store: &dyn Store, id: &JobId) -> Result<()> {
    cells::update(store, &name(id), |cell: Option<Indexed>| ((), cell.is_none().then(|| Some(Indexed::default())))).await
}

/// Records that every device of a job has a final outcome and is free for later jobs. `at` is the time of the newest entry.
pub(crate) async fn settle(store: &dyn Store, id: &JobId, at: i64) -> Result<()> {
    let settle = |indexed: Indexed| ((), indexed.settled.is_none().then_some(Indexed { settled: Some(at), ..indexed }));
    cells::update(store, &name(id), settle).await
}

/// Records that the time of a job's newest entry is later than `now`. Returns when this was first recorded.
pub(crate) async fn notice(store: &dyn Store, id: &JobId, now: i64) -> Result<i64> {
    cells::update(store, &name(id), |indexed: Indexed| {
        // If the clock was set back once more, the recorded time is in the future too. In that case, replace it by `now`.
        match indexed.noticed.filter(|noticed| *noticed <= now) {
            Some(noticed) => (noticed, None),
            None => (now, Some(Indexed { noticed: Some(now), ..indexed })),
        }
    })
    .await
}

/// Records that the entries of a job are being removed.
pub(crate) async fn trim(store: &dyn Store, id: &JobId) -> Result<()> {
    cells::update(store, &name(id), |indexed: Indexed| ((), Some(Indexed { trimmed: true, ..indexed }))).await
}
