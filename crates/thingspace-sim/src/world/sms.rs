//! SMS: those to devices, with their confirmation, and those from devices, with the queue of the account.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::messages::Notice;
use super::plan::Origin;
use super::request::{Fault, RequestedDevice, ids_json};
use super::requests::{DueJob, JobResult, JobStart};
use super::services::{DEVICE_SERVICE, SMS_CONFIRMATION_SERVICE, SMS_SERVICE};
use super::traffic::KEPT as KEPT_USAGE;
use super::{LedgerIds, World, step};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ledger::{Key, LedgerEvent, Record};
use crate::line::{LineState, STATE_INVALID};
use crate::rng::Rng;

/// What both services tell of a text that was sent (quirk sms-callback-members).
const CONFIRMED: &str = "smsDeliveryResponse";

/// Where devices send to (openapi/sms.yaml, listSmsMessages).
const SHORT_CODE: &str = "900060005010";

/// Texts from devices in one answer, at most (openapi/sms.yaml, listSmsMessages).
const BLOCK: usize = 100;

/// Events in one answer, at most (openapi/sms.yaml, listSmsEventHistory).
const EVENTS: usize = 500;

/// Texts that wait, at most; the oldest are dropped first, so that nobody fills the memory.
const KEPT: usize = 100_000;

/// How far back events are told: three months (openapi/sms.yaml, listSmsEventHistory), as days.
const EVENTS_TOLD: Duration = Duration::from_secs(92 * 86_400);

/// How long events are kept: usage counts them for twelve months.
const EVENTS_KEPT: Duration = KEPT_USAGE;

/// What a device does not fetch is dropped after five days (openapi/sms.yaml, sendSms).
const LONGEST_LIFE: Duration = Duration::from_secs(5 * 86_400);

/// Of a hundred lines so many are away, and fetch no text (quirk sim-sms-away).
const AWAY: u64 = 3;

/// Quirk sim-sms-away.
const EXPIRED: &str = "UnifiedWebService.REQUEST_FAILED.SmsExpired";

/// A text to devices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OutboundSms {
    pub(crate) message: Box<str>,
}

