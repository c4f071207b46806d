//! Reachability monitors and queries.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::event_queue::{Origin, QueuedEvent, RequestNumber, Step, Timer};
use super::messages::Notice;
use super::request::{Fault, RequestedDevice};
use super::requests::{DueJob, JobResult, JobStart, NOT_FOUND};
use super::services::DIAGNOSTICS_SERVICE;
use super::{LedgerIds, World};
use crate::clock::later;
use crate::fleet::Slot;
use crate::ledger::{LedgerEvent, Record};
use crate::rng::Rng;

/// Maximum number of monitors per account (quirk sim-reachability).
pub(crate) const MAX_MONITORS: usize = 100_000;

/// Error code of a query that expired before the device could be reached (quirk reachability-callback-codes).
const UNREACHABLE: &str = "DEVICE_UNREACHABLE";

/// Error code of a query that expired before the connection to the device was lost (quirk sim-reachability).
const NOTHING_REPORTED: &str = "NO_DEVICE_NOTIFY_DATA_PRESENT";

/// Error code of a list request if the device has no matching monitor (quirk sim-reachability).
const NO_MONITOR: &str = "DEVICE_NOT_NOTIFY_DATA";

/// The events that a monitor reports, or that a query waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Watch {
    pub(crate) data: bool,
    pub(crate) sms: bool,
    pub(crate) loss: bool,
}

impl Watch {
    /// The values of `requestType`, and the events that they stand for.
    const NAMES: [(&str, Watch); 7] = [
        ("REACHABLE_FOR_DATA", Watch { data: true, sms: false, loss: false }),
        ("REACHABLE_FOR_SMS", Watch { data: false, sms: true, loss: false }),
        ("LOSS_OF_CONNECTIVITY", Watch { data: false, sms: false, loss: true }),
        ("REACHABLE_FOR_DATA_SMS", Watch { data: true, sms: true, loss: false }),
        ("REACHABLE_FOR_DATA_AND_LOSS", Watch { data: true, sms: false, loss: true }),
        ("REACHABLE_FOR_SMS_AND_LOSS", Watch { data: false, sms: true, loss: true }),
        ("REACHABLE_FOR_DATA_SMS_AND_LOSS", Watch { data: true, sms: true, loss: true }),
    ];

    pub(crate) fn parse(value: &str) -> Option<Self> {
        Self::NAMES.into_iter().find(|(name, _)| *name == value).map(|(_, watch)| watch)
    }

    fn name(self) -> &'static str {
        Self::NAMES.into_iter().find(|(_, watch)| *watch == self).map_or("REACHABLE_FOR_DATA", |(name, _)| name)
    }

    /// Returns the state to report when the device becomes reachable (`reachable`) or unreachable. Returns `None` if this is not
    /// one of the requested events.
    fn reported_state(self, reachable: bool) -> Option<&'static str> {
        match (reachable, self) {
            (true, Watch { data: false, sms: false, .. }) | (false, Watch { loss: false, .. }) => None,
            (true, watch) => Some(Watch { loss: false, ..watch }.name()),
            (false, _) => Some("LOSS_OF_CONNECTIVITY"),
        }
    }
}

/// A request about the reachability of devices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum ReachabilityRequest {
    Start { watch: Watch, expires: Timestamp },
    Stop { monitors: Vec<Uuid> },
    List { watch: Option<Watch> },
    Status { watch: Watch, expires: Timestamp },
}

/// The monitors of an account.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Monitors {
    created: u32,
    by_number: BTreeMap<u32, Monitor>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Monitor {
    id: Uuid,
    slot: Slot,
    device: LedgerIds,
    watch: Watch,
    expires: Timestamp,
    /// The call that started the monitor, and the number of the monitored device in that call. All messages of the monitor belong
    /// to this call.
    origin: Origin,
    request: RequestNumber,
    requested: Box<RequestedDevice>,
}

/// A timer for the next check of a monitored device. `number` is the key of the monitor in `Monitors::by_number`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct MonitorTimer {
    number: u32,
}

