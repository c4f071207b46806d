//! The server of the store is away for a time, as when it is started again, or when another one replaces it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use thingspace::{Clock as _, State};
use thingspace_store::{Appended, Cell, Entry, Error, ErrorKind, Place, Result, Revision, Set, Store, StoreFuture, Stored};

use crate::clock::Jumping;
use crate::{client, devices, jobs, memory, simulator};

/// How long the store is away.
const AWAY: Duration = Duration::from_secs(45);

/// A store that cannot be reached for a time, from the first write after the answer to a request on.
#[derive(Debug)]
struct Restarting {
    store: Arc<dyn Store>,
    clock: Jumping,
    back: Mutex<Option<Duration>>,
}

impl Restarting {
    fn check(&self, is_after_answer: bool) -> Result<()> {
        let (now, mut back) = (self.clock.monotonic(), self.back.lock().unwrap());
        if is_after_answer {
            back.get_or_insert(now + AWAY);
        }
        match back.is_some_and(|back| now < back) {
            true => Err(Error::new(ErrorKind::Unavailable, "the server is away")),
            false => Ok(()),
        }
    }

    async fn call<T>(&self, is_after_answer: bool, call: impl Future<Output = Result<T>>) -> Result<T> {
        self.check(is_after_answer)?;
        call.await
    }
}

impl Store for Restarting {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        let is_answer = entries.iter().any(|entry| entry.key.ends_with("/answer"));
        Box::pin(self.call(is_answer, self.store.append(entries)))
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.call(false, self.store.read(tag, after, most)))
    }

    fn wake(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wake(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.call(false, self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.call(false, self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        let is_request = name.starts_with("open/") && value.is_some();
        Box::pin(self.call(is_request, self.store.set(name, value, seen)))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.call(false, self.store.trim(tag, up_to)))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

/// Nothing but its answer shows that an SMS was accepted.
#[tokio::test]
async fn the_answer_to_a_request_is_kept_while_the_store_is_away() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 4).await;
    let restarting = Arc::new(Restarting { store, clock: Jumping::of(&sim), back: Mutex::default() });
    let store: Arc<dyn Store> = Arc::clone(&restarting) as _;
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().sms().send("report").to(keys.iter().map(|key| key.ids()[0].clone())));
    let report = job.batch_size(2).await.unwrap().wait().await.unwrap();
    assert!(restarting.back.lock().unwrap().is_some(), "the store was never away");
    assert_eq!(report.counts.done, 4, "{:?}", report.counts);
}
