//! One callback message.

use std::fmt;
use std::sync::OnceLock;

use serde_json::{Map, Value};
use thingspace_raw::lenient::Lenient;
use thingspace_raw::types::{CallbackService, CallbackStatus, DeviceId, FaultResponse, GeneralCallback};

use crate::Message;
use crate::body::{self, Unreadable};

/// One callback message, without its credentials.
///
/// A member whose type differs from the OpenAPI description stays in the message unchanged. The methods of `Event` treat such a
/// member as absent.
#[derive(Clone)]
pub struct Event {
    service: CallbackService,
    /// The message as it was sent.
    json: Value,
    envelope: Envelope,
    /// Decoded when it is first read, because a program reads few of the messages that it receives.
    message: OnceLock<Message>,
}

/// The members that the services of the platform have in common. The members are empty for a service with a different format.
#[derive(Clone, Default)]
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

impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        (&self.service, &self.json) == (&other.service, &other.json)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("service", &self.service).field("message", self.message()).finish_non_exhaustive()
    }
}

impl Event {
    /// Returns the callback service for which the listener URL is registered.
    pub fn service(&self) -> &CallbackService {
        &self.service
    }

    /// Returns the content, decoded into the type of its service.
    ///
    /// ```
    /// use thingspace_callbacks::{Message, parse};
    ///
    /// let body = br#"{"requestId": "7c1d4e52", "deviceResponse": {"usageResponse": {"bytesUsed": "1024"}}, "callbackCount": "one"}"#;
    /// let event = parse("DeviceUsage", body)?;
    /// let Message::DeviceUsage(message) = event.message() else { return Err("expected the usage of a device".into()) };
    /// let usage = message.device_response.as_ref().ok_or("no usage")?;
    /// assert_eq!(usage.usage_response[0].bytes_used, Some(1024));
    /// // The count is not a number, so it stays as it was sent.
    /// assert_eq!((message.callback_count, message.extra.get("callbackCount")), (None, Some(&"one".into())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn message(&self) -> &Message {
        self.message.get_or_init(|| Message::decode(self.service.as_str(), &self.json))
    }

    /// Decodes the message into a type of your choice, as far as possible. Members that the type does not contain, or that have a
    /// different type, are in the `extra` of their object. Returns `None` if the message cannot be decoded into the type at all.
    ///
    /// ```
    /// use thingspace_callbacks::parse;
    /// use thingspace_raw::types::DeviceUsageCallback;
    ///
    /// let body = br#"{"deviceResponse": {"usageResponse": {"bytesUsed": "1024"}}, "callbackCount": 1e20}"#;
    /// let usage: DeviceUsageCallback = parse("UsageOfTomorrow", body)?.read().ok_or("no object")?;
    /// assert_eq!(usage.device_response.ok_or("no answer")?.usage_response[0].bytes_used, Some(1024));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read<T: Lenient>(&self) -> Option<T> {
        T::salvage(&self.json, &mut true)
    }

    /// Returns the message as it was sent, without its credentials. The message may contain secrets.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// Returns the members of the message.
    pub(crate) fn members(&self) -> Option<&Map<String, Value>> {
        self.json.as_object()
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
        let mut identity = self.members().cloned().unwrap_or_default();
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
/// [`Unreadable`] if the body is not a JSON object. Members and services that differ from the OpenAPI description are not errors.
///
/// ```
/// use thingspace_callbacks::{Message, parse};
/// use thingspace_raw::types::LocationCallbackService;
///
/// let body = br#"{"msid": "5055550143", "pd": {"x": "41.311402", "y": "-105.591133"}}"#;
/// let event = parse(LocationCallbackService::DeviceLocation, body)?;
/// let Message::DeviceLocation(message) = event.message() else { return Err("expected a location".into()) };
/// assert_eq!(message.pd.as_ref().and_then(|position| position.latitude()), Some(41.311402));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn parse(service: impl Into<CallbackService>, body: &[u8]) -> Result<Event, Unreadable> {
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
pub(crate) fn event(service: impl Into<CallbackService>, members: Value) -> Event {
    Event { service: service.into(), envelope: Envelope::of(&members), json: members, message: OnceLock::new() }
}
