//! The heartbeat of an inbox with a spool. While the store is unreachable, the heartbeat extends the covered time in the spool.
//! A gap is a time in which no callback could be kept, so the covered time is not a gap.

use std::time::SystemTime;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use thingspace_store::{Cell, Result, Revision, Set};
use tokio::time::timeout;

use super::{PATIENCE, Spool, silent};
use crate::inbox::Inbox;
use crate::inbox::gaps::{Gap, gap_between};
use crate::inbox::record::{millis, time};

/// The cell in the spool's store that contains the [`Covered`] time.
const COVERED: &str = "spool/covered";

/// A period in which the heartbeat of a receiver went to the spool, in milliseconds since 1970. The gaps within this period are
/// already recorded in the spool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::inbox) struct Covered {
    since: i64,
    until: i64,
}

impl Covered {
    fn of(cell: &Cell) -> Option<Self> {
        serde_json::from_slice(&cell.value).ok()
    }

    /// Returns the gaps between `last`, the last heartbeat in the store, and `now`. The covered time is not part of a gap.
    pub(in crate::inbox) fn gaps(self, last: SystemTime, now: SystemTime) -> Vec<Gap> {
        let (since, until) = (time(self.since), time(self.until));
        [gap_between(last, since), gap_between(last.max(until), now)].into_iter().flatten().collect()
    }
}

impl Inbox {
    /// Updates the heartbeat in the store. If the store is unreachable, extends the covered time in the spool instead.
    pub(in crate::inbox) async fn update_heartbeat_with_spool(&self, spool: &Spool) -> Result<Option<Gap>> {
        self.ensure_measured(spool);
        if self.can_use_store(spool, PATIENCE).await {
            // While the spool is not empty, new callbacks go to the spool, even though the store works again. If the spool has no
            // room for them, the heartbeat must fail: the `?` below returns the error of `cover`.
            let mut gap = None;
            if spool.has_refused() && !spool.is_empty().await {
                self.ensure_draining(spool);
                gap = spool.cover(self.now()).await?;
            }
            match self.beat_in_store(spool).await {
                Ok(found) => return Ok(found.or(gap)),
                Err(error) => spool.record_store_failure(self.now(), error),
            }
        }
        self.ensure_draining(spool);
        match self.foreign(spool) {
            Some(error) => Err(error),
            None => spool.cover(self.now()).await,
        }
    }

    /// Updates the heartbeat in the store, then removes the covered time from the spool. The covered time is not part of the
    /// returned gap.
    async fn beat_in_store(&self, spool: &Spool) -> Result<Option<Gap>> {
        // This heartbeat goes to the store, so an error of the spool causes only a warning.
        let covered = spool.covered().await.unwrap_or_else(|error| {
            tracing::warn!(%error, "the spool cannot be read");
            None
        });
        let now = self.now();
        let beat = timeout(PATIENCE, self.record_heartbeat(covered.map(|(covered, _)| covered))).await;
        let gap = beat.unwrap_or_else(|_| Err(silent("store", PATIENCE)))?;
        spool.state().beaten = Some(now);
        if let Some((_, revision)) = covered
            && let Err(error) = spool.store.set(COVERED, None, revision).await
        {
            tracing::warn!(%error, "the spool cannot be written");
        }
        // A killed process may have left callbacks in the spool. Without this check, they would wait there for a new callback.
        if !spool.is_empty().await {
            self.ensure_draining(spool);
        }
        Ok(gap)
    }
}

impl Spool {
    /// Whether the spool has refused the last callback.
    fn has_refused(&self) -> bool {
        self.state().refused.is_some()
    }

    async fn covered(&self) -> Result<Option<(Covered, Revision)>> {
        let cell = self.store.cell(COVERED).await?;
        Ok(cell.and_then(|cell| Some((Covered::of(&cell)?, cell.revision))))
    }

    /// Extends the covered time to `now`. Returns an error if the spool has refused a message and still has no room. If the
    /// covered time ended at least 5 seconds ago, adds a gap to the spool and returns it: no receiver has run since then, or the
    /// spool has refused messages.
    async fn cover(&self, now: SystemTime) -> Result<Option<Gap>> {
        let refused = self.state().refused.clone();
        let has_refused = refused.is_some();
        if let Some(error) = refused.filter(|_| !self.has_room()) {
            return Err(error);
        }
        let known = self.covered().await?;
        let (covered, revision) = match known {
            Some((covered, revision)) => (covered, revision),
            None => {
                let since = millis(self.state().beaten.unwrap_or(now));
                (Covered { since, until: since }, Revision::ABSENT)
            }
        };
        // If no covered time was known, `covered.until` is the last heartbeat that this process has written to the store. The
        // process has run since then, so there is a gap only if the spool has refused messages.
        let gap = if known.is_some() || has_refused { gap_between(time(covered.until), now) } else { None };
        if let Some(gap) = gap {
            self.store.append(vec![gap.entry()]).await?;
        }
        let value = serde_json::to_vec(&Covered { until: millis(now), ..covered }).unwrap_or_default();
        // A conflict means that another receiver with this spool has extended the covered time, so nothing is left to do.
        let (Set::Done(_) | Set::Conflict) = self.store.set(COVERED, Some(Bytes::from(value)), revision).await?;
        self.state().refused = None;
        Ok(gap)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::inbox::gaps::SHORTEST;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn gaps(last: u64, since: i64, until: i64, now: u64) -> Vec<(u64, u64)> {
        let seconds = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        let covered = Covered { since: since * 1_000, until: until * 1_000 };
        covered.gaps(at(last), at(now)).iter().map(|gap| (seconds(gap.from), seconds(gap.to))).collect()
    }

    #[test]
    fn a_time_that_the_spool_covers_is_not_a_gap() {
        assert_eq!(gaps(100, 100, 400, 402), []);
        assert_eq!(gaps(100, 103, 400, 404), [], "a time shorter than {SHORTEST:?} is not a gap");
        assert_eq!(gaps(100, 160, 400, 402), [(100, 160)]);
        assert_eq!(gaps(100, 100, 400, 500), [(400, 500)]);
        assert_eq!(gaps(100, 160, 400, 500), [(100, 160), (400, 500)]);
        // The last heartbeat in the store is newer than the covered time, because another receiver has written it.
        assert_eq!(gaps(450, 100, 400, 452), []);
        assert_eq!(gaps(450, 100, 400, 500), [(450, 500)]);
    }
}
