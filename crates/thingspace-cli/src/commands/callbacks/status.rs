//! `thingspace callbacks status`: lists the listener of each service, and checks whether this machine can reach it.

use std::process::ExitCode;
use std::time::SystemTime;

use clap::Args;
use futures_util::future::join_all;
use serde_json::json;
use thingspace::Client;

use crate::arguments::{ListOptions, StoreOption};
use crate::failure::Failure;
use crate::output::{Row, Writer, note};
use crate::workflow::inbox;
use crate::workflow::listener::{self, USERNAME};
use crate::workflow::registries::{Listed, Registries};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace callbacks status
  thingspace callbacks status -o json

Shows the listeners of all services, including those of firmware messages (Fota) and of locations. `ours` says whether the \
user name of the listener is THINGSPACE_LISTENER_USERNAME. `ours` is empty if that variable is not set, or if the listener has \
no user name, like the listeners of locations. `reachable` says whether the URL answers this machine. The command sends a \
HEAD request, which a listener normally refuses. So any answer, even an error status, shows that the URL can be reached. The \
service calls from another network and may get another result. A message on standard error says when a receiver last ran with \
the store.")]
pub struct Status {
    #[command(flatten)]
    options: ListOptions,
    #[command(flatten)]
    store: StoreOption,
}

impl Status {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let registries = Registries::list(client).await?;
        registries.notes().for_each(note);
        let listeners = registries.listeners;
        let username = listener::username_from_env();
        let reachable = join_all(listeners.iter().map(|listener| reach(client, &listener.url))).await;
        let mut out = Writer::new(self.options.output, &["service", "ours", "reachable", "url", "username"])?;
        for (Listed { service, url, username: user }, reachable) in listeners.into_iter().zip(reachable) {
            // Empty for the listeners of locations, which have no user name to compare.
            let ours = username.as_ref().filter(|_| !user.is_empty()).map(|username| *username == user);
            let cells = [
                service.clone(),
                ours.map_or("", |ours| if ours { "yes" } else { "no" }).to_owned(),
                reachable.as_ref().map_or_else(|problem| format!("no: {problem}"), |()| "yes".to_owned()),
                url.clone(),
                user.clone(),
            ];
            let json = json!({
                "service": service, "ours": ours, "reachable": reachable.is_ok(), "problem": reachable.err(), "url": url,
                "username": user,
            });
            if !out.row(Row { cells: cells.to_vec(), json })? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        out.finish()?;
        if username.is_none() {
            note(format_args!("note: set {USERNAME} to see which listeners are yours"));
        }
        self.report_receiver().await;
        Ok(ExitCode::SUCCESS)
    }

    /// Reports whether a receiver is running with the store or, if none is, for how long none has run. If the store does not
    /// exist, reports that no receiver has run. If the store exists but cannot be opened or read, reports that it is not known
    /// whether a receiver runs.
    async fn report_receiver(&self) {
        let exists = inbox::store_url(&self.store).is_ok_and(|url| url != "memory:" && inbox::missing_file(&url).is_none());
        let last = match inbox::open_existing(&self.store).await {
            Ok(inbox) => match inbox.last_heartbeat().await {
                Ok(last) => last.map(|last| SystemTime::now().duration_since(last).unwrap_or_default().as_secs()),
                Err(error) => return note(format_args!("it is not known whether a receiver runs: {error}")),
            },
            Err(failure) if exists => return note(format_args!("it is not known whether a receiver runs: {failure}")),
            Err(_) => None,
        };
        match last {
            Some(seconds) if seconds <= listener::HEARTBEAT.as_secs() => note("a receiver is running with this store"),
            Some(seconds) => note(format_args!("no receiver has run with this store for {seconds} s")),
            None => note("no receiver has run with this store: `thingspace serve` starts one"),
        }
    }
}

/// Sends a request to the URL of a listener. The error says why the URL cannot be reached.
async fn reach(client: &Client, url: &str) -> Result<(), String> {
    match client.callbacks().reach(url).await {
        Ok(_) => Ok(()),
        Err(error) => Err(error.message().to_owned()),
    }
}
