//! What the service took, to answer by callback.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thingspace_callbacks::{Event, Hub, RequestEvents};
use thingspace_raw::operation::Operation;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::transport::clock::Clock;

/// How long answers are waited for, unless it is said.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// A question or an order that the service took. What comes of it is told by callback: [`PendingQuery::answers`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::callbacks::{Credentials, Hub, Receiver};
///
/// let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let receiver = Receiver::bind("127.0.0.1:0", hub.clone()).await?;
/// let service = "EnhancedConnectivityService";
/// client.callbacks().register(service, receiver.url(service), hub.credentials()).await?;
///
/// let id = active[0].ids().next().expect("every line has an identifier");
/// let sent = client.sms().send("report").to([id]).submit().await?;
/// assert_eq!(sent.service(), service);
/// let answer = sent.responses(&hub).next().await.expect("the network took it or let it expire");
/// println!("{:?}", answer.status());
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "what was taken is not done: its answers come by callback"]
pub struct PendingQuery {
    client: Client,
    operation: &'static Operation,
    taken: Result<Option<String>>,
}

impl PendingQuery {
    pub(crate) fn new(client: Client, operation: &'static Operation, taken: Result<Option<String>>) -> Self {
        Self { client, operation, taken }
    }

    /// The id that its answers carry, a transaction id for locations; `None` when the service took it and gave no id, or when the answer to
    /// a change was [lost](Self::lost), and nobody knows whether the service took it. It is not sent again.
    pub fn request_id(&self) -> Option<&str> {
        self.taken.as_ref().ok()?.as_deref()
    }

    /// Why the answer was lost.
    pub fn lost(&self) -> Option<&Error> {
        self.taken.as_ref().err()
    }

    /// The operation, by its id in the description.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The callback service that answers; others may tell of it besides.
    pub fn service(&self) -> &'static str {
        self.operation.callback.unwrap_or_default()
    }

    /// The messages that answer it, as `hub` receives them; for ten minutes, unless [`Responses::timeout`] says otherwise.
    pub fn responses(&self, hub: &Hub) -> Responses {
        let clock = Arc::clone(&self.client.core().clock);
        let end = clock.now() + PATIENCE;
        Responses { events: self.request_id().map(|id| hub.of_request(id)), clock, end }
    }
}

impl fmt::Debug for PendingQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingQuery").field("operation", &self.operation.id).field("taken", &self.taken).finish()
    }
}

/// The messages that answer a request: [`PendingQuery::answers`].
#[derive(Debug)]
pub struct Responses {
    /// None for a request without an id.
    events: Option<RequestEvents>,
    clock: Arc<dyn Clock>,
    end: SystemTime,
}

impl Responses {
    /// How long to wait for all of them together, from now on.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.end = self.clock.now() + timeout;
        self
    }

    /// The next message; none when it did not come in time. Cancelling the wait loses nothing.
    pub async fn next(&mut self) -> Option<Arc<Event>> {
        let events = self.events.as_mut()?;
        if let Some(event) = events.ready() {
            return Some(event);
        }
        let left = self.end.duration_since(self.clock.now()).unwrap_or_default();
        tokio::select! {
            event = events.next() => Some(event),
            () = self.clock.sleep(left) => None,
        }
    }
}
