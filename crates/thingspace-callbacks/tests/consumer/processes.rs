//! Tests of consumer groups that run in several processes, some of which are stopped, killed or suspended. Each call of
//! `Log::run` stands for one process.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use thingspace_callbacks::Failure;
use thingspace_store::{Appended, Cell, Entry, Error, ErrorKind, MemoryStore, Place, Revision, Set, Store, StoreFuture, Stored};
use tokio::sync::{Notify, Semaphore};

use crate::support::{Log, Tried, inbox, inbox_with, send, succeed, until};

#[tokio::test(start_paused = true)]
async fn processes_share_the_partitions_and_handle_each_message_once() {
    let inbox = inbox();
    let logs = [Log::default(), Log::default(), Log::default()];
    let consumer = inbox.consumer("billing");
    let running: Vec<_> = logs.iter().map(|log| log.run(&consumer, succeed)).collect();
    // The first process takes all partitions. The sleep gives the other processes the time to get their shares.
    tokio::time::sleep(Duration::from_secs(30)).await;
    for number in 0..20 {
        for device in 0..100 {
            send(&inbox, device, number).await;
        }
    }
    let handled = || logs.iter().map(|log| log.handled().len()).sum::<usize>();
    until("all messages", || handled() >= 2_000).await;
    for running in running {
        running.stop().await;
    }
    assert_eq!(handled(), 2_000);
    for log in &logs {
        assert!(log.handled().len() > 200, "{:?}", logs.each_ref().map(|log| log.handled().len()));
        assert!(log.by_device().into_values().all(|numbers| numbers == (0..20).collect::<Vec<u64>>()));
    }
}

#[tokio::test(start_paused = true)]
async fn the_work_of_a_killed_process_is_taken_over_in_order_when_its_lease_ends() {
    let inbox = inbox();
    for number in 0..10 {
        for device in 0..40 {
            send(&inbox, device, number).await;
        }
    }
    let consumer = inbox.consumer("billing");
    let (first, second) = (Log::default(), Log::default());
    // The handlers of the first process hang at the fifth message of each device.
    let judge = |tried: Tried| async move { if tried.number < 4 { Ok(()) } else { std::future::pending().await } };
    let killed = first.run(&consumer, judge);
    until("the first messages", || first.tried().len() == 200).await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    killed.kill().await;
    let killed_at = tokio::time::Instant::now();
    let running = second.run(&consumer, succeed);
    until("the other messages", || second.handled().len() >= 240).await;
    running.stop().await;
    // The limit is the sum of the lease, the time until the leases are read again, and the pause after the interrupted try.
    let held = second.tried()[0].at - killed_at;
    assert!(held < Duration::from_millis(10_000 + 3_400 + 1_250), "{held:?}");
    assert_eq!(second.handled().len(), 240);
    assert!(second.by_device().into_values().all(|numbers| numbers == (4..10).collect::<Vec<u64>>()));
    // For message 4 of each device, the interrupted try of the first process counts. So the second process makes try 2.
    assert!(second.handled().iter().all(|tried| tried.tries == if tried.number == 4 { 2 } else { 1 }));
}

#[tokio::test(start_paused = true)]
async fn the_pause_after_an_interrupted_try_does_not_start_again_when_further_processes_are_killed() {
    let inbox = inbox();
    send(&inbox, 0, 0).await;
    let consumer = inbox.consumer("billing").with_tries(9);
    let log = Log::default();
    // Each of the first five tries ends its process. The pause after the fifth try is 256 to 320 s.
    for tries in 1..=5 {
        let killed = log.run(&consumer, |_| std::future::pending());
        until("a try", || log.tried().len() == tries).await;
        killed.kill().await;
    }
    let interrupted_at = tokio::time::Instant::now();
    // Each of the following processes ends after 100 s, for a reason other than the message.
    while log.handled().is_empty() && interrupted_at.elapsed() < Duration::from_secs(3_600) {
        let killed = log.run(&consumer, succeed);
        tokio::time::sleep(Duration::from_secs(100)).await;
        killed.kill().await;
    }
    assert_eq!(log.handled().len(), 1, "the pause started again with each process");
    let paused = log.handled()[0].at - interrupted_at;
    assert!((256..400).contains(&paused.as_secs()), "{paused:?}");
}

#[tokio::test(start_paused = true)]
async fn after_a_stop_another_process_takes_over_at_once_and_unfinished_tries_are_not_counted() {
    let inbox = inbox();
    for device in 0..40 {
        send(&inbox, device, 0).await;
    }
    let consumer = inbox.consumer("billing");
    let (first, second) = (Log::default(), Log::default());
    // The first process runs only 8 handlers, so most messages are still waiting when it stops.
    let stopped = first.run(&consumer.clone().with_concurrency(8), |_| std::future::pending());
    until("the first tries", || first.tried().len() == 8).await;
    stopped.stop().await;
    let stopped_at = tokio::time::Instant::now();
    let running = second.run(&consumer, succeed);
    until("all messages", || second.handled().len() == 40).await;
    running.stop().await;
    assert!(stopped_at.elapsed() < Duration::from_secs(1), "{:?}", stopped_at.elapsed());
    assert!(second.handled().iter().all(|tried| tried.tries == 1));
}

