//! Listener registration and callback delivery.

use std::collections::HashSet;
use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{Deliveries, LedgerEntry, LedgerEvent, LineState, Simulator};

use crate::schema::assert_callback;
use crate::support::{ACCOUNT, Bench, Listener, named};

const FIVE_MINUTES: Duration = Duration::from_secs(300);

fn path() -> String {
    format!("/m2m/v1/callbacks/{ACCOUNT}")
}

/// Returns the event, attempt, code and time of each ledger entry about a callback delivery.
fn deliveries(ledger: &[LedgerEntry]) -> Vec<(LedgerEvent, Option<u8>, Option<&str>, String)> {
    let reported =
        |event| matches!(event, LedgerEvent::CallbackDelivered | LedgerEvent::CallbackFailed | LedgerEvent::CallbackLost);
    let reported = ledger.iter().filter(|entry| reported(entry.event));
    reported.map(|entry| (entry.event, entry.attempt, entry.code.as_deref(), entry.at.to_string())).collect()
}

async fn suspend_one(bench: &Bench) -> Value {
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok()
}

#[tokio::test]
async fn each_service_has_at_most_one_listener() {
    let bench = Bench::new(1).await;
    assert_eq!(bench.call("GET", &path(), &Value::Null).await.ok(), json!([]));
    let carrier = json!({"name": "CarrierService", "url": "http://127.0.0.1:9003/a", "username": "listener", "password": "k4-Copper-Finch"});
    let registered = bench.post(&path(), &carrier).await.ok();
    assert_eq!(registered, json!({"accountName": ACCOUNT, "serviceName": "CarrierService"}));
    bench.post(&path(), &json!({"name": "CarrierService", "url": "http://localhost:9003/b"})).await.ok();
    bench.post(&path(), &json!({"name": "DeviceService", "url": "https://[::1]/c", "username": "other"})).await.ok();
    let shown = |service: &str, url: &str, username: &str| json!({"accountName": ACCOUNT, "serviceName": service, "url": url, "username": username, "password": ""});
    let listed = bench.call("GET", &path(), &Value::Null).await.ok();
    let expected =
        json!([shown("CarrierService", "http://localhost:9003/b", ""), shown("DeviceService", "https://[::1]/c", "other")]);
    assert_eq!(listed, expected);
    for _ in 0..2 {
        let removed = bench.call("DELETE", &format!("{}/name/CarrierService", path()), &Value::Null).await.ok();
        assert_eq!(removed, json!({"accountName": ACCOUNT, "serviceName": "CarrierService"}));
    }
    assert_eq!(bench.call("GET", &path(), &Value::Null).await.ok().as_array().unwrap().len(), 1);
    let events: Vec<_> = bench.sim.ledger().iter().map(|entry| entry.event).collect();
    let registered = LedgerEvent::ListenerRegistered;
    assert_eq!(events, [registered, registered, registered, LedgerEvent::ListenerRemoved]);
}

#[tokio::test]
async fn invalid_listeners_are_refused() {
    let bench = Bench::new(1).await;
    let good = json!({"name": "CarrierService", "url": "http://127.0.0.1:9003/a"});
    for (member, value, code) in [
        ("name", json!("carrierservice"), "INPUT_INVALID.ServiceName.Invalid"),
        ("name", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("url", json!("http://192.0.2.1/hook"), "INPUT_INVALID.Url.Invalid"),
        ("url", json!("hook"), "INPUT_INVALID.Url.Invalid"),
        ("username", json!("u".repeat(41)), "REQUEST_FAILED.UnexpectedError"),
        ("password", json!("p".repeat(41)), "REQUEST_FAILED.UnexpectedError"),
    ] {
        let mut request = good.clone();
        request[member] = value;
        let reply = bench.post(&path(), &request).await;
        assert_eq!((reply.status, reply.code()), (400, code), "{member}");
    }
    let reply = bench.post(&path(), &json!({"name": "CarrierService", "url": "http://192.0.2.1/"})).await;
    assert!(reply.raw.contains("127.0.0.1"), "{}", reply.raw);
    assert_eq!(bench.post("/m2m/v1/callbacks/0000999999-00001", &good).await.code(), "REQUEST_FAILED.AccountName");
}

#[tokio::test]
async fn a_message_has_the_documented_shape() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[204]).await;
    bench.register(&listener).await;
    let line = bench.lines(LineState::Active).into_iter().find(|line| line.eid.is_none()).unwrap();
    let sent = json!([{"id": line.iccid, "kind": "ICCID"}]);
    let request = bench.change("suspend", json!([{"deviceIds": sent}])).await.ok();
    bench.sim.settle().await;
    let messages = listener.messages();
    assert_callback("CarrierService", &messages[0]);
    // Observed messages about suspensions have these members (quirk callback-change-members).
    let days = json!({
        "expectedResumeDate": "2026-04-01T00:00:00Z",
        "maxSuspendDaysAllowed": 90,
        "numDaysSuspendAllowedCurrent12Months": 180,
        "numDaysSuspendedLast12Months": 0,
    });
    let expected = json!({
        "username": "listener",
        "password": "k4-Copper-Finch",
        "requestId": request["requestId"],
        "deviceIds": sent,
        "deviceResponse": {"suspendResponse": days},
        "status": "Success",
        "comment": "Line resumes by itself on 4/1/2026 12:00:00 AM",
        "callbackCount": 1,
        "maxCallbackThreshold": 4,
    });
    assert_eq!(messages, [expected]);
    assert_eq!(listener.user_agents(), ["Verizon's callback service"]);
}

