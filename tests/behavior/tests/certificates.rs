//! RT6: a certificate that proves nothing is refused before a byte of a request is sent; the only way round is to trust its authority.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use thingspace::{Client, Error, Kind, Phase};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// A certificate with its key.
struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: KeyPair,
}

/// An authority and what it signs.
struct Authority {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        Self { pem, issuer: Issuer::new(params, key) }
    }

    fn sign(&self, host: &str, change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        change(&mut params);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Identity { chain: vec![certificate.der().clone()], key }
    }
}

/// The URL of a server with this certificate, which counts the requests that reach it and answers each with a failure.
async fn serve(identity: Identity) -> (String, Arc<AtomicUsize>) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(identity.key.serialize_der()).unwrap();
    let config = builder.with_no_client_auth().with_single_cert(identity.chain, key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}/api", listener.local_addr().unwrap().port());
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            if stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {
                counted.fetch_add(1, Ordering::Relaxed);
                let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}").await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (url, requests)
}

/// What a login says, by a client that trusts an authority beside those of the platform, or does not.
async fn login(url: &str, authority: Option<&Authority>) -> Error {
    let builder = Client::builder().base_url(url).key("k").secret("hush").username("u").password("hush");
    let builder = builder.account("0000123456-00001").no_proxy();
    let builder = match authority {
        Some(authority) => builder.ca_certificate(authority.pem.as_str()),
        None => builder,
    };
    builder.build().unwrap().login().await.unwrap_err()
}

#[tokio::test]
async fn only_certificates_that_prove_the_host_are_taken() {
    let (ours, other) = (Authority::new(), Authority::new());
    let expired = |params: &mut CertificateParams| params.not_after = date_time_ymd(2020, 1, 1);
    let not_yet = |params: &mut CertificateParams| params.not_before = date_time_ymd(4000, 1, 1);
    for (what, identity, authority) in [
        ("an authority that nobody trusts", ours.sign("localhost", |_| ()), None),
        ("another authority than the trusted one", other.sign("localhost", |_| ()), Some(&ours)),
        ("another host", ours.sign("thingspace.example", |_| ()), Some(&ours)),
        ("expired", ours.sign("localhost", expired), Some(&ours)),
        ("not valid yet", ours.sign("localhost", not_yet), Some(&ours)),
    ] {
        let (url, requests) = serve(identity).await;
        let error = login(&url, authority).await;
        assert_eq!((error.kind(), error.phase()), (Kind::Transport, Phase::BeforeSending), "{what}: {error}");
        assert!(error.to_string().contains("cannot connect") && !error.to_string().contains("hush"), "{what}: {error}");
        assert_eq!(requests.load(Ordering::Relaxed), 0, "{what}");
    }
    let (url, requests) = serve(ours.sign("localhost", |_| ())).await;
    let error = login(&url, Some(&ours)).await;
    assert_eq!((error.status(), requests.load(Ordering::Relaxed)), (Some(400), 1), "{error}");
}
