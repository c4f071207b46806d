//! Checks the shape of successful answers. The decoder treats absent members as empty ([`thingspace_raw::lenient`]), so it would
//! decode a body of another shape as an empty list or as zeros. Therefore each body is compared with the OpenAPI description
//! before it is decoded.
//!
//! If an operation returns a list, then an empty body, null, `{}` and an object with only paging members are accepted as an empty
//! list. An object with other members is accepted if it contains the list, or if it is a single item in place of a list. Any
//! other object is an error. A body that contains both an error code and a member that marks an error, such as `fault`, is an
//! error. So is a described member `success` that is false. If the caller needs nothing from the answer, an empty body is a
//! success.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use thingspace_raw::operation::{Answer, Effect, Operation, PAGING_MEMBERS};

use crate::error::{Error, ErrorKind, Phase, Result};
use crate::sanitize;
use crate::transport::error_body::{self, ErrorBody};
use crate::transport::response;

/// Members that mark an error body, unless the OpenAPI description of the answer contains a member with the same name.
const REFUSALS: &[&str] = &["errorCode", "errorMessage", "fault", "error", "faultcode", "faultstring"];

/// The maximum size in bytes of a body that is searched for an error message.
const ERROR_LIMIT: usize = 256 * 1024;

/// Checks the body of a successful answer to `operation` and returns it in a form that can be decoded.
///
/// # Errors
/// The error that the body contains, or [`ErrorKind::Decode`] if the body does not match the OpenAPI description.
pub(crate) fn body(operation: &Operation, status: u16, headers: &HeaderMap, body: Bytes) -> Result<Bytes> {
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&body).trim_ascii();
    let problem = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/problem+"));
    if problem {
        return Err(response::error(status, text));
    }
    match text.first() {
        None => empty(operation, status).map(|replacement| replacement.unwrap_or_default()),
        Some(b'n') if text == b"null" => Ok(empty(operation, status)?.unwrap_or(body)),
        // The decoder does not accept a byte order mark, so it gets the text without one.
        Some(b'{') => Ok(object(operation, status, text)?.unwrap_or_else(|| body.slice_ref(text))),
        Some(b'[') => array(operation, status, text).map(|()| body.slice_ref(text)),
        _ if operation.answer == Answer::Empty && !error_body::is_html(text) => Ok(body),
        Some(_) => Err(not_json(status, text)),
    }
}

/// Returns the body to decode instead of an empty body. `None` if the OpenAPI description specifies no answer body.
///
/// # Errors
/// [`ErrorKind::Decode`] if the caller needs the content of the answer.
fn empty(operation: &Operation, status: u16) -> Result<Option<Bytes>> {
    Ok(Some(Bytes::from_static(match operation.answer {
        Answer::Empty => return Ok(None),
        Answer::Array => b"[]",
        Answer::Object if operation.list.is_some() || !operation.needs_answer() => b"{}",
        Answer::Object => {
            let message = format!("expected {}, received an empty answer", expected(operation));
            return Err(unexpected(status, message));
        }
    })))
}

/// Describes the expected answer of an operation, for error messages.
fn expected(operation: &Operation) -> String {
    match (operation.list, operation.required.first().or(operation.members.first())) {
        (Some(list), _) => format!("an object with the list `{list}`"),
        (None, Some(member)) if operation.answer == Answer::Array => format!("a list of objects with `{member}`"),
        (None, Some(member)) => format!("an object with `{member}`"),
        (None, None) => "an object".to_owned(),
    }
}

