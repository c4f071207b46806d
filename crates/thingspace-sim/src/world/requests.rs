//! The life of a request: accepted, judged for each of its devices, carried out when the time has come, told.
//!
//! An area takes part with a variant of [`Order`] and its lines in [`World::begin`], [`World::turn`] and [`service_of`].

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::device_queries::DeviceQuery;
use super::lifecycle::{Actor, InitialState, ProvisioningAction};
use super::messages::Notice;
use super::plan::{Origin, Plan, RequestNumber, Step};
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

/// How a job starts.
pub(super) struct JobStart {
    pub(super) slot: Option<Slot>,
    /// The state in which the line was judged.
    pub(super) from: Option<LineState>,
    /// Whether it will be done. A refusal is told when the outcome is due, as a success would be.
    pub(super) verdict: Result<(), Fault>,
    /// When it is done; left out, after the usual delay of the network.
    pub(super) due: Option<Timestamp>,
}

/// A job whose time has come.
pub(super) struct DueJob {
    pub(super) key: Key,
    pub(super) request: RequestNumber,
    /// 0, then what [`Turned::Again`] counted up to.
    pub(super) stage: u8,
    pub(super) slot: Option<Slot>,
    pub(super) from: Option<LineState>,
    pub(super) device: LedgerIds,
    pub(super) asked: Box<RequestedDevice>,
}

impl DueJob {
    pub(super) fn at(&self) -> Timestamp {
        self.key.at
    }
}

/// What a turn led to.
pub(super) enum JobResult {
    /// Done: the entry of the ledger (its outcome is filled in), and what is told how long afterwards.
    Done { record: Record, notices: Vec<(Duration, Notice)> },
    /// Refused or failed. `to` is the state of the line after it.
    Failed { fault: Fault, to: Option<LineState> },
    /// Not at its end: the next stage comes later.
    NextStage { after: Duration },
}

impl JobResult {
    pub(super) fn done(record: Record, notice: Option<Notice>) -> Self {
        Self::Done { record, notices: notice.into_iter().map(|notice| (Duration::ZERO, notice)).collect() }
    }

    pub(super) fn failed(code: &'static str, text: impl Into<Box<str>>, to: Option<LineState>) -> Self {
        Self::Failed { fault: Fault::new(code, text), to }
    }
}

/// The service that tells failures of a job at a stage, when there is one.
fn service_of(kind: &RequestKind, stage: u8) -> Option<&'static str> {
    match kind {
        RequestKind::State(_) => Some(CARRIER_SERVICE),
        RequestKind::Edit(edit) => Some(edit.service()),
        // The upload is told as a whole, the activation after it for each device.
        RequestKind::Upload(_) => (stage > 0).then_some(CARRIER_SERVICE),
        RequestKind::Query(question) => Some(question.service()),
        RequestKind::Sms(_) => Some(SMS_SERVICE),
        RequestKind::Nidd(_) => Some(NIDD_SERVICE),
        RequestKind::Reachability(_) => Some(DIAGNOSTICS_SERVICE),
        RequestKind::SmsEvents { .. } | RequestKind::Bill(_) => Some(DEVICE_SERVICE),
        RequestKind::History(history) => Some(history.service()),
        RequestKind::Labels(_) => Some(CARRIER_SERVICE),
        RequestKind::Profile(order) => Some(order.service()),
    }
}

/// Whether a message tells the whole request, when the first stage of every job is over (see [`World::sum_up`]).
fn has_summary(kind: &RequestKind) -> bool {
    matches!(kind, RequestKind::Upload(_) | RequestKind::Query(DeviceQuery::Availability))
}

/// Whether what a job asked for is needed after it: getGlobalRequestStatus names the parts of a request, and a summary its entries.
fn is_kept(kind: &RequestKind) -> bool {
    matches!(kind, RequestKind::Profile(_) | RequestKind::Query(DeviceQuery::Availability))
}

