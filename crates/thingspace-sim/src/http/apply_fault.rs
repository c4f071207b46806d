//! Applies injected faults to calls and their responses.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hyper::body::{Frame, SizeHint};

use super::response::{Unsent, refusal_response};
use crate::clock::later;
use crate::fault::Effect;
use crate::handlers::{Access, Operation};
use crate::refusal::Refusal;
use crate::shared::Shared;

/// Applies a fault before the operation. For a delay, waits and returns `None`: the caller then carries out the operation. For
/// any other effect, returns the response to send, and the operation is not carried out. Never returns for [`Effect::Hang`].
pub(super) async fn before(effect: Effect, shared: &Shared, operation: &Operation) -> Option<Response> {
    if let Effect::Delay { seconds } = effect {
        delay(shared, seconds).await;
        return None;
    }
    Some(replacement(effect, shared, operation).await)
}

/// Applies a fault after the operation, which has returned `response`. Returns the response to send: `response` itself after a
/// delay, otherwise a truncated `response` or a replacement. Never returns for [`Effect::Hang`].
pub(super) async fn after(effect: Effect, shared: &Shared, operation: &Operation, response: Response) -> Response {
    match effect {
        Effect::Delay { seconds } => {
            delay(shared, seconds).await;
            response
        }
        Effect::Cut { bytes } => incomplete(response, bytes, End::Closed).await,
        Effect::Stall { bytes } => incomplete(response, bytes, End::Open).await,
        _ => replacement(effect, shared, operation).await,
    }
}

async fn delay(shared: &Shared, seconds: f64) {
    let by = Duration::try_from_secs_f64(seconds).unwrap_or_default();
    shared.clock.sleep_until(later(shared.clock.now(), by)).await;
}

/// Returns a response to send in place of the operation's own response. Never returns for [`Effect::Hang`].
async fn replacement(effect: Effect, shared: &Shared, operation: &Operation) -> Response {
    let error = |status| StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    match effect {
        Effect::Status { status } => refusal_response(&Refusal::injected(error(status), operation.access == Access::Application)),
        Effect::Gateway { status } => refusal_response(&Refusal::injected_gateway(error(status))),
        Effect::Html { status } => (error(status), [(header::CONTENT_TYPE, "text/html")], PAGE).into_response(),
        Effect::RateLimited { retry_after_seconds } => {
            let mut response = refusal_response(&Refusal::injected_gateway(StatusCode::TOO_MANY_REQUESTS));
            if let Some(wait) = retry_after_seconds {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
            }
            response
        }
        Effect::BearerRefused => refusal_response(&Refusal::bearer_invalid()),
        Effect::SessionRefused => {
            refusal_response(&Refusal::session_expired(shared.visit(|world, _| world.settings.switches.expiry_is_forbidden)))
        }
        Effect::Hang => std::future::pending().await,
        Effect::Close => unsent(Unsent::Closed),
        Effect::Reset => unsent(Unsent::Reset),
        // Unreachable: `before` and `after` handle a delay themselves. `Cut` and `Stall` apply only after the operation, where
        // `after` handles them.
        Effect::Delay { .. } | Effect::Cut { .. } | Effect::Stall { .. } => unsent(Unsent::Closed),
    }
}

/// The body for [`Effect::Html`]: an error page, as a proxy might return it.
const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Service unavailable</title></head><body><h1>Service unavailable</h1>\
                    <p>Injected fault of the simulator.</p></body></html>\n";

fn unsent(how: Unsent) -> Response {
    let mut response = Response::default();
    response.extensions_mut().insert(how);
    response
}

/// Truncates the body of a response to `bytes` bytes. `Content-Length` still announces the full length.
async fn incomplete(response: Response, bytes: u64, end: End) -> Response {
    let (head, body) = response.into_parts();
    let bytes_of_body = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let sent = usize::try_from(bytes).unwrap_or(usize::MAX).min(bytes_of_body.len());
    let announced = bytes_of_body.len() as u64;
    Response::from_parts(
        head,
        Body::new(IncompleteBody { part: Some(bytes_of_body.slice(..sent)).filter(|part| !part.is_empty()), announced, end }),
    )
}

/// What happens to the connection after the last byte of an incomplete body.
#[derive(Clone, Copy, Debug)]
enum End {
    Closed,
    Open,
}

/// A body with fewer bytes than `Content-Length` announces.
struct IncompleteBody {
    part: Option<Bytes>,
    announced: u64,
    end: End,
}

impl HttpBody for IncompleteBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match (self.part.take(), self.end) {
            (Some(part), _) => Poll::Ready(Some(Ok(Frame::data(part)))),
            (None, End::Closed) => Poll::Ready(Some(Err(std::io::Error::other("the response was cut by an injected fault")))),
            // This body never wakes the task, so the connection stays open until the client closes it or the server stops.
            (None, End::Open) => Poll::Pending,
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
