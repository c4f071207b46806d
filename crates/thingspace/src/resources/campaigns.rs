//! Campaigns: firmware and software for many devices, within hours of the day.

use thingspace_raw::types::{
    CampaignFirmwareUpgrade, CampaignProtocol, CampaignSoftware, CampaignSoftwareUpgrade, FirmwareCampaign, FirmwarePackage,
};

use crate::client::Client;
use crate::error::Result;
use crate::operation::validate;

/// Campaigns: [`Firmware::campaigns`](crate::Firmware::campaigns).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::raw::types::CampaignProtocol;
///
/// let packages = client.firmware().campaigns().packages(CampaignProtocol::Lwm2m).await?;
/// println!("{} packages", packages.len());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Campaigns<'a> {
    client: &'a Client,
}

impl<'a> Campaigns<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// The packages that campaigns can bring (listFirmwareV3).
    ///
    /// # Errors
    /// As every call.
    pub async fn packages(self, protocol: CampaignProtocol) -> Result<Vec<FirmwarePackage>> {
        self.client.ask("listFirmwareV3").query("protocol", protocol.as_str()).answer().await
    }

    /// Schedules a campaign of firmware (scheduleFirmwareCampaignV3). Sent once; a lost answer is
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn schedule(self, campaign: CampaignFirmwareUpgrade) -> Result<FirmwareCampaign> {
        let fits = || validate::some("devices", &campaign.device_list);
        self.client.ask("scheduleFirmwareCampaignV3").check(fits).body(&campaign).answer().await
    }

    /// Schedules a campaign of software (scheduleSoftwareCampaignV2). Sent once; a lost answer is
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn schedule_software(self, campaign: CampaignSoftwareUpgrade) -> Result<CampaignSoftware> {
        let fits = || validate::some("devices", &campaign.device_list);
        self.client.ask("scheduleSoftwareCampaignV2").check(fits).body(&campaign).answer().await
    }

    /// A campaign and how far it is (getCampaignV3).
    ///
    /// # Errors
    /// As every call.
    pub async fn get(self, campaign: &str) -> Result<FirmwareCampaign> {
        self.client.ask("getCampaignV3").path("campaignId", campaign).answer().await
    }

    /// Calls off a campaign that has not begun (cancelCampaignV3).
    ///
    /// # Errors
    /// As every call.
    pub async fn cancel(self, campaign: &str) -> Result<()> {
        self.client.ask("cancelCampaignV3").path("campaignId", campaign).done().await
    }
}
