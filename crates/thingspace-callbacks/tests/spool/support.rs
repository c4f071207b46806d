//! Stores that fail on command, test messages, and functions that read the stored messages.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::{Value, json};
use thingspace_callbacks::{Credentials, Inbox, Received, Spool};
use thingspace_store::{
    Appended, Cell, Entry, Error, ErrorKind, MemoryStore, Place, Result, Revision, Set, Store, StoreFuture, Stored,
};

use tokio::time::Instant;

/// How a store handles calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Works,
    /// Fails at once.
    Fails,
    /// Does not answer.
    Hangs,
    /// Appends entries, but then returns an error, as if the answer was lost.
    LosesAnswers,
    /// Refuses a call that appends an entry with a body of more than this number of bytes.
    Limits(usize),
    /// Delays each call of this kind by this time.
    Slow(Call, Duration),
    /// Appends this many bytes per second.
    Carries(usize),
}

/// A kind of call. `Cell` includes `cell`, `cells` and `set`; `Other` includes `wait_after` and `trim`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Append,
    Read,
    Cell,
    Other,
}

/// A store that fails on command.
pub(crate) struct Switch {
    pub(crate) store: Arc<dyn Store>,
    mode: Mutex<Mode>,
}

impl Switch {
    pub(crate) fn new() -> Arc<Self> {
        Self::over(Arc::new(MemoryStore::default()))
    }

    pub(crate) fn over(store: Arc<dyn Store>) -> Arc<Self> {
        Arc::new(Self { store, mode: Mutex::new(Mode::Works) })
    }

    pub(crate) fn set(&self, mode: Mode) {
        *self.mode.lock().unwrap_or_else(PoisonError::into_inner) = mode;
    }

    fn mode(&self) -> Mode {
        *self.mode.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn call<T>(&self, kind: Call, call: impl Future<Output = Result<T>>) -> Result<T> {
        match self.mode() {
            Mode::Slow(slow, time) if slow == kind => {
                tokio::time::sleep(time).await;
                call.await
            }
            Mode::Works | Mode::LosesAnswers | Mode::Limits(_) | Mode::Slow(..) | Mode::Carries(_) => call.await,
            Mode::Fails => Err(unavailable()),
            Mode::Hangs => std::future::pending().await,
        }
    }
}

fn unavailable() -> Error {
    Error::new(ErrorKind::Unavailable, "the server is unreachable")
}

impl Store for Switch {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        let bytes: usize = entries.iter().map(|entry| entry.body.len()).sum();
        let call = self.call(Call::Append, self.store.append(entries.clone()));
        match self.mode() {
            Mode::Carries(most) => Box::pin(async move {
                tokio::time::sleep(Duration::from_secs_f64(bytes as f64 / most as f64)).await;
                call.await
            }),
            Mode::LosesAnswers => Box::pin(async { call.await.and(Err(unavailable())) }),
            Mode::Limits(most) if entries.iter().any(|entry| entry.body.len() > most) => {
                Box::pin(async { Err(Error::new(ErrorKind::Invalid, "the entry is too large")) })
            }
            _ => Box::pin(call),
        }
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.call(Call::Read, self.store.read(tag, after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(self.call(Call::Other, self.store.wait_after(after, within)))
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.call(Call::Cell, self.store.cell(name)))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.call(Call::Cell, self.store.cells(prefix)))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(self.call(Call::Cell, self.store.set(name, value, seen)))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(self.call(Call::Other, self.store.trim(tag, up_to)))
    }

    fn url(&self) -> String {
        self.store.url()
    }
}

impl fmt::Debug for Switch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Switch")
    }
}

/// A clock that the test advances.
#[derive(Clone)]
pub(crate) struct TestClock {
    seconds: Arc<AtomicU64>,
    /// If set, the clock also advances with the virtual time of the runtime.
    since: Option<Instant>,
}

impl TestClock {
    pub(crate) fn new() -> Self {
        Self { seconds: Arc::new(AtomicU64::new(1_780_000_000)), since: None }
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> SystemTime {
        let elapsed = self.since.map(|since| since.elapsed()).unwrap_or_default();
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.seconds.load(Ordering::Relaxed)) + elapsed
    }
}

