//! Builds the client from the environment and the connection flags. This module may depend only on `arguments`, `output`
//! and `failure`.

use std::path::Path;
use std::time::Duration;

use thingspace::{CellStore, Client, ClientBuilder, FileStore, Observed, Observer, complete_account};

use crate::arguments::Connection;
use crate::failure::Failure;
use crate::output::note;

/// Environment variable that names the folder for tokens. With the value `memory`, tokens are not stored.
const TOKENS: &str = "THINGSPACE_TOKENS";

/// Environment variables with the credentials of the API.
const CREDENTIALS: [&str; 4] = ["THINGSPACE_KEY", "THINGSPACE_SECRET", "THINGSPACE_USERNAME", "THINGSPACE_PASSWORD"];

/// Builds the client of a command. The client shares its tokens with later commands ([`share_tokens`]).
pub fn client(connection: &Connection) -> Result<Client, Failure> {
    let builder = builder(connection);
    let missing = missing(&builder);
    if !missing.is_empty() {
        return Err(Failure::usage(format!("not set: {missing}; export them, or try `thingspace tour`, which needs no account")));
    }
    build(builder, connection)
}

fn builder(connection: &Connection) -> ClientBuilder {
    let mut builder = ClientBuilder::from_env();
    if let Some(url) = &connection.base_url {
        builder = builder.base_url(url);
    }
    if let Some(account) = &connection.account {
        builder = builder.account(account);
    }
    builder
}

/// Returns the required variables that are not set, separated by commas.
fn missing(builder: &ClientBuilder) -> String {
    builder.missing().iter().map(|setting| setting.variable).collect::<Vec<_>>().join(", ")
}

fn build(builder: ClientBuilder, connection: &Connection) -> Result<Client, Failure> {
    let client = share_tokens(builder)?.observer(PauseReporter).build()?;
    let source = if connection.account.is_some() { "--account" } else { "THINGSPACE_ACCOUNT" };
    warn_about_lost_zeros(source, client.account());
    Ok(client)
}

/// Builds the client of a command that also works without a client. If a required setting is missing, returns `None`, and prints
/// a note if any credentials are set.
pub fn optional_client(connection: &Connection) -> Result<Option<Client>, Failure> {
    let builder = builder(connection);
    let missing = missing(&builder);
    if missing.is_empty() {
        return build(builder, connection).map(Some);
    }
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let set: Vec<&str> = CREDENTIALS.into_iter().filter(is_set).collect();
    if !set.is_empty() {
        let set = set.join(", ");
        note(format_args!("note: the API is not called, because settings are missing (set: {set}; not set: {missing})"));
    }
    Ok(None)
}

/// Warns if an account name seems to have lost its leading zeros, as happens in spreadsheets. `source` names the flag or the
/// variable with the account.
pub fn warn_about_lost_zeros(source: &str, account: &str) {
    if let Some(likely) = complete_account(account) {
        note(format_args!("warning: {source} is `{account}`, which has too few digits; did you mean `{likely}`?"));
    }
}

/// The shortest pause that is reported. A program that is silent for longer looks hung.
const LONG_PAUSE: Duration = Duration::from_secs(2);

/// Reports long pauses on standard error.
#[derive(Debug)]
struct PauseReporter;

impl Observer for PauseReporter {
    fn observe(&self, event: &Observed<'_>) {
        let message = match event {
            Observed::Retry { operation, pause, error, .. } if *pause >= LONG_PAUSE => {
                let seconds = pause.as_secs_f64().ceil();
                match error.status() {
                    Some(status) => format!("{operation}: HTTP {status}; retrying in {seconds} s"),
                    None => format!("{operation}: {}; retrying in {seconds} s", error.message()),
                }
            }
            Observed::Throttled { operation, wait, .. } if *wait >= LONG_PAUSE => {
                let seconds = wait.as_secs_f64().ceil();
                format!("{operation}: waiting {seconds} s for the rate limit of the service")
            }
            _ => return,
        };
        note(message);
    }
}

/// Shares the tokens of the client with other commands, unless `THINGSPACE_TOKENS` is `memory`. Returns an error if the variable
/// names a folder that cannot be used.
///
/// Without `THINGSPACE_TOKENS`, the store of `THINGSPACE_STORE` keeps the tokens if this variable names a store that several
/// machines can share. In all other cases, the default folder keeps them. If that folder cannot be used, tokens are not shared.
fn share_tokens(builder: ClientBuilder) -> Result<ClientBuilder, Failure> {
    match std::env::var_os(TOKENS).filter(|setting| !setting.is_empty()) {
        Some(setting) if setting == "memory" => Ok(builder),
        Some(setting) => Ok(builder.token_store(FileStore::new(Path::new(&setting))?)),
        None => Ok(match CellStore::from_env() {
            Some(store) => builder.token_store(store),
            None => match FileStore::of_user() {
                Ok(store) => builder.token_store(store),
                Err(_) => builder,
            },
        }),
    }
}
