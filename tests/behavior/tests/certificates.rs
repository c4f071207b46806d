//! RT5 and RT6: a peer that cannot show who it is gets nothing, and one that never ends its handshake gets no more than the deadline.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use serde_json::json;
use thingspace::{Client, ClientBuilder, Error, Kind, Phase};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use twice::twice;

/// An authority that nobody knows unless told.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut described = CertificateParams::new([]).unwrap();
    described.distinguished_name.push(rcgen::DnType::CommonName, "An authority for tests");
    described.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(described, KeyPair::generate().unwrap()).unwrap()
}

/// What a server shows.
struct Shown {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

/// A certificate for `host` until the year `until`, by an authority or by itself.
fn certificate(host: &str, until: i32, by: Option<&CertifiedIssuer<'static, KeyPair>>) -> Shown {
    let mut described = CertificateParams::new([host.to_owned()]).unwrap();
    (described.not_before, described.not_after) = (date_time_ymd(2024, 1, 1), date_time_ymd(until, 1, 1));
    described.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate().unwrap();
    let signed = match by {
        Some(authority) => described.signed_by(&key, authority),
        None => described.self_signed(&key),
    };
    Shown { certificate: signed.unwrap().der().clone(), key: PrivateKeyDer::try_from(key.serialize_der()).unwrap() }
}

/// A server that shows this and answers both logins; how many bytes of requests it could read.
async fn server(shown: Shown) -> (SocketAddr, Arc<AtomicUsize>) {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let acceptor = TlsAcceptor::from(Arc::new(config.with_single_cert(vec![shown.certificate], shown.key).unwrap()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, read) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&read);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut buffer = vec![0; 65_536];
            while let Ok(count @ 1..) = stream.read(&mut buffer).await {
                counter.fetch_add(count, Ordering::Relaxed);
                let body = json!({"access_token": "t", "token_type": "Bearer", "expires_in": 3600,
                    "sessionToken": "7e9bf77c-6519-49d5-ac91-30f4547c17d3"});
                let body = body.to_string();
                let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
                let answer = format!("{head}Content-Length: {}\r\n\r\n{body}", body.len());
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (address, read)
}

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
    assert_eq!((error.kind(), error.phase()), (Kind::Transport, Phase::BeforeSending), "{error}");
    let text = error.to_string();
    assert!(text.contains("certificate") && text.contains(why) && !text.contains('\n'), "{text}");
    assert!(!text.contains("hush"), "{text}");
}

/// RT6: not one byte of a request reaches a peer whose certificate is bad; the same peer with a good one is taken.
#[twice]
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
#[twice]
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
    assert!(matches!(error.kind(), Kind::Timeout | Kind::Transport), "{error}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}: {error}", started.elapsed());
    holding.abort();
}
