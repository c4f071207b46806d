//! Handlers of `listDevices`, `addDevices` and `deleteDevices`. All three answer with the result, so no callback follows.

use std::collections::HashSet;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::reading::{
    check_account, custom_fields, date, device_id, device_kind, group_index, names_other_account, requested_devices, selection,
    unexpected, visible,
};
use super::{Answer, AnswerBody, Call, Handler, Page};
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::line::{Line, LineState};
use crate::refusal::Refusal;
use crate::world::request::{Resolved, resolve};
use crate::world::{self, AtOnce, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("listDevices", list), ("addDevices", add), ("deleteDevices", delete)];

/// Maximum number of devices in an addDevices request (openapi/devices.yaml).
const MAX_ADDED: usize = 200;

/// Maximum number of devices in a deleteDevices request (openapi/devices.yaml).
const MAX_DELETED: usize = 100;

/// Lists devices in the order of their platform ids, which is also the order of their creation dates. The page starts after the
/// platform id `largestDeviceIdSeen`. If the request has no `largestDeviceIdSeen`, the page starts at the creation date
/// `earliest` (quirk list-cursor).
fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    if let Some(id) = call.body.get("deviceId").filter(|id| id.is_object()) {
        return one(world, call, id);
    }
    if !names_other_account(world, call.string("accountName")) {
        check_account(world, call)?;
    }
    let selection = Selection::read(world, call)?;
    let size = page_size(world, call)?;
    let seen = seen(call)?.map(|seen| if world.faults.stuck_cursor { 0 } else { seen });
    // Take one device more than fits in the page, to find out whether another page follows.
    let matching: Vec<&Line> = match seen {
        Some(seen) => world.fleet.above(seen).filter(|line| selection.matches(line)).take(size + 1).collect(),
        None => {
            let earliest = selection.earliest.unwrap_or(Timestamp::MIN);
            world.fleet.added_since(earliest).filter(|line| selection.matches(line)).take(size + 1).collect()
        }
    };
    let has_more = matching.len() > size || world.faults.stuck_cursor;
    Ok(page(world, call, &matching[..matching.len().min(size)], has_more))
}

/// Lists a single device. `deviceId` overrides all filters except for the account (openapi/devices.yaml,
/// AccountDeviceListRequest).
fn one(world: &World, call: &Call<'_>, id: &Value) -> Result<Answer, Refusal> {
    let id = device_id(id, "deviceId")?;
    let line = match names_other_account(world, call.string("accountName")) {
        true => world.fleet.find(id).and_then(|slot| world.fleet.line(slot)).filter(|line| !line.is_own()),
        false => Some(visible(world, id)?),
    };
    let line = line.ok_or_else(|| Refusal::service("REQUEST_FAILED.DeviceNotFound", "The device is not in the account"))?;
    Ok(page(world, call, &[line], false))
}

/// Returns a page. If another page follows, `hasMoreData` is true and the status is 202 (quirk list-202).
fn page(world: &World, call: &Call<'_>, lines: &[&Line], has_more: bool) -> Answer {
    let lines = lines.iter().map(|line| {
        let connected = world.last_connection(line, call.now);
        (Line { connected, ..(*line).clone() }, world.fleet.group(line))
    });
    let lines = lines.collect();
    let account = match names_other_account(world, call.string("accountName")) {
        true => world.fleet.other_account(),
        false => world.fleet.account(),
    };
    let page = Page { account: account.clone(), now: call.now, has_more, lines };
    let status = if has_more { StatusCode::ACCEPTED } else { StatusCode::OK };
    Answer { status, ..AnswerBody::Page(Box::new(page)).into() }
}

fn page_size(world: &World, call: &Call<'_>) -> Result<usize, Refusal> {
    let most = world.settings.page_size;
    match call.body.get("maxNumberOfDevices").and_then(Value::as_f64) {
        Some(requested) if requested < 0.0 => Err(unexpected("maxNumberOfDevices is negative")),
        // The documentation allows 0 but does not say what 0 means. For 0, the last arm returns the default, as for an omitted
        // number.
        Some(requested) if requested >= 1.0 && requested < most as f64 => Ok(requested as usize),
        _ => Ok(most),
    }
}

fn seen(call: &Call<'_>) -> Result<Option<u64>, Refusal> {
    match call.body.get("largestDeviceIdSeen").filter(|seen| !seen.is_null()) {
        None => Ok(None),
        Some(seen) => match (seen.as_u64(), seen.as_f64()) {
            (Some(seen), _) => Ok(Some(seen)),
            (None, Some(seen)) if seen >= 0.0 => Ok(Some(seen as u64)),
            _ => Err(unexpected("largestDeviceIdSeen is negative")),
        },
    }
}

/// The filter of a list. A device must match all its conditions.
#[derive(Default)]
struct Selection {
    /// `None` if the request has no state. `Some(None)` if it has an unknown state, which matches no device.
    state: Option<Option<LineState>>,
    common: world::Selection,
    earliest: Option<Timestamp>,
    latest: Option<Timestamp>,
    devices: Option<HashSet<u64>>,
    identifiers: Vec<IdentifierFilter>,
}

/// Conditions on the identifier of one kind (quirk list-filter-keys). A device must have an identifier of this kind, and all
/// three strings must match it. An empty string always matches.
struct IdentifierFilter {
    kind: Kind,
    contains: String,
    startswith: String,
    endswith: String,
}

