//! Lists are complete or end with an error.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::HashSet;

use behavior::{calls, client, effort, eventually};
use futures_util::TryStreamExt as _;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use support::sync_and_async;
use thingspace::{DeviceId, ErrorKind, State};
use thingspace_sim::{Clock, Simulator};

#[sync_and_async]
async fn a_long_list_has_every_device_once() {
    let devices = effort(25_000, 1_000_000);
    let sim = Simulator::builder().devices(devices).seed(11).clock(Clock::paused()).start().await.unwrap();
    let client = client(&sim);
    let mut seen = HashSet::new();
    let mut list = client.devices().list().stream();
    while let Some(device) = list.try_next().await.unwrap() {
        assert!(seen.insert(device.iccid().unwrap().to_owned()), "{:?} is a duplicate", device.iccid());
    }
    let fleet: HashSet<String> = sim.fleet().into_iter().map(|device| device.iccid).collect();
    assert_eq!(seen, fleet);
    assert_eq!(calls(&sim, "listDevices"), devices.div_ceil(2_000), "expected pages of 2,000 devices");
}

#[sync_and_async]
async fn filters_apply_to_all_pages() {
    let sim = Simulator::builder().devices(3_000).seed(12).page_size(100).clock(Clock::paused()).start().await.unwrap();
    let client = client(&sim);
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let wanted = sim.fleet().iter().filter(|device| device.state.as_str() == "active").count();
    assert_eq!(active.len(), wanted);
    assert!(active.iter().all(|device| device.state() == Some(&State::Active)));
}

#[sync_and_async]
async fn a_stuck_cursor_is_an_error_and_no_device_is_duplicated() {
    let sim = Simulator::builder().devices(500).seed(13).page_size(100).clock(Clock::paused()).start().await.unwrap();
    sim.stuck_cursor(true);
    let client = client(&sim);
    let mut seen = HashSet::new();
    let mut devices = client.devices().list().stream();
    let error = loop {
        match devices.try_next().await {
            Ok(Some(device)) => assert!(seen.insert(device.iccid().unwrap().to_owned())),
            Ok(None) => panic!("the list ended without an error, although the cursor is stuck"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("cursor does not advance"), "{error}");
    assert_eq!((seen.len(), calls(&sim, "listDevices")), (100, 2));
}

#[sync_and_async]
async fn an_empty_fleet_is_an_empty_list() {
    let sim = Simulator::builder().devices(0).clock(Clock::paused()).start().await.unwrap();
    assert!(client(&sim).devices().list().collect().await.unwrap().is_empty());
}

#[sync_and_async]
async fn an_interrupted_list_continues_from_its_cursor() {
    let sim = Simulator::builder().devices(1_000).seed(14).page_size(100).clock(Clock::paused()).start().await.unwrap();
    let client = client(&sim);
    let (mut seen, mut next) = (Vec::new(), Some(0));
    // Each page is read by a new list, which starts at the cursor that the previous page returned.
    while let Some(cursor) = next {
        let mut pages = client.devices().list().after(cursor).read_ahead(false).pages();
        let page = pages.try_next().await.unwrap().unwrap();
        seen.extend(page.devices.iter().map(|device| device.iccid().unwrap().to_owned()));
        next = page.next;
    }
    let fleet: Vec<String> = sim.fleet().into_iter().map(|device| device.iccid).collect();
    assert_eq!((seen, calls(&sim, "listDevices")), (fleet, 10));
}

/// The simulator's journal shows that the client requests the second page before the caller waits for it. So the test need not
/// measure time.
#[tokio::test]
async fn the_next_page_is_fetched_while_the_current_page_is_processed() {
    let sim = Simulator::builder().devices(300).seed(15).page_size(100).clock(Clock::paused()).start().await.unwrap();
    let client = client(&sim);
    let mut pages = client.devices().list().pages();
    pages.try_next().await.unwrap();
    eventually("the next page is requested", || calls(&sim, "listDevices") >= 2).await;
    drop(pages);
    let mut alone = client.devices().list().read_ahead(false).pages();
    alone.try_next().await.unwrap();
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
    assert_eq!(calls(&sim, "listDevices"), 3);
}

/// PG3 (docs/reliability.md): the test adds and deletes devices while it reads the list.
#[sync_and_async]
async fn adding_and_deleting_devices_does_not_lose_or_duplicate_others() {
    for seed in 0..effort(8, 300) {
        let sim = Simulator::builder().devices(500).seed(seed).page_size(40).clock(Clock::paused()).start().await.unwrap();
        let client = client(&sim);
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let before: HashSet<String> = sim.fleet().into_iter().map(|device| device.iccid).collect();
        let mut deactivated: Vec<_> = sim.fleet().into_iter().filter(|device| device.state.as_str() == "deactive").collect();
        deactivated.shuffle(&mut rng);
        let mut pages = client.devices().list().read_ahead(rng.random_bool(0.5)).pages();
        let (mut seen, mut added) = (HashSet::new(), 0_u64);
        while let Some(page) = pages.try_next().await.unwrap() {
            for device in &page.devices {
                assert!(seen.insert(device.iccid().unwrap().to_owned()), "seed {seed}: {:?} is a duplicate", device.iccid());
            }
            if let Some(device) = deactivated.pop() {
                let key = DeviceId::iccid(device.iccid.as_str()).unwrap();
                assert_eq!(client.devices().delete([key]).submit().await.unwrap().done(), 1, "seed {seed}");
            }
            added += 1;
            let card = DeviceId::iccid(format!("8914800099{:010}", seed * 1_000 + added)).unwrap();
            assert_eq!(client.devices().add([card]).submit().await.unwrap().done(), 1, "seed {seed}");
        }
        let after: HashSet<String> = sim.fleet().into_iter().map(|device| device.iccid).collect();
        let throughout: HashSet<_> = before.intersection(&after).cloned().collect();
        assert!(throughout.len() > 400 && throughout.len() < before.len() && after.len() > throughout.len(), "seed {seed}");
        assert!(throughout.is_subset(&seen), "seed {seed}: {:?} are missing", throughout.difference(&seen));
    }
}
