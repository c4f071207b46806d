//! A wait returns one outcome per device, from a callback or from polling.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{SimClock, calls, client, client_builder, in_state, listen};
use serde_json::json;
use support::sync_and_async;
use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::{ChangeKind, DeviceKey, Evidence, Outcome, State};
use thingspace_sim::{Clock, LedgerEvent, Simulator};

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;

fn keys(devices: &[thingspace::Device]) -> Vec<DeviceKey> {
    devices.iter().map(|device| device.key().unwrap()).collect()
}

/// Returns how many devices of a request the simulator changed and how many it refused.
fn ended(sim: &Simulator, request_id: &str) -> (usize, usize) {
    let ledger = sim.ledger();
    let of_request = |id: &uuid::Uuid| id.to_string() == request_id;
    let count = |outcome| {
        ledger.iter().filter(|entry| entry.request_id.as_ref().is_some_and(of_request) && entry.outcome == Some(outcome)).count()
    };
    (count(thingspace_sim::Outcome::Success), count(thingspace_sim::Outcome::Failed))
}

#[sync_and_async]
async fn callbacks_that_arrive_before_the_answer_are_not_lost() {
    let sim = Simulator::builder().devices(300).seed(21).callback_delay(AT_ONCE).callbacks_before_answer(true);
    let sim = sim.start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client).await;
    let spare = in_state(&client, State::PreActive, 50).await;
    let request = client.devices().activate(keys(&spare)).plan("m2m-5mb").zip("98101").submit().await.unwrap();
    assert_eq!(receiver.inbox().received(), 50, "expected all callbacks before the answer");
    let outcomes = request.wait().listening(receiver.inbox()).await;
    assert_eq!((outcomes.callbacks(), outcomes.unknown()), (50, 0));
    assert_eq!((outcomes.done(), outcomes.refused()), ended(&sim, request.request_id().unwrap()));
}

#[sync_and_async]
async fn a_device_goes_through_all_four_lifecycle_changes() {
    let sim = Simulator::builder().devices(100).seed(22).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client).await;
    let key = in_state(&client, State::Active, 1).await[0].key().unwrap();
    let id = key.ids()[0].clone();
    for kind in [ChangeKind::Suspend, ChangeKind::Restore, ChangeKind::Deactivate, ChangeKind::Activate] {
        let devices = client.devices();
        let request = match kind {
            ChangeKind::Suspend => devices.suspend([key.clone()]).with_billing(false).submit().await,
            ChangeKind::Restore => devices.restore([key.clone()]).submit().await,
            ChangeKind::Deactivate => devices.deactivate([key.clone()]).waive_termination_fee(true).submit().await,
            _ => devices.activate([key.clone()]).plan("m2m-5mb").zip("98101").submit().await,
        };
        let outcomes = request.unwrap().wait().listening(receiver.inbox()).await;
        let done = outcomes.iter().all(|(_, outcome)| matches!(outcome, Outcome::Done { evidence: Evidence::Callback, .. }));
        assert!(done, "{kind:?}: {outcomes:?}");
        assert_eq!(client.devices().get(&id).await.unwrap().state(), kind.target().as_ref(), "{kind:?}");
    }
}

#[sync_and_async]
async fn a_change_from_the_wrong_state_is_refused_with_the_reason() {
    let sim = Simulator::builder().devices(100).seed(23).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 2).await;
    let request = client.devices().activate(keys(&active)).plan("m2m-5mb").zip("98101").submit().await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).await;
    let codes: Vec<_> = outcomes.refusals().map(|(_, refusal)| refusal.code().unwrap().to_owned()).collect();
    assert_eq!(codes, ["REQUEST_FAILED.DeviceAlreadyActive"; 2]);
}

#[sync_and_async]
async fn a_device_that_is_passed_twice_is_sent_once() {
    let sim = Simulator::builder().devices(100).seed(24).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client).await;
    let key = in_state(&client, State::Active, 1).await[0].key().unwrap();
    let request = client.devices().suspend([key.clone(), key]).submit().await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).await;
    assert_eq!((outcomes.requested(), outcomes.done(), outcomes.refused()), (1, 1, 0));
}

#[sync_and_async]
async fn callbacks_with_a_wrong_password_are_refused_and_the_devices_are_polled() {
    let sim = Simulator::builder().devices(100).seed(25).callback_delay(AT_ONCE).start().await.unwrap();
    let client = client(&sim);
    let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("behavior", "right"))).await.unwrap();
    let wrong = Credentials::new("behavior", "wrong");
    client.callbacks().register("CarrierService", receiver.url("CarrierService"), &wrong).await.unwrap();
    let active = in_state(&client, State::Active, 3).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).poll_after(Duration::from_millis(20)).await;
    assert_eq!(receiver.inbox().received(), 0);
    assert_eq!((outcomes.callbacks(), outcomes.done()), (0, 3));
    assert!(outcomes.iter().all(|(_, outcome)| matches!(outcome, Outcome::Done { evidence: Evidence::Polled, .. })));
    let failed = sim.ledger().iter().filter(|entry| entry.event == LedgerEvent::CallbackFailed).count();
    assert!(failed >= 3, "expected the receiver to refuse at least 3 callbacks, but it refused {failed}");
}

