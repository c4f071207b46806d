use http::Method;
use reqwest::Request;
use serde_json::Value;
use thingspace_raw::operation::{Body, Operation, find};
use thingspace_raw::transport::take_failure;
use url::Url;

use crate::client::Client;
use crate::error::{Error, Kind, Phase, Result};

/// A call of any described operation without its types: [`Client::operation`]. It gets the same credentials, repeats and
/// deadline as every other call.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// let answer = client.operation("listDevices")?.body(serde_json::json!({})).send().await?;
/// assert_eq!(answer["devices"].as_array().map(Vec::len), Some(3));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before send()"]
pub struct UntypedCall<'a> {
    client: &'a Client,
    operation: &'static Operation,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Client {
    /// Prepares a call of the operation with this id, for instance `listDevices`.
    ///
    /// # Errors
    /// [`Kind::Config`] when the description has no such operation; it names the nearest one.
    pub fn operation(&self, id: &str) -> Result<UntypedCall<'_>> {
        let Some(operation) = find(id) else {
            let message = match nearest(id) {
                Some(near) => format!("there is no operation `{}`; did you mean {near}?", id.escape_debug()),
                None => format!("there is no operation `{}`", id.escape_debug()),
            };
            return Err(Error::config(message).remedy("`thingspace api --list` shows all ids"));
        };
        Ok(UntypedCall { client: self, operation, path: Vec::new(), query: Vec::new(), body: None })
    }
}

/// The id that differs least in its letters, if one is near at all.
fn nearest(id: &str) -> Option<&'static str> {
    let wanted = id.to_lowercase();
    let common = |other: &str| {
        let other = other.to_lowercase();
        let prefix = wanted.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        let suffix = wanted.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count();
        prefix + suffix
    };
    let best = thingspace_raw::operation::OPERATIONS.iter().max_by_key(|operation| common(operation.id))?;
    (common(best.id) >= 4).then_some(best.id)
}

impl UntypedCall<'_> {
    /// The value of a parameter in the path, for instance `aname`.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.push((name.into(), value.into()));
        self
    }

    /// A query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The request body. Of an operation that takes a form, the members of this object are its fields.
    pub fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The operation to be called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sends it, and gives the answer as it came: `null` when there is no body.
    ///
    /// # Errors
    /// [`Kind::Config`] when a path parameter or the body is missing; else as every call.
    pub async fn send(self) -> Result<Value> {
        let request = self.request()?;
        let operation = self.operation;
        let raw = self.client.raw();
        let response =
            thingspace_raw::ClientInfo::inner(raw).exec(thingspace_raw::ClientInfo::client(raw), request, operation).await;
        let response = response.map_err(|error| Error::config("the request cannot be built").caused_by(error.without_url()))?;
        if let Some(error) = take_failure::<Error>(&response) {
            return Err(error);
        }
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(|error| Error::config("the answer was not buffered").caused_by(error))?;
        if body.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&body).map_err(|error| {
            Error::new(Kind::Decode, Phase::Answered, format!("the answer is no JSON: {error}"))
                .answered(status, None)
                .during(operation.id, 1)
        })
    }

    fn request(&self) -> Result<Request> {
        let method = Method::from_bytes(self.operation.method.as_bytes()).map_err(|error| Error::config(error.to_string()))?;
        let mut request = Request::new(method, self.url()?);
        let content = match (self.operation.body, &self.body) {
            (Body::None, None) => return Ok(request),
            (Body::None, Some(_)) => {
                return Err(Error::config(format!("{} takes no body", self.operation.id)).remedy("leave it out"));
            }
            (_, None) => {
                return Err(
                    Error::config(format!("{} needs a body", self.operation.id)).remedy("give a JSON object, {} at least")
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
        let mut used = 0;
        {
            let mut segments = url.path_segments_mut().map_err(|()| Error::config("the base URL cannot hold a path"))?;
            for segment in self.operation.path.trim_start_matches('/').split('/') {
                let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                    segments.push(segment);
                    continue;
                };
                let value = self.path.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
                let value = match value {
                    Some(value) if !matches!(value, "" | "." | "..") => value,
                    Some(_) => return Err(Error::config(format!("the path parameter {name} cannot be empty or dots"))),
                    // The account is known, and every path that holds one calls it so.
                    None if name == "aname" || name == "accountName" => self.client.account(),
                    None => {
                        return Err(Error::config(format!("the path parameter {name} of {} is missing", self.operation.id))
                            .remedy("give it as name=value"));
                    }
                };
                used += usize::from(self.path.iter().any(|(given, _)| given == name));
                segments.push(value);
            }
        }
        if used < self.path.len() {
            let message = format!("{} has other path parameters: {}", self.operation.id, self.operation.path);
            return Err(Error::config(message).remedy("give those in braces"));
        }
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }
}

fn form(body: &Value) -> Result<String> {
    let Value::Object(members) = body else {
        return Err(Error::config("the fields of a form are the members of a JSON object").remedy("write {\"name\": \"value\"}"));
    };
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in members {
        match value {
            Value::String(text) => form.append_pair(name, text),
            other => form.append_pair(name, &other.to_string()),
        };
    }
    Ok(form.finish())
}
