//! The HTTP server for callbacks.
//!
//! The server can face the internet. Until the credentials of a message are checked, its sender can use only bounded time and
//! memory of the receiver ([`limits`]), and cannot keep other senders from being served ([`connections`]).

mod answer;
mod body;
mod builder;
mod connections;
mod entries;
mod health;
mod limits;
mod metrics;
mod networks;
mod open_files;
mod peers;
mod routes;
mod server;
mod service;
mod shared;
mod stream;
mod tls;
mod watched;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use thingspace_raw::types::CallbackService;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::Inbox;

use shared::Shared;

pub use answer::router;
pub use builder::ReceiverBuilder;
pub use health::Problem;
pub use limits::Limits;
pub use networks::{InvalidNetworks, Networks};
pub use open_files::raise_open_file_limit;

/// How often the files of a receiver are checked for changes.
const RELOAD: Duration = Duration::from_secs(1);

/// An HTTP server that passes callbacks to an [`Inbox`]. The server stops when the receiver is dropped.
///
/// Each callback service has its own path, `/callbacks/<service>`, because a message does not contain the name of its service.
/// The receiver bounds the time and the memory that a sender can use before its credentials are checked ([`Limits`]).
/// [`Receiver::builder`] has settings for TLS, a secret in the path, trusted proxies and a list of allowed addresses.
///
/// Programs on this machine can read two more paths, which [`ReceiverBuilder::public_status`] also opens to other machines:
///
/// - `/healthz` responds `ok`, or `degraded` or `failing` with the [problems](Self::problems). The HTTP status is 503 if
///   callbacks cannot be stored. If many callbacks have wrong credentials, the HTTP status stays 200, because anyone can send
///   wrong credentials.
/// - `/metrics` has the counts of messages, refusals and connections in the text format of Prometheus.
///
/// ```
/// # #[tokio::main] async fn main() -> std::io::Result<()> {
/// use thingspace_callbacks::{Credentials, Inbox, Receiver};
///
/// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let receiver = Receiver::bind("127.0.0.1:0", inbox).await?;
/// assert!(receiver.url("CarrierService").ends_with("/callbacks/CarrierService"));
/// # Ok(()) }
/// ```
pub struct Receiver {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Starts a server on `address` with the default [`Limits`]. Port 0 selects a free port.
    ///
    /// ThingSpace can reach a listener only on ports 80, 443, 9001-9006, 28200-28220 and 50551-50559. The listener needs a
    /// public host name with a certificate from a public authority. Put a proxy that meets these conditions in front of this
    /// server, or use [`ReceiverBuilder::tls`].
    ///
    /// # Errors
    /// The address cannot be bound.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> std::io::Result<()> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// assert_eq!((receiver.received(), receiver.refused()), (0, 0));
    /// # Ok(()) }
    /// ```
    pub async fn bind(address: &str, inbox: Inbox) -> io::Result<Self> {
        Self::builder(inbox).bind(address).await
    }

    /// Returns a builder for a receiver with other settings.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> std::io::Result<()> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// let receiver = Receiver::builder(inbox).public_status(true).bind("127.0.0.1:0").await?;
    /// assert!(receiver.address().ip().is_loopback());
    /// # Ok(()) }
    /// ```
    pub fn builder(inbox: Inbox) -> ReceiverBuilder {
        ReceiverBuilder::new(inbox)
    }

    async fn start(address: &str, shared: Shared) -> io::Result<Self> {
        let listener = server::listen(address).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(shared);
        let (stop, stopping) = watch::channel(false);
        // The server itself yields to other tasks after each batch of connections, so it does not need tokio's cooperative
        // budget.
        let serve = tokio::task::unconstrained(server::serve(listener, Arc::clone(&shared), stopping));
        let (heartbeat, reload) = (heartbeat(shared.inbox.clone()), reload(Arc::clone(&shared)));
        let server = tokio::spawn(async move {
            tokio::select! {
                // `serve` ends only after a shutdown.
                () = serve => {}
                () = heartbeat => {}
                () = reload => {}
            }
        });
        Ok(Self { shared, address, stop, server })
    }

    /// Stops the server. Closes the socket and idle connections, and takes at most `within` to answer the messages that have
    /// arrived. ThingSpace sends unanswered messages again.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> std::io::Result<()> {
    /// use std::time::Duration;
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// let address = receiver.address();
    /// receiver.shutdown(Duration::from_secs(3)).await;
    /// assert!(std::net::TcpStream::connect(address).is_err());
    /// # Ok(()) }
    /// ```
    pub async fn shutdown(mut self, within: Duration) {
        self.stop.send_replace(true);
        // If the server takes longer than `within`, dropping `self` at the end of this function aborts it.
        let _ = tokio::time::timeout(within, &mut self.server).await;
    }

    /// Returns the address of the server.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the local URL that receives the messages of `service`, with the path secret if there is one
    /// ([`ReceiverBuilder::path_secret`]).
    pub fn url(&self, service: impl Into<CallbackService>) -> String {
        let scheme = if self.shared.tls.is_some() { "https" } else { "http" };
        let secret = self.shared.path_secret.as_ref().map(|secret| format!("{}/", secret.expose())).unwrap_or_default();
        format!("{scheme}://{}/callbacks/{secret}{}", self.address, service.into())
    }