#[tokio::test]
async fn outcomes_use_the_observed_response_members() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    for (change, member, seen) in [
        ("suspend", "suspendResponse", "maxSuspendDaysAllowed"),
        ("restore", "restoreResponse", "restored"),
        ("deactivate", "deactivateResponse", "deactivated"),
    ] {
        bench.change(change, json!([named(&line)])).await.ok();
        bench.sim.settle().await;
        let message = listener.messages().pop().unwrap();
        let reported = message["deviceResponse"].as_object().unwrap();
        assert_eq!(reported.keys().collect::<Vec<_>>(), [member]);
        assert!(!reported[member][seen].is_null(), "{message}");
    }
}

#[tokio::test]
async fn callbacks_arrive_after_their_delay() {
    let bench = Bench::start(Simulator::builder().devices(400)).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    let devices: Vec<Value> = bench.lines(LineState::Active).iter().map(named).collect();
    bench.change("suspend", json!(devices)).await.ok();
    bench.advance(Duration::from_millis(199)).await;
    assert_eq!((listener.messages().len(), bench.lines(LineState::Suspend).len()), (0, 32));
    bench.advance(Duration::from_millis(901)).await;
    let half = listener.messages().len();
    assert!((60..160).contains(&half), "{half} of 220");
    bench.advance(Duration::from_millis(900)).await;
    assert_eq!(listener.messages().len(), 220);
}

#[tokio::test]
async fn a_refused_message_is_retried_three_times() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[500, 302, 404]).await;
    bench.register(&listener).await;
    suspend_one(&bench).await;
    bench.sim.settle().await;
    bench.advance(FIVE_MINUTES - Duration::from_millis(1)).await;
    assert_eq!(listener.messages().len(), 1);
    assert_eq!(bench.sim.clock().advance_to_next_event().unwrap().to_string(), "2026-01-01T00:05:00Z");
    bench.sim.settle().await;
    bench.advance(FIVE_MINUTES * 10).await;
    let counts: Vec<Value> = listener.messages().iter().map(|message| message["callbackCount"].clone()).collect();
    assert_eq!(counts, [1, 2, 3, 4]);
    let ledger = bench.sim.ledger();
    let at = |minute: u8| format!("2026-01-01T00:{minute:02}:00Z");
    let expected = [
        (LedgerEvent::CallbackFailed, Some(1), Some("http_500"), at(0)),
        (LedgerEvent::CallbackFailed, Some(2), Some("http_302"), at(5)),
        (LedgerEvent::CallbackFailed, Some(3), Some("http_404"), at(10)),
        (LedgerEvent::CallbackDelivered, Some(4), None, at(15)),
    ];
    assert_eq!(deliveries(&ledger), expected);
}

