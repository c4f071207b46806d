//! A token store on the named cells of a [`Store`], which any number of machines can share.
//!
//! One cell contains a record and the holder of its lock. A holder changes the cell every [`BEAT`], so that the cell gets a new
//! revision. A waiter takes the lock over if it has seen the same revision for a whole [`LEASE`] of its own monotonic time. So the
//! clocks of machines are never compared.
//!
//! A holder that was stopped for longer than the lease may have lost the lock without noticing. It can write nothing, because
//! every write replaces exactly the revision that the holder wrote last. It also sends no login ([`Lease`]).

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use rand::RngExt as _;
use serde::{Deserialize, Serialize};
use thingspace_callbacks::store::{self, Revision, Set, Store};
use thingspace_raw::Secret;
use tokio::runtime::Handle;
use tokio::sync::{OnceCell, OwnedMutexGuard};
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, timeout};
use url::Url;

use crate::auth::store::{TokenFuture, TokenLock, TokenStore};

/// The interval at which a holder changes the cell.
const BEAT: Duration = Duration::from_secs(1);

/// How long a waiter must see an unchanged cell before it takes the lock over.
const LEASE: Duration = Duration::from_secs(5);

/// The longest time to wait for a lock that the same holder keeps. Together with [`PATIENCE`], it is shorter than the shortest
/// deadline of a call (`x-thingspace-timeout: short`, 20 s), so that the wait ends first, with an error that names the holder.
const LOCK_WAIT: Duration = Duration::from_secs(12);

/// How long a call of the store may take, and how long failed calls are tried again.
const PATIENCE: Duration = Duration::from_secs(3);

/// The shortest and the longest pause between two reads of a cell.
const PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(250));

/// Stores tokens and the login record in the cells of a [`Store`]: PostgreSQL or NATS JetStream for any number of machines, or a
/// SQLite file for the processes of one machine. All clients that share the store log in once.
///
/// The store then contains the only login record: if it cannot be read, locked or written, clients do not log in, because
/// machines that count failed logins separately could lock the user. The calls fail with
/// [`ErrorKind::Session`](crate::ErrorKind::Session) before anything is sent. Only a store in memory ends with its process, so the
/// record of this machine counts in addition.
///
/// The cells are named `tokens/DIGEST`. They contain the tokens in plain text, and passwords only as salted digests. If a process
/// dies during a login, which needs two locks, another process continues after 10 s.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// use std::sync::Arc;
/// use thingspace::CellStore;
/// use thingspace::callbacks::store::MemoryStore;
///
/// let store = CellStore::new(Arc::new(MemoryStore::default()));
/// let client = || sim.client_builder().token_store(store.clone()).build();
/// client()?.devices().list().collect().await?;
/// client()?.devices().list().collect().await?; // uses the tokens of the first client
/// assert_eq!(sim.journal().len(), 4); // one request per token and one per list
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct CellStore(Arc<Inner>);

struct Inner {
    /// The URL without secrets.
    url: String,
    /// The URL to open when the store is used for the first time. `None` if the store is open.
    source: Option<Secret>,
    store: OnceCell<Arc<dyn Store>>,
    slots: Mutex<HashMap<String, Arc<Slot>>>,
}

/// The state of one name in this process.
#[derive(Default)]
struct Slot {
    /// Admits one client of this process at a time, so that `held` belongs to one guard.
    gate: Arc<tokio::sync::Mutex<()>>,
    held: Mutex<Option<Arc<Held>>>,
}

impl Slot {
    fn held(&self) -> MutexGuard<'_, Option<Arc<Held>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The content of a cell.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Content {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    record: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    holder: Option<Holder>,
}

/// The holder of a lock.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Holder {
    /// A random string, which is new for every lock.
    nonce: String,
    /// The process and its machine, for error messages.
    process: String,
}

impl Holder {
    fn new() -> Self {
        let process = format!("process {} on {}", std::process::id(), host_name());
        Self { nonce: format!("{:032x}", rand::random::<u128>()), process }
    }
}

#[cfg(unix)]
fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host_name() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_else(|_| "another machine".to_owned())
}

