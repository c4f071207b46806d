//! A consumer group that continues on a copy of its store.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thingspace_callbacks::Failure;
use thingspace_store::{Entry, MemoryStore, Place, Store, StoreCopy};
use tokio::time::Instant;

use crate::support::{Log, Tried, inbox_since, send, succeed, until};

#[tokio::test(start_paused = true)]
async fn a_group_on_a_copy_of_its_store_continues_where_it_stopped() {
    let start = Instant::now();
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    // These entries are trimmed, so that the places of the messages do not start at 1. The copy must keep those places.
    store.append((0..700).map(|number| Entry::new(number.to_string(), "old", "note", "")).collect()).await.unwrap();
    store.trim(Some("old"), Place(700)).await.unwrap();
    let inbox = inbox_since(Arc::clone(&store), start);
    for number in 0..10 {
        for device in 0..40 {
            send(&inbox, device, number).await;
        }
    }
    // The second message of device 7 fails until it is a dead letter. The handlers of all devices hang at the fifth message.
    let judge = |tried: Tried| async move {
        match (tried.device, tried.number) {
            (7, 1) => Err(Failure::new("broken")),
            (_, 4) => std::future::pending().await,
            _ => Ok(()),
        }
    };
    let first = Log::default();
    let group = inbox.consumer("billing").with_tries(2);
    let killed = first.run(&group, judge);
    until("the first messages", || first.handled().len() == 40 * 4 - 1).await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    killed.kill().await;

    let to: Arc<dyn Store> = Arc::new(MemoryStore::default());
    // The lease of the killed process has not ended, and a copy refuses a store with a live lease. At the time that is set here,
    // 1970, the lease ends so far in the future that the copy ignores it.
    let copied = StoreCopy::new(store, Arc::clone(&to)).at(SystemTime::UNIX_EPOCH).run().await.unwrap();
    assert_eq!(copied.leases.len(), 1, "{:?}", copied.leases);
    let inbox = inbox_since(to, start);
    let (second, copied_at) = (Log::default(), Instant::now());
    let group = inbox.consumer("billing").with_tries(2);
    let running = second.run(&group, succeed);
    until("the other messages", || second.handled().len() >= 40 * 6).await;
    assert!(copied_at.elapsed() < Duration::from_secs(10), "the lease of the killed process was copied");
    assert_eq!(group.dead_letters(Place::START, 10).await.unwrap().len(), 1);
    assert_eq!(
        group
            .replay_all(SystemTime::UNIX_EPOCH..SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(u32::MAX)))
            .await
            .unwrap(),
        1
    );
    until("the dead letter", || second.handled().len() > 40 * 6).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    for (device, numbers) in second.by_device() {
        let expected: Vec<u64> = if device == 7 { (4..10).chain([1]).collect() } else { (4..10).collect() };
        assert_eq!(numbers, expected, "device {device}");
    }
    let progress = group.progress().await.unwrap();
    assert_eq!((progress.waiting, progress.dead), (0, 0));
}
