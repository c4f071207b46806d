//! `thingspace sms`: SMS messages to and from devices.
//!
//! The module `send` sends messages. Like every module of `commands`, this module does not depend on the other modules of
//! `commands`.

mod send;

use std::process::ExitCode;

use clap::{Args, Subcommand};
use thingspace::{Client, DeviceId};

use crate::arguments::{DeviceSelection, ListOptions, SendOptions, TimeRange, WaitOptions};
use crate::failure::Failure;
use crate::output::{Format, cell, print, print_list};
use crate::workflow::listener;
use crate::workflow::queries::{self, ExpectedResponses};
use crate::workflow::time_range;
use send::{MessageOptions, Recipients};

#[derive(Subcommand)]
pub enum Sms {
    /// Send a message to devices; each message counts as usage of its device
    Send(SendSms),
    /// Print the queued messages of devices, and remove them from the queue, except the last page
    #[command(after_long_help = "\
Examples:
  thingspace sms received -o csv >> messages.csv

The queue is read page by page. When the service returns a page, it deletes the previous page. The last page stays in the queue, \
so the next command prints it again.")]
    Received(ListOptions),
    /// List when a device sent and received messages
    #[command(after_long_help = "\
Examples:
  thingspace sms events iccid:89148000008682242668 --since 2026-01-01

Prints the events as one JSON object on one line. The service keeps the events for 3 months.")]
    Events {
        /// Device, such as iccid:89148000008682242668
        device: DeviceId,
        #[command(flatten)]
        range: TimeRange,
        #[command(flatten)]
        wait: WaitOptions,
    },
    /// Start the delivery of queued messages to the listener of EnhancedConnectivityService
    #[command(after_long_help = "\
Examples:
  thingspace callbacks register EnhancedConnectivityService https://fleet.example/sms
  thingspace sms deliver")]
    Deliver,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sms send --text \"report now\" iccid:89148000008682242668
  thingspace sms send --text reboot --group pumps-north --no-wait

  thingspace sms send --text report --all --dry-run

Name devices, or use --group or --all. Prints the delivery report of each device as one JSON object per line, as \
EnhancedConnectivityService sends it. If the message to a device was not accepted, or if the command does not receive \
callbacks (--listen, --inbox), the outcome of the device is printed instead.

A message whose response was lost is not sent again. Nothing shows whether it was accepted, so the outcome of its devices is \
unknown.")]
pub struct SendSms {
    /// Text of the message, at most 160 characters
    #[arg(long)]
    text: String,
    /// Send to the devices in this group
    #[arg(long)]
    group: Option<String>,
    /// Send to every device of the account
    #[arg(long, conflicts_with = "group")]
    all: bool,
    #[command(flatten)]
    selection: DeviceSelection,
    #[command(flatten)]
    send: SendOptions,
    #[command(flatten)]
    wait: WaitOptions,
    /// Print whether the service accepted the message for each device, in this format, instead of delivery reports
    #[arg(short, long, value_enum)]
    output: Option<Format>,
}

impl Sms {
    pub fn changes_without_waiting(&self) -> bool {
        matches!(self, Sms::Deliver)
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Sms::Send(arguments) => run_send(client, arguments).await,
            Sms::Received(options) => {
                print_list(options.output, &["device", "time", "text"], client.sms().received().stream(), |message| {
                    let device = message.device_ids.first().map(|id| format!("{}:{}", id.kind, id.id)).unwrap_or_default();
                    vec![device, cell(&message.timestamp), cell(&message.message)]
                })
                .await
            }
            Sms::Events { device, range, wait } => {
                let (from, to) = time_range::resolve(client, &range).await?;
                time_range::warn_if_cut(client, from, &time_range::SMS_EVENTS).await?;
                let events = client.sms().events(&device, from, to);
                queries::send(client, &wait, "DeviceService", ExpectedResponses::messages(1), events).await
            }
            Sms::Deliver => {
                // A killed command may have left its listener registered. Without this call, the service would send the queued
                // messages to the URL of that listener, where nothing answers, and the messages would be lost.
                listener::remove_left_behind(client).await;
                client.sms().start_delivery().await?;
                print("started the delivery of queued messages to the listener of EnhancedConnectivityService")?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

async fn run_send(client: &Client, arguments: SendSms) -> Result<ExitCode, Failure> {
    let SendSms { text, group, all, selection, send, wait, output } = arguments;
    let named = selection.optional()?;
    let recipients = match (group, all) {
        (None, false) if named.is_empty() => {
            return Err(Failure::usage("no recipients: name devices, or use --group or --all"));
        }
        (None, false) => Recipients::named(named),
        _ if !named.is_empty() => {
            return Err(Failure::usage("too many recipients: expected only one of devices, --group and --all"));
        }
        (Some(group), _) => Recipients::of_group(client, &group).await?,
        (None, true) => Recipients::of_account(client).await?,
    };
    let change = client.sms().send(text).change()?;
    send::send(client, change, recipients, MessageOptions { send, wait, output }).await
}
