//! Callback messages: content, delivery times, retries, and delivery results.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::event_queue::{Origin, QueuedEvent, RequestNumber, Step};
use super::request::Fault;
use super::{LedgerIds, Listener, World, step};
use crate::clock::later;
use crate::deliveries::Deliveries;
use crate::ledger::{Key, LedgerEvent, Record};
use crate::quirks::Retry;
use crate::rng::Rng;
use crate::snapshot_serde::StaticStr;

/// The maximum number of delivery attempts. Messages state it as `maxCallbackThreshold`. With [`Retry::Observed`], the simulator
/// makes fewer attempts (quirk callback-retry).
const ATTEMPTS: u8 = 4;

/// Maximum time between a message and its duplicate.
const DUPLICATE_WITHIN: Duration = Duration::from_secs(10);

/// Returns the delay between attempt number `attempt` and the next one, or `None` after the last attempt (quirk callback-retry).
fn retry_after(retry: Retry, attempt: u8) -> Option<Duration> {
    match retry {
        Retry::Documented => (attempt < ATTEMPTS).then_some(Duration::from_secs(5 * 60)),
        // A user observed only one retry, after 1.2 to 1.7 seconds.
        Retry::Observed => (attempt == 1).then_some(Duration::from_millis(1_500)),
    }
}

/// Number of a message, in order of creation.
pub(crate) type MessageId = u32;

/// The content of a message, and the service whose listener receives it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notice {
    #[serde(with = "crate::snapshot_serde::static_str")]
    pub(crate) service: StaticStr,
    content: Content,
}

/// The two forms of messages.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum Content {
    /// A message in the envelope that all services of registerCallback share.
    Platform(PlatformMessage),
    /// A message without an envelope, for services whose listeners are not registered by registerCallback.
    Own {
        members: Map<String, Value>,
        /// Whether the message contains the username and password of the registration.
        credentials: bool,
    },
}

/// The members within the envelope.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct PlatformMessage {
    /// The identifiers of the device. In a message about a request, these are the identifiers as the request contains them.
    #[serde(with = "crate::snapshot_serde::raw_option")]
    device_ids: Option<Box<RawValue>>,
    /// `deviceResponse`, or the member that replaces it in some services.
    response: Option<Wrapped>,
    fault: Option<Fault>,
    #[serde(with = "crate::snapshot_serde::static_str")]
    status: StaticStr,
    comment: Option<Box<str>>,
}

/// The content of a message, and the name of the member that contains the content.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Wrapped {
    #[serde(with = "crate::snapshot_serde::static_str")]
    wrapper: StaticStr,
    #[serde(with = "crate::snapshot_serde::raw")]
    content: Box<RawValue>,
}

impl Notice {
    /// Returns a success message with the content in `deviceResponse.<member>`.
    pub(crate) fn success(service: &'static str, member: &'static str, response: &Value) -> Self {
        Self::wrapped(service, "deviceResponse", member, response, "Success")
    }

    /// Returns a message with the content in `<wrapper>.<member>`.
    pub(crate) fn wrapped(
        service: &'static str,
        wrapper: &'static str,
        member: &str,
        response: &Value,
        status: &'static str,
    ) -> Self {
        let content = json!({member: response});
        Self::plain(service, wrapper, &content, status)
    }

    /// Returns a message with the content directly in `<wrapper>`.
    pub(crate) fn plain(service: &'static str, wrapper: &'static str, content: &Value, status: &'static str) -> Self {
        let response = to_raw_value(content).ok().map(|content| Wrapped { wrapper, content });
        let message = PlatformMessage { device_ids: None, response, fault: None, status, comment: None };
        Self { service, content: Content::Platform(message) }
    }

    pub(crate) fn failure(service: &'static str, fault: Fault) -> Self {
        let message = PlatformMessage { device_ids: None, response: None, fault: Some(fault), status: "Failed", comment: None };
        Self { service, content: Content::Platform(message) }
    }

    /// Returns a message without an envelope, for a service whose listener is not registered by registerCallback. If
    /// `credentials` is true, the message also contains the username and password of the registration.
    pub(crate) fn own(service: &'static str, members: Map<String, Value>, credentials: bool) -> Self {
        Self { service, content: Content::Own { members, credentials } }
    }

    /// Sets the device of a message. Has no effect if the message has no envelope or already has a device.
    pub(crate) fn about(mut self, named: Option<&RawValue>) -> Self {
        if let Content::Platform(PlatformMessage { device_ids, .. }) = &mut self.content
            && device_ids.is_none()
        {
            *device_ids = named.map(ToOwned::to_owned);
        }
        self
    }

    /// Sets the comment of a message. Has no effect if the message has no envelope.
    pub(crate) fn set_comment(&mut self, comment: impl Into<Box<str>>) {
        if let Content::Platform(PlatformMessage { comment: slot, .. }) = &mut self.content {
            *slot = Some(comment.into());
        }
    }
}

