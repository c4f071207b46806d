//! Usage, connections and changes: of one line over all pages, of many lines at a time.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use behavior::{calls, client, describe, in_state};
use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use serde_json::{Value, json};
use thingspace::{Client, Device, DeviceId, Error, ErrorKind, IdKind, State, label};
use thingspace_sim::{Clock, Fault, LineState, Simulator};
use support::sync_and_async;

const USAGE: &str = "listDeviceUsageHistory";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
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
async fn a_history_is_the_same_whatever_its_pages() {
    let (whole, parts) = (sim(2_000).await, sim(17).await);
    let line = in_state(&client(&whole), State::Active, 30).await.pop().unwrap();
    let (from, to) = year();
    let (mut told, mut asked) = (Vec::new(), Vec::new());
    for sim in [&whole, &parts] {
        let client = client(sim);
        let days = client.usage().of(&id(&line), from, to).collect().await.unwrap();
        let events: Vec<_> = client.connections().of(&id(&line), from, to).stream().try_collect().await.unwrap();
        let changes = client.provisioning().of(&id(&line), from, to).collect().await.unwrap();
        let times: HashSet<_> = days.iter().map(|day| day.timestamp.clone()).collect();
        assert_eq!(times.len(), days.len(), "a day comes once");
        told.push(format!("{days:?} {events:?} {changes:?}"));
        asked.push(calls(sim, USAGE));
    }
    assert_eq!(told[0], told[1]);
    assert!(asked[1] > asked[0], "{asked:?}");
}

#[sync_and_async(flavor = "multi_thread", worker_threads = 2)]
async fn many_lines_are_asked_for_at_a_time_and_each_has_its_own_end() {
    let sim = sim(2_000).await;
    let client = client(&sim);
    let lines = in_state(&client, State::Active, 150).await;
    let ids: Vec<DeviceId> = lines.iter().map(id).collect();
    let strangers = [DeviceId::iccid("89148000008682242668").unwrap()];
    let (from, to) = (at("2025-12-01T00:00:00Z"), at("2025-12-31T00:00:00Z"));
    let many = client.usage().of_many(ids.iter().cloned().chain(strangers.clone()), from, to).in_flight(64).stream();
    let told: BTreeMap<DeviceId, _> = many.collect().await;
    assert_eq!(told.len(), 151);
    assert_eq!(told[&strangers[0]].as_ref().unwrap_err().kind(), ErrorKind::NotFound);
    for line in ids.iter().take(10) {
        let alone = client.usage().of(line, from, to).collect().await.unwrap();
        assert_eq!(format!("{alone:?}"), format!("{:?}", told[line].as_ref().unwrap()));
    }
}

#[sync_and_async]
async fn a_failure_of_one_line_is_that_of_one_line() {
    let sim = sim(2_000).await;
    let client = describe(&sim).build().unwrap();
    let lines = in_state(&client, State::Active, 20).await;
    let struck = lines[4].iccid().unwrap();
    sim.inject(Fault::status(400).on(USAGE).device(struck)).unwrap();
    let (from, to) = year();
    let many = client.usage().of_many(lines.iter().map(id), from, to).in_flight(4).stream();
    let told: Vec<_> = many.collect().await;
    let failed: Vec<_> = told.iter().filter(|(_, days)| days.is_err()).map(|(id, _)| id.id()).collect();
    assert_eq!(failed, [struck]);
}

#[sync_and_async]
async fn times_the_wrong_way_round_are_refused_before_anything_is_sent() {
    let sim = sim(2_000).await;
    let line = DeviceId::iccid(sim.fleet()[0].iccid.as_str()).unwrap();
    let (from, to) = year();
    let error = client(&sim).usage().of(&line, to, from).collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("exchange the two times"), "{error}");
    assert!(sim.journal().is_empty());
    // Whoever switches the checks off hears it from the service.
    let error = describe(&sim).local_checks(false).build().unwrap().usage().of(&line, to, from).collect().await.unwrap_err();
    assert_eq!(error.status(), Some(400));
}

/// Three days of usage, of whatever the body names.
async fn three_days(client: &Client, named: Value) -> Result<Vec<String>, Error> {
    let mut body = named;
    (body["earliest"], body["latest"]) = ("2025-12-01T00:00:00Z".into(), "2025-12-03T00:00:00Z".into());
    let call = client.operation(USAGE).unwrap().body(body);
    let mut records: Vec<String> = call.records().map_ok(|record| record.to_string()).try_collect().await?;
    records.sort_unstable();
    Ok(records)
}

/// PG3: the lines of a label have one record each at one moment of each day, and a page begins at the time of the last record (quirk
/// history-seam). A moment that fills a page cannot be passed: that is an error. Whatever can be passed comes whole.
#[tokio::test]
async fn records_of_one_moment_come_whole_or_end_with_an_error() {
    let (mut whole, mut refused) = (0, 0);
    let cases = [(5, 3, 500), (5, 4, 500), (5, 9, 500), (20, 18, 3_000), (20, 60, 3_000), (500, 495, 30_000), (500, 700, 30_000)];
    for (page, lines, fleet) in cases {
        let sim = Simulator::builder().devices(fleet).seed(3).page_size(page).clock(Clock::paused()).start().await.unwrap();
        let client = client(&sim);
        // Labels are for chips, which one line in so many has.
        let chips: Vec<String> =
            sim.fleet().into_iter().filter(|line| line.state == LineState::Active).filter_map(|line| line.eid).collect();
        let ids: Vec<DeviceId> = chips.into_iter().take(lines).map(|chip| DeviceId::new(IdKind::Eid, chip).unwrap()).collect();
        assert_eq!(ids.len(), lines);
        let _ = client.labels().set(label("fleet", "north"), ids.clone()).await.unwrap();
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
                assert!(records == truth, "{lines} lines in pages of {page}: {} of {} records", records.len(), truth.len());
                whole += 1;
            }
            Err(error) => {
                assert!(!fits && error.kind() == ErrorKind::Decode, "{lines} lines in pages of {page}, {fullest:?}: {error}");
                assert!(error.to_string().contains("cannot be continued"), "{error}");
                refused += 1;
            }
        }
    }
    println!("PG3: {whole} whole, {refused} refused");
    assert!(whole >= 3 && refused >= 3, "{whole} whole, {refused} refused");
}
