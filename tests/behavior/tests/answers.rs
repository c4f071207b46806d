//! What the service takes and answers by callback, what it does at once, and what becomes of both when an answer is lost.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use behavior::{SimClock, calls, client, describe, in_state};
use futures_util::TryStreamExt as _;
use thingspace::callbacks::{Credentials, Hub, Receiver};
use thingspace::raw::types::{CallbackStatus, LocationCallbackService, SmsEncoding};
use thingspace::{
    Client, DeviceId, ErrorKind, Evidence, IdKind, LocationSource, Locations, Outcome, PendingQuery, Phase, State, label,
};
use thingspace_sim::{Clock, Fault, Simulator};
use support::sync_and_async;

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;
const HOUR: Duration = Duration::from_secs(3_600);

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(300).seed(seed).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap()
}

async fn ids(client: &Client, count: usize) -> Vec<DeviceId> {
    let lines = in_state(client, State::Active, count).await;
    lines.iter().map(|line| DeviceId::iccid(line.iccid().unwrap()).unwrap()).collect()
}

/// A receiver, registered for these services.
async fn listen(client: &Client, services: &[&str]) -> Receiver {
    let receiver = Receiver::bind("127.0.0.1:0", Hub::new(Credentials::new("behavior", "k4-Copper-Finch"))).await.unwrap();
    for service in services {
        client.callbacks().register(service, receiver.url(service), receiver.hub().credentials()).await.unwrap();
    }
    receiver
}

/// Of how many lines the answers of a request tell, as long as they are there.
async fn told(asked: &PendingQuery, hub: &Hub, most: usize) -> usize {
    let mut answers = asked.responses(hub);
    for count in 0..most {
        if answers.next().await.is_none() {
            return count;
        }
    }
    most
}

#[sync_and_async]
async fn an_sms_is_answered_by_each_line_also_before_the_call_returns() {
    let builder = Simulator::builder().devices(300).seed(51).clock(Clock::paused()).callback_delay(AT_ONCE);
    let sim = builder.callbacks_before_answer(true).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client, &["EnhancedConnectivityService"]).await;
    let lines = ids(&client, 3).await;
    let sent = client.sms().send("report").to(lines).submit().await.unwrap();
    sim.settle().await;
    assert_eq!(told(&sent, receiver.hub(), 3).await, 3);
    assert_eq!((sent.operation(), sent.service()), ("sendSms", "EnhancedConnectivityService"));
}

#[sync_and_async]
async fn a_lost_answer_of_an_order_is_a_value_and_nothing_is_sent_twice() {
    let sim = sim(52).await;
    let client = client(&sim);
    let lines = ids(&client, 2).await;
    let hub = Hub::new(Credentials::new("behavior", "k4-Copper-Finch"));
    sim.inject(Fault::reset().acted().on("sendSms")).unwrap();
    let sent = client.sms().send("report").to(lines.clone()).submit().await.unwrap();
    assert!(sent.request_id().is_none() && sent.lost().is_some_and(|error| error.phase() == Phase::MaybeSent), "{sent:?}");
    // There is nothing to wait for.
    assert!(sent.responses(&hub).next().await.is_none());
    sim.inject(Fault::reset().acted().on("sendNiddMessage")).unwrap();
    assert!(client.nidd().send(lines, [1], HOUR).await.unwrap().request_id().is_none());
    assert_eq!((calls(&sim, "sendSms"), calls(&sim, "sendNiddMessage")), (1, 1));
}

#[sync_and_async]
async fn a_lost_answer_of_what_is_done_at_once_is_an_unknown_outcome() {
    let sim = sim(53).await;
    let client = client(&sim);
    sim.inject(Fault::reset().acted().on("createDeviceGroup")).unwrap();
    let error = client.groups().create("depot", "In stock", []).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Outcome, Some("createDeviceGroup")));
    assert!(error.to_string().contains("look before you send it again"), "{error}");
    assert_eq!(calls(&sim, "createDeviceGroup"), 1);
    // A look shows that it was done.
    assert!(client.groups().list().await.unwrap().iter().any(|group| group.name.as_deref() == Some("depot")));
    let line = Locations::device_info(&in_state(&client, State::Active, 1).await[0]).unwrap();
    sim.inject(Fault::reset().acted().on("listDeviceLocations")).unwrap();
    let error = client.locations().find([line], LocationSource::Network).await.unwrap_err();
    assert_eq!((error.kind(), calls(&sim, "listDeviceLocations")), (ErrorKind::Outcome, 1));
}

#[sync_and_async]
async fn what_a_service_refuses_is_no_unknown_outcome() {
    let sim = sim(54).await;
    let client = client(&sim);
    client.groups().create("depot", "In stock", []).await.unwrap();
    let again = client.groups().create("depot", "In stock", []).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Conflict);
    let missing = client.groups().members("no such group").collect().await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
}

#[sync_and_async]
async fn questions_and_what_may_be_done_twice_are_asked_again() {
    let sim = sim(55).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = describe(&sim).clock(clock).build().unwrap();
    let lines = ids(&client, 1).await;
    sim.inject(Fault::reset().on("checkDeviceAvailability").times(1)).unwrap();
    assert!(driver.drive(client.devices().availability(lines.clone())).await.unwrap().request_id().is_some());
    sim.inject(Fault::reset().acted().on("deleteDeviceGroup").times(1)).unwrap();
    client.groups().create("depot", "In stock", lines).await.unwrap();
    // The first one did it: the repeat does not find the group (quirk groups-repeat-answers).
    let gone = driver.drive(client.groups().delete("depot")).await.unwrap_err();
    assert_eq!((gone.kind(), calls(&sim, "deleteDeviceGroup")), (ErrorKind::NotFound, 2));
}

