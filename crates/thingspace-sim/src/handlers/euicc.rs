//! Profiles of eUICC devices: what a request has to name, and what it asks for. Whether it can be done is judged device by device
//! (world/profiles.rs).

use serde_json::value::to_raw_value;
use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{MOST_DEVICES, asked_devices, check_account, device_id, flat_devices, own_account, plan_index, unexpected};
use super::{Answer, Call, Handler};
use crate::ids::{DeviceId, Kind};
use crate::ledger::Outcome;
use crate::line::PLACE_ATTRIBUTES;
use crate::refusal::Refusal;
use crate::text_limits::clipped;
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

/// What a list can be asked for (openapi/euicc.yaml, GlobalProvisioningStatus).
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

/// What a list can be asked for (openapi/euicc.yaml, ProfileStatus).
const STATUSES: [&str; 7] = ["ENABLE", "DISABLE", "DOWNLOAD_DISABLE", "DOWNLOAD_ENABLE", "NOT_DOWNLOADED", "DELETE", "UNKNOWN"];

/// Parts of a request that its status tells (openapi/euicc.yaml, StatusResponse).
const MOST_PARTS: usize = 100;

/// Devices where only the SDK tells a number (quirk euicc-device-count).
const FEW_DEVICES: usize = 100;

fn download_to_enable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    take_download(world, call, true)
}

/// The global form does not tell whether the profile is enabled afterwards; it is not (quirk sim-euicc-rules).
fn download(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    take_download(world, call, false)
}

fn take_download(world: &mut World, call: &Call<'_>, enable: bool) -> Result<Answer, Refusal> {
    let plan = plan(call)?;
    profiles(world, call, ProfileChange::Download { enable, plan, smsr_oid: text(call, "smsrOid") }, MOST_DEVICES)
}

fn enable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    profiles(world, call, ProfileChange::Enable, MOST_DEVICES)
}

fn disable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    profiles(world, call, ProfileChange::Disable, MOST_DEVICES)
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    let local = text(call, "smsrOid").is_some();
    profiles(world, call, ProfileChange::Delete { local }, MOST_DEVICES)
}

fn activate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    take_activation(world, call, false, MOST_DEVICES)
}

fn activate_and_enable(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    take_activation(world, call, true, FEW_DEVICES)
}

/// Without a plan it is the first of the account (quirk sim-euicc-rules).
fn take_activation(world: &mut World, call: &Call<'_>, enable: bool, most: usize) -> Result<Answer, Refusal> {
    let activation = Activation { plan: plan(call)?.unwrap_or_default(), place: place(call), ..Activation::default() };
    check_account(world, call)?;
    let devices = devices(call, most, &[&[Kind::Eid], &[Kind::Imei, Kind::Iccid]])?;
    let smsr_oid = text(call, "smsrOid");
    Ok(accept(world, call, ProfileChange::Activate { enable, activation: Box::new(activation), smsr_oid }, devices))
}

fn deactivate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    if call.required("reasonCode")? != "FF" {
        // As deactivateDevices has it (quirk deactivate-reason-code).
        return Err(Refusal::service("INPUT_INVALID.ReasonCode.Invalid", "reasonCode has to be FF, the only valid one"));
    }
    plan(call)?;
    let check_fallback = call.flag("checkFallbackProfile");
    profiles(world, call, ProfileChange::Deactivate { check_fallback }, MOST_DEVICES)
}

fn set_fallback(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    profiles(world, call, ProfileChange::Fallback, FEW_DEVICES)
}

/// The ICCID alone names a profile here (quirk euicc-suspend-ids).
fn suspend(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    check_account(world, call)?;
    let devices = devices(call, MOST_DEVICES, &[&[Kind::Iccid]])?;
    Ok(accept(world, call, ProfileChange::Suspend, devices))
}

fn resume(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    profiles(world, call, ProfileChange::Resume, MOST_DEVICES)
}

