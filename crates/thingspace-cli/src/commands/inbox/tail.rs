//! `thingspace inbox tail`.

use std::process::ExitCode;
use std::time::SystemTime;

use clap::{Args, ValueEnum};

use crate::arguments::{StoreOption, ago_or_moment};
use crate::failure::Failure;
use crate::output::{Format, Writer};
use crate::workflow::callback_rows::{COLUMNS, row};
use crate::workflow::inbox::open_existing;

/// The arguments of `thingspace inbox tail`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox tail
  thingspace inbox tail --since 10m --service NiddService | jq -r .message.payload

Any number of `tail` commands can follow the same inbox at the same time.")]
pub struct Tail {
    #[command(flatten)]
    store: StoreOption,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = StreamFormat::Jsonl)]
    output: StreamFormat,
    /// Print only the callbacks of this callback service
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// Start with the callbacks that were received at this time or later: an age such as 2h or 30d, a day, or a time with its UTC
    /// offset. Default: callbacks that arrive from now on
    #[arg(long, value_name = "TIME", value_parser = ago_or_moment)]
    since: Option<SystemTime>,
}

/// The formats in which rows can be printed as they arrive.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StreamFormat {
    /// One JSON object per line, with the message
    Jsonl,
    /// Comma-separated values with a header
    Csv,
}

impl Tail {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        let mut events = match self.since {
            Some(since) => inbox.follow_from(inbox.place_at(since).await?),
            None => inbox.follow().await?,
        };
        let format = match self.output {
            StreamFormat::Jsonl => Format::Jsonl,
            StreamFormat::Csv => Format::Csv,
        };
        let mut out = Writer::new(format, COLUMNS)?;
        out.flush()?;
        loop {
            let received = events.next().await;
            let is_wanted = self.service.as_ref().is_none_or(|service| received.event().service().as_str() == service)
                && self.since.is_none_or(|since| received.at() >= since);
            if is_wanted && !(out.row(row(&received))? && out.flush()?) {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }
}
