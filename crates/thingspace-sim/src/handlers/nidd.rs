//! Non-IP data delivery (NIDD).

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::reading::{check_account, flat_devices, unexpected};
use super::{Answer, Call, Handler};
use crate::refusal::Refusal;
use crate::world::request::RequestKind;
use crate::world::{NiddMessage, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("sendNiddMessage", send)];

/// Maximum size of a payload in bytes (openapi/nidd.yaml, sendNiddMessage).
const MAX_PAYLOAD: usize = 1_358;

fn send(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let message = call.string("message").unwrap_or_default();
    let payload = STANDARD.decode(message).map_err(|_| unexpected("message is not base64"))?;
    if payload.is_empty() {
        return Err(Refusal::service("INPUT_INVALID.Message.Null", "message has no payload"));
    }
    if payload.len() > MAX_PAYLOAD {
        let message = format!("message has {} bytes before base64, at most {MAX_PAYLOAD} are allowed", payload.len());
        return Err(Refusal::service("INPUT_INVALID.Message.TooLong", message));
    }
    if payload.windows(2).any(|pair| pair == [0, 0]) {
        return Err(Refusal::service("INPUT_INVALID.Message.AdjacentNullCharacters", "message has two zero bytes in a row"));
    }
    let devices = flat_devices(call, "deviceIds")?;
    if devices.is_empty() {
        return Err(Refusal::service("INPUT_INVALID.DeviceNotProvided", "deviceIds names no device"));
    }
    let within = call.body.get("maximumDeliveryTime").and_then(Value::as_u64).unwrap_or_default();
    Ok(call.accept(world, RequestKind::Nidd(NiddMessage { within: Duration::from_secs(within) }), devices))
}
