//! `thingspace promo-usage`: the daily usage of devices under promotions.

use std::process::ExitCode;

use clap::Args;
use futures_util::{StreamExt as _, stream};
use thingspace::Client;
use thingspace::raw::types::PromoUsage as Day;

use crate::arguments::HistoryOptions;
use crate::failure::Failure;
use crate::output::{Row, Writer, cell, note};
use crate::workflow::histories::with_device;
use crate::workflow::time_range;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace promo-usage iccid:89148000008682242668 --since 2025-12-01 --until 2025-12-31
  thingspace promo-usage --from devices.txt --since 2025-12-01 --until 2025-12-31 -o csv

Prints one row per device and day with usage under a promotion. `thingspace reports promo-usage` queries totals.

Each call reads one device; --in-flight sets how many calls run at the same time. If some devices cannot be read, the command \
reports them on standard error, prints the others, and exits with code 6.")]
pub struct PromoUsage {
    #[command(flatten)]
    history: HistoryOptions,
}

impl PromoUsage {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let options = self.history;
        let (from, to) = time_range::resolve(client, &options.range).await?;
        let promo = client.promo_usage();
        let reads = options.selection.ids()?.into_iter().map(|id| async move {
            let days = promo.of(&id, from, to).collect().await;
            (id, days)
        });
        let mut histories = std::pin::pin!(stream::iter(reads).buffered(options.in_flight.max(1)));
        let mut out = Writer::new(options.output, &["device", "time", "bytes", "sms", "plan"])?;
        let (mut read, mut failed) = (0, Vec::new());
        while let Some((id, days)) = histories.next().await {
            match days {
                Ok(days) => {
                    read += 1;
                    for day in days {
                        if !out.row(row(&id.to_string(), &day))? {
                            return Ok(ExitCode::SUCCESS);
                        }
                    }
                }
                Err(error) => failed.push((id, error)),
            }
        }
        if let (0, Some((_, error))) = (read, failed.first()) {
            return Err(error.clone().into());
        }
        out.finish()?;
        for (id, error) in &failed {
            note(format_args!("warning: {id}: {error}"));
        }
        Ok(ExitCode::from(if failed.is_empty() { 0 } else { 6 }))
    }
}

fn row(device: &str, day: &Day) -> Row {
    let cells =
        vec![device.to_owned(), cell(&day.event_date_time), cell(&day.bytes_used), cell(&day.sms_used), cell(&day.serviceplan)];
    Row { cells, json: with_device(device, day) }
}
