//! Servers that speak TLS, with certificates made for the occasion.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// An authority that nobody knows unless told.
pub fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut described = CertificateParams::new([]).expect("a certificate that is well formed");
    described.distinguished_name.push(rcgen::DnType::CommonName, "An authority for tests");
    described.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(described, KeyPair::generate().expect("a certificate that is well formed"))
        .expect("a certificate that is well formed")
}

/// What a server shows.
pub struct Shown {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

/// A certificate for `host` until the year `until`, by an authority or by itself.
pub fn certificate(host: &str, until: i32, by: Option<&CertifiedIssuer<'static, KeyPair>>) -> Shown {
    let mut described = CertificateParams::new([host.to_owned()]).expect("a certificate that is well formed");
    (described.not_before, described.not_after) = (date_time_ymd(2024, 1, 1), date_time_ymd(until, 1, 1));
    described.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate().expect("a certificate that is well formed");
    let signed = match by {
        Some(authority) => described.signed_by(&key, authority),
        None => described.self_signed(&key),
    };
    Shown {
        certificate: signed.expect("a certificate that is well formed").der().clone(),
        key: PrivateKeyDer::try_from(key.serialize_der()).expect("a certificate that is well formed"),
    }
}

/// A server that shows this and answers both logins; how many bytes of requests it could read.
pub async fn server(shown: Shown) -> (SocketAddr, Arc<AtomicUsize>) {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().expect("a certificate that is well formed").with_no_client_auth();
    let acceptor = TlsAcceptor::from(Arc::new(
        config.with_single_cert(vec![shown.certificate], shown.key).expect("a certificate that is well formed"),
    ));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a certificate that is well formed");
    let (address, read) = (listener.local_addr().expect("a certificate that is well formed"), Arc::new(AtomicUsize::new(0)));
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
