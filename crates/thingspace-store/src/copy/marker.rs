//! The cell that marks a store as a copy. The cell names the source store, and says whether the copy is finished.

use serde_json::{Value, json};

use crate::cell::Set;
use crate::error::{Error, ErrorKind, Result};
use crate::store::Store;

/// The name of the cell.
pub(super) const MARKER: &str = "thingspace-store/copy";

/// The content of the cell.
pub(super) struct Marker {
    /// The URL of the source, without secrets.
    from: String,
    pub(super) is_finished: bool,
}

impl Marker {
    pub(super) fn new(from: &dyn Store) -> Self {
        Self { from: from.url(), is_finished: false }
    }

    pub(super) fn finished(self) -> Self {
        Self { is_finished: true, ..self }
    }

    /// Returns the marker of a store, or `None` if the store is not a copy.
    pub(super) async fn read(store: &dyn Store) -> Result<Option<Self>> {
        let Some(cell) = store.cell(MARKER).await? else { return Ok(None) };
        let value: Option<Value> = serde_json::from_slice(&cell.value).ok();
        let marker = value.as_ref().and_then(|value| Some((value["from"].as_str()?, value["finished"].as_bool()?)));
        match marker {
            Some((from, is_finished)) => Ok(Some(Self { from: from.to_owned(), is_finished })),
            None => Err(Error::new(ErrorKind::Damaged, format!("the cell {MARKER} of the store {} cannot be read", store.url()))),
        }
    }

    /// Writes this marker into the store `to`.
    pub(super) async fn write(&self, to: &dyn Store) -> Result<()> {
        let value = json!({"from": self.from, "finished": self.is_finished}).to_string();
        let seen = to.cell(MARKER).await?.map(|cell| cell.revision).unwrap_or_default();
        match to.set(MARKER, Some(value.into()), seen).await? {
            Set::Done(_) => Ok(()),
            Set::Conflict => Err(Error::new(ErrorKind::InUse, format!("another process copies to the store {}", to.url()))
                .with_remedy("run one copy at a time")),
        }
    }

    /// Returns an error if this marker, which was read from `to`, names another source than `from`.
    pub(super) fn check(&self, from: &dyn Store, to: &dyn Store) -> Result<()> {
        if self.from == from.url() {
            return Ok(());
        }
        let message =
            format!("the store {} is a copy of {}: expected an empty store or a copy of {}", to.url(), self.from, from.url());
        Err(Error::new(ErrorKind::NotEmpty, message)
            .with_remedy("copy to an unused store, or finish the copy from the same URL as before"))
    }
}

/// Refuses a store that is an unfinished copy. Such a copy may lack entries that record which requests a job has already sent.
/// Without these entries, the job would send the requests again.
pub(crate) async fn refuse_unfinished(store: &dyn Store) -> Result<()> {
    match Marker::read(store).await? {
        Some(marker) if !marker.is_finished => {
            let message = format!("the store {} is an unfinished copy of {}", store.url(), marker.from);
            Err(Error::new(ErrorKind::NotAStore, message)
                .with_remedy("copy again until the copy is finished, or name another store"))
        }
        _ => Ok(()),
    }
}
