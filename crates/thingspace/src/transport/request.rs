//! Builds and sends the HTTP request of a call. Encodes its body and decodes the body of the answer.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Method};
use reqwest::Request;
use thingspace_raw::operation::{Body, Operation, Parameter, Place, TypedOperation};
use url::Url;

use crate::error::{Error, Result};
use crate::transport::call::{Core, perform};
use crate::transport::response::undecodable;

/// The operation of a call, with its path and query parameters. If the operation takes the account in the path, or requires it in
/// the query, the account of the client is the default.
#[derive(Clone, Debug)]
pub(crate) struct RequestParts {
    operation: &'static Operation,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

/// A successful answer.
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RequestParts {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self { operation, path: Vec::new(), query: Vec::new() }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sets a path parameter. Replaces an earlier value, because a paged call sets the start index again for each page.
    pub(crate) fn set_path(&mut self, name: String, value: String) {
        self.path.retain(|(existing, _)| *existing != name);
        self.path.push((name, value));
    }

    pub(crate) fn add_query(&mut self, name: String, value: String) {
        self.query.push((name, value));
    }

    /// Sets a query parameter. Replaces all earlier values of the parameter.
    pub(crate) fn set_query(&mut self, name: &str, value: String) {
        self.query.retain(|(existing, _)| existing != name);
        self.query.push((name.to_owned(), value));
    }

    pub(crate) fn path_value(&self, name: &str) -> Option<&str> {
        self.path.iter().find(|(existing, _)| existing == name).map(|(_, value)| value.as_str())
    }

    /// Sends the request and returns its answer. The body is not decoded yet. [`perform`] has checked its overall shape against
    /// the OpenAPI description, but members may still be invalid.
    pub(crate) async fn send(&self, core: &Arc<Core>, body: Option<Bytes>) -> Result<Answered> {
        let operation = self.operation;
        self.check_names()?;
        let method = Method::from_bytes(operation.method.as_bytes()).map_err(|error| Error::config(error.to_string()))?;
        let mut request = Request::new(method, self.url(core)?);
        if let Some(body) = body {
            let content = match operation.body {
                Body::Form => "application/x-www-form-urlencoded",
                Body::Json | Body::None => "application/json",
            };
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content));
            *request.body_mut() = Some(body.into());
        }
        let (parts, body) = perform(core, request, operation).await?.into_parts();
        Ok(Answered { status: parts.status.as_u16(), headers: parts.headers, body })
    }

    fn url(&self, core: &Core) -> Result<Url> {
        let mut url = Url::parse(&core.base_url).map_err(|error| Error::config(error.to_string()))?;
        {
            let mut segments = url.path_segments_mut().map_err(|()| Error::config("a path cannot be added to the base URL"))?;
            for segment in self.operation.path.trim_start_matches('/').split('/') {
                match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                    Some(name) => segments.push(self.segment(name, core)?),
                    None => segments.push(segment),
                };
            }
        }
        let query = self.whole_query(core)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(&query);
        }
        Ok(url)
    }

    /// Returns the value of a path parameter.
    fn segment<'a>(&'a self, name: &str, core: &'a Core) -> Result<&'a str> {
        match self.path_value(name) {
            Some(value) if !matches!(value, "" | "." | "..") => Ok(value),
            Some(_) => Err(Error::config(format!("the path parameter {name} cannot be empty, `.` or `..`"))),
            // An account parameter defaults to the account of the client.
            None if self.parameters(Place::Path).any(|parameter| parameter.name == name && parameter.account) => {
                Ok(&core.account)
            }
            None => {
                let message = format!("the path parameter {name} of {} is missing", self.operation.id);
                Err(Error::config(message).with_remedy("pass it with .path(name, value)"))
            }
        }
    }

    /// Returns the query. Adds the account if the operation requires it in the query and the caller has not set it.
    fn whole_query(&self, core: &Core) -> Result<Vec<(String, String)>> {
        let mut query = self.query.clone();
        for parameter in self.parameters(Place::Query).filter(|parameter| parameter.required) {
            if query.iter().any(|(name, _)| name == parameter.name) {
                continue;
            }
            if !parameter.account {
                let message = format!("the query parameter {} of {} is missing", parameter.name, self.operation.id);
                return Err(Error::config(message).with_remedy("pass it with .query(name, value)"));
            }
            query.push((parameter.name.to_owned(), core.account.clone()));
        }
        Ok(query)
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

/// Encodes the body of a request. Returns `None` if the operation takes no body.
///
/// # Errors
/// [`ErrorKind::Config`](crate::ErrorKind::Config) if the operation needs a body and `request` is `None`, or if the body cannot
/// be encoded.
pub(crate) fn encode<O: TypedOperation>(request: Option<&O::Request>) -> Result<Option<Bytes>> {
    let unencodable = |error: &dyn std::fmt::Display| Error::config(format!("the request cannot be encoded: {error}"));
    Ok(match (O::OPERATION.body, request) {
        (Body::None, _) => None,
        (_, None) => return Err(Error::config(format!("{} needs a body", O::ID)).with_remedy("call .body(request)")),
        (Body::Json, Some(request)) => Some(serde_json::to_vec(request).map_err(|error| unencodable(&error))?.into()),
        (Body::Form, Some(request)) => Some(serde_urlencoded::to_string(request).map_err(|error| unencodable(&error))?.into()),
    })
}

/// Decodes the body of an answer.
///
/// # Errors
/// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the body cannot be decoded. The message names the invalid member.
pub(crate) fn decode<O: TypedOperation>(answer: &Answered) -> Result<O::Answer> {
    O::decode(&answer.body).map_err(|error| undecodable(&error).answered(answer.status, None).during(O::ID, 1))
}

/// Makes a call that the client itself needs, such as a login.
pub(crate) async fn call<O: TypedOperation>(core: &Arc<Core>, _: O, request: &O::Request) -> Result<O::Answer> {
    let answer = RequestParts::new(O::OPERATION).send(core, encode::<O>(Some(request))?).await;
    decode::<O>(&answer.map_err(|error| error.during(O::ID, 0))?)
}
