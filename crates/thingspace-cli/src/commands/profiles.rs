//! `thingspace profiles`: the profiles of eUICC devices.

use std::collections::HashSet;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use thingspace::{ChangeProfiles, Client, DeviceId, DeviceKey, IntoChange as _, ProfileChange, SwapDevice};
use thingspace_device_file::Column;

use crate::arguments::{ChangeOptions, QueryOptions, RowValue, set};
use crate::failure::Failure;
use crate::output::print_json;
use crate::workflow::jobs::{CARRIER, send_all, send_groups};
use crate::workflow::queries::{self, ExpectedResponses};

#[derive(Subcommand)]
pub enum Profiles {
    /// List eUICC devices with their profiles
    #[command(after_long_help = "\
Examples:
  thingspace profiles list
  thingspace profiles list eid:89033023426200000000000000000001

Without devices, lists all eUICC devices of the account. Prints each response as one JSON object per line; a long list arrives in \
several responses.")]
    List(QueryOptions),
    /// Show the status of a request that changed profiles, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace profiles status 7e9bf77c-6519-49d5-ac91-30f4547c17d3

The service reports a status only for requests that name a single device.")]
    Status {
        /// Id of the request; the command that sent the change has printed it on standard error
        #[arg(value_name = "REQUEST")]
        id: String,
    },
    /// Transfer the service of one device to another device (EID swap)
    Swap(Swap),
    #[command(flatten)]
    Change(Change),
}

/// A change of profiles.
#[derive(Subcommand)]
pub enum Change {
    /// Download profiles to devices and enable them there
    #[command(after_long_help = "\
Examples:
  thingspace profiles download-to-enable eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace profiles download-to-enable --from cars.csv --smsr-oid 1.3.6.1.4.1.99999.1

Name each device by its EID and the ICCID of the profile, joined with +.")]
    DownloadToEnable(ProfileOptions),
    /// Download profiles to devices and leave them disabled
    #[command(after_long_help = "\
Examples:
  thingspace profiles download-to-disable eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace profiles download-to-disable --from cars.csv --smsr-oid 1.3.6.1.4.1.99999.1

Name each device by its EID and the ICCID of the profile, joined with +.")]
    DownloadToDisable(ProfileOptions),
    /// Download global profiles to devices
    #[command(after_long_help = "\
Examples:
  thingspace profiles download eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --plan m2m-5mb
  thingspace profiles download --from cars.csv --plan m2m-5mb

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Download(ProfileOptions),
    /// Enable profiles, which the devices then use
    #[command(after_long_help = "\
Examples:
  thingspace profiles enable eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace profiles enable --from cars.csv --smsr-oid 1.3.6.1.4.1.99999.1

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Enable(ProfileOptions),
    /// Disable profiles
    #[command(after_long_help = "\
Examples:
  thingspace profiles disable eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace profiles disable --from cars.csv --smsr-oid 1.3.6.1.4.1.99999.1

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Disable(ProfileOptions),
    /// Delete profiles from devices
    #[command(after_long_help = "\
Examples:
  thingspace profiles delete eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace profiles delete --from cars.csv --smsr-oid 1.3.6.1.4.1.99999.1

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Delete(ProfileOptions),
    /// Activate profiles with a plan and a phone number, which starts billing
    #[command(after_long_help = "\
Examples:
  thingspace profiles activate eid:89033023426200000000000000000001+imei:490154203237518 \\
    --plan m2m-5mb --zip 98101
  thingspace profiles activate --from cars.csv --plan m2m-5mb --zip 98101

Name each device by its EID and IMEI, joined with +.")]
    Activate(ProfileOptions),
    /// Activate and enable profiles, which starts billing
    #[command(after_long_help = "\
Examples:
  thingspace profiles activate-and-enable eid:89033023426200000000000000000001+imei:490154203237518 \\
    --plan m2m-5mb --zip 98101
  thingspace profiles activate-and-enable --from cars.csv --plan m2m-5mb --zip 98101

Name each device by its EID and IMEI, joined with +.")]
    ActivateAndEnable(ProfileOptions),
    /// Deactivate profiles, which ends their service
    #[command(after_long_help = "\
Examples:
  thingspace profiles deactivate eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles deactivate --from cars.csv

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Deactivate(ProfileOptions),
    /// Make profiles the fallback of their devices
    #[command(after_long_help = "\
Examples:
  thingspace profiles set-fallback eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles set-fallback --from cars.csv

Name each device by its EID and the ICCID of the profile, joined with +.")]
    SetFallback(ProfileOptions),
    /// Suspend the service of profiles
    #[command(after_long_help = "\
Examples:
  thingspace profiles suspend eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles suspend --from cars.csv

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Suspend(ProfileOptions),
    /// Resume the service of profiles
    #[command(after_long_help = "\
Examples:
  thingspace profiles resume eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles resume --from cars.csv

Name each device by its EID and the ICCID of the profile, joined with +.")]
    Resume(ProfileOptions),
    /// Suspend whole devices, including all their profiles
    #[command(after_long_help = "\
Examples:
  thingspace profiles suspend-device eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles suspend-device --from cars.csv

Name each device by its EID and the ICCID of the profile, joined with +.")]
    SuspendDevice(ProfileOptions),
    /// Resume devices that were suspended as a whole
    #[command(after_long_help = "\
Examples:
  thingspace profiles resume-device eid:89033023426200000000000000000001+iccid:89148000008682242668
  thingspace profiles resume-device --from cars.csv

Name each device by its EID and the ICCID of the profile, joined with +.")]
    ResumeDevice(ProfileOptions),
    /// Change the service plan of profiles
    #[command(
        name = "change-plan",
        after_long_help = "\
Examples:
  thingspace profiles change-plan eid:89033023426200000000000000000001+iccid:89148000008682242668 \\
    --plan m2m-1gb
  thingspace profiles change-plan --from cars.csv --plan m2m-1gb

Name each device by its EID and the ICCID of the profile, joined with +."
    )]
    Plan(ProfileOptions),
    /// Renew activation codes
    #[command(after_long_help = "\
