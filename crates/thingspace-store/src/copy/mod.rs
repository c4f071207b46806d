//! Copies a store into another store.
//!
//! Entries keep their places, because the cells of consumers and jobs refer to entries by place, and the databases of users may
//! do so too. Places without an entry in the source are skipped in the copy.

mod cells;
mod digest;
mod entries;
mod leases;
mod marker;
mod pages;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::entry::Place;
use crate::error::{Error, ErrorKind, Result};
use crate::store::Store;

use digest::Comparison;
use marker::Marker;

pub(crate) use marker::refuse_unfinished;

/// The maximum number of times that entries and cells are copied if the source changes during the copy.
const ROUNDS: usize = 3;

type OnProgress = Box<dyn Fn(CopyProgress) + Send + Sync>;

/// Copies the entries and the cells of a store into an empty store.
///
/// The copy has the same keys, tags, kinds, times and bodies, in the same order and at the same places, so consumers and jobs
/// continue in the copy where they stopped in the source. Leases record which process works on a job or for a consumer. They are
/// not copied, because these processes use the source. A cell with a login token is copied without the record of the process that
/// holds the lock of the token. Entries that the source had trimmed before they were copied are absent from the copy, and their
/// places stay unused. Entries that the source trims later stay in the copy ([`CopyReport::removed`]).
///
/// Run an interrupted copy again to continue it. [`open`](crate::open) refuses an unfinished copy. At the end, both stores are
/// read again and compared entry by entry and cell by cell. Nothing is written to the source.
///
/// Entries are read in pages. The first page has at most 64 entries. The number of entries in a later page, at most 512, depends
/// on the average size of the entries in the page before it. If the entries have similar sizes, a later page has at most about 4
/// MB. All cells are in memory at once.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
/// use std::sync::Arc;
/// use thingspace_store::{Entry, MemoryStore, Place, Store as _, StoreCopy};
///
/// let (from, to) = (Arc::new(MemoryStore::default()), Arc::new(MemoryStore::default()));
/// from.append(vec![Entry::new("a", "t", "note", "1"), Entry::new("b", "t", "note", "2")]).await?;
/// from.trim(None, Place(1)).await?;
///
/// let copied = StoreCopy::new(from, to.clone()).run().await?;
/// assert_eq!((copied.entries, copied.newest), (1, Place(2)));
/// assert_eq!(to.read(None, Place::START, 10).await?[0].place, Place(2));
/// # Ok(()) }
/// ```
#[must_use = "nothing is copied before .run()"]
pub struct StoreCopy {
    from: Arc<dyn Store>,
    to: Arc<dyn Store>,
    allows_use: bool,
    now: SystemTime,
    on_progress: OnProgress,
}

/// The phase of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CopyPhase {
    /// Checks whether the target can store every entry and cell.
    Checking,
    /// Writes the copy.
    Copying,
    /// Compares both stores.
    Verifying,
}

impl CopyPhase {
    /// Returns the name of the phase in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Checking => "checking",
            Self::Copying => "copying",
            Self::Verifying => "verifying",
        }
    }
}

/// The progress of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CopyProgress {
    /// The current phase.
    pub phase: CopyPhase,
    /// The place that the phase has reached.
    pub place: Place,
    /// The place at which the phase ends.
    pub newest: Place,
}

/// The result of [`StoreCopy::run`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CopyReport {
    /// The number of entries that both stores have.
    pub entries: u64,
    /// The number of copied cells.
    pub cells: u64,
    /// The newest place of the copy. If the copy is finished, this is the newest place that the source ever had. Entries that are
    /// appended to the copy later get higher places.
    pub newest: Place,
    /// The number of entries that this run has written. This is less than `entries` if an earlier run has already written some of
    /// them.
    pub written: u64,
    /// The number of entries that the source has trimmed since they were copied. These entries stay in the copy.
    pub removed: u64,
    /// The names of the leases in the source. Leases are not copied.
    pub leases: Vec<String>,
    /// The SHA-256 digest, in hexadecimal, of what both stores have: the place, time, key, tag, kind and body of each entry in
    /// order, and the name and value of each copied cell.
    pub digest: String,
    /// Whether the copy is finished. This is false if the source was or [may have been](StoreCopy::allow_use) in use. An unfinished copy cannot be opened until another
    /// run has finished it.
    pub is_finished: bool,
}

impl StoreCopy {
    /// Prepares to copy one open store into another. To copy a store by its URL, use [`StoreCopy::open`].
    pub fn new(from: Arc<dyn Store>, to: Arc<dyn Store>) -> Self {
        Self { from, to, allows_use: false, now: SystemTime::now(), on_progress: Box::new(|_| {}) }
    }

    /// Sets whether to copy the source even if other processes use it (default: false). With true, the copy stays unfinished: run the copy again after the processes have stopped. The second run copies only what is new, and compares both
    /// stores again.
    pub fn allow_use(mut self, allows: bool) -> Self {
        self.allows_use = allows;
        self
    }

    /// Sets the time that decides which leases have ended and how old a heartbeat of a receiver is (default: the time of this
    /// machine).
    pub fn at(mut self, now: SystemTime) -> Self {
        self.now = now;
        self
    }

    /// Calls a function regularly in each phase, for example after every page of copied entries.
    pub fn on_progress(mut self, report: impl Fn(CopyProgress) + Send + Sync + 'static) -> Self {
        self.on_progress = Box::new(report);
        self
    }

