//! The settings of a receiver.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use thingspace_raw::Secret;

use crate::Inbox;

use super::Receiver;
use super::connections::Connections;
use super::health::Storm;
use super::limits::Limits;
use super::metrics::Metrics;
use super::networks::Networks;
use super::open_files::open_file_limit;
use super::shared::Shared;
use super::tls::{self, Tls};
use super::watched::Watched;

/// A builder for a [`Receiver`]. Returned by [`Receiver::builder`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_callbacks::{Credentials, Inbox, Receiver};
///
/// let receiver = Receiver::builder(Inbox::new(Credentials::new("listener", "k4-Copper-Finch")))
///     .path_secret("b1f0c2a9d35e47f8")
///     .trusted_proxies("127.0.0.1, 10.0.0.0/8".parse()?)
///     .bind("127.0.0.1:0")
///     .await?;
/// assert!(receiver.url("CarrierService").ends_with("/callbacks/b1f0c2a9d35e47f8/CarrierService"));
/// # Ok(()) }
/// ```
#[derive(Debug)]
#[must_use = "nothing runs before bind()"]
pub struct ReceiverBuilder {
    inbox: Inbox,
    limits: Limits,
    path_secret: Option<Secret>,
    allowed: Option<PathBuf>,
    proxies: Networks,
    tls: Option<(PathBuf, PathBuf)>,
    is_status_public: bool,
}

impl ReceiverBuilder {
    pub(super) fn new(inbox: Inbox) -> Self {
        Self {
            inbox,
            limits: Limits::default(),
            path_secret: None,
            allowed: None,
            proxies: Networks::default(),
            tls: None,
            is_status_public: false,
        }
    }

