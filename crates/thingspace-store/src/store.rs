//! The trait that every store implements.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

use crate::cell::{Cell, Revision, Set};
use crate::description::{Clock, Description, Durability};
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::Result;
use crate::skipping;

/// The future that the methods of a [`Store`] return.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A log and named cells.
///
/// Dropping the future that a method returned does not undo the call: the store may still carry it out.
pub trait Store: fmt::Debug + Send + Sync {
    /// Appends entries atomically (on NATS, in atomic batches of at most 1,000) and returns once the entries are durable. If
    /// the log already contains the key of an entry, the store does not write the entry and returns [`Appended::Duplicate`] for
    /// it. The results are in the order of the entries.
    ///
    /// # Errors
    /// After an error, the entries may or may not be in the log. Append them again with the same keys.
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>>;

    /// Returns at most `most` entries after the place `after`, in order. If `tag` is set, returns only entries with this tag.
    ///
    /// A reader that continues after the last returned place misses no entry, because a new entry never appears at a place that
    /// the reader has already passed.
    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>>;

    /// Waits for at most `within` until the log has an entry after the place `after`. Then returns the highest place that was
    /// ever assigned or skipped, even if the wait has timed out. The store may notice entries of other processes with a delay.
    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place>;

    /// Returns the cell `name`, or `None` if it does not exist.
    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>>;

    /// Returns the cells whose names start with a prefix, ordered by name.
    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>>;

    /// Sets the value of a cell, or removes the cell if `value` is `None`. If the revision of the cell is not `seen`, changes
    /// nothing and returns [`Set::Conflict`]. A cell that does not exist has the revision [`Revision::ABSENT`]. Returns once
    /// the change is durable. Every store accepts names of 1 to [`Entry::MAX_NAME`] bytes without NUL.
    ///
    /// # Errors
    /// After an error, the cell may or may not have changed. Read the cell again.
    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set>;

    /// Removes the entries up to and including the place `up_to`: only those with `tag`, or all of them if `tag` is `None`.
    /// Returns the number of removed entries. The keys of removed entries can be appended again.
    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64>;

    /// Makes the places of all future entries higher than `up_to`. The effect is the same as appending entries up to that place
    /// and then trimming these entries. Does nothing if the newest place is at least `up_to`. [`StoreCopy`](crate::StoreCopy)
    /// uses this method so that entries have the same places in the copy as in the source.
    ///
    /// The default implementation appends entries up to `up_to` and trims them, at most 1,000 at a time.
    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(skipping::append_and_trim(self, up_to))
    }

    /// Checks whether the store accepts an entry, without writing the entry. The default implementation checks the limits that
    /// apply in every store ([`Entry::check`]). A store with further limits, such as the largest message that its server accepts,
    /// must also check those.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the entry exceeds a limit. The message states the limit.
    fn check(&self, entry: &Entry) -> Result<()> {
        entry.check()
    }

    /// Returns what is known about the store and its engine, such as its version, durability, clock and missing rights. Changes
    /// nothing.
    ///
    /// The default implementation describes an unknown store. A store that wraps another store should forward this call.
    fn describe(&self) -> StoreFuture<'_, Description> {
        Box::pin(async {
            let mut description = Description::new("unknown", Durability::Lossy("the store does not describe itself".to_owned()));
            description.clock = Clock::Unknown;
            Ok(description)
        })
    }

    /// Returns the URL of the store, without secrets.
    fn url(&self) -> String;
}

impl dyn Store + '_ {
    /// Returns the entry at a place, or `None` if the log does not contain an entry there, for example after a trim.
    ///
    /// # Errors
    /// The errors of [`Store::read`].
    pub async fn entry_at(&self, place: Place) -> Result<Option<Stored>> {
        let before = Place(place.0.saturating_sub(1));
        Ok(self.read(None, before, 1).await?.into_iter().find(|stored| stored.place == place))
    }
}
