//! Device locations. The location server has its own listeners, error codes and error messages.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use uuid::Uuid;

use super::callbacks::listener_url;
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::fleet::Slot;
use crate::ids::{DeviceId, Ident, Kind, mdn_behind};
use crate::ledger::{LedgerEvent, Record};
use crate::refusal::Refusal;
use crate::world::{
    LOCATION_REPORT_SERVICE, LOCATION_SERVICE, Listener, Progress, Source, Transaction, TransactionKind, World, day_of,
};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("listDeviceLocations", locate),
    ("requestDeviceLocations", request),
    ("cancelDeviceLocationRequest", cancel_request),
    ("createLocationReport", create_report),
    ("getLocationReport", report),
    ("getLocationReportStatus", report_status),
    ("cancelLocationReport", cancel_report),
    ("registerLocationCallback", register),
    ("listLocationCallbacks", listeners),
    ("deregisterLocationCallback", deregister),
    ("getLocationConsents", consents),
    ("createLocationConsents", create_consents),
    ("updateLocationConsents", update_consents),
    ("excludeDevices", exclude),
    ("removeDeviceExclusions", include),
    ("listDeviceExclusions", exclusions),
    ("getLocationSubscription", subscription),
    ("getLocationUsage", usage),
];

/// Maximum number of devices in a synchronous call (openapi/location.yaml, listDeviceLocations).
const MAX_SYNC_DEVICES: usize = 20;

/// Maximum number of records per page of a report (openapi/location.yaml, getLocationReport).
const REPORT_PAGE: usize = 1_000;
/// Maximum number of devices per page of exclusions (openapi/location.yaml, listDeviceExclusions).
const EXCLUSIONS_PAGE: usize = 2_000;

/// Maximum number of excluded devices. It bounds the memory that the simulator uses for them.
const MAX_EXCLUDED: usize = 100_000;

/// The location product that the account has purchased (quirk sim-location-allowance).
const BOUGHT: &str = "TS-LOC-COARSE-CellID-5K";
/// Number of positions that the product includes.
const ALLOWED: u64 = 5_000;
/// When the product was purchased.
const BOUGHT_AT: Timestamp = Timestamp::constant(1_765_344_978, 563_000_000);

/// The response header with the key for the signatures of callbacks (quirk location-shared-key).
const SHARED_KEY: HeaderName = HeaderName::from_static("shared-key");

/// Creates a refusal with the code that the location server uses for nearly every error (openapi/location.yaml,
/// listDeviceLocations).
fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::plain(axum::http::StatusCode::BAD_REQUEST, "INVALID_PARAMETER", message)
}

fn malformed(message: impl Into<String>) -> Refusal {
    Refusal::plain(axum::http::StatusCode::BAD_REQUEST, "INVALID_REQUEST", message)
}

/// Checks that `name` is the account that has the location service. The refusals have the messages of the location server (quirk
/// location-session-expired).
fn own_account(world: &World, name: &str) -> Result<(), Refusal> {
    if name == &**world.fleet.account() {
        Ok(())
    } else if name == &**world.fleet.other_account() {
        Err(invalid(format!("Unregistered account: {name} has no location service")))
    } else if name.is_empty() {
        Err(invalid("Invalid account name: it is empty"))
    } else {
        Err(invalid(format!("UWS verification failure: there is no account {}", clipped(name))))
    }
}

fn body_account(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    own_account(world, call.string("accountName").unwrap_or_default())
}

fn locate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    body_account(world, call)?;
    let source = source(call)?;
    let slots = devices(world, call, MAX_SYNC_DEVICES)?;
    if source == Source::Cache && !world.all_cached(&slots) {
        // A single device without a cached position fails the whole request (quirk location-cache-unavailable).
        return Err(Refusal::plain(
            axum::http::StatusCode::BAD_REQUEST,
            "CACHE_UNAVAILABLE",
            "A device has no location in the cache: use cacheMode 1 or 2",
        ));
    }
    Ok(Value::Array(world.locate(call.now, call.operation, &slots, source)).into())
}

