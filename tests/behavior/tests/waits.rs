//! What a wait polls, when it ends, and how it finds the outcome of a request whose answer was lost.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::BTreeSet;
use std::time::Duration;

use behavior::{SimClock, calls, client, client_builder, in_state, listen};
use serde_json::{Value, json};
use support::sync_and_async;
use thingspace::callbacks::Receiver;
use thingspace::{ChangeRequest, Client, Device, DeviceKey, Evidence, Outcome, Outcomes, State};
use thingspace_sim::{Clock, Fault, PortalChange, Simulator};

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;
const MINUTE: Duration = Duration::from_secs(60);

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(600).seed(seed).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap()
}

fn keys(devices: &[Device]) -> Vec<DeviceKey> {
    devices.iter().map(|device| device.key().unwrap()).collect()
}

/// Returns for how many devices the simulator carried out a change, and for how many it refused one, over all requests.
fn ended(sim: &Simulator) -> (usize, usize) {
    let ledger = sim.ledger();
    let count = |outcome| {
        let of_lines = |entry: &&thingspace_sim::LedgerEntry| entry.device.is_some() && entry.outcome == Some(outcome);
        ledger.iter().filter(of_lines).count()
    };
    (count(thingspace_sim::Outcome::Success), count(thingspace_sim::Outcome::Failed))
}

/// Sends a request to activate `count` devices. The simulator may refuse to activate some of them because of their hardware.
async fn activate(client: &Client, count: usize) -> ChangeRequest {
    let spare = in_state(client, State::PreActive, count).await;
    client.devices().activate(keys(&spare)).plan("m2m-5mb").zip("98101").submit().await.unwrap()
}

fn reasons(outcomes: &Outcomes) -> Vec<String> {
    let reason = |outcome: &Outcome| match outcome {
        Outcome::Unknown { reason } => Some(reason.clone()),
        _ => None,
    };
    outcomes.iter().filter_map(|(_, outcome)| reason(outcome)).collect()
}

#[sync_and_async]
async fn a_wait_polls_at_its_timeout_even_if_the_timeout_is_short() {
    for timeout in [Duration::ZERO, Duration::from_secs(5)] {
        let sim = sim(311).await;
        let (clock, mut driver) = SimClock::driven(&sim);
        let client = client_builder(&sim).clock(clock).build().unwrap();
        // The receiver keeps running, but gets no messages after it is deregistered.
        let receiver = listen(&client).await;
        client.callbacks().deregister("CarrierService").await.unwrap();
        let active = in_state(&client, State::Active, 30).await;
        let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
        sim.settle().await;
        let wait = request.wait().listening(receiver.inbox()).timeout(timeout);
        let outcomes = driver.drive(wait.into_future()).await;
        assert_eq!((outcomes.done(), outcomes.unknown()), (30, 0), "{timeout:?}: {outcomes:?}");
    }
}

#[sync_and_async]
async fn a_listener_that_receives_nothing_does_not_delay_polling_for_long() {
    let sim = sim(312).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let receiver = listen(&client).await;
    client.callbacks().deregister("CarrierService").await.unwrap();
    let active = in_state(&client, State::Active, 30).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    sim.settle().await;
    let start = sim.clock().now();
    let outcomes = driver.drive(request.wait().listening(receiver.inbox()).into_future()).await;
    assert_eq!(outcomes.done(), 30, "{outcomes:?}");
    let took = Duration::try_from(sim.clock().now().duration_since(start)).unwrap();
    assert!((10..=15).contains(&took.as_secs()), "{took:?}");
}

