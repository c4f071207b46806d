//! Locks the cells of a token store, and reads and writes the records in the cells.
//!
//! A cell contains a record, such as a token, and, while the cell is locked, the holder of its lock. The holder writes the cell
//! every [`BEAT`], which gives the cell a new revision. A waiter takes the lock over if it has seen the same revision for a whole
//! [`LEASE`], measured with its own monotonic clock. The clocks of different machines are never compared.
//!
//! A holder that was suspended for longer than the lease may have lost the lock without noticing. If so, its writes fail, because
//! every write requires that the cell still has the revision that the holder wrote last. The holder also sends no login, because
//! its [`Lease`] has expired.

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
use tokio::sync::OwnedMutexGuard;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, timeout};

/// The interval at which a holder writes the cell.
const BEAT: Duration = Duration::from_secs(1);

/// How long a waiter must see an unchanged cell before it takes the lock over.
const LEASE: Duration = Duration::from_secs(5);

/// The longest wait for one holder. This limit and [`PATIENCE`] together are shorter than the shortest default deadline of a call
/// (20 s, `x-thingspace-timeout: short`). So a wait for a single holder normally ends before the deadline of the call, with an
/// error that names the holder.
const LOCK_WAIT: Duration = Duration::from_secs(12);

/// How long one call to the store may take, and how long a failed call is retried.
const PATIENCE: Duration = Duration::from_secs(3);

/// The shortest and the longest pause between two attempts.
const PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(250));

/// What this process knows about the lock of one cell.
#[derive(Default)]
pub(crate) struct Slot {
    /// Only the client that has locked this mutex may lock the cell, so that `held` belongs to at most one [`CellLock`].
    gate: Arc<tokio::sync::Mutex<()>>,
    held: Mutex<Option<Arc<Held>>>,
}

impl Slot {
    /// Returns the lock that a client of this process holds. `None` if no client of this process holds the lock.
    pub(crate) fn held(&self) -> Option<Arc<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_held(&self, held: Option<Arc<Held>>) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = held;
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
    /// A random string: a new one each time that a client waits for a lock.
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

/// Waits for the answer of the store. Also returns an error if there is no answer within [`PATIENCE`].
async fn answer<T>(call: impl Future<Output = store::Result<T>>) -> Result<T, String> {
    match timeout(PATIENCE, call).await {
        Ok(answer) => answer.map_err(|error| error.to_string()),
        Err(_) => Err(format!("no answer within {} s", PATIENCE.as_secs())),
    }
}

/// Limits how long a failed call is retried.
#[derive(Default)]
pub(crate) struct Retries {
    first: Option<Instant>,
}

impl Retries {
    /// Pauses before the next attempt. If the first failure was at least [`PATIENCE`] ago, returns `problem` as an error without
    /// a pause.
    pub(crate) async fn pause(&mut self, problem: String) -> Result<(), String> {
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

/// An open store, and the name of a cell in the store.
pub(crate) struct CellName {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) name: String,
}

/// The revision and the content of a cell when it was last read or written.
struct Cell {
    revision: Revision,
    content: Content,
}

impl CellName {
    fn error(&self, verb: &str, problem: &str) -> io::Error {
        io::Error::other(format!("cannot {verb} the cell {} of the token store {}: {problem}", self.name, self.store.url()))
    }

