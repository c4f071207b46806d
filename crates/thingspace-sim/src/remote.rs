//! A simulator of another process, steered over its admin pages.

use std::fmt;

use axum::body::Body;
use axum::http::{Method, Request, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use url::Url;

use crate::Error;

/// Bytes of an answer at most: a ledger of millions of entries.
const LARGEST_ANSWER: usize = 4 << 30;

/// The admin pages of a running simulator, such as one that `thingspace sim` serves.
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
}

impl Remote {
    /// The simulator at an address: with or without `/api` at its end.
    ///
    /// # Errors
    /// [`Error::Remote`] when that is no `http` URL.
    pub fn new(address: &str) -> Result<Self, Error> {
        let wrong = || Error::Remote(format!("{address} is no address of a simulator: give one like http://127.0.0.1:8787"));
        let mut root = Url::parse(address).map_err(|_| wrong())?;
        if root.scheme() != "http" || !root.has_host() {
            return Err(wrong());
        }
        root.set_path("/_sim/");
        root.set_query(None);
        Ok(Self { http: Client::builder(TokioExecutor::new()).build_http(), root })
    }

    /// Reads a page, such as `ledger?after=10`.
    ///
    /// # Errors
    /// [`Error::Remote`] when nobody answers there, or the answer is a refusal, whose text it has.
    pub async fn get(&self, page: &str) -> Result<Value, Error> {
        self.call(Method::GET, page, Vec::new()).await
    }

    /// Sends a body to a page, such as `clock`.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn post(&self, page: &str, body: &Value) -> Result<Value, Error> {
        self.call(Method::POST, page, body.to_string().into_bytes()).await
    }

    /// Takes away what a page shows, such as `faults/3`.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn delete(&self, page: &str) -> Result<Value, Error> {
        self.call(Method::DELETE, page, Vec::new()).await
    }

    /// The whole state, for a file: see [`Simulator::snapshot`](crate::Simulator::snapshot).
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn snapshot(&self) -> Result<Vec<u8>, Error> {
        self.exchange(Method::GET, "snapshot", Vec::new()).await
    }

    /// Puts a state in the place of the present one: see [`Simulator::restore`](crate::Simulator::restore).
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn restore(&self, snapshot: Vec<u8>) -> Result<(), Error> {
        self.exchange(Method::POST, "snapshot", snapshot).await.map(drop)
    }

    async fn call(&self, method: Method, page: &str, body: Vec<u8>) -> Result<Value, Error> {
        let bytes = self.exchange(method, page, body).await?;
        serde_json::from_slice(&bytes).map_err(|_| self.failed("its answer is no JSON; is this a simulator?"))
    }

    async fn exchange(&self, method: Method, page: &str, body: Vec<u8>) -> Result<Vec<u8>, Error> {
        let url = self.root.join(page).map_err(|_| self.failed("the page has no name that a URL can have"))?;
        let request = Request::builder().method(method).uri(url.as_str()).header(header::CONTENT_TYPE, "application/json");
        let request = request.body(Body::from(body)).map_err(|_| self.failed("the page has no name that a URL can have"))?;
        let answer = self.http.request(request).await.map_err(|error| {
            let why =
                if error.is_connect() { "nobody listens there; start one with: thingspace sim" } else { "the connection broke" };
            self.failed(why)
        })?;
        let status = answer.status();
        let bytes = axum::body::to_bytes(Body::new(answer.into_body()), LARGEST_ANSWER).await;
        let bytes = bytes.map_err(|_| self.failed("the connection broke"))?;
        if status.is_success() {
            return Ok(bytes.into());
        }
        let told: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let why = told
            .get("error")
            .and_then(Value::as_str)
            .map_or_else(|| format!("status {status}; is this a simulator?"), str::to_owned);
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
