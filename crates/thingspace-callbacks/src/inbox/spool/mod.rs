//! The spool: a second, local store that takes callbacks while the store of the inbox is unreachable.
//!
//! A callback is acknowledged when it is in one of the two stores. While the spool is not empty, every new callback goes to the
//! end of the spool. The callbacks of one machine therefore reach the store of the inbox in the order in which they were
//! received. If a move is interrupted, an entry may be moved twice. It is still stored once, because its key or its random id
//! (`Record::identify`) is the same in both stores.

mod backlog;
mod coverage;
mod drain;
mod measuring;
mod opening;
mod ownership;

use std::fmt;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use thingspace_store::{Error, ErrorKind, Place, Result, Store};
use tokio::time::{Instant, timeout, timeout_at};

use crate::inbox::record::Record;
use crate::inbox::{Accepted, Inbox, Outcome, store_in};
use crate::refusal::Refusal;
use backlog::{Backlog, New};
pub(super) use coverage::Covered;
use measuring::Changes;

/// How long to wait for the store of the inbox before a callback goes to the spool instead.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long to wait for the spool after that. Together with [`PATIENCE`], this is less than the 4 seconds or so that the service
/// waits for a response (quirk callback-deadline).
const SPOOL_PATIENCE: Duration = Duration::from_millis(700);

/// With a spool, keeping a message can take this much longer than the time limit of the store: [`SPOOL_PATIENCE`] and a margin.
#[cfg(feature = "server")]
pub(crate) const ADDITIONAL: Duration = Duration::from_millis(850);

/// A second, local store of an inbox whose own store is on a server. The spool takes callbacks while the server is unreachable.
///
/// Pass the spool to [`Inbox::with_spool`], or open both stores with [`Inbox::open_with_spool`]. If the store fails, or does
/// not keep a callback within 3 seconds, the callback is written to the spool and acknowledged. When the store is back, the
/// callbacks move from the spool to the store, oldest first.
///
/// - A callback is acknowledged only when it is in the store or in the spool. After the callbacks have moved, each of them is in
///   the store once, even if its redeliveries arrive at other machines. One exception: if two machines receive the same message
///   during an outage, and the message has no request id or no device, it can be stored twice. In this case, the second copy is
///   marked as a [possible duplicate](crate::Received::is_possible_duplicate).
/// - The callbacks that one machine receives are stored in the order in which they were received. Callbacks that two machines
///   receive during an outage are stored in the order in which the machines move them.
/// - If the spool cannot be written while it contains callbacks, new callbacks are refused with status 503, even if the store
///   works. Otherwise the new callbacks would reach the store before the older ones in the spool.
///   [`update_heartbeat`](Inbox::update_heartbeat) returns the error of the spool.
/// - Waiting callers, lists and consumers do not see a callback until it is in the store.
/// - The receivers of one machine can share a spool if they have the same store. A spool belongs to the first store that it
///   reaches. An inbox with another store cannot use the spool: once the inbox has reached its own store, it refuses all
///   callbacks until it [adopts](Inbox::adopt_spool) the spool.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
/// use thingspace_callbacks::store::{MemoryStore, faults::FaultyStore, open};
/// use thingspace_callbacks::{Accepted, Credentials, Inbox, Spool};
///
/// // A store whose calls all fail, like those of an unreachable server.
/// let store = Arc::new(FaultyStore::new(Arc::new(MemoryStore::default()), 1, 1.0));
/// let spool = Spool::open(open("memory:").await?).await?; // use sqlite:PATH, which survives the process
/// let inbox = Inbox::with_store(store, Credentials::new("listener", "k4-Copper-Finch")).with_spool(spool)?;
///
/// let body = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52","status":"Success"}"#;
/// assert_eq!(inbox.accept("CarrierService", body).await?, Accepted::Spooled);
/// assert_eq!(inbox.spooled().map(|spooled| spooled.count), Some(1));
/// # Ok(()) }
/// ```
pub struct Spool {
    store: Arc<dyn Store>,
    most: u64,
    most_bytes: u64,
    state: Mutex<State>,
    /// Whether a task that moves callbacks to the store is running.
    is_draining: AtomicBool,
    /// Held while callbacks are moved to the store.
    moving: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    backlog: Backlog,
    /// The spool has no entries up to this place.
    drained: Place,
    /// Whether the spool may have entries that this process does not know about, because an append has failed.
    is_uncertain: bool,
    /// The number of callbacks that this process has moved to the store.
    moved: u64,
    /// The number of callbacks that stay in the spool because the store refuses them.
    parked: u64,
    /// Whether the spool belongs to a store.
    is_bound: bool,
    /// Whether the spool is known to belong to the store of the inbox.
    is_owned: bool,
    /// When this process stopped using the store, and the last error of the store. `None` while the store is used.
    away: Option<(SystemTime, Error)>,
    /// Why the spool refused the last message. `None` once the spool takes messages again.
    refused: Option<Error>,
    /// The time of the last heartbeat that this process has written to the store.
    beaten: Option<SystemTime>,
    /// The time of the last measurement of the spool. This process measures the spool only after other processes have changed it.
    measured: Option<SystemTime>,
    /// What this process has changed since the current measurement started. `None` if no measurement is running.
    measuring: Option<Changes>,
}

