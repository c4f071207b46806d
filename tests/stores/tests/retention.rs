//! Sends the callbacks of 90 days to an inbox that keeps callbacks for 30 days. The inbox removes old callbacks while it
//! acknowledges new ones.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use stores::sender::{PASSWORD, USERNAME, outcome};
use stores::{Folder, rounds};
use thingspace_callbacks::{Accepted, Credentials, Inbox, open_request};
use thingspace_store::{Place, Revision};
use tokio::task::JoinSet;

const DAYS: u64 = 90;
/// The default retention of an inbox, in days.
const KEPT_DAYS: u64 = 30;
/// The length of a day, in milliseconds.
const DAY: u64 = 24 * 3_600 * 1_000;

/// The number of requests per day. Each request has several callbacks.
const REQUESTS: u64 = 20;

/// The number of callbacks that are sent at the same time.
const CALLERS: u64 = 64;

/// The load: callbacks at equal intervals of virtual time, each about a different device.
struct Load {
    inbox: Inbox,
    per_day: u64,
    next: AtomicU64,
    /// The virtual time, in milliseconds since 1970.
    now: Arc<AtomicU64>,
    is_pruning: AtomicBool,
}

impl Load {
    async fn open(folder: &Folder, per_day: u64) -> Arc<Self> {
        let store = thingspace_store::open(&format!("sqlite:{}", folder.path().join("inbox.db").display())).await.unwrap();
        let now = Arc::new(AtomicU64::new(0));
        let clock = Arc::clone(&now);
        let inbox = Inbox::with_store(store, Credentials::new(USERNAME, PASSWORD))
            .with_clock(move || SystemTime::UNIX_EPOCH + Duration::from_millis(clock.load(Ordering::Relaxed)));
        Arc::new(Self { inbox, per_day, next: AtomicU64::new(0), now, is_pruning: AtomicBool::new(false) })
    }

    fn request(&self, callback: u64) -> String {
        format!("request-{}-{}", callback / self.per_day, callback % self.per_day * REQUESTS / self.per_day)
    }

    fn body(&self, callback: u64, count: u64) -> Vec<u8> {
        outcome(&self.request(callback), callback, count)
    }

    /// Sends the callbacks of one day. For each callback, returns how long its acknowledgment took, and whether the inbox was
    /// removing old callbacks when the acknowledgment arrived.
    async fn send_day(self: &Arc<Self>, day: u64) -> Vec<(Duration, bool)> {
        let mut callers = JoinSet::new();
        for _ in 0..CALLERS {
            let load = Arc::clone(self);
            callers.spawn(async move {
                let mut waits = Vec::new();
                loop {
                    let callback = load.next.fetch_add(1, Ordering::Relaxed);
                    if callback >= (day + 1) * load.per_day {
                        return waits;
                    }
                    load.now.fetch_max(callback * DAY / load.per_day, Ordering::Relaxed);
                    let start = Instant::now();
                    let accepted = load.inbox.accept("CarrierService", &load.body(callback, 1)).await.unwrap();
                    assert!(matches!(accepted, Accepted::Stored(_)), "{callback}: {accepted:?}");
                    waits.push((start.elapsed(), load.is_pruning.load(Ordering::Relaxed)));
                }
            });
        }
        let waits = callers.join_all().await.concat();
        self.next.store((day + 1) * self.per_day, Ordering::Relaxed);
        waits
    }

    async fn prune(self: Arc<Self>) -> u64 {
        self.is_pruning.store(true, Ordering::Relaxed);
        let removed = self.inbox.prune().await.unwrap();
        self.is_pruning.store(false, Ordering::Relaxed);
        removed
    }

    /// Returns the number of stored callbacks for each day.
    async fn stored(&self) -> Vec<u64> {
        let mut days = vec![0; DAYS as usize];
        let mut after = Place::START;
        loop {
            let page = self.inbox.store().read(None, after, 10_000).await.unwrap();
            let Some(last) = page.last() else { return days };
            after = last.place;
            for stored in &page {
                days[(stored.entry.at.unsigned_abs() / DAY) as usize] += 1;
            }
        }
    }
}

/// Guarantee CB9 (docs/reliability.md): the inbox removes callbacks that are older than the retention, except callbacks of open
/// requests. During a removal, it still acknowledges new callbacks. It recognizes a redelivery of a kept callback, however old
/// the callback is.
#[tokio::test(flavor = "multi_thread")]
async fn old_callbacks_are_removed_while_new_ones_are_acknowledged() {
    let total = rounds("THINGSPACE_CALLBACKS", 9_000, 10_000_000);
    let folder = Folder::new("retention");
    let load = Load::open(&folder, total / DAYS).await;
    let open = [0, 13, 59];
    for day in open {
        let name = open_request(&load.request(day * load.per_day));
        load.inbox.store().set(&name, Some("job".into()), Revision::ABSENT).await.unwrap();
    }

    let (mut waits, mut removed) = (Vec::new(), 0);
    for day in 0..DAYS {
        let prune = tokio::spawn(Arc::clone(&load).prune());
        waits.extend(load.send_day(day).await);
        removed += prune.await.unwrap();
    }
    // The last removal, at the end of the last day.
    load.now.store(DAYS * DAY, Ordering::Relaxed);
    removed += Arc::clone(&load).prune().await;

    let of_request = (0..load.per_day).filter(|callback| load.request(*callback) == load.request(0)).count() as u64;
    let mut expected = vec![0; (DAYS - KEPT_DAYS) as usize];
    open.iter().for_each(|day| expected[*day as usize] = of_request);
    expected.extend(vec![load.per_day; KEPT_DAYS as usize]);
    let stored = load.stored().await;
    assert_eq!(stored, expected);
    assert_eq!(removed, load.per_day * DAYS - stored.iter().sum::<u64>());

    let oldest = (DAYS - KEPT_DAYS) * load.per_day;
    for callback in (oldest..oldest + 100).chain(open.map(|day| day * load.per_day)) {
        let again = load.inbox.accept("CarrierService", &load.body(callback, 2)).await.unwrap();
        assert_eq!(again, Accepted::Redelivered, "{callback}");
    }
    report(&folder, stored.iter().sum(), removed, waits);
}

/// Prints the size of the store, and percentiles of the waits during a removal and without one.
fn report(folder: &Folder, kept: u64, removed: u64, waits: Vec<(Duration, bool)>) {
    let size = std::fs::metadata(folder.path().join("inbox.db")).unwrap().len();
    println!("{kept} callbacks kept in {} MB, {removed} removed", size / 1_000_000);
    for is_pruning in [true, false] {
        let mut waits: Vec<f64> =
            waits.iter().filter(|(_, during)| *during == is_pruning).map(|(wait, _)| wait.as_secs_f64() * 1_000.0).collect();
        waits.sort_by(f64::total_cmp);
        let at = |share: f64| waits.get((waits.len() as f64 * share) as usize).or(waits.last()).copied().unwrap_or_default();
        println!(
            "{} acknowledgments {} a removal: p50 {:.1}, p99 {:.1}, p99.9 {:.1}, maximum {:.0} ms",
            waits.len(),
            if is_pruning { "during" } else { "without" },
            at(0.5),
            at(0.99),
            at(0.999),
            at(1.0)
        );
    }
}
