//! TLS: renewed certificates, and handshakes that do not end.

use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair};
use thingspace_callbacks::{Limits, Receiver};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};
use tokio_rustls::{TlsConnector, client::TlsStream};

use crate::support::{Folder, connect, inbox, is_cut, message, peer, post, response};

/// Returns a self-signed certificate for `localhost` and the private key of the certificate, both in PEM.
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
    // Only half of the renewal is done: the new certificate does not match the old key. So the receiver keeps the old
    // certificate.
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
async fn a_connection_whose_handshake_does_not_end_is_cut() {
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
