//! Encryption of connections to servers.

use std::net::IpAddr;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt as _;

use crate::error::{Error, Result};

/// Whether a connection is encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Encryption {
    /// Plain text.
    Off,
    /// TLS with a verified host name and certificate. The certificate is verified against the CA certificates in the file
    /// `authorities`, or against those of the platform if `authorities` is `None`.
    Verified { authorities: Option<String> },
}

impl Encryption {
    /// Chooses the encryption from the parameters `sslmode` and `sslrootcert` of a URL. Without these parameters, connections to
    /// other machines are encrypted, because a store contains personal data and tokens. Connections within this machine are in
    /// plain text.
    pub(crate) fn choose(mode: Option<&str>, authorities: Option<String>, is_local: bool) -> Result<Self> {
        match mode {
            Some("disable") => Ok(Self::Off),
            None if is_local && authorities.is_none() => Ok(Self::Off),
            None | Some("require" | "verify-ca" | "verify-full") => Ok(Self::Verified { authorities }),
            Some(mode) => {
                let mode: String = mode.chars().take(20).collect();
                let message = format!("invalid sslmode `{}`: expected disable or verify-full", mode.escape_debug());
                Err(Error::invalid(message))
            }
        }
    }
}

/// Returns whether a host is `localhost` or a loopback address.
pub(crate) fn is_local(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Creates the configuration of a TLS client that verifies certificates.
pub(crate) fn config(authorities: Option<&str>) -> Result<ClientConfig> {
    let failed = |error: rustls::Error| Error::invalid(format!("cannot set up TLS: {error}"));
    // Passes a crypto provider to this configuration only. Installing a provider for the whole process is left to the
    // application.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(failed)?;
    match authorities {
        None => Ok(builder.with_platform_verifier().map_err(failed)?.with_no_client_auth()),
        Some(file) => Ok(builder.with_root_certificates(read(file)?).with_no_client_auth()),
    }
}

fn read(file: &str) -> Result<RootCertStore> {
    let wrong = |reason: String| {
        Error::invalid(format!("cannot read the certificates in {file}: {reason}"))
            .with_remedy("set sslrootcert to a PEM file with the certificate of the authority")
    };
    let certificates = CertificateDer::pem_file_iter(file).map_err(|error| wrong(error.to_string()))?;
    let mut roots = RootCertStore::empty();
    for certificate in certificates {
        let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
        roots.add(certificate).map_err(|error| wrong(error.to_string()))?;
    }
    if roots.is_empty() { Err(wrong("expected at least one certificate, found none".to_owned())) } else { Ok(roots) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_connections_within_the_machine_are_plain_text_by_default() {
        let verified = Encryption::Verified { authorities: None };
        assert_eq!(Encryption::choose(None, None, true), Ok(Encryption::Off));
        assert_eq!(Encryption::choose(None, None, false), Ok(verified.clone()));
        assert_eq!(Encryption::choose(Some("require"), None, true), Ok(verified));
        assert_eq!(Encryption::choose(Some("disable"), None, false), Ok(Encryption::Off));
        assert!(is_local("localhost") && is_local("127.0.0.2") && is_local("::1") && !is_local("db.example"));
    }

    #[test]
    fn a_mode_that_may_encrypt_without_verification_is_refused() {
        let error = Encryption::choose(Some("prefer"), None, true).unwrap_err();
        assert_eq!(error.to_string(), "invalid sslmode `prefer`: expected disable or verify-full");
    }
}
