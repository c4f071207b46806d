//! Refuses requests from web pages of other origins, because browsers let any page send simple requests to this machine.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use url::{Host, Url};

use super::Refused;
use crate::shared::Shared;

/// Refuses requests from pages of other origins. Unless remote access is allowed, also refuses requests whose `Host` is not
/// loopback.
pub(super) async fn own_pages_only(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let refusal = refusal(request.headers(), shared.remote);
    match refusal {
        Some(message) => Refused(StatusCode::FORBIDDEN, message.to_owned()).into_response(),
        None => next.run(request).await,
    }
}

fn refusal(headers: &HeaderMap, remote: bool) -> Option<&'static str> {
    let host = header_value(headers, header::HOST).unwrap_or_default();
    // A site could point its own host name to this machine, and its pages would then have the same origin (DNS rebinding).
    if !remote && !is_loopback(host) {
        return Some("the simulator serves only this machine: address it as 127.0.0.1, [::1] or localhost");
    }
    let foreign = header_value(headers, header::ORIGIN).is_some_and(|origin| origin != format!("http://{host}"));
    foreign.then_some("web pages of other origins must not control the simulator")
}

fn header_value(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn is_loopback(host: &str) -> bool {
    let url = Url::parse(&format!("http://{host}/"));
    match url.as_ref().ok().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
