//! A store in NATS JetStream.
//!
//! The log and the cells are two streams. One task appends entries. Entries that arrive while a batch is being sent go into the
//! next batch, so concurrent callers share one flush.

mod cells;
mod describe;
mod failure;
mod jetstream;
mod message;
mod streams;
mod subjects;
mod target;
mod writer;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_nats::{ConnectOptions, Event};
use bytes::Bytes;
use futures_util::StreamExt as _;
use serde_json::json;
use tokio::sync::{mpsc, oneshot, watch};

use crate::background::{Background, stopped};
use crate::cell::{Cell, Revision, Set, check_name};
use crate::description::Description;
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::{Error, Result};
use crate::nats::cells::Cells;
use crate::nats::jetstream::JetStream;
use crate::nats::subjects::Subjects;
use crate::nats::target::{Flushing, Target};
use crate::nats::writer::{Append, QUEUE, Writer};
use crate::store::{Store, StoreFuture};
use crate::tls::{self, Encryption};
use crate::wake::wait_after;

/// The interval at which `wait_after` reads the newest place. It polls because messages about new entries can be lost.
const POLL: Duration = Duration::from_secs(1);

/// A store in NATS JetStream on nats-server 2.12 or newer. Any number of machines may open it.
///
/// By default, NATS acknowledges a message before it is flushed. Only a server with `sync_interval: always` flushes the message
/// first, and a client cannot see this setting. If the URL has neither `flushed=always` nor `accept_unflushed=true`, the store
/// therefore refuses streams with fewer than 3 replicas.
///
/// The URL is `nats://HOST:PORT`, or `nats://USER:PASSWORD@HOST:PORT,HOST:PORT` for a cluster, with these parameters:
///
/// | parameter | meaning |
/// |---|---|
/// | `flushed=always` | states that the server runs with `sync_interval: always` |
/// | `replicas=3` | number of replicas of new streams: 1 (default), 3 or 5; with 3, an entry survives the loss of one server |
/// | `accept_unflushed=true` | accepts the loss of acknowledged entries when the power fails |
/// | `stream=NAME` | prefix of the streams `NAME-log` and `NAME-cells`, created on first use; default `thingspace` |
/// | `sslmode`, `sslrootcert` | encryption, as for PostgreSQL: verified TLS by default, except for servers on this machine |
///
/// The environment variables `NATS_USER` and `NATS_PASSWORD` are used if the URL has no user.
///
/// Entries and cell values larger than `max_payload` of the server (1 MB by default) are refused. An append of more than 1,000
/// entries is written in several batches. Each batch is atomic, but the append as a whole is not.
///
/// ```no_run
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use thingspace_store::{Entry, NatsStore, Store as _};
///
/// let store = NatsStore::open("nats://localhost:4222?flushed=always").await?;
/// assert!(store.append(vec![Entry::new("key", "tag", "kind", "body")]).await?[0].is_new());
/// # Ok(()) }
/// ```
pub struct NatsStore {
    jetstream: JetStream,
    flushing: Flushing,
    subjects: Arc<Subjects>,
    appends: mpsc::Sender<Append>,
    newest: Arc<watch::Sender<Place>>,
    background: Background,
}

impl NatsStore {
    /// Opens the store at a URL. Creates its streams if they do not exist.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the URL is not valid,
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) if no server can be reached or JetStream is not enabled,
    /// [`ErrorKind::Denied`](crate::ErrorKind::Denied) if the server refuses the user or the password,
    /// [`ErrorKind::NewerVersion`](crate::ErrorKind::NewerVersion) if a newer version wrote the store, and
    /// [`ErrorKind::NotAStore`](crate::ErrorKind::NotAStore) if the streams belong to another program or have unsuitable
    /// settings, if they have fewer than 3 replicas and the URL does not allow fewer, or if the server is older than version
    /// 2.12.
    pub async fn open(url: &str) -> Result<Self> {
        let target = Target::parse(url)?;
        let flushing = target.flushing;
        let subjects = Arc::new(Subjects::new(&target.stream));
        let newest = Arc::new(watch::channel(Place::START).0);
        let background = Background::start()?;
        let (wanted, known) = (Arc::clone(&subjects), Arc::clone(&newest));
        let jetstream = background
            .run(async move {
                let jetstream = connect(&target).await?;
                streams::open(&jetstream, &target, &wanted).await?;
                listen(&jetstream, &wanted, known).await;
                Ok(jetstream)
            })
            .await?;
        let (appends, jobs) = mpsc::channel(QUEUE);
        let writer = Writer { jetstream: jetstream.clone(), subjects: Arc::clone(&subjects), newest: Arc::clone(&newest) };
        background.spawn(writer.run(jobs));
        Ok(Self { jetstream, flushing, subjects, appends, newest, background })
    }

    fn cells(&self) -> Cells {
        Cells { jetstream: self.jetstream.clone(), subjects: Arc::clone(&self.subjects) }
    }

    async fn newest(&self) -> Result<Place> {
        let (jetstream, stream) = (self.jetstream.clone(), self.subjects.log.clone());
        self.background.run(async move { jetstream.newest(&stream).await.map(Place) }).await
    }
}

