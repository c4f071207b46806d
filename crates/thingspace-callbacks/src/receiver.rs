use std::future::IntoFuture;
use std::io;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::refusal::MESSAGE_LIMIT;
use crate::{Hub, Refusal};

/// An HTTP server that takes callbacks into a [`Hub`]. It stops when dropped.
///
/// Each service has a path of its own, `/callbacks/<service>`, because messages do not say which service sent them.
///
/// ```
/// # #[tokio::main] async fn main() -> std::io::Result<()> {
/// use thingspace_callbacks::{Credentials, Hub, Receiver};
///
/// let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let receiver = Receiver::bind("127.0.0.1:0", hub).await?;
/// assert!(receiver.url("CarrierService").ends_with("/callbacks/CarrierService"));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Receiver {
    hub: Hub,
    address: SocketAddr,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Starts a server on `address`; port 0 takes a free one.
    ///
    /// The service reaches listeners on ports 80, 443, 9001-9006, 28200-28220 and 50551-50559 only, by a public name with a
    /// certificate of a public authority: put a proxy that has both in front.
    ///
    /// # Errors
    /// The address cannot be bound.
    pub async fn bind(address: &str, hub: Hub) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let serve = axum::serve(listener, router(hub.clone())).into_future();
        let server = tokio::spawn(async move {
            // `axum::serve` retries failed accepts itself and returns only when it is dropped.
            let _ = serve.await;
        });
        Ok(Self { hub, address, server })
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL to register for `service`, as seen from this machine.
    pub fn url(&self, service: &str) -> String {
        format!("http://{}/callbacks/{service}", self.address)
    }

    /// How many messages were taken in, repeats included.
    pub fn received(&self) -> u64 {
        self.hub.received()
    }

    /// How many messages were refused; [`Hub::refusals`] counts them by reason.
    pub fn refused(&self) -> u64 {
        self.hub.refused()
    }

    /// The hub that takes the messages in.
    pub fn hub(&self) -> &Hub {
        &self.hub
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The routes of a receiver, for a server of your own: `POST /callbacks/{service}`.
pub fn router(hub: Hub) -> Router {
    Router::new().route("/callbacks/{service}", post(take)).layer(DefaultBodyLimit::max(MESSAGE_LIMIT)).with_state(hub)
}

/// Any 2xx acknowledges; anything else has the message sent again (quirk callback-retry).
async fn take(State(hub): State<Hub>, Path(service): Path<String>, body: Result<Bytes, BytesRejection>) -> (StatusCode, String) {
    let taken = match body {
        Ok(body) => hub.accept(&service, &body),
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            hub.count(&service, &Refusal::TooLarge);
            Err(Refusal::TooLarge)
        }
        // The sender is gone, or broke the rules of HTTP: there was no message.
        Err(rejection) => return (rejection.status(), "the body was cut off".to_owned()),
    };
    match taken {
        Ok(()) => (StatusCode::OK, String::new()),
        Err(refusal) => (StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST), refusal.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;
    use crate::Credentials;

    /// The status that a message gets, and what is said about it, over a connection of its own.
    async fn answer(receiver: &Receiver, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(receiver.address()).await.unwrap();
        let head =
            format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}", body.len());
        stream.write_all(format!("{head}\r\n\r\n").as_bytes()).await.unwrap();
        // A body that is too large is answered before it is read.
        let _ = stream.write_all(body.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8(answer).unwrap();
        let (head, said) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), said.to_owned())
    }

    #[tokio::test]
    async fn wrong_credentials_and_bad_bodies_are_not_acknowledged() {
        let receiver = Receiver::bind("127.0.0.1:0", Hub::new(Credentials::new("u", "p"))).await.unwrap();
        let good = r#"{"username":"u","password":"p","requestId":"r1","status":"Success"}"#;
        let wrong = r#"{"username":"u","password":"q","requestId":"r2","status":"Success"}"#;
        assert_eq!(answer(&receiver, good).await.0, 200);
        assert_eq!(answer(&receiver, wrong).await.0, 401);
        assert_eq!(answer(&receiver, "<html>").await.0, 400);
        assert_eq!(answer(&receiver, &" ".repeat(MESSAGE_LIMIT + 1)).await.0, 413);
        assert_eq!((receiver.hub().kept("r1").len(), receiver.hub().kept("r2").len()), (1, 0));
        assert_eq!((receiver.received(), receiver.refused()), (1, 3));
        assert_eq!(receiver.hub().refusals().too_large, 1);
    }

    #[tokio::test]
    async fn the_answer_to_a_bad_body_shows_nothing_of_it() {
        let receiver = Receiver::bind("127.0.0.1:0", Hub::new(Credentials::new("u", "tide-61-secret"))).await.unwrap();
        let body = serde_json::json!("{\"username\":\"u\",\"password\":\"tide-61-secret\",\"status\":").to_string();
        for body in [body.as_str(), "tide-61-secret", "[\"tide-61-secret\"]", "{\"password\":\"tide-61-secret\"} more"] {
            let (status, said) = answer(&receiver, body).await;
            assert_eq!(status, 400);
            assert!(said.contains("expected a JSON object") && !said.contains("tide-61"), "{said}");
        }
    }
}
