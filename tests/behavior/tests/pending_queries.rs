//! Requests whose results arrive by callback, changes that take effect immediately, and lost answers to these calls.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{SimClock, calls, client, client_builder, in_state};
use futures_util::TryStreamExt as _;
use support::sync_and_async;
use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::raw::types::{CallbackStatus, LocationCallbackService, SmsEncoding};
use thingspace::{
    BillingCycle, Client, DeviceId, DeviceKey, ErrorKind, Evidence, IdKind, LocationSource, Locations, Outcome, PendingQuery,
    Phase, State, label,
};
use thingspace_sim::{Clock, Fault, Simulator};

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;
const HOUR: Duration = Duration::from_secs(3_600);

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(300).seed(seed).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap()
}

async fn ids(client: &Client, count: usize) -> Vec<DeviceId> {
    let devices = in_state(client, State::Active, count).await;
    devices.iter().map(|device| DeviceId::iccid(device.iccid().unwrap()).unwrap()).collect()
}

/// Starts a receiver and registers it for these callback services.
async fn listen(client: &Client, services: &[&str]) -> Receiver {
    let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("behavior", "k4-Copper-Finch"))).await.unwrap();
    for service in services {
        client.callbacks().register(*service, receiver.url(*service), receiver.inbox().credentials()).await.unwrap();
    }
    receiver
}

/// Counts the devices that respond to a query, up to `most`. Each device sends one response.
async fn devices_reported(query: &PendingQuery, inbox: &Inbox, most: usize) -> usize {
    let mut answers = query.responses(inbox);
    for count in 0..most {
        if answers.next().await.is_none() {
            return count;
        }
    }
    most
}

#[sync_and_async]
async fn sms_responses_that_arrive_before_the_call_returns_are_not_lost() {
    let builder = Simulator::builder().devices(300).seed(51).clock(Clock::paused()).callback_delay(AT_ONCE);
    let sim = builder.callbacks_before_answer(true).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client, &["EnhancedConnectivityService"]).await;
    let devices = ids(&client, 3).await;
    let sent = client.sms().send("report").to(devices).submit().await.unwrap();
    sim.settle().await;
    assert_eq!(devices_reported(&sent, receiver.inbox(), 3).await, 3);
    assert_eq!((sent.operation(), sent.service()), ("sendSms", "EnhancedConnectivityService"));
}

#[sync_and_async]
async fn a_query_with_a_lost_answer_is_not_an_error_and_is_not_sent_again() {
    let sim = sim(52).await;
    let client = client(&sim);
    let devices = ids(&client, 2).await;
    let inbox = Inbox::new(Credentials::new("behavior", "k4-Copper-Finch"));
    sim.inject(Fault::reset().acted().on("sendSms")).unwrap();
    let sent = client.sms().send("report").to(devices.clone()).submit().await.unwrap();
    assert!(sent.request_id().is_none() && sent.lost().is_some_and(|error| error.phase() == Phase::MaybeSent), "{sent:?}");
    // Without a request id, no response can be matched to the query, so the responses end immediately.
    assert!(sent.responses(&inbox).next().await.is_none());
    sim.inject(Fault::reset().acted().on("sendNiddMessage")).unwrap();
    assert!(client.nidd().send(devices, [1], HOUR).await.unwrap().request_id().is_none());
    assert_eq!((calls(&sim, "sendSms"), calls(&sim, "sendNiddMessage")), (1, 1));
}

#[sync_and_async]
async fn a_lost_answer_to_an_immediate_change_is_an_outcome_error() {
    let sim = sim(53).await;
    let client = client(&sim);
    sim.inject(Fault::reset().acted().on("createDeviceGroup")).unwrap();
    let error = client.groups().create("depot", "In stock", []).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Outcome, Some("createDeviceGroup")));
    assert!(error.to_string().contains("outcome unknown: check whether the service carried out the request"), "{error}");
    assert_eq!(calls(&sim, "createDeviceGroup"), 1);
    // The service did create the group.
    assert!(client.groups().list().await.unwrap().iter().any(|group| group.name.as_deref() == Some("depot")));
    let device = Locations::device_info(&in_state(&client, State::Active, 1).await[0]).unwrap();
    sim.inject(Fault::reset().acted().on("listDeviceLocations")).unwrap();
    let error = client.locations().find([device], LocationSource::Network).await.unwrap_err();
    assert_eq!((error.kind(), calls(&sim, "listDeviceLocations")), (ErrorKind::Outcome, 1));
}

#[sync_and_async]
async fn a_refusal_is_not_an_unknown_outcome() {
    let sim = sim(54).await;
    let client = client(&sim);
    client.groups().create("depot", "In stock", []).await.unwrap();
    let again = client.groups().create("depot", "In stock", []).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Conflict);
    let missing = client.groups().members("no such group").collect().await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
}

