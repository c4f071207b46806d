//! Changes that keep the line's state, and moves to custom states.

use serde::{Deserialize, Serialize};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::World;
use super::account_move::Move;
use super::changes::{Activation, apply_activation, needs_active, not_changing};
use super::identifiers::Swap;
use super::lifecycle::ProvisioningAction;
use super::messages::Notice;
use super::request::{Fault, RequestedDevice, line_json, plan_of};
use super::requests::{DueJob, JobResult, JobStart, NOT_FOUND, UNEXPECTED};
use super::services::{CARRIER_SERVICE, STATE_SERVICE};
use crate::fleet::{Slot, has_nidd};
use crate::ledger::{Key, LedgerEvent, Record};
use crate::line::{Action, Line, LineState, STATE_INVALID};

/// The custom service of the account (quirk sim-custom-states).
pub(crate) const CUSTOM_SERVICE: &str = "field-rollout";

/// The states of the custom service.
pub(crate) const CUSTOM_STATES: [&str; 3] = ["bench-test", "in-field", "under-repair"];

/// A requested change that keeps the line's state, or a move to a custom state.
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
    /// Detaches the device from the network, so it has to attach again (cancelLocation).
    Detach,
}

/// The change of a cost center.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum CostCenter {
    Keep,
    Remove,
    Set(Box<str>),
}

/// A move to a custom state of the account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct GoToState {
    /// Index into [`CUSTOM_STATES`].
    pub(crate) state: u8,
    /// The state and the custom state of the first device. The other devices must be in the same state and custom state. `None`
    /// if the first device is not a known line. The states of the other devices may then differ.
    pub(crate) expected: Option<(LineState, Option<u8>)>,
    pub(crate) activation: Activation,
}

impl Edit {
    pub(super) fn service(&self) -> &'static str {
        match self {
            Edit::GoToState(_) => STATE_SERVICE,
            _ => CARRIER_SERVICE,
        }
    }

    /// Returns the name of the member of `deviceResponse` that contains the result. Most of these names are guesses (quirk
    /// callback-member-names).
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

    /// Returns the action that the provisioning history reports for this change, if any.
    pub(super) fn provisioning_action(&self) -> Option<ProvisioningAction> {
        match self {
            Edit::Move(_) => Some(ProvisioningAction::Move),
            Edit::GoToState(_) => Some(ProvisioningAction::State(Action::Activate)),
            Edit::Plan { .. } => Some(ProvisioningAction::Plan),
            Edit::Identifiers(_) => Some(ProvisioningAction::Identifiers),
            Edit::CustomFields(_) => Some(ProvisioningAction::CustomFields),
            Edit::CostCenter { .. } => Some(ProvisioningAction::CostCenter),
            Edit::Contact(_) => Some(ProvisioningAction::Contact),
            Edit::Detach => None,
        }
    }

    /// Returns whether the edit is exclusive. Until an exclusive edit is complete, state changes and other exclusive edits of its
    /// line are refused.
    fn is_exclusive(&self) -> bool {
        matches!(self, Edit::Identifiers(_) | Edit::Move(_) | Edit::GoToState(_))
    }
}

impl World {
    pub(super) fn begin_edit(&mut self, key: Key, edit: &Edit, requested: &RequestedDevice) -> JobStart {
        let returns = matches!(edit, Edit::Move(target) if target.returns);
        let named = self.named_in(requested, returns);
        let verdict = named.as_ref().map_err(Clone::clone).and_then(|slot| self.check_edit(key.at, edit, *slot));
        let slot = named.ok();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let mut start = JobStart { slot, from, verdict, due: None };
        let Some(slot) = slot.filter(|_| start.verdict.is_ok()) else { return start };
        if edit.is_exclusive() {
            self.fleet.change(slot, |line| line.changing = true);
        }
        match edit {
            Edit::Plan { takes_effect, .. } => {
                self.budgets.spend_plan(slot, key.at);
                start.due = takes_effect.filter(|at| *at > key.at);
            }
            Edit::GoToState(_) if from.is_some_and(|from| !from.in_service()) => {
                self.budgets.spend_action(slot, key.at, Action::Activate);
                let ids = self.ledger_ids(slot);
                self.record_state_change(key, ids, slot, (from, LineState::PendingActivation), |_| {});
            }
            Edit::Detach => {
                let queued = self.detaches.queue(key.at);
                start.due = queued.due;
                start.verdict = queued.verdict;
            }
            _ => {}
        }
        start
    }