/// Each time the process handles the second message of device 13, the test kills the process. Handlers of other messages are
/// running at that time.
#[tokio::test(start_paused = true)]
async fn a_message_that_ends_the_process_becomes_the_only_dead_letter() {
    let inbox = inbox();
    for number in 0..3 {
        for device in 0..60 {
            send(&inbox, device, number).await;
        }
    }
    let consumer = inbox.consumer("billing");
    let log = Log::default();
    let (deadly, deaths) = (Arc::new(Notify::new()), Arc::new(AtomicU32::new(0)));
    loop {
        let ends = Arc::clone(&deadly);
        let running = log.run(&consumer, move |tried: Tried| {
            let ends = Arc::clone(&ends);
            async move {
                if tried.device == 13 && tried.number == 1 {
                    ends.notify_one();
                    std::future::pending::<()>().await;
                }
                tokio::time::sleep(Duration::from_secs(2)).await;
                Ok(())
            }
        });
        let ended = tokio::time::timeout(Duration::from_secs(1_000), deadly.notified()).await;
        if ended.is_err() {
            running.stop().await;
            break;
        }
        running.kill().await;
        assert!(deaths.fetch_add(1, Ordering::Relaxed) < 5, "the tries of the message are not counted");
    }
    assert_eq!(deaths.load(Ordering::Relaxed), 5);
    let dead = consumer.dead_letters(Place::START, 100).await.unwrap();
    assert_eq!(dead.len(), 1, "{dead:?}");
    assert_eq!((dead[0].tries(), dead[0].reason()), (5, "the process ended during the try"));
    for (device, numbers) in log.by_device() {
        let expected: &[u64] = if device == 13 { &[0, 2] } else { &[0, 1, 2] };
        assert_eq!(numbers, expected, "device {device}");
    }
    // Messages whose tries were interrupted twice are tried one at a time. The messages of all devices except 13 therefore
    // succeed in their third try at the latest.
    assert!(log.tried().iter().filter(|tried| tried.device != 13).all(|tried| tried.tries <= 3));
}

/// A store that can be frozen to simulate a suspended process. While it is frozen, `append`, `read`, `cell`, `cells` and `set`
/// wait.
#[derive(Debug)]
struct Freezing {
    store: Arc<dyn Store>,
    is_frozen: AtomicBool,
    thawed: Semaphore,
    /// If this is set, the next write to a cell whose name ends with this string is carried out, but returns an error.
    lost: Mutex<Option<&'static str>>,
}

impl Freezing {
    fn new(store: &Arc<dyn Store>) -> Arc<Self> {
        let store = Arc::clone(store);
        Arc::new(Self { store, is_frozen: AtomicBool::default(), thawed: Semaphore::new(0), lost: Mutex::default() })
    }

    fn freeze(&self) {
        self.is_frozen.store(true, Ordering::Relaxed);
    }

    fn thaw(&self) {
        self.is_frozen.store(false, Ordering::Relaxed);
        self.thawed.close();
    }

    async fn pass(&self) {
        if self.is_frozen.load(Ordering::Relaxed) {
            let _ = self.thawed.acquire().await;
        }
    }
}

