//! Creates HTTP clients. The clients use rustls with ring, trust the certificate authorities of the operating system,
//! and follow no redirects.

use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::{BuilderVerifierExt as _, Verifier};
use thingspace_raw::Secret;
use url::{Host, Url};

use crate::error::{Error, Result};

/// The maximum time to connect.
const CONNECT: Duration = Duration::from_secs(10);

/// The time after which the client closes idle connections. If the client kept them longer, the server might close one just as a
/// request is sent.
const IDLE: Duration = Duration::from_secs(15);

/// The purpose of a client's connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Traffic {
    /// Connections are reused.
    Reads,
    /// Each call has its own connection. If a reused connection failed, the HTTP library could send the call again on another
    /// connection, and the change could be made twice.
    Changes,
}

/// Which proxy to use.
#[derive(Clone, Debug, Default)]
pub(crate) enum ProxyMode {
    /// The proxy that HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY select. Addresses on this machine are not proxied.
    #[default]
    Environment,
    None,
    /// This proxy, instead of the proxies in the environment. The URL may contain a password.
    Proxy(Secret),
}

/// How to reach the service.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConnectOptions {
    /// The deadline of a call, which also limits the time to connect.
    pub(crate) timeout: Option<Duration>,
    pub(crate) proxy: ProxyMode,
    /// Certificate authorities that are trusted in addition to the authorities of the operating system.
    pub(crate) authorities: Vec<CertificateDer<'static>>,
}

/// Creates a client for `base_url`.
pub(crate) fn client(base_url: &str, options: &ConnectOptions, purpose: Traffic) -> Result<reqwest::Client> {
    let tls = tls(base_url.starts_with("https:"), &options.authorities)
        .map_err(|error| Error::config(format!("cannot set up TLS: {error}")))?;
    let connections = match purpose {
        Traffic::Reads => usize::MAX,
        Traffic::Changes => 0,
    };
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        // Following a redirect could send the session token to another host: reqwest removes only standard headers, and the
        // session token has a header of its own.
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(options.timeout.map_or(CONNECT, |timeout| CONNECT.min(timeout)))
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(connections)
        // reqwest must not retry on its own: `Call::may_retry` decides which calls are retried.
        .retry(reqwest::retry::never())
        .user_agent(concat!("thingspace-rust/", env!("CARGO_PKG_VERSION")));
    let builder = match &options.proxy {
        ProxyMode::Environment if !is_this_machine(base_url) => builder,
        ProxyMode::Environment | ProxyMode::None => builder.no_proxy(),
        ProxyMode::Proxy(url) => builder.no_proxy().proxy(proxy(url)?),
    };
    builder.build().map_err(|error| Error::config("cannot set up the HTTP client").caused_by(error))
}

/// Creates a proxy from its URL. An error does not show the URL, because the URL may contain a password.
fn proxy(url: &Secret) -> Result<reqwest::Proxy> {
    reqwest::Proxy::all(url.expose())
        .map_err(|_| Error::config("invalid proxy URL").with_remedy("use the form http://proxy.example.com:3128"))
}

/// Returns whether a URL leads to this machine, for example to a simulator.
pub(crate) fn is_this_machine(url: &str) -> bool {
    match Url::parse(url).ok().as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Reads PEM certificates.
pub(crate) fn authorities(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let wrong = || Error::config("invalid CA certificate").with_remedy("pass it as PEM: -----BEGIN CERTIFICATE-----");
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>().map_err(|_| wrong())?;
    if certificates.is_empty() { Err(wrong()) } else { Ok(certificates) }
}

/// Creates a TLS configuration. Does not install a process-wide crypto provider, because only the application may choose the
/// provider.
fn tls(needed: bool, authorities: &[CertificateDer<'static>]) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    if !needed {
        // The URL is not HTTPS, for example because it leads to a simulator on this machine. So no certificate is loaded or
        // trusted.
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if authorities.is_empty() {
        return Ok(builder.with_platform_verifier()?.with_no_client_auth());
    }
    let verifier = Verifier::new_with_extra_roots(authorities.iter().cloned(), provider)?;
    // `dangerous` is needed to pass a custom verifier. This verifier does not weaken TLS: it is the verifier of the operating
    // system, with additional authorities.
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}
