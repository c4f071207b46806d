//! State changes of lines. The world checks each line when it accepts the request, and changes the line when the outcome is due.
//! Until then, a line that is being activated has the state `pending activation`.

use serde::{Deserialize, Serialize};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::messages::Notice;
use super::request::{Fault, RequestedDevice, Resolved, ids_json, line_json, plan_of, resolve};
use super::requests::{DueJob, JobResult, JobStart, NOT_FOUND, UNEXPECTED, can_be_added};
use super::services::{CARRIER_SERVICE, NIDD_SERVICE};
use super::{AtOnce, LedgerIds, Selection, World, step};
use crate::fleet::{Slot, address_of};
use crate::ledger::{Key, LedgerEvent, Outcome, Record};
use crate::line::{Action, Line, LineState, STATE_INVALID};

/// Delay from the callback of CarrierService to the callback about the setup of NIDD (quirk sim-nidd-lines).
const NIDD_SETUP: Duration = Duration::from_secs(1);

/// A requested state change.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Change {
    Activate(Box<Activation>),
    Suspend,
    Restore,
    /// Deactivates those of the named lines that match `only`. If `delete` is true, also deletes them.
    Deactivate {
        delete: bool,
        only: Box<Selection>,
    },
}

impl Change {
    pub(crate) fn action(&self) -> Action {
        match self {
            Change::Activate(_) => Action::Activate,
            Change::Suspend => Action::Suspend,
            Change::Restore => Action::Restore,
            Change::Deactivate { .. } => Action::Deactivate,
        }
    }
}

/// Attributes that a line gets when it is activated.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Activation {
    pub(crate) plan: u16,
    pub(crate) group: Option<u16>,
    pub(crate) custom_fields: [Option<Box<str>>; 5],
    pub(crate) place: Option<Box<[Option<Box<str>>]>>,
    pub(crate) cost_center: Option<Box<str>>,
    pub(crate) sku: Option<Box<str>>,
}

impl World {
    pub(super) fn begin_change(&mut self, key: Key, change: &Change, requested: &RequestedDevice) -> JobStart {
        let (slot, is_new) = match (self.named(requested), change) {
            (Ok(slot), _) => (Ok(slot), false),
            (Err(_), Change::Activate(activation)) if self.is_addable(requested, activation.sku.is_some()) => {
                (Ok(self.fleet.add(key.at, LineState::PreActive, &requested.ids)), true)
            }
            (Err(fault), _) => (Err(fault), false),
        };
        let verdict = slot.as_ref().map_err(Clone::clone).and_then(|slot| self.check_change(key.at, change, *slot));
        let slot = slot.ok();
        let line = slot.and_then(|slot| self.fleet.line(slot));
        let from = line.map(|line| line.state).filter(|_| !is_new);
        if let Some(slot) = slot.filter(|_| verdict.is_ok()) {
            self.budgets.spend_action(slot, key.at, change.action());
            if matches!(change, Change::Activate(_)) {
                self.fleet.add_missing_ids(slot, &requested.ids);
                let ids = self.ledger_ids(slot);
                self.record_state_change(key, ids, slot, (from, LineState::PendingActivation), |_| {});
            }
            self.fleet.change(slot, |line| line.changing = true);
        }
        JobStart { slot, from, verdict, due: None }
    }

    fn is_addable(&self, requested: &RequestedDevice, has_sku: bool) -> bool {
        matches!(resolve(&self.fleet, &requested.ids), Resolved::Unknown) && can_be_added(requested, has_sku)
    }

    pub(super) fn ledger_ids(&self, slot: Slot) -> LedgerIds {
        self.fleet.line(slot).map(|line| (line.iccid, line.imei)).unwrap_or_default()
    }

    /// Checks whether the state and the limits of the line allow the change.
    pub(super) fn check_change(&self, at: Timestamp, change: &Change, slot: Slot) -> Result<(), Fault> {
        let action = change.action();
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line no longer exists")) };
        if let Change::Deactivate { only, .. } = change
            && !only.matches(line)
        {
            return Err(Fault::new(NOT_FOUND, format!("{} does not match the filter of the request", line.name())));
        }
        not_changing(line)?;
        if let Err(code) = action.target(line.state) {
            return Err(Fault::new(code, format!("{} is {}: {}", line.name(), line.state, needs(action))));
        }
        if !self.budgets.allows_action(slot, at, action, self.settings.frequent_suspends) {
            // The code is a guess (quirk sim-budget-code).
            let message = format!("{} has reached the daily limit of state changes", line.name());
            return Err(Fault::new(UNEXPECTED, message));
        }
        if action == Action::Suspend && self.suspensions.left(slot, at).is_zero() {
            let message = format!("{} has reached the limit of 180 suspended days within twelve months", line.name());
            return Err(Fault::new(UNEXPECTED, message));
        }
        Ok(())
    }

