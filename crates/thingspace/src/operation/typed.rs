//! What the methods of nouns are made of: one call of one operation, with a typed answer.

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

/// A call of one operation. The account of a path or query is the client's.
pub(crate) struct Ask {
    client: Client,
    call: Result<UntypedCall>,
}

impl Client {
    pub(crate) fn ask(&self, operation: &'static str) -> Ask {
        Ask { client: self.clone(), call: self.operation(operation) }
    }
}

impl Ask {
    /// A parameter in the path.
    pub(crate) fn path(self, name: &str, value: &str) -> Self {
        self.with(|call| Ok(call.path(name, value)))
    }

    /// A query parameter.
    pub(crate) fn query(self, name: &str, value: &str) -> Self {
        self.with(|call| Ok(call.query(name, value)))
    }

    /// The body, the request type of the operation.
    pub(crate) fn body(self, body: &impl Serialize) -> Self {
        self.with(|call| {
            let body = serde_json::to_value(body);
            Ok(call.body(body.map_err(|error| Error::config("the request cannot be written").caused_by(error))?))
        })
    }

    /// Sends it only if a rule holds, as long as arguments are held against rules.
    pub(crate) fn check(self, rule: impl FnOnce() -> Result<()>) -> Self {
        let checks = self.client.core().checks;
        self.with(|call| if checks { rule().map(|()| call) } else { Ok(call) })
    }

    fn with(self, change: impl FnOnce(UntypedCall) -> Result<UntypedCall>) -> Self {
        Self { client: self.client, call: self.call.and_then(change) }
    }

    /// Its answer. A lost answer of a change is [`ErrorKind::Outcome`]: nobody knows whether it was done, and it is not sent again.
    pub(crate) async fn answer<T: DeserializeOwned>(self) -> Result<T> {
        let call = self.call?;
        let operation = call.operation();
        let answer = settled(operation, call.send().await)?;
        serde_json::from_value(answer).map_err(|error| undecodable(&error).during(operation.id, 1))
    }

    /// The headers of its answer, which says no more than that it was done.
    pub(crate) async fn headers(self) -> Result<HeaderMap> {
        let call = self.call?;
        let operation = call.operation();
        Ok(settled(operation, call.send_with_headers().await)?.0)
    }

    /// Its answer says only that it was done.
    pub(crate) async fn done(self) -> Result<()> {
        self.answer::<Value>().await.map(|_| ())
    }

    /// Its answer says only that it was taken; what comes of it is told by callback.
    pub(crate) async fn submitted(self) -> Result<PendingQuery> {
        let (client, call) = (self.client, self.call?);
        let operation = call.operation();
        let taken = match call.send().await {
            Err(error) if !operation.effect.may_retry() && error.leaves_outcome_open() => Err(error.during(operation.id, 1)),
            answer => {
                let answer = answer.map_err(|error| error.during(operation.id, 1))?;
                let id = REQUEST_ID_MEMBERS.iter().find_map(|name| answer[*name].as_str());
                Ok(id.filter(|id| !id.trim().is_empty()).map(str::to_owned))
            }
        };
        Ok(PendingQuery::new(client, operation, taken))
    }

    /// Its answer is a list that goes on.
    pub(crate) fn paged<R>(self) -> Paged<R> {
        Paged { call: self.call, record: PhantomData }
    }
}

/// The answer of an operation; a change whose answer was lost may have been done.
fn settled<T>(operation: &'static Operation, answer: Result<T>) -> Result<T> {
    answer.map_err(|error| {
        let error = error.during(operation.id, 1);
        if operation.effect.may_retry() || !error.leaves_outcome_open() {
            return error;
        }
        error.into_kind(ErrorKind::Outcome).remedy("it may have been done: look before you send it again")
    })
}

/// A list that comes in pages, asked for as it is read.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use futures_util::TryStreamExt as _;
///
/// let mut members = client.groups().members("pumps-north").stream();
/// while let Some(device) = members.try_next().await? {
///     println!("{:?}", device.device_ids);
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing is asked before stream(), pages() or collect()"]
pub struct Paged<R> {
    call: Result<UntypedCall>,
    record: PhantomData<R>,
}

impl<R: DeserializeOwned + Send + 'static> Paged<R> {
    /// The pages, one after the other; the next one is asked for when the one before was taken.
    ///
    /// # Errors
    /// Ends with the first error. It never ends early without one: an answer that announces more, but gives no way on, is
    /// [`ErrorKind::Decode`].
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

    /// The records, one by one.
    ///
    /// # Errors
    /// As [`Paged::pages`].
    pub fn stream(self) -> BoxStream<'static, Result<R>> {
        self.pages().map_ok(|page| stream::iter(page.into_iter().map(Ok))).try_flatten().boxed()
    }

    /// All records.
    ///
    /// # Errors
    /// As [`Paged::pages`]; records of earlier pages are dropped with the error.
    pub async fn collect(self) -> Result<Vec<R>> {
        self.stream().try_collect().await
    }
}

impl<R> fmt::Debug for Paged<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paged").field("call", &self.call).finish()
    }
}
