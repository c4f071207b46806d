//! Answers the requests of one connection.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{ALLOW, CONNECTION, CONTENT_TYPE};
use hyper::http::HeaderValue;
use hyper::{Method, Request, Response, StatusCode};

use crate::Refusal;

use super::answer;
use super::body::{self, NotRead};
use super::connections::Connection;
use super::entries::WasCut;
use super::health;
use super::metrics::{Cut, Rejected};
use super::peers::{Origin, counted, is_local, origin};
use super::routes::{Route, route};
use super::shared::Shared;

/// The requests of one connection.
pub(super) struct Requests {
    pub(super) shared: Arc<Shared>,
    pub(super) connection: Arc<Connection>,
    pub(super) peer: IpAddr,
}

impl Requests {
    /// Answers a request. An error closes the connection without a response.
    pub(super) async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, NoResponse> {
        let shared = &self.shared;
        let response = match route(request.uri().path(), shared.path_secret.as_ref()) {
            Route::Service(service) => {
                let service = service.to_owned();
                self.message(&service, request).await?
            }
            Route::Health if self.may_see_status(&request) => {
                let (status, report) = health::report(&shared.problems());
                plain(StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE), report)
            }
            Route::Metrics if self.may_see_status(&request) => {
                let mut response = plain(StatusCode::OK, shared.metrics.text(&shared.inbox, &shared.connections));
                response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; version=0.0.4"));
                response
            }
            Route::Health | Route::Metrics | Route::Unknown => self.reject(Rejected::Path),
        };
        self.connection.completed(shared.counted_peer(self.peer));
        Ok(response)
    }

    fn may_see_status(&self, request: &Request<Incoming>) -> bool {
        self.shared.is_status_public || is_local(self.peer, request.headers(), &self.shared.proxies)
    }

    /// Receives one message, passes it to the inbox, and returns the response.
    async fn message(&self, service: &str, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, NoResponse> {
        let Shared { inbox, limits, .. } = &*self.shared;
        if request.method() != Method::POST {
            return Ok(self.reject(Rejected::Method));
        }
        let sender = origin(self.peer, request.headers(), &self.shared.proxies);
        if !self.shared.may_send(sender) {
            return Ok(self.reject(Rejected::Address));
        }
        if let (true, Origin::Address(sender)) = (self.shared.proxies.contains(self.peer), sender) {
            self.connection.assign(counted(sender))?;
        }
        let read = body::read(request.into_body(), &self.connection, limits.message_bytes);
        let message = match tokio::time::timeout(limits.body, read).await {
            Ok(Ok(message)) => message,
            Ok(Err(NotRead::TooLarge)) => {
                inbox.count_refusal(service, &Refusal::TooLarge);
                return Ok(closing(answered(Err(Refusal::TooLarge))));
            }
            Ok(Err(NotRead::Incomplete)) => return Ok(self.reject(Rejected::Incomplete)),
            Ok(Err(NotRead::WasCut)) => return Err(NoResponse),
            Err(_) => {
                self.shared.metrics.count_cut(Cut::Body);
                return Ok(self.reject(Rejected::Late));
            }
        };
        self.connection.storing()?;
        let accepted = answer::accept(inbox, service, &message, limits.store).await;
        if matches!(accepted, Err(Refusal::Credentials)) {
            self.shared.storm.add();
        }
        Ok(answered(accepted))
    }

    /// Answers a request that does not reach the inbox. The body of the request may be unread, so the response closes the
    /// connection.
    fn reject(&self, reason: Rejected) -> Response<Full<Bytes>> {
        self.shared.metrics.count_rejected(reason);
        let (status, message) = match reason {
            Rejected::Path => (StatusCode::NOT_FOUND, "not found"),
            Rejected::Method => (StatusCode::METHOD_NOT_ALLOWED, "callbacks are sent with POST"),
            Rejected::Address => (StatusCode::FORBIDDEN, "the address of the sender is not allowed"),
            Rejected::Late => (StatusCode::REQUEST_TIMEOUT, "the request body took too long"),
            Rejected::Incomplete => (StatusCode::BAD_REQUEST, "the request body is incomplete"),
        };
        let mut response = closing(plain(status, message.to_owned()));
        if matches!(reason, Rejected::Method) {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }
}

/// The error that closes a connection without a response, because the connection was cut.
#[derive(Debug)]
pub(super) struct NoResponse;

impl fmt::Display for NoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was cut")
    }
}

impl std::error::Error for NoResponse {}

impl From<WasCut> for NoResponse {
    fn from(WasCut: WasCut) -> Self {
        NoResponse
    }
}

fn answered(accepted: Result<crate::Accepted, Refusal>) -> Response<Full<Bytes>> {
    let (status, message) = answer::response(accepted);
    plain(status, message)
}

fn plain(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn closing(mut response: Response<Full<Bytes>>) -> Response<Full<Bytes>> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
