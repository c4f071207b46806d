//! A client from the environment and the few flags that are no secrets.

use std::path::Path;
use std::time::Duration;

use thingspace::{Client, ClientBuilder, FileStore, Observed, Observer, likely_account};

use crate::arguments::Connection;
use crate::failure::Failure;
use crate::output::note;

/// Where tokens are kept: a folder, or `memory` for as long as the command runs.
const TOKENS: &str = "THINGSPACE_TOKENS";

/// The client that a command works with. Its tokens are kept for the next command.
pub fn client(connection: &Connection) -> Result<Client, Failure> {
    let mut builder = ClientBuilder::from_env();
    if let Some(url) = &connection.base_url {
        builder = builder.base_url(url);
    }
    if let Some(account) = &connection.account {
        builder = builder.account(account);
    }
    let missing: Vec<&str> = builder.missing().iter().map(|setting| setting.variable).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        return Err(Failure::usage(format!("not set: {missing}; export them, or try `thingspace tour`, which needs no account")));
    }
    if let Some(store) = store()? {
        builder = builder.token_store(store);
    }
    let client = builder.observer(Pauses).build()?;
    let given = if connection.account.is_some() { "--account" } else { "THINGSPACE_ACCOUNT" };
    warn_of_lost_zeros(given, client.account());
    Ok(client)
}

/// Spreadsheets drop the leading zeros of accounts; the service then knows no such account, or another one.
pub fn warn_of_lost_zeros(given: &str, account: &str) {
    if let Some(likely) = likely_account(account) {
        note(format_args!("warning: {given} is `{account}`, which lacks digits; did you mean {likely}?"));
    }
}

/// Pauses from here on are reported, so that nobody takes the program for dead.
const LONG_PAUSE: Duration = Duration::from_secs(2);

/// Reports on standard error what the program waits for.
#[derive(Debug)]
struct Pauses;

impl Observer for Pauses {
    fn observe(&self, event: &Observed<'_>) {
        let line = match event {
            Observed::Retry { operation, pause, error, .. } if *pause >= LONG_PAUSE => {
                let seconds = pause.as_secs_f64().ceil();
                match error.status() {
                    Some(status) => format!("{operation}: HTTP {status}; sending it again in {seconds} s"),
                    None => format!("{operation}: {}; sending it again in {seconds} s", error.message()),
                }
            }
            Observed::Throttled { operation, wait, .. } if *wait >= LONG_PAUSE => {
                let seconds = wait.as_secs_f64().ceil();
                format!("{operation}: waiting {seconds} s, the rate limit of the service is used up")
            }
            _ => return,
        };
        note(line);
    }
}

/// A folder that was asked for has to work; without the usual one every command logs in by itself.
fn store() -> Result<Option<FileStore>, Failure> {
    match std::env::var_os(TOKENS).filter(|place| !place.is_empty()) {
        Some(place) if place == "memory" => Ok(None),
        Some(place) => Ok(Some(FileStore::new(Path::new(&place))?)),
        None => Ok(FileStore::of_user().ok()),
    }
}
