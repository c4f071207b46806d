//! A hostile or broken server can only cause an error: calls end, memory is limited, and no other host gets a request.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use behavior::{calls, client_builder};
use support::sync_and_async;
use thingspace::raw::operation::{Body, OPERATIONS, Place};
use thingspace::{Client, ErrorKind, Phase};
use thingspace_sim::Simulator;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A function that returns the answer to a request. Its argument is the first line of the request.
type Answering = dyn Fn(&str) -> Vec<u8> + Send + Sync;

/// A peer that answers every request, counts its connections and records the requests.
struct Peer {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<std::sync::Mutex<String>>,
}

impl Peer {
    /// Starts a peer that issues tokens. The peer answers all other requests with the result of `answer`.
    async fn answering(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::scripted(move |line| login(line).unwrap_or_else(|| answer(line))).await
    }

    async fn scripted(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (connections, requests) = (Arc::new(AtomicUsize::new(0)), Arc::new(std::sync::Mutex::new(String::new())));
        let peer = Self { address: listener.local_addr().unwrap(), connections: connections.clone(), requests: requests.clone() };
        let answer: Arc<Answering> = Arc::new(answer);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, answer.clone(), requests.clone()));
            }
        });
        peer
    }

    fn client(&self) -> Client {
        behavior::captured_logs::start();
        let builder = Client::builder().base_url(format!("http://{}/api", self.address)).key("k").secret("hush-secret");
        let builder = builder.username("u").password("hush-password").account("0000123456-00001");
        builder.timeout(Duration::from_secs(20)).seed(1).build().unwrap()
    }
}

async fn serve(mut stream: TcpStream, answer: Arc<Answering>, requests: Arc<std::sync::Mutex<String>>) {
    let mut buffer = vec![0; 65_536];
    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
        let request = String::from_utf8_lossy(&buffer[..count]).into_owned();
        requests.lock().unwrap().push_str(&request);
        let bytes = answer(request.lines().next().unwrap_or_default());
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
    }
}

/// Returns the answer to a token request or a login, or `None` for any other request line.
fn login(line: &str) -> Option<Vec<u8>> {
    if line.contains("/oauth2/token") {
        return Some(json("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
    }
    line.contains("/session/login").then(|| json("{\"sessionToken\":\"7e9bf77c-6519-49d5-ac91-30f4547c17d3\"}"))
}

fn json(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

async fn call(client: &Client) -> thingspace::Error {
    client.operation("listDevices").unwrap().body(serde_json::json!({})).send().await.unwrap_err()
}

/// RT7: the limit of 32 MB per response applies to the decompressed size, not to the transferred size.
#[tokio::test]
async fn a_decompression_bomb_ends_with_an_error() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..1_024 {
        packed.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 2 << 20);
    let peer = Peer::answering(move |_| {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", packed.len());
        [head.into_bytes(), packed.clone()].concat()
    })
    .await;
    let error = call(&peer.client()).await;
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Decode, Phase::Answered), "{error}");
    assert!(error.to_string().contains("larger than 32 MB"), "{error}");
}

#[sync_and_async]
async fn compressed_answers_are_read() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"{\"devices\":[],\"hasMoreData\":false}").unwrap();
    let packed = packed.finish().unwrap();
    let peer = Peer::answering(move |_| {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", packed.len());
        [head.into_bytes(), packed.clone()].concat()
    })
    .await;
    assert!(peer.client().devices().list().collect().await.unwrap().is_empty());
    assert!(peer.requests.lock().unwrap().contains("gzip"));
}

/// RT7: a call fails if the answer has an endless body, an endless error body, or a hundred thousand headers.
#[tokio::test]
async fn endless_answers_end_with_an_error() {
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x1_0000));
    let endless = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}", chunk.repeat(1_000)).into_bytes();
    let peer = Peer::answering(move |_| endless.clone()).await;
    let error = call(&peer.client()).await;
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");

    let endless = format!("HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n{}", chunk.repeat(1_000)).into_bytes();
    let peer = Peer::answering(move |_| endless.clone()).await;
    let error = call(&peer.client()).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Rejected, Some(403)), "{error}");

    let headers: String = (0..100_000).map(|number| format!("x-{number}: {number}\r\n")).collect();
    let many = format!("HTTP/1.1 200 OK\r\n{headers}Content-Length: 2\r\n\r\n{{}}").into_bytes();
    let peer = Peer::answering(move |_| many.clone()).await;
    let error = call(&peer.client()).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

/// RT6: no second host receives anything, whatever the status and the target of the redirect.
#[sync_and_async]
async fn redirects_are_not_followed() {
    let second = Peer::answering(|_| json("{}")).await;
    for status in [301, 302, 303, 307, 308] {
        for target in [format!("http://{}/api/x", second.address), "/api/x".to_owned(), "//127.0.0.1/x".to_owned()] {
            let peer = Peer::answering(move |_| {
                format!("HTTP/1.1 {status} Moved\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n").into_bytes()
            })
            .await;
            let error = call(&peer.client()).await;
            assert_eq!((error.kind(), error.status()), (ErrorKind::Rejected, Some(status)), "{error}");
            assert_eq!(peer.requests.lock().unwrap().matches("/devices/actions/list").count(), 1);
        }
    }
    assert_eq!(second.connections.load(Ordering::Relaxed), 0);
}

