//! Tests copies between stores, mostly in memory: what a copy contains, when a copy is refused, and how an interrupted copy
//! continues.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use thingspace_store::faults::FaultyStore;
use thingspace_store::{
    Appended, Cell, CopyPhase, Entry, Error, ErrorKind, MemoryStore, Place, Result, Revision, Set, Store, StoreCopy, StoreFuture,
    Stored,
};

fn entry(number: u64) -> Entry {
    Entry::new(format!("key/{number}"), format!("tag/{}", number % 7), "note", format!("body {number}")).at(1_000 + number as i64)
}

async fn set(store: &dyn Store, name: &str, value: &'static str) {
    let seen = store.cell(name).await.unwrap().map_or(Revision::ABSENT, |cell| cell.revision);
    let set = store.set(name, Some(Bytes::from_static(value.as_bytes())), seen).await.unwrap();
    assert_ne!(set, Set::Conflict);
}

/// Returns a store with 86 entries and 4 cells. The 2,000 entries before these 86 and the 14 entries after them were trimmed.
async fn filled() -> Arc<dyn Store> {
    let store = Arc::new(MemoryStore::default());
    for first in (0..2_000).step_by(500) {
        store.append((first..first + 500).map(entry).collect()).await.unwrap();
    }
    store.trim(Some("tag/3"), Place(1_800)).await.unwrap();
    store.trim(None, Place(600)).await.unwrap();
    for tag in 0..7 {
        let tag = format!("tag/{tag}");
        let last = store.read(Some(&tag), Place(1_900), 500).await.unwrap();
        // The next trim removes all entries of the tag, so append the last of them again under other keys.
        store.trim(Some(&tag), Place(2_000)).await.unwrap();
        let again = last.iter().map(|stored| Entry { key: format!("{}/again", stored.entry.key), ..stored.entry.clone() });
        store.append(again.collect()).await.unwrap();
    }
    store.trim(Some("tag/6"), Place(10_000)).await.unwrap();
    for (name, value) in [("consumer/erp", "{}"), ("jobs/1", r#"{"settled":5}"#), ("ü/ ", ""), ("lease/1", r#"{"until":5}"#)] {
        set(&*store, name, value).await;
    }
    store
}

type Content = (Vec<Stored>, Place, BTreeMap<String, Bytes>);

async fn content(store: &dyn Store) -> Content {
    let entries = store.read(None, Place::START, usize::MAX).await.unwrap();
    let newest = store.wait_after(Place::START, Duration::ZERO).await.unwrap();
    let cells = store.cells("").await.unwrap().into_iter();
    let cells = cells.filter(|(name, _)| !name.starts_with("thingspace-store/") && !name.starts_with("lease/"));
    (entries, newest, cells.map(|(name, cell)| (name, cell.value)).collect())
}

fn memory() -> Arc<dyn Store> {
    Arc::new(MemoryStore::default())
}

/// Returns the error of a copy that must fail.
async fn refused(copy: StoreCopy) -> Error {
    copy.run().await.unwrap_err()
}

#[tokio::test]
async fn a_copy_has_the_same_entries_at_the_same_places_and_the_same_cells_but_no_leases() {
    let (from, to) = (filled().await, memory());
    let copied = StoreCopy::new(Arc::clone(&from), Arc::clone(&to)).run().await.unwrap();
    let (entries, newest, cells) = content(&*from).await;
    assert_eq!(content(&*to).await, (entries.clone(), newest, cells));
    assert!(
        entries[0].place > Place(600) && entries.last().unwrap().place < newest,
        "expected trimmed places before the first entry and after the last entry of the source"
    );
    assert_eq!((copied.entries, copied.written, copied.removed), (entries.len() as u64, entries.len() as u64, 0));
    assert_eq!((copied.cells, copied.newest, copied.is_finished), (3, newest, true));
    assert_eq!(copied.leases, ["lease/1"]);
    // The next entry gets the same place in both stores.
    let next = |store: Arc<dyn Store>| async move { store.append(vec![entry(9_999)]).await.unwrap() };
    assert_eq!(next(from).await, next(to).await);
}

#[tokio::test]
async fn a_copy_that_fails_at_random_continues_until_it_equals_the_source() {
    let first: u64 = rand::random();
    println!("first seed {first}");
    let (mut failures, mut continued) = (0, 0);
    for seed in (0..50).map(|round| first.wrapping_add(round)) {
        let (from, to) = (filled().await, memory());
        let faulty = |store: &Arc<dyn Store>, seed| Arc::new(FaultyStore::new(Arc::clone(store), seed, 0.1)) as Arc<dyn Store>;
        let (flaky_from, flaky_to) = (faulty(&from, seed), faulty(&to, seed ^ (1 << 63)));
        let mut runs = 1;
        let copied = loop {
            assert!(runs < 10_000, "seed {seed}: the copy never finishes");
            match StoreCopy::new(Arc::clone(&flaky_from), Arc::clone(&flaky_to)).run().await {
                Ok(copied) => break copied,
                Err(_) => runs += 1,
            }
        };
        assert_eq!(content(&*to).await, content(&*from).await, "seed {seed}");
        failures += runs - 1;
        continued += u32::from(copied.written < copied.entries);
    }
    // A single seed may cause failures only before the first page is written, or no failure at all. So the limits apply to the
    // sums over all 50 seeds.
    assert!(failures > 50 && continued > 5, "first seed {first}: {failures} failures, {continued} copies were continued");
}

#[tokio::test]
async fn a_copy_writes_only_to_an_empty_store_or_an_unfinished_copy_of_the_same_store() {
    let (from, used) = (filled().await, memory());
    used.append(vec![entry(1)]).await.unwrap();
    let before = content(&*used).await;
    let error = refused(StoreCopy::new(Arc::clone(&from), Arc::clone(&used))).await;
    assert_eq!(error.kind(), ErrorKind::NotEmpty);
    assert!(error.to_string().contains("0 cells, and places up to 1"), "{error}");
    assert_eq!(content(&*used).await, before, "a refused copy changed the store");
    // After the trim, the store has no entries. It still counts as used, because its next place is not 1.
    used.trim(None, Place(1)).await.unwrap();
    assert_eq!(refused(StoreCopy::new(Arc::clone(&from), Arc::clone(&used))).await.kind(), ErrorKind::NotEmpty);
    let cells = memory();
    set(&*cells, "a", "1").await;
    assert_eq!(refused(StoreCopy::new(Arc::clone(&from), cells)).await.kind(), ErrorKind::NotEmpty);
    let other = memory();
    set(&*other, "thingspace-store/copy", r#"{"from":"sqlite:/other.db","finished":false}"#).await;
    let error = refused(StoreCopy::new(Arc::clone(&from), other)).await;
    assert!(error.kind() == ErrorKind::NotEmpty && error.to_string().contains("is a copy of sqlite:/other.db"), "{error}");
    assert_eq!(refused(StoreCopy::new(Arc::clone(&from), Arc::clone(&from))).await.kind(), ErrorKind::Invalid);
    let error = refused(StoreCopy::new(memory(), memory())).await;
    assert!(error.kind() == ErrorKind::Invalid && error.to_string().contains("is empty"), "{error}");
}

#[tokio::test]
async fn running_a_finished_copy_again_verifies_it_and_writes_nothing() {
    let (from, to) = (filled().await, memory());
    let copy = || StoreCopy::new(Arc::clone(&from), Arc::clone(&to));
    let first = copy().run().await.unwrap();
    let second = copy().run().await.unwrap();
    assert_eq!((second.digest, second.written), (first.digest, 0));
    set(&*to, "jobs/2", "started on the copy").await;
    let error = refused(copy()).await;
    assert!(error.kind() == ErrorKind::NotEmpty && error.to_string().contains("has changed since"), "{error}");
    assert!(to.cell("jobs/2").await.unwrap().is_some(), "the refused run changed the copy");
}

#[tokio::test(start_paused = true)]
async fn a_store_in_use_is_refused_and_can_be_copied_in_two_steps() {
    let (from, to) = (filled().await, memory());
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(100);
    set(&*from, "lease/2", r#"{"worker":"w","until":160000}"#).await;
    let receiver = tokio::spawn({
        let from = Arc::clone(&from);
        async move {
            loop {
                set(&*from, "inbox/heartbeat", "99000").await;
                tokio::time::sleep(Duration::from_secs(2)).await;
            }
        }
    });
    tokio::task::yield_now().await;
    let copy = || StoreCopy::new(Arc::clone(&from), Arc::clone(&to)).at(now);
    let error = refused(copy()).await;
    assert_eq!(error.kind(), ErrorKind::InUse);
    assert!(error.to_string().contains("a receiver is running, the lease lease/2 ends in 60 s"), "{error}");
    assert!(to.cells("").await.unwrap().is_empty(), "something was written");

    let copied = copy().allow_use(true).run().await.unwrap();
    assert!(!copied.is_finished && copied.written == copied.entries);
    // An unfinished copy cannot be the source of another copy.
    let error = refused(StoreCopy::new(Arc::clone(&to), memory())).await;
    assert!(error.to_string().contains("unfinished copy"), "{error}");

    receiver.abort();
    from.append(vec![entry(5_000)]).await.unwrap();
    from.trim(Some("tag/5"), Place(10_000)).await.unwrap();
    set(&*from, "jobs/1", "changed").await;
    from.set("consumer/erp", None, from.cell("consumer/erp").await.unwrap().unwrap().revision).await.unwrap();
    let rest = copy().at(now + Duration::from_secs(600)).run().await.unwrap();
    assert!(rest.is_finished && rest.written == 1, "{rest:?}");
    // Entries that the source trimmed after the first run stay in the copy.
    assert!(rest.removed > 0);
    let (found, wanted) = (content(&*to).await, content(&*from).await);
    assert_eq!((found.1, found.2), (wanted.1, wanted.2));
    assert_eq!(found.0.len() as u64, wanted.0.len() as u64 + rest.removed);
}

#[tokio::test]
async fn a_copy_that_allows_use_is_unfinished_even_if_the_source_has_no_lease() {
    // A job that is about to send a request has no lease.
    let (from, to) = (filled().await, memory());
    let copy = || StoreCopy::new(Arc::clone(&from), Arc::clone(&to)).at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000));
    assert!(!copy().allow_use(true).run().await.unwrap().is_finished);
    from.append(vec![entry(5_000)]).await.unwrap();
    let rest = copy().run().await.unwrap();
    assert!(rest.is_finished && rest.written == 1, "{rest:?}");
}

/// Passes calls to `store`, and interferes: appends another entry to `store` after each of the first `changes` reads. `check`
/// refuses bodies of more than `largest` bytes. If `is_lossy`, each append replaces the body of its last entry.
#[derive(Debug)]
struct Changing {
    store: Arc<dyn Store>,
    reads: AtomicUsize,
    /// How many of the next reads still append an entry.
    changes: AtomicUsize,
    largest: usize,
    is_lossy: AtomicBool,
}

impl Changing {
    fn new(store: &Arc<dyn Store>, changes: usize) -> Arc<Self> {
        let (store, is_lossy) = (Arc::clone(store), AtomicBool::new(false));
        Arc::new(Self { store, reads: AtomicUsize::new(0), changes: AtomicUsize::new(changes), largest: usize::MAX, is_lossy })
    }
}

impl Store for Changing {
    fn append(&self, mut entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        if self.is_lossy.load(Ordering::Relaxed)
            && let Some(entry) = entries.last_mut()
        {
            entry.body = Bytes::from_static(b"another body");
        }
        self.store.append(entries)
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(async move {
            let read = self.store.read(tag, after, most).await?;
            let number = self.reads.fetch_add(1, Ordering::Relaxed) as u64;
            let is_left = |left: usize| left.checked_sub(1);
            if self.changes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, is_left).is_ok() {
                self.store.append(vec![entry(100_000 + number)]).await?;
            }
            Ok(read)
        })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        self.store.cell(name)
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        self.store.cells(prefix)
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.store.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.store.trim(tag, up_to)
    }

    fn check(&self, entry: &Entry) -> Result<()> {
        if entry.body.len() <= self.largest {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Invalid, format!("`{}` is too large", entry.key)).with_remedy("raise the limit"))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

#[tokio::test]
async fn entries_that_arrive_during_the_copy_are_copied_and_endless_changes_are_an_error() {
    let (from, to) = (filled().await, memory());
    let changing = Changing::new(&from, 8);
    let copied = StoreCopy::new(changing, Arc::clone(&to)).run().await.unwrap();
    assert!(copied.is_finished);
    assert_eq!(content(&*to).await, content(&*from).await);

    let (from, to) = (filled().await, memory());
    let error = refused(StoreCopy::new(Changing::new(&from, usize::MAX), Arc::clone(&to))).await;
    assert!(error.kind() == ErrorKind::InUse && error.to_string().contains("changed while it was copied"), "{error}");
}

#[tokio::test]
async fn a_write_to_the_target_during_a_copy_is_an_error() {
    let (from, to) = (filled().await, memory());
    // The copy first reads entries of the target when it compares the target with the source. So `Changing`, which appends its
    // entry after the first read, writes to the target during the comparison.
    let error = refused(StoreCopy::new(Arc::clone(&from), Changing::new(&to, 1))).await;
    assert_eq!(error.kind(), ErrorKind::InUse, "{error}");
    let error = refused(StoreCopy::new(from, to)).await;
    assert!(error.kind() == ErrorKind::InUse && error.to_string().contains("has later entries than"), "{error}");
}

#[tokio::test]
async fn an_entry_that_differs_in_the_target_is_an_error_that_names_its_place() {
    let (from, to) = (filled().await, memory());
    let lossy = Changing::new(&to, 0);
    lossy.is_lossy.store(true, Ordering::Relaxed);
    let error = refused(StoreCopy::new(from, lossy)).await;
    assert_eq!(error.kind(), ErrorKind::Damaged);
    assert!(error.to_string().contains("differ at place "), "{error}");
}

#[tokio::test]
async fn an_entry_or_a_cell_that_the_target_cannot_hold_is_refused_before_anything_is_written() {
    for (is_cell, expected) in [(false, "`large` is too large; raise the limit"), (true, "the cell `large` cannot be copied: ")] {
        let (from, to) = (filled().await, memory());
        if is_cell {
            from.set("large", Some(Bytes::from(vec![0; 2_000])), Revision::ABSENT).await.unwrap();
        } else {
            from.append(vec![Entry::new("large", "t", "note", vec![0; 2_000])]).await.unwrap();
        }
        let mut small = Arc::into_inner(Changing::new(&to, 0)).unwrap();
        small.largest = 1_000;
        let error = refused(StoreCopy::new(from, Arc::new(small))).await;
        assert!(error.kind() == ErrorKind::Invalid && error.to_string().starts_with(expected), "{error}");
        assert!(to.cells("").await.unwrap().is_empty() && content(&*to).await.0.is_empty(), "something was written");
    }
}

#[tokio::test]
async fn progress_is_reported_for_every_phase() {
    let (from, to) = (filled().await, memory());
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let report = Arc::clone(&seen);
    let copy = StoreCopy::new(from, to).on_progress(move |progress| report.lock().unwrap().push(progress));
    let copied = copy.run().await.unwrap();
    let seen = seen.lock().unwrap();
    for phase in [CopyPhase::Checking, CopyPhase::Copying, CopyPhase::Verifying] {
        let of_phase: Vec<_> = seen.iter().filter(|progress| progress.phase == phase).collect();
        assert!(of_phase.windows(2).all(|pair| pair[0].place <= pair[1].place), "{of_phase:?}");
        assert!(of_phase.iter().all(|progress| progress.newest == copied.newest), "{of_phase:?}");
        assert!(!of_phase.is_empty(), "{phase:?}");
    }
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn an_unfinished_copy_and_a_missing_source_cannot_be_opened() {
    use thingspace_store::{SqliteStore, open};

    let folder = std::env::temp_dir().join(format!("thingspace-store-unfinished-{}", std::process::id()));
    let url = |name: &str| format!("sqlite:{}", folder.join(name).display());
    let copy = SqliteStore::open(folder.join("copy.db")).await.unwrap();
    set(&copy, "thingspace-store/copy", r#"{"from":"sqlite:/old.db","finished":false}"#).await;
    let error = open(&url("copy.db")).await.map(drop).unwrap_err();
    assert!(
        error.kind() == ErrorKind::NotAStore && error.to_string().contains("is an unfinished copy of sqlite:/old.db"),
        "{error}"
    );
    set(&copy, "thingspace-store/copy", r#"{"from":"sqlite:/old.db","finished":true}"#).await;
    open(&url("copy.db")).await.unwrap();

    let error = StoreCopy::open(&url("missing.db"), &url("new.db")).await.map(drop).unwrap_err();
    assert!(error.kind() == ErrorKind::Invalid && error.to_string().contains("missing.db does not exist"), "{error}");
    assert!(!folder.join("missing.db").exists() && !folder.join("new.db").exists());
    std::fs::remove_dir_all(folder).unwrap();
}
