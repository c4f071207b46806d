//! Fault injection: a store whose calls fail at random.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::cell::{Cell, Revision, Set};
use crate::description::Description;
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Store, StoreFuture};

/// When an injected fault occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// Before the store acts.
    Before,
    /// After the store has acted. The answer of the store is lost.
    After,
}

/// A store that wraps another store and makes some of the calls fail. About half of the failed calls never reach the wrapped
/// store. The other half return an error after the wrapped store has acted.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// use std::sync::Arc;
/// use thingspace_store::{Entry, MemoryStore, Store as _, faults::FaultyStore};
///
/// let store = FaultyStore::new(Arc::new(MemoryStore::default()), 7, 1.0);
/// assert!(store.append(vec![Entry::new("key", "tag", "kind", "body")]).await.is_err());
/// assert_eq!(store.injected(), 1);
/// # }
/// ```
pub struct FaultyStore {
    store: Arc<dyn Store>,
    rng: Mutex<ChaCha8Rng>,
    share: f64,
    injected: AtomicU64,
}

impl FaultyStore {
    /// Wraps a store. `share` is the share of calls that fail, from 0 to 1, and `seed` determines which calls fail.
    pub fn new(store: Arc<dyn Store>, seed: u64, share: f64) -> Self {
        let rng = Mutex::new(ChaCha8Rng::seed_from_u64(seed));
        Self { store, rng, share: share.clamp(0.0, 1.0), injected: AtomicU64::new(0) }
    }

    /// The number of failures that this store has injected.
    pub fn injected(&self) -> u64 {
        self.injected.load(Ordering::Relaxed)
    }

    fn roll(&self) -> Option<(Fault, Error)> {
        const KINDS: [ErrorKind; 4] = [ErrorKind::Full, ErrorKind::Busy, ErrorKind::Unavailable, ErrorKind::ReadOnly];
        let mut rng = self.rng.lock().unwrap_or_else(PoisonError::into_inner);
        if !rng.random_bool(self.share) {
            return None;
        }
        self.injected.fetch_add(1, Ordering::Relaxed);
        let fault = if rng.random_bool(0.5) { Fault::Before } else { Fault::After };
        let kind = KINDS[rng.random_range(0..KINDS.len())];
        Some((fault, Error::new(kind, "injected fault")))
    }

    async fn faulty<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        match self.roll() {
            None => call.await,
            Some((Fault::Before, error)) => Err(error),
            Some((Fault::After, error)) => call.await.and(Err(error)),
        }
    }
}

impl Store for FaultyStore {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(self.faulty(self.store.append(entries)))
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.faulty(self.store.read(tag, after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(self.faulty(self.store.wait_after(after, within)))
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.faulty(self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.faulty(self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(self.faulty(self.store.set(name, value, seen)))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.faulty(self.store.trim(tag, up_to)))
    }

    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(self.faulty(self.store.skip(up_to)))
    }

    fn check(&self, entry: &Entry) -> Result<()> {
        self.store.check(entry)
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        Box::pin(self.faulty(self.store.describe()))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

impl fmt::Debug for FaultyStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultyStore").field("store", &self.store).field("share", &self.share).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::MemoryStore;

    #[tokio::test]
    async fn an_append_that_is_retried_until_it_succeeds_stores_its_entry_once() {
        let seed = rand::random();
        let inner: Arc<dyn Store> = Arc::new(MemoryStore::default());
        let store = FaultyStore::new(Arc::clone(&inner), seed, 0.5);
        for key in 0..1_000 {
            let entry = Entry::new(key.to_string(), "t", "note", "");
            while store.append(vec![entry.clone()]).await.is_err() {}
        }
        assert_eq!(inner.read(None, Place::START, 2_000).await.unwrap().len(), 1_000, "seed {seed}");
        assert!((500..2_000).contains(&store.injected()), "seed {seed}: {}", store.injected());
    }
}