    /// Returns the record, if the cell contains one.
    pub(crate) async fn record(&self) -> io::Result<Option<Secret>> {
        Ok(self.read().await?.content.record)
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

    /// Reads the cell once. The outer error is retryable, the inner error is not.
    async fn try_read(&self) -> Result<io::Result<Cell>, String> {
        let Some(cell) = answer(self.store.cell(&self.name)).await? else {
            return Ok(Ok(Cell { revision: Revision::ABSENT, content: Content::default() }));
        };
        let content = serde_json::from_slice(&cell.value);
        let content = content.map_err(|_| self.error("read", "it does not contain a record of this program; remove the cell"));
        Ok(content.map(|content| Cell { revision: cell.revision, content }))
    }

    /// Replaces the content if the revision is still `seen`, and otherwise returns [`Set::Conflict`]. After an error, the cell
    /// may or may not have changed.
    async fn set(&self, content: &Content, seen: Revision) -> Result<Set, String> {
        let value = serde_json::to_vec(content).map_err(|error| error.to_string())?;
        answer(self.store.set(&self.name, Some(Bytes::from(value)), seen)).await
    }

    /// Waits until the lock is free or its lease has ended, and takes the lock. Returns an error if one holder keeps the lock for
    /// [`LOCK_WAIT`].
    async fn lock(self) -> io::Result<Held> {
        let (holder, mut watch, mut retries) = (Holder::new(), Watch::default(), Retries::default());
        let mut attempted = None;
        loop {
            let asked = Instant::now();
            let mut seen = self.read().await?;
            if seen.content.holder.as_ref() == Some(&holder) {
                // An earlier attempt took the lock, but its answer was lost. It is unknown which attempt that was, so count the
                // lease from the first one.
                return Ok(Held::new(self, holder, seen, attempted.unwrap_or(asked)));
            }
            if watch.is_free(&seen, asked) {
                seen.content.holder = Some(holder.clone());
                attempted.get_or_insert(asked);
                match self.set(&seen.content, seen.revision).await {
                    Ok(Set::Done(revision)) => return Ok(Held::new(self, holder, Cell { revision, ..seen }, asked)),
                    Ok(Set::Conflict) => retries = Retries::default(),
                    Err(problem) => {
                        retries.pause(problem).await.map_err(|problem| self.error("lock", &problem))?;
                        continue;
                    }
                }
            } else if let Some(holder) = watch.too_long() {
                return Err(self.busy(&holder.process));
            }
            pause().await;
        }
    }

    /// Replaces the record. Returns an error if the cell is locked.
    pub(crate) async fn write_unlocked(&self, record: &Secret) -> io::Result<()> {
        let mut retries = Retries::default();
        loop {
            let seen = self.read().await?;
            if let Some(holder) = &seen.content.holder {
                return Err(self.error("write", &format!("it is locked by {}", holder.process)));
            }
            match self.set(&Content { record: Some(record.clone()), holder: None }, seen.revision).await {
                Ok(Set::Done(_)) => return Ok(()),
                Ok(Set::Conflict) => {}
                Err(problem) => retries.pause(problem).await.map_err(|problem| self.error("write", &problem))?,
            }
        }
    }

    fn busy(&self, holder: &str) -> io::Error {
        let (cell, url, seconds) = (&self.name, self.store.url(), LOCK_WAIT.as_secs());
        let message = format!("the cell {cell} of the token store {url} has been locked for {seconds} s by {holder}");
        io::Error::new(io::ErrorKind::TimedOut, message)
    }
}

/// What a waiter has seen of a locked cell.
#[derive(Default)]
struct Watch {
    /// The last seen revision, and the end of the first read that returned this revision.
    seen: Option<(Revision, Instant)>,
    /// The current holder, and the start of the first read that returned this holder.
    holder: Option<(Holder, Instant)>,
}

impl Watch {
    /// Records the result of a read that was started at `asked`. Returns whether the lock can be taken: either it is free, or
    /// its holder has not changed the cell for a whole lease.
    fn is_free(&mut self, cell: &Cell, asked: Instant) -> bool {
        let Some(holder) = &cell.content.holder else { return true };
        if self.holder.as_ref().is_none_or(|(seen, _)| seen != holder) {
            self.holder = Some((holder.clone(), asked));
        }
        match self.seen {
            // The cell was unchanged from the end of the first read to the start of this read, so compare that time with the
            // lease.
            Some((revision, since)) if revision == cell.revision => asked.saturating_duration_since(since) >= LEASE,
            _ => {
                self.seen = Some((cell.revision, Instant::now()));
                false
            }
        }
    }

    /// Returns the holder if this waiter has seen it hold the lock for [`LOCK_WAIT`] or longer.
    fn too_long(&self) -> Option<&Holder> {
        self.holder.as_ref().filter(|(_, since)| since.elapsed() >= LOCK_WAIT).map(|(holder, _)| holder)
    }
}

/// A lock that this process holds or has held.
pub(crate) struct Held {
    cell: CellName,
    nonce: String,
    /// The cell as this process last wrote or read it. `None` after this process has released the lock, or has noticed that it
    /// lost the lock.
    current: tokio::sync::Mutex<Option<Cell>>,
    /// The start of the last call that is known to have changed the cell. No other process can take the lock until [`LEASE`] has
    /// passed since that time.
    confirmed: Mutex<Instant>,
}

impl Held {
    fn new(cell: CellName, holder: Holder, current: Cell, asked: Instant) -> Self {
        Self { cell, nonce: holder.nonce, current: tokio::sync::Mutex::new(Some(current)), confirmed: Mutex::new(asked) }
    }

