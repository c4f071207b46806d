//! Converts answers and refusals into HTTP responses.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::handlers::{Answer, AnswerBody};
use crate::refusal::Refusal;

/// Marks a response that must not be sent, and selects how the connection ends instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsent {
    Closed,
    Reset,
}

pub(super) fn answer_response(answer: Answer) -> Response {
    let Answer { status, body, header, .. } = answer;
    let body = match body {
        AnswerBody::Empty => None,
        AnswerBody::Json(value) => Some(value.to_string().into_bytes()),
        AnswerBody::Page(page) => serde_json::to_vec(&page).ok(),
    };
    let mut response = match body {
        Some(body) => json(status, body),
        None => status.into_response(),
    };
    if let Some((name, value)) = header {
        response.headers_mut().insert(name, value);
    }
    response
}

pub(super) fn refusal_response(refusal: &Refusal) -> Response {
    let mut response = json(refusal.status, refusal.body().to_string().into_bytes());
    if let Some(wait) = refusal.wait {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
    }
    response
}

fn json(status: StatusCode, body: Vec<u8>) -> Response {
    (status, [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response()
}
