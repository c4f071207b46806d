//! Histories of many devices by callback, and usage under promotions.

use jiff::Timestamp;
use thingspace_raw::ops;
use thingspace_raw::types::{self, PromoUsage, ProvisioningHistory, Usage};

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::error::Result;
use crate::operation::limits::most_devices_of;
use crate::operation::pending::PendingQuery;
use crate::operation::typed_pages::Paged;
use crate::operation::validate;
use crate::resources::history::Histories;

impl Histories<'_, Usage> {
    /// Queries the total usage of each given device, or of every device of the account if no devices are given
    /// (listAggregateDeviceUsage).
    ///
    /// The period must start at most six months ago and last at most one month. The callback service DeviceUsage sends one
    /// message per device. [`of_many`](Histories::of_many) returns the daily usage without a listener.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let id = active[0].ids().next().unwrap();
    /// let query = client.usage().totals([id], "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).await?;
    /// assert_eq!(query.service(), "DeviceUsage");
    /// # Ok(()) }
    /// ```
    pub async fn totals(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<PendingQuery> {
        let body = types::DeviceAggregateUsageListRequest {
            account_name: Some(self.client().account().to_owned()),
            device_ids: flat(devices),
            start_time: from.to_string(),
            end_time: to.to_string(),
            ..Default::default()
        };
        let query = self.client().call(ops::ListAggregateDeviceUsage).check(|| validate::span(from, to));
        query.body(body).submitted().await
    }
}

impl Histories<'_, ProvisioningHistory> {
    /// Queries the provisioning history of up to 100 devices, or of the whole account if no devices are given
    /// (listDeviceProvisioningHistoryV2). The callback service DeviceService answers (quirk history-v2-callback).
    /// [`of_many`](Histories::of_many) returns the same data without a listener.
    pub async fn by_callback(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<PendingQuery> {
        let body = types::ProvisioningHistoryV2Request {
            account_name: Some(self.client().account().to_owned()),
            device_filter: flat(devices),
            earliest: Some(from.to_string()),
            latest: Some(to.to_string()),
            ..Default::default()
        };
        let fits = || {
            validate::span(from, to)?;
            if body.device_filter.is_empty() {
                return Ok(());
            }
            validate::at_most("devices", &body.device_filter, most_devices_of::<ops::ListDeviceProvisioningHistoryV2>())
        };
        self.client().call(ops::ListDeviceProvisioningHistoryV2).check(fits).body(body).submitted().await
    }
}

impl Client {
    /// Returns a handle for usage under promotions.
    pub fn promo_usage(&self) -> PromoHistories<'_> {
        PromoHistories { client: self }
    }
}

/// The usage of devices under promotions. Created by [`Client::promo_usage`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let id = active[0].ids().next().unwrap();
/// let days = client.promo_usage().of(&id, "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?);
/// println!("{} days with usage under a promotion", days.collect().await?.len());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PromoHistories<'a> {
    client: &'a Client,
}

impl PromoHistories<'_> {
    /// Returns the daily usage of one device (listPromoDeviceUsage).
    pub fn of(self, id: &DeviceId, from: Timestamp, to: Timestamp) -> Paged<PromoUsage> {
        let body = types::PromoUsageRequest {
            device_id: vec![id.to_raw()],
            start_time: Some(from.to_string()),
            end_time: Some(to.to_string()),
            ..Default::default()
        };
        self.client.call(ops::ListPromoDeviceUsage).check(|| validate::span(from, to)).body(body).list()
    }

    /// Queries the total usage of devices (listPromoAggregateUsage). The callback service DevicePromoUsage answers (quirk
    /// history-promo-callback).
    pub async fn totals(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<PendingQuery> {
        let body = types::PromoAggregateUsageRequest {
            account_id: Some(self.client.account().to_owned()),
            device_id: flat(devices),
            start_time: Some(from.to_string()),
            end_time: Some(to.to_string()),
            ..Default::default()
        };
        let query = self.client.call(ops::ListPromoAggregateUsage).check(|| validate::span(from, to));
        query.body(body).submitted().await
    }
}
