//! Firmware over the air: licenses, upgrades, campaigns, and their callbacks.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView, Simulator};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, Reply};

const DAY: Duration = Duration::from_secs(86_400);
const HOUR: Duration = Duration::from_secs(3_600);
const UNKNOWN_IMEI: &str = "990000862471854";
const PACKAGE: (&str, &str, &str) = ("FOTA_Example_GW210_07To08", "GWFW-07", "GWFW-08");

async fn get(bench: &Bench, path: &str) -> Reply {
    bench.call("GET", path, &Value::Null).await
}

/// Returns the devices of all pages of listFotaDevices.
async fn devices(bench: &Bench) -> Vec<Value> {
    let (mut devices, mut seen) = (Vec::new(), 0);
    loop {
        let page = get(bench, &format!("/fota/v1/devices/{ACCOUNT}/index/{seen}")).await.ok();
        assert_response("listFotaDevices", &page);
        devices.extend(page["deviceList"].as_array().unwrap().clone());
        if page["hasMoreData"] == false {
            assert_eq!(page["lastSeenDeviceId"], 0);
            return devices;
        }
        seen = page["lastSeenDeviceId"].as_u64().unwrap();
    }
}

/// Returns the IMEIs of the devices that are active and have this firmware version.
async fn with_version(bench: &Bench, version: &str) -> Vec<String> {
    let active: Vec<String> = bench.lines(LineState::Active).into_iter().map(|line| line.imei).collect();
    let all = devices(bench).await;
    let fits = all.iter().filter(|device| device["firmware"] == version);
    fits.map(|device| device["deviceId"].as_str().unwrap().to_owned()).filter(|imei| active.contains(imei)).collect()
}

async fn version_of(bench: &Bench, imei: &str) -> Value {
    devices(bench).await.into_iter().find(|device| device["deviceId"] == imei).unwrap()
}

async fn license(bench: &Bench, verb: &str, imeis: &[String]) -> Value {
    bench.post(&format!("/fota/v1/licenses/{ACCOUNT}/{verb}"), &json!({"deviceList": imeis})).await.ok()
}

fn request(imeis: &[String]) -> Value {
    json!({
        "accountName": ACCOUNT, "firmwareName": PACKAGE.0, "firmwareTo": PACKAGE.2,
        "startDate": "2026-01-02", "endDate": "2026-01-06", "deviceList": imeis,
    })
}

async fn schedule(bench: &Bench, imeis: &[String]) -> Value {
    license(bench, "assign", imeis).await;
    let upgrade = bench.post("/fota/v1/upgrades", &request(imeis)).await.ok();
    assert_response("scheduleFirmwareUpgrade", &upgrade);
    upgrade
}

fn path(upgrade: &Value) -> String {
    format!("/fota/v1/upgrades/{ACCOUNT}/upgrade/{}", upgrade["id"].as_str().unwrap())
}

async fn listen(bench: &Bench) -> Listener {
    let listener = Listener::start(&[]).await;
    let body = json!({"name": "Fota", "url": listener.url(), "username": "fota", "password": "k4-Copper-Finch"});
    let answer = bench.post(&format!("/fota/v1/callbacks/{ACCOUNT}"), &body).await.ok();
    assert_response("registerFotaCallback", &answer);
    listener
}

