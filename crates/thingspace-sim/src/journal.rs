//! Every call that arrived, answered or not.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

/// Calls that are remembered; the oldest are forgotten first.
const CALLS_KEPT: usize = 1_000_000;

/// Characters of a path that are kept. The paths of the service are much shorter.
const PATH_KEPT: usize = 512;

/// One call of the API as it arrived. Bodies, queries and headers are not kept: they hold secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// Number of the call, from 1.
    pub seq: u64,
    /// Virtual time of arrival.
    pub at: Timestamp,
    /// HTTP method.
    pub method: String,
    /// Path with the `/api` before it.
    pub path: String,
    /// Operation id; none when the path belongs to no operation.
    pub operation: Option<String>,
    /// HTTP status of the answer; none while there is none, and when the connection was closed without one.
    pub status: Option<u16>,
    /// Code of a refusal, in whichever of the shapes of errors it came; none for failures that are no refusal of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Members of the body that the description does not have, which the service ignores without a word: by their names, a list as
    /// `[]`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<String>,
    /// Account of an accepted call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Request id that was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<Uuid>,
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<JournalEntry>,
    arrived: u64,
}

impl Journal {
    pub(crate) fn arrived(&mut self, at: Timestamp, method: &str, path: &str, operation: Option<&str>) -> u64 {
        self.arrived += 1;
        if self.entries.len() == CALLS_KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(JournalEntry {
            seq: self.arrived,
            at,
            method: method.chars().take(16).collect(),
            path: path.chars().take(PATH_KEPT).collect(),
            operation: operation.map(str::to_owned),
            status: None,
            code: None,
            ignored: Vec::new(),
            account: None,
            request_id: None,
        });
        self.arrived
    }

    fn entry(&mut self, seq: u64) -> Option<&mut JournalEntry> {
        let first = self.arrived - self.entries.len() as u64 + 1;
        let index = usize::try_from(seq.checked_sub(first)?).ok()?;
        self.entries.get_mut(index)
    }

    /// The code of the refusal that a call ends with.
    pub(crate) fn refused(&mut self, seq: u64, code: &str) {
        if let Some(entry) = self.entry(seq) {
            entry.code = Some(code.to_owned());
        }
    }

    /// What a call had that was not looked at.
    pub(crate) fn ignored(&mut self, seq: u64, names: Vec<String>) {
        if let Some(entry) = self.entry(seq) {
            entry.ignored = names;
        }
    }

    pub(crate) fn answered(&mut self, seq: u64, status: u16, account: Option<String>, request_id: Option<Uuid>) {
        if let Some(entry) = self.entry(seq) {
            entry.status = Some(status);
            entry.account = account;
            entry.request_id = request_id;
        }
    }

    /// Forgets all calls. Numbers go on, so that the end of a call that arrived before is not taken for that of a later one.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    /// The calls behind a number.
    pub(crate) fn entries(&self, after: u64) -> Vec<JournalEntry> {
        let first = self.entries.partition_point(|entry| entry.seq <= after);
        self.entries.range(first..).cloned().collect()
    }

    /// The number of the latest call.
    pub(crate) fn latest(&self) -> u64 {
        self.arrived
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn the_latest_million_calls_are_kept() {
        let mut journal = Journal::default();
        for _ in 0..CALLS_KEPT + 5 {
            journal.arrived(EPOCH, "GET", "/api/", None);
        }
        let entries = journal.entries(0);
        assert_eq!((entries.len(), entries[0].seq, entries[CALLS_KEPT - 1].seq), (1_000_000, 6, 1_000_005));
        journal.answered(3, 200, None, None);
        journal.answered(1_000_005, 204, None, None);
        assert_eq!(journal.entries(1_000_004)[0].status, Some(204));
    }
}
