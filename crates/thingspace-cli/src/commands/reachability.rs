//! `thingspace reachability`: checks and monitors whether devices can be reached.

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use futures_util::{StreamExt as _, stream};
use thingspace::Client;
use thingspace::raw::types::ReachabilityType;

use crate::arguments::{Moment, QueryOptions, WaitOptions, moment};
use crate::failure::Failure;
use crate::workflow::queries::{ExpectedResponses, send, send_all};

#[derive(Subcommand)]
pub enum Reachability {
    /// Check whether devices can be reached
    #[command(after_long_help = "\
Examples:
  thingspace reachability status iccid:89148000008682242668
  thingspace reachability status iccid:89148000008682242668 --kind sms
  thingspace reachability status --from devices.txt

Sends one request per device, and prints each response as one JSON object per line.")]
    Status(Status),
    /// List the monitors of devices
    #[command(after_long_help = "\
Examples:
  thingspace reachability monitors iccid:89148000008682242668

Prints each response as one JSON object per line. A response contains one monitor, or says that the device has none.")]
    Monitors(QueryOptions),
    /// Start monitors that report when devices can be reached
    #[command(after_long_help = "\
Examples:
  thingspace reachability watch iccid:89148000008682242668 --until 2026-03-01
  thingspace reachability watch --from devices.txt --until 2026-03-01T12:00:00Z --kind data-or-sms --no-wait

Prints the response of each device, with the id of its monitor, as one JSON object per line. The service sends the reports of \
the monitors to the listener of DiagnosticsService; `thingspace callbacks register` registers that listener.")]
    Watch {
        /// When the monitors end: a time such as 2026-03-01T12:00:00Z, or a day such as 2026-03-01, which is included completely
        #[arg(long, value_name = "TIME", value_parser = moment)]
        until: Moment,
        /// What to report
        #[arg(long, value_enum, default_value_t = Watched::Data)]
        kind: Watched,
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

#[derive(Args)]
pub struct Status {
    /// What the devices must be reachable for
    #[arg(long, value_enum, default_value_t = Kind::Data)]
    kind: Kind,
    #[command(flatten)]
    query: QueryOptions,
}

/// What a device must be reachable for.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Data
    Data,
    /// SMS messages
    Sms,
}

/// What a monitor reports.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Watched {
    /// The device can be reached for data
    Data,
    /// The device can be reached for SMS messages
    Sms,
    /// The device can be reached for data or for SMS messages
    DataOrSms,
    /// The device has lost its connection
    Loss,
    /// The device can be reached for data, or has lost its connection
    DataOrLoss,
    /// The device can be reached for SMS messages, or has lost its connection
    SmsOrLoss,
    /// All of these
    All,
}

impl From<Kind> for ReachabilityType {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Data => ReachabilityType::ReachableForData,
            Kind::Sms => ReachabilityType::ReachableForSms,
        }
    }
}

impl From<Watched> for ReachabilityType {
    fn from(kind: Watched) -> Self {
        match kind {
            Watched::Data => ReachabilityType::ReachableForData,
            Watched::Sms => ReachabilityType::ReachableForSms,
            Watched::DataOrSms => ReachabilityType::ReachableForDataSms,
            Watched::Loss => ReachabilityType::LossOfConnectivity,
            Watched::DataOrLoss => ReachabilityType::ReachableForDataAndLoss,
            Watched::SmsOrLoss => ReachabilityType::ReachableForSmsAndLoss,
            Watched::All => ReachabilityType::ReachableForDataSmsAndLoss,
        }
    }
}

const SERVICE: &str = "DiagnosticsService";

impl Reachability {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let reachability = client.reachability();
        match self {
            Reachability::Status(Status { kind, query }) => {
                let ids = query.selection.ids()?;
                let expected = ids.iter().map(|_| ExpectedResponses::messages(1)).collect();
                // Each request names one device. The requests are sent sequentially.
                let requests = stream::iter(&ids).then(|id| async move { reachability.status(id, kind.into()).await });
                send_all(client, &query.wait, SERVICE, expected, requests).await
            }
            Reachability::Monitors(query) => {
                let ids = query.selection.ids()?;
                // Each monitor may have a message of its own (quirk sim-reachability).
                let expected = ExpectedResponses::devices(ids.iter().map(std::slice::from_ref)).and_more();
                send(client, &query.wait, SERVICE, expected, reachability.monitors(ids, None)).await
            }
            Reachability::Watch { until, kind, query } => {
                let ids = query.selection.ids()?;
                let expected = ExpectedResponses::devices(ids.iter().map(std::slice::from_ref));
                let watch = reachability.watch(ids, kind.into(), until.end());
                send(client, &query.wait, SERVICE, expected, watch).await
            }
            Reachability::Stop { monitors, wait } => {
                let expected = ExpectedResponses::messages(monitors.len());
                send(client, &wait, SERVICE, expected, reachability.stop(monitors)).await
            }
        }
    }
}
