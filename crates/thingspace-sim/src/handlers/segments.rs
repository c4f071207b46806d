//! Usage labels, and billed usage.

use serde_json::{Value, json};

use super::reading::{MAX_ACCOUNT_DEVICES, MOST_DEVICES, check_account, device_id, unexpected, visible};
use super::{Answer, Call, Handler};
use crate::fleet::Slot;
use crate::ids::{Ident, Kind};
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{Bill, Cycle, Label, LabelChange, Payers, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("setUsageSegmentationLabels", set_labels),
    ("removeUsageSegmentationLabels", remove_labels),
    ("getBilledUsage", billed),
    ("listBilledUsage", billed_of_many),
    ("listBilledUsageV2", billed_in_cycles),
];

/// Cycles of one question (quirk sim-billed-answer).
const MOST_CYCLES: usize = 24;

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
        count if count > MOST_DEVICES => Err(too_many("labels", count, MOST_DEVICES)),
        _ => Ok(call.accept(world, RequestKind::Labels(LabelChange { sets, labels }), devices)),
    }
}

/// Lines take part by their EID only (openapi/segments.yaml, setUsageSegmentationLabels).
fn euicc(item: &Value, place: &str) -> Result<(Ident, RequestedDevice), Refusal> {
    let id = device_id(item, place)?;
    if id.kind != Kind::Eid {
        let text = format!("{place}: labels are for lines that are named by their EID");
        return Err(Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", text));
    }
    let sent = serde_json::value::to_raw_value(&[item]).map_err(|_| unexpected(format!("{place} cannot be repeated")))?;
    Ok((id.ident, RequestedDevice { sent, ids: vec![id], ip_address: None }))
}

pub(super) fn label(item: &Value) -> Label {
    let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default().into();
    Label { name: text("name"), value: text("value") }
}

/// One line or labels, answered at once; the form is guessed (quirks segments-billed-answer, sim-billed-answer).
fn billed(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let cycle = cycle(call)?;
    let payers = match (slots(world, call)?, labels(call)?) {
        (Some(slots), None) => Payers::Lines(slots),
        (None, Some(labels)) => Payers::Labels(labels),
        (Some(_), Some(_)) => return Err(unexpected("labels and deviceId exclude each other")),
        (None, None) => return Err(unexpected("Name a device or labels")),
    };
    let entries = world.billed(call.now, &Bill { payers, cycles: (cycle, cycle) });
    Ok(json!({"accountName": &**world.fleet.account(), "billedUsage": entries}).into())
}

fn billed_of_many(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let cycle = cycle(call)?;
    let payers = match (slots(world, call)?, labels(call)?) {
        (Some(slots), None) => Payers::Lines(slots),
        (None, Some(labels)) => Payers::Labels(labels),
        (Some(_), Some(_)) => return Err(unexpected("labels and devices exclude each other")),
        (None, None) => everyone(world)?,
    };
    Ok(call.accept(world, RequestKind::Bill(Bill { payers, cycles: (cycle, cycle) }), Vec::new()))
}

/// Line by line, or the account as a whole.
fn billed_in_cycles(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let range = call.body.get("billingCycle").unwrap_or(&Value::Null);
    let bound = |name: &str| month(range.get(name).unwrap_or(&Value::Null), &format!("billingCycle.{name}"));
    let (from, to) = (bound("from")?, bound("to")?);
    let count =
        std::iter::successors(Some(from), |cycle| cycle.next()).take_while(|cycle| *cycle <= to).take(MOST_CYCLES + 1).count();
    if count == 0 {
        return Err(unexpected("billingCycle.from is after billingCycle.to"));
    }
    if count > MOST_CYCLES {
        return Err(unexpected(format!("billingCycle spans more than {MOST_CYCLES} cycles")));
    }
    closed(call, to)?;
    let payers = match (call.flag("lineLevel"), slots(world, call)?) {
        (false, None) => Payers::Account,
        (false, Some(_)) => return Err(unexpected("Devices are told with lineLevel true only")),
        (true, Some(slots)) => Payers::Lines(slots),
        (true, None) => everyone(world)?,
    };
    Ok(call.accept(world, RequestKind::Bill(Bill { payers, cycles: (from, to) }), Vec::new()))
}

fn everyone(world: &World) -> Result<Payers, Refusal> {
    match world.fleet.lines().take(MAX_ACCOUNT_DEVICES + 1).count() {
        count if count > MAX_ACCOUNT_DEVICES => Err(too_many("the account", count, MAX_ACCOUNT_DEVICES)),
        _ => Ok(Payers::Everyone),
    }
}

/// The lines that a request names: by `deviceId`, or by `deviceIds` in either form (quirk segments-labels-shape).
fn slots(world: &World, call: &Call<'_>) -> Result<Option<Vec<Slot>>, Refusal> {
    let single = call.body.get("deviceId").filter(|id| !id.is_null());
    let nested = |item: &Value| item.get("deviceIds").and_then(Value::as_array).cloned();
    let many = call.items("deviceIds").iter().flat_map(|item| nested(item).unwrap_or_else(|| vec![item.clone()]));
    let ids: Vec<Value> = single.cloned().into_iter().chain(many).collect();
    if ids.len() > MOST_DEVICES {
        return Err(too_many("deviceIds", ids.len(), MOST_DEVICES));
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
    if items.len() > MOST_DEVICES {
        return Err(too_many("labels", items.len(), MOST_DEVICES));
    }
    Ok(Some(items.iter().map(label).collect()).filter(|labels: &Vec<Label>| !labels.is_empty()))
}

/// The cycle that is asked for, or the latest that is closed.
fn cycle(call: &Call<'_>) -> Result<Cycle, Refusal> {
    let cycle = match call.body.get("billingCycle").filter(|cycle| cycle.is_object()) {
        Some(cycle) => month(cycle, "billingCycle")?,
        None => Cycle::latest(call.now).ok_or_else(|| unexpected("There is no closed billing cycle"))?,
    };
    closed(call, cycle)?;
    Ok(cycle)
}

fn closed(call: &Call<'_>, cycle: Cycle) -> Result<(), Refusal> {
    match Cycle::latest(call.now) {
        Some(latest) if cycle <= latest => Ok(()),
        _ => Err(unexpected("The billing cycle is not closed yet")),
    }
}

/// Year and month, as numbers or as text.
fn month(object: &Value, place: &str) -> Result<Cycle, Refusal> {
    let number = |name: &str| {
        let value = object.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    };
    let year = number("year").and_then(|year| i16::try_from(year).ok());
    let month = number("month").and_then(|month| i8::try_from(month).ok());
    let cycle = year.zip(month).filter(|(year, _)| (1970..=9998).contains(year)).and_then(|(year, month)| Cycle::of(year, month));
    cycle.ok_or_else(|| unexpected(format!("{place} is no year with a month from 1 to 12")))
}

fn too_many(what: &str, count: usize, most: usize) -> Refusal {
    Refusal::service("INPUT_INVALID.MaxRequestsExceeded", format!("{what} has {count} entries, at most {most} are allowed"))
}
