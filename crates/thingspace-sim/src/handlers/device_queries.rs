//! Queries about devices. Depending on the operation, the answer is in the response or in a callback.

use std::collections::HashSet;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde_json::{Value, json};

use super::reading::{
    MAX_DEVICES, check_account, date, device_id, flat_devices, only_kinds, requested_devices, selected, selection, unexpected,
    visible,
};
use super::{Answer, Call, Handler, device_page};
use crate::fleet::{Slot, address_of};
use crate::ids::{Ident, Kind};
use crate::line::{Line, LineState};
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, plan_of};
use crate::world::{CUSTOM_SERVICE, CUSTOM_STATES, DeviceQuery, SUSPENSION_SERVICE, Sighting, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("checkDeviceAvailability", availability),
    ("findMismatchedHardware", mismatches),
    ("getDeviceExtendedDiagnostics", diagnostics),
    ("getSuspensionStatus", suspension_status),
    ("getPrlInformation", roaming_lists),
];

/// Queries the availability of devices. Accepts only identifiers of hardware and SIMs, not phone numbers (openapi/devices.yaml,
/// checkDeviceAvailability).
fn availability(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = requested_devices(call, "devices", MAX_DEVICES)?;
    only_kinds(&devices, &[Kind::Esn, Kind::Meid, Kind::Iccid, Kind::Imei, Kind::Eid])?;
    Ok(call.accept(world, RequestKind::Query(DeviceQuery::Availability), devices))
}

/// Lists the SIMs that were seen, within a time span, in hardware other than the hardware of their line (openapi/devices.yaml,
/// findMismatchedHardware).
fn mismatches(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    if call.string("groupName").is_some() && call.string("accountName").is_none() {
        return Err(Refusal::service("INPUT_INVALID.Account.NotDefined", "accountName is required with groupName"));
    }
    let (earliest, latest) = span(call)?;
    let common = selection(world, call.body, "servicePlan")?;
    let named = match call.body.get("devices").is_some_and(|devices| !devices.is_null()) {
        true => Some(requested_devices(call, "devices", MAX_DEVICES)?),
        false => None,
    };
    only_kinds(named.as_deref().unwrap_or_default(), &[Kind::Iccid, Kind::Mdn])?;
    let named: Option<HashSet<Slot>> =
        named.map(|devices| devices.iter().flat_map(|device| &device.ids).filter_map(|id| world.fleet.find(*id)).collect());
    let matches = |slot: &Slot| named.as_ref().is_none_or(|named| named.contains(slot));
    let found = world.sightings.between(earliest, latest).filter(|(slot, _)| matches(slot));
    let lines = found.filter_map(|(slot, sighting)| Some((world.fleet.line(slot)?, sighting)));
    let devices: Value = lines
        .filter(|(line, _)| common.matches(line))
        .map(|(line, sighting)| mismatch(world.fleet.account(), line, sighting))
        .collect();
    Ok(json!({"devices": devices}).into())
}

/// Returns a mismatch as JSON, without the members that have no value.
fn mismatch(account: &str, line: &Line, sighting: &Sighting) -> Value {
    let string = |ident: Option<Ident>| ident.map(|ident| ident.to_string());
    let members = [
        ("accountName", Some(account.to_owned())),
        ("mdn", string(line.mdn)),
        ("activationDate", line.activated.map(|at| at.to_string())),
        ("iccid", string(line.iccid)),
        ("preImei", string(sighting.before)),
        ("postImei", string(Some(sighting.seen))),
        ("simOtaDate", Some(sighting.at.to_string())),
    ];
    members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?)))).collect()
}

/// Returns the start and the end of the time span in the filter. Refuses a span of more than three months.
fn span(call: &Call<'_>) -> Result<(Timestamp, Timestamp), Refusal> {
    let filter = call.body.get("filter").unwrap_or(&Value::Null);
    let bound = |name: &str| date(filter, name)?.ok_or_else(|| unexpected(format!("filter.{name} is missing")));
    let (earliest, latest) = (bound("earliest")?, bound("latest")?);
    let longest = TimeZone::UTC.to_datetime(earliest).checked_add(Span::new().months(3)).ok();
    let longest = longest.and_then(|end| TimeZone::UTC.to_timestamp(end).ok());
    if latest < earliest || longest.is_some_and(|longest| latest > longest) {
        return Err(unexpected("filter.latest must be after filter.earliest by at most three months"));
    }
    Ok((earliest, latest))
}