#[tokio::test]
async fn an_upgrade_passes_through_its_stages() {
    let mut bench = Bench::start(Simulator::builder().devices(300).page_size(70)).await;
    let listener = listen(&bench).await;
    let imeis = with_version(&bench, PACKAGE.1).await;
    assert!(imeis.len() > 20, "{}", imeis.len());
    let upgrade = schedule(&bench, &imeis).await;
    assert_eq!(upgrade["status"], "RequestPending");
    let status = async |bench: &Bench| {
        let shown = get(bench, &path(&upgrade)).await.ok();
        assert_response("getFirmwareUpgrade", &shown);
        shown["status"].as_str().unwrap().to_owned()
    };
    bench.advance(Duration::from_secs(61)).await;
    assert_eq!(status(&bench).await, "Queued");
    bench.advance(DAY).await;
    bench.log_in_again().await;
    assert_eq!(status(&bench).await, "InProgress");
    bench.advance(DAY * 5).await;
    bench.log_in_again().await;
    assert_eq!(status(&bench).await, "Finished");
    let shown = get(&bench, &path(&upgrade)).await.ok();
    let mut ends: BTreeMap<String, usize> = BTreeMap::new();
    for device in shown["deviceList"].as_array().unwrap() {
        *ends
            .entry(format!("{}: {}", device["status"].as_str().unwrap(), device["resultReason"].as_str().unwrap()))
            .or_default() += 1;
    }
    let done = ends["UpgradeSuccess: success"];
    assert!(done > imeis.len() * 8 / 10, "{ends:?}");
    // The device list shows the new versions.
    let upgraded = devices(&bench).await.into_iter().filter(|device| device["upgradeTime"] != "01/01/1900 0:0:0");
    let upgraded: Vec<Value> = upgraded.collect();
    assert!(upgraded.iter().all(|device| device["firmware"] == PACKAGE.2 && device["licenseAssigned"] == true));
    assert_eq!(upgraded.len(), done);
    // Every device is reported in a callback and has one outcome in the ledger.
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback("Fota", message));
    assert!(messages.iter().all(|message| message["username"] == "fota" && message["password"] == "k4-Copper-Finch"));
    assert_eq!(messages.iter().filter(|message| message["type"] == "upgradeScheduled").count(), 1);
    let ended = |status: &str| messages.iter().filter(|message| message["upgradeProgress"]["status"] == status).count();
    assert_eq!((ended("UpgradeSuccess"), ended("UpgradeFailed")), (done, imeis.len() - done));
    let outcomes =
        bench.sim.ledger().into_iter().filter(|entry| entry.operation == "scheduleFirmwareUpgrade" && entry.outcome.is_some());
    assert_eq!(outcomes.count(), imeis.len());
    // The history of a device contains the upgrade.
    let history = get(&bench, &format!("/fota/v1/reports/{ACCOUNT}/devices/{}", imeis[0])).await.ok();
    assert_response("getDeviceFirmwareHistory", &history);
    assert_eq!((&history[0]["firmwareFrom"], &history[0]["id"]), (&json!(PACKAGE.1), &upgrade["id"]));
}

#[tokio::test]
async fn devices_join_and_leave_an_upgrade_only_before_it_starts() {
    let mut bench = Bench::new(200).await;
    let imeis = with_version(&bench, PACKAGE.1).await;
    let upgrade = schedule(&bench, &imeis[..2]).await;
    license(&bench, "assign", &imeis[2..3]).await;
    let change = async |kind: &str, imeis: &[&str]| bench.put(&path(&upgrade), &json!({"type": kind, "deviceList": imeis})).await;
    let answer = change("append", &[&imeis[2], &imeis[0], UNKNOWN_IMEI]).await.ok();
    assert_response("updateFirmwareUpgradeDevices", &answer);
    let reported: Vec<&str> =
        answer["deviceList"].as_array().unwrap().iter().map(|device| device["status"].as_str().unwrap()).collect();
    assert_eq!(reported, ["AddDeviceSucceed", "AddDeviceFailed", "AddDeviceFailed"]);
    let answer = change("remove", &[&imeis[1], &imeis[5]]).await.ok();
    let reported: Vec<&str> =
        answer["deviceList"].as_array().unwrap().iter().map(|device| device["status"].as_str().unwrap()).collect();
    assert_eq!(reported, ["RemoveDeviceSucceed", "RemoveDeviceFailed"]);
    let shown = get(&bench, &path(&upgrade)).await.ok();
    let left: Vec<&str> =
        shown["deviceList"].as_array().unwrap().iter().map(|device| device["deviceId"].as_str().unwrap()).collect();
    assert_eq!(left, [&imeis[0], &imeis[2]]);
    assert_eq!(change("replace", &[&imeis[1]]).await.code(), "INVALID_PARAMETER");
    bench.advance(DAY + HOUR).await;
    bench.log_in_again().await;
    let late = bench.put(&path(&upgrade), &json!({"type": "remove", "deviceList": [imeis[0]]})).await;
    assert_eq!(late.code(), "INVALID_PARAMETER");
    assert_eq!(bench.call("DELETE", &path(&upgrade), &Value::Null).await.code(), "INVALID_PARAMETER");
}

#[tokio::test]
async fn a_canceled_upgrade_changes_nothing() {
    let mut bench = Bench::new(200).await;
    let imeis = with_version(&bench, PACKAGE.1).await;
    let upgrade = schedule(&bench, &imeis[..3]).await;
    for _ in 0..2 {
        assert_response("cancelFirmwareUpgrade", &bench.call("DELETE", &path(&upgrade), &Value::Null).await.ok());
    }
    bench.advance(DAY * 8).await;
    bench.log_in_again().await;
    assert_eq!(version_of(&bench, &imeis[0]).await["firmware"], PACKAGE.1);
    let codes: Vec<_> =
        bench.sim.ledger().into_iter().filter(|entry| entry.outcome.is_some()).filter_map(|entry| entry.code).collect();
    assert_eq!(codes, ["CANCELLED"; 3]);
}

