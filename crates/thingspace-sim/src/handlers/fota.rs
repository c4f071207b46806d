//! Licenses for firmware upgrades over the air, and the listener for callbacks about upgrades.

use std::sync::Arc;

use serde_json::{Value, json};

use super::callbacks::{credential, listener_url};
use super::firmware::{device_result, format_time, imeis, index, invalid, page_size, path_account, slots_by_imei};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::ledger::{LedgerEvent, Record};
use crate::refusal::Refusal;
use crate::world::{FIRMWARE_SERVICE, LICENSES, Listener, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("getFotaSubscription", subscription),
    ("getFotaLicenseStatus", status),
    ("assignFotaLicenses", assign),
    ("removeFotaLicenses", remove),
    ("createFotaLicenseRemovalList", list_for_removal),
    ("deleteFotaLicenseRemovalList", clear_removals),
    ("listFotaLicenseRemovals", removals),
    ("registerFotaCallback", register),
    ("listFotaCallbacks", listener),
    ("deregisterFotaCallback", deregister),
];

/// The purchased product: monthly licenses.
const BOUGHT: &str = "TS-HFOTA-MRC";

/// Maximum number of devices on the removal list. When another device needs a license and none is left, the first licensed device
/// on this list loses its license.
const MAX_REMOVALS: usize = 100_000;

fn subscription(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let latest = world.firmware.licenses.values().max().copied().unwrap_or(world.settings.start);
    Ok(json!({
        "accountName": &**world.fleet.account(),
        "purchaseType": BOUGHT,
        "licenseCount": LICENSES,
        "licenseUsedCount": world.firmware.licenses.len(),
        "updateTime": format_time(latest),
    })
    .into())
}

fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let (seen, page) = (index(call)?, page_size(world));
    // Licenses are ordered by slot, which is also the order of platform ids, so a page can start after the platform id `seen`.
    let held = world.firmware.licenses.iter().filter_map(|(slot, since)| Some((world.fleet.line(*slot)?, *since)));
    let mut held = held.filter(|(line, _)| line.device_id > seen);
    let shown: Vec<_> = held.by_ref().take(page).collect();
    let has_more = held.next().is_some();
    let device = |(line, since): &(&crate::line::Line, jiff::Timestamp)| json!({"deviceId": line.imei.map(|imei| imei.to_string()), "assignmentTime": format_time(*since)});
    Ok(json!({
        "accountName": &**world.fleet.account(),
        "totalLicenses": LICENSES,
        "assignedLicenses": world.firmware.licenses.len(),
        "hasMoreData": has_more,
        "lastSeenDeviceId": shown.last().filter(|_| has_more).map_or(0, |(line, _)| line.device_id),
        "deviceList": shown.iter().map(device).collect::<Value>(),
    })
    .into())
}

fn assign(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    for_each_device(world, call, |world, slot| {
        let line = slot.and_then(|slot| Some((slot, world.fleet.line(slot)?)));
        match line {
            Some((slot, line)) if world.model_of(line).protocol.is_some() => match world.assign_licenses(call.now, &[slot]) {
                true => ("LicenseAssignSuccess", Ok(())),
                false => ("LicenseAssignFailed", Err("There is no license left")),
            },
            Some(_) => ("LicenseAssignFailed", Err("The device cannot be upgraded over the air")),
            None => ("LicenseAssignFailed", Err("There is no such device")),
        }
    })
}

fn remove(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    for_each_device(world, call, |world, slot| match slot.and_then(|slot| world.firmware.licenses.remove(&slot)) {
        Some(_) => ("LicenseRemoveSuccess", Ok(())),
        None => ("LicenseRemoveFailed", Err("The device holds no license")),
    })
}

/// Applies `change` to each device in `deviceList`. Returns the results as the schema `FotaLicenseResult`.
fn for_each_device(
    world: &mut World,
    call: &Call<'_>,
    change: impl Fn(&mut World, Option<u32>) -> (&'static str, Result<(), &'static str>),
) -> Result<Answer, Refusal> {
    let mut results = Vec::new();
    for imei in imeis(call)? {
        let slot = world.by_imei(imei).map(|(slot, _)| slot);
        let (status, done) = change(world, slot);
        results.push(device_result(imei, status, done.is_ok(), done.err().unwrap_or_default()));
    }
    world.note(call.now, call.operation, Record::new(LedgerEvent::Accepted));
    Ok(json!({
        "accountName": &**world.fleet.account(),
        "licCount": LICENSES,
        "licUsedCount": world.firmware.licenses.len(),
        "deviceList": results,
    })
    .into())
}

