//! Tests of a receiver with a spool while the server of its store is unreachable.

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::sender::{PASSWORD, Sender, USERNAME, outcome};
use stores::servers::{Postgres, Server as _};
use stores::{rounds, seed};
use thingspace::callbacks::store::{self, Place};
use thingspace::callbacks::{Credentials, Inbox};
use tokio::task::JoinSet;

use crate::support::{Bench, Ended, Serve, program};

/// A store that is always unreachable: nothing listens on port 1.
const UNREACHABLE: &str = "postgres://fleet@127.0.0.1:1/fleet";

/// The number of connections of the sender. Half of them send callbacks with a request id, and the other half send callbacks
/// without one.
const CONNECTIONS: u64 = 16;

impl Bench {
    fn spool(&self) -> String {
        format!("sqlite:{}", self.0.path().join("spool.db").display())
    }

    fn serve_with_spool(&self, address: &str, store: &str) -> Serve {
        Serve::start(program(self.0.path(), &["serve", "--bind", address, "--store", store, "--spool", &self.spool()]))
    }
}

/// Returns the path and the body of the callback with this number on a connection.
fn callback(connection: u64, number: u64, count: u64) -> (&'static str, Vec<u8>) {
    if connection.is_multiple_of(2) {
        return ("/callbacks/CarrierService", outcome(&format!("request-{connection}"), number, count));
    }
    let body = format!(
        r#"{{"username":"{USERNAME}","password":"{PASSWORD}","deviceResponse":{{"connection":{connection},"number":{number}}},"callbackCount":{count}}}"#
    );
    ("/callbacks/AlertService", body.into_bytes())
}

