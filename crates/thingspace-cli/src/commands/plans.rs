//! `thingspace plans`: the service plans of the account.

use std::process::ExitCode;

use clap::Args;
use futures_util::stream;
use thingspace::Client;

use crate::arguments::ListOptions;
use crate::failure::Failure;
use crate::output::{cell, print_list};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace plans
  thingspace plans -o csv

Pass the code of a plan to `thingspace devices activate --plan` or `change-plan --plan`.")]
pub struct Plans {
    #[command(flatten)]
    list: ListOptions,
}

impl Plans {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let plans = stream::iter(client.accounts().plans().await?.into_iter().map(Ok));
        print_list(self.list.output, &["code", "name", "kilobytes"], plans, |plan| {
            vec![cell(&plan.code), cell(&plan.name), cell(&plan.size_kb)]
        })
        .await
    }
}
