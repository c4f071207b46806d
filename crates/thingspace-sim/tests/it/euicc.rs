//! Profiles of eUICC devices.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, LineView, Simulator};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, Reply};

const PROFILES: &str = "DeviceProfileService";
const OID: &str = "1.3.6.1.4.1.99999.1";

/// A simulator that has eUICC devices, and a listener for messages about profiles.
struct Chips {
    bench: Bench,
    listener: Listener,
}

impl Chips {
    async fn new(devices: usize) -> Self {
        Self::of(Bench::new(devices).await).await
    }

    async fn of(bench: Bench) -> Self {
        let listener = Listener::start(&[]).await;
        bench.register_for(PROFILES, &listener).await;
        Self { bench, listener }
    }

    async fn send(&self, action: &str, body: &Value) -> Reply {
        self.bench.post(&format!("/m2m/v1/devices/profile/actions/{action}"), body).await
    }

    /// Returns the callback messages about an accepted request. Checks the response and each message against the OpenAPI
    /// description.
    async fn received(&self, operation: &str, reply: Reply) -> Vec<Value> {
        let answer = reply.ok();
        assert_response(operation, &answer);
        self.bench.sim.settle().await;
        let received: Vec<Value> =
            self.listener.messages().into_iter().filter(|message| message["requestId"] == answer["requestId"]).collect();
        received.iter().for_each(|message| assert_callback(PROFILES, message));
        received
    }

    /// Sends a request about one device or one of its profiles. Returns the `deviceProfileResponse` of the callback, or the error
    /// code if the request failed.
    async fn act(&self, operation: &str, device: &Value, more: Value) -> Value {
        let mut body = json!({"accountName": ACCOUNT, "devices": [device]});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let reply = self.send(action(operation), &body).await;
        let mut received = self.received(operation, reply).await;
        assert_eq!(received.len(), 1, "{received:?}");
        let message = received.swap_remove(0);
        assert_eq!(message["deviceIds"], device["deviceIds"]);
        match message["status"].as_str().unwrap() {
            "Success" => message["deviceResponse"]["deviceProfileResponse"].clone(),
            "Failed" => {
                let code = message["faultResponse"]["faultcode"].as_str().unwrap();
                code.strip_prefix("UnifiedWebService.").unwrap().into()
            }
            other => panic!("{other}"),
        }
    }

    async fn list(&self, filter: Value) -> Vec<Value> {
        let mut body = json!({"accountName": ACCOUNT});
        body.as_object_mut().unwrap().extend(filter.as_object().unwrap().clone());
        let reply = self.bench.post("/m2m/v2/devices/actions/list", &body).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        // A list arrives in at most three parts, one second apart. After a single advance, several parts would be due, and could
        // arrive in any order.
        for seconds in [0, 1, 1] {
            self.bench.advance(Duration::from_secs(seconds)).await;
        }
        let received = self.received("listGlobalDevices", reply).await;
        let part = |message: &Value| message["deviceResponse"]["globalDeviceListResponse"].clone();
        let parts: Vec<Value> = received.iter().map(part).collect();
        for (number, part) in parts.iter().enumerate() {
            assert_eq!(part["hasMoreData"], number + 1 < parts.len());
        }
        parts.iter().flat_map(|part| part["devices"].as_array().unwrap().clone()).collect()
    }

    /// Returns the profile of the line's eUICC at the index `role`: 0 for boot, 1 for lead, 2 for global.
    async fn profile(&self, line: &LineView, role: usize) -> Value {
        let listed = self.list(json!({"deviceFilter": [{"id": line.eid, "kind": "eid"}]})).await;
        assert_eq!(listed.len(), 1);
        listed[0]["profiles"][role].clone()
    }

    async fn statuses(&self, line: &LineView) -> [String; 3] {
        let listed = self.list(json!({"deviceFilter": [{"id": line.eid, "kind": "eid"}]})).await;
        let profiles = listed[0]["profiles"].as_array().unwrap();
        std::array::from_fn(|role| profiles[role]["profileStatus"].as_str().unwrap().to_owned())
    }

    /// Returns an active line whose lead profile has this status.
    async fn line(&self, status: &str) -> LineView {
        let listed = self.list(json!({"profileStatusFilter": status, "provisioningStatusFilter": "ACTIVE"})).await;
        let lead = |device: &&Value| device["profiles"].as_array().unwrap().iter().any(|profile| profile["isLead"] == true);
        let eid = listed.iter().filter(lead).map(eid_of).next().unwrap();
        self.bench.sim.fleet().into_iter().find(|line| line.eid.as_ref() == Some(&eid)).unwrap()
    }
}