#[tokio::test]
async fn ineligible_devices_and_invalid_firmware_requests_are_refused() {
    let bench = Bench::new(200).await;
    let imeis = with_version(&bench, PACKAGE.1).await;
    let (older, meters) = (with_version(&bench, "GWFW-06").await, with_version(&bench, "MTFW-1").await);
    license(&bench, "assign", &[imeis[0].clone(), older[0].clone()]).await;
    let refused = async |changes: Value| {
        let mut body = request(&imeis[..1]);
        body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        bench.post("/fota/v1/upgrades", &body).await
    };
    for changes in [
        json!({"deviceList": [imeis[1]]}),
        json!({"deviceList": [older[0]]}),
        json!({"deviceList": [meters[0]]}),
        json!({"deviceList": [UNKNOWN_IMEI]}),
        json!({"deviceList": []}),
        json!({"firmwareName": "none"}),
        json!({"firmwareTo": "GWFW-09"}),
        json!({"startDate": "2026-01-07"}),
        json!({"startDate": "tomorrow"}),
        json!({"startDate": "2025-12-01", "endDate": "2025-12-02"}),
        json!({"accountName": "0000123456-00002"}),
    ] {
        assert_eq!(refused(changes.clone()).await.code(), "INVALID_PARAMETER", "{changes}");
    }
    assert!(refused(json!({"deviceList": [imeis[1]]})).await.body["errorMessage"].as_str().unwrap().contains("license"));
    refused(json!({})).await.ok();
    for path in [
        format!("/fota/v1/upgrades/{ACCOUNT}/upgrade/x"),
        format!("/fota/v1/upgrades/{ACCOUNT}/upgrade/f3a7205c-b8d1-4e96-8c40-25e9d61b7af3"),
        format!("/fota/v1/reports/{ACCOUNT}/devices/{UNKNOWN_IMEI}"),
        format!("/fota/v1/reports/{ACCOUNT}/status/Nonsense/index/0"),
        format!("/fota/v1/devices/{ACCOUNT}/index/x"),
        "/fota/v1/devices/0000999999-00001/index/0".into(),
        "/fota/v1/firmware/0000999999-00001".into(),
        "/fota/v1/subscriptions/0000999999-00001".into(),
        format!("/fota/v3/firmware/{ACCOUNT}?protocol=FAX"),
        format!("/fota/v3/campaigns/{ACCOUNT}/x"),
    ] {
        assert_eq!(get(&bench, &path).await.code(), "INVALID_PARAMETER", "{path}");
    }
}

#[tokio::test]
async fn upgrades_are_listed_by_status() {
    let bench = Bench::start(Simulator::builder().devices(200).page_size(2)).await;
    let line: Vec<String> = bench.lines(LineState::Active).iter().map(|line: &LineView| line.imei.clone()).collect();
    license(&bench, "assign", &line[..20]).await;
    let mut made = Vec::new();
    for imei in &line[..20] {
        let accepted = bench.post("/fota/v1/upgrades", &request(std::slice::from_ref(imei))).await;
        if accepted.status == 200 {
            made.push(accepted.ok()["id"].clone());
        }
    }
    assert!(made.len() > 2, "{}", made.len());
    let (mut listed, mut seen) = (Vec::new(), 0);
    loop {
        let page = get(&bench, &format!("/fota/v1/reports/{ACCOUNT}/status/RequestPending/index/{seen}")).await.ok();
        assert_response("listFirmwareUpgradesByStatus", &page);
        listed.extend(page["reportList"].as_array().unwrap().iter().map(|upgrade| upgrade["id"].clone()));
        seen = page["lastSeenUpgradeId"].as_u64().unwrap();
        if page["hasMoreFlag"] == false {
            break;
        }
    }
    assert_eq!(listed, made);
    let none = get(&bench, &format!("/fota/v1/reports/{ACCOUNT}/status/UpgradeFailed/index/0")).await.ok();
    assert_eq!(none["reportList"], json!([]));
}

