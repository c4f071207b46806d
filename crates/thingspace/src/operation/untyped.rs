//! Calls any operation of the OpenAPI description by its id, with JSON in and out.

use bytes::Bytes;
use http::{HeaderMap, Method};
use reqwest::Request;
use serde_json::Value;
use thingspace_raw::codec;
use thingspace_raw::operation::{Body, OPERATIONS, Operation, Parameter, Place, REQUEST_ID_MEMBERS, find};
use thingspace_raw::transport::take_failure;
use url::Url;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::transport::response::undecodable;

/// A call of any operation of the OpenAPI description, prepared by [`Client::operation`]. It uses the same credentials, retries
/// and deadlines as every other call. Its parameters are validated against the OpenAPI description before anything is sent.
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
    operation: &'static Operation,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Client {
    /// Prepares a call of the operation with this id, for example `listDevices`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the OpenAPI description has no such operation. The message suggests a
    /// similar id if there is one.
    pub fn operation(&self, id: &str) -> Result<UntypedCall> {
        let Some(operation) = find(id) else {
            let message = match nearest(id) {
                Some(near) => format!("unknown operation `{}` (did you mean `{near}`?)", id.escape_debug()),
                None => format!("unknown operation `{}`", id.escape_debug()),
            };
            return Err(Error::config(message).remedy("`thingspace api --list` shows all ids"));
        };
        Ok(UntypedCall { client: self.clone(), operation, path: Vec::new(), query: Vec::new(), body: None })
    }
}

