//! What goes out again after a failure, and what never does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use behavior::{Driver, SimClock, calls, client, describe, in_state, listen};
use thingspace::{Client, ErrorKind, Phase, State};
use thingspace_sim::{Clock, Fault, LedgerEvent, Simulator};
use support::sync_and_async;

const SUSPEND: &str = "suspendDevices";
const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(100).seed(seed).callback_delay(AT_ONCE).start().await.unwrap()
}

fn accepted(sim: &Simulator, operation: &str) -> usize {
    sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::Accepted && entry.operation == operation).count()
}

/// A client whose pauses pass at once under the driver, logged in.
async fn driven(sim: &Simulator) -> (Client, Driver) {
    let (clock, driver) = SimClock::driven(sim);
    let client = describe(sim).clock(clock).build().unwrap();
    client.login().await.unwrap();
    (client, driver)
}

#[sync_and_async]
async fn a_read_goes_out_again_after_503_until_it_works() {
    let sim = Simulator::builder().devices(10).seed(31).clock(Clock::paused()).start().await.unwrap();
    let (client, mut driver) = driven(&sim).await;
    sim.fail_next("listDevices", 503, 2);
    let fleet = driver.drive(client.devices().list().collect()).await.unwrap();
    assert_eq!((fleet.len(), calls(&sim, "listDevices")), (10, 3));
}

#[sync_and_async]
async fn a_read_gives_up_after_three_attempts_and_says_so() {
    let sim = Simulator::builder().devices(10).seed(32).clock(Clock::paused()).start().await.unwrap();
    let (client, mut driver) = driven(&sim).await;
    sim.fail_next("listDevices", 503, 100);
    let error = driver.drive(client.devices().list().collect()).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Service, Some(503), 3));
    assert_eq!(calls(&sim, "listDevices"), 3);
}

#[sync_and_async]
async fn a_change_whose_answer_is_lost_is_unknown_never_sent_again_and_settled_by_looking() {
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
async fn a_change_that_a_gateway_fails_is_unknown_and_never_sent_again() {
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
async fn a_change_that_is_refused_is_an_error() {
    let sim = sim(35).await;
    let client = client(&sim);
    let active = in_state(&client, State::Active, 1).await;
    sim.fail_next(SUSPEND, 400, 1);
    let error = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Rejected, Phase::Answered));
    assert_eq!(calls(&sim, SUSPEND), 1);
}

/// A 429 proves that nothing happened (openapi/errors.yaml, 429), so the change goes out again after the pause that the service asks for,
/// also where that is longer than a call may take.
#[tokio::test]
async fn a_change_that_is_throttled_waits_and_is_sent_again() {
    let sim = sim(37).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = describe(&sim).clock(clock).build().unwrap();
    let active = in_state(&client, State::Active, 2).await;
    for (device, pause) in active.iter().zip([2, 60]) {
        sim.inject(Fault::rate_limited(Some(Duration::from_secs(pause))).on(SUSPEND).times(1)).unwrap();
        let begun = sim.clock().now();
        let request = driver.drive(client.devices().suspend([device.key().unwrap()]).submit()).await.unwrap();
        assert!(request.lost().is_none());
        let waited = u64::try_from(sim.clock().now().duration_since(begun).as_secs()).unwrap();
        assert!((pause..pause + 5).contains(&waited), "{waited} s");
    }
    assert_eq!((calls(&sim, SUSPEND), accepted(&sim, SUSPEND)), (4, 2));
}

/// It does not wait forever, and not longer than the caller allows.
#[tokio::test]
async fn a_change_that_stays_throttled_ends_with_the_error_of_the_service() {
    let sim = sim(38).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let patient = describe(&sim).clock(clock.clone()).build().unwrap();
    let hurried = describe(&sim).clock(clock).timeout(Duration::from_secs(5)).build().unwrap();
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
async fn a_change_refused_for_a_dead_session_goes_out_with_a_new_one_once() {
    let sim = sim(36).await;
    let client = client(&sim);
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 1).await;
    sim.expire_sessions();
    let request = client.devices().suspend([active[0].key().unwrap()]).submit().await.unwrap();
    let outcomes = request.wait().listening(receiver.hub()).await;
    assert_eq!(outcomes.done(), 1);
    assert_eq!((calls(&sim, SUSPEND), accepted(&sim, SUSPEND)), (2, 1), "refused once, accepted once");
}

#[sync_and_async]
async fn an_unreachable_host_is_told_in_one_line() {
    let sim = Simulator::builder().devices(1).clock(Clock::paused()).start().await.unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let gone = describe(&sim).clock(clock).base_url("http://127.0.0.1:9/api").build().unwrap();
    let error = driver.drive(gone.login()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Phase::BeforeSending));
    assert!(error.to_string().contains("THINGSPACE_BASE_URL") && !error.to_string().contains('\n'), "{error}");
}