impl CellStore {
    /// Stores tokens in a store that is open.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self(Arc::new(Inner { url: store.url(), source: None, store: OnceCell::new_with(Some(store)), slots: Mutex::default() }))
    }

    /// Stores tokens in the store at a URL, such as `postgres://USER@HOST:PORT/DATABASE`. The store is opened, with
    /// [`store::open`], when a client needs a token for the first time. If it cannot be opened, the call of the client fails, and
    /// the next call tries again.
    ///
    /// ```
    /// let store = thingspace::CellStore::open_lazily("postgres://fleet:secret@db.example/ts");
    /// assert_eq!(store.url(), "postgres://fleet@db.example/ts");
    /// ```
    pub fn open_lazily(url: impl Into<Secret>) -> Self {
        let source = url.into();
        let url = without_secrets(source.expose());
        Self(Arc::new(Inner { url, source: Some(source), store: OnceCell::new(), slots: Mutex::default() }))
    }

    /// Returns the store in the environment variable `THINGSPACE_STORE` if it is on a server (`postgres://…`, `nats://…`), which
    /// several machines can share. `None` for other stores, and if the variable is not set. The store is opened like
    /// [`open_lazily`](Self::open_lazily) does.
    ///
    /// ```
    /// # fn main() -> thingspace::Result<()> {
    /// use thingspace::{CellStore, Client};
    ///
    /// let builder = Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001");
    /// let client = match CellStore::from_env() {
    ///     Some(store) => builder.token_store(store).build()?,
    ///     None => builder.build()?,
    /// };
    /// # Ok(()) }
    /// ```
    pub fn from_env() -> Option<Self> {
        let url = std::env::var("THINGSPACE_STORE").ok()?;
        Self::is_on_server(&url).then(|| Self::open_lazily(url))
    }

    /// Returns whether the store at a URL is on a server, which several machines can share.
    ///
    /// ```
    /// assert!(thingspace::CellStore::is_on_server("nats://127.0.0.1:4222?replicas=3"));
    /// assert!(!thingspace::CellStore::is_on_server("sqlite:/var/lib/thingspace.db"));
    /// ```
    pub fn is_on_server(url: &str) -> bool {
        ["postgres://", "postgresql://", "nats://"].iter().any(|scheme| url.starts_with(scheme))
    }

    /// Returns the URL of the store, without secrets.
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// Returns the open store.
    async fn store(&self) -> io::Result<&Arc<dyn Store>> {
        let open = async {
            let url = self.0.source.as_ref().map_or("", Secret::expose);
            answer(store::open(url)).await.map_err(|problem| self.error("open", &problem))
        };
        self.0.store.get_or_try_init(|| open).await
    }

    fn slot(&self, name: &str) -> Arc<Slot> {
        let mut slots = self.0.slots.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(slots.entry(name.to_owned()).or_default())
    }

    fn error(&self, verb: &str, problem: &str) -> io::Error {
        io::Error::other(format!("cannot {verb} the token store {}: {problem}", self.url()))
    }

    async fn cell(&self, name: &str) -> io::Result<Cell> {
        let cell = CellName { store: Arc::clone(self.store().await?), name: cell_name(name) };
        cell.read().await
    }
}

fn cell_name(name: &str) -> String {
    format!("tokens/{name}")
}

/// Removes the password and the parameters from a URL.
fn without_secrets(url: &str) -> String {
    let Some((scheme, path)) = url.split_once(':') else { return "URL without a scheme".to_owned() };
    if !path.starts_with("//") {
        return if matches!(scheme, "sqlite" | "memory") { url.to_owned() } else { format!("{scheme}:") };
    }
    let Ok(mut parsed) = Url::parse(url) else { return format!("{scheme}://") };
    parsed.set_query(None);
    parsed.set_fragment(None);
    // Fails for a URL without a host, which has no password either.
    let _ = parsed.set_password(None);
    parsed.into()
}

/// Waits for an answer of the store for at most [`PATIENCE`], and returns why there is none.
async fn answer<T>(call: impl Future<Output = store::Result<T>>) -> Result<T, String> {
    match timeout(PATIENCE, call).await {
        Ok(answer) => answer.map_err(|error| error.to_string()),
        Err(_) => Err(format!("no answer within {} s", PATIENCE.as_secs())),
    }
}

/// Decides how long failed calls are tried again.
#[derive(Default)]
struct Retries {
    first: Option<Instant>,
}

impl Retries {
    /// Waits before the next try. Returns the problem if the store has failed for [`PATIENCE`].
    async fn pause(&mut self, problem: String) -> Result<(), String> {
        let first = *self.first.get_or_insert_with(Instant::now);
        if first.elapsed() >= PATIENCE {
            return Err(problem);
        }
        pause().await;
        Ok(())
    }
}