fn request(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let Transaction { id, progress, .. } = start_transaction(world, call, TransactionKind::Positions)?;
    Ok(json!({"txid": id, "status": progress.as_str()}).into())
}

fn create_report(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let report = start_transaction(world, call, TransactionKind::Report)?;
    let minutes = if report.progress == Progress::Done { 0 } else { report.estimate() };
    Ok(json!({"txid": report.id, "status": report.progress.as_str(), "estimatedDuration": minutes.to_string()}).into())
}

fn start_transaction<'a>(world: &'a mut World, call: &Call<'_>, kind: TransactionKind) -> Result<&'a Transaction, Refusal> {
    body_account(world, call)?;
    let source = source(call)?;
    let slots = devices(world, call, usize::MAX)?;
    Ok(world.start_location_transaction(call.now, call.operation, kind, source, &slots))
}

/// Returns the source of the locations. Without `cacheMode`, the source is the cache, which is free of charge (quirk
/// sim-location-defaults).
fn source(call: &Call<'_>) -> Result<Source, Refusal> {
    if call.string("accuracyMode").is_some_and(|mode| mode != "0") {
        return Err(invalid("Invalid accuracy mode: must be 0"));
    }
    let age = call.string("maxLocAge").map(|age| age.parse().map_err(|_| invalid("maxLocAge must be a number of seconds")));
    match call.string("cacheMode") {
        None | Some("0") => Ok(Source::Cache),
        Some("1") => Ok(Source::Network),
        Some("2") => Ok(Source::Either(age.transpose()?.map(Duration::from_secs))),
        Some(_) => Err(invalid("Invalid cache mode: must be 0, 1 or 2")),
    }
}

/// Returns the devices of a request. Refuses the whole request if it lists no device or more than `most` devices. Also refuses it
/// if a device is unknown, belongs to another account, does not have the MDN in the request, is excluded, or is listed twice.
fn devices(world: &World, call: &Call<'_>, most: usize) -> Result<Vec<Slot>, Refusal> {
    let items = call.items("deviceList");
    if items.is_empty() {
        return Err(malformed("deviceList names no device"));
    }
    if items.len() > most {
        return Err(malformed(format!("deviceList names {} devices, at most {most} are allowed", items.len())));
    }
    let mut seen = HashSet::new();
    items
        .iter()
        .enumerate()
        .map(|(index, item)| {
            let slot = device(world, item, &format!("deviceList[{index}]"))?;
            if seen.insert(slot) {
                Ok(slot)
            } else {
                Err(invalid(format!("Conflicting device list: deviceList[{index}] is listed more than once")))
            }
        })
        .collect()
}

fn device(world: &World, item: &Value, path: &str) -> Result<Slot, Refusal> {
    let string = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
    let kind = Kind::parse(string("kind")).ok_or_else(|| invalid(format!("Device type check failed: {path}.kind")))?;
    let ident = Ident::parse(kind, string("id"))
        .ok_or_else(|| invalid(format!("Device not found: {path}.id is not a valid {}", name_of(kind))))?;
    let slot = world.fleet.find(DeviceId { kind, ident }).ok_or_else(|| invalid(format!("Device not found: {path}")))?;
    let line = world.fleet.line(slot).ok_or_else(|| invalid(format!("Device not found: {path}")))?;
    let mdn = string("mdn");
    let mdn = Ident::parse(Kind::Mdn, mdn)
        .or_else(|| mdn_behind(Ident::parse(Kind::Msisdn, mdn).map(|ident| DeviceId { kind: Kind::Msisdn, ident })?));
    if !line.is_own() || mdn.is_none() || mdn != line.mdn {
        return Err(invalid(format!("Ownership or MDN validation failed: {path}")));
    }
    if world.is_excluded(line) {
        return Err(invalid(format!("Consent check failed: {path} is excluded")));
    }
    Ok(slot)
}

fn name_of(kind: Kind) -> String {
    kind.answered().to_ascii_uppercase()
}

fn transaction_id(call: &Call<'_>) -> Result<Uuid, Refusal> {
    Uuid::parse_str(call.parameter("txid")).map_err(|_| invalid("txid is not a GUID"))
}

