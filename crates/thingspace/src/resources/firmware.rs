//! Firmware over the air (FOTA): images, upgrades and licenses.

use jiff::civil::Date;
use thingspace_raw::ops;
use thingspace_raw::types::{
    self, DeviceUpgradeHistory, Firmware as Image, FirmwareUpgrade, FirmwareUpgradeChangeResult, FotaDevice,
    FotaLicenseRemovalResult, FotaLicenseResult, FotaSubscription, LicensedDevice, UpgradeChange, UpgradeStatus,
};

use crate::client::Client;
use crate::device::id::DeviceId;
use crate::error::Result;
use crate::operation::typed_pages::Paged;
use crate::operation::validate;
use crate::resources::campaigns::Campaigns;
use crate::resources::listeners::firmware::FirmwareListeners;

impl Client {
    /// Returns a handle for firmware over the air.
    pub fn firmware(&self) -> Firmware<'_> {
        Firmware { client: self }
    }
}

/// Firmware over the air. Created by [`Client::firmware`]. Requests identify devices by IMEI. A device needs a license before it
/// can be upgraded.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// let images = client.firmware().list().await?;
/// println!("{:?} to {:?}", images[0].from_version, images[0].to_version);
/// let licensed = client.firmware().licensed().collect().await?;
/// println!("{} devices have a license", licensed.len());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Firmware<'a> {
    client: &'a Client,
}

impl<'a> Firmware<'a> {
    /// Returns the firmware images for the devices of the account (listFirmware).
    pub async fn list(self) -> Result<Vec<Image>> {
        Ok(self.client.call(ops::ListFirmware).send().await?.0)
    }

