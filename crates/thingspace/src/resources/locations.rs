//! Where devices are: at once, by callback, or in a report.

use jiff::civil::Date;
use thingspace_raw::types::{
    self, AccountDeviceConsent, BillableUsageReport, CacheMode, ConsentTransaction, DeviceInfo, DeviceLocationSubscription,
    ExclusionType, Location, LocationReportStatus, LocationReportTransaction,
};

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::device::record::Device;
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::typed::Paged;
use crate::operation::validate;
use crate::resources::listeners::locations::LocationListeners;

/// Devices of one call (`x-thingspace-limits`).
const FOUND_AT_ONCE: usize = 20;
const ASKED_AT_ONCE: usize = 10_000;
const EXCLUDED_AT_ONCE: usize = 2_000;

/// Where a place comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LocationSource {
    /// What was found before, for free. Without it a device has an error.
    Cache,
    /// The network now, against the allowance that was bought.
    Network,
    /// What was found before, else the network.
    CacheOrNetwork,
}

impl LocationSource {
    fn mode(self) -> CacheMode {
        match self {
            LocationSource::Cache => CacheMode::X0,
            LocationSource::Network => CacheMode::X1,
            LocationSource::CacheOrNetwork => CacheMode::X2,
        }
    }
}

impl Client {
    /// Where devices are.
    pub fn locations(&self) -> Locations<'_> {
        Locations { client: self }
    }
}

/// Where devices are: [`Client::locations`].
///
/// A device is named by an identifier and its phone number: [`Locations::line`]. Fixes from the network cost, so that they are asked
/// for once; a lost answer is [`ErrorKind::Outcome`](crate::ErrorKind::Outcome), and the place is in the cache then, if it was found.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::{LocationSource, Locations};
///
/// let line = Locations::device_info(&active[0])?;
/// let found = client.locations().find([line], LocationSource::CacheOrNetwork).await?;
/// match &found[0].pd {
///     Some(place) => println!("{:?} {:?}", place.x, place.y), // latitude and longitude
///     None => println!("not found: {:?}", found[0].error),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Locations<'a> {
    client: &'a Client,
}

impl<'a> Locations<'a> {
    /// How a device is named here.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) for a line without a phone number: it is not in service.
    pub fn device_info(device: &Device) -> Result<DeviceInfo> {
        let mdn = device.mdn().ok_or_else(|| {
            Error::config("the line has no phone number, by which devices are located").remedy("name an active line")
        })?;
        let id = device.ids().find(|id| matches!(id.kind().as_str(), "imei" | "iccid" | "meid"));
        let (kind, id) = id.map_or(("mdn".to_owned(), mdn.to_owned()), |id| (id.kind().to_string(), id.id().to_owned()));
        Ok(DeviceInfo { id, kind, mdn: mdn.to_owned() })
    }

    /// Finds up to 20 devices and waits for it (listDeviceLocations). Each has a place or an error.
    ///
    /// # Errors
    /// As every call; none and more than 20 are refused.
    pub async fn find(self, lines: impl IntoIterator<Item = DeviceInfo>, from: LocationSource) -> Result<Vec<Location>> {
        let body = self.wanted(lines, from);
        let fits = || validate::at_most("devices", &body.device_list, FOUND_AT_ONCE);
        self.client.ask("listDeviceLocations").check(fits).body(&body).answer().await
    }

    /// Asks where up to 10,000 devices are (requestDeviceLocations). DeviceLocation tells the place of each; its listener is registered
    /// by [`Locations::listeners`].
    ///
    /// # Errors
    /// As every call; none and more than 10,000 are refused.
    pub async fn request(self, lines: impl IntoIterator<Item = DeviceInfo>, from: LocationSource) -> Result<PendingQuery> {
        let body = self.wanted(lines, from);
        let fits = || validate::at_most("devices", &body.device_list, ASKED_AT_ONCE);
        self.client.ask("requestDeviceLocations").check(fits).body(&body).submitted().await
    }

    /// Gives up a request that is still queued (cancelDeviceLocationRequest).
    ///
    /// # Errors
    /// [`ErrorKind::Rejected`](crate::ErrorKind::Rejected) once some of it is done.
    pub async fn cancel_request(self, id: &str) -> Result<()> {
        self.client.ask("cancelDeviceLocationRequest").path("txid", id).done().await
    }

    /// Orders a report about up to 10,000 devices (createLocationReport), to be fetched when it is done; it is kept for 30 days.
    ///
    /// # Errors
    /// As every call; none and more than 10,000 are refused.
    pub async fn order_report(
        self,
        lines: impl IntoIterator<Item = DeviceInfo>,
        from: LocationSource,
    ) -> Result<LocationReportTransaction> {
        let body = self.wanted(lines, from);
        let fits = || validate::at_most("devices", &body.device_list, ASKED_AT_ONCE);
        self.client.ask("createLocationReport").check(fits).body(&body).answer().await
    }