/// Sends callbacks over one connection, one after the other, until `stop` is set. Sends each callback again until the receiver
/// acknowledges it. Returns the number of acknowledged callbacks.
async fn send(address: SocketAddr, connection: u64, acknowledged: Arc<AtomicU64>, stop: Arc<AtomicBool>) -> u64 {
    let mut sender = Sender::new(address);
    let mut number = 0;
    while !stop.load(Ordering::Relaxed) {
        let mut count = 1;
        loop {
            let (path, body) = callback(connection, number, count);
            if matches!(sender.post(path, &body).await, Ok(200)) {
                break;
            }
            count += 1;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        acknowledged.fetch_add(1, Ordering::Relaxed);
        number += 1;
        // Pause, because each callback causes a flush, and other tests use the disk at the same time.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    number
}

/// Returns the body of the receiver's response to `GET path`.
fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response.split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// Returns the number of stored callbacks. Asserts that each callback is stored once, and that the callbacks of each connection
/// are in order.
async fn stored(url: &str, seed: u64) -> u64 {
    let inbox = Inbox::with_store(store::open(url).await.unwrap(), Credentials::new("u", "p"));
    let mut next: HashMap<u64, u64> = HashMap::new();
    for received in inbox.list(Place::START, 10_000_000).await.unwrap() {
        let (json, event) = (received.event().json(), received.event());
        let (connection, number) = match event.request_id() {
            Some(id) => (id.trim_start_matches("request-").parse().unwrap(), event.devices()[0].id.parse().unwrap()),
            None => {
                let member = |name: &str| json["deviceResponse"][name].as_u64().unwrap();
                (member("connection"), member("number"))
            }
        };
        let expected = next.entry(connection).or_default();
        assert_eq!(number, *expected, "seed {seed}: connection {connection} has a gap, a repetition or a wrong order");
        assert!(!received.is_possible_duplicate(), "seed {seed}: {json}");
        *expected += 1;
    }
    next.values().sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_acknowledged_callback_is_lost_or_stored_twice_while_postgres_and_the_receiver_are_killed() {
    let Some(mut server) = Postgres::start() else { return };
    let (seed, outages) = (seed(), rounds("THINGSPACE_OUTAGES", 3, 20));
    println!("seed {seed}, {outages} outages");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let bench = Bench::new("serve-spool");
    let url = server.url("spool");
    let mut receiver = bench.serve_with_spool("127.0.0.1:0", &url);
    let address = receiver.address;
    let (acknowledged, stop) = (Arc::<AtomicU64>::default(), Arc::<AtomicBool>::default());
    let mut senders = JoinSet::new();
    for connection in 0..CONNECTIONS {
        senders.spawn(send(address, connection, Arc::clone(&acknowledged), Arc::clone(&stop)));
    }
    let (mut kills, mut spooled) = (0, 0);
    for _ in 0..outages {
        tokio::time::sleep(Duration::from_millis(rng.random_range(100..400))).await;
        server.kill();
        // The receiver is killed twice during the outage, and once after it.
        for _ in 0..2 {
            tokio::time::sleep(Duration::from_millis(rng.random_range(50..400))).await;
            assert_eq!(receiver.end("KILL").code, None);
            receiver = bench.serve_with_spool(&address.to_string(), &url);
            kills += 1;
        }
        let before = acknowledged.load(Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(rng.random_range(300..800))).await;
        spooled += acknowledged.load(Ordering::Relaxed) - before;
        server = tokio::task::spawn_blocking(move || {
            server.restart();
            server
        })
        .await
        .unwrap();
        tokio::time::sleep(Duration::from_millis(rng.random_range(0..1_500))).await;
        assert_eq!(receiver.end("KILL").code, None);
        receiver = bench.serve_with_spool(&address.to_string(), &url);
        kills += 1;
    }
    stop.store(true, Ordering::Relaxed);
    let sent: u64 = senders.join_all().await.iter().sum();
    let mut waited = 0;
    while get(address, "/healthz") != "ok\n" {
        waited += 1;
        assert!(waited < 600, "callbacks remained in the spool for a minute: {}", get(address, "/healthz"));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let end = receiver.end("TERM");
    assert_eq!(end.code, Some(0), "{}", end.err);
    let stored = stored(&url, seed).await;
    println!(
        "{outages} outages, {kills} kills of the receiver: {sent} acknowledged, at least {spooled} of them during an outage, {stored} \
         stored"
    );
    assert_eq!(stored, sent, "seed {seed}");
    assert!(spooled > 0, "no callback was acknowledged during an outage");
}

#[tokio::test]
async fn a_receiver_starts_while_its_store_is_unreachable_and_reports_its_spool() {
    let bench = Bench::new("serve-away");
    let receiver = bench.serve_with_spool("127.0.0.1:0", UNREACHABLE);
    let mut sender = Sender::new(receiver.address);
    for device in 0..3 {
        assert_eq!(sender.post("/callbacks/CarrierService", &outcome("request-0", device, 1)).await.unwrap(), 200);
    }
    let health = get(receiver.address, "/healthz");
    assert!(
        health.starts_with("degraded\nthe spool keeps callbacks, because the store is unreachable: the store postgres://"),
        "{health}"
    );
    assert!(get(receiver.address, "/metrics").contains("\nthingspace_callbacks_spooled 3\n"));
    let end = receiver.end("TERM");
    assert_eq!((end.code, end.out.as_str()), (Some(0), ""));
    let expected =
        "warning: the store is unreachable, so the spool keeps callbacks: the store postgres://fleet@127.0.0.1:1/fleet failed: ";
    assert!(end.err.starts_with(expected), "{}", end.err);
    assert!(end.err.contains("; this spool has never been connected to a store: check the URL of the store\n"), "{}", end.err);
    assert!(
        end.err.ends_with("3 callbacks are in the spool: the next start with this spool moves them to the store\n"),
        "{}",
        end.err
    );
}

#[test]
fn unusable_spools_are_refused_and_adopt_makes_a_spool_usable_with_another_store() {
    let bench = Bench::new("serve-spools");
    let refused = |store: &str, spool: &str| {
        let arguments = ["serve", "--bind", "127.0.0.1:0", "--store", store, "--spool", spool];
        let ended = Ended::of(program(bench.0.path(), &arguments).output().unwrap());
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{}", ended.err);
        ended.err
    };
    assert!(refused(UNREACHABLE, "memory:").contains("a spool in memory would lose acknowledged callbacks; name a file"));
    assert!(
        refused(UNREACHABLE, "sqlite:/proc/none/spool.db")
            .starts_with("error: the spool cannot be opened: cannot create the store")
    );
    let store = bench.store();
    assert!(refused(&store, &store).contains("is the store of the inbox itself; name another file for the spool"));
    // The store of a receiver cannot be used as a spool.
    let other = format!("sqlite:{}", bench.0.path().join("other.db").display());
    assert_eq!(
        Serve::start(program(bench.0.path(), &["serve", "--bind", "127.0.0.1:0", "--store", &other])).end("TERM").code,
        Some(0)
    );
    assert!(refused(UNREACHABLE, &other).contains("contains entries that are not from a spool"));
    // A spool belongs to the first store that it was used with.
    let spool = bench.spool();
    assert_eq!(bench.serve_with_spool("127.0.0.1:0", &store).end("TERM").code, Some(0));
    assert!(refused(&other, &spool).contains("belongs to another store"));
    assert!(refused(&other, &spool).contains("or run `thingspace inbox adopt` if the database of its store was replaced"));
    // `inbox adopt` makes the spool belong to another store. Without a terminal, it requires `--yes`.
    let adopt = ["inbox", "adopt", "--store", &other, "--spool", &spool];
    let asked = Ended::of(program(bench.0.path(), &adopt).output().unwrap());
    assert_eq!((asked.code, asked.out.as_str()), (Some(2), ""), "{}", asked.err);
    let adopted = Ended::of(program(bench.0.path(), &[&adopt[..], &["--yes"]].concat()).output().unwrap());
    assert_eq!(
        (adopted.code, adopted.out),
        (Some(0), format!("the spool {spool} belongs to the store {other}: moved 0 callbacks\n"))
    );
    assert_eq!(bench.serve_with_spool("127.0.0.1:0", &other).end("TERM").code, Some(0));
    assert!(refused(&store, &spool).contains("belongs to another store"));
}
