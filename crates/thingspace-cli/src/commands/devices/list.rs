//! `thingspace devices list`.

use std::process::ExitCode;

use clap::Args;
use futures_util::TryStreamExt as _;
use thingspace::{Client, Device, DeviceTime, IdKind, State};

use crate::arguments::{AllowUnknown, Moment, moment, name_and_value};
use crate::failure::Failure;
use crate::output::{Format, Row, Writer};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices list --state active
  thingspace devices list --plan m2m-5mb -o csv > fleet.csv
  thingspace devices list -o jsonl | jq -r .ipAddress
  thingspace devices list --contains iccid:8682242 --added-after 2025-06-01
  thingspace devices list --custom-field CustomField1=\"pump 7\" -o json

Tables and CSV show the main columns, JSON shows complete devices. With -o csv and -o jsonl, devices appear page by page.")]
pub struct List {
    #[arg(long, help = format!("List only devices in this state: {}", State::KNOWN.join(", ")))]
    state: Option<String>,
    /// List only devices in this group
    #[arg(long)]
    group: Option<String>,
    /// List only devices on this service plan
    #[arg(long)]
    plan: Option<String>,
    /// List only devices with this value in a custom field (CustomField1 to CustomField5). With several filters, a device must
    /// match all
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    custom_field: Vec<(String, String)>,
    /// List only devices with an identifier that contains this string, such as iccid:8682242. With several filters, a device
    /// must match all
    #[arg(long, value_name = "KIND:PART", value_parser = part)]
    contains: Vec<(IdKind, String)>,
    /// List only devices with an identifier that starts with this string, such as mdn:505555
    #[arg(long, value_name = "KIND:PART", value_parser = part)]
    starts_with: Vec<(IdKind, String)>,
    /// List only devices with an identifier that ends with this string, such as imei:7518
    #[arg(long, value_name = "KIND:PART", value_parser = part)]
    ends_with: Vec<(IdKind, String)>,
    /// List only devices that were added to the account after this time, such as 2025-06-01 or 2025-06-01T08:00:00Z
    #[arg(long, value_name = "TIME", value_parser = moment)]
    added_after: Option<Moment>,
    /// List only devices that were added to the account before this time; a date without a time includes the whole day
    #[arg(long, value_name = "TIME", value_parser = moment)]
    added_before: Option<Moment>,
    #[command(flatten)]
    unknown: AllowUnknown,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

pub async fn run(client: &Client, arguments: List) -> Result<ExitCode, Failure> {
    let mut list = client.devices().list();
    if let Some(state) = arguments.state {
        list = list.state(arguments.unknown.parse("--state", &state, State::KNOWN)?);
    }
    if let Some(group) = arguments.group {
        list = list.group(group);
    }
    if let Some(plan) = arguments.plan {
        list = list.plan(plan);
    }
    for (name, value) in arguments.custom_field {
        list = list.custom_field(name, value);
    }
    for (kind, part) in arguments.contains {
        list = list.id_contains(kind, part);
    }
    for (kind, part) in arguments.starts_with {
        list = list.id_starts_with(kind, part);
    }
    for (kind, part) in arguments.ends_with {
        list = list.id_ends_with(kind, part);
    }
    if let Some(after) = arguments.added_after {
        list = list.added_after(after.start());
    }
    if let Some(before) = arguments.added_before {
        list = list.added_before(before.end());
    }
    let mut out = Writer::new(arguments.output, &["iccid", "imei", "mdn", "state", "plan", "groups", "last connection"])?;
    let mut devices = list.stream();
    while let Some(device) = devices.try_next().await? {
        if !out.row(row(&device))? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// Parses the kind and a part of an identifier, such as `iccid:8682242`.
fn part(argument: &str) -> Result<(IdKind, String), String> {
    const EXPECTED: &str = "expected the kind of the identifier and a part of it, such as iccid:8682242";
    let (kind, part) = argument.split_once(':').filter(|(_, part)| !part.is_empty()).ok_or(EXPECTED)?;
    match IdKind::from(kind) {
        IdKind::Unknown(kind) => Err(format!("unknown kind `{kind}`: expected one of {}", IdKind::KNOWN.join(", "))),
        kind => Ok((kind, part.to_owned())),
    }
}

fn row(device: &Device) -> Row {
    let cell = |value: Option<&str>| value.unwrap_or("").to_owned();
    let cells = vec![
        cell(device.iccid()),
        cell(device.imei()),
        cell(device.mdn()),
        cell(device.state().map(State::as_str)),
        cell(device.plan()),
        device.groups().collect::<Vec<_>>().join("; "),
        cell(device.time_as_sent(DeviceTime::LastConnection)),
    ];
    Row { cells, json: serde_json::to_value(device.raw()).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_by_a_part_of_an_identifier_needs_a_known_kind() {
        assert_eq!(part("ICCID:8682242"), Ok((IdKind::Iccid, "8682242".to_owned())));
        assert!(part("serial:1").unwrap_err().contains("iccid"));
        for invalid in ["", "iccid", "iccid:"] {
            assert!(part(invalid).is_err(), "{invalid}");
        }
    }
}
