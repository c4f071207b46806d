//! Usage labels and billed usage.

use serde_json::{Value, json};

use super::reading::{MAX_ACCOUNT_DEVICES, MAX_DEVICES, check_account, device_id, unexpected, visible};
use super::{Answer, Call, Handler};
use crate::fleet::Slot;
use crate::ids::{Ident, Kind};
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{Bill, BilledSubjects, Cycle, Label, LabelChange, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("setUsageSegmentationLabels", set_labels),
    ("removeUsageSegmentationLabels", remove_labels),
    ("getBilledUsage", billed),
    ("listBilledUsage", billed_by_callback),
    ("listBilledUsageV2", billed_in_cycles),
];

/// Maximum number of billing cycles that a query may span (quirk sim-billed-answer).
const MAX_CYCLES: usize = 24;

fn set_labels(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    change_labels(world, call, true)
}

fn remove_labels(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    change_labels(world, call, false)
}

fn change_labels(world: &mut World, call: &Call<'_>, sets: bool) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let (mut labels, mut devices) = (Vec::new(), Vec::new());
    for (index, item) in call.items("labels").iter().enumerate() {
        let label = label(item.get("label").unwrap_or(&Value::Null));
        for id in item.get("deviceIds").and_then(Value::as_array).into_iter().flatten() {
            let (eid, device) = euicc(id, &format!("labels[{index}].deviceIds"))?;
            labels.push((eid, label.clone()));
            devices.push(device);
        }
    }
    match devices.len() {
        0 => Err(unexpected("labels names no device")),
        count if count > MAX_DEVICES => Err(too_many("labels", count, MAX_DEVICES)),
        _ => Ok(call.accept(world, RequestKind::Labels(LabelChange { sets, labels }), devices)),
    }
}

/// Returns the EID in an item of `deviceIds`, and the item as a requested device. Refuses any other kind of identifier, as the
/// service does (openapi/segments.yaml, setUsageSegmentationLabels).
fn euicc(item: &Value, path: &str) -> Result<(Ident, RequestedDevice), Refusal> {
    let id = device_id(item, path)?;
    if id.kind != Kind::Eid {
        let message = format!("{path}: devices with labels must be named by their EID");
        return Err(Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", message));
    }
    let sent = serde_json::value::to_raw_value(&[item]).map_err(|_| unexpected(format!("{path} cannot be read")))?;
    Ok((id.ident, RequestedDevice { sent, ids: vec![id], ip_address: None }))
}

pub(super) fn label(item: &Value) -> Label {
    let string = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default().into();
    Label { name: string("name"), value: string("value") }
}

/// Returns the billed usage of a device or of labels. The form of the response is a guess (quirks segments-billed-answer,
/// sim-billed-answer).
fn billed(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let cycle = cycle(call)?;
    let subjects = match (slots(world, call)?, labels(call)?) {
        (Some(slots), None) => BilledSubjects::Lines(slots),
        (None, Some(labels)) => BilledSubjects::Labels(labels),
        (Some(_), Some(_)) => return Err(unexpected("labels and deviceId exclude each other")),
        (None, None) => return Err(unexpected("Name a device or labels")),
    };
    let entries = world.billed(call.now, &Bill { subjects, cycles: (cycle, cycle) });
    Ok(json!({"accountName": &**world.fleet.account(), "billedUsage": entries}).into())
}

fn billed_by_callback(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let cycle = cycle(call)?;
    let subjects = match (slots(world, call)?, labels(call)?) {
        (Some(slots), None) => BilledSubjects::Lines(slots),
        (None, Some(labels)) => BilledSubjects::Labels(labels),
        (Some(_), Some(_)) => return Err(unexpected("labels and devices exclude each other")),
        (None, None) => whole_account(world)?,
    };
    Ok(call.accept(world, RequestKind::Bill(Bill { subjects, cycles: (cycle, cycle) }), Vec::new()))
}

/// Accepts a request for the billed usage of a range of billing cycles. Callbacks report the usage: per device if `lineLevel` is
/// true, otherwise for the account as a whole.
fn billed_in_cycles(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let range = call.body.get("billingCycle").unwrap_or(&Value::Null);
    let bound = |name: &str| month(range.get(name).unwrap_or(&Value::Null), &format!("billingCycle.{name}"));
    let (from, to) = (bound("from")?, bound("to")?);
    let count =
        std::iter::successors(Some(from), |cycle| cycle.next()).take_while(|cycle| *cycle <= to).take(MAX_CYCLES + 1).count();
    if count == 0 {
        return Err(unexpected("billingCycle.from is after billingCycle.to"));
    }
    if count > MAX_CYCLES {
        return Err(unexpected(format!("billingCycle spans more than {MAX_CYCLES} cycles")));
    }
    check_closed(call, to)?;
    let subjects = match (call.flag("lineLevel"), slots(world, call)?) {
        (false, None) => BilledSubjects::Account,
        (false, Some(_)) => return Err(unexpected("Devices can be named only if lineLevel is true")),
        (true, Some(slots)) => BilledSubjects::Lines(slots),
        (true, None) => whole_account(world)?,
    };
    Ok(call.accept(world, RequestKind::Bill(Bill { subjects, cycles: (from, to) }), Vec::new()))
}

fn whole_account(world: &World) -> Result<BilledSubjects, Refusal> {
    match world.fleet.lines().filter(|line| line.is_own()).count() {
        count if count > MAX_ACCOUNT_DEVICES => Err(too_many("the account", count, MAX_ACCOUNT_DEVICES)),
        _ => Ok(BilledSubjects::AllLines),
    }
}

/// Returns the slots of the devices in `deviceId` and `deviceIds`. An item of `deviceIds` is an identifier, or an object with a
/// nested list `deviceIds` (quirk segments-labels-shape). Returns `None` if the request names no devices.
fn slots(world: &World, call: &Call<'_>) -> Result<Option<Vec<Slot>>, Refusal> {
    let single = call.body.get("deviceId").filter(|id| !id.is_null());
    let nested = |item: &Value| item.get("deviceIds").and_then(Value::as_array).cloned();
    let many = call.items("deviceIds").iter().flat_map(|item| nested(item).unwrap_or_else(|| vec![item.clone()]));
    let ids: Vec<Value> = single.cloned().into_iter().chain(many).collect();
    if ids.len() > MAX_DEVICES {
        return Err(too_many("deviceIds", ids.len(), MAX_DEVICES));
    }
    let slot = |id: &Value| {
        let id = device_id(id, "deviceIds")?;
        visible(world, id)?;
        world.fleet.find(id).ok_or_else(|| unexpected("deviceIds names no device"))
    };
    let slots = ids.iter().map(slot).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(slots).filter(|slots| !slots.is_empty()))
}

