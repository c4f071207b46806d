//! Guarantee CL1 of docs/reliability.md: several processes work on one store. One of them is stopped (SIGSTOP) for longer than
//! its lease, or is killed while it holds the lease. The service must accept the change of each device at most once, and another
//! process must continue the job.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a panic fails the test, and the seed is printed")]

use std::process::Child;
use std::time::Duration;

use jobs::scene::{Plan, Scene};
use jobs::{Kind, setting};
use rustix::process::{Pid, Signal, kill_process};
use stores::servers::{Nats, Postgres, Server};
use thingspace_store::{Store, open};

/// How many times as fast as real time the clocks of the processes run.
const SPEED: u32 = 20;

/// The number of devices of a job. Each request is for 200 devices.
const DEVICES: usize = 2_000;

async fn scene(name: &str, seed: u64, kind: Kind, outcomes: Duration, store: Option<String>) -> Scene {
    let program = env!("CARGO_BIN_EXE_job_worker");
    let outcomes = outcomes..outcomes;
    Scene::new(Plan { name, kind, devices: DEVICES, seed, speed: SPEED, outcomes, program, store }).await
}

fn seed() -> u64 {
    setting("THINGSPACE_SEED", rand::random(), rand::random())
}

fn signal(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// Waits for `time` by the clock of the processes.
async fn pass(time: Duration) {
    tokio::time::sleep(time / SPEED).await;
}

/// Stops a process after it has recorded a request (the intent) and before it has recorded the answer. The stop is longer than
/// the lease and the deadline of the intent (30 s). Meanwhile, two other processes work on the same store.
async fn stopped(name: &str, store: Option<String>) {
    /// Longer than every lease in this test (at most 90 s).
    const STOPPED: Duration = Duration::from_secs(100);
    let seed = seed();
    let case = format!("seed {seed}, {name}");
    println!("{case}");
    let test = scene(name, seed, Kind::Sms, Duration::ZERO, store).await;
    let mut journal = test.journal().await;
    let mut workers = vec![test.worker("report-0")];
    let mut between = 0;
    for round in 0..setting("THINGSPACE_STOPS", 1, 3) {
        // In the first round, the stop must interrupt a request, so the test tries up to five times. In a later round, any stop
        // is enough, because the processes may already have sent all requests.
        for _ in 0..5 {
            let _ = journal.more_intents(1, Duration::from_secs(10)).await;
            signal(&workers[0], Signal::STOP);
            journal.read().await;
            if round > 0 || journal.intents > journal.answers {
                break;
            }
            signal(&workers[0], Signal::CONT);
        }
        between += usize::from(journal.intents > journal.answers);
        if round == 0 {
            workers.extend([test.worker("report-1"), test.worker("report-2")]);
        }
        pass(STOPPED).await;
        signal(&workers[0], Signal::CONT);
    }
    for (number, worker) in workers.iter_mut().enumerate() {
        assert!(worker.wait().unwrap().success(), "{case}: worker {number} failed");
    }
    for number in 0..3 {
        let states = test.judge(&format!("report-{number}"), &case).await;
        println!("{case}: worker {number}: {states:?}, {between} stops between an intent and its answer");
        assert_eq!(states.values().sum::<usize>(), DEVICES, "{states:?}");
    }
    assert!(between > 0, "{case}: no stop interrupted a request");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_process_that_continues_sends_nothing_again() {
    stopped("stopped-sqlite", None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_process_that_continues_sends_nothing_again_on_postgres() {
    let Some(server) = Postgres::start() else { return };
    stopped("stopped-postgres", Some(server.url("stopped"))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_process_that_continues_sends_nothing_again_on_nats() {
    let Some(server) = Nats::start() else { return };
    stopped("stopped-nats", Some(server.url("stopped"))).await;
}

/// The lease in the store. Its worker is the process that polls for the outcomes of the job.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Lease {
    worker: String,
    until: i64,
}

impl Lease {
    async fn read(store: &dyn Store) -> Self {
        let cells = store.cells("lease/").await.unwrap();
        let Some((_, cell)) = cells.first() else { return Self::default() };
        let value: serde_json::Value = serde_json::from_slice(&cell.value).unwrap();
        Self { worker: value["worker"].as_str().unwrap().to_owned(), until: value["until"].as_i64().unwrap() }
    }

    /// Waits until the lease in the store satisfies `is_wanted`, for at most a minute.
    async fn wait_for(store: &dyn Store, is_wanted: impl Fn(&Self) -> bool) -> Self {
        for _ in 0..12_000 {
            let lease = Self::read(store).await;
            if is_wanted(&lease) {
                return lease;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the expected lease was not in the store within a minute");
    }
}

/// Two processes wait for the outcomes of a job. The process that polls is killed while it holds the lease.
async fn killed_with_its_lease(name: &str, url: String) {
    let seed = seed();
    let case = format!("seed {seed}, {name}");
    println!("{case}");
    // The outcomes come so late that both processes poll before the job ends.
    let test = scene(name, seed, Kind::Activate, Duration::from_secs(240), Some(url)).await;
    let store = open(test.store()).await.unwrap();
    let mut workers = vec![test.worker("report-0")];
    let first = Lease::wait_for(&*store, |lease| !lease.worker.is_empty()).await.worker;
    workers.push(test.worker("report-1"));
    pass(Duration::from_secs(20)).await;
    let before = Lease::read(&*store).await;
    let held = Lease::wait_for(&*store, |lease| !lease.worker.is_empty() && *lease != before).await;
    let (taken, polling) = (test.now(), usize::from(held.worker != first));
    workers[polling].kill().unwrap();
    workers[polling].wait().unwrap();
    let killed = test.now();
    Lease::wait_for(&*store, |lease| !lease.worker.is_empty() && lease.worker != held.worker).await;
    let (length, took) = (held.until - taken, test.now() - killed);
    println!("{case}: a lease of {length} ms, and another process polls {took} ms after the kill");
    assert!(took <= 2 * length, "{case}: a lease of {length} ms was taken over after {took} ms");
    let (report, other) = (format!("report-{}", 1 - polling), &mut workers[1 - polling]);
    assert!(other.wait().unwrap().success(), "{case}: the other worker failed");
    let states = test.judge(&report, &case).await;
    println!("{case}: {states:?}");
    assert_eq!(states.values().sum::<usize>(), DEVICES, "{case}: {states:?}");
    assert!(!states.contains_key("unknown"), "{case}: {states:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_polls_within_two_leases_after_a_kill_on_postgres() {
    let Some(server) = Postgres::start() else { return };
    killed_with_its_lease("killed-postgres", server.url("killed")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_polls_within_two_leases_after_a_kill_on_nats() {
    let Some(server) = Nats::start() else { return };
    killed_with_its_lease("killed-nats", server.url("killed")).await;
}
