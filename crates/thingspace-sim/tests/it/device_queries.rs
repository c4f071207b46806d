//! Queries about devices. The simulator answers some of these queries by callback, and others in the response.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LineState, Simulator};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, by_iccid, named};

const AVAILABILITY: &str = "/m2m/v1/devices/availability/actions/list";
const ORDER: &str = "/m2m/v1/devices/requests/status";
const PRL: &str = "/m2m/v1/devices/prl/actions/list";
const MISMATCH: &str = "/m2m/v1/devices/actions/list/imeiiccidmismatch";
const DIAGNOSTICS: &str = "/m2m/v1/devices/extendeddiagnostics/actions/list";
const MEID: &str = "A10000A29B866F";

fn by(kind: &str, id: &str) -> Value {
    json!({"deviceIds": [{"id": id, "kind": kind}]})
}

#[tokio::test]
async fn availability_reports_whether_devices_are_associated_with_a_phone_number() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DeviceService", &listener).await;
    let first = |state| bench.lines(state).swap_remove(0);
    let (active, deactive, spare) = (first(LineState::Active), first(LineState::Deactive), first(LineState::PreActive));
    let devices = json!([named(&active), named(&deactive), by("imei", &spare.imei), by("imei", "359999999999993")]);
    bench.post(AVAILABILITY, &json!({"accountName": ACCOUNT, "devices": devices})).await.ok();
    bench.sim.settle().await;
    // One message reports all devices of the request (quirk availability-answer).
    let [message] = listener.messages().try_into().unwrap();
    assert_callback("DeviceService", &message);
    let reported = message["deviceResponse"]["deviceAvailabilityResponse"].as_array().unwrap();
    let on_a_line: Vec<Value> = reported.iter().map(|entry| entry["associatedWithMTN"].clone()).collect();
    assert_eq!(on_a_line, [true, false, false, false]);
    assert!(reported.iter().all(|entry| entry["deviceFound"] == true), "{reported:?}");
    assert_eq!(reported[2]["deviceIds"], json!([{"id": spare.imei, "kind": "Imei"}]));
    assert_eq!(reported[2]["productType"], "4GODI_DATA");
    let many = json!({"accountName": ACCOUNT, "devices": vec![by("imei", "359999999999993"); 2_001]});
    assert_eq!(bench.post(AVAILABILITY, &many).await.code(), "INPUT_INVALID.MaxRequestsExceeded");
    let mdn = json!({"accountName": ACCOUNT, "devices": [by("mdn", active.mdn.as_deref().unwrap())]});
    assert_eq!(bench.post(AVAILABILITY, &mdn).await.code(), "INPUT_INVALID.Device.Kind.Invalid");
    assert_eq!(bench.post(AVAILABILITY, &json!({"devices": devices})).await.code(), "INPUT_INVALID.Account.NotDefined");
}

#[tokio::test]
async fn an_order_status_is_the_status_at_the_time_of_the_answer() {
    let minute = Duration::from_secs(60);
    let bench = Bench::start(Simulator::builder().devices(40).callback_delay(minute..minute)).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DeviceService", &listener).await;
    let line = bench.lines(LineState::PreActive).swap_remove(0);
    let request = bench.change("activate", json!([named(&line)])).await.ok()["requestId"].clone();
    bench.advance(Duration::from_secs(30)).await;
    let body = |more: Value| {
        let mut body = json!({"accountName": ACCOUNT, "devices": [by_iccid(&line)]});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let padded = format!(" {} ", request.as_str().unwrap());
    bench.post(ORDER, &body(json!({"orderRequestId": padded}))).await.ok();
    // The activation ends before the answer to this query is sent, so the answer reports success.
    bench.advance(minute).await;
    bench.post(ORDER, &body(json!({}))).await.ok();
    let other = json!({"accountName": ACCOUNT, "devices": [by_iccid(&bench.lines(LineState::Deactive)[0])]});
    bench.post(ORDER, &other).await.ok();
    bench.advance(minute).await;
    let messages = listener.messages();
    for message in &messages[..2] {
        assert_callback("DeviceService", message);
        assert_eq!(message["deviceResponse"]["orderStatusResponse"], json!({"orderRequestId": request, "status": "Success"}));
    }
    assert_eq!(messages[2]["faultResponse"]["faultcode"], "UnifiedWebService.REQUEST_FAILED.DeviceNotFound");
    for (body, code) in [
        (body(json!({"orderRequestId": "nonsense"})), "REQUEST_FAILED.UnexpectedError"),
        (body(json!({"orderRequestId": "0d9b5c0e-7f0a-4a55-9c35-1f6f7f1f2a10"})), "REQUEST_FAILED.UnexpectedError"),
        (body(json!({"devices": [by("imei", &line.imei)]})), "INPUT_INVALID.Device.Kind.Invalid"),
        (body(json!({"devices": [by_iccid(&line), by_iccid(&line)]})), "INPUT_INVALID.NumberofDevices"),
    ] {
        assert_eq!(bench.post(ORDER, &body).await.code(), code, "{body}");
    }
}

#[tokio::test]
async fn only_cdma_devices_have_a_preferred_roaming_list() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DevicePRLInformation", &listener).await;
    bench.change("activate", json!([by("meid", MEID)])).await.ok();
    let lte = bench.lines(LineState::Active).swap_remove(0);
    let ids =
        json!([{"id": MEID, "kind": "meid"}, {"id": lte.iccid, "kind": "iccid"}, {"id": "359999999999993", "kind": "imei"}]);
    bench.post(PRL, &json!({"deviceIds": ids})).await.ok();
    bench.sim.settle().await;
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback("DevicePRLInformation", message));
    let prl = |message: &Value| message["deviceResponse"]["prlInformationResponse"]["prlVersion"].as_str().unwrap().len();
    assert_eq!((prl(&messages[0]), prl(&messages[1])), (5, 0));
    assert_eq!(messages[2]["faultResponse"]["faultcode"], "UnifiedWebService.REQUEST_FAILED.DeviceNotFound");
    bench.post(PRL, &json!({"accountName": ACCOUNT, "groupName": "Meters"})).await.ok();
    assert_eq!(bench.post(PRL, &json!({})).await.code(), "REQUEST_FAILED.UnexpectedError");
    assert_eq!(bench.post(PRL, &json!({"groupName": "no-such-group"})).await.code(), "REQUEST_FAILED.DeviceGroupNotFound");
}

