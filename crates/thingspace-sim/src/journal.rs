//! The journal: the latest calls that arrived, including calls that received no response.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

/// Maximum number of recorded calls. The oldest calls are dropped first.
const MAX_CALLS: usize = 1_000_000;

/// Maximum recorded length of a path in characters. Every path of the API is much shorter.
const MAX_PATH: usize = 512;

/// One API call and the status of its response. Bodies, queries and headers are not recorded, because they can contain secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// Sequence number of the call, from 1.
    pub seq: u64,
    /// Virtual time of arrival.
    pub at: Timestamp,
    /// HTTP method.
    pub method: String,
    /// Path, including `/api`.
    pub path: String,
    /// Operation id; `None` if no operation has this path and method.
    pub operation: Option<String>,
    /// HTTP status of the response; `None` while the call is in progress, and if the connection was closed without a response.
    pub status: Option<u16>,
    /// Error code, if the simulator refused the call. `None` if an injected fault answered the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Paths of body members that are not in the OpenAPI description. Such members have no effect. `[]` stands for a list item.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<String>,
    /// Account of the session, if the call was carried out in a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Request id, if the simulator accepted the call as an asynchronous request.
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
        if self.entries.len() == MAX_CALLS {
            self.entries.pop_front();
        }
        self.entries.push_back(JournalEntry {
            seq: self.arrived,
            at,
            method: method.chars().take(16).collect(),
            path: path.chars().take(MAX_PATH).collect(),
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

    /// Records the error code of a refused call.
    pub(crate) fn refused(&mut self, seq: u64, code: &str) {
        if let Some(entry) = self.entry(seq) {
            entry.code = Some(code.to_owned());
        }
    }

    /// Records the members of the body that are ignored.
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

    /// Drops all calls. The numbering continues: if it started again at 1, the response of a call in progress could be recorded
    /// for a later call.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    /// Returns the calls whose sequence number is greater than `after`.
    pub(crate) fn entries(&self, after: u64) -> Vec<JournalEntry> {
        let first = self.entries.partition_point(|entry| entry.seq <= after);
        self.entries.range(first..).cloned().collect()
    }

    /// Returns the sequence number of the latest call.
    pub(crate) fn latest(&self) -> u64 {
        self.arrived
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn the_latest_million_calls_are_stored() {
        let mut journal = Journal::default();
        for _ in 0..MAX_CALLS + 5 {
            journal.arrived(EPOCH, "GET", "/api/", None);
        }
        let entries = journal.entries(0);
        assert_eq!((entries.len(), entries[0].seq, entries[MAX_CALLS - 1].seq), (1_000_000, 6, 1_000_005));
        journal.answered(3, 200, None, None);
        journal.answered(1_000_005, 204, None, None);
        assert_eq!(journal.entries(1_000_004)[0].status, Some(204));
    }
}
