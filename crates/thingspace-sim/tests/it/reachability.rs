//! Reachability monitors and queries.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, Reply, by_iccid};

const DIAGNOSTICS: &str = "DiagnosticsService";
const MONITORS: &str = "/m2m/v1/diagnostics/basic/devicereachability";

fn lines(bench: &Bench, count: usize) -> Vec<LineView> {
    bench.lines(LineState::Active).into_iter().take(count).collect()
}

async fn start(bench: &Bench, lines: &[LineView], watch: &str, expires: &str) -> Reply {
    let devices: Vec<Value> = lines.iter().map(by_iccid).collect();
    let body = json!({"accountName": ACCOUNT, "requestType": watch, "devices": devices, "monitorExpirationTime": expires});
    bench.post(MONITORS, &body).await
}

fn reported(message: &Value) -> &Value {
    &message["deviceResponse"]["reachabilityResponse"]
}

#[tokio::test]
async fn a_monitor_reports_until_it_expires() {
    let bench = Bench::new(400).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(DIAGNOSTICS, &listener).await;
    let lines = lines(&bench, 20);
    let answer = start(&bench, &lines, "REACHABLE_FOR_DATA_SMS_AND_LOSS", "2026-02-01T00:00:00-07:00").await.ok();
    assert_response("startReachabilityMonitor", &answer);
    bench.sim.settle().await;
    let first = listener.messages();
    assert_eq!(first.len(), 20);
    assert!(
        first.iter().all(|message| reported(message)["monitorId"].is_string() && message["requestId"] == answer["requestId"])
    );
    bench.advance(Duration::from_secs(20 * 86_400)).await;
    let later: Vec<Value> = listener.messages().split_off(20);
    later.iter().for_each(|message| assert_callback(DIAGNOSTICS, message));
    let with = |state: &str| later.iter().filter(|message| reported(message)["reachabilityStatus"] == state).count();
    let (lost, back) = (with("LOSS_OF_CONNECTIVITY"), with("REACHABLE_FOR_DATA_SMS"));
    assert!(lost > 60 && lost.abs_diff(back) <= 20 && lost + back == later.len(), "{lost} lost, {back} back");
    // A monitor sends nothing after it expires.
    bench.advance(Duration::from_secs(13 * 86_400)).await;
    let end = listener.messages().len();
    bench.advance(Duration::from_secs(30 * 86_400)).await;
    assert_eq!(listener.messages().len(), end);
}

#[tokio::test]
async fn a_monitor_reports_only_the_requested_events() {
    let bench = Bench::new(400).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(DIAGNOSTICS, &listener).await;
    start(&bench, &lines(&bench, 10), "LOSS_OF_CONNECTIVITY", "2026-02-01T00:00:00Z").await.ok();
    bench.advance(Duration::from_secs(20 * 86_400)).await;
    let states: Vec<Value> =
        listener.messages().split_off(10).iter().map(|message| reported(message)["reachabilityStatus"].clone()).collect();
    assert!(states.len() > 20 && states.iter().all(|state| state == "LOSS_OF_CONNECTIVITY"), "{states:?}");
}

#[tokio::test]
async fn monitors_are_listed_by_device_and_stopped_by_id() {
    let mut bench = Bench::new(400).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(DIAGNOSTICS, &listener).await;
    let lines = lines(&bench, 2);
    start(&bench, &lines[..1], "REACHABLE_FOR_DATA", "2026-03-01T00:00:00Z").await.ok();
    bench.sim.settle().await;
    let monitor = reported(&listener.messages()[0])["monitorId"].clone();
    let list = async |bench: &Bench, watch: Value| {
        let devices: Vec<Value> = lines.iter().map(by_iccid).collect();
        let body = json!({"accountName": ACCOUNT, "devices": devices, "requestType": watch});
        let before = listener.messages().len();
        assert_response("listReachabilityMonitors", &bench.post(&format!("{MONITORS}/monitors"), &body).await.ok());
        bench.sim.settle().await;
        listener.messages().split_off(before)
    };
    let listed = list(&bench, Value::Null).await;
    assert_eq!((listed.len(), &reported(&listed[0])["monitorId"]), (2, &monitor));
    assert_eq!(listed[1]["faultResponse"]["faultcode"], "DEVICE_NOT_NOTIFY_DATA");
    assert_eq!(list(&bench, json!("REACHABLE_FOR_SMS")).await[0]["faultResponse"]["faultcode"], "DEVICE_NOT_NOTIFY_DATA");

    let stop =
        async |bench: &Bench| bench.call("DELETE", MONITORS, &json!({"accountName": ACCOUNT, "monitorIds": [monitor]})).await;
    assert_response("stopReachabilityMonitor", &stop(&bench).await.ok());
    bench.sim.settle().await;
    let ended = listener.messages().pop().unwrap();
    assert_callback(DIAGNOSTICS, &ended);
    assert_eq!(ended["deviceResponse"]["reachablenotificationdelete"]["monitorIds"], json!([monitor]));
    let again = stop(&bench).await;
    assert_eq!((again.status, again.code()), (500, "NOT_FOUND"));
    let silent = listener.messages().len();
    bench.advance(Duration::from_secs(40 * 86_400)).await;
    assert_eq!(listener.messages().len(), silent);
    bench.log_in().await;
    assert_eq!(list(&bench, Value::Null).await[0]["faultResponse"]["faultcode"], "DEVICE_NOT_NOTIFY_DATA");
}

