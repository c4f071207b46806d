//! Moves a line from one eUICC device to another (eidDeviceSwap).

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::World;
use super::changes::{needs_active, not_changing, out_of_service};
use super::lifecycle::{Actor, InitialState, ProvisioningAction};
use super::messages::Notice;
use super::request::{Fault, RequestedDevice, Resolved, ids_json, line_json, resolve};
use super::requests::{DueJob, JobResult, JobStart, NO_PAIR, NOT_FOUND, OTHER_ACCOUNT};
use super::services::{CARRIER_SERVICE, STATE_SERVICE};
use crate::fleet::{Fleet, Slot};
use crate::ids::{DeviceId, Kind};
use crate::ledger::{LedgerEvent, Outcome, Record};
use crate::line::{Action, LineState, STATE_INVALID};

/// Time between successive callback messages about a swap (quirk sim-eid-swap).
const SPACING: Duration = Duration::from_secs(1);

/// The replacement device, and the new plan and SMSR OID of the line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct EidSwap {
    /// The EID of the replacement device, and its IMEI if the request contains one.
    pub(crate) ids: Vec<DeviceId>,
    pub(crate) plan: Option<u16>,
    pub(crate) smsr_oid: Option<Box<str>>,
}

impl World {
    pub(super) fn begin_eid_swap(&mut self, swap: &EidSwap, requested: &RequestedDevice) -> JobStart {
        let named = self.named(requested);
        let slot = named.as_ref().ok().copied();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let verdict = named.and_then(|slot| self.check_eid_swap(slot, swap));
        if let (Some(slot), Ok(replaced)) = (slot, &verdict) {
            for slot in [slot].into_iter().chain(*replaced) {
                self.fleet.change(slot, |line| line.changing = true);
            }
        }
        JobStart { slot, from, verdict: verdict.map(|_| ()), due: None }
    }

    /// Checks the swap. Returns the line on the replacement device, if there is one.
    fn check_eid_swap(&self, slot: Slot, swap: &EidSwap) -> Result<Option<Slot>, Fault> {
        let Some(line) = self.fleet.line(slot) else { return Err(Fault::new(NOT_FOUND, "the line no longer exists")) };
        not_changing(line)?;
        needs_active(line, "only active lines can move to another device")?;
        if line.id(Kind::Eid).is_none() {
            return Err(Fault::new(STATE_INVALID, format!("{} has no eUICC", line.name())));
        }
        let other = match resolve(&self.fleet, &swap.ids) {
            Resolved::Unknown => return Ok(None),
            Resolved::Line(other) if other != slot => other,
            _ => return Err(Fault::new(NO_PAIR, "invalid deviceIdsTo: expected the identifiers of one other device")),
        };
        let Some(line) = self.fleet.line(other) else { return Ok(None) };
        if !line.is_own() {
            return Err(Fault::new(OTHER_ACCOUNT, "the replacement device belongs to another account"));
        }
        not_changing(line)?;
        match line.state {
            LineState::Suspend | LineState::PendingActivation => {
                Err(Fault::new(STATE_INVALID, format!("the line on the replacement device is {}", line.state)))
            }
            _ => Ok(Some(other)),
        }
    }

    /// Completes a swap. Profiles belong to the ICCID and therefore stay with the line (quirk euicc-swap-history).
    pub(super) fn conclude_eid_swap(&mut self, due_job: &DueJob, swap: &EidSwap) -> JobResult {
        let Some((slot, line)) = due_job.slot.and_then(|slot| Some((slot, self.fleet.line(slot)?))) else {
            return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        };
        let replaced = match resolve(&self.fleet, &swap.ids) {
            Resolved::Unknown => None,
            Resolved::Line(other) if other != slot && is_settled(&self.fleet, other) => Some(other),
            // Another request has changed the replacement since the swap was accepted: for example, addDevices has added a device
            // with its IMEI.
            _ => {
                // `begin_eid_swap` may also have set `changing` for the line on the replacement device. That line still has the
                // EID, because no other request may change its identifiers while `changing` is set. Clear `changing` for both.
                let eid = swap.ids.iter().find(|id| id.kind == Kind::Eid);
                let marked = eid.and_then(|eid| self.fleet.find(*eid)).filter(|marked| is_settled(&self.fleet, *marked));
                for slot in [slot].into_iter().chain(marked) {
                    self.fleet.change(slot, |line| line.changing = false);
                }
                return JobResult::failed(NO_PAIR, "another line now uses the device named in deviceIdsTo", due_job.from);
            }
        };
        let old = json!({"deviceIds": ids_json(line), "state": LineState::Deactive.as_str()});
        let mut deactivated = replaced.and_then(|other| self.free_replacement(due_job, other)).unwrap_or(old);
        deactivated["deactivated"] = "true".into();
        self.fleet.swap_ids(slot, &swap.ids, &[]);
        self.fleet.change(slot, |line| {
            line.changing = false;
            line.plan = swap.plan.or(line.plan);
            if swap.smsr_oid.is_some() {
                line.extras_mut().smsr_oid.clone_from(&swap.smsr_oid);
            }
        });
        let Some(line) = self.fleet.line(slot) else {
            return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from);
        };
        let record = Record { from: due_job.from, to: Some(line.state), ..Record::new(LedgerEvent::DeviceDone) };
        let response = line_json(line);
        let notices = vec![
            (Duration::ZERO, Notice::success(CARRIER_SERVICE, "deactivateResponse", &deactivated)),
            (SPACING, Notice::success(CARRIER_SERVICE, "changeIdentifierResponse", &response)),
            (SPACING * 2, Notice::success(STATE_SERVICE, "goToStateResponse", &response)),
        ];
        JobResult::Done { record, notices }
    }

    /// Removes the replacement device from the line `other`, and deactivates this line if it is active. Returns the JSON of the
    /// deactivated line, or `None` if the line was not active.
    fn free_replacement(&mut self, due_job: &DueJob, other: Slot) -> Option<Value> {
        let line = self.fleet.line(other)?;
        let (device, from, ids) = (Some((line.iccid, line.imei)), line.state, ids_json(line));
        let initial = InitialState::of(line, Some(from));
        self.fleet.swap_ids(other, &[], &[Kind::Eid, Kind::Imei]);
        let to = if from == LineState::Active { LineState::Deactive } else { from };
        self.finish_change(other, to, |line| {
            if from == LineState::Active {
                out_of_service(line);
            }
        });
        if from != LineState::Active {
            return None;
        }
        let record = Record { device, from: Some(from), to: Some(to), ..Record::new(LedgerEvent::LineChanged) };
        self.ledger.record(due_job.key, record);
        let action = (ProvisioningAction::State(Action::Deactivate), Outcome::Success);
        self.record_provisioning(due_job.at(), other, initial, action, Actor::User);
        Some(json!({"deviceIds": ids, "state": to.as_str()}))
    }
}

/// Returns whether a swap may take the device of this line: the line is neither suspended nor pending activation.
fn is_settled(fleet: &Fleet, slot: Slot) -> bool {
    fleet.line(slot).is_some_and(|line| !matches!(line.state, LineState::Suspend | LineState::PendingActivation))
}
