//! `thingspace history`: the provisioning changes of devices.

use std::process::ExitCode;

use clap::Args;
use thingspace::Client;
use thingspace::raw::types::ProvisioningHistory;

use crate::arguments::HistoryOptions;
use crate::failure::Failure;
use crate::output::{Row, cell};
use crate::workflow::histories::{self, with_device};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace history iccid:89148000008682242668 --since 2025-12-01
  thingspace history --from devices.txt --since 2026-01-01 --until 2026-01-31 -o csv

Prints one row per change, successful or not. How long the service keeps the history is not documented.

Each call reads one device; --in-flight sets how many calls run at the same time. If some devices cannot be read, the command \
reports them on standard error, prints the others, and exits with code 6.")]
pub struct History {
    #[command(flatten)]
    history: HistoryOptions,
}

impl History {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let columns = &["device", "time", "change", "status", "by", "plan"];
        histories::print(client, self.history, columns, None, |device, events: Vec<ProvisioningHistory>| {
            events.iter().map(|event| row(device, event)).collect()
        })
        .await
    }
}

fn row(device: &str, event: &ProvisioningHistory) -> Row {
    let cells = vec![
        device.to_owned(),
        cell(&event.occurred_at),
        cell(&event.event_type),
        cell(&event.status),
        cell(&event.event_by),
        cell(&event.service_plan),
    ];
    Row { cells, json: with_device(device, event) }
}
