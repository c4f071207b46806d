//! Fault injection, and the journal of calls.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thingspace_sim::{Clock, Error, Fault, LineState, Simulator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{Bench, named};

const LIST: &str = "/m2m/v1/devices/actions/list";

#[tokio::test]
async fn a_fault_applies_before_the_operation_by_default() {
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
async fn injected_errors_have_the_usual_shape_for_their_status_and_operation() {
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
async fn a_response_can_be_lost_after_the_change() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.sim.drop_answer_next("suspendDevices", 1);
    // A refused call does not use up the fault.
    let reply = bench.post("/m2m/v1/devices/actions/suspend", &json!({"devices": []})).await;
    assert_eq!(reply.status, 400);
    let body = json!({"devices": [named(&line)]}).to_string();
    let lost = bench.try_call("POST", "/m2m/v1/devices/actions/suspend", body).await;
    assert!(lost.is_err(), "{lost:?}");
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Suspend);
    let journal = bench.sim.journal();
    let calls: Vec<_> = journal.iter().filter(|call| call.operation.as_deref() == Some("suspendDevices")).collect();
    assert_eq!(calls.iter().map(|call| call.status).collect::<Vec<_>>(), [Some(400), None]);
    // The next connection works as usual.
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn logins_can_be_delayed() {
    let bench = Bench::start(Simulator::builder().devices(1)).await;
    bench.sim.login_delay(Duration::from_millis(30));
    let started = Instant::now();
    bench.token().await.ok();
    bench.login("sim-password").await.ok();
    assert!(started.elapsed() >= Duration::from_millis(60));
    bench.sim.login_delay(Duration::ZERO);
}

#[tokio::test]
async fn the_journal_records_calls_but_no_secrets() {
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
    let journal = journal.to_string();
    for secret in ["Copper", "sim-password", "sim-secret", &bench.bearer, &bench.session] {
        assert!(!journal.contains(secret), "{journal}");
    }
}

/// Makes one call on a separate connection. Returns the part of the response that arrived, and how the connection ended: `None`
/// if the server closed it, otherwise an error. `WouldBlock` means that the server sent nothing for 300 milliseconds.
async fn raw_list(bench: &Bench) -> (String, Option<std::io::ErrorKind>) {
    let mut stream = tokio::net::TcpStream::connect(bench.sim.addr()).await.unwrap();
    let head = format!(
        "POST /api{LIST} HTTP/1.1\r\nhost: sim\r\nauthorization: Bearer {}\r\nvz-m2m-token: {}\r\ncontent-length: 2\r\n\r\n{{}}",
        bench.bearer, bench.session
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut received, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        match tokio::time::timeout(Duration::from_millis(300), stream.read(&mut buffer)).await {
            Ok(Ok(0)) => return (String::from_utf8(received).unwrap(), None),
            Ok(Ok(read)) => received.extend_from_slice(&buffer[..read]),
            Ok(Err(error)) => return (String::from_utf8(received).unwrap(), Some(error.kind())),
            Err(_) => return (String::from_utf8(received).unwrap(), Some(std::io::ErrorKind::WouldBlock)),
        }
    }
}

#[tokio::test]
async fn connections_can_be_broken_in_every_way() {
    use std::io::ErrorKind::{ConnectionReset, WouldBlock};
    let bench = Bench::new(20).await;
    for (fault, received, end) in [
        (Fault::close(), 0, None),
        (Fault::reset(), 0, Some(ConnectionReset)),
        (Fault::reset().acted(), 0, Some(ConnectionReset)),
        (Fault::hang(), 0, Some(WouldBlock)),
        (Fault::cut(10), 10, None),
        (Fault::stall(10), 10, Some(WouldBlock)),
        (Fault::stall(0), 0, Some(WouldBlock)),
    ] {
        bench.sim.inject(fault.clone().on("listDevices").times(1)).unwrap();
        let (response, ended) = raw_list(&bench).await;
        assert_eq!(ended, end, "{fault:?}: {response}");
        match response.split_once("\r\n\r\n") {
            Some((head, body)) => {
                assert_eq!(body.len(), received, "{fault:?}");
                let announced = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
                assert!(announced > Some(1_000_usize), "{head}");
            }
            None => assert_eq!(response, "", "{fault:?}"),
        }
    }
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn faults_can_imitate_a_proxy_the_gateway_and_refused_tokens() {
    let bench = Bench::new(1).await;
    let struck = async |fault: Fault| {
        bench.sim.inject(fault.on("listDevices").times(1)).unwrap();
        bench.post(LIST, &json!({})).await
    };
    let page = struck(Fault::html(502)).await;
    assert_eq!((page.status, page.headers["content-type"].to_str().unwrap()), (502, "text/html"));
    assert!(page.raw.starts_with("<!DOCTYPE html>"));
    let gateway = struck(Fault::gateway(503)).await;
    assert_eq!((gateway.status, gateway.code()), (503, "503"));
    let busy = struck(Fault::rate_limited(Some(Duration::from_secs(7)))).await;
    assert_eq!((busy.status, busy.headers["retry-after"].to_str().unwrap()), (429, "7"));
    let busy = struck(Fault::rate_limited(None)).await;
    assert_eq!((busy.status, busy.headers.get("retry-after")), (429, None));
    assert_eq!(struck(Fault::bearer_refused()).await.code(), "900901");
    let refused = struck(Fault::session_refused()).await;
    assert_eq!((refused.status, refused.code()), (400, "REQUEST_FAILED.SessionToken.Expired"));
    // Only the faults refused the bearer token and the session token, so both tokens are still valid.
    bench.post(LIST, &json!({})).await.ok();
}

#[tokio::test]
async fn delays_use_the_virtual_clock() {
    let bench = Bench::new(1).await;
    bench.sim.inject(Fault::delay(Duration::from_secs(600)).on("listDevices").times(1)).unwrap();
    let body = json!({});
    let mut call = std::pin::pin!(bench.post(LIST, &body));
    let early = tokio::time::timeout(Duration::from_millis(100), &mut call).await;
    assert!(early.is_err(), "{early:?}");
    assert_eq!(bench.sim.clock().advance_to_next_event().unwrap().to_string(), "2026-01-01T00:10:00Z");
    call.await.ok();
}

#[tokio::test]
async fn faults_apply_only_to_matching_calls() {
    let bench = Bench::new(40).await;
    let (one, other) = (bench.lines(LineState::Active).swap_remove(0), bench.lines(LineState::Active).swap_remove(1));
    let id = bench.sim.inject(Fault::status(500).device(&one.iccid)).unwrap();
    bench.change("suspend", json!([named(&other)])).await.ok();
    assert_eq!(bench.change("suspend", json!([named(&one)])).await.status, 500);
    let [fault] = bench.sim.faults().try_into().unwrap();
    assert_eq!((fault.id, fault.met, fault.struck), (id, 1, 1));
    assert!(bench.sim.remove_fault(id) && !bench.sim.remove_fault(id));
    bench.change("suspend", json!([named(&one)])).await.ok();

    bench.sim.inject(Fault::status(500).account(crate::support::ACCOUNT)).unwrap();
    assert_eq!(bench.call("GET", &format!("/m2m/v1/callbacks/{}", crate::support::ACCOUNT), &Value::Null).await.status, 500);
    bench.post(LIST, &json!({})).await.ok();
    bench.sim.clear_faults();
    assert_eq!(bench.sim.faults(), []);
}

#[tokio::test]
async fn faults_follow_their_schedule() {
    let bench = Bench::new(1).await;
    let statuses = async |calls: usize| {
        let mut statuses = Vec::new();
        for _ in 0..calls {
            statuses.push(bench.post(LIST, &json!({})).await.status);
        }
        statuses
    };
    bench.sim.inject(Fault::status(503).every(3).times(2)).unwrap();
    assert_eq!(statuses(8).await, [200, 200, 503, 200, 200, 503, 200, 200]);
    assert_eq!(bench.sim.faults(), []);

    let now = bench.sim.clock().now();
    bench.sim.inject(Fault::status(503).from(now + Duration::from_secs(60)).until(now + Duration::from_secs(120))).unwrap();
    assert_eq!(statuses(1).await, [200]);
    bench.advance(Duration::from_secs(60)).await;
    assert_eq!(statuses(1).await, [503]);
    bench.advance(Duration::from_secs(60)).await;
    assert_eq!(statuses(1).await, [200]);
    bench.sim.clear_faults();

    bench.sim.inject(Fault::status(503).rate(0.25)).unwrap();
    let struck = statuses(200).await.iter().filter(|status| **status == 503).count();
    assert!((30..70).contains(&struck), "{struck} of 200");
}

#[tokio::test]
async fn random_faults_depend_on_the_seed() {
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let bench = Bench::start(Simulator::builder().devices(1).seed(seed)).await;
        bench.sim.inject(Fault::status(503).rate(0.5)).unwrap();
        let mut statuses = Vec::new();
        for _ in 0..32 {
            statuses.push(bench.post(LIST, &json!({})).await.status);
        }
        runs.push(statuses);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
}

#[tokio::test]
async fn invalid_faults_are_refused() {
    let sim = Simulator::builder().devices(1).clock(Clock::paused()).start().await.unwrap();
    let now = sim.clock().now();
    for (fault, why) in [
        (Fault::status(200), "invalid status 200: expected an error status from 400 to 599"),
        (Fault::hang().on("listDevice"), "unknown operation `listDevice` (did you mean `listDevices`?)"),
        (Fault::hang().rate(1.5), "invalid rate 1.5: expected a number from 0 to 1"),
        (Fault::hang().rate(f64::NAN), "invalid rate NaN: expected a number from 0 to 1"),
        (Fault::hang().times(0), "invalid `times` 0: expected 1 or more calls"),
        (Fault::hang().from(now).until(now), "the fault ends before it starts: `from` must be before `until`"),
    ] {
        let refused = sim.inject(fault).unwrap_err();
        assert!(matches!(&refused, Error::Fault(_)));
        assert_eq!(refused.to_string(), why);
    }
}
