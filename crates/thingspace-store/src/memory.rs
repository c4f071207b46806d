//! A store in memory.

use std::collections::{BTreeMap, HashMap};
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;

use crate::cell::{Cell, Revision, Set};
use crate::description::{Description, Durability};
use crate::entry::{Appended, Entry, Place, Stored};
use crate::error::Result;
use crate::store::{Store, StoreFuture};

/// A store in memory. Its content is lost when the process ends. The log grows until it is trimmed.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
/// use thingspace_store::{Entry, MemoryStore, Store as _};
///
/// let store = MemoryStore::default();
/// assert!(store.append(vec![Entry::new("key", "tag", "kind", "body")]).await?[0].is_new());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct MemoryStore {
    state: Mutex<State>,
    newest: watch::Sender<Place>,
}

#[derive(Debug, Default)]
struct State {
    log: BTreeMap<Place, Entry>,
    keys: HashMap<String, Place>,
    /// The places of the entries, by tag.
    tags: HashMap<String, BTreeMap<Place, ()>>,
    cells: BTreeMap<String, Cell>,
    revision: u64,
    newest: Place,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self { state: Mutex::default(), newest: watch::channel(Place::START).0 }
    }
}

impl MemoryStore {
    fn state(&self) -> MutexGuard<'_, State> {
        // Use the state even if the lock is poisoned: no method can panic while the state is only partly changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn append(&mut self, entry: Entry) -> Appended {
        if let Some(place) = self.keys.get(&entry.key) {
            return Appended::Duplicate(*place);
        }
        let place = Place(self.newest.0 + 1);
        self.newest = place;
        self.keys.insert(entry.key.clone(), place);
        self.tags.entry(entry.tag.clone()).or_default().insert(place, ());
        self.log.insert(place, entry);
        Appended::New(place)
    }

    fn read(&self, tag: Option<&str>, after: Place, most: usize) -> Vec<Stored> {
        let from = Place(after.0.saturating_add(1));
        let stored = |place: Place, entry: &Entry| Stored { place, entry: entry.clone() };
        match tag {
            None => self.log.range(from..).take(most).map(|(place, entry)| stored(*place, entry)).collect(),
            Some(tag) => {
                let places = self.tags.get(tag).into_iter().flat_map(|places| places.range(from..)).take(most);
                places.filter_map(|(place, ())| Some(stored(*place, self.log.get(place)?))).collect()
            }
        }
    }

    fn set(&mut self, name: &str, value: Option<Bytes>, seen: Revision) -> Set {
        let revision = self.cells.get(name).map_or(Revision::ABSENT, |cell| cell.revision);
        if revision != seen {
            return Set::Conflict;
        }
        match value {
            None => {
                self.cells.remove(name);
                Set::Done(Revision::ABSENT)
            }
            Some(value) => {
                self.revision += 1;
                let revision = Revision(self.revision);
                self.cells.insert(name.to_owned(), Cell { value, revision });
                Set::Done(revision)
            }
        }
    }

    fn trim(&mut self, tag: Option<&str>, up_to: Place) -> u64 {
        let places: Vec<Place> = match tag {
            None => self.log.range(..=up_to).map(|(place, _)| *place).collect(),
            Some(tag) => {
                self.tags.get(tag).into_iter().flat_map(|places| places.range(..=up_to)).map(|(place, ())| *place).collect()
            }
        };
        for place in &places {
            let Some(entry) = self.log.remove(place) else { continue };
            self.keys.remove(&entry.key);
            if let Some(places) = self.tags.get_mut(&entry.tag) {
                places.remove(place);
                if places.is_empty() {
                    self.tags.remove(&entry.tag);
                }
            }
        }
        places.len() as u64
    }
}

/// Boxes a future that completes at its first poll.
fn ready<'a, T: Send + 'a>(value: impl Future<Output = Result<T>> + Send + 'a) -> StoreFuture<'a, T> {
    Box::pin(value)
}

impl Store for MemoryStore {
    fn append(&self, entries: Vec<Entry>) -> StoreFuture<'_, Vec<Appended>> {
        ready(async move {
            entries.iter().try_for_each(Entry::check)?;
            let mut state = self.state();
            let appended = entries.into_iter().map(|entry| state.append(entry)).collect();
            self.newest.send_replace(state.newest);
            Ok(appended)
        })
    }

    fn read<'a>(&'a self, tag: Option<&'a str>, after: Place, most: usize) -> StoreFuture<'a, Vec<Stored>> {
        ready(async move { Ok(self.state().read(tag, after, most)) })
    }

    fn wait_after(&self, after: Place, within: Duration) -> StoreFuture<'_, Place> {
        Box::pin(async move {
            let mut newest = self.newest.subscribe();
            // A timeout is not an error: the newest place is returned in any case.
            let _ = tokio::time::timeout(within, newest.wait_for(|newest| *newest > after)).await;
            Ok(*self.newest.borrow())
        })
    }

    fn cell<'a>(&'a self, name: &'a str) -> StoreFuture<'a, Option<Cell>> {
        ready(async move { Ok(self.state().cells.get(name).cloned()) })
    }

    fn cells<'a>(&'a self, prefix: &'a str) -> StoreFuture<'a, Vec<(String, Cell)>> {
        ready(async move {
            let state = self.state();
            let from_prefix = state.cells.range(prefix.to_owned()..);
            let cells = from_prefix.take_while(|(name, _)| name.starts_with(prefix));
            Ok(cells.map(|(name, cell)| (name.clone(), cell.clone())).collect())
        })
    }

    fn set<'a>(&'a self, name: &'a str, value: Option<Bytes>, seen: Revision) -> StoreFuture<'a, Set> {
        ready(async move { Ok(self.state().set(name, value, seen)) })
    }

    fn trim<'a>(&'a self, tag: Option<&'a str>, up_to: Place) -> StoreFuture<'a, u64> {
        ready(async move { Ok(self.state().trim(tag, up_to)) })
    }

    fn skip(&self, up_to: Place) -> StoreFuture<'_, ()> {
        ready(async move {
            let mut state = self.state();
            state.newest = state.newest.max(up_to);
            self.newest.send_replace(state.newest);
            Ok(())
        })
    }

    fn describe(&self) -> StoreFuture<'_, Description> {
        ready(async { Ok(Description::new("memory", Durability::Lossy("the content is lost when the process ends".to_owned()))) })
    }

    fn url(&self) -> String {
        "memory:".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[tokio::test]
    async fn the_memory_store_conforms() {
        crate::conformance::all(|| async { Ok(Arc::new(MemoryStore::default()) as Arc<dyn Store>) }).await;
    }
}
