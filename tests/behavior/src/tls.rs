//! TLS servers with generated certificates.

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

const VALID: &str = "a valid certificate";

/// Returns a certificate authority that clients do not trust by default.
pub fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new([]).expect(VALID);
    params.distinguished_name.push(rcgen::DnType::CommonName, "An authority for tests");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect(VALID)).expect(VALID)
}

/// The certificate and key of a server.
pub struct Identity {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

/// Creates a certificate for `host`. The certificate is valid until January 1 of the year `until`. Without an issuer, it is
/// self-signed.
pub fn certificate(host: &str, until: i32, issuer: Option<&CertifiedIssuer<'static, KeyPair>>) -> Identity {
    let mut params = CertificateParams::new([host.to_owned()]).expect(VALID);
    (params.not_before, params.not_after) = (date_time_ymd(2024, 1, 1), date_time_ymd(until, 1, 1));
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let key = KeyPair::generate().expect(VALID);
    let signed = match issuer {
        Some(authority) => params.signed_by(&key, authority),
        None => params.self_signed(&key),
    };
    Identity { certificate: signed.expect(VALID).der().clone(), key: PrivateKeyDer::try_from(key.serialize_der()).expect(VALID) }
}

/// Starts a server with this certificate. Each of its answers contains both a bearer token and a session token, so it suits every
/// request for a token. Returns the address of the server and a counter of the request bytes that the server decrypted.
pub async fn server(identity: Identity) -> (SocketAddr, Arc<AtomicUsize>) {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().expect("the default versions").with_no_client_auth();
    let config = config.with_single_cert(vec![identity.certificate], identity.key).expect(VALID);
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let (address, read) = (listener.local_addr().expect("a bound address"), Arc::new(AtomicUsize::new(0)));
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
