//! Tests of selections, custom states, detaches (`cancelLocation`) and the status of requests.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, Simulator};

use crate::schema::assert_callback;
use crate::support::{ACCOUNT, Bench, Listener, by_iccid, named};

const SUSPEND: &str = "/m2m/v1/devices/actions/suspend";
const RESTORE: &str = "/m2m/v1/devices/actions/restore";
const STATE: &str = "/m2m/v1/devices/actions/gotostate";
const CANCEL: &str = "/m2m/v1/devices/actions/cancellocation";

#[tokio::test]
async fn lines_are_selected_by_group_plan_and_custom_fields() {
    let bench = Bench::new(200).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    let meters: Vec<_> = bench.lines(LineState::Active).into_iter().filter(|line| line.group == "Meters").collect();
    let plan = meters[0].service_plan.clone();
    let chosen: Vec<_> = meters.iter().filter(|line| line.service_plan == plan).map(|line| line.iccid.clone()).collect();
    let before = bench.lines(LineState::Suspend).len();
    bench.post(SUSPEND, &json!({"groupName": "Meters", "servicePlan": plan})).await.ok();
    bench.sim.settle().await;
    assert!(chosen.iter().all(|iccid| bench.line(iccid).unwrap().state == LineState::Suspend));
    assert_eq!(bench.lines(LineState::Suspend).len(), before + chosen.len());
    let message = listener.messages().remove(0);
    assert_callback("CarrierService", &message);
    assert_eq!(message["deviceIds"][0]["kind"], "Iccid");
    // This request selects all 200 lines of the account. Each line that is not suspended fails by itself, so the ledger contains
    // an outcome for every line.
    bench.post(RESTORE, &json!({"accountName": ACCOUNT})).await.ok();
    bench.sim.settle().await;
    assert!(bench.lines(LineState::Suspend).is_empty());
    let ledger = bench.sim.ledger();
    let restored = ledger.iter().filter(|entry| entry.operation == "restoreDevices" && entry.outcome.is_some()).count();
    assert_eq!(restored, 200);
    for (body, code) in [
        (json!({}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"servicePlan": "m2m-5mb"}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"accountName": ACCOUNT, "devices": []}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"groupName": "no-such-group"}), "REQUEST_FAILED.DeviceGroupNotFound"),
        (json!({"accountName": ACCOUNT, "servicePlan": "gold"}), "REQUEST_FAILED.gold.NotFound"),
        (
            json!({"accountName": ACCOUNT, "customFields": [{"key": "CustomField5", "value": "x"}]}),
            "REQUEST_FAILED.DeviceNotFound",
        ),
    ] {
        assert_eq!(bench.post(SUSPEND, &body).await.code(), code, "{body}");
    }
}

#[tokio::test]
async fn selecting_more_than_10000_lines_is_refused() {
    let bench = Bench::new(10_001).await;
    assert_eq!(bench.post(SUSPEND, &json!({"accountName": ACCOUNT})).await.code(), "INPUT_INVALID.MaxRequestsExceeded");
}

#[tokio::test]
async fn a_selection_narrows_a_deactivation() {
    let bench = Bench::new(200).await;
    let lines = bench.lines(LineState::Active);
    let inside = lines.iter().find(|line| line.group == "Meters").unwrap();
    let outside = lines.iter().find(|line| line.group != "Meters").unwrap();
    let body =
        json!({"accountName": ACCOUNT, "devices": [named(inside), named(outside)], "reasonCode": "FF", "groupName": "Meters"});
    bench.post("/m2m/v1/devices/actions/deactivate", &body).await.ok();
    bench.sim.settle().await;
    let state = |iccid: &str| bench.line(iccid).unwrap().state;
    assert_eq!((state(&inside.iccid), state(&outside.iccid)), (LineState::Deactive, LineState::Active));
    assert_eq!(bench.refusals(), ["REQUEST_FAILED.DeviceNotFound"]);
}

