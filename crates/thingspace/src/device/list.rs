use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use thingspace_raw::codec::DecodeError;
use thingspace_raw::types::{AccountDeviceListRequest, AccountDeviceListResult, CustomFields};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tracing::Instrument as _;

use crate::State;
use crate::client::Client;
use crate::device::page::lazy::LazyPage;
use crate::device::record::{self, Device};
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::response::undecodable;

const OPERATION: &str = "listDevices";

/// A list of devices, filtered by all that is set: [`Devices::list`](crate::Devices::list).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(200).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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

    /// Devices of this account, instead of the client's.
    pub(crate) fn of_account(mut self, account: &str) -> Self {
        self.request.account_name = Some(account.to_owned());
        self
    }

    /// Only devices in this state.
    pub fn state(mut self, state: State) -> Self {
        self.request.current_state = Some(state);
        self
    }

    /// Only devices of this group.
    pub fn group(mut self, name: impl Into<String>) -> Self {
        self.request.group_name = Some(name.into());
        self
    }

    /// Only devices on this service plan.
    pub fn plan(mut self, code: impl Into<String>) -> Self {
        self.request.service_plan = Some(code.into());
        self
    }

    /// Only devices that were added to the account after this time.
    pub fn added_after(mut self, time: Timestamp) -> Self {
        self.request.earliest = Some(time.to_string());
        self
    }

    /// Only devices that were added to the account before this time.
    pub fn added_before(mut self, time: Timestamp) -> Self {
        self.request.latest = Some(time.to_string());
        self
    }

    /// Only devices with this value in a custom field, `CustomField1` to `CustomField5`. Several narrow the list.
    pub fn custom_field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.custom_fields.push(CustomFields { key: name.into(), value: Some(value.into()), extra: Default::default() });
        self
    }

    /// How many devices a page holds at most. Left out, the service sends up to 2,000; some accounts are said to refuse more
    /// than 500 (quirk list-page-size).
    pub fn page_size(mut self, devices: u32) -> Self {
        self.request.max_number_of_devices = Some(i32::try_from(devices).unwrap_or(i32::MAX));
        self
    }

    /// Begins behind a device: with the platform number that [`DevicePage::next`] gave, so that a list that was broken off goes on
    /// where it was.
    pub fn after(mut self, device_number: i64) -> Self {
        self.cursor = device_number;
        self
    }

    /// Whether the next page is asked for while this one is worked on. Default true; a reader that stops early then has asked for
    /// one page too many.
    pub fn read_ahead(mut self, ahead: bool) -> Self {
        self.ahead = ahead;
        self
    }

    /// Whether it is only a part of a list already.
    pub(crate) fn begins_or_ends(&self) -> bool {
        self.cursor > 0 || self.request.earliest.is_some() || self.request.latest.is_some()
    }

    /// The devices, page after page, in order of their platform number.
    ///
    /// # Errors
    /// Ends with the first error. It never ends early without one: an answer that says there is more, but gives no way on, is
    /// [`ErrorKind::Decode`].
    pub fn stream(self) -> impl Stream<Item = Result<Device>> + Send + Unpin + use<> {
        self.pages().map_ok(|page| stream::iter(page.devices).map(Ok)).try_flatten()
    }

    /// The pages, each with the number that the next one begins behind.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(200).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut pages = client.devices().list().page_size(50).pages();
    /// let first = pages.try_next().await?.unwrap();
    /// // Broken off here; later, from where it was:
    /// let rest = client.devices().list().after(first.next.unwrap()).collect().await?;
    /// assert_eq!(first.devices.len() + rest.len(), 200);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`ListDevices::stream`].
    pub fn pages(self) -> impl Stream<Item = Result<DevicePage>> + Send + Unpin + use<> {
        let start = Reader { next: Some(self.cursor), list: self, ahead: None };
        let pages = stream::try_unfold(start, |mut reader| async move {
            let Some(page) = reader.turn().await? else { return Ok(None) };
            Ok(Some((page, reader)))
        });
        // Boxed, so that callers need not pin it.
        pages.boxed()
    }

    /// All devices at once, for fleets that fit into memory.
    ///
    /// # Errors
    /// As [`ListDevices::stream`]; devices of earlier pages are dropped with the error.
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
    /// The platform number that the next page begins behind; none at the end.
    pub next: Option<i64>,
}

/// Bytes of a page from which on it is read apart.
const LARGE: usize = 64 * 1024;

struct Reader {
    list: ListDevices,
    /// Where the next page begins; none at the end.
    next: Option<i64>,
    /// The next page, when it is asked for already.
    ahead: Option<ServiceClock>,
}

