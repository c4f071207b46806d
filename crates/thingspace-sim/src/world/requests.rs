//! Accepts requests, checks each device, carries out the requests when they are due, and sends the callbacks.
//!
//! Each area of the API, such as SMS, has its own variants of [`RequestKind`], and match arms for them in [`World::begin`],
//! [`World::conclude`] and [`service_of`].

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::device_queries::DeviceQuery;
use super::event_queue::{Origin, QueuedEvent, RequestNumber, Step};
use super::lifecycle::{Actor, InitialState, ProvisioningAction};
use super::messages::Notice;
use super::request::{Fault, Job, Request, RequestKind, RequestedDevice, Resolved, resolve};
use super::services::{CARRIER_SERVICE, DEVICE_SERVICE, DIAGNOSTICS_SERVICE, NIDD_SERVICE, SMS_SERVICE};
use super::{LedgerIds, World, step};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::ledger::{Key, LedgerEvent, Outcome, Record};
use crate::line::{Line, LineState};
use crate::rng::{Rng, string_key};

pub(super) const NOT_FOUND: &str = "UnifiedWebService.REQUEST_FAILED.DeviceNotFound";
pub(super) const NO_PAIR: &str = "UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid";
pub(super) const OTHER_ACCOUNT: &str = "UnifiedWebService.INPUT_INVALID.Device.Account.Invalid";
pub(super) const UNEXPECTED: &str = "UnifiedWebService.REQUEST_FAILED.UnexpectedError";

/// Reference to an accepted request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accepted {
    pub(crate) id: Uuid,
    number: RequestNumber,
}

/// The result of checking a device when its request is accepted.
pub(super) struct JobStart {
    pub(super) slot: Option<Slot>,
    /// The state of the line when the device was checked.
    pub(super) from: Option<LineState>,
    /// `Err` if the device is refused. The refusal is reported when the outcome is due.
    pub(super) verdict: Result<(), Fault>,
    /// The time at which the first stage is due. `None` if it is due after the random delay of `usual_delay`.
    pub(super) due: Option<Timestamp>,
}

/// A job whose next stage is due.
pub(super) struct DueJob {
    pub(super) key: Key,
    pub(super) request: RequestNumber,
    /// The stage that is due. Stages count from 0, and [`JobResult::NextStage`] starts the next stage.
    pub(super) stage: u8,
    pub(super) slot: Option<Slot>,
    pub(super) from: Option<LineState>,
    pub(super) device: LedgerIds,
    pub(super) requested: Box<RequestedDevice>,
}

impl DueJob {
    pub(super) fn at(&self) -> Timestamp {
        self.key.at
    }
}

/// The result of a stage.
pub(super) enum JobResult {
    /// The job is complete. `record` is the ledger entry without its outcome. `notices` are the messages to send, each with the
    /// delay before it.
    Done { record: Record, notices: Vec<(Duration, Notice)> },
    /// The job was refused or failed. `to` is the state of the line afterwards.
    Failed { fault: Fault, to: Option<LineState> },
    /// The job is not complete. The next stage is due after this delay.
    NextStage { after: Duration },
}

impl JobResult {
    pub(super) fn done(record: Record, notice: Option<Notice>) -> Self {
        Self::Done { record, notices: notice.into_iter().map(|notice| (Duration::ZERO, notice)).collect() }
    }

    pub(super) fn failed(code: &'static str, message: impl Into<Box<str>>, to: Option<LineState>) -> Self {
        Self::Failed { fault: Fault::new(code, message), to }
    }
}

/// Returns the callback service that reports failures of a stage, or `None` if they are not reported.
fn service_of(kind: &RequestKind, stage: u8) -> Option<&'static str> {
    match kind {
        RequestKind::State(_) => Some(CARRIER_SERVICE),
        RequestKind::Edit(edit) => Some(edit.service()),
        // Stage 0 is the upload: a single message reports it for all devices. Only failures of the later stage, the activation,
        // are reported per device.
        RequestKind::Upload(_) => (stage > 0).then_some(CARRIER_SERVICE),
        RequestKind::Query(query) => Some(query.service()),
        RequestKind::Sms(_) => Some(SMS_SERVICE),
        RequestKind::Nidd(_) => Some(NIDD_SERVICE),
        RequestKind::Reachability(_) => Some(DIAGNOSTICS_SERVICE),
        RequestKind::SmsEvents { .. } | RequestKind::Bill(_) => Some(DEVICE_SERVICE),
        RequestKind::History(history) => Some(history.service()),
        RequestKind::Labels(_) => Some(CARRIER_SERVICE),
        RequestKind::Profile(change) => Some(change.service()),
    }
}

