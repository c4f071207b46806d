//! Usage, connection and provisioning histories: of one device over several pages, and of many devices.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use behavior::{calls, client, client_builder, in_state};
use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use serde_json::{Value, json};
use support::sync_and_async;
use thingspace::{Client, Device, DeviceId, Error, ErrorKind, IdKind, State, label};
use thingspace_sim::{Clock, Fault, LineState, Simulator};

const USAGE: &str = "listDeviceUsageHistory";

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn year() -> (Timestamp, Timestamp) {
    (at("2025-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z"))
}

async fn sim(page: usize) -> Simulator {
    Simulator::builder().devices(300).seed(3).page_size(page).clock(Clock::paused()).start().await.unwrap()
}

fn id(device: &Device) -> DeviceId {
    DeviceId::iccid(device.iccid().unwrap()).unwrap()
}

#[sync_and_async]
async fn a_history_does_not_depend_on_the_page_size() {
    let (whole, parts) = (sim(2_000).await, sim(17).await);
    let device = in_state(&client(&whole), State::Active, 30).await.pop().unwrap();
    let (from, to) = year();
    let (mut histories, mut requests) = (Vec::new(), Vec::new());
    for sim in [&whole, &parts] {
        let client = client(sim);
        let days = client.usage().of(&id(&device), from, to).collect().await.unwrap();
        let events: Vec<_> = client.connections().of(&id(&device), from, to).stream().try_collect().await.unwrap();
        let changes = client.provisioning().of(&id(&device), from, to).collect().await.unwrap();
        let times: HashSet<_> = days.iter().map(|day| day.timestamp.clone()).collect();
        assert_eq!(times.len(), days.len(), "duplicate days");
        histories.push(format!("{days:?} {events:?} {changes:?}"));
        requests.push(calls(sim, USAGE));
    }
    assert_eq!(histories[0], histories[1]);
    assert!(requests[1] > requests[0], "{requests:?}");
}

#[sync_and_async(flavor = "multi_thread", worker_threads = 2)]
async fn each_device_of_a_bulk_history_has_its_own_result() {
    let sim = sim(2_000).await;
    let client = client(&sim);
    let devices = in_state(&client, State::Active, 150).await;
    let ids: Vec<DeviceId> = devices.iter().map(id).collect();
    let unknown = [DeviceId::iccid("89148000008682242668").unwrap()];
    let (from, to) = (at("2025-12-01T00:00:00Z"), at("2025-12-31T00:00:00Z"));
    let many = client.usage().of_many(ids.iter().cloned().chain(unknown.clone()), from, to).in_flight(64).stream();
    let results: BTreeMap<DeviceId, _> = many.collect().await;
    assert_eq!(results.len(), 151);
    assert_eq!(results[&unknown[0]].as_ref().unwrap_err().kind(), ErrorKind::NotFound);
    for device in ids.iter().take(10) {
        let alone = client.usage().of(device, from, to).collect().await.unwrap();
        assert_eq!(format!("{alone:?}"), format!("{:?}", results[device].as_ref().unwrap()));
    }
}

#[sync_and_async]
async fn a_failure_for_one_device_does_not_affect_the_other_devices() {
    let sim = sim(2_000).await;
    let client = client_builder(&sim).build().unwrap();
    let devices = in_state(&client, State::Active, 20).await;
    let failing = devices[4].iccid().unwrap();
    sim.inject(Fault::status(400).on(USAGE).device(failing)).unwrap();
    let (from, to) = year();
    let many = client.usage().of_many(devices.iter().map(id), from, to).in_flight(4).stream();
    let results: Vec<_> = many.collect().await;
    let failed: Vec<_> = results.iter().filter(|(_, days)| days.is_err()).map(|(id, _)| id.id()).collect();
    assert_eq!(failed, [failing]);
}

#[sync_and_async]
async fn reversed_times_are_refused_before_sending() {
    let sim = sim(2_000).await;
    let device = DeviceId::iccid(sim.fleet()[0].iccid.as_str()).unwrap();
    let (from, to) = year();
    let error = client(&sim).usage().of(&device, to, from).collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("swap the two times"), "{error}");
    assert!(sim.journal().is_empty());
    // Without local checks, the client sends the reversed times and the service refuses them.
    let error =
        client_builder(&sim).local_checks(false).build().unwrap().usage().of(&device, to, from).collect().await.unwrap_err();
    assert_eq!(error.status(), Some(400));
}

/// Returns the usage records of three days. `selection` is the part of the request body that selects the devices.
async fn three_days(client: &Client, selection: Value) -> Result<Vec<String>, Error> {
    let mut body = selection;
    (body["earliest"], body["latest"]) = ("2025-12-01T00:00:00Z".into(), "2025-12-03T00:00:00Z".into());
    let call = client.operation(USAGE).unwrap().body(body);
    let mut records: Vec<String> = call.records().map_ok(|record| record.to_string()).try_collect().await?;
    records.sort_unstable();
    Ok(records)
}

/// Guarantee PG3 (docs/reliability.md). Every labeled device has one record per day, and all records of a day have the same time.
/// A page starts at the time of the last record of the previous page (quirk history-seam). So if the records with one time fill a
/// whole page, the next request would return the same page, and the client returns an error instead. Otherwise the list is
/// complete.
#[tokio::test]
async fn a_history_with_equal_times_is_complete_or_ends_with_an_error() {
    let (mut complete, mut refused) = (0, 0);
    let cases = [(5, 3, 500), (5, 4, 500), (5, 9, 500), (20, 18, 3_000), (20, 60, 3_000), (500, 495, 30_000), (500, 700, 30_000)];
    for (page, devices, fleet) in cases {
        let sim = Simulator::builder().devices(fleet).seed(3).page_size(page).clock(Clock::paused()).start().await.unwrap();
        let client = client(&sim);
        // Only eUICC devices can have labels. They are a fraction of the fleet, so `fleet` is much larger than `devices`.
        let chips: Vec<String> =
            sim.fleet().into_iter().filter(|device| device.state == LineState::Active).filter_map(|device| device.eid).collect();
        let ids: Vec<DeviceId> = chips.into_iter().take(devices).map(|chip| DeviceId::new(IdKind::Eid, chip).unwrap()).collect();
        assert_eq!(ids.len(), devices);
        let _ = client.labels().set(ids.clone(), label("fleet", "north")).await.unwrap();
        sim.clock().advance(Duration::from_secs(60));
        sim.settle().await;
        let mut truth = Vec::new();
        for id in &ids {
            truth.extend(three_days(&client, json!({"deviceId": {"id": id.id(), "kind": id.kind().as_str()}})).await.unwrap());
        }
        truth.sort_unstable();
        let fullest = ["2025-12-01", "2025-12-02", "2025-12-03"].map(|day| truth.iter().filter(|of| of.contains(day)).count());
        let fits = fullest.iter().all(|records| *records < page);
        match three_days(&client, json!({"label": {"name": "fleet", "value": "north"}})).await {
            Ok(records) => {
                assert!(records == truth, "{devices} devices in pages of {page}: {} of {} records", records.len(), truth.len());
                complete += 1;
            }
            Err(error) => {
                assert!(!fits && error.kind() == ErrorKind::Decode, "{devices} devices in pages of {page}, {fullest:?}: {error}");
                assert!(error.to_string().contains("cannot be continued"), "{error}");
                refused += 1;
            }
        }
    }
    println!("PG3: {complete} complete, {refused} refused");
    assert!(complete >= 3 && refused >= 3, "{complete} complete, {refused} refused");
}