    /// Sets the deadlines and caps.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox, Limits, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let mut limits = Limits::default();
    /// limits.connections = 4_096;
    /// let receiver = Receiver::builder(inbox).limits(limits).bind("127.0.0.1:0").await?;
    /// # Ok(()) }
    /// ```
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Receives messages only at `/callbacks/<secret>/<service>`, and answers other callback paths with status 404. The secret
    /// consists of 8 to 128 letters, digits, `-`, `.`, `_` or `~`, but not only of dots. The secret hides the listener from
    /// scanners. The receiver also checks the credentials in the messages.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let receiver = Receiver::builder(inbox).path_secret("b1f0c2a9d35e47f8").bind("127.0.0.1:0").await?;
    /// assert!(receiver.url("NiddService").ends_with("/callbacks/b1f0c2a9d35e47f8/NiddService"));
    /// # Ok(()) }
    /// ```
    pub fn path_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.path_secret = Some(secret.into());
        self
    }

    /// Receives messages only from the addresses and networks that a file lists in the format of [`Networks`]. A connection from
    /// any other address is closed at once, without a response. Exceptions: trusted proxies, and programs that may read
    /// `/healthz` and `/metrics`, can always connect. If such a connection carries a message from a sender that is not in the
    /// file, the response is status 403. The file is loaded again when it changes.
    ///
    /// If the receiver is behind a proxy, pass the address of the proxy to [`trusted_proxies`](Self::trusted_proxies). Otherwise,
    /// the receiver treats the proxy as the sender of all messages.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let file = std::env::temp_dir().join(format!("allowed-{}.txt", std::process::id()));
    /// std::fs::write(&file, "198.51.100.0/24  # the carrier\n")?;
    /// let receiver = Receiver::builder(inbox).allowed_addresses(&file).bind("127.0.0.1:0").await?;
    /// # std::fs::remove_file(file)?;
    /// # Ok(()) }
    /// ```
    pub fn allowed_addresses(mut self, file: impl Into<PathBuf>) -> Self {
        self.allowed = Some(file.into());
        self
    }

    /// Trusts the `X-Forwarded-For` header of these proxies: the last address in the header that is not a trusted proxy is
    /// treated as the sender. Trust only proxies that append to this header or replace it, because any other proxy passes on
    /// whatever the sender has written into the header.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let receiver = Receiver::builder(inbox).trusted_proxies("10.0.0.0/8".parse()?).bind("127.0.0.1:0").await?;
    /// # Ok(()) }
    /// ```
    pub fn trusted_proxies(mut self, proxies: Networks) -> Self {
        self.proxies = proxies;
        self
    }

    /// Serves HTTPS with a certificate chain and its private key, both from PEM files. The files are loaded again when they
    /// change, so that a renewed certificate is used without a restart. Open connections keep the previous certificate.
    ///
    /// ```no_run
    /// # async fn example(inbox: thingspace_callbacks::Inbox) -> std::io::Result<()> {
    /// use thingspace_callbacks::Receiver;
    ///
    /// let builder = Receiver::builder(inbox).tls("/etc/hook/fullchain.pem", "/etc/hook/privkey.pem");
    /// let receiver = builder.bind("0.0.0.0:443").await?;
    /// # Ok(()) }
    /// ```
    pub fn tls(mut self, certificates: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        self.tls = Some((certificates.into(), key.into()));
        self
    }

    /// Serves `/healthz` and `/metrics` to other machines too. By default, only programs on this machine can read them.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let receiver = Receiver::builder(inbox).public_status(true).bind("127.0.0.1:0").await?;
    /// # Ok(()) }
    /// ```
    pub fn public_status(mut self, is_public: bool) -> Self {
        self.is_status_public = is_public;
        self
    }

    /// Checks the path secret, and loads the certificate, the private key and the list of allowed addresses, as
    /// [`bind`](Self::bind) does before it opens the socket.
    ///
    /// # Errors
    /// The path secret is invalid, or a file cannot be loaded. An error about a file contains the path of the file.
    ///
    /// ```
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let error = Receiver::builder(inbox).path_secret("too/short").check().unwrap_err();
    /// assert!(error.to_string().contains("expected 8 to 128 letters"));
    /// ```
    pub fn check(&self) -> io::Result<()> {
        self.load().map(drop)
    }

    fn load(&self) -> io::Result<(Option<Watched<Networks>>, Option<Tls>)> {
        check_path_secret(self.path_secret.as_ref())?;
        let list = |file: &PathBuf| Watched::open("list of addresses", vec![file.clone()], Networks::load);
        let tls = self.tls.as_ref().map(|(certificates, key)| tls::open(certificates.clone(), key.clone())).transpose()?;
        Ok((self.allowed.as_ref().map(list).transpose()?, tls))
    }

    /// Starts the server on `address`. Port 0 selects a free port.
    ///
    /// # Errors
    /// The path secret is invalid, the address cannot be bound, or a file cannot be loaded. An error about a file contains the
    /// path of the file.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let receiver = Receiver::builder(inbox).bind("127.0.0.1:0").await?;
    /// assert_ne!(receiver.address().port(), 0);
    /// # Ok(()) }
    /// ```
    pub async fn bind(self, address: &str) -> io::Result<Receiver> {
        let (allowed, tls) = self.load()?;
        let open_files = open_file_limit();
        let limits = self.limits.fitted(open_files);
        if limits.connections < self.limits.connections {
            let (wanted, connections) = (self.limits.connections, limits.connections);
            tracing::warn!(wanted, connections, "the limit of open files allows fewer connections: raise it with `ulimit -n`");
        }
        let metrics = Arc::new(Metrics::default());
        let shared = Shared {
            inbox: self.inbox,
            limits,
            connections: Connections::new(limits, open_files, Arc::clone(&metrics)),
            metrics,
            storm: Storm::default(),
            path_secret: self.path_secret,
            allowed,
            proxies: self.proxies,
            tls,
            is_status_public: self.is_status_public,
        };
        Receiver::start(address, shared).await
    }
}

/// Returns an error if the secret is too short, is too long, consists only of dots, or contains a character that must be
/// percent-encoded in a path. The error does not contain the secret.
fn check_path_secret(secret: Option<&Secret>) -> io::Result<()> {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let is_valid = |secret: &str| {
        // A client may remove a path segment that consists only of dots.
        (8..=128).contains(&secret.len()) && secret.bytes().all(is_unreserved) && !secret.bytes().all(|byte| byte == b'.')
    };
    if secret.is_none_or(|secret| is_valid(secret.expose())) {
        return Ok(());
    }
    let message = "invalid secret of the path: expected 8 to 128 letters, digits, `-`, `.`, `_` or `~`, but not only dots";
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}
