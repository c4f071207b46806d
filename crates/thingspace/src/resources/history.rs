//! Usage, connection and provisioning histories of one or many devices.

use std::fmt;
use std::marker::PhantomData;

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use thingspace_raw::types::{ConnectionEvent, ProvisioningHistory, Usage};

use crate::client::Client;
use crate::device::history::{HistoryRecord, read};
use crate::device::id::DeviceId;
use crate::error::{Error, Result};
use crate::transport::task::Task;

/// The default number of histories that [`ManyHistories`] reads at the same time.
const IN_FLIGHT: usize = 16;

impl Client {
    /// Returns a handle for the daily usage of devices.
    ///
    /// Data usage is available within 15 minutes after the end of a session, and SMS usage after two days. The service keeps
    /// records for twelve months. A day without usage may have no record.
    pub fn usage(&self) -> Histories<'_, Usage> {
        Histories::new(self)
    }

    /// Returns a handle for the connection history: when devices started and ended their data sessions.
    pub fn connections(&self) -> Histories<'_, ConnectionEvent> {
        Histories::new(self)
    }

    /// Returns a handle for the history that the record type `R` selects, for code that is generic over the kinds of history.
    pub fn histories<R: HistoryRecord>(&self) -> Histories<'_, R> {
        Histories::new(self)
    }

    /// Returns a handle for the provisioning history: which users activated, suspended or otherwise changed devices, and the
    /// results.
    pub fn provisioning(&self) -> Histories<'_, ProvisioningHistory> {
        Histories::new(self)
    }
}

/// One kind of history. Created by [`Client::usage`], [`Client::connections`], [`Client::provisioning`] and
/// [`Client::histories`].
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

    /// Returns the history of one device between two times, both included. The records are in chronological order. Records that a
    /// page repeats from the previous page are left out.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::State;
    ///
    /// let device = &client.devices().list().state(State::Active).collect().await?[0];
    /// let id = device.ids().next().expect("every device has an identifier");
    /// let days = client.usage().of(&id, "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).collect().await?;
    /// let bytes: i64 = days.iter().filter_map(|day| day.bytes_used).sum();
    /// println!("{bytes} bytes in December");
    /// # Ok(()) }
    /// ```
    pub fn of(self, id: &DeviceId, from: Timestamp, to: Timestamp) -> History<R> {
        History { client: self.client.clone(), id: id.clone(), from, to, kind: PhantomData }
    }

    /// Returns the histories of many devices. Reads each history with its own calls, and several histories at the same time
    /// ([`ManyHistories::in_flight`]).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use futures_util::StreamExt as _;
    /// use thingspace::State;
    ///
    /// let fleet = client.devices().list().state(State::Active).collect().await?;
    /// let ids = fleet.iter().filter_map(|device| device.ids().next());
    /// let mut usage = client.usage().of_many(ids, "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).stream();
    /// while let Some((id, days)) = usage.next().await {
    ///     println!("{id}: {} days with usage", days?.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn of_many(self, ids: impl IntoIterator<Item = DeviceId>, from: Timestamp, to: Timestamp) -> ManyHistories<R> {
        let ids = ids.into_iter().collect();
        ManyHistories { client: self.client.clone(), ids, from, to, in_flight: IN_FLIGHT, kind: PhantomData }
    }
}

/// The history of one device. Created by [`Histories::of`].
#[must_use = "nothing is sent before stream() or collect()"]
pub struct History<R> {
    client: Client,
    id: DeviceId,
    from: Timestamp,
    to: Timestamp,
    kind: PhantomData<R>,
}

impl<R: HistoryRecord> History<R> {
    /// Returns the records as a stream, which reads all pages before it returns the first record.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the end is before the start.
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the account does not have the device.
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the service returns an invalid page.
    pub fn stream(self) -> impl Stream<Item = Result<R>> + Send {
        stream::once(self.collect()).map_ok(|records| stream::iter(records.into_iter().map(Ok))).try_flatten()
    }

    /// Collects all records. Returns the same errors as [`stream`](Self::stream).
    pub async fn collect(self) -> Result<Vec<R>> {
        check_period(&self.client, self.from, self.to)?;
        read::<R>(&self.client, &self.id, self.from, self.to).await
    }
}

/// Refuses a period that ends before it starts, unless local checks are turned off. The service would refuse this period too, or
/// return an empty list.
fn check_period(client: &Client, from: Timestamp, to: Timestamp) -> Result<()> {
    if from > to && client.core().checks {
        let message = format!("the end of the history ({to}) is before its start ({from})");
        return Err(Error::config(message).with_remedy("swap the two times"));
    }
    Ok(())
}

/// The histories of many devices. Created by [`Histories::of_many`].
#[must_use = "nothing is sent before stream()"]
pub struct ManyHistories<R> {
    client: Client,
    ids: Vec<DeviceId>,
    from: Timestamp,
    to: Timestamp,
    in_flight: usize,
    kind: PhantomData<R>,
}

impl<R: HistoryRecord> ManyHistories<R> {
    /// Sets how many histories are read at the same time. Default: 16. 0 is treated as 1. The client slows down automatically if
    /// the service answers 429.
    pub fn in_flight(mut self, calls: usize) -> Self {
        self.in_flight = calls.max(1);
        self
    }

    /// Streams the histories in no particular order, each as soon as all of its records are read. An error for one device does
    /// not end the stream.
    pub fn stream(self) -> impl Stream<Item = (DeviceId, Result<Vec<R>>)> + Send {
        let Self { client, ids, from, to, in_flight, .. } = self;
        let history = move |id: DeviceId| {
            let client = client.clone();
            async move {
                let (device, call) = (id.clone(), History { client, id, from, to, kind: PhantomData });
                (device, Task::spawn(call.collect()).await)
            }
        };
        stream::iter(ids).map(history).buffer_unordered(in_flight)
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
            .field("devices", &self.ids.len())
            .field("in_flight", &self.in_flight)
            .finish_non_exhaustive()
    }
}
