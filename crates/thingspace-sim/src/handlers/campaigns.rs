//! Campaigns, which upgrade firmware (API version 3) or software (API version 2) on given days and at given hours.

use serde_json::{Value, json};
use uuid::Uuid;

use super::firmware::{all_fit, day, days, invalid, path_account, slots_by_imei};
use super::{Answer, Call, Handler};
use crate::refusal::Refusal;
use crate::world::{LAUNCHED, MAKE, Package, Schedule, Stage, Upgrade, UpgradeKind, Window, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("scheduleFirmwareCampaignV3", schedule),
    ("getCampaignV3", campaign),
    ("cancelCampaignV3", cancel),
    ("listFirmwareV3", firmware),
    ("scheduleSoftwareCampaignV2", schedule_software),
];

/// Maximum number of time windows in one list of a request.
const MAX_WINDOWS: usize = 24;

fn schedule(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let protocol = protocol(call, "protocol")?;
    if protocol == "HTTP" {
        return Err(invalid("protocol must be LWM2M or OMA: firmware is not distributed over HTTP"));
    }
    let (start, end) = days(call)?;
    let hours = window(call, "campaignTimeWindowList", None)?;
    let string = |name: &str| call.string(name).unwrap_or_default().into();
    let schedule = Schedule {
        kind: UpgradeKind::Campaign { adds_devices: call.flag("autoAddDevicesFlag") },
        title: call.string("campaignName").map(Into::into),
        package: string("firmwareName"),
        from: Some(string("firmwareFrom")),
        to: string("firmwareTo"),
        protocol: Some(protocol.into()),
        start,
        end,
        download: hours.clone(),
        install: Window::default(),
    };
    let slots = slots_by_imei(world, call)?;
    let assigns = call.flag("autoAssignLicenseFlag");
    all_fit(world, &slots, &schedule, assigns)?;
    let managed = |slot: &&u32| world.fleet.line(**slot).and_then(|line| world.model_of(line).protocol);
    if slots.iter().any(|slot| managed(&slot).is_some_and(|own| own != protocol)) {
        return Err(invalid(format!("A device is not managed by {protocol}")));
    }
    if assigns && !world.assign_licenses(call.now, &slots) {
        return Err(invalid("There are not enough licenses left"));
    }
    let account = world.fleet.account().clone();
    Ok(campaign_json(&account, world.schedule(call.now, call.operation, schedule, &slots)).into())
}

