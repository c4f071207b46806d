//! A store whose calls are tried again after an error.
//!
//! An error of a store does not show whether the store has acted. An append with the same keys, a read and a trim can be repeated
//! without harm. Changes of cells are not repeated here: the caller reads the cell again first.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use thingspace::Client;
use thingspace_store::{Appended, Cell, Description, Entry, ErrorKind, Place, Result, Revision, Set, Store, StoreFuture, Stored};

/// The number of times that a call is tried, unless a running job waits for an unreachable store.
const TRIES: u32 = 6;

/// How long a running job retries a call while the store cannot be reached. A server that is restarted or replaced is usually
/// back by then, so the answer to a request under way is not lost.
const AWAY: Duration = Duration::from_secs(60);

/// The pause before a call is tried again. Each further pause is twice as long, up to [`LONGEST_PAUSE`].
const PAUSE: Duration = Duration::from_millis(50);

/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Counts the running jobs. While a job runs, calls wait for an unreachable store. Otherwise, calls such as a report fail soon.
#[derive(Clone, Debug, Default)]
pub(crate) struct Patience(Arc<AtomicUsize>);

/// A running job. Dropping it removes the job from the count.
#[derive(Debug)]
pub(crate) struct Running(Arc<AtomicUsize>);

impl Patience {
    pub(crate) fn run(&self) -> Running {
        self.0.fetch_add(1, Ordering::Relaxed);
        Running(Arc::clone(&self.0))
    }

    fn is_needed(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Passes calls to another store and tries them again after an error.
pub(crate) struct Patient {
    pub(crate) store: Arc<dyn Store>,
    /// The clock of the client measures the pauses.
    pub(crate) client: Client,
    pub(crate) patience: Patience,
}

impl Patient {
    async fn patiently<T, F: Future<Output = Result<T>>>(&self, call: impl Fn() -> F) -> Result<T> {
        let (mut tries, mut pause, mut waited) = (1, PAUSE, Duration::ZERO);
        loop {
            let error = match call().await {
                Err(error) if error.kind() != ErrorKind::Invalid => error,
                answer => return answer,
            };
            let waits = error.kind() == ErrorKind::Unavailable && waited < AWAY && self.patience.is_needed();
            if tries >= TRIES && !waits {
                return Err(error);
            }
            tracing::debug!(%error, "calling the store again");
            self.client.clock().sleep(pause).await;
            waited += pause;
            pause = (pause * 2).min(LONGEST_PAUSE);
            tries += 1;
        }
    }
}

impl Store for Patient {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move { self.patiently(|| self.store.append(entries.clone())).await })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.patiently(move || self.store.read(tag, after, most)))
    }

    fn wake(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wake(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.patiently(move || self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.patiently(move || self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.store.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.patiently(move || self.store.trim(tag, up_to)))
    }

    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(self.patiently(move || self.store.skip(up_to)))
    }

    fn check(&self, entry: &Entry) -> Result<()> {
        self.store.check(entry)
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        Box::pin(self.patiently(move || self.store.describe()))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Patient").field(&self.store).finish()
    }
}
