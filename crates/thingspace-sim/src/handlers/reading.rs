//! Reads and validates the common parts of requests: accounts, devices, plans, groups, custom fields, addresses and dates.

use jiff::Timestamp;
use serde_json::Value;
use serde_json::value::to_raw_value;

use super::Call;
use crate::clip::clipped;
use crate::clock::read_date;
use crate::fleet::SERVICE_PLANS;
use crate::ids::{DeviceId, Ident, Kind};
use crate::line::{Line, PLACE_ATTRIBUTES, name};
use crate::refusal::Refusal;
use crate::world::request::RequestedDevice;
use crate::world::{Selection, World};

/// Maximum number of devices in a request, unless the operation has its own limit (code INPUT_INVALID.MaxRequestsExceeded).
pub(super) const MAX_DEVICES: usize = 10_000;

/// Maximum number of devices for a query about a whole account (quirk sim-aggregate-limit).
pub(super) const MAX_ACCOUNT_DEVICES: usize = 100_000;

/// Creates a refusal with the code that is documented for errors without a code of their own ("Required member missing or unknown
/// failure").
pub(super) fn unexpected(message: impl Into<String>) -> Refusal {
    Refusal::service("REQUEST_FAILED.UnexpectedError", message)
}

/// Checks the account in the body. The account may be omitted, because the user has only one account.
pub(super) fn check_account(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    match call.string("accountName") {
        Some("") => Err(Refusal::service("INPUT_INVALID.Account.NotDefined", "accountName is empty")),
        Some(name) => own_account(world, name),
        None => Ok(()),
    }
}

/// Checks that the user has access to an account.
pub(super) fn own_account(world: &World, name: &str) -> Result<(), Refusal> {
    if name == &**world.fleet.account() {
        Ok(())
    } else if name == &**world.fleet.other_account() {
        Err(Refusal::service("REQUEST_FAILED.AccountName", format!("The user has no right to the account {name}")))
    } else {
        Err(Refusal::service("REQUEST_FAILED.AccountNotFound", format!("There is no account {}", clipped(name))))
    }
}

/// Returns whether `name` is the second account of the customer profile and the user may list and move the devices of that
/// account (quirk sim-second-account).
pub(super) fn names_other_account(world: &World, name: Option<&str>) -> bool {
    !world.settings.switches.second_account_is_closed && name == Some(&**world.fleet.other_account())
}

/// Finds the line with this identifier. Refuses an unknown identifier, and a line that is in another account.
pub(super) fn visible(world: &World, id: DeviceId) -> Result<&Line, Refusal> {
    let refusal = |code, why| Refusal::service(code, format!("The device {} {why}", name(id)));
    let line = world.fleet.find(id).and_then(|slot| world.fleet.line(slot));
    let line = line.ok_or_else(|| refusal("REQUEST_FAILED.DeviceNotFound", "is not in the account"))?;
    if line.is_own() { Ok(line) } else { Err(refusal("INPUT_INVALID.Device.Account.Invalid", "belongs to another account")) }
}

/// Returns the devices of a request. A request can name devices, or select them by account or group and, optionally, by plan and
/// custom fields. Named devices override the selection (quirk actions-selectors). Refuses an empty `devices` list.
pub(super) fn named_or_selected(
    world: &World,
    call: &Call<'_>,
    selection: impl FnOnce() -> Result<Selection, Refusal>,
) -> Result<Vec<RequestedDevice>, Refusal> {
    check_account(world, call)?;
    if call.body.get("devices").is_some_and(|devices| !devices.is_null()) {
        return requested_devices(call, "devices", MAX_DEVICES);
    }
    if call.string("accountName").is_none() && call.string("groupName").is_none() {
        return Err(unexpected("Name devices, or select them by accountName or groupName"));
    }
    selected(world, &selection()?)
}

/// Returns the devices of a selection. Refuses a selection that matches no device, or more than [`MAX_DEVICES`] (quirk
/// sim-selection).
pub(super) fn selected(world: &World, selection: &Selection) -> Result<Vec<RequestedDevice>, Refusal> {
    selected_of(world, selection, MAX_DEVICES)
}

