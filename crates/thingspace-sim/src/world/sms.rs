//! SMS to devices, the confirmations of these SMS, and SMS from devices. The simulator queues SMS from devices if the account has
//! no listener for SMS.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use super::changes::needs_active;
use super::event_queue::Origin;
use super::messages::Notice;
use super::request::{Fault, RequestedDevice, ids_json};
use super::requests::{DueJob, JobResult, JobStart};
use super::services::{DEVICE_SERVICE, SMS_CONFIRMATION_SERVICE, SMS_SERVICE};
use super::traffic::RETENTION as USAGE_RETENTION;
use super::{LedgerIds, World, step};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ledger::{Key, LedgerEvent, Record};
use crate::line::LineState;
use crate::rng::Rng;

/// The member of `deviceResponse` in confirmations from the network and from devices (quirk sms-callback-members).
const CONFIRMED: &str = "smsDeliveryResponse";

/// The number to which devices send SMS (openapi/sms.yaml, listSmsMessages).
const SHORT_CODE: &str = "900060005010";

/// Maximum number of SMS from devices per response (openapi/sms.yaml, listSmsMessages).
const BLOCK: usize = 100;

/// Maximum number of SMS events per response (openapi/sms.yaml, listSmsEventHistory).
const EVENTS: usize = 500;

/// Maximum number of queued SMS. The oldest SMS are dropped first, to limit memory.
const MAX_QUEUED: usize = 100_000;

/// Maximum age of a reported SMS event: three months (openapi/sms.yaml, listSmsEventHistory), counted as 92 days.
const EVENTS_REPORTED: Duration = Duration::from_secs(92 * 86_400);

/// How long SMS events are retained: as long as usage, because usage records count SMS.
const EVENT_RETENTION: Duration = USAGE_RETENTION;

/// Time after which an SMS expires if the device has not fetched it (openapi/sms.yaml, sendSms).
const EXPIRES_AFTER: Duration = Duration::from_secs(5 * 86_400);

/// Percentage of devices that are unreachable for SMS (quirk sim-sms-unreachable).
const UNREACHABLE: u64 = 3;

/// Error code of an expired SMS (quirk sim-sms-unreachable).
const EXPIRED: &str = "UnifiedWebService.REQUEST_FAILED.SmsExpired";

/// An SMS to devices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OutboundSms {
    pub(crate) message: Box<str>,
}

