//! Tests of machines that share one PostgreSQL store: two receivers behind a load balancer, and three commands that share one job
//! and one login. Each machine is represented by a process with its own state folder.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use serde_json::Value;
use stores::Folder;
use stores::sender::{Sender, outcome};
use stores::servers::{Postgres, Server as _};
use thingspace_sim::LineState;
use tokio::task::JoinSet;

use crate::api::{calls, output, sim, with_api};
use crate::kills::{PATH, PAUSE, stored_in};
use crate::support::{Ended, Serve, program};

/// The number of connections of the load balancer.
const CONNECTIONS: u64 = 16;

/// The number of callbacks that are acknowledged between two steps of the test. A step ends or starts a receiver.
const BETWEEN: u64 = 200;

/// Two receivers on one store.
struct Machines {
    folders: [PathBuf; 2],
    store: String,
    receivers: [Option<Serve>; 2],
    addresses: [SocketAddr; 2],
}

impl Machines {
    fn start(folder: &Path, store: String) -> Self {
        let folders = ["a", "b"].map(|name| folder.join(name));
        folders.iter().for_each(|folder| std::fs::create_dir(folder).unwrap());
        let receivers = folders.each_ref().map(|folder| serve(folder, &store, "127.0.0.1:0"));
        let addresses = receivers.each_ref().map(|receiver| receiver.address);
        Self { folders, store, receivers: receivers.map(Some), addresses }
    }

    fn end(&mut self, machine: usize, signal: &str) -> Ended {
        self.receivers[machine].take().unwrap().end(signal)
    }

    fn start_again(&mut self, machine: usize) {
        let address = self.addresses[machine].to_string();
        self.receivers[machine] = Some(serve(&self.folders[machine], &self.store, &address));
    }
}

fn serve(folder: &Path, store: &str, address: &str) -> Serve {
    let mut command = program(folder, &["serve", "--bind", address]);
    command.env("THINGSPACE_STORE", store);
    Serve::start(command)
}

/// Sends callbacks to both receivers, like a load balancer: if one receiver does not acknowledge a callback, the other receiver
/// gets it.
struct Load {
    senders: JoinSet<u64>,
    acknowledged: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
}

impl Load {
    fn start(addresses: [SocketAddr; 2]) -> Self {
        let (acknowledged, stop) = (Arc::<AtomicU64>::default(), Arc::<AtomicBool>::default());
        let mut senders = JoinSet::new();
        for connection in 0..CONNECTIONS {
            let (acknowledged, stop) = (Arc::clone(&acknowledged), Arc::clone(&stop));
            senders.spawn(async move {
                let mut targets = addresses.map(Sender::new);
                let (mut device, mut target) = (0, usize::try_from(connection).unwrap());
                while !stop.load(Ordering::Relaxed) {
                    target += 1;
                    let mut count = 1;
                    let request = format!("request-{connection}");
                    while !matches!(targets[target % 2].post(PATH, &outcome(&request, device, count)).await, Ok(200)) {
                        (count, target) = (count + 1, target + 1);
                        tokio::time::sleep(PAUSE).await;
                    }
                    acknowledged.fetch_add(1, Ordering::Relaxed);
                    device += 1;
                }
                device
            });
        }
        Self { senders, acknowledged, stop }
    }

    /// Waits until `more` further callbacks are acknowledged. Panics after a minute.
    async fn acknowledge(&self, more: u64) {
        let until = self.acknowledged.load(Ordering::Relaxed) + more;
        let acknowledging = async {
            while self.acknowledged.load(Ordering::Relaxed) < until {
                tokio::time::sleep(PAUSE).await;
            }
        };
        let waited = tokio::time::timeout(std::time::Duration::from_secs(60), acknowledging).await;
        assert!(waited.is_ok(), "fewer than {more} callbacks were acknowledged within a minute");
    }

    async fn finish(self) -> u64 {
        self.stop.store(true, Ordering::Relaxed);
        self.senders.join_all().await.iter().sum()
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn callbacks_survive_the_loss_of_a_machine_and_a_rolling_restart() {
    let Some(server) = blocking(Postgres::start).await else { return };
    let folder = Folder::new("two-machines");
    let (path, store) = (folder.path().to_owned(), server.url("fleet"));
    let mut machines = blocking(move || Machines::start(&path, store)).await;
    let load = Load::start(machines.addresses);
    load.acknowledge(BETWEEN).await;
    machines = blocking(|| {
        assert_eq!(machines.end(0, "KILL").code, None);
        machines
    })
    .await;
    load.acknowledge(BETWEEN).await;
    machines = blocking(|| {
        machines.start_again(0);
        machines
    })
    .await;
    for machine in [0, 1] {
        load.acknowledge(BETWEEN).await;
        machines = blocking(move || {
            let ended = machines.end(machine, "TERM");
            assert_eq!(ended.code, Some(0), "{}", ended.err);
            machines
        })
        .await;
        load.acknowledge(BETWEEN).await;
        machines = blocking(move || {
            machines.start_again(machine);
            machines
        })
        .await;
    }
    let acknowledged = load.finish().await;
    let (stored, gaps) = blocking(move || {
        let stored = stored_in(&machines.store, folder.path(), 0);
        let gaps = program(folder.path(), &["inbox", "gaps", "-o", "json", "--store", &machines.store]).output().unwrap();
        (stored, Ended::of(gaps))
    })
    .await;
    println!("{acknowledged} acknowledged, {stored} stored");
    assert_eq!(stored, acknowledged);
    // At any time, at least one of the two receivers was running, so there is no gap.
    assert_eq!((gaps.code, gaps.out.trim()), (Some(0), "[]"), "{}", gaps.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_command_on_three_machines_is_one_job_and_one_login() {
    let Some(server) = blocking(Postgres::start).await else { return };
    let (sim, folder, store) = (sim().await, Folder::new("two-commands"), server.url("fleet"));
    let active = sim.fleet().into_iter().filter(|device| device.state == LineState::Active).take(4);
    let devices: Vec<String> = active.map(|device| format!("iccid:{}", device.iccid)).collect();
    let on_machine = |name: &str| -> Command {
        let home = folder.path().join(name);
        std::fs::create_dir(&home).unwrap();
        let arguments: Vec<&str> =
            ["devices", "suspend", "-o", "json"].into_iter().chain(devices.iter().map(String::as_str)).collect();
        let mut command = with_api(&sim, &home, &arguments);
        command.env("THINGSPACE_STORE", &store).env_remove("THINGSPACE_TOKENS");
        command
    };
    let (one, other) = tokio::join!(output(on_machine("a")), output(on_machine("b")));
    let mut jobs = BTreeMap::new();
    for ended in [one, other, output(on_machine("c")).await] {
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        for row in serde_json::from_str::<Vec<Value>>(&ended.out).unwrap() {
            assert_eq!(row["outcome"], "done", "{row}");
            *jobs.entry(row["job"].as_str().unwrap().to_owned()).or_insert(0) += 1;
        }
    }
    assert_eq!(jobs.into_values().collect::<Vec<_>>(), [3 * devices.len()], "expected one job");
    assert_eq!(calls(&sim, "suspendDevices"), 1);
    assert_eq!(calls(&sim, "startConnectivityManagementSession"), 1, "expected one login");
}
