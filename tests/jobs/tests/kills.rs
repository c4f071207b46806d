//! Processes that run a job are killed at random times. The change of each device is accepted at most once, and the report agrees
//! with the ledger.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a panic fails the test, and the seed is printed")]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jobs::{Kind, setting};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::Folder;
use thingspace::State;
use thingspace_sim::{Fault, Outcome, Simulator};
use thingspace_store::{Place, Store, open};

/// A simulator, and a job of one kind that several processes run.
struct Test {
    sim: Simulator,
    kind: Kind,
    folder: Folder,
    started: SystemTime,
    /// How many times as fast as real time the clocks run.
    speed: u32,
}

impl Test {
    async fn new(name: &str, kind: Kind, devices: usize, seed: u64, speed: u32) -> Self {
        let folder = Folder::new(name);
        // A quarter of the fleet can be activated, and half of it is active.
        let sim = Simulator::builder().devices(devices * 5).seed(seed).callback_delay(Duration::ZERO..Duration::ZERO);
        let sim = sim.start().await.unwrap();
        sim.clock().set_speed(f64::from(speed)).unwrap();
        let started = SystemTime::now();
        let client = sim.client_builder().build().unwrap();
        let state = if kind == Kind::Activate { State::PreActive } else { State::Active };
        let listed = client.devices().list().state(state).collect().await.unwrap();
        let changeable = listed.iter().filter(|device| kind != Kind::Plan || device.plan() != Some("m2m-1gb"));
        let lines: Vec<String> =
            changeable.filter_map(|device| Some(format!("iccid:{}\n", device.iccid()?))).take(devices).collect();
        assert_eq!(lines.len(), devices);
        fs::write(folder.path().join("devices"), lines.concat()).unwrap();
        // The answers are late, half of them after the service has acted, so that kills find requests under way.
        let delay = || Fault::delay(Duration::from_millis(25) * speed).on(kind.operation());
        sim.inject(delay().every(2)).unwrap();
        sim.inject(delay().acted()).unwrap();
        Self { sim, kind, folder, started, speed }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts a process that starts or continues the job, and writes the file `report` at its end.
    fn worker(&self, report: &str) -> Child {
        let store = format!("sqlite:{}", self.path("store.db").display());
        let mut command = Command::new(env!("CARGO_BIN_EXE_job_worker"));
        command.args([self.sim.url(), &store, self.kind.operation()]).args([self.path("devices"), self.path(report)]);
        let epoch = self.started.duration_since(UNIX_EPOCH).unwrap().as_millis();
        command.args([epoch.to_string(), self.speed.to_string()]);
        command.stdout(Stdio::null()).spawn().unwrap()
    }

    async fn journal(&self) -> Journal {
        let store = open(&format!("sqlite:{}", self.path("store.db").display())).await.unwrap();
        Journal { store, after: Place::START, intents: 0, answers: 0 }
    }

    /// Checks the ledger and the final report of a worker. Returns the number of devices per state.
    async fn judge(&self, report: &str, case: &str) -> HashMap<String, usize> {
        self.sim.settle().await;
        let mut accepted: HashMap<String, Vec<Outcome>> = HashMap::new();
        for entry in self.sim.ledger() {
            if entry.operation == self.kind.operation()
                && let (Some(outcome), Some(device)) = (entry.outcome, entry.device)
            {
                accepted.entry(device.iccid.unwrap()).or_default().push(outcome);
            }
        }
        assert!(accepted.values().all(|outcomes| outcomes.len() == 1), "{case}: the change of a device was accepted twice");
        let mut states: HashMap<String, usize> = HashMap::new();
        for row in fs::read_to_string(self.path(report)).unwrap().lines() {
            let (iccid, state) = row.split_once(' ').unwrap();
            let in_ledger = accepted.get(iccid).map(|outcomes| outcomes[0]);
            let agrees = match state {
                "done" => in_ledger == Some(Outcome::Success),
                "refused" => in_ledger != Some(Outcome::Success),
                "unknown" => true,
                _ => false,
            };
            assert!(agrees, "{case}: {iccid} is {state} in the report and {in_ledger:?} in the ledger");
            // A request that the service carried out is found, if anything can show it.
            assert!(self.kind == Kind::Sms || state != "unknown" || in_ledger.is_none(), "{case}: {iccid} was not found");
            *states.entry(state.to_owned()).or_default() += 1;
        }
        states
    }
}

/// Counts the intents and the answers in the store while processes work on it.
struct Journal {
    store: Arc<dyn Store>,
    after: Place,
    intents: usize,
    answers: usize,
}

impl Journal {
    async fn read(&mut self) {
        loop {
            let page = self.store.read(None, self.after, 1_000).await.unwrap();
            let Some(last) = page.last() else { return };
            self.after = last.place;
            self.intents += page.iter().filter(|stored| stored.entry.kind == "intent").count();
            self.answers += page.iter().filter(|stored| stored.entry.key.ends_with("/answer")).count();
        }
    }

