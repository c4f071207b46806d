//! What was accepted, and everything that followed from it.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::Ident;
use crate::kept::Text;
use crate::line::LineState;

/// What an entry of the ledger tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LedgerEvent {
    /// A request was accepted; `devices` says how many different ones it concerns.
    Accepted,
    /// A line went from one state to another; `from` is missing for a line that is new in the account, `to` for one that left it.
    LineChanged,
    /// A line was not changed as asked, `code` says why; `from` is its state, `to` that after the refusal.
    LineRefused,
    /// What was asked for a device was done, and its state stayed: a change of something else, or a question that was answered.
    DeviceDone,
    /// A suspended line went back into service by itself, at the limit of its suspension.
    LineResumed,
    /// A callback message was acknowledged; `attempt` counts from 1.
    CallbackDelivered,
    /// An attempt to deliver a callback message failed; `code` says how.
    CallbackFailed,
    /// A callback message will never arrive: `code` is `no_listener` or `attempts_exhausted`.
    CallbackLost,
    /// A callback listener was registered, in place of an earlier one of the same service.
    ListenerRegistered,
    /// A callback listener was removed.
    ListenerRemoved,
    /// A device sent a message of its own accord.
    MessageReceived,
    /// The user was locked by failed logins.
    UserLocked,
    /// The user's password was changed.
    PasswordChanged,
}

/// How a request ended for one device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// It was done.
    Success,
    /// It was refused, or tried in vain.
    Failed,
}

/// The device of an entry. A device that is not in the account has what the request named it by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LedgerDevice {
    /// The SIM.
    pub iccid: Option<String>,
    /// The hardware.
    pub imei: Option<String>,
}

/// One entry of the ledger.
///
/// Entries are in the order of virtual time; those of one moment are in the order of the requests, then of the devices in the
/// request, then of what happened to the device. So neither the real duration of a delivery nor the number of deliveries at a time
/// changes the ledger. For each device of an accepted request exactly one entry has an `outcome`; for a request
/// that is not about devices, one entry of the request.
///
/// As JSON, members without a value are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LedgerEntry {
    /// Position in the ledger, from 1. It is final once everything due has happened (`Simulator::settle`).
    pub seq: u64,
    /// Virtual time. For deliveries: the time at which they were due.
    pub at: Timestamp,
    /// What happened.
    pub event: LedgerEvent,
    /// Operation id of the call that caused it; `portal` when a person did in the web portal, `platform` when nobody did.
    pub operation: &'static str,
    /// Request id that the call was answered with, when it was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<Uuid>,
    /// Account of the call.
    pub account: String,
    /// Number of different devices of an accepted request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devices: Option<usize>,
    /// The device, for events of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<LedgerDevice>,
    /// State before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<LineState>,
    /// State after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<LineState>,
    /// How the request ended for this device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Error code of a refusal, or the reason of a failed delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Callback service of a listener or a delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Number of the delivery attempt, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<u8>,
    /// In the entry of a call: members of its body that the description does not have, which the service ignores without a word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<String>,
}

/// Number of a call that changed something, in the order of acceptance.
pub(crate) type CallNumber = u32;

/// Where an entry belongs: time, call, device of the call (0: the call itself), step, message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) at: Timestamp,
    pub(crate) call: CallNumber,
    pub(crate) device: u32,
    pub(crate) step: u8,
    /// Number of the message, for entries about one: a job may have several.
    pub(crate) message: u32,
}

/// An entry as it is kept: what it has in common with others is in the call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) event: LedgerEvent,
    pub(crate) device: Option<(Option<Ident>, Option<Ident>)>,
    pub(crate) from: Option<LineState>,
    pub(crate) to: Option<LineState>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) code: Option<Cow<'static, str>>,
    pub(crate) service: Option<Cow<'static, str>>,
    pub(crate) attempt: Option<u8>,
}

impl Record {
    pub(crate) fn new(event: LedgerEvent) -> Self {
        Self { event, device: None, from: None, to: None, outcome: None, code: None, service: None, attempt: None }
    }
}

