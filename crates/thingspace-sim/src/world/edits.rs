//! Changes that leave the line's state as it is, and the states of an account's own.

use serde::{Deserialize, Serialize};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::World;
use super::changes::{Activation, furnish, not_changing};
use super::identifiers::Swap;
use super::lives::Deed;
use super::messages::Notice;
use super::moves::Move;
use super::requests::{Begun, NOT_FOUND, Turn, Turned, UNEXPECTED};
use crate::fleet::{Slot, has_nidd};
use crate::ledger::{Key, LedgerEvent, Record};
use crate::line::{Action, Line, LineState, STATE_INVALID};
use crate::world::request::{AskedDevice, CARRIER_SERVICE, Fault, plan_of, told_line};

/// The custom service that was set up for the account (quirk sim-custom-states).
pub(crate) const CUSTOM_SERVICE: &str = "field-rollout";

/// Its states.
pub(crate) const CUSTOM_STATES: [&str; 3] = ["bench-test", "in-field", "under-repair"];

/// A change that was asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Edit {
    Plan {
        to: u16,
        takes_effect: Option<Timestamp>,
    },
    CustomFields([Option<Box<str>>; 5]),
    CostCenter {
        change: CostCenter,
        place: Option<Box<[Option<Box<str>>]>>,
    },
    Contact(Box<[Option<Box<str>>]>),
    Identifiers(Box<Swap>),
    Move(Box<Move>),
    GoToState(Box<GoToState>),
    /// cancelLocation: the network forgets the device, so that it has to attach anew.
    Detach,
}

/// What becomes of a cost centre.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum CostCenter {
    Keep,
    Remove,
    Set(Box<str>),
}

/// Into a state of the account's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct GoToState {
    /// Index into [`CUSTOM_STATES`].
    pub(crate) state: u8,
    /// Where the first device is; all others have to be there too.
    pub(crate) expected: Option<(LineState, Option<u8>)>,
    pub(crate) activation: Activation,
}

impl Edit {
    pub(super) fn service(&self) -> &'static str {
        match self {
            Edit::GoToState(_) => "StateService",
            _ => CARRIER_SERVICE,
        }
    }

    /// The member of `deviceResponse` (quirk callback-member-names; the last two are derived in the same way).
    fn member(&self) -> &'static str {
        match self {
            Edit::Plan { .. } => "changeServicePlanResponse",
            Edit::CustomFields(_) => "changeCustomFieldsResponse",
            Edit::CostCenter { .. } => "changeCostCenterCodeResponse",
            Edit::Contact(_) => "changeContactInfoResponse",
            Edit::Identifiers(_) => "changeIdentifierResponse",
            Edit::Move(_) => "moveDeviceResponse",
            Edit::GoToState(_) => "goToStateResponse",
            Edit::Detach => "cancelLocationResponse",
        }
    }

    /// What histories tell of it.
    pub(super) fn deed(&self) -> Option<Deed> {
        match self {
            Edit::Move(_) => Some(Deed::Move),
            Edit::GoToState(_) => Some(Deed::State(Action::Activate)),
            _ => None,
        }
    }

    /// Whether nothing else may change the line meanwhile.
    fn is_exclusive(&self) -> bool {
        matches!(self, Edit::Identifiers(_) | Edit::Move(_) | Edit::GoToState(_))
    }
}

impl World {
    pub(super) fn begin_edit(&mut self, key: Key, edit: &Edit, asked: &AskedDevice) -> Begun {
        let named = self.named(asked);
        let verdict = named.as_ref().map_err(Clone::clone).and_then(|slot| self.judge_edit(key.at, edit, *slot));
        let slot = named.ok();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let mut begun = Begun { slot, from, verdict, due: None };
        let Some(slot) = slot.filter(|_| begun.verdict.is_ok()) else { return begun };
        if edit.is_exclusive() {
            self.fleet.change(slot, |line| line.changing = true);
        }
        match edit {
            Edit::Plan { takes_effect, .. } => {
                self.budgets.spend_plan(slot, key.at);
                begun.due = takes_effect.filter(|at| *at > key.at);
            }
            Edit::GoToState(_) if from.is_some_and(|from| !from.in_service()) => {
                self.budgets.spend_action(slot, key.at, Action::Activate);
                let ids = self.ledger_ids(slot);
                self.move_line(key, ids, slot, (from, LineState::PendingActivation), |_| {});
            }
            Edit::Detach => {
                let queued = self.detaching.queue(key.at);
                begun.due = queued.due;
                begun.verdict = queued.verdict;
            }
            _ => {}
        }
        begun
    }

    fn judge_edit(&self, at: Timestamp, edit: &Edit, slot: Slot) -> Result<(), Fault> {
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line is gone")) };
        if edit.is_exclusive() {
            not_changing(line)?;
        }
        match edit {
            Edit::Plan { .. } => {
                needs_active(line, "the service plan can be changed of active lines only")?;
                if !self.budgets.allows_plan(slot, at) {
                    // Quirk sim-budget-code.
                    let text = format!("{} had the four changes of service plan that a line may have in a month", line.name());
                    return Err(Fault::new(UNEXPECTED, text));
                }
                Ok(())
            }
            Edit::CustomFields(_) | Edit::CostCenter { .. } | Edit::Contact(_) => Ok(()),
            Edit::Identifiers(swap) => self.judge_swap(slot, line, swap),
            Edit::Move(_) => needs_active(line, "only active lines can be moved"),
            Edit::GoToState(target) => self.judge_state(at, slot, line, target),
            Edit::Detach if line.mdn.is_none() || line.imsi.is_none() => {
                let text = format!("{} is {}: it has no MDN, MIN and IMSI", line.name(), line.state);
                Err(Fault::new(STATE_INVALID, text))
            }
            Edit::Detach => Ok(()),
        }
    }

