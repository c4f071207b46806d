//! Locates devices: immediately, by callback, or in a report.

use jiff::civil::Date;
use thingspace_raw::ops;
use thingspace_raw::types::{
    self, AccountDeviceConsent, BillableUsageReport, CacheMode, ConsentTransaction, DeviceInfo, DeviceLocationSubscription,
    ExclusionType, Location, LocationReportStatus, LocationReportTransaction,
};

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::device::record::Device;
use crate::error::{Error, Result};
use crate::operation::limits::most_devices_of;
use crate::operation::pending::PendingQuery;
use crate::operation::typed_pages::Paged;
use crate::operation::validate;
use crate::resources::listeners::locations::LocationListeners;

/// The source of a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LocationSource {
    /// The last known location, free of charge. If no location is known, the result for the device is an error.
    Cache,
    /// A new location that the network determines (a fix). Each fix counts against the purchased allowance.
    Network,
    /// The last known location, or a new fix from the network if no location is known.
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
    /// Returns a handle for locating devices.
    pub fn locations(&self) -> Locations<'_> {
        Locations { client: self }
    }
}

/// The locations of devices. Created by [`Client::locations`].
///
/// Requests identify a device by an identifier and a phone number, as [`Locations::device_info`] returns them. Fixes from the
/// network cost money, so the client does not retry a request after a lost answer. In that case, [`find`](Self::find) returns
/// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome), and [`request`](Self::request) returns a [`PendingQuery`] that is
/// [lost](PendingQuery::lost). If the service found the location although the answer was lost, a later request with
/// [`LocationSource::Cache`] returns the location.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::{LocationSource, Locations};
///
/// let device = Locations::device_info(&active[0])?;
/// let found = client.locations().find([device], LocationSource::CacheOrNetwork).await?;
/// match &found[0].pd {
///     Some(place) => println!("{:?} {:?}", place.latitude(), place.longitude()),
///     None => println!("not found: {:?}", found[0].error),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Locations<'a> {
    client: &'a Client,
}

impl<'a> Locations<'a> {
    /// Converts a device to the form that location requests use.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the device has no phone number. A device has one only while it is in
    /// service.
    pub fn device_info(device: &Device) -> Result<DeviceInfo> {
        let mdn = device.mdn().ok_or_else(|| {
            Error::config("the device has no phone number: a location request requires one").with_remedy("use an active device")
        })?;
        let id = device.ids().find(|id| matches!(id.kind().as_str(), "imei" | "iccid" | "meid"));
        let (kind, id) = id.map_or(("mdn".to_owned(), mdn.to_owned()), |id| (id.kind().to_string(), id.id().to_owned()));
        Ok(DeviceInfo { id, kind, mdn: mdn.to_owned(), ..Default::default() })
    }

    /// Locates up to 20 devices and waits for the result (listDeviceLocations). The result for each device is a location or an
    /// error.
    pub async fn find(self, devices: impl IntoIterator<Item = DeviceInfo>, from: LocationSource) -> Result<Vec<Location>> {
        let body = self.request_body(devices, from);
        let fits = || validate::at_most("devices", &body.device_list, most_devices_of::<ops::ListDeviceLocations>());
        Ok(self.client.call(ops::ListDeviceLocations).check(fits).body(body).send().await?.0)
    }

    /// Requests the locations of up to 10,000 devices (requestDeviceLocations). The callback service DeviceLocation sends one
    /// message per device. Register a listener for this service with [`Locations::listeners`].
    pub async fn request(self, devices: impl IntoIterator<Item = DeviceInfo>, from: LocationSource) -> Result<PendingQuery> {
        let body = self.request_body(devices, from);
        let fits = || validate::at_most("devices", &body.device_list, most_devices_of::<ops::RequestDeviceLocations>());
        self.client.call(ops::RequestDeviceLocations).check(fits).body(body).submitted().await
    }

    /// Cancels a location request that is still queued (cancelDeviceLocationRequest).
    ///
    /// # Errors
    /// [`ErrorKind::Rejected`](crate::ErrorKind::Rejected) if the service has already completed part of the request.
    pub async fn cancel_request(self, id: &str) -> Result<()> {
        self.client.call(ops::CancelDeviceLocationRequest).with(ops::CancelDeviceLocationRequest::TXID, id).done().await
    }

    /// Requests a report on the locations of up to 10,000 devices (createLocationReport). Fetch the finished report with
    /// [`report`](Self::report). The service keeps the report for 30 days.
    pub async fn order_report(
        self,
        devices: impl IntoIterator<Item = DeviceInfo>,
        from: LocationSource,
    ) -> Result<LocationReportTransaction> {
        let body = self.request_body(devices, from);
        let fits = || validate::at_most("devices", &body.device_list, most_devices_of::<ops::CreateLocationReport>());
        self.client.call(ops::CreateLocationReport).check(fits).body(body).send().await
    }

    /// Returns the status of a report (getLocationReportStatus).
    pub async fn report_status(self, id: &str) -> Result<LocationReportStatus> {
        self.client.call(ops::GetLocationReportStatus).with(ops::GetLocationReportStatus::TXID, id).send().await
    }

