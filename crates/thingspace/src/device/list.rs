//! Lists of devices, with filters and pages. The next page is requested while the current page is processed.

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use thingspace_raw::codec::DecodeError;
use thingspace_raw::operation::TypedOperation as _;
use thingspace_raw::ops;
use thingspace_raw::types::{AccountDeviceListRequest, AccountDeviceListResult, CustomFields, DeviceIdSearch, DeviceKind};
use tokio::sync::oneshot;

use crate::State;
use crate::client::Client;
use crate::device::page::lazy::LazyPage;
use crate::device::record::{self, Device};
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::request::Answered;
use crate::transport::response::undecodable;
use crate::transport::task::{Task, ended_early};

const OPERATION: &str = ops::ListDevices::ID;

/// Lists the devices that match all filters. Created by [`Devices::list`](crate::Devices::list).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(200).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::State;
///
/// let suspended = client.devices().list().state(State::Suspend).collect().await?;
/// assert!(suspended.iter().all(|device| device.state() == Some(&State::Suspend)));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ListDevices {
    pub(crate) client: Client,
    request: AccountDeviceListRequest,
    cursor: i64,
    ahead: bool,
}

impl ListDevices {
    pub(crate) fn new(client: &Client) -> Self {
        let request = AccountDeviceListRequest { account_name: Some(client.account().to_owned()), ..Default::default() };
        Self { client: client.clone(), request, cursor: 0, ahead: true }
    }

    /// Lists the devices of `account` instead of those of the client's account.
    pub(crate) fn of_account(mut self, account: &str) -> Self {
        self.request.account_name = Some(account.to_owned());
        self
    }

    /// Lists only devices in this state.
    pub fn state(mut self, state: State) -> Self {
        self.request.current_state = Some(state);
        self
    }

