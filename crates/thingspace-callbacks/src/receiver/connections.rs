//! The open connections of a receiver, and the choice of the connection that is closed when a cap is reached.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::entries::{Entries, Id, WasCut};
use super::limits::Limits;
use super::metrics::{Cut, Metrics};

/// The connections of a receiver.
///
/// Connections that wait for data from their sender are ordered by the time at which they were opened or last completed a
/// request. When a cap is reached, the receiver takes the first connection in this order to which the cap applies, and cuts it:
/// it ends the connection even in the middle of a request. A connection whose message has arrived and is being stored is not in
/// this order, so it is not cut.
#[derive(Debug)]
pub(super) struct Connections {
    limits: Limits,
    /// A new connection waits while more than this number of cut connections are not closed yet.
    leaving: usize,
    metrics: Arc<Metrics>,
    entries: Mutex<Entries>,
    /// Notified when a connection ends or reserved bytes are released.
    freed: Notify,
}

impl Connections {
    /// A cut connection keeps its open file until its task ends, so the number of cut connections is limited too. The limit is
    /// `limits.connections`, or half of the files that the process may open beyond `limits.connections` if that is less.
    pub(super) fn new(limits: Limits, open_files: Option<u64>, metrics: Arc<Metrics>) -> Arc<Self> {
        let files = open_files.map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX));
        let leaving = limits.connections.min(files.saturating_sub(limits.connections) / 2);
        Arc::new(Self { limits, leaving, metrics, entries: Mutex::default(), freed: Notify::new() })
    }

    /// Adds a connection. If all peers together have too many connections, cuts the connection that has waited longest. If `peer`
    /// has too many, cuts the peer's connection that has waited longest. Waits while too many cut connections are not closed yet.
    /// Also waits if the cap for all peers is reached and the messages of all connections are being stored. The time limit for
    /// storing a message limits this second wait.
    pub(super) async fn open(self: &Arc<Self>, peer: Option<IpAddr>) -> Connection {
        loop {
            let freed = self.freed.notified();
            {
                let mut entries = self.entries();
                let has_room = entries.open.len() < self.limits.connections || self.cut_first(&mut entries, Cut::Connections);
                if has_room && entries.leaving.len() <= self.leaving {
                    let (id, cut) = entries.add(peer);
                    self.limit_peer(&mut entries, id);
                    return Connection { connections: Arc::clone(self), id, cut };
                }
            }
            freed.await;
        }
    }

    /// Cuts the connection that has waited longest. The server calls this method if it cannot accept a connection, usually
    /// because the process has reached its limit of open files.
    pub(super) fn free_file(&self) {
        let _ = self.cut_first(&mut self.entries(), Cut::OpenFiles);
    }

    /// Returns the number of open connections, and the number of bytes that are reserved for messages. The bytes include those of
    /// cut connections that are not closed yet.
    pub(super) fn in_use(&self) -> (usize, usize) {
        let entries = self.entries();
        (entries.open.len(), entries.bytes + entries.leaving_bytes)
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cut_first(&self, entries: &mut Entries, reason: Cut) -> bool {
        let first = entries.waiting.first_key_value().map(|(_, id)| *id);
        first.is_some_and(|id| self.cut(entries, id, reason))
    }

    /// If the peer of the connection `id` has too many connections, cuts the peer's connection that has waited longest.
    fn limit_peer(&self, entries: &mut Entries, id: Id) {
        let Some(peer) = entries.open.get(&id).and_then(|entry| entries.peers.get(&entry.peer?)) else { return };
        if peer.open > self.limits.connections_per_peer
            && let Some((_, first)) = peer.waiting.first_key_value()
        {
            let first = *first;
            self.cut(entries, first, Cut::Peer);
        }
    }

    /// Removes a connection from the open connections, and wakes its task, which then ends. The memory and the open file of the
    /// connection are free once the task has ended. Returns false if the connection was not open.
    fn cut(&self, entries: &mut Entries, id: Id, reason: Cut) -> bool {
        let Some(entry) = entries.remove(id) else { return false };
        entries.leaving.insert(id, entry.bytes);
        entries.leaving_bytes += entry.bytes;
        self.metrics.count_cut(reason);
        entry.cut.notify_one();
        true
    }
}

/// One open connection. Dropping this value makes room for another connection.
#[derive(Debug)]
pub(super) struct Connection {
    connections: Arc<Connections>,
    id: Id,
    cut: Arc<Notify>,
}

impl Connection {
    /// Waits until the connection is cut.
    pub(super) async fn was_cut(&self) {
        self.cut.notified().await;
    }

    /// Counts this connection for `peer` from now on. Called when a trusted proxy forwards a request of `peer` over this
    /// connection. The waiting time of the connection starts again, because the proxy may have opened the connection long ago.
    pub(super) fn assign(&self, peer: IpAddr) -> Result<(), WasCut> {
        let mut entries = self.connections.entries();
        let turn = entries.next();
        entries.change(self.id, |entry| (entry.turn, entry.peer) = (turn, Some(peer)))?;
        self.connections.limit_peer(&mut entries, self.id);
        entries.open.contains_key(&self.id).then_some(()).ok_or(WasCut)
    }

    /// Reserves memory for a message. If the message would exceed the cap for memory, cuts connections that hold memory, those
    /// that have waited longest first, and waits until their memory is free. If only messages that are being stored hold memory,
    /// waits until one of them is stored or refused. Fails if this connection is cut.
    pub(super) async fn reserve(&self, bytes: usize) -> Result<(), WasCut> {
        loop {
            let freed = self.connections.freed.notified();
            if self.try_reserve(bytes)? {
                return Ok(());
            }
            freed.await;
        }
    }

