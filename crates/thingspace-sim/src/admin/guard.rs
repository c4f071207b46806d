//! Checks the origin and the `Host` of requests, because browsers let any web page send simple requests to this machine. Also
//! checks the token of requests if other machines may use the simulator.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use url::{Host, Url};

use super::Refused;
use crate::remote_access::RemoteAccess;
use crate::shared::{DELIVERY_TOKEN, Shared};

/// Makes a browser ask for the token.
const CHALLENGE: HeaderValue = HeaderValue::from_static("Basic realm=\"ThingSpace simulator: any user, the token as password\"");

/// The simulator can receive its own callbacks at this path and at the paths under it. It sends them with a separate token, which
/// is valid only for POST requests to these paths.
const INBOX: &str = "/_sim/inbox";

/// Refuses requests from pages of other origins. If other machines may use the simulator, also refuses requests without its
/// token, except the callbacks that the simulator sends to itself. If only this machine may use the simulator, also refuses
/// requests whose `Host` is not loopback.
pub(super) async fn own_pages_only(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    if let Some(message) = refusal(headers, shared.remote.as_ref()) {
        return Refused(StatusCode::FORBIDDEN, message.to_owned()).into_response();
    }
    let is_delivery = request.method() == Method::POST
        && request.uri().path().starts_with(INBOX)
        && shared.is_own_delivery(headers.get(DELIVERY_TOKEN));
    if shared.remote.as_ref().is_some_and(|access| !is_delivery && !access.has_token(headers)) {
        let message = "the pages under /_sim need the token of the simulator: send it as a bearer token".to_owned();
        let mut response = Refused(StatusCode::UNAUTHORIZED, message).into_response();
        response.headers_mut().insert(header::WWW_AUTHENTICATE, CHALLENGE);
        return response;
    }
    next.run(request).await
}

fn refusal(headers: &HeaderMap, remote: Option<&RemoteAccess>) -> Option<&'static str> {
    let host = header_value(headers, header::HOST).unwrap_or_default();
    // This check stops DNS rebinding: a site points its own host name to this machine, so that its pages have the origin of the
    // simulator. But the `Host` of their requests is the host name of the site, which is not loopback.
    if remote.is_none() && !is_loopback(host) {
        return Some("the simulator serves only this machine: address it as 127.0.0.1, [::1] or localhost");
    }
    // Accept both schemes, because a proxy that adds TLS changes the scheme of the origin to https.
    let is_own = |origin: &str| [format!("http://{host}"), format!("https://{host}")].iter().any(|own| own == origin);
    let foreign = header_value(headers, header::ORIGIN).is_some_and(|origin| !is_own(origin));
    foreign.then_some("web pages of other origins must not control the simulator")
}

/// If other machines may use the simulator, refuses every request with an unknown `Host`.
pub(crate) async fn known_hosts_only(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let is_known = shared.remote.as_ref().is_none_or(|access| access.is_host(request.headers()));
    if is_known { next.run(request).await } else { Refused(StatusCode::FORBIDDEN, UNKNOWN_HOST.to_owned()).into_response() }
}

/// The error of a request with an unknown `Host`.
const UNKNOWN_HOST: &str =
    "the simulator does not have this host name: address it by its IP address, or add the name to its host names";

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
