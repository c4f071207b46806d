//! The ledger: accepted calls and their consequences, changes in the web portal, and automatic events.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ids::Ident;
use crate::line::LineState;
use crate::snapshot_serde::StaticStr;

/// What a ledger entry records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LedgerEvent {
    /// A request was accepted. `devices` is the number of distinct devices.
    Accepted,
    /// A line changed its state. `from` is missing if the line is new in the account; `to` is missing if the line was deleted.
    LineChanged,
    /// A request was refused or failed for a device. `code` is the reason, `from` is the state of the line when the request was
    /// checked, and `to` is the state after the refusal or failure.
    LineRefused,
    /// A request or a change in the web portal was carried out for a device, and the state of the line stayed the same. Examples
    /// are a query and a change of the plan.
    DeviceDone,
    /// A suspended line returned to service automatically, after 90 consecutive days of suspension or 180 within twelve months.
    LineResumed,
    /// A callback was acknowledged. `attempt` counts from 1.
    CallbackDelivered,
    /// An attempt to deliver a callback failed, with the reason in `code`.
    CallbackFailed,
    /// A callback will never be delivered. `code` is `no_listener`, `attempts_exhausted`, or `lost_on_request` if the test
    /// requested the loss with [`Deliveries`](crate::Deliveries).
    CallbackLost,
    /// A callback listener was registered. It replaces the previous listener of the same service.
    ListenerRegistered,
    /// A callback listener was removed.
    ListenerRemoved,
    /// A device sent an SMS message or non-IP data.
    MessageReceived,
    /// The user was locked after failed logins.
    UserLocked,
    /// The user's password was changed.
    PasswordChanged,
}

/// How a request ended for one device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// The request was carried out.
    Success,
    /// The request was refused or failed.
    Failed,
}

/// The identifiers of an entry's device. If the device is not in the account, they come from the request.
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
/// Entries are ordered by virtual time, then by call, then by device, and then by step (acceptance, change or refusal,
/// deliveries). The order therefore does not depend on how long deliveries take in real time, or on how many run concurrently.
/// When a request with a `request_id` has ended, it has exactly one entry with an `outcome` for each device. A request that names
/// no devices has one entry with an `outcome`.
///
/// The JSON form omits members without a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LedgerEntry {
    /// Position in the ledger, from 1. The position is final only after every due event has happened: call `Simulator::settle`
    /// first.
    pub seq: u64,
    /// Virtual time of the event. For a delivery attempt, the time at which the attempt was due.
    pub at: Timestamp,
    /// What happened.
    pub event: LedgerEvent,
    /// Operation id of the call that caused the entry. For a change in the web portal, `portal`. For an automatic event,
    /// `platform`.
    pub operation: &'static str,
    /// Request id that the call returned, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<Uuid>,
    /// Account of the API user.
    pub account: String,
    /// Number of distinct devices of an accepted request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devices: Option<usize>,
    /// The device, for an event about a device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<LedgerDevice>,
    /// State of the line before the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<LineState>,
    /// State of the line after the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<LineState>,
    /// How the request ended for this device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Error code of a refusal, or the reason why a delivery failed or a callback was lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Callback service of a listener or a delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Number of the delivery attempt, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<u8>,
    /// Body members of the call that are not in the OpenAPI description. Such members have no effect. Only the entry for the call
    /// itself lists them, not the entries for its devices.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<String>,
}

/// Number of an accepted call, in the order of acceptance.
pub(crate) type CallNumber = u32;

/// The sort key of an entry: time, call, number of the device within the call (0 for the call itself), step, message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) at: Timestamp,
    pub(crate) call: CallNumber,
    pub(crate) device: u32,
    pub(crate) step: u8,
    /// Number of the message if the entry is about a callback, and 0 otherwise. One device of a call may have several messages.
    pub(crate) message: u32,
}

/// The stored part of an entry. The fields that all entries of a call share are in `Call`.
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

/// The fields that all entries of a call share.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Call {
    #[serde(with = "crate::snapshot_serde::static_str")]
    operation: StaticStr,
    request_id: Option<Uuid>,
    devices: Option<usize>,
    ignored: Option<Arc<[String]>>,
}

/// Number of entries that remain after the oldest entries are dropped.
const CAPACITY: usize = 1_000_000;

/// Number of entries that the ledger stores in excess of `CAPACITY` before it drops the oldest entries. Dropping entries requires
/// a sort, so it is done rarely.
const SLACK: usize = 100_000;

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Ledger {
    calls: Vec<Call>,
    records: Vec<(Key, Record)>,
    /// Number of dropped entries.
    dropped: u64,
    /// The ignored body members of the API call in progress. `call` copies them into each `Call`.
    #[serde(skip)]
    ignored: Option<Arc<[String]>>,
}

impl Ledger {
    /// Registers a call. Returns its number, which is part of the key of each of its entries.
    pub(crate) fn call(&mut self, operation: &'static str, request_id: Option<Uuid>, devices: Option<usize>) -> CallNumber {
        self.calls.push(Call { operation, request_id, devices, ignored: self.ignored.clone() });
        CallNumber::try_from(self.calls.len() - 1).unwrap_or(CallNumber::MAX)
    }

    /// Sets the ignored body members for the calls that are registered after this.
    pub(crate) fn set_ignored(&mut self, names: Option<Arc<[String]>>) {
        self.ignored = names;
    }

    pub(crate) fn record(&mut self, key: Key, record: Record) {
        self.records.push((key, record));
        if self.records.len() > CAPACITY + SLACK {
            self.records.sort_by_key(|(key, _)| *key);
            let old = self.records.len() - CAPACITY;
            self.records.drain(..old);
            self.dropped += old as u64;
        }
    }

    /// Returns the sequence number of the latest entry.
    pub(crate) fn latest(&self) -> u64 {
        self.dropped + self.records.len() as u64
    }

    /// Returns the entries after a sequence number. Sorts all entries first, because deliveries end in any order and entries are
    /// therefore not recorded in the order of their keys.
    pub(crate) fn entries(&mut self, account: &str, after: u64) -> Vec<LedgerEntry> {
        self.records.sort_by_key(|(key, _)| *key);
        let (calls, dropped) = (&self.calls, self.dropped);
        let entry = |(position, (key, record)): (usize, &(Key, Record))| {
            let call = calls.get(key.call as usize)?;
            Some(LedgerEntry {
                seq: dropped + position as u64 + 1,
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
        let seen = usize::try_from(after.saturating_sub(dropped)).unwrap_or(usize::MAX);
        self.records.iter().enumerate().skip(seen).filter_map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    #[test]
    fn at_least_the_latest_million_entries_are_stored_and_numbering_continues() {
        let mut ledger = Ledger::default();
        let call = ledger.call("suspendDevices", None, None);
        const RECORDED: u64 = 1_150_000;
        for message in 0..RECORDED as u32 {
            ledger.record(Key { at: EPOCH, call, device: 1, step: 0, message }, Record::new(LedgerEvent::DeviceDone));
        }
        let entries = ledger.entries("a", 0);
        assert!((CAPACITY..=CAPACITY + SLACK).contains(&entries.len()), "{}", entries.len());
        assert_eq!((ledger.latest(), entries.last().map(|entry| entry.seq)), (RECORDED, Some(RECORDED)));
        assert_eq!(entries[0].seq, RECORDED - entries.len() as u64 + 1);
        assert_eq!(ledger.entries("a", RECORDED - 2).len(), 2);
        assert_eq!(ledger.entries("a", 3).len(), entries.len(), "expected all stored entries, because entry 3 was dropped");
    }
}