fn labels(call: &Call<'_>) -> Result<Option<Vec<Label>>, Refusal> {
    let items = call.items("labels");
    if items.len() > MAX_DEVICES {
        return Err(too_many("labels", items.len(), MAX_DEVICES));
    }
    Ok(Some(items.iter().map(label).collect()).filter(|labels: &Vec<Label>| !labels.is_empty()))
}

/// Returns the requested billing cycle. If no cycle is requested, returns the latest closed cycle. Refuses a cycle that is not
/// closed yet.
fn cycle(call: &Call<'_>) -> Result<Cycle, Refusal> {
    let cycle = match call.body.get("billingCycle").filter(|cycle| cycle.is_object()) {
        Some(cycle) => month(cycle, "billingCycle")?,
        None => Cycle::latest(call.now).ok_or_else(|| unexpected("There is no closed billing cycle"))?,
    };
    check_closed(call, cycle)?;
    Ok(cycle)
}

fn check_closed(call: &Call<'_>, cycle: Cycle) -> Result<(), Refusal> {
    match Cycle::latest(call.now) {
        Some(latest) if cycle <= latest => Ok(()),
        _ => Err(unexpected("The billing cycle is not closed yet")),
    }
}

/// Reads a billing cycle from the members `year` and `month`, which may be numbers or strings.
fn month(object: &Value, path: &str) -> Result<Cycle, Refusal> {
    let number = |name: &str| {
        let value = object.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    };
    let year = number("year").and_then(|year| i16::try_from(year).ok());
    let month = number("month").and_then(|month| i8::try_from(month).ok());
    let cycle = year.zip(month).filter(|(year, _)| (1970..=9998).contains(year)).and_then(|(year, month)| Cycle::of(year, month));
    cycle.ok_or_else(|| unexpected(format!("{path} must have a year and a month from 1 to 12")))
}

fn too_many(what: &str, count: usize, most: usize) -> Refusal {
    Refusal::service("INPUT_INVALID.MaxRequestsExceeded", format!("{what} has {count} devices, at most {most} are allowed"))
}
