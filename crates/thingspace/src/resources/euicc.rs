//! Profiles of eUICCs: downloaded, enabled, suspended and the like over the air.

use serde_json::{Map, Value};
use thingspace_raw::codec;
use thingspace_raw::types::{self, StatusResponse};

use crate::changes::change::{Change, Targets, submit_methods};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::kind::ProfileChange;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey, flat};
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

impl Client {
    /// The profiles of eUICCs.
    pub fn euicc(&self) -> Profiles<'_> {
        Profiles { client: self }
    }
}

/// The profiles of eUICCs: [`Client::euicc`].
///
/// A device is named by its EID and the ICCID of the profile; for an activation by EID and IMEI. All changes go over the air and end in
/// one message of DeviceProfileService a device, after a warning while the device cannot be reached. The status of a request for a
/// single device can be asked for, and is, by [`ChangeRequest::wait`](crate::ChangeRequest::wait).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
    /// Any of the changes, by its name; the methods below are the same by their own.
    pub fn change<K: Into<DeviceKey>>(self, change: ProfileChange, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        let lines = Targets::new(self.client, devices.into_iter().map(Into::into).collect());
        ChangeProfiles { lines, change, members: Map::new() }
    }

    /// Loads profiles onto devices, to be used once they are there (downloadProfileToEnable).
    pub fn download_to_enable<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::DownloadToEnable, devices)
    }

    /// Loads profiles onto devices, not to be used yet (downloadProfileToDisable).
    pub fn download_to_disable<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::DownloadToDisable, devices)
    }

    /// Loads global profiles onto devices, with a service plan; their US profile has to be active (downloadProfile).
    pub fn download<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Download, devices)
    }

    /// Makes profiles the ones in use; others of the device are disabled by it (enableProfile).
    pub fn enable<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Enable, devices)
    }

    /// Takes profiles out of use (disableProfile).
    pub fn disable<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Disable, devices)
    }

    /// Removes profiles from devices (deleteProfile).
    pub fn delete<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Delete, devices)
    }

    /// Gives profiles plan and phone number. Billing starts (activateProfile).
    pub fn activate<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Activate, devices)
    }

    /// Activates profiles and makes them the ones in use, up to 100 a request. Billing starts (activateEnableProfile).
    pub fn activate_and_enable<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::ActivateAndEnable, devices)
    }

    /// Ends the service of profiles; a termination fee may be billed (deactivateProfile).
    pub fn deactivate<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Deactivate, devices)
    }

    /// Makes profiles the ones that their devices fall back to, up to 100 a request (setFallbackAttribute).
    pub fn set_fallback<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::SetFallback, devices)
    }

    /// Takes single profiles out of service for a time (suspendProfile).
    pub fn suspend<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Suspend, devices)
    }

    /// Puts single profiles back into service (resumeProfile).
    pub fn resume<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Resume, devices)
    }

    /// Takes devices with all their profiles out of service for a time (suspendEuiccDevice).
    pub fn suspend_device<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::SuspendDevice, devices)
    }

    /// Puts devices with all their profiles back into service (resumeEuiccDevice).
    pub fn resume_device<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::ResumeDevice, devices)
    }

    /// Puts profiles on another service plan, and so changes what they cost (changeProfileServicePlan).
    pub fn change_plan<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::Plan, devices)
    }

    /// Makes new activation codes, for devices named by IMEI and ICCID (renewActivationCode).
    pub fn renew_activation_code<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> ChangeProfiles {
        self.change(ProfileChange::RenewActivationCode, devices)
    }

    /// Asks for the eUICC devices with their profiles: these, or all of the account when none is named (listGlobalDevices).
    /// DeviceProfileService answers, in several messages when the list is long.
    ///
    /// # Errors
    /// As every call.
    pub async fn list(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<PendingQuery> {
        let body = types::EsimGlobalDeviceList {
            account_name: Some(self.client.account().to_owned()),
            device_filter: flat(devices),
            ..Default::default()
        };
        self.client.ask("listGlobalDevices").body(&body).submitted().await
    }

    /// How far a request about profiles is that named a single device (getGlobalRequestStatus).
    ///
    /// # Errors
    /// As every call.
    pub async fn request_status(self, request_id: &str) -> Result<StatusResponse> {
        self.client.ask("getGlobalRequestStatus").path("requestID", request_id).answer().await
    }

    /// Has another device take over the line of one (eidDeviceSwap). Sent once. The swap is done when CarrierService and StateService
    /// have told so (quirk euicc-swap-callbacks); the members of the request are guessed (quirk euicc-swap-request).
    ///
    /// # Errors
    /// As every call.
    pub async fn swap_device(
        self,
        from: impl Into<DeviceKey>,
        to: impl Into<DeviceKey>,
        plan: Option<&str>,
    ) -> Result<PendingQuery> {
        let ids = |key: DeviceKey| flat(key.ids().to_vec());
        let body = types::EidDeviceSwapRequest {
            account_name: Some(self.client.account().to_owned()),
            device_ids: ids(from.into()),
            device_ids_to: ids(to.into()),
            service_plan: plan.map(str::to_owned),
            ..Default::default()
        };
        self.client.ask("eidDeviceSwap").body(&body).submitted().await
    }
}

