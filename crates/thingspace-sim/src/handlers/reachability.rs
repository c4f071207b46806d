//! Whether devices can be reached: monitors and single questions. The diagnostics server has codes of its own, without the name of a
//! service before them (openapi/errors.yaml).

use axum::http::StatusCode;
use jiff::Timestamp;
use uuid::Uuid;

use super::reading::{MOST_DEVICES, asked_devices, device_id};
use super::{Answer, Call, Handler};
use crate::clock::{later, read_date};
use crate::ids::Kind;
use crate::refusal::Refusal;
use crate::text_limits::clipped;
use crate::world::request::{RequestKind, RequestedDevice, Resolved, resolve};
use crate::world::{DIAGNOSTICS_SERVICE, MAX_MONITORS, ReachabilityRequest, Watch, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("startReachabilityMonitor", start),
    ("stopReachabilityMonitor", stop),
    ("listReachabilityMonitors", list),
    ("getReachabilityStatus", status),
];

/// How far ahead a monitor may end, and a question (quirk reachability-expiry).
const FURTHEST: std::time::Duration = std::time::Duration::from_secs(3_650 * 86_400);

/// How long a question waits that names no end.
const AN_HOUR: std::time::Duration = std::time::Duration::from_secs(3_600);

fn start(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    let watch = watch(call.text("requestType").unwrap_or_default())?;
    let expires = expiry(call, "monitorExpirationTime")?.ok_or_else(|| invalid("monitorExpirationTime is missing"))?;
    let devices = devices(world, call)?;
    if world.monitors() + devices.len() > MAX_MONITORS {
        let text = format!("an account has at most {MAX_MONITORS} monitors: stop some");
        return Err(Refusal::plain(StatusCode::FORBIDDEN, "ACCOUNT_USAGE_EXCEEDED", text));
    }
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::Start { watch, expires }), devices))
}

fn stop(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    let ids = call.items("monitorIds").iter().map(|id| id.as_str().unwrap_or_default());
    let known = |text: &str| {
        let id = Uuid::parse_str(text).ok().filter(|id| world.has_monitor(*id));
        let none =
            || Refusal::plain(StatusCode::INTERNAL_SERVER_ERROR, "NOT_FOUND", format!("there is no monitor {}", clipped(text)));
        id.ok_or_else(none)
    };
    let monitors: Vec<Uuid> = ids.map(known).collect::<Result<_, _>>()?;
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::Stop { monitors }), Vec::new()))
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    // Both names are in circulation (quirk reachability-types).
    let wanted = call.text("requestType").or_else(|| call.text("monitorType"));
    let watch = wanted.map(watch).transpose()?;
    let devices = devices(world, call)?;
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::List { watch }), devices))
}

fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    let watch = watch(call.text("requestType").unwrap_or_default())?;
    let expires = expiry(call, "requestExpirationTime")?.unwrap_or_else(|| later(call.now, AN_HOUR));
    let item = call.body.get("device").ok_or_else(|| invalid("device is missing"))?;
    let id = device_id(item, "device").map_err(|_| invalid("device is no identifier"))?;
    let line = world.fleet.find(id).and_then(|slot| world.fleet.line(slot)).filter(|line| line.is_own());
    let asked = line.and_then(RequestedDevice::selected).ok_or_else(not_found)?;
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::Status { watch, expires }), vec![asked]))
}

/// The account, and somebody who listens.
fn check(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    if call.text("accountName") != Some(&**world.fleet.account()) {
        return Err(Refusal::plain(StatusCode::UNAUTHORIZED, "INVALID_ACCOUNT", "the user has no right to this account"));
    }
    if world.listeners.contains_key(DIAGNOSTICS_SERVICE) {
        return Ok(());
    }
    let text = format!("register a listener for {DIAGNOSTICS_SERVICE} first");
    Err(Refusal::plain(StatusCode::FORBIDDEN, "CALLBACK_NOT_REGISTERED", text))
}

/// Devices by one kind of identifier, each known.
fn devices(world: &World, call: &Call<'_>) -> Result<Vec<RequestedDevice>, Refusal> {
    let devices = asked_devices(call, "devices", MOST_DEVICES).map_err(|refusal| invalid(refusal.message()))?;
    let mut kinds = devices.iter().flat_map(|device| device.ids.iter().map(|id| id.kind));
    let first = kinds.next();
    let allowed = first.is_some_and(|kind| matches!(kind, Kind::Imei | Kind::Mdn | Kind::Msisdn | Kind::Iccid));
    if !allowed || kinds.any(|kind| Some(kind) != first) {
        return Err(invalid("name all devices by IMEI, or all by MDN, MSISDN or ICCID"));
    }
    let known = |device: &RequestedDevice| match resolve(&world.fleet, &device.ids) {
        Resolved::Line(slot) => world.fleet.line(slot).is_some_and(|line| line.is_own()),
        Resolved::Unknown | Resolved::Mixed => false,
    };
    if devices.iter().all(known) { Ok(devices) } else { Err(not_found()) }
}

fn watch(text: &str) -> Result<Watch, Refusal> {
    Watch::parse(text).ok_or_else(|| invalid(format!("requestType is no {}", clipped(text))))
}

fn expiry(call: &Call<'_>, member: &str) -> Result<Option<Timestamp>, Refusal> {
    let Some(text) = call.text(member) else { return Ok(None) };
    let at = read_date(text).ok_or_else(|| invalid(format!("{member} is no time such as 2026-09-30T23:59:59Z")))?;
    if at <= call.now || at > later(call.now, FURTHEST) {
        return Err(invalid(format!("{member} has to be ahead, by 3650 days at most")));
    }
    Ok(Some(at))
}

fn invalid(text: impl Into<String>) -> Refusal {
    Refusal::plain(StatusCode::BAD_REQUEST, "INVALID_PARAMETER", text)
}

fn not_found() -> Refusal {
    Refusal::plain(StatusCode::BAD_REQUEST, "DEVICE_NOT_FOUND", "a device is not in the account")
}