/// The texts of an account.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct SmsState {
    received: u64,
    /// Texts from devices that nobody took yet, the oldest first.
    waiting: VecDeque<Waiting>,
    /// When lines took and sent texts; ascending.
    events: BTreeMap<Slot, Vec<Event>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Waiting {
    /// Number of the text, from 1.
    number: u64,
    slot: Slot,
    device: LedgerIds,
    message: Box<str>,
    at: Timestamp,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Event {
    at: Timestamp,
    /// Whether the device sent it.
    sent: bool,
}

impl SmsState {
    /// How many texts a line sent and took from a time up to another.
    pub(super) fn counts(&self, slot: Slot, from: Timestamp, to: Timestamp) -> (u64, u64) {
        let events = self.events.get(&slot).into_iter().flatten().filter(|event| (from..to).contains(&event.at));
        events.fold((0, 0), |(sent, taken), event| if event.sent { (sent + 1, taken) } else { (sent, taken + 1) })
    }
}

/// A part of the queue as it is answered.
pub(crate) struct Block {
    pub(crate) messages: Vec<Value>,
    /// What takes this block out of the queue and asks for the next one, when there is one.
    pub(crate) next: Option<u64>,
}

impl World {
    pub(super) fn begin_sms(&mut self, asked: &RequestedDevice) -> JobStart {
        let named = self.named(asked);
        let slot = named.as_ref().ok().copied();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        let verdict = named.and_then(|_| match from {
            Some(LineState::Active) => Ok(()),
            _ => Err(Fault::new(STATE_INVALID, format!("{} is not in service", asked.name()))),
        });
        JobStart { slot, from, verdict, due: None }
    }

    /// The network took it, which is told at once; that the device did, or did not in five days, is told later.
    pub(super) fn conclude_sms(&mut self, due_job: &DueJob, sms: &OutboundSms) -> JobResult {
        let line = due_job.slot.and_then(|slot| Some((slot, self.fleet.line(slot)?)));
        let Some((slot, line)) = line else {
            return JobResult::failed(super::requests::NOT_FOUND, "the line is gone", due_job.from);
        };
        let (state, ids) = (line.state, ids_json(line));
        let mut rng = Rng::new(self.settings.seed, "sms", (line.device_id << 20) ^ u64::from(line.changes));
        let confirmation = json!({"confirmation": sms.message, "deviceIds": ids});
        let taken = Notice::success(SMS_SERVICE, CONFIRMED, &confirmation);
        let away = Rng::new(self.settings.seed, "sms away", line.device_id).below(100) < AWAY;
        let end = if away {
            let fault =
                Fault::new(EXPIRED, format!("the device did not fetch the text within {} days", LONGEST_LIFE.as_secs() / 86_400));
            (LONGEST_LIFE, Notice::failure(SMS_SERVICE, fault))
        } else {
            let after = Duration::from_millis(500 + rng.below(4_500));
            let at = later(due_job.at(), after);
            self.remember(slot, Event { at, sent: false });
            (after, Notice::success(SMS_CONFIRMATION_SERVICE, CONFIRMED, &json!({"confirmation": at})))
        };
        let record = Record { from: due_job.from, to: Some(state), ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::Done { record, notices: vec![(Duration::ZERO, taken), end] }
    }

    /// When one device took and sent texts.
    pub(super) fn sms_events(&self, due_job: &DueJob, earliest: Option<Timestamp>, latest: Option<Timestamp>) -> JobResult {
        let now = due_job.at();
        let oldest = later_than(now, EVENTS_TOLD);
        let (earliest, latest) = (earliest.unwrap_or(oldest).max(oldest), latest.unwrap_or(now).min(now));
        let events = due_job.slot.and_then(|slot| self.sms.events.get(&slot)).map_or(&[][..], Vec::as_slice);
        let within: Vec<&Event> = events.iter().filter(|event| (earliest..=latest).contains(&event.at)).collect();
        let mdn = due_job.slot.and_then(|slot| self.fleet.line(slot)?.mdn).map(|mdn| mdn.to_string());
        let told = |event: &&Event| match event.sent {
            true => json!({"timestamp": event.at, "smsType": "MoSms", "sentTo": SHORT_CODE}),
            false => json!({"timestamp": event.at, "smsType": "MtSms", "sentTo": mdn}),
        };
        let shown: Vec<Value> = within.iter().take(EVENTS).map(told).collect();
        let response = json!({"smsEvents": shown, "hasMoreData": within.len() > EVENTS});
        let record = Record { from: due_job.from, to: due_job.from, ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::done(record, Some(Notice::success(DEVICE_SERVICE, "smsEventHistoryResponse", &response)))
    }

    /// A device sends a text to the platform: to the listener, or into the queue where there is none. False when the line is not in
    /// service.
    pub(crate) fn receive_sms(&mut self, now: Timestamp, slot: Slot, message: &str) -> bool {
        let Some(line) = self.fleet.line(slot).filter(|line| line.is_own() && line.state == LineState::Active) else {
            return false;
        };
        let device = (line.iccid, line.imei);
        self.sms.received += 1;
        let number = self.sms.received;
        self.remember(slot, Event { at: now, sent: true });
        let call = self.ledger.call("platform", None, None);
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record { device: Some(device), ..Record::new(LedgerEvent::MessageReceived) });
        let text = Waiting { number, slot, device, message: message.into(), at: now };
        if self.listeners.contains_key(SMS_SERVICE) {
            self.send_sms_notice(now, Origin { call, device: 0 }, &text);
        } else {
            self.queue_sms(text);
        }
        true
    }

    fn queue_sms(&mut self, text: Waiting) {
        if self.sms.waiting.len() == KEPT {
            self.sms.waiting.pop_front();
        }
        self.sms.waiting.push_back(text);
    }

    fn send_sms_notice(&mut self, at: Timestamp, origin: Origin, text: &Waiting) {
        let ids = self.fleet.line(text.slot).map(ids_json).unwrap_or_else(|| json!([]));
        let notice = Notice::plain(SMS_SERVICE, "smsMessage", &text.message.as_ref().into(), "Success");
        self.send(at, origin, None, Some(text.device), notice.about(to_raw_value(&ids).ok().as_deref()));
    }

    fn sms_json(&self, text: &Waiting) -> Value {
        let ids = self.fleet.line(text.slot).map(ids_json).unwrap_or_else(|| json!([]));
        json!({"deviceIds": ids, "message": text.message, "timestamp": text.at})
    }

    /// The texts that wait, in blocks. What is before `next` was read, and leaves the queue (quirk sms-next-acknowledges).
    pub(crate) fn take_sms(&mut self, now: Timestamp, next: Option<u64>) -> Block {
        if let Some(next) = next {
            let read = self.sms.waiting.iter().take(BLOCK).take_while(|text| text.number < next).count();
            self.sms.waiting.drain(..read);
            if read > 0 {
                self.note(now, "listSmsMessages", Record::new(LedgerEvent::Accepted));
            }
        }
        let block: Vec<&Waiting> = self.sms.waiting.iter().take(BLOCK).collect();
        let next = block.last().filter(|_| self.sms.waiting.len() > block.len()).map(|text| text.number + 1);
        Block { messages: block.iter().map(|text| self.sms_json(text)).collect(), next }
    }

    /// What waits goes to the listener. Without one it goes on waiting (quirk sim-sms-start).
    pub(crate) fn start_sms_delivery(&mut self, now: Timestamp) -> usize {
        if !self.listeners.contains_key(SMS_SERVICE) {
            return 0;
        }
        let waiting = std::mem::take(&mut self.sms.waiting);
        let call = self.ledger.call("startSmsCallbacks", None, None);
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record::new(LedgerEvent::Accepted));
        for text in &waiting {
            self.send_sms_notice(now, Origin { call, device: 0 }, text);
        }
        waiting.len()
    }

    fn remember(&mut self, slot: Slot, event: Event) {
        let oldest = later_than(event.at, EVENTS_KEPT);
        let events = self.sms.events.entry(slot).or_default();
        events.retain(|event| event.at >= oldest);
        let place = events.partition_point(|known| known.at <= event.at);
        events.insert(place, event);
    }
}

/// So long before a time.
fn later_than(at: Timestamp, by: Duration) -> Timestamp {
    at.checked_sub(by).unwrap_or(Timestamp::MIN)
}
