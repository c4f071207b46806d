//! From the bytes of a callback to its members, and why that fails.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

/// How often a body may be a JSON string that holds JSON: each step on the way that encodes it once more adds one.
const WRAPPINGS: u8 = 3;

/// Why a callback cannot be read. It says what the body is and where it breaks, and holds no value of it: a body may carry the password
/// of the listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(Why);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Why {
    Empty,
    NotText,
    NotJson { line: usize, column: usize },
    NotAnObject(&'static str),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot read the callback: expected a JSON object, received ")?;
        match &self.0 {
            Why::Empty => f.write_str("an empty body"),
            Why::NotText => f.write_str("a body that is neither UTF-8 nor UTF-16"),
            Why::NotJson { line, column } => write!(f, "a body that is not JSON (line {line}, column {column})"),
            Why::NotAnObject(kind) => write!(f, "a JSON {kind}"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// The members of a message. A byte order mark is skipped; a JSON string that holds the message, and a list that holds nothing else, are
/// unpacked.
pub(crate) fn members(body: &[u8]) -> Result<Map<String, Value>, Unreadable> {
    let mut value = json(&text(body)?)?;
    for _ in 0..WRAPPINGS {
        match value {
            Value::Object(members) => return Ok(members),
            // What is in the string is not JSON: the caller learns that it sent a string.
            Value::String(inner) => value = json(without_mark(&inner)).map_err(|_| Unreadable(Why::NotAnObject("string")))?,
            Value::Array(mut items) if items.len() == 1 => value = items.swap_remove(0),
            other => return Err(Unreadable(Why::NotAnObject(kind(&other)))),
        }
    }
    match value {
        Value::Object(members) => Ok(members),
        other => Err(Unreadable(Why::NotAnObject(kind(&other)))),
    }
}

fn json(text: &str) -> Result<Value, Unreadable> {
    if text.trim().is_empty() {
        return Err(Unreadable(Why::Empty));
    }
    // The words of the error are left out: those of some errors quote the body.
    serde_json::from_str(text).map_err(|error| Unreadable(Why::NotJson { line: error.line(), column: error.column() }))
}

/// The body as text: UTF-8, or UTF-16 with a byte order mark.
fn text(body: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    let wide = |units: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = units.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        if rest.is_empty() { String::from_utf16(&units).ok() } else { None }
    };
    let text = match body {
        [0xff, 0xfe, units @ ..] => wide(units, u16::from_le_bytes).map(Cow::Owned),
        [0xfe, 0xff, units @ ..] => wide(units, u16::from_be_bytes).map(Cow::Owned),
        _ => str::from_utf8(body).ok().map(|text| Cow::Borrowed(without_mark(text))),
    };
    text.ok_or(Unreadable(Why::NotText))
}

fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
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
