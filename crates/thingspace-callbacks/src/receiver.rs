use std::future::IntoFuture;
use std::io;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::{Hub, Refusal};

/// The largest message that is read. The documented ones are under 4 KB; device lists of usage answers are larger.
const MESSAGE_LIMIT: usize = 4 * 1024 * 1024;

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
async fn take(State(hub): State<Hub>, Path(service): Path<String>, body: Bytes) -> (StatusCode, String) {
    match hub.accept(&service, &body) {
        Ok(()) => (StatusCode::OK, String::new()),
        Err(refusal @ Refusal::Credentials) => (StatusCode::UNAUTHORIZED, refusal.to_string()),
        Err(refusal) => (StatusCode::BAD_REQUEST, refusal.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;
    use crate::Credentials;

    /// The status that a message gets, over a connection of its own.
    async fn status(receiver: &Receiver, body: &str) -> u16 {
        let mut stream = TcpStream::connect(receiver.address()).await.unwrap();
        let head =
            format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {}", body.len());
        stream.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer.split(' ').nth(1).unwrap().parse().unwrap()
    }

    #[tokio::test]
    async fn wrong_credentials_and_bad_bodies_are_not_acknowledged() {
        let receiver = Receiver::bind("127.0.0.1:0", Hub::new(Credentials::new("u", "p"))).await.unwrap();
        let good = r#"{"username":"u","password":"p","requestId":"r1","status":"Success"}"#;
        let wrong = r#"{"username":"u","password":"q","requestId":"r2","status":"Success"}"#;
        assert_eq!(status(&receiver, good).await, 200);
        assert_eq!(status(&receiver, wrong).await, 401);
        assert_eq!(status(&receiver, "<html>").await, 400);
        assert_eq!((receiver.hub().kept("r1").len(), receiver.hub().kept("r2").len()), (1, 0));
    }
}
