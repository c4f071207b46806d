//! Firmware over the air: images, upgrades, licences.

use jiff::civil::Date;
use thingspace_raw::types::{
    self, DeviceUpgradeHistory, Firmware as Image, FirmwareUpgrade, FirmwareUpgradeChangeResult, FotaDevice,
    FotaLicenseRemovalResult, FotaLicenseResult, FotaSubscription, LicensedDevice, UpgradeChange, UpgradeStatus,
};

use crate::client::Client;
use crate::device::id::DeviceId;
use crate::error::Result;
use crate::operation::typed::Paged;
use crate::operation::validate;
use crate::resources::campaigns::Campaigns;
use crate::resources::listeners::callbacks::{Credentials, Listener};
use crate::resources::listeners::registration::Register;
use crate::resources::listeners::registry::{FIRMWARE, Registry};

impl Client {
    /// Firmware over the air.
    pub fn firmware(&self) -> Firmware<'_> {
        Firmware { client: self }
    }
}

/// Firmware over the air: [`Client::firmware`]. Devices are named by IMEI, and need a licence.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// let images = client.firmware().list().await?;
/// println!("{:?} to {:?}", images[0].from_version, images[0].to_version);
/// let licensed = client.firmware().licensed().collect().await?;
/// println!("{} devices hold a licence", licensed.len());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Firmware<'a> {
    client: &'a Client,
}

impl<'a> Firmware<'a> {
    /// The images that devices of the account may get (listFirmware).
    ///
    /// # Errors
    /// As every call.
    pub async fn list(self) -> Result<Vec<Image>> {
        self.client.ask("listFirmware").answer().await
    }

