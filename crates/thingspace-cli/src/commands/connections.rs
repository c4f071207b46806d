//! `thingspace connections`: the data sessions of devices.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use thingspace::raw::types::ConnectionEvent;
use thingspace::{Client, ConnectionSession};

use crate::arguments::HistoryOptions;
use crate::failure::Failure;
use crate::output::{Row, cell};
use crate::workflow::histories::{self, with_device};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace connections iccid:89148000008682242668 --since 2026-01-30T08:00:00Z
  thingspace connections --from devices.txt --since 2026-01-01 --until 2026-01-31 -o csv
  thingspace connections --sessions iccid:89148000008682242668 --since 2026-01-30
  thingspace connections --sessions --from devices.txt --since 2026-01-01 -o csv

Prints one row per session event. With --sessions, prints one row per session: when it started and ended, how many seconds it \
lasted, and how many bytes it used. A session has no start if it started before the range, and no end and no bytes if it has not \
ended in the range. How long the service keeps connection events is not documented.

Each call reads one device; --in-flight sets how many calls run at the same time. If some devices cannot be read, the command \
reports them on standard error, prints the others, and exits with code 6.")]
pub struct Connections {
    #[command(flatten)]
    history: HistoryOptions,
    /// Print sessions: each start of a session together with its end, its length in seconds and its bytes
    #[arg(long)]
    sessions: bool,
}

impl Connections {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let rows = if self.sessions { session_rows } else { event_rows };
        let columns: &[&str] =
            if self.sessions { &["device", "start", "stop", "seconds", "bytes"] } else { &["device", "time", "event", "bytes"] };
        histories::print(client, self.history, columns, None, |device, events: Vec<ConnectionEvent>| rows(device, &events)).await
    }
}

fn event_rows(device: &str, events: &[ConnectionEvent]) -> Vec<Row> {
    let row = |event: &ConnectionEvent| {
        let attribute = |name: &str| {
            let found = event.connection_event_attributes.iter().find(|attribute| attribute.key == name);
            found.and_then(|attribute| attribute.value.clone()).unwrap_or_default()
        };
        let cells = vec![device.to_owned(), cell(&event.occurred_at), attribute("Event"), attribute("BytesUsed")];
        Row { cells, json: with_device(device, event) }
    };
    events.iter().map(row).collect()
}

fn session_rows(device: &str, events: &[ConnectionEvent]) -> Vec<Row> {
    let row = |session: &ConnectionSession| {
        let seconds = session.length().map(|length| length.as_secs());
        let cells = vec![device.to_owned(), cell(&session.start), cell(&session.stop), cell(&seconds), cell(&session.bytes)];
        let json = json!({
            "device": device, "start": session.start, "stop": session.stop, "seconds": seconds, "bytes": session.bytes,
        });
        Row { cells, json }
    };
    ConnectionSession::pair(events).iter().map(row).collect()
}