/// Waits for a random time, so that many waiters do not read the cell at once.
async fn pause() {
    let pause = rand::rng().random_range(PAUSES.0..PAUSES.1);
    sleep(pause).await;
}

/// A cell of an open store.
#[derive(Clone)]
struct CellName {
    store: Arc<dyn Store>,
    name: String,
}

/// What a cell contained when it was read.
#[derive(Clone)]
struct Cell {
    revision: Revision,
    content: Content,
}

impl CellName {
    fn error(&self, verb: &str, problem: &str) -> io::Error {
        io::Error::other(format!("cannot {verb} the cell {} of the token store {}: {problem}", self.name, self.store.url()))
    }

    async fn read(&self) -> io::Result<Cell> {
        let mut retries = Retries::default();
        loop {
            match self.try_read().await {
                Ok(cell) => return cell,
                Err(problem) => retries.pause(problem).await.map_err(|problem| self.error("read", &problem))?,
            }
        }
    }

    /// Reads the cell once. The outer error can be tried again, and the inner one cannot.
    async fn try_read(&self) -> Result<io::Result<Cell>, String> {
        let Some(cell) = answer(self.store.cell(&self.name)).await? else {
            return Ok(Ok(Cell { revision: Revision::ABSENT, content: Content::default() }));
        };
        let content = serde_json::from_slice(&cell.value);
        let content = content.map_err(|_| self.error("read", "it does not contain a record of this program; remove the cell"));
        Ok(content.map(|content| Cell { revision: cell.revision, content }))
    }

    /// Replaces the content if the revision is still `seen`. After an error, the cell may or may not have changed.
    async fn set(&self, content: &Content, seen: Revision) -> Result<Set, String> {
        let value = serde_json::to_vec(content).map_err(|error| error.to_string())?;
        answer(self.store.set(&self.name, Some(Bytes::from(value)), seen)).await
    }
}

/// What a waiter has seen of a locked cell.
#[derive(Default)]
struct Watch {
    /// A revision, and when the read that returned it first was complete.
    seen: Option<(Revision, Instant)>,
    /// A holder, and when this waiter saw it first.
    holder: Option<(Holder, Instant)>,
}

impl Watch {
    /// Notes a read that was started at `asked`. Returns whether the lock can be taken: it is free, or its holder has not changed
    /// the cell for a whole lease.
    fn is_free(&mut self, cell: &Cell, asked: Instant) -> bool {
        let Some(holder) = &cell.content.holder else { return true };
        if self.holder.as_ref().is_none_or(|(seen, _)| seen != holder) {
            self.holder = Some((holder.clone(), asked));
        }
        match self.seen {
            // The cell was unchanged from the end of the first read to the start of this one.
            Some((revision, since)) if revision == cell.revision => asked.saturating_duration_since(since) >= LEASE,
            _ => {
                self.seen = Some((cell.revision, Instant::now()));
                false
            }
        }
    }

    /// Returns the holder if it has kept the lock for too long.
    fn too_long(&self) -> Option<&Holder> {
        self.holder.as_ref().filter(|(_, since)| since.elapsed() >= LOCK_WAIT).map(|(holder, _)| holder)
    }
}

/// A lock that this process holds or has held.
struct Held {
    cell: CellName,
    nonce: String,
    /// The cell as this holder has written it. `None` after another process has taken the lock.
    current: tokio::sync::Mutex<Option<Cell>>,
    /// The start of the last call that changed the cell. Other processes cannot take the lock until a lease later.
    confirmed: Mutex<Instant>,
}

impl Held {
    /// Changes the cell if this process still holds the lock.
    async fn change(&self, change: impl Fn(&mut Content)) -> io::Result<()> {
        let mut current = self.current.lock().await;
        let mut retries = Retries::default();
        loop {
            match self.try_change(&mut current, &change).await {
                Ok(changed) => return changed,
                Err(problem) => retries.pause(problem).await.map_err(|problem| self.cell.error("write", &problem))?,
            }
        }
    }

