//! The cells of a NATS store. A cell is the last message of its subject, and its revision is the sequence number of that message.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_nats::HeaderMap;
use bytes::Bytes;
use serde_json::json;

use crate::cell::{Cell, Revision, Set};
use crate::error::Result;
use crate::nats::failure;
use crate::nats::jetstream::{JetStream, Published};
use crate::nats::subjects::Subjects;

/// The cells of a store.
#[derive(Clone)]
pub(super) struct Cells {
    pub(super) jetstream: JetStream,
    pub(super) subjects: Arc<Subjects>,
}

impl Cells {
    pub(super) async fn get(&self, name: &str) -> Result<Option<Cell>> {
        let query = json!({"last_by_subj": self.subjects.cell(name)});
        let kept = self.jetstream.find(&self.subjects.cells, &query).await?;
        Ok(kept.map(|kept| Cell { value: kept.body, revision: Revision(kept.sequence) }))
    }

    pub(super) async fn list(self, prefix: String) -> Result<Vec<(String, Cell)>> {
        let kept = self.jetstream.read(&self.subjects.cells, &self.subjects.cells_below(&prefix), 0, usize::MAX).await?;
        // A cell that changes while the cells are read can be found twice. The later message then replaces the earlier one in the
        // map.
        let mut cells = BTreeMap::new();
        for kept in kept {
            let name = self.subjects.cell_name(&kept.subject).ok_or_else(|| self.jetstream.unreadable())?;
            if name.starts_with(&prefix) {
                cells.insert(name, Cell { value: kept.body, revision: Revision(kept.sequence) });
            }
        }
        Ok(cells.into_iter().collect())
    }

    pub(super) async fn set(self, name: String, value: Option<Bytes>, seen: Revision) -> Result<Set> {
        let Some(value) = value else { return self.remove(&name, seen).await };
        let mut headers = HeaderMap::new();
        headers.insert("Nats-Expected-Last-Subject-Sequence", seen.0.to_string());
        Ok(match self.jetstream.publish(self.subjects.cell(&name), headers, value).await? {
            Published::Stored(sequence) => Set::Done(Revision(sequence)),
            Published::Refused => Set::Conflict,
        })
    }

    /// Removes a cell by deleting the message that the caller saw. A subject keeps only its last message. So if another caller
    /// sets the cell first, the message is gone, its deletion fails, and the result is a conflict.
    async fn remove(&self, name: &str, seen: Revision) -> Result<Set> {
        // Check that `seen` is the revision of this cell. The server deletes a message by its sequence number, and the messages
        // of all cells are numbered together, so a `seen` of another cell would delete that other cell.
        let revision = self.get(name).await?.map_or(Revision::ABSENT, |cell| cell.revision);
        if revision != seen {
            return Ok(Set::Conflict);
        }
        if seen == Revision::ABSENT {
            return Ok(Set::Done(Revision::ABSENT));
        }
        let verb = format!("STREAM.MSG.DELETE.{}", self.subjects.cells);
        match self.jetstream.call(&verb, &json!({"seq": seen.0, "no_erase": true})).await? {
            Ok(_) => Ok(Set::Done(Revision::ABSENT)),
            Err((code, description)) if failure::is_deleted_before(code, &description) => Ok(Set::Conflict),
            Err((code, description)) => Err(failure::of_answer(&self.jetstream.url, code, &description)),
        }
    }
}
