//! Plans, custom fields, cost centers, places of use, and moves to another account.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, Outcome, Simulator};

use crate::schema::assert_callback;
use crate::support::{ACCOUNT, Bench, Listener, attribute, by_iccid, named};

const OTHER: &str = "0000123456-00002";
const PLAN: &str = "/m2m/v1/devices/actions/plan";
const FIELDS: &str = "/m2m/v1/devices/actions/customFields";
const COST_CENTER: &str = "/m2m/v1/devices/costCenter";
const CONTACT: &str = "/m2m/v1/devices/actions/contactInfo";
const MOVE: &str = "/m2m/v1/devices/actions/move";

/// Sends a change and returns the message that `service` sends about it. Checks that there is exactly one message, and that the
/// message matches the OpenAPI description.
async fn change_message(bench: &Bench, service: &str, path: &str, body: &Value) -> Value {
    let listener = Listener::start(&[]).await;
    bench.register_for(service, &listener).await;
    let request = bench.put(path, body).await.ok();
    bench.sim.settle().await;
    let messages = listener.messages();
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert_callback(service, &messages[0]);
    assert_eq!(messages[0]["requestId"], request["requestId"]);
    messages[0].clone()
}

#[tokio::test]
async fn plan_changes_need_an_active_line_and_are_limited_to_four_per_month() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let body = |plan: &str| json!({"accountName": ACCOUNT, "servicePlan": plan, "devices": [by_iccid(&line)]});
    let message = change_message(&bench, "CarrierService", PLAN, &body("m2m-1gb")).await;
    assert_eq!(message["deviceResponse"]["changeServicePlanResponse"]["servicePlan"], "m2m-1gb");
    for plan in ["m2m-5mb", "m2m-1gb", "m2m-5mb", "m2m-1gb"] {
        bench.put(PLAN, &body(plan)).await.ok();
    }
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["REQUEST_FAILED.UnexpectedError"]);
    assert_eq!(bench.line(&line.iccid).unwrap().service_plan.as_deref(), Some("m2m-5mb"));
    bench.sim.clock().advance(Duration::from_secs(31 * 86_400));
    let mut bench = bench;
    bench.log_in().await;
    bench.put(PLAN, &body("m2m-1gb")).await.ok();
    bench.change("suspend", json!([by_iccid(&line)])).await.ok();
    bench.put(PLAN, &body("m2m-5mb")).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.refusals()[1..], ["INPUT_INVALID.DeviceState.Invalid"]);
    assert_eq!(bench.line(&line.iccid).unwrap().service_plan.as_deref(), Some("m2m-1gb"));
    for (member, value, code) in [
        ("servicePlan", json!("gold"), "REQUEST_FAILED.gold.NotFound"),
        ("servicePlan", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("currentServicePlan", json!("gold"), "REQUEST_FAILED.gold.NotFound"),
        ("takeEffect", json!("tomorrow"), "REQUEST_FAILED.UnexpectedError"),
        ("carrierIpPoolName", json!("a b"), "REQUEST_FAILED.UnexpectedError"),
        ("accountName", json!(OTHER), "REQUEST_FAILED.AccountName"),
        ("groupName", json!("no-such-group"), "REQUEST_FAILED.DeviceGroupNotFound"),
    ] {
        let mut wrong = body("m2m-5mb");
        wrong[member] = value;
        assert_eq!(bench.put(PLAN, &wrong).await.code(), code, "{member}");
    }
}

#[tokio::test]
async fn a_plan_change_takes_effect_on_its_date() {
    let mut bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let plan = line.service_plan.clone();
    let body = json!({"servicePlan": "NB-IoT NIDD 1MB", "devices": [by_iccid(&line)], "takeEffect": "2026-01-20T00:00:00Z"});
    bench.put(PLAN, &body).await.ok();
    bench.advance(Duration::from_secs(86_400)).await;
    assert_eq!(bench.line(&line.iccid).unwrap().service_plan, plan);
    // State changes are possible before the plan takes effect.
    bench.log_in().await;
    bench.change("suspend", json!([by_iccid(&line)])).await.ok();
    bench.change("restore", json!([by_iccid(&line)])).await.ok();
    bench.advance(Duration::from_secs(20 * 86_400)).await;
    assert_eq!(bench.line(&line.iccid).unwrap().service_plan.as_deref(), Some("NB-IoT NIDD 1MB"));
}

