//! Opening a store by its URL.

use std::sync::Arc;

use crate::error::{Error, Result};
use crate::memory::MemoryStore;
use crate::store::Store;

/// Opens the store that a URL names: `memory:`, or `sqlite:PATH` with the feature `sqlite`. A SQLite file that does not exist is created.
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for a URL that names no store, or a store that this build does not contain.
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
        scheme => {
            // Only the scheme is shown: the rest may hold a password.
            let scheme = scheme.map_or(url, |(scheme, _)| scheme);
            let scheme = scheme.chars().take(20).collect::<String>();
            Err(Error::invalid(format!("unknown store `{}:`: expected memory:, sqlite:PATH", scheme.escape_debug())))
        }
    }
}

#[cfg(feature = "sqlite")]
async fn sqlite(path: &str) -> Result<Arc<dyn Store>> {
    // sqlite:///path is how other programs write sqlite:/path.
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