#[tokio::test]
async fn firmware_is_listed_per_management_protocol() {
    let bench = Bench::new(20).await;
    let all = get(&bench, &format!("/fota/v1/firmware/{ACCOUNT}")).await.ok();
    assert_response("listFirmware", &all);
    assert_eq!(all.as_array().unwrap().len(), 3);
    for (protocol, count) in [("LWM2M", 2), ("OMD-DM", 1), ("HTTP", 0)] {
        let listed = get(&bench, &format!("/fota/v3/firmware/{ACCOUNT}?protocol={protocol}")).await.ok();
        assert_response("listFirmwareV3", &listed);
        assert_eq!(listed.as_array().unwrap().len(), count, "{protocol}");
    }
}

#[tokio::test]
async fn licenses_are_counted_and_limited() {
    let bench = Bench::start(Simulator::builder().devices(1_500).page_size(300)).await;
    let mut imeis = with_version(&bench, "GWFW-06").await;
    imeis.extend(with_version(&bench, "GWFW-07").await);
    imeis.extend(with_version(&bench, "TRFW-3").await);
    assert!(imeis.len() > 503, "{}", imeis.len());
    let answer = license(&bench, "assign", &imeis[..500]).await;
    assert_response("assignFotaLicenses", &answer);
    assert_eq!((&answer["licCount"], &answer["licUsedCount"]), (&json!(500), &json!(500)));
    let status = |answer: &Value| answer["deviceList"][0]["status"].as_str().unwrap().to_owned();
    assert_eq!(status(&license(&bench, "assign", &imeis[500..501]).await), "LicenseAssignFailed");
    // All licenses are in use. An assignment therefore takes the license of the first device on the removal list, and removes
    // this device from the list.
    let list = format!("/fota/v1/licenses/{ACCOUNT}/cancel");
    let listed = bench.post(&list, &json!({"deviceList": imeis[..2]})).await.ok();
    assert_response("createFotaLicenseRemovalList", &listed);
    bench.post(&list, &json!({"type": "append", "deviceList": imeis[2..3]})).await.ok();
    assert_eq!(status(&license(&bench, "assign", &imeis[500..501]).await), "LicenseAssignSuccess");
    let page = get(&bench, &format!("{list}/index/0")).await.ok();
    assert_response("listFotaLicenseRemovals", &page);
    assert_eq!(page["deviceList"], json!(imeis[1..3]));
    assert_eq!(bench.post(&list, &json!({"type": "x", "deviceList": imeis[..1]})).await.code(), "INVALID_PARAMETER");
    assert_response("deleteFotaLicenseRemovalList", &bench.call("DELETE", &list, &Value::Null).await.ok());
    assert_eq!(get(&bench, &format!("{list}/index/0")).await.ok()["count"], 0);
    // A license can be removed only once.
    let answer = license(&bench, "remove", &imeis[1..2]).await;
    assert_response("removeFotaLicenses", &answer);
    assert_eq!(status(&answer), "LicenseRemoveSuccess");
    assert_eq!(status(&license(&bench, "remove", &imeis[1..2]).await), "LicenseRemoveFailed");
    assert_eq!(status(&license(&bench, "assign", &with_version(&bench, "MTFW-1").await[..1]).await), "LicenseAssignFailed");
    let bought = get(&bench, &format!("/fota/v1/subscriptions/{ACCOUNT}")).await.ok();
    assert_response("getFotaSubscription", &bought);
    assert_eq!(bought["licenseUsedCount"], 499);
    let (mut held, mut seen) = (0, 0);
    loop {
        let page = get(&bench, &format!("/fota/v1/licenses/{ACCOUNT}/index/{seen}")).await.ok();
        assert_response("getFotaLicenseStatus", &page);
        held += page["deviceList"].as_array().unwrap().len();
        seen = page["lastSeenDeviceId"].as_u64().unwrap();
        if page["hasMoreData"] == false {
            break;
        }
    }
    assert_eq!(held, 499);
}

#[tokio::test]
async fn the_pages_of_the_removal_list_skip_deleted_devices() {
    let bench = Bench::start(Simulator::builder().devices(100).page_size(3)).await;
    let lines = bench.lines(LineState::Deactive);
    let imeis: Vec<String> = lines.iter().take(8).map(|line| line.imei.clone()).collect();
    let list = format!("/fota/v1/licenses/{ACCOUNT}/cancel");
    bench.post(&list, &json!({"deviceList": imeis})).await.ok();
    let deleted = json!({"devicesToDelete": [{"deviceIds": [{"id": lines[1].iccid, "kind": "iccid"}]}]});
    bench.post("/m2m/v1/devices/actions/delete", &deleted).await.ok();
    let mut found: Vec<Value> = Vec::new();
    loop {
        let page = get(&bench, &format!("{list}/index/{}", found.len())).await.ok();
        assert_eq!(page["count"], 7);
        found.extend(page["deviceList"].as_array().unwrap().clone());
        if page["hasMoreData"] == false {
            break;
        }
    }
    let kept: Vec<&String> = imeis.iter().filter(|imei| **imei != lines[1].imei).collect();
    assert_eq!(json!(found), json!(kept));
}

