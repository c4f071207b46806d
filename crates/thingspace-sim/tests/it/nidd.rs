//! Non-IP data delivery (NIDD).

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, by_iccid};

const NIDD: &str = "NiddService";

/// Moves `count` active lines to a NIDD plan, then registers a listener. Returns the lines and the listener. The listener is
/// registered last, so that it receives no messages about the plan change.
async fn set_up(bench: &Bench, count: usize) -> (Vec<LineView>, Listener) {
    let lines: Vec<LineView> = bench.lines(LineState::Active).into_iter().take(count).collect();
    let devices: Vec<Value> = lines.iter().map(by_iccid).collect();
    let body = json!({"accountName": ACCOUNT, "devices": devices, "servicePlan": "NB-IoT NIDD 1MB"});
    bench.put("/m2m/v1/devices/actions/plan", &body).await.ok();
    bench.advance(Duration::from_secs(10)).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(NIDD, &listener).await;
    (lines, listener)
}

fn message(lines: &[LineView], payload: &[u8]) -> Value {
    let ids: Vec<Value> = lines.iter().map(|line| json!({"id": line.iccid, "kind": "iccid"})).collect();
    json!({"accountName": ACCOUNT, "deviceIds": ids, "maximumDeliveryTime": 86_400, "message": STANDARD.encode(payload)})
}

async fn send(bench: &Bench, body: &Value) -> crate::support::Reply {
    bench.post("/m2m/v1/devices/nidd/message", body).await
}

#[tokio::test]
async fn nidd_messages_are_delivered_when_devices_wake() {
    let bench = Bench::new(400).await;
    let (lines, listener) = set_up(&bench, 60).await;
    let answer = send(&bench, &message(&lines, b"set rate 15")).await.ok();
    assert_response("sendNiddMessage", &answer);
    bench.advance(Duration::from_secs(5)).await;
    let early = listener.messages();
    early.iter().for_each(|message| assert_callback(NIDD, message));
    let with = |messages: &[Value], status: &str| messages.iter().filter(|message| message["status"] == status).count();
    let (delivered, queued) = (with(&early, "Delivered"), with(&early, "Queued"));
    assert_eq!(delivered + queued, 60);
    assert!(delivered > 2 && queued > 30, "{delivered} delivered, {queued} queued");
    // Every device wakes within five hours, so after a day all messages are delivered.
    bench.advance(Duration::from_secs(86_400)).await;
    let all = listener.messages();
    assert_eq!((with(&all, "Delivered"), all.len()), (60, 60 + queued));
    let response = &all[all.len() - 1]["niddResponse"]["niddMTDeliveryResponse"];
    assert!(response["acknowledgeTime"].as_str() > response["firstAttemptDeliveryTime"].as_str(), "{response}");
}

#[tokio::test]
async fn nidd_messages_fail_if_the_device_does_not_wake_within_the_maximum_delivery_time() {
    let bench = Bench::new(400).await;
    let (lines, listener) = set_up(&bench, 60).await;
    let mut body = message(&lines, b"x");
    body["maximumDeliveryTime"] = 60.into();
    send(&bench, &body).await.ok();
    bench.advance(Duration::from_secs(120)).await;
    let failed: Vec<Value> = listener.messages().into_iter().filter(|message| message["status"] == "DeliveryFailed").collect();
    assert!(failed.len() > 20, "{}", failed.len());
    assert_eq!(failed[0]["niddResponse"]["niddMTDeliveryResponse"]["reason"], "Timeout, could not deliver data");
    assert_callback(NIDD, &failed[0]);
}

#[tokio::test]
async fn requests_with_an_invalid_payload_device_list_or_delivery_time_are_refused() {
    let bench = Bench::new(40).await;
    let (lines, _listener) = set_up(&bench, 1).await;
    let refused = async |body: Value| {
        let reply = send(&bench, &body).await;
        if reply.status == 200 { "accepted".to_owned() } else { reply.code().to_owned() }
    };
    assert_eq!(refused(message(&lines, b"")).await, "INPUT_INVALID.Message.Null");
    assert_eq!(refused(message(&lines, &[1; 1_358])).await, "accepted");
    assert_eq!(refused(message(&lines, &[1; 1_359])).await, "INPUT_INVALID.Message.TooLong");
    assert_eq!(refused(message(&lines, &[1, 0, 0, 1])).await, "INPUT_INVALID.Message.AdjacentNullCharacters");
    assert_eq!(refused(message(&lines, &[1, 0, 1, 0])).await, "accepted");
    assert_eq!(refused(message(&[], b"x")).await, "INPUT_INVALID.DeviceNotProvided");
    let mut body = message(&lines, b"x");
    body["message"] = "no base64".into();
    assert_eq!(refused(body).await, "REQUEST_FAILED.UnexpectedError");
    let mut body = message(&lines, b"x");
    body["maximumDeliveryTime"] = 1.into();
    assert_eq!(refused(body).await, "REQUEST_FAILED.UnexpectedError");
}

#[tokio::test]
async fn nidd_messages_to_suspended_lines_and_to_lines_without_a_nidd_plan_fail() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(NIDD, &listener).await;
    let lines = [bench.lines(LineState::Active).swap_remove(0), bench.lines(LineState::Suspend).swap_remove(0)];
    send(&bench, &message(&lines, b"x")).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["REQUEST_FAILED.NiddNotConfigured", "INPUT_INVALID.DeviceState.Invalid"]);
    let refusal = format!("iccid {} is suspend: only active lines receive messages", lines[1].iccid);
    assert!(listener.messages().iter().any(|message| message["faultResponse"]["faultstring"] == *refusal), "{refusal}");
    listener.messages().iter().for_each(|message| assert_callback(NIDD, message));
    assert!(!bench.sim.device_sends_nidd(&lines[0].iccid, b"x"));
}

#[tokio::test]
async fn devices_can_send_nidd_messages() {
    let bench = Bench::new(40).await;
    let (lines, listener) = set_up(&bench, 1).await;
    assert!(bench.sim.device_sends_nidd(&lines[0].iccid, &[17, 4]));
    bench.sim.settle().await;
    let message = listener.messages().pop().unwrap();
    assert_callback(NIDD, &message);
    let reported = &message["niddResponse"]["niddMONotificationResponse"];
    assert_eq!((&reported["message"], message.get("status"), message.get("requestId")), (&json!("EQQ="), None, None));
}
