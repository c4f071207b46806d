//! The trait.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

use crate::cell::{Cell, Revision, Set};
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::Result;

/// What the verbs of a [`Store`] return.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A log and cells that outlive the process. Seven verbs; everything else is built above them.
///
/// Dropping the future of a verb does not undo it: the store may still carry it out.
pub trait Store: fmt::Debug + Send + Sync {
    /// Appends entries, all or none of them, and returns once they are durable. An entry whose key the log already has is left out and
    /// reported as [`Appended::Repeat`]; the others are written. The answers are in the order of the entries.
    ///
    /// # Errors
    /// The entries may or may not be in the log: append them again with the same keys.
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>>;

    /// Returns at most `most` entries that stand after a place, in order: those with a tag, or all. An entry that was appended before this
    /// call is never skipped by it, and one that a reader has passed never appears later.
    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>>;

    /// Waits until the log has an entry after a place, but no longer than `within`, and returns the place of the newest entry ever appended.
    /// Entries of other processes may be noticed late.
    fn wake(&self, after: Place, within: Duration) -> StoreFuture<'_, Place>;

    /// Returns a cell; `None` if it does not exist.
    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>>;

    /// Returns the cells whose names start with a prefix, ordered by name.
    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>>;

    /// Replaces the value of a cell if its revision is still the one that the caller saw ([`Revision::ABSENT`] for a new cell), and returns
    /// once that is durable. `None` removes the cell.
    ///
    /// # Errors
    /// The cell may or may not have changed: read it again.
    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set>;

    /// Removes the entries up to and including a place, those with a tag or all, and returns how many there were. Their keys can be appended
    /// again.
    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64>;

    /// The URL of the store, without secrets.
    fn url(&self) -> String;
}

impl dyn Store + '_ {
    /// Returns the entry at a place; `None` once it is trimmed.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub async fn entry_at(&self, place: Place) -> Result<Option<Stored>> {
        let before = Place(place.0.saturating_sub(1));
        Ok(self.read(None, before, 1).await?.into_iter().find(|stored| stored.place == place))
    }
}
