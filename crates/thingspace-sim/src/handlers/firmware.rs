//! Firmware upgrades over the air, version 1 of the API: firmware, upgrades, devices and the history of each device. The error
//! codes of the firmware API are not documented (quirk firmware-codes), so the simulator uses a single code (quirk
//! sim-firmware-checks).

use axum::http::StatusCode;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::MAX_DEVICES;
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::fleet::Slot;
use crate::refusal::Refusal;
use crate::world::{LAUNCHED, MAKE, Member, Package, Schedule, Stage, Upgrade, UpgradeKind, Window, World, start_of_day};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("scheduleFirmwareUpgrade", schedule),
    ("listFirmware", firmware),
    ("getFirmwareUpgrade", upgrade),
    ("updateFirmwareUpgradeDevices", change_devices),
    ("cancelFirmwareUpgrade", cancel),
    ("listFotaDevices", devices),
    ("listFirmwareUpgradesByStatus", by_status),
    ("getDeviceFirmwareHistory", history),
];

/// Maximum number of records per page (quirk sim-firmware-checks).
const PAGE: usize = 1_000;

/// Number of months that the history of a device covers (openapi/firmware.yaml, getDeviceFirmwareHistory).
const HISTORY: i32 = 6;

pub(super) fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::plain(StatusCode::BAD_REQUEST, "INVALID_PARAMETER", message)
}

/// Checks the account in the path. The name of the parameter depends on the operation.
pub(super) fn path_account(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    let names = ["account", "accountName", "acc"];
    account(world, names.into_iter().map(|name| call.parameter(name)).find(|value| !value.is_empty()).unwrap_or_default())
}

fn account(world: &World, name: &str) -> Result<(), Refusal> {
    if name == &**world.fleet.account() {
        return Ok(());
    }
    Err(invalid(format!("The user has no right to the account {}", clipped(name))))
}

/// Returns the fleet slots of the devices whose IMEIs are in `deviceList`, without duplicates. Refuses the request if an IMEI is
/// unknown.
pub(super) fn slots_by_imei(world: &World, call: &Call<'_>) -> Result<Vec<Slot>, Refusal> {
    let mut slots = Vec::new();
    for imei in imeis(call)? {
        let (slot, _) =
            world.by_imei(imei).ok_or_else(|| invalid(format!("There is no device with the IMEI {}", clipped(imei))))?;
        if !slots.contains(&slot) {
            slots.push(slot);
        }
    }
    Ok(slots)
}

pub(super) fn imeis<'a>(call: &'a Call<'_>) -> Result<Vec<&'a str>, Refusal> {
    let imeis: Vec<&str> = call.items("deviceList").iter().filter_map(Value::as_str).collect();
    match imeis.len() {
        0 => Err(invalid("deviceList names no device")),
        count if count > MAX_DEVICES => {
            Err(invalid(format!("deviceList names {count} devices, at most {MAX_DEVICES} are allowed")))
        }
        _ => Ok(imeis),
    }
}

/// Returns `startDate` and `endDate`. Refuses an `endDate` that is in the past or before `startDate`.
pub(super) fn days(call: &Call<'_>) -> Result<(Date, Date), Refusal> {
    let day = |name: &str| day(call, name)?.ok_or_else(|| invalid(format!("{name} is missing")));
    let (start, end) = (day("startDate")?, day("endDate")?);
    if start > end {
        return Err(invalid("startDate is after endDate"));
    }
    if end < TimeZone::UTC.to_datetime(call.now).date() {
        return Err(invalid("endDate is in the past"));
    }
    Ok((start, end))
}

