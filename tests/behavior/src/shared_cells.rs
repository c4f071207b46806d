//! An in-memory store that stands in for a database server shared by several machines. A test can make the server unreachable,
//! and can run code each time a connection has set a cell.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use thingspace::callbacks::store::{
    Appended, Cell, Entry, Error, ErrorKind, MemoryStore, Place, Result, Revision, Set, Store, StoreFuture, Stored,
};

type Hook = Arc<dyn Fn(&str, &[u8]) + Send + Sync>;

/// A connection to the server. A clone stands for the connection of another machine to the same server.
#[derive(Clone, Default)]
pub struct SharedCells {
    server: Arc<Server>,
    /// Called each time this connection has set a cell.
    after_set: Option<Hook>,
}

#[derive(Default)]
struct Server {
    cells: MemoryStore,
    is_unreachable: AtomicBool,
}

impl SharedCells {
    /// Makes the server unreachable (true) or reachable again (false). While it is unreachable, every call on every connection
    /// fails.
    pub fn set_unreachable(&self, is_unreachable: bool) {
        self.server.is_unreachable.store(is_unreachable, Ordering::Relaxed);
    }

    /// Returns a new connection to the same server. Each successful `set` on the new connection calls `hook` before it returns.
    /// `hook` receives the name and the value of the cell; for a removed cell, the value is empty.
    pub fn after_set(&self, hook: impl Fn(&str, &[u8]) + Send + Sync + 'static) -> Self {
        Self { server: Arc::clone(&self.server), after_set: Some(Arc::new(hook)) }
    }

    /// Returns the store of the server, or an error if the server is unreachable.
    fn reach(&self) -> Result<&MemoryStore> {
        match self.server.is_unreachable.load(Ordering::Relaxed) {
            true => Err(Error::new(ErrorKind::Unavailable, "connection refused")),
            false => Ok(&self.server.cells),
        }
    }
}

impl Store for SharedCells {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        Box::pin(async move { self.reach()?.append(entries).await })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        Box::pin(async move { self.reach()?.read(tag, after, most).await })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(async move { self.reach()?.wait_after(after, within).await })
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move { self.reach()?.cell(name).await })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        Box::pin(async move { self.reach()?.cells(prefix).await })
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(async move {
            let set = self.reach()?.set(name, value.clone(), seen).await?;
            if let (Some(hook), Set::Done(_)) = (&self.after_set, set) {
                hook(name, &value.unwrap_or_default());
            }
            Ok(set)
        })
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        Box::pin(async move { self.reach()?.trim(tag, up_to).await })
    }

    fn url(&self) -> String {
        "postgres://fleet@db.example/ts".to_owned()
    }
}

impl fmt::Debug for SharedCells {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedCells")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_call_fails_while_the_server_cannot_be_reached() {
        let store = SharedCells::default();
        for is_unreachable in [true, false] {
            store.set_unreachable(is_unreachable);
            let works = [
                store.append(vec![Entry::new("key", "tag", "note", "body")]).await.is_ok(),
                store.read(None, Place::START, 1).await.is_ok(),
                store.wait_after(Place::START, Duration::ZERO).await.is_ok(),
                store.cell("a").await.is_ok(),
                store.cells("").await.is_ok(),
                store.set("a", Some(Bytes::new()), Revision::ABSENT).await.is_ok(),
                store.trim(None, Place::START).await.is_ok(),
            ];
            assert_eq!(works, [!is_unreachable; 7]);
        }
    }
}
