//! `thingspace inbox list`.

use std::collections::VecDeque;
use std::process::ExitCode;
use std::time::SystemTime;

use clap::Args;
use serde_json::json;
use thingspace::callbacks::store::Place;
use thingspace::callbacks::{Inbox, Received};

use crate::arguments::{ListOptions, StoreOption, ago_or_moment};
use crate::failure::Failure;
use crate::output::{Row, Writer};
use crate::workflow::callback_rows::{COLUMNS, row, time};
use crate::workflow::inbox::open_existing;

/// The arguments of `thingspace inbox list`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace inbox list
  thingspace inbox list --since 2h --service CarrierService -o jsonl
  thingspace inbox list --request 7c1d4e52-3f0a-4a83-9c7e-2b8f6d1e0a94
  thingspace inbox list --unreadable

JSON also contains the messages. Use the key of a callback to process it only once: redeliveries have the same key.")]
pub struct List {
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    options: ListOptions,
    #[command(flatten)]
    filter: Filter,
    /// List only the newest callbacks, at most this many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// List the bodies that were refused because they are not JSON objects. The inbox keeps the last 1,000
    #[arg(long, conflicts_with_all = ["service", "request", "limit"])]
    unreadable: bool,
}

#[derive(Args)]
struct Filter {
    /// Only the callbacks of this callback service
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// Only the callbacks of this request
    #[arg(long, value_name = "REQUEST-ID")]
    request: Option<String>,
    /// Only the callbacks that were received at this time or later: an age such as 2h or 30d, a day, or a time with its UTC
    /// offset
    #[arg(long, value_name = "TIME", value_parser = ago_or_moment)]
    since: Option<SystemTime>,
}

impl Filter {
    fn matches(&self, received: &Received) -> bool {
        let event = received.event();
        self.service.as_ref().is_none_or(|service| event.service().as_str() == service)
            && self.since.is_none_or(|since| received.at() >= since)
    }
}

impl List {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let inbox = open_existing(&self.store).await?;
        if self.unreadable {
            return self.list_unreadable(&inbox).await;
        }
        let mut out = Writer::new(self.options.output, COLUMNS)?;
        let mut callbacks = Callbacks::open(&inbox, &self.filter).await?;
        let mut newest = VecDeque::new();
        while let Some(received) = callbacks.next().await? {
            if !self.filter.matches(&received) {
                continue;
            }
            match self.limit {
                None => {
                    if !out.row(row(&received))? {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
                Some(limit) => {
                    newest.push_back(received);
                    if newest.len() > limit {
                        newest.pop_front();
                    }
                }
            }
        }
        for received in &newest {
            if !out.row(row(received))? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }

    async fn list_unreadable(&self, inbox: &Inbox) -> Result<ExitCode, Failure> {
        let mut out = Writer::new(self.options.output, &["receivedAt", "service", "body"])?;
        for body in inbox.quarantined().await? {
            if self.filter.since.is_some_and(|since| body.at < since) {
                continue;
            }
            let json = json!({"receivedAt": time(body.at), "service": body.service, "body": body.body});
            if !out.row(Row { cells: vec![time(body.at), body.service, body.body], json })? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        out.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The callbacks that are already stored when the command starts.
enum Callbacks {
    OfRequest(std::vec::IntoIter<Received>),
    All { events: thingspace::callbacks::Events, last: Place },
}

impl Callbacks {
    async fn open(inbox: &Inbox, filter: &Filter) -> Result<Self, Failure> {
        if let Some(request) = &filter.request {
            return Ok(Self::OfRequest(inbox.request(request).await?.into_iter()));
        }
        let start = match filter.since {
            Some(since) => inbox.place_at(since).await?,
            None => Place::START,
        };
        Ok(Self::All { last: inbox.newest().await?, events: inbox.follow_from(start) })
    }

    async fn next(&mut self) -> Result<Option<Received>, Failure> {
        match self {
            Self::OfRequest(received) => Ok(received.next()),
            // Without `last`, the list would follow a busy receiver forever.
            Self::All { events, last } => Ok(events.ready().await?.filter(|received| received.place() <= *last)),
        }
    }
}
