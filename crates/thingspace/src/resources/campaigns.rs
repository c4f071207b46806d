//! Firmware and software campaigns: upgrades of many devices during certain hours of the day.

use thingspace_raw::ops;
use thingspace_raw::types::{
    CampaignFirmwareUpgrade, CampaignProtocol, CampaignSoftware, CampaignSoftwareUpgrade, FirmwareCampaign, FirmwarePackage,
};

use crate::client::Client;
use crate::error::Result;
use crate::operation::validate;

/// Firmware and software campaigns. Created by [`Firmware::campaigns`](crate::Firmware::campaigns).
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
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

    /// Returns the firmware packages that campaigns can install over this management protocol (listFirmwareV3).
    pub async fn packages(self, protocol: CampaignProtocol) -> Result<Vec<FirmwarePackage>> {
        let call = self.client.call(ops::ListFirmwareV3).with(ops::ListFirmwareV3::PROTOCOL, protocol.as_str());
        Ok(call.send().await?.0)
    }

    /// Schedules a firmware campaign (scheduleFirmwareCampaignV3). If the response is lost, the client does not retry the
    /// request, because a retry could schedule a second campaign.
    ///
    /// # Errors
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome) if the response was lost: the campaign may have been scheduled.
    pub async fn schedule(self, campaign: CampaignFirmwareUpgrade) -> Result<FirmwareCampaign> {
        let fits = || validate::some("devices", &campaign.device_list);
        self.client.call(ops::ScheduleFirmwareCampaignV3).check(fits).body(campaign).send().await
    }

    /// Schedules a software campaign (scheduleSoftwareCampaignV2). If the response is lost, the client does not retry the
    /// request, because a retry could schedule a second campaign.
    ///
    /// # Errors
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome) if the response was lost: the campaign may have been scheduled.
    pub async fn schedule_software(self, campaign: CampaignSoftwareUpgrade) -> Result<CampaignSoftware> {
        let fits = || validate::some("devices", &campaign.device_list);
        self.client.call(ops::ScheduleSoftwareCampaignV2).check(fits).body(campaign).send().await
    }

    /// Returns the campaign with the id `campaign`, and its progress (getCampaignV3).
    pub async fn get(self, campaign: &str) -> Result<FirmwareCampaign> {
        self.client.call(ops::GetCampaignV3).with(ops::GetCampaignV3::CAMPAIGN_ID, campaign).send().await
    }

    /// Cancels the campaign with the id `campaign`, which must not have started (cancelCampaignV3).
    pub async fn cancel(self, campaign: &str) -> Result<()> {
        self.client.call(ops::CancelCampaignV3).with(ops::CancelCampaignV3::CAMPAIGN_ID, campaign).done().await
    }
}