/// Like [`selected`], but with a limit of `most`, for queries that may cover more devices than a request can name.
pub(super) fn selected_of(world: &World, selection: &Selection, most: usize) -> Result<Vec<RequestedDevice>, Refusal> {
    let lines = world.fleet.lines().filter(|line| selection.matches(line)).take(most + 1);
    let devices: Vec<RequestedDevice> = lines.filter_map(RequestedDevice::selected).collect();
    match devices.len() {
        0 => Err(Refusal::service("REQUEST_FAILED.DeviceNotFound", "The request selects no device")),
        count if count > most => {
            let message = format!("The request selects more than {most} devices");
            Err(Refusal::service("INPUT_INVALID.MaxRequestsExceeded", message))
        }
        _ => Ok(devices),
    }
}

/// Reads the group, the custom fields and the service plan of a selection from `object`, which is the body of a request or its
/// filter. `plan` is the name of the member that contains the service plan.
pub(super) fn selection(world: &World, object: &Value, plan: &str) -> Result<Selection, Refusal> {
    let string = |name: &str| object.get(name).and_then(Value::as_str);
    Ok(Selection {
        in_other_account: false,
        group: string("groupName").map(|name| group_index(world, name)).transpose()?,
        plan: string(plan).map(plan_index).transpose()?,
        custom_fields: custom_fields_of(object, "customFields")?,
    })
}

/// Returns the devices of a flat list. A flat list has one identifier per device (quirk flat-device-ids).
pub(super) fn flat_devices(call: &Call<'_>, member: &str) -> Result<Vec<RequestedDevice>, Refusal> {
    let items = call.items(member);
    if items.len() > MAX_DEVICES {
        let message = format!("{member} names {} devices, at most {MAX_DEVICES} are allowed", items.len());
        return Err(Refusal::service("INPUT_INVALID.MaxRequestsExceeded", message));
    }
    let device = |(index, item): (usize, &Value)| {
        let path = format!("{member}[{index}]");
        let id = device_id(item, &path)?;
        let sent = to_raw_value(&[item]).map_err(|_| unexpected(format!("{path} cannot be read")))?;
        Ok(RequestedDevice { sent, ids: vec![id], ip_address: None })
    };
    items.iter().enumerate().map(device).collect()
}

/// Reads a date. Returns `None` if the member is missing.
pub(super) fn date(object: &Value, name: &str) -> Result<Option<Timestamp>, Refusal> {
    let Some(value) = object.get(name).and_then(Value::as_str) else { return Ok(None) };
    read_date(value).map(Some).ok_or_else(|| unexpected(format!("{name} is not a date such as 2026-01-31T08:00:00Z")))
}

/// Reads the name and address of the primary place of use, in the order of `PLACE_ATTRIBUTES`.
pub(super) fn place_of_use(call: &Call<'_>) -> Option<Box<[Option<Box<str>>]>> {
    let place = call.body.get("primaryPlaceOfUse").filter(|place| place.is_object())?;
    Some(PLACE_ATTRIBUTES.iter().map(|(_, pointer)| place.pointer(pointer).and_then(Value::as_str).map(Box::from)).collect())
}

/// Checks that every identifier of the devices is of one of these kinds.
pub(super) fn only_kinds(devices: &[RequestedDevice], kinds: &[Kind]) -> Result<(), Refusal> {
    match devices.iter().flat_map(|device| &device.ids).find(|id| !kinds.contains(&id.kind)) {
        None => Ok(()),
        Some(id) => {
            let message = format!("{} is not allowed here", id.kind.answered().to_ascii_uppercase());
            Err(Refusal::service("INPUT_INVALID.Device.Kind.Invalid", message))
        }
    }
}

