//! Lists, injects and removes faults.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;

use super::{AdminResult, Payload, Refused, json, read};
use crate::Fault;
use crate::clip::clipped;
use crate::fault::ActiveFault;
use crate::shared::Shared;

pub(super) async fn list(State(shared): State<Arc<Shared>>) -> Response {
    json(&shared.visit(|world, _| world.faults.active().cloned().collect::<Vec<ActiveFault>>()))
}

/// `POST /_sim/faults`: injects the [`Fault`] in the JSON body and returns it with its id.
pub(super) async fn add(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    let fault = Fault::from_json(&read(&body)?)?;
    Ok(json(&shared.visit(|world, _| {
        let id = world.faults.add(fault);
        world.faults.active().find(|active| active.id == id).cloned()
    })))
}

pub(super) async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> AdminResult {
    if id.parse().is_ok_and(|id| shared.visit(|world, _| world.faults.remove(id))) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, format!("fault {} is not active: GET /_sim/faults lists the active ones", clipped(&id))))
}

pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> Response {
    shared.visit(|world, _| world.faults.clear());
    json(&Value::Null)
}