fn cancel_request(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    cancel(world, call, TransactionKind::Positions)
}

fn cancel_report(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    cancel(world, call, TransactionKind::Report)
}

fn cancel(world: &mut World, call: &Call<'_>, kind: TransactionKind) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let id = transaction_id(call)?;
    world
        .locations
        .transaction(id)
        .filter(|transaction| transaction.kind == kind)
        .ok_or_else(|| invalid("There is no such transaction"))?;
    if !world.cancel_location_transaction(call.now, call.operation, id) {
        return Err(invalid("Unable to Cancel: the transaction has already started"));
    }
    Ok(json!({"txid": id}).into())
}

fn known_report<'a>(world: &'a World, call: &Call<'_>) -> Result<&'a Transaction, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let id = transaction_id(call)?;
    world.report(id, call.now).ok_or_else(|| invalid("There is no such report: reports expire after 30 days"))
}

fn report(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let report = known_report(world, call)?;
    if report.progress != Progress::Done {
        return Err(invalid(format!("The report is {}", report.progress.as_str())));
    }
    let (start, page, total) = (index(call, "startindex")?, REPORT_PAGE.min(world.settings.page_size), World::report_len(report));
    let records = world.report_records(report, start, page);
    Ok(json!({
        "txid": report.id,
        "startIndex": start.to_string(),
        "totalCount": total,
        "hasMoreData": start.saturating_add(page) < total,
        "devLocationList": records,
    })
    .into())
}

fn index(call: &Call<'_>, name: &str) -> Result<usize, Refusal> {
    call.parameter(name).parse().map_err(|_| invalid(format!("{name} must be an index such as 0 or 1000")))
}

fn report_status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let report = known_report(world, call)?;
    Ok(json!({"txid": report.id, "status": report.progress.as_str()}).into())
}

/// Registers a listener. Only the response to this call contains the shared key (quirk location-shared-key).
fn register(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let service = service(call.string("name").unwrap_or_default())?;
    let url = listener_url(world, call.string("url").unwrap_or_default()).map_err(|refusal| invalid(refusal.message()))?;
    let other = if service == LOCATION_SERVICE { LOCATION_REPORT_SERVICE } else { LOCATION_SERVICE };
    if world.listeners.get(other).is_some_and(|listener| listener.url == url) {
        return Err(invalid(format!("{other} already has this URL: the two services need different URLs")));
    }
    world.listeners.insert(service, Arc::new(Listener::new(url, String::new(), String::new())));
    note(world, call, LedgerEvent::ListenerRegistered, service);
    let mut answer = Answer::from(json!({"account": &**world.fleet.account(), "name": service}));
    answer.header = HeaderValue::try_from(world.create_shared_key()).ok().map(|key| (SHARED_KEY, key));
    Ok(answer)
}

fn listeners(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let listed = [LOCATION_SERVICE, LOCATION_REPORT_SERVICE]
        .into_iter()
        .filter_map(|service| Some((service, world.listeners.get(service)?)));
    Ok(Value::Array(listed.map(|(service, listener)| json!({"name": service, "url": listener.url.as_str()})).collect()).into())
}

fn deregister(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let service = service(call.parameter("service"))?;
    if world.listeners.remove(service).is_some() {
        note(world, call, LedgerEvent::ListenerRemoved, service);
    }
    Ok(json!({"success": true}).into())
}

fn service(name: &str) -> Result<&'static str, Refusal> {
    let known = [LOCATION_SERVICE, LOCATION_REPORT_SERVICE].into_iter().find(|service| *service == name);
    known.ok_or_else(|| {
        invalid(format!("There is no service {}: expected {LOCATION_REPORT_SERVICE} or {LOCATION_SERVICE}", clipped(name)))
    })
}

fn note(world: &mut World, call: &Call<'_>, event: LedgerEvent, service: &'static str) {
    world.note(call.now, call.operation, Record { service: Some(service.into()), ..Record::new(event) });
}

