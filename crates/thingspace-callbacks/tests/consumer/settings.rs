//! A consumer group with extreme settings.

use std::time::Duration;

use thingspace_callbacks::Failure;
use thingspace_store::Place;

use crate::support::{Log, Tried, inbox, send, succeed, until};

#[tokio::test(start_paused = true)]
async fn the_largest_settings_work() {
    let inbox = inbox();
    let most = inbox.consumer("billing").with_deadline(Duration::MAX).with_lease(Duration::MAX).with_pause(Duration::MAX);
    let most = most.with_tries(u32::MAX).with_concurrency(usize::MAX);
    for device in 0..10 {
        send(&inbox, device, 0).await;
    }
    let log = Log::default();
    let judge = |tried: Tried| async move { if tried.tries == 1 { Err(Failure::new("not yet")) } else { Ok(()) } };
    let running = log.run(&most, judge);
    until("all messages", || log.handled().len() == 10 || !running.is_running()).await;
    assert!(running.is_running(), "the group has ended");
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn the_smallest_settings_work() {
    let inbox = inbox();
    let least = inbox.consumer("billing").with_lease(Duration::ZERO).with_pause(Duration::ZERO);
    let least = least.with_tries(0).with_concurrency(0);
    for device in 0..10 {
        send(&inbox, device, 0).await;
    }
    let log = Log::default();
    let running =
        log.run(&least, |tried| async move { if tried.device == 3 { Err(Failure::new("no")) } else { succeed(tried).await } });
    tokio::time::sleep(Duration::from_secs(10)).await;
    running.stop().await;
    assert_eq!((log.tried().len(), log.handled().len()), (10, 9));
    // A try fails if its deadline is zero.
    send(&inbox, 10, 0).await;
    let running = log.run(&least.with_deadline(Duration::ZERO), |_| std::future::pending());
    tokio::time::sleep(Duration::from_secs(10)).await;
    running.stop().await;
    let dead = inbox.consumer("billing").dead_letters(Place::START, 10).await.unwrap();
    assert_eq!(dead.len(), 2, "{dead:?}");
}
