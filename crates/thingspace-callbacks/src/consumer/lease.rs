//! Leases: a process holds its partitions as long as it renews its lease. Each process has a cell for its lease.
//!
//! A lease only decides when another process may take over a partition. Correctness does not depend on the lease. The state of a
//! partition is in a cell, and a takeover changes the revision of this cell. A process can write the cell only if it knows the
//! current revision, and must write the cell before it starts a handler. So a process that has lost a partition can neither save
//! the state nor start a handler.

use std::collections::HashSet;
use std::time::Duration;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use thingspace_store::{Result, Revision, Set, Store};

use super::group::worker_prefix;
use super::state::{ByPartition, Stored};

/// The cell of a killed process is removed this many milliseconds after the end of its lease.
const FORGOTTEN: i64 = 60 * 60 * 1_000;

#[derive(Serialize, Deserialize)]
struct Lease {
    /// When the lease ends, in milliseconds since 1970.
    until: i64,
    /// The time in milliseconds for which the lease was extended.
    length: i64,
}

impl Lease {
    /// Whether the holder of the lease still holds its partitions at `now`, the time of this process. The holder's clock may be
    /// ahead of it by up to one length of the lease, and the lease itself lasts one length. So a live lease ends at most two lengths
    /// after `now`. If a lease ends even later, one of the clocks was set back, and the lease does not count.
    fn is_live(&self, now: i64) -> bool {
        let latest = now.saturating_add(self.length.saturating_mul(2));
        self.until > now && self.until <= latest
    }

    fn is_forgotten(&self, now: i64) -> bool {
        self.until < now.saturating_sub(FORGOTTEN)
    }
}

/// Extends the lease of a process.
pub(super) async fn renew(store: &dyn Store, name: &str, worker: &str, now: i64, lease: Duration) -> Result<()> {
    let length = i64::try_from(lease.as_millis()).unwrap_or(i64::MAX);
    let value = serde_json::to_vec(&Lease { until: now.saturating_add(length), length }).unwrap_or_default();
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

/// Returns the processes whose leases have not ended. Removes the cells of leases that ended more than [`FORGOTTEN`] ago.
pub(super) async fn live(store: &dyn Store, name: &str, now: i64) -> Result<HashSet<String>> {
    let prefix = worker_prefix(name);
    let mut live = HashSet::new();
    for (cell, value) in store.cells(&prefix).await? {
        let lease = serde_json::from_slice(&value.value).unwrap_or(Lease { until: 0, length: 0 });
        match cell.strip_prefix(&prefix) {
            Some(worker) if lease.is_live(now) => drop(live.insert(worker.to_owned())),
            _ if lease.is_forgotten(now) => drop(store.set(&cell, None, value.revision).await?),
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

/// Returns the maximum number of partitions that each process may hold.
pub(super) fn share(partitions: u16, processes: usize) -> usize {
    usize::from(partitions).div_ceil(processes.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_ends_after_its_length_or_when_the_clock_is_set_back() {
        let lease = Lease { until: 110_000, length: 10_000 };
        // The lease was just extended by a process whose clock is 9 s ahead.
        assert!(lease.is_live(91_000));
        assert!(lease.is_live(100_000) && lease.is_live(109_999));
        assert!(!lease.is_live(110_000));
        assert!(!lease.is_live(100_000 - 8 * 3_600 * 1_000));
    }
}
