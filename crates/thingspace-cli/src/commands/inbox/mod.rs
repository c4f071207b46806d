//! `thingspace inbox`: the stored callbacks.

mod adopt;
mod dead;
mod gaps;
mod list;
mod replay;
mod show;
mod tail;
mod trim;

use std::process::ExitCode;

use clap::Subcommand;

use crate::failure::Failure;

/// The commands of `thingspace inbox`.
#[derive(Subcommand)]
pub enum Inbox {
    /// List the stored callbacks, oldest first
    List(list::List),
    /// Print one callback with its message, as JSON
    Show(show::Show),
    /// Print callbacks as they arrive, until the command is stopped
    Tail(tail::Tail),
    /// List the callbacks whose handlers have failed too often
    Dead(dead::Dead),
    /// Replay dead letters, so that their consumers handle them again
    Replay(replay::Replay),
    /// List the times without a running receiver, in which callbacks may have been lost
    Gaps(gaps::Gaps),
    /// Remove old callbacks
    Trim(trim::Trim),
    /// Make a spool belong to another store, after the database of its store was replaced
    Adopt(adopt::Adopt),
}

impl Inbox {
    /// Runs the command.
    pub async fn run(self) -> Result<ExitCode, Failure> {
        match self {
            Inbox::List(list) => list.run().await,
            Inbox::Show(show) => show.run().await,
            Inbox::Tail(tail) => tail.run().await,
            Inbox::Dead(dead) => dead.run().await,
            Inbox::Replay(replay) => replay.run().await,
            Inbox::Gaps(gaps) => gaps.run().await,
            Inbox::Trim(trim) => trim.run().await,
            Inbox::Adopt(adopt) => adopt.run().await,
        }
    }
}
