//! Consumers keep working if somebody sets the clock of their inbox back.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use thingspace_callbacks::{Failure, Inbox};
use tokio::time::Instant;

use crate::support::{Log, Tried, inbox, send, succeed, until};

/// An inbox whose clock can be set back.
struct Clocked {
    inbox: Inbox,
    hours: Arc<AtomicU64>,
}

impl Clocked {
    fn new() -> Self {
        let (start, epoch) = (Instant::now(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000));
        let hours = Arc::new(AtomicU64::new(0));
        let back = Arc::clone(&hours);
        let clock = move || epoch + start.elapsed() - Duration::from_secs(back.load(Ordering::Relaxed) * 3_600);
        Self { inbox: inbox().with_clock(clock), hours }
    }

    fn set_back(&self, hours: u64) {
        self.hours.fetch_add(hours, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_is_tried_again_after_its_pause_although_the_clock_was_set_back() {
    let clocked = Clocked::new();
    send(&clocked.inbox, 1, 0).await;
    let (log, consumer) = (Log::default(), clocked.inbox.consumer("billing"));
    let judge = |tried: Tried| async move { if tried.tries < 3 { Err(Failure::new("not yet")) } else { Ok(()) } };
    let running = log.run(&consumer, judge);
    until("the first try", || log.tried().len() == 1).await;
    clocked.set_back(8);
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert_eq!(log.handled().len(), 1, "the message was not tried again after the clock was set back while the consumer ran");
    running.stop().await;

    send(&clocked.inbox, 1, 1).await;
    let running = log.run(&consumer, judge);
    until("the first try of the second message", || log.tried().len() == 4).await;
    running.stop().await;
    clocked.set_back(8);
    let running = log.run(&consumer, judge);
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert_eq!(log.handled().len(), 2, "the message was not tried again after the clock was set back while no consumer ran");
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn the_work_of_a_killed_consumer_is_taken_over_although_the_clock_was_set_back() {
    let clocked = Clocked::new();
    for device in 0..40 {
        send(&clocked.inbox, device, 0).await;
    }
    let (first, second) = (Log::default(), Log::default());
    let consumer = clocked.inbox.consumer("billing");
    let killed = first.run(&consumer, |_| std::future::pending());
    until("the first tries", || first.tried().len() == 40).await;
    killed.kill().await;
    clocked.set_back(8);
    let running = second.run(&consumer, succeed);
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    assert_eq!(second.handled().len(), 40);
}
