//! What was done to lines, and when they were in service: what histories are told from.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::World;
use super::request::RequestKind;
use super::suspensions::suspended_at_start;
use crate::clock::{EPOCH, later};
use crate::fleet::Slot;
use crate::ids::Ident;
use crate::ledger::Outcome;
use crate::line::{Action, Line, LineState};
use crate::rng::Rng;

/// Who did something (quirk sim-history-actors).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Actor {
    /// The user of the API.
    User,
    /// A person in the web portal.
    Portal,
    /// The platform, of its own accord.
    Platform,
}

/// Something that was done to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum ProvisioningAction {
    State(Action),
    Move,
}

impl ProvisioningAction {
    /// What an order does to a line at a stage, when histories tell it.
    pub(super) fn of(order: &RequestKind, stage: u8) -> Option<Self> {
        match order {
            RequestKind::State(change) => Some(ProvisioningAction::State(change.action())),
            RequestKind::Upload(_) if stage > 0 => Some(ProvisioningAction::State(Action::Activate)),
            RequestKind::Edit(edit) => edit.provisioning_action(),
            _ => None,
        }
    }

    /// What led a line from one state to another.
    pub(super) fn between(from: Option<LineState>, to: Option<LineState>) -> Option<Self> {
        match (from?, to?) {
            (LineState::Suspend, LineState::Active) => Some(ProvisioningAction::State(Action::Restore)),
            (LineState::Active, LineState::Active) => None,
            (_, LineState::Active) => Some(ProvisioningAction::State(Action::Activate)),
            (LineState::Active, LineState::Suspend) => Some(ProvisioningAction::State(Action::Suspend)),
            (LineState::Active | LineState::Suspend, LineState::Deactive) => Some(ProvisioningAction::State(Action::Deactivate)),
            _ => None,
        }
    }

    /// Schema ProvisioningEventType.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            ProvisioningAction::State(Action::Activate) => "Activate",
            ProvisioningAction::State(Action::Suspend) => "Suspend",
            ProvisioningAction::State(Action::Restore) => "Restore",
            ProvisioningAction::State(Action::Deactivate) => "Deactivate",
            ProvisioningAction::Move => "Device Move",
        }
    }
}

/// One entry of the history of a line.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct ProvisioningEvent {
    pub(super) at: Timestamp,
    pub(super) deed: ProvisioningAction,
    pub(super) outcome: Outcome,
    pub(super) by: Actor,
    /// The line after it.
    pub(super) state: LineState,
    pub(super) plan: Option<u16>,
    pub(super) mdn: Option<Ident>,
}

/// A line as it was before anything was noted of it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct InitialState {
    state: LineState,
    activated: Option<Timestamp>,
    plan: Option<u16>,
    mdn: Option<Ident>,
}

impl InitialState {
    /// `from` is its state before the change that is under way.
    pub(super) fn of(line: &Line, from: Option<LineState>) -> Self {
        let state = match from.unwrap_or(LineState::PreActive) {
            // An earlier activation is not known by its state any more, but by its date.
            LineState::PendingActivation if line.activated.is_some() => LineState::Deactive,
            state => state,
        };
        Self { state, activated: line.activated, plan: line.plan, mdn: line.mdn }
    }

    /// When the line was in service before anything was noted: from, and until when that ended.
    fn service(&self, seed: u64, device_id: u64) -> Option<(Timestamp, Timestamp)> {
        let from = self.activated?;
        let until = match self.state {
            LineState::Active => Timestamp::MAX,
            LineState::Suspend => suspended_at_start(seed, device_id).max(from),
            LineState::Deactive => {
                let lasted = Duration::try_from(EPOCH.duration_since(from)).unwrap_or_default();
                let drawn = Rng::new(seed, "retired", device_id).below(lasted.as_secs());
                later(from, Duration::from_secs(drawn))
            }
            LineState::PreActive | LineState::PendingActivation => return None,
        };
        Some((from, until))
    }

    /// The history of a line of which nothing was noted.
    fn events(&self, seed: u64, device_id: u64) -> Vec<ProvisioningEvent> {
        let Some((from, until)) = self.service(seed, device_id) else { return Vec::new() };
        let event = |at, action, state| ProvisioningEvent {
            at,
            deed: ProvisioningAction::State(action),
            outcome: Outcome::Success,
            by: Actor::User,
            state,
            plan: self.plan,
            mdn: self.mdn,
        };
        let activated = event(from, Action::Activate, LineState::Active);
        let ended = match self.state {
            LineState::Suspend => Some(event(until, Action::Suspend, LineState::Suspend)),
            LineState::Deactive => Some(event(until, Action::Deactivate, LineState::Deactive)),
            _ => None,
        };
        [Some(activated), ended].into_iter().flatten().collect()
    }
}

/// What was noted of lines. Those of which nothing was have the life that their state and dates tell.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Lifecycles(BTreeMap<Slot, Lifecycle>);

#[derive(Debug, Serialize, Deserialize)]
struct Lifecycle {
    begin: InitialState,
    /// In the order of time.
    events: Vec<ProvisioningEvent>,
}

impl Lifecycles {
    fn note(&mut self, slot: Slot, begin: InitialState, event: ProvisioningEvent) {
        self.0.entry(slot).or_insert_with(|| Lifecycle { begin, events: Vec::new() }).events.push(event);
    }
}

impl World {
    /// Notes what a request, or the platform, did to a line.
    pub(super) fn record_provisioning(
        &mut self,
        at: Timestamp,
        slot: Slot,
        begin: InitialState,
        (deed, outcome): (ProvisioningAction, Outcome),
        by: Actor,
    ) {
        let Some(line) = self.fleet.line(slot) else { return };
        // A line that goes out of service gives its number up: the history tells the one that it had.
        let (plan, mdn) = (line.plan.or(begin.plan), line.mdn.or(begin.mdn));
        let event = ProvisioningEvent { at, deed, outcome, by, state: line.state, plan, mdn };
        self.lifecycles.note(slot, begin, event);
    }

    /// Everything that was done to a line, the oldest first.
    pub(super) fn provisioning_events(&self, slot: Slot, line: &Line) -> Vec<ProvisioningEvent> {
        let life = self.lifecycles.0.get(&slot);
        let begin = life.map_or_else(|| InitialState::of(line, Some(line.state)), |life| life.begin);
        let mut events = begin.events(self.settings.seed, line.device_id);
        events.extend(life.iter().flat_map(|life| &life.events));
        events
    }

    /// Whether a line was in service at a time.
    pub(super) fn was_in_service(&self, slot: Slot, line: &Line, at: Timestamp) -> bool {
        let life = self.lifecycles.0.get(&slot);
        let events = life.map_or(&[][..], |life| &life.events);
        let last = events.iter().rev().find(|event| event.at <= at && event.outcome == Outcome::Success);
        if let Some(event) = last {
            return event.state == LineState::Active;
        }
        let begin = life.map_or_else(|| InitialState::of(line, Some(line.state)), |life| life.begin);
        begin.service(self.settings.seed, line.device_id).is_some_and(|(from, until)| from <= at && at < until)
    }
}
