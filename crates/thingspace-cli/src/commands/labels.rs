//! `thingspace labels`: usage labels of eUICC devices.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use thingspace::{Client, label};

use crate::arguments::{ChangeOptions, name_and_value};
use crate::failure::Failure;
use crate::workflow::jobs::{CARRIER, send};

#[derive(Subcommand)]
pub enum Labels {
    /// Attach a usage label to eUICC devices, which are named by EID
    #[command(after_long_help = "\
Examples:
  thingspace labels set infotainment=maps eid:89033023426200000000000000000001
  thingspace labels set infotainment=maps --from cars.txt")]
    Set(Label),
    /// Remove a usage label from eUICC devices, which are named by EID
    #[command(after_long_help = "\
Examples:
  thingspace labels remove infotainment=maps eid:89033023426200000000000000000001
  thingspace labels remove infotainment=maps --from cars.txt")]
    Remove(Label),
}

#[derive(Args)]
pub struct Label {
    /// The label
    #[arg(value_name = "NAME=VALUE", value_parser = name_and_value)]
    label: (String, String),
    #[command(flatten)]
    options: ChangeOptions,
}

impl Labels {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let (change, options) = match self {
            Labels::Set(Label { label: (name, value), options }) => (client.labels().setting(label(name, value))?, options),
            Labels::Remove(Label { label: (name, value), options }) => (client.labels().removing(label(name, value))?, options),
        };
        send(client, &options, CARRIER, (change, options.selection.keys()?)).await
    }
}