    fn check_edit(&self, at: Timestamp, edit: &Edit, slot: Slot) -> Result<(), Fault> {
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line no longer exists")) };
        if edit.is_exclusive() {
            not_changing(line)?;
        }
        match edit {
            Edit::Plan { .. } => {
                needs_active(line, "only active lines can change their service plan")?;
                if !self.budgets.allows_plan(slot, at) {
                    // The error code is a guess (quirk sim-budget-code).
                    let message = format!("{} has reached the limit of four service plan changes per month", line.name());
                    return Err(Fault::new(UNEXPECTED, message));
                }
                Ok(())
            }
            Edit::CustomFields(_) | Edit::CostCenter { .. } | Edit::Contact(_) => Ok(()),
            Edit::Identifiers(swap) => self.check_swap(slot, line, swap),
            Edit::Move(_) => needs_active(line, "only active lines can be moved"),
            Edit::GoToState(target) => self.check_state(at, slot, line, target),
            Edit::Detach if line.mdn.is_none() || line.imsi.is_none() => {
                let message = format!("{} is {}: the device must have an MDN, a MIN and an IMSI", line.name(), line.state);
                Err(Fault::new(STATE_INVALID, message))
            }
            Edit::Detach => Ok(()),
        }
    }

    fn check_state(&self, at: Timestamp, slot: Slot, line: &Line, target: &GoToState) -> Result<(), Fault> {
        let current = (line.state, line.custom_state());
        if target.expected.is_some_and(|expected| expected != current) {
            return Err(Fault::new(STATE_INVALID, format!("{} is not in the state of the first device", line.name())));
        }
        if matches!(line.state, LineState::Suspend | LineState::PendingActivation) {
            return Err(Fault::new(STATE_INVALID, format!("{} is {}", line.name(), line.state)));
        }
        let activates = !line.state.in_service();
        if activates && !self.budgets.allows_action(slot, at, Action::Activate, self.settings.frequent_suspends) {
            let message = format!("{} has reached the daily limit of state changes", line.name());
            return Err(Fault::new(UNEXPECTED, message));
        }
        Ok(())
    }

    pub(super) fn conclude_edit(&mut self, due_job: &DueJob, edit: &Edit) -> JobResult {
        let gone = || JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        let Some(slot) = due_job.slot.filter(|slot| self.fleet.line(*slot).is_some()) else { return gone() };
        let mut also = Vec::new();
        match edit {
            Edit::Plan { to, .. } => match self.conclude_plan(slot, *to) {
                Ok(nidd) => also.extend(nidd),
                Err(fault) => return JobResult::Failed { fault, to: due_job.from },
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
                    return JobResult::Failed { fault, to: due_job.from };
                }
            }
            Edit::Move(target) => self.conclude_move(slot, target),
            Edit::GoToState(target) => return self.conclude_state(due_job, slot, edit, target),
            Edit::Detach => self.fleet.change(slot, |line| line.connected = Some(due_job.at())),
        }
        let Some(line) = self.fleet.line(slot) else { return gone() };
        let response = match edit {
            Edit::Identifiers(swap) => swap.response(line),
            _ => line_json(line),
        };
        let record = Record { from: due_job.from, to: Some(line.state), ..Record::new(LedgerEvent::DeviceDone) };
        also.insert(0, (Duration::ZERO, Notice::success(edit.service(), edit.member(), &response)));
        JobResult::Done { record, notices: also }
    }

    /// Changes the plan. Fails if the line is no longer active. If the new plan adds NIDD, returns the extra callback about the
    /// NIDD setup (quirk two-callback-services).
    fn conclude_plan(&mut self, slot: Slot, to: u16) -> Result<Option<(Duration, Notice)>, Fault> {
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line no longer exists")) };
        needs_active(line, "only active lines can change their service plan")?;
        let had_nidd = plan_of(line).is_some_and(has_nidd);
        self.fleet.change(slot, |line| line.plan = Some(to));
        Ok(self.fleet.line(slot).filter(|_| !had_nidd).and_then(|line| self.nidd_notice(line)))
    }

    /// Completes a move to a custom state. The move activates a line that is out of service.
    fn conclude_state(&mut self, due_job: &DueJob, slot: Slot, edit: &Edit, target: &GoToState) -> JobResult {
        let before = self.fleet.line(slot).map_or(LineState::Active, |line| line.state);
        if before == LineState::PendingActivation
            && let failed @ JobResult::Failed { .. } = self.conclude_activation(due_job, slot, before, &target.activation)
        {
            return failed;
        }
        self.finish_change(slot, LineState::Active, |line| {
            apply_activation(line, &target.activation, due_job.requested.ip_address.clone());
            line.extras_mut().custom_state = Some(target.state);
        });
        let Some(line) = self.fleet.line(slot) else { return JobResult::failed(NOT_FOUND, "the line no longer exists", None) };
        let mut response = line_json(line);
        response["serviceName"] = CUSTOM_SERVICE.into();
        response["stateName"] = state_name(target.state);
        let event = if before == LineState::PendingActivation { LedgerEvent::LineChanged } else { LedgerEvent::DeviceDone };
        let record = Record { from: Some(before), to: Some(line.state), ..Record::new(event) };
        JobResult::done(record, Some(Notice::success(edit.service(), edit.member(), &response)))
    }
}

fn state_name(state: u8) -> Value {
    json!(CUSTOM_STATES.get(usize::from(state)))
}
