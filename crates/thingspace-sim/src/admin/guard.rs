//! Keeps pages of other sites away: browsers let any page send simple requests to this machine.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use url::{Host, Url};

use super::Refused;
use crate::shared::Shared;

/// Lets a call through that names this machine, and does not come from a page of another place.
pub(super) async fn own_pages_only(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let objection = objection(request.headers(), shared.remote);
    match objection {
        Some(why) => Refused(StatusCode::FORBIDDEN, why.to_owned()).into_response(),
        None => next.run(request).await,
    }
}

fn objection(headers: &HeaderMap, remote: bool) -> Option<&'static str> {
    let host = text(headers, header::HOST).unwrap_or_default();
    // A name that leads here from elsewhere would make another site's page one of this origin.
    if !remote && !is_here(host) {
        return Some("ask for 127.0.0.1, [::1] or localhost: the simulator serves this machine only");
    }
    let foreign = text(headers, header::ORIGIN).is_some_and(|origin| origin != format!("http://{host}"));
    foreign.then_some("pages of other places may not steer the simulator")
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn is_here(host: &str) -> bool {
    let url = Url::parse(&format!("http://{host}/"));
    match url.as_ref().ok().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
