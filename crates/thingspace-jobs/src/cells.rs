//! Writes cells of the store. Several processes may write the same cell at the same time.

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use thingspace_store::{Revision, Set, Store};

use crate::error::{Error, Result};

/// The number of failed writes after which `update`, `create` and `remove` return the error.
const TRIES: u32 = 6;

/// Changes the JSON value of a cell by compare-and-set, and tries again if another process has changed the cell in the meantime.
/// `change` gets the value of the cell, or the default of `V` if the cell does not exist. `change` returns the result of `update`
/// and the new value of the cell. If the new value is `None`, the cell stays as it is.
///
/// After an error of the store, the cell may or may not have the new value. `update` then reads the cell and applies `change`
/// again. So it must be harmless to apply `change` twice.
pub(crate) async fn update<V, R>(store: &dyn Store, name: &str, change: impl Fn(V) -> (R, Option<V>)) -> Result<R>
where
    V: Default + Serialize + DeserializeOwned,
{
    let mut failures = 0;
    loop {
        let cell = store.cell(name).await?;
        let (revision, value) = match &cell {
            None => (Revision::ABSENT, V::default()),
            Some(cell) => (cell.revision, serde_json::from_slice(&cell.value).map_err(|error| Error::damaged(name, error))?),
        };
        let (result, value) = change(value);
        let Some(value) = value else { return Ok(result) };
        let value = serde_json::to_vec(&value).map_err(|error| Error::damaged(name, error))?;
        match store.set(name, Some(value.into()), revision).await {
            Ok(Set::Done(_)) => return Ok(result),
            Ok(Set::Conflict) => {}
            Err(error) => {
                failures += 1;
                if failures == TRIES {
                    return Err(error.into());
                }
            }
        }
    }
}

/// Creates a cell if it does not exist.
pub(crate) async fn create(store: &dyn Store, name: &str, value: Bytes) -> Result<()> {
    let mut failures = 0;
    while let Err(error) = store.set(name, Some(value.clone()), Revision::ABSENT).await {
        failures += 1;
        // Despite the error, the store may have created the cell.
        if store.cell(name).await?.is_some() {
            break;
        }
        if failures == TRIES {
            return Err(error.into());
        }
    }
    Ok(())
}

/// Removes a cell. If another process changes the cell in the meantime, the cell stays.
pub(crate) async fn remove(store: &dyn Store, name: &str) -> Result<()> {
    let mut failures = 0;
    while let Some(cell) = store.cell(name).await? {
        match store.set(name, None, cell.revision).await {
            Ok(Set::Done(_) | Set::Conflict) => break,
            Err(error) => {
                failures += 1;
                if failures == TRIES {
                    return Err(error.into());
                }
            }
        }
    }
    Ok(())
}
