//! Callbacks for clients that have no URL: the simulator listens for itself, and keeps what it hears until it is read.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Messages that are kept; the oldest are forgotten first.
const KEPT: usize = 100_000;

/// A callback that was delivered to the simulator's own inbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InboxMessage {
    /// Number of the message, from 1.
    pub seq: u64,
    /// Virtual time of delivery.
    pub at: Timestamp,
    /// What follows `/_sim/inbox/` in the URL that was registered; empty without it.
    pub name: String,
    /// The message as any listener would get it, with the credentials that were registered.
    pub body: Box<RawValue>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Inbox {
    heard: u64,
    messages: VecDeque<InboxMessage>,
}

impl Inbox {
    pub(crate) fn hear(&mut self, at: Timestamp, name: &str, body: Box<RawValue>) {
        self.heard += 1;
        if self.messages.len() == KEPT {
            self.messages.pop_front();
        }
        self.messages.push_back(InboxMessage { seq: self.heard, at, name: name.to_owned(), body });
    }

    /// Messages behind a number, the oldest first; of one name when it is given.
    pub(crate) fn after(&self, seq: u64, name: Option<&str>) -> impl Iterator<Item = &InboxMessage> {
        let first = self.messages.partition_point(|message| message.seq <= seq);
        self.messages.range(first..).filter(move |message| name.is_none_or(|name| message.name == name))
    }

    pub(crate) fn clear(&mut self) {
        self.messages.clear();
    }
}
