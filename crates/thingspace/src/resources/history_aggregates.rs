//! Histories of many lines that the service tells by callback, and usage under promotions.

use jiff::Timestamp;
use thingspace_raw::types::{self, PromoUsage, ProvisioningHistory, Usage};

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::error::Result;
use crate::operation::pending::PendingQuery;
use crate::operation::typed::Paged;
use crate::operation::validate;
use crate::resources::history::Histories;

/// Devices of one question about changes (`x-thingspace-limits`).
const CHANGES_AT_ONCE: usize = 100;

impl Histories<'_, Usage> {
    /// Asks for the sum of what each line used (listAggregateDeviceUsage): of these lines, or of the whole account when none is named.
    /// The period begins at most six months ago and lasts a month at most. DeviceUsage answers, one message for each line;
    /// [`of_many`](Histories::of_many) needs no listener.
    ///
    /// # Errors
    /// As every call; times the wrong way round are refused.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let id = active[0].ids().next().unwrap();
    /// let asked = client.usage().totals([id], "2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?).await?;
    /// assert_eq!(asked.service(), "DeviceUsage");
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
            group_name: None,
            label: Vec::new(),
        };
        let ask = self.client().ask("listAggregateDeviceUsage").check(|| validate::span(from, to));
        ask.body(&body).submitted().await
    }
}

impl Histories<'_, ProvisioningHistory> {
    /// Asks what was done to up to 100 lines, or to all of the account when none is named (listDeviceProvisioningHistoryV2).
    /// DeviceService answers (quirk history-v2-callback); [`of_many`](Histories::of_many) needs no listener.
    ///
    /// # Errors
    /// As every call; more than 100 lines, and times the wrong way round, are refused.
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
        };
        let fits = || {
            validate::span(from, to)?;
            if body.device_filter.is_empty() { Ok(()) } else { validate::at_most("lines", &body.device_filter, CHANGES_AT_ONCE) }
        };
        self.client().ask("listDeviceProvisioningHistoryV2").check(fits).body(&body).submitted().await
    }
}

impl Client {
    /// What lines used under promotions.
    pub fn promo_usage(&self) -> PromoHistories<'_> {
        PromoHistories { client: self }
    }
}

/// What lines used under promotions: [`Client::promo_usage`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
    /// Of one line, day by day (listPromoDeviceUsage).
    pub fn of(self, id: &DeviceId, from: Timestamp, to: Timestamp) -> Paged<PromoUsage> {
        let body = types::PromoUsageRequest {
            device_id: vec![id.to_raw()],
            start_time: Some(from.to_string()),
            end_time: Some(to.to_string()),
        };
        self.client.ask("listPromoDeviceUsage").check(|| validate::span(from, to)).body(&body).paged()
    }

    /// Asks for the sums of lines (listPromoAggregateUsage). DevicePromoUsage answers (quirk history-promo-callback).
    ///
    /// # Errors
    /// As every call; times the wrong way round are refused.
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
        };
        let ask = self.client.ask("listPromoAggregateUsage").check(|| validate::span(from, to));
        ask.body(&body).submitted().await
    }
}