#[tokio::test]
async fn a_message_is_lost_after_four_attempts() {
    let bench = Bench::new(40).await;
    let listener = Listener::start(&[503; 9]).await;
    bench.register(&listener).await;
    suspend_one(&bench).await;
    bench.advance(FIVE_MINUTES * 100).await;
    assert_eq!(listener.messages().len(), 4);
    let ledger = bench.sim.ledger();
    let last = deliveries(&ledger).pop().unwrap();
    assert_eq!((last.0, last.2), (LedgerEvent::CallbackLost, Some("attempts_exhausted")));
    // The change itself succeeded: three devices were suspended from the start, and this is the fourth.
    assert_eq!(bench.lines(LineState::Suspend).len(), 4);
}

#[tokio::test]
async fn a_change_without_a_listener_succeeds_and_its_message_is_lost() {
    let bench = Bench::new(40).await;
    suspend_one(&bench).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    bench.advance(FIVE_MINUTES * 100).await;
    assert_eq!(listener.messages(), Vec::<Value>::new());
    assert_eq!(bench.lines(LineState::Suspend).len(), 4);
    let ledger = bench.sim.ledger();
    let reported = deliveries(&ledger);
    assert_eq!(reported, [(LedgerEvent::CallbackLost, None, Some("no_listener"), "2026-01-01T00:00:00Z".into())]);
}

#[tokio::test]
async fn deliveries_to_unreachable_and_https_listeners_fail_with_a_reason() {
    let bench = Bench::new(40).await;
    let away = {
        let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        socket.local_addr().unwrap()
    };
    for (url, reason) in [(format!("http://{away}/"), "connect"), (format!("https://{away}/"), "certificate_refused")] {
        bench.post(&path(), &json!({"name": "CarrierService", "url": url})).await.ok();
        suspend_one(&bench).await;
        bench.sim.settle().await;
        let ledger = bench.sim.ledger();
        assert_eq!(deliveries(&ledger).last().unwrap().2, Some(reason), "{url}");
    }
}

#[tokio::test]
async fn callbacks_can_arrive_before_the_response() {
    // `callbacks_before_answer` ignores the callback delay, so the callbacks arrive although the clock is paused.
    let bench = Bench::start(Simulator::builder().devices(100).callbacks_before_answer(true)).await;
    let listener = Listener::start(&[500]).await;
    bench.register(&listener).await;
    let devices: Vec<Value> = bench.lines(LineState::Active).iter().map(named).collect();
    let reply = bench.change("suspend", json!(devices)).await.ok();
    let messages = listener.messages();
    assert_eq!(messages.len(), 55);
    assert!(messages.iter().all(|message| message["requestId"] == reply["requestId"]));
}

#[tokio::test]
async fn callbacks_continue_after_logout() {
    let bench = Bench::start(Simulator::builder().devices(40)).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    suspend_one(&bench).await;
    bench.call("POST", "/m2m/v1/session/logout", &Value::Null).await.ok();
    bench.advance(Duration::from_secs(2)).await;
    assert_eq!(listener.messages().len(), 1);
}

