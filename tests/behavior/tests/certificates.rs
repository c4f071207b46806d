//! RT5 and RT6: a peer that cannot show who it is gets nothing, and one that never ends its handshake gets no more than the deadline.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use behavior::tls::{authority, certificate, server};
use thingspace::{Client, ClientBuilder, Error, ErrorKind, Phase};
use tokio::net::TcpListener;
use support::sync_and_async;

fn describe(address: SocketAddr) -> ClientBuilder {
    behavior::overheard::overhear();
    let client = Client::builder().base_url(format!("https://localhost:{}/api", address.port())).key("k").secret("hush-secret");
    client.username("u").password("hush-password").account("0000123456-00001").clock(Hasty).seed(1)
}

/// Real time without pauses: a refused certificate is tried three times.
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

fn refused(error: &Error, why: &str) {
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Phase::BeforeSending), "{error}");
    let text = error.to_string();
    assert!(text.contains("certificate") && text.contains(why) && !text.contains('\n'), "{text}");
    assert!(!text.contains("hush"), "{text}");
}

/// RT6: not one byte of a request reaches a peer whose certificate is bad; the same peer with a good one is taken.
#[sync_and_async]
async fn bad_certificates_are_refused_and_good_ones_are_not() {
    let authority = authority();
    let bad = [
        (certificate("localhost", 2099, None), "UnknownIssuer"),
        (certificate("thingspace.example.com", 2099, Some(&authority)), "not valid for name"),
        (certificate("localhost", 2025, Some(&authority)), "expired"),
    ];
    for (shown, why) in bad {
        let (address, read) = server(shown).await;
        let client = describe(address).ca_certificate(authority.pem()).build().unwrap();
        refused(&client.login().await.unwrap_err(), why);
        assert_eq!(read.load(Ordering::Relaxed), 0, "{why}");
    }
    let (address, read) = server(certificate("localhost", 2099, Some(&authority))).await;
    let error = describe(address).build().unwrap().login().await.unwrap_err();
    refused(&error, "");
    assert_eq!(read.load(Ordering::Relaxed), 0, "the authority was not named");
    describe(address).ca_certificate(authority.pem()).build().unwrap().login().await.unwrap();
    assert!(read.load(Ordering::Relaxed) > 0);
}

/// RT5: connected, and then nothing.
#[sync_and_async]
async fn a_handshake_without_end_ends_with_the_deadline() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let holding = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    let client = describe(address).timeout(Duration::from_millis(200)).build().unwrap();
    let started = Instant::now();
    let error = client.login().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}: {error}", started.elapsed());
    holding.abort();
}
