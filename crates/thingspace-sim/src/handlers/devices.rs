//! The device list, and the changes of it that take effect at once.

use std::collections::HashSet;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::reading::{
    asked_devices, check_account, custom_fields, date, device_id, device_kind, group_index, selection, unexpected, visible,
};
use super::{Answer, AnswerBody, Call, Handler, Page};
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::line::{Line, LineState};
use crate::refusal::Refusal;
use crate::world::request::{Resolved, resolve};
use crate::world::{self, AtOnce, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("listDevices", list), ("addDevices", add), ("deleteDevices", delete)];

/// Devices of an addDevices request (openapi/devices.yaml).
const MOST_ADDED: usize = 200;

/// Devices of a deleteDevices request (openapi/devices.yaml).
const MOST_DELETED: usize = 100;

/// Pages on by platform id when the request has `largestDeviceIdSeen`, otherwise by the date of adding (quirk
/// list-cursor).
fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    if let Some(id) = call.body.get("deviceId").filter(|id| id.is_object()) {
        return one(world, call, id);
    }
    check_account(world, call)?;
    let selection = Selection::read(world, call)?;
    let size = page_size(world, call)?;
    let seen = seen(call)?.map(|seen| if world.faults.stuck_cursor { 0 } else { seen });
    // One more than the page, to know whether there is more.
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

/// `deviceId` excludes everything else (openapi/devices.yaml, AccountDeviceListRequest).
fn one(world: &World, call: &Call<'_>, id: &Value) -> Result<Answer, Refusal> {
    let id = device_id(id, "deviceId")?;
    let line = visible(world, id)?;
    Ok(page(world, call, &[line], false))
}

/// More to come is said by the member and by status 202 (quirk list-202).
fn page(world: &World, call: &Call<'_>, lines: &[&Line], has_more: bool) -> Answer {
    let lines = lines.iter().map(|line| {
        let connected = world.last_connection(line, call.now);
        (Line { connected, ..(*line).clone() }, world.fleet.group(line))
    });
    let lines = lines.collect();
    let page = Page { account: world.fleet.account().clone(), now: call.now, has_more, lines };
    let status = if has_more { StatusCode::ACCEPTED } else { StatusCode::OK };
    Answer { status, ..AnswerBody::Page(Box::new(page)).into() }
}

fn page_size(world: &World, call: &Call<'_>) -> Result<usize, Refusal> {
    let most = world.settings.page_size;
    match call.body.get("maxNumberOfDevices").and_then(Value::as_f64) {
        Some(asked) if asked < 0.0 => Err(unexpected("maxNumberOfDevices is negative")),
        // Documents let it start at 0; what a page of none would be for they do not say.
        Some(asked) if asked >= 1.0 && asked < most as f64 => Ok(asked as usize),
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

/// Which lines a list is about: all conditions together.
#[derive(Default)]
struct Selection {
    /// A state nobody is in when the text names none.
    state: Option<Option<LineState>>,
    common: world::Selection,
    earliest: Option<Timestamp>,
    latest: Option<Timestamp>,
    devices: Option<HashSet<u64>>,
    identifiers: Vec<IdentifierFilter>,
}

/// Text in an identifier of one kind (quirk list-filter-keys).
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
            state: call.text("currentState").map(LineState::parse),
            common: selection(world, call.body, "servicePlan")?,
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
        // A user of the service writes startsWith and endsWith.
        let text = |names: [&str; 2]| {
            let given = names.into_iter().find_map(|name| value.get(name)?.as_str());
            given.unwrap_or_default().to_ascii_uppercase()
        };
        Ok(Self {
            kind: device_kind(value.get("kind").and_then(Value::as_str).unwrap_or_default(), "filter.deviceIdentifierFilters")?,
            contains: text(["contains", "contains"]),
            startswith: text(["startswith", "startsWith"]),
            endswith: text(["endswith", "endsWith"]),
        })
    }

    fn matches(&self, line: &Line) -> bool {
        line.id(self.kind).is_some_and(|ident| {
            let mut buffer = [0; 32];
            let text = ident.ascii(&mut buffer);
            text.contains(&self.contains) && text.starts_with(&self.startswith) && text.ends_with(&self.endswith)
        })
    }
}

/// Each device has its own result in the answer, which has status 200 also when all failed.
fn add(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    if LineState::parse(call.required("state")?) != Some(LineState::PreActive) {
        return Err(Refusal::service("INPUT_INVALID.DeviceState.Invalid", "state has to be preactive"));
    }
    let group = call.text("groupName").map(|name| group_index(world, name)).transpose()?;
    let fields = custom_fields(call)?;
    let sku: Option<Box<str>> = call.text("skuNumber").map(Box::from);
    let mut done = Vec::new();
    let mut results = Vec::new();
    for device in asked_devices(call, "devicesToAdd", MOST_ADDED)? {
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
        let response = if known { format!("{} is in the account already", device.name()) } else { "Success".into() };
        results.push(json!({"deviceIds": device.sent, "response": response}));
        done.push(AtOnce { device: device.ledger_ids(), from: None, to, code });
    }
    world.accept_at_once(call.now, "addDevices", done);
    Ok(Value::Array(results).into())
}

/// Only deactivated lines can be deleted.
fn delete(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let mut done = Vec::new();
    let mut results = Vec::new();
    for device in asked_devices(call, "devicesToDelete", MOST_DELETED)? {
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
                let text = format!("{} is {}: only deactive lines can be deleted", line.name(), line.state);
                Some(("UnifiedWebService.INPUT_INVALID.DeviceState.Invalid", text))
            }
            Some(_) => None,
        };
        let mut result = json!({"deviceIds": device.sent, "status": if refusal.is_some() { "Failed" } else { "Success" }});
        match &refusal {
            Some((_, text)) => result["message"] = text.as_str().into(),
            None => slot.into_iter().for_each(|slot| world.fleet.remove(slot)),
        }
        let to = from.filter(|_| refusal.is_some());
        results.push(result);
        done.push(AtOnce { device: ids, from, to, code: refusal.map(|(code, _)| code) });
    }
    world.accept_at_once(call.now, "deleteDevices", done);
    Ok(Value::Array(results).into())
}
