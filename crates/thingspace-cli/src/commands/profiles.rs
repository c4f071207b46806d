//! `thingspace profiles`: the profiles of eUICC devices.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use thingspace::{ChangeProfiles, Client, ProfileChange};
use thingspace_device_file::Column;

use crate::arguments::{ChangeOptions, RowValue, set};
use crate::failure::Failure;
use crate::workflow::jobs::send_groups;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace profiles activate eid:89033023426200000000000000000001+imei:490154203237518 \\
    --plan m2m-5mb --zip 98101
  thingspace profiles enable eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles disable --from cars.txt --smsr-oid 1.3.6.1.4.1.99999.1

Name a device by its EID and the ICCID of the profile, joined with +. For activate and activate-and-enable, use EID and IMEI; \
for renew-activation-code, use IMEI and ICCID. A file may give the values of each device in the columns plan and zip.")]
pub struct Profiles {
    /// What to change
    #[arg(value_enum)]
    change: Change,
    #[command(flatten)]
    options: ChangeOptions,
    /// Code of the service plan, as `thingspace plans` lists it
    #[arg(long)]
    plan: Option<String>,
    /// Five-digit ZIP code, which determines the area of the phone numbers
    #[arg(long)]
    zip: Option<String>,
    /// Carrier of the profiles
    #[arg(long)]
    carrier: Option<String>,
    /// Object identifier of the subscription manager (SM-SR)
    #[arg(long, value_name = "OID")]
    smsr_oid: Option<String>,
}

/// A change of profiles on the command line.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Change {
    /// Download profiles to devices and enable them there
    DownloadToEnable,
    /// Download profiles to devices and leave them disabled
    DownloadToDisable,
    /// Download global profiles to devices
    Download,
    /// Enable profiles, which the devices then use
    Enable,
    /// Disable profiles
    Disable,
    /// Delete profiles from devices
    Delete,
    /// Activate profiles with a plan and a phone number, which starts billing
    Activate,
    /// Activate and enable profiles, which starts billing
    ActivateAndEnable,
    /// Deactivate profiles, which ends their service
    Deactivate,
    /// Make profiles the fallback of their devices
    SetFallback,
    /// Suspend the service of profiles
    Suspend,
    /// Resume the service of profiles
    Resume,
    /// Suspend the service of devices with all their profiles
    SuspendDevice,
    /// Resume the service of devices with all their profiles
    ResumeDevice,
    /// Change the service plan of profiles
    #[value(name = "change-plan")]
    Plan,
    /// Renew activation codes; devices are named by IMEI and ICCID
    RenewActivationCode,
}

impl From<Change> for ProfileChange {
    fn from(change: Change) -> Self {
        match change {
            Change::DownloadToEnable => ProfileChange::DownloadToEnable,
            Change::DownloadToDisable => ProfileChange::DownloadToDisable,
            Change::Download => ProfileChange::Download,
            Change::Enable => ProfileChange::Enable,
            Change::Disable => ProfileChange::Disable,
            Change::Delete => ProfileChange::Delete,
            Change::Activate => ProfileChange::Activate,
            Change::ActivateAndEnable => ProfileChange::ActivateAndEnable,
            Change::Deactivate => ProfileChange::Deactivate,
            Change::SetFallback => ProfileChange::SetFallback,
            Change::Suspend => ProfileChange::Suspend,
            Change::Resume => ProfileChange::Resume,
            Change::SuspendDevice => ProfileChange::SuspendDevice,
            Change::ResumeDevice => ProfileChange::ResumeDevice,
            Change::Plan => ProfileChange::Plan,
            Change::RenewActivationCode => ProfileChange::RenewActivationCode,
        }
    }
}

impl Profiles {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let Self { change, options, plan, zip, carrier, smsr_oid } = self;
        let rows = options
            .selection
            .rows(vec![RowValue::optional(Column::Plan, "--plan", plan), RowValue::optional(Column::Zip, "--zip", zip)])?;
        send_groups(client, &options, "DeviceProfileService", rows, |group| {
            let change = client.euicc().change(change.into(), group.devices.clone());
            let change = set(change, group.value(Column::Plan), ChangeProfiles::plan);
            let change = set(change, group.value(Column::Zip), ChangeProfiles::zip);
            let change = set(change, carrier.as_deref(), ChangeProfiles::carrier);
            set(change, smsr_oid.as_deref(), ChangeProfiles::smsr_oid)
        })
        .await
    }
}
