//! Failures: asked for, looked at, ended.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value};

use super::{Answered, Refused, json, read};
use crate::Fault;
use crate::fault::ActiveFault;
use crate::handlers::clipped;
use crate::simulator::Shared;

pub(super) async fn list(State(shared): State<Arc<Shared>>) -> Response {
    json(&shared.visit(|world, _| world.faults.active().cloned().collect::<Vec<ActiveFault>>()))
}

/// `POST /_sim/faults`: a [`Fault`] as JSON. Answers it with its id.
pub(super) async fn add(State(shared): State<Arc<Shared>>, body: Bytes) -> Answered {
    let fault = fault(read(&body)?)?;
    Ok(json(&shared.visit(|world, _| {
        let id = world.faults.add(fault);
        world.faults.active().find(|active| active.id == id).cloned()
    })))
}

/// Members that no fault has are refused: a slip of the pen would strike more calls than meant.
fn fault(body: Map<String, Value>) -> Result<Fault, Refused> {
    let given: Vec<String> = body.keys().cloned().collect();
    let fault: Fault = serde_json::from_value(body.into()).map_err(|error| {
        format!(
            "the fault cannot be read: {error}; it has an effect (status, gateway, html, rate-limited, bearer-refused, session-refused, \
             delay, hang, close, reset, cut, stall) with its status, seconds or bytes"
        )
    })?;
    if let Some(stranger) = given.iter().find(|name| !fault.has_member(name)) {
        let stranger = clipped(stranger);
        return Err(format!("a fault of this effect has no {stranger}: it may have {}", fault.members().join(", ")).into());
    }
    Ok(fault.check()?)
}

pub(super) async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Answered {
    if id.parse().is_ok_and(|id| shared.visit(|world, _| world.faults.remove(id))) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, format!("no fault {} is in force: GET /_sim/faults lists them", clipped(&id))))
}

pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> Response {
    shared.visit(|world, _| world.faults.clear());
    json(&Value::Null)
}
