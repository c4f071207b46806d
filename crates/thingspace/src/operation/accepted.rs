//! Reads the request id from the answer to an accepted request.

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess};
use thingspace_raw::codec::DecodeError;
use thingspace_raw::lenient::{Object, next_name, next_value, object};
use thingspace_raw::operation::{Answer, Operation, REQUEST_ID_MEMBERS};

/// Returns the request id in the answer to an accepted request. `None` if the answer contains no id. A missing id is not an
/// error, because the caller can find the outcome without it.
///
/// # Errors
/// The body does not have the form that the OpenAPI description specifies. If the description specifies no answer body, every
/// body is accepted.
pub(crate) fn request_id(operation: &Operation, body: &[u8]) -> Result<Option<String>, DecodeError> {
    match operation.answer {
        // The OpenAPI description specifies no answer body. The service may send a body anyway, perhaps with a request id.
        Answer::Empty => Ok(serde_json::from_slice::<Accepted>(body).unwrap_or_default().request_id),
        Answer::Object => Ok(serde_json::from_slice::<Accepted>(body)?.request_id),
        Answer::Array => serde_json::from_slice::<IgnoredAny>(body).map(|_| None).map_err(DecodeError::from),
    }
}

/// The only part of an answer that matters once the request is accepted.
#[derive(Default)]
struct Accepted {
    request_id: Option<String>,
}

impl Object for Accepted {
    const NAME: &'static str = "the answer to an accepted request";
    const MEMBERS: &'static [&'static str] = REQUEST_ID_MEMBERS;

    fn decode<'de, A: MapAccess<'de>>(mut members: A) -> Result<Self, A::Error> {
        let mut request_id: Option<String> = None;
        while let Some(name) = next_name(&mut members)? {
            match REQUEST_ID_MEMBERS.iter().find(|member| **member == name) {
                Some(member) => request_id = request_id.or(next_value(member, &mut members)?),
                None => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(Self { request_id: request_id.filter(|id| !id.trim().is_empty()) })
    }
}

impl<'de> Deserialize<'de> for Accepted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use thingspace_raw::operation::TypedOperation as _;
    use thingspace_raw::ops;

    use super::*;

    #[test]
    fn the_request_id_is_read_from_every_form_of_answer() {
        let id = |body: &str| request_id(ops::SuspendDevices::OPERATION, body.as_bytes()).ok().flatten();
        for body in [r#"{"requestId":"7e9b"}"#, r#"{"more":{"requestId":"x"},"txid":"7e9b"}"#, r#"[{"requestId":"7e9b"}]"#] {
            assert_eq!(id(body).as_deref(), Some("7e9b"), "{body}");
        }
        for body in ["{}", r#"{"requestId":null}"#, r#"{"requestId":" "}"#] {
            assert_eq!(request_id(ops::SuspendDevices::OPERATION, body.as_bytes()), Ok(None), "{body}");
        }
        assert_eq!(id(r#"{"requestId":12}"#).as_deref(), Some("12"));
        assert!(request_id(ops::SuspendDevices::OPERATION, br#"{"requestId":{}}"#).is_err());
        assert!(request_id(ops::SuspendDevices::OPERATION, b"<html>").is_err());
    }
}