impl World {
    /// Accepts a request. Whether it is lawful is judged now, device by device; that it was done, or refused, shows later.
    ///
    /// A request that names no devices has one job for the whole.
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
            let place = u32::try_from(index + 1).unwrap_or(u32::MAX);
            let key = Key { at: now, call, device: place, step: step::ACCEPTED, message: 0 };
            let (job, due) = self.start_job(key, &kind, device);
            latest = latest.max(due);
            self.plans.push(Plan { due, origin: Origin { call, device: place }, step: Step::Job { request: number, stage: 0 } });
            jobs.push(job);
        }
        let mut open = jobs.len();
        if has_summary(&kind) {
            let origin = Origin { call, device: u32::MAX };
            self.plans.push(Plan { due: latest, origin, step: Step::Summary { request: number } });
            open += 1;
        }
        self.requests.push(Request { id, kind, jobs, open });
        self.requests_by_id.insert(id, number);
        Accepted { id, number }
    }

    /// A device that a request names more than once counts once, whatever identifiers it is named by.
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

    fn start_job(&mut self, key: Key, kind: &RequestKind, asked: RequestedDevice) -> (Job, Timestamp) {
        let named = match resolve(&self.fleet, &asked.ids) {
            Resolved::Line(slot) => self.fleet.line(slot),
            Resolved::Unknown | Resolved::Mixed => None,
        };
        let usual = self.usual_delay(named, &asked);
        let begun = self.begin(key, kind, &asked);
        if let Some(slot) = begun.slot {
            self.fleet.change(slot, |line| line.changes += 1);
        }
        let line = begun.slot.and_then(|slot| self.fleet.line(slot));
        let device = line.map_or_else(|| asked.ledger_ids(), |line| (line.iccid, line.imei));
        let JobStart { slot, from, verdict, due } = begun;
        let due = due.unwrap_or_else(|| later(key.at, usual));
        let due = if self.settings.callbacks_before_answer { key.at } else { due };
        (Job { slot, device, from, verdict, outcome: None, stage: 0, asked: Some(Box::new(asked)) }, due)
    }

    fn begin(&mut self, key: Key, kind: &RequestKind, asked: &RequestedDevice) -> JobStart {
        match kind {
            RequestKind::State(change) => self.begin_change(key, change, asked),
            RequestKind::Edit(edit) => self.begin_edit(key, edit, asked),
            RequestKind::Upload(upload) => self.begin_upload(key, upload, asked),
            RequestKind::Query(question) => self.begin_question(question, asked),
            RequestKind::Sms(_) => self.begin_sms(asked),
            RequestKind::Nidd(_) => self.begin_data(asked),
            RequestKind::Reachability(reach) => self.begin_reach(reach, asked),
            RequestKind::SmsEvents { .. } | RequestKind::History(_) | RequestKind::Labels(_) => {
                self.begin_question(&DeviceQuery::Suspension, asked)
            }
            RequestKind::Bill(_) => JobStart { slot: None, from: None, verdict: Ok(()), due: None },
            RequestKind::Profile(change) => self.begin_profile(key, change, asked),
        }
    }

    fn conclude(&mut self, due_job: &DueJob, kind: &RequestKind) -> JobResult {
        match kind {
            RequestKind::State(change) => self.conclude_change(due_job, change),
            RequestKind::Edit(edit) => self.conclude_edit(due_job, edit),
            RequestKind::Upload(upload) => self.conclude_upload(due_job, upload),
            RequestKind::Query(question) => self.answer(due_job, question),
            RequestKind::Sms(text) => self.conclude_sms(due_job, text),
            RequestKind::Nidd(data) => self.conclude_data(due_job, data),
            RequestKind::Reachability(reach) => self.conclude_reach(due_job, reach),
            RequestKind::SmsEvents { earliest, latest } => self.sms_events(due_job, *earliest, *latest),
            RequestKind::History(history) => self.conclude_history(due_job, *history),
            RequestKind::Labels(label_change) => self.conclude_labelling(due_job, label_change),
            RequestKind::Bill(bill) => self.conclude_bill(due_job, bill),
            RequestKind::Profile(change) => self.conclude_profile(due_job, change),
        }
    }

    /// How long the network takes for this request about this line.
    fn usual_delay(&self, line: Option<&Line>, asked: &RequestedDevice) -> Duration {
        let Range { start, end } = &self.settings.callback_delay;
        let width = u64::try_from(end.saturating_sub(*start).as_millis()).unwrap_or(u64::MAX);
        let key = line.map_or_else(|| string_key(&asked.name()), |line| (line.device_id << 20) ^ u64::from(line.changes));
        *start + Duration::from_millis(Rng::new(self.settings.seed, "delay", key).below(width))
    }

    /// A delay within a request, none where callbacks come before the answer.
    fn delayed(&self, at: Timestamp, by: Duration) -> Timestamp {
        if self.settings.callbacks_before_answer { at } else { later(at, by) }
    }

    /// The line that a request names, when the caller may touch it, or why not.
    pub(super) fn named(&self, asked: &RequestedDevice) -> Result<Slot, Fault> {
        match resolve(&self.fleet, &asked.ids) {
            Resolved::Line(slot) => match self.fleet.line(slot) {
                Some(line) if line.is_own() => Ok(slot),
                _ => Err(Fault::new(OTHER_ACCOUNT, format!("{} belongs to another account", asked.name()))),
            },
            Resolved::Unknown => Err(Fault::new(NOT_FOUND, format!("{} is not in the account", asked.name()))),
            // Quirk pairing-code: the platform keeps pairs of SIM and hardware; no page names the code.
            Resolved::Mixed => Err(Fault::new(NO_PAIR, format!("{} are not the identifiers of one line", asked.name()))),
        }
    }

    /// The turn of one job.
    pub(super) fn run_job(&mut self, plan: Plan, number: RequestNumber, stage: u8) {
        let Origin { call, device: place } = plan.origin;
        let Some(request) = self.requests.get_mut(number as usize) else { return };
        let kind = Arc::clone(&request.kind);
        let Some(job) = (place as usize).checked_sub(1).and_then(|index| request.jobs.get_mut(index)) else { return };
        let Some(asked) = job.asked.take() else { return };
        let (slot, from, device, verdict) = (job.slot, job.from, job.device, job.verdict.clone());
        let key = Key { at: plan.due, call, device: place, step: step::CHANGED, message: 0 };
        let due_job = DueJob { key, request: number, stage, slot, from, device, asked };
        let deed = ProvisioningAction::of(&kind, stage);
        let begin = slot.and_then(|slot| Some(InitialState::of(self.fleet.line(slot)?, from)));
        let turned = match verdict {
            Ok(()) => self.conclude(&due_job, &kind),
            Err(fault) => JobResult::Failed { fault, to: from },
        };
        let (outcome, record, notices) = match turned {
            JobResult::NextStage { after } => {
                self.with_job(&due_job, |job| (job.asked, job.stage) = (Some(due_job.asked.clone()), stage + 1));
                let due = self.delayed(plan.due, after);
                self.plans.push(Plan { due, step: Step::Job { request: number, stage: stage + 1 }, ..plan });
                return;
            }
            JobResult::Done { record, notices } => (Outcome::Success, record, notices),
            JobResult::Failed { fault, to } => {
                let record = Record { from, to, code: Some(fault.code.into()), ..Record::new(LedgerEvent::LineRefused) };
                let told = service_of(&kind, stage);
                let notice = told.map(|service| (Duration::ZERO, Notice::failure(service, fault.clone())));
                self.with_job(&due_job, |job| job.verdict = Err(fault));
                (Outcome::Failed, record, notice.into_iter().collect())
            }
        };
        // What stayed as it was is no change of the line, but for its move.
        let told = deed.filter(|deed| *deed == ProvisioningAction::Move || record.event != LedgerEvent::DeviceDone);
        let changed = record.event == LedgerEvent::LineChanged;
        let told = told.or_else(|| ProvisioningAction::between(record.from, record.to).filter(|_| changed));
        if let (Some(slot), Some(deed), Some(begin)) = (slot, told, begin) {
            self.record_provisioning(plan.due, slot, begin, (deed, outcome), Actor::User);
        }
        let step = if outcome == Outcome::Failed { step::REFUSED } else { step::CHANGED };
        let about_device = !due_job.asked.ids.is_empty();
        let device = about_device.then_some(device);
        self.ledger.record(Key { step, ..key }, Record { device, outcome: Some(outcome), ..record });
        self.with_job(&due_job, |job| {
            job.outcome = Some(outcome);
            job.asked = is_kept(&kind).then(|| due_job.asked.clone());
        });
        let sent = Some(&*due_job.asked.sent).filter(|_| about_device);
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

    /// A job of a request has ended, or one of its messages was tried.
    pub(super) fn close_item(&mut self, number: RequestNumber) {
        if let Some(request) = self.requests.get_mut(number as usize) {
            request.open = request.open.saturating_sub(1);
        }
    }

    /// True when every job has its outcome and every message was tried once, or lost.
    pub(crate) fn is_finished(&self, accepted: Accepted) -> bool {
        self.requests.get(accepted.number as usize).is_none_or(|request| request.open == 0)
    }

    pub(crate) fn request(&self, id: Uuid) -> Option<&Request> {
        self.requests.get(*self.requests_by_id.get(&id)? as usize)
    }
}

