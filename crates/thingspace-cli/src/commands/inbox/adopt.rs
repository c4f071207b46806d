//! `thingspace inbox adopt`: makes a spool belong to another store.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;

use clap::Args;
use thingspace::callbacks::{Inbox, Spool};

use super::trim::confirmed;
use crate::arguments::{SpoolOption, StoreOption};
use crate::failure::Failure;
use crate::output::{note, print};
use crate::workflow::inbox::{generated_credentials, missing_file, open, open_existing};

/// The arguments of `thingspace inbox adopt`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox adopt --store postgres://fleet@db.example/fleet \\
    --spool sqlite:/var/lib/fleet/spool.db --yes

A spool belongs to the first store that it reaches, and cannot be used with another store. If the database of its store was lost \
and replaced by a new one, this command makes the spool belong to the new store, and moves the callbacks in the spool to the new \
store. First stop the receivers that use the spool with its previous store. Receivers that use the new store can keep running.")]
pub struct Adopt {
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    spool: SpoolOption,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Adopt {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let Some(url) = self.spool.spool else {
            return Err(Failure::usage("the spool is missing: set --spool to the spool of `thingspace serve`"));
        };
        if let Some(file) = missing_file(&url) {
            return Err(Failure::usage(format!(
                "the spool {} does not exist: set --spool to the spool of `thingspace serve`",
                file.display()
            )));
        }
        let store = Arc::clone(open_existing(&self.store).await?.store());
        let spool = Spool::open(open(&url).await?).await?;
        let (from, to, waiting) = (spool.url(), store.url(), spool.content(SystemTime::now()).count);
        let question = format!("Make the spool {from} belong to the store {to}, and move its {waiting} callbacks there?");
        if !self.yes && !confirmed(&question)? {
            note("nothing was changed");
            return Ok(ExitCode::FAILURE);
        }
        let inbox = Inbox::with_store(store, generated_credentials()).with_spool(spool)?;
        inbox.adopt_spool().await?;
        let moved = inbox.drain_spool().await?;
        print(format_args!("the spool {from} belongs to the store {to}: moved {moved} callbacks"))?;
        Ok(ExitCode::SUCCESS)
    }
}
