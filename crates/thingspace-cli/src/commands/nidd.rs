//! `thingspace nidd`: non-IP data delivery.

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::{Args, Subcommand};
use serde_json::Value;
use thingspace::callbacks::Received;
use thingspace::{Client, DeviceId, DeviceKey};

use crate::arguments::{QueryOptions, WaitOptions, duration};
use crate::failure::Failure;
use crate::interrupt::{self, GracefulShutdown};
use crate::output::{note, print_json_line};
use crate::workflow::callback_message;
use crate::workflow::listener::Listener;
use crate::workflow::queries::{self, ExpectedResponses};
use crate::workflow::session::Session;

#[derive(Subcommand)]
pub enum Nidd {
    /// Send data to devices
    Send(Send),
    /// Print the data that devices send
    Receive(Receive),
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace nidd send iccid:89148000008682242668 --hex 0a1b2c
  thingspace nidd send --from meters.txt --hex 0a1b2c --within 24h --no-wait

Prints the delivery report of each device as one JSON object per line.")]
pub struct Send {
    /// Payload in hexadecimal digits, up to 1358 bytes
    #[arg(long, value_name = "HEX")]
    hex: String,
    /// How long the network tries to deliver the payload, from 2s to 30d
    #[arg(long, default_value = "1h", value_name = "TIME", value_parser = duration)]
    within: Duration,
    #[command(flatten)]
    query: QueryOptions,
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace nidd receive
  thingspace nidd receive iccid:89148000008682242668 --follow --inbox | jq -r .payload

Prints each message as one JSON object per line, with its data in hexadecimal digits in the member `payload`. Without --follow, the \
command ends after the first message, or with exit code 7 at the timeout.")]
pub struct Receive {
    /// Print only the data of these devices, each named as KIND:ID, such as iccid:89148000008682242668
    #[arg(value_name = "DEVICE")]
    devices: Vec<DeviceKey>,
    /// Print messages until the command is stopped, without a timeout
    #[arg(long)]
    follow: bool,
    #[command(flatten)]
    wait: WaitOptions,
}

const SERVICE: &str = "NiddService";

impl Nidd {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Nidd::Send(Send { hex, within, query }) => {
                let payload = parse_hex(&hex)?;
                let ids = query.selection.ids()?;
                let expected = ExpectedResponses::devices(ids.iter().map(std::slice::from_ref));
                queries::send(client, &query.wait, SERVICE, expected, client.nidd().send(ids, payload, within)).await
            }
            Nidd::Receive(arguments) => arguments.run(client).await,
        }
    }
}

impl Receive {
    async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        if self.wait.no_wait {
            return Err(Failure::usage("--no-wait receives nothing: leave it out"));
        }
        let start = SystemTime::now();
        let shutdown = GracefulShutdown::enable();
        let session = Session::of_requests(client, &self.wait, SERVICE);
        let Some(listener) = interrupt::finish_within_grace(Listener::start(&session)).await.transpose()?.flatten() else {
            return match shutdown.signal() {
                Some(signal) => Ok(signal.exit_code()),
                None => Err(Failure::usage(format!("nothing receives the messages of {SERVICE}: use --listen or --inbox"))),
            };
        };
        let printed = tokio::select! {
            printed = self.print(&listener, start) => printed,
            () = interrupt::received() => Ok(ExitCode::SUCCESS),
        };
        listener.stop().await;
        shutdown.signal().map_or(printed, |signal| Ok(signal.exit_code()))
    }

    /// Prints the data that arrives after `start`. Without `--follow`, ends after one message or at the timeout.
    async fn print(&self, listener: &Listener, start: SystemTime) -> Result<ExitCode, Failure> {
        let inbox = listener.inbox();
        let mut events = inbox.follow_from(inbox.place_at(start).await?);
        note(format_args!("waiting for the messages of {SERVICE}"));
        let end = tokio::time::Instant::now() + self.wait.timeout;
        loop {
            let received = if self.follow {
                events.next().await
            } else {
                let Ok(received) = tokio::time::timeout_at(end, events.next()).await else {
                    note("no message within the timeout");
                    return Ok(ExitCode::from(7));
                };
                received
            };
            if received.at() < start || !self.is_wanted(&received) {
                continue;
            }
            if !print_json_line(&callback_message::received(received.event()))? || !self.follow {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }

    /// Returns whether a message contains data from one of the named devices, or from any device if none is named. Delivery
    /// reports contain no data, so the result is false for them.
    fn is_wanted(&self, received: &Received) -> bool {
        let event = received.event();
        if event.service().as_str() != SERVICE || event.payload().is_none() {
            return false;
        }
        let is_sender = |id: &DeviceId| {
            senders(event.json()).any(|(kind, sender)| kind.eq_ignore_ascii_case(id.kind().as_str()) && sender == id.id())
        };
        self.devices.is_empty() || self.devices.iter().flat_map(DeviceKey::ids).any(is_sender)
    }
}

/// Returns the identifiers of the device that sent a message, each as its kind and its value (schema NiddCallback).
fn senders(message: &Value) -> impl Iterator<Item = (&str, &str)> {
    let ids = message.pointer("/niddResponse/niddMONotificationResponse/deviceIds").or(message.get("deviceIds"));
    ids.and_then(Value::as_array).into_iter().flatten().filter_map(|id| Some((id["kind"].as_str()?, id["id"].as_str()?)))
}

fn parse_hex(hex: &str) -> Result<Vec<u8>, Failure> {
    let bytes = hex.as_bytes().chunks(2).map(|pair| {
        // Check the digits here, because `from_str_radix` also accepts a sign.
        let is_hexadecimal = pair.len() == 2 && pair.iter().all(u8::is_ascii_hexdigit);
        u8::from_str_radix(std::str::from_utf8(pair).ok().filter(|_| is_hexadecimal)?, 16).ok()
    });
    let bytes: Option<Vec<u8>> = bytes.collect();
    bytes.ok_or_else(|| Failure::usage("invalid --hex: expected two hexadecimal digits per byte, such as 0a1b2c"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_has_two_hexadecimal_digits_per_byte() {
        assert_eq!(parse_hex("0a1B").ok(), Some(vec![0x0a, 0x1b]));
        for hex in ["0a1", "+1", "0x0a", " 1", "é"] {
            assert!(parse_hex(hex).is_err(), "{hex}");
        }
    }
}
