//! Bulk changes: requests of the allowed size, the rate limit, refused and throttled requests, and waiting in another process.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use behavior::{SimClock, calls, client, client_builder, in_state, listen};
use support::sync_and_async;
use thingspace::{Client, DeviceKey, ErrorKind, Outcome, RequestHandle, State};
use thingspace_sim::{Clock, Fault, LedgerEntry, LedgerEvent, Simulator};

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;

async fn sim(devices: usize, seed: u64) -> Simulator {
    Simulator::builder().devices(devices).seed(seed).callback_delay(AT_ONCE).clock(Clock::paused()).start().await.unwrap()
}

async fn keys(client: &Client, state: State, count: usize) -> Vec<DeviceKey> {
    in_state(client, state, count).await.iter().map(|device| device.key().unwrap()).collect()
}

fn accepted(sim: &Simulator, operation: &str) -> Vec<LedgerEntry> {
    let mut entries = sim.ledger();
    entries.retain(|entry| entry.event == LedgerEvent::Accepted && entry.operation == operation);
    entries
}

/// Returns how often each device was changed, by ICCID.
fn changes(sim: &Simulator) -> BTreeMap<String, usize> {
    let mut changes = BTreeMap::new();
    for entry in sim.ledger().into_iter().filter(|entry| entry.event == LedgerEvent::LineChanged) {
        *changes.entry(entry.device.unwrap().iccid.unwrap()).or_default() += 1;
    }
    changes
}

#[sync_and_async(flavor = "multi_thread")]
async fn a_bulk_is_split_and_every_device_is_changed_once() {
    let sim = sim(800, 61).await;
    let client = client(&sim);
    let receiver = listen(&client).await;
    let mut devices = keys(&client, State::Active, 400).await;
    // This device is now named twice, but is sent only once.
    devices.push(devices[0].clone());
    let reports = Arc::new(Mutex::new(Vec::new()));
    let reported = Arc::clone(&reports);
    let bulk = client.devices().suspend(devices).in_bulk().devices_per_request(150);
    let record = move |progress: thingspace::BatchProgress| reported.lock().unwrap().push((progress.sent, progress.requests));
    let requests = bulk.on_progress(record).submit().await.unwrap();
    let outcomes = requests.wait().listening(receiver.inbox()).await;
    assert_eq!((outcomes.done(), outcomes.unknown(), outcomes.not_sent(), outcomes.callbacks()), (400, 0, 0, 400));
    let sizes: Vec<_> = accepted(&sim, "suspendDevices").iter().map(|entry| entry.devices.unwrap()).collect();
    assert_eq!(sizes, [150, 150, 100]);
    assert_eq!(*reports.lock().unwrap(), [(150, 1), (300, 2), (400, 3)]);
    let changes = changes(&sim);
    assert_eq!((changes.len(), changes.values().max()), (400, Some(&1)));
}

#[sync_and_async]
async fn a_change_of_too_many_or_no_devices_is_refused_before_sending() {
    let sim = sim(1, 62).await;
    let client = client(&sim);
    let many = (0..10_001).map(|number| format!("imei:{number:015}").parse::<DeviceKey>().unwrap());
    let refused = client.devices().suspend(many).submit().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Config);
    assert!(refused.to_string().contains(".in_bulk()"), "{refused}");
    let nothing = client.devices().suspend(Vec::<DeviceKey>::new()).in_bulk().submit().await.unwrap_err();
    assert_eq!(nothing.kind(), ErrorKind::Config);
    assert_eq!(calls(&sim, "suspendDevices"), 0);
}