#[sync_and_async]
async fn queries_and_idempotent_changes_are_retried() {
    let sim = sim(55).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let devices = ids(&client, 1).await;
    sim.inject(Fault::reset().on("checkDeviceAvailability").times(1)).unwrap();
    assert!(driver.drive(client.devices().availability(devices.clone())).await.unwrap().request_id().is_some());
    sim.inject(Fault::reset().acted().on("deleteDeviceGroup").times(1)).unwrap();
    client.groups().create("depot", "In stock", devices).await.unwrap();
    // The first attempt deleted the group, so the retry does not find it (quirk groups-repeat-answers).
    let gone = driver.drive(client.groups().delete("depot")).await.unwrap_err();
    assert_eq!((gone.kind(), calls(&sim, "deleteDeviceGroup")), (ErrorKind::NotFound, 2));
}

#[sync_and_async]
async fn responses_after_the_timeout_are_kept_for_the_next_reader() {
    let slow = HOUR..HOUR + Duration::from_secs(1);
    let sim = Simulator::builder().devices(300).seed(56).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let receiver = listen(&client, &["DeviceUsage"]).await;
    let devices = ids(&client, 1).await;
    let (from, to) = ("2025-12-01T00:00:00Z".parse().unwrap(), "2025-12-31T00:00:00Z".parse().unwrap());
    let query = driver.drive(client.usage().totals(devices, from, to)).await.unwrap();
    let mut answers = query.responses(receiver.inbox()).timeout(Duration::from_secs(60));
    assert!(driver.drive(answers.next()).await.is_none());
    let started = sim.clock().now();
    sim.clock().advance(2 * HOUR);
    sim.settle().await;
    let answer = driver.drive(query.responses(receiver.inbox()).next()).await.unwrap();
    assert_eq!(answer.status(), Some(&CallbackStatus::Success));
    assert!(sim.clock().now().duration_since(started).as_secs() >= 7_200);
}

#[sync_and_async]
async fn location_responses_are_matched_by_transaction_id() {
    let sim = sim(57).await;
    let client = client(&sim);
    let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("", ""))).await.unwrap();
    let listeners = client.locations().listeners();
    let now = listeners.register(LocationCallbackService::DeviceLocation, receiver.url("DeviceLocation")).await.unwrap();
    assert!(now.shared_key().is_some());
    let devices = in_state(&client, State::Active, 4).await;
    let devices = devices.iter().map(|device| Locations::device_info(device).unwrap());
    let query = client.locations().request(devices, LocationSource::Network).await.unwrap();
    sim.clock().advance(HOUR);
    sim.settle().await;
    assert_eq!(devices_reported(&query, receiver.inbox(), 4).await, 4);
}

#[sync_and_async]
async fn label_changes_have_an_outcome_per_device() {
    let sim = sim(58).await;
    let client = client(&sim);
    let receiver = listen(&client, &["CarrierService"]).await;
    let (with_eid, without): (Vec<_>, Vec<_>) =
        in_state(&client, State::Active, 150).await.into_iter().partition(|device| device.id(&IdKind::Eid).is_some());
    let error = client.labels().set(&without[..1], label("usage", "maps")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Config && error.to_string().contains("has no EID"), "{error}");
    let request = client.labels().set(&with_eid[..5], label("usage", "maps")).await.unwrap();
    sim.settle().await;
    let outcomes = request.wait().listening(receiver.inbox()).await;
    assert_eq!((outcomes.requested(), outcomes.unknown()), (5, 0), "{outcomes:?}");
    let by_callback = |outcome: &Outcome| matches!(outcome, Outcome::Done { evidence: Evidence::Callback, .. });
    assert!(outcomes.iter().all(|(_, outcome)| by_callback(outcome)), "{outcomes:?}");
}

#[sync_and_async]
async fn received_sms_are_read_page_by_page_without_loss() {
    let sim = sim(59).await;
    let client = client(&sim);
    let devices = ids(&client, 10).await;
    for number in 0..250 {
        assert!(sim.device_sends_sms(devices[number % 10].id(), &format!("message {number}")));
    }
    // Fetching a page removes the previous page from the queue. Here, the call for the second page fails before the service acts,
    // so nothing is removed, and the second list returns every message.
    sim.inject(Fault::reset().on("listSmsMessages").every(2).times(1)).unwrap();
    let mut stored = Vec::new();
    for _ in 0..2 {
        let mut pages = client.sms().received().pages();
        while let Ok(Some(page)) = pages.try_next().await {
            stored.extend(page.into_iter().filter_map(|sms| sms.message));
        }
    }
    stored.sort();
    stored.dedup();
    assert_eq!(stored.len(), 250);
}

