//! `thingspace usage`: the data and SMS usage of devices.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use thingspace::Client;
use thingspace::raw::types::Usage as DailyUsage;

use crate::arguments::HistoryOptions;
use crate::failure::Failure;
use crate::output::{Row, cell};
use crate::workflow::histories::{self, with_device};
use crate::workflow::time_range;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace usage iccid:89148000008682242668 --since 2026-01-01
  thingspace usage iccid:89148000008682242668 --since 2026-01-01 --until 2026-01-31
  thingspace usage --from devices.txt --since 2026-01-01 --until 2026-01-31 --total -o csv

Prints one row per device and day, or with --total one row per device. The service keeps usage for 12 months.

Each call reads one device; --in-flight sets how many calls run at the same time. If some devices cannot be read, the command \
reports them on standard error, prints the others, and exits with code 6.")]
pub struct Usage {
    #[command(flatten)]
    history: HistoryOptions,
    /// Print one row per device with its sums, instead of one row per day
    #[arg(long)]
    total: bool,
}

impl Usage {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let total = self.total;
        let columns: &[&str] =
            if total { &["device", "days", "bytes", "sms"] } else { &["device", "time", "bytes", "sms", "plan"] };
        histories::print(client, self.history, columns, Some(&time_range::USAGE), |device, days: Vec<DailyUsage>| {
            if total { vec![total_row(device, &days)] } else { days.iter().map(|day| day_row(device, day)).collect() }
        })
        .await
    }
}

fn day_row(device: &str, day: &DailyUsage) -> Row {
    let cells =
        vec![device.to_owned(), cell(&day.timestamp), cell(&day.bytes_used), cell(&day.sms_used), cell(&day.service_plan)];
    Row { cells, json: with_device(device, day) }
}

fn total_row(device: &str, days: &[DailyUsage]) -> Row {
    let (bytes, sms) = (sum(days, |day| day.bytes_used), sum(days, |day| day.sms_used));
    let cells = vec![device.to_owned(), days.len().to_string(), cell(&bytes), cell(&sms)];
    Row { cells, json: json!({"device": device, "days": days.len(), "bytesUsed": bytes, "smsUsed": sms}) }
}

/// Returns the sum of a member over the days, which is 0 if there are no days. Returns `None` if there are days but none of them
/// has the member, because unknown usage is not zero usage.
fn sum(days: &[DailyUsage], member: impl Fn(&DailyUsage) -> Option<i64>) -> Option<i64> {
    let known: Vec<i64> = days.iter().filter_map(member).collect();
    (days.is_empty() || !known.is_empty()).then(|| known.into_iter().fold(0, i64::saturating_add))
}
