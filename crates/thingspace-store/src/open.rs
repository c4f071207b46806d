//! Opens a store by its URL.

use std::sync::Arc;

use crate::error::{Error, Result};
use crate::memory::MemoryStore;
use crate::store::Store;

/// Opens the store at a URL: `memory:`, or `sqlite:PATH` with the feature `sqlite`. Creates the SQLite file if it does not exist.
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the URL is not valid, or if this build does not contain the store.
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
            // The message shows only the scheme, because the rest of the URL may contain a password.
            let scheme = scheme.map_or(url, |(scheme, _)| scheme);
            let scheme = scheme.chars().take(20).collect::<String>();
            Err(Error::invalid(format!("unknown store `{}:`: expected memory:, sqlite:PATH", scheme.escape_debug())))
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
