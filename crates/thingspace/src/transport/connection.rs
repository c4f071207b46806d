//! The HTTP client under everything: TLS by rustls with ring and the certificates of the platform, no redirects.

use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::{BuilderVerifierExt as _, Verifier};
use thingspace_raw::Secret;
use url::{Host, Url};

use crate::error::{Error, Result};

/// Connecting that takes longer than this will not work out.
const CONNECT: Duration = Duration::from_secs(10);

/// Idle connections are given up after this time; a server that closes one at the moment we send makes the outcome unknown.
const IDLE: Duration = Duration::from_secs(15);

/// What connections are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Traffic {
    /// Connections are used again.
    Reads,
    /// Each call has a connection of its own, and nothing beneath this crate sends it twice.
    Changes,
}

/// Who stands between this machine and the service.
#[derive(Clone, Debug, Default)]
pub(crate) enum ProxyMode {
    /// What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say; nobody on the way to this machine itself.
    #[default]
    Environment,
    Nobody,
    /// This one, whatever the environment says. Its URL may hold a password.
    Proxy(Secret),
}

/// How to reach the service.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConnectOptions {
    /// Bounds a whole call, so connecting gets no more.
    pub(crate) timeout: Option<Duration>,
    pub(crate) proxying: ProxyMode,
    /// Authorities that are trusted beside those of the platform.
    pub(crate) authorities: Vec<CertificateDer<'static>>,
}

/// A client for `base_url`.
pub(crate) fn client(base_url: &str, route: &ConnectOptions, purpose: Traffic) -> Result<reqwest::Client> {
    let tls = tls(base_url.starts_with("https:"), &route.authorities)
        .map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))?;
    let connections = match purpose {
        Traffic::Reads => usize::MAX,
        Traffic::Changes => 0,
    };
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        // A redirect would carry the session token to another host: the list of headers that reqwest strips lacks it.
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(route.timeout.map_or(CONNECT, |timeout| CONNECT.min(timeout)))
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(connections)
        // RetryPolicy are this crate's own, by effect.
        .retry(reqwest::retry::never())
        .user_agent(concat!("thingspace-rust/", env!("CARGO_PKG_VERSION")));
    let builder = match &route.proxying {
        ProxyMode::Environment if !is_this_machine(base_url) => builder,
        ProxyMode::Environment | ProxyMode::Nobody => builder.no_proxy(),
        ProxyMode::Proxy(url) => builder.no_proxy().proxy(proxy(url)?),
    };
    builder.build().map_err(|error| Error::config("the HTTP client cannot be set up").caused_by(error))
}

/// Of a URL that makes no proxy nothing is shown: it may hold a password.
fn proxy(url: &Secret) -> Result<reqwest::Proxy> {
    reqwest::Proxy::all(url.expose())
        .map_err(|_| Error::config("the URL of the proxy cannot be read").remedy("give one like http://proxy.example.com:3128"))
}

/// Whether a URL leads to this machine: a simulator.
pub(crate) fn is_this_machine(url: &str) -> bool {
    match Url::parse(url).ok().as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The certificates in a text of PEM.
pub(crate) fn authorities(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let wrong =
        || Error::config("the certificate of the authority cannot be read").remedy("give it as PEM: -----BEGIN CERTIFICATE-----");
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>().map_err(|_| wrong())?;
    if certificates.is_empty() { Err(wrong()) } else { Ok(certificates) }
}

/// A configuration of its own: a library that installed a process-wide provider would choose for the whole application.
fn tls(needed: bool, authorities: &[CertificateDer<'static>]) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    if !needed {
        // A simulator on this machine: no certificate is read, and none would be trusted.
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if authorities.is_empty() {
        return Ok(builder.with_platform_verifier()?.with_no_client_auth());
    }
    let verifier = Verifier::new_with_extra_roots(authorities.iter().cloned(), provider)?;
    // Dangerous is what anybody could put here: this is the platform's own verifier, with these authorities beside its own.
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}