/// The call of entries.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Call {
    #[serde(with = "crate::kept::text")]
    operation: Text,
    request_id: Option<Uuid>,
    devices: Option<usize>,
    ignored: Option<Arc<[String]>>,
}

/// Entries that are kept at least; the oldest are forgotten first.
const KEPT: usize = 1_000_000;

/// So many more are gathered before old ones are forgotten: finding them takes a sort.
const SLACK: usize = 100_000;

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Ledger {
    calls: Vec<Call>,
    records: Vec<(Key, Record)>,
    /// Entries that were forgotten.
    forgotten: u64,
    /// What the body of the call under way has that the description does not.
    #[serde(skip)]
    ignored: Option<Arc<[String]>>,
}

impl Ledger {
    /// The number of a call whose entries follow.
    pub(crate) fn call(&mut self, operation: &'static str, request_id: Option<Uuid>, devices: Option<usize>) -> CallNumber {
        self.calls.push(Call { operation, request_id, devices, ignored: self.ignored.clone() });
        CallNumber::try_from(self.calls.len() - 1).unwrap_or(CallNumber::MAX)
    }

    /// Calls from now on are ones whose body has these members that the description does not have.
    pub(crate) fn set_ignored(&mut self, names: Option<Arc<[String]>>) {
        self.ignored = names;
    }

    pub(crate) fn record(&mut self, key: Key, record: Record) {
        self.records.push((key, record));
        if self.records.len() > KEPT + SLACK {
            self.records.sort_by_key(|(key, _)| *key);
            let old = self.records.len() - KEPT;
            self.records.drain(..old);
            self.forgotten += old as u64;
        }
    }

    /// The number of the latest entry.
    pub(crate) fn latest(&self) -> u64 {
        self.forgotten + self.records.len() as u64
    }

    /// The entries behind a number, sorted. Deliveries end in any order, so that they are not recorded in that of their keys.
    pub(crate) fn entries(&mut self, account: &str, after: u64) -> Vec<LedgerEntry> {
        self.records.sort_by_key(|(key, _)| *key);
        let (calls, forgotten) = (&self.calls, self.forgotten);
        let entry = |(position, (key, record)): (usize, &(Key, Record))| {
            let call = calls.get(key.call as usize)?;
            Some(LedgerEntry {
                seq: forgotten + position as u64 + 1,
                at: key.at,
                event: record.event,
                operation: call.operation,
                request_id: call.request_id,
                account: account.to_owned(),
                devices: call.devices.filter(|_| record.event == LedgerEvent::Accepted),
                device: record.device.map(|(iccid, imei)| LedgerDevice {
                    iccid: iccid.map(|ident| ident.to_string()),
                    imei: imei.map(|ident| ident.to_string()),
                }),
                from: record.from,
                to: record.to,
                outcome: record.outcome,
                code: record.code.as_deref().map(str::to_owned),
                service: record.service.as_deref().map(str::to_owned),
                attempt: record.attempt,
                ignored: call.ignored.as_deref().filter(|_| key.device == 0 && key.message == 0).unwrap_or_default().to_vec(),
            })
        };
        let seen = usize::try_from(after.saturating_sub(forgotten)).unwrap_or(usize::MAX);
        self.records.iter().enumerate().skip(seen).filter_map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn at_least_the_latest_million_entries_are_kept_and_numbers_go_on() {
        let mut ledger = Ledger::default();
        let call = ledger.call("suspendDevices", None, None);
        const RECORDED: u64 = 1_150_000;
        for message in 0..RECORDED as u32 {
            ledger.record(Key { at: EPOCH, call, device: 1, step: 0, message }, Record::new(LedgerEvent::DeviceDone));
        }
        let entries = ledger.entries("a", 0);
        assert!((KEPT..=KEPT + SLACK).contains(&entries.len()), "{}", entries.len());
        assert_eq!((ledger.latest(), entries.last().map(|entry| entry.seq)), (RECORDED, Some(RECORDED)));
        assert_eq!(entries[0].seq, RECORDED - entries.len() as u64 + 1);
        assert_eq!(ledger.entries("a", RECORDED - 2).len(), 2);
        assert_eq!(ledger.entries("a", 3).len(), entries.len(), "what was forgotten is skipped");
    }
}
