//! `thingspace inbox trim`.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::Args;
use thingspace::callbacks::Retention;

use crate::arguments::{Moment, StoreOption, duration, moment};
use crate::failure::Failure;
use crate::output::{note, print};
use crate::workflow::callback_rows::time;
use crate::workflow::inbox::open_existing;

/// The arguments of `thingspace inbox trim`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox trim --older-than 30d
  thingspace inbox trim --before 2026-01-01 --yes

Callbacks of open requests are not removed.")]
pub struct Trim {
    #[command(flatten)]
    store: StoreOption,
    /// Remove the callbacks that were received before this day, which starts at midnight UTC, or before this time with its UTC
    /// offset
    #[arg(long, value_name = "TIME", value_parser = before)]
    before: Option<SystemTime>,
    /// Remove the callbacks that are older than this, such as 12h or 30d
    #[arg(long, value_name = "TIME", value_parser = duration, conflicts_with = "before", required_unless_present = "before")]
    older_than: Option<Duration>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

/// Parses a day or a time.
fn before(argument: &str) -> Result<SystemTime, String> {
    moment(argument).map(Moment::system_time)
}

impl Trim {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        let now = SystemTime::now();
        let age = match (self.before, self.older_than) {
            // A time in the future is treated as the current time.
            (Some(before), _) => now.duration_since(before).unwrap_or_default(),
            (None, age) => age.unwrap_or_default(),
        };
        let before = time(now.checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH));
        let store = inbox.store().url();
        if !self.yes && !confirmed(&format!("Remove the callbacks in {store} that were received before {before}?"))? {
            note("nothing was removed");
            return Ok(ExitCode::FAILURE);
        }
        let removed = inbox.with_retention(Retention { age, count: None }).prune().await?;
        print(format_args!("removed {removed} callbacks that were received before {before}"))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Asks a question on standard error, and returns whether the answer is yes. If standard input is not a terminal, nobody can
/// answer, so returns an error that asks for `--yes`.
pub(super) fn confirmed(question: &str) -> Result<bool, Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage("standard input is not a terminal: confirm with --yes"));
    }
    note(format_args!("{question} Type yes to continue:"));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "yes"))
}
