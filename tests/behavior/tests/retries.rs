//! The client retries a read after a failure. It sends a change again only if the service has certainly done nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{Driver, SimClock, calls, client, client_builder, in_state, listen};
use support::sync_and_async;
use thingspace::{Client, ErrorKind, Phase, State};
use thingspace_sim::{Clock, Fault, LedgerEvent, Simulator};

const SUSPEND: &str = "suspendDevices";
const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(100).seed(seed).callback_delay(AT_ONCE).start().await.unwrap()
}

fn accepted(sim: &Simulator, operation: &str) -> usize {
    sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::Accepted && entry.operation == operation).count()
}

/// Returns a client that is logged in, and a driver. While the driver runs a call, the client's pauses take no real time.
async fn driven(sim: &Simulator) -> (Client, Driver) {
    let (clock, driver) = SimClock::driven(sim);
    let client = client_builder(sim).clock(clock).build().unwrap();
    client.login().await.unwrap();
    (client, driver)
}

#[sync_and_async]
async fn a_read_is_retried_after_503_until_it_succeeds() {
    let sim = Simulator::builder().devices(10).seed(31).clock(Clock::paused()).start().await.unwrap();
    let (client, mut driver) = driven(&sim).await;
    sim.fail_next("listDevices", 503, 2);
    let fleet = driver.drive(client.devices().list().collect()).await.unwrap();
    assert_eq!((fleet.len(), calls(&sim, "listDevices")), (10, 3));
}

#[sync_and_async]
async fn a_read_fails_after_three_attempts_and_the_error_counts_them() {
    let sim = Simulator::builder().devices(10).seed(32).clock(Clock::paused()).start().await.unwrap();
    let (client, mut driver) = driven(&sim).await;
    sim.fail_next("listDevices", 503, 100);
    let error = driver.drive(client.devices().list().collect()).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Service, Some(503), 3));
    assert_eq!(calls(&sim, "listDevices"), 3);
}

#[sync_and_async]
async fn a_change_with_a_lost_answer_is_never_retried_and_polling_finds_the_outcome() {
    let sim = sim(33).await;
    let client = client(&sim);
    let active = in_state(&client, State::Active, 1).await;
    sim.drop_answer_next(SUSPEND, 1);
    let request = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap();
    assert_eq!(request.request_id(), None);
    assert_eq!(request.lost().map(thingspace::Error::phase), Some(Phase::MaybeSent));
    let outcomes = request.wait().poll_after(Duration::from_millis(20)).await;
    assert_eq!(outcomes.done(), 1);
    assert_eq!((calls(&sim, SUSPEND), accepted(&sim, SUSPEND)), (1, 1));
}

#[sync_and_async]
async fn a_change_that_fails_with_a_5xx_status_has_an_unknown_outcome_and_is_never_retried() {
    for status in [500, 502, 503, 504] {
        let sim = sim(34).await;
        let client = client(&sim);
        let active = in_state(&client, State::Active, 1).await;
        sim.fail_next(SUSPEND, status, 1);
        let request = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap();
        assert_eq!(request.lost().and_then(thingspace::Error::status), Some(status));
        assert_eq!((calls(&sim, SUSPEND), accepted(&sim, SUSPEND)), (1, 0), "status {status}");
    }
}

#[sync_and_async]
async fn a_refused_change_is_an_error() {
    let sim = sim(35).await;
    let client = client(&sim);
    let active = in_state(&client, State::Active, 1).await;
    sim.fail_next(SUSPEND, 400, 1);
    let error = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Rejected, Phase::Answered));
    assert_eq!(calls(&sim, SUSPEND), 1);
}

/// A 429 proves that nothing happened (openapi/errors.yaml, 429). The client therefore sends the change again after the requested
/// pause, even if the pause is as long as the default timeout of the call.
#[tokio::test]
async fn a_throttled_change_is_sent_again_after_the_requested_pause() {
    let sim = sim(37).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let active = in_state(&client, State::Active, 2).await;
    for (device, pause) in active.iter().zip([2, 60]) {
        sim.inject(Fault::rate_limited(Some(Duration::from_secs(pause))).on(SUSPEND).times(1)).unwrap();
        let started = sim.clock().now();
        let request = driver.drive(client.devices().suspend([device.key().unwrap()]).submit()).await.unwrap();
        assert!(request.lost().is_none());
        let waited = u64::try_from(sim.clock().now().duration_since(started).as_secs()).unwrap();
        assert!((pause..pause + 5).contains(&waited), "{waited} s");
    }
    assert_eq!((calls(&sim, SUSPEND), accepted(&sim, SUSPEND)), (4, 2));
}

/// The client sends the change at most three times. If the requested pause exceeds the timeout that the caller has set, the
/// client sends the change only once.
#[tokio::test]
async fn a_change_that_stays_throttled_ends_with_the_service_error() {
    let sim = sim(38).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let patient = client_builder(&sim).clock(clock.clone()).build().unwrap();
    let hurried = client_builder(&sim).clock(clock).timeout(Duration::from_secs(5)).build().unwrap();
    let active = in_state(&patient, State::Active, 1).await;
    sim.inject(Fault::rate_limited(Some(Duration::from_secs(30))).on(SUSPEND)).unwrap();
    for (client, sent) in [(&hurried, 1), (&patient, 3)] {
        let before = calls(&sim, SUSPEND);
        let error = driver.drive(client.devices().suspend([active[0].key().unwrap()]).submit()).await.unwrap_err();
        assert_eq!((error.kind(), error.phase(), error.status()), (ErrorKind::Throttled, Phase::Answered, Some(429)));
        assert_eq!((error.retry_after(), calls(&sim, SUSPEND) - before), (Some(Duration::from_secs(30)), sent));
    }
    assert_eq!(accepted(&sim, SUSPEND), 0);
}

#[sync_and_async]
async fn a_change_refused_for_a_dead_session_is_sent_once_more_with_a_new_session() {
    let sim = sim(36).await;
    let client = client(&sim);
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 1).await;
    sim.expire_sessions();
    let request = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).await;
    assert_eq!(outcomes.done(), 1);
    assert_eq!((calls(&sim, SUSPEND), accepted(&sim, SUSPEND)), (2, 1), "expected one refusal and one acceptance");
}

#[sync_and_async]
async fn an_unreachable_host_is_reported_on_one_line() {
    let sim = Simulator::builder().devices(1).clock(Clock::paused()).start().await.unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let unreachable = client_builder(&sim).clock(clock).base_url("http://127.0.0.1:9/api").build().unwrap();
    let error = driver.drive(unreachable.login()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Phase::BeforeSending));
    assert!(error.to_string().contains("THINGSPACE_BASE_URL") && !error.to_string().contains('\n'), "{error}");
}
