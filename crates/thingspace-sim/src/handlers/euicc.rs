//! Profiles of eUICC devices. The handlers check the form of a request. `world/profiles.rs` decides for each device whether the
//! change is possible.

use serde_json::value::to_raw_value;
use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{
    MAX_DEVICES, check_account, device_id, flat_devices, own_account, plan_index, requested_devices, unexpected,
};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::ids::{DeviceId, Kind};
use crate::ledger::Outcome;
use crate::line::PLACE_ATTRIBUTES;
use crate::refusal::Refusal;
use crate::world::request::{Job, RequestKind, RequestedDevice};
use crate::world::{Activation, EidSwap, ProfileChange, ProfileFilter, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("downloadProfileToEnable", download_to_enable),
    ("downloadProfileToDisable", download),
    ("downloadProfile", download),
    ("enableProfile", enable),
    ("disableProfile", disable),
    ("deleteProfile", delete),
    ("activateProfile", activate),
    ("activateEnableProfile", activate_and_enable),
    ("deactivateProfile", deactivate),
    ("setFallbackAttribute", set_fallback),
    ("suspendProfile", suspend),
    ("resumeProfile", resume),
    ("suspendEuiccDevice", suspend_device),
    ("resumeEuiccDevice", resume_device),
    ("changeProfileServicePlan", change_plan),
    ("renewActivationCode", renew),
    ("eidDeviceSwap", swap),
    ("listGlobalDevices", list),
    ("getGlobalRequestStatus", status),
];

/// The line states that listGlobalDevices accepts as a filter (openapi/euicc.yaml, GlobalProvisioningStatus).
const LINE_STATUSES: [&str; 15] = [
    "ACTIVE",
    "SUSPEND",
    "DEACTIVE",
    "PRE_ACTIVE",
    "PENDING_ACTIVATION",
    "PENDING_DEACTIVATION",
    "ACTIVATED",
    "DEACTIVATED",
    "ACTIVATION_READY",
    "INVENTORY",
    "TEST_READY",
    "PURGED",
    "REPLACED",
    "RETIRED",
    "UNKNOWN",
];

/// The profile states that listGlobalDevices accepts as a filter (openapi/euicc.yaml, ProfileStatus).
const PROFILE_STATUSES: [&str; 7] =
    ["ENABLE", "DISABLE", "DOWNLOAD_DISABLE", "DOWNLOAD_ENABLE", "NOT_DOWNLOADED", "DELETE", "UNKNOWN"];

/// getGlobalRequestStatus returns the status of requests with at most this many devices (openapi/euicc.yaml, StatusResponse).
const MAX_PARTS: usize = 100;

/// Maximum number of devices in activateEnableProfile and setFallbackAttribute. Only the SDK states this limit (quirk
/// euicc-device-count).
const FEW_DEVICES: usize = 100;

fn download_to_enable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    accept_download(world, call, true)
}

/// Downloads profiles without enabling them, for downloadProfileToDisable and downloadProfile. For downloadProfile, this is a
/// guess: whether it enables the profiles is not documented (quirk sim-euicc-rules).
fn download(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    accept_download(world, call, false)
}

fn accept_download(world: &mut World, call: &Call<'_>, enable: bool) -> Result<Answer, Refusal> {
    let plan = plan(call)?;
    profiles(world, call, ProfileChange::Download { enable, plan, smsr_oid: non_empty(call, "smsrOid") }, MAX_DEVICES)
}

fn enable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    profiles(world, call, ProfileChange::Enable, MAX_DEVICES)
}

fn disable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    profiles(world, call, ProfileChange::Disable, MAX_DEVICES)
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    let local = non_empty(call, "smsrOid").is_some();
    profiles(world, call, ProfileChange::Delete { local }, MAX_DEVICES)
}

fn activate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    accept_activation(world, call, false, MAX_DEVICES)
}

fn activate_and_enable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    accept_activation(world, call, true, FEW_DEVICES)
}

/// Accepts an activation. If the request has no plan, the lines get the first plan of the account (quirk sim-euicc-rules).
fn accept_activation(world: &mut World, call: &Call<'_>, enable: bool, most: usize) -> Result<Answer, Refusal> {
    let activation = Activation { plan: plan(call)?.unwrap_or_default(), place: place(call), ..Activation::default() };
    check_account(world, call)?;
    let devices = devices(call, most, &[&[Kind::Eid], &[Kind::Imei, Kind::Iccid]])?;
    let smsr_oid = non_empty(call, "smsrOid");
    Ok(accept(world, call, ProfileChange::Activate { enable, activation: Box::new(activation), smsr_oid }, devices))
}

fn deactivate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    if call.required("reasonCode")? != "FF" {
        // deactivateDevices returns the same error (quirk deactivate-reason-code).
        return Err(Refusal::service("INPUT_INVALID.ReasonCode.Invalid", "reasonCode must be FF"));
    }
    plan(call)?;
    let check_fallback = call.flag("checkFallbackProfile");
    profiles(world, call, ProfileChange::Deactivate { check_fallback }, MAX_DEVICES)
}

