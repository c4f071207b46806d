//! `thingspace inbox gaps`.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::arguments::{ListOptions, StoreOption};
use crate::failure::Failure;
use crate::output::{Row, Writer};
use crate::workflow::callback_rows::time;
use crate::workflow::inbox::open_existing;

/// The arguments of `thingspace inbox gaps`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox gaps
  thingspace inbox gaps -o json

A gap lasts at least 5 seconds. The service retries an unacknowledged callback for some minutes only, so callbacks that it sent \
during a gap may be lost. Check the devices that were waiting for an outcome at that time.")]
pub struct Gaps {
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    options: ListOptions,
}

impl Gaps {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        let mut out = Writer::new(self.options.output, &["from", "to", "seconds"])?;
        for gap in inbox.gaps().await? {
            let (from, to, seconds) = (time(gap.from), time(gap.to), gap.seconds());
            let json = json!({"from": from, "to": to, "seconds": seconds});
            if !out.row(Row { cells: vec![from, to, seconds.to_string()], json })? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}
