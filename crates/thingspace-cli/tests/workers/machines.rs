//! The processes of several machines that share a store, and the simulator that acts as the service.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use stores::Folder;
use stores::balancer::Balancer;
use stores::sender::{PASSWORD, USERNAME};
use thingspace::callbacks::Credentials;
use thingspace::callbacks::store::open;
use thingspace::{DeviceKey, Registered, State};
use thingspace_jobs::Jobs;
use thingspace_sim::{Fault, Simulator};

/// The operation that the job calls. The service shows the outcomes of this operation in histories and lists, so the job can find
/// them without callbacks.
pub(crate) const OPERATION: &str = "suspendDevices";

/// The number of devices per request.
pub(crate) const BATCH: usize = 50;

/// The number of workers. `Machines::kill` numbers the workers first, then the receivers.
pub(crate) const WORKERS: usize = 3;

/// The number of receivers.
const RECEIVERS: usize = 2;

/// The number of processes.
pub(crate) const PROCESSES: usize = WORKERS + RECEIVERS;

/// The simulator delays each request of the job by this time after it has acted, and every second request also before it acts.
/// The delays make the job last until the last kill, and let kills interrupt requests in progress.
const DELAY: Duration = Duration::from_secs(1);

/// The workers and receivers, which the tests kill, and the simulator, which runs in the process of the test.
pub(crate) struct Machines {
    pub(crate) sim: Simulator,
    pub(crate) job: String,
    folder: Folder,
    store: String,
    receivers: Vec<Child>,
    addresses: Vec<SocketAddr>,
    /// `None` for a worker that has finished the job or was terminated.
    workers: Vec<Option<Child>>,
    /// One message for each time that a worker failed without being killed.
    pub(crate) failed: Vec<String>,
    /// The registered listener, at the URL of the load balancer.
    _registered: Registered,
}

impl Machines {
    /// Starts the simulator, the receivers, the job and the workers. The job sends nothing before the first worker runs.
    pub(crate) async fn start(name: &str, store: String, devices: usize, seed: u64) -> Self {
        let folder = Folder::new(name);
        let outcomes = Duration::ZERO..Duration::from_secs(1);
        // About half of the fleet is active, so a fleet of 2.5 times `devices` has enough active devices. With the switch
        // `callback-retry`, the service sends a callback again after 1.5 s if it was not acknowledged.
        let sim = Simulator::builder().devices(devices * 5 / 2).seed(seed).callback_delay(outcomes);
        let sim = sim.start_at(jiff::Timestamp::now()).switch("callback-retry", "observed").start().await.unwrap();
        sim.inject(Fault::delay(DELAY).on(OPERATION).every(2)).unwrap();
        sim.inject(Fault::delay(DELAY).on(OPERATION).acted()).unwrap();

        let mut receivers: Vec<Child> = Vec::new();
        let mut addresses = Vec::new();
        for number in 0..RECEIVERS {
            let (receiver, address) = receiver(&folder, &store, number, "127.0.0.1:0");
            receivers.push(receiver);
            addresses.push(address);
        }
        let balancer = Balancer::start(addresses.clone()).await;

        let client = sim.client_builder().build().unwrap();
        let url = format!("http://{}/callbacks/CarrierService", balancer.address());
        let listener = Credentials::new(USERNAME, PASSWORD);
        let registered = client.callbacks().register("CarrierService", url, &listener).await.unwrap();
        let active = client.devices().list().state(State::Active).collect().await.unwrap();
        let keys = active.iter().map(|device| format!("iccid:{}", device.iccid().unwrap()).parse().unwrap());
        let keys: Vec<DeviceKey> = keys.take(devices).collect();
        assert_eq!(keys.len(), devices);
        let jobs = Jobs::new(open(&store).await.unwrap(), client.clone()).of_instance(Some(sim.instance()));
        let job = jobs.start(client.devices().suspend(keys)).batch_size(BATCH).await.unwrap().id().to_string();

        let workers = (0..WORKERS).map(|_| None).collect();
        let mut machines =
            Self { sim, job, folder, store, receivers, addresses, workers, failed: Vec::new(), _registered: registered };
        for number in 0..WORKERS {
            machines.workers[number] = Some(machines.worker(number));
        }
        machines
    }

    /// Kills a process with SIGKILL and starts it again. A worker that has finished the job is only started again.
    pub(crate) fn kill(&mut self, process: usize) {
        match process.checked_sub(WORKERS) {
            None => {
                if let Some(mut worker) = self.workers[process].take() {
                    kill(&mut worker);
                }
                self.workers[process] = Some(self.worker(process));
            }
            Some(number) => {
                kill(&mut self.receivers[number]);
                let address = self.addresses[number].to_string();
                (self.receivers[number], _) = receiver(&self.folder, &self.store, number, &address);
            }
        }
    }