/// Activation of a device that the account does not have takes SIM and hardware, a SIM and the SKU that stands for the hardware,
/// or the ESN or MEID of a 3G device (quirk sim-activate-cdma).
pub(super) fn can_be_added(asked: &RequestedDevice, has_sku: bool) -> bool {
    let sim = asked.id(Kind::Iccid).is_some() && (asked.id(Kind::Imei).is_some() || has_sku);
    sim || asked.id(Kind::Esn).is_some() || asked.id(Kind::Meid).is_some()
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
            seed: 1,
            callback_delay: Duration::ZERO..Duration::ZERO,
            callbacks_before_answer: false,
            page_size: 10,
            frequent_suspends: false,
            switches: crate::quirks::Switches::default(),
            deliveries: crate::Deliveries::default(),
            callback_hosts: Default::default(),
        };
        let mut world = World::new(settings, Credentials::default(), 0);
        let url = Url::parse("http://127.0.0.1:9003/").unwrap();
        let listener = Arc::new(Listener::new(url, String::new(), String::new()));
        world.listeners.insert(DEVICE_SERVICE, listener);
        world
    }

    #[test]
    fn a_request_without_devices_is_one_job() {
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

    /// Deliveries end in any order; the ledger has them in that of their messages.
    #[test]
    fn several_messages_of_one_job_have_their_order() {
        let mut ledgers = Vec::new();
        for turned in [false, true] {
            let mut world = world();
            let origin = Origin { call: world.ledger.call("sendSms", None, None), device: 1 };
            for number in 0..3 {
                let notice = Notice::success(DEVICE_SERVICE, "smsResponse", &json!({"number": number}));
                world.send(EPOCH, origin, None, None, notice);
            }
            world.catch_up(EPOCH);
            let mut messages = world.take_outgoing(3);
            if turned {
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
