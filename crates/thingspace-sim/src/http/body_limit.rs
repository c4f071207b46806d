//! Bodies as they come in: never more, longer or more at once than this machine bears.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::http::StatusCode;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::refusal::Refusal;

/// Bytes of a body at most (quirk sim-bad-body).
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Real time in which a body has to arrive, whatever the virtual clock says: a client that dribbles would hold its place for ever.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// Bytes from which a body is large: real requests of 10,000 devices have about two million.
const LARGE: usize = 4 * 1024 * 1024;

/// Large bodies that are held at once. The others wait their turn, so that memory has a bound whatever the number of clients.
const LARGE_AT_ONCE: usize = 4;

/// The way in.
pub(super) struct BodyLimit {
    large: Arc<Semaphore>,
}

/// A body that arrived whole.
pub(super) struct Received {
    pub(super) bytes: Vec<u8>,
    /// Among the large ones; kept as long as the body and what was read from it.
    pub(super) place: Option<OwnedSemaphorePermit>,
}

impl BodyLimit {
    pub(super) fn new() -> Self {
        Self { large: Arc::new(Semaphore::new(LARGE_AT_ONCE)) }
    }

    pub(super) async fn receive(&self, body: Body) -> Result<Received, Refusal> {
        if body.size_hint().lower() > BODY_LIMIT as u64 {
            return Err(too_large());
        }
        let received = tokio::time::timeout(BODY_TIMEOUT, self.collect(body)).await;
        received.unwrap_or_else(|_| {
            let text = format!("The body did not arrive within {} seconds", BODY_TIMEOUT.as_secs());
            Err(Refusal::service_with(StatusCode::REQUEST_TIMEOUT, "REQUEST_FAILED.UnexpectedError", text))
        })
    }

    async fn collect(&self, mut body: Body) -> Result<Received, Refusal> {
        let mut received = Received { bytes: Vec::new(), place: None };
        while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            // Either the client is gone, and reads no answer, or its chunks are none.
            let frame = frame
                .map_err(|_| Refusal::service("DeserializationFailed", "The body is cut off, or is not chunked as it says"))?;
            let Ok(data) = frame.into_data() else { continue };
            let length = received.bytes.len() + data.len();
            if length > BODY_LIMIT {
                return Err(too_large());
            }
            if length > LARGE && received.place.is_none() {
                // The semaphore is never closed.
                received.place = Arc::clone(&self.large).acquire_owned().await.ok();
            }
            received.bytes.extend_from_slice(&data);
        }
        Ok(received)
    }
}

fn too_large() -> Refusal {
    let text = format!("The body is larger than {} MB", BODY_LIMIT >> 20);
    Refusal::service_with(StatusCode::PAYLOAD_TOO_LARGE, "REQUEST_FAILED.UnexpectedError", text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn large_bodies_take_turns() {
        let bodies = BodyLimit::new();
        let large = || Body::from(vec![b' '; LARGE + 1]);
        let mut held = Vec::new();
        for _ in 0..LARGE_AT_ONCE {
            held.push(bodies.receive(large()).await.ok().unwrap());
        }
        assert!(tokio::time::timeout(Duration::ZERO, bodies.receive(large())).await.is_err());
        assert!(bodies.receive(Body::from("small")).await.is_ok());
        held.pop();
        assert!(bodies.receive(large()).await.is_ok());
    }

    #[tokio::test]
    async fn a_body_that_says_how_large_it_is_is_not_read() {
        let refusal = BodyLimit::new().receive(Body::from(vec![0; BODY_LIMIT + 1])).await.err().unwrap();
        assert_eq!(refusal.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
}
