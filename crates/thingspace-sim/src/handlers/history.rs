//! Queries of the usage, connection and provisioning history. Depending on the operation, the records are in the response or in
//! callbacks.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::reading::{
    MAX_ACCOUNT_DEVICES, check_account, date, device_id, flat_devices, own_account, selected_of, selection, unexpected, visible,
};
use super::{Answer, Call, Handler, segments};
use crate::fleet::Slot;
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{History, HistoryPage, Selection, Span, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("listDeviceUsageHistory", usage),
    ("listAggregateDeviceUsage", aggregate_usage),
    ("listDeviceConnectionHistory", connections),
    ("listDeviceProvisioningHistory", changes),
    ("listDeviceProvisioningHistoryV2", changes_of_devices),
    ("listPromoDeviceUsage", promo_usage),
    ("listPromoAggregateUsage", promo_aggregate_usage),
];

fn usage(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let span = span(call, "earliest", "latest")?;
    let (device, label) = (present(call, "deviceId"), present(call, "label"));
    let slots = match (device, label) {
        (Some(_), None) => vec![device_slot(world, call)?],
        (None, Some(label)) => world.lines_with_labels(&[segments::label(label)]),
        _ => return Err(unexpected("Expected either deviceId or label")),
    };
    let HistoryPage { records, has_more } = world.usage_records(call.now, &slots, span);
    Ok(json!({"hasMoreData": has_more, "usageHistory": records}).into())
}

fn connections(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let span = span(call, "earliest", "latest")?;
    let slot = device_slot(world, call)?;
    let HistoryPage { records, has_more } = world.connections(call.now, slot, span);
    Ok(json!({"connectionHistory": records, "hasMoreData": has_more}).into())
}

/// Returns the provisioning history as one object, not as a list of objects (quirk history-provisioning-list).
fn changes(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let span = span(call, "earliest", "latest")?;
    let slot = device_slot(world, call)?;
    let HistoryPage { records, has_more } = world.changes_of(call.now, slot, span);
    Ok(json!({"provisioningHistory": records, "hasMoreData": has_more}).into())
}

/// Queries the aggregate usage of devices. The request names them in `deviceIds` or by label; otherwise, it selects the devices
/// of a group or of the whole account.
fn aggregate_usage(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let span = span(call, "startTime", "endTime")?;
    if span.earliest < months_after(call.now, -6) {
        return Err(unexpected("startTime is more than six months ago"));
    }
    if span.latest > months_after(span.earliest, 1) {
        return Err(unexpected("endTime is more than a month after startTime"));
    }
    let labels = call.items("label");
    let devices = match (call.items("deviceIds").is_empty(), labels.is_empty()) {
        (false, false) => return Err(unexpected("label and deviceIds exclude each other")),
        (false, true) => flat_devices(call, "deviceIds")?,
        (true, false) => {
            let slots = world.lines_with_labels(&labels.iter().map(segments::label).collect::<Vec<_>>());
            let devices: Vec<_> = slots.iter().filter_map(|slot| RequestedDevice::selected(world.fleet.line(*slot)?)).collect();
            if devices.is_empty() {
                return Err(Refusal::service("REQUEST_FAILED.DeviceNotFound", "No device has one of these labels"));
            }
            devices
        }
        (true, true) => {
            if call.string("groupName").is_some() && call.string("accountName").is_none() {
                return Err(Refusal::service("INPUT_INVALID.Account.NotDefined", "accountName is required with groupName"));
            }
            selected_of(world, &selection(world, call.body, "servicePlan")?, MAX_ACCOUNT_DEVICES)?
        }
    };
    Ok(call.accept(world, RequestKind::History(History::Usage(span)), devices))
}

fn changes_of_devices(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let span = optional_span(call, "earliest", "latest")?;
    let named = flat_devices(call, "deviceFilter")?;
    let devices = if named.is_empty() { selected_of(world, &Selection::default(), MAX_ACCOUNT_DEVICES)? } else { named };
    Ok(call.accept(world, RequestKind::History(History::Changes(span)), devices))
}

fn promo_usage(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let span = optional_span(call, "startTime", "endTime")?;
    let items = call.items("deviceId");
    let slot = |(index, item): (usize, &Value)| one(world, item, &format!("deviceId[{index}]"));
    let slots: Vec<Slot> = items.iter().enumerate().map(slot).collect::<Result<_, _>>()?;
    let Some(first) = items.first() else { return Err(unexpected("deviceId names no device")) };
    let HistoryPage { records, has_more } = world.promo_records(call.now, &slots, span);
    Ok(json!({"hasmoredata": has_more, "deviceId": first, "usageHistory": records}).into())
}

fn promo_aggregate_usage(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    if let Some(account) = call.string("accountId") {
        own_account(world, account)?;
    }
    let span = optional_span(call, "startTime", "endTime")?;
    let named = flat_devices(call, "deviceId")?;
    let devices = if named.is_empty() { selected_of(world, &Selection::default(), MAX_ACCOUNT_DEVICES)? } else { named };
    Ok(call.accept(world, RequestKind::History(History::PromoUsage(span)), devices))
}

/// Returns a member of the body, or `None` if the member is missing or null.
fn present<'a>(call: &'a Call<'_>, member: &str) -> Option<&'a Value> {
    call.body.get(member).filter(|value| !value.is_null())
}

/// Returns the slot of the line that `deviceId` identifies.
fn device_slot(world: &World, call: &Call<'_>) -> Result<Slot, Refusal> {
    let item = present(call, "deviceId").ok_or_else(|| unexpected("deviceId is missing"))?;
    one(world, item, "deviceId")
}

fn one(world: &World, item: &Value, path: &str) -> Result<Slot, Refusal> {
    let id = device_id(item, path)?;
    visible(world, id)?;
    world.fleet.find(id).ok_or_else(|| unexpected(format!("{path} names no device")))
}

fn span(call: &Call<'_>, start: &str, end: &str) -> Result<Span, Refusal> {
    let bound = |name: &str| date(call.body, name)?.ok_or_else(|| unexpected(format!("{name} is missing")));
    ordered(Span { earliest: bound(start)?, latest: bound(end)? }, start, end)
}

/// Returns the span from the member `start` of the request body to the member `end`. If `start` is omitted, the span includes all
/// earlier times. If `end` is omitted, the span ends at the current time.
fn optional_span(call: &Call<'_>, start: &str, end: &str) -> Result<Span, Refusal> {
    let earliest = date(call.body, start)?.unwrap_or(Timestamp::MIN);
    ordered(Span { earliest, latest: date(call.body, end)?.unwrap_or(call.now) }, start, end)
}

fn ordered(span: Span, start: &str, end: &str) -> Result<Span, Refusal> {
    if span.earliest > span.latest { Err(unexpected(format!("{start} is after {end}"))) } else { Ok(span) }
}

fn months_after(at: Timestamp, months: i32) -> Timestamp {
    let date = TimeZone::UTC.to_datetime(at).checked_add(jiff::Span::new().months(months));
    let bound = if months < 0 { Timestamp::MIN } else { Timestamp::MAX };
    date.and_then(|date| TimeZone::UTC.to_timestamp(date)).unwrap_or(bound)
}
