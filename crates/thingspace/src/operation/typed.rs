//! Calls of one operation with a typed request and a typed answer.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};
use thingspace_raw::operation::{ParameterOf, Place, TypedOperation};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::accepted::request_id;
use crate::operation::pending::PendingQuery;
use crate::transport::request::{Answered, RequestParts, decode, encode};
use crate::transport::response::undecodable;

/// A call of the operation `O`, prepared by [`Client::call`]. A parameter for the account, in the path or the query, defaults
/// to the account of the client. [`with`](Self::with) sets another account.
#[must_use = "nothing is sent before send()"]
pub struct TypedCall<O: TypedOperation> {
    pub(crate) client: Client,
    pub(crate) parts: RequestParts,
    pub(crate) request: Option<Arc<O::Request>>,
    /// The error of an argument that was refused before sending.
    refused: Option<Error>,
}

impl Client {
    /// Prepares a call of any operation in the OpenAPI description. The operation determines the types of the request and of the
    /// answer. The call uses the same credentials, retries and deadlines as every other call.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::raw::types::CreateDeviceGroupRequest;
    /// use thingspace::{ErrorKind, ops};
    ///
    /// let account = client.call(ops::GetAccount).send().await?;
    /// assert_eq!(account.account_name.as_deref(), Some("0000123456-00001"));
    ///
    /// let group = CreateDeviceGroupRequest {
    ///     account_name: client.account().to_owned(),
    ///     group_name: "depot".to_owned(),
    ///     group_description: "Devices in stock".to_owned(),
    ///     ..Default::default()
    /// };
    /// client.call(ops::CreateDeviceGroup).body(group).send().await?;
    /// let deleted = client.call(ops::DeleteDeviceGroup).with(ops::DeleteDeviceGroup::GNAME, "depot").send().await?;
    /// assert_eq!(deleted.success, Some(true));
    ///
    /// let error = client.call(ops::CreateDeviceGroup).send().await.unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Config); // the operation needs a body
    /// # Ok(()) }
    /// ```
    ///
    /// A call of an unknown operation does not compile, and neither does a parameter of another operation:
    ///
    /// ```compile_fail,E0425
    /// # fn demo(client: thingspace::Client) {
    /// let call = client.call(thingspace::ops::GetAcount);
    /// # }
    /// ```
    ///
    /// ```compile_fail,E0308
    /// # fn demo(client: thingspace::Client) {
    /// use thingspace::ops;
    ///
    /// let call = client.call(ops::GetAccount).with(ops::GetDeviceGroup::GNAME, "depot");
    /// # }
    /// ```
    pub fn call<O: TypedOperation>(&self, _operation: O) -> TypedCall<O> {
        TypedCall { client: self.clone(), parts: RequestParts::new(O::OPERATION), request: None, refused: None }
    }
}

impl<O: TypedOperation> TypedCall<O> {
    /// Sets a parameter in the path or the query.
    pub fn with(mut self, parameter: ParameterOf<O>, value: impl Into<String>) -> Self {
        match parameter.place() {
            Place::Path => self.parts.set_path(parameter.name().to_owned(), value.into()),
            Place::Query => self.parts.set_query(parameter.name(), value.into()),
        }
        self
    }

    /// Sets the request body.
    pub fn body(mut self, request: O::Request) -> Self {
        self.request = Some(Arc::new(request));
        self
    }

    /// Sends the call and returns its answer.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if a parameter or the body is missing. [`ErrorKind::Decode`] if the answer cannot be decoded; the
    /// message names the invalid member. [`ErrorKind::Outcome`] if a change may have been made although the call failed. The
    /// client does not retry such a call.
    pub async fn send(self) -> Result<O::Answer> {
        self.settled(self.answer().await)
    }