    /// Replaces the record. Returns an error if this process no longer holds the lock.
    pub(crate) async fn write(&self, record: &Secret) -> io::Result<()> {
        self.change(|content| content.record = Some(record.clone())).await
    }

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

    /// Changes the cell without retrying failed calls. The outer error is retryable, the inner error is not.
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
            // An earlier call whose answer was lost has changed the cell, or another process has taken the lock. Read the cell to
            // find out which.
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
            // If a write is in progress, skip this beat, because the write changes the cell too. Ignore errors: the next beat
            // tries again, and the next write reports a lost lock.
            if let Ok(mut current) = self.current.try_lock() {
                let _ = self.try_change(&mut current, |_| {}).await;
            }
        }
    }

    /// Tries once to release the lock. If that fails, other processes can take the lock when its lease has ended.
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
            "the lease of {lease} s on the cell {cell} of the token store {url} ran out, because this process was suspended or could not \
             reach the store; another process may have the lock"
        ))
    }
}

/// The lease of a lock. While the lease is valid, no other process can have taken the lock.
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

/// The guard of a locked cell. Dropping the guard releases the lock in the background.
pub(crate) struct CellLock {
    held: Arc<Held>,
    slot: Arc<Slot>,
    beat: AbortHandle,
    runtime: Handle,
    /// `None` after the release of the lock has started.
    gate: Option<OwnedMutexGuard<()>>,
}

impl CellLock {
    /// Waits until no other client of this process and no other process holds the lock, and takes the lock.
    pub(crate) async fn take(cell: CellName, slot: Arc<Slot>) -> io::Result<Self> {
        let gate = timeout(LOCK_WAIT, Arc::clone(&slot.gate).lock_owned()).await;
        let gate = gate.map_err(|_| cell.busy("another client of this process"))?;
        let held = Arc::new(cell.lock().await?);
        slot.set_held(Some(Arc::clone(&held)));
        let runtime = Handle::current();
        let beating = Arc::clone(&held);
        let beat = runtime.spawn(async move { beating.beat().await }).abort_handle();
        Ok(Self { held, slot, beat, runtime, gate: Some(gate) })
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
        self.slot.set_held(None);
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

#[cfg(test)]
mod tests {
    use thingspace_callbacks::store::MemoryStore;
    use thingspace_callbacks::store::faults::FaultyStore;

    use super::*;
    use crate::auth::cell_store::CellStore;
    use crate::auth::store::TokenStore as _;

    /// Returns the token stores of two machines that share one [`Store`].
    fn machines() -> [CellStore; 2] {
        let shared: Arc<dyn Store> = Arc::new(MemoryStore::default());
        [CellStore::new(Arc::clone(&shared)), CellStore::new(shared)]
    }

    /// Takes the lock of the cell `a` and stops its heartbeat, which simulates that the process of `machine` is suspended.
    async fn stopped(machine: &CellStore) -> CellLock {
        let lock = CellLock::take(machine.cell("a").await.unwrap(), machine.slot("a")).await.unwrap();
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
        assert!(before.elapsed() < BEAT, "a dropped lock was not released at once");
        assert_eq!(one.read("a").await.unwrap(), Some("hush".into()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_running_holder_keeps_its_lock_and_the_error_of_a_waiter_names_the_holder() {
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
        assert!(error.to_string().contains("the lease of 5 s on the cell"), "{error}");
        two.write("a", &"new".into()).await.unwrap();
        // When the stopped holder releases its lock, the new holder must keep the lock.
        lock.release().await;
        assert!(timeout(LEASE, one.lock("a")).await.is_err());
        assert_eq!(one.read("a").await.unwrap(), Some("new".into()));
        taken.release().await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_lease_expires_before_another_process_can_take_the_lock() {
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
        assert!(expired.is_some_and(|expired| expired <= at), "the lease was still valid when another process took the lock");
    }

    #[tokio::test(start_paused = true)]
    async fn updates_are_not_lost_if_the_store_fails_and_loses_answers() {
        let seed = rand::random();
        let shared: Arc<dyn Store> = Arc::new(FaultyStore::new(Arc::new(MemoryStore::default()), seed, 0.3));
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
    async fn the_error_for_a_cell_of_another_program_names_the_cell() {
        let shared: Arc<dyn Store> = Arc::new(MemoryStore::default());
        shared.set("tokens/a", Some("half a rec".into()), Revision::ABSENT).await.unwrap();
        let error = CellStore::new(shared).read("a").await.unwrap_err().to_string();
        assert!(error.contains("tokens/a") && error.contains("remove the cell"), "{error}");
    }
}
