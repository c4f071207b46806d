//! Serves the inbox, which receives callbacks for clients that have no URL of their own. Such a client registers
//! `http://…/_sim/inbox` as its listener, and reads its callbacks from the same URL. If several clients share the inbox, each of
//! them registers `http://…/_sim/inbox/NAME` with a name of its own, and reads its callbacks with the query parameter
//! `name=NAME`.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{AdminResult, Payload, json, parameters};
use crate::clip::clipped;
use crate::inbox::InboxMessage;
use crate::shared::Shared;

/// Maximum number of messages in a response.
const MAX_MESSAGES: usize = 1_000;

/// Maximum time, in real seconds, that a reader may wait for a message.
const MAX_WAIT: f64 = 60.0;

pub(super) async fn receive(State(shared): State<Arc<Shared>>, Payload(body): Payload) -> AdminResult {
    store(&shared, "", &body)
}

pub(super) async fn receive_named(
    State(shared): State<Arc<Shared>>,
    Path(name): Path<String>,
    Payload(body): Payload,
) -> AdminResult {
    store(&shared, &clipped(&name), &body)
}

fn store(shared: &Shared, name: &str, body: &[u8]) -> AdminResult {
    let body: Box<RawValue> =
        serde_json::from_slice(body).map_err(|error| format!("invalid message: expected JSON ({error})"))?;
    shared.visit(|world, now| world.inbox.receive(now, name, body));
    shared.progress.notify_waiters();
    Ok(json(&Value::Null))
}

/// Query parameters that select messages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InboxQuery {
    /// The sequence number of the last message that the client has read.
    #[serde(default)]
    after: u64,
    name: Option<String>,
    limit: Option<usize>,
    /// Maximum time, in real seconds, to wait for a matching message.
    #[serde(default)]
    wait_seconds: f64,
}

#[derive(Serialize)]
struct InboxPage {
    messages: Vec<InboxMessage>,
    /// The value of `after` for the next call.
    next: u64,
}

/// `GET /_sim/inbox?after=0&wait_seconds=30`: returns the matching messages. If no message matches yet, waits for one, but
/// at most `wait_seconds`.
pub(super) async fn read(State(shared): State<Arc<Shared>>, query: Result<Query<InboxQuery>, QueryRejection>) -> AdminResult {
    let query = parameters(query)?;
    let limit = query.limit.unwrap_or(MAX_MESSAGES).clamp(1, MAX_MESSAGES);
    let name = query.name.as_deref();
    let wait = Duration::try_from_secs_f64(query.wait_seconds.min(MAX_WAIT)).unwrap_or_default();
    let arrived = shared.wait_until(|world| world.inbox.after(query.after, name).next().is_some());
    let _ = tokio::time::timeout(wait, arrived).await;
    let messages: Vec<InboxMessage> =
        shared.visit(|world, _| world.inbox.after(query.after, name).take(limit).cloned().collect());
    let next = messages.last().map_or(query.after, |message| message.seq);
    Ok(json(&InboxPage { messages, next }))
}

pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> Response {
    shared.visit(|world, _| world.inbox.clear());
    json(&Value::Null)
}
