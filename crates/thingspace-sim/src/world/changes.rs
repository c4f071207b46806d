//! Accepted changes: judged line by line, carried out when they are due.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::{Accepted, AtOnce, LedgerIds, Plan, Step, World, step};
use crate::clock::later;
use crate::dice::{Dice, text_key};
use crate::fleet::Slot;
use crate::ids::Kind;
use crate::ledger::{Key, LedgerEvent, Outcome, Record};
use crate::line::{Action, Line, LineState, STATE_INVALID};
use crate::request::{Activation, AskedDevice, Change, Fault, Job, Message, Request, Resolved, resolve};

const NOT_FOUND: &str = "UnifiedWebService.REQUEST_FAILED.DeviceNotFound";

impl World {
    /// Accepts a change. Whether it is lawful is judged now, device by device; that it took place, or was refused, shows later.
    pub(crate) fn accept(&mut self, now: Timestamp, change: Change, devices: Vec<AskedDevice>) -> Accepted {
        let number = u32::try_from(self.requests.len()).unwrap_or(u32::MAX);
        let id = Dice::new(self.settings.seed, "request", u64::from(number)).bytes();
        let id = uuid::Builder::from_random_bytes(id).into_uuid();
        let distinct = self.distinct(devices);
        let call = self.ledger.call(change.action().operation(), Some(id), Some(distinct.len()));
        self.ledger.record(Key { at: now, call, device: 0, step: step::ACCEPTED }, Record::new(LedgerEvent::Accepted));
        let untold = distinct.len();
        let mut request = Request { call, id, change: Arc::new(change), jobs: Vec::with_capacity(untold), untold };
        for (index, device) in distinct.into_iter().enumerate() {
            let place = u32::try_from(index).unwrap_or(u32::MAX);
            let (job, delay) =
                self.judge(Key { at: now, call, device: place + 1, step: step::ACCEPTED }, &request.change, device);
            let due = if self.settings.callbacks_before_answer { now } else { later(now, delay) };
            self.plans.push(Reverse(Plan { due, request: number, device: place, step: Step::Outcome }));
            request.jobs.push(job);
        }
        self.requests.push(request);
        self.requests_by_id.insert(id, number);
        Accepted { id, number }
    }

    /// A device that a request names more than once counts once, whatever identifiers it is named by.
    fn distinct(&self, devices: Vec<AskedDevice>) -> Vec<AskedDevice> {
        let mut lines = HashSet::new();
        let mut others = HashSet::new();
        let mut is_new = |device: &AskedDevice| match resolve(&self.fleet, &device.ids) {
            Resolved::Line(slot) => lines.insert(slot),
            Resolved::Unknown | Resolved::Mixed => {
                let mut ids = device.ids.clone();
                ids.sort_unstable();
                others.insert(ids)
            }
        };
        devices.into_iter().filter(|device| is_new(device)).collect()
    }

    fn judge(&mut self, key: Key, change: &Change, device: AskedDevice) -> (Job, Duration) {
        let (slot, is_new) = match (resolve(&self.fleet, &device.ids), change) {
            (Resolved::Line(slot), _) => (Some(slot), false),
            (Resolved::Unknown, Change::Activate(activation)) if can_be_added(&device, activation.sku.is_some()) => {
                (Some(self.fleet.add(key.at, LineState::PreActive, &device.ids)), true)
            }
            _ => (None, false),
        };
        let line = slot.and_then(|slot| self.fleet.line(slot));
        let verdict = self.verdict(change.action(), line, &device);
        let from = line.map(|line| line.state).filter(|_| !is_new);
        let delay = self.delay(line, &device);
        let activating = verdict.is_ok() && change.action() == Action::Activate;
        if let Some(slot) = slot {
            if activating {
                self.fleet.adopt(slot, &device.ids);
            }
            self.fleet.change(slot, |line| {
                line.changes += 1;
                line.changing |= verdict.is_ok();
            });
        }
        let line = slot.and_then(|slot| self.fleet.line(slot));
        let ids = line.map_or_else(|| (device.id(Kind::Iccid), device.id(Kind::Imei)), |line| (line.iccid, line.imei));
        if let Some(slot) = slot.filter(|_| activating) {
            self.move_line(key, ids, slot, (from, LineState::PendingActivation), None, |_| {});
        }
        let job = Job {
            slot,
            device: ids,
            from,
            verdict,
            outcome: None,
            ip_address: device.ip_address,
            sent: Some(device.sent),
            message: None,
        };
        (job, delay)
    }