    /// Tries once to change the cell. The outer error can be tried again, and the inner one cannot.
    async fn try_change(&self, current: &mut Option<Cell>, change: impl Fn(&mut Content)) -> Result<io::Result<()>, String> {
        loop {
            let Some(cell) = current.as_mut() else { return Ok(Err(self.lost())) };
            let mut content = cell.content.clone();
            change(&mut content);
            let asked = Instant::now();
            if let Set::Done(revision) = self.cell.set(&content, cell.revision).await? {
                *cell = Cell { revision, content };
                *self.confirmed() = asked;
                return Ok(Ok(()));
            }
            // An earlier call whose answer was lost has changed the cell, or another process has taken the lock.
            match self.cell.try_read().await? {
                Ok(cell) => *current = Some(cell).filter(|cell| self.holds(cell)),
                Err(error) => return Ok(Err(error)),
            }
        }
    }

    fn holds(&self, cell: &Cell) -> bool {
        cell.content.holder.as_ref().is_some_and(|holder| holder.nonce == self.nonce)
    }

    async fn beat(&self) {
        loop {
            sleep(BEAT).await;
            // After an error, the next beat tries again. A write is a beat as well, and notices that the lock was lost.
            if let Ok(mut current) = self.current.try_lock() {
                let _ = self.try_change(&mut current, |_| {}).await;
            }
        }
    }

    /// Tries once to release the lock. If that fails, the lease ends the lock.
    async fn release(&self) {
        let mut current = self.current.lock().await;
        if let Some(cell) = current.take() {
            let _ = self.cell.set(&Content { holder: None, ..cell.content }, cell.revision).await;
        }
    }

    fn confirmed(&self) -> MutexGuard<'_, Instant> {
        self.confirmed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lost(&self) -> io::Error {
        let lease = LEASE.as_secs();
        let (cell, url) = (&self.cell.name, self.cell.store.url());
        io::Error::other(format!(
            "this process was stopped, or could not reach the token store {url}, for longer than its lease of {lease} s on the cell \
             {cell}, and another process has the lock"
        ))
    }
}

/// The lease of a lock. It is valid while no other process can have taken the lock.
#[derive(Clone)]
pub(crate) struct Lease(Arc<Held>);

impl Lease {
    pub(crate) fn is_valid(&self) -> bool {
        self.0.confirmed().elapsed() < LEASE
    }

    /// Returns the error for a lease that is not valid.
    pub(crate) fn expired(&self) -> io::Error {
        self.0.lost()
    }
}

/// The guard of a locked cell. Dropping it releases the lock in the background.
pub(crate) struct CellLock {
    held: Arc<Held>,
    slot: Arc<Slot>,
    beat: AbortHandle,
    runtime: Handle,
    /// `None` after the lock was released.
    gate: Option<OwnedMutexGuard<()>>,
}

impl CellLock {
    fn new(held: Held, slot: Arc<Slot>, gate: OwnedMutexGuard<()>) -> Self {
        let held = Arc::new(held);
        *slot.held() = Some(Arc::clone(&held));
        let runtime = Handle::current();
        let beating = Arc::clone(&held);
        let beat = runtime.spawn(async move { beating.beat().await }).abort_handle();
        Self { held, slot, beat, runtime, gate: Some(gate) }
    }

    pub(crate) fn lease(&self) -> Lease {
        Lease(Arc::clone(&self.held))
    }

    pub(crate) async fn release(mut self) {
        let gate = self.gate.take();
        self.end();
        self.held.release().await;
        drop(gate);
    }

    fn end(&self) {
        self.beat.abort();
        *self.slot.held() = None;
    }
}

impl Drop for CellLock {
    fn drop(&mut self) {
        let Some(gate) = self.gate.take() else { return };
        self.end();
        let held = Arc::clone(&self.held);
        self.runtime.spawn(async move {
            held.release().await;
            drop(gate);
        });
    }
}

impl CellStore {
    async fn lock_cell(&self, name: &str) -> io::Result<CellLock> {
        let slot = self.slot(name);
        let gate = timeout(LOCK_WAIT, Arc::clone(&slot.gate).lock_owned()).await;
        let gate = gate.map_err(|_| self.busy(name, "another client of this process"))?;
        let cell = CellName { store: Arc::clone(self.store().await?), name: cell_name(name) };
        let (holder, mut watch, mut retries) = (Holder::new(), Watch::default(), Retries::default());
        loop {
            let asked = Instant::now();
            let mut seen = cell.read().await?;
            let is_ours = seen.content.holder.as_ref() == Some(&holder);
            if !is_ours && watch.is_free(&seen, asked) {
                seen.content.holder = Some(holder.clone());
                match cell.set(&seen.content, seen.revision).await {
                    Ok(Set::Done(revision)) => seen.revision = revision,
                    Ok(Set::Conflict) => {
                        pause().await;
                        continue;
                    }
                    // The next read shows whether the cell was changed.
                    Err(problem) => {
                        retries.pause(problem).await.map_err(|problem| cell.error("lock", &problem))?;
                        continue;
                    }
                }
            } else if !is_ours {
                if let Some(holder) = watch.too_long() {
                    return Err(self.busy(name, &holder.process));
                }
                pause().await;
                continue;
            }
            let (nonce, current, confirmed) = (holder.nonce, tokio::sync::Mutex::new(Some(seen)), Mutex::new(asked));
            return Ok(CellLock::new(Held { cell, nonce, current, confirmed }, slot, gate));
        }
    }

