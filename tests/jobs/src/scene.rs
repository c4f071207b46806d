//! A simulator, and processes that run one job on one store.

use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use stores::Folder;
use thingspace::State;
use thingspace_sim::{Fault, Simulator};
use thingspace_store::open;

use crate::journal::Journal;
use crate::{Kind, ledger};

/// The settings of a [`Scene`].
pub struct Plan<'a> {
    /// The name of the test.
    pub name: &'a str,
    /// The change.
    pub kind: Kind,
    /// The number of devices.
    pub devices: usize,
    /// The seed of the simulator.
    pub seed: u64,
    /// How many times as fast as real time the clocks run.
    pub speed: u32,
    /// The delay until the outcome of an accepted request, by the clock of the service.
    pub outcomes: Range<Duration>,
    /// The path of the program `job_worker`.
    pub program: &'a str,
    /// The URL of the store. `None` for a SQLite store in the folder of the test.
    pub store: Option<String>,
}

/// A simulator, the devices and the store of a job that several processes run.
pub struct Scene {
    /// The service.
    pub sim: Simulator,
    kind: Kind,
    folder: Folder,
    started: SystemTime,
    speed: u32,
    program: String,
    store: String,
}

impl Scene {
    /// Starts the simulator, and chooses the devices.
    pub async fn new(plan: Plan<'_>) -> Self {
        let Plan { name, kind, devices, seed, speed, outcomes, program, store } = plan;
        let folder = Folder::new(name);
        // A quarter of the fleet can be activated, and half of the fleet is active. So a fleet of five times `devices` has enough
        // devices for every kind of change.
        let sim = Simulator::builder().devices(devices * 5).seed(seed).callback_delay(outcomes).start().await.unwrap();
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
        // The service delays every answer by 25 ms of real time after it has acted on the request. For every second request, it
        // also waits 25 ms before it acts. So a killed worker may have a request on which the service has not acted yet, or a
        // request on which it has acted.
        let delay = || Fault::delay(Duration::from_millis(25) * speed).on(kind.operation());
        sim.inject(delay().every(2)).unwrap();
        sim.inject(delay().acted()).unwrap();
        let store = store.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("store.db").display()));
        Self { sim, kind, folder, started, speed, program: program.to_owned(), store }
    }

    /// Returns the path of the file `name` in the folder of the test.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the URL of the store.
    pub fn store(&self) -> &str {
        &self.store
    }

    /// Starts a process that starts or continues the job. The process writes the file `report` when the job has ended.
    pub fn worker(&self, report: &str) -> Child {
        let mut command = Command::new(&self.program);
        command.args([self.sim.url(), &self.store, self.kind.operation()]).args([self.path("devices"), self.path(report)]);
        let epoch = self.started.duration_since(UNIX_EPOCH).unwrap().as_millis();
        command.args([epoch.to_string(), self.speed.to_string()]);
        command.stdout(Stdio::null()).spawn().unwrap()
    }

    /// Returns the time by the clock of the workers, in milliseconds since 1970.
    pub fn now(&self) -> i64 {
        let now = self.started + self.started.elapsed().unwrap() * self.speed;
        i64::try_from(now.duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap()
    }

    /// Returns a counter of the intents (one before each request) and the answers that the workers write to the store.
    pub async fn journal(&self) -> Journal {
        Journal::of(open(&self.store).await.unwrap())
    }

    /// Checks the final report of a worker, the file `report`, against the ledger. Returns the number of devices per state.
    pub async fn judge(&self, report: &str, case: &str) -> HashMap<String, usize> {
        let report = fs::read_to_string(self.path(report)).unwrap();
        let rows = report.lines().map(|row| row.split_once(' ').unwrap());
        ledger::judge(&self.sim, self.kind.operation(), rows, self.kind != Kind::Sms, case).await
    }
}
