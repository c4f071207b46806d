//! Processes that run a job are killed at random times. The service must accept the change of each device at most once, and the
//! report of the job must agree with the ledger of the simulator.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a panic fails the test, and the seed is printed")]

use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use jobs::scene::{Plan, Scene};
use jobs::{Kind, setting};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

async fn scene(name: &str, kind: Kind, devices: usize, seed: u64) -> Scene {
    let outcomes = Duration::ZERO..Duration::ZERO;
    let program = env!("CARGO_BIN_EXE_job_worker");
    Scene::new(Plan { name, kind, devices, seed, speed: 1, outcomes, program, store: None }).await
}

fn wait(child: &mut Child, report: &Path) {
    assert!(child.wait().unwrap().success() && report.exists(), "the last worker failed");
}

async fn killed_at_random(kind: Kind) {
    let seed = setting("THINGSPACE_SEED", rand::random(), rand::random());
    // The soak makes 501 kills: 167 for each of the three kinds of changes.
    let (kills, devices) = (setting("THINGSPACE_KILLS", 20, 167), setting("THINGSPACE_DEVICES", 10_000, 100_000));
    let case = format!("seed {seed}, {kind:?}");
    println!("{case}: {kills} kills, {devices} devices");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let test = scene(kind.operation(), kind, usize::try_from(devices).unwrap(), seed).await;
    let mut journal = test.journal().await;
    // The time until the process that starts the job sends its first request, and the longest time until a process that
    // continues the job sends its first request.
    let (mut start, mut slowest) = (Duration::ZERO, Duration::ZERO);
    let (mut done, mut between) = (0, 0);
    while done < kills && !test.path("report").exists() {
        let lost = journal.intents - journal.answers;
        let mut worker = test.worker("report");
        // Two of three kills come soon after the worker has recorded a request (the intent), so usually while it waits for the
        // answer. The other kills come at any time: while the process starts, reads the job, or sends.
        if done % 3 < 2 {
            let time = if journal.intents == 0 { &mut start } else { &mut slowest };
            // If all requests were already sent, no further intent comes, and the wait times out.
            *time = (*time).max(journal.more_intents(1, Duration::from_secs(20)).await.unwrap_or_default());
            let _ = journal.more_intents(rng.random_range(0..2), Duration::from_secs(1)).await;
            tokio::time::sleep(Duration::from_millis(rng.random_range(0..25))).await;
        } else {
            tokio::time::sleep(Duration::from_millis(rng.random_range(0..1_000))).await;
        }
        worker.kill().unwrap();
        worker.wait().unwrap();
        done += 1;
        journal.read().await;
        between += usize::from(journal.intents - journal.answers > lost);
    }
    test.sim.clear_faults();
    let started = Instant::now();
    wait(&mut test.worker("report"), &test.path("report"));
    let states = test.judge("report", &case).await;
    println!(
        "{case}: {done} kills, {between} between an intent and its answer; first request {start:?} after the start of the job, and \
         at most {slowest:?} after its continuation; {:?} from the last kill to the end, {states:?}",
        started.elapsed()
    );
    assert!(between * 2 >= usize::try_from(done).unwrap(), "{case}: only {between} of {done} kills interrupted a request");
    assert_eq!(states.values().sum::<usize>(), usize::try_from(devices).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn activations_are_sent_at_most_once_although_processes_are_killed() {
    killed_at_random(Kind::Activate).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_plans_are_sent_at_most_once_although_processes_are_killed() {
    killed_at_random(Kind::Plan).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_sent_at_most_once_although_processes_are_killed() {
    killed_at_random(Kind::Sms).await;
}