/// A message that has been neither acknowledged nor lost.
#[derive(Debug, Serialize, Deserialize)]
struct Message {
    origin: Origin,
    request: Option<(RequestNumber, Uuid)>,
    /// The request that waits for the first delivery attempt of this message. `None` after that attempt, and for a message or a
    /// duplicate that no request waits for.
    awaited_by: Option<RequestNumber>,
    device: Option<LedgerIds>,
    notice: Notice,
}

/// A message to deliver.
#[derive(Debug)]
pub(crate) struct Outgoing {
    /// The number of the world that sends the message (see [`World::number`]).
    pub(crate) world: u64,
    pub(crate) plan: QueuedEvent,
    pub(crate) listener: Arc<Listener>,
    pub(crate) body: Vec<u8>,
}

/// The messages of a simulator.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Messages {
    created: MessageId,
    waiting: HashMap<MessageId, Message>,
    /// Messages that are ready for delivery. A snapshot stores these messages and the messages in flight as queued events.
    #[serde(skip)]
    ready: VecDeque<(QueuedEvent, MessageId, u8, Arc<Listener>)>,
    #[serde(skip)]
    in_flight: BTreeSet<QueuedEvent>,
}

/// The body of a delivery.
struct Body<'a> {
    message: &'a Message,
    listener: &'a Listener,
    at: Timestamp,
    attempt: u8,
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_map(None)?;
        match &self.message.notice.content {
            Content::Platform(message) => self.envelope(message, &mut body)?,
            Content::Own { members, credentials } => {
                if *credentials {
                    self.credentials(&mut body)?;
                }
                members.iter().try_for_each(|(name, value)| body.serialize_entry(name, value))?;
            }
        }
        body.end()
    }
}

impl Body<'_> {
    /// Writes the envelope (openapi/callbacks.yaml, CallbackEnvelope).
    fn envelope<M: SerializeMap>(&self, message: &PlatformMessage, body: &mut M) -> Result<(), M::Error> {
        self.credentials(body)?;
        if let Some((_, id)) = self.message.request {
            body.serialize_entry("requestId", &id)?;
        }
        if let Some(ids) = &message.device_ids {
            body.serialize_entry("deviceIds", ids)?;
        }
        if let Some(Wrapped { wrapper, content }) = &message.response {
            body.serialize_entry(wrapper, content)?;
        }
        if let Some(fault) = &message.fault {
            body.serialize_entry("faultResponse", &FaultResponse { faultcode: fault.code, faultstring: &fault.message })?;
        }
        if !message.status.is_empty() {
            body.serialize_entry("status", message.status)?;
        }
        if let Some(comment) = &message.comment {
            body.serialize_entry("comment", comment)?;
        }
        body.serialize_entry("callbackCount", &self.attempt)?;
        body.serialize_entry("maxCallbackThreshold", &ATTEMPTS)
    }

    fn credentials<M: SerializeMap>(&self, body: &mut M) -> Result<(), M::Error> {
        let (username, password) = self.listener.credentials(self.at);
        body.serialize_entry("username", username)?;
        body.serialize_entry("password", password)
    }
}

/// An object of schema FaultResponse, whose member names are all lower case.
#[derive(Serialize)]
struct FaultResponse<'a> {
    faultcode: &'a str,
    faultstring: &'a str,
}

impl World {
    /// Schedules the delivery of a message. Depending on the settings, the message may be delayed, duplicated or lost. A message
    /// without a request is unsolicited.
    pub(crate) fn send(
        &mut self,
        at: Timestamp,
        origin: Origin,
        request: Option<RequestNumber>,
        device: Option<LedgerIds>,
        notice: Notice,
    ) {
        let found = request.and_then(|number| Some((number, self.requests.get_mut(number as usize)?)));
        let request = found.map(|(number, request)| {
            request.open += 1;
            (number, request.id)
        });
        let mut rng = Rng::new(self.settings.seed, "travel", u64::from(self.messages.created));
        let Deliveries { duplicates, losses, reordering } = self.settings.deliveries;
        let late = |rng: &mut Rng, most: Duration| {
            let most = u64::try_from(most.as_millis()).unwrap_or(u64::MAX);
            Duration::from_millis(rng.below(most))
        };
        let (lost, duplicated) = (rng.chance(losses), rng.chance(duplicates));
        let due = later(at, late(&mut rng, reordering));
        // The request waits only for the original message, not for its duplicate.
        let duplicate = duplicated.then(|| Message { origin, request, awaited_by: None, device, notice: notice.clone() });
        let id = self.put(due, Message { origin, request, awaited_by: request.map(|(number, _)| number), device, notice });
        if lost {
            self.tried(id);
            self.lose(at, id, "lost_on_request");
        } else if let Some(duplicate) = duplicate {
            self.put(later(due, late(&mut rng, DUPLICATE_WITHIN)), duplicate);
        }
    }

