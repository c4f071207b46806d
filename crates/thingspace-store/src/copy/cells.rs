//! Copies the cells of a store to another store.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;

use crate::cell::{Revision, Set};
use crate::copy::leases::{carried, is_lease};
use crate::copy::marker::MARKER;
use crate::entry::Entry;
use crate::error::{Error, ErrorKind, Result};
use crate::store::Store;

/// The names and values of the cells that a copy must have.
pub(super) type Cells = BTreeMap<String, Bytes>;

/// Returns the cells that a copy of the store must have, and the names of the store's leases. A copy does not get the leases, the
/// holders of token locks, or the cell [`MARKER`].
pub(super) async fn read(store: &dyn Store) -> Result<(Cells, Vec<String>)> {
    let (mut cells, mut leases) = (Cells::new(), Vec::new());
    for (name, cell) in store.cells("").await? {
        match carried(&name, &cell.value) {
            _ if name == MARKER => {}
            Some(value) => drop(cells.insert(name, value)),
            None if is_lease(&name) => leases.push(name),
            None => {}
        }
    }
    Ok((cells, leases))
}

/// Returns an error if `to` cannot store one of the cells to copy, for example because its value is too large.
pub(super) async fn check(from: &dyn Store, to: &dyn Store) -> Result<()> {
    for (name, value) in read(from).await?.0 {
        // `Store::check` checks only entries. A cell takes no more space than an entry with the same value, so check such an
        // entry.
        let as_entry = Entry::new(&*name, "cell", "cell", value);
        to.check(&as_entry).map_err(|error| {
            let remedy = error.remedy().unwrap_or("make the value of the cell smaller").to_owned();
            Error::invalid(format!("the cell `{name}` cannot be copied: {}", error.message())).with_remedy(remedy)
        })?;
    }
    Ok(())
}

/// Sets and removes cells of `to`, so that `to` has exactly the cells that [`read`] returns for `from`. The cell [`MARKER`] of
/// `to` stays unchanged.
pub(super) async fn copy(from: &dyn Store, to: &dyn Store) -> Result<()> {
    let (wanted, _) = read(from).await?;
    let found: BTreeMap<_, _> = to.cells("").await?.into_iter().filter(|(name, _)| name != MARKER).collect();
    let names: BTreeSet<&String> = wanted.keys().chain(found.keys()).collect();
    for name in names {
        let (value, cell) = (wanted.get(name), found.get(name));
        if value == cell.map(|cell| &cell.value) {
            continue;
        }
        let seen = cell.map_or(Revision::ABSENT, |cell| cell.revision);
        if to.set(name, value.cloned(), seen).await? == Set::Conflict {
            let message = format!("the cell {name} of the store {} has changed while it was copied", to.url());
            return Err(
                Error::new(ErrorKind::InUse, message).with_remedy("stop the program that writes to the copy, then copy again")
            );
        }
    }
    Ok(())
}
