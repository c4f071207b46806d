//! The pages under `/_sim` that show the state: counts, devices, the ledger, the journal and the listeners.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{AdminResult, Refused, json, parameters};
use crate::clip::clipped;
use crate::line::LineState;
use crate::shared::Shared;
use crate::views::LineView;

/// Maximum number of devices in a response.
const MAX_DEVICES: usize = 10_000;

/// The response of `GET /_sim/state`.
#[derive(Serialize)]
pub(super) struct StateView {
    /// The instance id, which every response contains in a header.
    pub(super) instance: String,
    pub(super) clock: ClockView,
    pub(super) seed: u64,
    pub(super) devices: usize,
    pub(super) states: BTreeMap<LineState, usize>,
    /// Number of planned events, such as outcomes and delivery retries.
    pub(super) planned: usize,
    /// Time of the next planned event.
    pub(super) next_event: Option<Timestamp>,
    /// Number of deliveries that are ready or in flight. Until this number is 0, deliveries can add ledger entries, even while
    /// the clock is paused.
    pub(super) deliveries: usize,
}

#[derive(Serialize)]
pub(super) struct ClockView {
    pub(super) now: Timestamp,
    pub(super) running: bool,
    pub(super) speed: f64,
}

pub(super) fn view(shared: &Shared) -> StateView {
    shared.visit(|world, now| {
        let states: BTreeMap<_, _> = world.fleet.counts().collect();
        let (planned, deliveries) = world.events_and_deliveries();
        StateView {
            instance: world.instance.to_string(),
            clock: ClockView { now, running: shared.clock.is_running(), speed: shared.clock.speed() },
            seed: world.settings.seed,
            devices: states.values().sum(),
            states,
            planned,
            next_event: world.next_due(),
            deliveries,
        }
    })
}

pub(super) async fn state(State(shared): State<Arc<Shared>>) -> Response {
    json(&view(&shared))
}

/// Query parameters that select the entries after a sequence number.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct After {
    #[serde(default)]
    after: u64,
}

/// `GET /_sim/ledger?after=0`: returns ledger entries.
pub(super) async fn ledger(State(shared): State<Arc<Shared>>, query: Result<Query<After>, QueryRejection>) -> AdminResult {
    let After { after } = parameters(query)?;
    Ok(json(&shared.visit(|world, _| world.ledger(after))))
}

/// `GET /_sim/journal?after=0`: returns journal entries.
pub(super) async fn journal(State(shared): State<Arc<Shared>>, query: Result<Query<After>, QueryRejection>) -> AdminResult {
    let After { after } = parameters(query)?;
    Ok(json(&shared.visit(|world, _| world.journal.entries(after))))
}

/// Query parameters that select devices.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FleetQuery {
    state: Option<String>,
    /// The `device_id` of the last device on the previous page.
    #[serde(default)]
    after: u64,
    limit: Option<usize>,
}

#[derive(Serialize)]
struct FleetPage {
    devices: Vec<LineView>,
    /// The value of `after` for the next page; `None` on the last page.
    next: Option<u64>,
}

/// `GET /_sim/fleet?state=active&after=0&limit=100`: returns a page of devices.
pub(super) async fn fleet(State(shared): State<Arc<Shared>>, query: Result<Query<FleetQuery>, QueryRejection>) -> AdminResult {
    let FleetQuery { state, after, limit } = parameters(query)?;
    let state = state.as_deref().map(state_named).transpose()?;
    let limit = limit.unwrap_or(100).clamp(1, MAX_DEVICES);
    Ok(json(&shared.visit(|world, _| {
        let mut lines = world.fleet.above(after).filter(|line| state.is_none_or(|state| line.state == state));
        let devices: Vec<LineView> = lines.by_ref().take(limit).map(|line| LineView::of(line, world)).collect();
        let next = lines.next().and(devices.last()).map(|line| line.device_id);
        FleetPage { devices, next }
    })))
}

fn state_named(name: &str) -> Result<LineState, Refused> {
    LineState::parse(name).ok_or_else(|| {
        let states = LineState::ALL.map(LineState::as_str).join(", ");
        format!("invalid state `{}`: expected one of {states}", clipped(name)).into()
    })
}

#[derive(Serialize)]
struct ListenerView<'a> {
    service: &'a str,
    url: String,
    username: &'a str,
}

/// `GET /_sim/listeners`: returns the callback listeners without their passwords.
pub(super) async fn listeners(State(shared): State<Arc<Shared>>) -> Response {
    shared.visit(|world, _| {
        let listeners = world.listeners.iter().map(|(service, listener)| ListenerView {
            service,
            url: listener.url.to_string(),
            username: &listener.username,
        });
        json(&listeners.collect::<Vec<_>>())
    })
}
