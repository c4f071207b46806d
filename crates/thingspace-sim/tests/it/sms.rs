//! SMS to and from devices.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, LineView};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener};

const SMS: &str = "EnhancedConnectivityService";
const CONFIRMATIONS: &str = "SMSDeliveryConfirmation";

fn id(line: &LineView) -> Value {
    json!({"id": line.iccid, "kind": "iccid"})
}

fn message(lines: &[LineView]) -> Value {
    json!({"accountName": ACCOUNT, "smsMessage": "open valve 4", "deviceIds": lines.iter().map(id).collect::<Vec<_>>()})
}

async fn send(bench: &Bench, body: &Value) -> crate::support::Reply {
    bench.post("/m2m/v1/sms", body).await
}

async fn history(bench: &Bench, query: &str) -> crate::support::Reply {
    bench.call("GET", &format!("/m2m/v1/sms/{ACCOUNT}/history{query}"), &Value::Null).await
}

#[tokio::test]
async fn an_sms_is_confirmed_by_the_network_then_by_the_device() {
    let bench = Bench::new(400).await;
    let (network, devices) = (Listener::start(&[]).await, Listener::start(&[]).await);
    bench.register_for(SMS, &network).await;
    bench.register_for(CONFIRMATIONS, &devices).await;
    let lines = bench.lines(LineState::Active);
    let answer = send(&bench, &message(&lines)).await.ok();
    assert_response("sendSms", &answer);
    bench.advance(Duration::from_secs(10)).await;
    let (accepted, confirmed) = (network.messages(), devices.messages());
    assert_eq!(accepted.len(), lines.len());
    accepted.iter().for_each(|message| assert_callback(SMS, message));
    confirmed.iter().for_each(|message| assert_callback(CONFIRMATIONS, message));
    assert!(accepted.iter().chain(&confirmed).all(|message| message["requestId"] == answer["requestId"]));
    assert_eq!(accepted[0]["deviceResponse"]["smsDeliveryResponse"]["confirmation"], "open valve 4");
    // Messages to unreachable devices expire after five days, with a failure callback.
    let away = lines.len() - confirmed.len();
    assert!((1..lines.len() / 10).contains(&away), "{away} of {}", lines.len());
    bench.advance(Duration::from_secs(5 * 86_400)).await;
    let expired: Vec<Value> = network.messages().split_off(accepted.len());
    assert_eq!(expired.len(), away);
    assert_eq!(expired[0]["faultResponse"]["faultcode"], "UnifiedWebService.REQUEST_FAILED.SmsExpired");
    assert_callback(SMS, &expired[0]);
}

#[tokio::test]
async fn only_active_lines_receive_sms() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(SMS, &listener).await;
    let (suspended, active) = (bench.lines(LineState::Suspend).swap_remove(0), bench.lines(LineState::Active).swap_remove(0));
    let unknown = json!({"id": "89148000008682242668", "kind": "iccid"});
    let body = json!({"accountName": ACCOUNT, "smsMessage": "x", "deviceIds": [id(&suspended), id(&active), unknown]});
    send(&bench, &body).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["INPUT_INVALID.DeviceState.Invalid", "REQUEST_FAILED.DeviceNotFound"]);
    assert_eq!(listener.messages().iter().filter(|message| message["status"] == "Success").count(), 1);
    let refusal = format!("iccid {} is suspend: only active lines receive SMS", suspended.iccid);
    assert!(listener.messages().iter().any(|message| message["faultResponse"]["faultstring"] == *refusal), "{refusal}");
}