/// The documented limit is 100 activation requests per minute (openapi/provisioning.yaml, activateDevices).
#[sync_and_async(flavor = "multi_thread")]
async fn requests_per_minute_stay_within_the_documented_limit() {
    let sim = sim(2_000, 63).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let spare = keys(&client, State::PreActive, 350).await;
    let bulk = client.devices().activate(spare).plan("m2m-5mb").zip("98101").in_bulk().devices_per_request(1);
    let requests = driver.drive(bulk.submit()).await.unwrap();
    assert_eq!(requests.requests().len(), 350);
    let times: Vec<i64> = accepted(&sim, "activateDevices").iter().map(|entry| entry.at.as_millisecond()).collect();
    assert_eq!(times.len(), 350);
    for window in times.windows(101) {
        assert!(window[100] - window[0] > 60_000, "sent 101 requests in {} ms", window[100] - window[0]);
    }
    // The client uses the limit fully: 350 requests take little more than three minutes.
    assert!(times[349] - times[0] < 190_000, "350 requests took {} ms", times[349] - times[0]);
}

#[sync_and_async(flavor = "multi_thread")]
async fn a_refused_part_stops_the_bulk_and_the_rest_is_reported() {
    let sim = sim(400, 64).await;
    let client = client(&sim);
    let devices = keys(&client, State::Active, 200).await;
    sim.inject(Fault::status(400).on("suspendDevices").every(2).times(1)).unwrap();
    let requests = client.devices().suspend(devices.clone()).in_bulk().devices_per_request(50).submit().await.unwrap();
    assert_eq!((requests.requests().len(), requests.not_sent().len()), (1, 150));
    assert_eq!(requests.not_sent(), &devices[50..]);
    assert_eq!(requests.stopped().and_then(thingspace::Error::status), Some(400));
    let outcomes = requests.wait().poll_after(Duration::ZERO).await;
    assert_eq!((outcomes.done(), outcomes.not_sent()), (50, 150));
    assert!(
        outcomes.iter().skip(50).all(|(_, outcome)| matches!(outcome, Outcome::NotSent { reason } if reason.contains("400")))
    );
    assert_eq!(changes(&sim).len(), 50);
    // A second bulk sends the change for the remaining devices.
    let rest = client.devices().suspend(requests.not_sent().to_vec()).in_bulk().submit().await.unwrap();
    assert_eq!(rest.wait().poll_after(Duration::ZERO).await.done(), 150);
}

#[sync_and_async(flavor = "multi_thread")]
async fn a_bulk_with_keep_going_sends_the_parts_after_a_refused_part() {
    let sim = sim(400, 65).await;
    let client = client(&sim);
    let devices = keys(&client, State::Active, 200).await;
    sim.inject(Fault::status(400).on("suspendDevices").every(2).times(1)).unwrap();
    let bulk = client.devices().suspend(devices.clone()).in_bulk().devices_per_request(50).keep_going(true);
    let requests = bulk.submit().await.unwrap();
    assert_eq!((requests.requests().len(), requests.not_sent()), (3, &devices[50..100]));
    assert_eq!(changes(&sim).len(), 150);
}

#[sync_and_async(flavor = "multi_thread")]
async fn a_lost_answer_stops_the_bulk_and_polling_finds_the_outcomes_of_the_request() {
    let sim = sim(400, 66).await;
    let client = client(&sim);
    let devices = keys(&client, State::Active, 200).await;
    sim.inject(Fault::reset().acted().on("suspendDevices").every(2).times(1)).unwrap();
    let requests = client.devices().suspend(devices).in_bulk().devices_per_request(50).submit().await.unwrap();
    let ids: Vec<bool> = requests.requests().iter().map(|request| request.request_id().is_some()).collect();
    assert_eq!((ids, requests.not_sent().len()), (vec![true, false], 100));
    let outcomes = requests.wait().poll_after(Duration::ZERO).await;
    assert_eq!((outcomes.done(), outcomes.unknown(), outcomes.not_sent()), (100, 0, 100));
    // Nothing was sent again: each device was changed once.
    let changes = changes(&sim);
    assert_eq!((changes.len(), changes.values().max(), calls(&sim, "suspendDevices")), (100, Some(&1), 2));
}

