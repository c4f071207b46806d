//! Failures that are asked for.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thingspace_sim::{LineState, Simulator};

use crate::support::{Bench, named};

const LIST: &str = "/m2m/v1/devices/actions/list";

#[tokio::test]
async fn calls_fail_before_anything_is_done() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.sim.fail_next("suspendDevices", 503, 2);
    for _ in 0..2 {
        let reply = bench.change("suspend", json!([named(&line)])).await;
        assert_eq!((reply.status, reply.code()), (503, "REQUEST_FAILED.UnexpectedError"));
    }
    assert_eq!(bench.sim.ledger(), []);
    bench.change("suspend", json!([named(&line)])).await.ok();
}

#[tokio::test]
async fn failures_have_the_shape_of_where_they_come_from() {
    let bench = Bench::new(1).await;
    for (status, answered, code) in [
        (401, 401, "900901"),
        (429, 429, "429"),
        (500, 500, "REQUEST_FAILED.UnexpectedError"),
        (200, 500, "REQUEST_FAILED.UnexpectedError"),
    ] {
        bench.sim.fail_next("listDevices", status, 1);
        let reply = bench.post(LIST, &json!({})).await;
        assert_eq!((reply.status, reply.code()), (answered, code));
    }
    bench.sim.fail_next("requestOauthToken", 503, 1);
    let reply = bench.token().await;
    assert_eq!((reply.status, reply.code()), (503, "temporarily_unavailable"));
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn an_answer_can_be_lost_after_the_deed() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.sim.drop_answer_next("suspendDevices", 1);
    // A refusal is no deed.
    let reply = bench.post("/m2m/v1/devices/actions/suspend", &json!({"devices": []})).await;
    assert_eq!(reply.status, 400);
    let body = json!({"devices": [named(&line)]}).to_string();
    let lost = bench.try_call("POST", "/m2m/v1/devices/actions/suspend", body).await;
    assert!(lost.is_err(), "{lost:?}");
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Suspend);
    let journal = bench.sim.journal();
    let calls: Vec<_> = journal.iter().filter(|call| call.operation.as_deref() == Some("suspendDevices")).collect();
    assert_eq!(calls.iter().map(|call| call.status).collect::<Vec<_>>(), [Some(400), None]);
    // The next connection is as good as any.
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn logins_can_take_longer() {
    let bench = Bench::start(Simulator::builder().devices(1)).await;
    bench.sim.login_delay(Duration::from_millis(30));
    let started = Instant::now();
    bench.token().await.ok();
    bench.login("sim-password").await.ok();
    assert!(started.elapsed() >= Duration::from_millis(60));
    bench.sim.login_delay(Duration::ZERO);
}

#[tokio::test]
async fn the_journal_has_calls_but_no_secrets() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let request = bench.change("suspend", json!([named(&line)])).await.ok();
    bench.call("GET", "/m2m/v1/nowhere?token=k4-Copper-Finch", &Value::Null).await;
    let journal = json!(bench.sim.journal());
    let short: Vec<String> = journal
        .as_array()
        .unwrap()
        .iter()
        .map(|call| format!("{} {} {}", call["method"], call["operation"], call["status"]))
        .collect();
    let expected = [
        "\"POST\" \"requestOauthToken\" 200",
        "\"POST\" \"startConnectivityManagementSession\" 200",
        "\"POST\" \"suspendDevices\" 200",
        "\"GET\" null 400",
    ];
    assert_eq!(short, expected);
    assert_eq!((&journal[2]["request_id"], &journal[2]["account"]), (&request["requestId"], &json!("0000123456-00001")));
    assert_eq!((&journal[2]["path"], &journal[2]["seq"]), (&json!("/api/m2m/v1/devices/actions/suspend"), &json!(3)));
    let text = journal.to_string();
    for secret in ["Copper", "sim-password", "sim-secret", &bench.bearer, &bench.session] {
        assert!(!text.contains(secret), "{text}");
    }
}
