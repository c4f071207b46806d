//! Tests of listeners, and of bulk changes and waits that the caller stops early. In each of the three registries (callback
//! services, firmware and locations), the client replaces another program's listener only if the caller requests the replacement.
//! A stopped bulk change sends no more requests, and a stopped wait returns the outcomes that arrived before the stop.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use behavior::{SimClock, calls, client, client_builder, eventually, in_state, listen};
use support::sync_and_async;
use thingspace::callbacks::Credentials;
use thingspace::raw::prelude::*;
use thingspace::raw::types::{LocationCallbackService, RegisterCallbackRequest};
use thingspace::{Client, DeviceKey, ErrorKind, Outcome, Phase, Register, State};
use thingspace_sim::{Clock, Fault, LedgerEvent, Simulator};
use tokio::sync::Notify;

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;
const ERP: &str = "http://127.0.0.1:9/erp";
const MINE: &str = "http://127.0.0.1:9/mine";

async fn sim(devices: usize, seed: u64) -> Simulator {
    Simulator::builder().devices(devices).seed(seed).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap()
}

/// Returns registrations that are not sent yet: two for the registry of callback services, and one each for the registries of
/// firmware and locations.
fn each(client: &Client, url: &str, credentials: &Credentials) -> [Register; 4] {
    let places = client.locations().listeners();
    [
        client.callbacks().register("CarrierService", url, credentials),
        client.callbacks().register("EnhancedConnectivityService", url, credentials),
        client.firmware().listeners().register(url, credentials),
        places.register(LocationCallbackService::DeviceLocation, url),
    ]
}

fn registered(sim: &Simulator) -> usize {
    sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::ListenerRegistered).count()
}

#[sync_and_async]
async fn another_programs_listener_stays_and_the_refusal_names_it() {
    let sim = sim(5, 81).await;
    let client = client(&sim);
    let (erp, me) = (Credentials::new("erp", "hush-erp"), Credentials::new("me", "hush-me"));
    for register in each(&client, ERP, &erp) {
        assert!(register.await.unwrap().displaced().is_none());
    }
    for register in each(&client, MINE, &me) {
        let error = register.await.unwrap_err();
        assert_eq!((error.kind(), error.phase()), (ErrorKind::ListenerTaken, Phase::BeforeSending));
        let message = format!("{error} {error:?}");
        assert!(message.contains(ERP) && message.contains(".replace_listener(true)") && !message.contains("hush"), "{message}");
    }
    assert_eq!(registered(&sim), 4);
    assert!(client.callbacks().list().await.unwrap().iter().all(|listener| listener.url == ERP && listener.username == "erp"));
}

#[sync_and_async]
async fn a_replaced_listener_is_returned_and_can_be_put_back() {
    let sim = sim(5, 82).await;
    let client = client(&sim);
    let (erp, me) = (Credentials::new("erp", "hush-erp"), Credentials::new("me", "hush-me"));
    for (before, after) in each(&client, ERP, &erp).into_iter().zip(each(&client, MINE, &me)) {
        before.await.unwrap();
        let now = after.replace_listener(true).await.unwrap();
        let displaced = now.displaced().unwrap().clone();
        assert_eq!((displaced.service(), displaced.url(), now.url()), (now.service(), ERP, MINE));
        assert!(!format!("{now:?} {displaced:?}").contains("hush"), "{now:?}");
        let back = displaced.put_back().await.unwrap();
        assert_eq!((back.url(), back.displaced().is_none()), (ERP, true));
        assert!(!now.deregister().await.unwrap(), "the listener of another program was removed");
    }
    let listed = client.raw().list_callbacks().aname(client.account()).send().await.unwrap().into_inner();
    assert_eq!(listed.len(), 2);
    for listener in listed.iter() {
        let password = listener.password.as_ref().map(|password| password.expose());
        assert_eq!((listener.username.as_deref(), password), (Some("erp"), Some("hush-erp")));
    }
    assert_eq!(client.firmware().listeners().list().await.unwrap()[0].username, "erp");
}

#[sync_and_async]
async fn a_listener_with_the_same_url_or_from_this_process_is_replaced_without_consent() {
    let sim = sim(5, 83).await;
    let client = client(&sim);
    let me = Credentials::new("me", "k4-Copper-Finch");
    for _ in 0..2 {
        // The service appends a slash to this URL, so the second registration finds a listener with another spelling of the same
        // URL.
        client.callbacks().register("CarrierService", "http://127.0.0.1:9", &me).await.unwrap();
    }
    client.callbacks().deregister("CarrierService").await.unwrap();
    for url in ["http://127.0.0.1:9/first", "http://127.0.0.1:9/second"] {
        let register = client.callbacks().register("CarrierService", url, &me).ends_with_process(true);
        let now = register.await.unwrap();
        assert!(now.displaced().is_none() && now.left_behind().is_none() && now.not_recorded().is_none());
    }
    assert!(
        client.callbacks().remove_left_behind().await.unwrap().is_empty(),
        "the listener of this running process was removed"
    );
    client.callbacks().deregister("CarrierService").await.unwrap();
    client.callbacks().register("CarrierService", "http://127.0.0.1:9/second", &me).await.unwrap();
    // `deregister` deleted the record that `ends_with_process(true)` wrote, and the last registration wrote none. Without a
    // record, the client assumes that the listener belongs to another program.
    let error = client.callbacks().register("CarrierService", MINE, &me).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ListenerTaken);
}

