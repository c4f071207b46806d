//! Callbacks for clients that have no URL. Register `http://…/_sim/inbox`, or `/_sim/inbox/NAME` to tell several apart, and read
//! what was delivered.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Answered, Payload, json, wanted};
use crate::inbox::InboxMessage;
use crate::shared::Shared;
use crate::text_limits::clipped;

/// Messages in one answer, at most.
const MOST: usize = 1_000;

/// Real seconds that a reader may wait for a message.
const LONGEST_WAIT: f64 = 60.0;

pub(super) async fn hear(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> Answered {
    keep(&shared, "", &body)
}

pub(super) async fn hear_named(State(shared): State<Arc<Shared>>, Path(name): Path<String>, Payload(body): Payload) -> Answered {
    keep(&shared, &clipped(&name), &body)
}

fn keep(shared: &Shared, name: &str, body: &[u8]) -> Answered {
    let body: Box<RawValue> = serde_json::from_slice(body).map_err(|error| format!("a message is JSON: {error}"))?;
    shared.visit(|world, now| world.inbox.receive(now, name, body));
    shared.progress.notify_waiters();
    Ok(json(&Value::Null))
}

/// What of the inbox is wanted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    /// The last message that was read.
    #[serde(default)]
    after: u64,
    name: Option<String>,
    limit: Option<usize>,
    /// Real seconds to wait for a message when there is none.
    #[serde(default)]
    wait_seconds: f64,
}

#[derive(Serialize)]
struct Heard {
    messages: Vec<InboxMessage>,
    /// What to give as `after` the next time.
    next: u64,
}

/// `GET /_sim/inbox?after=0&wait_seconds=30`.
pub(super) async fn read(State(shared): State<Arc<Shared>>, query: Result<Query<Wanted>, QueryRejection>) -> Answered {
    let wanted = wanted(query)?;
    let limit = wanted.limit.unwrap_or(MOST).clamp(1, MOST);
    let name = wanted.name.as_deref();
    let wait = Duration::try_from_secs_f64(wanted.wait_seconds.min(LONGEST_WAIT)).unwrap_or_default();
    let arrived = shared.wait_until(|world| world.inbox.after(wanted.after, name).next().is_some());
    let _ = tokio::time::timeout(wait, arrived).await;
    let messages: Vec<InboxMessage> =
        shared.visit(|world, _| world.inbox.after(wanted.after, name).take(limit).cloned().collect());
    let next = messages.last().map_or(wanted.after, |message| message.seq);
    Ok(json(&Heard { messages, next }))
}

pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> Response {
    shared.visit(|world, _| world.inbox.clear());
    json(&Value::Null)
}
