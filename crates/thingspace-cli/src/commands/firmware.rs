//! `thingspace firmware`: firmware upgrades over the air.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use futures_util::stream;
use jiff::civil::Date;
use thingspace::Client;
use thingspace::raw::types::UpgradeStatus;

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
        use Firmware::{Assign, Cancel, Release, Schedule};
        matches!(self, Schedule(_) | Cancel { .. } | Assign(_) | Release(_))
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
                let columns = &["imei", "model", "firmware", "licence"];
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
                print_json(&firmware.schedule(&image, &to_version, (first, last), selection.imeis()?).await?)
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
        }
    }
}
