//! Consumer groups with many unhandled messages.

use std::sync::Arc;
use std::time::Duration;

use thingspace_callbacks::Failure;
use thingspace_store::{Entry, MemoryStore, Store};

use crate::support::{Log, Tried, inbox, inbox_with, send, succeed, until};

#[tokio::test(start_paused = true)]
async fn a_partition_that_stopped_at_its_limit_later_reads_to_the_end() {
    let inbox = inbox();
    for device in 0..5_000 {
        send(&inbox, device, 0).await;
    }
    let log = Log::default();
    let running = log.run(&inbox.consumer("billing"), succeed);
    tokio::time::sleep(Duration::from_secs(3_600)).await;
    // The test appends no message while the group runs: every append makes the group read again, but the partitions must resume
    // without one.
    running.stop().await;
    assert_eq!(log.handled().len(), 5_000);
}

#[tokio::test(start_paused = true)]
async fn partitions_take_turns_while_all_have_messages() {
    let inbox = inbox();
    for device in 0..1_600 {
        send(&inbox, device, 0).await;
    }
    let log = Log::default();
    let judge = |_: Tried| async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok::<(), Failure>(())
    };
    let running = log.run(&inbox.consumer("billing").with_concurrency(4), judge);
    until("the first messages", || log.handled().len() >= 320).await;
    running.stop().await;
    let oldest = log.handled().iter().take(320).filter(|tried| tried.device < 80).count();
    assert_eq!(oldest, 80, "not all of the 80 oldest messages are among the first 320 that were handled");
}

#[tokio::test(start_paused = true)]
async fn a_group_continues_after_the_last_entry_of_the_log_was_removed() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let inbox = inbox_with(Arc::clone(&store));
    send(&inbox, 1, 0).await;
    let last = store.append(vec![Entry::new("key", "other", "other", "")]).await.unwrap()[0].place();
    let (log, consumer) = (Log::default(), inbox.consumer("billing"));
    let running = log.run(&consumer, |_| async { Err(Failure::new("not yet")) });
    until("the first try", || log.tried().len() == 1).await;
    running.stop().await;
    assert_eq!(store.trim(Some("other"), last).await.unwrap(), 1);
    // The stored cursor is at the removed entry, but the message before it is not handled yet. The group must find this message
    // again.
    let running = log.run(&consumer, succeed);
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    assert_eq!(log.handled().len(), 1);
}
