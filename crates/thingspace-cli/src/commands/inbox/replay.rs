//! `thingspace inbox replay`.

use std::process::ExitCode;
use std::time::SystemTime;

use clap::Args;
use thingspace::callbacks::store::Place;
use thingspace::callbacks::{Consumer, DeadLetter};

use crate::arguments::{StoreOption, ago_or_moment};
use crate::failure::Failure;
use crate::output::print;
use crate::workflow::inbox::{consumers, open_existing};

/// The shortest start of a key.
const SHORTEST: usize = 8;

/// The number of dead letters per read.
const PAGE: usize = 1_000;

/// The arguments of `thingspace inbox replay`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox replay 5d0c1b9e7f3a
  thingspace inbox replay --since 2h --consumer billing
  thingspace inbox replay --all

The running programs of the consumer handle each of these callbacks once more, with the full number of tries. If \
none runs, the next one that starts does \
so. This command itself handles nothing.")]
pub struct Replay {
    #[command(flatten)]
    store: StoreOption,
    /// Key of the dead letter, as `thingspace inbox dead` prints it, or its first 8 or more characters
    #[arg(value_name = "KEY", required_unless_present_any = ["all", "since"])]
    key: Option<String>,
    /// Replay all dead letters
    #[arg(long, conflicts_with = "key")]
    all: bool,
    /// Replay the dead letters whose last try was at this time or later: a time ago such as 2h or 30d, a day, or a time with its offset
    #[arg(long, value_name = "TIME", value_parser = ago_or_moment, conflicts_with_all = ["key", "all"])]
    since: Option<SystemTime>,
    /// Only the dead letters of this consumer
    #[arg(long, value_name = "NAME")]
    consumer: Option<String>,
}

impl Replay {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        let consumers = consumers(&inbox, self.consumer.as_deref()).await?;
        if let Some(key) = &self.key {
            return replay_one(&consumers, key).await;
        }
        let from = self.since.unwrap_or(SystemTime::UNIX_EPOCH);
        // The clocks of other machines may be ahead.
        let end = SystemTime::now() + std::time::Duration::from_secs(24 * 3_600);
        let mut replayed = 0;
        for consumer in &consumers {
            replayed += consumer.replay_all(from..end).await?;
        }
        print(format_args!("replayed {replayed} callbacks"))?;
        Ok(ExitCode::SUCCESS)
    }
}

async fn replay_one(consumers: &[Consumer], key: &str) -> Result<ExitCode, Failure> {
    if key.len() < SHORTEST {
        return Err(Failure::usage(format!("KEY has {} characters: expected at least {SHORTEST}", key.len())));
    }
    let found = find(consumers, key).await?;
    match found.as_slice() {
        [(consumer, letter)] => {
            // It does not matter if another command has replayed it since.
            consumer.replay(letter).await?;
            print(format_args!("replayed {} for the consumer {}", letter.key(), consumer.name()))?;
            Ok(ExitCode::SUCCESS)
        }
        [] => Err(Failure::other(format!("no dead letter has the key `{key}`; `thingspace inbox dead` lists the keys"))),
        several => Err(Failure::usage(format!(
            "{} dead letters have keys that start with `{key}`: write more of the key, or name one consumer in --consumer",
            several.len()
        ))),
    }
}

/// Returns the dead letters whose keys start with `key`.
async fn find<'a>(consumers: &'a [Consumer], key: &str) -> Result<Vec<(&'a Consumer, DeadLetter)>, Failure> {
    let mut found = Vec::new();
    for consumer in consumers {
        let mut after = Place::START;
        loop {
            let page = consumer.dead_letters(after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.place();
            found.extend(page.into_iter().filter(|letter| letter.key().starts_with(key)).map(|letter| (consumer, letter)));
        }
    }
    Ok(found)
}
