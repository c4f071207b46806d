//! Tests of the order in which a consumer group handles the messages of a device.

use std::sync::Arc;
use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use thingspace_callbacks::Failure;
use thingspace_store::faults::FaultyStore;
use thingspace_store::{MemoryStore, Store};

use crate::support::{Log, inbox, inbox_with, send, succeed, until};

#[tokio::test(start_paused = true)]
async fn every_message_is_handled_once_and_the_messages_of_each_device_in_order() {
    let inbox = inbox();
    for number in 0..40 {
        for device in 0..50 {
            send(&inbox, device, number).await;
        }
    }
    let log = Log::default();
    let running = log.run(&inbox.consumer("billing"), succeed);
    until("all messages", || log.handled().len() >= 2_000).await;
    // New messages arrive while the group runs.
    for device in 0..50 {
        send(&inbox, device, 40).await;
    }
    until("the new messages", || log.handled().len() >= 2_050).await;
    running.stop().await;
    let expected: Vec<u64> = (0..41).collect();
    assert!(log.by_device().into_values().all(|numbers| numbers == expected));
    assert_eq!(log.tried().len(), 2_050);
    assert_eq!(inbox.consumer("billing").progress().await.unwrap().waiting, 0);
}

/// Handlers fail at random, and the store fails at random.
#[tokio::test(start_paused = true)]
async fn order_survives_failures_of_handlers_and_of_the_store() {
    let seed: u64 = rand::random();
    let inner: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let faulty = Arc::new(FaultyStore::new(Arc::clone(&inner), seed, 0.1));
    let inbox = inbox_with(faulty.clone());
    for number in 0..20 {
        for device in 0..30 {
            send(&inbox, device, number).await;
        }
    }
    let log = Log::default();
    let rng = Arc::new(std::sync::Mutex::new(rand::rngs::SmallRng::seed_from_u64(seed)));
    let judge = move |_| {
        let fails = rng.lock().unwrap().random_bool(0.3);
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if fails { Err(Failure::new("by chance")) } else { Ok(()) }
        }
    };
    let consumer = inbox.consumer("billing").with_tries(50);
    let running = loop {
        // The group does not start if a call to the store fails, so try again until it runs.
        let running = log.run(&consumer, judge.clone());
        tokio::time::sleep(Duration::from_secs(1)).await;
        if running.is_running() {
            break running;
        }
    };
    until("all messages", || log.handled().len() >= 600).await;
    running.stop().await;
    let expected: Vec<u64> = (0..20).collect();
    for (device, mut numbers) in log.by_device() {
        // A message is handled again only if its success could not be saved. No other message of the device is handled in
        // between, so equal numbers are adjacent.
        numbers.dedup();
        assert_eq!(numbers, expected, "seed {seed}, device {device}");
    }
    assert!(faulty.injected() > 50, "seed {seed}: {}", faulty.injected());
}

#[tokio::test(start_paused = true)]
async fn messages_of_other_services_are_skipped() {
    let inbox = inbox();
    for device in 0..10 {
        send(&inbox, device, 1).await;
    }
    let log = Log::default();
    let nothing = log.run(&inbox.consumer("nidd").with_services(["NiddService"]), succeed);
    let all = log.run(&inbox.consumer("carrier").with_services(["CarrierService"]), succeed);
    until("all messages", || log.handled().len() >= 10).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    nothing.stop().await;
    all.stop().await;
    assert_eq!(log.tried().len(), 10);
    assert_eq!(inbox.consumers().await.unwrap(), ["carrier", "nidd"]);
}

#[tokio::test(start_paused = true)]
async fn a_new_group_starts_after_the_given_place_and_a_stopped_group_continues_where_it_stopped() {
    let inbox = inbox();
    send(&inbox, 1, 1).await;
    let newest = inbox.newest().await.unwrap();
    send(&inbox, 1, 2).await;
    let log = Log::default();
    let consumer = inbox.consumer("late").starting_after(newest);
    assert_eq!(consumer.progress().await.unwrap().waiting, 1);
    let running = log.run(&consumer, succeed);
    until("the new message", || log.handled().len() == 1).await;
    running.stop().await;
    send(&inbox, 1, 3).await;
    let running = log.run(&inbox.consumer("late"), succeed);
    until("the next message", || log.handled().len() == 2).await;
    running.stop().await;
    assert_eq!(log.by_device()[&1], [2, 3]);
}

#[tokio::test]
async fn an_invalid_name_of_a_consumer_is_refused() {
    let inbox = inbox();
    for name in ["", "a/b", "a b", "ä", &"a".repeat(65)] {
        let error = inbox.consumer(name).run(|_| async { Ok::<(), Failure>(()) }, async {}).await.unwrap_err();
        assert!(error.to_string().starts_with("invalid name of a consumer"), "{name}: {error}");
    }
}
