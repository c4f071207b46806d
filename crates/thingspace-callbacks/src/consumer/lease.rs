//! Leases: a process holds its partitions as long as it renews the time in its own cell.
//!
//! A lease only decides when another process may take over. What protects the state is the revision of the cell of the partition:
//! a process that has lost a partition can neither save its state nor start anything from it.

use std::collections::HashSet;
use std::time::Duration;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use thingspace_store::{Result, Revision, Set, Store};

use super::group::worker_prefix;
use super::state::{ByPartition, Stored};

/// The time in milliseconds after which the cell of a process that was killed is removed.
const FORGOTTEN: i64 = 60 * 60 * 1_000;

#[derive(Serialize, Deserialize)]
struct Lease {
    until: i64,
}

/// Extends the lease of a process.
pub(super) async fn renew(store: &dyn Store, name: &str, worker: &str, now: i64, lease: Duration) -> Result<()> {
    let until = now.saturating_add(i64::try_from(lease.as_millis()).unwrap_or(i64::MAX));
    let value = serde_json::to_vec(&Lease { until }).unwrap_or_default();
    write(store, name, worker, Some(value.into())).await
}

/// Ends the lease of a process.
pub(super) async fn end(store: &dyn Store, name: &str, worker: &str) -> Result<()> {
    write(store, name, worker, None).await
}

async fn write(store: &dyn Store, name: &str, worker: &str, value: Option<Bytes>) -> Result<()> {
    let cell = format!("{}{worker}", worker_prefix(name));
    loop {
        let revision = store.cell(&cell).await?.map_or(Revision::ABSENT, |cell| cell.revision);
        if value.is_none() && revision == Revision::ABSENT {
            return Ok(());
        }
        if let Set::Done(_) = store.set(&cell, value.clone(), revision).await? {
            return Ok(());
        }
    }
}

/// Returns the processes whose leases have not ended.
pub(super) async fn live(store: &dyn Store, name: &str, now: i64) -> Result<HashSet<String>> {
    let prefix = worker_prefix(name);
    let mut live = HashSet::new();
    for (cell, value) in store.cells(&prefix).await? {
        let until = serde_json::from_slice::<Lease>(&value.value).map_or(0, |lease| lease.until);
        match cell.strip_prefix(&prefix) {
            Some(worker) if until > now => drop(live.insert(worker.to_owned())),
            _ if until < now.saturating_sub(FORGOTTEN) => drop(store.set(&cell, None, value.revision).await?),
            _ => {}
        }
    }
    Ok(live)
}

/// Returns the partitions that no process in `live` holds.
pub(super) fn free(partitions: u16, stored: &ByPartition, live: &HashSet<String>) -> Vec<u16> {
    let is_held = |stored: &Stored| stored.worker.as_ref().is_some_and(|worker| live.contains(worker));
    (0..partitions).filter(|number| !stored.get(number).is_some_and(|(stored, _)| is_held(stored))).collect()
}

/// Returns the number of partitions that each process may hold.
pub(super) fn share(partitions: u16, processes: usize) -> usize {
    usize::from(partitions).div_ceil(processes.max(1))
}
