//! `thingspace reachability`: checks and monitors whether devices can be reached.

use std::process::ExitCode;

use clap::Subcommand;
use futures_util::{StreamExt as _, stream};
use thingspace::Client;
use thingspace::raw::types::ReachabilityType;

use crate::arguments::{Moment, QueryOptions, WaitOptions, moment};
use crate::failure::Failure;
use crate::workflow::queries::{ExpectedResponses, send, send_all};

#[derive(Subcommand)]
pub enum Reachability {
    /// Check whether devices can be reached for data
    #[command(after_long_help = "\
Examples:
  thingspace reachability status iccid:89148000008682242668
  thingspace reachability status --from devices.txt

Sends one request per device, and prints each response as one JSON object per line.")]
    Status(QueryOptions),
    /// List the monitors of devices
    #[command(after_long_help = "\
Examples:
  thingspace reachability monitors iccid:89148000008682242668

Prints the monitors as one JSON object on one line.")]
    Monitors(QueryOptions),
    /// Start monitors that report when devices can be reached
    #[command(after_long_help = "\
Examples:
  thingspace reachability watch iccid:89148000008682242668 --until 2026-03-01
  thingspace reachability watch --from devices.txt --until 2026-03-01T12:00:00Z --no-wait

Prints the response of each device, with the id of its monitor, as one JSON object per line. The service sends the \
reports of the monitors to the listener of DiagnosticsService; `thingspace callbacks register` registers one.")]
    Watch {
        /// When the monitors end: a time such as 2026-03-01T12:00:00Z, or a day such as 2026-03-01, which is included completely
        #[arg(long, value_name = "TIME", value_parser = moment)]
        until: Moment,
        #[command(flatten)]
        query: QueryOptions,
    },
    /// Stop monitors
    #[command(after_long_help = "\
Examples:
  thingspace reachability stop 35efa22c-a65a-4caa-ac05-7ff2d7ef7c08

`thingspace reachability monitors` lists the ids.")]
    Stop {
        /// Ids of the monitors
        #[arg(required = true, value_name = "MONITOR")]
        monitors: Vec<String>,
        #[command(flatten)]
        wait: WaitOptions,
    },
}

const SERVICE: &str = "DiagnosticsService";

impl Reachability {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let reachability = client.reachability();
        match self {
            Reachability::Status(query) => {
                let ids = query.selection.ids()?;
                let expected = ids.iter().map(|_| ExpectedResponses::messages(1)).collect();
                // Each request names one device. The requests are sent sequentially.
                let requests = stream::iter(&ids)
                    .then(|id| async move { reachability.status(id, ReachabilityType::ReachableForData).await });
                send_all(client, &query.wait, SERVICE, expected, requests).await
            }
            Reachability::Monitors(query) => {
                let monitors = reachability.monitors(query.selection.ids()?, None);
                send(client, &query.wait, SERVICE, ExpectedResponses::messages(1), monitors).await
            }
            Reachability::Watch { until, query } => {
                let ids = query.selection.ids()?;
                let expected = ExpectedResponses::devices(ids.iter().map(std::slice::from_ref));
                let watch = reachability.watch(ids, ReachabilityType::ReachableForData, until.end());
                send(client, &query.wait, SERVICE, expected, watch).await
            }
            Reachability::Stop { monitors, wait } => {
                let expected = ExpectedResponses::messages(monitors.len());
                send(client, &wait, SERVICE, expected, reachability.stop(monitors)).await
            }
        }
    }
}
