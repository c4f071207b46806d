//! `thingspace devices list`.

use std::process::ExitCode;

use clap::Args;
use futures_util::TryStreamExt as _;
use thingspace::{Client, Device, DeviceTime, State};

use crate::arguments::AllowUnknown;
use crate::failure::Failure;
use crate::output::{Format, Row, Writer};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace devices list --state active
  thingspace devices list --plan m2m-5mb -o csv > fleet.csv
  thingspace devices list -o jsonl | jq -r .ipAddress

Tables and CSV show the main columns; JSON shows complete devices. CSV and JSON lines are printed while the list is read.")]
pub struct List {
    #[arg(long, help = format!("List only devices in this state: {}", State::KNOWN.join(", ")))]
    state: Option<String>,
    /// List only devices in this group
    #[arg(long)]
    group: Option<String>,
    /// List only devices on this service plan
    #[arg(long)]
    plan: Option<String>,
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