    fn busy(&self, name: &str, holder: &str) -> io::Error {
        let (cell, seconds) = (cell_name(name), LOCK_WAIT.as_secs());
        let message = format!("the cell {cell} of the token store {} has been locked for {seconds} s by {holder}", self.url());
        io::Error::new(io::ErrorKind::TimedOut, message)
    }

    /// Writes a record whose name is not locked by this process.
    async fn write_unlocked(&self, name: &str, record: &Secret) -> io::Result<()> {
        let cell = CellName { store: Arc::clone(self.store().await?), name: cell_name(name) };
        let mut retries = Retries::default();
        loop {
            let seen = cell.read().await?;
            if let Some(holder) = &seen.content.holder {
                return Err(cell.error("write", &format!("it is locked by {}", holder.process)));
            }
            match cell.set(&Content { record: Some(record.clone()), holder: None }, seen.revision).await {
                Ok(Set::Done(_)) => return Ok(()),
                Ok(Set::Conflict) => {}
                Err(problem) => retries.pause(problem).await.map_err(|problem| cell.error("write", &problem))?,
            }
        }
    }
}

impl TokenStore for CellStore {
    fn read<'a>(&'a self, name: &'a str) -> TokenFuture<'a, Option<Secret>> {
        Box::pin(async move { Ok(self.cell(name).await?.content.record) })
    }

    fn write<'a>(&'a self, name: &'a str, record: &'a Secret) -> TokenFuture<'a, ()> {
        Box::pin(async move {
            let held = self.slot(name).held().clone();
            match held {
                Some(held) => held.change(|content| content.record = Some(record.clone())).await,
                None => self.write_unlocked(name, record).await,
            }
        })
    }

    fn lock<'a>(&'a self, name: &'a str) -> TokenFuture<'a, TokenLock> {
        Box::pin(async move { self.lock_cell(name).await.map(TokenLock::of_cell) })
    }

    fn outlives_process(&self) -> bool {
        !self.url().starts_with("memory:")
    }

    fn is_required(&self) -> bool {
        self.outlives_process()
    }
}

impl fmt::Debug for CellStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CellStore({})", self.url())
    }
}

#[cfg(test)]
mod tests {
    use thingspace_callbacks::store::MemoryStore;
    use thingspace_callbacks::store::faults::Faulty;

    use super::*;

    /// Returns two machines that share a store.
    fn machines() -> [CellStore; 2] {
        let shared: Arc<dyn Store> = Arc::new(MemoryStore::default());
        [CellStore::new(Arc::clone(&shared)), CellStore::new(shared)]
    }

    /// Takes a lock and stops its heartbeat, as if the process was stopped.
    async fn stopped(machine: &CellStore) -> CellLock {
        let lock = machine.lock_cell("a").await.unwrap();
        lock.beat.abort();
        lock
    }

