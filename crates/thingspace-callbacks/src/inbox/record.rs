//! The stored form of a message: without credentials, under a key that is derived from its content.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use thingspace_raw::types::CallbackService;
use thingspace_store::{Entry, Stored};

use crate::event::{Event, event};

/// The kind of entry that holds a message.
pub(super) const KIND: &str = "callback";

/// The start of the keys of messages.
pub(super) const PREFIX: &str = "callback/";

/// The kind of entry that marks the content of a message.
pub(super) const MARK: &str = "callback-mark";

/// The kind of entry that holds a message whose handler has failed too often.
pub(crate) const DEAD: &str = "callback-dead";

/// The kind of entry that holds a message to handle again.
pub(crate) const REPLAY: &str = "callback-replay";

/// The time within which an equal message can be a redelivery. The service sends the last redelivery a quarter of an hour after the
/// message (quirk callback-retry).
const REDELIVERY: Duration = Duration::from_secs(30 * 60);

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
    pub(super) fn new(service: &CallbackService, message: Value, at: SystemTime) -> Self {
        let body = Body { service: service.as_str().to_owned(), message, possible_repeat: false };
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

    /// The tags of recent equal messages: those of the previous period and of the current one, in this order.
    pub(super) fn content_tags(&self) -> [String; 2] {
        let period = self.period();
        [self.content_tag(period.saturating_sub(1)), self.content_tag(period)]
    }

    /// Whether a stored equal message is recent enough.
    pub(super) fn can_be_redelivery_of(&self, stored: &Stored) -> bool {
        self.at.duration_since(time(stored.entry.at)).unwrap_or_default() < REDELIVERY
    }

    /// The number of the period in which the message arrived. Equal messages are compared within two periods, so their number does not
    /// grow with the age of the inbox.
    fn period(&self) -> u64 {
        self.at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs() / REDELIVERY.as_secs()
    }

    fn content_tag(&self, period: u64) -> String {
        format!("callback-content/{}/{period}", self.digest)
    }

    /// The entry of the message. A message of a request is stored under the tag of the request, so if it can have equals, a second
    /// entry marks its content.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let body = Body {
            service: self.body.service.clone(),
            message: self.body.message.clone(),
            possible_repeat: self.is_possible_repeat,
        };
        let body = serde_json::to_vec(&body).unwrap_or_default();
        let content = self.content_tag(self.period());
        let (key, at) = (format!("{}/{}-{}", self.digest, self.period(), self.number), millis(self.at));
        let message = |key: String, tag: String| Entry::new(key, tag, KIND, body).at(at);
        match self.event.request_id() {
            Some(id) if self.is_about_a_device_of_a_request() => {
                vec![message(format!("{PREFIX}{}", self.digest), request_tag(id))]
            }
            Some(id) => {
                let mark = Entry::new(format!("callback-content/{key}"), content, MARK, "").at(at);
                vec![message(format!("{PREFIX}{key}"), request_tag(id)), mark]
            }
            None => vec![message(format!("{PREFIX}{key}"), content)],
        }
    }
}

/// The tag of the messages of a request.
pub(super) fn request_tag(request_id: &str) -> String {
    let is_plain = request_id.len() <= LONGEST_ID && !request_id.contains('\0');
    if is_plain { format!("callback/{request_id}") } else { format!("callback-long/{}", hex(&Sha256::digest(request_id))) }
}

/// The event in the body of an entry, and whether it is a possible repeat. `None` if it is not the body of a message.
pub(super) fn event_of(body: &[u8]) -> Option<(Event, bool)> {
    let body: Body = serde_json::from_slice(body).ok()?;
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

pub(crate) fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

pub(crate) fn time(millis: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
}
