//! Compares the current state of devices with the state that a change should lead to.

use std::fmt;

use futures_util::TryStreamExt as _;
use futures_util::stream::BoxStream;
use futures_util::stream::StreamExt as _;

use crate::changes::change::Change;
use crate::client::Client;
use crate::device::find::find;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::list::DevicePage;
use crate::device::list::ListDevices;
use crate::device::matching::Names;
use crate::error::Result;

/// The maximum number of devices to read individually. If there are more devices, the account is listed instead.
const READ_INDIVIDUALLY: usize = 20;

impl Client {
    /// Returns for each device whether it is in the state that the change should lead to. The value is `None` if the account does
    /// not have the device, or if device lists do not show this change ([`Change::is_listed`]).
    ///
    /// Reads up to 20 devices individually, usually with one call each. For more devices, lists the account once and stops when
    /// all given devices are found.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let keys = [active[0].key()?];
    /// let suspend = client.devices().suspend(keys.clone()).change()?;
    /// assert_eq!(client.is_as_expected(&suspend, &keys).await?, [Some(false)]);
    /// # Ok(()) }
    /// ```
    pub async fn is_as_expected(&self, change: &Change, devices: &[DeviceKey]) -> Result<Vec<Option<bool>>> {
        let mut reached = vec![None; devices.len()];
        let mut missing = devices.len();
        let mut comparison = self.compare(change, devices.to_vec());
        while missing > 0
            && let Some(page) = comparison.next().await?
        {
            for (index, is_reached) in page.reached {
                missing -= usize::from(reached[index].replace(is_reached).is_none());
            }
        }
        Ok(reached)
    }

    /// Compares devices with the state that the change should lead to, like [`is_as_expected`](Client::is_as_expected), but page
    /// by page: each call of [`Comparison::next`] reads one page.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(60).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// # let keys = active.iter().take(21).map(|device| device.key()).collect::<Result<Vec<_>, _>>()?;
    /// let suspend = client.devices().suspend(keys.clone()).change()?;
    /// let mut comparison = client.compare(&suspend, keys);
    /// let page = comparison.next().await?.unwrap();
    /// assert!(page.reached.iter().all(|(_, is_suspended)| !is_suspended));
    /// assert_eq!((page.reached.len(), page.next), (21, None));
    /// # Ok(()) }
    /// ```
    pub fn compare(&self, change: &Change, devices: Vec<DeviceKey>) -> Comparison {
        let pages = if change.is_listed() { Pages::New } else { Pages::Ended };
        let names = Names::of(&devices);
        Comparison { client: self.clone(), change: change.clone(), devices, names, after: 0, pages }
    }

    async fn reads_as_expected(&self, change: &Change, key: &DeviceKey) -> Result<Option<bool>> {
        for id in change.expectation.search_ids(key).iter().chain(key.ids()) {
            if let Some(device) = find(self, id, self.account()).await? {
                return Ok(Some(change.expectation.reached(&device)));
            }
        }
        Ok(None)
    }
}

/// The comparison of devices with the state that a change should lead to. Created by [`Client::compare`].
#[must_use = "nothing is read before next()"]
pub struct Comparison {
    client: Client,
    change: Change,
    devices: Vec<DeviceKey>,
    names: Names,
    after: i64,
    pages: Pages,
}

/// The progress of reading the account.
enum Pages {
    New,
    Listing(BoxStream<'static, Result<DevicePage>>),
    Ended,
}

/// What one call of [`Comparison::next`] has read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ComparedPage {
    /// The index of each device that was read, and whether the device is in the expected state.
    pub reached: Vec<(usize, bool)>,
    /// The value for [`Comparison::after`]. `None` on the last page. After the last page, a device that was on none of the pages
    /// is not in the account.
    pub next: Option<i64>,
}

impl Comparison {
    /// Continues an earlier comparison of the same devices after one of its pages. `device_number` is the [`ComparedPage::next`]
    /// of that page.
    pub fn after(mut self, device_number: i64) -> Self {
        self.after = device_number;
        self
    }

    /// Reads the next page of the account's device list. A comparison of at most 20 devices has a single page, for which each
    /// device is read individually. Returns `None` after the last page, or if device lists do not show this change.
    pub async fn next(&mut self) -> Result<Option<ComparedPage>> {
        if matches!(self.pages, Pages::New) {
            if self.devices.len() <= READ_INDIVIDUALLY {
                return self.read_individually().await.map(Some);
            }
            self.pages = Pages::Listing(ListDevices::new(&self.client).after(self.after).pages().boxed());
        }
        let Pages::Listing(pages) = &mut self.pages else { return Ok(None) };
        let Some(page) = pages.try_next().await? else {
            self.pages = Pages::Ended;
            return Ok(None);
        };
        let mut reached = Vec::new();
        for device in &page.devices {
            let ids: Vec<DeviceId> = device.ids().collect();
            let indices = self.names.indices(&self.devices, &ids);
            reached.extend(indices.into_iter().map(|index| (index, self.change.expectation.reached(device))));
        }
        Ok(Some(ComparedPage { reached, next: page.next }))
    }

    async fn read_individually(&mut self) -> Result<ComparedPage> {
        let mut reached = Vec::new();
        for (index, key) in self.devices.iter().enumerate() {
            reached.extend(self.client.reads_as_expected(&self.change, key).await?.map(|is_reached| (index, is_reached)));
        }
        self.pages = Pages::Ended;
        Ok(ComparedPage { reached, next: None })
    }
}

impl fmt::Debug for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Comparison").field("change", &self.change).field("devices", &self.devices.len()).finish_non_exhaustive()
    }
}
