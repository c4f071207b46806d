//! Ends the receiver with signals at random times while callbacks arrive. The sender sends each callback again until it is
//! acknowledged.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;
use stores::sender::{Sender, outcome};
use stores::{rounds, seed};
use tokio::task::JoinSet;

use crate::support::{Bench, program};

pub(crate) const PATH: &str = "/callbacks/CarrierService";

/// The number of connections of the sender.
const CONNECTIONS: u64 = 32;

/// The pause before a callback is sent again.
pub(crate) const PAUSE: Duration = Duration::from_millis(2);

/// The longest allowed time from a signal to the end of the receiver.
const MOST_TO_END: Duration = Duration::from_secs(5);

/// Sends callbacks on all connections until `stop` is set. All callbacks of one connection have the same request id. Each is for
/// the next device: 0, 1, 2, ...
struct Load {
    senders: JoinSet<u64>,
    acknowledged: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
}

impl Load {
    fn start(address: SocketAddr) -> Self {
        let (acknowledged, stop) = (Arc::<AtomicU64>::default(), Arc::<AtomicBool>::default());
        let mut senders = JoinSet::new();
        for connection in 0..CONNECTIONS {
            let (acknowledged, stop) = (Arc::clone(&acknowledged), Arc::clone(&stop));
            senders.spawn(async move {
                let mut sender = Sender::new(address);
                let request = format!("request-{connection}");
                let mut device = 0;
                while !stop.load(Ordering::Relaxed) {
                    let mut count = 1;
                    while !matches!(sender.post(PATH, &outcome(&request, device, count)).await, Ok(200)) {
                        count += 1;
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

    fn acknowledged(&self) -> u64 {
        self.acknowledged.load(Ordering::Relaxed)
    }

    /// Stops sending, and returns the number of acknowledged callbacks.
    async fn finish(self) -> u64 {
        self.stop.store(true, Ordering::Relaxed);
        self.senders.join_all().await.iter().sum()
    }
}

/// Returns the number of stored callbacks. Asserts that each is stored once, and that the devices of each request id have no gap.
fn stored(bench: &Bench, seed: u64) -> u64 {
    stored_in(&bench.store(), bench.0.path(), seed)
}

/// Does the same as [`stored`] for the store at the URL `store`.
pub(crate) fn stored_in(store: &str, folder: &Path, seed: u64) -> u64 {
    let mut list = program(folder, &["inbox", "list", "-o", "jsonl", "--store", store]).spawn().unwrap();
    let mut devices: HashMap<String, Vec<bool>> = HashMap::new();
    for line in BufReader::new(list.stdout.take().unwrap()).lines() {
        let row: Value = serde_json::from_str(&line.unwrap()).unwrap();
        assert!(row["key"].is_string() && row["receivedAt"].is_string() && row["service"] == "CarrierService", "{row}");
        let device: usize = row["devices"][0]["id"].as_str().unwrap().parse().unwrap();
        let seen = devices.entry(row["requestId"].as_str().unwrap().to_owned()).or_default();
        if seen.len() <= device {
            seen.resize(device + 1, false);
        }
        assert!(!std::mem::replace(&mut seen[device], true), "seed {seed}: stored twice: {row}");
    }
    assert!(list.wait().unwrap().success());
    assert!(devices.values().flatten().all(|seen| *seen), "seed {seed}: a callback is missing");
    devices.values().map(|seen| seen.len() as u64).sum()
}

/// Ends the receiver with `signal` again and again while callbacks arrive, and starts it again on the same port each time. Stops
/// after `times` signals, but not before `callbacks` callbacks are acknowledged.
async fn ended_under_load(name: &str, signal: &str, times: u64, callbacks: u64) {
    let seed = seed();
    println!("seed {seed}, {times} times SIG{signal}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let bench = Bench::new(name);
    let mut receiver = bench.serve();
    let address = receiver.address;
    let load = Load::start(address);
    let (mut ended, mut slowest) = (0, Duration::ZERO);
    while ended < times || load.acknowledged() < callbacks {
        tokio::time::sleep(Duration::from_millis(rng.random_range(0..250))).await;
        let signaled = Instant::now();
        let end = receiver.end(signal);
        slowest = slowest.max(signaled.elapsed());
        assert_eq!(end.code, if signal == "TERM" { Some(0) } else { None }, "seed {seed}: {}", end.err);
        assert_eq!(end.out, "", "seed {seed}");
        receiver = bench.serve_at(&address.to_string());
        ended += 1;
    }
    let acknowledged = load.finish().await;
    assert_eq!(receiver.end("TERM").code, Some(0));
    let stored = stored(&bench, seed);
    println!("{ended} times SIG{signal}, {acknowledged} acknowledged, {stored} stored, ended after {slowest:?} at most");
    assert!(slowest <= MOST_TO_END, "seed {seed}: ended after {slowest:?}");
    assert_eq!(stored, acknowledged, "seed {seed}");
    assert!(acknowledged > times, "seed {seed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_acknowledged_callback_is_kept_once_through_kills() {
    let times = rounds("THINGSPACE_KILLS", 20, 1_000);
    ended_under_load("serve-kills", "KILL", times, rounds("THINGSPACE_CALLBACKS", 0, 1_000_000)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_under_load_loses_no_acknowledged_callback_and_exits_with_0() {
    ended_under_load("serve-terms", "TERM", rounds("THINGSPACE_TERMS", 20, 500), 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn equal_callbacks_on_many_connections_are_stored_once() {
    let callbacks = rounds("THINGSPACE_EQUAL", 50, 10_000);
    let bench = Bench::new("serve-equal");
    let receiver = bench.serve();
    let mut connections = JoinSet::new();
    for _ in 0..64 {
        let mut sender = Sender::new(receiver.address);
        connections.spawn(async move {
            for device in 0..callbacks {
                assert_eq!(sender.post(PATH, &outcome("request-0", device, 1)).await.unwrap(), 200);
            }
        });
    }
    connections.join_all().await;
    let end = receiver.end("TERM");
    let (all, repeats) = (64 * callbacks, 63 * callbacks);
    assert!(end.err.contains(&format!("accepted {all} callbacks, {repeats} of them redeliveries, and refused 0")), "{}", end.err);
    assert_eq!(stored(&bench, 0), callbacks);
}
