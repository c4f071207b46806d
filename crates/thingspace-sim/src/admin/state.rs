//! What there is: counts, lines, the ledger, the journal.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Answered, Refused, json, wanted};
use crate::line::LineState;
use crate::shared::Shared;
use crate::text_limits::clipped;
use crate::views::LineView;

/// Lines in one answer, at most.
const MOST_LINES: usize = 10_000;

/// `GET /_sim/state`.
#[derive(Serialize)]
pub(super) struct StateView {
    pub(super) clock: ClockView,
    pub(super) seed: u64,
    pub(super) devices: usize,
    pub(super) states: BTreeMap<LineState, usize>,
    /// Plans of a later time: outcomes and repeats of deliveries.
    pub(super) planned: usize,
    /// When the next of them is due.
    pub(super) next_event: Option<Timestamp>,
    /// Messages that are being delivered: the ledger is not final before this is 0.
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
        let (planned, deliveries) = world.plans_and_deliveries();
        StateView {
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

/// Which entries are wanted: those behind a number.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Behind {
    #[serde(default)]
    after: u64,
}

/// `GET /_sim/ledger?after=0`.
pub(super) async fn ledger(State(shared): State<Arc<Shared>>, query: Result<Query<Behind>, QueryRejection>) -> Answered {
    let Behind { after } = wanted(query)?;
    Ok(json(&shared.visit(|world, _| world.ledger(after))))
}

/// `GET /_sim/journal?after=0`.
pub(super) async fn journal(State(shared): State<Arc<Shared>>, query: Result<Query<Behind>, QueryRejection>) -> Answered {
    let Behind { after } = wanted(query)?;
    Ok(json(&shared.visit(|world, _| world.journal.entries(after))))
}

/// Which lines are wanted.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    state: Option<String>,
    /// The platform's number of the last line that was seen.
    #[serde(default)]
    after: u64,
    limit: Option<usize>,
}

#[derive(Serialize)]
struct Lines {
    devices: Vec<LineView>,
    /// What to give as `after` for the next lines; none at the end.
    next: Option<u64>,
}

/// `GET /_sim/fleet?state=active&after=0&limit=100`.
pub(super) async fn fleet(State(shared): State<Arc<Shared>>, query: Result<Query<Wanted>, QueryRejection>) -> Answered {
    let Wanted { state, after, limit } = wanted(query)?;
    let state = state.as_deref().map(state_named).transpose()?;
    let limit = limit.unwrap_or(100).clamp(1, MOST_LINES);
    Ok(json(&shared.visit(|world, _| {
        let mut lines = world.fleet.above(after).filter(|line| state.is_none_or(|state| line.state == state));
        let devices: Vec<LineView> = lines.by_ref().take(limit).map(|line| LineView::of(line, world)).collect();
        let next = lines.next().and(devices.last()).map(|line| line.device_id);
        Lines { devices, next }
    })))
}

fn state_named(text: &str) -> Result<LineState, Refused> {
    LineState::parse(text).ok_or_else(|| {
        let known = LineState::ALL.map(LineState::as_str).join(", ");
        format!("{} is no state: there are {known}", clipped(text)).into()
    })
}

#[derive(Serialize)]
struct ListenerView<'a> {
    service: &'a str,
    url: String,
    username: &'a str,
}

/// `GET /_sim/listeners`: without their passwords.
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
