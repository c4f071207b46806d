//! One callback message.

use std::fmt;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use thingspace_raw::lenient::Lenient;
use thingspace_raw::types::{CallbackService, CallbackStatus, DeviceId, FaultResponse};
use thingspace_raw::{Extra, salvage};

use crate::Message;
use crate::body::{self, Unreadable};

/// One callback message, without its credentials.
///
/// A member that cannot be decoded stays in the message unchanged, and the methods of `Event` treat it as absent. Unambiguous
/// forms, such as a number in quotes, are decoded.
#[derive(Clone)]
pub struct Event {
    service: CallbackService,
    /// The message as it was sent, without its credentials.
    json: Value,
    envelope: Envelope,
    /// Decoded on the first call of [`Event::message`], because most programs call it only for a few of the events.
    message: OnceLock<Message>,
}

/// The members that the messages of most services have in common. The members are empty for a message with a different format.
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
        // Only the members of the envelope are decoded. Decoding a whole `GeneralCallback` would also copy the device response of
        // every message that a receiver accepts.
        let Some(members) = salvage::members(message) else { return Self::default() };
        // Location messages have the id of their request in the member `txid`.
        let request_id = member(members, "requestId").or_else(|| member(members, "txid"));
        Self {
            request_id: request_id.filter(|id: &String| !id.is_empty()),
            devices: member(members, "deviceIds").unwrap_or_default(),
            status: member(members, "status"),
            fault: member(members, "faultResponse"),
            attempt: member(members, "callbackCount"),
        }
    }
}

/// Decodes the parts of one member that match the type `T`. Drops the other parts.
fn member<T: Lenient>(members: &Map<String, Value>, name: &str) -> Option<T> {
    members.get(name).and_then(|value| salvage::part(name, value, &mut Extra::default()))
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
    /// Returns the callback service whose listener received the message.
    pub fn service(&self) -> &CallbackService {
        &self.service
    }

    /// Returns the content of the message, decoded into the type of its service.
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

    /// Decodes the message into a type of your choice, as far as possible. Members that `T` does not contain, and members that do
    /// not have the type that `T` describes, are in the `extra` of their object. Returns `None` if the message cannot be decoded
    /// into `T` at all.
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

    /// Returns the message as it was sent, without its credentials. The message may contain other secrets.
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

    /// Returns the identifiers of the device that the message is about, usually the same as in the request.
    pub fn devices(&self) -> &[DeviceId] {
        &self.envelope.devices
    }

    /// Returns the status of the request, if the message contains one.
    pub fn status(&self) -> Option<&CallbackStatus> {
        self.envelope.status.as_ref()
    }

    /// Returns the reason for a failure, if the message contains one. A reason whose members are all missing or blank is none: a
    /// message about a success may contain it.
    pub fn fault(&self) -> Option<&FaultResponse> {
        self.envelope.fault.as_ref().filter(|fault| {
            let members = [&fault.faultcode, &fault.faultstring, &fault.faultactor, &fault.detail];
            members.into_iter().flatten().any(|member| !member.trim().is_empty())
        })
    }

    /// Returns the delivery count of the message. It is 1 for the first delivery, and if the message contains no count.
    pub fn attempt(&self) -> i64 {
        self.envelope.attempt.map_or(1, i64::from)
    }

    /// Returns the content that identifies the message: JSON with the members of the message and its service, in alphabetical
    /// order, but without the delivery count. Messages have no id, so redeliveries are recognized by equal content.
    pub(crate) fn identity(&self) -> Vec<u8> {
        let service = Value::from(self.service.as_str());
        let members = self.members().into_iter().flatten().map(|(name, value)| (name.as_str(), value));
        let members = members.filter(|(name, _)| !["callbackCount", "service"].contains(name)).chain([("service", &service)]);
        let mut json = Vec::new();
        // Writing to memory does not fail.
        let _ = in_order(members.collect(), &mut serde_json::Serializer::new(&mut json));
        json
    }
}