/// Returns the consents of the account, or only the consent of the device whose IMEI is in `deviceId`.
fn consents(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let only = call.parameter("deviceId");
    let only = match only {
        "" => None,
        imei => {
            let ident =
                Ident::parse(Kind::Imei, imei).ok_or_else(|| invalid("Device not found: deviceId is not a valid IMEI"))?;
            let slot = world.fleet.find(DeviceId { kind: Kind::Imei, ident });
            Some(slot.ok_or_else(|| invalid("Device not found: deviceId"))?)
        }
    };
    let shown = world.locations.consented.iter().filter(|slot| only.is_none_or(|only| only == **slot));
    let lines = shown.filter_map(|slot| world.fleet.line(*slot)).filter_map(|line| line.imei);
    let devices: Vec<Value> = lines.map(|imei| json!({"id": imei.to_string(), "kind": "imei"})).collect();
    let account = &**world.fleet.account();
    Ok(json!({"accountName": account, "allDeviceConsent": world.locations.consent, "deviceList": devices}).into())
}

fn create_consents(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    body_account(world, call)?;
    let items = call.items("deviceList");
    if items.is_empty() {
        return Err(malformed("deviceList names no device"));
    }
    let slot = |(index, item): (usize, &Value)| {
        let string = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
        let known =
            Kind::parse(string("kind")).and_then(|kind| Some(DeviceId { kind, ident: Ident::parse(kind, string("id"))? }));
        let found =
            known.and_then(|id| world.fleet.find(id)).filter(|slot| world.fleet.line(*slot).is_some_and(|line| line.is_own()));
        found.ok_or_else(|| invalid(format!("Device not found: deviceList[{index}]")))
    };
    let slots = items.iter().enumerate().map(slot).collect::<Result<Vec<_>, _>>()?;
    world.locations.consented.extend(slots);
    Ok(consent_transaction(world, call))
}

fn update_consents(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    body_account(world, call)?;
    let level = call.body.get("allDeviceConsent").and_then(Value::as_i64).and_then(|level| i32::try_from(level).ok());
    world.locations.consent = level.ok_or_else(|| malformed("allDeviceConsent is missing"))?;
    Ok(consent_transaction(world, call))
}

fn consent_transaction(world: &mut World, call: &Call<'_>) -> Answer {
    world.note(call.now, call.operation, Record::new(LedgerEvent::Accepted));
    let id = world.new_transaction_id();
    json!({"transactionId": id, "status": Progress::Done.as_str()}).into()
}

/// Excludes devices from being located. Without `type`, the devices in the request replace all previously excluded devices (quirk
/// location-exclusion-type).
fn exclude(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    body_account(world, call)?;
    let named = call.body.get("exclusion").is_some_and(|list| !list.is_null());
    let all = call.body.get("allDevice").and_then(Value::as_bool);
    if all == Some(true) && named {
        return Err(invalid("Conflicting device list: allDevice and exclusion exclude each other"));
    }
    if all.is_none() && !named {
        return Err(malformed("exclusion names no device, and allDevice is missing"));
    }
    let devices = excluded(world, call.items("exclusion").iter().filter_map(Value::as_str))?;
    let appends = match call.string("type").map(str::to_ascii_lowercase).as_deref() {
        Some("append") => true,
        None | Some("replace") => false,
        // A misspelled `append` must not replace the list, so refuse every unknown type.
        Some(other) => return Err(invalid(format!("type must be append or replace, not {}", clipped(other)))),
    };
    let list = &mut world.locations.exclusions;
    let replaces = named && !appends;
    // Check the limit before the list changes, because a refused request must change nothing.
    let kept = if replaces { 0 } else { list.devices.len() };
    if kept + devices.len() > MAX_EXCLUDED {
        return Err(malformed(format!("more than {MAX_EXCLUDED} devices would be excluded")));
    }
    if replaces {
        list.devices.clear();
    }
    list.devices.extend(devices);
    list.all = all.unwrap_or(list.all);
    changed(world, call)
}

fn changed(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    world.locations.exclusions.changed = Some(call.now);
    world.note(call.now, call.operation, Record::new(LedgerEvent::Accepted));
    Ok(json!({"success": true}).into())
}

