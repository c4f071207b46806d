//! Opens a store by its URL.

use std::sync::Arc;

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
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the URL is not valid, or if this build does not contain the store. The
/// stores list their other errors. No error contains a password of the URL.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// let error = thingspace_store::open("mysql://localhost/fleet").await.unwrap_err();
/// assert!(error.to_string().starts_with("unknown store `mysql:`: expected memory:, sqlite:PATH"));
/// # }
/// ```
pub async fn open(url: &str) -> Result<Arc<dyn Store>> {
    match url.split_once(':') {
        Some(("memory", "")) => Ok(Arc::new(MemoryStore::default())),
        Some(("sqlite", path)) => sqlite(path).await,
        Some(("postgres" | "postgresql", _)) => postgres(url).await,
        Some(("nats", _)) => nats(url).await,
        scheme => {
            // The message shows only the scheme, because the rest of the URL may contain a password.
            let scheme = scheme.map_or(url, |(scheme, _)| scheme);
            let scheme = scheme.chars().take(20).collect::<String>();
            let scheme = scheme.escape_debug();
            Err(Error::invalid(format!("unknown store `{scheme}:`: expected memory:, sqlite:PATH, postgres://... or nats://...")))
        }
    }
}

#[cfg(feature = "sqlite")]
async fn sqlite(path: &str) -> Result<Arc<dyn Store>> {
    // Other programs write sqlite:/path as sqlite:///path.
    let path = path.strip_prefix("//").unwrap_or(path);
    if path.is_empty() {
        return Err(
            Error::invalid("the store `sqlite:` has no path").with_remedy("write sqlite:PATH, such as sqlite:thingspace.db")
        );
    }
    Ok(Arc::new(crate::sqlite::SqliteStore::open(path).await?))
}

#[cfg(not(feature = "sqlite"))]
async fn sqlite(_: &str) -> Result<Arc<dyn Store>> {
    Err(Error::invalid("this build has no SQLite store").with_remedy("enable the feature `sqlite` of thingspace-store"))
}

#[cfg(feature = "postgres")]
async fn postgres(url: &str) -> Result<Arc<dyn Store>> {
    Ok(Arc::new(crate::postgres::PostgresStore::open(url).await?))
}

#[cfg(not(feature = "postgres"))]
async fn postgres(_: &str) -> Result<Arc<dyn Store>> {
    Err(Error::invalid("this build has no PostgreSQL store").with_remedy("enable the feature `postgres` of thingspace-store"))
}

#[cfg(feature = "nats")]
async fn nats(url: &str) -> Result<Arc<dyn Store>> {
    Ok(Arc::new(crate::nats::NatsStore::open(url).await?))
}

#[cfg(not(feature = "nats"))]
async fn nats(_: &str) -> Result<Arc<dyn Store>> {
    Err(Error::invalid("this build has no NATS store").with_remedy("enable the feature `nats` of thingspace-store"))
}
