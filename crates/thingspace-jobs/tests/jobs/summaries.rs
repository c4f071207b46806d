//! `Jobs::list` reads a small summary of each job instead of its devices and outcomes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use thingspace::DeviceKey;
use thingspace_store::{Appended, Cell, Entry, Place, Revision, Set, Store, StoreFuture, Stored};

use crate::{client, devices, jobs, memory, simulator};

/// Passes calls to another store, and counts the bytes that are read.
#[derive(Debug)]
struct Metered {
    store: Arc<dyn Store>,
    bytes: AtomicUsize,
}

impl Metered {
    fn new(store: &Arc<dyn Store>) -> Arc<Self> {
        Arc::new(Self { store: Arc::clone(store), bytes: AtomicUsize::new(0) })
    }

    /// Returns the number of bytes that were read since the previous call to `take`.
    fn take(&self) -> usize {
        self.bytes.swap(0, Ordering::SeqCst)
    }

    fn count(&self, bytes: usize) {
        self.bytes.fetch_add(bytes, Ordering::SeqCst);
    }
}

impl Store for Metered {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        self.store.append(entries)
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(async move {
            let page = self.store.read(tag, after, most).await?;
            self.count(page.iter().map(|stored| stored.entry.body.len()).sum());
            Ok(page)
        })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.store.wait_after(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move {
            let cell = self.store.cell(name).await?;
            self.count(cell.iter().map(|cell| cell.value.len()).sum());
            Ok(cell)
        })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(async move {
            let cells = self.store.cells(prefix).await?;
            self.count(cells.iter().map(|(_, cell)| cell.value.len()).sum());
            Ok(cells)
        })
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<bytes::Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        self.store.set(name, value, seen)
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.store.trim(tag, up_to)
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

/// The maximum number of bytes that `Jobs::list` may read for a job. It reads the summary of the job, and the cell of the job in
/// the index. The limit leaves room for longer JSON members in both.
const MOST: usize = 2_000;

#[tokio::test]
async fn listing_jobs_does_not_read_the_devices_of_the_jobs() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let metered = Metered::new(&store);
    let counted: Arc<dyn Store> = metered.clone();
    let jobs = jobs(&sim, &counted);
    let keys: Vec<DeviceKey> = (0..20_000).map(|number| format!("mdn:{}", 5_055_000_000_u64 + number).parse().unwrap()).collect();
    let job = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
    metered.take();
    let listed = jobs.list().await.unwrap();
    assert_eq!((listed.len(), listed[0].counts.waiting), (1, 20_000));
    let read = metered.take();
    assert!(read > 0 && read < MOST, "the list read {read} bytes");
    // Append the intent to send a request, but no outcome, as if the process was killed in between. `Jobs::list` must read this
    // entry, but not the devices.
    let intent = r#"{"nonce":"a","deadline":0}"#;
    let (tag, key) = (format!("job/{}", job.id()), format!("job/{}/part/0/try/1", job.id()));
    store.append(vec![Entry::new(key, tag, "intent", intent)]).await.unwrap();
    let listed = jobs.list().await.unwrap();
    assert_eq!((listed[0].counts.waiting, listed[0].counts.unknown), (10_000, 10_000));
    let read = metered.take();
    assert!(read < 2 * MOST, "the list read {read} bytes after the append of an intent");
    let canceled = job.cancel("wrong file").await.unwrap();
    metered.take();
    let listed = jobs.list().await.unwrap();
    assert_eq!((listed[0].counts, listed[0].canceled.as_deref()), (canceled.counts, Some("wrong file")));
    let read = metered.take();
    assert!(read < MOST, "the list read {read} bytes after the job was canceled");
}

#[tokio::test]
async fn the_list_shows_the_counts_of_every_job() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), thingspace::State::Active, 4).await;
    let jobs = jobs(&sim, &store);
    let done = jobs.start(jobs.client().devices().suspend(keys[..2].to_vec())).await.unwrap();
    done.wait().await.unwrap();
    let open = jobs.start(jobs.client().devices().suspend(keys[2..].to_vec())).batch_size(1).await.unwrap();
    for _ in 0..2 {
        let listed = jobs.list().await.unwrap();
        assert_eq!(listed.iter().map(|job| &job.id).collect::<Vec<_>>(), [done.id(), open.id()]);
        assert_eq!([listed[0].counts, listed[1].counts], [done.counts().await.unwrap(), open.counts().await.unwrap()]);
        open.run().await.unwrap();
    }
    done.trim().await.unwrap();
    assert_eq!(jobs.list().await.unwrap().len(), 1);
    assert!(store.cells("summary/").await.unwrap().iter().all(|(name, _)| name.ends_with(open.id().as_str())));
}