#[tokio::test]
async fn devices_move_to_custom_states() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("StateService", &listener).await;
    let (spare, active) = (bench.lines(LineState::PreActive), bench.lines(LineState::Active));
    let body = |devices: Value| json!({"serviceName": "field-rollout", "stateName": "bench-test", "servicePlan": "m2m-5mb", "mdnZipCode": "62701", "devices": devices});
    bench.put(STATE, &body(json!([named(&spare[0]), named(&spare[1]), named(&active[0])]))).await.ok();
    bench.sim.settle().await;
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback("StateService", message));
    assert_eq!(messages[0]["deviceResponse"]["goToStateResponse"]["stateName"], "bench-test");
    assert_eq!(messages[2]["faultResponse"]["faultcode"], "UnifiedWebService.INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(bench.line(&spare[1].iccid).unwrap().state, LineState::Active);
    // The device is already in service, so only its custom state changes. The ledger records `DeviceDone`, not `LineChanged`.
    let mut next = body(json!([named(&spare[0])]));
    next["stateName"] = "in-field".into();
    bench.put(STATE, &next).await.ok();
    bench.sim.settle().await;
    assert_eq!(listener.messages()[3]["deviceResponse"]["goToStateResponse"]["stateName"], "in-field");
    assert_eq!(bench.sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::DeviceDone).count(), 1);
    // While a line of the account is in a custom state, no line of the account can be moved to another account.
    let moved = bench
        .put("/m2m/v1/devices/actions/move", &json!({"accountName": "0000123456-00002", "devices": [named(&active[0])]}))
        .await;
    assert_eq!(moved.code(), "REQUEST_FAILED.UnexpectedError");
    for (member, value, code) in [
        ("serviceName", json!("other"), "REQUEST_FAILED.UnexpectedError"),
        ("stateName", json!("lost"), "REQUEST_FAILED.UnexpectedError"),
        ("servicePlan", json!("gold"), "REQUEST_FAILED.gold.NotFound"),
        ("mdnZipCode", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("devices", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("filter", json!({"groupName": "Meters"}), "REQUEST_FAILED.UnexpectedError"),
    ] {
        let mut wrong = body(json!([named(&spare[2])]));
        wrong[member] = value;
        assert_eq!(bench.put(STATE, &wrong).await.code(), code, "{member}");
    }
}

#[tokio::test]
async fn detaches_are_limited_to_40_per_hour() {
    let bench = Bench::start(Simulator::builder().devices(100).callback_delay(Duration::ZERO..Duration::ZERO)).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    let lines = bench.lines(LineState::Active);
    for line in &lines[..45] {
        bench.post(CANCEL, &json!({"accountName": ACCOUNT, "devices": [by_iccid(line)]})).await.ok();
    }
    bench.sim.settle().await;
    assert_eq!(listener.messages().len(), 40);
    listener.messages().iter().for_each(|message| assert_callback("CarrierService", message));
    let connected = bench.listed(&lines[0].iccid).await["lastConnectionDate"].clone();
    assert_eq!(connected, "2026-01-01T00:00:00Z");
    bench.advance(Duration::from_secs(3_599)).await;
    assert_eq!(listener.messages().len(), 40);
    bench.advance(Duration::from_secs(1)).await;
    assert_eq!(listener.messages().len(), 45);
    let mut bench = bench;
    bench.log_in().await;
    let spare = bench.lines(LineState::PreActive).swap_remove(0);
    bench.post(CANCEL, &json!({"accountName": ACCOUNT, "devices": [by_iccid(&spare)]})).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["INPUT_INVALID.DeviceState.Invalid"]);
    let two = json!({"accountName": ACCOUNT, "devices": [by_iccid(&lines[0]), by_iccid(&lines[1])]});
    assert_eq!(bench.post(CANCEL, &two).await.code(), "INPUT_INVALID.NumberofDevices");
}

#[tokio::test]
async fn only_requests_for_state_changes_have_a_status() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let request = bench.put("/m2m/v1/devices/costCenter", &json!({"devices": [named(&line)], "costCenter": "A"})).await.ok();
    let path = format!("/m2m/v1/accounts/{ACCOUNT}/requests/{}/status", request["requestId"].as_str().unwrap());
    assert_eq!(bench.call("GET", &path, &Value::Null).await.code(), "REQUEST_FAILED.UnexpectedError");
}
