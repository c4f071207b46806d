//! A token store in the named cells of a [`Store`]. The module `cell_lock` locks the cells.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use thingspace_callbacks::store::{self, Store};
use thingspace_raw::Secret;
use tokio::sync::OnceCell;
use tokio::time::timeout;
use url::Url;

use crate::auth::cell_lock::{CellLock, CellName, Retries, Slot};
use crate::auth::store::{TokenFuture, TokenLock, TokenStore};

/// How long one attempt to open the store may take. The limit is long because opening may create tables or streams.
const OPENING: Duration = Duration::from_secs(6);

/// Stores tokens and the login record, which counts failed logins, in the cells of a [`Store`]. Any number of machines can share
/// a store in PostgreSQL or NATS JetStream. The processes of one machine can share a SQLite file. Clients with the same
/// credentials that share a store also share the tokens, so only one of these clients logs in.
///
/// The store contains the only login record. If that record cannot be read, locked or written, clients do not log in, because
/// machines that count failed logins separately could together reach the number at which the service locks the user. Calls that
/// need a login then fail with [`ErrorKind::Session`](crate::ErrorKind::Session) before the login is sent. Exception: a store in
/// memory ends with its process, so clients with such a store also use a login record in a folder of this machine.
///
/// The names of the cells start with `tokens/`. The cells contain the tokens in plain text, and passwords only as salted digests.
///
/// A login needs two locks, each with a lease of 5 s. If a process dies during a login, another process waits for both leases to
/// end, one after the other, and continues after about 10 s.
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
    /// The URL to open when the store is used for the first time. `None` if the caller passed an open store.
    source: Option<Secret>,
    store: OnceCell<Arc<dyn Store>>,
    slots: Mutex<HashMap<String, Arc<Slot>>>,
}

impl CellStore {
    /// Creates a token store in a store that is already open.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self(Arc::new(Inner { url: store.url(), source: None, store: OnceCell::new_with(Some(store)), slots: Mutex::default() }))
    }

    /// Creates a token store in the store at a URL, such as `postgres://USER@HOST:PORT/DATABASE`. The store is opened, with
    /// [`store::open`], when a client needs a token for the first time. If the store cannot be opened, the client's call fails,
    /// and its next call tries to open the store again.
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

    /// Creates a token store in the store whose URL is in the environment variable `THINGSPACE_STORE`, if that store is on a
    /// server (`postgres://…`, `nats://…`). Returns `None` for other stores, or if the variable is not set. As with
    /// [`open_lazily`](Self::open_lazily), the store is opened only when a client needs it.
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

    /// Returns whether the store at a URL is on a server, so that several machines can share the store.
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

    /// Returns the store, and opens it if it is not open yet.
    async fn store(&self) -> io::Result<&Arc<dyn Store>> {
        self.0.store.get_or_try_init(|| self.open()).await
    }

    /// Opens the store. Retries for a limited time if the server is not available, for example because many machines connect at
    /// once.
    async fn open(&self) -> io::Result<Arc<dyn Store>> {
        let url = self.0.source.as_ref().map_or("", Secret::expose);
        let mut retries = Retries::default();
        loop {
            let problem = match timeout(OPENING, store::open(url)).await {
                Ok(Ok(store)) => return Ok(store),
                Ok(Err(error)) if error.kind() == store::ErrorKind::Unavailable => retries.pause(error.to_string()).await.err(),
                Ok(Err(error)) => Some(error.to_string()),
                Err(_) => Some(format!("no answer within {} s", OPENING.as_secs())),
            };
            if let Some(problem) = problem {
                return Err(io::Error::other(format!("cannot open the token store {}: {problem}", self.url())));
            }
        }
    }

    pub(super) fn slot(&self, name: &str) -> Arc<Slot> {
        let mut slots = self.0.slots.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(slots.entry(name.to_owned()).or_default())
    }

    pub(super) async fn cell(&self, name: &str) -> io::Result<CellName> {
        Ok(CellName { store: Arc::clone(self.store().await?), name: format!("tokens/{name}") })
    }
}

/// Removes the password and the parameters from the URL of a server. Returns a `sqlite:` or `memory:` URL unchanged, and only the
/// scheme of any other URL that cannot be parsed.
fn without_secrets(url: &str) -> String {
    let Some((scheme, path)) = url.split_once(':') else { return "URL without a scheme".to_owned() };
    if !path.starts_with("//") {
        return if matches!(scheme, "sqlite" | "memory") { url.to_owned() } else { format!("{scheme}:") };
    }
    let Ok(mut parsed) = Url::parse(url) else { return format!("{scheme}://") };
    parsed.set_query(None);
    parsed.set_fragment(None);
    // Ignores the error of `set_password`, which fails for a URL without a host: such a URL contains no password.
    let _ = parsed.set_password(None);
    parsed.into()
}

impl TokenStore for CellStore {
    fn read<'a>(&'a self, name: &'a str) -> TokenFuture<'a, Option<Secret>> {
        Box::pin(async move { self.cell(name).await?.record().await })
    }

    fn write<'a>(&'a self, name: &'a str, record: &'a Secret) -> TokenFuture<'a, ()> {
        Box::pin(async move {
            let held = self.slot(name).held();
            match held {
                Some(held) => held.write(record).await,
                None => self.cell(name).await?.write_unlocked(record).await,
            }
        })
    }

    fn lock<'a>(&'a self, name: &'a str) -> TokenFuture<'a, TokenLock> {
        Box::pin(async move { CellLock::take(self.cell(name).await?, self.slot(name)).await.map(TokenLock::of_cell) })
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
    use super::*;

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
