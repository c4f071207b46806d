//! `thingspace firmware`: firmware upgrades over the air.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use futures_util::stream;
use jiff::civil::Date;
use thingspace::raw::types::UpgradeStatus;
use thingspace::{Client, DeviceId, IdKind};

use crate::arguments::{AllowUnknown, DeviceSelection, ListOptions};
use crate::failure::Failure;
use crate::output::{cell, print, print_json, print_list};

#[derive(Subcommand)]
pub enum Firmware {
    /// List the firmware images that can be installed on devices
    #[command(after_long_help = "\
Examples:
  thingspace firmware list")]
    List(ListOptions),
    /// List devices with their firmware
    #[command(after_long_help = "\
Examples:
  thingspace firmware devices -o csv > firmware.csv")]
    Devices(ListOptions),
    /// List the upgrades that have a given status
    #[command(after_long_help = "\
Examples:
  thingspace firmware upgrades Queued")]
    Upgrades {
        #[arg(help = format!("Status: {}", UpgradeStatus::KNOWN.join(", ")))]
        status: String,
        #[command(flatten)]
        unknown: AllowUnknown,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Show an upgrade and the status of each of its devices, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace firmware show e3a8d88a-04c6-4ef3-b039-89b62f91e962")]
    Show {
        /// Id of the upgrade
        id: String,
    },
    /// Schedule an upgrade of devices, which are named by IMEI
    Schedule(Schedule),
    /// Cancel an upgrade that has not started
    #[command(after_long_help = "\
Examples:
  thingspace firmware cancel e3a8d88a-04c6-4ef3-b039-89b62f91e962")]
    Cancel {
        /// Id of the upgrade
        id: String,
    },
    /// List the devices that have a license
    #[command(after_long_help = "\
Examples:
  thingspace firmware licenses -o csv")]
    Licenses(ListOptions),
    /// Assign licenses to devices, which are named by IMEI
    #[command(after_long_help = "\
Examples:
  thingspace firmware assign imei:490154203237518
  thingspace firmware assign --from imeis.txt

A device needs a license before it can be upgraded.")]
    Assign(DeviceSelection),
    /// Remove the licenses of devices, which are named by IMEI
    #[command(after_long_help = "\
Examples:
  thingspace firmware release imei:490154203237518
  thingspace firmware release --from imeis.txt")]
    Release(DeviceSelection),
    /// Add devices, which are named by IMEI, to an upgrade that has not started
    #[command(after_long_help = "\
Examples:
  thingspace firmware add-devices e3a8d88a-04c6-4ef3-b039-89b62f91e962 imei:490154203237518
  thingspace firmware add-devices e3a8d88a-04c6-4ef3-b039-89b62f91e962 --from imeis.txt

Prints the result of each device as JSON.")]
    AddDevices {
        /// Id of the upgrade
        id: String,
        #[command(flatten)]
        selection: DeviceSelection,
    },
    /// Remove devices, which are named by IMEI, from an upgrade that has not started
    #[command(after_long_help = "\
Examples:
  thingspace firmware remove-devices e3a8d88a-04c6-4ef3-b039-89b62f91e962 imei:490154203237518
  thingspace firmware remove-devices e3a8d88a-04c6-4ef3-b039-89b62f91e962 --from imeis.txt

Prints the result of each device as JSON.")]
    RemoveDevices {
        /// Id of the upgrade
        id: String,
        #[command(flatten)]
        selection: DeviceSelection,
    },
    /// List the upgrades of one device
    #[command(after_long_help = "\
Examples:
  thingspace firmware history imei:490154203237518
  thingspace firmware history imei:490154203237518 -o json")]
    History {
        /// Device, named by its IMEI
        device: DeviceId,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Show the subscription of the account and its number of licenses, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace firmware subscription")]
    Subscription,
    /// List the devices whose licenses may be assigned to other devices
    #[command(after_long_help = "\
Examples:
  thingspace firmware removals
  thingspace firmware removals -o csv")]
    Removals(ListOptions),
    /// Replace the list of devices, named by IMEI, whose licenses may be assigned to other devices
    #[command(after_long_help = "\
Examples:
  thingspace firmware set-removals imei:490154203237518
  thingspace firmware set-removals --from imeis.txt

The service takes the licenses of these devices when other devices need them. Prints the new list as JSON.")]
    SetRemovals(DeviceSelection),
    /// Delete the list that `removals` shows, so that its devices keep their licenses
    #[command(after_long_help = "\
Examples:
  thingspace firmware delete-removals")]
    DeleteRemovals,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace firmware schedule imei:490154203237518 --image FOTA_Model-A_01To02 \\
    --to-version Version-02 --first 2026-03-01 --last 2026-03-05

Prints the upgrade as JSON, with the id for `thingspace firmware show` and `cancel`.")]
pub struct Schedule {
    /// Name of the image, as `thingspace firmware list` shows it
    #[arg(long)]
    image: String,
    /// Version of the firmware after the upgrade
    #[arg(long, value_name = "VERSION")]
    to_version: String,
    /// First day of the upgrade, such as 2026-03-01
    #[arg(long, value_name = "DAY")]
    first: Date,
    /// Last day of the upgrade
    #[arg(long, value_name = "DAY")]
    last: Date,
    #[command(flatten)]
    selection: DeviceSelection,
}

impl Firmware {
    pub fn changes_without_waiting(&self) -> bool {
        use Firmware::{AddDevices, Assign, Cancel, DeleteRemovals, Release, RemoveDevices, Schedule, SetRemovals};
        matches!(
            self,
            Schedule(_)
                | Cancel { .. }
                | Assign(_)
                | Release(_)
                | AddDevices { .. }
                | RemoveDevices { .. }
                | SetRemovals(_)
                | DeleteRemovals
        )
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let firmware = client.firmware();
        match self {
            Firmware::List(options) => {
                let images = stream::iter(firmware.list().await?.into_iter().map(Ok));
                print_list(options.output, &["image", "model", "from", "to"], images, |image| {
                    vec![cell(&image.firmware_name), cell(&image.model), cell(&image.from_version), cell(&image.to_version)]
                })
                .await
            }
            Firmware::Devices(options) => {
                let columns = &["imei", "model", "firmware", "license"];
                print_list(options.output, columns, firmware.devices().stream(), |device| {
                    let license = device.license_assigned.map_or("", |assigned| if assigned { "yes" } else { "no" });
                    vec![cell(&device.device_id), cell(&device.model), cell(&device.firmware), license.to_owned()]
                })
                .await
            }
            Firmware::Upgrades { status, unknown, list } => {
                let status: UpgradeStatus = unknown.parse("STATUS", &status, UpgradeStatus::KNOWN)?;
                let columns = &["upgrade", "image", "to", "first day", "last day", "status"];
                print_list(list.output, columns, firmware.upgrades(status).stream(), |upgrade| {
                    vec![
                        cell(&upgrade.id),
                        cell(&upgrade.firmware_name),
                        cell(&upgrade.firmware_to),
                        cell(&upgrade.start_date),
                        cell(&upgrade.end_date),
                        cell(&upgrade.status),
                    ]
                })
                .await
            }
            Firmware::Show { id } => print_json(&firmware.get(&id).await?),
            Firmware::Schedule(Schedule { image, to_version, first, last, selection }) => {
                print_json(&firmware.schedule(selection.imeis()?, &image, &to_version, first, last).await?)
            }
            Firmware::Cancel { id } => {
                firmware.cancel(&id).await?;
                print(format_args!("canceled upgrade {id}"))?;
                Ok(ExitCode::SUCCESS)
            }
            Firmware::Assign(selection) => print_json(&firmware.assign_licenses(selection.imeis()?).await?),
            Firmware::Release(selection) => print_json(&firmware.remove_licenses(selection.imeis()?).await?),
            Firmware::Licenses(options) => {
                print_list(options.output, &["imei", "since"], firmware.licensed().stream(), |device| {
                    vec![cell(&device.device_id), cell(&device.assignment_time)]
                })
                .await
            }
            Firmware::AddDevices { id, selection } => print_json(&firmware.add_devices(selection.imeis()?, &id).await?),
            Firmware::RemoveDevices { id, selection } => print_json(&firmware.remove_devices(selection.imeis()?, &id).await?),
            Firmware::History { device, list } => {
                if *device.kind() != IdKind::Imei {
                    return Err(Failure::usage(format!(
                        "invalid device `{device}`: expected an IMEI, such as imei:490154203237518"
                    )));
                }
                let columns = &["upgrade", "from", "to", "first day", "status", "reason"];
                let upgrades = stream::iter(firmware.history(&device).await?.into_iter().map(Ok));
                print_list(list.output, columns, upgrades, |upgrade| {
                    vec![
                        cell(&upgrade.id),
                        cell(&upgrade.firmware_from),
                        cell(&upgrade.firmware_to),
                        cell(&upgrade.start_date),
                        cell(&upgrade.status),
                        cell(&upgrade.reason),
                    ]
                })
                .await
            }
            Firmware::Subscription => print_json(&firmware.subscription().await?),
            Firmware::Removals(options) => {
                print_list(options.output, &["imei"], firmware.removal_list().stream(), |imei| vec![imei.clone()]).await
            }
            Firmware::SetRemovals(selection) => print_json(&firmware.set_removal_list(selection.imeis()?).await?),
            Firmware::DeleteRemovals => {
                firmware.delete_removal_list().await?;
                print("deleted the list: its devices keep their licenses")?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}