    #[tokio::test(start_paused = true)]
    async fn records_are_shared_and_a_lock_has_one_holder() {
        let [one, two] = machines();
        assert!(two.read("a").await.unwrap().is_none());
        let lock = one.lock("a").await.unwrap();
        one.write("a", &"hush".into()).await.unwrap();
        assert_eq!(two.read("a").await.unwrap(), Some("hush".into()));
        two.lock("b").await.unwrap().release().await;
        for other in [&one, &two] {
            assert!(timeout(LEASE, other.lock("a")).await.is_err(), "two holders at once");
        }
        lock.release().await;
        let before = Instant::now();
        drop(two.lock("a").await.unwrap());
        one.lock("a").await.unwrap().release().await;
        assert!(before.elapsed() < BEAT, "a dropped lock is released at once");
        assert_eq!(one.read("a").await.unwrap(), Some("hush".into()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_holder_that_works_keeps_its_lock_and_a_waiter_gets_an_error_that_names_it() {
        let [one, two] = machines();
        let lock = one.lock("a").await.unwrap();
        let error = two.lock("a").await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        for part in [format!("process {} on ", std::process::id()), "tokens/a".to_owned(), "memory:".to_owned()] {
            assert!(error.to_string().contains(&part), "{error}");
        }
        assert!(lock.lease().is_some_and(|lease| lease.is_valid()));
        one.write("a", &"written".into()).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_holder_that_was_stopped_for_longer_than_its_lease_writes_nothing() {
        let [one, two] = machines();
        let lock = stopped(&one).await;
        let lease = lock.lease();
        let before = Instant::now();
        let taken = two.lock("a").await.unwrap();
        let waited = before.elapsed();
        assert!(waited >= LEASE && waited < LOCK_WAIT, "{waited:?}");
        assert!(!lease.is_valid());
        let error = one.write("a", &"late".into()).await.unwrap_err();
        assert!(error.to_string().contains("longer than its lease of 5 s"), "{error}");
        two.write("a", &"new".into()).await.unwrap();
        // The end of the stopped holder must not release the lock of the new one.
        lock.release().await;
        assert!(timeout(LEASE, one.lock("a")).await.is_err());
        assert_eq!(one.read("a").await.unwrap(), Some("new".into()));
        taken.release().await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_lease_is_valid_until_another_process_may_take_the_lock() {
        let [one, two] = machines();
        let lock = stopped(&one).await;
        let waiter = tokio::spawn(async move { two.lock("a").await.map(|lock| (lock, Instant::now())) });
        let lease = lock.lease();
        let mut expired = None;
        while !waiter.is_finished() {
            sleep(Duration::from_millis(5)).await;
            expired = expired.or((!lease.is_valid()).then(Instant::now));
        }
        let (_taken, at) = waiter.await.unwrap().unwrap();
        assert!(expired.is_some_and(|expired| expired <= at), "the lease was valid when the lock was taken");
    }

    #[tokio::test(start_paused = true)]
    async fn updates_are_not_lost_if_the_store_fails_and_loses_answers() {
        let seed = rand::random();
        let shared: Arc<dyn Store> = Arc::new(Faulty::new(Arc::new(MemoryStore::default()), seed, 0.3));
        let machines = (0..5).map(|_| {
            let store = CellStore::new(Arc::clone(&shared));
            tokio::spawn(async move {
                let (mut written, mut unclear) = (0_u32, 0_u32);
                for _ in 0..20 {
                    let Ok(lock) = store.lock("a").await else { continue };
                    if let Ok(record) = store.read("a").await {
                        let count = record.map_or(0, |record| record.expose().parse::<u32>().unwrap());
                        match store.write("a", &(count + 1).to_string().into()).await {
                            Ok(()) => written += 1,
                            Err(_) => unclear += 1,
                        }
                    }
                    lock.release().await;
                }
                (written, unclear)
            })
        });
        let (mut written, mut unclear) = (0, 0);
        for machine in machines.collect::<Vec<_>>() {
            let counts = machine.await.unwrap();
            (written, unclear) = (written + counts.0, unclear + counts.1);
        }
        let record = CellStore::new(shared).read("a").await.unwrap().unwrap();
        let count: u32 = record.expose().parse().unwrap();
        assert!(written >= 50, "seed {seed}: {written} updates");
        assert!((written..=written + unclear).contains(&count), "seed {seed}: {written} + {unclear} updates, count {count}");
    }

    #[tokio::test]
    async fn a_cell_of_another_program_is_an_error_that_names_it() {
        let shared: Arc<dyn Store> = Arc::new(MemoryStore::default());
        shared.set("tokens/a", Some("half a rec".into()), Revision::ABSENT).await.unwrap();
        let error = CellStore::new(shared).read("a").await.unwrap_err().to_string();
        assert!(error.contains("tokens/a") && error.contains("remove the cell"), "{error}");
    }

    #[tokio::test]
    async fn no_message_shows_the_password_of_the_url() {
        for url in [
            "postgres://fleet:hush@127.0.0.1:1/ts?sslmode=disable&password=hush",
            "nats://fleet:hush@127.0.0.1:1?flushed=always",
            "postgres:fleet:hush@host",
        ] {
            let store = CellStore::open_lazily(url);
            let error = store.read("a").await.unwrap_err();
            assert!(!format!("{error} {store:?} {}", store.url()).contains("hush"), "{error}");
        }
    }
}
