//! Consumer groups: the cell that describes a group, the names of the group's other cells and tags, and the group's progress.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use thingspace_store::{Error, ErrorKind, Place, Result, Revision, Set, Store};

use super::Consumer;
use super::state::Stored;
use crate::inbox::Inbox;

/// The prefix of all cells, tags and keys of consumer groups.
const PREFIX: &str = "consumer/";

/// The number of partitions of a new group.
const PARTITIONS: u16 = 16;

/// The version of the format of the cells.
const VERSION: u32 = 1;

/// The maximum length of a name, in bytes.
const LONGEST: usize = 64;

/// The settings that all processes of a consumer group share. They are stored in the cell of the group, and never change.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Group {
    version: u32,
    pub(super) partitions: u16,
    /// The group handles the messages after this place in the log.
    pub(super) start: u64,
}

pub(super) fn check_name(name: &str) -> Result<()> {
    check_word("a consumer", name)
}

/// Checks a name that becomes a part of entry keys and cell names. `what` describes the named thing in the error message.
pub(super) fn check_word(what: &str, name: &str) -> Result<()> {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    if is_plain && (1..=LONGEST).contains(&name.len()) {
        return Ok(());
    }
    let shown: String = name.chars().take(LONGEST).collect();
    let message = format!("invalid name of {what}: `{}`", shown.escape_debug());
    Err(Error::new(ErrorKind::Invalid, message).with_remedy("use 1 to 64 letters, digits, `.`, `_` and `-`"))
}

pub(super) fn partition_cell(name: &str, number: u16) -> String {
    format!("{}{number:05}", partition_prefix(name))
}

pub(super) fn partition_prefix(name: &str) -> String {
    format!("{PREFIX}{name}/partition/")
}

pub(super) fn worker_prefix(name: &str) -> String {
    format!("{PREFIX}{name}/worker/")
}

/// The tag of a group's dead letters.
pub(super) fn dead_tag(name: &str) -> String {
    format!("{PREFIX}{name}/dead")
}

/// The tag of a group's replays.
pub(super) fn replay_tag(name: &str) -> String {
    format!("{PREFIX}{name}/replay")
}

/// Returns the group `name`. If there is no such group, creates one that handles the messages after `start`.
pub(super) async fn open_or_create(store: &dyn Store, name: &str, start: Place) -> Result<Group> {
    let cell = format!("{PREFIX}{name}");
    let new = Group { version: VERSION, partitions: PARTITIONS, start: start.0 };
    loop {
        if let Some(group) = read(store, name).await? {
            return Ok(group);
        }
        let value = serde_json::to_vec(&new).unwrap_or_default();
        if let Set::Done(_) = store.set(&cell, Some(value.into()), Revision::ABSENT).await? {
            return Ok(new);
        }
    }
}

pub(super) async fn read(store: &dyn Store, name: &str) -> Result<Option<Group>> {
    let Some(cell) = store.cell(&format!("{PREFIX}{name}")).await? else { return Ok(None) };
    let group = serde_json::from_slice::<Group>(&cell.value).ok().filter(|group| group.partitions > 0);
    let group = group.ok_or_else(|| damaged(&format!("{PREFIX}{name}")))?;
    if group.version > VERSION {
        let message = format!("a newer version of this program wrote the consumer `{name}`");
        return Err(Error::new(ErrorKind::NewerVersion, message).with_remedy("update this program"));
    }
    Ok(Some(group))
}

pub(super) fn damaged(cell: &str) -> Error {
    Error::new(ErrorKind::Damaged, format!("the cell {cell} of the store cannot be read"))
}

pub(super) async fn names(store: &dyn Store) -> Result<Vec<String>> {
    let cells = store.cells(PREFIX).await?;
    let names = cells.iter().filter_map(|(cell, _)| cell.strip_prefix(PREFIX)?.split('/').next().map(str::to_owned));
    Ok(names.collect::<BTreeSet<_>>().into_iter().collect())
}

/// The progress of a consumer group. Returned by [`Consumer::progress`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of stored messages that the group has not handled yet, including those that are being handled or tried again.
    /// Counts only the messages of the [services](Consumer::with_services) that this [`Consumer`] handles.
    pub waiting: u64,
    /// The number of devices whose next message has failed in at least one [counted](crate::Failure::is_counted) try.
    pub failing: u64,
    /// The number of dead letters that have not been replayed.
    pub dead: u64,
}

impl Consumer {
    /// Returns the progress of the group. Reads the log from the oldest unhandled message to the end.
    ///
    /// # Errors
    /// The name of the group is not valid, the store cannot be read, or a newer version of this crate wrote the group.
    pub async fn progress(&self) -> Result<Progress> {
        check_name(&self.name)?;
        let store = self.inbox.store();
        let group = read(&**store, &self.name).await?;
        let stored = Stored::all(&**store, &self.name).await?;
        let (partitions, start) = group.map_or((PARTITIONS, self.settings.start), |group| (group.partitions, Place(group.start)));
        let waiting = self.waiting(&self.inbox, partitions, start, &stored).await?;
        let failing = stored.values().flat_map(|(stored, _)| &stored.open).filter(|open| open.tries > u32::from(open.is_running));
        Ok(Progress { waiting, failing: failing.count() as u64, dead: self.dead_count().await? })
    }

    async fn waiting(&self, inbox: &Inbox, partitions: u16, start: Place, stored: &super::state::ByPartition) -> Result<u64> {
        let first = (0..partitions).map(|number| stored.get(&number).map_or(start, |(stored, _)| stored.first()));
        let (mut after, mut count) = (first.min().unwrap_or(start), 0);
        loop {
            let page = inbox.store().read(None, after, 1_000).await?;
            let Some(last) = page.last() else { return Ok(count) };
            after = last.place;
            for received in page.iter().filter_map(|entry| self.message(entry)) {
                let key = super::state::device_key(&received);
                let partition = stored.get(&super::state::partition_of(&key, partitions));
                let is_waiting = match partition {
                    Some((stored, _)) => stored.is_waiting(&key, received.place()),
                    None => received.place() > start,
                };
                count += u64::from(is_waiting);
            }
        }
    }
}