/// Returns the devices of a request. Refuses the whole request if it names no device or more than `most` devices, or if one of
/// its devices is malformed.
pub(super) fn requested_devices(call: &Call<'_>, member: &str, most: usize) -> Result<Vec<RequestedDevice>, Refusal> {
    let items = call.items(member);
    match items.len() {
        0 => Err(unexpected(format!("{member} names no device"))),
        count if count > most => {
            let code = if most == MAX_DEVICES { "INPUT_INVALID.MaxRequestsExceeded" } else { "INPUT_INVALID.NumberofDevices" };
            Err(Refusal::service(code, format!("{member} names {count} devices, at most {most} are allowed")))
        }
        _ => items.iter().enumerate().map(|(index, item)| requested_device(item, &format!("{member}[{index}]"))).collect(),
    }
}

fn requested_device(item: &Value, path: &str) -> Result<RequestedDevice, Refusal> {
    let sent = item.get("deviceIds").unwrap_or(&Value::Null);
    let ids = sent.as_array().map_or(&[][..], Vec::as_slice);
    let ids: Vec<DeviceId> = ids.iter().map(|id| device_id(id, path)).collect::<Result<_, _>>()?;
    if ids.is_empty() {
        return Err(unexpected(format!("{path}.deviceIds names no identifier")));
    }
    let sent = to_raw_value(sent).map_err(|_| unexpected(format!("{path}.deviceIds cannot be read")))?;
    let ip_address = item.get("ipAddress").and_then(Value::as_str).filter(|address| !address.is_empty()).map(clipped);
    Ok(RequestedDevice { sent, ids, ip_address: ip_address.map(Into::into) })
}

pub(super) fn device_id(value: &Value, path: &str) -> Result<DeviceId, Refusal> {
    let member = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let kind = device_kind(member("kind"), path)?;
    let ident = Ident::parse(kind, member("id")).ok_or_else(|| {
        let message = format!("{path}: {} is not a valid {}", clipped(member("id")), kind.answered().to_ascii_uppercase());
        Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", message)
    })?;
    Ok(DeviceId { kind, ident })
}

pub(super) fn device_kind(name: &str, path: &str) -> Result<Kind, Refusal> {
    Kind::parse(name).ok_or_else(|| {
        Refusal::service("INPUT_INVALID.Device.Kind.Invalid", format!("{path}: {} is not a kind of identifier", clipped(name)))
    })
}

/// Looks up a service plan. The error code for an unknown plan contains the requested name.
pub(super) fn plan_index(name: &str) -> Result<u16, Refusal> {
    let index = SERVICE_PLANS.iter().position(|plan| *plan == name).and_then(|index| u16::try_from(index).ok());
    index.ok_or_else(|| {
        let name = clipped(name);
        Refusal::service(&format!("REQUEST_FAILED.{name}.NotFound"), format!("There is no service plan {name}"))
    })
}

pub(super) fn group_index(world: &World, name: &str) -> Result<u16, Refusal> {
    world.fleet.groups().number(name).ok_or_else(|| {
        Refusal::service("REQUEST_FAILED.DeviceGroupNotFound", format!("There is no device group {}", clipped(name)))
    })
}

/// Reads `customFields`: values to set or to filter by. CustomField1 has index 0.
pub(super) fn custom_fields(call: &Call<'_>) -> Result<[Option<Box<str>>; 5], Refusal> {
    custom_fields_of(call.body, "customFields")
}

pub(super) fn custom_fields_of(object: &Value, member: &str) -> Result<[Option<Box<str>>; 5], Refusal> {
    let mut fields: [Option<Box<str>>; 5] = Default::default();
    for item in object.get(member).and_then(Value::as_array).into_iter().flatten() {
        let key = item.get("key").and_then(Value::as_str).unwrap_or_default();
        let number = key.strip_prefix("CustomField").and_then(|number| number.parse::<usize>().ok());
        let Some(field) = number.and_then(|number| fields.get_mut(number.checked_sub(1)?)) else {
            let message = format!("{} is not one of CustomField1 to CustomField5", clipped(key));
            return Err(Refusal::service("INPUT_INVALID.CustomField.InvalidName", message));
        };
        let value = item.get("value").and_then(Value::as_str).unwrap_or_default();
        if value.chars().count() > 50 {
            return Err(Refusal::service("INPUT_INVALID.CustomField.TooLong", format!("{key} is longer than 50 characters")));
        }
        *field = Some(value.into());
    }
    Ok(fields)
}
