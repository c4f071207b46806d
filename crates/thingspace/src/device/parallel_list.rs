//! Reads a list of devices in parallel parts, split by the time at which the devices were added.

use std::fmt;

use futures_util::stream::{self, BoxStream, Stream, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};

use crate::device::list::ListDevices;
use crate::device::record::Device;
use crate::error::{Error, Result};

/// Each requested range is extended by this duration at both ends, because the API does not document whether a range includes its
/// ends. [`part`] drops the devices that belong to a neighboring part.
const MARGIN: SignedDuration = SignedDuration::from_secs(1);

/// The default number of parts that are read at the same time.
const IN_FLIGHT: usize = 4;

impl ListDevices {
    /// Splits the list into `parts` parts by the time at which the devices were added, and reads several parts at the same time
    /// ([`ParallelList::in_flight`]). Use this method for large fleets, because the pages of a single list can only be read
    /// sequentially.
    ///
    /// The parts divide the time from `since` to now into equal ranges. The first part also covers all earlier times, and the
    /// last part all later times. Devices arrive in no particular order, each exactly once.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(900).start().await?;
    /// # let client = sim.client_builder().build()?;
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
        // Multiply before dividing, because dividing first would round short parts to zero seconds. The product may exceed 64
        // bits, so it is computed with 128.
        let cut = |part: i64| i64::try_from(i128::from(whole) * i128::from(part) / i128::from(parts)).unwrap_or(whole);
        let cuts = (1..parts).map(|part| since.saturating_add(SignedDuration::from_secs(cut(part))).unwrap_or(now));
        let cuts: Vec<Timestamp> = cuts.collect();
        self.in_parts_at(cuts)
    }

    /// Splits the list at the times in `cuts` and reads the parts in parallel. Use this method if many devices were added within
    /// a short time: the equal ranges of [`in_parts`](Self::in_parts) would then contain very different numbers of devices.
    pub fn in_parts_at(self, cuts: impl IntoIterator<Item = Timestamp>) -> ParallelList {
        let mut cuts: Vec<Timestamp> = cuts.into_iter().collect();
        cuts.sort_unstable();
        cuts.dedup();
        ParallelList { list: self, cuts, in_flight: IN_FLIGHT }
    }
}

/// A list of devices whose parts are read in parallel. Created by [`ListDevices::in_parts`] and [`ListDevices::in_parts_at`].
#[derive(Clone)]
#[must_use = "nothing is requested before stream()"]
pub struct ParallelList {
    list: ListDevices,
    cuts: Vec<Timestamp>,
    in_flight: usize,
}

impl ParallelList {
    /// Sets how many parts are read at the same time. Default: 4. 0 is treated as 1.
    pub fn in_flight(mut self, parts: usize) -> Self {
        self.in_flight = parts.max(1);
        self
    }

    /// Returns the devices as their pages arrive.
    ///
    /// # Errors
    /// The errors of [`ListDevices::stream`]. [`ErrorKind::Config`](crate::ErrorKind::Config) if the list is already limited by
    /// [`added_after`](ListDevices::added_after), [`added_before`](ListDevices::added_before) or [`after`](ListDevices::after).
    pub fn stream(self) -> impl Stream<Item = Result<Device>> + Send + Unpin + use<> {
        if self.list.is_bounded() {
            let error = Error::config("a parallel list is split by time, so it cannot have a time range or a start device")
                .with_remedy("leave out added_after, added_before and after");
            return stream::once(async { Err(error) }).boxed();
        }
        let starts = std::iter::once(None).chain(self.cuts.iter().copied().map(Some));
        let ends = self.cuts.iter().copied().map(Some).chain(std::iter::once(None));
        let parts: Vec<_> = starts.zip(ends).map(|(start, end)| part(self.list.clone(), start, end)).collect();
        let mut failed = false;
        let devices = stream::iter(parts).flatten_unordered(self.in_flight);
        devices.take_while(move |device| std::future::ready(!std::mem::replace(&mut failed, device.is_err()))).boxed()
    }
}

impl fmt::Debug for ParallelList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParallelList").field("parts", &(self.cuts.len() + 1)).finish_non_exhaustive()
    }
}

/// Returns the devices that were added at or after `start` and before `end`. `None` means that the part is unlimited on that
/// side.
fn part(mut list: ListDevices, start: Option<Timestamp>, end: Option<Timestamp>) -> BoxStream<'static, Result<Device>> {
    if let Some(start) = start {
        list = list.added_after(start.saturating_sub(MARGIN).unwrap_or(Timestamp::MIN));
    }
    if let Some(end) = end {
        list = list.added_before(end.saturating_add(MARGIN).unwrap_or(Timestamp::MAX));
    }
    let belongs = move |device: &Device| match device.created() {
        Some(created) => start.is_none_or(|start| created >= start) && end.is_none_or(|end| created < end),
        // A device without a creation date belongs to no range. Only the first part, which has no start, yields such a device, so
        // that the device is listed once.
        None => start.is_none(),
    };
    list.stream().try_filter(move |device| std::future::ready(belongs(device))).boxed()
}