#[sync_and_async]
async fn invalid_arguments_are_refused_before_sending() {
    let sim = sim(60).await;
    let client = client(&sim);
    let id = DeviceId::iccid("89148000008682242668").unwrap();
    let one = || [id.clone()];
    let refused = |error: thingspace::Error, part: &str| {
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(error.to_string().contains(part), "{error}");
    };
    let sms = client.sms();
    refused(sms.send("hello").submit().await.unwrap_err(), ".to(ids)");
    refused(sms.send("hello").to([]).submit().await.unwrap_err(), ".to(ids)");
    // The client must not leave the empty list out of the request: the service would then send the SMS to every device of the
    // group or of the account.
    for too_many in [sms.send("hello").to([]).to_group("depot"), sms.send("hello").to_all().to([])] {
        refused(too_many.submit().await.unwrap_err(), "the list of devices is empty");
    }
    refused(sms.send("").to_all().submit().await.unwrap_err(), "is empty");
    refused(sms.send("x".repeat(161)).to(one()).submit().await.unwrap_err(), "161 characters: expected at most 160");
    let bytes = sms.send("ü".repeat(71)).encoding(SmsEncoding::X8BitUtf8).to(one());
    refused(bytes.submit().await.unwrap_err(), "142 bytes: expected at most 140");
    let nidd = client.nidd();
    refused(nidd.send(one(), [0, 0], HOUR).await.unwrap_err(), "two zero bytes");
    refused(nidd.send(one(), [1; 1_359], HOUR).await.unwrap_err(), "1359 bytes");
    refused(nidd.send(one(), [1], Duration::from_secs(1)).await.unwrap_err(), "2 s to 30 days");
    refused(nidd.send([], [1], HOUR).await.unwrap_err(), "name at least one");
    refused(client.groups().add([], "depot").await.unwrap_err(), "name at least one");
    refused(client.groups().create("", "In stock", []).await.unwrap_err(), "the name of the group is empty");
    refused(client.groups().delete("").await.unwrap_err(), "gname");
    refused(client.reachability().stop([""; 0]).await.unwrap_err(), "no monitors");
    let (from, to) = ("2026-01-02T00:00:00Z".parse().unwrap(), "2026-01-01T00:00:00Z".parse().unwrap());
    refused(sms.events(&id, from, to).await.unwrap_err(), "swap the two times");
    refused(client.usage().totals(one(), from, to).await.unwrap_err(), "swap the two times");
    let many = (0..2_001).map(|number| DeviceId::imei(format!("{number:015}")).unwrap());
    refused(client.locations().exclude(many).await.unwrap_err(), "2001 devices given: one request may name at most 2000");
    assert!(sim.journal().is_empty());
}

/// If a request contains no devices, the operations below select every device of the account. An empty list may be the unexpected
/// result of a filter, so the client refuses such a list, even if the local checks of the client are turned off.
#[sync_and_async]
async fn an_empty_list_of_devices_does_not_query_the_whole_account() {
    let sim = sim(60).await;
    let client = sim.client_builder().local_checks(false).build().unwrap();
    let (from, to) = ("2025-12-01T00:00:00Z".parse().unwrap(), "2025-12-31T00:00:00Z".parse().unwrap());
    let (first, last) = (BillingCycle::new(2025, 10).unwrap(), BillingCycle::new(2025, 11).unwrap());
    let none = Vec::<DeviceKey>::new;
    let refused = |error: thingspace::Error, method: &str| {
        let expected = format!("no devices given; name at least one, or call .{method}(…) to query the whole account");
        assert!(error.to_string().ends_with(&expected), "{error}");
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    };
    refused(client.usage().totals([], from, to).await.unwrap_err(), "totals_of_account");
    refused(client.promo_usage().totals([], from, to).await.unwrap_err(), "totals_of_account");
    refused(client.provisioning().by_callback([], from, to).await.unwrap_err(), "by_callback_of_account");
    refused(client.billed_usage().of_devices([], None).await.unwrap_err(), "of_all_devices");
    refused(client.billed_usage().of_cycles([], first, last).await.unwrap_err(), "of_account");
    refused(client.euicc().list_of(none()).await.unwrap_err(), "list");
    let mismatched = client.devices().mismatched_hardware(none(), from, to).await;
    refused(mismatched.unwrap_err(), "mismatched_hardware_of_account");
    // These methods have no counterpart for the whole account, so the error does not name one.
    for error in [
        client.devices().suspension_status([]).await.unwrap_err(),
        client.devices().roaming_lists([]).await.unwrap_err(),
        client.reachability().stop([""; 0]).await.unwrap_err(),
    ] {
        assert!(error.to_string().ends_with("given; name at least one"), "{error}");
    }
    assert!(sim.journal().is_empty());

    let accepted = [
        client.usage().totals_of_account(from, to).await.unwrap(),
        client.promo_usage().totals_of_account(from, to).await.unwrap(),
        client.provisioning().by_callback_of_account(from, to).await.unwrap(),
        client.billed_usage().of_all_devices(None).await.unwrap(),
        client.billed_usage().of_account(first, last).await.unwrap(),
    ];
    assert!(accepted.iter().all(|query| query.request_id().is_some()));
    client.devices().mismatched_hardware_of_account(from, to).await.unwrap();
}