    fn judge_state(&self, at: Timestamp, slot: Slot, line: &Line, target: &GoToState) -> Result<(), Fault> {
        let here = (line.state, line.custom_state());
        if target.expected.is_some_and(|expected| expected != here) {
            return Err(Fault::new(STATE_INVALID, format!("{} is not in the state of the first device", line.name())));
        }
        if matches!(line.state, LineState::Suspend | LineState::PendingActivation) {
            return Err(Fault::new(STATE_INVALID, format!("{} is {}", line.name(), line.state)));
        }
        let activates = !line.state.in_service();
        if activates && !self.budgets.allows_action(slot, at, Action::Activate, self.settings.frequent_suspends) {
            let text = format!("{} had all the changes of state that a line may have in a day", line.name());
            return Err(Fault::new(UNEXPECTED, text));
        }
        Ok(())
    }

    pub(super) fn conclude_edit(&mut self, turn: &Turn, edit: &Edit) -> Turned {
        let gone = || Turned::failed(NOT_FOUND, "the line is gone", turn.from);
        let Some(slot) = turn.slot.filter(|slot| self.fleet.line(*slot).is_some()) else { return gone() };
        let mut also = Vec::new();
        match edit {
            Edit::Plan { to, .. } => match self.conclude_plan(slot, *to) {
                Ok(nidd) => also.extend(nidd),
                Err(fault) => return Turned::Failed { fault, to: turn.from },
            },
            Edit::CustomFields(fields) => self.fleet.change(slot, |line| line.set_custom_fields(fields)),
            Edit::CostCenter { change, place } => self.fleet.change(slot, |line| {
                match change {
                    CostCenter::Keep => {}
                    CostCenter::Remove => line.extras_mut().cost_center = None,
                    CostCenter::Set(center) => line.extras_mut().cost_center = Some(center.clone()),
                }
                if place.is_some() {
                    line.extras_mut().place.clone_from(place);
                }
            }),
            Edit::Contact(place) => self.fleet.change(slot, |line| line.extras_mut().place = Some(place.clone())),
            Edit::Identifiers(swap) => {
                if let Err(fault) = self.conclude_swap(slot, swap) {
                    return Turned::Failed { fault, to: turn.from };
                }
            }
            Edit::Move(target) => self.conclude_move(slot, target),
            Edit::GoToState(target) => return self.conclude_state(turn, slot, edit, target),
            Edit::Detach => self.fleet.change(slot, |line| line.connected = Some(turn.at())),
        }
        let Some(line) = self.fleet.line(slot) else { return gone() };
        let response = match edit {
            Edit::Identifiers(swap) => swap.told(line),
            _ => told_line(line),
        };
        let record = Record { from: turn.from, to: Some(line.state), ..Record::new(LedgerEvent::DeviceDone) };
        also.insert(0, (Duration::ZERO, Notice::success(edit.service(), edit.member(), &response)));
        Turned::Done { record, notices: also }
    }

    /// The line may have left its state since the request was accepted. A plan that brings NIDD tells so besides (quirk
    /// two-callback-services).
    fn conclude_plan(&mut self, slot: Slot, to: u16) -> Result<Option<(Duration, Notice)>, Fault> {
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line is gone")) };
        needs_active(line, "the service plan can be changed of active lines only")?;
        let had_nidd = plan_of(line).is_some_and(has_nidd);
        self.fleet.change(slot, |line| line.plan = Some(to));
        Ok(self.fleet.line(slot).filter(|_| !had_nidd).and_then(|line| self.nidd_notice(line)))
    }

    /// Devices without service are activated on the way.
    fn conclude_state(&mut self, turn: &Turn, slot: Slot, edit: &Edit, target: &GoToState) -> Turned {
        let before = self.fleet.line(slot).map_or(LineState::Active, |line| line.state);
        if before == LineState::PendingActivation
            && let failed @ Turned::Failed { .. } = self.conclude_activation(turn, slot, before, &target.activation)
        {
            return failed;
        }
        self.settle_line(slot, LineState::Active, |line| {
            furnish(line, &target.activation, turn.asked.ip_address.clone());
            line.extras_mut().custom_state = Some(target.state);
        });
        let Some(line) = self.fleet.line(slot) else { return Turned::failed(NOT_FOUND, "the line is gone", None) };
        let mut response = told_line(line);
        response["serviceName"] = CUSTOM_SERVICE.into();
        response["stateName"] = state_name(target.state);
        let event = if before == LineState::PendingActivation { LedgerEvent::LineChanged } else { LedgerEvent::DeviceDone };
        let record = Record { from: Some(before), to: Some(line.state), ..Record::new(event) };
        Turned::done(record, Some(Notice::success(edit.service(), edit.member(), &response)))
    }
}

fn state_name(state: u8) -> Value {
    json!(CUSTOM_STATES.get(usize::from(state)))
}

pub(super) fn needs_active(line: &Line, why: &str) -> Result<(), Fault> {
    match line.state {
        LineState::Active => Ok(()),
        state => Err(Fault::new(STATE_INVALID, format!("{} is {state}: {why}", line.name()))),
    }
}
