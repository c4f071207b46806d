//! `thingspace store`: the stores of callbacks and jobs.

mod copy;

use std::process::ExitCode;

use clap::Subcommand;

use crate::failure::Failure;

/// The commands of `thingspace store`.
#[derive(Subcommand)]
pub enum Store {
    /// Copy a store into an empty one of any kind, for example from SQLite to PostgreSQL
    Copy(copy::Copy),
}

impl Store {
    /// Runs the command.
    pub async fn run(self) -> Result<ExitCode, Failure> {
        match self {
            Store::Copy(copy) => copy.run().await,
        }
    }
}
