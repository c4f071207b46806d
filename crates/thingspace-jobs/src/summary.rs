//! Keeps a small summary of each job in a cell, so that listing the jobs does not read the devices and outcomes of every job.
//!
//! Only the log is authoritative. A summary contains the place of the newest entry that it includes. If the log has later entries
//! of the job, the summary is computed again.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use thingspace::ChangeKind;
use thingspace_store::{Place, Store};

use crate::cells;
use crate::error::{Error, Result};
use crate::identity::{JobId, Service};
use crate::journal::fold::JobState;
use crate::journal::log;
use crate::progress::Counts;

const PREFIX: &str = "summary/";

/// The summary of a job. It includes the entries up to `read_to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Summary {
    pub(crate) kind: ChangeKind,
    pub(crate) service: Service,
    pub(crate) created: i64,
    pub(crate) touched: i64,
    pub(crate) counts: Counts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) canceled: Option<String>,
    /// The place of the first entry of the job.
    pub(crate) place: u64,
    /// The place of the last entry with devices.
    devices_to: u64,
    /// The place of the newest entry that the summary includes.
    read_to: u64,
}

impl Summary {
    fn of(state: &JobState) -> Self {
        Self {
            kind: state.start.change.kind(),
            service: state.start.service.clone(),
            created: state.created,
            touched: state.touched,
            counts: Counts::of(state),
            canceled: state.canceled.clone(),
            place: state.place.0,
            devices_to: state.devices_to.0,
            read_to: state.read_to.0,
        }
    }
}

fn name(id: &JobId) -> String {
    format!("{PREFIX}{id}")
}

/// Returns the stored summaries of all jobs.
pub(crate) async fn all(store: &dyn Store) -> Result<HashMap<JobId, Summary>> {
    let mut known = HashMap::new();
    for (name, cell) in store.cells(PREFIX).await? {
        let summary = serde_json::from_slice(&cell.value).map_err(|error| Error::damaged(&*name, error))?;
        known.insert(name[PREFIX.len()..].parse()?, summary);
    }
    Ok(known)
}

/// Computes and returns the summary of a job. Stores it if it includes newer entries than the stored summary.
pub(crate) async fn write(store: &dyn Store, state: &JobState) -> Result<Summary> {
    let summary = Summary::of(state);
    cells::update(store, &name(&state.id), |known: Option<Summary>| {
        let is_new = known.is_none_or(|known| known.read_to < summary.read_to);
        ((), is_new.then(|| Some(summary.clone())))
    })
    .await?;
    Ok(summary)
}

/// Removes the summary of a job.
pub(crate) async fn remove(store: &dyn Store, id: &JobId) -> Result<()> {
    // Another call, such as `Jobs::list`, may write the summary again at the same time. The new summary may stay: the job is no
    // longer in the index, so no call uses its summary.
    cells::remove(store, &name(id)).await
}

/// Returns the current summary of a job. `known` is the stored summary, if any. If it is missing, or if the log has entries that
/// it does not include, reads the job and stores a new summary. Returns `None` if the log does not have the job.
pub(crate) async fn current(store: &dyn Store, id: &JobId, known: Option<Summary>) -> Result<Option<Summary>> {
    let state = match known {
        Some(known) if !log::has_news(store, id, Place(known.read_to)).await? => return Ok(Some(known)),
        Some(known) => {
            log::load_without_devices(store, id, Place(known.place), Place(known.devices_to), known.counts.total).await?
        }
        None => log::load(store, id).await?,
    };
    match state {
        Some(state) => write(store, &state).await.map(Some),
        None => Ok(None),
    }
}