#[tokio::test]
async fn sms_are_checked_against_their_limits() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let refused = async |changes: Value| {
        let mut body = message(std::slice::from_ref(&line));
        body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let reply = send(&bench, &body).await;
        if reply.status == 200 { "accepted".to_owned() } else { reply.code().to_owned() }
    };
    assert_eq!(refused(json!({"smsMessage": ""})).await, "INPUT_INVALID.SmsMessage.Null");
    assert_eq!(refused(json!({"smsMessage": "x".repeat(161)})).await, "INPUT_INVALID.SmsMessage.TooLong");
    assert_eq!(refused(json!({"smsMessage": "x".repeat(160)})).await, "accepted");
    assert_eq!(
        refused(json!({"smsMessage": "x".repeat(141), "dataEncoding": "8-bit-ASCII"})).await,
        "INPUT_INVALID.SmsMessage.TooLong"
    );
    assert_eq!(
        refused(json!({"smsMessage": "é".repeat(71), "dataEncoding": "8-bit-UTF-8"})).await,
        "INPUT_INVALID.SmsMessage.TooLong"
    );
    assert_eq!(refused(json!({"smsMessage": "é".repeat(70), "dataEncoding": "8-bit-UTF-8"})).await, "accepted");
    assert_eq!(refused(json!({"dataEncoding": "9-bit"})).await, "REQUEST_FAILED.UnexpectedError");
    assert_eq!(refused(json!({"accountName": "0000999999-00001"})).await, "REQUEST_FAILED.AccountNotFound");
    assert_eq!(refused(json!({"deviceIds": [{"id": "1", "kind": "iccid"}]})).await, "INPUT_INVALID.Device.Identifier.Invalid");
    assert_eq!(refused(json!({"deviceIds": null, "groupName": "no-such-group"})).await, "REQUEST_FAILED.DeviceGroupNotFound");
    // In a request without `deviceIds`, the other members select the recipients. Here, `groupName` selects the lines of a group.
    assert_eq!(refused(json!({"deviceIds": null, "groupName": "Meters"})).await, "accepted");
    let sent: Vec<_> = bench.sim.ledger().into_iter().filter_map(|entry| entry.devices).collect();
    assert_eq!(sent.last(), Some(&bench.sim.fleet().iter().filter(|line| line.group == "Meters").count()));
}

#[tokio::test]
async fn sms_from_devices_go_to_the_listener() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(SMS, &listener).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    assert!(bench.sim.device_sends_sms(&line.iccid, "tank 7 is full"));
    let spare = bench.lines(LineState::PreActive).swap_remove(0);
    assert!(!bench.sim.device_sends_sms(&spare.iccid, "hello") && !bench.sim.device_sends_sms("none", "hello"));
    bench.sim.settle().await;
    let [message] = listener.messages().try_into().unwrap();
    assert_callback(SMS, &message);
    // The text of the SMS is a member of the callback message itself, not of its `deviceResponse` (quirk sms-device-text).
    assert_eq!((&message["smsMessage"], message.get("requestId")), (&json!("tank 7 is full"), None));
    assert_eq!(message.get("deviceResponse"), None);
    assert!(message["deviceIds"].as_array().unwrap().iter().any(|id| id["id"] == line.iccid));
    assert_eq!(bench.sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::MessageReceived).count(), 1);
    // An SMS that was sent to a listener is not queued.
    assert_eq!(history(&bench, "").await.ok(), json!({"messages": [], "hasMoreData": false}));
}

#[tokio::test]
async fn sms_without_a_listener_wait_until_acknowledged() {
    let bench = Bench::new(400).await;
    let lines = bench.lines(LineState::Active);
    for number in 0..250 {
        assert!(bench.sim.device_sends_sms(&lines[number % lines.len()].iccid, &format!("text {number}")));
    }
    let first = history(&bench, "").await;
    assert_eq!((first.status, first.body["messages"].as_array().unwrap().len()), (202, 100));
    assert_response("listSmsMessages", &first.body);
    // Until a client acknowledges a block, every request without `next` returns the same block.
    let again = history(&bench, "").await;
    assert_eq!(again.body, first.body);
    let (mut seen, mut reply) = (BTreeSet::new(), again);
    loop {
        seen.extend(reply.body["messages"].as_array().unwrap().iter().map(|message| message["message"].to_string()));
        let Some(location) = reply.headers.get("location") else { break };
        let query = location.to_str().unwrap().split_once('?').unwrap().1.to_owned();
        reply = history(&bench, &format!("?{query}")).await;
    }
    assert_eq!((seen.len(), reply.status, reply.body["messages"].as_array().unwrap().len()), (250, 200, 50));
    // The first two blocks were acknowledged with the query in `location`, so they are gone. The response with the last block had
    // no `location`, so this block is still queued.
    assert_eq!(history(&bench, "").await.body["messages"].as_array().unwrap().len(), 50);
    let other = bench.call("GET", "/m2m/v1/sms/0000123456-00002/history", &Value::Null).await;
    assert_eq!(other.code(), "REQUEST_FAILED.AccountName");
}

