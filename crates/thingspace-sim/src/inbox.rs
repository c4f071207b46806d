//! Callbacks for clients that have no URL: the simulator listens for itself, and keeps what it hears until it is read.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Messages that are kept; the oldest are forgotten first.
const KEPT: usize = 100_000;

/// A callback that was delivered to the simulator's own inbox.
#[derive(Clone, Debug, Serialize)]
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
    #[serde(with = "kept")]
    messages: VecDeque<InboxMessage>,
}

/// Messages in a snapshot, which is no JSON that could hold theirs as it is.
mod kept {
    use std::collections::VecDeque;

    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde_json::value::RawValue;

    use super::InboxMessage;

    #[derive(Serialize, Deserialize)]
    struct Kept<N, B> {
        seq: u64,
        at: Timestamp,
        name: N,
        body: B,
    }

    pub(super) fn serialize<S: Serializer>(messages: &VecDeque<InboxMessage>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(messages.iter().map(|InboxMessage { seq, at, name, body }| Kept {
            seq: *seq,
            at: *at,
            name: name.as_str(),
            body: body.get(),
        }))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<VecDeque<InboxMessage>, D::Error> {
        let kept = Vec::<Kept<String, String>>::deserialize(deserializer)?;
        let message = |Kept { seq, at, name, body }: Kept<String, String>| {
            let body = RawValue::from_string(body).map_err(serde::de::Error::custom)?;
            Ok(InboxMessage { seq, at, name, body })
        };
        kept.into_iter().map(message).collect()
    }
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
