//! What the simulator is set to, and a fresh start.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::{Answered, Payload, Refused, json, read, state};
use crate::shared::Shared;
use crate::{Deliveries, Error, PortalChange};

/// `POST /_sim/reset`: what is left out stays as it was at the start.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reset {
    devices: Option<usize>,
    seed: Option<u64>,
}

pub(super) async fn reset(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    let Reset { devices, seed } = read(&body)?;
    shared.reset(devices, seed)?;
    Ok(json(&state::view(&shared)))
}

/// `GET /_sim/snapshot`: the whole state, as a file.
pub(super) async fn snapshot(State(shared): State<Arc<Shared>>) -> Answered {
    let bytes = shared.snapshot()?;
    let name = "attachment; filename=\"thingspace.snapshot\"";
    let head = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, name)];
    Ok((head, bytes).into_response())
}

/// `POST /_sim/snapshot`: such a file.
pub(super) async fn restore(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    shared.restore(&body)?;
    Ok(json(&state::view(&shared)))
}

pub(super) async fn switches(State(shared): State<Arc<Shared>>) -> Response {
    json(&shared.visit(|world, _| world.settings.switches.all()))
}

/// `POST /_sim/switches`: `{"callback-retry": "observed"}`. All are set, or none.
pub(super) async fn switch(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    let wanted: BTreeMap<String, String> = read(&body)?;
    let all = shared.visit(|world, _| {
        let mut switches = world.settings.switches.clone();
        wanted.iter().try_for_each(|(quirk, value)| switches.set(quirk, value))?;
        let all = switches.all();
        world.settings.switches = switches;
        Ok::<_, Error>(all)
    })?;
    Ok(json(&all))
}

pub(super) async fn deliveries(State(shared): State<Arc<Shared>>) -> Response {
    json(&shared.visit(|world, _| world.settings.deliveries))
}

/// `POST /_sim/deliveries`: `{"duplicates": 0.05, "losses": 0.01, "reordering_seconds": 30}`; what is left out is 0.
pub(super) async fn deliver(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    let deliveries = read::<Deliveries>(&body)?.check()?;
    shared.visit(|world, _| world.settings.deliveries = deliveries);
    Ok(json(&deliveries))
}

pub(super) async fn quirks() -> Response {
    json(&crate::quirks())
}

/// `POST /_sim/tokens/expire`: both unless one is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expire {
    bearers: Option<bool>,
    sessions: Option<bool>,
}

pub(super) async fn expire(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    let Expire { bearers, sessions } = read(&body)?;
    let both = bearers.is_none() && sessions.is_none();
    shared.visit(|world, _| {
        if both || bearers == Some(true) {
            world.auth.expire_bearer();
        }
        if both || sessions == Some(true) {
            world.auth.expire_sessions();
        }
    });
    Ok(json(&Value::Null))
}

/// `POST /_sim/devices/{iccid}/hardware`: the SIM is in other hardware from now on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hardware {
    imei: String,
}

pub(super) async fn move_sim(State(shared): State<Arc<Shared>>, Path(iccid): Path<String>, Payload(body): Payload) -> Answered {
    let Hardware { imei } = read(&body)?;
    if shared.move_sim(&iccid, &imei) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no line in service has this ICCID, or the IMEI is none".to_owned()))
}

/// `POST /_sim/devices/{iccid}/sms`: the device sends a text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sms {
    text: String,
}

pub(super) async fn send_sms(State(shared): State<Arc<Shared>>, Path(iccid): Path<String>, Payload(body): Payload) -> Answered {
    let Sms { text } = read(&body)?;
    if shared.device_sends_sms(&iccid, &text) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no line in service has this ICCID".to_owned()))
}

/// `POST /_sim/devices/{iccid}/nidd`: the device sends data beside IP, as base64.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nidd {
    data: String,
}

pub(super) async fn send_nidd(State(shared): State<Arc<Shared>>, Path(iccid): Path<String>, Payload(body): Payload) -> Answered {
    let Nidd { data } = read(&body)?;
    let bytes = STANDARD.decode(data).map_err(|_| Refused(StatusCode::BAD_REQUEST, "data is not base64".to_owned()))?;
    if shared.device_sends_nidd(&iccid, &bytes) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no line in service with a plan for non-IP data has this ICCID".to_owned()))
}

/// `POST /_sim/devices/{iccid}/traffic`: the device used data.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Traffic {
    bytes: u64,
}

pub(super) async fn add_traffic(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> Answered {
    let Traffic { bytes } = read(&body)?;
    if shared.add_traffic(&iccid, bytes) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no line in service has this ICCID".to_owned()))
}

/// `POST /_sim/devices/{iccid}/portal`: a person changes the line in the web portal.
pub(super) async fn change_in_portal(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> Answered {
    let change: PortalChange = read(&body)?;
    match shared.portal_change(&iccid, &change) {
        Ok(()) => Ok(json(&Value::Null)),
        Err(Some(error)) => Err(error.into()),
        Err(None) => Err(Refused(StatusCode::NOT_FOUND, "no line has this ICCID".to_owned())),
    }
}
