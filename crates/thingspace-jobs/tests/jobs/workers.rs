//! Jobs whose store loses answers or refuses writes, with one or more workers.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use thingspace::State;
use thingspace_jobs::JobReport;
use thingspace_sim::Fault;
use thingspace_store::faults::FaultyStore;
use thingspace_store::{Appended, Entry, Error, ErrorKind, Store, StoreFuture};

use crate::appends::{Append, Appending, is_intent};
use crate::ledger::{acceptances, agrees, arrived};
use crate::{client, devices, fast_simulator, jobs, memory, running_jobs, simulator};

/// The number of seeds. `cargo xtask soak` tests more seeds.
fn rounds() -> u64 {
    if std::env::var_os("THINGSPACE_SOAK").is_some() { 100 } else { 4 }
}

#[tokio::test]
async fn workers_on_a_store_that_fails_at_random_change_no_device_twice() {
    let first: u64 = std::env::var("THINGSPACE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(rand::random);
    for seed in (0..rounds()).map(|round| first.wrapping_add(round)) {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (sim, store) = (Arc::new(fast_simulator(120, seed).await), memory());
        let keys = devices(running_jobs(&sim, &store).client(), State::Active, 24).await;
        for fault in [Fault::reset(), Fault::reset().acted(), Fault::close().acted(), Fault::rate_limited(None)] {
            sim.inject(fault.on("suspendDevices").every(rng.random_range(2..9)).times(2)).unwrap();
        }
        let workers: Vec<_> = (0..3)
            .map(|worker| {
                let faulty: Arc<dyn Store> = Arc::new(FaultyStore::new(Arc::clone(&store), seed.wrapping_add(worker), 0.25));
                let (sim, keys) = (Arc::clone(&sim), keys.clone());
                tokio::spawn(async move {
                    // The job retries each call of the store several times. If a call still fails, the job ends with an error,
                    // and this loop starts it again, as a supervisor restarts a process.
                    for _ in 0..200 {
                        let jobs = running_jobs(&sim, &faulty);
                        let start = jobs.start(jobs.client().devices().suspend(keys.clone())).batch_size(2).await;
                        if let Ok(job) = start
                            && job.wait().await.is_ok()
                        {
                            return;
                        }
                    }
                    panic!("seed {seed}: the store failed 200 times");
                })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap();
        }
        let jobs = running_jobs(&sim, &store);
        let job = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
        let report: JobReport = job.wait().await.unwrap();
        let accepted = acceptances(&sim, "suspendDevices").await;
        assert!(accepted.values().all(|outcomes| outcomes.len() == 1), "seed {seed}: the change of a device was accepted twice");
        agrees(&accepted, &report, &format!("seed {seed}"));
        assert_eq!(report.counts.waiting + report.counts.accepted, 0, "seed {seed}: {:?}", report.counts);
        // Only the devices in the two requests whose connections were reset before the service acted may stay unknown.
        assert!(report.counts.unknown <= 4, "seed {seed}: {:?}", report.counts);
    }
}

#[tokio::test]
async fn no_device_becomes_unknown_if_only_answers_of_the_store_are_lost() {
    let first: u64 = rand::random();
    for seed in (0..rounds()).map(|round| first.wrapping_add(round)) {
        println!("seed {seed}");
        let (sim, store) = (simulator(120, seed).await, memory());
        let keys = devices(&client(&sim), State::Active, 24).await;
        let faulty: Arc<dyn Store> = Appending::to(&store, LostAnswers::new(seed));
        let jobs = jobs(&sim, &faulty);
        let job = jobs.start(jobs.client().sms().send("report").to(keys.iter().map(|key| key.ids()[0].clone())));
        let report = job.batch_size(2).await.unwrap().wait().await.unwrap();
        assert_eq!(report.counts.done, 24, "seed {seed}: {:?}", report.counts);
    }
}

/// The disk of the store is full when a worker appends an intent, so the worker sends nothing. Later, the disk has space, and
/// another worker continues the job.
#[tokio::test]
async fn nothing_is_sent_if_the_intent_cannot_be_written() {
    let (sim, store) = (simulator(120, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 4).await;
    let full: Arc<dyn Store> = Appending::to(&store, LostAnswers { is_full: true, ..LostAnswers::new(0) });
    let failing = jobs(&sim, &full);
    let job = failing.start(failing.client().devices().suspend(keys)).batch_size(2).await.unwrap();
    let error = tokio::select! {
        biased;
        () = arrived(&sim, "suspendDevices") => panic!("sent without an intent"),
        report = job.wait() => report.unwrap_err(),
    };
    assert_eq!(error.kind(), "store", "{error}");
    let report = jobs(&sim, &store).open(job.id()).await.unwrap().wait().await.unwrap();
    assert_eq!(report.counts.done, 4, "{:?}", report.counts);
}

/// Carries out appends, but for about half of the keys, the answer to the first attempt is lost. If `is_full` is true, refuses to
/// append intents.
#[derive(Debug)]
struct LostAnswers {
    seed: u64,
    /// Whether the disk is full, so that intents cannot be appended.
    is_full: bool,
    lost: Mutex<HashSet<String>>,
}

impl LostAnswers {
    fn new(seed: u64) -> Self {
        Self { seed, is_full: false, lost: Mutex::default() }
    }

    /// Returns whether to lose the answer to an append of `key`. Returns true at most once per key.
    fn loses(&self, key: &str) -> bool {
        let half = key.bytes().fold(self.seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte))) % 2 == 0;
        half && self.lost.lock().unwrap().insert(key.to_owned())
    }
}

impl Append for LostAnswers {
    fn append<'a>(&'a self, store: &'a dyn Store, entries: Vec<Entry>) -> StoreFuture<'a, Vec<Appended>> {
        Box::pin(async move {
            let key = entries[0].key.clone();
            if self.is_full && is_intent(&entries) {
                return Err(Error::new(ErrorKind::Full, "the disk is full"));
            }
            let appended = store.append(entries).await?;
            match self.loses(&key) {
                true => Err(Error::new(ErrorKind::Unavailable, "the answer is lost")),
                false => Ok(appended),
            }
        })
    }
}
