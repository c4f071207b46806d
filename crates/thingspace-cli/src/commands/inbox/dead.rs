//! `thingspace inbox dead`.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use thingspace::callbacks::DeadLetter;
use thingspace::callbacks::store::Place;

use crate::arguments::{ListOptions, StoreOption};
use crate::failure::Failure;
use crate::output::{Row, Writer};
use crate::workflow::callback_rows;
use crate::workflow::inbox::{consumers, open_existing};

/// The number of dead letters per read.
const PAGE: usize = 1_000;

/// The columns of tables and CSV.
const COLUMNS: &[&str] = &["diedAt", "consumer", "service", "devices", "tries", "reason", "key"];

/// The arguments of `thingspace inbox dead`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox dead
  thingspace inbox dead --consumer billing -o jsonl

A callback becomes a dead letter of a consumer when the handler of the consumer has failed five times, unless the program sets \
another number. After `thingspace inbox replay`, the consumer handles the callback again. JSON also contains the message.")]
pub struct Dead {
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    options: ListOptions,
    /// Only the dead letters of this consumer
    #[arg(long, value_name = "NAME")]
    consumer: Option<String>,
}

impl Dead {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        let mut out = Writer::new(self.options.output, COLUMNS)?;
        for consumer in consumers(&inbox, self.consumer.as_deref()).await? {
            let mut after = Place::START;
            loop {
                let page = consumer.dead_letters(after, PAGE).await?;
                let Some(last) = page.last() else { break };
                after = last.place();
                for letter in &page {
                    if !out.row(row_of(consumer.name(), letter))? {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
            }
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}

fn row_of(consumer: &str, letter: &DeadLetter) -> Row {
    let event = letter.event();
    let devices: Vec<String> = event.devices().iter().map(|device| format!("{}:{}", device.kind, device.id)).collect();
    let died_at = callback_rows::time(letter.at());
    let cells = vec![
        died_at.clone(),
        consumer.to_owned(),
        event.service().to_string(),
        devices.join(" "),
        letter.tries().to_string(),
        letter.reason().to_owned(),
        letter.key().to_owned(),
    ];
    let mut json = json!({
        "diedAt": died_at,
        "consumer": consumer,
        "tries": letter.tries(),
        "replays": letter.replays(),
        "reason": letter.reason(),
    });
    if let (Some(members), serde_json::Value::Object(callback)) = (json.as_object_mut(), callback_rows::json(letter.received())) {
        members.extend(callback);
    }
    Row { cells, json }
}
