//! `thingspace sim fault`: makes calls fail.

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use thingspace_sim::Remote;

use super::remote::{Target, row, without_nulls};
use crate::failure::Failure;
use crate::output::{Format, Writer, print_json};

#[derive(Subcommand)]
pub enum FaultCommand {
    /// List the active faults, and how many calls each has affected
    #[command(after_long_help = "\
Examples:
  thingspace sim fault list")]
    List(Target),
    /// Add a fault
    Add(Box<FaultAdd>),
    /// Remove one fault, or all
    #[command(after_long_help = "\
Examples:
  thingspace sim fault clear 2
  thingspace sim fault clear")]
    Clear {
        #[command(flatten)]
        target: Target,
        /// Number of the fault, as `thingspace sim fault list` shows it; without a number, all faults are removed
        id: Option<u64>,
    },
}

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sim fault add status --status 503 --operation listDevices --times 2
  thingspace sim fault add rate-limited --retry-after 5 --rate 0.2
  thingspace sim fault add reset --acted --operation activateDevices --times 1
  thingspace sim fault add delay --seconds 30 --device 89148000008682242668

With `reset --acted`, the operation is executed but its response is lost. Without conditions such as --operation and --device, a \
fault affects every call until the fault is removed.")]
pub struct FaultAdd {
    #[command(flatten)]
    target: Target,
    /// What happens to a call
    #[arg(value_enum)]
    effect: FaultEffect,
    /// HTTP status, for the effects status, gateway and html
    #[arg(long)]
    status: Option<u16>,
    /// Seconds in the Retry-After header, for the effect rate-limited
    #[arg(long, value_name = "SECONDS")]
    retry_after: Option<u64>,
    /// Delay in simulated seconds, for the effect delay
    #[arg(long)]
    seconds: Option<f64>,
    /// Number of body bytes to send, for the effects cut and stall
    #[arg(long)]
    bytes: Option<u64>,
    /// Execute the operation before the call fails
    #[arg(long)]
    acted: bool,
    /// Affect only this operation
    #[arg(long, value_name = "OPERATION_ID")]
    operation: Option<String>,
    /// Affect only calls that contain this device identifier, spelled exactly like this
    #[arg(long, value_name = "ID")]
    device: Option<String>,
    /// Affect only this number of calls
    #[arg(long)]
    times: Option<u64>,
    /// Affect only this share of the calls, from 0 to 1
    #[arg(long, value_name = "SHARE")]
    rate: Option<f64>,
    /// Affect only every nth call
    #[arg(long, value_name = "CALLS")]
    every: Option<u64>,
    /// Affect only calls from this simulated time on
    #[arg(long, value_name = "WHEN")]
    from: Option<String>,
    /// Affect only calls before this simulated time
    #[arg(long, value_name = "WHEN")]
    until: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum FaultEffect {
    /// An error of the service
    Status,
    /// An error of the gateway in front of the service
    Gateway,
    /// An HTML page instead of JSON
    Html,
    /// HTTP status 429
    RateLimited,
    /// The bearer token is refused although it is valid
    BearerRefused,
    /// The session token is refused although it is valid
    SessionRefused,
    /// The response is delayed by simulated time
    Delay,
    /// No response
    Hang,
    /// The connection is closed without a response
    Close,
    /// The connection is reset without a response
    Reset,
    /// The connection is closed in the middle of the response body
    Cut,
    /// The response stops in the middle of its body
    Stall,
}

impl FaultCommand {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        match self {
            FaultCommand::List(target) => list(&target.remote()?).await,
            FaultCommand::Add(fault) => fault.run().await,
            FaultCommand::Clear { target, id } => {
                let page = id.map_or_else(|| "faults".to_owned(), |id| format!("faults/{id}"));
                target.remote()?.delete(&page).await?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

async fn list(remote: &Remote) -> Result<ExitCode, Failure> {
    const COLUMNS: &[&str] = &["id", "effect", "acted", "operation", "device", "times", "rate", "every", "met", "struck"];
    let mut out = Writer::new(Format::Table, COLUMNS)?;
    for fault in remote.get("faults").await?.as_array().into_iter().flatten() {
        out.row(row(fault, COLUMNS))?;
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

impl FaultAdd {
    async fn run(self) -> Result<ExitCode, Failure> {
        let effect = self.effect.to_possible_value().map(|value| value.get_name().to_owned());
        let body = json!({
            "effect": effect,
            "status": self.status,
            "retry_after_seconds": self.retry_after,
            "seconds": self.seconds,
            "bytes": self.bytes,
            "acted": self.acted,
            "operation": self.operation,
            "device": self.device,
            "times": self.times,
            "rate": self.rate,
            "every": self.every,
            "from": self.from,
            "until": self.until,
        });
        print_json(&self.target.remote()?.post("faults", &without_nulls(body)).await?)
    }
}