#[tokio::test]
async fn queued_sms_are_sent_when_sms_callbacks_start() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let start = async || bench.put(&format!("/m2m/v1/sms/{ACCOUNT}/startCallbacks"), &Value::Null).await;
    bench.sim.device_sends_sms(&line.iccid, "one");
    bench.sim.device_sends_sms(&line.iccid, "two");
    assert_response("startSmsCallbacks", &start().await.ok());
    assert_eq!(
        history(&bench, "").await.body["messages"].as_array().unwrap().len(),
        2,
        "an SMS left the queue although there is no listener"
    );
    let listener = Listener::start(&[]).await;
    bench.register_for(SMS, &listener).await;
    start().await.ok();
    bench.sim.settle().await;
    let reported: BTreeSet<String> = listener.messages().iter().map(|message| message["smsMessage"].to_string()).collect();
    assert_eq!(reported, BTreeSet::from(["\"one\"".to_owned(), "\"two\"".to_owned()]));
    start().await.ok();
    bench.sim.settle().await;
    assert_eq!((listener.messages().len(), history(&bench, "").await.body["messages"].as_array().unwrap().len()), (2, 0));
    let other = bench.put("/m2m/v1/sms/0000123456-00002/startCallbacks", &Value::Null).await;
    assert_eq!(other.code(), "REQUEST_FAILED.AccountName");
}

#[tokio::test]
async fn the_sms_history_has_both_directions() {
    let bench = Bench::new(400).await;
    let (network, devices, answers) = (Listener::start(&[]).await, Listener::start(&[]).await, Listener::start(&[]).await);
    bench.register_for(SMS, &network).await;
    bench.register_for(CONFIRMATIONS, &devices).await;
    bench.register_for("DeviceService", &answers).await;
    let lines = bench.lines(LineState::Active);
    send(&bench, &message(&lines[..10])).await.ok();
    bench.advance(Duration::from_secs(60)).await;
    let recipient = devices.messages()[0]["deviceIds"][0]["id"].as_str().unwrap().to_owned();
    bench.sim.device_sends_sms(&recipient, "done");
    let query = async |more: Value| {
        let mut body = json!({"deviceId": {"id": recipient, "kind": "iccid"}});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.post("/m2m/v1/devices/sms/history/actions/list", &body).await
    };
    assert_response("listSmsEventHistory", &query(json!({})).await.ok());
    bench.sim.settle().await;
    let message = answers.messages().pop().unwrap();
    assert_callback("DeviceService", &message);
    let events = &message["deviceResponse"]["smsEventHistoryResponse"]["smsEvents"];
    let directions: Vec<&str> = events.as_array().unwrap().iter().map(|event| event["smsType"].as_str().unwrap()).collect();
    assert_eq!((directions, &events[1]["sentTo"]), (vec!["MtSms", "MoSms"], &json!("900060005010")));
    query(json!({"earliest": "2026-01-02T00:00:00Z"})).await.ok();
    bench.sim.settle().await;
    let later = answers.messages().pop().unwrap();
    assert_eq!(later["deviceResponse"]["smsEventHistoryResponse"], json!({"smsEvents": [], "hasMoreData": false}));
    let reversed = query(json!({"earliest": "2026-01-02T00:00:00Z", "latest": "2026-01-01T00:00:00Z"})).await;
    assert_eq!(reversed.status, 400);
    let unknown = json!({"deviceId": {"id": "89148000008682242668", "kind": "iccid"}});
    let unknown = bench.post("/m2m/v1/devices/sms/history/actions/list", &unknown).await;
    assert_eq!(unknown.code(), "REQUEST_FAILED.DeviceNotFound");
}
