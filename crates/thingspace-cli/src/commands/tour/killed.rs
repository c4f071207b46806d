//! The part of the tour that kills a command. The tour runs a command that suspends many devices in a separate process. It kills
//! this process in the middle of a request, and then runs the same command again. The ledger of the simulator shows that no device was
//! changed twice.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use thingspace::{Client, Device, State};
use thingspace_sim::{Fault, LedgerEvent, Simulator};

use crate::failure::Failure;

/// Number of devices that the command suspends.
const DEVICES: usize = 100;

/// Number of devices per request.
const BATCH: usize = 5;

/// The number of the request during which the process is killed. The service accepts the request, but its answer never arrives.
const KILLED_DURING: usize = 8;

const OPERATION: &str = "suspendDevices";

/// What the killed command and the second command did.
pub struct Killed {
    /// Number of requests that the service accepted before the first process was killed.
    before: usize,
    /// The line in which the second command says that it resumes the job.
    resumed: String,
    /// Number of devices that the second command reports as done.
    done: usize,
    /// Number of devices whose change the service accepted once.
    once: usize,
    /// Number of devices whose change the service accepted more than once.
    more: usize,
}

/// Runs a command that changes devices, kills it, and runs it again. Compares the report of the second run with the ledger.
pub async fn run(sim: &Simulator, client: &Client) -> Result<Killed, Failure> {
    let active = client.devices().list().state(State::Active).collect().await?;
    let folder = Folder::create()?;
    let list = folder.0.join("devices.txt");
    let lines: Vec<String> =
        active.iter().filter_map(Device::iccid).take(DEVICES).map(|iccid| format!("iccid:{iccid}\n")).collect();
    fs::write(&list, lines.concat())?;

    sim.inject(Fault::hang().acted().on(OPERATION).every(KILLED_DURING as u64).times(1)).map_err(sim_failure)?;
    let mut first = Running(command(sim, &folder.0, &list)?.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
    while accepted_requests(sim) < KILLED_DURING {
        if let Some(status) = first.0.try_wait()? {
            return Err(Failure::other(format!("the first command ended before it was killed: {status}")));
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    drop(first);
    sim.clear_faults();
    let before = accepted_requests(sim);

    let mut second = command(sim, &folder.0, &list)?;
    let output =
        tokio::task::spawn_blocking(move || second.output()).await.map_err(|error| Failure::other(error.to_string()))??;
    let (once, more) = acceptances(sim);
    let killed = Killed { before, resumed: resumed(&output), done: done(&output)?, once, more };
    killed.check(lines.len())?;
    Ok(killed)
}

impl Killed {
    /// Returns an error if the service did not accept the change of each device exactly once, or if the second command does not
    /// report all devices as done.
    fn check(&self, devices: usize) -> Result<(), Failure> {
        let Self { done, once, more, .. } = self;
        if (*once, *more, *done) == (devices, 0, devices) {
            return Ok(());
        }
        Err(Failure::other(format!(
            "the service accepted the change once for {once} devices (expected {devices}) and more than once for {more} (expected \
             0); the second command reports {done} devices as done (expected {devices})"
        )))
    }

    /// Returns the messages about the last three steps of the tour.
    pub fn steps(&self) -> [String; 3] {
        let requests = DEVICES.div_ceil(BATCH);
        [
            format!(
                "8. Ran `thingspace devices suspend --from devices.txt` for {DEVICES} devices in {requests} requests, and killed it \
                 (SIGKILL) during request {}, which the service had accepted.",
                self.before
            ),
            format!("9. Ran the same command again. It said: {}", self.resumed),
            format!(
                "10. The ledger of the simulator: the change was accepted once for {} devices, and more than once for {}.\n",
                self.once, self.more
            ),
        ]
    }

    /// Returns the counts as JSON.
    pub fn json(&self) -> Value {
        json!({
            "devices": DEVICES, "requests_before_kill": self.before, "done": self.done, "accepted_once": self.once,
            "accepted_more_than_once": self.more,
        })
    }
}

/// Returns the command that changes the devices, with settings and a store of its own.
fn command(sim: &Simulator, folder: &Path, list: &Path) -> Result<Command, Failure> {
    let mut command = Command::new(std::env::current_exe()?);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("THINGSPACE_")) {
        command.env_remove(name);
    }
    let credentials = sim.credentials();
    command.env("THINGSPACE_BASE_URL", sim.url()).env("THINGSPACE_ACCOUNT", credentials.account.as_str());
    command.env("THINGSPACE_KEY", credentials.key.as_str()).env("THINGSPACE_SECRET", credentials.secret.as_str());
    command.env("THINGSPACE_USERNAME", credentials.username.as_str());
    command.env("THINGSPACE_PASSWORD", credentials.password.as_str());
    command.env("THINGSPACE_TOKENS", "memory").env("XDG_STATE_HOME", folder);
    command.env("THINGSPACE_STORE", format!("sqlite:{}", folder.join("jobs.db").display()));
    command.args(["devices", "suspend", "--yes", "-o", "jsonl", "--batch-size", &BATCH.to_string(), "--from"]).arg(list);
    command.stdin(Stdio::null());
    Ok(command)
}

fn accepted_requests(sim: &Simulator) -> usize {
    sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::Accepted && entry.operation == OPERATION).count()
}

/// Returns the number of devices whose change the service accepted once, and the number of devices whose change it accepted more
/// than once. For each accepted change of a device, the ledger has one entry with an outcome.
fn acceptances(sim: &Simulator) -> (usize, usize) {
    let mut accepted: HashMap<String, usize> = HashMap::new();
    for entry in sim.ledger().into_iter().filter(|entry| entry.operation == OPERATION && entry.outcome.is_some()) {
        *accepted.entry(entry.device.and_then(|device| device.iccid).unwrap_or_default()).or_default() += 1;
    }
    let once = accepted.values().filter(|count| **count == 1).count();
    (once, accepted.len() - once)
}

/// Returns the line in which a command says that it resumes a job.
fn resumed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    errors.lines().find(|line| line.contains("resuming")).unwrap_or("nothing about a job").to_owned()
}

fn done(output: &Output) -> Result<usize, Failure> {
    let rows = String::from_utf8_lossy(&output.stdout);
    let rows: Result<Vec<Value>, _> = rows.lines().map(serde_json::from_str).collect();
    let rows = rows.map_err(|error| Failure::other(format!("the second command printed invalid JSON: {error}")))?;
    Ok(rows.iter().filter(|row| row["outcome"] == "done").count())
}

fn sim_failure(error: thingspace_sim::Error) -> Failure {
    Failure::other(error.to_string())
}

/// A process. Dropping this value kills the process.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Fails only if the process has already ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A temporary folder. Dropping this value removes the folder.
struct Folder(PathBuf);

impl Folder {
    fn create() -> Result<Self, Failure> {
        let path = std::env::temp_dir().join(format!("thingspace-tour-{:016x}", rand::random::<u64>()));
        fs::create_dir(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
