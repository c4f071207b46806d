//! Accepted requests, with their devices and outcomes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Bill, Change, DeviceQuery, Edit, History, LabelChange, LedgerIds, NiddMessage, OutboundSms, ProfileChange,
    ReachabilityRequest, Upload,
};
use crate::fleet::{Fleet, SERVICE_PLANS, Slot};
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::Outcome;
use crate::line::{Line, LineState, name};
use crate::snapshot_serde::StaticStr;

/// A device of a request, with the identifiers that the request contains.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RequestedDevice {
    /// The list of identifiers as the caller sent it. Callbacks return the same list.
    #[serde(with = "crate::snapshot_serde::raw")]
    pub(crate) sent: Box<RawValue>,
    pub(crate) ids: Vec<DeviceId>,
    pub(crate) ip_address: Option<Box<str>>,
}

impl RequestedDevice {
    /// Creates a requested device from a line, for a request that contains no list of identifiers, for example because it selects
    /// devices by group. The requested device has the ICCID of the line, or another identifier if the line has no ICCID. Returns
    /// `None` if the line has no identifiers.
    pub(crate) fn selected(line: &Line) -> Option<Self> {
        let id = line.iccid.map(|ident| DeviceId { kind: Kind::Iccid, ident }).or_else(|| line.keys().next())?;
        let sent = to_raw_value(&json!([{"id": id.ident.to_string(), "kind": id.kind.in_callbacks()}])).ok()?;
        Some(Self { sent, ids: vec![id], ip_address: None })
    }

    /// Returns a placeholder for a request that names no devices.
    pub(crate) fn none() -> Self {
        Self { sent: RawValue::NULL.to_owned(), ids: Vec::new(), ip_address: None }
    }

    pub(crate) fn id(&self, kind: Kind) -> Option<Ident> {
        self.ids.iter().find(|id| id.kind == kind).map(|id| id.ident)
    }

    /// Returns the ICCID and the IMEI in the request.
    pub(crate) fn ledger_ids(&self) -> LedgerIds {
        (self.id(Kind::Iccid), self.id(Kind::Imei))
    }

    /// Returns the identifiers of the device, for error messages.
    pub(crate) fn name(&self) -> String {
        self.ids.iter().copied().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// The kind of a request: one variant per area.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum RequestKind {
    State(Change),
    Edit(Edit),
    Upload(Upload),
    Query(DeviceQuery),
    Sms(OutboundSms),
    Nidd(NiddMessage),
    Reachability(ReachabilityRequest),
    History(History),
    Labels(LabelChange),
    Bill(Bill),
    SmsEvents { earliest: Option<Timestamp>, latest: Option<Timestamp> },
    Profile(Box<ProfileChange>),
}

/// The code and message of a failure for a device.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Fault {
    #[serde(with = "crate::snapshot_serde::static_str")]
    pub(crate) code: StaticStr,
    pub(crate) message: Box<str>,
}

impl Fault {
    pub(crate) fn new(code: &'static str, message: impl Into<Box<str>>) -> Self {
        Self { code, message: message.into() }
    }
}

/// An accepted request.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    pub(crate) id: Uuid,
    pub(crate) kind: Arc<RequestKind>,
    pub(crate) jobs: Vec<Job>,
    /// Number of jobs without an outcome, plus the number of callback messages that have been neither attempted nor lost. A
    /// planned summary counts as a message.
    pub(crate) open: usize,
}

/// The part of a request that is about one device, or the whole request if the request names no devices.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) slot: Option<Slot>,
    pub(crate) device: LedgerIds,
    /// The state of the line when the request was checked.
    pub(crate) from: Option<LineState>,
    pub(crate) verdict: Result<(), Fault>,
    pub(crate) outcome: Option<Outcome>,
    /// The stage reached so far, for requests with several stages.
    pub(crate) stage: u8,
    /// The requested device. `None` once the job has an outcome, unless this kind of request still needs the device then (see
    /// `is_retained` in `requests.rs`).
    pub(crate) requested: Option<Box<RequestedDevice>>,
}

/// Returns all identifiers of a line in the form that callbacks use.
pub(crate) fn ids_json(line: &Line) -> Value {
    line.ids().map(|id| json!({"id": id.ident.to_string(), "kind": id.kind.in_callbacks()})).collect()
}

/// Returns a line as an object with the schema CarrierChangeResponse. The simulator also uses this form in callbacks whose real
/// content has not been observed.
pub(crate) fn line_json(line: &Line) -> Value {
    let mut response = json!({"deviceIds": ids_json(line), "state": line.state.as_str()});
    if let Some(plan) = plan_of(line) {
        response["servicePlan"] = plan.into();
    }
    response
}

/// Returns the service plan of a line.
pub(crate) fn plan_of(line: &Line) -> Option<&'static str> {
    line.plan.and_then(|plan| SERVICE_PLANS.get(usize::from(plan)).copied())
}

/// The result of looking up identifiers in a fleet.
pub(crate) enum Resolved {
    Line(Slot),
    /// No line has any of the identifiers.
    Unknown,
    /// The identifiers belong to different lines, or one of them differs from the line's identifier of the same kind.
    Mixed,
}

pub(crate) fn resolve(fleet: &Fleet, ids: &[DeviceId]) -> Resolved {
    let found: Vec<Option<Slot>> = ids.iter().map(|id| fleet.find(*id)).collect();
    let Some(slot) = found.iter().flatten().next().copied() else { return Resolved::Unknown };
    // A line without an identifier of some kind accepts any unused identifier of that kind.
    let fits = |(id, found): (&DeviceId, &Option<Slot>)| match found {
        Some(other) => *other == slot,
        None => fleet.line(slot).is_some_and(|line| line.id(id.kind).is_none()),
    };
    if ids.iter().zip(&found).all(fits) { Resolved::Line(slot) } else { Resolved::Mixed }
}
