//! Kills a process at each of its calls to the store and the spool: once before the call takes effect, and once after that.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use thingspace_callbacks::{Credentials, Inbox, Spool};
use thingspace_store::{
    Appended, Cell, Entry, Error, ErrorKind, MemoryStore, Place, Result, Revision, Set, Store, StoreFuture, Stored,
};

use crate::support::{Mode, Switch, any, number};

/// When a process is killed: the next `left` calls succeed, and all later calls return an error. If `acts` is set, the first of
/// these later calls takes effect although it returns an error.
#[derive(Clone)]
struct Life {
    left: Arc<AtomicI64>,
    acts: bool,
}

impl Life {
    async fn call<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        let dead = || Error::new(ErrorKind::Unavailable, "the process was killed");
        match self.left.fetch_sub(1, Ordering::Relaxed) {
            0 if self.acts => call.await.and(Err(dead())),
            left if left > 0 => call.await,
            _ => Err(dead()),
        }
    }

    fn is_over(&self) -> bool {
        self.left.load(Ordering::Relaxed) < 0
    }
}

/// The store or the spool of a process. All calls fail when the [`Life`] of the process is over.
struct Mortal(Arc<dyn Store>, Life);

impl Store for Mortal {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(self.1.call(self.0.append(entries)))
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.1.call(self.0.read(tag, after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(self.1.call(self.0.wait_after(after, within)))
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.1.call(self.0.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.1.call(self.0.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(self.1.call(self.0.set(name, value, seen)))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.1.call(self.0.trim(tag, up_to)))
    }

    fn url(&self) -> String {
        self.0.url()
    }
}

impl fmt::Debug for Mortal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mortal")
    }
}

const MESSAGES: u64 = 14;

/// Runs one process, which receives the messages from `next` on. Each message is sent again until it is acknowledged. `count` is
/// the number of the next attempt to send message `next`. The store is unreachable during messages 4 to 9. If the process is
/// killed, the function returns early: `next` is then the first message that was not acknowledged.
async fn live(store: &Arc<Switch>, spool: &Arc<dyn Store>, life: &Life, next: &mut u64, count: &mut u64) {
    let mortal = |store: Arc<dyn Store>| Arc::new(Mortal(store, life.clone()));
    let Ok(spool) = Spool::open(mortal(Arc::clone(spool))).await else { return };
    let inbox = Inbox::with_store(mortal(store.clone()), Credentials::new("depot-hook", "tide-61-secret"));
    let inbox = inbox.with_spool(spool).unwrap();
    while *next < MESSAGES {
        store.set(if (4..10).contains(next) { Mode::Fails } else { Mode::Works });
        match inbox.accept("CarrierService", &any(*next, *count)).await {
            Ok(_) => (*next, *count) = (*next + 1, 1),
            Err(_) => *count += 1,
        }
        if life.is_over() {
            return;
        }
        if *next == 12 {
            // During this pause, the task of the spool moves all callbacks to the store. So the last messages do not go through
            // the spool.
            tokio::time::sleep(Duration::from_secs(5)).await;
        }
    }
    inbox.update_heartbeat().await.ok();
    inbox.drain_spool().await.ok();
}

#[tokio::test(start_paused = true)]
async fn a_process_killed_at_any_call_loses_no_acknowledged_message_and_stores_none_twice() {
    let mut kills = 0;
    'kills: for calls in 0.. {
        for acts in [false, true] {
            let store = Switch::over(Arc::new(MemoryStore::default()));
            let spool: Arc<dyn Store> = Arc::new(MemoryStore::default());
            let (mut next, mut count) = (0, 1);
            let life = Life { left: Arc::new(AtomicI64::new(calls)), acts };
            live(&store, &spool, &life, &mut next, &mut count).await;
            if !life.is_over() {
                break 'kills;
            }
            kills += 1;
            // The spool task of the killed process may still run, but it cannot change anything, because its calls fail.
            let immortal = Life { left: Arc::new(AtomicI64::new(i64::MAX)), acts: false };
            if next < MESSAGES {
                count += 1;
            }
            live(&store, &spool, &immortal, &mut next, &mut count).await;
            let inbox = Inbox::with_store(Arc::clone(&store.store), Credentials::new("u", "p"));
            let stored: Vec<u64> = inbox.list(Place::START, 1_000).await.unwrap().iter().map(number).collect();
            assert_eq!(stored, (0..MESSAGES).collect::<Vec<_>>(), "killed at call {calls}; the call took effect: {acts}");
            assert!(spool.read(None, Place::START, 1).await.unwrap().is_empty());
        }
    }
    println!("{kills} kills");
    assert!(kills > 150, "{kills} kills");
}
