//! SMS messages to and from devices.

use axum::http::{HeaderValue, StatusCode, header};
use serde_json::json;

use super::reading::{check_account, date, device_id, flat_devices, own_account, selected, selection, unexpected, visible};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{OutboundSms, World};

pub(super) static OPERATIONS: &[(&str, Handler)] =
    &[("sendSms", send), ("listSmsMessages", read), ("listSmsEventHistory", events), ("startSmsCallbacks", start)];

/// Maximum size in bytes of a message in an 8-bit encoding. The limit for the 7-bit encoding, 160 characters, is in the OpenAPI
/// description and is checked before the handler runs.
const MAX_EIGHT_BIT: usize = 140;

/// The encodings of messages (openapi/sms.yaml, SmsEncoding).
const ENCODINGS: [&str; 4] = ["7-bit", "8-bit-ASCII", "8-bit-UTF-8", "8-bit-DATA"];

/// Sends a message to the devices in `deviceIds`. If the request does not have this member, sends the message to all devices that
/// match the group, the service plan and the custom fields in the request.
fn send(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let message = call.string("smsMessage").unwrap_or_default();
    if message.is_empty() {
        return Err(Refusal::service("INPUT_INVALID.SmsMessage.Null", "smsMessage is empty"));
    }
    if let Some(other) = call.string("dataEncoding").filter(|encoding| !ENCODINGS.contains(encoding)) {
        return Err(unexpected(format!("dataEncoding must be one of {}, not {}", ENCODINGS.join(", "), clipped(other))));
    }
    let eight_bit = call.string("dataEncoding").is_some_and(|encoding| encoding.starts_with("8-bit"));
    if eight_bit && message.len() > MAX_EIGHT_BIT {
        let message = format!("smsMessage has {} bytes, at most {MAX_EIGHT_BIT} fit in an 8-bit encoding", message.len());
        return Err(Refusal::service("INPUT_INVALID.SmsMessage.TooLong", message));
    }
    let named = call.body.get("deviceIds").is_some_and(|devices| !devices.is_null());
    let devices =
        if named { flat_devices(call, "deviceIds")? } else { selected(world, &selection(world, call.body, "servicePlan")?)? };
    if devices.is_empty() {
        return Err(unexpected("deviceIds names no device: omit it to send to all devices that match the other members"));
    }
    Ok(call.accept(world, RequestKind::Sms(OutboundSms { message: message.into() }), devices))
}

/// Returns the first block of queued messages. A request with the parameter `next` acknowledges the previous block: the messages
/// of that block are removed from the queue before the new block is read.
fn read(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let next = match call.parameter("next") {
        "" => None,
        value => Some(value.parse().map_err(|_| unexpected(format!("next must be a number, not {}", clipped(value))))?),
    };
    let block = world.take_sms(call.now, next);
    let mut answer = Answer::from(json!({"messages": block.messages, "hasMoreData": block.next.is_some()}));
    if let Some(next) = block.next {
        let location = format!("/m2m/v1/sms/{}/history?next={next}", world.fleet.account());
        answer.status = StatusCode::ACCEPTED;
        answer.header = HeaderValue::try_from(location).ok().map(|location| (header::LOCATION, location));
    }
    Ok(answer)
}

/// Accepts a request for the times at which a device received and sent messages. A callback reports the times later.
fn events(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let item = call.body.get("deviceId").ok_or_else(|| unexpected("deviceId is missing"))?;
    let id = device_id(item, "deviceId")?;
    let device = RequestedDevice::selected(visible(world, id)?).ok_or_else(|| unexpected("deviceId names no device"))?;
    let (earliest, latest) = (date(call.body, "earliest")?, date(call.body, "latest")?);
    if let (Some(earliest), Some(latest)) = (earliest, latest)
        && earliest > latest
    {
        return Err(unexpected("earliest is after latest"));
    }
    Ok(call.accept(world, RequestKind::SmsEvents { earliest, latest }, vec![device]))
}

fn start(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    world.start_sms_delivery(call.now);
    Ok(json!({"success": true}).into())
}