/// Serializes an object with its members in alphabetical order.
fn in_order<S: Serializer>(mut members: Vec<(&str, &Value)>, serializer: S) -> Result<S::Ok, S::Error> {
    members.sort_unstable_by_key(|(name, _)| *name);
    serializer.collect_map(members.into_iter().map(|(name, value)| (name, InOrder(value))))
}

/// Serializes a value with the members of all its objects in alphabetical order.
struct InOrder<'a>(&'a Value);

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => in_order(members.iter().map(|(name, value)| (name.as_str(), value)).collect(), serializer),
            Value::Array(items) => serializer.collect_seq(items.iter().map(InOrder)),
            other => other.serialize(serializer),
        }
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
/// [`Unreadable`] if the body contains no JSON object. Members and services that differ from the OpenAPI description are not
/// errors.
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use thingspace_raw::lenient::Object as _;
    use thingspace_raw::types::GeneralCallback;

    use super::*;

    /// The identity must never change, because the keys in existing stores contain digests of it.
    #[test]
    fn an_identity_has_sorted_members_and_no_delivery_count() {
        let message = json!({"z": [{"b": 1, "a": null}], "callbackCount": 2, "status": "Success", "service": "x", "A": {"d": 1, "c": 2.50}});
        let identity = event("CarrierService", message).identity();
        let expected = r#"{"A":{"c":2.5,"d":1},"service":"CarrierService","status":"Success","z":[{"a":null,"b":1}]}"#;
        assert_eq!(String::from_utf8(identity).unwrap(), expected);
    }

    #[test]
    fn the_description_contains_the_members_of_the_envelope() {
        for name in ["requestId", "deviceIds", "status", "faultResponse", "callbackCount"] {
            assert!(GeneralCallback::MEMBERS.contains(&name), "{name}");
        }
    }

    #[test]
    fn a_fault_without_content_does_not_count() {
        for fault in [json!({}), json!({"faultcode": null, "faultstring": ""}), json!({"faultactor": " "})] {
            let event = event("CarrierService", json!({"status": "Success", "faultResponse": fault}));
            assert_eq!(event.fault(), None, "{fault}");
        }
        let event = event("CarrierService", json!({"status": "Failed", "faultResponse": {"faultstring": "no line"}}));
        assert!(event.fault().is_some());
    }

    #[test]
    fn the_request_id_of_a_location_message_is_in_txid() {
        assert_eq!(event("Location", json!({"txid": 5})).request_id(), Some("5"));
        assert_eq!(event("Location", json!({"txid": "t1", "requestId": "r1"})).request_id(), Some("r1"));
        assert_eq!(event("Location", json!({"txid": ""})).request_id(), None);
    }

    /// A member of an unexpected type does not prevent the other members from being decoded.
    #[test]
    fn the_envelope_has_the_same_values_as_the_whole_message() {
        for message in [
            json!({"requestId": 17, "deviceIds": {"id": "1", "kind": "mdn"}, "status": null, "callbackCount": "3"}),
            json!({"requestId": "", "txid": "t", "deviceIds": [{"id": "1", "kind": "mdn"}, 7, null], "callbackCount": ""}),
            json!({"requestId": ["r"], "deviceIds": null, "status": "Failed", "faultResponse": {"faultcode": 5, "faultstring": "x"}}),
            json!({"requestId": null, "txid": 5, "deviceIds": "none", "status": 7, "faultResponse": "x", "callbackCount": 1e20}),
        ] {
            let whole = GeneralCallback::salvage(&message, &mut true).unwrap();
            let event = event("CarrierService", message.clone());
            let envelope = &event.envelope;
            let request_id = whole.request_id.filter(|id| !id.is_empty());
            assert_eq!(
                envelope.request_id.as_deref().filter(|_| message.get("txid").is_none()),
                request_id.as_deref(),
                "{message}"
            );
            assert_eq!(envelope.devices, whole.device_ids, "{message}");
            assert_eq!((&envelope.status, envelope.attempt), (&whole.status, whole.callback_count), "{message}");
            assert_eq!(envelope.fault, whole.fault_response, "{message}");
        }
    }
}
