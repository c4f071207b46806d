//! The HTTP client under everything: TLS by rustls with ring and the certificates of the platform, no redirects.

use std::sync::Arc;
use std::time::Duration;

use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt as _;

use crate::error::{Error, Result};

/// Connecting that takes longer than this will not work out.
const CONNECT: Duration = Duration::from_secs(10);

/// Idle connections are given up after this time; a server that closes one at the moment we send makes the outcome unknown.
const IDLE: Duration = Duration::from_secs(15);

/// What connections are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Connections are used again.
    Reads,
    /// Each call has a connection of its own, and nothing beneath this crate sends it twice.
    Changes,
}

/// A client for `base_url`; `timeout` bounds a whole call, so connecting gets no more.
pub(crate) fn client(base_url: &str, timeout: Option<Duration>, purpose: Use) -> Result<reqwest::Client> {
    let tls = tls(base_url.starts_with("https:")).map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))?;
    let connections = match purpose {
        Use::Reads => usize::MAX,
        Use::Changes => 0,
    };
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        // A redirect would carry the session token to another host: the list of headers that reqwest strips lacks it.
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(timeout.map_or(CONNECT, |timeout| CONNECT.min(timeout)))
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(connections)
        // Repeats are this crate's own, by effect.
        .retry(reqwest::retry::never())
        .user_agent(concat!("thingspace-rust/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| Error::config("the HTTP client cannot be set up").caused_by(error))
}

/// A configuration of its own: a library that installed a process-wide provider would choose for the whole application.
fn tls(needed: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    if needed {
        return Ok(builder.with_platform_verifier()?.with_no_client_auth());
    }
    // A simulator on this machine: no certificate is read, and none would be trusted.
    Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}
