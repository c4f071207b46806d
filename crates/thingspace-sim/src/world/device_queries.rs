//! Device queries that are answered by callback.

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

/// A query about devices.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) enum DeviceQuery {
    /// Whether devices can be activated.
    Availability,
    /// The status of the activation that the request with this id has started for the device. `None` stands for the device's
    /// latest activation.
    Activation(Option<Uuid>),
    /// The suspension status of lines.
    Suspension,
    /// The roaming lists of devices.
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
    /// Starts a query for one device. The verdict is an error if the device is not in the account, except for an availability
    /// query.
    pub(super) fn begin_query(&mut self, query: &DeviceQuery, requested: &RequestedDevice) -> JobStart {
        let named = self.named(requested);
        let slot = named.as_ref().ok().copied();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let verdict = if matches!(query, DeviceQuery::Availability) { Ok(()) } else { named.map(|_| ()) };
        JobStart { slot, from, verdict, due: None }
    }

    /// Answers a query for one device. The answer shows the state at the time when it is due.
    pub(super) fn answer(&mut self, due_job: &DueJob, query: &DeviceQuery) -> JobResult {
        let response = match (query, due_job.slot) {
            // No message here: one message reports the availability of all devices later (see [`World::send_summary`]).
            (DeviceQuery::Availability, _) => None,
            (DeviceQuery::Activation(request), Some(slot)) => match self.activation_of(slot, *request) {
                Some(response) => Some(("orderStatusResponse", response)),
                None => {
                    let message = format!("no activation order found for {}", due_job.requested.name());
                    return JobResult::failed(NOT_FOUND, message, due_job.from);
                }
            },
            // Lines that are not suspended get no message (openapi/messages.yaml, DeviceSuspensionStatus).
            (DeviceQuery::Suspension, Some(slot)) => {
                self.suspensions.status(slot, due_job.at()).map(|status| ("suspensionStatusResponse", status))
            }
            (DeviceQuery::Prl, Some(slot)) => Some(("prlInformationResponse", json!({"prlVersion": self.roaming_list(slot)}))),
            (_, None) => return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from),
        };
        let to = due_job.slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let record = Record { from: due_job.from, to, ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::done(record, response.map(|(member, response)| Notice::success(query.service(), member, &response)))
    }

    /// Returns the message about the availability of all devices of a request, with one element per entry of the request (quirk
    /// availability-answer).
    pub(super) fn availability_notice(&self, jobs: &[Job]) -> Notice {
        let requested = jobs.iter().filter_map(|job| job.requested.as_deref()).filter(|requested| !requested.ids.is_empty());
        let response: Value = requested.map(|requested| self.availability(requested)).collect();
        Notice::success(DEVICE_SERVICE, "deviceAvailabilityResponse", &response)
    }

    /// Returns the availability of one device (quirk sim-availability-answer).
    fn availability(&self, requested: &RequestedDevice) -> Value {
        let ids: Value =
            requested.ids.iter().map(|id| json!({"id": id.ident.to_string(), "kind": id.kind.in_callbacks()})).collect();
        let line = match resolve(&self.fleet, &requested.ids) {
            Resolved::Line(slot) => self.fleet.line(slot),
            Resolved::Mixed | Resolved::Unknown => None,
        };
        let is_mixed = matches!(resolve(&self.fleet, &requested.ids), Resolved::Mixed);
        let found = !is_mixed && !line.is_some_and(|line| line.unknown_hardware);
        let mut response = json!({"deviceIds": ids, "deviceFound": found, "associatedWithMTN": line.is_some_and(is_on_a_line)});
        if found && requested.ids.iter().any(|id| id.kind != Kind::Iccid && id.kind != Kind::Eid) {
            response["productType"] = "4GODI_DATA".into();
        }
        response
    }

    /// Returns the order status of a line's activation, or `None` if no such activation was requested (quirk sim-order-answer).
    fn activation_of(&self, slot: Slot, request: Option<Uuid>) -> Option<Value> {
        let iccid = self.fleet.line(slot)?.iccid;
        let is_device = |job: &&Job| job.slot == Some(slot) || (iccid.is_some() && job.device.0 == iccid);
        let found = |request: &'_ Request| request.jobs.iter().find(is_device).map(|job| (request.id, job.outcome));
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

    /// Returns the roaming list version of a CDMA device, or an empty string for any other device (quirk sim-prl).
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

/// Returns the value of `associatedWithMTN`: true if the state or the account of the line rules out an activation.
fn is_on_a_line(line: &Line) -> bool {
    !line.is_own() || !matches!(line.state, LineState::PreActive | LineState::Deactive)
}