/// Returns whether one message reports on the whole request, as soon as the first stage of every job is over (see
/// [`World::send_summary`]).
fn has_summary(kind: &RequestKind) -> bool {
    matches!(kind, RequestKind::Upload(_) | RequestKind::Query(DeviceQuery::Availability))
}

/// Returns whether a job keeps its [`RequestedDevice`] after its outcome, because getGlobalRequestStatus or a summary needs it.
fn is_retained(kind: &RequestKind) -> bool {
    matches!(kind, RequestKind::Profile(_) | RequestKind::Query(DeviceQuery::Availability))
}

impl World {
    /// Accepts a request and checks it device by device. Results, including refusals, are reported when they are due.
    ///
    /// A request has one job per distinct device. A request without devices has one job.
    pub(crate) fn accept(
        &mut self,
        now: Timestamp,
        operation: &'static str,
        kind: RequestKind,
        devices: Vec<RequestedDevice>,
    ) -> Accepted {
        let number = RequestNumber::try_from(self.requests.len()).unwrap_or(RequestNumber::MAX);
        let id = Rng::new(self.settings.seed, "request", u64::from(number)).bytes();
        let id = uuid::Builder::from_random_bytes(id).into_uuid();
        let devices = self.distinct(devices);
        let count = Some(devices.len()).filter(|count| *count > 0);
        let devices = if count.is_none() { vec![RequestedDevice::none()] } else { devices };
        let call = self.ledger.call(operation, Some(id), count);
        self.ledger
            .record(Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 }, Record::new(LedgerEvent::Accepted));
        let kind = Arc::new(kind);
        let (mut jobs, mut latest) = (Vec::with_capacity(devices.len()), now);
        for (index, device) in devices.into_iter().enumerate() {
            let device_number = u32::try_from(index + 1).unwrap_or(u32::MAX);
            let key = Key { at: now, call, device: device_number, step: step::ACCEPTED, message: 0 };
            let (job, due) = self.start_job(key, &kind, device);
            latest = latest.max(due);
            self.events.push(QueuedEvent {
                due,
                origin: Origin { call, device: device_number },
                step: Step::Job { request: number, stage: 0 },
            });
            jobs.push(job);
        }
        let mut open = jobs.len();
        if has_summary(&kind) {
            let origin = Origin { call, device: u32::MAX };
            self.events.push(QueuedEvent { due: latest, origin, step: Step::Summary { request: number } });
            open += 1;
        }
        self.requests.push(Request { id, kind, jobs, open });
        self.requests_by_id.insert(id, number);
        Accepted { id, number }
    }

    /// Removes duplicates. Entries that name the same line by different identifiers are also duplicates.
    fn distinct(&self, devices: Vec<RequestedDevice>) -> Vec<RequestedDevice> {
        let mut lines = HashSet::new();
        let mut others = HashSet::new();
        let mut is_new = |device: &RequestedDevice| match resolve(&self.fleet, &device.ids) {
            Resolved::Line(slot) => lines.insert(slot),
            Resolved::Unknown | Resolved::Mixed => {
                let mut ids = device.ids.clone();
                ids.sort_unstable();
                others.insert(ids)
            }
        };
        devices.into_iter().filter(|device| is_new(device)).collect()
    }

    fn start_job(&mut self, key: Key, kind: &RequestKind, requested: RequestedDevice) -> (Job, Timestamp) {
        let named = match resolve(&self.fleet, &requested.ids) {
            Resolved::Line(slot) => self.fleet.line(slot),
            Resolved::Unknown | Resolved::Mixed => None,
        };
        let usual = self.usual_delay(named, &requested);
        let start = self.begin(key, kind, &requested);
        if let Some(slot) = start.slot {
            self.fleet.change(slot, |line| line.changes += 1);
        }
        let line = start.slot.and_then(|slot| self.fleet.line(slot));
        let device = line.map_or_else(|| requested.ledger_ids(), |line| (line.iccid, line.imei));
        let JobStart { slot, from, verdict, due } = start;
        let due = due.unwrap_or_else(|| later(key.at, usual));
        let due = if self.settings.callbacks_before_answer { key.at } else { due };
        (Job { slot, device, from, verdict, outcome: None, stage: 0, requested: Some(Box::new(requested)) }, due)
    }

    fn begin(&mut self, key: Key, kind: &RequestKind, requested: &RequestedDevice) -> JobStart {
        match kind {
            RequestKind::State(change) => self.begin_change(key, change, requested),
            RequestKind::Edit(edit) => self.begin_edit(key, edit, requested),
            RequestKind::Upload(upload) => self.begin_upload(key, upload, requested),
            RequestKind::Query(query) => self.begin_query(query, requested),
            RequestKind::Sms(_) => self.begin_sms(requested),
            RequestKind::Nidd(_) => self.begin_data(requested),
            RequestKind::Reachability(reach) => self.begin_reach(reach, requested),
            RequestKind::SmsEvents { .. } | RequestKind::History(_) | RequestKind::Labels(_) => {
                self.begin_query(&DeviceQuery::Suspension, requested)
            }
            RequestKind::Bill(_) => JobStart { slot: None, from: None, verdict: Ok(()), due: None },
            RequestKind::Profile(change) => self.begin_profile(key, change, requested),
        }
    }

    fn conclude(&mut self, due_job: &DueJob, kind: &RequestKind) -> JobResult {
        match kind {
            RequestKind::State(change) => self.conclude_change(due_job, change),
            RequestKind::Edit(edit) => self.conclude_edit(due_job, edit),
            RequestKind::Upload(upload) => self.conclude_upload(due_job, upload),
            RequestKind::Query(query) => self.answer(due_job, query),
            RequestKind::Sms(sms) => self.conclude_sms(due_job, sms),
            RequestKind::Nidd(message) => self.conclude_data(due_job, message),
            RequestKind::Reachability(reach) => self.conclude_reach(due_job, reach),
            RequestKind::SmsEvents { earliest, latest } => self.sms_events(due_job, *earliest, *latest),
            RequestKind::History(history) => self.conclude_history(due_job, *history),
            RequestKind::Labels(label_change) => self.conclude_labeling(due_job, label_change),
            RequestKind::Bill(bill) => self.conclude_bill(due_job, bill),
            RequestKind::Profile(change) => self.conclude_profile(due_job, change),
        }
    }

    /// Returns the random delay between a request and its outcome for one device. `line` is `None` if no line matches the device.
    fn usual_delay(&self, line: Option<&Line>, requested: &RequestedDevice) -> Duration {
        let Range { start, end } = &self.settings.callback_delay;
        let width = u64::try_from(end.saturating_sub(*start).as_millis()).unwrap_or(u64::MAX);
        let key = line.map_or_else(|| string_key(&requested.name()), |line| (line.device_id << 20) ^ u64::from(line.changes));
        *start + Duration::from_millis(Rng::new(self.settings.seed, "delay", key).below(width))
    }

    /// Adds the delay `by` to a time. Returns the time unchanged if the settings say that callbacks are sent before the HTTP
    /// response.
    fn delayed(&self, at: Timestamp, by: Duration) -> Timestamp {
        if self.settings.callbacks_before_answer { at } else { later(at, by) }
    }

    /// Returns the slot of the requested line, or the reason why the API user cannot use this line.
    pub(super) fn named(&self, requested: &RequestedDevice) -> Result<Slot, Fault> {
        self.named_in(requested, false)
    }

    /// Like [`named`](Self::named), but if `other_account` is true, accepts only lines that are not in the API user's account.
    pub(super) fn named_in(&self, requested: &RequestedDevice, other_account: bool) -> Result<Slot, Fault> {
        match resolve(&self.fleet, &requested.ids) {
            Resolved::Line(slot) => match self.fleet.line(slot) {
                Some(line) if line.is_own() != other_account => Ok(slot),
                _ => Err(Fault::new(OTHER_ACCOUNT, format!("{} belongs to another account", requested.name()))),
            },
            Resolved::Unknown => Err(Fault::new(NOT_FOUND, format!("{} is not in the account", requested.name()))),
            // The platform stores each SIM with its hardware, and refuses a device with identifiers of different lines. The
            // error code is a guess, because the documentation does not name it (quirk pairing-code).
            Resolved::Mixed => Err(Fault::new(NO_PAIR, format!("{} are not the identifiers of one line", requested.name()))),
        }
    }

    /// Runs the given stage of a job.
    pub(super) fn run_job(&mut self, plan: QueuedEvent, number: RequestNumber, stage: u8) {
        let Origin { call, device: device_number } = plan.origin;
        let Some(request) = self.requests.get_mut(number as usize) else { return };
        let kind = Arc::clone(&request.kind);
        let Some(job) = (device_number as usize).checked_sub(1).and_then(|index| request.jobs.get_mut(index)) else { return };
        let Some(requested) = job.requested.take() else { return };
        let (slot, from, device, verdict) = (job.slot, job.from, job.device, job.verdict.clone());
        let key = Key { at: plan.due, call, device: device_number, step: step::CHANGED, message: 0 };
        let due_job = DueJob { key, request: number, stage, slot, from, device, requested };
        let action = ProvisioningAction::of(&kind, stage);
        let initial = slot.and_then(|slot| Some(InitialState::of(self.fleet.line(slot)?, from)));
        let result = match verdict {
            Ok(()) => self.conclude(&due_job, &kind),
            Err(fault) => JobResult::Failed { fault, to: from },
        };
        let (outcome, record, notices) = match result {
            JobResult::NextStage { after } => {
                self.with_job(&due_job, |job| (job.requested, job.stage) = (Some(due_job.requested.clone()), stage + 1));
                let due = self.delayed(plan.due, after);
                self.events.push(QueuedEvent { due, step: Step::Job { request: number, stage: stage + 1 }, ..plan });
                return;
            }
            JobResult::Done { record, notices } => (Outcome::Success, record, notices),
            JobResult::Failed { fault, to } => {
                let record = Record { from, to, code: Some(fault.code.into()), ..Record::new(LedgerEvent::LineRefused) };
                let service = service_of(&kind, stage);
                let notice = service.map(|service| (Duration::ZERO, Notice::failure(service, fault.clone())));
                self.with_job(&due_job, |job| job.verdict = Err(fault));
                (Outcome::Failed, record, notice.into_iter().collect())
            }
        };
        // `DeviceDone` for a state action means that the line already had the state. The provisioning history does not record
        // such an action.
        let is_state = |action: &ProvisioningAction| matches!(action, ProvisioningAction::State(_));
        let recorded = action.filter(|action| !is_state(action) || record.event != LedgerEvent::DeviceDone);
        let changed = record.event == LedgerEvent::LineChanged;
        let recorded = recorded.or_else(|| ProvisioningAction::between(record.from, record.to).filter(|_| changed));
        if let (Some(slot), Some(action), Some(initial)) = (slot, recorded, initial) {
            self.record_provisioning(plan.due, slot, initial, (action, outcome), Actor::User);
        }
        let step = if outcome == Outcome::Failed { step::REFUSED } else { step::CHANGED };
        let about_device = !due_job.requested.ids.is_empty();
        let device = about_device.then_some(device);
        self.ledger.record(Key { step, ..key }, Record { device, outcome: Some(outcome), ..record });
        self.with_job(&due_job, |job| {
            job.outcome = Some(outcome);
            job.requested = is_retained(&kind).then(|| due_job.requested.clone());
        });
        let sent = Some(&*due_job.requested.sent).filter(|_| about_device);
        for (after, notice) in notices {
            let at = self.delayed(plan.due, after);
            self.send(at, plan.origin, Some(number), device, notice.about(sent));
        }
        self.close_item(number);
    }

    fn with_job(&mut self, due_job: &DueJob, change: impl FnOnce(&mut Job)) {
        let index = (due_job.key.device as usize).saturating_sub(1);
        if let Some(job) = self.requests.get_mut(due_job.request as usize).and_then(|request| request.jobs.get_mut(index)) {
            change(job);
        }
    }

    /// Subtracts one from the `open` count of a request. Called when a job has ended, and after a message was lost or its first
    /// delivery was attempted.
    pub(super) fn close_item(&mut self, number: RequestNumber) {
        if let Some(request) = self.requests.get_mut(number as usize) {
            request.open = request.open.saturating_sub(1);
        }
    }

    /// Returns whether every job has its outcome, and every message was lost or its first delivery was attempted.
    pub(crate) fn is_finished(&self, accepted: Accepted) -> bool {
        self.requests.get(accepted.number as usize).is_none_or(|request| request.open == 0)
    }

    pub(crate) fn request(&self, id: Uuid) -> Option<&Request> {
        self.requests.get(*self.requests_by_id.get(&id)? as usize)
    }
}

