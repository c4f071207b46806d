//! Settings for a simulator that other machines use: the token of the admin pages and the host names of the simulator.

use std::collections::BTreeSet;
use std::fmt;

use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use subtle::ConstantTimeEq as _;
use url::{Host, Url};

use crate::Error;
use crate::auth::Credentials;

/// Minimum length of the admin token in characters.
const SHORTEST_TOKEN: usize = 16;

/// The argument of [`SimulatorBuilder::allow_remote`](crate::SimulatorBuilder::allow_remote), which allows other machines to use
/// a simulator.
///
/// Requests for the pages under `/_sim` need the token, as `Authorization: Bearer TOKEN` or, in a browser, as the password with
/// any user name. To prevent DNS rebinding, the `Host` of every request must be an IP address, localhost, or one of
/// [`hosts`](Self::hosts). Callbacks to loopback are delivered only if
/// [`callback_hosts`](crate::SimulatorBuilder::callback_hosts) includes the loopback host, because other programs on this machine
/// may trust requests from loopback. Callbacks to the simulator's own inbox need no such entry. `Debug` masks the token.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_sim::{Credentials, RemoteAccess, Simulator};
///
/// let mut credentials = Credentials::default();
/// credentials.secret = "9f3c2b7e51d84a06".to_owned();
/// credentials.password = "m7-Silver-Heron".to_owned();
/// let access = RemoteAccess::new("b1f0c2a9d35e47f8").hosts(["sim.example.com"]);
/// let sim = Simulator::builder()
///     .bind("0.0.0.0:0".parse()?)
///     .credentials(credentials)
///     .allow_remote(access)
///     .start()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct RemoteAccess {
    token: String,
    hosts: BTreeSet<String>,
}

impl RemoteAccess {
    /// Creates settings with the token of the admin pages. The token must have at least 16 characters.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), hosts: BTreeSet::new() }
    }

    /// Sets the host names by which clients address the simulator. IP addresses and localhost need no entry.
    #[must_use]
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = hosts.into_iter().map(|host| host.into().to_ascii_lowercase()).collect();
        self
    }

    /// Returns an error if the token is too short, or if the secret or the password has its default value.
    pub(crate) fn check(&self, credentials: &Credentials) -> Result<(), Error> {
        if self.token.chars().count() < SHORTEST_TOKEN {
            let message =
                format!("the admin token is too short: expected at least {SHORTEST_TOKEN} characters (`RemoteAccess::new`)");
            return Err(Error::RemoteAccess(message));
        }
        let known = Credentials::default();
        if credentials.secret == known.secret || credentials.password == known.password {
            let message = "everyone knows the default secret and password: set your own (`credentials`)";
            return Err(Error::RemoteAccess(message.to_owned()));
        }
        Ok(())
    }

    /// Returns whether the `Host` header of a request is allowed.
    pub(crate) fn is_host(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        match Url::parse(&format!("http://{host}/")).ok().as_ref().and_then(Url::host) {
            Some(Host::Domain(name)) => name == "localhost" || self.hosts.contains(name),
            // An IP address is safe: in a DNS rebinding attack, the browser sends the host name of the attacker's page.
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
            None => false,
        }
    }

    /// Returns whether a request contains the token: as a bearer token, or as the password of basic authentication.
    pub(crate) fn has_token(&self, headers: &HeaderMap) -> bool {
        let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let sent = match authorization.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim().as_bytes().to_vec(),
            Some((scheme, pair)) if scheme.eq_ignore_ascii_case("basic") => {
                let pair = STANDARD.decode(pair.trim()).unwrap_or_default();
                let colon = pair.iter().position(|byte| *byte == b':').map_or(pair.len(), |colon| colon + 1);
                pair[colon..].to_vec()
            }
            _ => Vec::new(),
        };
        bool::from(sent.ct_eq(self.token.as_bytes()))
    }
}

impl fmt::Debug for RemoteAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteAccess").field("token", &"***").field("hosts", &self.hosts).finish()
    }
}
