//! Tests that the receiver answers honest senders, whatever other senders do. All peers are addresses of the loopback range.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use thingspace_callbacks::{Credentials, Inbox, Limits, Receiver};
use thingspace_store::{Appended, Cell, Entry, MemoryStore, Place, Revision, Set, Store, StoreFuture, Stored};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Longer than every deadline of the tests.
const PATIENCE: Duration = Duration::from_secs(20);

/// An address of the loopback range that is not the receiver's own.
const fn peer(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 0, 3, last)
}

fn inbox() -> Inbox {
    Inbox::new(Credentials::new("depot-hook", "tide-61-secret"))
}

fn message(device: usize) -> String {
    format!(
        r#"{{"username":"depot-hook","password":"tide-61-secret","requestId":"r1","status":"Success",
            "deviceIds":[{{"id":"{device:020}","kind":"iccid"}}]}}"#
    )
}

fn post_to(path: &str, headers: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: x\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

fn post(body: &str) -> String {
    post_to("/callbacks/CarrierService", "", body)
}

async fn connect(receiver: &Receiver, from: Ipv4Addr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from((from, 0))).unwrap();
    socket.connect(receiver.address()).await.unwrap()
}

/// Opens a connection and sends bytes.
async fn sends(receiver: &Receiver, from: Ipv4Addr, bytes: &str) -> TcpStream {
    let mut stream = connect(receiver, from).await;
    stream.write_all(bytes.as_bytes()).await.unwrap();
    stream
}

/// Reads one response, and returns its status and body.
async fn response(stream: &mut (impl AsyncRead + Unpin)) -> (u16, String) {
    let mut read = Vec::new();
    loop {
        let count = timeout(PATIENCE, stream.read_buf(&mut read)).await.expect("no response").unwrap();
        assert!(count > 0, "the connection ended: {}", String::from_utf8_lossy(&read));
        let Some((head, body)) = str::from_utf8(&read).unwrap().split_once("\r\n\r\n") else { continue };
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |value| value.parse().unwrap());
        if body.len() == length {
            return (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned());
        }
    }
}

async fn respond(receiver: &Receiver, from: Ipv4Addr, request: &str) -> (u16, String) {
    response(&mut sends(receiver, from, request).await).await
}

/// Waits until the receiver has closed the connection.
async fn is_cut(stream: &mut TcpStream) {
    let mut rest = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("the connection is still open");
    assert_eq!(String::from_utf8_lossy(&rest), "");
}

/// Returns whether the receiver has not closed the connection yet.
fn is_open(stream: &TcpStream) -> bool {
    stream.try_read(&mut [0; 1]).is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock)
}