#[tokio::test]
async fn a_change_to_a_nidd_plan_and_a_restore_each_send_a_callback_of_nidd_service() {
    let bench = Bench::new(40).await;
    let (carrier, nidd) = (Listener::start(&[]).await, Listener::start(&[]).await);
    bench.register(&carrier).await;
    bench.register_for("NiddService", &nidd).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let body = json!({"accountName": ACCOUNT, "servicePlan": "NB-IoT NIDD 1MB", "devices": [by_iccid(&line)]});
    let request = bench.put(PLAN, &body).await.ok();
    bench.sim.settle().await;
    assert_eq!((carrier.messages().len(), nidd.messages().len()), (1, 0));
    bench.advance(Duration::from_secs(1)).await;
    bench.put(PLAN, &body).await.ok();
    bench.change("suspend", json!([by_iccid(&line)])).await.ok();
    bench.change("restore", json!([by_iccid(&line)])).await.ok();
    bench.advance(Duration::from_secs(1)).await;
    let messages = nidd.messages();
    // One message is about the first plan change, which moved the line to a NIDD plan, and one about the restore. The second plan
    // change causes no message, because the line already had this plan.
    assert_eq!(messages.len(), 2, "{messages:?}");
    messages.iter().for_each(|message| assert_callback("NiddService", message));
    assert_eq!((&messages[0]["requestId"], &messages[0]["status"]), (&request["requestId"], &json!("ConfigCreated")));
    assert_eq!(messages[0]["niddResponse"]["niddConfigResponse"]["accountName"], ACCOUNT);
}

#[tokio::test]
async fn custom_fields_select_lines_and_are_updated() {
    let bench = Bench::new(200).await;
    let with = |value: &str| json!([{"key": "CustomField1", "value": value}]);
    let body = json!({
        "accountName": ACCOUNT, "customFields": with("Pier 1"), "customFieldsToUpdate": [{"key": "CustomField2", "value": "checked"}]
    });
    let request = bench.put(FIELDS, &body).await.ok();
    bench.sim.settle().await;
    let listed = |fields: Value| {
        let bench = &bench;
        async move { bench.post("/m2m/v1/devices/actions/list", &json!({"customFields": fields})).await.ok()["devices"].clone() }
    };
    let (piers, checked) = (listed(with("Pier 1")).await, listed(json!([{"key": "CustomField2", "value": "checked"}])).await);
    assert!(!piers.as_array().unwrap().is_empty());
    assert_eq!(piers, checked);
    let ledger = bench.sim.ledger();
    let outcomes: Vec<_> =
        ledger.iter().filter(|entry| json!(entry.request_id) == request["requestId"] && entry.outcome.is_some()).collect();
    assert_eq!(Some(outcomes.len()), ledger[0].devices);
    assert!(outcomes.iter().all(|entry| entry.event == LedgerEvent::DeviceDone && entry.from == entry.to));
    for (fields, code) in [
        (json!([{"key": "Color", "value": "red"}]), "INPUT_INVALID.CustomField.InvalidName"),
        (with(&"x".repeat(51)), "INPUT_INVALID.CustomField.TooLong"),
    ] {
        let body = json!({"accountName": ACCOUNT, "customFieldsToUpdate": fields});
        assert_eq!(bench.put(FIELDS, &body).await.code(), code);
    }
    let nothing = json!({"accountName": ACCOUNT, "customFields": with("Pier 9")});
    assert_eq!(bench.put(FIELDS, &nothing).await.code(), "REQUEST_FAILED.DeviceNotFound");
    assert_eq!(bench.put(FIELDS, &json!({})).await.code(), "REQUEST_FAILED.UnexpectedError");
    assert_eq!(bench.put(FIELDS, &json!({"accountName": ACCOUNT, "devices": []})).await.code(), "REQUEST_FAILED.UnexpectedError");
}

