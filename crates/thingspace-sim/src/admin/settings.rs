//! Changes the settings, resets or restores the state, and simulates events outside the API.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::{AdminResult, Payload, Refused, json, read, state};
use crate::shared::Shared;
use crate::{Deliveries, Error, PortalChange};

/// The body of `POST /_sim/reset`. An omitted member has the value that the simulator was started with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reset {
    devices: Option<usize>,
    seed: Option<u64>,
}

pub(super) async fn reset(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    let Reset { devices, seed } = read(&body)?;
    shared.reset(devices, seed)?;
    Ok(json(&state::view(&shared)))
}

/// `GET /_sim/snapshot`: returns the whole state as a file.
pub(super) async fn snapshot(State(shared): State<Arc<Shared>>) -> AdminResult {
    let bytes = shared.snapshot()?;
    let name = "attachment; filename=\"thingspace.snapshot\"";
    let head = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, name)];
    Ok((head, bytes).into_response())
}

/// `POST /_sim/snapshot`: replaces the state with the snapshot in the body. [`Shared::restore`] lists the settings and
/// credentials that are kept.
pub(super) async fn restore(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    shared.restore(&body)?;
    Ok(json(&state::view(&shared)))
}

pub(super) async fn switches(State(shared): State<Arc<Shared>>) -> Response {
    json(&shared.visit(|world, _| world.settings.switches.all()))
}

/// `POST /_sim/switches` with a body such as `{"callback-retry": "observed"}`: sets all switches in the body, or none if one is
/// invalid.
pub(super) async fn set_switches(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
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

/// `POST /_sim/deliveries` with a body such as `{"duplicates": 0.05, "losses": 0.01, "reordering_seconds": 30}`: sets how
/// unreliable the delivery of callbacks is. An omitted member is set to 0.
pub(super) async fn set_deliveries(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    let deliveries = read::<Deliveries>(&body)?.check()?;
    shared.visit(|world, _| world.settings.deliveries = deliveries);
    Ok(json(&deliveries))
}

pub(super) async fn quirks() -> Response {
    json(&crate::quirks())
}

/// The body of `POST /_sim/tokens/expire`. If both members are omitted, all tokens expire.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expire {
    bearers: Option<bool>,
    sessions: Option<bool>,
}

pub(super) async fn expire_tokens(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    let Expire { bearers, sessions } = read(&body)?;
    let all = bearers.is_none() && sessions.is_none();
    shared.visit(|world, _| {
        if all || bearers == Some(true) {
            world.auth.expire_bearer();
        }
        if all || sessions == Some(true) {
            world.auth.expire_sessions();
        }
    });
    Ok(json(&Value::Null))
}

/// The body of `POST /_sim/devices/{iccid}/hardware`, which moves the SIM to other hardware.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hardware {
    imei: String,
}

pub(super) async fn move_sim(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> AdminResult {
    let Hardware { imei } = read(&body)?;
    if shared.move_sim(&iccid, &imei) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no active or suspended device has this ICCID, or the IMEI is not valid".to_owned()))
}

/// The body of `POST /_sim/devices/{iccid}/sms`, which simulates an SMS message from the device.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sms {
    text: String,
}

pub(super) async fn send_sms(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> AdminResult {
    let Sms { text } = read(&body)?;
    if shared.device_sends_sms(&iccid, &text) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no active device has this ICCID".to_owned()))
}

/// The body of `POST /_sim/devices/{iccid}/nidd`, which simulates non-IP data from the device. `data` is in base64.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nidd {
    data: String,
}

pub(super) async fn send_nidd(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> AdminResult {
    let Nidd { data } = read(&body)?;
    let bytes =
        STANDARD.decode(data).map_err(|_| Refused(StatusCode::BAD_REQUEST, "invalid data: expected base64".to_owned()))?;
    if shared.device_sends_nidd(&iccid, &bytes) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no active device on a NIDD plan has this ICCID".to_owned()))
}

/// The body of `POST /_sim/devices/{iccid}/traffic`, which simulates data usage.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Traffic {
    bytes: u64,
}

pub(super) async fn add_traffic(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> AdminResult {
    let Traffic { bytes } = read(&body)?;
    if shared.add_traffic(&iccid, bytes) {
        return Ok(json(&Value::Null));
    }
    Err(Refused(StatusCode::NOT_FOUND, "no active device has this ICCID".to_owned()))
}

/// `POST /_sim/devices/{iccid}/portal`: simulates a change that a user makes to the device in the web portal.
pub(super) async fn change_in_portal(
    State(shared): State<Arc<Shared>>,
    Path(iccid): Path<String>,
    Payload(body): Payload,
) -> AdminResult {
    let change: PortalChange = read(&body)?;
    match shared.portal_change(&iccid, &change) {
        Ok(()) => Ok(json(&Value::Null)),
        Err(Some(error)) => Err(error.into()),
        Err(None) => {
            Err(Refused(StatusCode::NOT_FOUND, "no device has this ICCID: GET /_sim/fleet lists the devices".to_owned()))
        }
    }
}