/// Reads the protocol from the body or, if the body does not contain it, from the query. OMA, OMD-DM and OMA-DM are spellings of
/// the same protocol (quirk firmware-protocols).
fn protocol(call: &Call<'_>, name: &str) -> Result<&'static str, Refusal> {
    let value = call.string(name).unwrap_or_else(|| call.parameter(name));
    match value.to_ascii_uppercase().as_str() {
        "LWM2M" => Ok("LWM2M"),
        "OMA" | "OMD-DM" | "OMA-DM" => Ok("OMA"),
        "HTTP" => Ok("HTTP"),
        _ => Err(invalid(format!("{name} must be LWM2M, OMA or HTTP"))),
    }
}

fn window(call: &Call<'_>, name: &str, after: Option<&str>) -> Result<Window, Refusal> {
    let hour = |item: &Value, name: &str| item.get(name).and_then(Value::as_i64).and_then(|hour| i8::try_from(hour).ok());
    let hours = call.items(name).iter().map(|item| match (hour(item, "startTime"), hour(item, "endTime")) {
        (Some(from), Some(to)) if (0..24).contains(&from) && from < to && to <= 24 => Ok((from, to)),
        _ => Err(invalid(format!("{name}: startTime must be from 0 to 23, and endTime after it and at most 24"))),
    });
    let hours: Vec<(i8, i8)> = hours.collect::<Result<_, _>>()?;
    if hours.len() > MAX_WINDOWS {
        return Err(invalid(format!("{name} has more than {MAX_WINDOWS} windows")));
    }
    Ok(Window { after: after.map(|after| day(call, after)).transpose()?.flatten(), hours })
}

/// Returns a campaign as JSON: schema CampaignSoftware for a software campaign, schema FirmwareCampaign for a firmware campaign.
fn campaign_json(account: &str, campaign: &Upgrade) -> Value {
    let Schedule { kind, title, package, from, to, protocol, start, end, download, install } = &campaign.schedule;
    let windows =
        |window: &Window| -> Value { window.hours.iter().map(|(from, to)| json!({"startTime": from, "endTime": to})).collect() };
    let mut json = json!({
        "id": campaign.id,
        "accountName": account,
        "make": MAKE,
        "model": campaign.model(),
        "startDate": start.to_string(),
        "endDate": end.to_string(),
        "status": campaign.stage.as_campaign(),
    });
    if let Some(title) = title {
        json["campaignName"] = (&**title).into();
    }
    if *kind == UpgradeKind::Software {
        (json["softwareName"], json["softwareFrom"], json["softwareTo"]) = (json!(package), json!(from), json!(to));
        json["distributionType"] = json!(protocol);
        json["downloadTimeWindowList"] = windows(download);
        json["installTimeWindowList"] = windows(install);
        for (name, window) in [("downloadAfterDate", download), ("installAfterDate", install)] {
            if let Some(after) = window.after {
                json[name] = after.to_string().into();
            }
        }
    } else {
        (json["firmwareName"], json["firmwareFrom"], json["firmwareTo"]) = (json!(package), json!(from), json!(to));
        json["protocol"] = json!(protocol);
        json["campaignTimeWindowList"] = windows(download);
    }
    json
}

fn known_campaign<'a>(world: &'a World, call: &Call<'_>) -> Result<(u32, &'a Upgrade), Refusal> {
    path_account(world, call)?;
    let id = Uuid::parse_str(call.parameter("campaignId")).map_err(|_| invalid("campaignId is not a GUID"))?;
    let known = world.firmware.upgrade(id).filter(|(_, upgrade)| upgrade.schedule.kind != UpgradeKind::Upgrade);
    known.ok_or_else(|| invalid("There is no such campaign"))
}

fn campaign(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (_, campaign) = known_campaign(world, call)?;
    Ok(campaign_json(world.fleet.account(), campaign).into())
}

/// Cancels a campaign. Refuses a campaign that has ended.
fn cancel(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (number, campaign) = known_campaign(world, call)?;
    if campaign.stage == Stage::Finished {
        return Err(invalid("The campaign has ended"));
    }
    world.cancel_upgrade(call.now, call.operation, number);
    Ok(json!({"success": true}).into())
}

fn firmware(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    let protocol = protocol(call, "protocol")?;
    let packages = Package::all().filter(|package| package.model.protocol == Some(protocol)).map(|package| {
        json!({
            "firmwareName": package.name(),
            "firmwareFrom": package.from,
            "firmwareTo": package.to,
            "launchDate": LAUNCHED,
            "releaseNote": "none",
            "model": package.model.name,
            "make": MAKE,
            "protocol": call.parameter("protocol"),
        })
    });
    Ok(Value::Array(packages.collect()).into())
}

fn schedule_software(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    path_account(world, call)?;
    if protocol(call, "distributionType")? != "HTTP" {
        return Err(invalid("distributionType must be HTTP: software is distributed over HTTP only"));
    }
    let (start, end) = days(call)?;
    let string = |name: &str| call.string(name).unwrap_or_default().into();
    let schedule = Schedule {
        kind: UpgradeKind::Software,
        title: call.string("campaignName").map(Into::into),
        package: string("softwareName"),
        from: Some(string("softwareFrom")),
        to: string("softwareTo"),
        protocol: Some("HTTP".into()),
        start,
        end,
        download: window(call, "downloadTimeWindowList", Some("downloadAfterDate"))?,
        install: window(call, "installTimeWindowList", Some("installAfterDate"))?,
    };
    let slots = slots_by_imei(world, call)?;
    all_fit(world, &slots, &schedule, true)?;
    let account = world.fleet.account().clone();
    Ok(campaign_json(&account, world.schedule(call.now, call.operation, schedule, &slots)).into())
}