    /// Lists only devices in this group.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.request.group_name = Some(name.into());
        self
    }

    /// Lists only devices with this service plan.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.request.service_plan = Some(code.into());
        self
    }

    /// Lists only devices that were added to the account after this time.
    pub fn added_after(mut self, time: Timestamp) -> Self {
        self.request.earliest = Some(time.to_string());
        self
    }

    /// Lists only devices that were added to the account before this time.
    pub fn added_before(mut self, time: Timestamp) -> Self {
        self.request.latest = Some(time.to_string());
        self
    }

    /// Lists only devices whose custom field `name` (`CustomField1` to `CustomField5`) has this value. If this method is called
    /// for several fields, a device must match all of them.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.custom_fields.push(CustomFields { key: name.into(), value: Some(value.into()), ..Default::default() });
        self
    }

    /// Lists only devices with an identifier of this kind that contains `part` at any position. If you call this method,
    /// [`id_starts_with`](Self::id_starts_with) or [`id_ends_with`](Self::id_ends_with) several times, a device must match all
    /// these conditions.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(200).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::IdKind;
    ///
    /// let found = client.devices().list().id_contains(IdKind::Iccid, "0042").collect().await?;
    /// assert!(found.iter().all(|device| device.iccid().unwrap().contains("0042")));
    /// # Ok(()) }
    /// ```
    pub fn id_contains(self, kind: DeviceKind, part: impl Into<String>) -> Self {
        self.search(DeviceIdSearch { kind, contains: part.into(), ..Default::default() })
    }

    /// Lists only devices with an identifier of this kind that starts with `part`. Several conditions combine as in
    /// [`id_contains`](Self::id_contains).
    pub fn id_starts_with(self, kind: DeviceKind, part: impl Into<String>) -> Self {
        let part = part.into();
        // The service requires `contains` in every condition (quirk list-filter-keys).
        self.search(DeviceIdSearch { kind, contains: part.clone(), startswith: Some(part), ..Default::default() })
    }

    /// Lists only devices with an identifier of this kind that ends with `part`. Several conditions combine as in
    /// [`id_contains`](Self::id_contains).
    pub fn id_ends_with(self, kind: DeviceKind, part: impl Into<String>) -> Self {
        let part = part.into();
        self.search(DeviceIdSearch { kind, contains: part.clone(), endswith: Some(part), ..Default::default() })
    }

    fn search(mut self, condition: DeviceIdSearch) -> Self {
        let filter = self.request.filter.get_or_insert_default();
        filter.device_identifier_filters.push(condition);
        self
    }

    /// Sets the maximum number of devices per page. By default, a page has up to 2,000 devices. 500 is a safe value, because
    /// Verizon's newest SDK allows at most 500 (quirk list-page-size).
    pub fn page_size(mut self, devices: u32) -> Self {
        self.request.max_number_of_devices = Some(i32::try_from(devices).unwrap_or(i32::MAX));
        self
    }

    /// Starts the list after the device with this platform number ([`Device::device_number`]). Pass [`DevicePage::next`] to
    /// resume a list.
    pub fn after(mut self, device_number: i64) -> Self {
        self.cursor = device_number;
        self
    }

    /// Sets whether to request the next page while the current page is processed. Default: true. If true, and the caller stops
    /// early, the client may have requested a page that is never used.
    pub fn read_ahead(mut self, ahead: bool) -> Self {
        self.ahead = ahead;
        self
    }

    /// Returns whether the list has a start cursor or a time range.
    pub(crate) fn is_bounded(&self) -> bool {
        self.cursor > 0 || self.request.earliest.is_some() || self.request.latest.is_some()
    }

    /// Returns the devices of all pages as one stream, in order of their platform number.
    ///
    /// # Errors
    /// The stream ends after the first error. The error is [`ErrorKind::Decode`] if an answer announces more devices but does not
    /// contain a valid cursor for the next page. The stream therefore never ends early without an error.
    pub fn stream(self) -> impl Stream<Item = Result<Device>> + Send + Unpin + use<> {
        self.pages().map_ok(|page| stream::iter(page.devices).map(Ok)).try_flatten()
    }

    /// Returns the pages in order. Each page contains the platform number after which the next page starts.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(200).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut pages = client.devices().list().page_size(50).pages();
    /// let first = pages.try_next().await?.unwrap();
    /// // Stop here, and resume later:
    /// let rest = client.devices().list().after(first.next.unwrap()).collect().await?;
    /// assert_eq!(first.devices.len() + rest.len(), 200);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The errors of [`ListDevices::stream`].
    pub fn pages(self) -> impl Stream<Item = Result<DevicePage>> + Send + Unpin + use<> {
        let start = Reader { next: Some(self.cursor), list: self, ahead: None };
        let pages = stream::try_unfold(start, |mut reader| async move {
            let Some(page) = reader.read().await? else { return Ok(None) };
            Ok(Some((page, reader)))
        });
        // Boxed because a boxed stream is `Unpin`, so callers need not pin it.
        pages.boxed()
    }

    /// Collects all devices in memory.
    ///
    /// # Errors
    /// The errors of [`ListDevices::stream`]. If a page fails, the devices of earlier pages are lost.
    pub async fn collect(self) -> Result<Vec<Device>> {
        self.stream().try_collect().await
    }
}

/// One page of a list of devices.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DevicePage {
    /// The devices, in order of their platform number.
    pub devices: Vec<Device>,
    /// The platform number after which the next page starts; `None` on the last page.
    pub next: Option<i64>,
}

/// The size in bytes from which a page is decoded on a separate thread.
const LARGE: usize = 64 * 1024;

struct Reader {
    list: ListDevices,
    /// Where the next page starts; `None` after the last page.
    next: Option<i64>,
    /// The next page, if it is already requested.
    ahead: Option<PageInFlight>,
}

impl Reader {
    async fn read(&mut self) -> Result<Option<DevicePage>> {
        let Some(cursor) = self.next else { return Ok(None) };
        if !self.list.ahead {
            let page = self.list.page(cursor, |_| ()).await?;
            self.next = page.next;
            return Ok(Some(page));
        }
        let mut coming = self.ahead.take().unwrap_or_else(|| PageInFlight::request(&self.list, cursor));
        // Request the next page as soon as this page has arrived, before this page is decoded.
        if let Ok(peeked) = (&mut coming.peeked).await {
            self.ahead = Some(PageInFlight::request(&self.list, peeked));
        }
        let page = coming.page.await?;
        self.next = page.next;
        // Keep the request for the next page only if the decoded page confirms the peeked cursor. Otherwise, drop it and request
        // the page after the decoded cursor, if there is one.
        if self.ahead.as_ref().map(|ahead| ahead.cursor) != page.next {
            self.ahead = page.next.map(|next| PageInFlight::request(&self.list, next));
        }
        Ok(Some(page))
    }
}