    fn put(&mut self, due: Timestamp, message: Message) -> MessageId {
        let id = self.messages.created;
        self.messages.created += 1;
        let origin = message.origin;
        self.messages.waiting.insert(id, message);
        self.events.push(QueuedEvent { due, origin, step: Step::Deliver { message: id, attempt: 1 } });
        id
    }

    /// Removes and returns at most `limit` messages that are ready. The result of each delivery must be passed to
    /// [`delivered`](Self::delivered).
    pub(crate) fn take_outgoing(&mut self, limit: usize) -> Vec<Outgoing> {
        let mut outgoing = Vec::new();
        while outgoing.len() < limit
            && let Some((plan, id, attempt, listener)) = self.messages.ready.pop_front()
        {
            let message = self.messages.waiting.get(&id);
            let body = message
                .and_then(|message| serde_json::to_vec(&Body { message, listener: &listener, at: plan.due, attempt }).ok());
            if let Some(body) = body {
                self.messages.in_flight.insert(plan);
                outgoing.push(Outgoing { world: self.number, plan, listener, body });
            }
        }
        outgoing
    }

    /// Returns the number of messages ready for delivery.
    pub(crate) fn ready(&self) -> usize {
        self.messages.ready.len()
    }

    /// Returns whether no delivery is ready or in progress.
    pub(crate) fn is_quiet(&self) -> bool {
        self.messages.ready.is_empty() && self.messages.in_flight.is_empty()
    }

    /// Returns the deliveries that are ready or in progress.
    pub(crate) fn under_way(&self) -> impl Iterator<Item = QueuedEvent> + '_ {
        self.messages.ready.iter().map(|(plan, ..)| *plan).chain(self.messages.in_flight.iter().copied())
    }

    /// Reschedules the deliveries that were ready or in progress when a snapshot was taken.
    pub(crate) fn reschedule(&mut self, events: Vec<QueuedEvent>) {
        events.into_iter().for_each(|event| self.events.push(event));
    }

    pub(crate) fn events_and_deliveries(&self) -> (usize, usize) {
        (self.events.len(), self.messages.ready.len() + self.messages.in_flight.len())
    }

    /// Makes a message ready for delivery. If its service has no listener, the message is lost, as users observed.
    pub(super) fn dispatch(&mut self, event: QueuedEvent, id: MessageId, attempt: u8) {
        let Some(message) = self.messages.waiting.get(&id) else { return };
        match self.listeners.get(message.notice.service) {
            Some(listener) => self.messages.ready.push_back((event, id, attempt, Arc::clone(listener))),
            None => {
                if attempt == 1 {
                    self.tried(id);
                }
                self.lose(event.due, id, "no_listener");
            }
        }
    }

    /// Records the result of one attempt. After a failure, schedules a retry, or records the message as lost if no attempts are
    /// left.
    pub(crate) fn delivered(&mut self, event: QueuedEvent, result: Result<(), String>) {
        self.messages.in_flight.remove(&event);
        let Step::Deliver { message: id, attempt } = event.step else { return };
        if attempt == 1 {
            self.tried(id);
        }
        match result {
            Ok(()) => {
                self.record_delivery(
                    event.due,
                    id,
                    step::DELIVERY + attempt,
                    LedgerEvent::CallbackDelivered,
                    Some(attempt),
                    None,
                );
                self.messages.waiting.remove(&id);
            }
            Err(reason) => {
                let reason = Some(reason.into());
                self.record_delivery(event.due, id, step::DELIVERY + attempt, LedgerEvent::CallbackFailed, Some(attempt), reason);
                match retry_after(self.settings.switches.retry, attempt) {
                    Some(after) => {
                        let step = Step::Deliver { message: id, attempt: attempt + 1 };
                        self.events.push(QueuedEvent { due: later(event.due, after), step, ..event });
                    }
                    None => self.lose(event.due, id, "attempts_exhausted"),
                }
            }
        }
    }

    fn lose(&mut self, at: Timestamp, id: MessageId, why: &'static str) {
        self.record_delivery(at, id, step::LOST, LedgerEvent::CallbackLost, None, Some(why.into()));
        self.messages.waiting.remove(&id);
    }

    fn record_delivery(
        &mut self,
        at: Timestamp,
        id: MessageId,
        step: u8,
        event: LedgerEvent,
        attempt: Option<u8>,
        code: Option<std::borrow::Cow<'static, str>>,
    ) {
        let Some(message) = self.messages.waiting.get(&id) else { return };
        let Origin { call, device } = message.origin;
        let service = Some(message.notice.service.into());
        let record = Record { device: message.device, service, attempt, code, ..Record::new(event) };
        self.ledger.record(Key { at, call, device, step, message: id }, record);
    }

    /// Notes that a message was attempted or lost. The request of the message stops waiting for this message.
    fn tried(&mut self, id: MessageId) {
        let awaited_by = self.messages.waiting.get_mut(&id).and_then(|message| message.awaited_by.take());
        if let Some(number) = awaited_by {
            self.close_item(number);
        }
    }
}