/// What a [`Spool`] contains. Returned by [`Inbox::spooled`] and [`Spool::content`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SpoolStatus {
    /// The number of callbacks that wait to be moved to the store.
    pub count: u64,
    /// The size of all entries of the spool, in bytes.
    pub bytes: u64,
    /// The time since the oldest callback that waits to be moved was received. Zero if no callback waits.
    pub age: Duration,
    /// The number of callbacks that the store refuses, for example because they are larger than `max_payload` of a NATS server.
    /// They stay in the spool. The inbox tries these callbacks again whenever it moves other callbacks to the store.
    pub parked: u64,
    /// The number of callbacks that this process has moved to the store.
    pub moved: u64,
    /// Why the store is not used at the moment. `None` if the store works.
    pub error: Option<Error>,
    /// Whether the spool has reached a store. The spool belongs to the first store that it reaches. Until then, its callbacks
    /// may wait for a store whose URL is misspelled.
    pub is_bound: bool,
}

impl SpoolStatus {
    /// Returns whether the store works and the spool is empty.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_callbacks::store::Error> {
    /// use std::time::SystemTime;
    /// use thingspace_callbacks::{Spool, store::open};
    ///
    /// let spool = Spool::open(open("memory:").await?).await?;
    /// assert!(spool.content(SystemTime::now()).is_idle());
    /// # Ok(()) }
    /// ```
    pub fn is_idle(&self) -> bool {
        self.count == 0 && self.parked == 0 && self.error.is_none()
    }
}

impl fmt::Display for SpoolStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let callbacks = |count: u64| if count == 1 { "1 callback".to_owned() } else { format!("{count} callbacks") };
        let (waiting, age) = (callbacks(self.count), self.age.as_secs());
        if let Some(error) = &self.error {
            write!(f, "the spool keeps callbacks, because the store is unreachable: {error}; ")?;
        }
        if self.count > 0 {
            write!(f, "{waiting} in the spool, the oldest for {age} s")?;
        } else if self.error.is_none() && self.parked == 0 {
            f.write_str("the spool is empty")?;
        } else {
            write!(f, "{waiting} in the spool")?;
        }
        if self.parked > 0 {
            write!(f, "; the store refuses {}, which stay in the spool", callbacks(self.parked))?;
        }
        if !self.is_bound {
            f.write_str("; this spool has never been connected to a store: check the URL of the store")?;
        }
        Ok(())
    }
}

