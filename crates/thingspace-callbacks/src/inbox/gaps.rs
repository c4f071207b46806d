//! Gaps: times during which no receiver could store callbacks. Callbacks that the service sent during a gap may be lost.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use thingspace_store::{Cell, Entry, Place, Result, Revision, Set};

use crate::inbox::Inbox;
use crate::inbox::record::{millis, time};
use crate::inbox::spool::Covered;

/// The cell with the time of the last heartbeat, which a running receiver updates.
const HEARTBEAT: &str = "inbox/heartbeat";

/// The kind and the tag of the entries that record gaps.
pub(super) const GAP: &str = "callback-gap";

/// A time without a heartbeat is a gap if it is at least this long.
pub(super) const SHORTEST: Duration = Duration::from_secs(5);

/// A time without a heartbeat: no receiver ran, or neither the store nor the [`Spool`](crate::Spool) could take messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The time of the last heartbeat before the gap.
    pub from: SystemTime,
    /// The time of the first heartbeat after the gap.
    pub to: SystemTime,
}

impl Gap {
    /// Returns the entry that records the gap.
    pub(super) fn entry(self) -> Entry {
        let times = Times { from: millis(self.from), to: millis(self.to) };
        let body = serde_json::to_vec(&times).unwrap_or_default();
        Entry::new(format!("{GAP}/{}", times.from), GAP, GAP, body).at(times.to)
    }

    /// Returns the length of the gap in seconds.
    pub fn seconds(&self) -> u64 {
        self.to.duration_since(self.from).unwrap_or_default().as_secs()
    }
}

/// Returns the gap between two heartbeats, if the time between them is at least [`SHORTEST`].
pub(super) fn gap_between(from: SystemTime, to: SystemTime) -> Option<Gap> {
    (to.duration_since(from).unwrap_or_default() >= SHORTEST).then_some(Gap { from, to })
}

#[derive(Serialize, Deserialize)]
struct Times {
    from: i64,
    to: i64,
}

/// Returns the time in the cell of the heartbeat.
fn heartbeat_in(cell: &Cell) -> Option<SystemTime> {
    String::from_utf8_lossy(&cell.value).parse().ok().map(time)
}

impl Inbox {
    /// Updates the heartbeat of the receiver. If the previous heartbeat was at least 5 seconds ago, this method adds a gap to the
    /// list of [`gaps`](Self::gaps) and returns the gap. If the inbox [follows rotations](Self::follow_rotation), the method also
    /// reads the accepted credentials again. [`Receiver`](crate::Receiver) calls this method every 2 seconds. If you use your own
    /// server, call the method at the start and then every 2 seconds.
    ///
    /// With a [spool](crate::Spool), the method also succeeds while the store is unreachable, as long as the spool takes the
    /// messages. Such a time is not a gap.
    ///
    /// # Errors
    /// Without a spool: the store cannot be read or written. With a spool: the inbox refuses messages, because neither the store
    /// nor the spool can take them.
    pub async fn update_heartbeat(&self) -> Result<Option<Gap>> {
        let beat = match &self.0.spool {
            None => self.record_heartbeat(None).await,
            Some(spool) => self.update_heartbeat_with_spool(spool).await,
        };
        let gap = match beat {
            Ok(gap) => self.follow_again().await.map(|()| gap),
            Err(error) => Err(error),
        };
        match &gap {
            Ok(_) => self.record_store_success(),
            Err(error) => self.record_store_failure(error),
        }
        gap
    }

    /// Updates the heartbeat in the store, and records the gaps since the last heartbeat. The time `covered`, in which a spool
    /// took the callbacks, is not a gap. Returns the longest of the new gaps, or `None` if there are none.
    pub(super) async fn record_heartbeat(&self, covered: Option<Covered>) -> Result<Option<Gap>> {
        let started = self.now();
        let cell = self.0.store.cell(HEARTBEAT).await?;
        // If the time since the last heartbeat is a gap, the gap ends when this update started: the receiver was running while
        // it waited for the store. Only a wait of at least [`SHORTEST`] counts, because nothing was stored during the wait.
        let now = gap_between(started, self.now()).map_or(started, |wait| wait.to);
        let gaps = match (cell.as_ref().and_then(heartbeat_in), covered) {
            (None, _) => Vec::new(),
            (Some(last), None) => gap_between(last, now).into_iter().collect(),
            (Some(last), Some(covered)) => covered.gaps(last, now),
        };
        if !gaps.is_empty() {
            self.0.store.append(gaps.iter().map(|gap| gap.entry()).collect()).await?;
        }
        let seen = cell.map_or(Revision::ABSENT, |cell| cell.revision);
        // Read the clock again: the duration of the calls above must not become a part of the next gap.
        let now = Bytes::from(millis(self.now()).to_string());
        // A conflict means that another receiver has updated the heartbeat at the same time, so nothing is left to do.
        let (Set::Done(_) | Set::Conflict) = self.0.store.set(HEARTBEAT, Some(now), seen).await?;
        Ok(gaps.into_iter().max_by_key(Gap::seconds))
    }

    /// Returns the time of the last heartbeat of a receiver with this store, or `None` if there was none.
    ///
    /// # Errors
    /// The store cannot be read.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
    /// use thingspace_callbacks::{Credentials, Inbox};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// assert_eq!(inbox.last_heartbeat().await?, None);
    /// inbox.update_heartbeat().await?;
    /// assert!(inbox.last_heartbeat().await?.is_some());
    /// # Ok(()) }
    /// ```
    pub async fn last_heartbeat(&self) -> Result<Option<SystemTime>> {
        Ok(self.0.store.cell(HEARTBEAT).await?.as_ref().and_then(heartbeat_in))
    }

    /// Returns the recorded gaps, oldest first. If there are more than 10,000, returns only the oldest 10,000.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn gaps(&self) -> Result<Vec<Gap>> {
        let entries = self.0.store.read(Some(GAP), Place::START, 10_000).await?;
        let times = entries.iter().filter_map(|stored| serde_json::from_slice::<Times>(&stored.entry.body).ok());
        Ok(times.map(|times| Gap { from: time(times.from), to: time(times.to) }).collect())
    }
}
