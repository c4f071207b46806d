//! Counts the entries of a spool, and limits how many of them are read or moved at once.

use std::time::SystemTime;

use thingspace_store::{Place, Result, Store, Stored};

use crate::inbox::record::{KIND, time};

/// The largest number of entries per read.
const PAGE: usize = 64;

/// The number of entries in the first read. This number is small, because an entry can have several MB, and the sizes are not
/// known yet.
pub(super) const FIRST_PAGE: usize = 8;

/// The maximum size, in bytes, of the entries that are moved from the spool to the store at once (a single larger entry is moved
/// alone). With more bytes, a call over a slow network might time out, and all of its entries would then be sent again.
const PAGE_BYTES: usize = 4 * 1024 * 1024;

/// Returns how many entries from the start of a page fit into [`PAGE_BYTES`], but at least 1 for a page that is not empty.
pub(super) fn fitting(page: &[Stored]) -> usize {
    let mut bytes = 0;
    let fits = |stored: &&Stored| {
        bytes += stored.entry.body.len();
        bytes <= PAGE_BYTES
    };
    page.iter().take_while(fits).count().max(1).min(page.len())
}

/// Returns how many entries to read next: twice the number that fitted into [`PAGE_BYTES`], at most [`PAGE`]. The number grows
/// step by step, because later entries may be larger.
pub(super) fn next_page(fitting: usize) -> usize {
    (2 * fitting).clamp(1, PAGE)
}

/// What this process knows about the content of a spool. Entries that other processes add are missing here until the next
/// measurement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Backlog {
    /// The number of messages. Each message is a callback, and has one entry of the kind [`KIND`].
    pub(super) count: u64,
    /// The size of all entries.
    pub(super) bytes: u64,
    /// When the oldest message was received.
    pub(super) oldest: Option<SystemTime>,
    /// The place of the oldest entry.
    pub(super) first: Option<Place>,
    /// The place of the newest entry.
    pub(super) newest: Place,
    /// The last measurement has counted all entries up to this place. That includes the entries that this process has appended.
    measured: Place,
    /// The number of appends that are under way, and their size. `count` and `bytes` include the messages of these appends.
    in_flight: u64,
    in_flight_bytes: u64,
}

impl Backlog {
    /// Counts the entries of a spool. Entries that are appended in the meantime are not counted.
    pub(super) async fn measure(store: &dyn Store) -> Result<Self> {
        let newest = store.wait_after(Place::START, std::time::Duration::ZERO).await?;
        let mut backlog = Self { newest, measured: newest, ..Self::default() };
        let (mut after, mut most) = (Place::START, FIRST_PAGE);
        while after < newest {
            let page = store.read(None, after, most).await?;
            let Some(last) = page.last() else { break };
            (after, most) = (last.place, next_page(fitting(&page)));
            page.iter().filter(|stored| stored.place <= newest).for_each(|stored| backlog.add(stored));
        }
        Ok(backlog)
    }

    fn add(&mut self, stored: &Stored) {
        self.first.get_or_insert(stored.place);
        self.bytes += stored.entry.body.len() as u64;
        if stored.entry.kind == KIND {
            self.count += 1;
            self.oldest.get_or_insert(time(stored.entry.at));
        }
    }

    /// Returns whether this process knows of no entry in the spool, of whatever kind.
    pub(super) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// Counts a message that is about to be appended.
    pub(super) fn reserve(&mut self, bytes: u64, at: SystemTime) {
        self.in_flight += 1;
        self.in_flight_bytes += bytes;
        self.count += 1;
        self.bytes += bytes;
        self.oldest.get_or_insert(at);
    }