fn suspend_device(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    whole_devices(world, call, ProfileChange::SuspendDevice)
}

fn resume_device(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    whole_devices(world, call, ProfileChange::ResumeDevice)
}

/// The ICCID means nothing more where all profiles are meant, so that it may be left out.
fn whole_devices(world: &mut World, call: &Call<'_>, order: ProfileChange) -> Result<Answer, Refusal> {
    plan(call)?;
    check_account(world, call)?;
    let devices = devices(call, MOST_DEVICES, &[&[Kind::Eid]])?;
    Ok(accept(world, call, order, devices))
}

fn change_plan(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let to = plan_index(call.required("servicePlan")?)?;
    profiles(world, call, ProfileChange::Plan { to }, MOST_DEVICES)
}

fn renew(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    plan(call)?;
    check_account(world, call)?;
    let devices = devices(call, MOST_DEVICES, &[&[Kind::Imei], &[Kind::Iccid]])?;
    Ok(accept(world, call, ProfileChange::Renew, devices))
}

/// The members are guessed (quirk euicc-swap-request): the line by any of its identifiers, the replacement by its EID and, when it is
/// another one, its IMEI.
fn swap(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let ids: Vec<DeviceId> = flat_devices(call, "deviceIds")?.into_iter().flat_map(|device| device.ids).collect();
    let new: Vec<DeviceId> = flat_devices(call, "deviceIdsTo")?.into_iter().flat_map(|device| device.ids).collect();
    let sent = call.body.get("deviceIds").and_then(|ids| to_raw_value(ids).ok());
    let Some(sent) = sent.filter(|_| !ids.is_empty()) else { return Err(unexpected("deviceIds names no identifier")) };
    if !new.iter().any(|id| id.kind == Kind::Eid) || new.iter().any(|id| !matches!(id.kind, Kind::Eid | Kind::Imei)) {
        return Err(Refusal::service(
            "INPUT_INVALID.Device.Kind.Invalid",
            "deviceIdsTo takes the EID of the replacement and its IMEI",
        ));
    }
    let order = ProfileChange::Swap(EidSwap { ids: new, plan: plan(call)?, smsr_oid: text(call, "smsrOid") });
    Ok(accept(world, call, order, vec![RequestedDevice { sent, ids, ip_address: None }]))
}

/// A device of the filter that the account does not have is not in the list.
fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let filter = call.items("deviceFilter").iter().enumerate();
    let ids: Vec<DeviceId> =
        filter.map(|(index, item)| device_id(item, &format!("deviceFilter[{index}]"))).collect::<Result<_, _>>()?;
    if ids.len() > MOST_DEVICES {
        let text = format!("deviceFilter names {} devices, at most {MOST_DEVICES} are allowed", ids.len());
        return Err(Refusal::service("INPUT_INVALID.MaxRequestsExceeded", text));
    }
    let lines = (!ids.is_empty()).then(|| ids.iter().filter_map(|id| world.fleet.find(*id)).collect());
    let (status, provisioning) = (text(call, "profileStatusFilter"), text(call, "provisioningStatusFilter"));
    one_of("profileStatusFilter", status.as_deref(), &STATUSES)?;
    one_of("provisioningStatusFilter", provisioning.as_deref(), &LINE_STATUSES)?;
    let filter = ProfileFilter { status, provisioning, carrier: text(call, "carrierNameFilter"), lines };
    Ok(accept(world, call, ProfileChange::List(filter), Vec::new()))
}

fn one_of(name: &str, given: Option<&str>, known: &[&str]) -> Result<(), Refusal> {
    match given.filter(|given| !known.contains(given)) {
        Some(other) => Err(unexpected(format!("{name} is one of {}, not {}", known.join(", "), clipped(other)))),
        None => Ok(()),
    }
}