/// Returns the most similar id, if one is similar enough.
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
        let name = name.into();
        // Replaces an earlier value: a paged list sets the start index again for each page.
        self.path.retain(|(existing, _)| *existing != name);
        self.path.push((name, value.into()));
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets the request body. If the operation takes a form, the members of the object become the form fields.
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// Returns the operation to call.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn path_value(&self, name: &str) -> Option<&str> {
        self.path.iter().rev().find(|(existing, _)| existing == name).map(|(_, value)| value.as_str())
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

    pub(crate) fn without_query(mut self, name: &str) -> Self {
        self.query.retain(|(existing, _)| existing != name);
        self
    }

    /// Sends the call and returns the answer, or `null` if the answer has no body. Members that the OpenAPI description contains
    /// have the types that the description specifies. Other members are unchanged. Nulls and empty lists are left out.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a parameter or the body is missing or not in the OpenAPI description.
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the answer cannot be decoded; the message names the invalid member.
    pub async fn send(self) -> Result<Value> {
        Ok(self.send_with_headers().await?.1)
    }

    pub(crate) async fn send_with_headers(self) -> Result<(HeaderMap, Value)> {
        let operation = self.operation;
        let (status, headers, body) = self.answer().await?;
        let Some(decode) = codec::find(operation.id).and_then(|codec| codec.answer) else {
            // The OpenAPI description specifies no answer body. If the service sends a JSON body anyway, returns that body.
            return Ok((headers, serde_json::from_slice(&body).unwrap_or_default()));
        };
        match decode(&body) {
            Ok(value) => Ok((headers, value)),
            // The service accepted the request but did not return its id.
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
        Ok(self.answer().await?.2)
    }

    pub(crate) async fn answer(self) -> Result<(u16, HeaderMap, Bytes)> {
        let request = self.request()?;
        let (operation, raw) = (self.operation, self.client.raw());
        let response =
            thingspace_raw::ClientInfo::inner(raw).exec(thingspace_raw::ClientInfo::client(raw), request, operation).await;
        let response = response.map_err(|error| Error::config("the request cannot be built").caused_by(error.without_url()))?;
        if let Some(error) = take_failure::<Error>(&response) {
            return Err(error);
        }
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.bytes().await.map_err(|error| Error::config("the answer was not buffered").caused_by(error))?;
        Ok((status, headers, body))
    }

    fn request(&self) -> Result<Request> {
        self.check_names()?;
        let method = Method::from_bytes(self.operation.method.as_bytes()).map_err(|error| Error::config(error.to_string()))?;
        let mut request = Request::new(method, self.url()?);
        let content = match (self.operation.body, &self.body) {
            (Body::None, None) => return Ok(request),
            (Body::None, Some(_)) => {
                return Err(Error::config(format!("{} takes no body", self.operation.id)).remedy("leave it out"));
            }
            (_, None) => {
                return Err(
                    Error::config(format!("{} needs a body", self.operation.id)).remedy("pass a JSON object, at least {}")
                );
            }
            (Body::Json, Some(body)) => {
                *request.body_mut() = Some(body.to_string().into());
                "application/json"
            }
            (Body::Form, Some(body)) => {
                *request.body_mut() = Some(form(body)?.into());
                "application/x-www-form-urlencoded"
            }
        };
        request.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static(content));
        Ok(request)
    }

    fn url(&self) -> Result<Url> {
        let mut url = Url::parse(self.client.base_url()).map_err(|error| Error::config(error.to_string()))?;
        {
            let mut segments = url.path_segments_mut().map_err(|()| Error::config("the base URL cannot hold a path"))?;
            for segment in self.operation.path.trim_start_matches('/').split('/') {
                let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                    segments.push(segment);
                    continue;
                };
                let value = match self.path_value(name) {
                    Some(value) if !matches!(value, "" | "." | "..") => value,
                    Some(_) => return Err(Error::config(format!("the path parameter {name} cannot be empty, `.` or `..`"))),
                    // The default is the account of the client.
                    None if self.parameters(Place::Path).any(|parameter| parameter.name == name && parameter.account) => {
                        self.client.account()
                    }
                    None => {
                        let message = format!("the path parameter {name} of {} is missing", self.operation.id);
                        return Err(Error::config(message).remedy("pass it as name=value"));
                    }
                };
                segments.push(value);
            }
        }
        let mut query = self.query.clone();
        for parameter in self.parameters(Place::Query).filter(|parameter| parameter.required) {
            if query.iter().any(|(name, _)| name == parameter.name) {
                continue;
            }
            if !parameter.account {
                let message = format!("the query parameter {} of {} is missing", parameter.name, self.operation.id);
                return Err(Error::config(message).remedy("pass it as name=value"));
            }
            query.push((parameter.name.to_owned(), self.client.account().to_owned()));
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(&query);
        }
        Ok(url)
    }

    fn parameters(&self, place: Place) -> impl Iterator<Item = &'static Parameter> {
        self.operation.parameters.iter().filter(move |parameter| parameter.place == place)
    }

    /// Checks that every parameter that was set is a parameter of the operation.
    fn check_names(&self) -> Result<()> {
        for (place, kind, parameters) in [(Place::Path, "path", &self.path), (Place::Query, "query", &self.query)] {
            let known: Vec<&str> = self.parameters(place).map(|parameter| parameter.name).collect();
            if let Some((unknown, _)) = parameters.iter().find(|(name, _)| !known.contains(&name.as_str())) {
                let has = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                let unknown = unknown.escape_debug();
                return Err(Error::config(format!("{} has no {kind} parameter `{unknown}`; it has {has}", self.operation.id)));
            }
        }
        Ok(())
    }
}

/// Returns whether an answer is an object without the request id that the OpenAPI description requires.
fn is_without_request_id(operation: &Operation, body: &[u8]) -> bool {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return false };
    let is_absent = |name: &str| members.get(name).is_none_or(Value::is_null);
    REQUEST_ID_MEMBERS.iter().all(|name| !operation.required.contains(name) || is_absent(name))
}

fn form(body: &Value) -> Result<String> {
    let Value::Object(members) = body else {
        return Err(Error::config("the form fields are not a JSON object").remedy("write {\"name\": \"value\"}"));
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