/// Compares an object with the OpenAPI description. Returns a body to decode instead of the object, or `None` to decode the
/// object itself.
fn object(operation: &Operation, status: u16, text: &[u8]) -> Result<Option<Bytes>> {
    let mut seen = Seen { operation, names: Vec::new(), described: false, is_error: false, list: List::Absent };
    // A body that is not valid JSON is left to the decoder, because the decoder's error contains the position.
    let is_whole = seen.read(text);
    if seen.list == List::Full || !is_whole {
        return Ok(None);
    }
    let refused = || text.len() <= ERROR_LIMIT && ErrorBody::of(text).code.is_some();
    if seen.is_error && refused() {
        return Err(response::error(status, text));
    }
    if operation.members.contains(&"success") && denies_success(text) {
        return Err(not_carried_out(status));
    }
    let only_paging = seen.names.is_empty();
    match operation.answer {
        Answer::Array if only_paging => Ok(Some(Bytes::from_static(b"[]"))),
        Answer::Array if seen.described => Ok(None),
        Answer::Object if operation.list.is_some() && (only_paging || seen.list == List::Empty) => Ok(None),
        // An operation that is not a read has already taken effect, so accept its answer even if the description contains none of
        // the members. If a required member is missing, the decoder reports that.
        Answer::Object if operation.list.is_none() && (only_paging || seen.described || operation.effect != Effect::Read) => {
            Ok(None)
        }
        Answer::Object if operation.members.is_empty() => Ok(None),
        Answer::Empty => Ok(None),
        Answer::Array | Answer::Object => Err(unexpected(status, seen.message(text))),
    }
}

/// Returns whether the member `success` of a small body is false, as a boolean or as text (quirk loose-types).
fn denies_success(text: &[u8]) -> bool {
    let body = (text.len() <= ERROR_LIMIT).then(|| serde_json::from_slice::<Value>(text).ok()).flatten();
    body.is_some_and(|body| match &body["success"] {
        Value::Bool(success) => !success,
        Value::String(success) => success.trim().eq_ignore_ascii_case("false"),
        _ => false,
    })
}

/// The error for a successful status whose body says that the call was not carried out (openapi/common.yaml, SuccessResult).
fn not_carried_out(status: u16) -> Error {
    let message = "the service answered `success: false`: it did not carry out the call";
    Error::new(ErrorKind::Rejected, Phase::Answered, message).answered(status, None)
}

/// Compares an array with the OpenAPI description. If the description specifies an object, compares the first item of the array
/// with that object, because the decoder also accepts an array with one object.
fn array(operation: &Operation, status: u16, text: &[u8]) -> Result<()> {
    let Some(Value::Object(first)) = first_item(text) else { return Ok(()) };
    let described = first.keys().any(|name| operation.members.contains(&name.as_str()));
    let is_refusal = first.keys().any(|name| REFUSALS.contains(&name.as_str()));
    let first = Value::Object(first).to_string();
    if operation.answer == Answer::Object {
        return object(operation, status, first.as_bytes()).map(|_| ());
    }
    if is_refusal && !described && ErrorBody::of(first.as_bytes()).code.is_some() {
        return Err(response::error(status, first.as_bytes()));
    }
    Ok(())
}

/// Returns the first item of an array. `None` if the array is larger than [`ERROR_LIMIT`], or if its first item cannot be read.
fn first_item(text: &[u8]) -> Option<Value> {
    let mut items = serde_json::Deserializer::from_slice(&text[1..]).into_iter::<Value>();
    if text.len() > ERROR_LIMIT { None } else { items.next()?.ok() }
}

fn not_json(status: u16, text: &[u8]) -> Error {
    let error_body = ErrorBody::of(text);
    if error_body.code.is_some() {
        return response::error(status, text);
    }
    let what = match error_body.message {
        Some(page) if error_body::is_html(text) => page,
        Some(message) if text.first() == Some(&b'<') => format!("an XML document: {message}"),
        Some(message) => format!("plain text: {message}"),
        None => "something else".to_owned(),
    };
    let error =
        Error::new(ErrorKind::Decode, Phase::Answered, format!("expected a JSON answer, received {what}")).answered(status, None);
    error.with_remedy("another server answered instead of the service: check the base URL, the proxy and the network")
}

fn unexpected(status: u16, message: String) -> Error {
    Error::new(ErrorKind::Decode, Phase::Answered, message)
        .with_remedy("the service may have changed: report this message")
        .answered(status, None)
}

/// Whether an answer contains the list, and whether the list is empty.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Absent,
    Empty,
    Full,
}