    /// Returns the URLs of the source and of the copy, without secrets.
    pub fn urls(&self) -> (String, String) {
        (self.from.url(), self.to.url())
    }

    /// Copies the store, compares the copy with the source, and returns the result. If an earlier run has finished the copy, only
    /// compares the stores. Run the copy again after an error or a crash.
    ///
    /// # Errors
    /// - [`ErrorKind::InUse`]: a process uses the source and [`allow_use`](Self::allow_use) is false, the source has changed
    ///   during the copy, or another process writes to the target. If a receiver has used the source within the last day, this
    ///   method first waits up to 6 s to find out whether the receiver still runs
    /// - [`ErrorKind::NotEmpty`]: the target has content that is not a copy of this source, or the target is a finished copy and
    ///   one of the stores has changed since
    /// - [`ErrorKind::NotAStore`]: the source is an unfinished copy
    /// - [`ErrorKind::Invalid`]: the source is empty, the target is the source itself, or the target cannot store an entry or a
    ///   cell. In all three cases, this run has written nothing
    /// - [`ErrorKind::Damaged`]: the stores differ after copying
    pub async fn run(self) -> Result<CopyReport> {
        let (from, to) = (&*self.from, &*self.to);
        refuse_unfinished(from).await?;
        let earlier = self.check_target().await?;
        let is_used = self.check_use().await?;
        if earlier.is_some_and(|marker| marker.is_finished) {
            return self.confirm().await;
        }
        entries::check(from, to, self.report(CopyPhase::Checking)).await?;
        cells::check(from, to).await?;
        Marker::new(from).write(to).await?;
        let mut written = 0;
        for _ in 0..ROUNDS {
            written += entries::copy(from, to, self.report(CopyPhase::Copying)).await?;
            cells::copy(from, to).await?;
            let comparison = self.compare().await?;
            // A process may use the source without a lease, for example a job that is about to send. So a copy that allows use is
            // never finished.
            if is_used || self.allows_use {
                return Ok(comparison.copied(written, false));
            }
            if comparison.is_same {
                Marker::new(from).finished().write(to).await?;
                return Ok(comparison.copied(written, true));
            }
        }
        Err(in_use(from, "it has changed while it was copied"))
    }

    async fn compare(&self) -> Result<Comparison> {
        digest::compare(&*self.from, &*self.to, self.report(CopyPhase::Verifying)).await
    }

    fn report(&self, phase: CopyPhase) -> impl Fn(Place, Place) {
        move |place, newest| (self.on_progress)(CopyProgress { phase, place, newest })
    }

    /// Returns the result of a copy that an earlier run has finished, or an error if one of the stores has changed since.
    async fn confirm(&self) -> Result<CopyReport> {
        match self.compare().await {
            Ok(comparison) if comparison.is_same => return Ok(comparison.copied(0, true)),
            Err(error) if ![ErrorKind::InUse, ErrorKind::Damaged].contains(&error.kind()) => return Err(error),
            _ => {}
        }
        let (from, to) = (self.from.url(), self.to.url());
        let message = format!("the store {to} is a finished copy of {from}, and one of them has changed since");
        Err(Error::new(ErrorKind::NotEmpty, message).with_remedy("to copy again, name an unused store"))
    }

    /// Returns the marker that an earlier run has written into the target, or `None` if the target is empty. Refuses any other
    /// target.
    async fn check_target(&self) -> Result<Option<Marker>> {
        let (from, to) = (&*self.from, &*self.to);
        if Arc::ptr_eq(&self.from, &self.to) || (from.url() == to.url() && !from.url().starts_with("memory:")) {
            return Err(Error::invalid(format!("{} would be copied to itself: name two stores", from.url())));
        }
        if let Some(marker) = Marker::read(to).await? {
            return marker.check(from, to).map(|()| Some(marker));
        }
        let newest = to.wait_after(Place::START, Duration::ZERO).await?;
        let cells = to.cells("").await?.len();
        if newest == Place::START && cells == 0 {
            return Ok(None);
        }
        let message = format!("the store {} is not empty: it has {cells} cells, and places up to {}", to.url(), newest.0);
        Err(Error::new(ErrorKind::NotEmpty, message)
            .with_remedy("copy to an unused store: another file, schema (?schema=NAME) or stream (?stream=NAME)"))
    }

    /// Returns whether the source is in use. Refuses an empty source. Refuses a source in use if `allows_use` is false.
    async fn check_use(&self) -> Result<bool> {
        let cells = self.from.cells("").await?;
        if cells.is_empty() && self.from.wait_after(Place::START, Duration::ZERO).await? == Place::START {
            let message = format!("the store {} is empty: there is nothing to copy", self.from.url());
            return Err(Error::invalid(message).with_remedy("check its name"));
        }
        let mut live = leases::live(&cells, self.now);
        if leases::has_receiver(&*self.from, self.now).await? {
            live.insert(0, "a receiver is running".to_owned());
        }
        if live.is_empty() || self.allows_use {
            return Ok(!live.is_empty());
        }
        Err(in_use(&*self.from, &live.join(", ")))
    }
}

fn in_use(from: &dyn Store, why: &str) -> Error {
    Error::new(ErrorKind::InUse, format!("the store {} is in use: {why}", from.url()))
        .with_remedy("stop the programs that use it, then copy again; the lease of a killed program ends by itself")
}

impl fmt::Debug for StoreCopy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreCopy").field("from", &self.from).field("to", &self.to).finish_non_exhaustive()
    }
}
