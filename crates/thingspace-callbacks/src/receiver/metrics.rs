//! The counts of a receiver, in the text format of Prometheus.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Inbox, SpoolStatus};

use super::connections::Connections;

/// Why the receiver closed a connection.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cut {
    /// The head of the request took too long.
    Head,
    /// The body of the request took too long.
    Body,
    /// For too long, no byte was sent in either direction.
    Progress,
    /// The TLS handshake took too long.
    Handshake,
    /// There were too many connections.
    Connections,
    /// The peer had too many connections.
    Peer,
    /// There were too many bytes in flight.
    Bytes,
    /// A new connection could not be accepted, usually because the process had reached its limit of open files.
    OpenFiles,
    /// The peer is not in the list of allowed addresses.
    Address,
}

impl Cut {
    const ALL: [Self; 9] = [
        Self::Head,
        Self::Body,
        Self::Progress,
        Self::Handshake,
        Self::Connections,
        Self::Peer,
        Self::Bytes,
        Self::OpenFiles,
        Self::Address,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Body => "body",
            Self::Progress => "progress",
            Self::Handshake => "handshake",
            Self::Connections => "connections",
            Self::Peer => "peer",
            Self::Bytes => "bytes",
            Self::OpenFiles => "open_files",
            Self::Address => "address",
        }
    }
}

/// Why a request was rejected before it reached the inbox.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rejected {
    /// The path does not exist, its secret is wrong, or the client may not read `/healthz` or `/metrics`.
    Path,
    /// The method is not POST.
    Method,
    /// The sender is not in the list of allowed addresses.
    Address,
    /// The body took too long.
    Late,
    /// The body ended early or is not valid HTTP.
    Incomplete,
}

impl Rejected {
    const ALL: [Self; 5] = [Self::Path, Self::Method, Self::Address, Self::Late, Self::Incomplete];

    fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Method => "method",
            Self::Address => "address",
            Self::Late => "late",
            Self::Incomplete => "incomplete",
        }
    }
}

/// The counts since the start of the receiver.
#[derive(Debug, Default)]
pub(super) struct Metrics {
    cut: [AtomicU64; Cut::ALL.len()],
    rejected: [AtomicU64; Rejected::ALL.len()],
    opened: AtomicU64,
}

impl Metrics {
    pub(super) fn count_cut(&self, reason: Cut) {
        self.cut[reason as usize].fetch_add(1, Ordering::Relaxed);
        tracing::debug!(reason = reason.as_str(), "connection cut");
    }

    pub(super) fn count_rejected(&self, reason: Rejected) {
        self.rejected[reason as usize].fetch_add(1, Ordering::Relaxed);
        tracing::debug!(reason = reason.as_str(), "request rejected");
    }

    pub(super) fn count_opened(&self) {
        self.opened.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns all counts, including those of the inbox.
    pub(super) fn text(&self, inbox: &Inbox, connections: &Connections) -> String {
        let (open, bytes) = connections.in_use();
        let refusals = inbox.refusals();
        let mut text = Text::default();
        text.family("thingspace_callbacks_accepted_total", "counter", "Messages that were acknowledged, redeliveries included.");
        text.value(inbox.received());
        text.family("thingspace_callbacks_redelivered_total", "counter", "Acknowledged messages that were redeliveries.");
        text.value(inbox.redeliveries());
        text.family("thingspace_callbacks_refused_total", "counter", "Messages that were not acknowledged, by reason.");
        for (reason, count) in refusals.by_reason() {
            text.labeled(reason, count);
        }
        if let Some(spooled) = inbox.spooled() {
            text.spool(&spooled);
        }
        text.family("thingspace_receiver_rejected_total", "counter", "Requests that did not reach the inbox, by reason.");
        for reason in Rejected::ALL {
            text.labeled(reason.as_str(), self.rejected[reason as usize].load(Ordering::Relaxed));
        }
        text.family("thingspace_receiver_cut_total", "counter", "Connections that the receiver cut, by reason.");
        for reason in Cut::ALL {
            text.labeled(reason.as_str(), self.cut[reason as usize].load(Ordering::Relaxed));
        }
        text.family("thingspace_receiver_opened_total", "counter", "Connections that were accepted.");
        text.value(self.opened.load(Ordering::Relaxed));
        text.family("thingspace_receiver_connections", "gauge", "Open connections.");
        text.value(open as u64);
        text.family("thingspace_receiver_bytes", "gauge", "Bytes of messages that are being received or stored.");
        text.value(bytes as u64);
        text.0
    }
}

/// Prometheus text, one metric family after the other. The second field is the name of the current family.
#[derive(Default)]
struct Text(String, &'static str);

impl Text {
    fn family(&mut self, name: &'static str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
        self.1 = name;
    }

    fn spool(&mut self, spooled: &SpoolStatus) {
        self.family("thingspace_callbacks_spooled", "gauge", "Messages in the spool, which wait for the store.");
        self.value(spooled.count);
        self.family("thingspace_callbacks_spooled_bytes", "gauge", "Size of the messages in the spool.");
        self.value(spooled.bytes);
        self.family(
            "thingspace_callbacks_spooled_age_seconds",
            "gauge",
            "Time since the oldest message in the spool was received.",
        );
        self.value(spooled.age.as_secs());
        self.family("thingspace_callbacks_spool_parked", "gauge", "Messages in the spool that the store refuses.");
        self.value(spooled.parked);
        self.family("thingspace_callbacks_spool_moved_total", "counter", "Messages that were moved from the spool to the store.");
        self.value(spooled.moved);
    }

    fn value(&mut self, value: u64) {
        let _ = writeln!(self.0, "{} {value}", self.1);
    }

    fn labeled(&mut self, reason: &str, value: u64) {
        let _ = writeln!(self.0, "{}{{reason=\"{reason}\"}} {value}", self.1);
    }
}
