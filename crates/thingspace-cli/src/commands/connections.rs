//! `thingspace connections`: the data sessions of devices.

use std::process::ExitCode;

use clap::Args;
use thingspace::Client;
use thingspace::raw::types::ConnectionEvent;

use crate::arguments::HistoryOptions;
use crate::failure::Failure;
use crate::output::{Row, cell};
use crate::workflow::histories::{self, with_device};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace connections iccid:89148000008682242668 --since 2026-01-30T08:00:00Z
  thingspace connections --from devices.txt --since 2026-01-01 --until 2026-01-31 -o csv

Prints one row per session event. The service keeps connection events for 12 months.

Each call reads one device; --in-flight sets how many calls run at the same time. If some devices cannot be read, the command \
reports them on standard error, prints the others, and exits with code 6.")]
pub struct Connections {
    #[command(flatten)]
    history: HistoryOptions,
}

impl Connections {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let columns = &["device", "time", "event", "bytes"];
        histories::print(client, self.history, columns, |device, events: Vec<ConnectionEvent>| {
            events.iter().map(|event| row(device, event)).collect()
        })
        .await
    }
}

fn row(device: &str, event: &ConnectionEvent) -> Row {
    let attribute = |name: &str| {
        let found = event.connection_event_attributes.iter().find(|attribute| attribute.key == name);
        found.and_then(|attribute| attribute.value.clone()).unwrap_or_default()
    };
    let cells = vec![device.to_owned(), cell(&event.occurred_at), attribute("Event"), attribute("BytesUsed")];
    Row { cells, json: with_device(device, event) }
}