#[tokio::test]
async fn a_concurrent_registration_is_detected_afterwards() {
    let sim = sim(5, 84).await;
    let client = client(&sim);
    let me = Credentials::new("me", "k4-Copper-Finch");
    // The client calls listCallbacks before and after the registration. The fault delays the second call, so that the test can
    // register another listener between the two.
    sim.inject(Fault::delay(Duration::from_secs(5)).on("listCallbacks").every(2).times(1)).unwrap();
    let register = client.callbacks().register("CarrierService", MINE, &me).into_future();
    let register = tokio::spawn(register);
    called(&sim, "listCallbacks", 2).await;
    let body = RegisterCallbackRequest { name: "CarrierService".into(), url: ERP.to_owned(), username: None, password: None };
    client.raw().register_callback().aname(client.account()).body(body).send().await.unwrap();
    sim.clock().advance(Duration::from_secs(5));
    let error = register.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ListenerTaken);
    assert!(error.to_string().contains(ERP) && error.to_string().contains("at the same time"), "{error}");
    assert_eq!(client.callbacks().list().await.unwrap()[0].url, ERP);
}

#[sync_and_async]
async fn a_registration_that_may_not_replace_fails_if_the_listeners_cannot_be_listed() {
    let sim = sim(5, 85).await;
    let client = client(&sim);
    let me = Credentials::new("me", "k4-Copper-Finch");
    sim.inject(Fault::status(400).on("listFotaCallbacks")).unwrap();
    let error = client.firmware().listeners().register(MINE, &me).await.unwrap_err();
    assert_eq!((error.operation(), registered(&sim)), (Some("listFotaCallbacks"), 0));
    client.firmware().listeners().register(MINE, &me).replace_listener(true).await.unwrap();
    assert_eq!(registered(&sim), 1);
}

#[sync_and_async]
async fn a_misspelled_service_is_refused_before_anything_is_sent() {
    let sim = sim(5, 88).await;
    let client = client(&sim);
    let me = Credentials::new("me", "hush-me");
    let (callbacks, places) = (client.callbacks(), client.locations().listeners());
    for (error, hint) in [
        (callbacks.register("CarrierServise", MINE, &me).await.unwrap_err(), "(did you mean `CarrierService`?)"),
        (callbacks.deregister("NidService").await.unwrap_err(), "(did you mean `NiddService`?)"),
        (places.register("DeviceLocations", MINE).await.unwrap_err(), "(did you mean `DeviceLocation`?)"),
        (places.deregister("CarrierService").await.unwrap_err(), "expected one of Location, DeviceLocation"),
    ] {
        assert_eq!((error.kind(), error.phase()), (ErrorKind::Config, Phase::BeforeSending));
        let message = error.to_string();
        assert!(message.contains(hint) && message.contains("allow_unknown_services()"), "{message}");
    }
    for operation in
        ["listCallbacks", "registerCallback", "deregisterCallback", "registerLocationCallback", "deregisterLocationCallback"]
    {
        assert_eq!(calls(&sim, operation), 0, "{operation}");
    }
    let unchecked = client_builder(&sim).local_checks(false).build().unwrap();
    for callbacks in [callbacks.allow_unknown_services(), unchecked.callbacks()] {
        let error = callbacks.register("SatelliteService", MINE, &me).await.unwrap_err();
        assert_eq!((error.kind(), error.phase()), (ErrorKind::Rejected, Phase::Answered), "{error}");
        assert!(callbacks.deregister("SatelliteService").await.unwrap_err().status().is_some());
    }
    assert_eq!((calls(&sim, "registerCallback"), calls(&sim, "deregisterCallback")), (2, 2));
    assert!(places.allow_unknown_services().deregister("Moonbeam").await.unwrap_err().status().is_some());
    assert_eq!(calls(&sim, "deregisterLocationCallback"), 1);
}

async fn keys(client: &Client, state: State, count: usize) -> Vec<DeviceKey> {
    in_state(client, state, count).await.iter().map(|device| device.key().unwrap()).collect()
}

