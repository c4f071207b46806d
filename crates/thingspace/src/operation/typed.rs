//! Calls of one operation with a typed answer, for the methods of `resources` and `changes`.

use std::fmt;
use std::marker::PhantomData;

use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thingspace_raw::operation::{Operation, REQUEST_ID_MEMBERS};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::untyped::UntypedCall;
use crate::transport::response::undecodable;

/// A call of one operation. If its path or query contains an account, that account is the client's.
pub(crate) struct TypedCall {
    client: Client,
    call: Result<UntypedCall>,
}

impl Client {
    pub(crate) fn call(&self, operation: &'static str) -> TypedCall {
        TypedCall { client: self.clone(), call: self.operation(operation) }
    }
}

impl TypedCall {
    /// Sets a path parameter.
    pub(crate) fn path(self, name: &str, value: &str) -> Self {
        self.with(|call| Ok(call.path(name, value)))
    }

    /// Adds a query parameter.
    pub(crate) fn query(self, name: &str, value: &str) -> Self {
        self.with(|call| Ok(call.query(name, value)))
    }

    /// Sets the body, a value of the operation's request type.
    pub(crate) fn body(self, body: &impl Serialize) -> Self {
        self.with(|call| {
            let body = serde_json::to_value(body);
            Ok(call.body(body.map_err(|error| Error::config("the request cannot be encoded").caused_by(error))?))
        })
    }

    /// Makes the call fail if `rule` fails, unless local checks are off.
    pub(crate) fn check(self, rule: impl FnOnce() -> Result<()>) -> Self {
        let checks = self.client.core().checks;
        self.with(|call| if checks { rule().map(|()| call) } else { Ok(call) })
    }

    fn with(self, change: impl FnOnce(UntypedCall) -> Result<UntypedCall>) -> Self {
        Self { client: self.client, call: self.call.and_then(change) }
    }

    /// Sends the call and returns its answer. The error is [`ErrorKind::Outcome`] if a change may have been made although the
    /// call failed. Such a change is not retried.
    pub(crate) async fn answer<T: DeserializeOwned>(self) -> Result<T> {
        let call = self.call?;
        let operation = call.operation();
        let answer = settled(operation, call.send().await)?;
        serde_json::from_value(answer).map_err(|error| undecodable(&error).during(operation.id, 1))
    }

    /// Sends a call whose answer body is only a confirmation, and returns the headers of the answer.
    pub(crate) async fn headers(self) -> Result<HeaderMap> {
        let call = self.call?;
        let operation = call.operation();
        Ok(settled(operation, call.send_with_headers().await)?.0)
    }

    /// Sends a call whose answer is only a confirmation.
    pub(crate) async fn done(self) -> Result<()> {
        self.answer::<Value>().await.map(|_| ())
    }

    /// Sends a call that the service accepts first and answers later by callback.
    pub(crate) async fn submitted(self) -> Result<PendingQuery> {
        let (client, call) = (self.client, self.call?);
        let operation = call.operation();
        let accepted = match call.send().await {
            Err(error) if !operation.effect.may_retry() && error.leaves_outcome_open() => Err(error.during(operation.id, 1)),
            answer => {
                let answer = answer.map_err(|error| error.during(operation.id, 1))?;
                let id = REQUEST_ID_MEMBERS.iter().find_map(|name| answer[*name].as_str());
                Ok(id.filter(|id| !id.trim().is_empty()).map(str::to_owned))
            }
        };
        Ok(PendingQuery::new(client, operation, accepted))
    }

    /// Prepares a call whose answer is a list in pages.
    pub(crate) fn paged<R>(self) -> Paged<R> {
        Paged { call: self.call, record: PhantomData }
    }
}

/// Changes the kind of an error to [`ErrorKind::Outcome`] if the failed call is a change that may have been made.
fn settled<T>(operation: &'static Operation, answer: Result<T>) -> Result<T> {
    answer.map_err(|error| {
        let error = error.during(operation.id, 1);
        if operation.effect.may_retry() || !error.leaves_outcome_open() {
            return error;
        }
        error.into_kind(ErrorKind::Outcome).remedy("outcome unknown: check whether it was done before sending it again")
    })
}

/// A list in pages. Pages are requested as the list is read.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
/// use futures_util::TryStreamExt as _;
///
/// let mut members = client.groups().members("pumps-north").stream();
/// while let Some(device) = members.try_next().await? {
///     println!("{:?}", device.device_ids);
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing is requested before stream(), pages() or collect()"]
pub struct Paged<R> {
    call: Result<UntypedCall>,
    record: PhantomData<R>,
}

impl<R: DeserializeOwned + Send + 'static> Paged<R> {
    /// Returns the pages in order. The next page is requested once the previous one is consumed.
    ///
    /// # Errors
    /// The stream ends after the first error. The error is [`ErrorKind::Decode`] if an answer announces more records but leads
    /// back to an earlier page or does not specify the next page. The stream therefore never ends early without an error.
    pub fn pages(self) -> BoxStream<'static, Result<Vec<R>>> {
        match self.call {
            Ok(call) => {
                let operation = call.operation().id;
                let read = move |value| serde_json::from_value(value).map_err(|error| undecodable(&error).during(operation, 1));
                let page = move |page: crate::Page| page.records.into_iter().map(read).collect::<Result<Vec<R>>>();
                call.pages().map(move |records| records.and_then(page)).boxed()
            }
            Err(error) => stream::once(async { Err(error) }).boxed(),
        }
    }

    /// Returns the records of all pages as one stream.
    ///
    /// # Errors
    /// The errors of [`Paged::pages`].
    pub fn stream(self) -> BoxStream<'static, Result<R>> {
        self.pages().map_ok(|page| stream::iter(page.into_iter().map(Ok))).try_flatten().boxed()
    }

    /// Collects the records of all pages.
    ///
    /// # Errors
    /// The errors of [`Paged::pages`]. If a page fails, the records of earlier pages are lost.
    pub async fn collect(self) -> Result<Vec<R>> {
        self.stream().try_collect().await
    }
}

impl<R> fmt::Debug for Paged<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paged").field("call", &self.call).finish()
    }
}