/// Returns the value of a metric.
async fn metric(receiver: &Receiver, name: &str) -> u64 {
    let (status, metrics) = respond(receiver, Ipv4Addr::LOCALHOST, "GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert_eq!(status, 200);
    let line = metrics.lines().find(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')));
    line.unwrap_or_else(|| panic!("no {name} in {metrics}")).rsplit(' ').next().unwrap().parse().unwrap()
}

async fn with_limits(change: impl FnOnce(&mut Limits)) -> Receiver {
    let mut limits = Limits::default();
    change(&mut limits);
    Receiver::builder(inbox()).limits(limits).bind("127.0.0.1:0").await.unwrap()
}

/// A folder that is removed with its files.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("thingspace-receiver-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.0.join(name);
        // Renamed into place as by most tools, so that each version is another file.
        let new = self.0.join(format!("{name}.new"));
        std::fs::write(&new, content).unwrap();
        std::fs::rename(new, &path).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_slow_head_is_cut_at_its_deadline() {
    let receiver = with_limits(|limits| limits.head = Duration::from_millis(200)).await;
    let mut half = sends(&receiver, peer(1), "POST /callbacks/CarrierService HTTP/1.1\r\nhost").await;
    let mut silent = connect(&receiver, peer(1)).await;
    is_cut(&mut half).await;
    is_cut(&mut silent).await;
    assert_eq!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="head"}"#).await, 2);
    assert_eq!(respond(&receiver, peer(1), &post(&message(1))).await.0, 200);
}

#[tokio::test]
async fn a_slow_body_is_answered_at_its_deadline() {
    let receiver = with_limits(|limits| limits.body = Duration::from_millis(200)).await;
    let head = "POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{";
    let mut slow = sends(&receiver, peer(1), head).await;
    assert_eq!(response(&mut slow).await, (408, "the request body took too long".to_owned()));
    is_cut(&mut slow).await;
    assert_eq!(metric(&receiver, r#"thingspace_receiver_rejected_total{reason="late"}"#).await, 1);
    assert_eq!(metric(&receiver, "thingspace_receiver_bytes").await, 0);
}

#[tokio::test]
async fn a_connection_without_progress_is_cut() {
    let receiver = with_limits(|limits| limits.progress = Duration::from_millis(300)).await;
    let mut half = sends(&receiver, peer(1), "POST /callbacks/CarrierService HTTP/1.1\r\n").await;
    let mut started = sends(&receiver, peer(1), "POST /callbacks/CarrierService HTTP/1.1\r\ncontent-length: 9\r\n\r\n{").await;
    is_cut(&mut half).await;
    is_cut(&mut started).await;
    assert_eq!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="progress"}"#).await, 2);
}

#[tokio::test]
async fn at_the_cap_the_connection_that_has_waited_longest_is_cut_and_the_new_one_is_served() {
    let receiver = with_limits(|limits| limits.connections = 4).await;
    let mut first = sends(&receiver, peer(1), &post(&message(1))).await;
    assert_eq!(response(&mut first).await.0, 200);
    let mut idle = Vec::new();
    for last in 2..5 {
        idle.push(connect(&receiver, peer(last)).await);
    }
    // The first connection has opened first, but completes another request, so the second one has waited longest.
    first.write_all(post(&message(2)).as_bytes()).await.unwrap();
    assert_eq!(response(&mut first).await.0, 200);
    let mut new = connect(&receiver, peer(9)).await;
    is_cut(&mut idle[0]).await;
    new.write_all(post(&message(3)).as_bytes()).await.unwrap();
    assert_eq!(response(&mut new).await.0, 200);
    assert!(is_open(&idle[1]) && is_open(&idle[2]) && is_open(&first));
    assert_eq!(receiver.received(), 3);
}

#[tokio::test]
async fn a_peer_with_too_many_connections_cuts_its_own() {
    let receiver = with_limits(|limits| limits.connections_per_peer = 3).await;
    let other = connect(&receiver, peer(1)).await;
    let mut flood = Vec::new();
    for _ in 0..5 {
        flood.push(connect(&receiver, peer(2)).await);
    }
    is_cut(&mut flood[0]).await;
    is_cut(&mut flood[1]).await;
    assert_eq!(respond(&receiver, peer(2), &post(&message(1))).await.0, 200);
    assert!(is_open(&other));
    assert_eq!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="peer"}"#).await, 3);
}

#[tokio::test]
async fn unfinished_bodies_hold_limited_memory_and_honest_messages_arrive() {
    let receiver = with_limits(|limits| (limits.message_bytes, limits.bytes_in_flight) = (1024 * 1024, 2 * 1024 * 1024)).await;
    let part = " ".repeat(512 * 1024);
    let mut unfinished = Vec::new();
    for _ in 0..12 {
        let mut stream = connect(&receiver, peer(1)).await;
        let head = "POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\ncontent-length: 1048576\r\n\r\n";
        // The receiver may cut the connection while it sends.
        let _ = stream.write_all(format!("{head}{part}").as_bytes()).await;
        unfinished.push(stream);
    }
    for device in 0..20 {
        assert_eq!(respond(&receiver, peer(2), &post(&message(device))).await.0, 200);
        assert!(metric(&receiver, "thingspace_receiver_bytes").await <= 2 * 1024 * 1024);
    }
    assert!(metric(&receiver, r#"thingspace_receiver_cut_total{reason="bytes"}"#).await >= 6);
}

/// A store whose appends wait for a permit.
#[derive(Debug)]
struct Stuck(MemoryStore, Semaphore);

impl Store for Stuck {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move {
            let permit = self.1.acquire().await.unwrap();
            permit.forget();
            self.0.append(entries).await
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        self.0.read(tag, after, most)
    }

    fn wake(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.0.wake(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        self.0.cell(name)
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        self.0.cells(prefix)
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.0.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.0.trim(tag, up_to)
    }

    fn url(&self) -> String {
        self.0.url()
    }
}

#[tokio::test]
async fn a_store_that_does_not_answer_in_time_is_a_503_and_a_failing_health() {
    let store = Arc::new(Stuck(MemoryStore::default(), Semaphore::new(0)));
    let mut limits = Limits::default();
    limits.store = Duration::from_millis(200);
    let stuck = Inbox::with_store(store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
    let receiver = Receiver::builder(stuck).limits(limits).bind("127.0.0.1:0").await.unwrap();
    let (status, reason) = respond(&receiver, peer(1), &post(&message(1))).await;
    assert_eq!(status, 503);
    assert!(reason.contains("the store did not answer within 200ms"), "{reason}");
    let health = "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n";
    let (status, report) = respond(&receiver, Ipv4Addr::LOCALHOST, health).await;
    assert!(status == 503 && report.starts_with("failing\nstore: callbacks have not been stored"), "{status} {report}");
    store.1.add_permits(10);
    assert_eq!(respond(&receiver, peer(1), &post(&message(1))).await.0, 200);
    assert_eq!(respond(&receiver, Ipv4Addr::LOCALHOST, health).await, (200, "ok\n".to_owned()));
    assert_eq!((receiver.received(), receiver.inbox().refusals().not_stored), (1, 1));
}

#[tokio::test]
async fn only_listed_addresses_send_and_a_broken_list_changes_nothing() {
    let folder = Folder::new("list");
    let list = folder.write("allowed", "# the carrier\n127.0.3.2\n");
    let receiver = Receiver::builder(inbox()).allowed_addresses(&list).bind("127.0.0.1:0").await.unwrap();
    let status = async |from| respond(&receiver, from, &post(&message(1))).await.0;
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (200, 403));
    folder.write("allowed", "127.0.3.3/32");
    receiver.reload();
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (403, 200));
    folder.write("allowed", "127.0.3.2\n127.0.3.x");
    receiver.reload();
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (403, 200));
    std::fs::remove_file(&list).unwrap();
    receiver.reload();
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (403, 200));
    let missing = Receiver::builder(inbox()).allowed_addresses(&list).bind("127.0.0.1:0").await.unwrap_err();
    assert!(missing.to_string().contains(&list.display().to_string()), "{missing}");
}

#[tokio::test]
async fn a_list_is_loaded_again_without_a_call() {
    let folder = Folder::new("watched");
    let list = folder.write("allowed", "127.0.3.2");
    let receiver = Receiver::builder(inbox()).allowed_addresses(&list).bind("127.0.0.1:0").await.unwrap();
    folder.write("allowed", "127.0.3.2 127.0.3.3");
    let loaded = async {
        while respond(&receiver, peer(3), &post(&message(1))).await.0 != 200 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, loaded).await.unwrap();
}

#[tokio::test]
async fn forged_headers_never_make_a_sender_an_allowed_one() {
    let seed: u64 = rand::random();
    let mut rng = <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(seed);
    let folder = Folder::new("forged");
    let list = folder.write("allowed", "198.51.100.0/24");
    let receiver = Receiver::builder(inbox())
        .allowed_addresses(&list)
        .trusted_proxies("127.0.3.9".parse().unwrap())
        .bind("127.0.0.1:0")
        .await
        .unwrap();
    let forged = ["198.51.100.7", "::ffff:198.51.100.7", "[::ffff:c633:6407]:9", "127.0.3.9", "unknown", "", "198.51.100.7:1"];
    for case in 0..10_000_usize {
        use rand::RngExt as _;
        let mut header = "x-forwarded-for: ".to_owned();
        for _ in 0..rng.random_range(1..5) {
            header += forged[rng.random_range(0..forged.len())];
            header += if rng.random_bool(0.3) { "\r\nX-Forwarded-For: " } else { ", " };
        }
        // The proxy appends its peer. Other peers reach the receiver without the proxy.
        let (from, headers) = if case % 2 == 0 {
            (peer(9), format!("{header}203.0.113.{}\r\n", rng.random_range(0..256)))
        } else {
            (peer(8), format!("{header}198.51.100.7\r\nforwarded: for=198.51.100.7\r\nx-real-ip: 198.51.100.7\r\n"))
        };
        let (status, _) = respond(&receiver, from, &post_to("/callbacks/CarrierService", &headers, &message(case))).await;
        assert_eq!(status, 403, "seed {seed}, case {case}: {headers}");
    }
    assert_eq!((receiver.received(), receiver.refused()), (0, 0));
    let honest = post_to("/callbacks/CarrierService", "x-forwarded-for: 1.2.3.4, 198.51.100.7\r\n", &message(0));
    assert_eq!(respond(&receiver, peer(9), &honest).await.0, 200);
}

#[tokio::test]
async fn behind_a_proxy_the_cap_counts_the_forwarded_address() {
    let mut limits = Limits::default();
    limits.connections_per_peer = 2;
    let receiver = Receiver::builder(inbox())
        .limits(limits)
        .trusted_proxies("127.0.3.9".parse().unwrap())
        .bind("127.0.0.1:0")
        .await
        .unwrap();
    let unfinished = |sender: &str| {
        format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nx-forwarded-for: {sender}\r\ncontent-length: 9\r\n\r\n{{")
    };
    let other = sends(&receiver, peer(9), &unfinished("198.51.100.1")).await;
    let mut flood = Vec::new();
    for _ in 0..3 {
        let stream = sends(&receiver, peer(9), &unfinished("203.0.113.5")).await;
        // The next one is sent after this one was counted.
        flood.push(stream);
        let counted = async {
            while metric(&receiver, "thingspace_receiver_bytes").await < 9 * (flood.len().min(2) as u64 + 1) {
                tokio::task::yield_now().await;
            }
        };
        timeout(PATIENCE, counted).await.unwrap();
    }
    is_cut(&mut flood[0]).await;
    assert!(is_open(&other) && is_open(&flood[1]) && is_open(&flood[2]));
    // The proxy itself may have as many connections as it needs.
    let mut idle = Vec::new();
    for _ in 0..10 {
        idle.push(connect(&receiver, peer(9)).await);
    }
    let honest = post_to("/callbacks/CarrierService", "x-forwarded-for: 198.51.100.1\r\n", &message(0));
    assert_eq!(respond(&receiver, peer(9), &honest).await.0, 200);
    assert!(idle.iter().all(is_open));
}

#[tokio::test]
async fn a_listener_with_a_secret_is_found_only_at_its_url() {
    let receiver = Receiver::builder(inbox()).path_secret("b1f0c2a9d35e47f8").bind("127.0.0.1:0").await.unwrap();
    let url = receiver.url("CarrierService");
    let path = url.strip_prefix(&format!("http://{}", receiver.address())).unwrap();
    for wrong in ["/callbacks/CarrierService", "/callbacks/b1f0c2a9d35e47f9/CarrierService", "/callbacks/b1f0c2a9d35e47f8"] {
        assert_eq!(respond(&receiver, peer(1), &post_to(wrong, "", &message(1))).await, (404, "not found".to_owned()));
    }
    assert_eq!(respond(&receiver, peer(1), &post_to(path, "", &message(1))).await.0, 200);
    assert_eq!(receiver.received(), 1);
    assert!(!format!("{receiver:?}").contains("b1f0c2a9"));
    for invalid in ["short", "with/slash-in-it", "with space in it", "........"] {
        let error = Receiver::builder(inbox()).path_secret(invalid).bind("127.0.0.1:0").await.unwrap_err().to_string();
        assert!(error.contains("expected 8 to 128 letters") && !error.contains(invalid), "{error}");
    }
}

#[tokio::test]
async fn health_and_metrics_are_for_programs_on_this_machine() {
    let receiver = Receiver::bind("127.0.0.1:0", inbox()).await.unwrap();
    let wrong = message(1).replace("tide-61-secret", "tide-62");
    for _ in 0..20 {
        assert_eq!(respond(&receiver, peer(1), &post(&wrong)).await.0, 401);
    }
    let get = |path: &str, headers: &str| format!("GET {path} HTTP/1.1\r\nhost: x\r\n{headers}\r\n");
    let (status, report) = respond(&receiver, peer(1), &get("/healthz", "")).await;
    assert!(status == 200 && report.starts_with("degraded\ncredentials: 20 or more callbacks"), "{status} {report}");
    assert_eq!(metric(&receiver, r#"thingspace_callbacks_refused_total{reason="credentials"}"#).await, 20);
    // A proxy on this machine passes on requests of others.
    for path in ["/healthz", "/metrics"] {
        assert_eq!(respond(&receiver, peer(1), &get(path, "x-forwarded-for: 127.0.0.1\r\n")).await.0, 404);
    }
    let public = Receiver::builder(inbox()).public_status(true).bind("127.0.0.1:0").await.unwrap();
    assert_eq!(respond(&public, peer(1), &get("/healthz", "x-forwarded-for: 203.0.113.1\r\n")).await.1, "ok\n");
}

#[tokio::test]
async fn a_shutdown_answers_messages_that_have_arrived_and_loses_none() {
    let receiver = Receiver::bind("127.0.0.1:0", inbox()).await.unwrap();
    let (address, store) = (receiver.address(), receiver.inbox().clone());
    let idle = connect(&receiver, peer(7)).await;
    let mut unfinished = sends(&receiver, peer(7), &post(&message(9_999))[..60]).await;
    let senders: Vec<_> = (0..16_usize)
        .map(|sender| {
            tokio::spawn(async move {
                let mut acknowledged = Vec::new();
                let Ok(mut stream) = TcpStream::connect(address).await else { return acknowledged };
                for number in 0.. {
                    let device = sender * 100_000 + number;
                    if stream.write_all(post(&message(device)).as_bytes()).await.is_err() {
                        break;
                    }
                    let mut answer = [0; 1_024];
                    match stream.read(&mut answer).await {
                        Ok(count @ 1..) if answer[..count].starts_with(b"HTTP/1.1 200") => acknowledged.push(device),
                        _ => break,
                    }
                }
                acknowledged
            })
        })
        .collect();
    while receiver.received() < 500 {
        tokio::task::yield_now().await;
    }
    let stopped = tokio::spawn(receiver.shutdown(PATIENCE));
    // A message whose head has arrived is answered.
    unfinished.write_all(&post(&message(9_999)).as_bytes()[60..]).await.unwrap();
    assert_eq!(response(&mut unfinished).await.0, 200);
    timeout(PATIENCE, stopped).await.unwrap().unwrap();
    assert!(!is_open(&idle));
    assert!(TcpStream::connect(address).await.is_err());
    let stored = store.request("r1").await.unwrap();
    let stored: std::collections::HashSet<String> =
        stored.iter().map(|received| received.event().devices()[0].id.clone()).collect();
    let mut total = 0;
    for sender in senders {
        for device in sender.await.unwrap() {
            assert!(stored.contains(&format!("{device:020}")), "{device} was acknowledged, but is not stored");
            total += 1;
        }
    }
    assert!(total >= 400, "{total}");
}

#[tokio::test]
async fn former_credentials_are_accepted_until_their_time() {
    let now = Arc::new(std::sync::Mutex::new(std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000)));
    let clock = Arc::clone(&now);
    let new = Credentials::new("depot-hook", "m7-Silver-Heron");
    let inbox = Inbox::new(new).with_clock(move || *clock.lock().unwrap());
    let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await.unwrap();
    let status = async |body: String| respond(&receiver, peer(1), &post(&body)).await.0;
    let with_new = |device| message(device).replace("tide-61-secret", "m7-Silver-Heron");
    assert_eq!((status(with_new(1)).await, status(message(2)).await), (200, 401));
    let until = *now.lock().unwrap() + Duration::from_secs(900);
    inbox.also_accept(Credentials::new("depot-hook", "tide-61-secret").digests(), until);
    assert_eq!((status(with_new(3)).await, status(message(4)).await), (200, 200));
    assert_eq!(status(message(5).replace("tide-61-secret", "tide-62-secret")).await, 401);
    assert_eq!(status(message(5).replace("depot-hook", "")).await, 401);
    *now.lock().unwrap() = until;
    assert_eq!((status(with_new(6)).await, status(message(7)).await), (200, 401));
}

mod tls {
    use rcgen::{CertificateParams, KeyPair};
    use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
    use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};
    use tokio_rustls::{TlsConnector, client::TlsStream};

    use super::*;

    /// Returns a certificate for this machine and its key, in PEM.
    fn identity() -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    async fn handshake(receiver: &Receiver, trusted: &str) -> std::io::Result<TlsStream<TcpStream>> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(trusted.as_bytes()).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let stream = connect(receiver, peer(1)).await;
        TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), stream).await
    }

    #[tokio::test]
    async fn a_renewed_certificate_is_used_and_a_broken_one_is_not() {
        let folder = Folder::new("tls");
        let ((first, first_key), (second, second_key)) = (identity(), identity());
        let (certificate, key) = (folder.write("cert.pem", &first), folder.write("key.pem", &first_key));
        let receiver = Receiver::builder(inbox()).tls(&certificate, &key).bind("127.0.0.1:0").await.unwrap();
        assert!(receiver.url("CarrierService").starts_with("https://"));
        let mut open = handshake(&receiver, &first).await.unwrap();
        open.write_all(post(&message(1)).as_bytes()).await.unwrap();
        assert_eq!(response(&mut open).await.0, 200);
        // Half of a renewal: the certificate does not belong to the key.
        folder.write("cert.pem", &second);
        receiver.reload();
        handshake(&receiver, &first).await.unwrap();
        folder.write("key.pem", &second_key);
        receiver.reload();
        let mut renewed = handshake(&receiver, &second).await.unwrap();
        renewed.write_all(post(&message(2)).as_bytes()).await.unwrap();
        assert_eq!(response(&mut renewed).await.0, 200);
        assert!(handshake(&receiver, &first).await.is_err());
        folder.write("cert.pem", "no certificate");
        receiver.reload();
        handshake(&receiver, &second).await.unwrap();
        let error = Receiver::builder(inbox()).tls(&certificate, &key).bind("127.0.0.1:0").await.unwrap_err().to_string();
        assert!(error.contains(&certificate.display().to_string()) && !error.contains("BEGIN"), "{error}");
    }

    #[tokio::test]
    async fn a_handshake_that_does_not_end_is_cut() {
        let folder = Folder::new("handshake");
        let (certificate, key) = identity();
        let mut limits = Limits::default();
        limits.handshake = Duration::from_millis(200);
        let receiver = Receiver::builder(inbox())
            .limits(limits)
            .tls(folder.write("cert.pem", &certificate), folder.write("key.pem", &key))
            .public_status(true)
            .bind("127.0.0.1:0")
            .await
            .unwrap();
        let mut silent = connect(&receiver, peer(1)).await;
        is_cut(&mut silent).await;
        let mut stream = handshake(&receiver, &certificate).await.unwrap();
        stream.write_all(b"GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        let (_, metrics) = response(&mut stream).await;
        assert!(metrics.contains(r#"thingspace_receiver_cut_total{reason="handshake"} 1"#), "{metrics}");
    }
}

#[test]
fn the_open_file_limit_is_raised_to_its_maximum() {
    let limit = thingspace_callbacks::raise_open_file_limit().unwrap();
    assert_eq!(thingspace_callbacks::raise_open_file_limit().unwrap(), limit);
}

#[tokio::test]
async fn an_address_that_is_taken_or_has_no_port_is_an_error() {
    let receiver = Receiver::bind("127.0.0.1:0", inbox()).await.unwrap();
    assert_eq!(receiver.address().ip(), IpAddr::V4(Ipv4Addr::LOCALHOST));
    let taken = receiver.address().to_string();
    assert_eq!(Receiver::bind(&taken, inbox()).await.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
    assert!(Receiver::bind("127.0.0.1", inbox()).await.is_err());
}