fn action(operation: &str) -> &'static str {
    match operation {
        "downloadProfileToEnable" => "download_enable",
        "downloadProfileToDisable" => "download_disable",
        "downloadProfile" => "download",
        "enableProfile" => "enable",
        "disableProfile" => "disable",
        "deleteProfile" => "delete",
        "activateProfile" => "activate",
        "activateEnableProfile" => "activate_enable",
        "deactivateProfile" => "deactivate",
        "setFallbackAttribute" => "setfallbackattribute",
        "suspendProfile" => "profile_suspend",
        "resumeProfile" => "profile_resume",
        "suspendEuiccDevice" => "device_suspend",
        "resumeEuiccDevice" => "device_resume",
        "changeProfileServicePlan" => "serviceplan",
        "renewActivationCode" => "renew_activation_code",
        other => panic!("{other}"),
    }
}

fn eid_of(device: &Value) -> String {
    let ids = device["deviceIds"].as_array().unwrap();
    ids.iter().find(|id| id["kind"] == "eid").unwrap()["id"].as_str().unwrap().to_owned()
}

fn named(eid: &Value, iccid: &Value) -> Value {
    json!({"deviceIds": [{"id": eid, "kind": "eid"}, {"id": iccid, "kind": "iccid"}]})
}

fn lead(line: &LineView) -> Value {
    named(&json!(line.eid), &json!(line.iccid))
}