    /// Sends the call and returns its answer with the status and the headers.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::ops;
    ///
    /// let response = client.call(ops::GetAccount).send_for_response().await?;
    /// assert_eq!(response.status(), 200);
    /// assert!(response.headers().contains_key("date"));
    /// assert_eq!(response.body().account_name.as_deref(), Some("0000123456-00001"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn send_for_response(self) -> Result<http::Response<O::Answer>> {
        let answered = self.settled(self.answered().await)?;
        let answer = self.settled(decode::<O>(&answered))?;
        let mut response = http::Response::new(answer);
        *response.status_mut() = StatusCode::from_u16(answered.status).unwrap_or_default();
        *response.headers_mut() = answered.headers;
        Ok(response)
    }

    /// Sends the call and returns its answer. Unlike [`send`](Self::send), does not change the kind of an error to
    /// [`ErrorKind::Outcome`]: use this method if the caller resolves an unknown outcome itself.
    pub(crate) async fn answer(&self) -> Result<O::Answer> {
        decode::<O>(&self.answered().await?)
    }

    /// Makes the call fail if `rule` fails, unless local checks are off.
    pub(crate) fn check(mut self, rule: impl FnOnce() -> Result<()>) -> Self {
        if self.refused.is_none() && self.client.core().checks {
            self.refused = rule().err();
        }
        self
    }

    /// Sends a call whose answer is only a confirmation.
    pub(crate) async fn done(self) -> Result<()> {
        self.headers().await.map(|_| ())
    }

    /// Sends a call whose answer body is only a confirmation, and returns the headers of the answer.
    pub(crate) async fn headers(self) -> Result<HeaderMap> {
        self.settled(self.accepted().await.map(|(_, headers)| headers))
    }

    /// Sends a call that ThingSpace accepts first and answers later by callback. If the call fails, is not safe to retry, and may
    /// have been accepted, returns `Ok` with a [`PendingQuery`] that contains the error.
    pub(crate) async fn submitted(self) -> Result<PendingQuery> {
        let accepted = match self.accepted().await {
            Ok((id, _)) => Ok(id),
            Err(error) if !O::EFFECT.may_retry() && error.leaves_outcome_open() => Err(error),
            Err(error) => return Err(error),
        };
        Ok(PendingQuery::new(self.client, O::OPERATION, accepted))
    }

    /// Sends the call. Returns the request id in the answer, and the headers of the answer.
    async fn accepted(&self) -> Result<(Option<String>, HeaderMap)> {
        let Answered { status, headers, body } = self.answered().await?;
        let id = request_id(O::OPERATION, &body);
        Ok((id.map_err(|error| undecodable(&error).answered(status, None).during(O::ID, 1))?, headers))
    }

    /// Sends the call and returns its answer without decoding it.
    pub(crate) async fn answered(&self) -> Result<Answered> {
        if let Some(error) = &self.refused {
            // The error describes the wrong argument, so the name of the operation is not added to it.
            return Err(error.clone());
        }
        let body = encode::<O>(self.request.as_deref())?;
        self.parts.send(self.client.core(), body).await.map_err(|error| error.during(O::ID, 1))
    }

    /// Changes the kind of an error to [`ErrorKind::Outcome`] if the failed call is a change that may have been made.
    fn settled<T>(&self, answer: Result<T>) -> Result<T> {
        answer.map_err(|error| {
            if O::EFFECT.may_retry() || !error.leaves_outcome_open() {
                return error;
            }
            error
                .into_kind(ErrorKind::Outcome)
                .with_remedy("outcome unknown: check whether the service carried out the request before sending it again")
        })
    }
}

impl<O: TypedOperation> Clone for TypedCall<O> {
    fn clone(&self) -> Self {
        let Self { client, parts, request, refused } = self;
        Self { client: client.clone(), parts: parts.clone(), request: request.clone(), refused: refused.clone() }
    }
}

/// Shows the operation and the parameters, but not the body, which may contain a password.
impl<O: TypedOperation> fmt::Debug for TypedCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypedCall").field("operation", &O::ID).field("parts", &self.parts).finish_non_exhaustive()
    }
}