/// Puts devices on the removal list. With the `type` `append`, keeps the devices that are already on the list. Without `type`,
/// replaces the list.
fn list_for_removal(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let slots = slots_by_imei(world, call)?;
    let mut removals = match call.string("type") {
        None => Vec::new(),
        Some("append") => world.firmware.removals.clone(),
        Some(other) => return Err(invalid(format!("type must be append or omitted, not {}", clipped(other)))),
    };
    for slot in slots {
        if !removals.contains(&slot) {
            removals.push(slot);
        }
    }
    if removals.len() > MAX_REMOVALS {
        return Err(invalid(format!("more than {MAX_REMOVALS} devices would be on the removal list")));
    }
    world.firmware.removals = removals;
    removals_changed(world, call);
    let listed = listed(world);
    Ok(json!({"count": listed.len(), "deviceList": listed}).into())
}

fn removals_changed(world: &mut World, call: &Call<'_>) {
    world.firmware.removals_changed = Some(call.now);
    world.note(call.now, call.operation, Record::new(LedgerEvent::Accepted));
}

/// Returns the IMEIs of the devices on the removal list. Skips deleted devices.
fn listed(world: &World) -> Vec<String> {
    let lines = world.firmware.removals.iter().filter_map(|slot| world.fleet.line(*slot));
    lines.filter_map(|line| line.imei).map(|imei| imei.to_string()).collect()
}

fn clear_removals(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    world.firmware.removals.clear();
    removals_changed(world, call);
    Ok(json!({"success": true}).into())
}

/// Lists the devices on the removal list page by page. `startIndex` is the number of devices on the previous pages, because the
/// response has no id from which the next page could start.
fn removals(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let (start, page) = (usize::try_from(index(call)?).unwrap_or(usize::MAX), page_size(world));
    let listed = listed(world);
    Ok(json!({
        "count": listed.len(),
        "hasMoreData": start.saturating_add(page) < listed.len(),
        "updateTime": format_time(world.firmware.removals_changed.unwrap_or(world.settings.start)),
        "deviceList": listed.iter().skip(start).take(page).collect::<Vec<_>>(),
    })
    .into())
}

fn register(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    check_service(call.string("name").unwrap_or_default())?;
    let convert = |refusal: Refusal| invalid(refusal.message());
    let url = listener_url(world, call.string("url").unwrap_or_default()).map_err(convert)?;
    let (username, password) = (credential(call, "username").map_err(convert)?, credential(call, "password").map_err(convert)?);
    world.listeners.insert(FIRMWARE_SERVICE, Arc::new(Listener::new(url, username, password)));
    note(world, call, LedgerEvent::ListenerRegistered);
    Ok(json!({"accountName": &**world.fleet.account(), "serviceName": FIRMWARE_SERVICE}).into())
}

fn check_service(name: &str) -> Result<(), Refusal> {
    if name == FIRMWARE_SERVICE {
        Ok(())
    } else {
        Err(invalid(format!("There is no service {}: expected {FIRMWARE_SERVICE}", clipped(name))))
    }
}

fn note(world: &mut World, call: &Call<'_>, event: LedgerEvent) {
    world.note(call.now, call.operation, Record { service: Some(FIRMWARE_SERVICE.into()), ..Record::new(event) });
}

/// Returns the listener as one object. Like the response of the service, it has the account in `aname` and includes the password.
fn listener(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let account = &**world.fleet.account();
    Ok(match world.listeners.get(FIRMWARE_SERVICE) {
        Some(listener) => json!({
            "aname": account,
            "name": FIRMWARE_SERVICE,
            "url": listener.url.as_str(),
            "username": listener.username,
            "password": listener.password,
        }),
        None => json!({"aname": account}),
    }
    .into())
}

fn deregister(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    check_service(call.parameter("service"))?;
    if world.listeners.remove(FIRMWARE_SERVICE).is_some() {
        note(world, call, LedgerEvent::ListenerRemoved);
    }
    Ok(json!({"success": true}).into())
}
