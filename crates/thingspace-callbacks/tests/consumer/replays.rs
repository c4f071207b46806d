//! Replays of messages that a consumer group has handled.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thingspace_callbacks::{Consumer, Failure, Inbox, Replayed};
use thingspace_store::faults::FaultyStore;
use thingspace_store::{MemoryStore, Place, Store};

use crate::support::{Log, Tried, inbox, inbox_with, send, succeed};

fn all() -> std::ops::Range<SystemTime> {
    SystemTime::UNIX_EPOCH..SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 33)
}

/// Runs a group for a minute of virtual time, in which it handles all waiting messages.
async fn work(log: &Log, consumer: &Consumer) {
    let running = log.run(consumer, succeed);
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
}

/// Stores two messages for each of 150 devices, and lets a group handle them.
async fn handled(inbox: &Inbox, consumer: &Consumer) -> Log {
    let log = Log::default();
    for number in 0..2 {
        for device in 0..150 {
            send(inbox, device, number).await;
        }
    }
    work(&log, consumer).await;
    assert_eq!(log.handled().len(), 300);
    log
}

#[tokio::test(start_paused = true)]
async fn replaying_all_messages_handles_each_once_more_in_order_and_repeating_the_replay_adds_nothing() {
    let inbox = inbox();
    let consumer = inbox.consumer("billing");
    let first = handled(&inbox, &consumer).await;
    assert_eq!(consumer.replay_handled(all(), "one").await.unwrap(), 300);
    assert_eq!(consumer.replay_handled(all(), "one").await.unwrap(), 0);
    assert_eq!(consumer.progress().await.unwrap().waiting, 300);
    let again = Log::default();
    work(&again, &consumer).await;
    assert_eq!(again.handled().len(), 300);
    assert!(again.by_device().into_values().all(|numbers| numbers == [0, 1]));
    let keys = |log: &Log| log.handled().into_iter().map(|tried| tried.key).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(keys(&first), keys(&again));
    // After the group has handled the replays, the same name still adds nothing, but a new name replays all messages again.
    assert_eq!(consumer.replay_handled(all(), "one").await.unwrap(), 0);
    assert_eq!(consumer.replay_handled(all(), "two").await.unwrap(), 300);
}

#[tokio::test(start_paused = true)]
async fn only_handled_messages_of_the_span_are_replayed() {
    let inbox = inbox();
    let consumer = inbox.consumer("billing");
    handled(&inbox, &consumer).await;
    let middle = inbox.list(Place::START, usize::MAX).await.unwrap().last().unwrap().at() + Duration::from_millis(1);
    tokio::time::sleep(Duration::from_secs(3_600)).await;
    for device in 0..10 {
        send(&inbox, device, 2).await;
    }
    work(&Log::default(), &consumer).await;
    // The replay leaves these messages out, because the group has not handled them yet.
    for device in 0..5 {
        send(&inbox, device, 3).await;
    }
    assert_eq!(consumer.replay_handled(middle..all().end, "span").await.unwrap(), 10);
    let log = Log::default();
    work(&log, &consumer).await;
    assert_eq!(log.handled().len(), 15);
    // A replayed message follows the messages of its device that were stored before the replay.
    assert_eq!(log.by_device()[&0], [3, 2]);
    assert_eq!(log.by_device()[&7], [2]);
}

#[tokio::test(start_paused = true)]
async fn one_message_can_be_replayed() {
    let inbox = inbox();
    let consumer = inbox.consumer("billing");
    handled(&inbox, &consumer).await;
    let message = inbox.list(Place::START, 8).await.unwrap().pop().unwrap();
    assert_eq!(consumer.replay_message(&message, "x").await.unwrap(), Replayed::Stored);
    assert_eq!(consumer.replay_message(&message, "x").await.unwrap(), Replayed::Unchanged);
    send(&inbox, 1, 7).await;
    let waiting = inbox.list(Place::START, usize::MAX).await.unwrap().pop().unwrap();
    assert_eq!(consumer.replay_message(&waiting, "x").await.unwrap(), Replayed::NotHandled);
    assert_eq!(inbox.consumer("nobody").replay_message(&message, "x").await.unwrap(), Replayed::NotHandled);
    let log = Log::default();
    work(&log, &consumer).await;
    assert_eq!(log.handled().iter().filter(|tried| tried.key == message.key()).count(), 1);
    assert_eq!(log.handled().len(), 2);
    let invalid = consumer.replay_message(&message, "a/b").await.unwrap_err().to_string();
    assert!(invalid.contains("invalid name of a replay: `a/b`"), "{invalid}");
}