#[tokio::test]
async fn a_campaign_keeps_to_its_time_windows() {
    let mut bench = Bench::new(200).await;
    let listener = listen(&bench).await;
    let imeis = with_version(&bench, PACKAGE.1).await;
    let body = |more: Value| {
        let mut body = json!({
            "campaignName": "spring", "firmwareName": PACKAGE.0, "firmwareFrom": PACKAGE.1, "firmwareTo": PACKAGE.2,
            "protocol": "LWM2M", "startDate": "2026-01-03", "endDate": "2026-01-05",
            "campaignTimeWindowList": [{"startTime": 2, "endTime": 4}], "deviceList": imeis,
            "autoAssignLicenseFlag": true, "autoAddDevicesFlag": false,
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let campaigns = format!("/fota/v3/campaigns/firmware/{ACCOUNT}");
    let campaign = bench.post(&campaigns, &body(json!({}))).await.ok();
    assert_response("scheduleFirmwareCampaignV3", &campaign);
    let path = format!("/fota/v3/campaigns/{ACCOUNT}/{}", campaign["id"].as_str().unwrap());
    bench.advance(DAY * 2 + HOUR).await;
    assert!(listener.messages().iter().all(|message| message["type"] == "upgradeScheduled"));
    bench.advance(HOUR * 2).await;
    let accepted = listener.messages().iter().filter(|message| message["upgradeProgress"]["status"] == "Device Accepted").count();
    assert!(accepted > imeis.len() / 2, "{accepted} of {}", imeis.len());
    bench.advance(DAY * 4).await;
    bench.log_in_again().await;
    let shown = get(&bench, &path).await.ok();
    assert_response("getCampaignV3", &shown);
    assert_eq!((&shown["status"], &shown["model"]), (&json!("CampaignEnded"), &json!("GW-210")));
    assert_eq!(bench.call("DELETE", &path, &Value::Null).await.code(), "INVALID_PARAMETER");
    for more in [
        json!({"campaignTimeWindowList": [{"startTime": 4, "endTime": 4}]}),
        json!({"protocol": "HTTP"}),
        json!({"protocol": "OMA"}),
        json!({"firmwareFrom": "GWFW-06"}),
        json!({"autoAssignLicenseFlag": false, "deviceList": with_version(&bench, "GWFW-06").await}),
    ] {
        let dated = json!({"startDate": "2026-02-01", "endDate": "2026-02-02"});
        let mut changed = body(more.clone());
        changed.as_object_mut().unwrap().extend(dated.as_object().unwrap().clone());
        assert_eq!(bench.post(&campaigns, &changed).await.code(), "INVALID_PARAMETER", "{more}");
    }
}

#[tokio::test]
async fn software_upgrades_are_scheduled_and_canceled() {
    let mut bench = Bench::new(60).await;
    let imeis: Vec<String> = bench.lines(LineState::Active).iter().take(5).map(|line| line.imei.clone()).collect();
    let body = json!({
        "softwareName": "NODEAPP_31To32", "softwareFrom": "NODEAPP-31", "softwareTo": "NODEAPP-32", "distributionType": "HTTP",
        "startDate": "2026-01-02", "endDate": "2026-01-09", "downloadAfterDate": "2026-01-03", "installAfterDate": "2026-01-05",
        "downloadTimeWindowList": [{"startTime": 1, "endTime": 5}], "installTimeWindowList": [{"startTime": 2, "endTime": 3}],
        "deviceList": imeis,
    });
    let campaigns = format!("/fota/v2/campaigns/{ACCOUNT}");
    let campaign = bench.post(&campaigns, &body).await.ok();
    assert_response("scheduleSoftwareCampaignV2", &campaign);
    assert_eq!(campaign["installAfterDate"], "2026-01-05");
    let path = format!("/fota/v3/campaigns/{ACCOUNT}/{}", campaign["id"].as_str().unwrap());
    assert_eq!(get(&bench, &path).await.ok()["softwareTo"], "NODEAPP-32");
    for _ in 0..2 {
        assert_response("cancelCampaignV3", &bench.call("DELETE", &path, &Value::Null).await.ok());
    }
    assert_eq!(get(&bench, &path).await.ok()["status"], "CampaignCancelled");
    // Another campaign runs to its end: downloads start on January 3, installations on January 5.
    let listener = listen(&bench).await;
    bench.post(&campaigns, &body).await.ok();
    let received =
        |status: &str| listener.messages().iter().filter(|message| message["upgradeProgress"]["status"] == status).count();
    bench.advance(DAY * 3 + HOUR * 12).await;
    assert_eq!((received("Device Accepted"), received("UpgradeSuccess")), (5, 0));
    bench.advance(DAY * 3).await;
    assert_eq!(received("UpgradeSuccess") + received("UpgradeFailed"), 5);
    bench.log_in_again().await;
    let suspended = bench.lines(LineState::Suspend).swap_remove(0).imei;
    let mut wrong = body.clone();
    wrong["deviceList"] = json!([suspended]);
    let refusal = bench.post(&campaigns, &wrong).await;
    assert_eq!(refusal.body["errorMessage"], format!("The device {suspended} is not active"));
    let mut wrong = body.clone();
    wrong["distributionType"] = "LWM2M".into();
    assert_eq!(bench.post(&campaigns, &wrong).await.code(), "INVALID_PARAMETER");
}

#[tokio::test]
async fn a_campaign_can_include_devices_added_later() {
    let mut bench = Bench::new(200).await;
    let imeis = with_version(&bench, PACKAGE.1).await;
    let body = json!({
        "firmwareName": PACKAGE.0, "firmwareFrom": PACKAGE.1, "firmwareTo": PACKAGE.2, "protocol": "LWM2M",
        "startDate": "2026-01-03", "endDate": "2026-01-05", "deviceList": imeis[..1],
        "autoAssignLicenseFlag": true, "autoAddDevicesFlag": true,
    });
    bench.post(&format!("/fota/v3/campaigns/firmware/{ACCOUNT}"), &body).await.ok();
    let initial: Vec<String> = bench.sim.fleet().into_iter().map(|line| line.imei).collect();
    let new: Vec<Value> = (0..12)
        .map(|number| {
            let iccid = luhn(&format!("89148000008682242{number:02}"));
            let imei = luhn(&format!("990000862471{number:02}"));
            json!({"deviceIds": [{"id": iccid, "kind": "iccid"}, {"id": imei, "kind": "imei"}]})
        })
        .collect();
    bench.change("activate", json!(new)).await.ok();
    bench.advance(DAY * 6).await;
    bench.log_in_again().await;
    let upgraded = devices(&bench).await.into_iter().filter(|device| device["upgradeTime"] != "01/01/1900 0:0:0");
    let late = upgraded.filter(|device| !initial.iter().any(|imei| device["deviceId"] == **imei)).count();
    assert!(late > 0);
}

/// Appends the Luhn check digit.
fn luhn(payload: &str) -> String {
    let digits = payload.bytes().rev().enumerate().map(|(index, digit)| {
        let digit = u32::from(digit - b'0');
        if index % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
    });
    format!("{payload}{}", (10 - digits.sum::<u32>() % 10) % 10)
}

#[tokio::test]
async fn the_firmware_service_has_one_listener() {
    let bench = Bench::new(10).await;
    let path = format!("/fota/v1/callbacks/{ACCOUNT}");
    assert_eq!(get(&bench, &path).await.ok(), json!({"aname": ACCOUNT}));
    let listener = listen(&bench).await;
    let shown = get(&bench, &path).await.ok();
    assert_response("listFotaCallbacks", &shown);
    assert_eq!((&shown["url"], &shown["password"]), (&json!(listener.url()), &json!("k4-Copper-Finch")));
    for body in [
        json!({"name": "fota", "url": listener.url()}),
        json!({"name": "Fota", "url": "http://192.0.2.1/x"}),
        json!({"name": "Fota", "url": listener.url(), "password": "x".repeat(41)}),
    ] {
        assert_eq!(bench.post(&path, &body).await.code(), "INVALID_PARAMETER", "{body}");
    }
    for _ in 0..2 {
        assert_response("deregisterFotaCallback", &bench.call("DELETE", &format!("{path}/name/Fota"), &Value::Null).await.ok());
    }
    assert_eq!(bench.call("DELETE", &format!("{path}/name/Location"), &Value::Null).await.code(), "INVALID_PARAMETER");
    assert_eq!(get(&bench, &path).await.ok(), json!({"aname": ACCOUNT}));
}