    /// Where the change will lead the line, or why it will not.
    fn verdict(&self, action: Action, line: Option<&Line>, device: &AskedDevice) -> Result<LineState, Fault> {
        let Some(line) = line else {
            return match resolve(&self.fleet, &device.ids) {
                // Quirk pairing-code: the platform keeps pairs of SIM and hardware; no page names the code.
                Resolved::Mixed => fault(
                    "UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid",
                    format!("{} are not the identifiers of one line", device.name()),
                ),
                _ => fault(NOT_FOUND, format!("{} is not in the account", device.name())),
            };
        };
        if line.changing {
            return fault(
                STATE_INVALID,
                format!("{} is {}, and an earlier request for it has not ended", line.name(), line.state),
            );
        }
        action.judge(line.state).or_else(|code| fault(code, format!("{} is {}: {}", line.name(), line.state, needs(action))))
    }

    /// How long the network takes for this change of this line.
    fn delay(&self, line: Option<&Line>, device: &AskedDevice) -> Duration {
        let Range { start, end } = &self.settings.callback_delay;
        let width = u64::try_from(end.saturating_sub(*start).as_millis()).unwrap_or(u64::MAX);
        let key = line.map_or_else(|| text_key(&device.name()), |line| (line.device_id << 20) ^ u64::from(line.changes));
        *start + Duration::from_millis(Dice::new(self.settings.seed, "delay", key).below(width))
    }

    /// The outcome of a change for one device.
    pub(super) fn conclude(&mut self, plan: Plan) {
        let Some(request) = self.requests.get_mut(plan.request()) else { return };
        let (call, change) = (request.call, Arc::clone(&request.change));
        let Some(job) = request.jobs.get_mut(plan.device()) else { return };
        let (slot, from, device, ip) = (job.slot, job.from, job.device, job.ip_address.take());
        let verdict = job.verdict.clone();
        let key = Key { at: plan.due, call, device: plan.device + 1, step: step::CHANGED };
        let told = match (verdict, slot) {
            (Ok(to), Some(slot)) => self.carry_out(key, device, slot, &change, to, ip),
            (Ok(_), None) => Err((fault_of(NOT_FOUND, "the line is gone".into()), from)),
            (Err(fault), _) => Err((fault, from)),
        };
        let (outcome, message) = match told {
            Ok(message) => (Outcome::Success, message),
            Err((fault, to)) => {
                let refusal = Record {
                    device: Some(device),
                    from,
                    to,
                    outcome: Some(Outcome::Failed),
                    code: Some(fault.code.into()),
                    ..Record::new(LedgerEvent::LineRefused)
                };
                self.ledger.record(Key { step: step::REFUSED, ..key }, refusal);
                (Outcome::Failed, Some(Message::Failed(fault)))
            }
        };
        if let Some(job) = self.job(plan) {
            job.outcome = Some(outcome);
            job.message = message;
        }
        self.hand_over(Plan { step: Step::Deliver { attempt: 1 }, ..plan });
    }

    /// Changes the line as asked. An activation fails when the carrier does not know the hardware.
    fn carry_out(
        &mut self,
        key: Key,
        device: LedgerIds,
        slot: Slot,
        change: &Change,
        to: LineState,
        ip: Option<Box<str>>,
    ) -> Result<Option<Message>, (Fault, Option<LineState>)> {
        let action = change.action();
        let before = self.fleet.line(slot).map(|line| line.state);
        if action == Action::Activate && self.fleet.line(slot).is_some_and(|line| line.unknown_hardware) {
            self.move_line(key, device, slot, (before, LineState::Deactive), None, |line| line.changing = false);
            // Quirk activation-unknown-hardware: the newest page lists such lines as deactive and names no code.
            let line = self.fleet.line(slot).map(Line::name).unwrap_or_default();
            let text =
                format!("the hardware of {line} is not in the carrier's device database; the line is {}", LineState::Deactive);
            return Err((fault_of(NOT_FOUND, text), Some(LineState::Deactive)));
        }
        let number = if action == Action::Activate { self.fleet.give_phone_number() } else { None };
        let at = key.at;
        self.move_line(key, device, slot, (before, to), Some(Outcome::Success), |line| {
            line.changing = false;
            match change {
                Change::Activate(activation) => {
                    line.mdn = number;
                    line.activated = Some(at);
                    line.connected = Some(at);
                    furnish(line, activation, ip);
                }
                Change::Deactivate { .. } => {
                    line.mdn = None;
                    line.plan = None;
                    if let Some(extras) = &mut line.extras {
                        extras.ip_address = None;
                    }
                }
                Change::Suspend | Change::Restore => {}
            }
        });
        let message = self.fleet.line(slot).and_then(|line| Message::success(action, line));
        if matches!(change, Change::Deactivate { delete: true }) {
            self.remove(Key { step: step::REFUSED, ..key }, device, slot);
        }
        Ok(message)
    }

