//! Provisioning events of lines, and the periods in which lines are in service. Histories are derived from both.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::World;
use super::request::RequestKind;
use super::suspensions::suspended_at_start;
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::Ident;
use crate::ledger::Outcome;
use crate::line::{Action, Line, LineState};
use crate::rng::Rng;

/// The originator of a provisioning event (quirk sim-history-actors).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Actor {
    /// The user of the API.
    User,
    /// A person in the web portal.
    Portal,
    /// The platform itself.
    Platform,
}

/// An action that the provisioning history reports. Only the names of state changes and moves are documented. The other names are
/// guesses (quirk sim-history-edits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum ProvisioningAction {
    State(Action),
    Move,
    Plan,
    Identifiers,
    CustomFields,
    CostCenter,
    Contact,
}

impl ProvisioningAction {
    /// Returns the action that the history reports for a stage of a request, or `None` if the history does not report that stage.
    pub(super) fn of(kind: &RequestKind, stage: u8) -> Option<Self> {
        match kind {
            RequestKind::State(change) => Some(ProvisioningAction::State(change.action())),
            RequestKind::Upload(_) if stage > 0 => Some(ProvisioningAction::State(Action::Activate)),
            RequestKind::Edit(edit) => edit.provisioning_action(),
            _ => None,
        }
    }

    /// Returns the action that leads from one state to another, or `None` if the history reports no action for this transition.
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

    /// Returns the name of the action in the schema `ProvisioningEventType`.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            ProvisioningAction::State(Action::Activate) => "Activate",
            ProvisioningAction::State(Action::Suspend) => "Suspend",
            ProvisioningAction::State(Action::Restore) => "Restore",
            ProvisioningAction::State(Action::Deactivate) => "Deactivate",
            ProvisioningAction::Move => "Device Move",
            ProvisioningAction::Plan => "Service Plan Change",
            ProvisioningAction::Identifiers => "Device Identifier Change",
            ProvisioningAction::CustomFields => "Custom Fields Change",
            ProvisioningAction::CostCenter => "Cost Center Change",
            ProvisioningAction::Contact => "Contact Change",
        }
    }
}

/// An entry of a line's provisioning history.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct ProvisioningEvent {
    pub(super) at: Timestamp,
    pub(super) action: ProvisioningAction,
    pub(super) outcome: Outcome,
    pub(super) by: Actor,
    /// The state of the line after the event.
    pub(super) state: LineState,
    pub(super) plan: Option<u16>,
    pub(super) mdn: Option<Ident>,
}

/// The state and attributes of a line before its first recorded event.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct InitialState {
    state: LineState,
    activated: Option<Timestamp>,
    plan: Option<u16>,
    mdn: Option<Ident>,
}

impl InitialState {
    /// Returns the state and attributes of a line before its current change. `from` is the state before that change.
    pub(super) fn of(line: &Line, from: Option<LineState>) -> Self {
        let state = match from.unwrap_or(LineState::PreActive) {
            // A pending line with an activation date was in service before, so its state before this activation was deactive.
            LineState::PendingActivation if line.activated.is_some() => LineState::Deactive,
            state => state,
        };
        Self { state, activated: line.activated, plan: line.plan, mdn: line.mdn }
    }

    /// Returns the start and end of the line's service before the first recorded event, or `None` if the line was never in
    /// service. The end is [`Timestamp::MAX`] if the line was still active at that event.
    fn service(&self, seed: u64, start: Timestamp, device_id: u64) -> Option<(Timestamp, Timestamp)> {
        let from = self.activated?;
        let until = match self.state {
            LineState::Active => Timestamp::MAX,
            LineState::Suspend => suspended_at_start(seed, start, device_id).max(from),
            LineState::Deactive => {
                let lasted = Duration::try_from(start.duration_since(from)).unwrap_or_default();
                let drawn = Rng::new(seed, "retired", device_id).below(lasted.as_secs());
                later(from, Duration::from_secs(drawn))
            }
            LineState::PreActive | LineState::PendingActivation => return None,
        };
        Some((from, until))
    }

    /// Returns the history before the first recorded event.
    fn events(&self, seed: u64, start: Timestamp, device_id: u64) -> Vec<ProvisioningEvent> {
        let Some((from, until)) = self.service(seed, start, device_id) else { return Vec::new() };
        let event = |at, action, state| ProvisioningEvent {
            at,
            action: ProvisioningAction::State(action),
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

/// The recorded events of lines. The history before the first recorded event is derived from the state and the dates of the line.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Lifecycles(BTreeMap<Slot, Lifecycle>);

#[derive(Debug, Serialize, Deserialize)]
struct Lifecycle {
    initial: InitialState,
    /// The events in time order.
    events: Vec<ProvisioningEvent>,
}

impl Lifecycles {
    fn note(&mut self, slot: Slot, initial: InitialState, event: ProvisioningEvent) {
        self.0.entry(slot).or_insert_with(|| Lifecycle { initial, events: Vec::new() }).events.push(event);
    }
}

impl World {
    /// Records an action in the provisioning history of a line.
    pub(super) fn record_provisioning(
        &mut self,
        at: Timestamp,
        slot: Slot,
        initial: InitialState,
        (action, outcome): (ProvisioningAction, Outcome),
        by: Actor,
    ) {
        let Some(line) = self.fleet.line(slot) else { return };
        // A line that is deactivated loses its plan and its phone number. In this case, the event has the values from before the
        // change.
        let (plan, mdn) = (line.plan.or(initial.plan), line.mdn.or(initial.mdn));
        let event = ProvisioningEvent { at, action, outcome, by, state: line.state, plan, mdn };
        self.lifecycles.note(slot, initial, event);
    }

    /// Returns the provisioning history of a line, oldest event first.
    pub(super) fn provisioning_events(&self, slot: Slot, line: &Line) -> Vec<ProvisioningEvent> {
        let lifecycle = self.lifecycles.0.get(&slot);
        let initial = lifecycle.map_or_else(|| InitialState::of(line, Some(line.state)), |lifecycle| lifecycle.initial);
        let mut events = initial.events(self.settings.seed, self.settings.start, line.device_id);
        events.extend(lifecycle.iter().flat_map(|lifecycle| &lifecycle.events));
        events
    }

    /// Returns whether a line was active at the time `at`.
    pub(super) fn was_in_service(&self, slot: Slot, line: &Line, at: Timestamp) -> bool {
        let lifecycle = self.lifecycles.0.get(&slot);
        let events = lifecycle.map_or(&[][..], |lifecycle| &lifecycle.events);
        let last = events.iter().rev().find(|event| event.at <= at && event.outcome == Outcome::Success);
        if let Some(event) = last {
            return event.state == LineState::Active;
        }
        let initial = lifecycle.map_or_else(|| InitialState::of(line, Some(line.state)), |lifecycle| lifecycle.initial);
        initial
            .service(self.settings.seed, self.settings.start, line.device_id)
            .is_some_and(|(from, until)| from <= at && at < until)
    }
}
