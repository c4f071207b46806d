//! Requests that ThingSpace accepts first and answers later by callback.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use thingspace_callbacks::{Event, Inbox, Received, RequestEvents};
use thingspace_raw::operation::Operation;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::transport::clock::Clock;

/// The default time to wait for the responses.
const TIMEOUT: Duration = Duration::from_secs(10 * 60);

/// A query or command that ThingSpace has accepted, or may have accepted if the answer was lost. Its responses arrive by
/// callback: see [`PendingQuery::responses`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::callbacks::{Credentials, Inbox, Receiver};
///
/// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
/// let service = "EnhancedConnectivityService";
/// client.callbacks().register(service, receiver.url(service), inbox.credentials()).await?;
///
/// let id = active[0].ids().next().expect("every device has an identifier");
/// let sent = client.sms().send("report").to([id]).submit().await?;
/// assert_eq!(sent.service(), service);
/// let response = sent.responses(&inbox).next().await.expect("the network reports delivery or expiry");
/// println!("{:?}", response.status());
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "an accepted request is not done: its responses arrive by callback"]
pub struct PendingQuery {
    client: Client,
    operation: &'static Operation,
    accepted: Result<Option<String>>,
}

impl PendingQuery {
    pub(crate) fn new(client: Client, operation: &'static Operation, accepted: Result<Option<String>>) -> Self {
        Self { client, operation, accepted }
    }

    /// Returns the id of the request (for locations, the transaction id). Every response contains this id.
    ///
    /// `None` if ThingSpace accepted the request without an id, or if the answer was [lost](Self::lost).
    pub fn request_id(&self) -> Option<&str> {
        self.accepted.as_ref().ok()?.as_deref()
    }

    /// Returns the error if it is unknown whether ThingSpace accepted the request, for example because the answer was lost. Such
    /// a request is not retried. `None` if ThingSpace accepted the request.
    pub fn lost(&self) -> Option<&Error> {
        self.accepted.as_ref().err()
    }

    /// Returns the id of the operation in the OpenAPI description.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// Returns the callback service that delivers the responses. Other callback services may report the result as well.
    pub fn service(&self) -> &'static str {
        self.operation.callback.unwrap_or_default()
    }

    /// Returns the responses to this request that `inbox` has received or will receive. The wait for them ends ten minutes after
    /// this call, unless [`Responses::timeout`] sets another limit. If the request has no id, there are no responses.
    pub fn responses(&self, inbox: &Inbox) -> Responses {
        let clock = Arc::clone(&self.client.core().clock);
        let end = clock.monotonic() + TIMEOUT;
        Responses { events: self.request_id().map(|id| inbox.follow_request(id)), clock, end }
    }
}

impl fmt::Debug for PendingQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingQuery").field("operation", &self.operation.id).field("accepted", &self.accepted).finish()
    }
}

/// The responses to a request, as returned by [`PendingQuery::responses`].
#[derive(Debug)]
pub struct Responses {
    /// `None` for a request without an id.
    events: Option<RequestEvents>,
    clock: Arc<dyn Clock>,
    /// When the wait ends, by [`Clock::monotonic`].
    end: Duration,
}

impl Responses {
    /// Sets how long to wait for all responses together, counted from the call of this method.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.end = self.clock.monotonic().saturating_add(timeout);
        self
    }

    /// Waits for the next response. Returns `None` when the time is up and no response is left, or at once if the request has no
    /// id. If this future is dropped early, no response is lost.
    pub async fn next(&mut self) -> Option<Arc<Event>> {
        Some(Arc::clone(self.next_received().await?.event()))
    }

    /// Waits for the next response like [`next`](Self::next), and returns the response with its place in the inbox and its key.
    pub async fn next_received(&mut self) -> Option<Received> {
        let events = self.events.as_mut()?;
        match events.ready().await {
            Ok(Some(received)) => return Some(received),
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "cannot read the inbox"),
        }
        let left = self.end.saturating_sub(self.clock.monotonic());
        tokio::select! {
            received = events.next() => Some(received),
            () = self.clock.sleep(left) => None,
        }
    }
}
