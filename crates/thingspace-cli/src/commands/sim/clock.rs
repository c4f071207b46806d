//! `thingspace sim clock`: shows and changes the clock of the simulator.

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};

use super::remote::{Target, without_nulls};
use crate::arguments::duration;
use crate::failure::Failure;
use crate::output::print_json;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sim clock
  thingspace sim clock --advance 20m   # sessions expire
  thingspace sim clock --next          # the next scheduled event happens
  thingspace sim clock --pause
  thingspace sim clock --speed 3600 --resume

Without options, shows the clock as JSON. After a change, waits until all due events have happened, and shows the \
state of the simulator as JSON.")]
pub struct ClockChange {
    #[command(flatten)]
    target: Target,
    /// Advance the clock by a duration, such as 90s, 20m, 24h or 90d
    #[arg(long, value_name = "TIME", value_parser = duration)]
    advance: Option<Duration>,
    /// Advance the clock to a time, such as 2026-02-01T00:00:00Z
    #[arg(long, value_name = "WHEN", conflicts_with = "advance")]
    to: Option<String>,
    /// Advance the clock to the next scheduled event
    #[arg(long, conflicts_with_all = ["advance", "to"])]
    next: bool,
    /// Pause the clock
    #[arg(long, conflicts_with = "resume")]
    pause: bool,
    /// Resume the clock
    #[arg(long)]
    resume: bool,
    /// Simulated seconds per second while the clock runs
    #[arg(long, value_name = "FACTOR")]
    speed: Option<f64>,
}

impl ClockChange {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let Self { target, advance, to, next, pause, resume, speed } = self;
        let remote = target.remote()?;
        let changes = next || pause || resume || advance.is_some() || to.is_some() || speed.is_some();
        if !changes {
            return print_json(&remote.get("state").await?["clock"]);
        }
        let advance = advance.map(|by| by.as_secs());
        let body =
            json!({"advance_seconds": advance, "to": to, "next_event": next, "pause": pause, "resume": resume, "speed": speed});
        remote.post("clock", &without_nulls(body)).await?;
        // The simulator answers `settle` after all due events, so its ledger contains them when the command ends.
        print_json(&remote.post("settle", &Value::Null).await?)
    }
}