/// A machine on which processes start and end. Its store, spool and clock outlive the processes.
pub(crate) struct Machine {
    pub(crate) store: Arc<Switch>,
    pub(crate) spool: Arc<Switch>,
    pub(crate) clock: TestClock,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self { store: Switch::new(), spool: Switch::new(), clock: TestClock::new() }
    }

    /// A machine whose clock also advances with the virtual time, so that slow calls take time on this clock.
    pub(crate) fn in_virtual_time() -> Self {
        let mut machine = Self::new();
        machine.clock.since = Some(Instant::now());
        machine
    }

    /// Another process on the machine. Its connections to the store and the spool have modes of their own.
    pub(crate) fn process(&self) -> Self {
        let [store, spool] = [&self.store, &self.spool].map(|shared| Switch::over(Arc::clone(&shared.store)));
        Self { store, spool, clock: self.clock.clone() }
    }

    /// Another machine with the same store and clock, and a spool of its own.
    pub(crate) fn neighbor(&self) -> Self {
        Self { store: Switch::over(Arc::clone(&self.store.store)), spool: Switch::new(), clock: self.clock.clone() }
    }

    /// Starts a process, and returns its inbox.
    pub(crate) async fn start(&self) -> Inbox {
        self.start_with(|spool| spool).await
    }

    pub(crate) async fn start_with(&self, change: impl FnOnce(Spool) -> Spool) -> Inbox {
        let spool = Spool::open(self.spool.clone()).await.unwrap();
        let clock = self.clock.clone();
        let inbox = Inbox::with_store(self.store.clone(), Credentials::new("depot-hook", "tide-61-secret"));
        inbox.with_clock(move || clock.now()).with_spool(change(spool)).unwrap()
    }

    /// Returns the messages in the store, in order.
    pub(crate) async fn stored(&self) -> Vec<Received> {
        let inbox = Inbox::with_store(Arc::clone(&self.store.store), Credentials::new("u", "p"));
        inbox.list(Place::START, 100_000).await.unwrap()
    }

    /// Returns the numbers of the messages in the store, in order.
    pub(crate) async fn numbers(&self) -> Vec<u64> {
        self.stored().await.iter().map(number).collect()
    }

    /// Returns the number of messages in the spool.
    pub(crate) async fn spooled(&self) -> usize {
        let entries = self.spool.store.read(None, Place::START, 100_000).await.unwrap();
        entries.iter().filter(|stored| stored.entry.kind == "callback").count()
    }
}

/// Gives the task of the spool 60 s of virtual time to move the callbacks.
pub(crate) async fn settle() {
    tokio::time::sleep(Duration::from_secs(60)).await;
}

/// Returns the number that the test has put into the message.
pub(crate) fn number(received: &Received) -> u64 {
    received.event().json()["deviceResponse"]["number"].as_u64().unwrap()
}

/// `count` is 1 for the first delivery of a message, and higher for redeliveries.
fn body(members: &Value, number: u64, count: u64) -> Vec<u8> {
    let mut body = json!({
        "username": "depot-hook", "password": "tide-61-secret", "callbackCount": count, "deviceResponse": {"number": number},
    });
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    body.to_string().into_bytes()
}

/// A message that names a request and a device.
pub(crate) fn outcome(number: u64, count: u64) -> Vec<u8> {
    let id = format!("{number:020}");
    body(&json!({"requestId": "r1", "status": "Success", "deviceIds": [{"id": id, "kind": "iccid"}]}), number, count)
}

/// A message that names neither a request nor a device.
pub(crate) fn alert(number: u64, count: u64) -> Vec<u8> {
    body(&json!({}), number, count)
}

/// A message that names a request, but no device.
pub(crate) fn summary(number: u64, count: u64) -> Vec<u8> {
    body(&json!({"requestId": "r2"}), number, count)
}

/// A message of one of the three kinds above. `number` selects the kind.
pub(crate) fn any(number: u64, count: u64) -> Vec<u8> {
    [outcome, alert, summary][(number % 3) as usize](number, count)
}
