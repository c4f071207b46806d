//! The heartbeat while the store is unreachable. A time in which the spool took the callbacks is not a gap.

use std::time::SystemTime;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use thingspace_store::{Cell, Place, Result, Revision, Set};
use tokio::time::{Duration, timeout};

use super::backlog::Backlog;
use super::{PATIENCE, Spool, silent};
use crate::inbox::Inbox;
use crate::inbox::gaps::{Gap, gap_between};
use crate::inbox::record::{millis, time};

/// The cell of a spool that contains the time in which the spool took callbacks.
const COVERED: &str = "spool/covered";

/// The shortest time between two measurements of a spool to which other processes add callbacks.
const MEASURE: Duration = Duration::from_secs(10);

/// A time in which a receiver ran with the spool. The spool contains the gaps within this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::inbox) struct Covered {
    since: i64,
    until: i64,
}

impl Covered {
    fn of(cell: &Cell) -> Option<Self> {
        serde_json::from_slice(&cell.value).ok()
    }

    /// Returns the gaps between the last heartbeat in the store and now.
    pub(in crate::inbox) fn gaps(self, last: SystemTime, now: SystemTime) -> Vec<Gap> {
        let (since, until) = (time(self.since), time(self.until));
        [gap_between(last, since), gap_between(last.max(until), now)].into_iter().flatten().collect()
    }
}

impl Inbox {
    /// Updates the heartbeat of the store, or that of the spool if the store is unreachable.
    pub(in crate::inbox) async fn beat_with_spool(&self, spool: &Spool) -> Result<Option<Gap>> {
        let now = self.now();
        spool.refresh(now).await;
        if self.can_use_store(spool, PATIENCE).await {
            // New callbacks are refused while the spool has older ones and cannot be written.
            let refused = spool.state().refused.clone();
            if let Some(error) = refused
                && !spool.is_empty().await
            {
                self.ensure_draining(spool);
                return Err(error);
            }
            // The store works, so a failure of the spool is only a warning.
            let covered = spool.covered().await.unwrap_or_else(|error| {
                tracing::warn!(%error, "the spool cannot be read");
                None
            });
            let beat = timeout(PATIENCE, self.update_heartbeat(covered.map(|(covered, _)| covered))).await;
            match beat.unwrap_or_else(|_| Err(silent("store", PATIENCE))) {
                Ok(gap) => {
                    spool.state().beaten = Some(now);
                    if let Some((_, revision)) = covered
                        && let Err(error) = spool.store.set(COVERED, None, revision).await
                    {
                        tracing::warn!(%error, "the spool cannot be written");
                    }
                    // A process that was killed may have left callbacks in the spool.
                    if !spool.is_empty().await {
                        self.ensure_draining(spool);
                    }
                    return Ok(gap);
                }
                Err(error) => spool.store_fails(now, error),
            }
        }
        self.ensure_draining(spool);
        match self.foreign(spool) {
            Some(error) => Err(error),
            None => spool.cover(now).await,
        }
    }
}

impl Spool {
    async fn covered(&self) -> Result<Option<(Covered, Revision)>> {
        let cell = self.store.cell(COVERED).await?;
        Ok(cell.and_then(|cell| Some((Covered::of(&cell)?, cell.revision))))
    }

    /// Extends the covered time to `now`, unless the spool refuses messages. If no receiver ran since the end of the covered
    /// time, or if messages were refused since then, adds a gap to the spool and returns the gap.
    async fn cover(&self, now: SystemTime) -> Result<Option<Gap>> {
        let refused = self.state().refused.clone();
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
        let gap = if known.is_some() { gap_between(time(covered.until), now) } else { None };
        if let Some(gap) = gap {
            self.store.append(vec![gap.entry()]).await?;
        }
        let value = serde_json::to_vec(&Covered { until: millis(now), ..covered }).unwrap_or_default();
        // A conflict means that another receiver with the spool did the same.
        let (Set::Done(_) | Set::Conflict) = self.store.set(COVERED, Some(Bytes::from(value)), revision).await?;
        self.state().refused = None;
        Ok(gap)
    }

    /// Measures the spool if other processes have added something, at most once per [`MEASURE`].
    async fn refresh(&self, now: SystemTime) {
        let Ok(newest) = self.store.wake(Place::START, Duration::ZERO).await else { return };
        {
            let mut state = self.state();
            let is_known = newest == state.backlog.newest || newest <= state.drained;
            let is_soon = state.measured.is_some_and(|measured| now.duration_since(measured).unwrap_or_default() < MEASURE);
            if is_known || is_soon || state.backlog.in_flight > 0 {
                return;
            }
            state.measured = Some(now);
        }
        if let Ok((measured, _)) = Backlog::measure(&*self.store).await {
            let mut state = self.state();
            if state.backlog.in_flight == 0 {
                state.backlog = measured;
            }
        }
    }
}

#[cfg(test)]
mod tests {
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
    fn what_is_covered_is_not_a_gap() {
        assert_eq!(gaps(100, 100, 400, 402), []);
        assert_eq!(gaps(100, 103, 400, 404), [], "times below {SHORTEST:?} do not count");
        assert_eq!(gaps(100, 160, 400, 402), [(100, 160)]);
        assert_eq!(gaps(100, 100, 400, 500), [(400, 500)]);
        assert_eq!(gaps(100, 160, 400, 500), [(100, 160), (400, 500)]);
        // Another receiver has updated the store in the meantime.
        assert_eq!(gaps(450, 100, 400, 452), []);
        assert_eq!(gaps(450, 100, 400, 500), [(450, 500)]);
    }
}
