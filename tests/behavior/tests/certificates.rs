//! RT5 and RT6 (docs/reliability.md): a call to a server that never finishes the TLS handshake ends at the deadline, and a server
//! with a bad certificate receives no request data.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use behavior::tls::{authority, certificate, server};
use support::sync_and_async;
use thingspace::{Client, ClientBuilder, Error, ErrorKind, Phase};
use tokio::net::TcpListener;

fn client_builder(address: SocketAddr) -> ClientBuilder {
    behavior::captured_logs::start();
    let client = Client::builder().base_url(format!("https://localhost:{}/api", address.port())).key("k").secret("hush-secret");
    client.username("u").password("hush-password").account("0000123456-00001").clock(Hasty).seed(1)
}

/// The system clock, except that sleeps end immediately. With the plain system clock, the client would pause before each retry
/// after a bad certificate.
#[derive(Clone, Copy, Debug)]
struct Hasty;

impl thingspace::Clock for Hasty {
    fn now(&self) -> std::time::SystemTime {
        std::time::SystemTime::now()
    }

    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::ready(()))
    }
}

fn assert_refused(error: &Error, reason: &str) {
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Phase::BeforeSending), "{error}");
    let message = error.to_string();
    assert!(message.contains("certificate") && message.contains(reason) && !message.contains('\n'), "{message}");
    assert!(!message.contains("hush"), "{message}");
}

/// RT6: a server with a bad certificate does not receive a single byte of a request. A server with a good certificate is
/// accepted.
#[sync_and_async]
async fn bad_certificates_are_refused_and_good_ones_are_accepted() {
    let authority = authority();
    let bad = [
        (certificate("localhost", 2099, None), "UnknownIssuer"),
        (certificate("thingspace.example.com", 2099, Some(&authority)), "not valid for name"),
        (certificate("localhost", 2025, Some(&authority)), "expired"),
    ];
    for (identity, reason) in bad {
        let (address, read) = server(identity).await;
        let client = client_builder(address).ca_certificate(authority.pem()).build().unwrap();
        assert_refused(&client.login().await.unwrap_err(), reason);
        assert_eq!(read.load(Ordering::Relaxed), 0, "sent data despite {reason}");
    }
    let (address, read) = server(certificate("localhost", 2099, Some(&authority))).await;
    let error = client_builder(address).build().unwrap().login().await.unwrap_err();
    assert_refused(&error, "");
    assert_eq!(read.load(Ordering::Relaxed), 0, "sent data to a server whose authority the client does not trust");
    client_builder(address).ca_certificate(authority.pem()).build().unwrap().login().await.unwrap();
    assert!(read.load(Ordering::Relaxed) > 0);
}

/// RT5: the server accepts the TCP connection and then sends nothing.
#[sync_and_async]
async fn a_call_whose_handshake_hangs_ends_at_the_deadline() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let holding = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    let client = client_builder(address).timeout(Duration::from_millis(200)).build().unwrap();
    let started = Instant::now();
    let error = client.login().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}: {error}", started.elapsed());
    holding.abort();
}
