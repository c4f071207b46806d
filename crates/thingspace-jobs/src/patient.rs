//! A store whose calls are tried again after an error.
//!
//! An error of a store does not show whether it has acted. An append with the same keys, a read and a trim can be repeated without
//! harm. Changes of cells are not repeated here: the caller reads the cell again first.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use thingspace::Client;
use thingspace_store::{Appended, Cell, Entry, ErrorKind, Place, Result, Revision, Set, Store, StoreFuture, Stored};

/// The number of times that a call is tried if the store can be reached.
const TRIES: u32 = 6;

/// How long a call is tried if the store cannot be reached. A server that was killed and is started again, or that another one
/// replaces, is back by then, and the answer to a request under way is not lost.
const AWAY: Duration = Duration::from_secs(60);

/// The pause before a call is tried again. Each further pause is twice as long, up to [`LONGEST_PAUSE`].
const PAUSE: Duration = Duration::from_millis(50);

/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Passes calls to another store and tries them again after an error.
pub(crate) struct Patient {
    pub(crate) store: std::sync::Arc<dyn Store>,
    /// Its clock measures the pauses.
    pub(crate) client: Client,
}

impl Patient {
    async fn patiently<T, F: Future<Output = Result<T>>>(&self, call: impl Fn() -> F) -> Result<T> {
        let (mut tries, mut pause, mut waited) = (1, PAUSE, Duration::ZERO);
        loop {
            let error = match call().await {
                Err(error) if error.kind() != ErrorKind::Invalid => error,
                answer => return answer,
            };
            let is_over = if error.kind() == ErrorKind::Unavailable { waited >= AWAY } else { tries >= TRIES };
            if is_over {
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

    fn url(&self) -> String {
        self.store.url()
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Patient").field(&self.store).finish()
    }
}