fn set_fallback(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    profiles(world, call, ProfileChange::Fallback, FEW_DEVICES)
}

/// Suspends profiles. In this request, the ICCID is enough to identify a profile (quirk euicc-suspend-ids).
fn suspend(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    check_account(world, call)?;
    let devices = devices(call, MAX_DEVICES, &[&[Kind::Iccid]])?;
    Ok(accept(world, call, ProfileChange::Suspend, devices))
}

fn resume(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    profiles(world, call, ProfileChange::Resume, MAX_DEVICES)
}

fn suspend_device(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    accept_whole_devices(world, call, ProfileChange::SuspendDevice)
}

fn resume_device(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    accept_whole_devices(world, call, ProfileChange::ResumeDevice)
}

/// Accepts a change to all profiles of each device. The request must name each device by its EID, and an ICCID is not required.
fn accept_whole_devices(world: &mut World, call: &Call<'_>, change: ProfileChange) -> Result<Answer, Refusal> {
    plan(call)?;
    check_account(world, call)?;
    let devices = devices(call, MAX_DEVICES, &[&[Kind::Eid]])?;
    Ok(accept(world, call, change, devices))
}

fn change_plan(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let to = plan_index(call.required("servicePlan")?)?;
    profiles(world, call, ProfileChange::Plan { to }, MAX_DEVICES)
}

fn renew(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    check_account(world, call)?;
    let devices = devices(call, MAX_DEVICES, &[&[Kind::Imei], &[Kind::Iccid]])?;
    Ok(accept(world, call, ProfileChange::Renew, devices))
}

/// Moves a line to a replacement device. `deviceIds` has one or more identifiers of the line. `deviceIdsTo` has the EID and,
/// optionally, the IMEI of the replacement. Both members are guesses (quirk euicc-swap-request).
fn swap(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let ids: Vec<DeviceId> = flat_devices(call, "deviceIds")?.into_iter().flat_map(|device| device.ids).collect();
    let new: Vec<DeviceId> = flat_devices(call, "deviceIdsTo")?.into_iter().flat_map(|device| device.ids).collect();
    let sent = call.body.get("deviceIds").and_then(|ids| to_raw_value(ids).ok());
    let Some(sent) = sent.filter(|_| !ids.is_empty()) else { return Err(unexpected("deviceIds names no identifier")) };
    if !new.iter().any(|id| id.kind == Kind::Eid) || new.iter().any(|id| !matches!(id.kind, Kind::Eid | Kind::Imei)) {
        return Err(Refusal::service(
            "INPUT_INVALID.Device.Kind.Invalid",
            "deviceIdsTo must name the EID of the replacement and may name its IMEI",
        ));
    }
    let change = ProfileChange::Swap(EidSwap { ids: new, plan: plan(call)?, smsr_oid: non_empty(call, "smsrOid") });
    Ok(accept(world, call, change, vec![RequestedDevice { sent, ids, ip_address: None }]))
}

/// Lists devices with their profiles. A callback sends the list. Ignores devices in `deviceFilter` that are not in the account.
fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let filter = call.items("deviceFilter").iter().enumerate();
    let ids: Vec<DeviceId> =
        filter.map(|(index, item)| device_id(item, &format!("deviceFilter[{index}]"))).collect::<Result<_, _>>()?;
    if ids.len() > MAX_DEVICES {
        let message = format!("deviceFilter names {} devices, at most {MAX_DEVICES} are allowed", ids.len());
        return Err(Refusal::service("INPUT_INVALID.MaxRequestsExceeded", message));
    }
    let lines = (!ids.is_empty()).then(|| ids.iter().filter_map(|id| world.fleet.find(*id)).collect());
    let (status, provisioning) = (non_empty(call, "profileStatusFilter"), non_empty(call, "provisioningStatusFilter"));
    check_one_of("profileStatusFilter", status.as_deref(), &PROFILE_STATUSES)?;
    check_one_of("provisioningStatusFilter", provisioning.as_deref(), &LINE_STATUSES)?;
    let filter = ProfileFilter { status, provisioning, carrier: non_empty(call, "carrierNameFilter"), lines };
    Ok(accept(world, call, ProfileChange::List(filter), Vec::new()))
}

fn check_one_of(name: &str, value: Option<&str>, allowed: &[&str]) -> Result<(), Refusal> {
    match value.filter(|value| !allowed.contains(value)) {
        Some(other) => Err(unexpected(format!("{name} must be one of {}, not {}", allowed.join(", "), clipped(other)))),
        None => Ok(()),
    }
}

