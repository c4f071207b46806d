//! `thingspace sim fleet` lists the simulator's devices. `thingspace sim ledger` and `thingspace sim journal` list what it has
//! recorded: the outcomes of accepted requests, and all received calls.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::remote::{Target, parameter, row};
use crate::failure::Failure;
use crate::output::{Format, Writer};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace sim fleet --state pre-active
  thingspace sim fleet -o csv > fleet.csv")]
pub struct Fleet {
    #[command(flatten)]
    target: Target,
    /// List only devices in this state: active, suspend, deactive or pre-active
    #[arg(long)]
    state: Option<String>,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

impl Fleet {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        const COLUMNS: &[&str] = &["iccid", "imei", "mdn", "state", "service_plan", "group"];
        let remote = self.target.remote()?;
        let mut out = Writer::new(self.output, COLUMNS)?;
        let state = self.state.map_or_else(String::new, |state| parameter("state", &state));
        let mut after = json!(0);
        while !after.is_null() {
            let page = remote.get(&format!("fleet?limit=10000&after={after}{state}")).await?;
            for device in page["devices"].as_array().into_iter().flatten() {
                if !out.row(row(device, COLUMNS))? {
                    return Ok(ExitCode::SUCCESS);
                }
            }
            after = page["next"].clone();
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Args)]
pub struct Entries {
    #[command(flatten)]
    target: Target,
    /// List only entries after this number
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    after: u64,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

impl Entries {
    /// Prints the entries that an admin endpoint of the simulator returns. `page` is the path of the endpoint, such as `ledger`.
    pub async fn print(self, page: &str, columns: &'static [&'static str]) -> Result<ExitCode, Failure> {
        let listed = self.target.remote()?.get(&format!("{page}?after={}", self.after)).await?;
        let mut out = Writer::new(self.output, columns)?;
        for entry in listed.as_array().into_iter().flatten() {
            if !out.row(row(entry, columns))? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}
