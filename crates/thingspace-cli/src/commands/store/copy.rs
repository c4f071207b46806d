//! `thingspace store copy`: copies a store to an empty store.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use thingspace::callbacks::store::{self, CopyPhase, CopyProgress, CopyReport, StoreCopy};

use crate::arguments::{ListOptions, store_or_variable};
use crate::failure::Failure;
use crate::output::{Format, Row, Writer, note};

/// The shortest time between two reports of a phase, if standard error is not a terminal.
const REPORT: Duration = Duration::from_secs(10);

/// The arguments of `thingspace store copy`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace store copy sqlite:/var/lib/fleet/inbox.db postgres://fleet@db.example/fleet
  thingspace store copy sqlite:/var/lib/fleet/inbox.db sqlite:/var/lib/fleet/backup.db -o json
  thingspace store copy env:OLD_STORE env:NEW_STORE --force

Stop the programs that use FROM, copy it, and set THINGSPACE_STORE to TO on every machine. Jobs and consumers continue in TO, \
because entries keep their keys, their order and their places. Afterwards, nothing may use FROM, because its jobs would send \
their requests a second time.

TO must be a file, schema (?schema=NAME) or stream (?stream=NAME) that no program has used. Before anything is written, \
the command checks that TO can hold every entry. If TO is on a NATS server, and an entry is larger than max_payload of this \
server, nothing is copied.

A command that was interrupted or killed continues when it is run again. Until it has finished, no other command opens TO. At \
the end, the command reads both stores again, compares every entry and every cell, and prints a digest of all of them.

To move a large store with a short interruption, copy it with --force while it is in use, then stop the programs, and run the command \
again without --force. The second run copies only what is new.

Leases are not copied: the processes that hold them use FROM. The session of the account, the count of failed logins, open requests, \
budgets and dead letters are copied.

Passwords of servers come from PGPASSWORD, or NATS_USER and NATS_PASSWORD. If FROM and TO need different passwords, put each URL \
with its password into a variable, and name the variable as env:NAME.")]
pub struct Copy {
    /// Store to copy: sqlite:PATH, postgres://USER@HOST/DATABASE, nats://HOST, or env:NAME for the URL in a variable
    #[arg(value_name = "FROM")]
    from: String,
    /// Empty store to copy to, in the same forms as FROM. The command creates the store if it does not exist
    #[arg(value_name = "TO")]
    to: String,
    /// Copy although FROM is in use. TO cannot be opened until the command has run again without --force
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    options: ListOptions,
}

impl Copy {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let (from, to) = (store_or_variable(&self.from)?, store_or_variable(&self.to)?);
        let copy = StoreCopy::open(&from, &to).await?.allow_use(self.force);
        let (from, to) = copy.urls();
        let reporter = Reporter::new();
        let bar = reporter.bar.clone();
        let outcome = copy.on_progress(move |progress| reporter.report(progress)).run().await;
        bar.finish_and_clear();
        let copied = outcome.map_err(|error| advise(error, self.force))?;
        print(self.options.output, &from, &to, &copied)?;
        if copied.is_finished {
            note(format_args!(
                "the copy is finished: set THINGSPACE_STORE to {to} on every machine. A program that still uses {from} would send the \
                 requests of its jobs a second time"
            ));
            return Ok(ExitCode::SUCCESS);
        }
        note(format_args!(
            "the copy is not finished, because {from} is in use: stop the programs that use it, then run the command again without --force"
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// Adds a hint about `--force` to the error message if the store is in use and the flag is not set.
fn advise(error: store::Error, forced: bool) -> Failure {
    let is_used = error.kind() == store::ErrorKind::InUse && !forced;
    let message = error.to_string();
    let failure = Failure::from(error);
    if is_used { failure.with_message(format!("{message}; --force copies a store that is in use")) } else { failure }
}

fn print(format: Format, from: &str, to: &str, copied: &CopyReport) -> Result<(), Failure> {
    let json = json!({
        "from": from,
        "to": to,
        "finished": copied.is_finished,
        "entries": copied.entries,
        "cells": copied.cells,
        "written": copied.written,
        "removed": copied.removed,
        "newestPlace": copied.newest.0,
        "leasesLeftOut": copied.leases,
        "digest": copied.digest,
    });
    let mut out = Writer::new(format, &["finished", "entries", "cells", "written", "removed", "newest_place", "digest"])?;
    let finished = if copied.is_finished { "yes" } else { "no" };
    let counts = [copied.entries, copied.cells, copied.written, copied.removed, copied.newest.0].map(|count| count.to_string());
    let cells = [finished.to_owned()].into_iter().chain(counts).chain([copied.digest.clone()]).collect();
    out.row(Row { cells, json })?;
    out.finish()
}

/// Reports progress on standard error. On a terminal, shows a bar. Otherwise, prints a line at the start of each phase, and then
/// at most one line per [`REPORT`].
struct Reporter {
    bar: ProgressBar,
    last: Mutex<Option<(CopyPhase, Instant)>>,
}

impl Reporter {
    fn new() -> Self {
        let bar = if std::io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
        let style = ProgressStyle::with_template("  {msg:10} {bar:40} {pos}/{len}  {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar, last: Mutex::new(None) }
    }

    fn report(&self, progress: CopyProgress) {
        let CopyProgress { phase, place, newest, .. } = progress;
        if !self.bar.is_hidden() {
            self.bar.set_message(phase.as_str());
            self.bar.set_length(newest.0);
            self.bar.set_position(place.0);
            return;
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|(reported, at)| reported != phase || at.elapsed() >= REPORT) {
            *last = Some((phase, Instant::now()));
            note(format_args!("{}: place {} of {}", phase.as_str(), place.0, newest.0));
        }
    }
}
