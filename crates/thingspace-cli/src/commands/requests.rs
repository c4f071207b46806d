//! `thingspace requests`: the status of accepted requests.

use std::process::ExitCode;

use clap::Subcommand;
use thingspace::Client;

use crate::failure::Failure;
use crate::output::print_json;

#[derive(Subcommand)]
pub enum Requests {
    /// Show whether an accepted request has finished, as JSON
    #[command(after_long_help = "\
Examples:
  thingspace requests status 7e9bf77c-6519-49d5-ac91-30f4547c17d3

This works only for requests to activate, deactivate, suspend or restore a single device. `thingspace jobs report` prints the \
outcome of every device in a job, and `thingspace profiles status` shows the status of changes of eUICC profiles.")]
    Status {
        /// Id of the request; the command that sent the change has printed it on standard error
        #[arg(value_name = "REQUEST")]
        id: String,
    },
}

impl Requests {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let Requests::Status { id } = self;
        print_json(&client.request_status(&id).await?)
    }
}