impl Selection {
    fn read(world: &World, call: &Call<'_>) -> Result<Self, Refusal> {
        let named = call.body.get("deviceList").and_then(Value::as_array);
        let named = named.map(|ids| ids.iter().enumerate().map(|(index, id)| device_id(id, &format!("deviceList[{index}]"))));
        let named = named.map(|ids| ids.collect::<Result<Vec<_>, _>>()).transpose()?;
        let device = |slot: Slot| world.fleet.line(slot).map(|line| line.device_id);
        let filters = call.body.pointer("/filter/deviceIdentifierFilters").and_then(Value::as_array);
        Ok(Self {
            state: call.string("currentState").map(LineState::parse),
            common: world::Selection {
                in_other_account: names_other_account(world, call.string("accountName")),
                ..selection(world, call.body, "servicePlan")?
            },
            earliest: date(call.body, "earliest")?,
            latest: date(call.body, "latest")?,
            devices: named.map(|ids| ids.into_iter().filter_map(|id| world.fleet.find(id)).filter_map(device).collect()),
            identifiers: filters.into_iter().flatten().map(IdentifierFilter::read).collect::<Result<_, _>>()?,
        })
    }

    fn matches(&self, line: &Line) -> bool {
        self.common.matches(line)
            && self.state.is_none_or(|state| state == Some(line.state))
            && self.earliest.is_none_or(|earliest| line.created >= earliest)
            && self.latest.is_none_or(|latest| line.created <= latest)
            && self.devices.as_ref().is_none_or(|devices| devices.contains(&line.device_id))
            && self.identifiers.iter().all(|filter| filter.matches(line))
    }
}

impl IdentifierFilter {
    fn read(value: &Value) -> Result<Self, Refusal> {
        // Accept a second spelling of two members: a user's program sends startsWith and endsWith (quirk list-filter-keys).
        let string = |names: [&str; 2]| {
            let string = names.into_iter().find_map(|name| value.get(name)?.as_str());
            string.unwrap_or_default().to_ascii_uppercase()
        };
        Ok(Self {
            kind: device_kind(value.get("kind").and_then(Value::as_str).unwrap_or_default(), "filter.deviceIdentifierFilters")?,
            contains: string(["contains", "contains"]),
            startswith: string(["startswith", "startsWith"]),
            endswith: string(["endswith", "endsWith"]),
        })
    }

    fn matches(&self, line: &Line) -> bool {
        line.id(self.kind).is_some_and(|ident| {
            let mut buffer = [0; 32];
            let id = ident.ascii(&mut buffer);
            id.contains(&self.contains) && id.starts_with(&self.startswith) && id.ends_with(&self.endswith)
        })
    }
}

/// Adds devices. The answer has a result for each device, and status 200 even if every device failed.
fn add(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    if LineState::parse(call.required("state")?) != Some(LineState::PreActive) {
        return Err(Refusal::service("INPUT_INVALID.DeviceState.Invalid", "state must be preactive"));
    }
    let group = call.string("groupName").map(|name| group_index(world, name)).transpose()?;
    let fields = custom_fields(call)?;
    let sku: Option<Box<str>> = call.string("skuNumber").map(Box::from);
    let mut done = Vec::new();
    let mut results = Vec::new();
    for device in requested_devices(call, "devicesToAdd", MAX_ADDED)? {
        let known = !matches!(resolve(&world.fleet, &device.ids), Resolved::Unknown);
        let code = known.then_some("UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid");
        let to = (!known).then_some(LineState::PreActive);
        if !known {
            let slot = world.fleet.add(call.now, LineState::PreActive, &device.ids);
            world.fleet.change(slot, |line| {
                line.group = group.unwrap_or_default();
                if sku.is_some() || fields.iter().any(Option::is_some) {
                    let extras = line.extras_mut();
                    extras.custom_fields.clone_from(&fields);
                    extras.sku.clone_from(&sku);
                }
            });
        }
        let response = if known { format!("{} is already in the account", device.name()) } else { "Success".into() };
        results.push(json!({"deviceIds": device.sent, "response": response}));
        done.push(AtOnce { device: device.ledger_ids(), from: None, to, code });
    }
    world.accept_at_once(call.now, "addDevices", done);
    Ok(Value::Array(results).into())
}

/// Deletes devices. The answer has a result for each device. Only deactivated devices without a pending change can be deleted.
fn delete(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let mut done = Vec::new();
    let mut results = Vec::new();
    for device in requested_devices(call, "devicesToDelete", MAX_DELETED)? {
        let slot = match resolve(&world.fleet, &device.ids) {
            Resolved::Line(slot) => Some(slot),
            Resolved::Unknown | Resolved::Mixed => None,
        };
        let line = slot.and_then(|slot| world.fleet.line(slot));
        let from = line.map(|line| line.state);
        let ids = line.map_or_else(|| device.ledger_ids(), |line| (line.iccid, line.imei));
        let refusal = match line {
            None => Some(("UnifiedWebService.REQUEST_FAILED.DeviceNotFound", format!("{} is not in the account", device.name()))),
            Some(line) if !line.is_own() => Some((
                "UnifiedWebService.INPUT_INVALID.Device.Account.Invalid",
                format!("{} belongs to another account", device.name()),
            )),
            Some(line) if line.changing || line.state != LineState::Deactive => {
                let message =
                    format!("{} is {}: only deactive lines without a pending change can be deleted", line.name(), line.state);
                Some(("UnifiedWebService.INPUT_INVALID.DeviceState.Invalid", message))
            }
            Some(_) => None,
        };
        let mut result = json!({"deviceIds": device.sent, "status": if refusal.is_some() { "Failed" } else { "Success" }});
        match &refusal {
            Some((_, message)) => result["message"] = message.as_str().into(),
            None => slot.into_iter().for_each(|slot| world.fleet.remove(slot)),
        }
        let to = from.filter(|_| refusal.is_some());
        results.push(result);
        done.push(AtOnce { device: ids, from, to, code: refusal.map(|(code, _)| code) });
    }
    world.accept_at_once(call.now, "deleteDevices", done);
    Ok(Value::Array(results).into())
}