#[tokio::test]
async fn sims_moved_to_other_hardware_are_listed() {
    let mut bench = Bench::new(400).await;
    let span = |earliest: &str, latest: &str| json!({"earliest": earliest, "latest": latest});
    let before = json!({"accountName": ACCOUNT, "filter": span("2025-10-10T00:00:00Z", "2026-01-01T00:00:00Z")});
    let seeded = bench.post(MISMATCH, &before).await.ok()["devices"].as_array().unwrap().len();
    assert!((1..10).contains(&seeded), "{seeded}");
    bench.advance(Duration::from_secs(86_400)).await;
    bench.log_in().await;
    let line = bench.lines(LineState::Active).swap_remove(7);
    assert!(bench.sim.move_sim(&line.iccid, "359999999999993") && bench.sim.move_sim(&line.iccid, "359999999999985"));
    assert!(!bench.sim.move_sim("89148000009999999993", "359999999999993") && !bench.sim.move_sim(&line.iccid, "hardware"));
    let after = json!({"devices": [by_iccid(&line)], "filter": span("2026-01-02T00:00:00Z", "2026-03-31T23:59:59Z")});
    let found = bench.post(MISMATCH, &after).await.ok();
    assert_response("findMismatchedHardware", &found);
    let [first, second] = found["devices"].as_array().unwrap().as_slice() else { panic!("{found}") };
    assert_eq!((&first["preImei"], &first["postImei"]), (&json!(line.imei), &json!("359999999999993")));
    assert_eq!(
        (&second["preImei"], &second["mdn"], &second["simOtaDate"]),
        (&json!("359999999999993"), &json!(line.mdn), &json!("2026-01-02T00:00:00Z"))
    );
    for (body, code) in [
        (json!({}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"filter": span("2026-01-02T00:00:00Z", "2026-04-02T00:00:01Z")}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"filter": span("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z")}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"filter": span("2026-01-02T00:00:00-08:00Z", "2026-02-01T00:00:00Z")}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"filter": before["filter"], "groupName": "Meters"}), "INPUT_INVALID.Account.NotDefined"),
        (json!({"filter": before["filter"], "devices": [by("imei", &line.imei)]}), "INPUT_INVALID.Device.Kind.Invalid"),
    ] {
        assert_eq!(bench.post(MISMATCH, &body).await.code(), code, "{body}");
    }
}

#[tokio::test]
async fn diagnostics_show_the_state_of_the_line() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let query = json!({"accountName": ACCOUNT, "deviceList": [{"id": line.mdn, "kind": "mdn"}]});
    let value = |answer: &Value, category: usize, key: &str| {
        let attributes = answer["categories"][category]["extendedAttributes"].as_array().unwrap().clone();
        attributes.into_iter().find(|attribute| attribute["key"] == key).map(|attribute| attribute["value"].clone())
    };
    let before = bench.post(DIAGNOSTICS, &query).await.ok();
    assert_response("getDeviceExtendedDiagnostics", &before);
    assert_eq!(
        (value(&before, 0, "Connected"), value(&before, 2, "ServicePlan")),
        (Some("true".into()), line.service_plan.clone().map(Value::from))
    );
    bench.change("suspend", json!([named(&line)])).await.ok();
    let after = bench.post(DIAGNOSTICS, &query).await.ok();
    assert_eq!((value(&after, 0, "Connected"), value(&after, 1, "State")), (Some("false".into()), Some("suspend".into())));
    for (body, code) in [
        (json!({"accountName": ACCOUNT, "deviceList": []}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"accountName": ACCOUNT, "deviceList": [{"id": "5555550100", "kind": "mdn"}]}), "REQUEST_FAILED.DeviceNotFound"),
        (json!({"deviceList": query["deviceList"]}), "INPUT_INVALID.Account.NotDefined"),
    ] {
        assert_eq!(bench.post(DIAGNOSTICS, &body).await.code(), code, "{body}");
    }
}