#[tokio::test]
async fn a_profile_is_downloaded_enabled_disabled_and_deleted() {
    let chips = Chips::new(400).await;
    let line = chips.line("NOT_DOWNLOADED").await;
    let lead = lead(&line);
    let local = json!({"smsrOid": OID});
    assert_eq!(chips.statuses(&line).await, ["ENABLE", "NOT_DOWNLOADED", "NOT_DOWNLOADED"]);
    assert_eq!(chips.act("enableProfile", &lead, local.clone()).await, "INPUT_INVALID.DeviceState.Invalid");
    let reported = chips.act("downloadProfileToDisable", &lead, local.clone()).await;
    assert_eq!((&reported["profileStatus"], &reported["iccid"]), (&json!("DOWNLOAD_DISABLE"), &json!(line.iccid)));
    assert_eq!(chips.act("disableProfile", &lead, local.clone()).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("downloadProfileToEnable", &lead, local.clone()).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("enableProfile", &lead, local.clone()).await["profileStatus"], "ENABLE");
    assert_eq!(chips.statuses(&line).await, ["DISABLE", "ENABLE", "NOT_DOWNLOADED"]);
    assert_eq!(chips.act("enableProfile", &lead, local.clone()).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("disableProfile", &lead, local.clone()).await["profileStatus"], "DISABLE");
    assert_eq!(chips.statuses(&line).await, ["ENABLE", "DISABLE", "NOT_DOWNLOADED"]);
    chips.act("enableProfile", &lead, local.clone()).await;
    // A global delete (without `smsrOid`) requires a deactivated profile. A local delete first disables an enabled profile.
    assert_eq!(chips.act("deleteProfile", &lead, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("deleteProfile", &lead, local.clone()).await["profileStatus"], "NOT_DOWNLOADED");
    assert_eq!(chips.statuses(&line).await, ["ENABLE", "NOT_DOWNLOADED", "NOT_DOWNLOADED"]);
    assert_eq!(chips.act("deleteProfile", &lead, local.clone()).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("downloadProfileToEnable", &lead, local).await["profileStatus"], "DOWNLOAD_ENABLE");
    assert_eq!(chips.statuses(&line).await, ["DISABLE", "DOWNLOAD_ENABLE", "NOT_DOWNLOADED"]);
    let done = chips.bench.sim.ledger().into_iter().filter(|entry| entry.event == LedgerEvent::DeviceDone);
    assert!(
        done.filter(|entry| entry.device.as_ref().is_some_and(|device| device.iccid.as_ref() == Some(&line.iccid))).count() == 6
    );
}

#[tokio::test]
async fn a_global_profile_replaces_the_lead_profile() {
    let chips = Chips::new(400).await;
    let line = chips.line("DOWNLOAD_ENABLE").await;
    let (lead, global) = (lead(&line), named(&json!(line.eid), &chips.profile(&line, 2).await["iccid"]));
    assert_eq!(chips.act("downloadProfile", &global, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    let reported = chips.act("downloadProfile", &global, json!({"servicePlan": "m2m-1gb"})).await;
    assert_eq!(
        (&reported["profileStatus"], &reported["servicePlan"], &reported["provisioningStatus"]),
        (&json!("DOWNLOAD_DISABLE"), &json!("m2m-1gb"), &json!("ACTIVE"))
    );
    chips.act("enableProfile", &global, json!({})).await;
    assert_eq!(chips.statuses(&line).await, ["DISABLE", "DISABLE", "ENABLE"]);
    // If the lead profile is the fallback, disabling the global profile enables the lead profile.
    let reported = chips.act("setFallbackAttribute", &lead, json!({})).await;
    assert_eq!(reported["isFallback"], true);
    assert_eq!(chips.profile(&line, 0).await["isFallback"], false);
    chips.act("disableProfile", &global, json!({})).await;
    assert_eq!(chips.statuses(&line).await, ["DISABLE", "ENABLE", "DISABLE"]);
    assert_eq!(chips.act("deleteProfile", &lead, json!({"smsrOid": OID})).await, "INPUT_INVALID.DeviceState.Invalid");

    let reported = chips.act("changeProfileServicePlan", &global, json!({"servicePlan": "m2m-5mb"})).await;
    assert_eq!(reported["servicePlan"], "m2m-5mb");
    let reported = chips.act("changeProfileServicePlan", &lead, json!({"servicePlan": "IoT 5MB SHR"})).await;
    assert_eq!(reported["servicePlan"], "IoT 5MB SHR");
    assert_eq!(chips.bench.line(&line.iccid).unwrap().service_plan.unwrap(), "IoT 5MB SHR");

    let ends = json!({"reasonCode": "FF"});
    assert_eq!(chips.act("deactivateProfile", &global, ends.clone()).await["provisioningStatus"], "DEACTIVE");
    assert_eq!(chips.act("deactivateProfile", &global, ends.clone()).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("enableProfile", &global, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("deleteProfile", &global, json!({})).await["profileStatus"], "NOT_DOWNLOADED");
    let reported = chips.act("activateEnableProfile", &global, json!({"servicePlan": "m2m-5mb"})).await;
    assert_eq!((&reported["provisioningStatus"], &reported["profileStatus"]), (&json!("ACTIVE"), &json!("DOWNLOAD_ENABLE")));
    assert_eq!(chips.act("activateProfile", &global, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    // With `checkFallbackProfile`, the lead profile cannot be deactivated, because it is the fallback.
    let checked = json!({"reasonCode": "FF", "checkFallbackProfile": true});
    assert_eq!(chips.act("deactivateProfile", &lead, checked).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("deactivateProfile", &lead, ends).await["provisioningStatus"], "DEACTIVE");
    let now = chips.bench.line(&line.iccid).unwrap();
    assert_eq!((now.state, now.mdn), (LineState::Deactive, None));
}

#[tokio::test]
async fn lines_are_activated_by_eid_and_imei_or_by_eid_and_iccid() {
    let chips = Chips::new(400).await;
    // This device is new to the account, and the request contains no ICCID. The callback reports the ICCID that the device gets.
    let (eid, imei) = ("89033023000000000000000000000042", "359999999999993");
    let device = json!({"deviceIds": [{"id": eid, "kind": "eid"}, {"id": imei, "kind": "imei"}]});
    let place = json!([{"customerName": [{"firstName": "Pump", "lastName": "Seven"}], "address": [{"addressLine1": "100 Example Street", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"}]}]);
    let reported = chips.act("activateProfile", &device, json!({"servicePlan": "m2m-1gb", "primaryPlaceOfUse": place})).await;
    let iccid = reported["iccid"].as_str().unwrap();
    let line = chips.bench.line(iccid).unwrap();
    assert_eq!((line.state, line.eid.as_deref(), line.service_plan.as_deref()), (LineState::Active, Some(eid), Some("m2m-1gb")));
    assert!(reported["deviceIds"].as_array().unwrap().contains(&json!({"id": line.mdn, "kind": "mdn"})), "{reported}");
    assert_eq!(reported["profileStatus"], "NOT_DOWNLOADED");
    assert_eq!(crate::support::attribute(&chips.bench.listed(iccid).await, "PrimaryPlaceOfUseCity"), "Springfield");
    assert_eq!(chips.act("activateProfile", &device, json!({})).await, "REQUEST_FAILED.DeviceAlreadyActive");

    let spare = |line: &&LineView| line.eid.is_some() && line.state == LineState::PreActive;
    let line = chips.bench.sim.fleet().iter().find(spare).unwrap().clone();
    let reported = chips.act("activateEnableProfile", &lead(&line), json!({})).await;
    assert_eq!((&reported["iccid"], &reported["profileStatus"]), (&json!(line.iccid), &json!("DOWNLOAD_ENABLE")));
    assert!(chips.bench.line(&line.iccid).unwrap().mdn.is_some());
    // An activation fails if the EID and the IMEI belong to different lines.
    let other = chips.bench.lines(LineState::Active).into_iter().find(|line| line.eid.is_none()).unwrap();
    let mixed = json!({"deviceIds": [{"id": line.eid, "kind": "eid"}, {"id": other.imei, "kind": "imei"}]});
    assert_eq!(chips.act("activateProfile", &mixed, json!({})).await, "INPUT_INVALID.Device.Identifier.Invalid");
}

#[tokio::test]
async fn suspending_a_device_suspends_all_its_profiles() {
    let chips = Chips::new(400).await;
    let line = chips.line("DOWNLOAD_ENABLE").await;
    let (lead, global) = (lead(&line), named(&json!(line.eid), &chips.profile(&line, 2).await["iccid"]));
    chips.act("downloadProfileToEnable", &global, json!({"servicePlan": "m2m-5mb"})).await;
    assert_eq!(chips.act("suspendProfile", &lead, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(chips.act("resumeProfile", &global, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    // The ICCID alone is enough to identify the profile to suspend (quirk euicc-suspend-ids).
    let by_sim = json!({"deviceIds": [global["deviceIds"][1]]});
    assert_eq!(chips.act("suspendProfile", &by_sim, json!({})).await["provisioningStatus"], "SUSPEND");
    assert_eq!(chips.act("suspendProfile", &global, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");

    let reported = chips.act("suspendEuiccDevice", &lead, json!({})).await;
    assert_eq!((&reported["state"], &reported["profiles"][1]["provisioningStatus"]), (&json!("suspend"), &json!("SUSPEND")));
    assert_eq!(chips.bench.line(&line.iccid).unwrap().state, LineState::Suspend);
    assert_eq!(chips.act("suspendEuiccDevice", &lead, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    // The global profile was suspended before the device, so it stays suspended when the device resumes. Only two messages
    // arrive: one about the lead profile and one about the device.
    let body = json!({"accountName": ACCOUNT, "devices": [lead]});
    let received = chips.received("resumeEuiccDevice", chips.send("device_resume", &body).await).await;
    assert_eq!(received.iter().map(|message| message["status"].as_str().unwrap()).collect::<Vec<_>>(), ["Success"; 2]);
    assert_eq!(chips.profile(&line, 2).await["provisioningStatus"], "SUSPEND");
    chips.act("resumeProfile", &global, json!({})).await;
    assert_eq!(chips.profile(&line, 2).await["provisioningStatus"], "ACTIVE");

    chips.bench.advance(Duration::from_secs(86_400)).await;
    let mut chips = chips;
    chips.bench.log_in().await;
    chips.act("suspendEuiccDevice", &json!({"deviceIds": [{"id": line.eid, "kind": "eid"}]}), json!({})).await;
    assert_eq!(chips.profile(&line, 2).await["provisioningStatus"], "SUSPEND");
    // The global profile is resumed before its device. When the device resumes too, the message about this profile is a failure.
    chips.act("resumeProfile", &global, json!({})).await;
    let received = chips.received("resumeEuiccDevice", chips.send("device_resume", &body).await).await;
    let failed: Vec<&Value> = received.iter().filter(|message| message["status"] == "Failed").collect();
    assert_eq!((received.len(), failed.len()), (3, 1));
    assert_eq!(failed[0]["deviceIds"][1]["id"], global["deviceIds"][1]["id"]);
    assert_eq!(chips.bench.line(&line.iccid).unwrap().state, LineState::Active);
}

#[tokio::test]
async fn activation_codes_can_be_renewed_until_the_download() {
    let chips = Chips::new(400).await;
    let line = chips.line("NOT_DOWNLOADED").await;
    let device = json!({"deviceIds": [{"id": line.imei, "kind": "imei"}, {"id": line.iccid, "kind": "iccid"}]});
    let first = chips.act("renewActivationCode", &device, json!({})).await["activationCode"].clone();
    let second = chips.act("renewActivationCode", &device, json!({})).await["activationCode"].clone();
    assert!(first.as_str().unwrap().starts_with("LPA:1$") && first != second, "{first} {second}");
    chips.act("downloadProfileToEnable", &lead(&line), json!({"smsrOid": OID})).await;
    assert_eq!(chips.act("renewActivationCode", &device, json!({})).await, "INPUT_INVALID.DeviceState.Invalid");
    let plain = chips.bench.lines(LineState::Active).into_iter().find(|line| line.eid.is_none()).unwrap();
    let device = json!({"deviceIds": [{"id": plain.imei, "kind": "imei"}, {"id": plain.iccid, "kind": "iccid"}]});
    assert_eq!(chips.act("renewActivationCode", &device, json!({})).await, "INPUT_INVALID.Device.Kind.Invalid");
}

#[tokio::test]
async fn unknown_devices_are_reported_by_callback_and_invalid_requests_are_refused_immediately() {
    let chips = Chips::new(400).await;
    let line = chips.line("DOWNLOAD_ENABLE").await;
    let other = chips.bench.lines(LineState::Active).into_iter().find(|other| other.iccid != line.iccid).unwrap();
    let eid = json!(line.eid);
    for (device, code) in [
        (named(&json!("89033023999999999999999999999999"), &json!(line.iccid)), "REQUEST_FAILED.DeviceNotFound"),
        (named(&eid, &json!("89148000009999999993")), "REQUEST_FAILED.DeviceNotFound"),
        (named(&eid, &json!(other.iccid)), "INPUT_INVALID.Device.Identifier.Invalid"),
    ] {
        assert_eq!(chips.act("disableProfile", &device, json!({})).await, code, "{device}");
    }
    // No request can delete, suspend or enable the boot profile.
    let boot = named(&eid, &chips.profile(&line, 0).await["iccid"]);
    for (operation, more) in
        [("deleteProfile", json!({"smsrOid": OID})), ("suspendProfile", json!({})), ("enableProfile", json!({}))]
    {
        assert_eq!(chips.act(operation, &boot, more).await, "INPUT_INVALID.DeviceState.Invalid", "{operation}");
    }
    assert_eq!(chips.statuses(&line).await[0], "DISABLE");
    let moved = json!({"accountName": "0000123456-00002", "filter": {"account": ACCOUNT}, "devices": [{"deviceIds": [{"id": line.iccid, "kind": "iccid"}]}]});
    let submit = async |action: &str, body: Value| {
        let reply = chips.send(action, &body).await;
        if reply.status == 200 { "accepted".to_owned() } else { reply.code().to_owned() }
    };
    let devices = json!([lead(&line)]);
    let by_eid = json!([{"deviceIds": [{"id": line.eid, "kind": "eid"}]}]);
    for (action, body, code) in [
        ("enable", json!({"accountName": "0000123456-00002", "devices": devices}), "REQUEST_FAILED.AccountName"),
        ("enable", json!({"accountName": "9999999999-00001", "devices": devices}), "REQUEST_FAILED.AccountNotFound"),
        ("enable", json!({"accountName": ACCOUNT, "devices": by_eid}), "INPUT_INVALID.Device.Identifier.Invalid"),
        ("enable", json!({"accountName": ACCOUNT, "devices": []}), "REQUEST_FAILED.UnexpectedError"),
        ("enable", json!({"accountName": ACCOUNT, "devices": devices, "servicePlan": "gold"}), "REQUEST_FAILED.gold.NotFound"),
        ("serviceplan", json!({"accountName": ACCOUNT, "devices": devices}), "REQUEST_FAILED.UnexpectedError"),
        (
            "deactivate",
            json!({"accountName": ACCOUNT, "devices": devices, "reasonCode": "XX"}),
            "INPUT_INVALID.ReasonCode.Invalid",
        ),
        ("deactivate", json!({"accountName": ACCOUNT, "reasonCode": "FF"}), "REQUEST_FAILED.UnexpectedError"),
        ("activate", json!({"accountName": ACCOUNT, "devices": by_eid}), "INPUT_INVALID.Device.Identifier.Invalid"),
        ("renew_activation_code", json!({"accountName": ACCOUNT, "devices": by_eid}), "INPUT_INVALID.Device.Identifier.Invalid"),
        (
            "device_suspend",
            json!({"accountName": ACCOUNT, "devices": [{"deviceIds": [{"id": line.imei, "kind": "imei"}]}]}),
            "INPUT_INVALID.Device.Identifier.Invalid",
        ),
        (
            "setfallbackattribute",
            json!({"accountName": ACCOUNT, "devices": vec![lead(&line); 101]}),
            "INPUT_INVALID.NumberofDevices",
        ),
        (
            "device_suspend",
            json!({"accountName": ACCOUNT, "devices": [{"deviceIds": [{"id": line.eid, "kind": "eid"}, {"id": "5555550100", "kind": "min"}]}]}),
            "INPUT_INVALID.Device.Kind.Invalid",
        ),
    ] {
        assert_eq!(submit(action, body.clone()).await, code, "{action} {body}");
    }
    // One SDK sends the identifiers in `ids` instead of `deviceIds`. Both names are accepted.
    let sdk = json!({"accountName": ACCOUNT, "reasonCode": "FF", "devices": [{"ids": lead(&line)["deviceIds"]}]});
    assert_eq!(submit("deactivate", sdk).await, "accepted");
    chips.bench.sim.settle().await;
    assert_eq!(chips.bench.line(&line.iccid).unwrap().state, LineState::Deactive);
    // A request for a line of another account fails. To get such a line, move one to another account.
    let line = chips.line("DOWNLOAD_DISABLE").await;
    let mut body = moved;
    body["devices"] = json!([{"deviceIds": [{"id": line.iccid, "kind": "iccid"}]}]);
    chips.bench.put("/m2m/v1/devices/actions/move", &body).await.ok();
    chips.bench.sim.settle().await;
    assert_ne!(chips.bench.line(&line.iccid).unwrap().account, ACCOUNT, "the device did not move");
    assert_eq!(chips.act("enableProfile", &lead(&line), json!({})).await, "INPUT_INVALID.Device.Account.Invalid");
}

#[tokio::test]
async fn a_profile_accepts_one_request_at_a_time() {
    let chips = Chips::of(
        Bench::start(Simulator::builder().devices(400).callback_delay(Duration::from_secs(30)..Duration::from_secs(31))).await,
    )
    .await;
    let submit = async |action: &str, body: Value| chips.send(action, &body).await.ok()["requestId"].as_str().unwrap().to_owned();
    let spare = |line: &&LineView| line.eid.is_some() && line.state == LineState::PreActive;
    let line = chips.bench.sim.fleet().iter().find(spare).unwrap().clone();
    let body = json!({"accountName": ACCOUNT, "devices": [lead(&line)]});
    let first = submit("activate", body.clone()).await;
    assert_eq!(chips.bench.line(&line.iccid).unwrap().state, LineState::PendingActivation);
    let second = submit("activate", body).await;
    let status = async |id: &str| {
        let path = format!("/m2m/v2/accounts/{ACCOUNT}/requests/{id}/status");
        let answer = chips.bench.call("GET", &path, &Value::Null).await.ok();
        assert_response("getGlobalRequestStatus", &answer);
        answer
    };
    let early = status(&first).await;
    assert_eq!((&early["status"], &early["subRequests"][0]["ids"]), (&json!("Pending"), &lead(&line)["deviceIds"]));
    chips.bench.advance(Duration::from_secs(60)).await;
    let late = status(&first).await;
    assert_eq!((&late["status"], &late["subRequests"][0]["status"]), (&json!("Success"), &json!("Success")));
    assert_eq!(late["subRequests"][0]["ids"], lead(&line)["deviceIds"]);
    assert_eq!(status(&second).await["status"], "Failed");
    assert_eq!(chips.bench.refusals(), ["INPUT_INVALID.DeviceState.Invalid"]);
    let path = |account: &str, id: &str| format!("/m2m/v2/accounts/{account}/requests/{id}/status");
    for (account, id, code) in [
        ("0000123456-00002", &*first, "REQUEST_FAILED.AccountName"),
        (ACCOUNT, "00000000-0000-0000-0000-000000000000", "REQUEST_FAILED.UnexpectedError"),
        (ACCOUNT, "request", "REQUEST_FAILED.UnexpectedError"),
    ] {
        assert_eq!(chips.bench.call("GET", &path(account, id), &Value::Null).await.code(), code);
    }
    let other = chips.bench.change("suspend", json!([{"deviceIds": [{"id": line.iccid, "kind": "iccid"}]}])).await.ok();
    let reply = chips.bench.call("GET", &path(ACCOUNT, other["requestId"].as_str().unwrap()), &Value::Null).await;
    assert_eq!(reply.code(), "REQUEST_FAILED.UnexpectedError");
    // Requests for more than 100 devices have no status.
    let many = |count: u64| -> Value {
        let device = |number: u64| json!({"deviceIds": [{"id": format!("890330230000000000000000{number:08}"), "kind": "eid"}]});
        json!({"accountName": ACCOUNT, "devices": (0..count).map(device).collect::<Value>()})
    };
    let hundred = submit("device_suspend", many(100)).await;
    assert_eq!(status(&hundred).await["subRequests"].as_array().unwrap().len(), 100);
    let more = submit("device_suspend", many(101)).await;
    assert_eq!(chips.bench.call("GET", &path(ACCOUNT, &more), &Value::Null).await.code(), "REQUEST_FAILED.UnexpectedError");
}

#[tokio::test]
async fn unreachable_devices_cause_a_warning_and_a_later_outcome() {
    let chips = Chips::new(20_000).await;
    let lines: Vec<LineView> =
        chips.bench.sim.fleet().into_iter().filter(|line| line.eid.is_some() && line.state == LineState::Active).collect();
    let devices: Vec<Value> = lines.iter().map(lead).collect();
    let body = json!({"accountName": ACCOUNT, "devices": devices, "smsrOid": OID});
    let first = chips.received("downloadProfileToDisable", chips.send("download_disable", &body).await).await;
    let warned: Vec<&Value> = first.iter().filter(|message| message["status"] == "Pending").collect();
    assert!(!warned.is_empty() && warned.len() < lines.len() / 20, "{} of {}", warned.len(), lines.len());
    chips.bench.advance(Duration::from_secs(3_601)).await;
    let all = chips.listener.messages();
    assert_eq!(all.len(), lines.len() + warned.len());
    for warning in warned {
        let about: Vec<&Value> = all.iter().filter(|message| message["deviceIds"] == warning["deviceIds"]).collect();
        assert_eq!(about.len(), 2);
        assert_ne!(about[1]["status"], "Pending");
    }
}

#[tokio::test]
async fn an_eid_swap_moves_the_line_and_its_profiles() {
    let chips = Chips::new(400).await;
    let (carrier, state) = (Listener::start(&[]).await, Listener::start(&[]).await);
    chips.bench.register_for("CarrierService", &carrier).await;
    chips.bench.register_for("StateService", &state).await;
    let line = chips.line("DOWNLOAD_ENABLE").await;
    let other = chips.line("DOWNLOAD_DISABLE").await;
    let swap = async |from: &LineView, to: Value| {
        let body = json!({"accountName": ACCOUNT, "deviceIds": [{"id": from.eid, "kind": "eid"}], "deviceIdsTo": to, "servicePlan": "m2m-1gb"});
        chips.bench.post("/m2m/v1/devices/actions/eidDeviceSwap", &body).await
    };
    let to = json!([{"id": other.eid, "kind": "eid"}, {"id": other.imei, "kind": "imei"}]);
    let answer = swap(&line, to).await.ok();
    assert_response("eidDeviceSwap", &answer);
    chips.bench.advance(Duration::from_secs(5)).await;
    let reported = carrier.messages();
    reported.iter().for_each(|message| assert_callback("CarrierService", message));
    state.messages().iter().for_each(|message| assert_callback("StateService", message));
    assert!(reported.iter().chain(&state.messages()).all(|message| message["requestId"] == answer["requestId"]));
    assert_eq!((reported.len(), state.messages().len()), (2, 1));
    assert_eq!(reported[0]["deviceResponse"]["deactivateResponse"]["state"], "deactive");
    assert!(reported[1]["deviceResponse"]["changeIdentifierResponse"]["deviceIds"].to_string().contains(&*other.imei));
    let (now, replaced) = (chips.bench.line(&line.iccid).unwrap(), chips.bench.line(&other.iccid).unwrap());
    assert_eq!((&now.eid, &now.imei, &now.mdn, now.state), (&other.eid, &other.imei, &line.mdn, LineState::Active));
    assert_eq!((&replaced.eid, &*replaced.imei, replaced.state), (&None, "", LineState::Deactive));
    assert_eq!(chips.statuses(&now).await[1], "DOWNLOAD_ENABLE");
    // The replacement may be a device that is new to the account. A request without the EID of the replacement is refused. If the
    // account has no line with the EID in `deviceIds`, the callback reports the failure.
    let new = json!([{"id": "89033023000000000000000000000042", "kind": "eid"}]);
    swap(&now, new).await.ok();
    chips.bench.advance(Duration::from_secs(5)).await;
    assert_eq!(chips.bench.line(&line.iccid).unwrap().eid.unwrap(), "89033023000000000000000000000042");
    let wrong = swap(&now, json!([{"id": now.imei, "kind": "imei"}])).await;
    assert_eq!(wrong.code(), "INPUT_INVALID.Device.Kind.Invalid");
    let gone = swap(&line, json!([{"id": "89033023000000000000000000000043", "kind": "eid"}])).await.ok();
    chips.bench.advance(Duration::from_secs(5)).await;
    let last = carrier.messages().pop().unwrap();
    assert_eq!((&last["requestId"], &last["status"]), (&gone["requestId"], &json!("Failed")));
}

#[tokio::test]
async fn the_profile_list_is_filtered_and_split_into_messages() {
    let chips = Chips::new(24_000).await;
    let all = chips.list(json!({})).await;
    let with_eid = chips.bench.sim.fleet().iter().filter(|line| line.eid.is_some()).count();
    assert_eq!(all.len(), with_eid);
    assert!((1_001..1_400).contains(&with_eid), "{with_eid}");
    let suspended = chips.list(json!({"provisioningStatusFilter": "SUSPEND"})).await;
    assert!(!suspended.is_empty() && suspended.iter().all(|device| device["provisioningStatus"] == "SUSPEND"));
    let global = chips.list(json!({"carrierNameFilter": "Verizon Wireless", "profileStatusFilter": "DOWNLOAD_ENABLE"})).await;
    assert!(global.len() > 100 && global.iter().all(|device| device["profiles"].as_array().unwrap().len() == 1));
    assert_eq!(chips.list(json!({"provisioningStatusFilter": "INVENTORY"})).await, Vec::<Value>::new());
    let plain = chips.bench.sim.fleet().into_iter().find(|line| line.eid.is_none()).unwrap();
    assert!(chips.list(json!({"deviceFilter": [{"id": plain.iccid, "kind": "iccid"}]})).await.is_empty());
}

#[tokio::test]
async fn profiles_survive_a_snapshot() {
    let chips = Chips::new(400).await;
    let line = chips.line("DOWNLOAD_ENABLE").await;
    let global = named(&json!(line.eid), &chips.profile(&line, 2).await["iccid"]);
    chips.act("downloadProfileToEnable", &global, json!({"servicePlan": "m2m-5mb"})).await;
    let snapshot = chips.bench.sim.snapshot().unwrap();
    chips.act("disableProfile", &global, json!({})).await;
    chips.bench.sim.restore(&snapshot).unwrap();
    // Request ids repeat after a restore, so a message from before the restore may have the request id of a later request. Use a
    // new listener, which has no messages from before the restore.
    let chips = Chips::of(chips.bench).await;
    assert_eq!(chips.statuses(&line).await, ["DISABLE", "DISABLE", "DOWNLOAD_ENABLE"]);
}

/// A pending request fails if its line moves to another device in the meantime. The profile then accepts requests again.
#[tokio::test]
async fn a_swap_makes_pending_requests_fail_and_frees_the_profile() {
    let slow = Simulator::builder().devices(2_000).callback_delay(Duration::from_secs(30)..Duration::from_secs(31));
    let chips = Chips::of(Bench::start(slow).await).await;
    let active = |line: &LineView| line.eid.is_some() && line.state == LineState::Active;
    let lines: Vec<LineView> = chips.bench.sim.fleet().into_iter().filter(active).collect();
    let renew = |lines: &[LineView]| {
        let ids = |line: &LineView| json!([{"id": line.imei, "kind": "imei"}, {"id": line.iccid, "kind": "iccid"}, {"id": line.eid, "kind": "eid"}]);
        let devices: Vec<Value> = lines.iter().map(|line| json!({"deviceIds": ids(line)})).collect();
        json!({"accountName": ACCOUNT, "devices": devices})
    };
    let faults = async |body: Value| {
        let reply = chips.send("renew_activation_code", &body).await.ok();
        chips.bench.advance(Duration::from_secs(60)).await;
        let about = |message: &Value| message["requestId"] == reply["requestId"];
        let reported = chips.listener.messages().into_iter().filter(about);
        reported.filter_map(|message| message["faultResponse"]["faultstring"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    for (number, line) in lines.iter().enumerate() {
        // The renewal is sent first. The random delays decide whether the renewal ends before or after the swap.
        chips.send("renew_activation_code", &renew(std::slice::from_ref(line))).await.ok();
        let to = json!([{"id": format!("890330230000000000000000{number:08}"), "kind": "eid"}]);
        let swap = json!({"accountName": ACCOUNT, "deviceIds": [{"id": line.eid, "kind": "eid"}], "deviceIdsTo": to});
        chips.bench.post("/m2m/v1/devices/actions/eidDeviceSwap", &swap).await.ok();
    }
    chips.bench.advance(Duration::from_secs(60)).await;
    let overtaken = chips.bench.refusals().iter().filter(|code| *code == "REQUEST_FAILED.DeviceNotFound").count();
    assert!(overtaken > 3, "{overtaken}");
    let now: Vec<LineView> = lines.iter().map(|line| chips.bench.line(&line.iccid).unwrap()).collect();
    assert!(now.iter().zip(&lines).all(|(now, line)| now.eid != line.eid));
    let faults = faults(renew(&now)).await;
    assert!(!faults.iter().any(|fault| fault.contains("has not ended")), "{faults:?}");
}
