//! A list in parts that are read side by side: by the times at which devices were added.

use std::fmt;

use futures_util::stream::{self, BoxStream, Stream, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};

use crate::device::list::ListDevices;
use crate::device::record::Device;
use crate::error::{Error, Result};

/// Whether the bounds of `earliest` and `latest` belong to the range is not documented, so parts are asked for with a margin, and what
/// belongs to the neighbour is dropped here.
const MARGIN: SignedDuration = SignedDuration::from_secs(1);

/// Parts that are read at a time.
const AT_A_TIME: usize = 4;

impl ListDevices {
    /// Reads the list in so many parts side by side, cut at equal distances between `since` and now by when devices were added; the
    /// first one reaches back without end. For large fleets: a list of pages can only be read one page after the other.
    ///
    /// Devices come in no order, and every one once.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(900).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let since = "2023-01-01T00:00:00Z".parse()?;
    /// let devices: Vec<_> = client.devices().list().page_size(100).in_parts(8, since).stream().try_collect().await?;
    /// assert_eq!(devices.len(), 900);
    /// # Ok(()) }
    /// ```
    pub fn in_parts(self, parts: usize, since: Timestamp) -> ParallelList {
        let core = self.client.core();
        let now = Timestamp::try_from(core.at_service(core.clock.now())).unwrap_or(since).max(since);
        let whole = now.duration_since(since).as_secs();
        let parts = i64::try_from(parts.max(1)).unwrap_or(i64::MAX);
        // Multiplied first in 128 bits: the distance of two cuts may be less than a second.
        let cut = |part: i64| i64::try_from(i128::from(whole) * i128::from(part) / i128::from(parts)).unwrap_or(whole);
        let cuts = (1..parts).map(|part| since.saturating_add(SignedDuration::from_secs(cut(part))).unwrap_or(now));
        let cuts: Vec<Timestamp> = cuts.collect();
        self.in_parts_at(cuts)
    }

    /// Reads the list in parts side by side, cut at these times of adding: for fleets that came in waves.
    pub fn in_parts_at(self, cuts: impl IntoIterator<Item = Timestamp>) -> ParallelList {
        let mut cuts: Vec<Timestamp> = cuts.into_iter().collect();
        cuts.sort_unstable();
        cuts.dedup();
        ParallelList { list: self, cuts, at_a_time: AT_A_TIME }
    }
}

/// A list that is read in parts: [`ListDevices::in_parts`].
#[derive(Clone)]
#[must_use = "nothing is asked before stream()"]
pub struct ParallelList {
    list: ListDevices,
    cuts: Vec<Timestamp>,
    at_a_time: usize,
}

impl ParallelList {
    /// How many parts are read at a time, 1 at least. Default 4.
    pub fn in_flight(mut self, parts: usize) -> Self {
        self.at_a_time = parts.max(1);
        self
    }

    /// The devices, as their pages come.
    ///
    /// # Errors
    /// Ends with the first error, as [`ListDevices::stream`]. [`ErrorKind::Config`](crate::ErrorKind::Config) when the list has
    /// [`added_after`](ListDevices::added_after), [`added_before`](ListDevices::added_before) or [`after`](ListDevices::after) already.
    pub fn stream(self) -> impl Stream<Item = Result<Device>> + Send + Unpin + use<> {
        if self.list.begins_or_ends() {
            let error =
                Error::config("a list in parts has its own times").remedy("leave out added_after, added_before and after");
            return stream::once(async { Err(error) }).boxed();
        }
        let starts = std::iter::once(None).chain(self.cuts.iter().copied().map(Some));
        let ends = self.cuts.iter().copied().map(Some).chain(std::iter::once(None));
        let parts: Vec<_> = starts.zip(ends).map(|(start, end)| part(self.list.clone(), start, end)).collect();
        let mut broken = false;
        let devices = stream::iter(parts).flatten_unordered(self.at_a_time);
        devices.take_while(move |device| std::future::ready(!std::mem::replace(&mut broken, device.is_err()))).boxed()
    }
}

impl fmt::Debug for ParallelList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParallelList").field("parts", &(self.cuts.len() + 1)).finish_non_exhaustive()
    }
}

/// The devices that were added from `start` on, and before `end`.
fn part(mut list: ListDevices, start: Option<Timestamp>, end: Option<Timestamp>) -> BoxStream<'static, Result<Device>> {
    if let Some(start) = start {
        list = list.added_after(start.saturating_sub(MARGIN).unwrap_or(Timestamp::MIN));
    }
    if let Some(end) = end {
        list = list.added_before(end.saturating_add(MARGIN).unwrap_or(Timestamp::MAX));
    }
    let belongs = move |device: &Device| match device.created().and_then(|created| created.parse::<Timestamp>().ok()) {
        Some(created) => start.is_none_or(|start| created >= start) && end.is_none_or(|end| created < end),
        // Nobody knows where it belongs: it is told by the part without a begin, which a service that knows no time would put it into.
        None => start.is_none(),
    };
    list.stream().try_filter(move |device| std::future::ready(belongs(device))).boxed()
}