/// Returns the diagnostics of one device. All values are strings (quirk diagnostics-categories).
fn diagnostics(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let [item] = call.items("deviceList") else {
        return Err(unexpected("deviceList must name one device"));
    };
    let id = device_id(item, "deviceList[0]")?;
    let line = visible(world, id)?;
    let categories: Value =
        categories(world, line, call.now).into_iter().map(|(name, attributes)| category(name, attributes)).collect();
    Ok(json!({"categories": categories}).into())
}

type Attributes = Vec<(&'static str, Option<String>)>;

fn categories(world: &World, line: &Line, now: Timestamp) -> [(&'static str, Attributes); 4] {
    let id = |kind| line.id(kind).map(|ident| ident.to_string());
    let extras = line.extras.as_deref();
    let custom = line.custom_state().and_then(|state| CUSTOM_STATES.get(usize::from(state)));
    let connectivity = vec![
        ("Connected", Some((line.state == LineState::Active).to_string())),
        ("LastConnectionDate", world.last_connection(line, now).map(|at| at.to_string())),
        ("IpAddress", line.state.in_service().then(|| address_of(line))),
    ];
    let provisioning = vec![
        ("State", Some(line.state.to_string())),
        ("ServiceName", custom.map(|_| CUSTOM_SERVICE.to_owned())),
        ("StateName", custom.map(|state| (*state).to_owned())),
        ("CreatedAt", Some(line.created.to_string())),
        ("LastActivationDate", line.activated.map(|at| at.to_string())),
        ("MDN", id(Kind::Mdn)),
        ("ICCID", id(Kind::Iccid)),
        ("IMEI", id(Kind::Imei)),
        ("SkuNumber", extras.and_then(|extras| extras.sku.as_deref()).map(str::to_owned)),
        ("SmsrOid", extras.and_then(|extras| extras.smsr_oid.as_deref()).map(str::to_owned)),
    ];
    let billing = vec![
        ("ServicePlan", plan_of(line).map(str::to_owned)),
        ("BillingCycleEndDate", Some(device_page::next_month(now).to_string())),
        ("CostCenterCode", extras.and_then(|extras| extras.cost_center.as_deref()).map(str::to_owned)),
    ];
    let location = vec![("RoamingStatus", Some("Unavailable".to_owned()))];
    [("Connectivity", connectivity), ("Provisioning", provisioning), ("Billing", billing), ("Location", location)]
}

/// Returns a category as JSON, without the attributes that have no value.
fn category(name: &str, attributes: Attributes) -> Value {
    let attributes = attributes.into_iter().filter_map(|(key, value)| Some(json!({"key": key, "value": value?})));
    json!({"categoryName": name, "extendedAttributes": attributes.collect::<Value>()})
}

/// Queries whether devices are suspended. Refuses the query if the account has no listener for the answers, or if the request has
/// both devices and a filter or neither of them. The error codes of these refusals are guesses (quirk sim-suspension-refusals).
fn suspension_status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    if !world.listeners.contains_key(SUSPENSION_SERVICE) {
        return Err(unexpected(format!("Register a listener for {SUSPENSION_SERVICE} first")));
    }
    let named = !call.items("deviceIds").is_empty();
    let filter = call.body.get("filter").filter(|filter| filter.is_object());
    let devices = match (named, filter) {
        (true, None) => flat_devices(call, "deviceIds")?,
        (false, Some(filter)) => selected(world, &selection(world, filter, "servicePlan")?)?,
        _ => return Err(unexpected("Name devices or give a filter, not both")),
    };
    Ok(call.accept(world, RequestKind::Query(DeviceQuery::Suspension), devices))
}

/// Queries the preferred roaming lists of devices. The request names the devices, or selects them by account or group and,
/// optionally, by plan and custom fields.
fn roaming_lists(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = if !call.items("deviceIds").is_empty() {
        flat_devices(call, "deviceIds")?
    } else if call.string("accountName").is_some() || call.string("groupName").is_some() {
        selected(world, &selection(world, call.body, "servicePlan")?)?
    } else {
        return Err(unexpected("Name devices, or select them by accountName or groupName"));
    };
    Ok(call.accept(world, RequestKind::Query(DeviceQuery::Prl), devices))
}
