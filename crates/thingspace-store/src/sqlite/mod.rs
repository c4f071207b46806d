//! A store in one SQLite file.
//!
//! One thread writes, one thread reads, and one thread copies the WAL to the database, each with its own connection. Writes that
//! arrive during a commit are grouped into the next commit, so concurrent callers share one flush.

mod checkpoint;
mod connection;
mod failure;
mod reader;
mod schema;
mod writer;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot, watch};

use crate::cell::{Cell, Revision, Set};
use crate::description::{Description, Durability, Sharing};
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::{Error, ErrorKind, Result};
use crate::group::{QUEUE, Write, trim_in_steps};
use crate::sqlite::reader::Query;
use crate::store::{Store, StoreFuture};
use crate::wake::wait_after;

/// The interval at which `wait_after` checks for entries of other processes.
const OTHER_PROCESSES: Duration = Duration::from_millis(250);

/// A store in one SQLite file. After a call has returned successfully, its change survives a power failure (WAL with
/// `synchronous=FULL`).
///
/// Several processes on one machine may open the file. Do not put the file on a network file system, and do not open it with a
/// second copy of the SQLite library in the same process, because either breaks SQLite's file locks. On Unix, if the store
/// created the file, only the owner of the file can read it.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("thingspace-store-doc-{}", std::process::id()));
/// use thingspace_store::{Entry, SqliteStore, Store as _};
///
/// let store = SqliteStore::open(folder.join("thingspace.db")).await?;
/// assert!(store.append(vec![Entry::new("key", "tag", "kind", "body")]).await?[0].is_new());
/// # drop(store);
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(()) }
/// ```
pub struct SqliteStore {
    path: PathBuf,
    writes: mpsc::Sender<Write>,
    queries: mpsc::Sender<Query>,
    newest: Arc<watch::Sender<Place>>,
}

impl SqliteStore {
    /// Opens the file. Creates the file and its folder if they do not exist, and migrates a file of an older version.
    ///
    /// # Errors
    /// [`ErrorKind::NewerVersion`] if a newer version of this program wrote the file, [`ErrorKind::NotAStore`] if the file is not
    /// a store, and [`ErrorKind::ReadOnly`] if the file cannot be written.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = absolute(path.as_ref())?;
        let newest = Arc::new(watch::channel(Place::START).0);
        let (writes, jobs) = mpsc::channel(QUEUE);
        started(writer::start(path.clone(), jobs, Arc::clone(&newest))?).await?;
        let (queries, jobs) = mpsc::channel(QUEUE);
        started(reader::start(path.clone(), jobs)?).await?;
        Ok(Self { path, writes, queries, newest })
    }

    async fn write<T>(&self, job: impl FnOnce(oneshot::Sender<Result<T>>) -> Write) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        self.writes.send(job(reply)).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }

    async fn query<T>(&self, job: impl FnOnce(oneshot::Sender<Result<T>>) -> Query) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        self.queries.send(job(reply)).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

/// Returns the URL of the store in the file at `path`, in the form of [`Store::url`].
pub(crate) fn shown_url(path: &str) -> Result<String> {
    absolute(Path::new(path)).map(|path| url(&path))
}

fn url(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).map_err(|error| Error::invalid(format!("invalid path {}: {error}", path.display())))
}

/// Describes the store. Reads the settings from a new connection, which has the same settings as the connection of the writer.
/// Does not create or migrate the file.
fn describe(path: &Path) -> Result<Description> {
    let connection = connection::reader(path)?;
    let settings = connection::settings(&connection).map_err(|error| failure::of(path, &error))?;
    let shown = format!("journal_mode={}, synchronous={}", settings.journal, settings.synchronous);
    let is_flushed = settings.synchronous == "full" || settings.synchronous == "extra";
    let durability = if is_flushed { Durability::Flushed(shown) } else { Durability::Lossy(shown) };
    let mut description = Description::new("SQLite", durability);
    description.engine_version = Some(rusqlite::version().to_owned());
    description.format = Some(settings.format);
    description.sharing = Sharing::Machine;
    Ok(description)
}

async fn started(answer: oneshot::Receiver<Result<()>>) -> Result<()> {
    answer.await.map_err(|_| stopped())?
}

fn stopped() -> Error {
    Error::new(ErrorKind::Unavailable, "the thread of the SQLite store has stopped").with_remedy("open the store again")
}

/// Starts a thread for `work`. Returns the receiver of the single result that `work` sends.
fn spawn<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(oneshot::Sender<Result<T>>) + Send + 'static,
) -> Result<oneshot::Receiver<Result<T>>> {
    let (opened, answer) = oneshot::channel();
    std::thread::Builder::new()
        .name(format!("thingspace-store-{name}"))
        .spawn(move || work(opened))
        .map_err(|error| Error::new(ErrorKind::Unavailable, format!("cannot start a thread of the store: {error}")))?;
    Ok(answer)
}

impl Store for SqliteStore {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move {
            entries.iter().try_for_each(Entry::check)?;
            self.write(|reply| Write::Append { entries, reply }).await
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        let tag = tag.map(str::to_owned);
        Box::pin(self.query(move |reply| Query::Read { tag, after, most, reply }))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(wait_after(&self.newest, after, within, OTHER_PROCESSES, || self.query(|reply| Query::Newest { reply })))
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(self.query(move |reply| Query::Cell { name: name.to_owned(), reply }))
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.query(move |reply| Query::Cells { prefix: prefix.to_owned(), reply }))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(self.write(move |reply| Write::Set { name: name.to_owned(), value, seen, reply }))
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(trim_in_steps(move || {
            let tag = tag.map(str::to_owned);
            self.write(move |reply| Write::Trim { tag, up_to, reply })
        }))
    }

    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(self.write(move |reply| Write::Skip { up_to, reply }))
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        let path = self.path.clone();
        Box::pin(async move {
            let description = spawn("describer", move |reply| drop(reply.send(describe(&path))))?;
            description.await.map_err(|_| stopped())?
        })
    }

    fn url(&self) -> String {
        url(&self.path)
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("path", &self.path).finish()
    }
}