/// RT6: no operation follows a redirect, including the two operations that send the key and the secret (`requestOauthToken` and
/// `revokeOauthToken`).
#[sync_and_async]
async fn no_operation_follows_a_redirect() {
    let second = Peer::answering(|_| json("{}")).await;
    let address = second.address;
    let logins = Arc::new(std::sync::atomic::AtomicBool::new(true));
    let issues_tokens = logins.clone();
    let peer = Peer::scripted(move |line| match login(line).filter(|_| issues_tokens.load(Ordering::Relaxed)) {
        Some(tokens) => tokens,
        None => {
            let target = format!("http://{address}/api/x");
            format!("HTTP/1.1 307 Moved\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n").into_bytes()
        }
    })
    .await;
    let client = peer.client();
    client.login().await.unwrap();
    logins.store(false, Ordering::Relaxed);
    for operation in &OPERATIONS {
        let mut call = client.operation(operation.id).unwrap();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            call = match parameter.place {
                Place::Path => call.path(parameter.name, "0000123456-00001"),
                Place::Query => call.query(parameter.name, "1"),
            };
        }
        if operation.body != Body::None {
            call = call.body(serde_json::json!({}));
        }
        let error = call.send_raw().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(307), 1), "{}: {error}", operation.id);
    }
    assert_eq!(second.connections.load(Ordering::Relaxed), 0);
}

/// RT4: the client sends each change on a new connection, never on an idle connection.
#[sync_and_async]
async fn changes_use_their_own_connections() {
    let answer = |line: &str| match line.contains("suspend") {
        true => json("{\"requestId\":\"7e9bf77c-6519-49d5-ac91-30f4547c17d3\"}"),
        false => json("{\"devices\":[],\"hasMoreData\":false}"),
    };
    let peer = Peer::answering(answer).await;
    let client = peer.client();
    client.login().await.unwrap();
    let before = peer.connections.load(Ordering::Relaxed);
    for _ in 0..5 {
        client.devices().list().collect().await.unwrap();
    }
    let reads = peer.connections.load(Ordering::Relaxed);
    assert!(reads <= before + 1, "the reads opened {} connections: expected at most one", reads - before);
    let key = thingspace::DeviceKey::from(thingspace::DeviceId::iccid("89148000008682242668").unwrap());
    for _ in 0..5 {
        let _ = client.devices().suspend([key.clone()]).submit().await.unwrap();
    }
    assert_eq!(peer.connections.load(Ordering::Relaxed), reads + 5);
}

/// RT5: a call ends at its deadline if the peer sends nothing, or only the start of a response.
#[sync_and_async]
async fn a_call_to_a_silent_or_slow_peer_ends_at_the_deadline() {
    let silent = Peer::answering(|_| Vec::new()).await;
    let drip = Peer::answering(|_| b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{".to_vec()).await;
    for peer in [silent, drip] {
        let client = Client::builder().base_url(format!("http://{}/api", peer.address)).key("k").secret("s");
        let client = client.username("u").password("p").account("0000123456-00001").timeout(Duration::from_millis(200));
        let started = Instant::now();
        let error = call(&client.build().unwrap()).await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(started.elapsed() < Duration::from_secs(5), "the call did not end at its deadline");
    }
}

/// Starts a proxy that forwards every connection to `target`. The proxy supports only plain HTTP. Returns its address and a
/// counter of its connections.
async fn proxy(target: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, passed) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counter = passed.clone();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let counter = counter.clone();
            tokio::spawn(async move {
                let mut far = TcpStream::connect(target).await.unwrap();
                let mut first = vec![0; 1];
                if near.peek(&mut first).await.is_ok() {
                    counter.fetch_add(1, Ordering::Relaxed);
                    let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
                }
            });
        }
    });
    (address, passed)
}

#[sync_and_async]
async fn a_configured_proxy_is_used_and_local_addresses_bypass_proxies_by_default() {
    let sim = Simulator::builder().devices(3).start().await.unwrap();
    let (address, passed) = proxy(sim.addr()).await;
    let client = client_builder(&sim).proxy(format!("http://user:hush-proxy@{address}")).build().unwrap();
    // The result of the login does not matter: the test checks only that the proxy is used.
    let _ = client.login().await;
    assert!(passed.load(Ordering::Relaxed) > 0);
    assert!(!format!("{:?}", client_builder(&sim).proxy("http://user:hush-proxy@127.0.0.1:1")).contains("hush"));
    let before = passed.load(Ordering::Relaxed);
    client_builder(&sim).no_proxy().build().unwrap().login().await.unwrap();
    client_builder(&sim).build().unwrap().login().await.unwrap();
    assert_eq!(passed.load(Ordering::Relaxed), before);
    assert!(calls(&sim, "startConnectivityManagementSession") >= 2);
    let error = client_builder(&sim).proxy("not a hush-url").build().unwrap_err();
    assert!(error.to_string().contains("proxy") && !error.to_string().contains("hush"), "{error}");
}

#[sync_and_async]
async fn a_root_certificate_must_be_pem() {
    let sim = Simulator::builder().devices(1).start().await.unwrap();
    let error = client_builder(&sim).ca_certificate("nonsense").build().unwrap_err();
    assert!(error.to_string().contains("BEGIN CERTIFICATE"), "{error}");
}
