//! One callback message.

use std::fmt;

use serde_json::{Map, Value};
use thingspace_raw::lenient::Lenient;
use thingspace_raw::types::{CallbackService, CallbackStatus, CarrierCallback, DeviceId, FaultResponse, GeneralCallback};

use crate::body::{self, Unreadable};

/// One callback message, without its credentials.
///
/// A member that has another type than described does not make a message unreadable: it stays in the message as it was sent, and reads
/// as absent here.
#[derive(Clone, PartialEq)]
pub struct Event {
    service: CallbackService,
    message: Message,
    envelope: Envelope,
}

/// What all services of the platform write in the same form. A service that writes it in another way has none of it.
#[derive(Clone, Default, PartialEq)]
struct Envelope {
    request_id: Option<String>,
    devices: Vec<DeviceId>,
    status: Option<CallbackStatus>,
    fault: Option<FaultResponse>,
    attempt: Option<i32>,
}

impl Envelope {
    fn of(message: &Value) -> Self {
        let Some(read) = GeneralCallback::salvage(message, &mut true) else { return Self::default() };
        // Messages about places call it a transaction.
        let transaction = || String::salvage(message.get("txid")?, &mut true);
        Self {
            request_id: read.request_id.or_else(transaction).filter(|id| !id.is_empty()),
            devices: read.device_ids,
            status: read.status,
            fault: read.fault_response,
            attempt: read.callback_count,
        }
    }
}

/// What a message says. Its `Debug` shows the names of members only, where nobody knows whether a value is a secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// The end of a state change, identifier, plan, custom field, cost centre, contact or move request of one device.
    Carrier(Box<CarrierCallback>),
    /// A message of another service, as it came; [`Event::read`] gives it a type.
    Other(Value),
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Message::Carrier(callback) => callback.fmt(f),
            Message::Other(value) => f.debug_set().entries(value.as_object().into_iter().flat_map(Map::keys)).finish(),
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("service", &self.service).field("message", &self.message).finish_non_exhaustive()
    }
}

impl Event {
    /// The callback service that sent it: the one its listener URL is registered for.
    pub fn service(&self) -> &CallbackService {
        &self.service
    }

    /// The message.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The message as the type that the description has for its service, as far as it has that type: what it does not describe, and what
    /// has another type, is in the `extra` of the object around it.
    ///
    /// ```
    /// use thingspace_callbacks::parse;
    /// use thingspace_raw::types::DeviceUsageCallback;
    ///
    /// let body = br#"{"deviceResponse": {"usageResponse": {"bytesUsed": "1024"}}, "callbackCount": 1e20}"#;
    /// let usage: DeviceUsageCallback = parse("DeviceUsage", body)?.read().ok_or("no object")?;
    /// assert_eq!(usage.device_response.ok_or("no answer")?.usage_response[0].bytes_used, Some(1024));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read<T: Lenient>(&self) -> Option<T> {
        T::salvage(&self.json(), &mut true)
    }

    /// The message as JSON, with the names of the API. Secrets are in it.
    pub fn json(&self) -> Value {
        match &self.message {
            Message::Carrier(callback) => serde_json::to_value(callback).unwrap_or_default(),
            Message::Other(value) => value.clone(),
        }
    }

    pub(crate) fn members(&self) -> Map<String, Value> {
        match self.json() {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }

    /// The id of the request it belongs to; `None` when the message comes unasked. Some of those carry an id that no request answered.
    pub fn request_id(&self) -> Option<&str> {
        self.envelope.request_id.as_deref()
    }

    /// The device it is about, by the ids that the request named it by.
    pub fn devices(&self) -> &[DeviceId] {
        &self.envelope.devices
    }

    /// Whether what was asked for was done, where the message says so.
    pub fn status(&self) -> Option<&CallbackStatus> {
        self.envelope.status.as_ref()
    }

    /// Why it was not done.
    pub fn fault(&self) -> Option<&FaultResponse> {
        self.envelope.fault.as_ref()
    }

    /// Which delivery of the message this is, from 1.
    pub fn attempt(&self) -> i64 {
        self.envelope.attempt.map_or(1, i64::from)
    }

    /// What makes two messages the same but for the count of deliveries. Messages have no id of their own.
    pub(crate) fn identity(&self) -> Value {
        let mut identity = self.members();
        identity.remove("callbackCount");
        identity.insert("service".into(), self.service.as_str().into());
        Value::Object(identity)
    }
}

/// The credentials that a message carried.
pub(crate) struct Carried {
    pub(crate) username: Option<String>,
    pub(crate) password: Option<thingspace_raw::Secret>,
}

/// Reads a message of `service`, the name that its listener is registered under.
///
/// # Errors
/// The body is not a JSON object. A member of another type than described does not make it unreadable.
pub fn parse(service: &str, body: &[u8]) -> Result<Event, Unreadable> {
    Ok(event(service, credentials_apart(body)?.1))
}

/// The credentials of a message, and its other members.
pub(crate) fn credentials_apart(body: &[u8]) -> Result<(Carried, Value), Unreadable> {
    let mut members = body::members(body)?;
    let mut text = |name: &str| members.remove(name).and_then(|value| String::salvage(&value, &mut true));
    let carried = Carried { username: text("username"), password: text("password").map(Into::into) };
    Ok((carried, Value::Object(members)))
}

/// The message that these members make.
pub(crate) fn event(service: &str, members: Value) -> Event {
    let service = CallbackService::from(service);
    let envelope = Envelope::of(&members);
    let carrier = match service {
        CallbackService::CarrierService => CarrierCallback::salvage(&members, &mut true),
        _ => None,
    };
    let message = carrier.map_or(Message::Other(members), |callback| Message::Carrier(Box::new(callback)));
    Event { service, message, envelope }
}