impl Spool {
    /// Opens a spool in a store of its own, such as `sqlite:PATH` on a disk of this machine. The store must be empty or already
    /// be a spool.
    ///
    /// # Errors
    /// The store cannot be read or written. [`ErrorKind::NotAStore`] if the store has entries but is not a spool.
    /// [`ErrorKind::NewerVersion`] if a newer version of this crate wrote the spool.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_callbacks::store::Error> {
    /// use thingspace_callbacks::{Spool, store::open};
    ///
    /// let spool = Spool::open(open("memory:").await?).await?; // use sqlite:PATH, which survives the process
    /// assert_eq!(spool.url(), "memory:");
    /// # Ok(()) }
    /// ```
    pub async fn open(store: Arc<dyn Store>) -> Result<Self> {
        ownership::claim(&*store).await?;
        let backlog = Backlog::measure(&*store).await?;
        let parked = drain::parked(&*store).await?.len() as u64;
        let drained = if backlog.is_empty() { backlog.newest } else { Place::START };
        let is_bound = ownership::is_bound(&*store).await?;
        let state = Mutex::new(State { backlog, drained, parked, is_bound, ..State::default() });
        let (is_draining, moving) = (AtomicBool::new(false), tokio::sync::Mutex::default());
        Ok(Self { store, most: 1_000_000, most_bytes: 1024 * 1024 * 1024, state, is_draining, moving })
    }

    /// Sets the maximum number of callbacks in the spool (default: 1,000,000), and their maximum total size in bytes (default: 1
    /// GiB). While the spool is full, callbacks are refused with status 503. Each process counts the callbacks separately, and
    /// corrects its counts about every 10 seconds. Processes that share a spool can therefore exceed the limits by the callbacks
    /// that arrive in about 10 seconds.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_callbacks::store::Error> {
    /// use thingspace_callbacks::{Spool, store::open};
    ///
    /// let spool = Spool::open(open("memory:").await?).await?.with_limits(50_000, 64 * 1024 * 1024);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with_limits(mut self, callbacks: u64, bytes: u64) -> Self {
        (self.most, self.most_bytes) = (callbacks, bytes);
        self
    }

    /// Returns the URL of the spool's store, without secrets.
    pub fn url(&self) -> String {
        self.store.url()
    }

    /// Returns what the spool contains. `now` is the current time. Programs that receive callbacks call [`Inbox::spooled`]
    /// instead.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_callbacks::store::Error> {
    /// use std::time::SystemTime;
    /// use thingspace_callbacks::{Spool, store::open};
    ///
    /// let spool = Spool::open(open("memory:").await?).await?;
    /// assert_eq!(spool.content(SystemTime::now()).count, 0);
    /// # Ok(()) }
    /// ```
    pub fn content(&self, now: SystemTime) -> SpoolStatus {
        let state = self.state();
        let Backlog { count, bytes, oldest, .. } = state.backlog;
        let age = oldest.and_then(|oldest| now.duration_since(oldest).ok()).unwrap_or_default();
        let error = state.away.as_ref().map(|(_, error)| error.clone());
        SpoolStatus { count, bytes, age, parked: state.parked, moved: state.moved, error, is_bound: state.is_bound }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change is a single step, so the state is consistent even after a panic in another thread.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_unreachable(&self) -> bool {
        self.state().away.is_some()
    }

    /// Records that the store cannot be used.
    fn record_store_failure(&self, now: SystemTime, error: Error) {
        let mut state = self.state();
        let since = match &state.away {
            Some((since, _)) => *since,
            None => {
                tracing::warn!(%error, "the store of the inbox is unreachable: the spool keeps callbacks");
                now
            }
        };
        state.away = Some((since, error));
    }

    /// Records that the store can be used.
    fn record_store_success(&self, now: SystemTime) {
        let since = self.state().away.take();
        if let Some((since, _)) = since {
            let seconds = now.duration_since(since).unwrap_or_default().as_secs();
            tracing::info!(seconds, "the store of the inbox is back");
        }
    }

    /// Returns whether the spool is empty. If the spool cannot be read, the result depends on what this process has appended
    /// and moved.
    async fn is_empty(&self) -> bool {
        let newest = self.store.wait_after(Place::START, Duration::ZERO).await;
        let state = self.state();
        match newest {
            Ok(newest) => newest <= state.drained,
            Err(error) => {
                tracing::warn!(%error, "the spool cannot be read");
                !state.is_uncertain && state.backlog.newest <= state.drained
            }
        }
    }

    /// Appends a message to the spool, unless it is a redelivery of a message in the spool.
    async fn keep(&self, record: &mut Record) -> Result<Outcome> {
        let mut reserved = self.reserve(record)?;
        let kept = timeout(SPOOL_PATIENCE, store_in(&*self.store, record)).await;
        let kept = kept.unwrap_or_else(|_| Err(silent("spool", SPOOL_PATIENCE)));
        reserved.is_certain = kept.is_ok();
        if let Ok(Outcome::New(place)) = kept {
            reserved.place = Some(place);
        }
        kept
    }

    /// Whether the spool is below its limits. A sixteenth of the limit in bytes is left free for the next message.
    fn has_room(&self) -> bool {
        let backlog = self.state().backlog;
        backlog.count < self.most && backlog.bytes < self.most_bytes - self.most_bytes / 16
    }

    /// Reserves room for a message.
    fn reserve(&self, record: &Record) -> Result<Reserved<'_>> {
        let entries = record.entries();
        let bytes: u64 = entries.iter().map(|entry| entry.body.len() as u64).sum();
        let backlog = &mut self.state().backlog;
        if backlog.count < self.most && backlog.bytes.saturating_add(bytes) <= self.most_bytes {
            backlog.reserve(bytes, record.at);
            return Ok(Reserved { spool: self, entries: entries.len() as u64, bytes, is_certain: false, place: None });
        }
        let message =
            format!("the spool {} is full: it has {} callbacks with {} bytes", self.url(), backlog.count, backlog.bytes);
        Err(Error::new(ErrorKind::Full, message).with_remedy("repair the connection to the store, then the spool empties itself"))
    }
}