/// Checks that the account has the named devices, and returns their identifiers. Each device is named by its IMEI, MEID or ESN.
fn excluded<'a>(world: &World, named: impl Iterator<Item = &'a str>) -> Result<Vec<Box<str>>, Refusal> {
    let find = |id: &str| {
        let kinds = [Kind::Imei, Kind::Meid, Kind::Esn].into_iter();
        let mut ids = kinds.filter_map(|kind| Some(DeviceId { kind, ident: Ident::parse(kind, id)? }));
        ids.find(|id| world.fleet.find(*id).and_then(|slot| world.fleet.line(slot)).is_some_and(|line| line.is_own()))
    };
    named
        .map(|device| match find(device) {
            Some(id) => Ok(id.ident.to_string().into()),
            None => Err(invalid(format!("Device not found: {}", clipped(device)))),
        })
        .collect()
}

/// Removes exclusions. The query parameter `deviceList` names the devices, separated by commas (quirk location-exclusion-delete).
fn include(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let named: Vec<&str> = call.parameter("deviceList").split(',').map(str::trim).filter(|value| !value.is_empty()).collect();
    if named.is_empty() || named.len() > EXCLUSIONS_PAGE {
        return Err(malformed(format!("deviceList must name 1 to {EXCLUSIONS_PAGE} devices")));
    }
    for device in excluded(world, named.into_iter())? {
        world.locations.exclusions.devices.remove(&device);
    }
    changed(world, call)
}

fn exclusions(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    let (start, page) = (index(call, "startIndex")?, EXCLUSIONS_PAGE.min(world.settings.page_size));
    let list = &world.locations.exclusions;
    let shown: Vec<&str> = list.devices.iter().map(|device| &**device).skip(start).take(page).collect();
    Ok(json!({
        "accountName": &**world.fleet.account(),
        "allDevice": list.all,
        "hasMoreData": start.saturating_add(page) < list.devices.len(),
        "totalCount": list.devices.len(),
        "updateTime": verbose_time(list.changed.unwrap_or(world.settings.start)),
        "exclusion": shown,
    })
    .into())
}

/// Formats a time in the form 2026-01-15 21:48:55.123 +0000 UTC (quirk location-dates).
fn verbose_time(at: Timestamp) -> String {
    TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%d %H:%M:%S%.3f +0000 UTC").to_string()
}

fn subscription(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("accountName"))?;
    Ok(json!({
        "accountName": &**world.fleet.account(),
        "locType": BOUGHT,
        "maxAllowance": ALLOWED.to_string(),
        "purchaseTime": verbose_time(BOUGHT_AT),
    })
    .into())
}

/// Returns the billable usage. Counts are strings (openapi/location.yaml, BillableUsageReport).
fn usage(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    body_account(world, call)?;
    let (first, last) = (day(call, "startDate")?, day(call, "endDate")?);
    if first > last {
        return Err(invalid("startDate is after endDate"));
    }
    let count = world.locations.used(first, last).to_string();
    let (account, all_accounts) = (&**world.fleet.account(), call.flag("usageForAllAccounts"));
    let mut report = json!({
        "accountName": account,
        "usageForAllAccounts": all_accounts,
        "skuName": BOUGHT,
        "transactionsAllowed": ALLOWED.to_string(),
        "totalTransactionCount": count,
        "PrimaryAccount": {"accountName": account, "transactionsCount": count},
    });
    if all_accounts {
        report["ManagedAccounts"] = json!([{"accountName": &**world.fleet.other_account(), "transactionsCount": "0"}]);
    }
    Ok(report.into())
}

/// Parses a date of the form month-day-year (quirk location-dates). Returns the number of days since 1970-01-01.
fn day(call: &Call<'_>, name: &str) -> Result<i64, Refusal> {
    let value = call.string(name).unwrap_or_default();
    let date = Date::strptime("%m-%d-%Y", value).ok().and_then(|date| TimeZone::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok());
    date.map(day_of).ok_or_else(|| invalid(format!("{name} is not a date such as 02-28-2026")))
}