#[sync_and_async]
async fn who_answers_too_late_is_not_waited_for() {
    let slow = HOUR..HOUR + Duration::from_secs(1);
    let sim = Simulator::builder().devices(300).seed(56).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = describe(&sim).clock(clock).build().unwrap();
    let receiver = listen(&client, &["DeviceUsage"]).await;
    let lines = ids(&client, 1).await;
    let (from, to) = ("2025-12-01T00:00:00Z".parse().unwrap(), "2025-12-31T00:00:00Z".parse().unwrap());
    let asked = driver.drive(client.usage().totals(lines, from, to)).await.unwrap();
    let mut answers = asked.responses(receiver.hub()).timeout(Duration::from_secs(60));
    assert!(driver.drive(answers.next()).await.is_none());
    let begun = sim.clock().now();
    sim.clock().advance(2 * HOUR);
    sim.settle().await;
    // It is kept for who asks again.
    let answer = driver.drive(asked.responses(receiver.hub()).next()).await.unwrap();
    assert_eq!(answer.status(), Some(&CallbackStatus::Success));
    assert!(sim.clock().now().duration_since(begun).as_secs() >= 7_200);
}

#[sync_and_async]
async fn places_are_told_by_their_transaction() {
    let sim = sim(57).await;
    let client = client(&sim);
    let receiver = Receiver::bind("127.0.0.1:0", Hub::new(Credentials::new("", ""))).await.unwrap();
    let listeners = client.locations().listeners();
    let now = listeners.register(LocationCallbackService::DeviceLocation, receiver.url("DeviceLocation")).await.unwrap();
    assert!(now.shared_key().is_some());
    let lines = in_state(&client, State::Active, 4).await;
    let lines = lines.iter().map(|line| Locations::device_info(line).unwrap());
    let asked = client.locations().request(lines, LocationSource::Network).await.unwrap();
    sim.clock().advance(HOUR);
    sim.settle().await;
    assert_eq!(told(&asked, receiver.hub(), 4).await, 4);
}

#[sync_and_async]
async fn labels_have_an_outcome_a_line() {
    let sim = sim(58).await;
    let client = client(&sim);
    let receiver = listen(&client, &["CarrierService"]).await;
    let chips: Vec<DeviceId> =
        sim.fleet().into_iter().filter_map(|line| DeviceId::new(IdKind::Eid, line.eid?).ok()).take(5).collect();
    let request = client.labels().set(label("usage", "maps"), chips.clone()).await.unwrap();
    sim.settle().await;
    let outcomes = request.wait().listening(receiver.hub()).await;
    assert_eq!((outcomes.requested(), outcomes.unknown()), (5, 0), "{outcomes:?}");
    let by_callback = |outcome: &Outcome| matches!(outcome, Outcome::Done { evidence: Evidence::Callback, .. });
    assert!(outcomes.iter().all(|(_, outcome)| by_callback(outcome)), "{outcomes:?}");
}

#[sync_and_async]
async fn received_texts_come_page_by_page_and_none_is_lost() {
    let sim = sim(59).await;
    let client = client(&sim);
    let lines = ids(&client, 10).await;
    for number in 0..250 {
        assert!(sim.device_sends_sms(lines[number % 10].id(), &format!("text {number}")));
    }
    // The answer to the second page is lost: what was handed out before is stored, and the rest is still there.
    sim.inject(Fault::reset().on("listSmsMessages").every(2).times(1)).unwrap();
    let mut stored = Vec::new();
    for _ in 0..2 {
        let mut pages = client.sms().received().pages();
        while let Ok(Some(page)) = pages.try_next().await {
            stored.extend(page.into_iter().filter_map(|text| text.message));
        }
    }
    stored.sort();
    stored.dedup();
    assert_eq!(stored.len(), 250);
}

#[sync_and_async]
async fn what_the_service_would_refuse_is_refused_before_anything_is_sent() {
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
    refused(sms.send("").to_all().submit().await.unwrap_err(), "is empty");
    refused(sms.send("x".repeat(161)).to(one()).submit().await.unwrap_err(), "161 characters, more than 160");
    let bytes = sms.send("ü".repeat(71)).encoding(SmsEncoding::X8BitUtf8).to(one());
    refused(bytes.submit().await.unwrap_err(), "142 bytes, more than 140");
    let nidd = client.nidd();
    refused(nidd.send(one(), [0, 0], HOUR).await.unwrap_err(), "two zero bytes");
    refused(nidd.send(one(), [1; 1_359], HOUR).await.unwrap_err(), "1359 bytes");
    refused(nidd.send(one(), [1], Duration::from_secs(1)).await.unwrap_err(), "2 s to 30 days");
    refused(nidd.send([], [1], HOUR).await.unwrap_err(), "name at least one");
    refused(client.groups().add("depot", []).await.unwrap_err(), "name at least one");
    refused(client.groups().create("", "In stock", []).await.unwrap_err(), "the name of the group is empty");
    refused(client.groups().delete("").await.unwrap_err(), "gname");
    refused(client.reachability().stop([""; 0]).await.unwrap_err(), "no monitors");
    let (from, to) = ("2026-01-02T00:00:00Z".parse().unwrap(), "2026-01-01T00:00:00Z".parse().unwrap());
    refused(sms.events(&id, from, to).await.unwrap_err(), "exchange the two times");
    refused(client.usage().totals(one(), from, to).await.unwrap_err(), "exchange the two times");
    let many = (0..2_001).map(|number| DeviceId::imei(format!("{number:015}")).unwrap());
    refused(client.locations().exclude(many).await.unwrap_err(), "2001 devices are more than the 2000");
    assert!(sim.journal().is_empty());
}
