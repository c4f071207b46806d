//! The HTTP server.

use std::future::IntoFuture;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use thingspace_raw::types::CallbackService;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::inbox::BEAT;
use crate::refusal::MESSAGE_LIMIT;
use crate::{Inbox, Refusal};

/// An HTTP server that passes callbacks to an [`Inbox`]. The server stops when the receiver is dropped.
///
/// Each service has its own path, `/callbacks/<service>`, because messages do not name their service.
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
#[derive(Debug)]
pub struct Receiver {
    inbox: Inbox,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Starts a server on `address`. Port 0 selects a free port.
    ///
    /// The service can reach a listener only on ports 80, 443, 9001-9006, 28200-28220 and 50551-50559. The listener needs a
    /// public host name with a certificate from a public authority. Put a proxy that meets these conditions in front of this
    /// server.
    ///
    /// # Errors
    /// Fails if the address cannot be bound.
    pub async fn bind(address: &str, inbox: Inbox) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (stop, mut stopping) = watch::channel(false);
        let stopped = async move {
            // An error means that the receiver was dropped, which aborts the server.
            let _ = stopping.wait_for(|stop| *stop).await;
        };
        let serve = axum::serve(listener, router(inbox.clone())).with_graceful_shutdown(stopped).into_future();
        let heartbeat = heartbeat(inbox.clone());
        let server = tokio::spawn(async move {
            tokio::select! {
                // `axum::serve` handles failed connections itself and returns only after a shutdown.
                _ = serve => {}
                () = heartbeat => {}
            }
        });
        Ok(Self { inbox, address, stop, server })
    }

    /// Stops the server: closes the socket and idle connections, and answers the messages that have arrived, for at most `within`.
    /// A message that is not answered in this time is sent again by the service.
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
        // The drop of the receiver aborts a server that takes longer.
        let _ = tokio::time::timeout(within, &mut self.server).await;
    }

    /// Returns the address of the server.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the local URL that receives the messages of `service`.
    pub fn url(&self, service: impl Into<CallbackService>) -> String {
        format!("http://{}/callbacks/{}", self.address, service.into())
    }

    /// Returns the number of accepted messages, redeliveries included.
    pub fn received(&self) -> u64 {
        self.inbox.received()
    }

    /// Returns the number of refused messages. [`Inbox::refusals`] returns the numbers by reason.
    pub fn refused(&self) -> u64 {
        self.inbox.refused()
    }

    /// Returns the inbox.
    pub fn inbox(&self) -> &Inbox {
        &self.inbox
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Updates the heartbeat of the inbox and logs the gaps that it finds.
async fn heartbeat(inbox: Inbox) {
    if !inbox.has_heartbeat() {
        return std::future::pending().await;
    }
    loop {
        match inbox.beat().await {
            Ok(None) => {}
            Ok(Some(gap)) => tracing::warn!(seconds = gap.seconds(), "no receiver ran: callbacks may be missing"),
            Err(error) => tracing::warn!(%error, "cannot update the heartbeat of the inbox"),
        }
        tokio::time::sleep(BEAT).await;
    }
}

/// Returns the routes of a receiver for use in your own server: `POST /callbacks/{service}`.
pub fn router(inbox: Inbox) -> Router {
    Router::new().route("/callbacks/{service}", post(accept)).layer(DefaultBodyLimit::max(MESSAGE_LIMIT)).with_state(inbox)
}

/// Passes a message to the inbox. A 2xx status acknowledges the message. After any other status, the service sends the message
/// again (quirk callback-retry).
async fn accept(
    State(inbox): State<Inbox>,
    Path(service): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> (StatusCode, String) {
    let accepted = match body {
        Ok(body) => inbox.accept(service.as_str(), &body).await,
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            inbox.count_refusal(&service, &Refusal::TooLarge);
            Err(Refusal::TooLarge)
        }
        // The sender closed the connection or sent invalid HTTP, so there is no message to count.
        Err(rejection) => return (rejection.status(), "the request body is incomplete".to_owned()),
    };
    match accepted {
        Ok(_) => (StatusCode::OK, String::new()),
        Err(refusal) => (StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST), refusal.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;
    use crate::Credentials;

    /// Sends a message over its own connection and returns the status and the body of the response.
    async fn respond(receiver: &Receiver, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(receiver.address()).await.unwrap();
        let head =
            format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}", body.len());
        stream.write_all(format!("{head}\r\n\r\n").as_bytes()).await.unwrap();
        // The server may respond before it has read a body that is too large.
        let _ = stream.write_all(body.as_bytes()).await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        let response = String::from_utf8(response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    #[tokio::test]
    async fn wrong_credentials_and_bad_bodies_are_not_acknowledged() {
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
    async fn the_response_to_a_bad_body_contains_nothing_of_it() {
        let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("u", "tide-61-secret"))).await.unwrap();
        let body = serde_json::json!("{\"username\":\"u\",\"password\":\"tide-61-secret\",\"status\":").to_string();
        for body in [body.as_str(), "tide-61-secret", "[\"tide-61-secret\"]", "{\"password\":\"tide-61-secret\"} more"] {
            let (status, message) = respond(&receiver, body).await;
            assert_eq!(status, 400);
            assert!(message.contains("expected a JSON object") && !message.contains("tide-61"), "{message}");
        }
    }
}