/// Checks a URL, and returns it in the form of [`Store::url`], without the password.
pub(crate) fn shown_url(url: &str) -> Result<String> {
    Target::parse(url).map(|target| target.url)
}

async fn connect(target: &Target) -> Result<JetStream> {
    let (lost, losses) = watch::channel(0);
    let mut options = ConnectOptions::new().name("thingspace").event_callback(move |event| {
        if matches!(event, Event::Disconnected) {
            lost.send_modify(|count| *count += 1);
        }
        async move { tracing::debug!(%event, "the connection to the store has changed") }
    });
    if let Some((user, password)) = &target.user {
        options = options.user_and_password(user.clone(), password.clone());
    }
    if let Encryption::Verified { authorities } = &target.encryption {
        options = options.require_tls(true).tls_client_config(tls::config(authorities.as_deref())?);
    }
    let client = options.connect(target.servers.clone()).await.map_err(|error| failure::of_connection(&target.url, &error))?;
    Ok(JetStream { client, url: target.url.clone(), losses })
}

/// Updates `newest` with the places that other processes publish.
async fn listen(jetstream: &JetStream, subjects: &Subjects, newest: Arc<watch::Sender<Place>>) {
    match jetstream.client.subscribe(subjects.newest.clone()).await {
        Ok(mut messages) => drop(tokio::spawn(async move {
            while let Some(message) = messages.next().await {
                if let Some(place) = std::str::from_utf8(&message.payload).ok().and_then(|place| place.parse().ok()) {
                    newest.send_if_modified(|seen| std::mem::replace(seen, Place(place).max(*seen)) < Place(place));
                }
            }
        })),
        // Continue without these messages: they only shorten the wait for entries of other processes.
        Err(error) => tracing::debug!(%error, "cannot listen for entries of other processes"),
    }
}

impl Store for NatsStore {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move {
            entries.iter().try_for_each(|entry| self.check(entry))?;
            let (reply, answer) = oneshot::channel();
            self.appends.send(Append { entries, reply }).await.map_err(|_| stopped())?;
            answer.await.map_err(|_| stopped())?
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        let (jetstream, stream) = (self.jetstream.clone(), self.subjects.log.clone());
        let filter = tag.map_or_else(|| self.subjects.entries(), |tag| self.subjects.tag(tag));
        Box::pin(self.background.run(async move {
            let kept = jetstream.read(&stream, &filter, after.0, most).await?;
            kept.into_iter().map(|kept| message::stored(&jetstream, kept)).collect()
        }))
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(wait_after(&self.newest, after, within, POLL, || self.newest()))
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move {
            check_name(name)?;
            let (cells, name) = (self.cells(), name.to_owned());
            self.background.run(async move { cells.get(&name).await }).await
        })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(self.background.run(self.cells().list(prefix.to_owned())))
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(async move {
            check_name(name)?;
            self.background.run(self.cells().set(name.to_owned(), value, seen)).await
        })
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        let (jetstream, stream) = (self.jetstream.clone(), self.subjects.log.clone());
        let filter = tag.map(|tag| self.subjects.tag(tag));
        Box::pin(self.background.run(async move {
            // Limit the purge to existing messages, because a purge beyond the newest message would raise the place of the next
            // entry.
            let up_to = up_to.0.min(jetstream.newest(&stream).await?);
            if up_to == 0 {
                return Ok(0);
            }
            let mut purge = json!({"seq": up_to + 1});
            if let Some(filter) = filter {
                purge["filter"] = filter.into();
            }
            let answer = jetstream.must(&format!("STREAM.PURGE.{stream}"), &purge).await?;
            answer["purged"].as_u64().ok_or_else(|| jetstream.unreadable())
        }))
    }

    fn check(&self, entry: &Entry) -> Result<()> {
        entry.check()?;
        let (size, most) = (message::size(entry), self.jetstream.client.max_payload());
        if size > most {
            let (key, url) = (&entry.key, &self.jetstream.url);
            let message =
                format!("the entry `{key}` has {size} bytes with its headers: the server of {url} accepts at most {most}");
            return Err(
                Error::invalid(message).with_remedy("raise max_payload in the configuration of the server, for example to 16MB")
            );
        }
        Ok(())
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        let (jetstream, stream, flushing) = (self.jetstream.clone(), self.subjects.log.clone(), self.flushing);
        Box::pin(self.background.run(async move { describe::describe(&jetstream, &stream, flushing).await }))
    }

    fn url(&self) -> String {
        self.jetstream.url.clone()
    }
}

impl fmt::Debug for NatsStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NatsStore").field("url", &self.jetstream.url).finish_non_exhaustive()
    }
}
