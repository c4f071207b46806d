//! Controls a simulator in another process through its admin interface.

use std::fmt;

use axum::body::Body;
use axum::http::{HeaderValue, Method, Request, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use url::Url;

use crate::Error;

/// Maximum response size in bytes, enough for a ledger of millions of entries.
const MAX_RESPONSE: usize = 4 << 30;

/// The admin interface of a running simulator, such as one started by `thingspace sim`.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use serde_json::json;
/// use thingspace_sim::{Remote, Simulator};
///
/// # let sim = Simulator::builder().devices(100).start().await?;
/// # let address = sim.url();
/// // address is what `thingspace sim` printed, such as http://127.0.0.1:8787/api
/// let remote = Remote::new(address)?;
/// remote.post("clock", &json!({"advance_seconds": 3600})).await?;
/// assert_eq!(remote.get("state").await?["devices"], 100);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Remote {
    http: Client<HttpConnector, Body>,
    root: Url,
    token: Option<HeaderValue>,
}

impl Remote {
    /// Creates a client for the admin interface of the simulator at `address`. Ignores the path of the address, such as `/api`.
    /// Sends no request.
    ///
    /// # Errors
    /// [`Error::Remote`] if the address is not an `http` URL.
    pub fn new(address: &str) -> Result<Self, Error> {
        let wrong =
            || Error::Remote(format!("invalid simulator address `{address}`: expected a URL such as http://127.0.0.1:8787"));
        let mut root = Url::parse(address).map_err(|_| wrong())?;
        if root.scheme() != "http" || !root.has_host() {
            return Err(wrong());
        }
        root.set_path("/_sim/");
        root.set_query(None);
        Ok(Self { http: Client::builder(TokioExecutor::new()).build_http(), root, token: None })
    }

    /// Sets the token that a simulator requires if it serves other machines ([`RemoteAccess`](crate::RemoteAccess)).
    ///
    /// # Errors
    /// [`Error::Remote`] if the token contains characters that are not allowed in a header.
    pub fn with_token(mut self, token: &str) -> Result<Self, Error> {
        let mut value = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| self.failed("the token contains characters that are not allowed in a header"))?;
        value.set_sensitive(true);
        self.token = Some(value);
        Ok(self)
    }

    /// Sends a GET request to a path below `/_sim/`, such as `ledger?after=10`.
    ///
    /// # Errors
    /// [`Error::Remote`] if the simulator cannot be reached, refuses the request, or returns something other than JSON. The error
    /// of a refused request has the message of the simulator.
    pub async fn get(&self, path: &str) -> Result<Value, Error> {
        self.call(Method::GET, path, Vec::new()).await
    }

    /// Sends a POST request with a JSON body to a path below `/_sim/`, such as `clock`.
    ///
    /// # Errors
    /// The same errors as [`get`](Self::get).
    pub async fn post(&self, path: &str, body: &Value) -> Result<Value, Error> {
        self.call(Method::POST, path, body.to_string().into_bytes()).await
    }

    /// Sends a DELETE request to a path below `/_sim/`, such as `faults/3`.
    ///
    /// # Errors
    /// The same errors as [`get`](Self::get).
    pub async fn delete(&self, path: &str) -> Result<Value, Error> {
        self.call(Method::DELETE, path, Vec::new()).await
    }

    /// Returns a snapshot of the simulator's whole state. See [`Simulator::snapshot`](crate::Simulator::snapshot).
    ///
    /// # Errors
    /// [`Error::Remote`] if the simulator cannot be reached or refuses the request.
    pub async fn snapshot(&self) -> Result<Vec<u8>, Error> {
        self.exchange(Method::GET, "snapshot", Vec::new()).await
    }

    /// Replaces the simulator's state with a snapshot. See [`Simulator::restore`](crate::Simulator::restore).
    ///
    /// # Errors
    /// [`Error::Remote`] if the simulator cannot be reached or refuses the request.
    pub async fn restore(&self, snapshot: Vec<u8>) -> Result<(), Error> {
        self.exchange(Method::POST, "snapshot", snapshot).await.map(drop)
    }

    async fn call(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Value, Error> {
        let bytes = self.exchange(method, path, body).await?;
        serde_json::from_slice(&bytes).map_err(|_| self.failed("the response is not JSON (is this a simulator?)"))
    }

    async fn exchange(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Vec<u8>, Error> {
        let url = self.root.join(path).map_err(|_| self.failed("the path is not valid in a URL"))?;
        let request = Request::builder().method(method).uri(url.as_str()).header(header::CONTENT_TYPE, "application/json");
        let request = self.token.iter().fold(request, |request, token| request.header(header::AUTHORIZATION, token));
        let request = request.body(Body::from(body)).map_err(|_| self.failed("the path is not valid in a URL"))?;
        let response = self.http.request(request).await.map_err(|error| {
            let why = if error.is_connect() { "cannot connect (is the simulator running?)" } else { "the connection broke" };
            self.failed(why)
        })?;
        let status = response.status();
        let bytes = axum::body::to_bytes(Body::new(response.into_body()), MAX_RESPONSE).await;
        let bytes = bytes.map_err(|_| self.failed("the connection broke"))?;
        if status.is_success() {
            return Ok(bytes.into());
        }
        let refusal: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let why = refusal
            .get("error")
            .and_then(Value::as_str)
            .map_or_else(|| format!("unexpected status {status} (is this a simulator?)"), str::to_owned);
        Err(Error::Remote(why))
    }

    fn failed(&self, why: &str) -> Error {
        Error::Remote(format!("the simulator at {}: {why}", self.root.origin().ascii_serialization()))
    }
}

impl fmt::Debug for Remote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Remote").field("root", &self.root.as_str()).finish_non_exhaustive()
    }
}
