//! Messages to and from devices by non-IP data delivery (NIDD). Messages to a device wait until the device is awake.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::changes::needs_active;
use super::event_queue::Origin;
use super::messages::Notice;
use super::request::{Fault, RequestedDevice, ids_json, plan_of};
use super::requests::{DueJob, JobResult, JobStart, NOT_FOUND};
use super::services::NIDD_SERVICE;
use super::{World, step};
use crate::clock::later;
use crate::fleet::{Slot, has_nidd};
use crate::ledger::{Key, LedgerEvent, Record};
use crate::line::{Line, LineState};

/// How long an awake device takes to acknowledge a message.
const ACKNOWLEDGED: Duration = Duration::from_secs(2);

/// Error code for a line without a NIDD plan (quirk sim-nidd-lines).
const NOT_SET_UP: &str = "UnifiedWebService.REQUEST_FAILED.NiddNotConfigured";

/// A message to devices. The simulator does not store the payload.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct NiddMessage {
    /// Maximum delivery time.
    pub(crate) within: Duration,
}

impl World {
    pub(super) fn begin_data(&mut self, requested: &RequestedDevice) -> JobStart {
        let named = self.named(requested);
        let slot = named.as_ref().ok().copied();
        let line = slot.and_then(|slot| self.fleet.line(slot));
        let from = line.map(|line| line.state);
        let verdict = named.and_then(|_| line.map_or(Ok(()), takes_data));
        JobStart { slot, from, verdict, due: None }
    }

    /// Delivers a message if the device is awake, or queues the message until the device wakes. The delivery fails if the
    /// device does not wake within the maximum delivery time (quirk nidd-buffered).
    pub(super) fn conclude_data(&mut self, due_job: &DueJob, message: &NiddMessage) -> JobResult {
        let line = due_job.slot.and_then(|slot| self.fleet.line(slot));
        let Some(line) = line else { return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from) };
        let now = due_job.at();
        let wait = |until: Timestamp| Duration::try_from(until.duration_since(now)).unwrap_or_default();
        let notices = match self.presence(line, now) {
            Some(presence) if presence.reachable => {
                vec![(ACKNOWLEDGED, self.delivered_data(line, now, later(now, ACKNOWLEDGED)))]
            }
            Some(presence) if wait(presence.until) <= message.within => {
                let at = later(presence.until, ACKNOWLEDGED);
                let queued = self.data_notice(line, now, "Queued", Some("Buffered, device not reachable"));
                vec![(Duration::ZERO, queued), (wait(at), self.delivered_data(line, now, at))]
            }
            _ => {
                let queued = self.data_notice(line, now, "Queued", Some("Buffered, device not reachable"));
                let failed = self.data_notice(line, now, "DeliveryFailed", Some("Timeout, could not deliver data"));
                vec![(Duration::ZERO, queued), (message.within, failed)]
            }
        };
        let record = Record { from: due_job.from, to: Some(line.state), ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::Done { record, notices }
    }

    fn delivered_data(&self, line: &Line, tried: Timestamp, at: Timestamp) -> Notice {
        let response = json!({
            "accountName": &**self.fleet.account(),
            "firstAttemptDeliveryTime": tried,
            "acknowledgeTime": at,
            "deviceIds": ids_json(line),
        });
        nidd("niddMTDeliveryResponse", &response, "Delivered")
    }

    fn data_notice(&self, line: &Line, tried: Timestamp, status: &'static str, reason: Option<&str>) -> Notice {
        let response = json!({
            "accountName": &**self.fleet.account(),
            "firstAttemptDeliveryTime": tried,
            "reason": reason,
            "deviceIds": ids_json(line),
        });
        nidd("niddMTDeliveryResponse", &response, status)
    }

    /// Receives data from a device, and sends it to the listener in a callback message. Does nothing and returns false if the
    /// line does not exist, belongs to another account, is not active, or has no NIDD plan.
    pub(crate) fn receive_data(&mut self, now: Timestamp, slot: Slot, bytes: &[u8]) -> bool {
        let ready = |line: &&Line| line.is_own() && line.state == LineState::Active && plan_of(line).is_some_and(has_nidd);
        let Some(line) = self.fleet.line(slot).filter(ready) else { return false };
        let device = (line.iccid, line.imei);
        let response = json!({
            "accountName": &**self.fleet.account(),
            "message": STANDARD.encode(bytes),
            "deviceIds": ids_json(line),
        });
        let call = self.ledger.call("platform", None, None);
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record { device: Some(device), ..Record::new(LedgerEvent::MessageReceived) });
        // A callback message with data from a device has no status. Pass an empty status, which `Notice` omits from the body.
        let notice = nidd("niddMONotificationResponse", &response, "");
        self.send(now, Origin { call, device: 0 }, None, Some(device), notice);
        true
    }
}

/// Refuses a line that cannot receive messages (quirk sim-nidd-lines).
fn takes_data(line: &Line) -> Result<(), Fault> {
    needs_active(line, "only active lines receive messages")?;
    match plan_of(line) {
        Some(plan) if has_nidd(plan) => Ok(()),
        _ => Err(Fault::new(NOT_SET_UP, format!("{} has no service plan with NIDD", line.name()))),
    }
}

fn nidd(member: &str, response: &Value, status: &'static str) -> Notice {
    Notice::wrapped(NIDD_SERVICE, "niddResponse", member, response, status)
}
