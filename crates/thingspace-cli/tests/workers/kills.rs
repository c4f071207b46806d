//! Kills processes at random times while a job sends requests and its callbacks arrive. One test kills the workers and receivers
//! of the job, and the other kills the server of their store.

use std::time::{Duration, Instant};

use jobs::journal::Journal;
use jobs::setting;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::servers::{Nats, Postgres, Server};
use thingspace::callbacks::store::open;

use crate::machines::{BATCH, Machines, PROCESSES, WORKERS};
use crate::verdict::judge;

/// The longest wait until the job has sent enough requests for the next step of a test.
const STALLED: Duration = Duration::from_secs(120);

/// The processes of a job, and the progress of the job.
struct Run {
    machines: Machines,
    journal: Journal,
    rng: ChaCha8Rng,
    requests: usize,
    devices: usize,
    case: String,
}

impl Run {
    async fn start(name: &str, url: String, devices: u64) -> Self {
        let seed = setting("THINGSPACE_SEED", rand::random(), rand::random());
        let devices = usize::try_from(setting("THINGSPACE_DEVICES", devices, 20_000)).unwrap();
        let case = format!("seed {seed}, {name}");
        println!("{case}: {devices} devices");
        let journal = Journal::of(open(&url).await.unwrap());
        let machines = Machines::start(name, url, devices, seed).await;
        let (rng, requests) = (ChaCha8Rng::seed_from_u64(seed), devices.div_ceil(BATCH));
        Self { machines, journal, rng, requests, devices, case }
    }

    /// Waits for the moment of a kill. The kills are spread over the first four fifths of the requests, so the job is usually
    /// still sending at each kill.
    async fn moment(&mut self, kill: u64, kills: u64) {
        let (kill, kills) = (usize::try_from(kill).unwrap(), usize::try_from(kills).unwrap());
        let wanted = self.requests * 4 * kill / (5 * kills) + 1;
        let started = Instant::now();
        while self.journal.intents_until(wanted, Duration::from_millis(100)).await.is_none() {
            self.machines.supervise();
            assert!(started.elapsed() < STALLED, "{}: {} of {wanted} requests", self.case, self.journal.intents);
        }
        tokio::time::sleep(Duration::from_millis(self.rng.random_range(0..150))).await;
        self.machines.supervise();
    }

    /// Waits until the workers have started to send every request.
    async fn all_tried(&mut self) {
        let started = Instant::now();
        while self.journal.intents_until(self.requests, Duration::from_millis(100)).await.is_none() {
            self.machines.supervise();
            assert!(started.elapsed() < STALLED, "{}: {} requests", self.case, self.journal.intents);
        }
    }
}

/// Kills random workers and receivers.
async fn processes_are_killed(name: &str, server: Option<impl Server>) {
    let Some(server) = server else { return };
    let kills = setting("THINGSPACE_KILLS", 20, 200);
    let mut run = Run::start(name, server.url("kills"), 2_000).await;
    let started = Instant::now();
    let mut workers = 0;
    for kill in 0..kills {
        run.moment(kill, kills).await;
        let process = run.rng.random_range(0..PROCESSES);
        workers += usize::from(process < WORKERS);
        // If the process is a receiver, `kill` blocks this thread until the new receiver is ready.
        tokio::task::block_in_place(|| run.machines.kill(process));
    }
    let behind = run.journal.intents == run.requests;
    run.all_tried().await;
    tokio::task::block_in_place(|| run.machines.terminate_workers());
    run.journal.read().await;
    let between = run.journal.intents - run.journal.answers;
    let verdict = judge(&run.machines, &run.case).await;
    let (case, failed) = (&run.case, &run.machines.failed);
    println!(
        "{case}: {kills} kills ({workers} of workers, {between} of which left a request without an answer), workers that ended with an error: \
         {failed:?}, all sent before the last kill: {behind}, {:?}, {verdict:?}",
        started.elapsed()
    );
    assert_eq!(verdict.outcomes.values().sum::<usize>(), run.devices, "{case}");
    // When a worker is killed, at most one of its requests can lose its answer. If no other evidence shows the outcome of such a
    // request, the outcomes of its devices stay unknown. So a killed worker leaves at most `BATCH` devices unknown.
    let unknown = verdict.outcomes.get("unknown").copied().unwrap_or_default();
    assert!(unknown <= BATCH * workers, "{case}: the outcomes of {unknown} devices are unknown");
}

/// Kills the server of the store several times, and starts it again each time.
async fn the_server_is_killed(name: &str, server: Option<impl Server>) {
    let Some(mut server) = server else { return };
    let kills = setting("THINGSPACE_RESTARTS", 5, 20);
    let mut run = Run::start(name, server.url("restarts"), 1_000).await;
    let started = Instant::now();
    for kill in 0..kills {
        run.moment(kill, kills).await;
        server.kill();
        tokio::time::sleep(Duration::from_millis(run.rng.random_range(0..2_000))).await;
        server = tokio::task::spawn_blocking(|| {
            server.restart();
            server
        })
        .await
        .unwrap();
    }
    run.all_tried().await;
    tokio::task::block_in_place(|| run.machines.terminate_workers());
    let verdict = judge(&run.machines, &run.case).await;
    let (case, failed) = (&run.case, &run.machines.failed);
    println!(
        "{case}: {kills} kills of the server, workers that ended with an error: {failed:?}, {:?}, {verdict:?}",
        started.elapsed()
    );
    // No worker was killed, so no answer was lost, and every outcome is known.
    assert_eq!(verdict.outcomes.get("done"), Some(&run.devices), "{case}: {verdict:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_workers_and_receivers_lose_no_callback_and_repeat_no_change() {
    // The test spends most of its time waiting, so it tests both stores at the same time.
    let postgres = tokio::spawn(processes_are_killed("workers-postgres", Postgres::start()));
    let nats = tokio::spawn(processes_are_killed("workers-nats", Nats::start()));
    postgres.await.unwrap();
    nats.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_completes_although_the_server_of_its_store_is_killed() {
    let postgres = tokio::spawn(the_server_is_killed("server-postgres", Postgres::start()));
    let nats = tokio::spawn(the_server_is_killed("server-nats", Nats::start()));
    postgres.await.unwrap();
    nats.await.unwrap();
}
