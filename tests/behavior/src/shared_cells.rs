//! A store that stands for a server that several machines share. Tests can make its cells unavailable, and can run code after a
//! cell was set.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use thingspace::callbacks::store::{
    Appended, Cell, Entry, Error, ErrorKind, MemoryStore, Place, Result, Revision, Set, Store, StoreFuture, Stored,
};

type Hook = Arc<dyn Fn(&str, &[u8]) + Send + Sync>;

/// A connection to the server. Clones are connections of other machines to the same server.
#[derive(Clone, Default)]
pub struct SharedCells {
    server: Arc<Server>,
    /// Runs each time this connection has set a cell.
    after_set: Option<Hook>,
}

#[derive(Default)]
struct Server {
    cells: MemoryStore,
    is_away: AtomicBool,
}

impl SharedCells {
    /// If `is_away` is true, makes every `cell` and `set` fail as if the server could not be reached. Otherwise, they work again.
    pub fn set_away(&self, is_away: bool) {
        self.server.is_away.store(is_away, Ordering::Relaxed);
    }

    /// Returns a connection that runs `hook` with the name and the value of each cell that it has set, before `set` returns.
    pub fn after_set(&self, hook: impl Fn(&str, &[u8]) + Send + Sync + 'static) -> Self {
        Self { server: Arc::clone(&self.server), after_set: Some(Arc::new(hook)) }
    }

    fn check(&self) -> Result<()> {
        match self.server.is_away.load(Ordering::Relaxed) {
            true => Err(Error::new(ErrorKind::Unavailable, "connection refused")),
            false => Ok(()),
        }
    }
}

impl Store for SharedCells {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        self.server.cells.append(entries)
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        self.server.cells.read(tag, after, most)
    }

    fn wake(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        self.server.cells.wake(after, within)
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        Box::pin(async move {
            self.check()?;
            self.server.cells.cell(name).await
        })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        self.server.cells.cells(prefix)
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        Box::pin(async move {
            self.check()?;
            let set = self.server.cells.set(name, value.clone(), seen).await?;
            if let (Some(hook), Set::Done(_)) = (&self.after_set, set) {
                hook(name, &value.unwrap_or_default());
            }
            Ok(set)
        })
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        self.server.cells.trim(tag, up_to)
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
