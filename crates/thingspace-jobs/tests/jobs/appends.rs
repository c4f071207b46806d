//! Wraps a store so that a test can delay appends or make them fail.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use thingspace_store::{Appended, Cell, Entry, Place, Revision, Set, Store, StoreFuture, Stored};

/// How a store carries out an append.
pub(crate) trait Append: Debug + Send + Sync + 'static {
    /// Appends entries to `store`, possibly after a delay, or fails.
    fn append<'a>(&'a self, store: &'a dyn Store, entries: Vec<Entry>) -> StoreFuture<'a, Vec<Appended>>;
}

/// Passes all calls to another store, except appends, which `how` carries out.
#[derive(Debug)]
pub(crate) struct Appending<A> {
    store: Arc<dyn Store>,
    pub(crate) how: A,
}

impl<A: Append> Appending<A> {
    pub(crate) fn to(store: &Arc<dyn Store>, how: A) -> Arc<Self> {
        Arc::new(Self { store: Arc::clone(store), how })
    }
}

impl<A: Append> Store for Appending<A> {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        self.how.append(&*self.store, entries)
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        self.store.read(tag, after, most)
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        self.store.cell(name)
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        self.store.cells(prefix)
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.store.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.store.trim(tag, up_to)
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

/// Returns whether the entries of an append contain an intent: the entry that a job appends before it sends a request.
pub(crate) fn is_intent(entries: &[Entry]) -> bool {
    entries.iter().any(|entry| entry.kind == "intent")
}
