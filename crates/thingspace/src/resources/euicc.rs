//! Changes eUICC profiles over the air, and queries eUICC devices.

use serde_json::{Map, Value};
use thingspace_raw::codec;
use thingspace_raw::ops;
use thingspace_raw::types::{self, DeviceKind, StatusResponse};

use crate::changes::builders::eid_swap::SwapDevice;
use crate::changes::builders::into_change::into_change;
use crate::changes::change::{Change, Targets, submit_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::kind::ProfileChange;
use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

impl Client {
    /// Returns a handle for eUICC profiles.
    pub fn euicc(&self) -> Profiles<'_> {
        Profiles { client: self }
    }
}

/// The eUICC profiles of the account. Created by [`Client::euicc`].
///
/// Most changes identify a device by its EID and the ICCID of the profile. Activations identify a device by its EID and IMEI.
/// Profiles are downloaded, enabled and changed over the air. For most changes, the callback service DeviceProfileService sends
/// one final message per device. If a device cannot be reached, a warning precedes the final message. If the request names a
/// single device, [`ChangeRequest::wait`](crate::ChangeRequest::wait) also polls the request status.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::DeviceKey;
///
/// let device: DeviceKey = "eid:89033023426200000000000000000001+iccid:89148000008682242668".parse()?;
/// let request = client.euicc().enable([device]).submit().await?;
/// println!("{}", request.request_id().unwrap_or("answer lost"));
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a> {
    client: &'a Client,
}

impl Profiles<'_> {
    /// Prepares the change that `change` specifies. Methods such as [`enable`](Self::enable) are shortcuts.
    pub fn change<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>, change: ProfileChange) -> ChangeProfiles {
        let targets = Targets::named_by(self.client, devices, identifiers(change));
        ChangeProfiles { targets, change, members: Map::new() }
    }

    /// Downloads profiles to devices and enables the profiles (downloadProfileToEnable).
    pub fn download_to_enable<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::DownloadToEnable)
    }

    /// Downloads profiles to devices and leaves the profiles disabled (downloadProfileToDisable).
    pub fn download_to_disable<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::DownloadToDisable)
    }

    /// Downloads global profiles to devices and sets the service plan of the profiles (downloadProfile). The US profile (the lead
    /// profile) of each device must be active.
    pub fn download<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Download)
    }

    /// Enables one profile of each device, and disables the profile that was enabled before (enableProfile).
    pub fn enable<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Enable)
    }

    /// Disables profiles (disableProfile).
    pub fn disable<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Disable)
    }

    /// Deletes profiles from devices (deleteProfile).
    pub fn delete<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Delete)
    }

    /// Activates profiles, and assigns a service plan and a phone number to each (activateProfile). Billing starts.
    pub fn activate<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Activate)
    }

    /// Activates and enables the profiles of up to 100 devices per request (activateEnableProfile). Billing starts.
    pub fn activate_and_enable<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::ActivateAndEnable)
    }

    /// Deactivates profiles (deactivateProfile). A termination fee may be billed.
    pub fn deactivate<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Deactivate)
    }

    /// Makes profiles the fallback profiles of their devices, for up to 100 devices per request (setFallbackAttribute).
    pub fn set_fallback<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::SetFallback)
    }

    /// Suspends profiles (suspendProfile).
    pub fn suspend<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Suspend)
    }

    /// Resumes suspended profiles (resumeProfile).
    pub fn resume<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Resume)
    }

    /// Suspends all profiles of each device (suspendEuiccDevice).
    pub fn suspend_device<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::SuspendDevice)
    }

    /// Resumes devices that [`suspend_device`](Self::suspend_device) has suspended (resumeEuiccDevice). Profiles that were
    /// suspended individually stay suspended.
    pub fn resume_device<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::ResumeDevice)
    }

    /// Changes the service plan of profiles, and so their cost (changeProfileServicePlan).
    pub fn change_plan<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::Plan)
    }

    /// Creates new activation codes for devices (renewActivationCode). The request identifies each device by its IMEI and ICCID.
    pub fn renew_activation_code<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeProfiles {
        self.change(devices, ProfileChange::RenewActivationCode)
    }

    /// Queries all eUICC devices of the account, and their profiles (listGlobalDevices). The callback service
    /// DeviceProfileService answers. A long list arrives in several messages.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let query = client.euicc().list().await?;
    /// assert_eq!(query.service(), "DeviceProfileService");
    /// # Ok(()) }
    /// ```
    pub async fn list(self) -> Result<PendingQuery> {
        self.query(Vec::new()).await
    }

    /// Queries these eUICC devices, and their profiles. The answer arrives in the same way as for [`list`](Self::list).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or if a [`Device`](crate::Device) has no EID.
    pub async fn list_of<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> Result<PendingQuery> {
        let by_eid = |device: T| device.into().one_of(&[DeviceKind::Eid]);
        let devices = devices.into_iter().map(by_eid).collect::<Result<Vec<DeviceId>>>()?;
        validate::named(&devices, "list")?;
        self.query(devices).await
    }

    async fn query(self, devices: Vec<DeviceId>) -> Result<PendingQuery> {
        let body = types::EsimGlobalDeviceList {
            account_name: Some(self.client.account().to_owned()),
            device_filter: flat(devices),
            ..Default::default()
        };
        self.client.call(ops::ListGlobalDevices).body(body).submitted().await
    }

    /// Returns the status of a profile request for a single device (getGlobalRequestStatus).
    pub async fn request_status(self, request_id: &str) -> Result<StatusResponse> {
        self.client.call(ops::GetGlobalRequestStatus).with(ops::GetGlobalRequestStatus::REQUEST_ID, request_id).send().await
    }

    /// Moves the line (the wireless subscription) of one device to another device, for instance to replace hardware
    /// (eidDeviceSwap). See [`SwapDevice`].
    pub fn swap_device(self, from: impl Into<Target>, to: impl Into<Target>) -> SwapDevice {
        SwapDevice::new(self.client, from.into(), to.into())
    }
}