#[sync_and_async(flavor = "multi_thread")]
async fn a_refused_first_part_is_reported_like_a_later_one() {
    let sim = sim(100, 67).await;
    let client = client(&sim);
    let devices = keys(&client, State::Active, 20).await;
    sim.fail_next("suspendDevices", 400, 1);
    let requests = client.devices().suspend(devices.clone()).in_bulk().devices_per_request(10).submit().await.unwrap();
    assert_eq!(requests.stopped().and_then(thingspace::Error::status), Some(400));
    assert_eq!((requests.requests().len(), requests.not_sent()), (0, &devices[..]));
    assert_eq!((requests.wait().await.not_sent(), accepted(&sim, "suspendDevices").len()), (20, 0));
}

#[tokio::test]
async fn a_bulk_with_a_wrong_password_returns_an_error() {
    let sim = sim(100, 70).await;
    let devices = keys(&client(&sim), State::Active, 20).await;
    let wrong_password = client_builder(&sim).password("hush-hush").build().unwrap();
    let refused = wrong_password.devices().suspend(devices).in_bulk().devices_per_request(10).submit().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Auth);
}

/// Every part is accepted exactly once, although the service first answers several requests with 429.
#[tokio::test]
async fn throttled_parts_are_sent_after_the_pause_and_no_part_is_omitted() {
    for keep_going in [false, true] {
        let sim = sim(400, 71).await;
        let (clock, mut driver) = SimClock::driven(&sim);
        let client = client_builder(&sim).clock(clock).build().unwrap();
        let devices = keys(&client, State::Active, 200).await;
        // One fault affects every call, and the other affects every third call. Each occurs five times, which is more often than
        // the client retries one call.
        for part in [1, 3] {
            let fault = Fault::rate_limited(Some(Duration::from_secs(45))).on("suspendDevices").every(part).times(5);
            sim.inject(fault).unwrap();
        }
        let bulk = client.devices().suspend(devices).in_bulk().devices_per_request(20).keep_going(keep_going);
        let requests = driver.drive(bulk.submit()).await.unwrap();
        assert_eq!((requests.requests().len(), requests.not_sent().len()), (10, 0));
        assert!(requests.stopped().is_none());
        assert!(changes(&sim).len() == 200 && changes(&sim).values().all(|times| *times == 1));
    }
}

#[sync_and_async(flavor = "multi_thread")]
async fn a_request_can_be_waited_for_in_another_process() {
    let sim = sim(100, 68).await;
    let first = client(&sim);
    let devices = keys(&first, State::Active, 3).await;
    let request = first.devices().suspend(devices).submit().await.unwrap();
    let stored = serde_json::to_string(&request.handle()).unwrap();
    drop((request, first));

    let second = client(&sim);
    let handle: RequestHandle = serde_json::from_str(&stored).unwrap();
    let outcomes = second.resume(&handle).unwrap().wait().poll_after(Duration::ZERO).await;
    assert_eq!((outcomes.done(), calls(&sim, "suspendDevices")), (3, 1));
    let other = client_builder(&sim).account("0000123456-00002").build().unwrap();
    let refused = other.resume(&handle).unwrap_err();
    assert!(refused.to_string().contains("0000123456-00001"), "{refused}");
    let changed: RequestHandle = serde_json::from_str(&stored.replace("iccid:", "iccid:x")).unwrap();
    assert_eq!(second.resume(&changed).unwrap_err().kind(), ErrorKind::Config);
}

/// If the service requests a pause from one clone of a client, all clones pause.
#[sync_and_async(flavor = "multi_thread")]
async fn all_clones_observe_a_requested_pause() {
    let sim = sim(10, 69).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    client.login().await.unwrap();
    let started = sim.clock().now();
    sim.inject(Fault::rate_limited(Some(Duration::from_secs(30))).on("listDevices").times(1)).unwrap();
    let (one, other) = (client.clone(), client.clone());
    let first = driver.drive(one.devices().list().collect()).await.unwrap();
    let waited = sim.clock().now().duration_since(started).as_secs();
    assert!((30..40).contains(&waited), "waited {waited} s after a requested pause of 30 s");
    let second = driver.drive(other.devices().list().collect()).await.unwrap();
    assert_eq!((first.len(), second.len(), calls(&sim, "listDevices")), (10, 10, 3));
}
