//! The stored form of a message: without credentials, under a key that is derived from its content.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use thingspace_raw::types::CallbackService;
use thingspace_store::{Entry, Stored};

use crate::event::{Event, event};

/// The kind of an entry that contains a message.
pub(super) const KIND: &str = "callback";

/// The start of the keys of messages.
pub(super) const PREFIX: &str = "callback/";

/// The kind of a mark. A mark is a second entry for the same message, with a tag that contains the digest of the message: see
/// [`Record::entries`].
pub(super) const MARK: &str = "callback-mark";

/// The kind of an entry that contains a message whose handler has failed too often.
pub(crate) const DEAD: &str = "callback-dead";

/// The kind of an entry that contains a message to handle again.
pub(crate) const REPLAY: &str = "callback-replay";

/// If two equal messages arrive within this time, the second one may be a redelivery of the first. The service sends the last
/// redelivery a quarter of an hour after the message (quirk callback-retry), so half an hour leaves a margin.
const REDELIVERY: Duration = Duration::from_secs(30 * 60);

/// How far the clocks of two receivers may differ.
const CLOCKS: Duration = Duration::from_secs(60);

/// The maximum length of a request id in a tag, in bytes. A longer id is replaced by its digest.
const LONGEST_ID: usize = 128;

/// A message to store.
pub(super) struct Record {
    event: Event,
    /// See [`Arrival::arrival`].
    arrival: Option<String>,
    digest: String,
    /// When the message was received.
    pub(super) at: SystemTime,
    /// When the message is moved from a spool to the store. The entry in the store gets this time, so that the times in the log
    /// follow the order of the entries. `None` for a message that was just received.
    moved_at: Option<SystemTime>,
    /// Distinguishes equal messages of the same period. Starts at 1.
    pub(super) number: usize,
    pub(super) is_possible_duplicate: bool,
}

/// The body of the entry of a message.
#[derive(Serialize, Deserialize)]
struct Body<'a> {
    service: Cow<'a, str>,
    message: Cow<'a, Value>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    possible_duplicate: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    arrival: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    received_at: Option<i64>,
}

/// What an inbox with a spool records about the arrival of a message. The body of the entry contains these members, and the
/// body of a mark consists of them.
#[derive(Default, Serialize, Deserialize)]
struct Arrival {
    /// A random id that distinguishes a message from equal messages. All attempts to store one message use the same id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    arrival: Option<String>,
    /// The time at which the message was received, in milliseconds since 1970. `None` if the entry has the same time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    received_at: Option<i64>,
}

impl Arrival {
    /// Returns the body of a mark, which is empty for an inbox without a spool.
    fn to_mark(&self) -> Vec<u8> {
        if self.arrival.is_none() { Vec::new() } else { serde_json::to_vec(self).unwrap_or_default() }
    }

    /// Returns the arrival of a message. `stored` is the entry of the message, or its mark.
    fn of(stored: &Stored) -> Self {
        serde_json::from_slice(&stored.entry.body).unwrap_or_default()
    }
}

/// A message as it was stored.
pub(super) struct StoredMessage {
    pub(super) event: Event,
    pub(super) is_possible_duplicate: bool,
    /// See [`Arrival::received_at`].
    pub(super) received_at: Option<i64>,
}

impl Record {
    pub(super) fn new(service: &CallbackService, message: Value, at: SystemTime) -> Self {
        let event = event(service, message);
        let digest = digest(&event);
        Self { event, arrival: None, digest, at, moved_at: None, number: 1, is_possible_duplicate: false }
    }

    /// Returns the message in an entry of a spool, to be moved to the store at `now`. `None` if the entry is not a message.
    pub(super) fn of_spooled(body: &[u8], received_at: i64, now: SystemTime) -> Option<Self> {
        let spooled: Body = serde_json::from_slice(body).ok()?;
        let received_at = time(spooled.received_at.unwrap_or(received_at));
        let mut record = Self::new(&CallbackService::from(&*spooled.service), spooled.message.into_owned(), received_at);
        record.arrival = spooled.arrival.map(Cow::into_owned);
        record.moved_at = Some(now);
        Some(record)
    }

    /// Gives the message a random id. If the outcome of an attempt to store the message is unknown, the next attempt recognizes
    /// by this id whether the message is already stored. A message that names a request and a device gets no id, because its key
    /// alone ensures that it is stored only once.
    pub(super) fn identify(&mut self) {
        if !self.is_about_a_device_of_a_request() {
            self.arrival = Some(format!("{:016x}", rand::random::<u64>()));
        }
    }

    /// Whether an entry contains this message or is the mark of this message, according to its arrival id. The entry of an equal
    /// message does not match. Always false if this message has no arrival id.
    pub(super) fn is_stored_as(&self, stored: &Stored) -> bool {
        self.arrival.is_some() && Arrival::of(stored).arrival == self.arrival
    }

