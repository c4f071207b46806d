//! Queries the total usage, the total usage under promotions and the provisioning history of many devices. The results of these
//! queries arrive by callback. Also lists the daily usage under promotions, which needs no callback.

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
    /// Queries the total usage of each device in `devices` (listAggregateDeviceUsage).
    /// [`totals_of_account`](Self::totals_of_account) queries every device of the account.
    ///
    /// The period must start at most six months ago and last at most one month. The callback service DeviceUsage sends one
    /// message per device. [`of_many`](Histories::of_many) returns the daily usage, and does not need a listener.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or if the period ends before it starts.
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
        let devices = flat(devices);
        validate::named(&devices, "totals_of_account")?;
        self.query_totals(devices, from, to).await
    }

    /// Queries the total usage of every device of the account. The period has the same limits as for
    /// [`totals`](Self::totals), and the responses arrive through the same callback service.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let query = client.usage().totals_of_account("2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).await?;
    /// assert_eq!(query.service(), "DeviceUsage");
    /// # Ok(()) }
    /// ```
    pub async fn totals_of_account(self, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        self.query_totals(Vec::new(), from, to).await
    }

    async fn query_totals(self, device_ids: Vec<types::DeviceId>, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        let body = types::DeviceAggregateUsageListRequest {
            account_name: Some(self.client().account().to_owned()),
            device_ids,
            start_time: from.to_string(),
            end_time: to.to_string(),
            ..Default::default()
        };
        let query = self.client().call(ops::ListAggregateDeviceUsage).check(|| validate::span(from, to));
        query.body(body).submitted().await
    }
}

impl Histories<'_, ProvisioningHistory> {
    /// Queries the provisioning history of up to 100 devices (listDeviceProvisioningHistoryV2). The callback service
    /// DeviceService sends the history (quirk history-v2-callback). [`of_many`](Histories::of_many) returns the same data and
    /// does not need a listener. [`by_callback_of_account`](Self::by_callback_of_account) queries every device of the account.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices or more than 100, or if the period ends before it
    /// starts.
    pub async fn by_callback(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<PendingQuery> {
        let devices = flat(devices);
        validate::named(&devices, "by_callback_of_account")?;
        self.query_by_callback(devices, from, to).await
    }

    /// Queries the provisioning history of every device of the account. The callback service is the same as for
    /// [`by_callback`](Self::by_callback).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let (from, to) = ("2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?);
    /// let query = client.provisioning().by_callback_of_account(from, to).await?;
    /// assert_eq!(query.service(), "DeviceService");
    /// # Ok(()) }
    /// ```
    pub async fn by_callback_of_account(self, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        self.query_by_callback(Vec::new(), from, to).await
    }

    async fn query_by_callback(
        self,
        device_filter: Vec<types::DeviceId>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<PendingQuery> {
        let body = types::ProvisioningHistoryV2Request {
            account_name: Some(self.client().account().to_owned()),
            device_filter,
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
    /// Lists the daily usage of one device under promotions (listPromoDeviceUsage).
    pub fn of(self, id: &DeviceId, from: Timestamp, to: Timestamp) -> Paged<PromoUsage> {
        let body = types::PromoUsageRequest {
            device_id: vec![id.to_raw()],
            start_time: Some(from.to_string()),
            end_time: Some(to.to_string()),
            ..Default::default()
        };
        self.client.call(ops::ListPromoDeviceUsage).check(|| validate::span(from, to)).body(body).list()
    }

    /// Queries the total usage of devices under promotions (listPromoAggregateUsage). The callback service DevicePromoUsage sends
    /// the result (quirk history-promo-callback). [`totals_of_account`](Self::totals_of_account) queries every device of the
    /// account.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or if the period ends before it starts.
    pub async fn totals(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<PendingQuery> {
        let devices = flat(devices);
        validate::named(&devices, "totals_of_account")?;
        self.query_totals(devices, from, to).await
    }

    /// Queries the total usage under promotions of every device of the account. The callback service is the same as for
    /// [`totals`](Self::totals).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let (from, to) = ("2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?);
    /// let query = client.promo_usage().totals_of_account(from, to).await?;
    /// assert_eq!(query.service(), "DevicePromoUsage");
    /// # Ok(()) }
    /// ```
    pub async fn totals_of_account(self, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        self.query_totals(Vec::new(), from, to).await
    }

    async fn query_totals(self, device_id: Vec<types::DeviceId>, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        let body = types::PromoAggregateUsageRequest {
            account_id: Some(self.client.account().to_owned()),
            device_id,
            start_time: Some(from.to_string()),
            end_time: Some(to.to_string()),
            ..Default::default()
        };
        let query = self.client.call(ops::ListPromoAggregateUsage).check(|| validate::span(from, to));
        query.body(body).submitted().await
    }
}
