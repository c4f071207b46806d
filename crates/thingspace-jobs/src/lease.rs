//! Leases: which worker polls for the outcomes of a job. A lease only avoids duplicate polls. It never decides whether something
//! is sent, so nothing goes wrong if two workers hold the same lease.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use thingspace_store::Store;

use crate::cells;
use crate::error::Result;
use crate::identity::JobId;

/// The time that a lease allows for a poll, in addition to the pause before the poll. A poll of a large account takes about
/// this long. If a poll takes longer, another worker may poll at the same time.
pub(crate) const POLL: Duration = Duration::from_secs(30);

/// The longest lease. A lease with more time left was taken before the clock was set back, and is treated as ended.
const LONGEST: Duration = Duration::from_secs(4 * 60);

#[derive(Debug, Default, Serialize, Deserialize)]
struct Lease {
    worker: String,
    until: i64,
}

fn name(id: &JobId) -> String {
    format!("lease/{id}")
}

/// Takes the lease of a job, or extends it, for `time` from now (at most [`LONGEST`]), and returns true. If another worker holds
/// the lease, changes nothing and returns false.
pub(crate) async fn take(store: &dyn Store, id: &JobId, worker: &str, now: i64, time: Duration) -> Result<bool> {
    cells::update(store, &name(id), |lease: Lease| {
        let longest = now.saturating_add(millis(LONGEST));
        let is_held = lease.worker != worker && lease.until > now && lease.until <= longest;
        let until = now.saturating_add(millis(time)).min(longest);
        (!is_held, (!is_held).then(|| Lease { worker: worker.to_owned(), until }))
    })
    .await
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// Gives the lease back, if this worker holds it.
pub(crate) async fn give_back(store: &dyn Store, id: &JobId, worker: &str) -> Result<()> {
    cells::update(store, &name(id), |lease: Lease| ((), (lease.worker == worker).then(Lease::default))).await
}

#[cfg(test)]
mod tests {
    use thingspace_store::MemoryStore;

    use super::*;

    #[tokio::test]
    async fn a_lease_ends_after_its_time_or_when_it_is_given_back() {
        let store = MemoryStore::default();
        let (id, time) = (JobId::of("a", 0), Duration::from_secs(10));
        assert!(take(&store, &id, "one", 0, time).await.unwrap());
        assert!(take(&store, &id, "one", 5_000, time).await.unwrap());
        assert!(!take(&store, &id, "two", 14_000, time).await.unwrap());
        assert!(take(&store, &id, "two", 15_000, time).await.unwrap());
        give_back(&store, &id, "two").await.unwrap();
        assert!(take(&store, &id, "one", 15_001, time).await.unwrap());
    }

    #[tokio::test]
    async fn a_lease_from_before_the_clock_was_set_back_has_ended() {
        let (store, id, time) = (MemoryStore::default(), JobId::of("a", 0), Duration::from_secs(10));
        assert!(take(&store, &id, "one", 10_000_000, time).await.unwrap());
        assert!(take(&store, &id, "two", 1_000_000, time).await.unwrap());
    }
}
