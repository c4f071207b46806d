//! The simulator's own inbox, which receives and stores callbacks for clients that have no URL of their own.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Maximum number of stored messages. The oldest messages are dropped first.
const MAX_MESSAGES: usize = 100_000;

/// Maximum total size of the names and bodies of the stored messages, in bytes. The oldest messages are dropped first. The latest
/// message is always stored, even if it is larger than this limit.
const MAX_BYTES: usize = 64 << 20;

/// A callback that was delivered to the simulator's own inbox.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct InboxMessage {
    /// Number of the message, from 1.
    pub seq: u64,
    /// Virtual time of delivery.
    pub at: Timestamp,
    /// The path segment after `/_sim/inbox/` in the registered URL; empty when there is none.
    pub name: String,
    /// The body that any other listener would receive, including the registered credentials.
    pub body: Box<RawValue>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Inbox {
    received: u64,
    /// The total size of the names and bodies of the stored messages.
    bytes: usize,
    #[serde(with = "stored_messages")]
    messages: VecDeque<InboxMessage>,
}

/// Stores message bodies as strings, because a snapshot is not JSON and cannot contain raw JSON.
mod stored_messages {
    use std::collections::VecDeque;

    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::value::RawValue;

    use super::InboxMessage;

    #[derive(Serialize, Deserialize)]
    struct StoredMessage<N, B> {
        seq: u64,
        at: Timestamp,
        name: N,
        body: B,
    }

    pub(super) fn serialize<S: Serializer>(messages: &VecDeque<InboxMessage>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(messages.iter().map(|InboxMessage { seq, at, name, body }| StoredMessage {
            seq: *seq,
            at: *at,
            name: name.as_str(),
            body: body.get(),
        }))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<VecDeque<InboxMessage>, D::Error> {
        let stored = Vec::<StoredMessage<String, String>>::deserialize(deserializer)?;
        let message = |StoredMessage { seq, at, name, body }: StoredMessage<String, String>| {
            let body = RawValue::from_string(body).map_err(serde::de::Error::custom)?;
            Ok(InboxMessage { seq, at, name, body })
        };
        stored.into_iter().map(message).collect()
    }
}

impl Inbox {
    pub(crate) fn receive(&mut self, at: Timestamp, name: &str, body: Box<RawValue>) {
        self.received += 1;
        self.bytes = self.bytes.saturating_add(size(name, &body));
        while (self.messages.len() >= MAX_MESSAGES || self.bytes > MAX_BYTES)
            && let Some(oldest) = self.messages.pop_front()
        {
            self.bytes = self.bytes.saturating_sub(size(&oldest.name, &oldest.body));
        }
        self.messages.push_back(InboxMessage { seq: self.received, at, name: name.to_owned(), body });
    }

    /// Returns the messages after a sequence number, oldest first. If `name` is given, returns only messages with this name.
    pub(crate) fn after(&self, seq: u64, name: Option<&str>) -> impl Iterator<Item = &InboxMessage> {
        let first = self.messages.partition_point(|message| message.seq <= seq);
        self.messages.range(first..).filter(move |message| name.is_none_or(|name| message.name == name))
    }

    pub(crate) fn clear(&mut self) {
        self.messages.clear();
        self.bytes = 0;
    }
}

fn size(name: &str, body: &RawValue) -> usize {
    name.len() + body.get().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_the_messages_is_bounded() {
        let mut inbox = Inbox::default();
        let body = |length: usize| RawValue::from_string(format!("\"{}\"", "x".repeat(length))).unwrap();
        for _ in 0..100 {
            inbox.receive(crate::clock::EPOCH, "", body(1 << 20));
        }
        let seqs: Vec<u64> = inbox.after(0, None).map(|message| message.seq).collect();
        assert_eq!(
            (seqs.first(), seqs.last(), seqs.len()),
            (Some(&38), Some(&100), 63),
            "expected the latest 63 messages: each has 1 MiB and two quotation marks, so 64 of them exceed 64 MiB"
        );
        inbox.clear();
        inbox.receive(crate::clock::EPOCH, "", body(65 << 20));
        inbox.receive(crate::clock::EPOCH, "", body(1));
        assert_eq!(inbox.after(0, None).map(|message| message.seq).collect::<Vec<_>>(), [102]);
    }
}
