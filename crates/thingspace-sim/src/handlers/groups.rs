//! The operations on device groups. Changes take effect immediately, and a device is in one group at a time.

use axum::http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::reading::{device_id, own_account, unexpected, visible};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::fleet::{Slot, address_of};
use crate::groups::Groups;
use crate::line::Line;
use crate::refusal::Refusal;
use crate::world::{AtOnce, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("createDeviceGroup", create),
    ("updateDeviceGroup", update),
    ("listDeviceGroups", list),
    ("getDeviceGroup", get),
    ("deleteDeviceGroup", delete),
];

/// Creates a group. Refuses the whole request if one of its devices is unknown (quirk groups-partial-change).
fn create(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.required("accountName")?)?;
    let name = new_name(world, call.required("groupName")?)?.to_owned();
    let slots = slots(world, call, "devicesToAdd")?;
    let number = world.fleet.groups_mut().create(&name, call.required("groupDescription")?);
    let number = number.ok_or_else(|| unexpected("The account cannot have more groups"))?;
    move_to_group(world, call, &slots, number);
    Ok(json!({"success": true}).into())
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let number = number(world, call)?;
    let name = match call.string("newGroupName") {
        Some(name) if world.fleet.groups().number(name) != Some(number) => Some(new_name(world, name)?),
        _ => None,
    };
    let added = slots(world, call, "devicesToAdd")?;
    let removed = slots(world, call, "devicesToRemove")?;
    world.fleet.groups_mut().change(number, name, call.string("newGroupDescription"));
    // Ignore devices in `devicesToRemove` that are not in this group: they must stay in their own groups.
    let members = |slot: &Slot| world.fleet.line(*slot).is_some_and(|line| line.group == number);
    let removed: Vec<Slot> = removed.into_iter().filter(members).collect();
    move_to_group(world, call, &removed, Groups::DEFAULT);
    move_to_group(world, call, &added, number);
    Ok(json!({"success": true}).into())
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let shown = world.fleet.groups().all().map(|(number, group)| {
        json!({
            "name": &*group.name,
            "description": &*group.description,
            "isDefaultGroup": number == Groups::DEFAULT,
            "extendedAttributes": [],
        })
    });
    Ok(Value::Array(shown.collect()).into())
}

/// Returns a group with its devices, page by page. The URL in the `Location` header has the parameter `next`: the index of the
/// first device on the next page, counted from 1 (quirk groups-next).
fn get(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let number = number(world, call)?;
    let start = match call.parameter("next") {
        "" => 1,
        next => next
            .parse::<usize>()
            .ok()
            .filter(|next| *next > 0)
            .ok_or_else(|| unexpected("next must be the index of a device, from 1"))?,
    };
    let mut members: Vec<&Line> = world.fleet.lines().filter(|line| line.is_own() && line.group == number).collect();
    members.sort_by_cached_key(|line| line.name());
    let size = world.settings.page_size;
    let has_more = members.len() >= start.saturating_add(size);
    let devices: Vec<Value> = members.iter().skip(start - 1).take(size).map(|line| device(line)).collect();
    let group = world.fleet.groups().get(number).ok_or_else(|| not_found(call.parameter("gname")))?;
    let mut answer: Answer = json!({
        "name": &*group.name,
        "description": &*group.description,
        "hasMoreData": has_more,
        "devices": devices,
    })
    .into();
    if has_more {
        answer.status = StatusCode::ACCEPTED;
        answer.header = location(call, start + size).map(|value| (header::LOCATION, value));
    }
    Ok(answer)
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let number = number(world, call)?;
    if number == Groups::DEFAULT {
        return Err(Refusal::service("INPUT_INVALID.DeviceGroup.DeleteDefault", "The default group cannot be deleted"));
    }
    let members: Vec<Slot> =
        world.fleet.slots().filter(|(_, line)| line.is_own() && line.group == number).map(|(slot, _)| slot).collect();
    move_to_group(world, call, &members, Groups::DEFAULT);
    world.fleet.groups_mut().remove(number);
    Ok(json!({"success": true}).into())
}

/// Returns the number of the group that the path of the request names.
fn number(world: &World, call: &Call<'_>) -> Result<u16, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let name = call.parameter("gname");
    world.fleet.groups().number(name).ok_or_else(|| not_found(name))
}

fn not_found(name: &str) -> Refusal {
    Refusal::service("REQUEST_FAILED.DeviceGroupNotFound", format!("There is no device group {}", clipped(name)))
}

fn new_name<'a>(world: &World, name: &'a str) -> Result<&'a str, Refusal> {
    match world.fleet.groups().number(name) {
        _ if name.trim().is_empty() => Err(unexpected("The group has no name")),
        Some(_) => {
            Err(Refusal::service("REQUEST_FAILED.DeviceGroup.Exists", format!("There is already a group {}", clipped(name))))
        }
        None => Ok(name),
    }
}

/// Returns the fleet slots of the devices in `member`, a list with one identifier per device (quirk groups-device-ids).
fn slots(world: &World, call: &Call<'_>, member: &str) -> Result<Vec<Slot>, Refusal> {
    let one = |(index, item): (usize, &Value)| {
        let id = device_id(item, &format!("{member}[{index}]"))?;
        visible(world, id)?;
        world.fleet.find(id).ok_or_else(|| unexpected("The device no longer exists"))
    };
    call.items(member).iter().enumerate().map(one).collect()
}

fn move_to_group(world: &mut World, call: &Call<'_>, slots: &[Slot], number: u16) {
    let mut done = Vec::with_capacity(slots.len());
    for slot in slots {
        world.fleet.change(*slot, |line| line.group = number);
        if let Some(line) = world.fleet.line(*slot) {
            let state = Some(line.state);
            done.push(AtOnce { device: (line.iccid, line.imei), from: state, to: state, code: None });
        }
    }
    world.accept_at_once(call.now, call.operation, done);
}

/// Returns the identifiers of a line, and its IP address if the line is in service.
fn device(line: &Line) -> Value {
    let ids: Vec<Value> = line.ids().map(|id| json!({"id": id.ident.to_string(), "kind": id.kind.answered()})).collect();
    match line.state.in_service() {
        true => json!({"deviceIds": ids, "ipAddress": address_of(line)}),
        false => json!({"deviceIds": ids}),
    }
}

fn location(call: &Call<'_>, next: usize) -> Option<HeaderValue> {
    let mut url = url::Url::parse("http://localhost/api/m2m/v1/groups").ok()?;
    url.path_segments_mut().ok()?.extend([call.parameter("aname"), "name", call.parameter("gname")]);
    HeaderValue::from_str(&format!("{}?next={next}", url.path())).ok()
}
