//! What lines used, when they were connected, and what was done to them: of one line, or of many at a time.

use std::fmt;
use std::marker::PhantomData;

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::json;
use thingspace_raw::types::{ConnectionEvent, ProvisioningHistory, Usage};

use crate::client::Client;
use crate::device::id::DeviceId;
use crate::error::{Error, Result};
use crate::transport::response::undecodable;

/// Calls of a question about many lines that are under way at a time, unless it says otherwise.
const AT_A_TIME: usize = 16;

/// A kind of history.
pub trait HistoryRecord: DeserializeOwned + Send + 'static {
    /// The operation that tells it, by its id in the description.
    const OPERATION: &'static str;
}

impl HistoryRecord for Usage {
    const OPERATION: &'static str = "listDeviceUsageHistory";
}

impl HistoryRecord for ConnectionEvent {
    const OPERATION: &'static str = "listDeviceConnectionHistory";
}

impl HistoryRecord for ProvisioningHistory {
    const OPERATION: &'static str = "listDeviceProvisioningHistory";
}

impl Client {
    /// What lines used, day by day.
    ///
    /// Data shows within 15 minutes of the end of its session, SMS two days later; records are kept for twelve months. A day without
    /// usage may have no record.
    pub fn usage(&self) -> Histories<'_, Usage> {
        Histories::new(self)
    }

    /// When lines began and ended their data sessions.
    pub fn connections(&self) -> Histories<'_, ConnectionEvent> {
        Histories::new(self)
    }

    /// Histories of the kind that the type of the records says, for code that is the same for all kinds.
    pub fn histories<R: HistoryRecord>(&self) -> Histories<'_, R> {
        Histories::new(self)
    }

    /// What was done to lines: activations, suspensions and the like, by whom, and whether it worked.
    pub fn provisioning(&self) -> Histories<'_, ProvisioningHistory> {
        Histories::new(self)
    }
}

/// Histories of one kind: [`Client::usage`], [`Client::connections`], [`Client::provisioning`].
pub struct Histories<'a, R> {
    client: &'a Client,
    kind: PhantomData<R>,
}

impl<'a, R: HistoryRecord> Histories<'a, R> {
    fn new(client: &'a Client) -> Self {
        Self { client, kind: PhantomData }
    }

    pub(crate) fn client(&self) -> &'a Client {
        self.client
    }

    /// Of one line, from one time to another, both included; oldest first, over all its pages, each record once.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use thingspace::State;
    ///
    /// let line = &client.devices().list().state(State::Active).collect().await?[0];
    /// let id = line.ids().next().expect("every line has an identifier");
    /// let days = client.usage().of(&id, "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).collect().await?;
    /// let bytes: i64 = days.iter().filter_map(|day| day.bytes_used).sum();
    /// println!("{bytes} bytes in December");
    /// # Ok(()) }
    /// ```
    pub fn of(self, id: &DeviceId, from: Timestamp, to: Timestamp) -> History<R> {
        History { client: self.client.clone(), id: id.clone(), from, to, kind: PhantomData }
    }

    /// Of many lines: the service takes one in a call, so that several are under way at a time.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use futures_util::StreamExt as _;
    /// use thingspace::State;
    ///
    /// let fleet = client.devices().list().state(State::Active).collect().await?;
    /// let ids = fleet.iter().filter_map(|line| line.ids().next());
    /// let mut usage = client.usage().of_many(ids, "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).stream();
    /// while let Some((id, days)) = usage.next().await {
    ///     println!("{id}: {} days with usage", days?.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn of_many(self, ids: impl IntoIterator<Item = DeviceId>, from: Timestamp, to: Timestamp) -> ManyHistories<R> {
        let ids = ids.into_iter().collect();
        ManyHistories { client: self.client.clone(), ids, from, to, at_a_time: AT_A_TIME, kind: PhantomData }
    }
}

/// The history of one line: [`Histories::of`].
#[must_use = "nothing is asked before stream() or collect()"]
pub struct History<R> {
    client: Client,
    id: DeviceId,
    from: Timestamp,
    to: Timestamp,
    kind: PhantomData<R>,
}

impl<R: HistoryRecord> History<R> {
    /// The records, one by one.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the times are the wrong way round; [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) for a
    /// device that the account does not have; [`ErrorKind::Decode`](crate::ErrorKind::Decode) when the list cannot be continued: what came so far
    /// is incomplete then.
    pub fn stream(self) -> impl Stream<Item = Result<R>> + Send {
        stream::once(self.collect()).map_ok(|records| stream::iter(records.into_iter().map(Ok))).try_flatten()
    }

    /// All records.
    ///
    /// # Errors
    /// As [`stream`](Self::stream).
    pub async fn collect(self) -> Result<Vec<R>> {
        checked(&self.client, self.from, self.to)?;
        pages::<R>(&self.client, &self.id, self.from, self.to).await
    }
}

/// Times that the service would refuse, or answer with nothing.
fn checked(client: &Client, from: Timestamp, to: Timestamp) -> Result<()> {
    if from > to && client.core().checks {
        let message = format!("the history ends at {to}, before it begins at {from}");
        return Err(Error::config(message).remedy("exchange the two times"));
    }
    Ok(())
}

async fn pages<R: HistoryRecord>(client: &Client, id: &DeviceId, from: Timestamp, to: Timestamp) -> Result<Vec<R>> {
    let body = json!({"deviceId": {"id": id.id(), "kind": id.kind().as_str()}, "earliest": from, "latest": to});
    let call = client.operation(R::OPERATION)?.body(body);
    let read = |record| serde_json::from_value(record).map_err(|error| undecodable(&error).during(R::OPERATION, 1));
    call.records().map(|record| record.and_then(read)).try_collect().await
}

/// The histories of many lines: [`Histories::of_many`].
#[must_use = "nothing is asked before stream()"]
pub struct ManyHistories<R> {
    client: Client,
    ids: Vec<DeviceId>,
    from: Timestamp,
    to: Timestamp,
    at_a_time: usize,
    kind: PhantomData<R>,
}

impl<R: HistoryRecord> ManyHistories<R> {
    /// How many calls are under way at a time, 1 at least. Default 16. When the service answers 429, the client slows down by itself.
    pub fn in_flight(mut self, calls: usize) -> Self {
        self.at_a_time = calls.max(1);
        self
    }

    /// The history of each line as it is complete, in the order in which they come. A line that fails does not end the others.
    pub fn stream(self) -> impl Stream<Item = (DeviceId, Result<Vec<R>>)> + Send {
        let Self { client, ids, from, to, at_a_time, .. } = self;
        let history = move |id: DeviceId| {
            let client = client.clone();
            async move {
                let records = match checked(&client, from, to) {
                    Ok(()) => pages::<R>(&client, &id, from, to).await,
                    Err(error) => Err(error),
                };
                (id, records)
            }
        };
        stream::iter(ids).map(history).buffer_unordered(at_a_time)
    }
}

impl<R> fmt::Debug for Histories<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Histories").finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for History<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History").field("id", &self.id).field("from", &self.from).field("to", &self.to).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for ManyHistories<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManyHistories")
            .field("lines", &self.ids.len())
            .field("in_flight", &self.at_a_time)
            .finish_non_exhaustive()
    }
}