    fn try_reserve(&self, bytes: usize) -> Result<bool, WasCut> {
        let connections = &self.connections;
        let mut entries = connections.entries();
        while entries.bytes.saturating_add(bytes) > connections.limits.bytes_in_flight {
            let Some(first) = entries.first_with_bytes() else { return Ok(false) };
            connections.cut(&mut entries, first, Cut::Bytes);
        }
        if entries.bytes + entries.leaving_bytes + bytes > connections.limits.bytes_in_flight {
            return entries.open.contains_key(&self.id).then_some(false).ok_or(WasCut);
        }
        entries.change(self.id, |entry| entry.bytes += bytes)?;
        Ok(true)
    }

    /// Protects the connection from being cut while its message is stored.
    pub(super) fn storing(&self) -> Result<(), WasCut> {
        self.connections.entries().change(self.id, |entry| entry.is_storing = true)
    }

    /// Ends a request: releases its memory, and puts the connection at the end of the order of waiting connections. From now on,
    /// the connection is counted for `peer`.
    pub(super) fn completed(&self, peer: Option<IpAddr>) {
        let mut entries = self.connections.entries();
        let turn = entries.next();
        // If the connection was cut in the meantime, `drop` releases its memory.
        let _ = entries.change(self.id, |entry| {
            (entry.turn, entry.is_storing, entry.bytes, entry.peer) = (turn, false, 0, peer);
        });
        drop(entries);
        self.connections.freed.notify_waiters();
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let mut entries = self.connections.entries();
        entries.remove(self.id);
        if let Some(bytes) = entries.leaving.remove(&self.id) {
            entries.leaving_bytes -= bytes;
        }
        drop(entries);
        self.connections.freed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn connections(change: impl FnOnce(&mut Limits)) -> Arc<Connections> {
        let mut limits = Limits::default();
        change(&mut limits);
        Connections::new(limits, None, Arc::default())
    }

    fn is_cut(connection: &Connection) -> bool {
        !connection.connections.entries().open.contains_key(&connection.id)
    }

    const PEERS: [Option<IpAddr>; 2] =
        [Some(IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 1))), Some(IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 2)))];

    #[tokio::test]
    async fn the_connection_that_has_waited_longest_is_cut() {
        let connections = connections(|limits| limits.connections = 3);
        let (first, second, third) =
            (connections.open(PEERS[0]).await, connections.open(PEERS[0]).await, connections.open(PEERS[0]).await);
        // The first connection completes a request, so the second connection has waited longest.
        first.completed(PEERS[0]);
        let fourth = connections.open(PEERS[1]).await;
        assert_eq!([&first, &second, &third, &fourth].map(is_cut), [false, true, false, false]);
        second.was_cut().await;
        assert_eq!(connections.in_use().0, 3);
    }

    #[tokio::test]
    async fn a_new_connection_at_the_cap_waits_for_a_message_that_is_being_stored() {
        let connections = connections(|limits| limits.connections = 1);
        let first = connections.open(PEERS[0]).await;
        first.storing().unwrap();
        let mut second = Box::pin(connections.open(PEERS[0]));
        assert!(second.as_mut().now_or_never().is_none() && !is_cut(&first));
        first.completed(PEERS[0]);
        let second = second.await;
        assert_eq!((is_cut(&first), is_cut(&second)), (true, false));
    }

    #[tokio::test]
    async fn a_peer_above_its_cap_loses_the_connection_that_has_waited_longest() {
        let connections = connections(|limits| limits.connections_per_peer = 2);
        let other = connections.open(PEERS[1]).await;
        let proxy = connections.open(None).await;
        let mut own = Vec::new();
        for _ in 0..3 {
            own.push(connections.open(PEERS[0]).await);
        }
        assert_eq!((is_cut(&other), own.iter().map(is_cut).collect::<Vec<_>>()), (false, vec![true, false, false]));
        // Until a forwarded request is complete, the connection of the proxy is counted for the sender of the request.
        proxy.assign(PEERS[0].unwrap()).unwrap();
        assert!(is_cut(&own[1]) && !is_cut(&proxy));
        proxy.completed(None);
        own.push(connections.open(PEERS[0]).await);
        assert_eq!((is_cut(&own[2]), is_cut(&proxy)), (false, false));
    }

    #[tokio::test]
    async fn memory_is_taken_from_the_unfinished_message_that_has_waited_longest() {
        let connections = connections(|limits| limits.bytes_in_flight = 100);
        let (idle, first, second) =
            (connections.open(PEERS[0]).await, connections.open(PEERS[0]).await, connections.open(PEERS[0]).await);
        first.reserve(60).await.unwrap();
        let mut reserved = Box::pin(second.reserve(50));
        assert!(reserved.as_mut().now_or_never().is_none(), "the second connection got memory that the first one still held");
        assert_eq!([&idle, &first, &second].map(is_cut), [false, true, false]);
        drop(first);
        reserved.await.unwrap();
        assert_eq!(connections.in_use(), (2, 50));
        // A message that is being stored keeps its memory, and the next message waits for this memory.
        second.storing().unwrap();
        let third = connections.open(PEERS[0]).await;
        assert!(third.reserve(60).now_or_never().is_none());
        second.completed(PEERS[0]);
        third.reserve(60).await.unwrap();
        drop((idle, second, third));
        assert_eq!(connections.in_use(), (0, 0));
        let entries = connections.entries();
        assert!(entries.peers.is_empty() && entries.waiting.is_empty() && entries.leaving.is_empty());
    }
}