    /// How far a report is (getLocationReportStatus).
    ///
    /// # Errors
    /// As every call.
    pub async fn report_status(self, id: &str) -> Result<LocationReportStatus> {
        self.client.ask("getLocationReportStatus").path("txid", id).answer().await
    }

    /// The places of a report that is done (getLocationReport), over all its pages.
    pub fn report(self, id: &str) -> Paged<Location> {
        self.client.ask("getLocationReport").path("txid", id).paged()
    }

    /// Cancels a report that is still queued (cancelLocationReport).
    ///
    /// # Errors
    /// [`ErrorKind::Rejected`](crate::ErrorKind::Rejected) once it is being made.
    pub async fn cancel_report(self, id: &str) -> Result<()> {
        self.client.ask("cancelLocationReport").path("txid", id).done().await
    }

    /// Who consented to be located (getLocationConsents).
    ///
    /// # Errors
    /// As every call.
    pub async fn consents(self) -> Result<AccountDeviceConsent> {
        self.client.ask("getLocationConsents").answer().await
    }

    /// Records that devices consented to be located (createLocationConsents), once.
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn record_consents(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<ConsentTransaction> {
        let body =
            types::AccountConsentCreate { account_name: Some(self.client.account().to_owned()), device_list: flat(devices) };
        let fits = || validate::some("devices", &body.device_list);
        self.client.ask("createLocationConsents").check(fits).body(&body).answer().await
    }

    /// Changes the level of consent of all devices of the account (updateLocationConsents; quirk location-consent-members).
    ///
    /// # Errors
    /// As every call.
    pub async fn set_consent_of_all(self, level: i32) -> Result<ConsentTransaction> {
        let account_name = Some(self.client.account().to_owned());
        let body = types::AccountConsentUpdate { account_name, all_device_consent: Some(level) };
        self.client.ask("updateLocationConsents").body(&body).answer().await
    }

    /// Adds up to 2,000 devices to those that must not be located (excludeDevices).
    ///
    /// # Errors
    /// As every call; none and more than 2,000 are refused.
    pub async fn exclude(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let exclusion: Vec<String> = devices.into_iter().map(|id| id.id().to_owned()).collect();
        let fits = || validate::at_most("devices", &exclusion, EXCLUDED_AT_ONCE);
        let body = types::ConsentRequest {
            account_name: self.client.account().to_owned(),
            all_device: None,
            exclusion: exclusion.clone(),
            // Without it the list would be replaced (quirk location-exclusion-type).
            type_: Some(ExclusionType::Append),
        };
        self.client.ask("excludeDevices").check(fits).body(&body).done().await
    }

    /// Has no device of the account located any more (excludeDevices).
    ///
    /// # Errors
    /// As every call.
    pub async fn exclude_all(self) -> Result<()> {
        let account_name = self.client.account().to_owned();
        let body = types::ConsentRequest { account_name, all_device: Some(true), exclusion: Vec::new(), type_: None };
        self.client.ask("excludeDevices").body(&body).done().await
    }

    /// Lets up to 2,000 devices be located again (removeDeviceExclusions).
    ///
    /// # Errors
    /// As every call; none and more than 2,000 are refused.
    pub async fn include(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let ids: Vec<String> = devices.into_iter().map(|id| id.id().to_owned()).collect();
        let fits = || validate::at_most("devices", &ids, EXCLUDED_AT_ONCE);
        self.client.ask("removeDeviceExclusions").check(fits).query("deviceList", &ids.join(",")).done().await
    }

    /// The devices that must not be located, by bare identifiers (listDeviceExclusions).
    pub fn exclusions(self) -> Paged<String> {
        self.client.ask("listDeviceExclusions").paged()
    }

    /// What the account bought (getLocationSubscription).
    ///
    /// # Errors
    /// As every call.
    pub async fn subscription(self) -> Result<DeviceLocationSubscription> {
        self.client.ask("getLocationSubscription").answer().await
    }

    /// How many fixes were used from one day to another, both included (getLocationUsage).
    ///
    /// # Errors
    /// As every call; days the wrong way round are refused.
    pub async fn usage(self, from: Date, to: Date) -> Result<BillableUsageReport> {
        // Month, day, year (quirk location-dates).
        let day = |day: Date| day.strftime("%m-%d-%Y").to_string();
        let body = types::BillUsageRequest {
            account_name: self.client.account().to_owned(),
            start_date: day(from),
            end_date: day(to),
            usage_for_all_accounts: None,
        };
        self.client.ask("getLocationUsage").check(|| validate::days(from, to)).body(&body).answer().await
    }

    /// The listeners for places and reports, a registry of their own.
    pub fn listeners(self) -> LocationListeners<'a> {
        LocationListeners::new(self.client)
    }

    fn wanted(self, lines: impl IntoIterator<Item = DeviceInfo>, from: LocationSource) -> types::LocationRequest {
        types::LocationRequest {
            account_name: self.client.account().to_owned(),
            accuracy_mode: Some(types::AccuracyMode::X0),
            cache_mode: Some(from.mode()),
            device_list: lines.into_iter().collect(),
            max_loc_age: None,
        }
    }
}