    /// Returns the number of accepted messages, redeliveries included.
    pub fn received(&self) -> u64 {
        self.shared.inbox.received()
    }

    /// Returns the number of refused messages. [`Inbox::refusals`] returns the numbers by reason.
    pub fn refused(&self) -> u64 {
        self.shared.inbox.refused()
    }

    /// Returns the inbox.
    pub fn inbox(&self) -> &Inbox {
        &self.shared.inbox
    }

    /// Returns the deadlines and caps in use. The maximum number of connections may be lower than the requested one, because it
    /// must fit the process's limit of open files.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> std::io::Result<()> {
    /// use thingspace_callbacks::{Credentials, Inbox, Limits, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// assert!(receiver.limits().connections <= Limits::default().connections);
    /// # Ok(()) }
    /// ```
    pub fn limits(&self) -> Limits {
        self.shared.limits
    }

    /// Returns the current problems, which `/healthz` also lists. Empty if there are none.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> std::io::Result<()> {
    /// use thingspace_callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// for problem in receiver.problems() {
    ///     eprintln!("warning: {problem}");
    /// }
    /// # assert_eq!(receiver.problems(), []);
    /// # Ok(()) }
    /// ```
    pub fn problems(&self) -> Vec<Problem> {
        self.shared.problems()
    }

    /// Loads the certificate and the list of allowed addresses again if their files have changed. The receiver checks the files
    /// once a second. Call this method to load changed files at once, for example after SIGHUP. If a file cannot be loaded, its
    /// previous content stays in use, and [`problems`](Self::problems) has the error.
    ///
    /// ```no_run
    /// # async fn example(receiver: thingspace_callbacks::Receiver) -> std::io::Result<()> {
    /// use tokio::signal::unix::{SignalKind, signal};
    ///
    /// let mut hangups = signal(SignalKind::hangup())?;
    /// while hangups.recv().await.is_some() {
    ///     receiver.reload();
    /// }
    /// # Ok(()) }
    /// ```
    pub fn reload(&self) {
        self.shared.reload();
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("address", &self.address).field("inbox", &self.shared.inbox).finish_non_exhaustive()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Updates the heartbeat of the inbox, unless another part of the program does.
async fn heartbeat(inbox: Inbox) {
    match inbox.has_heartbeat() {
        true => inbox.run_heartbeat().await,
        false => std::future::pending().await,
    }
}

/// Loads the files of the receiver again when they change.
async fn reload(shared: Arc<Shared>) {
    if shared.tls.is_none() && shared.allowed.is_none() {
        return std::future::pending().await;
    }
    loop {
        tokio::time::sleep(RELOAD).await;
        let shared = Arc::clone(&shared);
        // The files may be on a slow disk, so a blocking thread loads them. If the load panics, the panic hook has already
        // reported the panic.
        let _ = tokio::task::spawn_blocking(move || shared.reload()).await;
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;
    use crate::Credentials;
    use crate::refusal::MESSAGE_LIMIT;

    /// Sends a message over a new connection and returns the status and the body of the response.
    async fn respond(receiver: &Receiver, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(receiver.address()).await.unwrap();
        let head =
            format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}", body.len());
        stream.write_all(format!("{head}\r\n\r\n").as_bytes()).await.unwrap();
        // The server may close the connection before it has read a body that is too large, so the write may fail.
        let _ = stream.write_all(body.as_bytes()).await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        let response = String::from_utf8(response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    #[tokio::test]
    async fn wrong_credentials_and_invalid_bodies_are_not_acknowledged() {
        let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("u", "p"))).await.unwrap();
        let good = r#"{"username":"u","password":"p","requestId":"r1","status":"Success"}"#;
        let wrong = r#"{"username":"u","password":"q","requestId":"r2","status":"Success"}"#;
        assert_eq!(respond(&receiver, good).await.0, 200);
        assert_eq!(respond(&receiver, wrong).await.0, 401);
        assert_eq!(respond(&receiver, "<html>").await.0, 400);
        assert_eq!(respond(&receiver, &" ".repeat(MESSAGE_LIMIT + 1)).await.0, 413);
        let stored = async |request: &str| receiver.inbox().request(request).await.unwrap().len();
        assert_eq!((stored("r1").await, stored("r2").await), (1, 0));
        assert_eq!((receiver.received(), receiver.refused()), (1, 3));
        assert_eq!(receiver.inbox().refusals().too_large, 1);
    }

    #[tokio::test]
    async fn the_response_to_an_invalid_body_does_not_quote_the_body() {
        let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("u", "tide-61-secret"))).await.unwrap();
        let body = serde_json::json!("{\"username\":\"u\",\"password\":\"tide-61-secret\",\"status\":").to_string();
        for body in [body.as_str(), "tide-61-secret", "[\"tide-61-secret\"]", "{\"password\":\"tide-61-secret\"} more"] {
            let (status, message) = respond(&receiver, body).await;
            assert_eq!(status, 400);
            assert!(message.contains("expected a JSON object") && !message.contains("tide-61"), "{message}");
        }
    }
}
