//! Messages that are not decoded into a type, and the functions that convert messages from and to JSON.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};
use thingspace_raw::codec::DecodeError;
use thingspace_raw::lenient::Lenient;

use crate::Message;

/// A message that is kept as JSON, because the OpenAPI description does not contain its callback service, or because the message
/// does not fit the type for that service. See [`Message::Other`].
///
/// `Debug` shows only the names of the members, because a value may be a secret.
///
/// ```
/// use thingspace_callbacks::{Message, parse};
///
/// let event = parse("SatelliteService", br#"{"requestId": "7c1d4e52", "beam": 7}"#)?;
/// let Message::Other(message) = event.message() else { return Err("this service is described".into()) };
/// assert_eq!((&message.json()["beam"], message.error()), (&7.into(), None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Undecoded {
    members: Value,
    error: Option<DecodeError>,
}

impl Undecoded {
    pub(crate) fn of_unknown_service(members: &Value) -> Self {
        Self { members: members.clone(), error: None }
    }

    /// Returns the message as JSON, without its credentials. The message may contain other secrets.
    pub fn json(&self) -> &Value {
        &self.members
    }

    /// Returns why the message does not fit the type for its callback service. `None` if the OpenAPI description does not contain
    /// the service.
    pub fn error(&self) -> Option<&DecodeError> {
        self.error.as_ref()
    }
}

impl fmt::Debug for Undecoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.members.as_object().into_iter().flat_map(Map::keys)).finish()
    }
}

/// Decodes the members of a message into `T` as far as possible. A message that lacks a required member becomes a
/// [`Message::Other`].
pub(crate) fn decode<T: Lenient>(members: &Value, variant: fn(Box<T>) -> Message) -> Message {
    match T::salvage(members, &mut true) {
        Some(message) => variant(Box::new(message)),
        None => {
            let error = T::lenient(members).err().map(DecodeError::from);
            Message::Other(Undecoded { members: members.clone(), error })
        }
    }
}

/// Returns a message as JSON, or null if its type cannot be converted. All types in the OpenAPI description can be converted.
pub(crate) fn encode<T: Serialize>(message: &T) -> Value {
    serde_json::to_value(message).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use thingspace_raw::types::DeviceId;

    use super::*;

    #[test]
    fn a_message_without_a_required_member_keeps_its_json_and_the_error() {
        let variant = |_: Box<DeviceId>| -> Message { panic!("an identifier without its value was decoded") };
        let members = json!({"color": "red", "kind": "iccid"});
        let Message::Other(message) = decode(&members, variant) else { panic!("expected Message::Other") };
        assert_eq!(message.json(), &members);
        assert_eq!(message.error().unwrap().to_string(), "missing field `id`");
        assert_eq!(format!("{message:?}"), r#"{"color", "kind"}"#);
    }
}
