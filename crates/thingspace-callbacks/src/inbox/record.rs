//! The stored form of a message: without credentials, under a key that is derived from its content.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use thingspace_store::{Entry, Stored};

use crate::event::{Event, event};

/// The kind of entry that holds a message.
pub(super) const KIND: &str = "callback";

/// The start of the keys of messages.
pub(super) const PREFIX: &str = "callback/";

/// The longest request id, in bytes, that a tag contains literally.
const LONGEST_ID: usize = 128;

/// A message to store.
pub(super) struct Record {
    event: Event,
    body: Body,
    digest: String,
    pub(super) at: SystemTime,
    /// Distinguishes equal messages. Starts at 1.
    pub(super) number: usize,
    pub(super) is_possible_repeat: bool,
}

/// The body of the entry.
#[derive(Serialize, Deserialize)]
struct Body {
    service: String,
    message: Value,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    possible_repeat: bool,
}

impl Record {
    pub(super) fn new(service: &str, message: Value, at: SystemTime) -> Self {
        let body = Body { service: service.to_owned(), message, possible_repeat: false };
        let event = event(service, body.message.clone());
        let digest = digest(&event);
        Self { event, body, digest, at, number: 1, is_possible_repeat: false }
    }

    /// Whether the message names a request and a device. An equal message contains nothing new, so only one of them is stored.
    pub(super) fn is_about_a_device_of_a_request(&self) -> bool {
        self.event.request_id().is_some() && !self.event.devices().is_empty()
    }

    pub(super) fn attempt(&self) -> i64 {
        self.event.attempt()
    }

    /// The tag of the entry. Messages of a request share a tag. Messages without a request share a tag with equal messages.
    pub(super) fn tag(&self) -> String {
        self.event.request_id().map_or_else(|| format!("callback-content/{}", self.digest), request_tag)
    }

    /// Whether a stored message is equal to this one.
    pub(super) fn is_equal(&self, stored: &Stored) -> bool {
        stored.entry.key.strip_prefix(PREFIX).and_then(|key| key.split('/').next()) == Some(&self.digest)
    }

    pub(super) fn entry(&self) -> Entry {
        let body = Body {
            service: self.body.service.clone(),
            message: self.body.message.clone(),
            possible_repeat: self.is_possible_repeat,
        };
        let body = serde_json::to_vec(&body).unwrap_or_default();
        Entry::new(format!("{PREFIX}{}/{}", self.digest, self.number), self.tag(), KIND, body).at(millis(self.at))
    }
}

/// The tag of the messages of a request.
pub(super) fn request_tag(request_id: &str) -> String {
    let is_plain = request_id.len() <= LONGEST_ID && !request_id.contains('\0');
    if is_plain { format!("callback/{request_id}") } else { format!("callback-long/{}", hex(&Sha256::digest(request_id))) }
}

/// The event in an entry, and whether it is a possible repeat. `None` if the entry is not a message.
pub(super) fn event_of(stored: &Stored) -> Option<(Event, bool)> {
    if stored.entry.kind != KIND {
        return None;
    }
    let body: Body = serde_json::from_slice(&stored.entry.body).ok()?;
    Some((event(&body.service, body.message), body.possible_repeat))
}

/// A digest of the message without credentials and delivery count. The order of the members does not matter.
fn digest(event: &Event) -> String {
    let mut identity = event.identity();
    identity.sort_all_objects();
    hex(&Sha256::digest(identity.to_string()))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

pub(super) fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

pub(super) fn time(millis: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
}