impl Store for Freezing {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move {
            self.pass().await;
            self.store.append(entries).await
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(async move {
            self.pass().await;
            self.store.read(tag, after, most).await
        })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move {
            self.pass().await;
            self.store.cell(name).await
        })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(async move {
            self.pass().await;
            self.store.cells(prefix).await
        })
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(async move {
            self.pass().await;
            let set = self.store.set(name, value, seen).await;
            match self.lost.lock().unwrap().take_if(|lost| name.ends_with(*lost)) {
                None => set,
                Some(_) => Err(Error::new(ErrorKind::Unavailable, "the answer was lost")),
            }
        })
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.store.trim(tag, up_to)
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

#[tokio::test(start_paused = true)]
async fn a_process_suspended_for_longer_than_its_lease_neither_starts_handlers_nor_saves_results() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let freezing = Freezing::new(&store);
    let (inbox, frozen_inbox) = (inbox_with(store), inbox_with(freezing.clone()));
    for number in 0..2 {
        for device in 0..40 {
            send(&inbox, device, number).await;
        }
    }
    let (frozen, other) = (Log::default(), Log::default());
    // The handlers of the first process end while its store is frozen, so their success cannot be saved.
    let judge = |_: Tried| async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok::<(), Failure>(())
    };
    let stopped = frozen.run(&frozen_inbox.consumer("billing"), judge);
    until("the first tries", || frozen.tried().len() == 40).await;
    freezing.freeze();
    let running = other.run(&inbox.consumer("billing"), succeed);
    until("all messages", || other.handled().len() == 80).await;
    let tried = frozen.tried().len();
    freezing.thaw();
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(frozen.tried().len(), tried, "the frozen process has started a try");
    assert_eq!(inbox.consumer("billing").progress().await.unwrap().waiting, 0);
    // Every try of the second process has a higher fencing token than any try of the first process.
    assert!(frozen.tried().iter().map(|tried| tried.fence).max() < other.tried().iter().map(|tried| tried.fence).min());
    running.stop().await;
    stopped.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_process_ends_although_its_store_never_answers_again() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let freezing = Freezing::new(&store);
    let (inbox, frozen_inbox) = (inbox_with(store), inbox_with(freezing.clone()));
    for device in 0..40 {
        send(&inbox, device, 0).await;
    }
    let (frozen, other) = (Log::default(), Log::default());
    let stopped = frozen.run(&frozen_inbox.consumer("billing"), succeed);
    until("the messages", || frozen.handled().len() == 40).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    freezing.freeze();
    let stopped_at = tokio::time::Instant::now();
    tokio::time::timeout(Duration::from_secs(3_600), stopped.stop()).await.unwrap();
    assert!(stopped_at.elapsed() < Duration::from_secs(6), "{:?}", stopped_at.elapsed());
    // The stopped process could not give its partitions back. So another process takes them only when the lease has ended.
    send(&inbox, 0, 1).await;
    let running = other.run(&inbox.consumer("billing"), succeed);
    until("the other message", || other.handled().len() == 1).await;
    running.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_surplus_partition_goes_to_another_process_even_if_an_answer_was_lost() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let losing = Freezing::new(&store);
    *losing.lost.lock().unwrap() = Some("/partition/00011");
    let (inbox, losing_inbox) = (inbox_with(store), inbox_with(losing.clone()));
    for device in 0..100 {
        send(&inbox, device, 0).await;
    }
    let (first, second) = (Log::default(), Log::default());
    // The first process takes eleven of the 16 partitions. It also writes its id to the cell of the twelfth partition, but the
    // answer of the store is lost. Another process starts before the first one tries again. From then on, each of them may hold
    // only eight partitions, so the first process must also give back the twelfth one.
    let losing_process = first.run(&losing_inbox.consumer("billing"), succeed);
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(losing.lost.lock().unwrap().is_none(), "no answer was lost");
    let other_process = second.run(&inbox.consumer("billing"), succeed);
    tokio::time::sleep(Duration::from_secs(3_600)).await;
    losing_process.stop().await;
    other_process.stop().await;
    assert_eq!(first.handled().len() + second.handled().len(), 100);
}

/// Succeeds after 1 s, or after 8 s for device 0.
async fn end_late(tried: Tried) -> Result<(), Failure> {
    tokio::time::sleep(Duration::from_secs(if tried.device == 0 { 8 } else { 1 })).await;
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_process_that_waits_for_its_handlers_keeps_its_partitions_for_longer_than_its_lease() {
    let inbox = inbox();
    for device in 0..40 {
        send(&inbox, device, 0).await;
    }
    let consumer = inbox.consumer("billing").with_lease(Duration::from_secs(3));
    let (first, second) = (Log::default(), Log::default());
    let stopped = first.run(&consumer, end_late);
    until("the first tries", || first.tried().len() == 40).await;
    let stopping = tokio::spawn(stopped.stop());
    let running = second.run(&consumer, succeed);
    stopping.await.unwrap();
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    assert_eq!((first.handled().len(), second.tried().len()), (40, 0));
}

#[tokio::test(start_paused = true)]
async fn messages_handled_by_a_stopping_process_are_not_handled_again_after_its_end() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let freezing = Freezing::new(&store);
    let (inbox, frozen_inbox) = (inbox_with(store), inbox_with(freezing.clone()));
    for device in 0..40 {
        send(&inbox, device, 0).await;
    }
    let (first, second) = (Log::default(), Log::default());
    let stopped = first.run(&frozen_inbox.consumer("billing"), end_late);
    until("the first tries", || first.tried().len() == 40).await;
    let stopping = tokio::spawn(stopped.stop());
    tokio::time::sleep(Duration::from_secs(4)).await;
    freezing.freeze();
    let running = second.run(&inbox.consumer("billing"), succeed);
    tokio::time::sleep(Duration::from_secs(60)).await;
    running.stop().await;
    assert_eq!(second.tried().iter().map(|tried| tried.device).collect::<Vec<_>>(), [0]);
    freezing.thaw();
    stopping.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_process_that_cannot_renew_its_lease_stops_its_handlers_before_the_lease_ends() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    let freezing = Freezing::new(&store);
    let (inbox, frozen_inbox) = (inbox_with(store), inbox_with(freezing.clone()));
    send(&inbox, 0, 0).await;
    let (first, second) = (Log::default(), Log::default());
    let lease = Duration::from_secs(6);
    let stopped = first.run(&frozen_inbox.consumer("billing").with_lease(lease), end_late);
    until("the first try", || first.tried().len() == 1).await;
    freezing.freeze();
    let stopping = tokio::spawn(stopped.stop());
    let running = second.run(&inbox.consumer("billing").with_lease(lease), succeed);
    until("the message", || second.handled().len() == 1).await;
    running.stop().await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(first.handled().len(), 0, "the first process continued after the end of its lease");
    freezing.thaw();
    stopping.await.unwrap();
}
