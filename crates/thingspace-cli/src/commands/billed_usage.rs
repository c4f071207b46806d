//! `thingspace billed-usage`: the usage that was billed for eUICC devices and labels.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use thingspace::{BillingCycle, Client, DeviceId, label};

use crate::arguments::{QueryOptions, name_and_value};
use crate::failure::Failure;
use crate::output::print_json;
use crate::workflow::queries::{ExpectedResponses, send};

#[derive(Subcommand)]
pub enum BilledUsage {
    /// Show the billed usage of one device or of labels in one cycle, as JSON
    Show(Show),
    /// Query the billed usage of devices in one cycle
    #[command(after_long_help = "\
Examples:
  thingspace billed-usage list eid:89033023426200000000000000000001
  thingspace billed-usage list --from cars.txt --cycle 2025-11
  thingspace billed-usage list --cycle 2025-11

Without devices, queries all devices of the account. Prints each response as one JSON object per line; a long result arrives in \
several responses.")]
    List {
        /// Billing cycle, named by the month in which it closes. Default: the latest closed cycle
        #[arg(long, value_name = "YEAR-MONTH")]
        cycle: Option<BillingCycle>,
        #[command(flatten)]
        query: QueryOptions,
    },
    /// Query the billed usage of devices, or of the account as a whole, in several cycles
    #[command(after_long_help = "\
Examples:
  thingspace billed-usage cycles --first 2025-09 --last 2025-11
  thingspace billed-usage cycles eid:89033023426200000000000000000001 --first 2025-09 --last 2025-11

Without devices, queries the account as a whole. Prints each response as one JSON object per line.")]
    Cycles {
        /// First billing cycle, named by the month in which it closes
        #[arg(long, value_name = "YEAR-MONTH")]
        first: BillingCycle,
        /// Last billing cycle, which is included
        #[arg(long, value_name = "YEAR-MONTH")]
        last: BillingCycle,
        #[command(flatten)]
        query: QueryOptions,
    },
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace billed-usage show eid:89033023426200000000000000000001 --cycle 2025-11
  thingspace billed-usage show --label infotainment=maps

Name one device by its EID, or name labels. Only accounts of vehicle manufacturers have billed usage.")]
pub struct Show {
    /// Device, such as eid:89033023426200000000000000000001
    #[arg(required_unless_present = "label", conflicts_with = "label")]
    device: Option<DeviceId>,
    /// Label; repeat the option to name several labels
    #[arg(long, value_name = "NAME=VALUE", value_parser = name_and_value)]
    label: Vec<(String, String)>,
    /// Billing cycle, named by the month in which it closes. Default: the latest closed cycle
    #[arg(long, value_name = "YEAR-MONTH")]
    cycle: Option<BillingCycle>,
}

const SERVICE: &str = "DeviceService";

impl BilledUsage {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let billed = client.billed_usage();
        match self {
            BilledUsage::Show(Show { device, label: labels, cycle }) => {
                let usage = match device {
                    Some(device) => billed.of_device(&device, cycle).await?,
                    None => billed.of_labels(labels.into_iter().map(|(name, value)| label(name, value)), cycle).await?,
                };
                print_json(&usage)
            }
            BilledUsage::List { cycle, query } => {
                let ids = query.selection.optional_ids()?;
                let expected = expected(&ids);
                let sending = async {
                    if ids.is_empty() { billed.of_all_devices(cycle).await } else { billed.of_devices(ids, cycle).await }
                };
                send(client, &query.wait, SERVICE, expected, sending).await
            }
            BilledUsage::Cycles { first, last, query } => {
                if last < first {
                    return Err(Failure::usage("--last is before --first: swap the two cycles"));
                }
                let ids = query.selection.optional_ids()?;
                let expected = expected(&ids);
                let sending = async {
                    if ids.is_empty() { billed.of_account(first, last).await } else { billed.of_cycles(ids, first, last).await }
                };
                send(client, &query.wait, SERVICE, expected, sending).await
            }
        }
    }
}

/// Returns how many messages to wait for. One message contains the usage of only a few devices. So exactly one message is
/// expected for one device, and one or more for several devices, all devices or the account.
fn expected(ids: &[DeviceId]) -> ExpectedResponses {
    if ids.len() == 1 { ExpectedResponses::messages(1) } else { ExpectedResponses::several() }
}
