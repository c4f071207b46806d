//! `thingspace doctor`: checks the store and the spool.

mod checks;
mod findings;

use std::process::ExitCode;

use clap::Args;

use crate::arguments::{ListOptions, SpoolOption, StoreOption};
use crate::failure::Failure;
use crate::workflow::inbox::{store_from_env, store_url};

use checks::Checks;
use findings::Findings;

/// The arguments of `thingspace doctor`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace doctor
  thingspace doctor --store sqlite:/var/lib/fleet/inbox.db --spool sqlite:/var/lib/fleet/spool.db
  thingspace doctor -o json

Each row is one check of the store. The checks are: can the store be reached, which versions do the engine and the tables \
have, does the store flush what it acknowledges, how far is its clock from the clock of this machine, may this user write, \
when did a receiver last run, how many callbacks wait for each consumer, and can other machines share the store. With --spool, \
a row shows what is in the spool. To check whether this user may write, the command writes a value and removes it. If the \
store is on a server, the command creates missing tables or streams. It never creates a file.

The result is `ok`, `warning`, `failed`, or `unknown` if the engine does not show what the check needs. NATS does not show \
whether it flushes messages: the check repeats what the URL says, or shows the number of replicas.

The default store is a SQLite file of this machine. Two machines that run the same cron file have two stores, and each sends \
the changes: set THINGSPACE_STORE to postgres://... or nats://... on both to share one store.

The exit code is 0 if no check has failed, 2 if another store or other settings are needed, and 1 if the store is unreachable, \
damaged or locked, or refuses the user.")]
pub struct Doctor {
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    spool: SpoolOption,
    #[command(flatten)]
    options: ListOptions,
}

impl Doctor {
    /// Checks the store, and the spool if `--spool` is set. Prints one row per check.
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let url = store_url(&self.store)?;
        let is_default = self.store.store.is_none() && store_from_env().is_none();
        let mut findings = Findings::default();
        Checks { url: &url, is_default, findings: &mut findings }.run().await;
        if let Some(spool) = &self.spool.spool {
            checks::spool(spool, &mut findings).await;
        }
        findings.print(self.options.output)
    }
}
