//! Receives request bodies. Limits the size of a body, the time until it arrives and the number of large bodies in memory.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::http::StatusCode;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::refusal::Refusal;

/// Maximum size of a body in bytes (quirk sim-bad-body).
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Real (not virtual) time within which a body must arrive, including the wait for one of the [`LARGE_AT_ONCE`] permits. Without
/// this limit, a slow client could hold a permit forever.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// Size in bytes above which a body is large. Real requests are smaller: even with 10,000 devices, the maximum, a request has
/// about two million bytes.
const LARGE: usize = 4 * 1024 * 1024;

/// Maximum number of large bodies in memory. Further large bodies wait.
const LARGE_AT_ONCE: usize = 4;

/// Limits the number of large bodies in memory.
pub(super) struct BodyLimit {
    large: Arc<Semaphore>,
}

/// A body that arrived completely.
pub(super) struct Received {
    pub(super) bytes: Vec<u8>,
    /// The permit of a large body, held while the body and its parsed values are in memory. `None` for a body that is not large.
    pub(super) permit: Option<OwnedSemaphorePermit>,
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
            let message = format!("The body did not arrive within {} seconds", BODY_TIMEOUT.as_secs());
            Err(Refusal::service_with(StatusCode::REQUEST_TIMEOUT, "REQUEST_FAILED.UnexpectedError", message))
        })
    }

    async fn collect(&self, mut body: Body) -> Result<Received, Refusal> {
        let mut received = Received { bytes: Vec::new(), permit: None };
        while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            // Either the client has disconnected and reads no response, or the chunked encoding is malformed.
            let frame = frame.map_err(|_| {
                Refusal::service("DeserializationFailed", "The body is cut off or its chunked encoding is malformed")
            })?;
            let Ok(data) = frame.into_data() else { continue };
            let length = received.bytes.len() + data.len();
            if length > BODY_LIMIT {
                return Err(too_large());
            }
            if length > LARGE && received.permit.is_none() {
                // `acquire_owned` cannot fail, because the semaphore is never closed.
                received.permit = Arc::clone(&self.large).acquire_owned().await.ok();
            }
            received.bytes.extend_from_slice(&data);
        }
        Ok(received)
    }
}

fn too_large() -> Refusal {
    let message = format!("The body is larger than {} MB", BODY_LIMIT >> 20);
    Refusal::service_with(StatusCode::PAYLOAD_TOO_LARGE, "REQUEST_FAILED.UnexpectedError", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_large_body_waits_for_a_permit() {
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
    async fn a_body_announced_as_too_large_is_refused() {
        let refusal = BodyLimit::new().receive(Body::from(vec![0; BODY_LIMIT + 1])).await.err().unwrap();
        assert_eq!(refusal.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
}
