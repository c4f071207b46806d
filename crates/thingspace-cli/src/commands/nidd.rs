//! `thingspace nidd`: non-IP data delivery.

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use thingspace::Client;

use crate::arguments::{QueryOptions, duration};
use crate::failure::Failure;
use crate::workflow::queries::{self, ExpectedResponses};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace nidd iccid:89148000008682242668 --hex 0a1b2c
  thingspace nidd --from meters.txt --hex 0a1b2c --within 24h --no-wait

Prints the delivery report of each device as one JSON object per line.")]
pub struct Nidd {
    /// Payload in hexadecimal digits, up to 1358 bytes
    #[arg(long, value_name = "HEX")]
    hex: String,
    /// How long the network tries to deliver the payload, from 2s to 30d
    #[arg(long, default_value = "1h", value_name = "TIME", value_parser = duration)]
    within: Duration,
    #[command(flatten)]
    query: QueryOptions,
}

impl Nidd {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let payload = parse_hex(&self.hex)?;
        let ids = self.query.selection.ids()?;
        let expected = ExpectedResponses::devices(ids.iter().map(std::slice::from_ref));
        let sending = client.nidd().send(ids, payload, self.within);
        queries::send(client, &self.query.wait, "NiddService", expected, sending).await
    }
}

fn parse_hex(hex: &str) -> Result<Vec<u8>, Failure> {
    let bytes = hex.as_bytes().chunks(2).map(|pair| {
        let digits = std::str::from_utf8(pair).ok().filter(|digits| digits.len() == 2)?;
        u8::from_str_radix(digits, 16).ok()
    });
    let bytes: Option<Vec<u8>> = bytes.collect();
    bytes.ok_or_else(|| Failure::usage("invalid --hex: expected two hexadecimal digits per byte, such as 0a1b2c"))
}
