//! `thingspace reports`: queries usage totals and provisioning changes. The service sends the results by callback.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use thingspace::{Client, DeviceId};

use crate::arguments::{QueryOptions, TimeRange};
use crate::failure::Failure;
use crate::workflow::queries::{ExpectedResponses, send};
use crate::workflow::time_range;

#[derive(Subcommand)]
pub enum Reports {
    /// Query the total usage of devices
    #[command(after_long_help = "\
Examples:
  thingspace reports usage iccid:89148000008682242668 --since 2025-12-01 --until 2025-12-31
  thingspace reports usage --since 2025-12-01 --until 2025-12-31

Without devices, queries all devices of the account. The range starts at most six months ago and lasts at most one month. Prints \
one JSON object per device, each on its own line. `thingspace usage --total` reads the same figures without a listener.")]
    Usage(Report),
    /// Query the total usage of devices under promotions
    #[command(after_long_help = "\
Examples:
  thingspace reports promo-usage iccid:89148000008682242668 --since 2025-12-01 --until 2025-12-31

Without devices, queries all devices of the account. Prints one JSON object per device, each on its own line.")]
    PromoUsage(Report),
    /// Query the provisioning changes of devices
    #[command(after_long_help = "\
Examples:
  thingspace reports history iccid:89148000008682242668 --since 2025-12-01
  thingspace reports history --since 2025-12-01 --until 2025-12-31

Name at most 100 devices. Without devices, queries all devices of the account. Prints each response as one JSON object per line. \
`thingspace history` reads the same changes without a listener.")]
    History(Report),
}

#[derive(Args)]
pub struct Report {
    #[command(flatten)]
    query: QueryOptions,
    #[command(flatten)]
    range: TimeRange,
}

impl Reports {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Reports::Usage(Report { query, range }) => {
                let (from, to) = time_range::resolve(client, &range).await?;
                let ids = query.selection.optional_ids()?;
                let (expected, usage) = (expected(&ids), client.usage());
                let totals = async {
                    if ids.is_empty() { usage.totals_of_account(from, to).await } else { usage.totals(ids, from, to).await }
                };
                send(client, &query.wait, "DeviceUsage", expected, totals).await
            }
            Reports::PromoUsage(Report { query, range }) => {
                let (from, to) = time_range::resolve(client, &range).await?;
                let ids = query.selection.optional_ids()?;
                let (expected, usage) = (expected(&ids), client.promo_usage());
                let totals = async {
                    if ids.is_empty() { usage.totals_of_account(from, to).await } else { usage.totals(ids, from, to).await }
                };
                send(client, &query.wait, "DevicePromoUsage", expected, totals).await
            }
            Reports::History(Report { query, range }) => {
                let (from, to) = time_range::resolve(client, &range).await?;
                let ids = query.selection.optional_ids()?;
                let (expected, changes) = (expected(&ids), client.provisioning());
                let changes = async {
                    match ids.is_empty() {
                        true => changes.by_callback_of_account(from, to).await,
                        false => changes.by_callback(ids, from, to).await,
                    }
                };
                send(client, &query.wait, "DeviceService", expected, changes).await
            }
        }
    }
}

/// Returns the messages to wait for: one per device, or an unknown number if the query covers all devices of the account.
fn expected(ids: &[DeviceId]) -> ExpectedResponses {
    match ids {
        [] => ExpectedResponses::several(),
        ids => ExpectedResponses::devices(ids.iter().map(std::slice::from_ref)),
    }
}