#[sync_and_async]
async fn refused_devices_are_reported_within_seconds_without_callbacks() {
    let sim = sim(313).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let request = activate(&client, 140).await;
    sim.settle().await;
    let (done, refused) = ended(&sim);
    assert!(refused > 0, "no device was refused");
    let start = sim.clock().now();
    let outcomes = driver.drive(request.wait().into_future()).await;
    assert_eq!((outcomes.done(), outcomes.refused(), outcomes.unknown()), (done, refused, 0), "{outcomes:?}");
    assert!(outcomes.refusals().all(|(_, refusal)| refusal.evidence() == Evidence::History), "{outcomes:?}");
    let took = Duration::try_from(sim.clock().now().duration_since(start)).unwrap();
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[sync_and_async]
async fn a_refusal_of_an_earlier_request_is_not_attributed_to_a_later_one() {
    let slow = Duration::from_secs(3600)..Duration::from_secs(3601);
    let sim = Simulator::builder().devices(600).seed(313).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let _ = activate(&client, 140).await;
    sim.clock().advance(Duration::from_secs(3602));
    sim.settle().await;
    // The service returns the status of a request only if the request names a single device. The second request, `again`, names
    // at least two devices, so that the wait must find the outcomes without the status.
    let ledger = sim.ledger();
    let failed = ledger.iter().filter(|entry| entry.outcome == Some(thingspace_sim::Outcome::Failed));
    let failed = failed.filter_map(|entry| entry.device.as_ref()?.iccid.as_ref());
    let failed: BTreeSet<DeviceKey> = failed.map(|iccid| format!("iccid:{iccid}").parse().unwrap()).collect();
    assert!(failed.len() > 1, "{failed:?}");
    sim.clock().advance(Duration::from_secs(2));
    let mut devices = Vec::new();
    for device in failed {
        devices.push(client.devices().get(&device.ids()[0]).await.unwrap());
    }
    let again = client.devices().activate(keys(&devices)).plan("m2m-5mb").zip("98101").submit().await.unwrap();
    let outcomes = driver.drive(again.wait().timeout(MINUTE).into_future()).await;
    assert_eq!(outcomes.refused(), 0, "{outcomes:?}");
}

/// Registers a listener and sends a request to activate `count` devices. The connection breaks before the answer arrives. `acted`
/// says whether the service nevertheless carries out the request.
async fn lost(sim: &Simulator, client: &Client, acted: bool, count: usize) -> (Receiver, ChangeRequest) {
    let receiver = listen(client).await;
    let fault = if acted { Fault::reset().acted() } else { Fault::reset() };
    sim.inject(fault.on("activateDevices").times(1)).unwrap();
    let request = activate(client, count).await;
    assert!(request.request_id().is_none() && request.lost().is_some());
    (receiver, request)
}

#[sync_and_async]
async fn callbacks_of_a_request_with_a_lost_answer_are_found_by_device_and_operation() {
    let sim = sim(313).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let (receiver, request) = lost(&sim, &client, true, 140).await;
    sim.settle().await;
    assert_eq!(receiver.inbox().received(), 140);
    let (done, refused) = ended(&sim);
    assert!(refused > 0, "no device was refused");
    let outcomes = driver.drive(request.wait().listening(receiver.inbox()).into_future()).await;
    assert_eq!((outcomes.done(), outcomes.refused(), outcomes.callbacks()), (done, refused, 140), "{outcomes:?}");
    // Callbacks contain error codes, but histories do not. So the refusals come from the callbacks.
    assert!(outcomes.refusals().all(|(_, refusal)| refusal.code().is_some()), "{outcomes:?}");
    assert_eq!(calls(&sim, "activateDevices"), 1);
}

fn callback(request_id: &str, device: &Device, response: Option<&str>) -> Vec<u8> {
    let ids = json!([{"id": device.iccid(), "kind": "Iccid"}]);
    let mut message = json!({"username": "behavior", "password": "k4-Copper-Finch", "requestId": request_id, "deviceIds": ids});
    match response {
        Some(member) => (message["status"], message["deviceResponse"]) = ("Success".into(), json!({member: {"deviceIds": ids}})),
        None => {
            message["status"] = "Failed".into();
            message["faultResponse"] = json!({"faultcode": "REQUEST_FAILED.Other", "faultstring": "not theirs"});
        }
    }
    serde_json::to_vec(&message).unwrap()
}

/// The service did not carry out the client's request. The callbacks are about another user's requests for the same devices.
#[sync_and_async]
async fn callbacks_of_another_user_are_not_attributed_to_a_lost_request() {
    let sim = sim(314).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let (receiver, request) = lost(&sim, &client, false, 3).await;
    let spare = in_state(&client, State::PreActive, 3).await;
    for device in &spare {
        receiver.inbox().accept("CarrierService", &callback("theirs", device, None)).await.unwrap();
        receiver.inbox().accept("CarrierService", &callback("a suspension", device, Some("suspendResponse"))).await.unwrap();
    }
    let outcomes = driver.drive(request.wait().listening(receiver.inbox()).timeout(MINUTE).into_future()).await;
    assert_eq!((outcomes.callbacks(), outcomes.refused(), outcomes.unknown()), (0, 0, 3), "{outcomes:?}");
}

#[sync_and_async]
async fn callbacks_of_a_change_that_histories_do_not_show_are_confirmed_by_the_device_state() {
    let sim = sim(315).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let receiver = listen(&client).await;
    let active = in_state(&client, State::Active, 4).await;
    sim.inject(Fault::reset().acted().on("changeCustomFields").times(1)).unwrap();
    let request = client.devices().change_custom_fields(keys(&active)).set("CustomField1", "pier 9").submit().await.unwrap();
    assert!(request.request_id().is_none());
    sim.settle().await;
    let outcomes = driver.drive(request.wait().listening(receiver.inbox()).into_future()).await;
    assert_eq!((outcomes.done(), outcomes.callbacks()), (4, 4), "{outcomes:?}");
}

#[sync_and_async]
async fn a_request_that_never_arrived_is_reported_within_two_minutes() {
    for count in [3, 60] {
        let sim = sim(316).await;
        let (clock, mut driver) = SimClock::driven(&sim);
        let client = client_builder(&sim).clock(clock).build().unwrap();
        let (receiver, request) = lost(&sim, &client, false, count).await;
        let start = sim.clock().now();
        let outcomes = driver.drive(request.wait().listening(receiver.inbox()).into_future()).await;
        let took = Duration::try_from(sim.clock().now().duration_since(start)).unwrap();
        assert!(took < 2 * MINUTE, "{took:?}");
        let reasons = reasons(&outcomes);
        assert_eq!(reasons.len(), count, "{outcomes:?}");
        for reason in reasons {
            assert!(reason.starts_with("still pre-active: nothing has happened"), "{reason}");
        }
        assert_eq!(calls(&sim, "activateDevices"), 1);
        // A wait with a timeout of 0 reports the same reason.
        let outcomes = driver.drive(request.wait().timeout(Duration::ZERO).into_future()).await;
        assert!(format!("{outcomes:?}").contains("still pre-active: nothing has happened"), "{outcomes:?}");
    }
}

/// The service did not carry out the request, but another user changed the first of the two devices. The wait still checks the
/// second device.
#[sync_and_async]
async fn a_change_of_the_first_device_by_another_user_does_not_end_the_wait_for_the_second() {
    let sim = sim(317).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let active = in_state(&client, State::Active, 2).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    sim.portal_change(active[0].iccid().unwrap(), &PortalChange::Suspend {}).unwrap();
    sim.settle().await;
    let outcomes = driver.drive(request.wait().timeout(MINUTE).into_future()).await;
    let described: Vec<Value> = outcomes.iter().map(|(_, outcome)| format!("{outcome:?}").into()).collect();
    // Polling cannot show who suspended the first device, so the wait reports it as done. The second device is still active.
    assert!(described[0].as_str().unwrap().contains("Polled"), "{described:?}");
    assert!(described[1].as_str().unwrap().contains("still active: nothing has happened"), "{described:?}");
}

#[sync_and_async]
async fn a_move_to_another_account_is_confirmed_with_and_without_access_to_that_account() {
    for (count, access) in [(2, "closed"), (30, "closed"), (30, "readable")] {
        let sim = sim(318).await;
        sim.set_switch("sim-second-account", access).unwrap();
        let (clock, mut driver) = SimClock::driven(&sim);
        let client = client_builder(&sim).clock(clock).build().unwrap();
        let active = in_state(&client, State::Active, count).await;
        let request = client.devices().move_to(keys(&active), "0000123456-00002").submit().await.unwrap();
        let early = driver.drive(request.wait().timeout(Duration::ZERO).into_future()).await;
        sim.settle().await;
        let start = sim.clock().now();
        let outcomes = driver.drive(request.wait().into_future()).await;
        let (done, refused) = ended(&sim);
        assert_eq!(
            (outcomes.done(), outcomes.refused(), outcomes.unknown()),
            (done, refused, 0),
            "{outcomes:?}, early {early:?}"
        );
        assert!(done > 0);
        let took = Duration::try_from(sim.clock().now().duration_since(start)).unwrap();
        assert!(took < Duration::from_secs(10), "{took:?}");
        let reconciled = request.reconcile().await;
        assert_eq!(reconciled.done(), done);
        // The histories of moved devices cannot be read, so nothing shows which user has moved the devices. The evidence is
        // therefore `Polled`.
        let polled = |outcome: &Outcome| !matches!(outcome, Outcome::Done { evidence, .. } if *evidence != Evidence::Polled);
        assert!(reconciled.iter().all(|(_, outcome)| polled(outcome)), "{reconciled:?}");
    }
}

#[sync_and_async]
async fn a_change_accepted_without_a_request_id_is_polled() {
    let sim = sim(319).await;
    let client = client(&sim);
    let active = in_state(&client, State::Active, 3).await;
    let request = client.devices().suspend(keys(&active)).submit().await.unwrap();
    let mut handle = serde_json::to_value(request.handle()).unwrap();
    // A handle whose request id is null stands for an accepted request whose answer had no body.
    handle["request_id"] = Value::Null;
    let request = client.resume(&serde_json::from_value(handle).unwrap()).unwrap();
    assert!(request.lost().is_none());
    sim.settle().await;
    let outcomes = request.wait().poll_after(Duration::ZERO).await;
    assert_eq!((outcomes.done(), outcomes.request_id()), (3, None), "{outcomes:?}");
}

#[sync_and_async]
async fn only_the_error_of_a_change_says_that_the_service_may_have_acted() {
    let sim = sim(320).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    client.login().await.unwrap();
    sim.inject(Fault::cut(20).on("listDevices")).unwrap();
    let error = driver.drive(client.devices().list().collect()).await.unwrap_err().to_string();
    assert!(error.contains("connection lost") && !error.contains("may have acted"), "{error}");
    sim.inject(Fault::reset().acted().on("suspendDevices")).unwrap();
    let device: DeviceKey = "iccid:89148000008682242668".parse().unwrap();
    let request = client.devices().suspend([device]).submit().await.unwrap();
    assert!(request.lost().unwrap().to_string().contains("may have acted"), "{request:?}");
}

#[sync_and_async]
async fn outcomes_in_the_answer_are_known_at_once_and_in_another_process() {
    let sim = sim(321).await;
    let client = client(&sim);
    let (active, deactivated) = (in_state(&client, State::Active, 2).await, in_state(&client, State::Deactive, 1).await);
    let sms = client.sms().send("wake up").change().unwrap();
    let texted = client.send_change(&sms, &keys(&active)).await.unwrap();
    let devices = [keys(&active[..1]), keys(&deactivated)].concat();
    let delete = client.devices().delete(devices.clone()).change().unwrap();
    let deleted = client.send_change(&delete, &devices).await.unwrap();
    for (request, expected) in [(texted, (2, 0)), (deleted, (1, 1))] {
        let handle = serde_json::to_string(&request.handle()).unwrap();
        let resumed = client.resume(&serde_json::from_str(&handle).unwrap()).unwrap();
        assert_eq!(resumed.answered(), request.answered(), "{handle}");
        for request in [request, resumed] {
            let (waited, reconciled) = (request.wait().timeout(Duration::ZERO).await, request.reconcile().await);
            for outcomes in [waited, reconciled] {
                assert_eq!((outcomes.done(), outcomes.refused()), expected, "{outcomes:?}");
                assert!(outcomes.iter().eq(request.answered().unwrap().iter().map(|(key, outcome)| (key, outcome))));
            }
        }
    }
}
