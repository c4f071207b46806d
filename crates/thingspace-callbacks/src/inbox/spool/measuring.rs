//! Measures a spool: counts its entries again after other processes have added or removed some.
//!
//! Reading a large spool takes long, so a separate task reads the spool. Callbacks and the heartbeat do not wait for this task.

use std::sync::{Arc, Weak};
use std::time::{Duration, SystemTime};

use thingspace_store::{Place, Result, Store};

use super::backlog::{Backlog, New};
use super::{Spool, State};
use crate::inbox::{Inbox, Shared};

/// The shortest time between two measurements.
const PAUSE: Duration = Duration::from_secs(10);

/// What this process has done to the spool since the current measurement started.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) appended: Vec<New>,
    pub(super) has_removed: bool,
}

impl Inbox {
    /// Starts a task, unless it is already running. The task measures the spool if other processes have changed it. Does nothing
    /// while the store of the inbox is reachable: another task then moves the entries to that store, and counts them.
    pub(super) fn ensure_measured(&self, spool: &Spool) {
        if spool.is_unreachable() && spool.starts_measuring() {
            tokio::spawn(Measuring { inbox: Arc::downgrade(&self.0) }.run(Arc::clone(&spool.store), self.now()));
        }
    }
}

/// The task that measures a spool. Its weak reference allows the inbox to be dropped while the task runs.
struct Measuring {
    inbox: Weak<Shared>,
}

impl Measuring {
    async fn run(self, store: Arc<dyn Store>, now: SystemTime) {
        if let Err(error) = self.measure(&*store, now).await {
            tracing::debug!(%error, "the spool cannot be measured");
        }
    }

    async fn measure(&self, store: &dyn Store, now: SystemTime) -> Result<()> {
        let newest = store.wait_after(Place::START, Duration::ZERO).await?;
        let first = store.read(None, Place::START, 1).await?.first().map(|stored| stored.place);
        if self.with_spool(|spool| spool.needs_measuring(first, newest, now)) != Some(true) {
            return Ok(());
        }
        let measured = Backlog::measure(store).await?;
        self.with_spool(|spool| spool.has_measured(measured));
        Ok(())
    }

    fn with_spool<T>(&self, act: impl FnOnce(&Spool) -> T) -> Option<T> {
        self.inbox.upgrade().and_then(|shared| shared.spool.as_ref().map(act))
    }
}

impl Drop for Measuring {
    fn drop(&mut self) {
        // The runtime may drop this task while the inbox still exists. Another task must then be able to start.
        self.with_spool(|spool| spool.state().measuring = None);
    }
}

impl State {
    /// Records that this process has removed entries from the spool.
    pub(super) fn has_removed(&mut self) {
        if let Some(changes) = &mut self.measuring {
            changes.has_removed = true;
        }
    }
}

impl Spool {
    /// Records that a task measures the spool, and returns true. If another task is already measuring it, only returns false.
    fn starts_measuring(&self) -> bool {
        let mut state = self.state();
        let starts = state.measuring.is_none();
        state.measuring.get_or_insert_default();
        starts
    }

    /// Returns true if other processes have changed the spool and the last measurement is at least [`PAUSE`] ago. In that case,
    /// records `now` as the time of a measurement.
    fn needs_measuring(&self, first: Option<Place>, newest: Place, now: SystemTime) -> bool {
        let mut state = self.state();
        let is_known = newest <= state.drained || (newest, first) == (state.backlog.newest, state.backlog.first);
        let is_soon = state.measured.is_some_and(|measured| now.duration_since(measured).unwrap_or_default() < PAUSE);
        if is_known || is_soon {
            return false;
        }
        state.measured = Some(now);
        true
    }

    fn has_measured(&self, measured: Backlog) {
        let mut state = self.state();
        let Some(changes) = state.measuring.take() else { return };
        // If this process has removed entries during the measurement, the measurement may have counted them. So it is discarded,
        // and the next one follows soon.
        if !changes.has_removed {
            state.backlog.replace(measured, &changes.appended);
        }
    }
}