#[tokio::test]
async fn cost_centers_are_set_and_removed() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Deactive).swap_remove(0);
    let body = |more: Value| {
        let mut body = json!({"accountName": ACCOUNT, "devices": [named(&line)]});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let message = change_message(&bench, "CarrierService", COST_CENTER, &body(json!({"costCenter": "WATER-7"}))).await;
    assert_eq!(message["deviceResponse"]["changeCostCenterCodeResponse"]["state"], "deactive");
    assert_eq!(attribute(&bench.listed(&line.iccid).await, "CostCenterCode"), "WATER-7");
    bench.put(COST_CENTER, &body(json!({"costCenter": "WATER-8", "removeCostCenter": true}))).await.ok();
    bench.sim.settle().await;
    assert_eq!(attribute(&bench.listed(&line.iccid).await, "CostCenterCode"), "");
    let wrong = body(json!({"costCenter": "w".repeat(37)}));
    assert_eq!(bench.put(COST_CENTER, &wrong).await.code(), "REQUEST_FAILED.UnexpectedError");
}

#[tokio::test]
async fn a_place_of_use_is_replaced_as_a_whole() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let place = |suite: Option<&str>| {
        let mut place = json!({
            "address": {"addressLine1": "410 Harbor Mill Rd", "city": "Bangor", "state": "ME", "zip": "04401", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        });
        if let Some(suite) = suite {
            place["address"]["addressLine2"] = suite.into();
        }
        json!({"accountName": ACCOUNT, "devices": [named(&line)], "primaryPlaceOfUse": place})
    };
    change_message(&bench, "CarrierService", CONTACT, &place(Some("Suite 1"))).await;
    assert_eq!(attribute(&bench.listed(&line.iccid).await, "PrimaryPlaceOfUseAddressLine2"), "Suite 1");
    bench.put(CONTACT, &place(None)).await.ok();
    bench.sim.settle().await;
    let listed = bench.listed(&line.iccid).await;
    assert_eq!(
        (attribute(&listed, "PrimaryPlaceOfUseAddressLine2"), attribute(&listed, "PrimaryPlaceOfUseCity")),
        (&json!(""), &json!("Bangor"))
    );
    let mut without = place(None);
    without["devices"] = Value::Null;
    assert_eq!(bench.put(CONTACT, &without).await.code(), "REQUEST_FAILED.UnexpectedError");
    let mut without = place(None);
    without["primaryPlaceOfUse"]["address"].as_object_mut().unwrap().remove("zip");
    assert_eq!(bench.put(CONTACT, &without).await.code(), "REQUEST_FAILED.UnexpectedError");
}

#[tokio::test]
async fn only_active_lines_move_to_another_account() {
    let bench = Bench::new(40).await;
    let (active, suspended) = (bench.lines(LineState::Active), bench.lines(LineState::Suspend));
    let body = json!({"accountName": OTHER, "devices": [named(&active[0])], "servicePlan": "m2m-1gb"});
    let message = change_message(&bench, "CarrierService", MOVE, &body).await;
    assert_eq!(message["deviceResponse"]["moveDeviceResponse"]["servicePlan"], "m2m-1gb");
    let moved = bench.line(&active[0].iccid).unwrap();
    assert_eq!((moved.account.as_str(), moved.group.as_str()), (OTHER, "Default: 0000123456-00002"));
    bench.put(MOVE, &json!({"accountName": OTHER, "devices": [named(&suspended[0])]})).await.ok();
    // The moved line is now in the other account, so requests for the first account can neither read nor change it.
    bench.change("suspend", json!([named(&active[0])])).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["INPUT_INVALID.DeviceState.Invalid", "INPUT_INVALID.Device.Account.Invalid"]);
    let query = json!({"deviceId": {"id": active[0].iccid, "kind": "iccid"}});
    assert_eq!(bench.post("/m2m/v1/devices/actions/list", &query).await.code(), "INPUT_INVALID.Device.Account.Invalid");
    let all = bench.post("/m2m/v1/devices/actions/list", &json!({})).await.ok();
    assert_eq!(all["devices"].as_array().unwrap().len(), 39);
    // The other account can be listed, and its lines can be moved back.
    let other = bench.post("/m2m/v1/devices/actions/list", &json!({"accountName": OTHER})).await.ok();
    assert_eq!((other["devices"].as_array().unwrap().len(), &other["devices"][0]["accountName"]), (1, &json!(OTHER)));
    let back = json!({"accountName": ACCOUNT, "filter": {"account": OTHER}, "devices": [named(&active[0]), named(&active[1])]});
    bench.put(MOVE, &back).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.line(&active[0].iccid).unwrap().account, ACCOUNT);
    assert_eq!(bench.refusals().last().map(String::as_str), Some("INPUT_INVALID.Device.Account.Invalid"));
    for (body, code) in [
        (json!({"accountName": ACCOUNT, "devices": [named(&active[1])]}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"accountName": "0000999999-00001", "devices": [named(&active[1])]}), "REQUEST_FAILED.AccountNotFound"),
        (json!({"accountName": OTHER, "filter": {"account": OTHER}}), "REQUEST_FAILED.AccountName"),
        (json!({"accountName": OTHER}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"devices": [named(&active[1])]}), "INPUT_INVALID.Account.NotDefined"),
    ] {
        assert_eq!(bench.put(MOVE, &body).await.code(), code, "{body}");
    }
    bench.put(MOVE, &json!({"accountName": OTHER, "filter": {"account": ACCOUNT, "groupName": "Meters"}})).await.ok();
    bench.sim.settle().await;
    let left = bench.lines(LineState::Active);
    assert!(left.iter().any(|line| line.account == OTHER) && !left.iter().any(|line| line.group == "Meters"));
}

