//! `thingspace campaigns`: firmware and software upgrades during certain hours of the day.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use futures_util::stream;
use jiff::civil::Date;
use thingspace::Client;
use thingspace::raw::types::{CampaignFirmwareUpgrade, CampaignProtocol, CampaignSoftwareUpgrade, TimeWindow};

use crate::arguments::{AllowUnknown, DeviceSelection, ListOptions};
use crate::failure::Failure;
use crate::output::{cell, print, print_json, print_list};

#[derive(Subcommand)]
pub enum Campaigns {
    /// List the firmware packages that campaigns can install
    #[command(after_long_help = "\
Examples:
  thingspace campaigns packages LWM2M
  thingspace campaigns packages OMD-DM -o csv")]
    Packages {
        #[arg(help = protocols())]
        protocol: String,
        #[command(flatten)]
        unknown: AllowUnknown,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Schedule a firmware campaign for devices, which are named by IMEI
    Schedule(Schedule),
    /// Schedule a software campaign for devices, which are named by IMEI
    ScheduleSoftware(ScheduleSoftware),
    /// Show a campaign with its progress, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace campaigns show f3a7205c-b8d1-4e96-8c40-25e9d61b7af3")]
    Show {
        /// Id of the campaign
        id: String,
    },
    /// Cancel a campaign that has not started
    #[command(after_long_help = "\
Examples:
  thingspace campaigns cancel f3a7205c-b8d1-4e96-8c40-25e9d61b7af3")]
    Cancel {
        /// Id of the campaign
        id: String,
    },
}

/// The name and the days of a campaign.
#[derive(Args)]
pub struct Days {
    /// Name of the campaign, for people
    #[arg(long)]
    name: Option<String>,
    /// First day, such as 2026-03-01
    #[arg(long, value_name = "DAY")]
    first: Date,
    /// Last day
    #[arg(long, value_name = "DAY")]
    last: Date,
}

impl Days {
    fn check(&self) -> Result<(), Failure> {
        if self.first <= self.last { Ok(()) } else { Err(Failure::usage("--last is before --first: swap the two days")) }
    }
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace campaigns schedule imei:490154203237518 --package FOTA_Model-A_01To02 --protocol LWM2M \\
    --from-version Version-01 --to-version Version-02 --first 2026-03-01 --last 2026-03-05 --hours 1-5
  thingspace campaigns schedule --from imeis.txt --package FOTA_Model-A_01To02 --protocol LWM2M \\
    --from-version Version-01 --to-version Version-02 --first 2026-03-01 --last 2026-03-05 --assign-licenses

Prints the campaign as JSON, with the id for `thingspace campaigns show` and `cancel`.")]
pub struct Schedule {
    /// Name of the package, as `thingspace campaigns packages` shows it
    #[arg(long)]
    package: String,
    #[arg(long, help = protocols())]
    protocol: String,
    /// Version of the firmware that the devices have
    #[arg(long, value_name = "VERSION")]
    from_version: String,
    /// Version of the firmware after the upgrade
    #[arg(long, value_name = "VERSION")]
    to_version: String,
    #[command(flatten)]
    days: Days,
    /// Hours of the day in which devices are upgraded, such as 1-5; repeat the option for several windows
    #[arg(long, value_name = "START-END", value_parser = hours)]
    hours: Vec<TimeWindow>,
    /// Assign licenses to devices that have none
    #[arg(long)]
    assign_licenses: bool,
    /// Add new devices of the model to the campaign
    #[arg(long)]
    add_devices: bool,
    #[command(flatten)]
    unknown: AllowUnknown,
    #[command(flatten)]
    selection: DeviceSelection,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace campaigns schedule-software imei:490154203237518 --software NODEAPP_31To32 \\
    --from-version NODEAPP-31 --to-version NODEAPP-32 --first 2026-03-01 --last 2026-03-05 \\
    --download-hours 1-5 --install-hours 2-6

Prints the campaign as JSON. The software is distributed over HTTP, unless --protocol says otherwise.")]
pub struct ScheduleSoftware {
    /// Name of the software
    #[arg(long)]
    software: String,
    #[arg(long, default_value = "HTTP", help = protocols())]
    protocol: String,
    /// Version of the software that the devices have
    #[arg(long, value_name = "VERSION")]
    from_version: String,
    /// Version of the software after the upgrade
    #[arg(long, value_name = "VERSION")]
    to_version: String,
    #[command(flatten)]
    days: Days,
    /// First day of the download
    #[arg(long, value_name = "DAY")]
    download_after: Option<Date>,
    /// Hours of the day in which devices may download, such as 1-5; repeat the option for several windows
    #[arg(long, value_name = "START-END", value_parser = hours)]
    download_hours: Vec<TimeWindow>,
    /// First day of the installation
    #[arg(long, value_name = "DAY")]
    install_after: Option<Date>,
    /// Hours of the day in which devices may install, such as 2-6; repeat the option for several windows
    #[arg(long, value_name = "START-END", value_parser = hours)]
    install_hours: Vec<TimeWindow>,
    #[command(flatten)]
    unknown: AllowUnknown,
    #[command(flatten)]
    selection: DeviceSelection,
}

impl Campaigns {
    pub fn changes_without_waiting(&self) -> bool {
        !matches!(self, Campaigns::Packages { .. } | Campaigns::Show { .. })
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let campaigns = client.firmware().campaigns();
        match self {
            Campaigns::Packages { protocol, unknown, list } => {
                let protocol = unknown.parse("PROTOCOL", &protocol, CampaignProtocol::KNOWN)?;
                let packages = stream::iter(campaigns.packages(protocol).await?.into_iter().map(Ok));
                print_list(list.output, &["package", "model", "from", "to"], packages, |package| {
                    let versions = [&package.firmware_from, &package.firmware_to];
                    let names = [&package.firmware_name, &package.model];
                    names.into_iter().chain(versions).map(cell).collect()
                })
                .await
            }
            Campaigns::Schedule(arguments) => print_json(&campaigns.schedule(arguments.campaign()?).await?),
            Campaigns::ScheduleSoftware(arguments) => print_json(&campaigns.schedule_software(arguments.campaign()?).await?),
            Campaigns::Show { id } => print_json(&campaigns.get(&id).await?),
            Campaigns::Cancel { id } => {
                campaigns.cancel(&id).await?;
                print(format_args!("canceled campaign {id}"))?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

impl Schedule {
    fn campaign(self) -> Result<CampaignFirmwareUpgrade, Failure> {
        self.days.check()?;
        Ok(CampaignFirmwareUpgrade {
            auto_add_devices_flag: self.add_devices,
            auto_assign_license_flag: self.assign_licenses,
            campaign_name: self.days.name,
            campaign_time_window_list: self.hours,
            device_list: imeis(&self.selection)?,
            start_date: self.days.first.to_string(),
            end_date: self.days.last.to_string(),
            firmware_from: self.from_version,
            firmware_name: self.package,
            firmware_to: self.to_version,
            protocol: self.unknown.parse("--protocol", &self.protocol, CampaignProtocol::KNOWN)?,
        })
    }
}

impl ScheduleSoftware {
    fn campaign(self) -> Result<CampaignSoftwareUpgrade, Failure> {
        self.days.check()?;
        Ok(CampaignSoftwareUpgrade {
            campaign_name: self.days.name,
            device_list: imeis(&self.selection)?,
            distribution_type: self.unknown.parse("--protocol", &self.protocol, CampaignProtocol::KNOWN)?,
            start_date: self.days.first.to_string(),
            end_date: self.days.last.to_string(),
            download_after_date: self.download_after.map(|day| day.to_string()),
            download_time_window_list: self.download_hours,
            install_after_date: self.install_after.map(|day| day.to_string()),
            install_time_window_list: self.install_hours,
            software_from: self.from_version,
            software_name: self.software,
            software_to: self.to_version,
        })
    }
}

fn imeis(selection: &DeviceSelection) -> Result<Vec<String>, Failure> {
    Ok(selection.imeis()?.into_iter().map(|id| id.id().to_owned()).collect())
}

fn protocols() -> String {
    format!("Protocol: {}", CampaignProtocol::KNOWN.join(", "))
}

/// Parses a window of hours, such as `1-5`.
fn hours(argument: &str) -> Result<TimeWindow, String> {
    let window = argument.split_once('-').and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)));
    let window = window.filter(|(start, end): &(i32, i32)| (0..24).contains(start) && start < end && *end <= 24);
    let window = window.map(|(start_time, end_time)| TimeWindow { start_time, end_time, extra: Default::default() });
    window.ok_or_else(|| "expected two hours of a day, the first before the second, such as 1-5 or 22-24".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_starts_before_it_ends() {
        let window = hours("22-24").unwrap();
        assert_eq!((window.start_time, window.end_time), (22, 24));
        for invalid in ["", "5", "5-5", "5-1", "-1-5", "0-25", "a-b"] {
            assert!(hours(invalid).is_err(), "{invalid}");
        }
    }
}
