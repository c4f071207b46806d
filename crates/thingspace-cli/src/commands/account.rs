//! `thingspace account`: the account and what it includes.

use std::process::ExitCode;

use clap::Subcommand;
use futures_util::stream;
use thingspace::Client;

use crate::arguments::ListOptions;
use crate::failure::Failure;
use crate::output::{cell, print_json, print_list};

#[derive(Subcommand)]
pub enum Account {
    /// Show the organization, carriers, features and IP pools, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace account show")]
    Show,
    /// List the leads of a partner account
    #[command(after_long_help = "\
Examples:
  thingspace account leads -o csv > leads.csv")]
    Leads(ListOptions),
    /// Show the custom services and states, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace account states")]
    States,
    /// List the device SKUs that can be activated by ICCID alone
    #[command(after_long_help = "\
Examples:
  thingspace account skus -o json")]
    Skus(ListOptions),
}

impl Account {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let accounts = client.accounts();
        match self {
            Account::Show => print_json(&accounts.get().await?),
            Account::States => print_json(&accounts.states_and_services().await?),
            Account::Leads(options) => {
                print_list(options.output, &["lead", "state", "city"], accounts.leads().stream(), |lead| {
                    let city = lead.address.as_ref().and_then(|address| address.city.clone());
                    vec![cell(&lead.lead_id), cell(&lead.lead_state), cell(&city)]
                })
                .await
            }
            Account::Skus(options) => {
                let skus = stream::iter(accounts.skus().await?.into_iter().map(Ok));
                print_list(options.output, &["sku", "status"], skus, |sku| {
                    vec![cell(&sku.device_sku), cell(&sku.device_sku_status)]
                })
                .await
            }
        }
    }
}