    /// Lists the locations of a finished report (getLocationReport).
    pub fn report(self, id: &str) -> Paged<Location> {
        self.client.call(ops::GetLocationReport).with(ops::GetLocationReport::TXID, id).list()
    }

    /// Cancels a report that is still queued (cancelLocationReport).
    ///
    /// # Errors
    /// [`ErrorKind::Rejected`](crate::ErrorKind::Rejected) if the service has already started the report.
    pub async fn cancel_report(self, id: &str) -> Result<()> {
        self.client.call(ops::CancelLocationReport).with(ops::CancelLocationReport::TXID, id).done().await
    }

    /// Returns which devices have consented to be located, and the consent level of the whole account (getLocationConsents).
    pub async fn consents(self) -> Result<AccountDeviceConsent> {
        self.client.call(ops::GetLocationConsents).send().await
    }

    /// Records that devices have consented to be located (createLocationConsents). The client does not retry the request after a
    /// lost answer.
    pub async fn record_consents(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<ConsentTransaction> {
        let body = types::AccountConsentCreate {
            account_name: Some(self.client.account().to_owned()),
            device_list: flat(devices),
            ..Default::default()
        };
        let fits = || validate::some("devices", &body.device_list);
        self.client.call(ops::CreateLocationConsents).check(fits).body(body).send().await
    }

    /// Sets the consent level of all devices of the account (updateLocationConsents; quirk location-consent-members).
    pub async fn set_consent_of_all(self, level: i32) -> Result<ConsentTransaction> {
        let account_name = Some(self.client.account().to_owned());
        let body = types::AccountConsentUpdate { account_name, all_device_consent: Some(level), ..Default::default() };
        self.client.call(ops::UpdateLocationConsents).body(body).send().await
    }

    /// Excludes up to 2,000 devices from being located (excludeDevices). Devices that are already excluded stay excluded.
    pub async fn exclude(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let exclusion: Vec<String> = devices.into_iter().map(|id| id.id().to_owned()).collect();
        let fits = || validate::at_most("devices", &exclusion, most_devices_of::<ops::ExcludeDevices>());
        let body = types::ConsentRequest {
            account_name: self.client.account().to_owned(),
            all_device: None,
            exclusion: exclusion.clone(),
            // Without this member, the service replaces the list of excluded devices instead of extending it (quirk
            // location-exclusion-type).
            type_: Some(ExclusionType::Append),
            ..Default::default()
        };
        self.client.call(ops::ExcludeDevices).check(fits).body(body).done().await
    }

    /// Excludes every device of the account from being located (excludeDevices).
    pub async fn exclude_all(self) -> Result<()> {
        let account_name = self.client.account().to_owned();
        let body = types::ConsentRequest { account_name, all_device: Some(true), ..Default::default() };
        self.client.call(ops::ExcludeDevices).body(body).done().await
    }

    /// Allows up to 2,000 excluded devices to be located again (removeDeviceExclusions).
    pub async fn include(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let ids: Vec<String> = devices.into_iter().map(|id| id.id().to_owned()).collect();
        let fits = || validate::at_most("devices", &ids, most_devices_of::<ops::RemoveDeviceExclusions>());
        self.client
            .call(ops::RemoveDeviceExclusions)
            .check(fits)
            .with(ops::RemoveDeviceExclusions::DEVICE_LIST, ids.join(","))
            .done()
            .await
    }

    /// Lists the identifiers of the excluded devices, without their kinds (listDeviceExclusions).
    pub fn exclusions(self) -> Paged<String> {
        self.client.call(ops::ListDeviceExclusions).list()
    }

    /// Returns the account's subscription to location services (getLocationSubscription).
    pub async fn subscription(self) -> Result<DeviceLocationSubscription> {
        self.client.call(ops::GetLocationSubscription).send().await
    }

    /// Returns the number of fixes used from the day `from` to the day `to`, both included (getLocationUsage).
    pub async fn usage(self, from: Date, to: Date) -> Result<BillableUsageReport> {
        // The service expects dates in the order month, day, year (quirk location-dates).
        let day = |day: Date| day.strftime("%m-%d-%Y").to_string();
        let body = types::BillUsageRequest {
            account_name: self.client.account().to_owned(),
            start_date: day(from),
            end_date: day(to),
            ..Default::default()
        };
        self.client.call(ops::GetLocationUsage).check(|| validate::days(from, to)).body(body).send().await
    }

    /// Returns a handle for the listeners that receive locations and reports. These listeners are registered separately from the
    /// listeners of [`Client::callbacks`].
    pub fn listeners(self) -> LocationListeners<'a> {
        LocationListeners::new(self.client)
    }

    fn request_body(self, devices: impl IntoIterator<Item = DeviceInfo>, from: LocationSource) -> types::LocationRequest {
        types::LocationRequest {
            account_name: self.client.account().to_owned(),
            accuracy_mode: Some(types::AccuracyMode::X0),
            cache_mode: Some(from.mode()),
            device_list: devices.into_iter().collect(),
            ..Default::default()
        }
    }
}
