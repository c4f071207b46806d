//! Every entry of a request gets the outcome of its device, even if the request names a device twice, or if the service returns
//! an identifier in another form.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{SimClock, client, client_builder, in_state, listen};
use serde_json::{Value, json};
use support::sync_and_async;
use thingspace::{Client, Device, DeviceId, DeviceKey, Evidence, Outcome, State, SystemClock};
use thingspace_sim::{Clock, Simulator};

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(200).seed(seed).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap()
}

/// Returns a simulator that sends no callback for an hour, and a client that uses the system clock.
async fn slow(seed: u64) -> (Simulator, Client) {
    let slow = Duration::from_secs(3600)..Duration::from_secs(3601);
    let sim = Simulator::builder().devices(200).seed(seed).clock(Clock::paused()).callback_delay(slow).start().await.unwrap();
    let client = client_builder(&sim).clock(SystemClock).build().unwrap();
    (sim, client)
}

fn key_by(kind: &str, device: &Device) -> DeviceKey {
    device.ids().find(|id| id.kind().as_str() == kind).unwrap().into()
}

fn both_names(device: &Device) -> [DeviceKey; 2] {
    [key_by("iccid", device), key_by("imei", device)]
}

fn message(request_id: &str, ids: &Value, status: &str) -> Vec<u8> {
    let mut message = json!({"username": "behavior", "password": "k4-Copper-Finch", "requestId": request_id, "deviceIds": ids, "status": status});
    if status == "Failed" {
        message["faultResponse"] =
            json!({"faultcode": "INPUT_INVALID.DeviceState.Invalid", "faultstring": "only active devices"});
    }
    serde_json::to_vec(&message).unwrap()
}

/// The request contains one device twice: by its ICCID and by its IMEI.
#[sync_and_async]
async fn one_callback_is_the_outcome_of_every_entry_of_its_device() {
    let (_sim, client) = slow(301).await;
    let receiver = listen(&client).await;
    let device = &in_state(&client, State::Active, 1).await[0];
    let request = client.devices().suspend(both_names(device)).submit().await.unwrap();
    let ids = json!([{"id": device.iccid(), "kind": "Iccid"}, {"id": device.imei(), "kind": "Imei"}]);
    receiver.inbox().accept("CarrierService", &message(request.request_id().unwrap(), &ids, "Failed")).await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((outcomes.done(), outcomes.refused(), outcomes.unknown()), (0, 2, 0), "{outcomes:?}");
    let codes: Vec<_> = outcomes.refusals().map(|(_, refusal)| refusal.code().unwrap().to_owned()).collect();
    assert_eq!(codes, ["INPUT_INVALID.DeviceState.Invalid"; 2]);
}

#[sync_and_async]
async fn a_refused_device_is_refused_under_both_identifiers() {
    let sim = sim(302).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let receiver = listen(&client).await;
    let device = &in_state(&client, State::Suspend, 1).await[0];
    let request = client.devices().suspend(both_names(device)).submit().await.unwrap();
    sim.settle().await;
    // The callback names the device only by its ICCID. It is still the outcome of both entries, so the wait ends at once.
    let start = sim.clock().now();
    let outcomes = driver.drive(request.wait().listening(receiver.inbox()).into_future()).await;
    assert_eq!((outcomes.done(), outcomes.refused()), (0, 2), "{outcomes:?}");
    assert!(outcomes.refusals().all(|(_, refusal)| refusal.code().is_some()), "{outcomes:?}");
    assert!(Duration::try_from(sim.clock().now().duration_since(start)).unwrap() < Duration::from_secs(3));
}

#[sync_and_async]
async fn polling_finds_the_outcome_of_every_entry_of_a_device() {
    // The client polls the 4 entries of 2 devices individually. For the 30 entries of 15 devices, it lists the account instead.
    for count in [2, 15] {
        let sim = sim(303).await;
        let client = client(&sim);
        let devices = in_state(&client, State::Active, count).await;
        let request = client.devices().suspend(devices.iter().flat_map(both_names)).submit().await.unwrap();
        sim.settle().await;
        let outcomes = request.wait().poll_after(Duration::ZERO).timeout(Duration::ZERO).await;
        assert_eq!((outcomes.requested(), outcomes.done()), (2 * count, 2 * count), "{outcomes:?}");
        let polled = |outcome: &Outcome| matches!(outcome, Outcome::Done { evidence: Evidence::Polled, .. });
        assert!(outcomes.iter().all(|(_, outcome)| polled(outcome)), "{outcomes:?}");
    }
}

#[sync_and_async]
async fn callbacks_match_any_form_of_an_identifier() {
    let (_sim, client) = slow(304).await;
    let receiver = listen(&client).await;
    let devices = in_state(&client, State::Active, 6).await;
    let id = |key: &DeviceKey| key.ids()[0].id().to_owned();
    let (imei, iccid) = (id(&key_by("imei", &devices[0])), id(&key_by("iccid", &devices[1])));
    let mdn = id(&key_by("mdn", &devices[2]));
    let names = [
        key_by("imei", &devices[0]),
        key_by("iccid", &devices[1]),
        key_by("mdn", &devices[2]),
        DeviceId::imei(&id(&key_by("imei", &devices[3]))[..14]).unwrap().into(),
        DeviceId::iccid(&id(&key_by("iccid", &devices[4]))[..19]).unwrap().into(),
        key_by("mdn", &devices[5]),
    ];
    let request = client.devices().suspend(names).submit().await.unwrap();
    let reported = [
        json!([{"id": format!("{}01", &imei[..14]), "kind": "Imei"}]),
        json!([{"id": format!("{}F", &iccid[..19]), "kind": "ICCID"}]),
        json!([{"id": format!("1{mdn}"), "kind": "msisdn"}]),
        json!({"id": id(&key_by("imei", &devices[3])), "kind": "imei"}),
        json!([{"id": id(&key_by("iccid", &devices[4])), "kind": "iccId"}]),
        json!([{"id": id(&key_by("mdn", &devices[5])), "kind": "min"}]),
    ];
    for ids in &reported {
        receiver.inbox().accept("CarrierService", &message(request.request_id().unwrap(), ids, "Success")).await.unwrap();
    }
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    let by_callback = |outcome: &Outcome| matches!(outcome, Outcome::Done { evidence: Evidence::Callback, .. });
    assert!(outcomes.iter().all(|(_, outcome)| by_callback(outcome)), "{outcomes:?}");
}

#[sync_and_async]
async fn a_callback_with_an_ambiguous_identifier_changes_no_outcome() {
    let (_sim, client) = slow(305).await;
    let receiver = listen(&client).await;
    let devices = in_state(&client, State::Active, 2).await;
    // The two identifiers differ only in the last digit, which the callback omits.
    let stem = &key_by("imei", &devices[0]).ids()[0].id()[..14].to_owned();
    let names = ["0", "1"].map(|digit| DeviceKey::from(DeviceId::imei(format!("{stem}{digit}")).unwrap()));
    let request = client.devices().suspend(names).submit().await.unwrap();
    let ids = json!([{"id": stem, "kind": "imei"}]);
    receiver.inbox().accept("CarrierService", &message(request.request_id().unwrap(), &ids, "Failed")).await.unwrap();
    let outcomes = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((outcomes.callbacks(), outcomes.unknown()), (1, 2), "{outcomes:?}");
}
