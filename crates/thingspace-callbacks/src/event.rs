//! One callback message.

use std::fmt;

use serde_json::{Map, Value};
use thingspace_raw::lenient::Lenient;
use thingspace_raw::types::{CallbackService, CallbackStatus, CarrierCallback, DeviceId, FaultResponse, GeneralCallback};

use crate::body::{self, Unreadable};

/// One callback message, without its credentials.
///
/// A member whose type differs from the OpenAPI description stays in the message unchanged. The methods of `Event` treat such a
/// member as absent.
#[derive(Clone, PartialEq)]
pub struct Event {
    service: CallbackService,
    message: Message,
    envelope: Envelope,
}

/// The members that the services of the platform have in common. The members are empty for a service with a different format.
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
        // Location messages call the request a transaction.
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

/// The content of a message. `Debug` shows only the member names of [`Message::Other`], because a value may be a secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// The outcome for one device after a change of its state, identifiers, plan, custom fields, cost center, contact or account.
    Carrier(Box<CarrierCallback>),
    /// Any other message, unchanged. [`Event::read`] decodes it.
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
    /// Returns the callback service for which the listener URL is registered.
    pub fn service(&self) -> &CallbackService {
        &self.service
    }

    /// Returns the content.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// Decodes the message into the type of its service. Members that the OpenAPI description does not contain, or that have a
    /// different type, are in the `extra` of their object. Returns `None` if the message cannot be decoded into the type at all.
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

    /// Returns the message as JSON with the member names of the API. The message may contain secrets.
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

    /// Returns the id of the request that the message belongs to, or `None` if the message has no request id. Some unsolicited
    /// messages have an id that no request returned.
    pub fn request_id(&self) -> Option<&str> {
        self.envelope.request_id.as_deref()
    }

    /// Returns the identifiers that the request used for the device.
    pub fn devices(&self) -> &[DeviceId] {
        &self.envelope.devices
    }

    /// Returns the status of the request, if the message contains one.
    pub fn status(&self) -> Option<&CallbackStatus> {
        self.envelope.status.as_ref()
    }

    /// Returns the reason for a failure, if the message contains one.
    pub fn fault(&self) -> Option<&FaultResponse> {
        self.envelope.fault.as_ref()
    }

    /// Returns the delivery count of the message, starting at 1.
    pub fn attempt(&self) -> i64 {
        self.envelope.attempt.map_or(1, i64::from)
    }

    /// Returns the message without its delivery count. Messages have no id, so redeliveries are recognized by equal content.
    pub(crate) fn identity(&self) -> Value {
        let mut identity = self.members();
        identity.remove("callbackCount");
        identity.insert("service".into(), self.service.as_str().into());
        Value::Object(identity)
    }
}

/// The credentials in a message.
pub(crate) struct SentCredentials {
    pub(crate) username: Option<String>,
    pub(crate) password: Option<thingspace_raw::Secret>,
}

/// Parses a message that arrived at the listener of the callback service `service`.
///
/// # Errors
/// [`Unreadable`] if the body is not a JSON object. A member whose type differs from the OpenAPI description is not an error.
pub fn parse(service: &str, body: &[u8]) -> Result<Event, Unreadable> {
    Ok(event(service, split_credentials(body)?.1))
}

/// Splits a body into its credentials and its other members.
pub(crate) fn split_credentials(body: &[u8]) -> Result<(SentCredentials, Value), Unreadable> {
    let mut members = body::members(body)?;
    let mut remove = |name: &str| members.remove(name).and_then(|value| String::salvage(&value, &mut true));
    let credentials = SentCredentials { username: remove("username"), password: remove("password").map(Into::into) };
    Ok((credentials, Value::Object(members)))
}

/// Creates an event from the members of a message.
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