/// A change of profiles, made by the methods of [`Profiles`]. What a change cannot take is refused when it is submitted.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct ChangeProfiles {
    lines: Targets,
    change: ProfileChange,
    members: Map<String, Value>,
}

impl ChangeProfiles {
    /// The service plan of the profiles.
    pub fn plan(self, code: impl Into<String>) -> Self {
        self.with("servicePlan", code.into())
    }

    /// The ZIP code, five digits, that decides the area of phone numbers.
    pub fn zip(self, code: impl Into<String>) -> Self {
        self.with("mdnZipCode", code.into())
    }

    /// The carrier of the profiles.
    pub fn carrier(self, name: impl Into<String>) -> Self {
        self.with("carrierName", name.into())
    }

    /// The object identifier of the subscription manager. Local orchestration needs it, global does not have it (quirk euicc-two-forms).
    pub fn smsr_oid(self, oid: impl Into<String>) -> Self {
        self.with("smsrOid", oid.into())
    }

    /// Uses one of the account's waivers of the early termination fee.
    pub fn waive_termination_fee(self, waive: bool) -> Self {
        self.with("etfWaiver", waive)
    }

    /// Whether to look at the fallback profile before a deactivation (quirk euicc-check-fallback).
    pub fn check_fallback(self, check: bool) -> Self {
        self.with("checkFallbackProfile", check)
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.members.insert(name.to_owned(), value.into());
        self
    }

    submit_methods! {}

    fn change(&self) -> Result<Change> {
        let mut body = self.members.clone();
        body.insert("accountName".to_owned(), self.lines.account().into());
        if self.change == ProfileChange::Deactivate {
            // The only reason there is (openapi/provisioning.yaml, ReasonCode).
            body.insert("reasonCode".to_owned(), "FF".into());
        }
        self.lines.check(|| {
            body.get("mdnZipCode").and_then(Value::as_str).map_or(Ok(()), validate::zip)?;
            self.check_members(&body)
        })?;
        Change::new(ChangeKind::Profile(self.change), Expectation::Unseen, &body)
    }

    /// The request of each operation has members of its own.
    fn check_members(&self, body: &Map<String, Value>) -> Result<()> {
        let mut whole = body.clone();
        whole.insert("devices".to_owned(), Value::Array(Vec::new()));
        let text = Value::Object(whole).to_string();
        let described = codec::find(self.change.operation()).and_then(|codec| codec.request);
        let Some(Ok(described)) = described.map(|recode| recode(text.as_bytes())) else { return Ok(()) };
        match body.keys().find(|name| described.get(name.as_str()).is_none()) {
            None => Ok(()),
            Some(stranger) => {
                let message = format!("{} takes no {stranger}", self.change.operation());
                Err(Error::config(message).remedy("leave it out"))
            }
        }
    }
}
