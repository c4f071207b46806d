//! `thingspace account`: the account and what it includes.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use futures_util::stream;
use thingspace::{Client, PasswordFile};

use crate::arguments::ListOptions;
use crate::failure::Failure;
use crate::output::{cell, note, print, print_json, print_list};

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
    /// Replace the password of the API user with one that the service generates
    ResetPassword(ResetPassword),
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace account reset-password --file ~/thingspace-password.json --yes

The service returns the new password once. The command first stores the password in the file, and prints only the name of the \
file unless --show is set. The old password is read from THINGSPACE_PASSWORD; set that variable to the new password afterwards. If \
the response is lost, either password may be valid: the file and the error message say what to do.")]
pub struct ResetPassword {
    /// File, readable only by you, for the new password
    #[arg(long, value_name = "FILE")]
    file: PathBuf,
    /// Reset without confirmation; required unless the service is a simulator
    #[arg(long, short)]
    yes: bool,
    /// Print the new password on standard output instead of the name of the file
    #[arg(long)]
    show: bool,
}

impl Account {
    pub fn changes_without_waiting(&self) -> bool {
        matches!(self, Account::ResetPassword(_))
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let accounts = client.accounts();
        match self {
            Account::Show => print_json(&accounts.get().await?),
            Account::States => print_json(&accounts.states_and_services().await?),
            Account::ResetPassword(arguments) => arguments.run(client).await,
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

impl ResetPassword {
    async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        if !self.yes && client.service_instance().await?.is_none() {
            return Err(Failure::usage(format!(
                "the reset changes the password of the API user at {} for all programs: confirm the reset with --yes",
                client.base_url()
            )));
        }
        let new = client.reset_password(&mut PasswordFile::new(&self.file)).await?;
        if let Err(error) = new.kept() {
            // The file does not contain the password, so this process has the only copy and prints it.
            print(new.password().expose())?;
            return Err(Failure::other(format!("{error}: the new password is on standard output")));
        }
        let file = self.file.display();
        if self.show {
            print(new.password().expose())?;
            note(format_args!("the new password is in {file}: set THINGSPACE_PASSWORD to it"));
        } else {
            print(format_args!("the new password is in {file}: set THINGSPACE_PASSWORD to it"))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
