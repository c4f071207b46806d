//! How much a spool contains.

use std::time::SystemTime;

use thingspace_store::{Place, Result, Store, Stored};

use crate::inbox::record::{KIND, time};

/// The number of entries per read. Each entry can have several MB.
pub(super) const PAGE: usize = 64;

/// What is known about the content of a spool. Other processes may add to the spool.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Backlog {
    /// The number of callbacks.
    pub(super) count: u64,
    /// The size of all entries.
    pub(super) bytes: u64,
    /// When the oldest callback was received.
    pub(super) oldest: Option<SystemTime>,
    /// The place of the newest entry.
    pub(super) newest: Place,
    /// The number of appends that are under way. `count` and `bytes` include the messages of these appends.
    pub(super) in_flight: u64,
}

impl Backlog {
    /// Reads the whole spool. Also returns the newest place that the spool ever had.
    pub(super) async fn measure(store: &dyn Store) -> Result<(Self, Place)> {
        let newest = store.wake(Place::START, std::time::Duration::ZERO).await?;
        let (mut backlog, mut after) = (Self::default(), Place::START);
        loop {
            let page = store.read(None, after, PAGE).await?;
            let Some(last) = page.last() else { return Ok((backlog, newest)) };
            after = last.place;
            for stored in &page {
                backlog.bytes += stored.entry.body.len() as u64;
                if stored.entry.kind == KIND {
                    backlog.count += 1;
                    backlog.oldest.get_or_insert(time(stored.entry.at));
                }
            }
            backlog.newest = after;
        }
    }

    /// Whether a measurement has found no entries of any kind.
    pub(super) fn is_empty(&self) -> bool {
        self.newest == Place::START
    }

    /// Counts a message that is about to be appended.
    pub(super) fn reserve(&mut self, bytes: u64, at: SystemTime) {
        self.in_flight += 1;
        self.count += 1;
        self.bytes += bytes;
        self.oldest.get_or_insert(at);
    }

    /// Ends a reservation. `new` is the place of the message, if it was appended.
    pub(super) fn settle(&mut self, bytes: u64, new: Option<Place>) {
        self.in_flight = self.in_flight.saturating_sub(1);
        if let Some(place) = new {
            self.newest = self.newest.max(place);
            return;
        }
        self.count = self.count.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(bytes);
        if self.count == 0 {
            self.oldest = None;
        }
    }

    /// Records that the spool was found empty up to a place.
    pub(super) fn clear(&mut self, newest: Place) {
        if self.in_flight == 0 && self.newest <= newest {
            *self = Self { newest, ..Self::default() };
        }
    }

    /// Records that the entries of a page were removed. `next` is the entry after them.
    pub(super) fn remove(&mut self, page: &[Stored], next: Option<&Stored>) {
        let messages = page.iter().filter(|stored| stored.entry.kind == KIND).count() as u64;
        let bytes: u64 = page.iter().map(|stored| stored.entry.body.len() as u64).sum();
        self.count = self.count.saturating_sub(messages);
        self.bytes = self.bytes.saturating_sub(bytes);
        self.oldest = next.map(|stored| time(stored.entry.at)).filter(|_| self.count > 0);
    }
}