/// The SMS state of an account.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct SmsState {
    received: u64,
    /// Queued SMS from devices, oldest first.
    waiting: VecDeque<Waiting>,
    /// The SMS that each line received and sent, in time order.
    events: BTreeMap<Slot, Vec<Event>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Waiting {
    /// Number of the SMS, from 1.
    number: u64,
    slot: Slot,
    device: LedgerIds,
    message: Box<str>,
    at: Timestamp,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Event {
    at: Timestamp,
    /// Whether the device sent the SMS.
    sent: bool,
}

impl SmsState {
    /// Returns how many SMS a line sent and how many it received between `from` (included) and `to` (excluded).
    pub(super) fn counts(&self, slot: Slot, from: Timestamp, to: Timestamp) -> (u64, u64) {
        let events = self.events.get(&slot).into_iter().flatten().filter(|event| (from..to).contains(&event.at));
        events.fold((0, 0), |(sent, received), event| if event.sent { (sent + 1, received) } else { (sent, received + 1) })
    }
}

/// A block of queued SMS.
pub(crate) struct Block {
    pub(crate) messages: Vec<Value>,
    /// The cursor that acknowledges this block and requests the next block. `None` for the last block.
    pub(crate) next: Option<u64>,
}

impl World {
    pub(super) fn begin_sms(&mut self, requested: &RequestedDevice) -> JobStart {
        let named = self.named(requested);
        let slot = named.as_ref().ok().copied();
        let line = slot.and_then(|slot| self.fleet.line(slot));
        let from = line.map(|line| line.state);
        let verdict = named.and_then(|_| line.map_or(Ok(()), |line| needs_active(line, "only active lines receive SMS")));
        JobStart { slot, from, verdict, due: None }
    }

    /// Sends an SMS. The network confirms the SMS immediately. The device confirms the SMS within a few seconds; if the device is
    /// unreachable, the SMS expires after five days instead.
    pub(super) fn conclude_sms(&mut self, due_job: &DueJob, sms: &OutboundSms) -> JobResult {
        let line = due_job.slot.and_then(|slot| Some((slot, self.fleet.line(slot)?)));
        let Some((slot, line)) = line else {
            return JobResult::failed(super::requests::NOT_FOUND, "the line no longer exists", due_job.from);
        };
        let (state, ids) = (line.state, ids_json(line));
        let mut rng = Rng::new(self.settings.seed, "sms", (line.device_id << 20) ^ u64::from(line.changes));
        let confirmation = json!({"confirmation": sms.message, "deviceIds": ids});
        let accepted = Notice::success(SMS_SERVICE, CONFIRMED, &confirmation);
        let away = Rng::new(self.settings.seed, "sms away", line.device_id).below(100) < UNREACHABLE;
        let end = if away {
            let fault =
                Fault::new(EXPIRED, format!("the device did not fetch the SMS within {} days", EXPIRES_AFTER.as_secs() / 86_400));
            (EXPIRES_AFTER, Notice::failure(SMS_SERVICE, fault))
        } else {
            let after = Duration::from_millis(500 + rng.below(4_500));
            let at = later(due_job.at(), after);
            self.record_event(slot, Event { at, sent: false });
            (after, Notice::success(SMS_CONFIRMATION_SERVICE, CONFIRMED, &json!({"confirmation": at})))
        };
        let record = Record { from: due_job.from, to: Some(state), ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::Done { record, notices: vec![(Duration::ZERO, accepted), end] }
    }

    /// Returns the SMS events of one device.
    pub(super) fn sms_events(&self, due_job: &DueJob, earliest: Option<Timestamp>, latest: Option<Timestamp>) -> JobResult {
        let now = due_job.at();
        let oldest = earlier(now, EVENTS_REPORTED);
        let (earliest, latest) = (earliest.unwrap_or(oldest).max(oldest), latest.unwrap_or(now).min(now));
        let events = due_job.slot.and_then(|slot| self.sms.events.get(&slot)).map_or(&[][..], Vec::as_slice);
        let within: Vec<&Event> = events.iter().filter(|event| (earliest..=latest).contains(&event.at)).collect();
        let mdn = due_job.slot.and_then(|slot| self.fleet.line(slot)?.mdn).map(|mdn| mdn.to_string());
        let json = |event: &&Event| match event.sent {
            true => json!({"timestamp": event.at, "smsType": "MoSms", "sentTo": SHORT_CODE}),
            false => json!({"timestamp": event.at, "smsType": "MtSms", "sentTo": mdn}),
        };
        let shown: Vec<Value> = within.iter().take(EVENTS).map(json).collect();
        let response = json!({"smsEvents": shown, "hasMoreData": within.len() > EVENTS});
        let record = Record { from: due_job.from, to: due_job.from, ..Record::new(LedgerEvent::DeviceDone) };
        JobResult::done(record, Some(Notice::success(DEVICE_SERVICE, "smsEventHistoryResponse", &response)))
    }

    /// Receives an SMS from a device. Sends the SMS to the listener, or queues the SMS if there is no listener. Does nothing and
    /// returns false if the line belongs to another account or is not active.
    pub(crate) fn receive_sms(&mut self, now: Timestamp, slot: Slot, message: &str) -> bool {
        let Some(line) = self.fleet.line(slot).filter(|line| line.is_own() && line.state == LineState::Active) else {
            return false;
        };
        let device = (line.iccid, line.imei);
        self.sms.received += 1;
        let number = self.sms.received;
        self.record_event(slot, Event { at: now, sent: true });
        let call = self.ledger.call("platform", None, None);
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record { device: Some(device), ..Record::new(LedgerEvent::MessageReceived) });
        let sms = Waiting { number, slot, device, message: message.into(), at: now };
        if self.listeners.contains_key(SMS_SERVICE) {
            self.send_sms_notice(now, Origin { call, device: 0 }, &sms);
        } else {
            self.queue_sms(sms);
        }
        true
    }

    fn queue_sms(&mut self, sms: Waiting) {
        if self.sms.waiting.len() == MAX_QUEUED {
            self.sms.waiting.pop_front();
        }
        self.sms.waiting.push_back(sms);
    }

    fn send_sms_notice(&mut self, at: Timestamp, origin: Origin, sms: &Waiting) {
        let ids = self.fleet.line(sms.slot).map(ids_json).unwrap_or_else(|| json!([]));
        let notice = Notice::plain(SMS_SERVICE, "smsMessage", &sms.message.as_ref().into(), "Success");
        self.send(at, origin, None, Some(sms.device), notice.about(to_raw_value(&ids).ok().as_deref()));
    }

    fn sms_json(&self, sms: &Waiting) -> Value {
        let ids = self.fleet.line(sms.slot).map(ids_json).unwrap_or_else(|| json!([]));
        json!({"deviceIds": ids, "message": sms.message, "timestamp": sms.at})
    }

    /// Removes the SMS that `next` acknowledges: up to one block of SMS, with numbers below `next` (quirk sms-next-acknowledges).
    /// Then returns the next block of queued SMS.
    pub(crate) fn take_sms(&mut self, now: Timestamp, next: Option<u64>) -> Block {
        if let Some(next) = next {
            let read = self.sms.waiting.iter().take(BLOCK).take_while(|sms| sms.number < next).count();
            self.sms.waiting.drain(..read);
            if read > 0 {
                self.note(now, "listSmsMessages", Record::new(LedgerEvent::Accepted));
            }
        }
        let block: Vec<&Waiting> = self.sms.waiting.iter().take(BLOCK).collect();
        let next = block.last().filter(|_| self.sms.waiting.len() > block.len()).map(|sms| sms.number + 1);
        Block { messages: block.iter().map(|sms| self.sms_json(sms)).collect(), next }
    }

    /// Sends the queued SMS to the listener and returns how many were sent. Without a listener, leaves the SMS in the queue and
    /// returns 0 (quirk sim-sms-start).
    pub(crate) fn start_sms_delivery(&mut self, now: Timestamp) -> usize {
        if !self.listeners.contains_key(SMS_SERVICE) {
            return 0;
        }
        let waiting = std::mem::take(&mut self.sms.waiting);
        let call = self.ledger.call("startSmsCallbacks", None, None);
        let key = Key { at: now, call, device: 0, step: step::ACCEPTED, message: 0 };
        self.ledger.record(key, Record::new(LedgerEvent::Accepted));
        for sms in &waiting {
            self.send_sms_notice(now, Origin { call, device: 0 }, sms);
        }
        waiting.len()
    }

    fn record_event(&mut self, slot: Slot, event: Event) {
        let oldest = earlier(event.at, EVENT_RETENTION);
        let events = self.sms.events.entry(slot).or_default();
        events.retain(|event| event.at >= oldest);
        let index = events.partition_point(|other| other.at <= event.at);
        events.insert(index, event);
    }
}

/// Subtracts a duration from a time.
fn earlier(at: Timestamp, by: Duration) -> Timestamp {
    at.checked_sub(by).unwrap_or(Timestamp::MIN)
}
