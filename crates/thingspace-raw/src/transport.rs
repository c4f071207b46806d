//! The layer through which every call of the generated client is sent.
//!
//! The generated client has one hook that can add credentials, retry a request and limit its time: `ClientHooks::exec`. This
//! module turns the hook into a small trait, [`Exec`], that another crate can implement. The hook can fail only with a
//! [`reqwest::Error`], which other crates cannot construct. So an [`Exec`] wraps its own error in a synthetic response with
//! [`failure`]. The generated client returns this response in [`Error::UnexpectedResponse`](crate::Error::UnexpectedResponse).
//! [`take_failure`] then returns the error in the response.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo, ResponseValue};
use reqwest::{Request, Response};
use serde::de::DeserializeOwned;

use crate::codec::DecodeError;
use crate::generated::Client;
use crate::operation::{self, Operation};

/// The status of a synthetic response that contains an error. The generated code decodes only statuses from 200 to 299 and from
/// 400 to 599, so it returns this response unchanged.
const CARRIER: u16 = 999;

/// The result of [`Exec::exec`].
pub type ExecFuture<'a> = Pin<Box<dyn Future<Output = reqwest::Result<Response>> + Send + 'a>>;

/// Carries out calls. An implementation can add credentials, retry the request and limit its time.
pub trait Exec: Send + Sync {
    /// Uses `client` to send `request`, which is a call of `operation`.
    ///
    /// An implementation returns its own errors as `Ok(failure(error))`.
    fn exec<'a>(&'a self, client: &'a reqwest::Client, request: Request, operation: &'static Operation) -> ExecFuture<'a>;
}

/// The [`Exec`] that a generated client uses.
#[derive(Clone)]
pub struct Transport(Arc<dyn Exec>);

impl Transport {
    /// Returns a transport that sends every call through `exec`.
    pub fn new(exec: Arc<dyn Exec>) -> Self {
        Self(exec)
    }

    /// Returns a transport that sends every call unchanged, without credentials or retries. Use it for mocks and for tests of the
    /// generated code.
    ///
    /// ```
    /// use thingspace_raw::{Client, Transport};
    ///
    /// # fn demo(http: thingspace_raw::reqwest::Client) {
    /// let client = Client::new_with_client("http://127.0.0.1:8787/api", http, Transport::plain());
    /// # }
    /// ```
    pub fn plain() -> Self {
        Self(Arc::new(Plain))
    }

    /// Sends `request`, which is a call of `operation`, in the same way as the generated client.
    pub fn exec<'a>(&'a self, client: &'a reqwest::Client, request: Request, operation: &'static Operation) -> ExecFuture<'a> {
        self.0.exec(client, request, operation)
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

struct Plain;

impl Exec for Plain {
    fn exec<'a>(&'a self, client: &'a reqwest::Client, request: Request, _: &'static Operation) -> ExecFuture<'a> {
        Box::pin(client.execute(request))
    }
}

impl ClientHooks<Transport> for Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        match operation::find(info.operation_id) {
            Some(operation) => self.inner().0.exec(self.client(), request, operation).await,
            // Unreachable, because the client and the table in which `find` searches are generated together.
            None => self.client().execute(request).await,
        }
    }
}

/// Reads and decodes a response. If the body cannot be decoded, returns
/// [`Error::UnexpectedResponse`](crate::Error::UnexpectedResponse) with the status of the response and the reason.
/// [`take_failure`] returns the reason. progenitor's own error for this case is not used, because it has no status.
pub(crate) async fn decode<T: DeserializeOwned, E>(response: Response) -> Result<ResponseValue<T>, crate::Error<E>> {
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await.map_err(crate::Error::ResponseBodyError)?;
    match serde_json::from_slice(&body) {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => {
            let mut carrier = http::Response::new(body);
            *carrier.status_mut() = status;
            *carrier.headers_mut() = headers;
            carrier.extensions_mut().insert(DecodeError::from(error));
            Err(crate::Error::UnexpectedResponse(Response::from(carrier)))
        }
    }
}

/// Returns a synthetic response that contains `error`. The generated code returns this response to the caller.
pub fn failure<E: Any + Clone + Send + Sync>(error: E) -> Response {
    let mut carrier = http::Response::new(String::new());
    if let Ok(status) = http::StatusCode::from_u16(CARRIER) {
        *carrier.status_mut() = status;
    }
    carrier.extensions_mut().insert(error);
    Response::from(carrier)
}

/// Returns the error in a response that [`failure`] created, or the [`DecodeError`] of a response that could not be decoded.
/// `None` if the response contains no error of type `E`.
pub fn take_failure<E: Any + Clone + Send + Sync>(response: &Response) -> Option<E> {
    response.extensions().get::<E>().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn take_failure_returns_the_error_in_a_synthetic_response() {
        let response = failure("the host is unreachable");
        assert_eq!(response.status().as_u16(), 999);
        assert_eq!(take_failure::<&str>(&response), Some("the host is unreachable"));
        assert_eq!(take_failure::<String>(&response), None);
    }
}