    /// Restarts the workers that have ended with an error, as a service manager does. Panics if a receiver has ended.
    pub(crate) fn supervise(&mut self) {
        for (number, receiver) in self.receivers.iter_mut().enumerate() {
            if let Some(status) = receiver.try_wait().unwrap() {
                panic!("a receiver ended ({status}): {}", log(&self.folder, &format!("receiver-{number}")));
            }
        }
        for number in 0..WORKERS {
            let Some(status) = self.workers[number].as_mut().and_then(|worker| worker.try_wait().unwrap()) else { continue };
            self.workers[number] = None;
            if !status.success() {
                let log = log(&self.folder, &format!("worker-{number}"));
                let error = log.lines().rfind(|line| line.starts_with("error")).unwrap_or_default();
                self.failed.push(format!("{status}: {error}"));
                self.workers[number] = Some(self.worker(number));
            }
        }
    }

    /// Sends SIGTERM to the workers, and waits until they have ended. A worker first records the answer to its current request.
    pub(crate) fn terminate_workers(&mut self) {
        for mut worker in self.workers.iter_mut().filter_map(Option::take) {
            // The worker may have finished the job in the meantime, so the exit status of `kill` is ignored.
            let _ = Command::new("kill").args(["-TERM", &worker.id().to_string()]).stderr(Stdio::null()).status().unwrap();
            worker.wait().unwrap();
        }
    }

    /// Waits until the service has no more callbacks to send: each was acknowledged, or the service has given up sending it.
    pub(crate) async fn settled(&self) {
        let (started, mut before) = (Instant::now(), 0);
        loop {
            self.sim.settle().await;
            let entries = self.sim.ledger().len();
            if entries == before {
                return;
            }
            assert!(started.elapsed() < Duration::from_secs(120), "the service still sends callbacks");
            before = entries;
            // The service sends a callback again after 1.5 s, so any pending retry adds a ledger entry during this wait.
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
    }

    /// Runs the program in a further process with the same settings as the workers, and waits until it has ended.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.program(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    fn worker(&self, number: usize) -> Child {
        let mut command = self.program(&["jobs", "resume", &self.job, "--inbox", "-o", "jsonl"]);
        command.stdout(Stdio::null()).stderr(log_file(&self.folder, &format!("worker-{number}")));
        command.spawn().unwrap()
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = program(&self.folder, &self.store, arguments);
        command.env("THINGSPACE_BASE_URL", self.sim.url()).env("THINGSPACE_ACCOUNT", "0000123456-00001");
        command.env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret");
        command.env("THINGSPACE_USERNAME", "sim-user").env("THINGSPACE_PASSWORD", "sim-password");
        command
    }
}

impl Drop for Machines {
    fn drop(&mut self) {
        self.workers.iter_mut().flatten().chain(&mut self.receivers).for_each(kill);
        if std::thread::panicking() {
            for name in ["worker-0", "worker-1", "worker-2", "receiver-0", "receiver-1"] {
                println!("{name}: {}", log(&self.folder, name));
            }
        }
    }
}

/// Starts a receiver, and waits until it is ready.
fn receiver(folder: &Folder, store: &str, number: usize, address: &str) -> (Child, SocketAddr) {
    let mut command = program(folder, store, &["serve", "--bind", address]);
    command.env("THINGSPACE_LISTENER_USERNAME", USERNAME).env("THINGSPACE_LISTENER_PASSWORD", PASSWORD);
    let name = format!("receiver-{number}");
    let mut child = command.stdout(Stdio::piped()).stderr(log_file(folder, &name)).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim_end().strip_prefix("listening on http://").and_then(|rest| rest.strip_suffix("/callbacks"));
    let Some(address) = address else { panic!("{line:?}: {}", log(folder, &name)) };
    (child, address.parse().unwrap())
}

/// Returns a command that runs the program with the store and the folder of the test.
fn program(folder: &Folder, store: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(arguments).env_clear().env("HOME", folder.path()).env("TMPDIR", folder.path());
    command.env("THINGSPACE_STORE", store).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

fn log_path(folder: &Path, name: &str) -> std::path::PathBuf {
    folder.join(format!("{name}.log"))
}

fn log_file(folder: &Folder, name: &str) -> File {
    OpenOptions::new().create(true).append(true).open(log_path(folder.path(), name)).unwrap()
}

/// Returns the last 20 lines that the process `name` has written to standard error.
fn log(folder: &Folder, name: &str) -> String {
    let log = fs::read_to_string(log_path(folder.path(), name)).unwrap_or_default();
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}