Examples:
  thingspace profiles renew-activation-code imei:490154203237518+iccid:89148000008682242668
  thingspace profiles renew-activation-code --from cars.csv

Name each device by its IMEI and ICCID, joined with +.")]
    RenewActivationCode(ProfileOptions),
}

/// The devices and the settings of a change. The client refuses a setting if the request for this change has no member for it.
#[derive(Args)]
pub struct ProfileOptions {
    #[command(flatten)]
    options: ChangeOptions,
    /// Code of the service plan, as `thingspace plans` lists it; a file may give it in the column plan
    #[arg(long)]
    plan: Option<String>,
    /// Five-digit ZIP code, which determines the area of the phone numbers; a file may give it in the column zip
    #[arg(long)]
    zip: Option<String>,
    /// Carrier of the profiles
    #[arg(long)]
    carrier: Option<String>,
    /// Object identifier of the subscription manager (SM-SR)
    #[arg(long, value_name = "OID")]
    smsr_oid: Option<String>,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace profiles swap eid:89033023426200000000000000000001+imei:490154203237518 \\
    --to eid:89033023426200000000000000000002 --smsr-oid 1.3.6.1.4.1.99999.1
  thingspace profiles swap --from swaps.csv

Moves the line of a device to a replacement. A line that is active on the replacement is deactivated. For several devices, use a \
file with the columns `eid`, `new_eid` and optionally `new_imei`; the command sends one request per device. Only callbacks \
report the outcome, so the command needs a listener of CarrierService. The service does not document the members of the \
request: ask Verizon before you use this command.")]
pub struct Swap {
    #[command(flatten)]
    options: ChangeOptions,
    /// Replacement of a single device: the EID of the replacement, optionally with its IMEI
    #[arg(long, value_name = "DEVICE")]
    to: Option<DeviceKey>,
    /// Code of the new service plan, as `thingspace plans` lists it. Default: the current plan
    #[arg(long)]
    plan: Option<String>,
    /// Object identifier of the subscription manager (SM-SR) of the replacement, numbers separated by dots
    #[arg(long, value_name = "OID")]
    smsr_oid: Option<String>,
}

impl Change {
    fn parts(self) -> (ProfileChange, ProfileOptions) {
        match self {
            Change::DownloadToEnable(options) => (ProfileChange::DownloadToEnable, options),
            Change::DownloadToDisable(options) => (ProfileChange::DownloadToDisable, options),
            Change::Download(options) => (ProfileChange::Download, options),
            Change::Enable(options) => (ProfileChange::Enable, options),
            Change::Disable(options) => (ProfileChange::Disable, options),
            Change::Delete(options) => (ProfileChange::Delete, options),
            Change::Activate(options) => (ProfileChange::Activate, options),
            Change::ActivateAndEnable(options) => (ProfileChange::ActivateAndEnable, options),
            Change::Deactivate(options) => (ProfileChange::Deactivate, options),
            Change::SetFallback(options) => (ProfileChange::SetFallback, options),
            Change::Suspend(options) => (ProfileChange::Suspend, options),
            Change::Resume(options) => (ProfileChange::Resume, options),
            Change::SuspendDevice(options) => (ProfileChange::SuspendDevice, options),
            Change::ResumeDevice(options) => (ProfileChange::ResumeDevice, options),
            Change::Plan(options) => (ProfileChange::Plan, options),
            Change::RenewActivationCode(options) => (ProfileChange::RenewActivationCode, options),
        }
    }

