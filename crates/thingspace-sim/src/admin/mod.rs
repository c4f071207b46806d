//! What the real service does not have: a look behind it, and a hand on it, under `/_sim`.
//!
//! Answers are JSON; what is wrong with a request is told as `{"error": …}` with the remedy.

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

use crate::Error;
use crate::shared::Shared;

/// Bytes of a snapshot at most.
const LARGEST_SNAPSHOT: usize = 1 << 30;

/// What there is, as people are told who ask for something else.
const PLACES: &str = "there are GET /_sim/state, /_sim/fleet, /_sim/ledger, /_sim/journal, /_sim/listeners, /_sim/inbox, /_sim/faults, \
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
        .route("/clock", post(clock::turn))
        .route("/settle", post(clock::settle))
        .route("/reset", post(settings::reset))
        .route("/snapshot", get(settings::snapshot).post(settings::restore).layer(DefaultBodyLimit::max(LARGEST_SNAPSHOT)))
        .route("/faults", get(faults::list).post(faults::add).delete(faults::clear))
        .route("/faults/{id}", delete(faults::remove))
        .route("/switches", get(settings::switches).post(settings::switch))
        .route("/deliveries", get(settings::deliveries).post(settings::deliver))
        .route("/quirks", get(settings::quirks))
        .route("/tokens/expire", post(settings::expire))
        .route("/devices/{iccid}/hardware", post(settings::move_sim))
        .route("/devices/{iccid}/sms", post(settings::send_sms))
        .route("/devices/{iccid}/nidd", post(settings::send_nidd))
        .route("/devices/{iccid}/traffic", post(settings::add_traffic))
        .route("/devices/{iccid}/portal", post(settings::change_in_portal))
        .route("/inbox", get(inbox::read).post(inbox::hear).delete(inbox::clear))
        .route("/inbox/{name}", post(inbox::hear_named))
        .fallback(async || Refused(StatusCode::NOT_FOUND, PLACES.to_owned()))
        .method_not_allowed_fallback(async || Refused(StatusCode::METHOD_NOT_ALLOWED, PLACES.to_owned()));
    Router::new()
        .nest("/_sim", pages)
        .route("/_sim/", get(page::page))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), guard::own_pages_only))
        .with_state(shared)
}

/// What is wrong with a request, and what to do.
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

type Answered = Result<Response, Refused>;

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Real time in which a body has to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// The body of a request, that arrived whole and in time.
struct Payload(Bytes);

impl<S: Send + Sync> FromRequest<S> for Payload {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        match tokio::time::timeout(BODY_TIMEOUT, Bytes::from_request(request, state)).await {
            Ok(Ok(bytes)) => Ok(Self(bytes)),
            Ok(Err(error)) => Err(Refused(error.status(), error.body_text())),
            Err(_) => {
                let why = format!("the body did not arrive within {} seconds", BODY_TIMEOUT.as_secs());
                Err(Refused(StatusCode::REQUEST_TIMEOUT, why))
            }
        }
    }
}

/// Reads the body of a request; none, or null, is an empty object.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refused> {
    let body: &[u8] = if matches!(body.trim_ascii(), b"" | b"null") { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| format!("the body cannot be read: {error}").into())
}

/// Reads the query of a request.
fn wanted<T>(query: Result<Query<T>, QueryRejection>) -> Result<T, Refused> {
    query.map(|Query(wanted)| wanted).map_err(|error| error.body_text().into())
}