    /// Completes a change for one device.
    pub(super) fn conclude_change(&mut self, due_job: &DueJob, change: &Change) -> JobResult {
        let Some(slot) = due_job.slot else { return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from) };
        let Some(before) = self.fleet.line(slot).map(|line| line.state) else {
            return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        };
        match change {
            Change::Activate(activation) => self.conclude_activation(due_job, slot, before, activation),
            Change::Suspend => self.conclude_suspension(due_job, slot, before),
            Change::Restore => {
                self.suspensions.end(slot, due_job.at());
                self.finish_change(slot, LineState::Active, |_| {});
                self.state_changed(due_job, slot, before, Action::Restore)
            }
            Change::Deactivate { delete, .. } => {
                self.finish_change(slot, LineState::Deactive, out_of_service);
                let result = self.state_changed(due_job, slot, before, Action::Deactivate);
                if *delete {
                    self.suspensions.forget(slot);
                    self.fleet.remove(slot);
                    let record = Record {
                        device: Some(due_job.device),
                        from: Some(LineState::Deactive),
                        ..Record::new(LedgerEvent::LineChanged)
                    };
                    // Nothing is refused here: `step::REFUSED` only sorts this entry after the entry about the deactivation.
                    self.ledger.record(Key { step: step::REFUSED, ..due_job.key }, record);
                }
                result
            }
        }
    }

    /// Completes an activation. The activation fails if the hardware is not in the carrier's device database.
    pub(super) fn conclude_activation(
        &mut self,
        due_job: &DueJob,
        slot: Slot,
        before: LineState,
        activation: &Activation,
    ) -> JobResult {
        let line = self.fleet.line(slot);
        if line.is_some_and(|line| line.unknown_hardware || self.uploads.is_under_way(line.imei)) {
            // The line becomes deactive, as in the newest documentation. The error code is a guess, because that documentation
            // gives none (quirk activation-unknown-hardware).
            let name = line.map(Line::name).unwrap_or_default();
            self.record_state_change(due_job.key, due_job.device, slot, (Some(before), LineState::Deactive), |line| {
                line.changing = false
            });
            let message =
                format!("the hardware of {name} is not in the carrier's device database; the line is {}", LineState::Deactive);
            return JobResult::failed(NOT_FOUND, message, Some(LineState::Deactive));
        }
        let number = self.fleet.assign_phone_number();
        let at = due_job.at();
        self.finish_change(slot, LineState::Active, |line| {
            line.mdn = number;
            line.activated = Some(at);
            line.connected = Some(at);
            apply_activation(line, activation, due_job.requested.ip_address.clone());
        });
        self.state_changed(due_job, slot, before, Action::Activate)
    }

    /// Completes a suspension. The comment of the callback contains the resume date (quirk callback-suspend-date).
    fn conclude_suspension(&mut self, due_job: &DueJob, slot: Slot, before: LineState) -> JobResult {
        self.finish_change(slot, LineState::Suspend, |_| {});
        let resumes = self.suspend_line(slot, due_job.at(), due_job.key);
        let mut result = self.state_changed(due_job, slot, before, Action::Suspend);
        if let JobResult::Done { notices, .. } = &mut result {
            notices.iter_mut().for_each(|(_, notice)| notice.set_comment(super::suspensions::comment(resumes)));
        }
        result
    }

    /// Reports a completed state change. If an activated or restored line has a NIDD plan, an extra callback reports the setup of
    /// NIDD (quirk two-callback-services).
    pub(super) fn state_changed(&self, due_job: &DueJob, slot: Slot, before: LineState, action: Action) -> JobResult {
        let Some(line) = self.fleet.line(slot) else {
            return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        };
        let record = Record { from: Some(before), to: Some(line.state), ..Record::new(LedgerEvent::LineChanged) };
        let response = match action {
            Action::Activate => {
                let mut response = line_json(line);
                response["ipAddress"] = address_of(line).into();
                response
            }
            // The members of the callback depend on the action (quirk callback-change-members).
            Action::Suspend => self.suspensions.suspend_response(slot, due_job.at()),
            Action::Restore => json!({"restored": "true"}),
            Action::Deactivate => json!({"deactivated": "true"}),
        };
        let mut notices = vec![(Duration::ZERO, Notice::success(CARRIER_SERVICE, action.response_member(), &response))];
        if matches!(action, Action::Activate | Action::Restore) {
            notices.extend(self.nidd_notice(line));
        }
        JobResult::Done { record, notices }
    }

    /// Returns the NiddService callback about the setup of NIDD, or `None` if the line's plan does not include NIDD.
    pub(super) fn nidd_notice(&self, line: &Line) -> Option<(Duration, Notice)> {
        if !plan_of(line).is_some_and(crate::fleet::has_nidd) {
            return None;
        }
        let response = json!({"accountName": &**self.fleet.account(), "deviceIds": ids_json(line)});
        Some((NIDD_SETUP, Notice::wrapped(NIDD_SERVICE, "niddResponse", "niddConfigResponse", &response, "ConfigCreated")))
    }

    /// Puts a line into the final state of its change and allows further changes.
    pub(super) fn finish_change(&mut self, slot: Slot, to: LineState, update: impl FnOnce(&mut Line)) {
        self.fleet.change(slot, |line| {
            line.state = to;
            line.changing = false;
            update(line);
        });
    }

    /// Changes the state of a line and records the change. Used for state changes that are not the successful outcome of a
    /// request, such as the start of an activation.
    pub(super) fn record_state_change(
        &mut self,
        key: Key,
        device: LedgerIds,
        slot: Slot,
        (from, to): (Option<LineState>, LineState),
        update: impl FnOnce(&mut Line),
    ) {
        self.fleet.change(slot, |line| {
            line.state = to;
            update(line);
        });
        let record = Record { device: Some(device), from, to: Some(to), ..Record::new(LedgerEvent::LineChanged) };
        self.ledger.record(key, record);
    }

    /// Records a call that was carried out immediately: one ledger entry for the call, and one for each line.
    pub(crate) fn accept_at_once(&mut self, now: Timestamp, operation: &'static str, done: Vec<AtOnce>) {
        let call = self.ledger.call(operation, None, Some(done.len()));
        let accepted = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(accepted, Record::new(LedgerEvent::Accepted));
        for (index, AtOnce { device, from, to, code }) in done.into_iter().enumerate() {
            let (event, outcome) = match code {
                None if from == to && from.is_some() => (LedgerEvent::DeviceDone, Outcome::Success),
                None => (LedgerEvent::LineChanged, Outcome::Success),
                Some(_) => (LedgerEvent::LineRefused, Outcome::Failed),
            };
            let key = Key { device: u32::try_from(index + 1).unwrap_or(u32::MAX), step: step::CHANGED, ..accepted };
            let code = code.map(Into::into);
            let record = Record { device: Some(device), from, to, outcome: Some(outcome), code, ..Record::new(event) };
            self.ledger.record(key, record);
        }
    }
}