/// The room for a message that is being appended. Dropping this value ends the reservation, so the reservation also ends if the
/// append is canceled.
struct Reserved<'a> {
    spool: &'a Spool,
    /// The number of entries of the message.
    entries: u64,
    bytes: u64,
    /// Whether the outcome of the append is known. If the append has failed or was canceled, the message may still be in the
    /// spool.
    is_certain: bool,
    /// The place of the first entry of the message, if the message was appended. The other entries have the next places.
    place: Option<Place>,
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        let bytes = self.bytes;
        let new = self.place.map(|first| New { first, last: Place(first.0 + self.entries.saturating_sub(1)), bytes });
        let mut state = self.spool.state();
        state.is_uncertain |= !self.is_certain;
        // If the outcome is unknown, `new` is `None`, and this message is not counted. The next measurement counts it if it is in
        // the spool.
        state.backlog.settle(bytes, new);
        if let (Some(changes), Some(new)) = (&mut state.measuring, new) {
            changes.appended.push(new);
        }
    }
}

impl fmt::Debug for Spool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spool").field("store", &self.store).field("backlog", &self.state().backlog).finish_non_exhaustive()
    }
}

/// Which of the two stores has failed.
enum Failed {
    /// The store of the inbox.
    Store(Error),
    Spool(Error),
}

/// Returns the error for a store or spool (`what`) that has not answered in time.
fn silent(what: &str, within: Duration) -> Error {
    Error::new(ErrorKind::Unavailable, format!("the {what} has not answered within {within:?}"))
        .with_remedy("check the server and the network")
}

impl Inbox {
    /// Keeps callbacks in a spool while the store is unreachable. See [`Spool`]. To open the store and the spool in one call, use
    /// [`open_with_spool`](Self::open_with_spool).
    ///
    /// A task moves the callbacks from the spool to the store. [`accept`](Self::accept) and
    /// [`update_heartbeat`](Self::update_heartbeat) start the task when it is needed. If you use your own server instead of a
    /// [`Receiver`](crate::Receiver), call `update_heartbeat` every 2 seconds.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`] if the store of the spool is the store of the inbox itself, or if the inbox was already cloned.
    pub fn with_spool(mut self, spool: Spool) -> Result<Self> {
        let is_same = Arc::ptr_eq(&spool.store, &self.0.store) || spool.url() == self.0.store.url() && spool.url() != "memory:";
        if is_same {
            return Err(opening::is_same(&spool.url()));
        }
        let Some(shared) = Arc::get_mut(&mut self.0) else {
            return Err(Error::new(ErrorKind::Invalid, "the inbox already has clones")
                .with_remedy("call with_spool before the inbox is cloned"));
        };
        shared.spool = Some(spool);
        Ok(self)
    }