impl World {
    pub(crate) fn monitors(&self) -> usize {
        self.monitors.by_number.len()
    }

    pub(crate) fn has_monitor(&self, id: Uuid) -> bool {
        self.monitors.by_number.values().any(|monitor| monitor.id == id)
    }

    pub(super) fn begin_reach(&mut self, reach: &ReachabilityRequest, requested: &RequestedDevice) -> JobStart {
        if matches!(reach, ReachabilityRequest::Stop { .. }) {
            return JobStart { slot: None, from: None, verdict: Ok(()), due: None };
        }
        let named = self.named(requested);
        let slot = named.as_ref().ok().copied();
        let from = slot.and_then(|slot| self.fleet.line(slot)).map(|line| line.state);
        JobStart { slot, from, verdict: named.map(|_| ()), due: None }
    }

    pub(super) fn conclude_reach(&mut self, due_job: &DueJob, reach: &ReachabilityRequest) -> JobResult {
        let record = Record { from: due_job.from, to: due_job.from, ..Record::new(LedgerEvent::DeviceDone) };
        let notices = match (reach, due_job.slot) {
            (ReachabilityRequest::Stop { monitors }, _) => self.stop_monitors(monitors),
            (_, None) => return JobResult::failed(NOT_FOUND, "the line no longer exists", due_job.from),
            (ReachabilityRequest::Start { watch, expires }, Some(slot)) => self.start_monitor(due_job, slot, *watch, *expires),
            (ReachabilityRequest::List { watch }, Some(slot)) => self.list_monitors(slot, *watch),
            (ReachabilityRequest::Status { watch, expires }, Some(slot)) => {
                self.reachability_notices(due_job.at(), slot, *watch, *expires)
            }
        };
        JobResult::Done { record, notices }
    }

    /// Starts a monitor and returns the message that confirms it. The message contains a state only if the device is reachable
    /// and the monitor reports reachability.
    fn start_monitor(&mut self, due_job: &DueJob, slot: Slot, watch: Watch, expires: Timestamp) -> Vec<(Duration, Notice)> {
        let number = self.monitors.created;
        self.monitors.created += 1;
        let id = Rng::new(self.settings.seed, "monitor", u64::from(number)).bytes();
        let id = uuid::Builder::from_random_bytes(id).into_uuid();
        let origin = Origin { call: due_job.key.call, device: due_job.key.device };
        let (device, request, requested) = (due_job.device, due_job.request, due_job.requested.clone());
        let monitor = Monitor { id, slot, device, watch, expires, origin, request, requested };
        let presence = self.fleet.line(slot).and_then(|line| self.presence(line, due_job.at()));
        let state = presence.filter(|presence| presence.reachable).and_then(|_| watch.reported_state(true));
        let notice = self.monitor_notice(&monitor, state);
        self.monitors.by_number.insert(number, monitor);
        self.plan_check(due_job.at(), number);
        vec![(Duration::ZERO, notice)]
    }

    fn monitor_notice(&self, monitor: &Monitor, state: Option<&str>) -> Notice {
        let mut response = json!({
            "accountName": &**self.fleet.account(),
            "monitorId": monitor.id,
            "requestType": monitor.watch.name(),
            "monitorExpirationTime": monitor.expires,
        });
        if let Some(state) = state {
            response["reachabilityStatus"] = state.into();
        }
        Notice::success(DIAGNOSTICS_SERVICE, "reachabilityResponse", &response).about(Some(&monitor.requested.sent))
    }

    /// Schedules the next check of a monitored device. The check is due when the presence of the device changes next, or after a
    /// day if the line is out of service. If the monitor expires before that time, the check is due when the monitor expires.
    fn plan_check(&mut self, now: Timestamp, number: u32) {
        let Some(monitor) = self.monitors.by_number.get(&number) else { return };
        let presence = self.fleet.line(monitor.slot).and_then(|line| self.presence(line, now));
        let due = presence.map_or_else(|| later(now, Duration::from_secs(86_400)), |presence| presence.until);
        let due = due.min(monitor.expires);
        let step = Step::Timer(Timer::Monitor(MonitorTimer { number }));
        self.events.push(QueuedEvent { due, origin: monitor.origin, step });
    }

