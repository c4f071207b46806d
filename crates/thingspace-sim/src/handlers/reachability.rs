//! Reachability of devices: monitors and one-time queries. Like Verizon's diagnostics service, these handlers return error codes
//! without the name of a service in front (openapi/errors.yaml).

use axum::http::StatusCode;
use jiff::Timestamp;
use uuid::Uuid;

use super::reading::{MAX_DEVICES, device_id, requested_devices};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::clock::{later, read_date};
use crate::ids::Kind;
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice, Resolved, resolve};
use crate::world::{DIAGNOSTICS_SERVICE, MAX_MONITORS, ReachabilityRequest, Watch, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("startReachabilityMonitor", start),
    ("stopReachabilityMonitor", stop),
    ("listReachabilityMonitors", list),
    ("getReachabilityStatus", status),
];

/// Maximum time until a monitor or a query expires (quirk reachability-expiry).
const MAX_EXPIRY: std::time::Duration = std::time::Duration::from_secs(3_650 * 86_400);

/// Time until a query expires if its request contains no expiration time.
const DEFAULT_EXPIRY: std::time::Duration = std::time::Duration::from_secs(3_600);

fn start(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    let watch = watch(call.string("requestType").unwrap_or_default())?;
    let expires = expiry(call, "monitorExpirationTime")?.ok_or_else(|| invalid("monitorExpirationTime is missing"))?;
    let devices = devices(world, call)?;
    if world.monitors() + devices.len() > MAX_MONITORS {
        let message = format!("an account may have at most {MAX_MONITORS} monitors: stop some first");
        return Err(Refusal::plain(StatusCode::FORBIDDEN, "ACCOUNT_USAGE_EXCEEDED", message));
    }
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::Start { watch, expires }), devices))
}

fn stop(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    let ids = call.items("monitorIds").iter().map(|id| id.as_str().unwrap_or_default());
    let known = |value: &str| {
        let id = Uuid::parse_str(value).ok().filter(|id| world.has_monitor(*id));
        let none =
            || Refusal::plain(StatusCode::INTERNAL_SERVER_ERROR, "NOT_FOUND", format!("there is no monitor {}", clipped(value)));
        id.ok_or_else(none)
    };
    let monitors: Vec<Uuid> = ids.map(known).collect::<Result<_, _>>()?;
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::Stop { monitors }), Vec::new()))
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    // Accept both names of the filter: Verizon's documentation calls it requestType, the SDK monitorType (quirk
    // reachability-types).
    let wanted = call.string("requestType").or_else(|| call.string("monitorType"));
    let watch = wanted.map(watch).transpose()?;
    let devices = devices(world, call)?;
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::List { watch }), devices))
}

fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check(world, call)?;
    let watch = watch(call.string("requestType").unwrap_or_default())?;
    let expires = expiry(call, "requestExpirationTime")?.unwrap_or_else(|| later(call.now, DEFAULT_EXPIRY));
    let item = call.body.get("device").ok_or_else(|| invalid("device is missing"))?;
    let id = device_id(item, "device").map_err(|_| invalid("device is not an identifier"))?;
    let line = world.fleet.find(id).and_then(|slot| world.fleet.line(slot)).filter(|line| line.is_own());
    let device = line.and_then(RequestedDevice::selected).ok_or_else(not_found)?;
    Ok(call.accept(world, RequestKind::Reachability(ReachabilityRequest::Status { watch, expires }), vec![device]))
}

/// Checks that the user has access to the account, and that the account has a listener for [`DIAGNOSTICS_SERVICE`].
fn check(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    if call.string("accountName") != Some(&**world.fleet.account()) {
        return Err(Refusal::plain(StatusCode::UNAUTHORIZED, "INVALID_ACCOUNT", "the user has no right to this account"));
    }
    if world.listeners.contains_key(DIAGNOSTICS_SERVICE) {
        return Ok(());
    }
    let message = format!("register a listener for {DIAGNOSTICS_SERVICE} first");
    Err(Refusal::plain(StatusCode::FORBIDDEN, "CALLBACK_NOT_REGISTERED", message))
}

/// Returns the devices of a request. Refuses the request unless every device is in the account, and all identifiers are of the
/// same kind: IMEI, MDN, MSISDN or ICCID.
fn devices(world: &World, call: &Call<'_>) -> Result<Vec<RequestedDevice>, Refusal> {
    let devices = requested_devices(call, "devices", MAX_DEVICES).map_err(|refusal| invalid(refusal.message()))?;
    let mut kinds = devices.iter().flat_map(|device| device.ids.iter().map(|id| id.kind));
    let first = kinds.next();
    let allowed = first.is_some_and(|kind| matches!(kind, Kind::Imei | Kind::Mdn | Kind::Msisdn | Kind::Iccid));
    if !allowed || kinds.any(|kind| Some(kind) != first) {
        return Err(invalid("name all devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID"));
    }
    let known = |device: &RequestedDevice| match resolve(&world.fleet, &device.ids) {
        Resolved::Line(slot) => world.fleet.line(slot).is_some_and(|line| line.is_own()),
        Resolved::Unknown | Resolved::Mixed => false,
    };
    if devices.iter().all(known) { Ok(devices) } else { Err(not_found()) }
}

fn watch(value: &str) -> Result<Watch, Refusal> {
    let message = || format!("{} is not a type of monitor: expected a value such as REACHABLE_FOR_DATA", clipped(value));
    Watch::parse(value).ok_or_else(|| invalid(message()))
}

fn expiry(call: &Call<'_>, member: &str) -> Result<Option<Timestamp>, Refusal> {
    let Some(value) = call.string(member) else { return Ok(None) };
    let at = read_date(value).ok_or_else(|| invalid(format!("{member} is not a time such as 2026-09-30T23:59:59Z")))?;
    if at <= call.now || at > later(call.now, MAX_EXPIRY) {
        return Err(invalid(format!("{member} must be in the future, at most 3650 days from now")));
    }
    Ok(Some(at))
}

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::plain(StatusCode::BAD_REQUEST, "INVALID_PARAMETER", message)
}

fn not_found() -> Refusal {
    Refusal::plain(StatusCode::BAD_REQUEST, "DEVICE_NOT_FOUND", "a device is not in the account")
}