/// Waits until `operation` has been called at least `times` times.
async fn called(sim: &Simulator, operation: &str, times: usize) {
    eventually(&format!("{operation} is called {times} times"), || calls(sim, operation) >= times).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_bulk_change_abandons_the_pending_request_and_sends_no_more_requests() {
    let sim = Arc::new(sim(400, 86).await);
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let devices = keys(&client, State::Active, 200).await;
    sim.inject(Fault::hang().on("suspendDevices").every(2).times(1)).unwrap();
    let bulk = client.devices().suspend(devices.clone()).in_bulk().devices_per_request(50).keep_going(true);
    let started = sim.clock().now();
    let stop = Arc::clone(&sim);
    let stop = async move { called(&stop, "suspendDevices", 2).await };
    let requests = driver.drive(bulk.stop_when(stop, Duration::from_secs(20)).submit()).await.unwrap();
    assert_eq!(sim.clock().now().duration_since(started).as_secs(), 20, "expected an end after the grace period");
    assert!(requests.requests().len() == 2 && requests.not_sent() == &devices[100..], "{}", requests.requests().len());
    let lost = requests.requests()[1].lost().unwrap();
    assert_eq!((lost.kind(), lost.phase(), lost.operation()), (ErrorKind::Stopped, Phase::MaybeSent, Some("suspendDevices")));
    assert_eq!(calls(&sim, "suspendDevices"), 2);
    let outcomes = driver.drive(requests.wait().poll_after(Duration::ZERO).timeout(Duration::from_secs(1)).into_future()).await;
    assert_eq!((outcomes.done(), outcomes.unknown(), outcomes.not_sent()), (50, 50, 100));
}

/// A clock that notifies the test when the client starts to sleep.
#[derive(Clone, Debug)]
struct Watched(SimClock, Arc<Notify>);

impl thingspace::Clock for Watched {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.1.notify_one();
        self.0.sleep(time)
    }
}

/// The bulk change has 350 requests, but the documented limit is 100 activation requests per minute. So the bulk change waits for
/// the rate limiter. The test stops the bulk change during this wait, while no request is in progress.
#[tokio::test(flavor = "multi_thread")]
async fn a_bulk_change_that_is_stopped_while_throttled_ends_immediately_without_unknown_outcomes() {
    let sim = sim(2_000, 87).await;
    let clock = Watched(SimClock::following(&sim), Arc::default());
    let waits = Arc::clone(&clock.1);
    let client = client_builder(&sim).clock(clock).timeout(Duration::from_millis(900)).build().unwrap();
    let spare = keys(&client, State::PreActive, 350).await;
    let bulk = client.devices().activate(spare).plan("m2m-5mb").zip("98101").in_bulk().devices_per_request(1);
    // The clock is paused, so the test would hang if the client waited until the end of the grace period.
    let stop = async move { waits.notified().await };
    let requests = bulk.stop_when(stop, Duration::from_secs(3_600)).submit().await.unwrap();
    let sent = requests.requests().len();
    assert!(sent > 0 && requests.not_sent().len() == 350 - sent, "{sent}");
    assert!(requests.requests().iter().all(|request| request.request_id().is_some()));
    assert_eq!(
        (calls(&sim, "activateDevices"), requests.stopped().map(thingspace::Error::kind)),
        (sent, Some(ErrorKind::Stopped))
    );
}

#[tokio::test]
async fn a_bulk_change_that_is_stopped_before_it_starts_sends_nothing() {
    let sim = sim(100, 88).await;
    let client = client(&sim);
    let bulk = client.devices().suspend(keys(&client, State::Active, 10).await).in_bulk();
    let requests = bulk.stop_when(async {}, Duration::from_secs(20)).submit().await.unwrap();
    assert_eq!((requests.requests().len(), requests.not_sent().len()), (0, 10));
    let stopped = requests.stopped().unwrap();
    assert_eq!((stopped.kind(), stopped.phase()), (ErrorKind::Stopped, Phase::BeforeSending));
    assert_eq!((requests.wait().await.not_sent(), calls(&sim, "suspendDevices")), (10, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_wait_keeps_the_known_outcomes() {
    let hour = Duration::from_secs(3_600)..Duration::from_secs(3_601);
    let sim = Simulator::builder().devices(400).seed(89).clock(Clock::paused()).callback_delay(hour).start().await.unwrap();
    // The client uses real time, so the test ends before the client polls. Every outcome must come from a callback.
    let client = client_builder(&sim).clock(thingspace::SystemClock).build().unwrap();
    let receiver = listen(&client).await;
    let devices = keys(&client, State::Active, 100).await;
    let (clock, mut first) = (sim.clock().clone(), true);
    let bulk = client.devices().suspend(devices).in_bulk().devices_per_request(50).on_progress(move |sent| {
        assert!(sent.request.request_id().is_some());
        if std::mem::take(&mut first) {
            clock.advance(Duration::from_secs(3_700));
        }
    });
    let requests = bulk.submit().await.unwrap();
    let inbox = receiver.inbox().clone();
    let all_received = async move {
        eventually("50 callbacks arrive", || inbox.received() >= 50).await;
    };
    let outcomes = requests.wait().listening(receiver.inbox()).stop_when(all_received).await;
    assert_eq!((outcomes.done(), outcomes.unknown()), (50, 50));
    let stopped = |outcome: &Outcome| matches!(outcome, Outcome::Unknown { reason } if reason.contains("stopped"));
    assert_eq!(outcomes.iter().filter(|(_, outcome)| stopped(outcome)).count(), 50);
}