    /// Returns what is in the spool, or `None` if the inbox has no spool.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_callbacks::store::Error> {
    /// use thingspace_callbacks::store::{MemoryStore, open};
    /// use thingspace_callbacks::{Credentials, Inbox, Spool};
    ///
    /// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    /// assert_eq!(inbox.spooled(), None);
    /// let inbox = inbox.with_spool(Spool::open(open("memory:").await?).await?)?;
    /// assert_eq!(inbox.spooled().map(|spooled| (spooled.count, spooled.error)), Some((0, None)));
    /// # Ok(()) }
    /// ```
    pub fn spooled(&self) -> Option<SpoolStatus> {
        self.0.spool.as_ref().map(|spool| spool.content((self.0.now)()))
    }

    #[cfg(feature = "server")]
    pub(crate) fn has_spool(&self) -> bool {
        self.0.spool.is_some()
    }

    /// Stores a message in the store. If the store is unreachable or the spool is not empty, appends the message to the spool
    /// instead. The time limit for the store is `within`, but at most [`PATIENCE`].
    pub(super) async fn keep_with_spool(&self, spool: &Spool, mut record: Record, within: Duration) -> Result<Accepted, Refusal> {
        record.identify();
        let within = within.min(PATIENCE);
        let deadline = Instant::now() + within;
        if self.can_use_store(spool, within).await && spool.is_empty().await {
            match timeout_at(deadline, store_in(&*self.0.store, &mut record)).await {
                Ok(Ok(Outcome::New(place))) => return Ok(Accepted::Stored(place)),
                Ok(Ok(Outcome::Duplicate)) => return Ok(Accepted::Redelivered),
                // The spool does not take the message, because the store would refuse it again later.
                Ok(Err(error)) if error.kind() == ErrorKind::Invalid => return Err(Refusal::Store(error)),
                Ok(Err(error)) => spool.record_store_failure(self.now(), error),
                Err(_) => spool.record_store_failure(self.now(), silent("store", within)),
            }
        }
        let kept = match self.foreign(spool) {
            Some(error) => Err(error),
            None => spool.keep(&mut record).await,
        };
        self.ensure_draining(spool);
        let (error, kept) = match kept {
            Ok(Outcome::New(_)) => (None, Ok(Accepted::Spooled)),
            Ok(Outcome::Duplicate) => (None, Ok(Accepted::Redelivered)),
            Err(error) => (Some(error.clone()), Err(Refusal::Store(error))),
        };
        spool.state().refused = error;
        kept
    }

    /// Returns whether the store can be called. Returns false if the store is unreachable, or if the spool belongs to another
    /// store. If it is not known yet which store the spool belongs to, calls the store to find out, for at most `within`.
    async fn can_use_store(&self, spool: &Spool, within: Duration) -> bool {
        if spool.is_unreachable() {
            return false;
        }
        if spool.state().is_owned {
            return true;
        }
        match timeout(within, self.own(spool)).await {
            Ok(Ok(())) => true,
            // The spool has failed, but the store works and can be called. No callback moves from the spool to the store until
            // the spool is known to belong to this store.
            Ok(Err(Failed::Spool(error))) => {
                tracing::warn!(%error, "the spool cannot be used");
                true
            }
            Ok(Err(Failed::Store(error))) => {
                spool.record_store_failure(self.now(), error);
                false
            }
            Err(_) => {
                spool.record_store_failure(self.now(), silent("store", within));
                false
            }
        }
    }

    /// Returns an error if the spool is known to belong to another store.
    fn foreign(&self, spool: &Spool) -> Option<Error> {
        let state = spool.state();
        let (_, error) = state.away.as_ref()?;
        (!state.is_owned && error.kind() == ErrorKind::NotAStore).then(|| error.clone())
    }
}