impl Reader {
    async fn turn(&mut self) -> Result<Option<DevicePage>> {
        let Some(cursor) = self.next else { return Ok(None) };
        if !self.list.ahead {
            let page = self.list.page(cursor, |_| ()).await?;
            self.next = page.next;
            return Ok(Some(page));
        }
        let mut coming = self.ahead.take().unwrap_or_else(|| ServiceClock::of(&self.list, cursor));
        // On slow ways the next page is asked for before this one has been read.
        if let Ok(glimpsed) = (&mut coming.glimpse).await {
            self.ahead = Some(ServiceClock::of(&self.list, glimpsed));
        }
        let page = coming.page().await?;
        self.next = page.next;
        // What was glimpsed counts only when the page, read, says the same.
        if self.ahead.as_ref().map(|ahead| ahead.cursor) != page.next {
            self.ahead = page.next.map(|next| ServiceClock::of(&self.list, next));
        }
        Ok(Some(page))
    }
}

/// A page that is on its way; given up with the reader.
struct ServiceClock {
    cursor: i64,
    /// Where the page after it seems to begin.
    glimpse: oneshot::Receiver<i64>,
    page: JoinHandle<Result<DevicePage>>,
}

impl ServiceClock {
    fn of(list: &ListDevices, cursor: i64) -> Self {
        let (told, glimpse) = oneshot::channel();
        let list = list.clone();
        let page = async move {
            let tell = |answer: &[u8]| {
                if let Some(next) = crate::device::page::peek::next(answer).filter(|next| *next > cursor) {
                    // Nobody listens when the reader was given up.
                    let _ = told.send(next);
                }
            };
            list.page(cursor, tell).await
        };
        Self { cursor, glimpse, page: tokio::spawn(page.in_current_span()) }
    }

    async fn page(mut self) -> Result<DevicePage> {
        (&mut self.page).await.unwrap_or_else(|_| Err(given_up()))
    }
}

fn given_up() -> Error {
    Error::new(ErrorKind::Transport, Phase::MaybeSent, "the page was given up: the runtime ends").during(OPERATION, 1)
}

impl Drop for ServiceClock {
    fn drop(&mut self) {
        self.page.abort();
    }
}

impl ListDevices {
    /// The page behind a platform number: the largest one seen (quirk list-cursor), 0 at the begin. `glance` sees its text before it is
    /// read.
    async fn page(&self, cursor: i64, glance: impl FnOnce(&[u8])) -> Result<DevicePage> {
        let mut request = self.request.clone();
        request.largest_device_id_seen = Some(cursor);
        let body =
            serde_json::to_value(request).map_err(|error| Error::config(format!("the list cannot be asked for: {error}")))?;
        let (status, _, answer) = self.client.operation(OPERATION)?.body(body).answer().await?;
        glance(&answer);
        let read = if answer.len() < LARGE { read(answer) } else { read_apart(answer).await? };
        let (devices, more) = read.map_err(|error| undecodable(&error).answered(status, None).during(OPERATION, 1))?;
        let next = if more { Some(advanced(cursor, devices.last())?) } else { None };
        Ok(DevicePage { devices, next })
    }
}

/// Reads a large page on a thread of its own: a thread of the runtime that reads for milliseconds keeps the next request from going out.
async fn read_apart(answer: Bytes) -> Result<std::result::Result<(Vec<Device>, bool), DecodeError>> {
    tokio::task::spawn_blocking(|| read(answer)).await.map_err(|_| given_up())
}

/// The devices of an answer, and whether there are more: in place where it is in the plain form, else decoded.
fn read(answer: Bytes) -> std::result::Result<(Vec<Device>, bool), DecodeError> {
    match String::from_utf8(answer.into()).map(LazyPage::read) {
        Ok(Ok(rows)) => {
            let more = rows.more();
            Ok((record::of_page(rows), more))
        }
        Ok(Err(text)) => decode(text.as_bytes()),
        // The decoder says where.
        Err(error) => decode(error.as_bytes()),
    }
}

fn decode(answer: &[u8]) -> std::result::Result<(Vec<Device>, bool), DecodeError> {
    let list: AccountDeviceListResult = serde_json::from_slice(answer)?;
    Ok((list.devices.into_iter().map(Device::from).collect(), list.has_more_data == Some(true)))
}

/// The cursor after a page. A page that repeats is an error before any of its devices is handed out: they would count twice.
fn advanced(cursor: i64, last: Option<&Device>) -> Result<i64> {
    let stuck = |reason: String| {
        let message = format!("the list cannot be continued after device number {cursor}: {reason}");
        Err(Error::new(ErrorKind::Decode, Phase::Answered, message)
            .remedy("what was listed so far is incomplete; split the list by group, plan or state")
            .during(OPERATION, 1))
    };
    match last.map(Device::device_number) {
        Some(Some(number)) if number > cursor => Ok(number),
        Some(Some(number)) => stuck(format!("the next page ends at {number}, so the cursor does not move")),
        Some(None) => stuck("the last device of the page has no DeviceId attribute".to_owned()),
        None => stuck("the page is empty although more is announced".to_owned()),
    }
}
