//! The admin interface under `/_sim`, which inspects and controls the simulator. The real service has no such interface.
//!
//! Responses are JSON, except for the web page and snapshots. Errors have the form `{"error": "…"}` and say how to fix the
//! request. Code belongs here if it serves `/_sim`. This module may depend on `shared`, `views`, `world` and the base modules at
//! the root, but not on `http` or `handlers`.

mod clock;
mod faults;
mod guard;
mod inbox;
mod page;
mod settings;
mod state;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, Query, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{delete, get, post};
use axum::{Router, middleware};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use guard::known_hosts_only;

use crate::Error;
use crate::shared::Shared;

/// Maximum size of a snapshot in bytes.
const MAX_SNAPSHOT: usize = 1 << 30;

/// The error of an unknown path or method.
const UNKNOWN: &str = "unknown path or method: expected one of \
                      GET /_sim/state, /_sim/fleet, /_sim/ledger, /_sim/journal, /_sim/listeners, /_sim/inbox, /_sim/faults, \
                      /_sim/switches, /_sim/deliveries, /_sim/snapshot and /_sim/quirks; POST /_sim/clock, /_sim/settle, /_sim/reset, /_sim/faults, \
                      /_sim/switches, /_sim/deliveries, /_sim/tokens/expire, /_sim/snapshot, /_sim/inbox, /_sim/devices/{iccid}/hardware, \
                      /_sim/devices/{iccid}/sms, /_sim/devices/{iccid}/nidd, /_sim/devices/{iccid}/traffic and /_sim/devices/{iccid}/portal; \
                      DELETE /_sim/faults, /_sim/faults/{id} and /_sim/inbox";

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let pages = Router::new()
        .route("/", get(async || Redirect::permanent("/_sim/")))
        .route("/page.css", get(page::style))
        .route("/page.js", get(page::script))
        .route("/state", get(state::state))
        .route("/fleet", get(state::fleet))
        .route("/ledger", get(state::ledger))
        .route("/journal", get(state::journal))
        .route("/listeners", get(state::listeners))
        .route("/clock", post(clock::update))
        .route("/settle", post(clock::settle))
        .route("/reset", post(settings::reset))
        .route("/snapshot", get(settings::snapshot).post(settings::restore).layer(DefaultBodyLimit::max(MAX_SNAPSHOT)))
        .route("/faults", get(faults::list).post(faults::add).delete(faults::clear))
        .route("/faults/{id}", delete(faults::remove))
        .route("/switches", get(settings::switches).post(settings::set_switches))
        .route("/deliveries", get(settings::deliveries).post(settings::set_deliveries))
        .route("/quirks", get(settings::quirks))
        .route("/tokens/expire", post(settings::expire_tokens))
        .route("/devices/{iccid}/hardware", post(settings::move_sim))
        .route("/devices/{iccid}/sms", post(settings::send_sms))
        .route("/devices/{iccid}/nidd", post(settings::send_nidd))
        .route("/devices/{iccid}/traffic", post(settings::add_traffic))
        .route("/devices/{iccid}/portal", post(settings::change_in_portal))
        .route("/inbox", get(inbox::read).post(inbox::receive).delete(inbox::clear))
        .route("/inbox/{name}", post(inbox::receive_named))
        .fallback(async || Refused(StatusCode::NOT_FOUND, UNKNOWN.to_owned()))
        .method_not_allowed_fallback(async || Refused(StatusCode::METHOD_NOT_ALLOWED, UNKNOWN.to_owned()));
    Router::new()
        .nest("/_sim", pages)
        .route("/_sim/", get(page::page))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), guard::own_pages_only))
        .with_state(shared)
}

/// An error response: the status and the message.
#[derive(Debug)]
struct Refused(StatusCode, String);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Self(status, error) = self;
        (status, json(&serde_json::json!({"error": error}))).into_response()
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        error.to_string().into()
    }
}

impl From<String> for Refused {
    fn from(error: String) -> Self {
        Self(StatusCode::BAD_REQUEST, error)
    }
}

impl From<&str> for Refused {
    fn from(error: &str) -> Self {
        error.to_owned().into()
    }
}

type AdminResult = Result<Response, Refused>;

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Real time in which a body must arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// The complete body of a request, received within [`BODY_TIMEOUT`].
struct Payload(Bytes);

impl<S: Send + Sync> FromRequest<S> for Payload {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        match tokio::time::timeout(BODY_TIMEOUT, Bytes::from_request(request, state)).await {
            Ok(Ok(bytes)) => Ok(Self(bytes)),
            Ok(Err(error)) => Err(Refused(error.status(), error.body_text())),
            Err(_) => {
                let message = format!("the body did not arrive within {} seconds", BODY_TIMEOUT.as_secs());
                Err(Refused(StatusCode::REQUEST_TIMEOUT, message))
            }
        }
    }
}

/// Parses the body of a request. An empty or null body counts as an empty object.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refused> {
    let body: &[u8] = if matches!(body.trim_ascii(), b"" | b"null") { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| format!("invalid body: {error}").into())
}

/// Returns the query parameters of a request.
fn parameters<T>(query: Result<Query<T>, QueryRejection>) -> Result<T, Refused> {
    query.map(|Query(parameters)| parameters).map_err(|error| error.body_text().into())
}