    /// Has devices upgraded from one day to another, both included (scheduleFirmwareUpgrade). Sent once; a lost answer is
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome): look at [`Firmware::upgrades`].
    ///
    /// # Errors
    /// As every call; no devices and days the wrong way round are refused.
    pub async fn schedule(
        self,
        image: &str,
        version: &str,
        days: (Date, Date),
        imeis: impl IntoIterator<Item = DeviceId>,
    ) -> Result<FirmwareUpgrade> {
        let body = types::FirmwareUpgradeRequest {
            account_name: self.client.account().to_owned(),
            device_list: bare(imeis),
            start_date: days.0.to_string(),
            end_date: days.1.to_string(),
            firmware_name: image.to_owned(),
            firmware_to: version.to_owned(),
        };
        let fits = || {
            validate::some("devices", &body.device_list)?;
            validate::days(days.0, days.1)
        };
        self.client.ask("scheduleFirmwareUpgrade").check(fits).body(&body).answer().await
    }

    /// An upgrade and how far each of its devices is (getFirmwareUpgrade).
    ///
    /// # Errors
    /// As every call.
    pub async fn get(self, upgrade: &str) -> Result<FirmwareUpgrade> {
        self.client.ask("getFirmwareUpgrade").path("upgradeId", upgrade).answer().await
    }

    /// Adds devices to an upgrade (updateFirmwareUpgradeDevices).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn add_devices(
        self,
        upgrade: &str,
        imeis: impl IntoIterator<Item = DeviceId>,
    ) -> Result<FirmwareUpgradeChangeResult> {
        self.change(upgrade, UpgradeChange::Append, bare(imeis)).await
    }

    /// Takes devices out of an upgrade (updateFirmwareUpgradeDevices).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn remove_devices(
        self,
        upgrade: &str,
        imeis: impl IntoIterator<Item = DeviceId>,
    ) -> Result<FirmwareUpgradeChangeResult> {
        self.change(upgrade, UpgradeChange::Remove, bare(imeis)).await
    }

    /// Calls off an upgrade that has not begun (cancelFirmwareUpgrade).
    ///
    /// # Errors
    /// As every call.
    pub async fn cancel(self, upgrade: &str) -> Result<()> {
        self.client.ask("cancelFirmwareUpgrade").path("upgradeId", upgrade).done().await
    }

    /// The upgrades that are so far (listFirmwareUpgradesByStatus).
    pub fn upgrades(self, status: UpgradeStatus) -> Paged<FirmwareUpgrade> {
        self.client.ask("listFirmwareUpgradesByStatus").path("upgradeStatus", status.as_str()).paged()
    }

    /// The devices with the firmware that they have (listFotaDevices).
    pub fn devices(self) -> Paged<FotaDevice> {
        self.client.ask("listFotaDevices").paged()
    }

    /// The upgrades of one device (getDeviceFirmwareHistory).
    ///
    /// # Errors
    /// As every call.
    pub async fn history(self, imei: &DeviceId) -> Result<Vec<DeviceUpgradeHistory>> {
        self.client.ask("getDeviceFirmwareHistory").path("deviceId", imei.id()).answer().await
    }

    /// What the account bought (getFotaSubscription).
    ///
    /// # Errors
    /// As every call.
    pub async fn subscription(self) -> Result<FotaSubscription> {
        self.client.ask("getFotaSubscription").answer().await
    }

    /// The devices that hold a licence (getFotaLicenseStatus).
    pub fn licensed(self) -> Paged<LicensedDevice> {
        self.client.ask("getFotaLicenseStatus").paged()
    }

    /// Gives devices a licence (assignFotaLicenses).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn assign_licenses(self, imeis: impl IntoIterator<Item = DeviceId>) -> Result<FotaLicenseResult> {
        let body = types::FotaLicenseRequest { device_list: bare(imeis) };
        let fits = || validate::some("devices", &body.device_list);
        self.client.ask("assignFotaLicenses").check(fits).body(&body).answer().await
    }

    /// Takes their licences from devices (removeFotaLicenses).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn remove_licenses(self, imeis: impl IntoIterator<Item = DeviceId>) -> Result<FotaLicenseResult> {
        let body = types::FotaLicenseRequest { device_list: bare(imeis) };
        let fits = || validate::some("devices", &body.device_list);
        self.client.ask("removeFotaLicenses").check(fits).body(&body).answer().await
    }

    /// Says anew whose licences may be taken when others need them (createFotaLicenseRemovalList).
    ///
    /// # Errors
    /// As every call.
    pub async fn set_removal_list(self, imeis: impl IntoIterator<Item = DeviceId>) -> Result<FotaLicenseRemovalResult> {
        let body = types::FotaLicenseRemovalRequest { device_list: bare(imeis), type_: None };
        self.client.ask("createFotaLicenseRemovalList").body(&body).answer().await
    }

    /// Whose licences may be taken, by IMEI (listFotaLicenseRemovals).
    pub fn removal_list(self) -> Paged<String> {
        self.client.ask("listFotaLicenseRemovals").paged()
    }

    /// Has no licences taken (deleteFotaLicenseRemovalList).
    ///
    /// # Errors
    /// As every call.
    pub async fn delete_removal_list(self) -> Result<()> {
        self.client.ask("deleteFotaLicenseRemovalList").done().await
    }

    /// Registers the listener for messages about upgrades (registerFotaCallback), in a registry of its own, unless another program's
    /// listener is there: [`Register`] says how to replace it.
    ///
    /// # Errors
    /// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) when another program listens.
    pub fn register_listener(self, url: impl Into<String>, credentials: &Credentials) -> Register {
        Register::new(self.client, Registry::Firmware, FIRMWARE, url.into(), credentials)
    }

    /// The listener for messages about upgrades, without the password (listFotaCallbacks); none when nobody listens.
    ///
    /// # Errors
    /// As every call.
    pub async fn listener(self) -> Result<Option<Listener>> {
        let listed = Registry::Firmware.list(self.client).await?;
        Ok(listed.into_iter().next().map(|found| found.listener))
    }

    /// Deregisters the listener, whichever program registered it (deregisterFotaCallback).
    ///
    /// # Errors
    /// As every call.
    pub async fn deregister_listener(self) -> Result<()> {
        self.client.callbacks().deregister(FIRMWARE).await
    }

    /// Campaigns: upgrades with hours of the day, and of software too.
    pub fn campaigns(self) -> Campaigns<'a> {
        Campaigns::new(self.client)
    }

    async fn change(self, upgrade: &str, change: UpgradeChange, device_list: Vec<String>) -> Result<FirmwareUpgradeChangeResult> {
        let body = types::FirmwareUpgradeChangeRequest { device_list, type_: change };
        let fits = || validate::some("devices", &body.device_list);
        let ask = self.client.ask("updateFirmwareUpgradeDevices").path("upgradeId", upgrade);
        ask.check(fits).body(&body).answer().await
    }
}

fn bare(imeis: impl IntoIterator<Item = DeviceId>) -> Vec<String> {
    imeis.into_iter().map(|id| id.id().to_owned()).collect()
}