    async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let (change, ProfileOptions { options, plan, zip, carrier, smsr_oid }) = self.parts();
        let rows = options
            .selection
            .rows(vec![RowValue::optional(Column::Plan, "--plan", plan), RowValue::optional(Column::Zip, "--zip", zip)])?;
        send_groups(client, &options, PROFILE_SERVICE, rows, |group| {
            let change = client.euicc().change(group.devices.clone(), change);
            let change = set(change, group.value(Column::Plan), ChangeProfiles::plan);
            let change = set(change, group.value(Column::Zip), ChangeProfiles::zip);
            let change = set(change, carrier.as_deref(), ChangeProfiles::carrier);
            set(change, smsr_oid.as_deref(), ChangeProfiles::smsr_oid)
        })
        .await
    }
}

const PROFILE_SERVICE: &str = "DeviceProfileService";

/// Checks that each replacement occurs only once, and is not also a device to replace. A second swap to the same device would
/// deactivate the line that the first swap moved there.
fn check_replacements(pairs: &[(DeviceKey, DeviceKey)]) -> Result<(), Failure> {
    let mut named: HashSet<&DeviceId> = HashSet::new();
    for (device, _) in pairs {
        named.extend(device.ids());
    }
    for (device, replacement) in pairs {
        // Skip the device's own identifiers here: the builder of the request already refuses to replace a device with itself.
        for id in replacement.ids().iter().filter(|id| !device.ids().contains(id)) {
            if !named.insert(id) {
                return Err(Failure::usage(format!(
                    "the replacement {replacement} of {device} also occurs in another row: leave out one of the two rows"
                )));
            }
        }
    }
    Ok(())
}

impl Profiles {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Profiles::List(query) => {
                let ids = query.selection.optional_ids()?;
                // A message has room for a limited number of devices, and a longer list arrives in several messages. Only for a
                // single device does the command know the number of messages in advance: one.
                let expected = if ids.len() == 1 { ExpectedResponses::messages(1) } else { ExpectedResponses::several() };
                let list = async { if ids.is_empty() { client.euicc().list().await } else { client.euicc().list_of(ids).await } };
                queries::send(client, &query.wait, PROFILE_SERVICE, expected, list).await
            }
            Profiles::Status { id } => print_json(&client.euicc().request_status(&id).await?),
            Profiles::Swap(swap) => swap.run(client).await,
            Profiles::Change(change) => change.run(client).await,
        }
    }
}

impl Swap {
    async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let Self { options, to, plan, smsr_oid } = self;
        let given = to.is_some().then(String::new);
        let columns = [Column::NewEid, Column::NewImei].map(|column| RowValue::optional(column, "--to", given.clone()));
        let rows = options.selection.rows(columns.into())?;
        if to.is_some() && rows.len() > 1 {
            return Err(Failure::usage(format!(
                "--to is the replacement of one device: expected 1 device, received {}; give the replacements of several devices in \
                 columns new_eid and new_imei of a file",
                rows.len()
            )));
        }
        let pairs = rows.into_iter().map(|row| {
            let replacement = match &to {
                Some(to) => to.clone(),
                None => DeviceKey::new(row.new_ids).map_err(|_| {
                    Failure::usage(format!("no replacement for {}: set --to, or fill the column new_eid of a file", row.device))
                })?,
            };
            Ok((row.device, replacement))
        });
        let pairs: Vec<(DeviceKey, DeviceKey)> = pairs.collect::<Result<_, Failure>>()?;
        check_replacements(&pairs)?;
        let swaps = pairs.into_iter().map(|(device, replacement)| {
            let swap = client.euicc().swap_device(device, replacement);
            let swap = set(set(swap, plan.as_deref(), SwapDevice::plan), smsr_oid.as_deref(), SwapDevice::smsr_oid);
            Ok(swap.into_change()?)
        });
        send_all(client, &options, CARRIER, swaps.collect::<Result<_, Failure>>()?).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_that_occurs_in_another_row_is_refused() {
        let eid = |last: char| format!("eid:8903302342620000000000000000000{last}").parse().unwrap();
        let check = |pairs: &[(char, char)]| {
            let pairs: Vec<(DeviceKey, DeviceKey)> = pairs.iter().map(|(from, to)| (eid(*from), eid(*to))).collect();
            check_replacements(&pairs).map_err(|failure| failure.to_string())
        };
        assert_eq!(check(&[('1', '2'), ('3', '4')]), Ok(()));
        for twice in [[('1', '2'), ('3', '2')], [('1', '2'), ('2', '3')], [('1', '2'), ('3', '1')]] {
            let refused = check(&twice).unwrap_err();
            assert!(refused.contains(" also occurs in another row"), "{refused}");
        }
    }
}
