//! Checks that a SQLite store can be opened after a power loss at any time, and that it still contains all acknowledged entries.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use stores::recorder::{self, Operation};
use stores::{Folder, disk, rounds, seed};
use thingspace_store::{Entry, Place, open};
use tokio::sync::Mutex;

/// Each test holds this lock while it runs, because the recorder records the file operations of all threads of the process.
static ALONE: Mutex<()> = Mutex::const_new(());

const FILE: &str = "store.db";

/// Simulates `crashes` power losses, each at a random position in `operations`, but not before the first acknowledgment. Returns
/// how many of them lost an acknowledged entry.
async fn losses(operations: &[Operation], crashes: u64, seed: u64) -> u64 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let first = operations.iter().position(|operation| matches!(operation, Operation::Acknowledged(_))).unwrap();
    let mut lost = 0;
    for crash in 0..crashes {
        let end = rng.random_range(first..=operations.len());
        // Each crash has its own folder, because the threads of the previous store may still be closing their files.
        let image = Folder::new(&format!("power-image-{seed}-{crash}"));
        disk::after_power_loss(&operations[..end], image.path(), &mut rng);
        let url = format!("sqlite:{}", image.path().join(FILE).display());
        let store = open(&url).await.unwrap_or_else(|error| panic!("seed {seed}, crash {crash} at {end}: {error}"));
        let stored = store.read(None, Place::START, 10_000).await.unwrap();
        let is_stored = |key: &String| stored.iter().any(|stored| stored.entry.key == *key);
        lost += u64::from(operations[..end].iter().any(|operation| match operation {
            Operation::Acknowledged(key) => !is_stored(key),
            _ => false,
        }));
    }
    lost
}

#[tokio::test]
async fn sqlite_loses_no_acknowledged_entry_when_power_fails() {
    let _alone = ALONE.lock().await;
    let (seed, crashes) = (seed(), rounds("THINGSPACE_CRASHES", 300, 3_000));
    println!("seed {seed}, {crashes} crashes");
    recorder::install();
    let folder = Folder::new("power");
    recorder::take(folder.path());
    let path = folder.path().join(FILE);
    let store = open(&format!("sqlite:{}", path.display())).await.unwrap();
    // The thread `checkpointer` makes SQLite copy the WAL to the database file (a checkpoint) while the store writes. The store
    // itself would start a checkpoint only after 64 MB.
    let is_done = Arc::new(AtomicBool::new(false));
    let checkpointer = {
        let (is_done, other) = (Arc::clone(&is_done), rusqlite::Connection::open(&path).unwrap());
        std::thread::spawn(move || {
            while !is_done.load(Ordering::Relaxed) {
                other.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(())).unwrap();
            }
        })
    };
    for number in 0..60 {
        let entries: Vec<Entry> =
            (0..8).map(|part| Entry::new(format!("{number}-{part}"), "t", "note", vec![number; 9_000])).collect();
        let keys: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        store.append(entries).await.unwrap();
        keys.iter().for_each(|key| recorder::acknowledge(key));
    }
    is_done.store(true, Ordering::Relaxed);
    checkpointer.join().unwrap();
    let operations = recorder::take(folder.path());
    let checkpoints =
        operations.iter().filter(|operation| matches!(operation, Operation::Write { file, .. } if file.ends_with(FILE)));
    assert!(checkpoints.count() > 100, "SQLite made too few checkpoints during the recording");
    assert_eq!(losses(&operations, crashes, seed).await, 0, "seed {seed}");
}

/// Checks the simulation of power loss: with `synchronous=normal`, SQLite does not flush each commit, so the simulation must
/// lose entries.
#[tokio::test]
async fn synchronous_normal_loses_acknowledged_entries() {
    let _alone = ALONE.lock().await;
    let seed = seed();
    println!("seed {seed}");
    recorder::install();
    let folder = Folder::new("power-normal");
    let path = folder.path().join(FILE);
    recorder::take(folder.path());
    // Open the store only to create the schema, which is flushed before the entries are inserted.
    drop(open(&format!("sqlite:{}", path.display())).await.unwrap());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("pragma synchronous=normal; pragma wal_checkpoint(truncate)").unwrap();
    for number in 0..60 {
        let key = format!("normal-{number}");
        connection.execute("insert into entry (key, tag, kind, at, body) values (?, 't', 'note', 0, x'07')", [&key]).unwrap();
        recorder::acknowledge(&key);
    }
    let operations = recorder::take(folder.path());
    let lost = losses(&operations, 100, seed).await;
    assert!(lost > 50, "seed {seed}: only {lost} of 100 crashes lost an entry, expected more than 50");
}
