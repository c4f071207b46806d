//! Parses callback bodies.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The maximum number of wrappings around the JSON object of a message. One wrapping is an encoding as a JSON string, or a list
/// with one item. Each proxy between the service and the listener may add one.
pub(crate) const WRAPPINGS: u8 = 3;

/// The error for a callback body that cannot be parsed. The error says what was received instead of a JSON object. It contains no
/// value of the body, because the body may contain the password of the listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(Reason);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Empty,
    NotUnicode,
    NotJson { line: usize, column: usize },
    NotAnObject(&'static str),
}

impl Unreadable {
    /// The error for a body that is JSON but not an object. `kind` is the JSON type of the body.
    pub(crate) fn not_an_object(kind: &'static str) -> Self {
        Self(Reason::NotAnObject(kind))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid callback: expected a JSON object, received ")?;
        match &self.0 {
            Reason::Empty => f.write_str("an empty body"),
            Reason::NotUnicode => f.write_str("a body that is neither UTF-8 nor UTF-16"),
            Reason::NotJson { line, column } => write!(f, "a body that is not JSON (line {line}, column {column})"),
            Reason::NotAnObject(kind) => write!(f, "a JSON {kind}"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// Returns the members of the JSON object in a body. Removes up to [`WRAPPINGS`] wrappings and a byte order mark.
pub(crate) fn members(body: &[u8]) -> Result<Map<String, Value>, Unreadable> {
    let mut value: Value = json(&decode(body)?)?;
    for _ in 0..WRAPPINGS {
        match value {
            Value::Object(members) => return Ok(members),
            // If the string does not contain JSON, the error says that a string was received.
            Value::String(inner) => value = json(without_mark(&inner)).map_err(|_| Unreadable(Reason::NotAnObject("string")))?,
            Value::Array(mut items) if items.len() == 1 => value = items.swap_remove(0),
            other => return Err(Unreadable(Reason::NotAnObject(kind(&other)))),
        }
    }
    match value {
        Value::Object(members) => Ok(members),
        other => Err(Unreadable(Reason::NotAnObject(kind(&other)))),
    }
}

pub(crate) fn json<T: DeserializeOwned>(body: &str) -> Result<T, Unreadable> {
    if body.trim().is_empty() {
        return Err(Unreadable(Reason::Empty));
    }
    // The message of the JSON error is dropped, because the message may quote the body.
    serde_json::from_str(body).map_err(|error| Unreadable(Reason::NotJson { line: error.line(), column: error.column() }))
}

/// Decodes a body in UTF-8, or in UTF-16 with a byte order mark. The result has no byte order mark.
pub(crate) fn decode(body: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    let wide = |units: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = units.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        if rest.is_empty() { String::from_utf16(&units).ok() } else { None }
    };
    let decoded = match body {
        [0xff, 0xfe, units @ ..] => wide(units, u16::from_le_bytes).map(Cow::Owned),
        [0xfe, 0xff, units @ ..] => wide(units, u16::from_be_bytes).map(Cow::Owned),
        _ => str::from_utf8(body).ok().map(|body| Cow::Borrowed(without_mark(body))),
    };
    decoded.ok_or(Unreadable(Reason::NotUnicode))
}

pub(crate) fn without_mark(body: &str) -> &str {
    body.trim_start_matches('\u{feff}')
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}