    /// Schedules an upgrade of devices to the version `version` with the firmware image `image` (scheduleFirmwareUpgrade). The
    /// service upgrades the devices between the days `from` and `to`, inclusive. The client does not retry the request after a
    /// lost answer.
    ///
    /// # Errors
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome) if the answer was lost. In that case, check [`Firmware::upgrades`]
    /// before you schedule the upgrade again.
    pub async fn schedule(
        self,
        imeis: impl IntoIterator<Item = DeviceId>,
        image: &str,
        version: &str,
        from: Date,
        to: Date,
    ) -> Result<FirmwareUpgrade> {
        let body = types::FirmwareUpgradeRequest {
            account_name: self.client.account().to_owned(),
            device_list: bare(imeis),
            start_date: from.to_string(),
            end_date: to.to_string(),
            firmware_name: image.to_owned(),
            firmware_to: version.to_owned(),
            ..Default::default()
        };
        let fits = || {
            validate::some("devices", &body.device_list)?;
            validate::days(from, to)
        };
        self.client.call(ops::ScheduleFirmwareUpgrade).check(fits).body(body).send().await
    }

    /// Returns an upgrade with the progress of each device (getFirmwareUpgrade).
    pub async fn get(self, upgrade: &str) -> Result<FirmwareUpgrade> {
        self.client.call(ops::GetFirmwareUpgrade).with(ops::GetFirmwareUpgrade::UPGRADE_ID, upgrade).send().await
    }

    /// Adds devices to an upgrade that has not started (updateFirmwareUpgradeDevices).
    pub async fn add_devices(
        self,
        imeis: impl IntoIterator<Item = DeviceId>,
        upgrade: &str,
    ) -> Result<FirmwareUpgradeChangeResult> {
        self.change(upgrade, UpgradeChange::Append, bare(imeis)).await
    }

    /// Removes devices from an upgrade that has not started (updateFirmwareUpgradeDevices).
    pub async fn remove_devices(
        self,
        imeis: impl IntoIterator<Item = DeviceId>,
        upgrade: &str,
    ) -> Result<FirmwareUpgradeChangeResult> {
        self.change(upgrade, UpgradeChange::Remove, bare(imeis)).await
    }

    /// Cancels an upgrade that has not started (cancelFirmwareUpgrade).
    pub async fn cancel(self, upgrade: &str) -> Result<()> {
        self.client.call(ops::CancelFirmwareUpgrade).with(ops::CancelFirmwareUpgrade::UPGRADE_ID, upgrade).done().await
    }

    /// Lists the upgrades that have this status (listFirmwareUpgradesByStatus).
    pub fn upgrades(self, status: UpgradeStatus) -> Paged<FirmwareUpgrade> {
        self.client
            .call(ops::ListFirmwareUpgradesByStatus)
            .with(ops::ListFirmwareUpgradesByStatus::UPGRADE_STATUS, status.as_str())
            .list()
    }

    /// Lists the devices of the account with their current firmware (listFotaDevices).
    pub fn devices(self) -> Paged<FotaDevice> {
        self.client.call(ops::ListFotaDevices).list()
    }

    /// Returns the upgrades of one device in the last six months (getDeviceFirmwareHistory).
    pub async fn history(self, imei: &DeviceId) -> Result<Vec<DeviceUpgradeHistory>> {
        let call = self.client.call(ops::GetDeviceFirmwareHistory);
        Ok(call.with(ops::GetDeviceFirmwareHistory::DEVICE_ID, imei.id()).send().await?.0)
    }

    /// Returns the account's subscription to firmware over the air (getFotaSubscription).
    pub async fn subscription(self) -> Result<FotaSubscription> {
        self.client.call(ops::GetFotaSubscription).send().await
    }

    /// Lists the devices that have a license (getFotaLicenseStatus).
    pub fn licensed(self) -> Paged<LicensedDevice> {
        self.client.call(ops::GetFotaLicenseStatus).list()
    }

    /// Assigns licenses to devices (assignFotaLicenses).
    pub async fn assign_licenses(self, imeis: impl IntoIterator<Item = DeviceId>) -> Result<FotaLicenseResult> {
        let body = types::FotaLicenseRequest { device_list: bare(imeis), ..Default::default() };
        let fits = || validate::some("devices", &body.device_list);
        self.client.call(ops::AssignFotaLicenses).check(fits).body(body).send().await
    }

    /// Removes the licenses from devices (removeFotaLicenses).
    pub async fn remove_licenses(self, imeis: impl IntoIterator<Item = DeviceId>) -> Result<FotaLicenseResult> {
        let body = types::FotaLicenseRequest { device_list: bare(imeis), ..Default::default() };
        let fits = || validate::some("devices", &body.device_list);
        self.client.call(ops::RemoveFotaLicenses).check(fits).body(body).send().await
    }

    /// Replaces the list of devices whose licenses may be reassigned to other devices (createFotaLicenseRemovalList).
    pub async fn set_removal_list(self, imeis: impl IntoIterator<Item = DeviceId>) -> Result<FotaLicenseRemovalResult> {
        let body = types::FotaLicenseRemovalRequest { device_list: bare(imeis), ..Default::default() };
        self.client.call(ops::CreateFotaLicenseRemovalList).body(body).send().await
    }

    /// Lists the IMEIs of the devices whose licenses may be reassigned (listFotaLicenseRemovals).
    pub fn removal_list(self) -> Paged<String> {
        self.client.call(ops::ListFotaLicenseRemovals).list()
    }

    /// Deletes the list of devices whose licenses may be reassigned (deleteFotaLicenseRemovalList). After that, no licenses are
    /// reassigned.
    pub async fn delete_removal_list(self) -> Result<()> {
        self.client.call(ops::DeleteFotaLicenseRemovalList).done().await
    }

    /// Returns a handle for the listener that receives firmware messages: [`FirmwareListeners`].
    pub fn listeners(self) -> FirmwareListeners<'a> {
        FirmwareListeners::new(self.client)
    }

    /// Returns a handle for campaigns: firmware and software upgrades during certain hours of the day.
    pub fn campaigns(self) -> Campaigns<'a> {
        Campaigns::new(self.client)
    }

    async fn change(self, upgrade: &str, change: UpgradeChange, device_list: Vec<String>) -> Result<FirmwareUpgradeChangeResult> {
        let body = types::FirmwareUpgradeChangeRequest { device_list, type_: change, ..Default::default() };
        let fits = || validate::some("devices", &body.device_list);
        let call =
            self.client.call(ops::UpdateFirmwareUpgradeDevices).with(ops::UpdateFirmwareUpgradeDevices::UPGRADE_ID, upgrade);
        call.check(fits).body(body).send().await
    }
}

fn bare(imeis: impl IntoIterator<Item = DeviceId>) -> Vec<String> {
    imeis.into_iter().map(|id| id.id().to_owned()).collect()
}
