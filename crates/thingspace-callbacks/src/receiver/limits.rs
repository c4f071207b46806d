//! The deadlines and caps of a receiver.

use std::time::Duration;

use crate::refusal::MESSAGE_LIMIT;

/// The minimum number of open files that a receiver leaves to the rest of the process: to the store, to logs and to outgoing
/// connections.
const RESERVED_FILES: u64 = 64;

/// The deadlines and caps of a [`Receiver`](crate::Receiver). They bound the time and the memory that a sender can take before
/// its message is known to have the right credentials.
///
/// When a cap is reached, the receiver makes room: of the connections to which the cap applies, it closes the one that has been
/// without a complete request for the longest time. It never closes a connection whose message is being stored.
///
/// ```
/// use std::time::Duration;
/// use thingspace_callbacks::Limits;
///
/// let mut limits = Limits::default();
/// assert_eq!((limits.connections, limits.head), (1_024, Duration::from_secs(5)));
/// limits.connections = 4_096;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The time for the head of a request (default: 5 seconds), counted from the end of the previous response. For the first
    /// request, it is counted from the opening of the connection or, with TLS, from the end of the handshake.
    pub head: Duration,
    /// The time for the body of a request, counted from the end of its head (default: 10 seconds). A body that takes longer is
    /// answered with status 408.
    pub body: Duration,
    /// A connection is closed after this time without a byte in either direction (default: 15 seconds).
    pub progress: Duration,
    /// The time for the TLS handshake (default: 5 seconds).
    pub handshake: Duration,
    /// The time for storing a message (default: 3 seconds). The service waits about 4 seconds for the answer (quirk
    /// callback-deadline). If the inbox has a [spool](crate::Spool), the spool takes the message after this time, or after 3
    /// seconds if this time is longer. Without a spool, a message that takes longer is answered with status 503.
    pub store: Duration,
    /// The maximum number of open connections (default: 1,024). A receiver lowers this number to fit the process's limit of open
    /// files. To raise that limit, call [`raise_open_file_limit`](crate::raise_open_file_limit).
    pub connections: usize,
    /// The maximum number of open connections of one address, or of one IPv6 /64 network (default: 128). Requests that arrive
    /// through a trusted proxy are counted for the address that the proxy forwards.
    pub connections_per_peer: usize,
    /// The maximum size of a message in bytes (default and maximum: 4 MiB). A larger message is answered with status 413.
    pub message_bytes: usize,
    /// The maximum total size of the messages that are being received or stored, in bytes (default: 32 MiB; at least twice
    /// `message_bytes`).
    pub bytes_in_flight: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(5),
            body: Duration::from_secs(10),
            progress: Duration::from_secs(15),
            handshake: Duration::from_secs(5),
            store: Duration::from_secs(3),
            connections: 1_024,
            connections_per_peer: 128,
            message_bytes: MESSAGE_LIMIT,
            bytes_in_flight: 32 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// Lowers caps that exceed a limit of the process or of the inbox, and raises caps that are so low that some message could
    /// never be received.
    pub(super) fn fitted(mut self, open_files: Option<u64>) -> Self {
        if let Some(open_files) = open_files {
            let reserved = RESERVED_FILES.max(open_files / 8);
            let available = usize::try_from(open_files.saturating_sub(reserved)).unwrap_or(usize::MAX);
            self.connections = self.connections.min(available);
        }
        self.connections = self.connections.max(1);
        self.connections_per_peer = self.connections_per_peer.max(1);
        self.message_bytes = self.message_bytes.min(MESSAGE_LIMIT);
        // A long body arrives in several buffers, which are joined when the body is complete. During the join, the body takes
        // twice its size in memory, so the cap must have room for twice the largest message.
        self.bytes_in_flight = self.bytes_in_flight.max(2 * self.message_bytes);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cap_on_connections_leaves_files_to_the_process() {
        let connections = |open_files| Limits::default().fitted(open_files).connections;
        assert_eq!(connections(None), 1_024);
        assert_eq!(connections(Some(65_536)), 1_024);
        assert_eq!(connections(Some(1_024)), 896);
        assert_eq!(connections(Some(256)), 192);
        assert_eq!(connections(Some(10)), 1);
    }
}
