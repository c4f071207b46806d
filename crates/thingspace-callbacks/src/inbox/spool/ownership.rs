//! Records in each spool which store it belongs to: the callbacks in a spool must not be moved to any other store.

use bytes::Bytes;
use thingspace_store::{Cell, Error, ErrorKind, Place, Result, Revision, Set, Store};
use tokio::time::timeout;

use super::{Failed, PATIENCE, Spool, silent};
use crate::inbox::Inbox;

/// The cell that marks a store as a spool. Its value is the version of the format.
const FORMAT: &str = "spool";

const VERSION: &[u8] = b"1";

/// In a spool, the cell with the id of the store that the spool belongs to.
const OWNER: &str = "spool/owner";

/// In the store of an inbox, the cell with the store's own id. A copy of the store has the same id.
const ID: &str = "inbox/id";

/// Makes an empty store a spool. Checks the version of a store that is already a spool.
pub(super) async fn claim(store: &dyn Store) -> Result<()> {
    if let Some(cell) = store.cell(FORMAT).await? {
        if cell.value == VERSION {
            return Ok(());
        }
        let message = format!("a newer version of this program wrote the spool {}", store.url());
        return Err(Error::new(ErrorKind::NewerVersion, message).with_remedy("update this program"));
    }
    let is_empty = store.read(None, Place::START, 1).await?.is_empty() && store.cells("").await?.is_empty();
    // If another process has made the store a spool since the first check, the store is not empty but can be used.
    if !is_empty && store.cell(FORMAT).await?.is_none() {
        let message =
            format!("{} contains entries that are not from a spool: expected a store that is used only as a spool", store.url());
        return Err(Error::new(ErrorKind::NotAStore, message).with_remedy("name a file that does not exist yet"));
    }
    store.set(FORMAT, Some(Bytes::from_static(VERSION)), Revision::ABSENT).await.map(drop)
}

/// Whether a spool already belongs to a store. A new spool belongs to none until it reaches its first store.
pub(super) async fn is_bound(spool: &dyn Store) -> Result<bool> {
    Ok(spool.cell(OWNER).await?.is_some())
}

impl Inbox {
    /// Checks that the spool belongs to the store of this inbox. Makes a new spool belong to this store.
    pub(super) async fn own(&self, spool: &Spool) -> Result<(), Failed> {
        let id = self.store_id().await.map_err(Failed::Store)?;
        let owner = first_or_set(&*spool.store, OWNER, id.clone()).await.map_err(Failed::Spool)?;
        spool.state().is_bound = true;
        if owner != id {
            let message = format!("the spool {} belongs to another store than {}", spool.url(), self.0.store.url());
            let error = Error::new(ErrorKind::NotAStore, message)
                .with_remedy("give each store a spool of its own, or adopt the spool if the database of its store was replaced");
            // An earlier check may have set `is_owned`: the database can be replaced while this process runs.
            spool.state().is_owned = false;
            return Err(Failed::Store(error));
        }
        spool.state().is_owned = true;
        Ok(())
    }

    /// Returns the id of the store of this inbox. A store without an id gets a random one. Fails if the store is a spool.
    async fn store_id(&self) -> Result<Bytes> {
        if self.0.store.cell(FORMAT).await?.is_some() {
            let error = Error::new(ErrorKind::NotAStore, format!("the store {} is a spool", self.0.store.url()));
            return Err(error.with_remedy("name another store"));
        }
        first_or_set(&*self.0.store, ID, Bytes::from(format!("{:032x}", rand::random::<u128>()))).await
    }

    /// Makes the spool belong to the store of this inbox, even if the spool already belongs to another store. The callbacks in
    /// the spool then move to the store of this inbox. Use this method after the database of the store was lost and replaced by a
    /// new one. Does nothing if the inbox has no spool.
    ///
    /// Before the call, stop the receivers that use the spool with its previous store. A receiver that keeps running may add
    /// callbacks to the spool until it detects that the spool no longer belongs to its store. From then on, it refuses callbacks.
    ///
    /// # Errors
    /// The store or the spool cannot be read or written. [`ErrorKind::NotAStore`] if the store is itself a spool.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::sync::Arc;
    /// use thingspace_callbacks::store::{MemoryStore, open};
    /// use thingspace_callbacks::{Credentials, Inbox, Spool};
    ///
    /// let credentials = || Credentials::new("listener", "k4-Copper-Finch");
    /// let spool = open("memory:").await?; // use sqlite:PATH, which survives the loss of the database
    /// let lost = Inbox::with_store(Arc::new(MemoryStore::default()), credentials()).with_spool(Spool::open(spool.clone()).await?)?;
    /// lost.update_heartbeat().await?;
    ///
    /// let new = Inbox::with_store(Arc::new(MemoryStore::default()), credentials()).with_spool(Spool::open(spool).await?)?;
    /// assert!(new.update_heartbeat().await.unwrap_err().to_string().contains("belongs to another store"));
    /// new.adopt_spool().await?;
    /// new.drain_spool().await?;
    /// new.update_heartbeat().await?;
    /// # Ok(()) }
    /// ```
    pub async fn adopt_spool(&self) -> Result<()> {
        let Some(spool) = &self.0.spool else { return Ok(()) };
        let id = self.store_id().await?;
        loop {
            let seen = spool.store.cell(OWNER).await?.map_or(Revision::ABSENT, |cell| cell.revision);
            if let Set::Done(_) = spool.store.set(OWNER, Some(id.clone()), seen).await? {
                break;
            }
        }
        let mut state = spool.state();
        (state.is_bound, state.is_owned) = (true, true);
        Ok(())
    }

    /// Returns a cell of the inbox's store, and updates the copy of this cell in the spool. If the store is unreachable, returns
    /// the copy.
    pub(in crate::inbox) async fn cell_or_copy(&self, spool: &Spool, name: &str) -> Result<Option<Cell>> {
        let copy = spool.store.cell(name).await;
        if !self.can_use_store(spool, PATIENCE).await {
            return copy;
        }
        let cell = timeout(PATIENCE, self.0.store.cell(name)).await.unwrap_or_else(|_| Err(silent("store", PATIENCE)));
        match cell {
            Ok(cell) => {
                if let Err(error) = spool.copy_cell(name, copy, cell.as_ref()).await {
                    tracing::warn!(%error, "the spool cannot be written");
                }
                Ok(cell)
            }
            Err(error) => {
                spool.record_store_failure(self.now(), error);
                copy
            }
        }
    }
}

impl Spool {
    /// Updates the copy of a store's cell. `copy` is the copy as it was read from the spool, and `cell` is the cell of the store.
    async fn copy_cell(&self, name: &str, copy: Result<Option<Cell>>, cell: Option<&Cell>) -> Result<()> {
        let copy = copy?;
        let (value, seen) = (cell.map(|cell| &cell.value), copy.as_ref().map(|copy| &copy.value));
        if value != seen {
            let revision = copy.as_ref().map_or(Revision::ABSENT, |copy| copy.revision);
            // A conflict means that another receiver with this spool has just updated the copy, so nothing remains to be done.
            let (Set::Done(_) | Set::Conflict) = self.store.set(name, value.cloned(), revision).await?;
        }
        Ok(())
    }
}

/// Returns the value of a cell. If the cell does not exist, creates it with `value`.
async fn first_or_set(store: &dyn Store, name: &str, value: Bytes) -> Result<Bytes> {
    loop {
        if let Some(cell) = store.cell(name).await? {
            return Ok(cell.value);
        }
        if let Set::Done(_) = store.set(name, Some(value.clone()), Revision::ABSENT).await? {
            return Ok(value);
        }
    }
}
