//! A store that is opened on first use.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::OnceCell;

use crate::cell::{Cell, Revision, Set};
use crate::description::Description;
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::Result;
use crate::open::{open, without_secrets};
use crate::store::{Store, StoreFuture};

/// Returns the store at a URL without opening it. The store is opened with [`open`] on first use. Use this function in a program
/// that must start even if the server of the store is unreachable.
///
/// If the store cannot be opened, the call that needs it fails with the error of [`open`]. The next call tries to open it again.
///
/// # Errors
/// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the URL is not valid, or if this build does not support this kind of
/// store. Errors do not contain the password of the URL.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
/// use thingspace_store::{Entry, open_lazily};
///
/// let store = open_lazily("memory:")?;
/// assert!(store.append(vec![Entry::new("key", "tag", "kind", "body")]).await?[0].is_new());
/// # Ok(()) }
/// ```
pub fn open_lazily(url: &str) -> Result<Arc<dyn Store>> {
    let shown = without_secrets(url)?;
    Ok(Arc::new(Lazy { url: url.to_owned(), shown, opened: OnceCell::new() }))
}

struct Lazy {
    /// The URL to open. It may contain a password.
    url: String,
    shown: String,
    opened: OnceCell<Arc<dyn Store>>,
}

impl Lazy {
    /// Returns the open store, and opens it first if necessary. If a caller stops waiting before the store is open, the next
    /// caller opens it.
    async fn store(&self) -> Result<&Arc<dyn Store>> {
        self.opened.get_or_try_init(|| open(&self.url)).await
    }
}

impl Store for Lazy {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move { self.store().await?.append(entries).await })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(async move { self.store().await?.read(tag, after, most).await })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(async move { self.store().await?.wait_after(after, within).await })
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move { self.store().await?.cell(name).await })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(async move { self.store().await?.cells(prefix).await })
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(async move { self.store().await?.set(name, value, seen).await })
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(async move { self.store().await?.trim(tag, up_to).await })
    }

    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        Box::pin(async move { self.store().await?.skip(up_to).await })
    }

    fn check(&self, entry: &Entry) -> Result<()> {
        self.opened.get().map_or_else(|| entry.check(), |store| store.check(entry))
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        Box::pin(async move { self.store().await?.describe().await })
    }

    fn url(&self) -> String {
        self.shown.clone()
    }
}

impl fmt::Debug for Lazy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lazy").field("url", &self.shown).field("is_open", &self.opened.initialized()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[tokio::test]
    async fn a_lazily_opened_store_passes_the_conformance_tests() {
        crate::conformance::all(|| async { open_lazily("memory:") }).await;
    }

    #[test]
    fn an_invalid_url_is_refused_at_once() {
        for url in ["mysql://user:secret@host/db", "sqlite:"] {
            let error = open_lazily(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Invalid);
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }

    #[cfg(all(feature = "postgres", feature = "nats"))]
    #[tokio::test]
    async fn calls_to_an_unreachable_server_fail_without_showing_the_password() {
        // Nothing listens on port 1.
        for url in ["postgres://user:hush@127.0.0.1:1/db", "nats://user:hush@127.0.0.1:1?flushed=always"] {
            let store = open_lazily(url).unwrap();
            let error = store.cell("name").await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unavailable);
            assert!(!format!("{store:?} {} {error}", store.url()).contains("hush"), "{store:?} {error}");
        }
    }
}