#[sync_and_async]
async fn without_callbacks_the_outcomes_of_many_devices_are_found_by_listing() {
    let sim = Simulator::builder().devices(200).seed(26).callback_delay(AT_ONCE).start().await.unwrap();
    let client = client(&sim);
    let active = in_state(&client, State::Active, 40).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let outcomes = request.wait().poll_after(Duration::from_millis(20)).await;
    assert_eq!(outcomes.done(), 40);
}

#[sync_and_async]
async fn a_device_whose_outcome_is_late_is_unknown_at_first_and_done_after_another_wait() {
    let slow = Duration::from_secs(3600)..Duration::from_secs(3601);
    let sim = Simulator::builder().devices(100).seed(27).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    // The client uses real time. The simulator's time stands still until the test advances it.
    let client = client_builder(&sim).clock(thingspace::SystemClock).build().unwrap();
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 2).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!(outcomes.unknown(), 2);
    sim.clock().advance(Duration::from_secs(3602));
    sim.settle().await;
    let outcomes = request.wait().listening(receiver.inbox()).await;
    assert_eq!((outcomes.done(), outcomes.callbacks()), (2, 2));
}

#[sync_and_async]
async fn a_wait_follows_the_injected_clock() {
    let slow = Duration::from_secs(3600)..Duration::from_secs(3601);
    let sim = Simulator::builder().devices(100).seed(28).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let active = in_state(&client, State::Active, 1).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let outcomes = driver.drive(request.wait().timeout(Duration::from_secs(7200)).into_future()).await;
    assert_eq!(outcomes.done(), 1);
    let polls = calls(&sim, "getRequestStatus");
    assert!((60..=75).contains(&polls), "{polls} polls in an hour: expected the pause between polls to grow to a minute");
}

/// The service first reports that the request is on hold, and later sends the outcome (openapi/errors.yaml, REQUEST_ONHOLD). The
/// first message is therefore not an outcome, even if its status is `Failed`.
#[sync_and_async]
async fn a_request_on_hold_is_not_reported_as_refused() {
    let slow = Duration::from_secs(3600)..Duration::from_secs(3601);
    let sim = Simulator::builder().devices(100).seed(29).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 2).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let message = |device: usize, status: &str, code: Option<&str>| {
        let mut message = json!({"username": "behavior", "password": "k4-Copper-Finch", "requestId": request.request_id().unwrap(),
            "deviceIds": [{"id": active[device].iccid().unwrap(), "kind": "Iccid"}], "status": status});
        if let Some(code) = code {
            message["faultResponse"] = json!({"faultcode": code, "faultstring": "credit check"});
        }
        serde_json::to_vec(&message).unwrap()
    };
    for status in ["Failed", "Pending"] {
        let held = message(usize::from(status == "Failed"), status, Some("CarrierService.REQUEST_ONHOLD.CreditCheck"));
        receiver.inbox().accept("CarrierService", &held).await.unwrap();
    }
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((outcomes.refused(), outcomes.unknown()), (0, 2), "{outcomes:?}");

    receiver.inbox().accept("CarrierService", &message(0, "Success", None)).await.unwrap();
    let denied = message(1, "Failed", Some("CarrierService.REQUEST_CANCELLED.CreditCheck"));
    receiver.inbox().accept("CarrierService", &denied).await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((outcomes.done(), outcomes.refused()), (1, 1), "{outcomes:?}");
}

/// Callback services other than CarrierService also send messages about a request (quirk two-callback-services). These messages
/// are not outcomes of the change.
#[sync_and_async]
async fn messages_of_other_services_are_not_outcomes() {
    let slow = Duration::from_secs(3600)..Duration::from_secs(3601);
    let sim = Simulator::builder().devices(100).seed(29).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let client = client(&sim);
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 1).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let id = request.request_id().unwrap();
    let message = |status: &str| {
        let device = json!({"id": active[0].iccid().unwrap(), "kind": "Iccid"});
        let message = json!({"username": "behavior", "password": "k4-Copper-Finch", "requestId": id, "deviceIds": [device], "status": status});
        serde_json::to_vec(&message).unwrap()
    };
    let others = ["DeviceService", "NiddService", "StateService", "DeviceProfileService", "ExternalProvisioningChanges"];
    for service in others {
        receiver.inbox().accept(service, &message("Success")).await.unwrap();
    }
    assert_eq!(receiver.inbox().request(id).await.unwrap().len(), others.len());
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((outcomes.callbacks(), outcomes.done(), outcomes.unknown()), (0, 0, 1), "{outcomes:?}");
    // A message of CarrierService is an outcome. So the wait does read the messages about this request, and has ignored the
    // messages above because of their services.
    receiver.inbox().accept("CarrierService", &message("Failed")).await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((outcomes.callbacks(), outcomes.refused()), (1, 1), "{outcomes:?}");
}
