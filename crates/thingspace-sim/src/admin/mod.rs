//! The admin interface under `/_sim`, which inspects and controls the simulator. The real service has no such interface.
//!
//! Responses are JSON, except for the web page and snapshots. Errors have the form `{"error": "…"}` and say how to fix the
//! request. Code belongs here if it serves `/_sim`. This module may depend on `shared`, `views`, `world` and the modules in lower
//! layers, such as `clock`, but not on `http` or `handlers`. `lib.rs` lists the layers.

mod clock;
mod faults;
mod guard;
mod inbox;
mod page;
mod routes;
mod settings;
mod state;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, Query, Request};
use axum::handler::Handler;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Router, middleware};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use guard::known_hosts_only;

use routes::Routes;

use crate::Error;
use crate::shared::Shared;

/// Maximum size of a snapshot in bytes.
const MAX_SNAPSHOT: usize = 1 << 30;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let page = Router::new()
        .route("/", get(async || Redirect::permanent("/_sim/")))
        .route("/page.css", get(page::style))
        .route("/page.js", get(page::script));
    Router::new()
        .nest("/_sim", add_routes(Routes::unlisted(page)).into_router())
        .route("/_sim/", get(page::page))
        .layer(middleware::from_fn_with_state(Arc::clone(&shared), guard::own_pages_only))
        .with_state(shared)
}

fn add_routes(routes: Routes) -> Routes {
    routes
        .get("/state", state::state)
        .get("/fleet", state::fleet)
        .get("/ledger", state::ledger)
        .get("/journal", state::journal)
        .get("/listeners", state::listeners)
        .post("/clock", clock::update)
        .post("/settle", clock::settle)
        .post("/reset", settings::reset)
        .get("/snapshot", settings::snapshot)
        .post("/snapshot", settings::restore.layer(DefaultBodyLimit::max(MAX_SNAPSHOT)))
        .get("/faults", faults::list)
        .post("/faults", faults::add)
        .delete("/faults", faults::clear)
        .delete("/faults/{id}", faults::remove)
        .get("/switches", settings::switches)
        .post("/switches", settings::set_switches)
        .get("/deliveries", settings::deliveries)
        .post("/deliveries", settings::set_deliveries)
        .get("/quirks", settings::quirks)
        .post("/tokens/expire", settings::expire_tokens)
        .post("/devices/{iccid}/hardware", settings::move_sim)
        .post("/devices/{iccid}/sms", settings::send_sms)
        .post("/devices/{iccid}/nidd", settings::send_nidd)
        .post("/devices/{iccid}/traffic", settings::add_traffic)
        .post("/devices/{iccid}/portal", settings::change_in_portal)
        .get("/inbox", inbox::read)
        .post("/inbox", inbox::receive)
        .delete("/inbox", inbox::clear)
        .post("/inbox/{name}", inbox::receive_named)
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

/// The real time, not simulated time, within which the body of a request must arrive.
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

/// Parses the body of a request. Reads an empty or null body as an empty object.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refused> {
    let body: &[u8] = if matches!(body.trim_ascii(), b"" | b"null") { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| format!("invalid body: {error}").into())
}

/// Returns the query parameters of a request.
fn parameters<T>(query: Result<Query<T>, QueryRejection>) -> Result<T, Refused> {
    query.map(|Query(parameters)| parameters).map_err(|error| error.body_text().into())
}
