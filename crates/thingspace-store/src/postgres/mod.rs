//! A store in a PostgreSQL database.
//!
//! One task carries out all writes on one connection. Writes that arrive during a commit are grouped into the next commit, so
//! concurrent callers share one flush. A second connection runs the queries and listens for notifications from other processes.

mod connection;
mod describe;
mod failure;
mod reader;
mod schema;
mod statements;
mod target;
mod writer;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot, watch};

use crate::background::{Background, stopped};
use crate::cell::{Cell, Revision, Set, check_name};
use crate::description::Description;
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::Result;
use crate::group::{QUEUE, Reply, Write, trim_in_steps};
use crate::postgres::connection::Link;
use crate::postgres::reader::Reader;
use crate::postgres::statements::Statements;
use crate::postgres::target::Target;
use crate::postgres::writer::Writer;
use crate::store::{Store, StoreFuture};
use crate::wake::wait_after;

/// The interval at which `wait_after` checks for new entries, in case a notification was lost.
const POLL: Duration = Duration::from_secs(1);

/// A store in a PostgreSQL database, version 12 or newer. Any number of machines may share the store. After a call has returned
/// successfully, its change survives a power failure of the server. Exception: a server with `fsync=off`, which
/// [`open`](Self::open) refuses unless the URL has `accept_unflushed=true`.
///
/// The URL is `postgres://USER@HOST:PORT/DATABASE` with the parameters below. The parameters of libpq that the crate
/// `tokio-postgres` supports (`connect_timeout`, `target_session_attrs`, ...) are accepted too.
///
/// | parameter | meaning |
/// |---|---|
/// | `schema=NAME` | the schema of the tables, created on first use; default `thingspace` |
/// | `sslmode=disable` | sends everything in plain text; the default for loopback and Unix sockets if `sslrootcert` is not set |
/// | `sslmode=verify-full` | encrypts, and verifies the certificate and the host name; the default in all other cases; `require` and `verify-ca` have the same effect |
/// | `sslrootcert=FILE` | a PEM file with the CA certificates that the server's certificate is verified against; default: the CA certificates of the platform |
/// | `accept_unflushed=true` | accepts a server with `fsync=off`, which can lose acknowledged changes when the power fails |
///
/// If the URL has no password, the environment variable `PGPASSWORD` is used.
///
/// ```no_run
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_store::{Entry, PostgresStore, Store as _};
///
/// let store = PostgresStore::open("postgres://fleet@localhost/fleet").await?;
/// assert!(store.append(vec![Entry::new("key", "tag", "kind", "body")]).await?[0].is_new());
/// # Ok(()) }
/// ```
pub struct PostgresStore {
    url: String,
    writes: mpsc::Sender<Write>,
    reader: Reader,
    newest: Arc<watch::Sender<Place>>,
    background: Background,
}

impl PostgresStore {
    /// Opens the store at a URL. Creates the schema and its tables if they do not exist, and migrates tables of an older
    /// version.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the URL is not valid,
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) if the server cannot be reached,
    /// [`ErrorKind::Denied`](crate::ErrorKind::Denied) if the server refuses the password or the user lacks rights,
    /// [`ErrorKind::NewerVersion`](crate::ErrorKind::NewerVersion) if a newer version of this program wrote the store, and
    /// [`ErrorKind::NotAStore`](crate::ErrorKind::NotAStore) if the database does not exist, if the schema belongs to another
    /// program, or if the server is not suitable: the encoding of the database is not UTF-8, the server is older than version 12,
    /// or it runs with `fsync=off` and the URL does not have `accept_unflushed=true`.
    pub async fn open(url: &str) -> Result<Self> {
        let target = Arc::new(Target::parse(url)?);
        let statements = Arc::new(Statements::new(&target.schema));
        let newest = Arc::new(watch::channel(Place::START).0);
        let link = |channel| Arc::new(Link::new(Arc::clone(&target), channel, Arc::clone(&newest)));
        let (write_link, read_link) = (link(None), link(Some(statements.channel.clone())));
        let background = Background::start()?;
        let (opening, migrated) = (Arc::clone(&write_link), Arc::clone(&target));
        background
            .run(async move {
                let client = opening.client().await?;
                opening.within(&client, schema::migrate(&client, &migrated)).await
            })
            .await?;
        let (writes, jobs) = mpsc::channel(QUEUE);
        let writer = Writer { link: write_link, statements: Arc::clone(&statements), newest: Arc::clone(&newest) };
        background.spawn(writer.run(jobs));
        let reader = Reader { link: read_link, statements };
        Ok(Self { url: target.url.clone(), writes, reader, newest, background })
    }

    async fn write<T>(&self, job: impl FnOnce(Reply<T>) -> Write) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        self.writes.send(job(reply)).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

/// Checks a URL, and returns it in the form of [`Store::url`], without the password.
pub(crate) fn shown_url(url: &str) -> Result<String> {
    Target::parse(url).map(|target| target.url)
}

impl Store for PostgresStore {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move {
            entries.iter().try_for_each(Entry::check)?;
            self.write(|reply| Write::Append { entries, reply }).await
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(self.background.run(self.reader.clone().read(tag.map(str::to_owned), after, most)))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(wait_after(&self.newest, after, within, POLL, || self.background.run(self.reader.clone().newest())))
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move {
            check_name(name)?;
            self.background.run(self.reader.clone().cell(name.to_owned())).await
        })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(async move {
            if !prefix.is_empty() {
                check_name(prefix)?;
            }
            self.background.run(self.reader.clone().cells(prefix.to_owned())).await
        })
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(async move {
            check_name(name)?;
            self.write(move |reply| Write::Set { name: name.to_owned(), value, seen, reply }).await
        })
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
        Box::pin(self.background.run(self.reader.clone().describe()))
    }

    fn url(&self) -> String {
        self.url.clone()
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").field("url", &self.url).finish_non_exhaustive()
    }
}