#[tokio::test]
async fn a_reachability_query_waits_for_the_device() {
    let bench = Bench::new(2_000).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(DIAGNOSTICS, &listener).await;
    let query = async |line: &LineView, more: Value| {
        let mut body =
            json!({"accountName": ACCOUNT, "device": {"id": line.iccid, "kind": "iccid"}, "requestType": "REACHABLE_FOR_DATA"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.post(&format!("{MONITORS}/status"), &body).await
    };
    // For each device, one message reports that the device is reachable or that the query has expired. If the device is
    // unreachable at first, a message without a result comes before that message.
    for line in lines(&bench, 300) {
        assert_response(
            "getReachabilityStatus",
            &query(&line, json!({"requestExpirationTime": "2026-01-01T00:10:00Z"})).await.ok(),
        );
    }
    bench.advance(Duration::from_secs(1_000)).await;
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback(DIAGNOSTICS, message));
    let reached = messages.iter().filter(|message| reported(message)["reachabilityStatus"] == "REACHABLE_FOR_DATA").count();
    let late = messages.iter().filter(|message| message["faultResponse"]["faultcode"] == "DEVICE_UNREACHABLE").count();
    assert!(reached + late == 300 && reached > 280 && messages.len() > 300, "{reached} reached, {late} not, {}", messages.len());
    assert_eq!(
        query(&lines(&bench, 1)[0], json!({"requestExpirationTime": "2025-01-01T00:00:00Z"})).await.code(),
        "INVALID_PARAMETER"
    );
    assert_eq!(
        query(&lines(&bench, 1)[0], json!({"requestExpirationTime": "2046-01-01T00:00:00Z"})).await.code(),
        "INVALID_PARAMETER"
    );
}

#[tokio::test]
async fn a_query_for_loss_of_connectivity_expires_with_its_own_fault_code() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(DIAGNOSTICS, &listener).await;
    for line in lines(&bench, 10) {
        let body = json!({
            "accountName": ACCOUNT, "device": {"id": line.iccid, "kind": "iccid"}, "requestType": "LOSS_OF_CONNECTIVITY",
            "requestExpirationTime": "2026-01-01T00:00:10Z",
        });
        bench.post(&format!("{MONITORS}/status"), &body).await.ok();
    }
    bench.advance(Duration::from_secs(20)).await;
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback(DIAGNOSTICS, message));
    let codes: Vec<&str> = messages.iter().filter_map(|message| message["faultResponse"]["faultcode"].as_str()).collect();
    assert!(codes.len() > 5 && codes.iter().all(|code| *code == "NO_DEVICE_NOTIFY_DATA_PRESENT"), "{codes:?}");
}

#[tokio::test]
async fn invalid_requests_about_monitors_and_status_are_refused() {
    let bench = Bench::new(40).await;
    let lines = lines(&bench, 2);
    let until = "2026-02-01T00:00:00Z";
    let unregistered = start(&bench, &lines, "REACHABLE_FOR_DATA", until).await;
    assert_eq!((unregistered.status, unregistered.code()), (403, "CALLBACK_NOT_REGISTERED"));
    for (method, path) in [("DELETE", ""), ("POST", "/monitors"), ("POST", "/status")] {
        let body = json!({"accountName": ACCOUNT, "monitorIds": ["x"], "devices": [], "device": {"id": lines[0].iccid, "kind": "iccid"}, "requestType": "REACHABLE_FOR_DATA"});
        assert_eq!(bench.call(method, &format!("{MONITORS}{path}"), &body).await.code(), "CALLBACK_NOT_REGISTERED");
    }
    let listener = Listener::start(&[]).await;
    bench.register_for(DIAGNOSTICS, &listener).await;
    assert_eq!(start(&bench, &[], "REACHABLE_FOR_DATA", until).await.code(), "INVALID_PARAMETER");
    assert_eq!(start(&bench, &lines, "REACHABLE_FOR_TEA", until).await.code(), "INVALID_PARAMETER");
    assert_eq!(start(&bench, &lines, "REACHABLE_FOR_DATA", "soon").await.code(), "INVALID_PARAMETER");
    let mut unknown = lines.clone();
    unknown[0].iccid = "89148000008682242668".to_owned();
    assert_eq!(start(&bench, &unknown, "REACHABLE_FOR_DATA", until).await.code(), "DEVICE_NOT_FOUND");
    let mixed = json!({
        "accountName": ACCOUNT, "requestType": "REACHABLE_FOR_DATA", "monitorExpirationTime": until,
        "devices": [{"deviceIds": [{"id": lines[0].iccid, "kind": "iccid"}]}, {"deviceIds": [{"id": lines[1].imei, "kind": "imei"}]}],
    });
    assert_eq!(bench.post(MONITORS, &mixed).await.code(), "INVALID_PARAMETER");
    let other = json!({"accountName": "0000123456-00002", "requestType": "REACHABLE_FOR_DATA", "devices": [], "monitorExpirationTime": until});
    assert_eq!(bench.post(MONITORS, &other).await.code(), "INVALID_ACCOUNT");
    let unknown = json!({"accountName": ACCOUNT, "device": {"id": "89148000008682242668", "kind": "iccid"}, "requestType": "REACHABLE_FOR_DATA"});
    assert_eq!(bench.post(&format!("{MONITORS}/status"), &unknown).await.code(), "DEVICE_NOT_FOUND");
}