    fn move_line(
        &mut self,
        key: Key,
        device: LedgerIds,
        slot: Slot,
        (from, to): (Option<LineState>, LineState),
        outcome: Option<Outcome>,
        furnish: impl FnOnce(&mut Line),
    ) {
        self.fleet.change(slot, |line| {
            line.state = to;
            furnish(line);
        });
        let record = Record { device: Some(device), from, to: Some(to), outcome, ..Record::new(LedgerEvent::LineChanged) };
        self.ledger.record(key, record);
    }

    fn remove(&mut self, key: Key, device: LedgerIds, slot: Slot) {
        let from = self.fleet.line(slot).map(|line| line.state);
        self.fleet.remove(slot);
        self.ledger.record(key, Record { device: Some(device), from, ..Record::new(LedgerEvent::LineChanged) });
    }

    /// A call that changed lines at once, each with its own result. The ledger has them like those of a request.
    pub(crate) fn accept_at_once(&mut self, now: Timestamp, operation: &'static str, done: Vec<AtOnce>) {
        let call = self.ledger.call(operation, None, Some(done.len()));
        self.ledger.record(Key { at: now, call, device: 0, step: step::ACCEPTED }, Record::new(LedgerEvent::Accepted));
        for (place, AtOnce { device, from, to, code }) in done.into_iter().enumerate() {
            let (event, outcome) = match code {
                None => (LedgerEvent::LineChanged, Outcome::Success),
                Some(_) => (LedgerEvent::LineRefused, Outcome::Failed),
            };
            let key = Key { at: now, call, device: u32::try_from(place + 1).unwrap_or(u32::MAX), step: step::CHANGED };
            let code = code.map(Into::into);
            let record = Record { device: Some(device), from, to, outcome: Some(outcome), code, ..Record::new(event) };
            self.ledger.record(key, record);
        }
    }
}

fn fault_of(code: &'static str, text: String) -> Fault {
    Fault { code, text: text.into() }
}

fn fault<T>(code: &'static str, text: String) -> Result<T, Fault> {
    Err(fault_of(code, text))
}

/// What a change asks of a line.
fn needs(action: Action) -> &'static str {
    match action {
        Action::Activate => "only pre-active and deactive lines can be activated",
        Action::Suspend => "only active lines can be suspended",
        Action::Restore => "only suspended lines can be restored",
        Action::Deactivate => "only active lines can be deactivated; a suspended one has to be restored first",
    }
}

/// Activation of a device that the account does not have takes SIM and hardware, or a SIM and the SKU that stands for the hardware.
fn can_be_added(device: &AskedDevice, has_sku: bool) -> bool {
    device.id(Kind::Iccid).is_some() && (device.id(Kind::Imei).is_some() || has_sku)
}

fn furnish(line: &mut Line, activation: &Activation, ip_address: Option<Box<str>>) {
    line.plan = Some(activation.plan);
    if let Some(group) = activation.group {
        line.group = group;
    }
    if let Some(ip_address) = ip_address {
        line.extras_mut().ip_address = Some(ip_address);
    }
    let Activation { custom_fields, place, cost_center, sku, .. } = activation;
    if custom_fields.iter().any(Option::is_some) || place.is_some() || cost_center.is_some() || sku.is_some() {
        let extras = line.extras_mut();
        for (field, value) in extras.custom_fields.iter_mut().zip(custom_fields).filter(|(_, value)| value.is_some()) {
            field.clone_from(value);
        }
        for (kept, value) in [(&mut extras.cost_center, cost_center), (&mut extras.sku, sku)] {
            if value.is_some() {
                kept.clone_from(value);
            }
        }
        if place.is_some() {
            extras.place.clone_from(place);
        }
    }
}
