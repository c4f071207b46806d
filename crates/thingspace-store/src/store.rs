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
/// Dropping the future of a method does not undo the call. The store may still carry out the call.
pub trait Store: fmt::Debug + Send + Sync {
    /// Appends entries atomically (on NATS, at most 1,000 at a time) and returns once the entries are durable. Entries whose keys
    /// the log already contains are not written and are reported as [`Appended::Repeat`]. The results are in the order of
    /// the entries.
    ///
    /// # Errors
    /// After an error, the entries may or may not be in the log. Append them again with the same keys.
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>>;

    /// Returns at most `most` entries after a place, in order: entries with `tag`, or with any tag if `tag` is `None`.
    ///
    /// A read does not skip entries that were appended before the read. No entry appears later at a place that a reader has
    /// already passed.
    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>>;

    /// Waits until the log has an entry after a place, for at most `within`. Returns the place of the newest entry that was ever
    /// appended. The store may notice entries of other processes with a delay.
    fn wake(&self, after: Place, within: Duration) -> StoreFuture<'_, Place>;

    /// Returns a cell, or `None` if it does not exist.
    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>>;

    /// Returns the cells whose names start with a prefix, ordered by name.
    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>>;

    /// Changes a cell if its revision is still `seen` ([`Revision::ABSENT`] for a new cell): sets the value, or removes the cell
    /// if `value` is `None`. Returns once the change is durable. Every store accepts names of 1 to [`Entry::MAX_NAME`] bytes
    /// without NUL.
    ///
    /// # Errors
    /// After an error, the cell may or may not have changed. Read the cell again.
    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set>;

    /// Removes the entries up to and including a place: the entries with `tag`, or all entries if `tag` is `None`. Returns the
    /// number of removed entries. The keys of removed entries can be appended again.
    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64>;

    /// Makes the places of later entries higher than `up_to`, as if entries had been appended up to that place and then
    /// trimmed. Does nothing if the newest place is at least `up_to`. [`StoreCopy`](crate::StoreCopy) uses this method so that
    /// entries keep their places.
    ///
    /// The default implementation appends entries up to that place and trims them, at most 1,000 at a time.
    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(skipping::append_and_trim(self, up_to))
    }

    /// Checks whether the store accepts an entry, without writing it. Also checks the limits that only this store has, such as
    /// the largest message that its server accepts.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the entry exceeds a limit. The message states the limit.
    fn check(&self, entry: &Entry) -> Result<()> {
        entry.check()
    }

    /// Returns what the store and its engine report about themselves: version, flushing, clock and rights. Changes nothing.
    ///
    /// The default implementation describes an unknown store. A store that wraps another store should forward this call.
    fn describe(&self) -> StoreFuture<'_, Description> {
        Box::pin(async {
            let mut description = Description::new("unknown", Durability::Lossy("the store does not describe itself".to_owned()));
            description.clock = Clock::Unknown;
            Ok(description)
        })
    }

    /// The URL of the store, without secrets.
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