    /// Waits until the processes have written more intents, or for at most a time. Returns how long it took, or `None` if it took
    /// longer.
    async fn more_intents(&mut self, more: usize, at_most: Duration) -> Option<Duration> {
        let (started, wanted) = (Instant::now(), self.intents + more);
        while self.intents < wanted && started.elapsed() < at_most {
            tokio::time::sleep(Duration::from_millis(2)).await;
            self.read().await;
        }
        (self.intents >= wanted).then(|| started.elapsed())
    }
}

fn wait(child: &mut Child, report: &Path) {
    assert!(child.wait().unwrap().success() && report.exists(), "the last worker failed");
}

async fn killed_at_random(kind: Kind) {
    let seed = setting("THINGSPACE_SEED", rand::random(), rand::random());
    // In the soak, 501 kills over the three changes.
    let (kills, devices) = (setting("THINGSPACE_KILLS", 20, 167), setting("THINGSPACE_DEVICES", 10_000, 100_000));
    let case = format!("seed {seed}, {kind:?}");
    println!("{case}: {kills} kills, {devices} devices");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let test = Test::new(kind.operation(), kind, usize::try_from(devices).unwrap(), seed, 1).await;
    let mut journal = test.journal().await;
    // The time to the first request of the process that starts the job, and of those that continue it.
    let (mut start, mut slowest) = (Duration::ZERO, Duration::ZERO);
    let (mut done, mut between) = (0, 0);
    while done < kills && !test.path("report").exists() {
        let lost = journal.intents - journal.answers;
        let mut worker = test.worker("report");
        // Two of three kills come soon after an intent, when the request is under way. The others come at any time: while the process
        // starts, reads the job, or sends.
        if rng.random_range(0..3) < 2 {
            let time = if journal.intents == 0 { &mut start } else { &mut slowest };
            // If all parts were sent, there is no further request.
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
        "{case}: {done} kills, {between} between an intent and its answer, first request after {start:?} at the start and after \
         {slowest:?} at most when continued, {:?} to the end, {states:?}",
        started.elapsed()
    );
    assert!(between * 2 >= usize::try_from(done).unwrap(), "{case}: only {between} of {done} kills met a request under way");
    assert_eq!(states.values().sum::<usize>(), usize::try_from(devices).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_activations_send_each_device_once() {
    killed_at_random(Kind::Activate).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_changes_of_plans_send_each_device_once() {
    killed_at_random(Kind::Plan).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_messages_send_each_device_once() {
    killed_at_random(Kind::Sms).await;
}

/// Three processes work on one store. One of them is stopped for longer than its lease (66 s) and the deadline of its intent (30 s),
/// then continues.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_process_that_continues_sends_nothing_again() {
    /// The time for which the process is stopped, by the clock of the processes.
    const STOPPED: Duration = Duration::from_secs(100);
    const SPEED: u32 = 20;
    let seed = setting("THINGSPACE_SEED", rand::random(), rand::random());
    let case = format!("seed {seed}, stopped");
    println!("{case}");
    let test = Test::new("stopped", Kind::Sms, 2_000, seed, SPEED).await;
    let signal = |child: &Child, signal| {
        let pid = rustix::process::Pid::from_child(child);
        rustix::process::kill_process(pid, signal).unwrap();
    };
    let mut journal = test.journal().await;
    let mut workers = vec![test.worker("report-0")];
    let mut between = 0;
    for round in 0..setting("THINGSPACE_STOPS", 1, 3) {
        // In a later round, all parts may have been sent.
        let _ = journal.more_intents(1, Duration::from_secs(10)).await;
        signal(&workers[0], rustix::process::Signal::STOP);
        journal.read().await;
        between += usize::from(journal.intents > journal.answers);
        if round == 0 {
            workers.extend([test.worker("report-1"), test.worker("report-2")]);
        }
        tokio::time::sleep(STOPPED / SPEED).await;
        signal(&workers[0], rustix::process::Signal::CONT);
    }
    for (number, worker) in workers.iter_mut().enumerate() {
        assert!(worker.wait().unwrap().success(), "{case}: worker {number}");
    }
    for number in 0..3 {
        let states = test.judge(&format!("report-{number}"), &case).await;
        println!("{case}: worker {number}: {states:?}, {between} stops between an intent and its answer");
        assert_eq!(states.values().sum::<usize>(), 2_000, "{states:?}");
    }
}
