//! Calls any operation in the OpenAPI description by its id. Requests and answers are JSON.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use thingspace_raw::codec;
use thingspace_raw::operation::{Body, OPERATIONS, Operation, REQUEST_ID_MEMBERS, find};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::transport::request::{Answered, RequestParts};
use crate::transport::response::undecodable;

/// A call of any operation in the OpenAPI description, prepared by [`Client::operation`]. The call uses the same credentials,
/// retries and deadlines as every other call. Its parameters are validated against the OpenAPI description before anything is
/// sent.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
/// # let client = sim.client_builder().build()?;
/// let answer = client.operation("listDevices")?.body(serde_json::json!({})).send().await?;
/// assert_eq!(answer["devices"].as_array().map(Vec::len), Some(3));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before send()"]
pub struct UntypedCall {
    client: Client,
    parts: RequestParts,
    body: Option<Value>,
}

impl Client {
    /// Prepares a call of the operation with this id, for example `listDevices`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the OpenAPI description has no such operation. The message suggests a
    /// similar id, if there is one.
    pub fn operation(&self, id: &str) -> Result<UntypedCall> {
        let Some(operation) = find(id) else {
            let message = match nearest(id) {
                Some(near) => format!("unknown operation `{}` (did you mean `{near}`?)", id.escape_debug()),
                None => format!("unknown operation `{}`", id.escape_debug()),
            };
            return Err(Error::config(message).with_remedy("`raw::operation::OPERATIONS` lists all ids"));
        };
        Ok(UntypedCall { client: self.clone(), parts: RequestParts::new(operation), body: None })
    }
}

/// Returns the most similar id, if it is similar enough.
fn nearest(id: &str) -> Option<&'static str> {
    /// The lowest similarity of an id that is worth suggesting.
    const SIMILAR: f64 = 0.8;
    let wanted = id.to_lowercase();
    let similarity = |other: &str| strsim::jaro_winkler(&wanted, &other.to_lowercase());
    let near = OPERATIONS.iter().map(|operation| (similarity(operation.id), operation.id)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (near.0 >= SIMILAR).then_some(near.1)
}

impl UntypedCall {
    /// Sets a path parameter, for example `aname`.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.set_path(name.into(), value.into());
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.add_query(name.into(), value.into());
        self
    }

    /// Sets the request body. If the operation takes a form, the members of the object become the form fields.
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// Returns the operation to call.
    pub fn operation(&self) -> &'static Operation {
        self.parts.operation()
    }

    pub(crate) fn parts(&mut self) -> &mut RequestParts {
        &mut self.parts
    }

    pub(crate) fn path_value(&self, name: &str) -> Option<&str> {
        self.parts.path_value(name)
    }

    pub(crate) fn member(&self, name: &str) -> Option<&Value> {
        self.body.as_ref()?.get(name)
    }

    pub(crate) fn with_member(mut self, name: &str, value: Value) -> Self {
        if let Some(Value::Object(members)) = &mut self.body {
            members.insert(name.to_owned(), value);
        }
        self
    }

    /// Sends the call and returns the answer, or `null` if the answer has no body. Members that the OpenAPI description
    /// contains are converted to the described types, or left out if they are null or an empty list. Other members are
    /// unchanged.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the call lacks a required parameter or the body, or has a parameter or
    /// a body that the OpenAPI description does not contain. [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the answer cannot
    /// be decoded; the message names the invalid member.
    pub async fn send(self) -> Result<Value> {
        Ok(self.send_with_headers().await?.1)
    }

    pub(crate) async fn send_with_headers(&self) -> Result<(HeaderMap, Value)> {
        let operation = self.operation();
        let Answered { status, headers, body } = self.answer().await?;
        let Some(decode) = codec::find(operation.id).and_then(|codec| codec.answer) else {
            // The OpenAPI description specifies no answer body. If the service sends a JSON body anyway, return that body.
            return Ok((headers, serde_json::from_slice(&body).unwrap_or_default()));
        };
        match decode(&body) {
            Ok(value) => Ok((headers, value)),
            // The service accepted the request but returned no request id. That is not an error, so return the body as it is.
            Err(_) if !operation.needs_answer() && is_without_request_id(operation, &body) => {
                Ok((headers, serde_json::from_slice(&body).unwrap_or_default()))
            }
            Err(error) => Err(undecodable(&error).answered(status, None).during(operation.id, 1)),
        }
    }

    /// Sends the call and returns the bytes of the answer unchanged.
    ///
    /// # Errors
    /// The errors of [`UntypedCall::send`], except decoding errors.
    pub async fn send_raw(self) -> Result<Bytes> {
        Ok(self.answer().await?.body)
    }

    async fn answer(&self) -> Result<Answered> {
        self.parts.send(self.client.core(), self.encoded()?).await
    }

    fn encoded(&self) -> Result<Option<Bytes>> {
        let operation = self.operation();
        match (operation.body, &self.body) {
            (Body::None, None) => Ok(None),
            (Body::None, Some(_)) => Err(Error::config(format!("{} takes no body", operation.id)).with_remedy("leave it out")),
            (_, None) => {
                Err(Error::config(format!("{} needs a body", operation.id)).with_remedy("pass a JSON object, at least {}"))
            }
            (Body::Json, Some(body)) => Ok(Some(body.to_string().into())),
            (Body::Form, Some(body)) => Ok(Some(form(body)?.into())),
        }
    }
}

/// Returns whether an answer is an object without the request id that the OpenAPI description requires.
fn is_without_request_id(operation: &Operation, body: &[u8]) -> bool {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return false };
    let mut expected = REQUEST_ID_MEMBERS.iter().filter(|name| operation.required.contains(name)).peekable();
    expected.peek().is_some() && expected.all(|name| members.get(*name).is_none_or(Value::is_null))
}

fn form(body: &Value) -> Result<String> {
    let Value::Object(members) = body else {
        return Err(Error::config("the form fields are not a JSON object").with_remedy("write {\"name\": \"value\"}"));
    };
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in members {
        match value {
            Value::String(value) => form.append_pair(name, value),
            other => form.append_pair(name, &other.to_string()),
        };
    }
    Ok(form.finish())
}