    pub(super) fn fire_monitor_timer(&mut self, event: QueuedEvent, MonitorTimer { number }: MonitorTimer) {
        let Some(monitor) = self.monitors.by_number.get(&number).cloned() else { return };
        if event.due >= monitor.expires {
            self.monitors.by_number.remove(&number);
            return;
        }
        let presence = self.fleet.line(monitor.slot).and_then(|line| self.presence(line, event.due));
        if let Some(state) = presence.and_then(|presence| monitor.watch.reported_state(presence.reachable)) {
            let notice = self.monitor_notice(&monitor, Some(state));
            self.send(event.due, monitor.origin, Some(monitor.request), Some(monitor.device), notice);
        }
        self.plan_check(event.due, number);
    }

    /// Stops monitors and returns one message for each id in `ids`.
    fn stop_monitors(&mut self, ids: &[Uuid]) -> Vec<(Duration, Notice)> {
        self.monitors.by_number.retain(|_, monitor| !ids.contains(&monitor.id));
        let account = self.fleet.account().clone();
        let response = |id: &Uuid| json!({"accountName": &*account, "monitorIds": [id]});
        let notice = |id| (Duration::ZERO, Notice::success(DIAGNOSTICS_SERVICE, "reachablenotificationdelete", &response(id)));
        ids.iter().map(notice).collect()
    }

    fn list_monitors(&self, slot: Slot, watch: Option<Watch>) -> Vec<(Duration, Notice)> {
        let wanted = |monitor: &&Monitor| monitor.slot == slot && watch.is_none_or(|watch| watch == monitor.watch);
        let monitors = self.monitors.by_number.values().filter(wanted);
        let mut notices: Vec<_> = monitors.map(|monitor| (Duration::ZERO, self.monitor_notice(monitor, None))).collect();
        if notices.is_empty() {
            let fault = Fault::new(NO_MONITOR, "the device has no such monitor");
            notices.push((Duration::ZERO, Notice::failure(DIAGNOSTICS_SERVICE, fault)));
        }
        notices
    }

    /// Returns the messages that answer a reachability query. If the device is already in the state that the query waits for, one
    /// message reports the state. Otherwise, there are two messages: one without a state, and later one with the result or a
    /// timeout.
    fn reachability_notices(&self, now: Timestamp, slot: Slot, watch: Watch, expires: Timestamp) -> Vec<(Duration, Notice)> {
        let notice = |state: Option<&str>| -> Notice {
            let mut response: Value = json!({"accountName": &**self.fleet.account(), "requestType": watch.name()});
            if let Some(state) = state {
                response["reachabilityStatus"] = state.into();
            }
            Notice::success(DIAGNOSTICS_SERVICE, "reachabilityResponse", &response)
        };
        let presence = self.fleet.line(slot).and_then(|line| self.presence(line, now));
        // A query that is only about the loss of the connection waits until the device is unreachable. Every other query waits
        // until the device is reachable.
        let awaited = watch.reported_state(true).is_some();
        let state = watch.reported_state(awaited);
        let wait = |until: Timestamp| Duration::try_from(until.duration_since(now)).unwrap_or_default();
        match presence {
            Some(presence) if presence.reachable == awaited => vec![(Duration::ZERO, notice(state))],
            Some(presence) if presence.until <= expires => {
                vec![(Duration::ZERO, notice(None)), (wait(presence.until), notice(state))]
            }
            _ => {
                let fault = match presence {
                    Some(presence) if presence.reachable => {
                        Fault::new(NOTHING_REPORTED, "the connection to the device was not lost in time")
                    }
                    _ => Fault::new(UNREACHABLE, "the device could not be reached in time"),
                };
                vec![(Duration::ZERO, notice(None)), (wait(expires), Notice::failure(DIAGNOSTICS_SERVICE, fault))]
            }
        }
    }
}