/// A page that is being fetched. Dropping the value cancels the request.
struct PageInFlight {
    cursor: i64,
    /// Receives the cursor of the next page before this page is decoded. That cursor is not verified yet.
    peeked: oneshot::Receiver<i64>,
    page: Task<DevicePage>,
}

impl PageInFlight {
    fn request(list: &ListDevices, cursor: i64) -> Self {
        let (sender, peeked) = oneshot::channel();
        let list = list.clone();
        let page = async move {
            let send_cursor = |answer: &[u8]| {
                if let Some(next) = crate::device::page::peek::next(answer).filter(|next| *next > cursor) {
                    // Sending fails only if the `Reader` was dropped.
                    let _ = sender.send(next);
                }
            };
            list.page(cursor, send_cursor).await
        };
        Self { cursor, peeked, page: Task::spawn(page) }
    }
}

impl ListDevices {
    /// Fetches the page after `cursor`, which is the largest platform number so far (quirk list-cursor), or 0 at the start.
    /// Passes the body to `peek` before decoding the body.
    async fn page(&self, cursor: i64, peek: impl FnOnce(&[u8])) -> Result<DevicePage> {
        let mut request = self.request.clone();
        request.largest_device_id_seen = Some(cursor);
        let Answered { status, body: answer, .. } = self.client.call(ops::ListDevices).body(request).answered().await?;
        peek(&answer);
        let decoded = if answer.len() < LARGE { read(answer) } else { read_on_own_thread(answer).await? };
        let (devices, more) = decoded.map_err(|error| undecodable(&error).answered(status, None).during(OPERATION, 1))?;
        let next = if more { Some(advanced(cursor, devices.last())?) } else { None };
        Ok(DevicePage { devices, next })
    }
}

/// Decodes a large page on a separate thread, because a runtime thread that is busy for milliseconds delays the next request.
async fn read_on_own_thread(answer: Bytes) -> Result<std::result::Result<(Vec<Device>, bool), DecodeError>> {
    tokio::task::spawn_blocking(|| read(answer)).await.map_err(|error| ended_early(&error).during(OPERATION, 1))
}

/// Returns the devices of an answer and whether the answer announces more devices. An answer in the plain form (see [`LazyPage`])
/// is read lazily. Any other answer is decoded completely.
fn read(answer: Bytes) -> std::result::Result<(Vec<Device>, bool), DecodeError> {
    match String::from_utf8(answer.into()).map(LazyPage::read) {
        Ok(Ok(page)) => {
            let more = page.more();
            Ok((record::of_page(page), more))
        }
        Ok(Err(body)) => decode(body.as_bytes()),
        // The body is not valid UTF-8. The decoder reports the position of the error.
        Err(error) => decode(error.as_bytes()),
    }
}

fn decode(answer: &[u8]) -> std::result::Result<(Vec<Device>, bool), DecodeError> {
    let list: AccountDeviceListResult = serde_json::from_slice(answer)?;
    Ok((list.devices.into_iter().map(Device::from).collect(), list.has_more_data == Some(true)))
}

/// Returns the cursor of the next page. `cursor` is the cursor of the current page, and `last` is the last device of that page. A
/// cursor that does not advance is an error, because the list would return the same devices again.
fn advanced(cursor: i64, last: Option<&Device>) -> Result<i64> {
    let stuck = |reason: String| {
        let message = format!("the list cannot be continued after device number {cursor}: {reason}");
        Err(Error::new(ErrorKind::Decode, Phase::Answered, message)
            .with_remedy(
                "the devices received so far are valid, but others are missing; list the devices by group, plan or state",
            )
            .during(OPERATION, 1))
    };
    match last.map(Device::device_number) {
        Some(Some(number)) if number > cursor => Ok(number),
        Some(Some(number)) => stuck(format!("the next page ends at {number}, so the cursor does not advance")),
        Some(None) => stuck("the last device of the page has no DeviceId attribute".to_owned()),
        None => stuck("the page is empty although more devices are announced".to_owned()),
    }
}