    /// Whether the message names a request and a device. If it does, a second equal message contains nothing new, so only the
    /// first one is stored.
    pub(super) fn is_about_a_device_of_a_request(&self) -> bool {
        self.event.request_id().is_some() && !self.event.devices().is_empty()
    }

    pub(super) fn attempt(&self) -> i64 {
        self.event.attempt()
    }

    /// Returns the content tag of the previous period. Also returns the tag of the next period if the store may already contain
    /// messages of the next period. There are two such cases: this message stayed in a spool until the next period, or it was
    /// received less than [`CLOCKS`] before the end of its period, so the clock of another receiver may already be past the end.
    pub(super) fn neighboring_tags(&self) -> impl Iterator<Item = String> {
        let period = self.period();
        let latest = self.moved_at.unwrap_or(self.at).max(self.at) + CLOCKS;
        let next = (period_of(latest) > period).then_some(period + 1);
        period.checked_sub(1).into_iter().chain(next).map(move |period| self.content_tag(period))
    }

    /// The content tag of this message's own period. Equal messages with this tag are numbered in one sequence.
    pub(super) fn own_tag(&self) -> String {
        self.content_tag(self.period())
    }

    /// Whether an equal message was received less than [`REDELIVERY`] before or after this message. `stored` is the entry of the
    /// equal message, or its mark.
    pub(super) fn can_be_redelivery_of(&self, stored: &Stored) -> bool {
        let received_at = time(Arrival::of(stored).received_at.unwrap_or(stored.entry.at));
        let between = self.at.duration_since(received_at).or_else(|_| received_at.duration_since(self.at));
        between.is_ok_and(|between| between < REDELIVERY)
    }

    /// The number of the period in which the message was received. Time is divided into periods of the length [`REDELIVERY`]. A
    /// message is compared only with equal messages of its own period and of the neighboring periods, so that the comparison does
    /// not take longer as the inbox grows.
    fn period(&self) -> u64 {
        period_of(self.at)
    }

    fn content_tag(&self, period: u64) -> String {
        format!("callback-content/{}/{period}", self.digest)
    }

    /// The time at which a moved message was received, in milliseconds since 1970. `None` if the message is not moved from a
    /// spool.
    fn received_before(&self) -> Option<i64> {
        self.moved_at.map(|_| millis(self.at))
    }

    /// The body of the entry of the message.
    pub(super) fn body(&self) -> Vec<u8> {
        let body = Body {
            service: self.event.service().as_str().into(),
            message: Cow::Borrowed(self.event.json()),
            possible_duplicate: self.is_possible_duplicate,
            arrival: self.arrival.as_deref().map(Cow::Borrowed),
            received_at: self.received_before(),
        };
        serde_json::to_vec(&body).unwrap_or_default()
    }

    /// The entry of the message, followed by a mark if the message has a request id but no device. The entry of a message with
    /// a request id has the tag of the request, and the mark has the tag of the content, under which equal messages are found.
    /// The entry of a message without a request id has the tag of the content, so it needs no mark.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let body = self.body();
        let content = || self.own_tag();
        let key = || format!("{}/{}-{}", self.digest, self.period(), self.number);
        let at = millis(self.moved_at.unwrap_or(self.at));
        let message = |key: String, tag: String| Entry::new(key, tag, KIND, body).at(at);
        match self.event.request_id() {
            Some(id) if self.is_about_a_device_of_a_request() => {
                vec![message(format!("{PREFIX}{}", self.digest), request_tag(id))]
            }
            Some(id) => {
                let arrival = Arrival { arrival: self.arrival.clone(), received_at: self.received_before() };
                let mark = Entry::new(format!("callback-content/{}", key()), content(), MARK, arrival.to_mark()).at(at);
                vec![message(format!("{PREFIX}{}", key()), request_tag(id)), mark]
            }
            None => vec![message(format!("{PREFIX}{}", key()), content())],
        }
    }
}

/// The number of the period that contains `time`.
fn period_of(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs() / REDELIVERY.as_secs()
}

/// The tag of the messages of a request. It contains the digest of an id that is longer than [`LONGEST_ID`] or contains a NUL.
pub(super) fn request_tag(request_id: &str) -> String {
    let is_plain = request_id.len() <= LONGEST_ID && !request_id.contains('\0');
    if is_plain { format!("callback/{request_id}") } else { format!("callback-long/{}", hex(&Sha256::digest(request_id))) }
}

/// The message in the body of an entry. `None` if the entry does not contain a message.
pub(super) fn kept(body: &[u8]) -> Option<StoredMessage> {
    let Body { service, message, possible_duplicate: is_possible_duplicate, received_at, .. } =
        serde_json::from_slice(body).ok()?;
    Some(StoredMessage { event: event(&*service, message.into_owned()), is_possible_duplicate, received_at })
}

/// Returns a digest of the message without its credentials and its delivery count. The digest does not depend on the order of the
/// members.
fn digest(event: &Event) -> String {
    hex(&Sha256::digest(event.identity()))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

pub(crate) fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

pub(crate) fn time(millis: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
}
