//! A parallel list returns every device once, wherever it is split.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::collections::BTreeSet;

use behavior::{calls, client, effort};
use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use support::sync_and_async;
use thingspace::{Device, ErrorKind, ParallelList, State};
use thingspace_sim::{Clock, Fault, Simulator};

async fn sim(devices: usize, seed: u64) -> Simulator {
    Simulator::builder().devices(devices).seed(seed).page_size(100).clock(Clock::paused()).start().await.unwrap()
}

/// Returns the ICCIDs of a list and checks that they are distinct.
async fn cards(list: ParallelList, seed: u64) -> BTreeSet<String> {
    let devices: Vec<_> = list.stream().try_collect().await.unwrap();
    let cards: BTreeSet<String> = devices.iter().map(|device| device.iccid().unwrap().to_owned()).collect();
    assert_eq!(cards.len(), devices.len(), "seed {seed}: duplicates");
    cards
}

#[sync_and_async]
async fn every_device_is_listed_once_wherever_the_list_is_split() {
    for seed in 0..effort(5, 100) {
        let sim = sim(1_500, seed).await;
        let client = client(&sim);
        let whole: BTreeSet<String> = sim.fleet().into_iter().map(|device| device.iccid).collect();
        let listed = client.devices().list().collect().await.unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        // Split at the exact times at which devices were added. A device that was added at such a time must be in exactly one
        // part.
        let cuts: Vec<Timestamp> =
            (0..rng.random_range(1..12)).map(|_| listed.choose(&mut rng).unwrap().created().unwrap()).collect();
        assert_eq!(cards(client.devices().list().in_parts_at(cuts), seed).await, whole, "seed {seed}");
        let since = listed.iter().filter_map(Device::created).min().unwrap();
        assert_eq!(cards(client.devices().list().in_parts(7, since).in_flight(3), seed).await, whole, "seed {seed}");
    }
}

#[sync_and_async]
async fn filters_apply_to_all_parts_and_a_failure_ends_the_list() {
    let sim = sim(1_500, 3).await;
    let client = client(&sim);
    let since = "2023-01-01T00:00:00Z".parse().unwrap();
    let active: Vec<_> = client.devices().list().state(State::Active).in_parts(4, since).stream().try_collect().await.unwrap();
    assert_eq!(active.len(), sim.fleet().iter().filter(|device| device.state.as_str() == "active").count());

    sim.inject(Fault::status(400).on("listDevices").times(1)).unwrap();
    let all: Vec<_> = client.devices().list().in_parts(4, since).stream().collect().await;
    assert_eq!(all.iter().filter(|device| device.is_err()).count(), 1);
    assert!(all.last().unwrap().is_err());
}

#[sync_and_async]
async fn a_list_with_a_date_filter_cannot_be_split() {
    let sim = sim(10, 4).await;
    let client = client(&sim);
    let since = "2023-01-01T00:00:00Z".parse().unwrap();
    let error = client.devices().list().added_before(since).in_parts(2, since).stream().next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(calls(&sim, "listDevices"), 0);
}