pub(super) fn day(call: &Call<'_>, name: &str) -> Result<Option<Date>, Refusal> {
    let Some(value) = call.string(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    let date = value.parse().ok().filter(|date| start_of_day(*date).is_some());
    date.map(Some).ok_or_else(|| invalid(format!("{name} is not a date such as 2026-04-06")))
}

/// Refuses the request if a device is not eligible. If `license_follows` is true, the devices do not need a license yet.
pub(super) fn all_fit(world: &World, slots: &[Slot], schedule: &Schedule, license_follows: bool) -> Result<(), Refusal> {
    for line in slots.iter().filter_map(|slot| world.fleet.line(*slot)) {
        let Some(slot) = world.fleet.slot_of(line) else { continue };
        if let Some(why) = world.ineligibility(slot, line, schedule, license_follows) {
            let imei = line.imei.map(|imei| imei.to_string()).unwrap_or_default();
            return Err(invalid(format!("The device {imei} {why}")));
        }
    }
    Ok(())
}

fn schedule(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    account(world, call.string("accountName").unwrap_or_default())?;
    let (start, end) = days(call)?;
    let string = |name: &str| call.string(name).unwrap_or_default().into();
    let schedule = Schedule {
        kind: UpgradeKind::Upgrade,
        title: None,
        package: string("firmwareName"),
        from: None,
        to: string("firmwareTo"),
        protocol: None,
        start,
        end,
        download: Window::default(),
        install: Window::default(),
    };
    let slots = slots_by_imei(world, call)?;
    all_fit(world, &slots, &schedule, false)?;
    let account = world.fleet.account().clone();
    Ok(upgrade_json(&account, world.schedule(call.now, call.operation, schedule, &slots)).into())
}

/// Returns an upgrade in the form of the schema FirmwareUpgrade.
fn upgrade_json(account: &str, upgrade: &Upgrade) -> Value {
    let device = |member: &Member| {
        let mut json = json!({"deviceId": member.imei.to_string(), "status": member.status.as_str()});
        if !member.reason.is_empty() {
            json["resultReason"] = member.reason.into();
        }
        json
    };
    json!({
        "id": upgrade.id,
        "accountName": account,
        "firmwareName": upgrade.schedule.package,
        "firmwareTo": upgrade.schedule.to,
        "startDate": upgrade.schedule.start.to_string(),
        "endDate": upgrade.schedule.end.to_string(),
        "status": upgrade.stage.as_upgrade(),
        "deviceList": upgrade.members.iter().map(device).collect::<Value>(),
    })
}

fn firmware(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let account = &**world.fleet.account();
    let packages = Package::all().map(|package| {
        json!({
            "firmwareName": package.name(),
            "participantName": account,
            "launchDate": LAUNCHED,
            "releaseNote": "",
            "model": package.model.name,
            "make": MAKE,
            "fromVersion": package.from,
            "toVersion": package.to,
        })
    });
    Ok(Value::Array(packages.collect()).into())
}

/// Returns the number and the id of the upgrade in the path. Does not find campaigns, because they belong to other versions of
/// the API.
fn known_upgrade(world: &World, call: &Call<'_>) -> Result<(u32, Uuid), Refusal> {
    path_account(world, call)?;
    let id = Uuid::parse_str(call.parameter("upgradeId")).map_err(|_| invalid("upgradeId is not a GUID"))?;
    let known = world.firmware.upgrade(id).filter(|(_, upgrade)| upgrade.schedule.kind == UpgradeKind::Upgrade);
    known.map(|(number, _)| (number, id)).ok_or_else(|| invalid("There is no such upgrade"))
}

fn upgrade(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (_, id) = known_upgrade(world, call)?;
    let (_, upgrade) = world.firmware.upgrade(id).ok_or_else(|| invalid("There is no such upgrade"))?;
    Ok(upgrade_json(world.fleet.account(), upgrade).into())
}

/// Adds devices to an upgrade, or removes devices from it. Each device has its own result.
fn change_devices(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (number, id) = known_upgrade(world, call)?;
    check_not_started(world, id)?;
    let appends = match call.string("type") {
        Some("append") => true,
        Some("remove") => false,
        _ => return Err(invalid("type must be append or remove")),
    };
    let mut results = Vec::new();
    for imei in imeis(call)? {
        let slot = world.by_imei(imei).map(|(slot, _)| slot);
        let done = match (slot, appends) {
            (Some(slot), true) => world.join_upgrade(number, slot),
            (Some(slot), false) => world.leave_upgrade(number, slot),
            (None, _) => false,
        };
        let status = match (appends, done) {
            (true, true) => "AddDeviceSucceed",
            (true, false) => "AddDeviceFailed",
            (false, true) => "RemoveDeviceSucceed",
            (false, false) => "RemoveDeviceFailed",
        };
        results.push(device_result(imei, status, done, "The device is unknown, not eligible, or not part of the upgrade"));
    }
    world.note(call.now, call.operation, crate::ledger::Record::new(crate::ledger::LedgerEvent::Accepted));
    Ok(json!({"accountName": &**world.fleet.account(), "id": id, "deviceList": results}).into())
}

/// Returns the result for a device in the form of the schema FotaDeviceResult.
pub(super) fn device_result(imei: &str, status: &str, done: bool, why: &str) -> Value {
    json!({"deviceId": clipped(imei), "status": status, "Reason": if done { "Success" } else { why }})
}

fn check_not_started(world: &World, id: Uuid) -> Result<(), Refusal> {
    match world.firmware.upgrade(id) {
        Some((_, upgrade)) if upgrade.stage.has_started() => Err(invalid("The upgrade has already started")),
        _ => Ok(()),
    }
}

fn cancel(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (number, id) = known_upgrade(world, call)?;
    check_not_started(world, id)?;
    world.cancel_upgrade(call.now, call.operation, number);
    Ok(json!({"success": true}).into())
}

pub(super) fn index(call: &Call<'_>) -> Result<u64, Refusal> {
    call.parameter("startIndex").parse().map_err(|_| invalid("startIndex must be a number, and 0 for the first page"))
}

/// Lists the devices page by page. `startIndex` is the platform id of the last device on the previous page.
fn devices(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let (seen, page) = (index(call)?, page_size(world));
    let mut lines = world.fleet.above(seen).filter(|line| line.is_own() && line.imei.is_some());
    let shown: Vec<_> = lines.by_ref().take(page).collect();
    let has_more = lines.next().is_some();
    let last = shown.last().filter(|_| has_more).map_or(0, |line| line.device_id);
    let device = |line: &&crate::line::Line| {
        let slot = world.fleet.slot_of(line).unwrap_or_default();
        let (model, (version, upgraded)) = (world.model_of(line), world.firmware_of(slot, line));
        json!({
            "deviceId": line.imei.map(|imei| imei.to_string()),
            "mdn": line.mdn.map(|mdn| mdn.to_string()).unwrap_or_default(),
            "model": model.name,
            "make": MAKE,
            "firmware": version,
            "fotaEligible": model.protocol.is_some(),
            "licenseAssigned": world.firmware.licenses.contains_key(&slot),
            // The service shows this date for a device that was never upgraded (quirk firmware-dates).
            "upgradeTime": upgraded.map_or_else(|| "01/01/1900 0:0:0".to_owned(), format_verbose_time),
        })
    };
    Ok(json!({
        "accountName": &**world.fleet.account(),
        "hasMoreData": has_more,
        "lastSeenDeviceId": last,
        "deviceList": shown.iter().map(device).collect::<Value>(),
    })
    .into())
}

pub(super) fn page_size(world: &World) -> usize {
    PAGE.min(world.settings.page_size)
}

/// Formats a time in the form 2026-01-15 21:48:55.123 +0000 UTC (quirk firmware-dates).
fn format_verbose_time(at: jiff::Timestamp) -> String {
    TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%d %H:%M:%S%.3f +0000 UTC").to_string()
}

/// Formats a time in the form 2026-01-15 21:48:55+00:00.
pub(super) fn format_time(at: jiff::Timestamp) -> String {
    TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%d %H:%M:%S+00:00").to_string()
}

fn by_status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let wanted = call.parameter("upgradeStatus");
    let stages = [Stage::Pending, Stage::Queued, Stage::Running, Stage::Finished, Stage::Canceled];
    let stage = stages.into_iter().find(|stage| stage.as_upgrade().eq_ignore_ascii_case(wanted));
    if stage.is_none() && !wanted.eq_ignore_ascii_case("UpgradeFailed") {
        return Err(invalid(format!("There is no status {}", clipped(wanted))));
    }
    let (seen, page) = (u32::try_from(index(call)?).unwrap_or(u32::MAX), page_size(world));
    let fits = |upgrade: &Upgrade| upgrade.schedule.kind == UpgradeKind::Upgrade && Some(upgrade.stage) == stage;
    let mut found = world.firmware.above(seen).filter(|(_, upgrade)| fits(upgrade));
    let shown: Vec<_> = found.by_ref().take(page).collect();
    let has_more = found.next().is_some();
    let last = shown.last().filter(|_| has_more).map_or(0, |(number, _)| *number);
    let account = &**world.fleet.account();
    let upgrades: Value = shown.iter().map(|(_, upgrade)| upgrade_json(account, upgrade)).collect();
    Ok(json!({"hasMoreFlag": has_more, "lastSeenUpgradeId": last, "reportList": upgrades}).into())
}

fn history(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let imei = call.parameter("deviceId");
    let (slot, _) = world.by_imei(imei).ok_or_else(|| invalid(format!("There is no device with the IMEI {}", clipped(imei))))?;
    let oldest = TimeZone::UTC.to_datetime(call.now).date().saturating_sub(jiff::Span::new().months(HISTORY));
    let upgrades = world.firmware.above(0).map(|(_, upgrade)| upgrade);
    let own = upgrades.filter(|upgrade| upgrade.schedule.kind != UpgradeKind::Software && upgrade.schedule.start >= oldest);
    let account = &**world.fleet.account();
    let records = own.flat_map(|upgrade| {
        upgrade.members.iter().filter(|member| member.slot == slot).map(move |member| {
            let mut json = json!({
                "deviceId": member.imei.to_string(),
                "id": upgrade.id,
                "accountName": account,
                "firmwareFrom": member.from,
                "firmwareTo": upgrade.schedule.to,
                "startDate": upgrade.schedule.start.to_string(),
                "status": member.status.as_str(),
                "reason": member.reason,
            });
            if let Some(started) = member.started {
                json["upgradeStartTime"] = format_time(started).into();
            }
            json
        })
    });
    Ok(Value::Array(records.collect()).into())
}
