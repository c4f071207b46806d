//! What the real service does not have: a look behind it, and its clock. Mounted at `/_sim`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::line::LineState;
use crate::simulator::Shared;

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/journal", get(async |State(shared): State<Arc<Shared>>| json(&shared.visit(|world, _| world.journal.entries()))))
        .route("/ledger", get(async |State(shared): State<Arc<Shared>>| json(&shared.visit(|world, _| world.ledger()))))
        .route("/state", get(async |State(shared): State<Arc<Shared>>| json(&state(&shared))))
        .route("/clock", post(advance))
        .fallback(async || complaint(StatusCode::NOT_FOUND, "there are /_sim/journal, /_sim/ledger, /_sim/state and /_sim/clock"))
        .method_not_allowed_fallback(async || {
            complaint(StatusCode::METHOD_NOT_ALLOWED, "GET /_sim/journal, /_sim/ledger, /_sim/state; POST /_sim/clock")
        })
}

/// `GET /_sim/state`.
#[derive(Serialize)]
struct StateView {
    clock: ClockView,
    seed: u64,
    devices: usize,
    states: BTreeMap<LineState, usize>,
    /// Plans of a later time: outcomes and repeats of deliveries.
    planned: usize,
    /// Messages that are being delivered: the ledger is not final before this is 0.
    deliveries: usize,
}

#[derive(Serialize)]
struct ClockView {
    now: Timestamp,
    running: bool,
}

fn state(shared: &Shared) -> StateView {
    shared.visit(|world, now| {
        let states: BTreeMap<_, _> = world.fleet.counts().collect();
        let (planned, deliveries) = world.plans_and_deliveries();
        StateView {
            clock: ClockView { now, running: shared.clock.is_running() },
            seed: world.settings.seed,
            devices: states.values().sum(),
            states,
            planned,
            deliveries,
        }
    })
}

/// `POST /_sim/clock`: moves the clock and answers the state. Deliveries that became due may still be under way.
async fn advance(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let seconds = body.get("advance_seconds").and_then(Value::as_f64);
    let Some(by) = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) else {
        return complaint(StatusCode::BAD_REQUEST, "send {\"advance_seconds\": n} with a number of seconds, 0 or more");
    };
    shared.clock.advance(by);
    json(&state(&shared))
}

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn complaint(status: StatusCode, error: &str) -> Response {
    (status, json(&BTreeMap::from([("error", error)]))).into_response()
}
