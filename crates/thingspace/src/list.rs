use std::collections::VecDeque;

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use thingspace_raw::prelude::*;
use thingspace_raw::types::AccountDeviceListRequest;

use crate::State;
use crate::answer;
use crate::client::Client;
use crate::device::Device;
use crate::error::{Error, Kind, Phase, Result};

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
    client: Client,
    request: AccountDeviceListRequest,
}

impl ListDevices {
    pub(crate) fn new(client: &Client) -> Self {
        let request = AccountDeviceListRequest { account_name: Some(client.account().to_owned()), ..Default::default() };
        Self { client: client.clone(), request }
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

    /// How many devices a page holds at most. Left out, the service sends up to 2,000; some accounts are said to refuse more
    /// than 500 (quirk list-page-size).
    pub fn page_size(mut self, devices: u32) -> Self {
        self.request.max_number_of_devices = Some(i32::try_from(devices).unwrap_or(i32::MAX));
        self
    }

    /// The devices, page after page, in order of their platform number.
    ///
    /// # Errors
    /// Ends with the first error. It never ends early without one: an answer that says there is more, but gives no way on, is
    /// [`Kind::Decode`].
    pub fn stream(self) -> impl Stream<Item = Result<Device>> + Send + Unpin + use<> {
        let start = Pages { list: self, cursor: 0, more: true, ready: VecDeque::new() };
        let devices = stream::try_unfold(start, |mut pages| async move {
            loop {
                if let Some(device) = pages.ready.pop_front() {
                    return Ok(Some((device, pages)));
                }
                if !pages.more {
                    return Ok(None);
                }
                pages.turn().await?;
            }
        });
        // Boxed, so that callers need not pin it.
        devices.boxed()
    }

    /// All devices at once, for fleets that fit into memory.
    ///
    /// # Errors
    /// As [`ListDevices::stream`]; devices of earlier pages are dropped with the error.
    pub async fn collect(self) -> Result<Vec<Device>> {
        self.stream().try_collect().await
    }
}

struct Pages {
    list: ListDevices,
    /// The largest platform number seen: the next page begins above it (quirk list-cursor). 0 begins.
    cursor: i64,
    more: bool,
    ready: VecDeque<Device>,
}

impl Pages {
    async fn turn(&mut self) -> Result<()> {
        self.list.request.largest_device_id_seen = Some(self.cursor);
        let request = self.list.client.raw().list_devices().body(self.list.request.clone());
        let page = answer::value(request.send().await, OPERATION)?;
        self.ready = page.devices.into_iter().map(Device::from).collect();
        self.more = page.has_more_data.unwrap_or(false);
        if self.more {
            self.cursor = self.advanced()?;
        }
        Ok(())
    }

    /// The cursor after this page. A page that repeats is an error before any of its devices is handed out: they would count
    /// twice.
    fn advanced(&self) -> Result<i64> {
        let stuck = |reason: String| {
            let message = format!("the list cannot be continued after device number {}: {reason}", self.cursor);
            Err(Error::new(Kind::Decode, Phase::Answered, message)
                .remedy("what was listed so far is incomplete; split the list by group, plan or state")
                .during(OPERATION, 1))
        };
        match self.ready.back().map(Device::device_number) {
            Some(Some(number)) if number > self.cursor => Ok(number),
            Some(Some(number)) => stuck(format!("the next page ends at {number}, so the cursor does not move")),
            Some(None) => stuck("the last device of the page has no DeviceId attribute".to_owned()),
            None => stuck("the page is empty although more is announced".to_owned()),
        }
    }
}