    /// Ends a reservation. `new` is the appended message, or `None` if nothing was appended. [`reserve`](Self::reserve) has
    /// already counted the message. It stays counted only if it was appended and the last measurement has not counted it too.
    pub(super) fn settle(&mut self, bytes: u64, new: Option<New>) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.in_flight_bytes = self.in_flight_bytes.saturating_sub(bytes);
        if let Some(new) = new {
            self.newest = self.newest.max(new.last);
            self.first = Some(self.first.map_or(new.first, |first| first.min(new.first)));
            if new.first > self.measured {
                return;
            }
        }
        self.count = self.count.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(bytes);
        if self.count == 0 {
            self.oldest = None;
        }
    }

    /// Records that the spool has no entries up to `newest`. Does nothing if this process has appended a later entry, or if an
    /// append is in flight.
    pub(super) fn clear(&mut self, newest: Place) {
        if self.in_flight == 0 && self.newest <= newest {
            *self = Self { newest, measured: newest, ..Self::default() };
        }
    }

    /// Records that the entries of a page were removed. `next` is the entry after the page.
    pub(super) fn remove(&mut self, page: &[Stored], next: Option<&Stored>) {
        let messages = page.iter().filter(|stored| stored.entry.kind == KIND).count() as u64;
        let bytes: u64 = page.iter().map(|stored| stored.entry.body.len() as u64).sum();
        self.count = self.count.saturating_sub(messages);
        self.bytes = self.bytes.saturating_sub(bytes);
        self.first = next.map(|stored| stored.place);
        self.oldest = next.map(|stored| time(stored.entry.at)).filter(|_| self.count > 0);
    }

    /// Replaces the counts with those of a measurement, plus the messages that the measurement has missed. `since` contains the
    /// messages that this process has appended since the measurement started, in any order.
    pub(super) fn replace(&mut self, measured: Self, since: &[New]) {
        let up_to = measured.newest;
        let later = || since.iter().filter(move |new| new.first > up_to);
        self.count = measured.count + later().count() as u64 + self.in_flight;
        self.bytes = measured.bytes + later().map(|new| new.bytes).sum::<u64>() + self.in_flight_bytes;
        self.oldest = measured.oldest.or(self.oldest).filter(|_| self.count > 0);
        self.first = measured.first.or_else(|| later().map(|new| new.first).min());
        self.newest = later().map(|new| new.last).fold(up_to, Place::max);
        self.measured = up_to;
    }
}

/// A message that this process has appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct New {
    /// The places of the first and the last entry of the message.
    pub(super) first: Place,
    pub(super) last: Place,
    pub(super) bytes: u64,
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use thingspace_store::{Entry, MemoryStore};

    use super::*;

    fn row(place: u64, bytes: usize) -> Stored {
        Stored { place: Place(place), entry: Entry::new(format!("k{place}"), "t", KIND, vec![0; bytes]).at(1_000) }
    }

    fn new(place: u64) -> New {
        New { first: Place(place), last: Place(place), bytes: 10 }
    }

    #[test]
    fn one_call_moves_at_most_four_megabytes_but_at_least_one_entry() {
        let fitting = |sizes: &[usize]| fitting(&sizes.iter().map(|bytes| row(1, *bytes)).collect::<Vec<_>>());
        assert_eq!(fitting(&[]), 0);
        assert_eq!(fitting(&[700; 64]), 64);
        assert_eq!(fitting(&[1024 * 1024; 8]), 4);
        assert_eq!(fitting(&[8 * 1024 * 1024, 1]), 1);
        assert_eq!([1, 8, 64].map(next_page), [2, 16, 64]);
    }

    #[tokio::test]
    async fn messages_that_are_appended_during_a_measurement_are_counted_once() {
        let (store, at) = (MemoryStore::default(), SystemTime::UNIX_EPOCH + Duration::from_secs(1));
        store.append((1..=4).map(|place| row(place, 10).entry).collect()).await.unwrap();
        let mut backlog = Backlog::default();
        // The test simulates a measurement during which this process appends the entries 2 and 5. The measurement counts entry 2
        // but not entry 5, so `store` does not contain entry 5. Another append is in flight when the measurement ends.
        for place in [2, 5] {
            backlog.reserve(10, at);
            backlog.settle(10, Some(new(place)));
        }
        let measured = Backlog::measure(&store).await.unwrap();
        backlog.reserve(10, at);
        backlog.replace(measured, &[new(2), new(5)]);
        assert_eq!((backlog.count, backlog.bytes, backlog.first, backlog.newest), (6, 60, Some(Place(1)), Place(5)));
        // The append in flight got the place 4. The measurement has already counted entry 4, so the count decreases.
        backlog.settle(10, Some(new(4)));
        assert_eq!((backlog.count, backlog.bytes, backlog.newest), (5, 50, Place(5)));
        backlog.reserve(10, at);
        backlog.settle(10, Some(new(6)));
        assert_eq!((backlog.count, backlog.newest), (6, Place(6)));
    }
}