/// Changes attributes and states of devices that are selected by identifiers or by filters. Some of the changes fail. Checks that
/// each accepted request has one outcome per device. Returns the ledger and the fleet.
async fn day(seed: u64) -> String {
    let bench = Bench::start(Simulator::builder().devices(120).seed(seed)).await;
    // The order in which messages arrive differs from run to run. The listener therefore derives its response from the ICCID of
    // the device, so that it sends the same responses in every run.
    let failing = |message: &Value| match message["deviceIds"][0]["id"].as_str().unwrap().as_bytes()[18] {
        b'0'..=b'3' if message["callbackCount"] == 1 => 500,
        _ => 200,
    };
    let (carrier, nidd) = (Listener::responding_with(failing).await, Listener::responding_with(failing).await);
    bench.register(&carrier).await;
    bench.register_for("NiddService", &nidd).await;
    bench.put(PLAN, &json!({"groupName": "Meters", "servicePlan": "NB-IoT NIDD 1MB"})).await.ok();
    bench.post("/m2m/v1/devices/actions/suspend", &json!({"accountName": ACCOUNT, "groupName": "Meters"})).await.ok();
    bench.put(COST_CENTER, &json!({"accountName": ACCOUNT, "costCenter": "A-1"})).await.ok();
    let spare: Vec<Value> = bench.lines(LineState::PreActive).iter().map(named).collect();
    let upload = json!({
        "accountName": ACCOUNT, "devices": spare, "emailAddress": "operations@example.com", "deviceSku": "VZW000000000001",
        "uploadType": "IMEI ICCID Pair", "servicePlan": "m2m-5mb", "mdnZipCode": "62701",
    });
    bench.post("/m2m/v1/devices/actions/uploadactivate", &upload).await.ok();
    let query = json!({"accountName": ACCOUNT, "devices": spare});
    bench.post("/m2m/v1/devices/availability/actions/list", &query).await.ok();
    bench.advance(Duration::from_secs(3)).await;
    bench.post("/m2m/v1/devices/actions/restore", &json!({"accountName": ACCOUNT})).await.ok();
    bench.advance(Duration::from_secs(3)).await;
    bench.put(MOVE, &json!({"accountName": OTHER, "filter": {"groupName": "Harbor North"}})).await.ok();
    bench.advance(Duration::from_secs(90 * 86_400)).await;
    let ledger = bench.sim.ledger();
    for entry in ledger.iter().filter(|entry| entry.event == LedgerEvent::Accepted) {
        let of_request = ledger.iter().filter(|other| other.request_id.is_some() && other.request_id == entry.request_id);
        assert_eq!(Some(of_request.filter(|other| other.outcome.is_some()).count()), entry.devices, "seed {seed}");
    }
    assert!(ledger.iter().any(|entry| entry.outcome == Some(Outcome::Failed)));
    json!([ledger, bench.sim.fleet()]).to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn attribute_changes_are_deterministic_per_seed() {
    for seed in (1..10).chain([u64::MAX]) {
        let (first, second) = (day(seed).await, day(seed).await);
        assert!(first == second, "seed {seed}: two runs differ");
    }
}
