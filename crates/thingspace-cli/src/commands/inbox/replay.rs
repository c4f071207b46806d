//! `thingspace inbox replay`.

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::Args;
use thingspace::callbacks::store::Place;
use thingspace::callbacks::{Consumer, DeadLetter, Inbox, Replayed};

use crate::arguments::{StoreOption, ago_or_moment};
use crate::failure::Failure;
use crate::output::{note, print};
use crate::workflow::inbox::{consumers, open_existing};

/// The minimum length of a key prefix.
const MIN_PREFIX: usize = 8;

/// The number of dead letters per read.
const PAGE: usize = 1_000;

/// The arguments of `thingspace inbox replay`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox replay 5d0c1b9e7f3a
  thingspace inbox replay --since 2h --consumer billing
  thingspace inbox replay --all
  thingspace inbox replay --handled --since 2026-01-30 --until 2026-01-31 --consumer billing
  thingspace inbox replay --handled 5d0c1b9e7f3a --consumer billing

Replays dead letters. With --handled, replays the stored callbacks that the consumer has handled, for example after a mistake \
in its program was corrected. A replayed callback keeps its key, so a program that skips keys it has already handled skips the \
replay too.

The command itself handles nothing. The programs of the consumer handle each callback once more, with the full number of \
tries. If no program of a consumer is running, its program handles the callbacks at its next start.")]
pub struct Replay {
    #[command(flatten)]
    store: StoreOption,
    /// Key of the dead letter, as `thingspace inbox dead` prints it; with --handled, key of the callback, as `thingspace inbox
    /// list` prints it. The first 8 or more characters are enough if they are unique
    #[arg(value_name = "KEY", required_unless_present_any = ["all", "since"])]
    key: Option<String>,
    /// Replay all dead letters, or with --handled all callbacks that were handled
    #[arg(long, conflicts_with = "key")]
    all: bool,
    /// Replay the callbacks that became dead letters at this time or later, or with --handled the callbacks that were received
    /// at this time or later: an age such as 2h or 30d, a day, or a time with its UTC offset
    #[arg(long, value_name = "TIME", value_parser = ago_or_moment, conflicts_with_all = ["key", "all"])]
    since: Option<SystemTime>,
    /// End of the range that starts with --since, not included. Default: 24 hours from now, because the clocks of other
    /// machines may be ahead
    #[arg(long, value_name = "TIME", value_parser = ago_or_moment, requires = "since")]
    until: Option<SystemTime>,
    /// Only this consumer
    #[arg(long, value_name = "NAME")]
    consumer: Option<String>,
    /// Replay callbacks that the consumer has handled, instead of its dead letters
    #[arg(long, requires = "consumer")]
    handled: bool,
    /// Name of a replay of handled callbacks. Replays with the same name together replay each callback at most once, so you can
    /// run an interrupted command again with the name of its replay. Default: a new name, which the command prints
    #[arg(long, value_name = "NAME", requires = "handled")]
    name: Option<String>,
}

impl Replay {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        let consumers = consumers(&inbox, self.consumer.as_deref()).await?;
        match (&self.key, consumers.as_slice()) {
            (Some(key), [consumer]) if self.handled => replay_handled_one(&inbox, consumer, &self.new_replay(), key).await,
            (Some(key), _) => replay_one(&consumers, key).await,
            (None, _) => self.replay_span(&consumers).await,
        }
    }

    /// Replays the dead letters or the handled callbacks of a span of time.
    async fn replay_span(&self, consumers: &[Consumer]) -> Result<ExitCode, Failure> {
        let from = self.since.unwrap_or(SystemTime::UNIX_EPOCH);
        // By default, include callbacks with a time in the future, because the clocks of other machines may be ahead.
        let end = self.until.unwrap_or_else(|| SystemTime::now() + Duration::from_secs(24 * 3_600));
        if end < from {
            return Err(Failure::usage("--until is before --since: swap the two times"));
        }
        let name = if self.handled { self.new_replay() } else { String::new() };
        let mut replayed = 0;
        for consumer in consumers {
            replayed += match self.handled {
                true => consumer.replay_handled(from..end, &name).await?,
                false => consumer.replay_all(from..end).await?,
            };
        }
        let noun = if replayed == 1 { "callback" } else { "callbacks" };
        print(format_args!("replayed {replayed} {noun}"))?;
        Ok(ExitCode::SUCCESS)
    }

    /// Returns the value of `--name`, or else a random name, for a replay of handled callbacks. Prints the name on standard
    /// error.
    fn new_replay(&self) -> String {
        let name = self.name.clone().unwrap_or_else(|| format!("{:08x}", rand::random::<u32>()));
        note(format_args!("replay {name}: if this command is interrupted, run it again with --name {name}"));
        name
    }
}

fn check_key(key: &str) -> Result<(), Failure> {
    match key.len() {
        MIN_PREFIX.. => Ok(()),
        length => Err(Failure::usage(format!("KEY has {length} characters: expected at least {MIN_PREFIX}"))),
    }
}

/// Replays a callback that a consumer has handled.
async fn replay_handled_one(inbox: &Inbox, consumer: &Consumer, name: &str, key: &str) -> Result<ExitCode, Failure> {
    check_key(key)?;
    let found = inbox.find(key).await?;
    let [callback] = found.as_slice() else {
        return Err(Failure::usage(match found.len() {
            0 => format!("no callback has the key `{key}`; `thingspace inbox list` lists the keys"),
            several => format!("{several} callbacks have keys that start with `{key}`: write more of the key"),
        }));
    };
    let name_of_consumer = consumer.name();
    match consumer.replay_message(callback, name).await? {
        Replayed::NotHandled => Err(Failure::other(format!(
            "the consumer {name_of_consumer} has not handled {} yet; if the callback is a dead letter, replay it without --handled",
            callback.key()
        ))),
        Replayed::Unchanged => {
            print(format_args!("the replay {name} has already replayed {} for the consumer {name_of_consumer}", callback.key()))?;
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            print(format_args!("replayed {} for the consumer {name_of_consumer}", callback.key()))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn replay_one(consumers: &[Consumer], key: &str) -> Result<ExitCode, Failure> {
    check_key(key)?;
    let found = find(consumers, key).await?;
    match found.as_slice() {
        [(consumer, letter)] => {
            // If another command has replayed the dead letter since `find`, this call stores no second replay, so the returned
            // `Replayed` is ignored.
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