/// A message may use up its tries when it is first handled, and again in each replay. Each time, it becomes another dead letter.
#[tokio::test(start_paused = true)]
async fn a_replayed_message_can_become_a_dead_letter_again() {
    let inbox = inbox();
    let consumer = inbox.consumer("billing").with_tries(1);
    let run = async |judge: fn(Tried) -> std::future::Ready<Result<(), Failure>>| {
        let log = Log::default();
        let running = log.run(&consumer, judge);
        tokio::time::sleep(Duration::from_secs(60)).await;
        running.stop().await;
        log.tried().len()
    };
    let failing = |_: Tried| std::future::ready(Err(Failure::new("broken")));
    let succeeding = |_: Tried| std::future::ready(Ok(()));
    let dead = async || consumer.dead_letters(Place::START, usize::MAX).await.unwrap();
    send(&inbox, 0, 0).await;
    run(failing).await;
    // The message is a dead letter, so `replay_handled` leaves it out.
    assert_eq!((dead().await.len(), consumer.replay_handled(all(), "one").await.unwrap()), (1, 0));
    consumer.replay(&dead().await[0]).await.unwrap();
    run(succeeding).await;
    assert_eq!((dead().await.len(), consumer.replay_handled(all(), "one").await.unwrap()), (0, 1));
    run(failing).await;
    let letters = dead().await;
    assert_eq!((letters.len(), letters[0].replays()), (1, 0));
    assert_eq!(consumer.replay(&letters[0]).await.unwrap(), Replayed::Stored);
    assert_eq!(consumer.replay(&letters[0]).await.unwrap(), Replayed::Unchanged);
    run(failing).await;
    assert_eq!(dead().await.iter().map(|letter| letter.replays()).collect::<Vec<_>>(), [1]);
    assert_eq!(consumer.replay_all(all()).await.unwrap(), 1);
    assert_eq!(run(succeeding).await, 1);
    assert!(dead().await.is_empty());
}

/// If the dead letter were replayed again, the message would be handled twice, once for each replay.
#[tokio::test(start_paused = true)]
async fn a_dead_letter_whose_replay_waits_is_not_replayed_again() {
    let inbox = inbox();
    let consumer = inbox.consumer("billing").with_tries(1);
    send(&inbox, 0, 0).await;
    let failing = Log::default();
    let running = failing.run(&consumer, |_| std::future::ready(Err(Failure::new("broken"))));
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    let letter = consumer.dead_letters(Place::START, 10).await.unwrap().remove(0);
    assert_eq!(consumer.replay(&letter).await.unwrap(), Replayed::Stored);
    let message = inbox.list(Place::START, 1).await.unwrap().remove(0);
    assert_eq!(consumer.replay_handled(all(), "one").await.unwrap(), 0);
    assert_eq!(consumer.replay_message(&message, "two").await.unwrap(), Replayed::NotHandled);
    let log = Log::default();
    work(&log, &consumer).await;
    assert_eq!(log.handled().len(), 1);
    // The replay is handled now, so the message can be replayed.
    assert_eq!(consumer.replay_message(&message, "two").await.unwrap(), Replayed::Stored);
    assert_eq!(consumer.replay_handled(all(), "one").await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_interrupted_replay_continues_when_it_is_repeated_with_the_same_name() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = inbox_with(Arc::clone(&store));
    let consumer = inbox.consumer("billing");
    handled(&inbox, &consumer).await;
    let faulty = inbox_with(Arc::new(FaultyStore::new(Arc::clone(&store), 7, 0.2))).consumer("billing");
    let mut failures = 0;
    let last = loop {
        match faulty.replay_handled(all(), "one").await {
            Ok(count) => break count,
            Err(_) => failures += 1,
        }
    };
    assert!(failures > 0 && last < 300, "{failures} failures, {last} at last");
    let log = Log::default();
    work(&log, &consumer).await;
    assert_eq!(log.handled().len(), 300);
}

#[tokio::test(start_paused = true)]
async fn other_groups_do_not_handle_a_replay() {
    let inbox = inbox();
    let (billing, other) = (inbox.consumer("billing"), inbox.consumer("other"));
    handled(&inbox, &billing).await;
    handled_by(&other).await;
    assert_eq!(billing.replay_handled(all(), "one").await.unwrap(), 300);
    let log = Log::default();
    work(&log, &other).await;
    assert_eq!(log.tried().len(), 0);
}

async fn handled_by(consumer: &Consumer) {
    let log = Log::default();
    work(&log, consumer).await;
    assert_eq!(log.handled().len(), 300);
}

#[tokio::test(start_paused = true)]
async fn messages_from_before_the_start_of_a_group_can_be_replayed() {
    let inbox = inbox();
    for device in 0..20 {
        send(&inbox, device, 0).await;
    }
    let consumer = inbox.consumer("late").starting_after(inbox.newest().await.unwrap());
    let log = Log::default();
    work(&log, &consumer).await;
    assert_eq!(log.tried().len(), 0);
    assert_eq!(consumer.replay_handled(all(), "backfill").await.unwrap(), 20);
    work(&log, &consumer).await;
    assert_eq!(log.handled().len(), 20);
}
