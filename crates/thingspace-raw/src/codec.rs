//! Decoding by operation id or callback service, for callers that do not know the Rust type at compile time: the command line,
//! Python and tests.
//!
//! A codec decodes a body and encodes it again. In the result, each member that the OpenAPI description names has its
//! described type, or is left out if it is null or an empty list. All other members are unchanged.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use crate::generated::codecs::{CALLBACKS, CODECS};
use crate::lenient::Lenient;

type Recode = fn(&[u8]) -> Result<Value, DecodeError>;

/// The decoders of one operation.
#[derive(Clone, Copy, Debug)]
pub struct Codec {
    /// The operation id.
    pub operation: &'static str,
    /// Decodes the request. `None` if the request has no JSON body.
    pub request: Option<Recode>,
    /// Decodes a successful response. `None` if the response has no body.
    pub answer: Option<Recode>,
}

/// A callback service and its decoders.
#[derive(Clone, Copy, Debug)]
pub struct Callback {
    /// The name, such as `CarrierService`.
    pub service: &'static str,
    /// A summary on one line.
    pub summary: &'static str,
    /// Decodes a message.
    pub message: Recode,
    /// Decodes a message as far as possible. Members that do not have their described type are left as they were sent. `None` if
    /// the message is neither an object nor a list whose only item is an object.
    pub salvage: fn(&Value) -> Option<Value>,
}

/// The error for a body that cannot be decoded.
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

/// Returns the codec of an operation.
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

/// Returns the callback service with this name.
///
/// ```
/// assert!(thingspace_raw::codec::callback("CarrierService").is_some());
/// ```
pub fn callback(service: &str) -> Option<&'static Callback> {
    CALLBACKS.iter().find(|callback| callback.service == service)
}

/// Decodes a body as far as possible and encodes it again.
pub(crate) fn salvage<T: Lenient + Serialize>(body: &Value) -> Option<Value> {
    serde_json::to_value(T::salvage(body, &mut true)?).ok()
}

/// Decodes a body into `T` and encodes it again.
pub(crate) fn recode<T: DeserializeOwned + Serialize>(body: &[u8]) -> Result<Value, DecodeError> {
    let decoded: T = serde_json::from_slice(body)?;
    Ok(serde_json::to_value(decoded)?)
}