/// Only requests about profiles have this status (quirk sim-euicc-status).
fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let id = Uuid::parse_str(call.parameter("requestID")).map_err(|_| unexpected("The request id is not a GUID"))?;
    let request = world.request(id).ok_or_else(|| unexpected(format!("There is no request {id}")))?;
    if !matches!(&*request.kind, RequestKind::Profile(_)) {
        return Err(unexpected(format!(
            "Request {id} is not about profiles: ask with getRequestStatus, or wait for the callback"
        )));
    }
    if request.jobs.len() > MOST_PARTS {
        return Err(unexpected(format!("Request {id} is for more than {MOST_PARTS} devices: only callbacks tell its outcomes")));
    }
    let part = |job: &Job| {
        let ids: Value =
            job.requested.as_ref().and_then(|asked| serde_json::from_str(asked.sent.get()).ok()).filter(Value::is_array)?;
        Some(json!({"ids": ids, "status": word(job.outcome)}))
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
    Ok(json!({"requestId": id, "status": word(whole), "subRequests": parts}).into())
}

fn word(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        None => "Pending",
        Some(Outcome::Success) => "Success",
        Some(Outcome::Failed) => "Failed",
    }
}

/// A request for profiles, each named by EID and ICCID.
fn profiles(world: &mut World, call: &Call<'_>, order: ProfileChange, most: usize) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = devices(call, most, &[&[Kind::Eid], &[Kind::Iccid]])?;
    Ok(accept(world, call, order, devices))
}

fn accept(world: &mut World, call: &Call<'_>, order: ProfileChange, devices: Vec<RequestedDevice>) -> Answer {
    call.accept(world, RequestKind::Profile(Box::new(order)), devices)
}

/// Devices that each have one identifier of each of these kinds or groups of kinds, and others of EID, ICCID, IMEI and MDN (quirk
/// euicc-id-kinds). One SDK calls the list in each device ids (quirk euicc-deactivate-ids).
fn devices(call: &Call<'_>, most: usize, wanted: &[&[Kind]]) -> Result<Vec<RequestedDevice>, Refusal> {
    let devices = match renamed(call.body) {
        Some(body) => asked_devices(&Call { body: &body, ..*call }, "devices", most)?,
        None => asked_devices(call, "devices", most)?,
    };
    for device in &devices {
        if let Some(id) = device.ids.iter().find(|id| !matches!(id.kind, Kind::Eid | Kind::Iccid | Kind::Imei | Kind::Mdn)) {
            let text = format!("{} is not allowed here", id.kind.answered().to_ascii_uppercase());
            return Err(Refusal::service("INPUT_INVALID.Device.Kind.Invalid", text));
        }
        if let Some(kinds) = wanted.iter().find(|kinds| kinds.iter().all(|kind| device.id(*kind).is_none())) {
            let names: Vec<String> = kinds.iter().map(|kind| kind.answered().to_ascii_uppercase()).collect();
            let text = format!("{} has to be named by {} too", device.name(), names.join(" or "));
            return Err(Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", text));
        }
    }
    Ok(devices)
}

/// The body with `ids` of devices called `deviceIds`, when there are such.
fn renamed(body: &Value) -> Option<Value> {
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
    call.text("servicePlan").map(plan_index).transpose()
}

fn text(call: &Call<'_>, name: &str) -> Option<Box<str>> {
    call.text(name).filter(|text| !text.is_empty()).map(Box::from)
}

/// The first place of use, whose name and address are lists here (quirk euicc-place-of-use).
fn place(call: &Call<'_>) -> Option<Box<[Option<Box<str>>]>> {
    let place = call.items("primaryPlaceOfUse").first()?;
    let part = |pointer: &str| {
        let (list, member) = pointer.strip_prefix('/')?.split_once('/')?;
        place.get(list)?.get(0)?.get(member)?.as_str().map(Box::from)
    };
    Some(PLACE_ATTRIBUTES.iter().map(|(_, pointer)| part(pointer)).collect())
}
