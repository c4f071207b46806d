//! TLS with a certificate from PEM files.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::watched::Watched;

/// The TLS settings of a receiver, including its certificate. `Watched` loads them again when a file changes.
pub(super) type Tls = Watched<ServerConfig>;

/// Loads a certificate chain and its private key.
pub(super) fn open(certificates: PathBuf, key: PathBuf) -> io::Result<Tls> {
    Watched::open("certificate", vec![certificates, key], |paths| match paths {
        [certificates, key] => load(certificates, key),
        _ => Err(io::Error::from(io::ErrorKind::InvalidInput)),
    })
}

fn load(certificates: &Path, key: &Path) -> io::Result<ServerConfig> {
    let chain = CertificateDer::pem_file_iter(certificates)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| invalid("certificate", certificates, &error))?;
    if chain.is_empty() {
        return Err(invalid("certificate", certificates, &"the file has no PEM section CERTIFICATE"));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| invalid("private key", key, &error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private))
        .map_err(|error| invalid("certificate", certificates, &format_args!("{error} (private key: {})", key.display())))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

fn invalid(what: &str, path: &Path, error: &dyn fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("cannot use the {what} {}: {error}", path.display()))
}