/// Refuses a line with a pending change.
pub(super) fn not_changing(line: &Line) -> Result<(), Fault> {
    match line.changing {
        true => Err(Fault::new(
            STATE_INVALID,
            format!("{} is {}: an earlier request for the line has not ended", line.name(), line.state),
        )),
        false => Ok(()),
    }
}

/// Refuses a line that is not active. `why` ends the error message.
pub(super) fn needs_active(line: &Line, why: &str) -> Result<(), Fault> {
    match line.state {
        LineState::Active => Ok(()),
        state => Err(Fault::new(STATE_INVALID, format!("{} is {state}: {why}", line.name()))),
    }
}

/// Returns an explanation of which states an action requires.
fn needs(action: Action) -> &'static str {
    match action {
        Action::Activate => "only pre-active and deactive lines can be activated",
        Action::Suspend => "only active lines can be suspended",
        Action::Restore => "only suspended lines can be restored",
        Action::Deactivate => "only active lines can be deactivated: restore a suspended line first",
    }
}

/// Clears the attributes that a line has only in service: number, address, plan, and custom state.
pub(super) fn out_of_service(line: &mut Line) {
    line.mdn = None;
    line.plan = None;
    if let Some(extras) = &mut line.extras {
        extras.ip_address = None;
        extras.custom_state = None;
    }
}

pub(super) fn apply_activation(line: &mut Line, activation: &Activation, ip_address: Option<Box<str>>) {
    line.plan = Some(activation.plan);
    if let Some(group) = activation.group {
        line.group = group;
    }
    if let Some(ip_address) = ip_address {
        line.extras_mut().ip_address = Some(ip_address);
    }
    let Activation { custom_fields, place, cost_center, sku, .. } = activation;
    line.set_custom_fields(custom_fields);
    if cost_center.is_some() {
        line.extras_mut().cost_center.clone_from(cost_center);
    }
    if sku.is_some() {
        line.extras_mut().sku.clone_from(sku);
    }
    if place.is_some() {
        line.extras_mut().place.clone_from(place);
    }
}
