//! The bookkeeping of connections: in total, per peer, and in the order in which they wait.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::Arc;

use tokio::sync::Notify;

/// All connections of a receiver.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) open: HashMap<Id, Entry>,
    /// The connections that wait for data from their sender, by turn.
    pub(super) waiting: BTreeMap<Turn, Id>,
    pub(super) peers: HashMap<IpAddr, Peer>,
    pub(super) bytes: usize,
    /// The connections that were cut (removed here, and their tasks asked to close them), but are not closed yet. Maps each of
    /// them to the bytes that it still holds.
    pub(super) leaving: HashMap<Id, usize>,
    pub(super) leaving_bytes: usize,
    /// The last number that was assigned. Ids and turns share one sequence.
    last: u64,
}

/// Identifies a connection.
pub(super) type Id = u64;

/// The position of a connection in the order of waiting connections. The connection with the lowest turn has waited longest.
pub(super) type Turn = u64;

/// One open connection.
#[derive(Debug)]
pub(super) struct Entry {
    /// The peer that the connection is counted for. `None` for a trusted proxy's connection that is not handling a forwarded
    /// request.
    pub(super) peer: Option<IpAddr>,
    pub(super) turn: Turn,
    pub(super) is_storing: bool,
    pub(super) bytes: usize,
    pub(super) cut: Arc<Notify>,
}

/// The open connections of one peer.
#[derive(Debug, Default)]
pub(super) struct Peer {
    pub(super) open: usize,
    pub(super) waiting: BTreeMap<Turn, Id>,
}

/// The error of a connection that was cut.
#[derive(Debug)]
pub(super) struct WasCut;

impl Entries {
    /// Returns the next number, for an id or a turn.
    pub(super) fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Adds a connection that waits for data from its sender. Returns its id, and the `Notify` that wakes its task when the
    /// connection is cut.
    pub(super) fn add(&mut self, peer: Option<IpAddr>) -> (Id, Arc<Notify>) {
        let (id, cut) = (self.next(), Arc::new(Notify::new()));
        self.insert(id, Entry { peer, turn: id, is_storing: false, bytes: 0, cut: Arc::clone(&cut) });
        (id, cut)
    }

    fn insert(&mut self, id: Id, entry: Entry) {
        self.bytes += entry.bytes;
        if !entry.is_storing {
            self.waiting.insert(entry.turn, id);
        }
        if let Some(address) = entry.peer {
            let peer = self.peers.entry(address).or_default();
            peer.open += 1;
            if !entry.is_storing {
                peer.waiting.insert(entry.turn, id);
            }
        }
        self.open.insert(id, entry);
    }

    /// Removes a connection from everything except [`leaving`](Self::leaving).
    pub(super) fn remove(&mut self, id: Id) -> Option<Entry> {
        let entry = self.open.remove(&id)?;
        self.bytes -= entry.bytes;
        self.waiting.remove(&entry.turn);
        if let Some(address) = entry.peer
            && let Some(peer) = self.peers.get_mut(&address)
        {
            peer.open -= 1;
            peer.waiting.remove(&entry.turn);
            if peer.open == 0 {
                self.peers.remove(&address);
            }
        }
        Some(entry)
    }

    /// Changes an entry, and updates its position among the waiting connections. Fails if the connection was cut.
    pub(super) fn change(&mut self, id: Id, change: impl FnOnce(&mut Entry)) -> Result<(), WasCut> {
        let mut entry = self.remove(id).ok_or(WasCut)?;
        change(&mut entry);
        self.insert(id, entry);
        Ok(())
    }

    /// Returns the waiting connection that has waited longest of those that hold bytes.
    pub(super) fn first_with_bytes(&self) -> Option<Id> {
        self.waiting.values().copied().find(|id| self.open.get(id).is_some_and(|entry| entry.bytes > 0))
    }
}
