//! Opens a store by its URL.

use std::path::Path;
use std::sync::Arc;

use crate::copy::{StoreCopy, refuse_unfinished};
use crate::error::{Error, Result};
use crate::memory::MemoryStore;
use crate::store::Store;

/// Opens the store at a URL. Creates the SQLite file, the schema in PostgreSQL or the streams in NATS if they do not exist.
///
/// | URL | feature |
/// |---|---|
/// | `memory:` | |
/// | `sqlite:PATH` | `sqlite` |
/// | `postgres://USER@HOST:PORT/DATABASE` or `postgresql://...` | `postgres` |
/// | `nats://HOST:PORT?flushed=always` | `nats` |
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the URL is not valid, or if this build does not support this type of
/// store, and [`ErrorKind::NotAStore`](crate::ErrorKind::NotAStore) if the store is an unfinished copy ([`StoreCopy`]). The docs
/// of each store type list its other errors. Errors do not contain the password of the URL.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let error = thingspace_store::open("mysql://localhost/fleet").await.unwrap_err();
/// assert!(error.to_string().starts_with("unknown store `mysql:`: expected memory:, sqlite:PATH"));
/// # }
/// ```
pub async fn open(url: &str) -> Result<Arc<dyn Store>> {
    let store = open_any(url).await?;
    refuse_unfinished(&*store).await?;
    Ok(store)
}

impl StoreCopy {
    /// Opens the stores at two URLs: the source `from` and the target `to`. Creates the target if it does not exist.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
    /// # #[cfg(feature = "sqlite")] {
    /// # let folder = std::env::temp_dir().join(format!("thingspace-store-copy-{}", std::process::id()));
    /// # let (from, to) = (folder.join("old.db"), folder.join("new.db"));
    /// # let (from, to) = (format!("sqlite:{}", from.display()), format!("sqlite:{}", to.display()));
    /// # let entry = thingspace_store::Entry::new("a", "t", "note", "");
    /// # thingspace_store::open(&from).await?.append(vec![entry]).await?;
    /// use thingspace_store::StoreCopy;
    ///
    /// let copied = StoreCopy::open(&from, &to).await?.run().await?; // such as sqlite:PATH and postgres://USER@HOST/DATABASE
    /// assert!(copied.is_finished);
    /// # std::fs::remove_dir_all(folder).unwrap();
    /// # }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The errors of [`open`], except that this function also opens unfinished copies.
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the source is a SQLite file that does not exist, or if one of the
    /// URLs is `memory:`, which would open a new, empty store.
    pub async fn open(from: &str, to: &str) -> Result<Self> {
        if [from, to].contains(&"memory:") {
            return Err(Error::invalid("a store in memory cannot be copied by its URL, because it belongs to one process"));
        }
        let file = from.strip_prefix("sqlite:").map(|path| Path::new(path.strip_prefix("//").unwrap_or(path)));
        if let Some(file) = file.filter(|file| !file.as_os_str().is_empty() && !file.exists()) {
            return Err(Error::invalid(format!("the store {} does not exist", file.display())).with_remedy("check its path"));
        }
        Ok(Self::new(open_any(from).await?, open_any(to).await?))
    }
}

async fn open_any(url: &str) -> Result<Arc<dyn Store>> {
    match url.split_once(':') {
        Some(("memory", "")) => Ok(Arc::new(MemoryStore::default())),
        Some(("sqlite", path)) => sqlite(path).await,
        Some(("postgres" | "postgresql", _)) => postgres(url).await,
        Some(("nats", _)) => nats(url).await,
        scheme => Err(unknown(scheme.map_or(url, |(scheme, _)| scheme))),
    }
}

/// Checks a URL, and returns it without secrets, in the form of [`Store::url`].
pub(crate) fn without_secrets(url: &str) -> Result<String> {
    match url.split_once(':') {
        Some(("memory", "")) => Ok(url.to_owned()),
        #[cfg(feature = "sqlite")]
        Some(("sqlite", path)) => crate::sqlite::shown_url(path_of(path)?),
        #[cfg(feature = "postgres")]
        Some(("postgres" | "postgresql", _)) => crate::postgres::shown_url(url),
        #[cfg(feature = "nats")]
        Some(("nats", _)) => crate::nats::shown_url(url),
        #[cfg(not(feature = "sqlite"))]
        Some(("sqlite", _)) => Err(without("SQLite", "sqlite")),
        #[cfg(not(feature = "postgres"))]
        Some(("postgres" | "postgresql", _)) => Err(without("PostgreSQL", "postgres")),
        #[cfg(not(feature = "nats"))]
        Some(("nats", _)) => Err(without("NATS", "nats")),
        scheme => Err(unknown(scheme.map_or(url, |(scheme, _)| scheme))),
    }
}

/// The error for a type of store whose feature is not enabled in this build.
#[cfg(not(all(feature = "sqlite", feature = "postgres", feature = "nats")))]
fn without(engine: &str, feature: &str) -> Error {
    Error::invalid(format!("this build has no {engine} store"))
        .with_remedy(format!("enable the feature `{feature}` of thingspace-store"))
}

/// The error for an unknown scheme. The message contains only the scheme, because the rest of the URL may contain a password.
fn unknown(scheme: &str) -> Error {
    let scheme = scheme.chars().take(20).collect::<String>();
    let scheme = scheme.escape_debug();
    Error::invalid(format!("unknown store `{scheme}:`: expected memory:, sqlite:PATH, postgres://... or nats://..."))
}

/// Returns the path of the SQLite file. `path` is the part of the URL after `sqlite:`.
#[cfg(feature = "sqlite")]
fn path_of(path: &str) -> Result<&str> {
    // Other programs write `sqlite:/path` as `sqlite:///path`, so remove the two extra slashes.
    let path = path.strip_prefix("//").unwrap_or(path);
    if path.is_empty() {
        return Err(
            Error::invalid("the store `sqlite:` has no path").with_remedy("write sqlite:PATH, such as sqlite:thingspace.db")
        );
    }
    Ok(path)
}

#[cfg(feature = "sqlite")]
async fn sqlite(path: &str) -> Result<Arc<dyn Store>> {
    Ok(Arc::new(crate::sqlite::SqliteStore::open(path_of(path)?).await?))
}

#[cfg(not(feature = "sqlite"))]
async fn sqlite(_: &str) -> Result<Arc<dyn Store>> {
    Err(without("SQLite", "sqlite"))
}

#[cfg(feature = "postgres")]
async fn postgres(url: &str) -> Result<Arc<dyn Store>> {
    Ok(Arc::new(crate::postgres::PostgresStore::open(url).await?))
}

#[cfg(not(feature = "postgres"))]
async fn postgres(_: &str) -> Result<Arc<dyn Store>> {
    Err(without("PostgreSQL", "postgres"))
}

#[cfg(feature = "nats")]
async fn nats(url: &str) -> Result<Arc<dyn Store>> {
    Ok(Arc::new(crate::nats::NatsStore::open(url).await?))
}

#[cfg(not(feature = "nats"))]
async fn nats(_: &str) -> Result<Arc<dyn Store>> {
    Err(without("NATS", "nats"))
}
