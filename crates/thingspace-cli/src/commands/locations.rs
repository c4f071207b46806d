//! `thingspace locations`: locates devices.

use std::fmt::Display;
use std::process::ExitCode;

use clap::{Subcommand, ValueEnum};
use futures_util::stream;
use jiff::civil::Date;
use serde_json::json;
use thingspace::raw::types::{DeviceInfo, Location, LocationTransactionStatus, PositionData};
use thingspace::{Client, LocationSource, Locations as Locator};

use crate::arguments::{DeviceSelection, ListOptions};
use crate::failure::Failure;
use crate::output::{cell, devices, note, print, print_json, print_json_line, print_list};

#[derive(Subcommand)]
pub enum Locations {
    /// Locate up to 20 devices now
    #[command(after_long_help = "\
Examples:
  thingspace locations find iccid:89148000008682242668
  thingspace locations find --from devices.txt --source network -o csv")]
    Find {
        #[command(flatten)]
        selection: DeviceSelection,
        /// Where locations come from
        #[arg(long, value_enum, default_value_t = Source::Cache)]
        source: Source,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Order a report about many devices, and print its id
    #[command(after_long_help = "\
Examples:
  thingspace locations order --from devices.txt --source cache-or-network

`thingspace locations report` prints the report once it is complete.")]
    Order {
        #[command(flatten)]
        selection: DeviceSelection,
        /// Where locations come from
        #[arg(long, value_enum, default_value_t = Source::Cache)]
        source: Source,
    },
    /// Print a report if it is complete, or its status otherwise
    #[command(after_long_help = "\
Examples:
  thingspace locations report 5d2c4b0e-56a1-4b0c-8b4f-6a1f0c5f5f31 -o csv

The exit code is 7 while the report is not complete.")]
    Report {
        /// Id of the report, as `thingspace locations order` prints it
        id: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Cancel a report that is still queued
    #[command(after_long_help = "\
Examples:
  thingspace locations cancel-report 5d2c4b0e-56a1-4b0c-8b4f-6a1f0c5f5f31")]
    CancelReport {
        /// Id of the report, as `thingspace locations order` prints it
        id: String,
    },
    /// Request the locations of many devices, and print the id of the request
    #[command(after_long_help = "\
Examples:
  thingspace locations request --from devices.txt --source network

The service sends the location of each device to the listener of DeviceLocation; `thingspace callbacks register` registers \
that listener. `thingspace locations cancel` cancels a request that is still queued.")]
    Request {
        #[command(flatten)]
        selection: DeviceSelection,
        /// Where locations come from
        #[arg(long, value_enum, default_value_t = Source::Cache)]
        source: Source,
    },
    /// Cancel a request for locations that is still queued
    #[command(after_long_help = "\
Examples:
  thingspace locations cancel 8d0e5e3f-3f6e-4a0d-9c39-5b8f6f2f1f0a")]
    Cancel {
        /// Id of the request, as `thingspace locations request` prints it
        id: String,
    },
    /// Show which devices have consented to be located, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace locations consents")]
    Consents,
    /// Record that devices have consented to be located
    #[command(after_long_help = "\
Examples:
  thingspace locations consent imei:490154203237518
  thingspace locations consent --from devices.txt

Prints the transaction as JSON.")]
    Consent(DeviceSelection),
    /// Set the consent level of all devices of the account
    #[command(after_long_help = "\
Examples:
  thingspace locations consent-all 1

Prints the transaction as JSON. Verizon's documentation uses the levels 0 and 1, but does not explain them.")]
    ConsentAll {
        /// Consent level of all devices
        level: i32,
    },
    /// List the devices that are excluded from being located
    #[command(after_long_help = "\
Examples:
  thingspace locations exclusions
  thingspace locations exclusions -o csv")]
    Exclusions(ListOptions),
    /// Exclude devices from being located
    #[command(after_long_help = "\
Examples:
  thingspace locations exclude imei:490154203237518
  thingspace locations exclude --from imeis.txt
  thingspace locations exclude --all

Name at most 2,000 devices by IMEI, MEID or ESN.")]
    Exclude {
        #[command(flatten)]
        selection: DeviceSelection,
        /// Exclude all devices of the account
        #[arg(long)]
        all: bool,
    },
    /// Remove the exclusion of devices
    #[command(after_long_help = "\
Examples:
  thingspace locations include imei:490154203237518
  thingspace locations include --from imeis.txt

Name at most 2,000 devices by IMEI, MEID or ESN.")]
    Include(DeviceSelection),
    /// Show how many locations were billed between two days, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace locations usage --first 2026-01-01 --last 2026-01-31")]
    Usage {
        /// First day, such as 2026-01-01
        #[arg(long, value_name = "DAY")]
        first: Date,
        /// Last day, which is included
        #[arg(long, value_name = "DAY")]
        last: Date,
    },
    /// Show the location subscription of the account, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace locations subscription")]
    Subscription,
}

/// Where locations come from.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Source {
    /// The last known location, free of charge
    Cache,
    /// The network; each location counts against the allowance
    Network,
    /// The last known location, or the network if there is none
    CacheOrNetwork,
}

impl From<Source> for LocationSource {
    fn from(source: Source) -> Self {
        match source {
            Source::Cache => LocationSource::Cache,
            Source::Network => LocationSource::Network,
            Source::CacheOrNetwork => LocationSource::CacheOrNetwork,
        }
    }
}

const COLUMNS: &[&str] = &["mdn", "latitude", "longitude", "radius", "time", "error"];

impl Locations {
    pub fn changes_without_waiting(&self) -> bool {
        use Locations::{Consents, Exclusions, Report, Subscription, Usage};
        !matches!(self, Report { .. } | Consents | Exclusions(_) | Usage { .. } | Subscription)
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let locations = client.locations();
        match self {
            Locations::Find { selection, source, list } => {
                let found = locations.find(device_infos(client, &selection).await?, source.into()).await?;
                print_list(list.output, COLUMNS, stream::iter(found.into_iter().map(Ok)), cells).await
            }
            Locations::Order { selection, source } => {
                print_json(&locations.order_report(device_infos(client, &selection).await?, source.into()).await?)
            }
            Locations::Report { id, list } => {
                let status = locations.report_status(&id).await?;
                if status.status != Some(LocationTransactionStatus::Completed) {
                    note(format_args!("the report is not complete: {}", cell(&status.status)));
                    return Ok(ExitCode::from(7));
                }
                print_list(list.output, COLUMNS, locations.report(&id).stream(), cells).await
            }
            Locations::CancelReport { id } => {
                locations.cancel_report(&id).await?;
                done(format_args!("canceled report {id}"))
            }
            Locations::Request { selection, source } => {
                let request = locations.request(device_infos(client, &selection).await?, source.into()).await?;
                if let Some(error) = request.lost() {
                    note(format_args!("warning: it is unknown whether the service accepted the request ({error})"));
                    return Ok(ExitCode::from(7));
                }
                print_json_line(&json!({"request_id": request.request_id(), "service": request.service()}))?;
                Ok(ExitCode::SUCCESS)
            }
            Locations::Cancel { id } => {
                locations.cancel_request(&id).await?;
                done(format_args!("canceled request {id}"))
            }
            Locations::Consents => print_json(&locations.consents().await?),
            Locations::Consent(selection) => print_json(&locations.record_consents(selection.ids()?).await?),
            Locations::ConsentAll { level } => print_json(&locations.set_consent_of_all(level).await?),
            Locations::Exclusions(options) => {
                print_list(options.output, &["device"], locations.exclusions().stream(), |device| vec![device.clone()]).await
            }
            Locations::Exclude { selection, all } => {
                let named = selection.optional()?;
                if all != named.is_empty() {
                    return Err(Failure::usage("expected either devices or --all"));
                }
                if all {
                    locations.exclude_all().await?;
                    return done("excluded all devices of the account");
                }
                let ids = selection.hardware()?;
                let count = devices(ids.len());
                locations.exclude(ids).await?;
                done(format_args!("excluded {count}"))
            }
            Locations::Include(selection) => {
                let ids = selection.hardware()?;
                let count = devices(ids.len());
                locations.include(ids).await?;
                done(format_args!("removed the exclusion of {count}"))
            }
            Locations::Usage { first, last } => print_json(&locations.usage(first, last).await?),
            Locations::Subscription => print_json(&locations.subscription().await?),
        }
    }
}

fn done(message: impl Display) -> Result<ExitCode, Failure> {
    print(message)?;
    Ok(ExitCode::SUCCESS)
}

/// Looks up the phone number of each device, because the service locates devices by phone number.
async fn device_infos(client: &Client, selection: &DeviceSelection) -> Result<Vec<DeviceInfo>, Failure> {
    let mut infos = Vec::new();
    for id in selection.ids()? {
        infos.push(Locator::device_info(&client.devices().get(&id).await?)?);
    }
    Ok(infos)
}

fn cells(location: &Location) -> Vec<String> {
    let position = location.pd.as_ref();
    let of = |member: fn(&PositionData) -> &Option<String>| position.map(|position| cell(member(position))).unwrap_or_default();
    let error = location.error.as_ref().map(|error| cell(&error.type_)).unwrap_or_default();
    let (latitude, longitude) = (of(|position| &position.x), of(|position| &position.y));
    vec![
        cell(&location.msid),
        latitude,
        longitude,
        of(|position| &position.radius),
        position.map(located_at).unwrap_or_default(),
        error,
    ]
}

/// Returns the time of the location in ISO 8601 with its UTC offset (quirk location-dates). If the time or the offset is missing
/// or has an unknown format, returns both as received, separated by a space.
fn located_at(position: &PositionData) -> String {
    let (time, offset) = (cell(&position.time), cell(&position.utcoffset));
    match (joined(&time, &[4, 2, 2], "-"), joined(time.get(8..).unwrap_or_default(), &[2, 2, 2], ":"), zone(&offset)) {
        (Some(day), Some(time), Some(zone)) => format!("{day}T{time}{zone}"),
        _ => format!("{time} {offset}").trim().to_owned(),
    }
}

/// Splits the start of `digits` into parts of the given lengths, and joins the parts with `separator`. Returns `None` if `digits`
/// is too short or one of the parts contains another character than a digit.
fn joined(digits: &str, lengths: &[usize], separator: &str) -> Option<String> {
    let mut rest = digits;
    let parts = lengths.iter().map(|length| {
        let (part, after) = rest.split_at_checked(*length)?;
        rest = after;
        part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part)
    });
    Some(parts.collect::<Option<Vec<_>>>()?.join(separator))
}

/// Converts a UTC offset such as `-0800` or `-08:00` to the form `-08:00`. Returns `None` for other formats.
fn zone(offset: &str) -> Option<String> {
    let digits = offset.strip_prefix(['+', '-'])?.replace(':', "");
    (digits.len() == 4).then(|| Some(format!("{}{}", &offset[..1], joined(&digits, &[2, 2], ":")?)))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_printed_with_their_offset_if_both_are_known() {
        for (time, offset, printed) in [
            ("20251231142706", "-0800", "2025-12-31T14:27:06-08:00"),
            ("20251231142706", "+05:30", "2025-12-31T14:27:06+05:30"),
            ("20251231142706", "", "20251231142706"),
            ("yesterday", "-0800", "yesterday -0800"),
            ("2025é231142706", "-0800", "2025é231142706 -0800"),
            ("", "", ""),
        ] {
            let position = serde_json::from_value(serde_json::json!({"time": time, "utcoffset": offset})).unwrap();
            assert_eq!(located_at(&position), printed);
        }
    }
}
