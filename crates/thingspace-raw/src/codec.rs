//! Bodies by operation or callback service instead of by type: what the command line, Python and tests decode with.
//!
//! Decoding and encoding again gives the body as the description has it: known members with the types they should have, unknown
//! ones as they came, and neither nulls nor empty lists.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use crate::generated::codecs::{CALLBACKS, CODECS};
use crate::lenient::Lenient;

type Recode = fn(&[u8]) -> Result<Value, DecodeError>;

/// How the bodies of one operation are decoded.
#[derive(Clone, Copy, Debug)]
pub struct Codec {
    /// The operation id.
    pub operation: &'static str,
    /// Of the request; `None` when it has no JSON body.
    pub request: Option<Recode>,
    /// Of a successful answer; `None` when it has no body.
    pub answer: Option<Recode>,
}

/// A callback service, and how its messages are decoded.
#[derive(Clone, Copy, Debug)]
pub struct Callback {
    /// Its name: `CarrierService`.
    pub service: &'static str,
    /// One line for people.
    pub summary: &'static str,
    /// Of a message.
    pub message: Recode,
    /// The same for a message whose members may have other types: they stay as they were sent, the rest has the types of the description.
    /// `None` when it is not an object.
    pub salvage: fn(&Value) -> Option<Value>,
}

/// Why a body could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(String);

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DecodeError {}

impl From<serde_json::Error> for DecodeError {
    fn from(error: serde_json::Error) -> Self {
        Self(error.to_string())
    }
}

/// The codec of an operation.
///
/// ```
/// use thingspace_raw::codec;
///
/// let answer = codec::find("listDevices").and_then(|codec| codec.answer).ok_or("no answer")?;
/// let body = br#"{"devices": {"connected": "true", "colour": 7}, "hasMoreData": null}"#;
/// assert_eq!(answer(body)?, serde_json::json!({"devices": [{"connected": true, "colour": 7}]}));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn find(operation: &str) -> Option<&'static Codec> {
    CODECS.iter().find(|codec| codec.operation == operation)
}

/// The callback service of this name.
///
/// ```
/// assert!(thingspace_raw::codec::callback("CarrierService").is_some());
/// ```
pub fn callback(service: &str) -> Option<&'static Callback> {
    CALLBACKS.iter().find(|callback| callback.service == service)
}

/// The same as far as the body can be decoded.
pub(crate) fn salvage<T: Lenient + Serialize>(body: &Value) -> Option<Value> {
    serde_json::to_value(T::salvage(body, &mut true)?).ok()
}

/// Decodes a body into `T` and encodes it again.
pub(crate) fn recode<T: DeserializeOwned + Serialize>(body: &[u8]) -> Result<Value, DecodeError> {
    let decoded: T = serde_json::from_slice(body)?;
    Ok(serde_json::to_value(decoded)?)
}