#[tokio::test]
async fn a_running_clock_delivers_without_settle() {
    let delay = Duration::from_millis(1)..Duration::from_millis(5);
    let mut bench = Bench::logged_out(Simulator::builder().devices(40).callback_delay(delay)).await;
    bench.log_in().await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    suspend_one(&bench).await;
    tokio::time::timeout(Duration::from_secs(5), async {
        while listener.messages().is_empty() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn callbacks_may_go_only_to_loopback_and_allowed_hosts() {
    let bench = Bench::start(Simulator::builder().devices(1).callback_hosts(["10.1.2.3", "listener.internal"])).await;
    let refused = async |url: &str| {
        let body = json!({"name": "CarrierService", "url": url});
        let reply = bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await;
        if reply.status == 200 { None } else { Some(reply.code().to_owned()) }
    };
    for url in [
        "http://127.0.0.1:1234/x",
        "https://localhost/",
        "http://[::1]:9001/",
        "http://127.9.9.9/",
        "http://LOCALHOST:80/",
        "http://10.1.2.3:9001/",
        "http://listener.internal/x",
    ] {
        assert_eq!(refused(url).await, None, "{url}");
    }
    for url in [
        "http://10.0.0.1/",
        "http://10.1.2.33/",
        "http://example.com/",
        "http://localhost.example.com/",
        "http://127.0.0.1.example.com/",
        "http://x.listener.internal/",
        "http://169.254.169.254/latest",
        "http://[::ffff:10.0.0.1]/",
        "http://0.0.0.0/",
        "http://2852039166/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "127.0.0.1:80",
        "",
    ] {
        assert_eq!(refused(url).await.as_deref(), Some("INPUT_INVALID.Url.Invalid"), "{url}");
    }
}

/// A user of the real service observed a single retry, about 1.5 seconds after the first attempt (quirk callback-retry).
#[tokio::test]
async fn retries_can_follow_the_observed_schedule() {
    let delay = Duration::ZERO..Duration::ZERO;
    let bench = Bench::start(Simulator::builder().devices(40).callback_delay(delay).switch("callback-retry", "observed")).await;
    let listener = Listener::start(&[503, 503, 503, 503]).await;
    bench.register(&listener).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.sim.settle().await;
    assert_eq!(listener.messages().len(), 1);
    bench.advance(Duration::from_millis(1_500)).await;
    assert_eq!(listener.messages().len(), 2);
    bench.advance(Duration::from_secs(86_400)).await;
    assert_eq!(listener.messages().len(), 2);
    let last = bench.sim.ledger().into_iter().rfind(|entry| entry.operation == "suspendDevices").unwrap();
    assert_eq!((last.event, last.code.as_deref()), (LedgerEvent::CallbackLost, Some("attempts_exhausted")));
}

#[tokio::test]
async fn messages_can_be_duplicated_lost_and_reordered() {
    let delay = Duration::ZERO..Duration::ZERO;
    let mut deliveries = Deliveries::default();
    (deliveries.duplicates, deliveries.losses, deliveries.reordering) = (0.3, 0.2, Duration::from_secs(60));
    let bench = Bench::start(Simulator::builder().devices(400).callback_delay(delay).deliveries(deliveries)).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    let lines = bench.lines(LineState::Active);
    let devices: Vec<Value> = lines.iter().take(200).map(named).collect();
    bench.change("suspend", json!(devices)).await.ok();
    bench.advance(Duration::from_secs(120)).await;
    let received: Vec<String> =
        listener.messages().iter().map(|message| message["deviceIds"][0]["id"].as_str().unwrap().to_owned()).collect();
    let distinct: HashSet<&String> = received.iter().collect();
    let lost = bench.sim.ledger().iter().filter(|entry| entry.code.as_deref() == Some("lost_on_request")).count();
    assert_eq!(distinct.len() + lost, 200);
    assert!((20..60).contains(&lost), "{lost} lost");
    assert!((30..80).contains(&(received.len() - distinct.len())), "{} duplicates", received.len() - distinct.len());
    let order: Vec<&String> = distinct.iter().copied().collect();
    assert!(
        !received.is_sorted_by_key(|iccid| lines.iter().position(|line| line.iccid == *iccid)),
        "{} devices in order",
        order.len()
    );
}

/// A user of the real service observed that messages still contain the old password for up to 14 minutes after the registration
/// of a new password (quirk callback-password-delay).
#[tokio::test]
async fn a_new_listener_password_can_take_effect_late() {
    let delay = Duration::ZERO..Duration::ZERO;
    let bench =
        Bench::start(Simulator::builder().devices(40).callback_delay(delay).switch("callback-password-delay", "quarter-hour"))
            .await;
    let listener = Listener::start(&[]).await;
    let lines = bench.lines(LineState::Active);
    for password in ["first-Finch", "second-Finch"] {
        let body = json!({"name": "CarrierService", "url": listener.url(), "username": "me", "password": password});
        bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await.ok();
    }
    for line in &lines[..2] {
        bench.change("suspend", json!([named(line)])).await.ok();
        bench.advance(Duration::from_secs(14 * 60)).await;
    }
    let passwords: Vec<Value> = listener.messages().iter().map(|message| message["password"].clone()).collect();
    assert_eq!(passwords, ["first-Finch", "second-Finch"]);
}

#[tokio::test]
async fn an_empty_listener_list_can_have_no_body() {
    let bench = Bench::start(Simulator::builder().devices(1).switch("callback-list-empty", "empty")).await;
    let reply = bench.call("GET", &format!("/m2m/v1/callbacks/{ACCOUNT}"), &Value::Null).await;
    assert_eq!((reply.status, reply.raw.as_str()), (200, ""));
    let refused = Simulator::builder().switch("callback-list-empty", "perhaps").start().await.unwrap_err();
    assert_eq!(refused.to_string(), "invalid value `perhaps` for switch `callback-list-empty`: expected one of array, empty");
}
