//! Suspensions: limits, automatic resume, status queries, and the daily limit of state changes.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, Simulator};

use crate::schema::assert_callback;
use crate::support::{ACCOUNT, Bench, Listener, by_iccid, named};

const DAY: Duration = Duration::from_secs(86_400);
const STATUS: &str = "/m2m/v1/devices/suspension/status";

async fn wait(bench: &mut Bench, days: u32) {
    bench.advance(DAY * days).await;
    bench.log_in().await;
}

#[tokio::test]
async fn a_suspended_line_resumes_after_90_days_and_the_resume_is_announced_a_week_before() {
    let mut bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("ResumeTrackingNotification", &listener).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    let of_line = |messages: Vec<Value>| -> Vec<Value> {
        messages.into_iter().filter(|message| message["deviceIds"][0]["id"] == json!(line.mdn)).collect()
    };
    wait(&mut bench, 82).await;
    assert!(of_line(listener.messages()).is_empty());
    wait(&mut bench, 1).await;
    let messages = of_line(listener.messages());
    assert_eq!(messages.len(), 1);
    assert_callback("ResumeTrackingNotification", &messages[0]);
    assert_eq!(messages[0]["deviceResponse"]["resumeTracking"]["autoResumeDate"], "2026-04-01T00:00:00Z");
    assert_eq!(messages[0]["comment"], "Line resumes by itself on 4/1/2026 12:00:00 AM");
    assert!(messages[0].get("requestId").is_none());
    wait(&mut bench, 6).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Suspend);
    wait(&mut bench, 1).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Active);
    // Lines that were suspended when the simulation started have resumed by now.
    assert_eq!(bench.lines(LineState::Suspend), []);
    let ledger = bench.sim.ledger();
    let resumed: Vec<_> = ledger.iter().filter(|entry| entry.event == LedgerEvent::LineResumed).collect();
    assert_eq!(
        (resumed.len(), resumed[3].at.to_string().as_str(), resumed[3].operation),
        (4, "2026-04-01T00:00:00Z", "suspendDevices")
    );
    assert!(resumed[..3].iter().all(|entry| entry.operation == "platform" && entry.outcome.is_none()));
    bench.change("suspend", json!([named(&line)])).await.ok();
    wait(&mut bench, 90).await;
    // The line was suspended for 90 days twice. A line may be suspended for 180 days within twelve months, so the next suspend is
    // refused.
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.sim.settle().await;
    assert_eq!((bench.refusals().len(), bench.line(&line.iccid).unwrap().state), (1, LineState::Active));
    wait(&mut bench, 200).await;
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Suspend);
}

#[tokio::test]
async fn restoring_a_line_cancels_its_automatic_resume() {
    let mut bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.change("restore", json!([named(&line)])).await.ok();
    bench.change("suspend", json!([named(&line)])).await.ok();
    wait(&mut bench, 10).await;
    bench.change("restore", json!([named(&line)])).await.ok();
    bench.change("suspend", json!([named(&line)])).await.ok();
    wait(&mut bench, 85).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Suspend);
    wait(&mut bench, 5).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Active);
    let iccid = Some(line.iccid);
    let resumed = bench.sim.ledger().into_iter().filter(|entry| entry.event == LedgerEvent::LineResumed);
    assert_eq!(resumed.filter(|entry| entry.device.as_ref().and_then(|device| device.iccid.clone()) == iccid).count(), 1);
}

#[tokio::test]
async fn suspension_status_reports_the_remaining_days() {
    let mut bench = Bench::new(100).await;
    let listener = Listener::start(&[]).await;
    let lines = bench.lines(LineState::Active);
    let ids = |count: usize| -> Value { lines[..count].iter().map(|line| json!({"id": line.iccid, "kind": "iccid"})).collect() };
    assert_eq!(bench.post(STATUS, &json!({"deviceIds": ids(1)})).await.code(), "REQUEST_FAILED.UnexpectedError");
    bench.register_for("DeviceSuspensionStatus", &listener).await;
    bench.change("suspend", json!([by_iccid(&lines[0])])).await.ok();
    wait(&mut bench, 34).await;
    bench.post(STATUS, &json!({"deviceIds": ids(3)})).await.ok();
    bench.sim.settle().await;
    let messages = listener.messages();
    assert_eq!(messages.len(), 1, "expected one message, about the suspended line");
    assert_callback("DeviceSuspensionStatus", &messages[0]);
    let expected = json!({
        "currentState": "suspend", "suspendDate": "2026-01-01T00:00:00Z", "autoResumeDate": "2026-04-01T00:00:00Z",
        "reasonCodeDays": 90, "daysSuspendedLast12Months": 34, "daysRemaining": 56,
    });
    assert_eq!(messages[0]["deviceResponse"]["suspensionStatusResponse"], expected);
    assert_eq!(
        bench.sim.ledger().iter().filter(|entry| entry.operation == "getSuspensionStatus" && entry.outcome.is_some()).count(),
        3
    );
    let suspended = bench.lines(LineState::Suspend).len();
    bench.post(STATUS, &json!({"accountName": ACCOUNT, "filter": {}})).await.ok();
    bench.post(STATUS, &json!({"deviceIds": [{"id": "89148000009999999993", "kind": "iccid"}]})).await.ok();
    bench.sim.settle().await;
    assert_eq!(listener.messages().len(), 1 + suspended + 1);
    assert_eq!(bench.refusals(), ["REQUEST_FAILED.DeviceNotFound"]);
    for body in [json!({}), json!({"deviceIds": ids(1), "filter": {"groupName": "Meters"}})] {
        assert_eq!(bench.post(STATUS, &body).await.code(), "REQUEST_FAILED.UnexpectedError", "{body}");
    }
}

#[tokio::test]
async fn a_line_is_limited_to_five_state_changes_per_day() {
    let mut bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    for verb in ["suspend", "restore", "suspend", "restore", "suspend", "restore"] {
        bench.change(verb, json!([named(&line)])).await.ok();
    }
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["REQUEST_FAILED.UnexpectedError"]);
    wait(&mut bench, 1).await;
    bench.change("restore", json!([named(&line)])).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Active);

    // With `frequent_suspends`, suspends and restores have a limit of 25 per day, so the last of 26 is refused.
    let builder = Simulator::builder().devices(40).callback_delay(Duration::ZERO..Duration::ZERO).frequent_suspends(true);
    let bench = Bench::start(builder).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    for verb in ["suspend", "restore"].into_iter().cycle().take(26) {
        bench.change(verb, json!([named(&line)])).await.ok();
    }
    bench.sim.settle().await;
    assert_eq!((bench.refusals().len(), bench.line(&line.iccid).unwrap().state), (1, LineState::Suspend));
}