/// What the check found among the members of an object. Reading stops after the first item of the list, so checking a page of
/// devices takes almost no time.
struct Seen<'o> {
    operation: &'o Operation,
    /// The names of the first [`SHOWN`] members, except the list and its paging members.
    names: Vec<String>,
    /// Whether the OpenAPI description contains one of the members.
    described: bool,
    /// Whether one of the members marks an error body.
    is_error: bool,
    list: List,
}

/// The maximum number of member names shown in an error message.
const SHOWN: usize = 4;

impl Seen<'_> {
    /// Reads the members. Returns whether the end of the object was reached.
    fn read(&mut self, text: &[u8]) -> bool {
        let mut json = serde_json::Deserializer::from_slice(text);
        json.deserialize_map(Members(self)).is_ok()
    }

    fn note(&mut self, name: &str) {
        let is_list = self.operation.list.is_some() || self.operation.answer == Answer::Array;
        if is_list && PAGING_MEMBERS.contains(&name) {
            return;
        }
        let described = self.operation.members.contains(&name);
        self.described |= described;
        self.is_error |= !described && REFUSALS.contains(&name);
        if self.names.len() < SHOWN {
            self.names.push(sanitize::word(name));
        }
    }

    fn message(&self, text: &[u8]) -> String {
        let names = self.names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let message = ErrorBody::of(if text.len() <= ERROR_LIMIT { text } else { b"" }).message;
        let message = message.map(|message| format!("; its message: {message}")).unwrap_or_default();
        format!("expected {}, received an object with {names}{message}", expected(self.operation))
    }
}

struct Members<'s, 'o>(&'s mut Seen<'o>);

impl<'de> Visitor<'de> for Members<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let seen = self.0;
        while let Some(name) = members.next_key::<Cow<'_, str>>()? {
            if seen.operation.list == Some(name.as_ref()) {
                members.next_value_seed(Items(&mut seen.list))?;
            } else {
                members.next_value::<IgnoredAny>()?;
                seen.note(&name);
            }
        }
        Ok(())
    }
}

/// Records whether the list has an item. Reads only the first item. If the list has more, serde_json returns an error, which ends
/// the reading. If the value is not a list, a non-empty object or string is treated as an item, as in the decoder. A number or a
/// boolean is also treated as an item, so that the decoder reports the wrong type.
struct Items<'s>(&'s mut List);

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        *self.0 = List::Full;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = List::Empty;
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if items.next_element::<IgnoredAny>()?.is_none() {
            *self.0 = List::Empty;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        if members.next_key::<IgnoredAny>()?.is_none() {
            *self.0 = List::Empty;
        }
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if text.is_empty() {
            *self.0 = List::Empty;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use thingspace_raw::operation::TypedOperation as _;
    use thingspace_raw::ops;

    use super::*;

    fn checked(operation: &Operation, answer: &str) -> Result<Bytes> {
        body(operation, 200, &HeaderMap::new(), Bytes::copy_from_slice(answer.as_bytes()))
    }

    #[test]
    fn an_answer_that_denies_success_is_an_error() {
        let operation = ops::CreateDeviceGroup::OPERATION;
        for answer in [r#"{"success": false}"#, r#"{"success": "False"}"#, r#"{"success": false, "more": 1}"#] {
            let error = checked(operation, answer).unwrap_err();
            assert_eq!((error.kind(), error.leaves_outcome_open()), (ErrorKind::Rejected, false), "{answer}: {error}");
        }
        for answer in [r#"{"success": true}"#, r#"{"success": "true"}"#, r#"{"success": null}"#, "{}", ""] {
            assert!(checked(operation, answer).is_ok(), "{answer}");
        }
    }

    #[test]
    fn the_decoder_gets_no_byte_order_mark() {
        for (operation, answer) in
            [(ops::ListDevices::OPERATION, r#"{"devices": [], "hasMoreData": false}"#), (ops::ListDeviceGroups::OPERATION, "[]")]
        {
            assert_eq!(checked(operation, &format!("\u{feff}{answer}")).unwrap(), answer);
        }
    }
}