/// Returns the kinds of identifiers that a request for `change` contains for each device.
fn identifiers(change: ProfileChange) -> &'static [DeviceKind] {
    match change {
        ProfileChange::Activate | ProfileChange::ActivateAndEnable => &[DeviceKind::Eid, DeviceKind::Imei],
        ProfileChange::RenewActivationCode => &[DeviceKind::Imei, DeviceKind::Iccid],
        _ => &[DeviceKind::Eid, DeviceKind::Iccid],
    }
}

into_change! { ChangeProfiles }

/// A change of eUICC profiles, created by the methods of [`Profiles`]. If the operation does not accept a setting, the client
/// returns an error before it sends anything.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangeProfiles {
    targets: Targets,
    change: ProfileChange,
    members: Map<String, Value>,
}

impl ChangeProfiles {
    /// Sets the service plan of the profiles by its code.
    pub fn plan(self, code: impl Into<String>) -> Self {
        self.with("servicePlan", code.into())
    }

    /// Sets the five-digit ZIP code that determines the area code of the phone numbers.
    pub fn zip(self, code: impl Into<String>) -> Self {
        self.with("mdnZipCode", code.into())
    }

    /// Sets the carrier of the profiles.
    pub fn carrier(self, name: impl Into<String>) -> Self {
        self.with("carrierName", name.into())
    }

    /// Sets the object identifier (OID) of the SM-SR, the subscription manager. Local orchestration requires the OID, but
    /// global orchestration does not accept it (quirk euicc-two-forms).
    pub fn smsr_oid(self, oid: impl Into<String>) -> Self {
        self.with("smsrOid", oid.into())
    }

    /// Sets whether to use one of the account's waivers for the early termination fee.
    pub fn waive_termination_fee(self, waive: bool) -> Self {
        self.with("etfWaiver", waive)
    }

    /// Sets whether the service checks the fallback profile before a deactivation (quirk euicc-check-fallback).
    pub fn check_fallback(self, check: bool) -> Self {
        self.with("checkFallbackProfile", check)
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members.insert(name.to_owned(), value.into());
        self
    }

    submit_methods! {}

    fn build(&self) -> Result<Change> {
        let mut body = self.members.clone();
        body.insert("accountName".to_owned(), self.targets.account().into());
        if self.change == ProfileChange::Deactivate {
            // The only documented reason code (openapi/provisioning.yaml, ReasonCode).
            body.insert("reasonCode".to_owned(), "FF".into());
        }
        self.targets.check(|| {
            body.get("mdnZipCode").and_then(Value::as_str).map_or(Ok(()), validate::zip)?;
            self.check_members(&body)
        })?;
        Change::new(ChangeKind::Profile(self.change), Expectation::Unseen, &body)
    }

    /// Refuses members that the request type of the operation does not have.
    fn check_members(&self, body: &Map<String, Value>) -> Result<()> {
        let mut request = body.clone();
        request.insert("devices".to_owned(), Value::Array(Vec::new()));
        let json = Value::Object(request).to_string();
        let described = codec::find(self.change.operation()).and_then(|codec| codec.request);
        let Some(Ok(described)) = described.map(|recode| recode(json.as_bytes())) else { return Ok(()) };
        match body.keys().find(|name| described.get(name.as_str()).is_none()) {
            None => Ok(()),
            Some(unknown) => {
                let message = format!("{} does not take `{unknown}`", self.change.operation());
                Err(Error::config(message).with_remedy("leave it out"))
            }
        }
    }
}
