//! `thingspace inbox show`.

use std::process::ExitCode;

use clap::Args;

use crate::arguments::StoreOption;
use crate::failure::Failure;
use crate::output::print_json;
use crate::workflow::callback_rows::json;
use crate::workflow::inbox::open_existing;

/// The minimum length of `KEY`, which may be the first characters of a key.
const MIN_PREFIX: usize = 8;

/// The arguments of `thingspace inbox show`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox show 5d0c1b9e7f3a

Credentials are never stored, so the output does not contain them.")]
pub struct Show {
    #[command(flatten)]
    store: StoreOption,
    /// Key of the callback, as `thingspace inbox list` prints it, or its first 8 or more characters
    #[arg(value_name = "KEY")]
    key: String,
}

impl Show {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        if self.key.len() < MIN_PREFIX {
            return Err(Failure::usage(format!("KEY has {} characters: expected at least {MIN_PREFIX}", self.key.len())));
        }
        let inbox = open_existing(&self.store).await?;
        match inbox.find(&self.key).await?.as_slice() {
            [received] => print_json(&json(received)),
            [] => Err(Failure::other(format!("no callback has the key `{}`; `thingspace inbox list` lists the keys", self.key))),
            several => Err(Failure::usage(format!(
                "{} callbacks have keys that start with `{}`: write more of the key",
                several.len(),
                self.key
            ))),
        }
    }
}