/// Returns the status of a request about profiles. Returns an error if the request is not about profiles, or if it is for more
/// than [`MAX_PARTS`] devices (quirk sim-euicc-status).
fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let id = Uuid::parse_str(call.parameter("requestID")).map_err(|_| unexpected("The request id is not a GUID"))?;
    let request = world.request(id).ok_or_else(|| unexpected(format!("There is no request {id}")))?;
    if !matches!(&*request.kind, RequestKind::Profile(_)) {
        return Err(unexpected(format!("Request {id} is not about profiles: call getRequestStatus, or wait for the callback")));
    }
    if request.jobs.len() > MAX_PARTS {
        return Err(unexpected(format!("Request {id} is for more than {MAX_PARTS} devices: only callbacks report its outcomes")));
    }
    let part = |job: &Job| {
        let ids: Value =
            job.requested.as_ref().and_then(|device| serde_json::from_str(device.sent.get()).ok()).filter(Value::is_array)?;
        Some(json!({"ids": ids, "status": status_name(job.outcome)}))
    };
    let parts: Vec<Value> = request.jobs.iter().filter_map(part).collect();
    let outcomes = || request.jobs.iter().map(|job| job.outcome);
    let whole = if outcomes().any(|outcome| outcome.is_none()) {
        None
    } else if outcomes().any(|outcome| outcome == Some(Outcome::Failed)) {
        Some(Outcome::Failed)
    } else {
        Some(Outcome::Success)
    };
    Ok(json!({"requestId": id, "status": status_name(whole), "subRequests": parts}).into())
}

fn status_name(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        None => "Pending",
        Some(Outcome::Success) => "Success",
        Some(Outcome::Failed) => "Failed",
    }
}

/// Accepts a request that identifies each profile by EID and ICCID.
fn profiles(world: &mut World, call: &Call<'_>, change: ProfileChange, most: usize) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = devices(call, most, &[&[Kind::Eid], &[Kind::Iccid]])?;
    Ok(accept(world, call, change, devices))
}

fn accept(world: &mut World, call: &Call<'_>, change: ProfileChange, devices: Vec<RequestedDevice>) -> Answer {
    call.accept(world, RequestKind::Profile(Box::new(change)), devices)
}

/// Returns the devices of a request. For every list in `required`, each device must have an identifier whose kind is in the list.
/// Only the kinds EID, ICCID, IMEI and MDN are allowed (quirk euicc-id-kinds). The identifiers of a device may also be in `ids`,
/// because one SDK sends `ids` instead of `deviceIds` (quirk euicc-deactivate-ids).
fn devices(call: &Call<'_>, most: usize, required: &[&[Kind]]) -> Result<Vec<RequestedDevice>, Refusal> {
    let devices = match with_device_ids(call.body) {
        Some(body) => requested_devices(&Call { body: &body, ..*call }, "devices", most)?,
        None => requested_devices(call, "devices", most)?,
    };
    for device in &devices {
        if let Some(id) = device.ids.iter().find(|id| !matches!(id.kind, Kind::Eid | Kind::Iccid | Kind::Imei | Kind::Mdn)) {
            let message = format!("{} is not allowed here", id.kind.answered().to_ascii_uppercase());
            return Err(Refusal::service("INPUT_INVALID.Device.Kind.Invalid", message));
        }
        if let Some(kinds) = required.iter().find(|kinds| kinds.iter().all(|kind| device.id(*kind).is_none())) {
            let names: Vec<String> = kinds.iter().map(|kind| kind.answered().to_ascii_uppercase()).collect();
            let message = format!("{} must also have an {}", device.name(), names.join(" or an "));
            return Err(Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", message));
        }
    }
    Ok(devices)
}

/// Replaces each device that has `ids` but no `deviceIds` with `{"deviceIds": ids}`, and returns the changed copy of the body.
/// Returns `None` if no device needs this.
fn with_device_ids(body: &Value) -> Option<Value> {
    let ids = |device: &Value| device.get("deviceIds").is_none() && device.get("ids").is_some_and(Value::is_array);
    if !body.get("devices")?.as_array()?.iter().any(ids) {
        return None;
    }
    let mut body = body.clone();
    for device in body.get_mut("devices")?.as_array_mut()?.iter_mut().filter(|device| ids(device)) {
        let list = device.get_mut("ids").map(Value::take).unwrap_or_default();
        *device = json!({"deviceIds": list});
    }
    Some(body)
}

fn plan(call: &Call<'_>) -> Result<Option<u16>, Refusal> {
    call.string("servicePlan").map(plan_index).transpose()
}

fn non_empty(call: &Call<'_>, name: &str) -> Option<Box<str>> {
    call.string(name).filter(|value| !value.is_empty()).map(Box::from)
}

/// Returns the attributes of the place of use. In these requests, `primaryPlaceOfUse` and its members `customerName` and
/// `address` are lists (quirk euicc-place-of-use). Only the first element of each list is used.
fn place(call: &Call<'_>) -> Option<Box<[Option<Box<str>>]>> {
    let place = call.items("primaryPlaceOfUse").first()?;
    let part = |pointer: &str| {
        let (list, member) = pointer.strip_prefix('/')?.split_once('/')?;
        place.get(list)?.get(0)?.get(member)?.as_str().map(Box::from)
    };
    Some(PLACE_ATTRIBUTES.iter().map(|(_, pointer)| part(pointer)).collect())
}