/// Returns whether an activation can add a device that is not in the account. An ICCID is enough together with an IMEI or a SKU.
/// An ESN or a MEID is enough by itself, because 3G hardware has no SIM (quirk sim-activate-cdma).
pub(super) fn can_be_added(requested: &RequestedDevice, has_sku: bool) -> bool {
    let sim = requested.id(Kind::Iccid).is_some() && (requested.id(Kind::Imei).is_some() || has_sku);
    sim || requested.id(Kind::Esn).is_some() || requested.id(Kind::Meid).is_some()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use serde_json::{Value, json};
    use url::Url;

    use super::*;
    use crate::auth::Credentials;
    use crate::clock::EPOCH;
    use crate::world::{DeviceQuery, Listener, Settings};

    fn world() -> World {
        let settings = Settings {
            start: EPOCH,
            seed: 1,
            callback_delay: Duration::ZERO..Duration::ZERO,
            callbacks_before_answer: false,
            page_size: 10,
            frequent_suspends: false,
            switches: crate::quirks::Switches::default(),
            deliveries: crate::Deliveries::default(),
            callback_hosts: Default::default(),
            loopback: Default::default(),
        };
        let mut world = World::new(settings, Credentials::default(), 0);
        let url = Url::parse("http://127.0.0.1:9003/").unwrap();
        let listener = Arc::new(Listener::new(url, String::new(), String::new()));
        world.listeners.insert(DEVICE_SERVICE, listener);
        world
    }

    #[test]
    fn a_request_without_devices_has_one_job() {
        let mut world = world();
        let accepted = world.accept(EPOCH, "checkDeviceAvailability", RequestKind::Query(DeviceQuery::Availability), Vec::new());
        world.catch_up(EPOCH);
        let [message] = world.take_outgoing(2).try_into().unwrap();
        let body: Value = serde_json::from_slice(&message.body).unwrap();
        assert_eq!((&body["requestId"], body.get("deviceIds")), (&json!(accepted.id), None));
        assert!(!world.is_finished(accepted));
        world.delivered(message.plan, Ok(()));
        assert!(world.is_finished(accepted) && world.is_quiet());
        let ledger = world.ledger(0);
        assert_eq!((ledger.len(), ledger[0].devices, &ledger[1].device), (3, None, &None));
        assert_eq!(ledger[1].outcome, Some(Outcome::Success));
    }

    /// Deliveries can end in any order, but the ledger lists the deliveries in the order of the messages.
    #[test]
    fn messages_of_one_job_keep_their_order_in_the_ledger() {
        let mut ledgers = Vec::new();
        for reversed in [false, true] {
            let mut world = world();
            let origin = Origin { call: world.ledger.call("sendSms", None, None), device: 1 };
            for number in 0..3 {
                let notice = Notice::success(DEVICE_SERVICE, "smsResponse", &json!({"number": number}));
                world.send(EPOCH, origin, None, None, notice);
            }
            world.catch_up(EPOCH);
            let mut messages = world.take_outgoing(3);
            if reversed {
                messages.reverse();
            }
            for (number, message) in messages.into_iter().enumerate() {
                let middle = number == 1;
                world.delivered(message.plan, if middle { Err("http_500".into()) } else { Ok(()) });
            }
            ledgers.push(json!(world.ledger(0)));
        }
        assert_eq!(ledgers[0], ledgers[1]);
        assert_eq!(ledgers[0][1]["code"], "http_500");
    }
}
