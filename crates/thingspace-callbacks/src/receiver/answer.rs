//! Passes messages to the inbox and creates the responses, for the receiver and for servers that use [`router`].

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use thingspace_store::{Error, ErrorKind};

use crate::inbox::ADDITIONAL;
use crate::refusal::MESSAGE_LIMIT;
use crate::{Accepted, Inbox, Refusal};

/// Passes a message to the inbox. If the store takes longer than `within`, the spool takes the message. If there is no spool, or
/// the spool is too slow as well, the message is refused, because its sender does not wait much longer.
pub(super) async fn accept(inbox: &Inbox, service: &str, message: &[u8], within: Duration) -> Result<Accepted, Refusal> {
    let late = |_| {
        // The store may still write the message. If it does, the inbox recognizes the message when the service sends it again,
        // and does not store it twice.
        let error = Error::new(ErrorKind::Busy, format!("the store did not answer within {within:?}"));
        let refusal = Refusal::Store(error);
        inbox.count_refusal(service, &refusal);
        Err(refusal)
    };
    let total = if inbox.has_spool() { within.saturating_add(ADDITIONAL) } else { within };
    tokio::time::timeout(total, inbox.accept_within(service.into(), message, within)).await.unwrap_or_else(late)
}

/// Returns the response to a message. A 2xx status acknowledges the message. After any other status, the service sends the
/// message again (quirk callback-retry).
pub(super) fn response(accepted: Result<Accepted, Refusal>) -> (StatusCode, String) {
    match accepted {
        Ok(_) => (StatusCode::OK, String::new()),
        Err(refusal) => (StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST), refusal.to_string()),
    }
}

/// Returns the callback route of a [`Receiver`](crate::Receiver), `POST /callbacks/{service}`, for use in your own server.
///
/// Your server must limit the number of connections and the time of a request. The route limits only the size of a message and
/// the time for storing it, to the defaults of [`Limits`](crate::Limits).
///
/// ```
/// # #[tokio::main] async fn main() -> std::io::Result<()> {
/// use thingspace_callbacks::{Credentials, Inbox, router};
///
/// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let service = axum::Router::new().nest("/hooks", router(inbox));
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
/// let server = tokio::spawn(async move { axum::serve(listener, service).await });
/// # server.abort();
/// # Ok(()) }
/// ```
pub fn router(inbox: Inbox) -> Router {
    Router::new()
        .route("/callbacks/{service}", post(accept_in_router))
        .layer(DefaultBodyLimit::max(MESSAGE_LIMIT))
        .with_state(inbox)
}

async fn accept_in_router(
    State(inbox): State<Inbox>,
    Path(service): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> (StatusCode, String) {
    match body {
        Ok(body) => response(accept(&inbox, &service, &body, crate::Limits::default().store).await),
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            inbox.count_refusal(&service, &Refusal::TooLarge);
            response(Err(Refusal::TooLarge))
        }
        // The sender closed the connection or sent invalid HTTP. Without a complete message, there is no refusal to count.
        Err(rejection) => (rejection.status(), "the request body is incomplete".to_owned()),
    }
}
