//! `thingspace sim`: runs a simulator, or controls a running one.
//!
//! The module `serve` runs a simulator. All subcommands except `quirks` send requests to the admin endpoints of a running
//! simulator, with the helpers in `remote`. Like every module of `commands`, this module does not depend on the other modules of
//! `commands`.

mod clock;
mod deliveries;
mod event;
mod fault;
mod inbox;
mod lists;
mod quirks;
mod remote;
mod serve;
mod snapshot;

use std::process::ExitCode;

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use crate::arguments::name_and_value;
use crate::failure::Failure;
use crate::output::print_json;
use remote::Target;

#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_long_help = "\
Without a subcommand, runs the simulator until it is stopped. The API is under /api, and a web page is under /_sim/. Other \
programs can read these addresses:
  GET /_sim/ledger    accepted requests and their outcomes, per device
  GET /_sim/journal   all received calls
  GET /_sim/state     devices by state, and the clock

Credentials: key sim-key, secret sim-secret, user sim-user, password sim-password, account 0000123456-00001.

Examples:
  thingspace sim --devices 1000 --speed 60        # one minute per second
  thingspace sim clock --advance 90d              # suspended devices are restored
  thingspace sim fault add reset --acted --operation activateDevices --times 1
  thingspace sim ledger -o csv
  thingspace sim quirks --basis guessed"
)]
pub struct Sim {
    #[command(subcommand)]
    command: Option<SimCommand>,
    #[command(flatten)]
    serve: serve::Serve,
}

#[derive(Subcommand)]
pub enum SimCommand {
    /// Show the clock and the number of devices in each state, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace sim state
  thingspace sim state --at http://127.0.0.1:9000")]
    State(Target),
    /// List the devices with their current state
    Fleet(lists::Fleet),
    /// List the accepted requests and their outcomes, per device
    #[command(after_long_help = "\
Examples:
  thingspace sim ledger
  thingspace sim ledger -o jsonl --after 500")]
    Ledger(lists::Entries),
    /// List all received calls
    #[command(after_long_help = "\
Examples:
  thingspace sim journal
  thingspace sim journal -o json")]
    Journal(lists::Entries),
    /// Show the clock, advance it, pause it, or change its speed
    Clock(clock::ClockChange),
    /// Make calls fail
    #[command(subcommand)]
    Fault(fault::FaultCommand),
    /// Show the switches, or set some
    #[command(after_long_help = "\
Examples:
  thingspace sim switch
  thingspace sim switch callback-retry=observed

A switch chooses how the simulator behaves where sources about the real service contradict each other. `thingspace sim quirks \
--switches` lists the switches.")]
    Switch {
        #[command(flatten)]
        target: Target,
        /// Switches to set, such as callback-retry=observed
        #[arg(value_name = "QUIRK=VALUE", value_parser = name_and_value)]
        set: Vec<(String, String)>,
    },
    /// Set how reliably callbacks are delivered; without options, delivery is reliable again
    #[command(after_long_help = "\
Examples:
  thingspace sim deliveries --duplicates 0.05 --losses 0.01 --reordering 30s
  thingspace sim deliveries")]
    Deliveries {
        #[command(flatten)]
        target: Target,
        #[command(flatten)]
        options: deliveries::DeliveryOptions,
    },
    /// Simulate a device event that no API call causes
    #[command(after_long_help = "\
Examples:
  thingspace sim line 89148000008682242668 sms 'tank 7 is full'
  thingspace sim line 89148000008682242668 uses 250000000
  thingspace sim line 89148000008682242668 portal suspend
  thingspace sim line 89148000008682242668 portal activate --service-plan m2m-5mb")]
    Line {
        #[command(flatten)]
        target: Target,
        /// ICCID of the device, as `thingspace sim fleet` lists it
        #[arg(value_name = "ICCID")]
        iccid: String,
        /// What happens
        #[command(subcommand)]
        event: event::DeviceEvent,
    },
    /// Print the callbacks that the simulator's own inbox has received, one JSON object per line
    ///
    /// A client that cannot receive callbacks registers http://127.0.0.1:8787/_sim/inbox as its listener. Messages with non-IP
    /// data also have a `payload` in hexadecimal digits.
    #[command(after_long_help = "\
Examples:
  thingspace callbacks register CarrierService http://127.0.0.1:8787/_sim/inbox
  thingspace sim inbox --follow")]
    Inbox(inbox::Inbox),
    /// Reset the simulator to its initial state
    #[command(after_long_help = "\
Examples:
  thingspace sim reset
  thingspace sim reset --devices 1000 --seed 8")]
    Reset {
        #[command(flatten)]
        target: Target,
        /// New size of the fleet
        #[arg(long)]
        devices: Option<u32>,
        /// New seed
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Write the complete state to a file
    #[command(after_long_help = "\
Examples:
  thingspace sim snapshot morning.snapshot

The file contains the passwords of listeners. On Unix, only you can read the file.")]
    Snapshot(snapshot::SnapshotFile),
    /// Restore the state from a file that `thingspace sim snapshot` has written
    #[command(after_long_help = "\
Examples:
  thingspace sim restore morning.snapshot")]
    Restore(snapshot::SnapshotFile),
    /// Show what is documented, observed and guessed about the service, and which behaviors can be switched
    Quirks(quirks::Quirks),
}

impl Sim {
    /// Returns whether the command is the simulator itself (no subcommand), which runs until a signal arrives.
    pub fn is_server(&self) -> bool {
        self.command.is_none()
    }

    pub async fn run(self) -> Result<ExitCode, Failure> {
        match self.command {
            None => self.serve.run().await,
            Some(command) => command.run().await,
        }
    }
}

impl SimCommand {
    async fn run(self) -> Result<ExitCode, Failure> {
        match self {
            SimCommand::State(target) => print_json(&target.remote()?.get("state").await?),
            SimCommand::Fleet(fleet) => fleet.run().await,
            SimCommand::Ledger(entries) => {
                let columns = &["seq", "at", "event", "operation", "device.iccid", "from", "to", "outcome", "code", "ignored"];
                entries.print("ledger", columns).await
            }
            SimCommand::Journal(entries) => {
                let columns = &["seq", "at", "method", "path", "operation", "status", "ignored"];
                entries.print("journal", columns).await
            }
            SimCommand::Clock(change) => change.run().await,
            SimCommand::Fault(command) => command.run().await,
            SimCommand::Switch { target, set } => {
                let set: Map<String, Value> = set.into_iter().map(|(quirk, value)| (quirk, value.into())).collect();
                let remote = target.remote()?;
                print_json(&if set.is_empty() {
                    remote.get("switches").await?
                } else {
                    remote.post("switches", &set.into()).await?
                })
            }
            SimCommand::Deliveries { target, options } => {
                print_json(&target.remote()?.post("deliveries", &json!(options.deliveries())).await?)
            }
            SimCommand::Line { target, iccid, event } => event.run(&target.remote()?, &iccid).await,
            SimCommand::Inbox(inbox) => inbox.run().await,
            SimCommand::Reset { target, devices, seed } => {
                let body = remote::without_nulls(json!({"devices": devices, "seed": seed}));
                print_json(&target.remote()?.post("reset", &body).await?)
            }
            SimCommand::Snapshot(file) => file.save().await,
            SimCommand::Restore(file) => file.restore().await,
            SimCommand::Quirks(quirks) => quirks.run(),
        }
    }
}
