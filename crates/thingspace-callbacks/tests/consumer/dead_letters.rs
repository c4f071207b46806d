//! Dead letters and their replay.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use thingspace_callbacks::{Consumer, Failure, Inbox, Replayed};
use thingspace_store::Place;

use crate::support::{Log, Tried, inbox, send, until};

/// A group whose handler fails until `is_mended` is set.
struct Broken {
    inbox: Inbox,
    consumer: Consumer,
    is_mended: Arc<AtomicBool>,
    log: Log,
}

impl Broken {
    fn new() -> Self {
        let inbox = inbox();
        let consumer = inbox.consumer("billing").with_tries(2);
        Self { inbox, consumer, is_mended: Arc::default(), log: Log::default() }
    }

    fn judge(&self) -> impl Fn(Tried) -> std::future::Ready<Result<(), Failure>> + Clone + Send + Sync + 'static {
        let is_mended = Arc::clone(&self.is_mended);
        move |_| std::future::ready(if is_mended.load(Ordering::Relaxed) { Ok(()) } else { Err(Failure::new("broken")) })
    }

    /// Sends one message for each device, and runs the group for 60 seconds, until all tries have failed.
    async fn bury(&self, devices: std::ops::Range<u64>) {
        for device in devices {
            send(&self.inbox, device, 1).await;
        }
        let running = self.log.run(&self.consumer, self.judge());
        tokio::time::sleep(Duration::from_secs(60)).await;
        running.stop().await;
    }

    async fn dead(&self) -> usize {
        self.consumer.dead_letters(Place::START, usize::MAX).await.unwrap().len()
    }

    /// Runs the group for 60 seconds, which is enough to handle all waiting messages.
    async fn work(&self) {
        let running = self.log.run(&self.consumer, self.judge());
        tokio::time::sleep(Duration::from_secs(60)).await;
        running.stop().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_replayed_dead_letter_is_handled_once_with_its_key() {
    let broken = Broken::new();
    broken.bury(0..3).await;
    assert_eq!(broken.dead().await, 3);
    broken.is_mended.store(true, Ordering::Relaxed);
    // Without a replay, no dead letter is handled again.
    broken.work().await;
    assert_eq!(broken.log.handled().len(), 0);
    let dead = broken.consumer.dead_letters(Place::START, 1).await.unwrap().remove(0);
    assert_eq!(broken.consumer.replay(&dead).await.unwrap(), Replayed::Stored);
    assert_eq!(broken.consumer.replay(&dead).await.unwrap(), Replayed::Unchanged);
    broken.work().await;
    broken.work().await;
    let handled = broken.log.handled();
    assert_eq!(handled.len(), 1);
    assert_eq!((handled[0].key.as_str(), handled[0].tries), (dead.key(), 1));
    assert_eq!(broken.dead().await, 2);
}

#[tokio::test(start_paused = true)]
async fn replay_all_replays_each_dead_letter_within_a_span_of_time_once() {
    let broken = Broken::new();
    broken.bury(0..250).await;
    let between = broken.consumer.dead_letters(Place::START, usize::MAX).await.unwrap().iter().map(|it| it.at()).max().unwrap();
    broken.bury(250..300).await;
    assert_eq!(broken.dead().await, 300);
    broken.is_mended.store(true, Ordering::Relaxed);
    let later = between + Duration::from_millis(1);
    let end = between + Duration::from_secs(24 * 3_600);
    assert_eq!(broken.consumer.replay_all(later..end).await.unwrap(), 50);
    broken.work().await;
    assert_eq!((broken.log.handled().len(), broken.dead().await), (50, 250));
    assert_eq!(broken.consumer.replay_all(SystemTime::UNIX_EPOCH..end).await.unwrap(), 250);
    assert_eq!(broken.consumer.replay_all(SystemTime::UNIX_EPOCH..end).await.unwrap(), 0);
    broken.work().await;
    assert_eq!((broken.log.handled().len(), broken.dead().await), (300, 0));
    assert_eq!(broken.consumer.progress().await.unwrap().waiting, 0);
}

#[tokio::test(start_paused = true)]
async fn a_replay_that_fails_becomes_a_new_dead_letter_that_can_be_replayed() {
    let broken = Broken::new();
    broken.bury(0..1).await;
    for replays in 0..3 {
        let dead = broken.consumer.dead_letters(Place::START, 10).await.unwrap();
        assert_eq!(dead.iter().map(|letter| letter.replays()).collect::<Vec<_>>(), [replays]);
        assert_eq!(broken.consumer.replay(&dead[0]).await.unwrap(), Replayed::Stored);
        broken.work().await;
    }
    assert_eq!((broken.log.tried().len(), broken.dead().await), (8, 1));
}

#[tokio::test(start_paused = true)]
async fn other_groups_handle_neither_the_dead_letters_nor_the_replays_of_a_group() {
    let broken = Broken::new();
    broken.bury(0..5).await;
    broken.consumer.replay_all(SystemTime::UNIX_EPOCH..SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 33)).await.unwrap();
    let log = Log::default();
    let running = log.run(&broken.inbox.consumer("other"), |_| async { Ok(()) });
    until("the messages", || log.handled().len() == 5).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    assert_eq!(log.tried().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_dead_letter_outlives_its_message_and_is_removed_at_its_own_maximum_age() {
    let broken = Broken::new();
    broken.bury(0..5).await;
    tokio::time::sleep(Duration::from_millis((30 * 24 * 3_600 - 60) * 1_000 + 500)).await;
    // The messages are older than 30 days now, so they are removed. Their dead letters stay: each was stored only after the last
    // try of its message, so it is younger than 30 days.
    assert_eq!(broken.inbox.prune().await.unwrap(), 5);
    broken.is_mended.store(true, Ordering::Relaxed);
    let dead = broken.consumer.dead_letters(Place::START, 1).await.unwrap().remove(0);
    broken.consumer.replay(&dead).await.unwrap();
    broken.work().await;
    assert_eq!(broken.log.handled().len(), 1);
    tokio::time::sleep(Duration::from_secs(3_600)).await;
    broken.inbox.prune().await.unwrap();
    assert_eq!(broken.dead().await, 0);
}
