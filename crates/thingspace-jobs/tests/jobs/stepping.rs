//! A store that stops at a chosen call, as if the process were killed or paused at that call.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use thingspace_store::{Appended, Cell, Entry, Place, Result, Revision, Set, Store, StoreFuture, Stored};
use tokio::sync::{Notify, watch};

/// Whether the chosen call stops before or after the store acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Before the store acts.
    Before,
    /// After the store has acted. The caller gets no answer before [`Stepping::resume`].
    After,
}

/// Passes calls to another store and numbers them from 0. The call with the number `stop` waits for [`Stepping::resume`], either
/// before or after it reaches the other store (see [`Moment`]). Each later call waits for [`Stepping::resume`] before it reaches
/// the other store. `wait_after` and `url` are not numbered and never stop.
#[derive(Debug)]
pub(crate) struct Stepping {
    store: Arc<dyn Store>,
    calls: AtomicUsize,
    stop: usize,
    moment: Moment,
    stopped: Notify,
    resumed: watch::Sender<bool>,
}

impl Stepping {
    pub(crate) fn new(store: &Arc<dyn Store>, stop: usize, moment: Moment) -> Arc<Self> {
        let store = Arc::clone(store);
        Arc::new(Self {
            store,
            calls: AtomicUsize::new(0),
            stop,
            moment,
            stopped: Notify::new(),
            resumed: watch::Sender::new(false),
        })
    }

    /// Completes when the chosen call stops.
    pub(crate) async fn stopped(&self) {
        self.stopped.notified().await;
    }

    /// Lets the stopped call and all later calls continue.
    pub(crate) fn resume(&self) {
        self.resumed.send_replace(true);
    }

    async fn step<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        let number = self.calls.fetch_add(1, Ordering::SeqCst);
        if number < self.stop {
            return call.await;
        }
        if number == self.stop && self.moment == Moment::After {
            let answer = call.await;
            self.stop().await;
            return answer;
        }
        self.stop().await;
        call.await
    }

    async fn stop(&self) {
        self.stopped.notify_one();
        let mut resumed = self.resumed.subscribe();
        let _ = resumed.wait_for(|resumed| *resumed).await;
    }
}

impl Store for Stepping {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(self.step(self.store.append(entries)))
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.step(self.store.read(tag, after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.step(self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.step(self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<bytes::Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(self.step(self.store.set(name, value, seen)))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.step(self.store.trim(tag, up_to)))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}
