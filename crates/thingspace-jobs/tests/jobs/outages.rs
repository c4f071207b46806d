//! The server of the store is unreachable for a while, for example because it is restarted or replaced.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use thingspace::{Clock as _, DeviceKey, State};
use thingspace_jobs::{Job, Jobs};
use thingspace_sim::Simulator;
use thingspace_store::{Appended, Cell, Entry, Error, ErrorKind, Place, Result, Revision, Set, Store, StoreFuture, Stored};

use crate::clock::Jumping;
use crate::{client, devices, jobs, memory, simulator};

/// How long the store is unreachable.
const OUTAGE: Duration = Duration::from_secs(45);

/// The write with which the outage starts. This write fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Write {
    /// The first write that a worker makes after the answer to a request.
    AfterAnswer,
    /// The first write that a worker makes after it has recorded the outcome of every device.
    AfterOutcomes,
}

/// A store that is unreachable for the time `OUTAGE`.
#[derive(Debug)]
struct Restarting {
    store: Arc<dyn Store>,
    starts_with: Write,
    clock: Jumping,
    back: Mutex<Option<Duration>>,
}

impl Restarting {
    fn check(&self, write: Option<Write>) -> Result<()> {
        let (now, mut back) = (self.clock.monotonic(), self.back.lock().unwrap());
        if write == Some(self.starts_with) {
            back.get_or_insert(now + OUTAGE);
        }
        match back.is_some_and(|back| now < back) {
            true => Err(Error::new(ErrorKind::Unavailable, "the server is unreachable")),
            false => Ok(()),
        }
    }

    async fn call<T>(&self, write: Option<Write>, call: impl Future<Output = Result<T>>) -> Result<T> {
        self.check(write)?;
        call.await
    }
}

impl Store for Restarting {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        let is_answer = entries.iter().any(|entry| entry.key.ends_with("/answer"));
        Box::pin(self.call(is_answer.then_some(Write::AfterAnswer), self.store.append(entries)))
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.call(None, self.store.read(tag, after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.call(None, self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.call(None, self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        let write = if value.is_some() { Write::AfterAnswer } else { Write::AfterOutcomes };
        Box::pin(self.call(name.starts_with("open/").then_some(write), self.store.set(name, value, seen)))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.call(None, self.store.trim(tag, up_to)))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

/// A simulator, a store that is unreachable for a while, and four devices.
struct Scene {
    sim: Simulator,
    store: Arc<Restarting>,
    jobs: Jobs,
    keys: Vec<DeviceKey>,
}

impl Scene {
    async fn new(starts_with: Write) -> Self {
        let sim = simulator(60, 5).await;
        let keys = devices(&client(&sim), State::Active, 4).await;
        let store = Arc::new(Restarting { store: memory(), starts_with, clock: Jumping::of(&sim), back: Mutex::default() });
        let shared: Arc<dyn Store> = Arc::clone(&store) as _;
        let jobs = jobs(&sim, &shared);
        Self { sim, store, jobs, keys }
    }

    /// Starts a job that sends an SMS to four devices in two requests, or returns the job if it exists. Only the answer to a
    /// request shows that the service accepted the request, so the outcome is unknown without the answer.
    async fn job(&self) -> Job {
        let devices = self.keys.iter().map(|key| key.ids()[0].clone());
        self.jobs.start(self.jobs.client().sms().send("report").to(devices)).batch_size(2).await.unwrap()
    }

    fn is_unreachable(&self) -> bool {
        self.store.check(None).is_err()
    }
}

#[tokio::test]
async fn an_outage_of_the_store_after_an_answer_or_after_the_last_outcome_does_not_end_the_wait() {
    for starts_with in [Write::AfterAnswer, Write::AfterOutcomes] {
        let scene = Scene::new(starts_with).await;
        let report = scene.job().await.wait().await.unwrap();
        assert!(scene.store.back.lock().unwrap().is_some(), "{starts_with:?}: the store was never unreachable");
        assert_eq!(report.counts.done, 4, "{starts_with:?}: {:?}", report.counts);
    }
}

/// A stopped wait and a report fail within a few seconds. They do not wait for the end of the outage.
#[tokio::test]
async fn a_stopped_wait_and_a_report_end_soon_while_the_store_is_unreachable() {
    let scene = Arc::new(Scene::new(Write::AfterAnswer).await);
    let job = scene.job().await;
    let stop = {
        let scene = Arc::clone(&scene);
        async move {
            while !scene.is_unreachable() {
                tokio::task::yield_now().await;
            }
        }
    };
    let ended = job.wait().stop_when(stop).await.unwrap_err();
    assert!(ended.kind() == "store" && scene.is_unreachable(), "{ended}");
    let started = scene.sim.clock().now();
    assert_eq!(job.report().await.unwrap_err().kind(), "store");
    let took = scene.sim.clock().now().duration_since(started);
    assert!(took.as_secs() < 3, "{took:?}");
    // Continue the job after the outage, as another process would. The answer to the first request was not recorded, so the two
    // devices of this request are unknown.
    scene.sim.clock().advance(OUTAGE);
    let report = scene.job().await.wait().await.unwrap();
    assert_eq!((report.counts.done, report.counts.unknown), (2, 2), "{:?}", report.counts);
}
