//! Questions about devices whose answers come by callback.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::World;
use super::changes::Change;
use super::messages::Notice;
use super::request::{Job, Request, RequestKind, RequestedDevice, Resolved, resolve};
use super::requests::{DueJob, JobResult, JobStart, NOT_FOUND};
use super::services::{DEVICE_SERVICE, PRL_SERVICE, SUSPENSION_SERVICE};
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::ledger::{LedgerEvent, Outcome, Record};
use crate::line::{Line, LineState};
use crate::rng::Rng;

/// A question that was asked.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) enum DeviceQuery {
    /// Whether devices can be activated.
    Availability,
    /// How far the activation of a device is; the latest one, or that of a request.
    Activation(Option<Uuid>),
    /// How long lines are suspended.
    Suspension,
    /// Which roaming list devices hold.
    Prl,
}

impl DeviceQuery {
    pub(super) fn service(self) -> &'static str {
        match self {
            DeviceQuery::Availability | DeviceQuery::Activation(_) => DEVICE_SERVICE,
            DeviceQuery::Suspension => SUSPENSION_SERVICE,
            DeviceQuery::Prl => PRL_SERVICE,
        }
    }
}

impl World {
    /// Whether a device is available can be asked of devices that the account does not have.
    pub(super) fn begin_question(&mut self, question: &DeviceQuery, asked: &RequestedDevice) -> JobStart {
        let named = self.named(asked);
        let slot = named.as_ref().ok().copied();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let verdict = if matches!(question, DeviceQuery::Availability) { Ok(()) } else { named.map(|_| ()) };
        JobStart { slot, from, verdict, due: None }
    }

    /// Answers from the state as it is when the answer is due.
    pub(super) fn answer(&mut self, due_job: &DueJob, question: &DeviceQuery) -> JobResult {
        let response = match (question, due_job.slot) {
            // One message answers for all (see [`World::sum_up`]).
            (DeviceQuery::Availability, _) => None,
            (DeviceQuery::Activation(request), Some(slot)) => match self.activation_of(slot, *request) {
                Some(response) => Some(("orderStatusResponse", response)),
                None => {
                    let text = format!("there is no activation order for {}", due_job.asked.name());
                    return JobResult::failed(NOT_FOUND, text, due_job.from);
                }
            },
            // Lines that are not suspended are left out (openapi/callback-messages.yaml, DeviceSuspensionStatus).
            (DeviceQuery::Suspension, Some(slot)) => {
                self.suspensions.status(slot, due_job.at()).map(|status| ("suspensionStatusResponse", status))
            }
            (DeviceQuery::Prl, Some(slot)) => Some(("prlInformationResponse", json!({"prlVersion": self.roaming_list(slot)}))),
            (_, None) => return JobResult::failed(NOT_FOUND, "the line is gone", due_job.from),
        };
        let to = due_job.slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let record = Record { from: due_job.from, to, ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::done(record, response.map(|(member, response)| Notice::success(question.service(), member, &response)))
    }

    /// One element for each entry of the request (quirk availability-answer).
    pub(super) fn availability_notice(&self, jobs: &[Job]) -> Notice {
        let asked = jobs.iter().filter_map(|job| job.asked.as_deref()).filter(|asked| !asked.ids.is_empty());
        let response: Value = asked.map(|asked| self.availability(asked)).collect();
        Notice::success(DEVICE_SERVICE, "deviceAvailabilityResponse", &response)
    }

    /// Quirk sim-availability-answer.
    fn availability(&self, asked: &RequestedDevice) -> Value {
        let ids: Value = asked.ids.iter().map(|id| json!({"id": id.ident.to_string(), "kind": id.kind.in_callbacks()})).collect();
        let line = match resolve(&self.fleet, &asked.ids) {
            Resolved::Line(slot) => self.fleet.line(slot),
            Resolved::Mixed | Resolved::Unknown => None,
        };
        let is_mixed = matches!(resolve(&self.fleet, &asked.ids), Resolved::Mixed);
        let found = !is_mixed && !line.is_some_and(|line| line.unknown_hardware);
        let mut response = json!({"deviceIds": ids, "deviceFound": found, "associatedWithMTN": line.is_some_and(is_on_a_line)});
        if found && asked.ids.iter().any(|id| id.kind != Kind::Iccid && id.kind != Kind::Eid) {
            response["productType"] = "4GODI_DATA".into();
        }
        response
    }

    /// The activation order of a line (quirk sim-order-answer).
    fn activation_of(&self, slot: Slot, request: Option<Uuid>) -> Option<Value> {
        let iccid = self.fleet.line(slot)?.iccid;
        let is_it = |job: &&Job| job.slot == Some(slot) || (iccid.is_some() && job.device.0 == iccid);
        let found = |request: &'_ Request| request.jobs.iter().find(is_it).map(|job| (request.id, job.outcome));
        let (id, outcome) = match request {
            Some(id) => self.request(id).filter(|request| activates(request)).and_then(found),
            None => self.requests.iter().rev().filter(|request| activates(request)).find_map(found),
        }?;
        let status = match outcome {
            None => "Pending",
            Some(Outcome::Success) => "Success",
            Some(Outcome::Failed) => "Failed",
        };
        Some(json!({"orderRequestId": id, "status": status}))
    }

    /// Devices on CDMA have one, the others an empty text (quirk sim-prl).
    fn roaming_list(&self, slot: Slot) -> String {
        let cdma = |line: &&Line| line.id(Kind::Meid).is_some() || line.id(Kind::Esn).is_some();
        let line = self.fleet.line(slot).filter(cdma);
        line.map_or_else(String::new, |line| {
            (52_000 + Rng::new(self.settings.seed, "prl", line.device_id).below(1_000)).to_string()
        })
    }
}

fn activates(request: &Request) -> bool {
    match &*request.kind {
        RequestKind::State(change) => matches!(change, Change::Activate(_)),
        RequestKind::Upload(upload) => upload.activation.is_some(),
        _ => false,
    }
}

/// Whether an activation would fail because the device is in service already, or with somebody else.
fn is_on_a_line(line: &Line) -> bool {
    !line.is_own() || !matches!(line.state, LineState::PreActive | LineState::Deactive)
}
