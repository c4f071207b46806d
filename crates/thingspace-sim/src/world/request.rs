//! Accepted requests: what was asked, for which devices, and what became of each.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Bill, Change, Data, DeviceQuery, Edit, History, LabelChange, LedgerIds, OutboundSms, ProfileChange, ReachabilityRequest,
    Upload,
};
use crate::fleet::{Fleet, SERVICE_PLANS, Slot};
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::Outcome;
use crate::line::{Line, LineState, name};
use crate::snapshot_serde::StaticStr;

/// A device as a request named it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RequestedDevice {
    /// The list of identifiers as it was sent: callbacks repeat it.
    #[serde(with = "crate::snapshot_serde::raw")]
    pub(crate) sent: Box<RawValue>,
    pub(crate) ids: Vec<DeviceId>,
    pub(crate) ip_address: Option<Box<str>>,
}

impl RequestedDevice {
    /// A line that a request selects without naming it: by its SIM when it has one.
    pub(crate) fn selected(line: &Line) -> Option<Self> {
        let id = line.iccid.map(|ident| DeviceId { kind: Kind::Iccid, ident }).or_else(|| line.keys().next())?;
        let sent = to_raw_value(&json!([{"id": id.ident.to_string(), "kind": id.kind.in_callbacks()}])).ok()?;
        Some(Self { sent, ids: vec![id], ip_address: None })
    }

    /// Stands for a request as a whole.
    pub(crate) fn none() -> Self {
        Self { sent: RawValue::NULL.to_owned(), ids: Vec::new(), ip_address: None }
    }

    pub(crate) fn id(&self, kind: Kind) -> Option<Ident> {
        self.ids.iter().find(|id| id.kind == kind).map(|id| id.ident)
    }

    /// SIM and hardware as they were named.
    pub(crate) fn ledger_ids(&self) -> LedgerIds {
        (self.id(Kind::Iccid), self.id(Kind::Imei))
    }

    /// The device in a message.
    pub(crate) fn name(&self) -> String {
        self.ids.iter().copied().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// What a request asks for: one variant for each area.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum RequestKind {
    State(Change),
    Edit(Edit),
    Upload(Upload),
    Query(DeviceQuery),
    Sms(OutboundSms),
    Nidd(Data),
    Reachability(ReachabilityRequest),
    History(History),
    Labels(LabelChange),
    Bill(Bill),
    SmsEvents { earliest: Option<Timestamp>, latest: Option<Timestamp> },
    Profile(Box<ProfileChange>),
}

/// Why something was not done for a device.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Fault {
    #[serde(with = "crate::snapshot_serde::static_str")]
    pub(crate) code: StaticStr,
    pub(crate) text: Box<str>,
}

impl Fault {
    pub(crate) fn new(code: &'static str, text: impl Into<Box<str>>) -> Self {
        Self { code, text: text.into() }
    }
}

/// An accepted request.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    pub(crate) id: Uuid,
    pub(crate) kind: Arc<RequestKind>,
    pub(crate) jobs: Vec<Job>,
    /// Jobs without outcome, and messages that were not tried yet.
    pub(crate) open: usize,
}

/// What a request means for one device, or as a whole when it is not about devices.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) slot: Option<Slot>,
    pub(crate) device: LedgerIds,
    /// The state in which the line was judged.
    pub(crate) from: Option<LineState>,
    pub(crate) verdict: Result<(), Fault>,
    pub(crate) outcome: Option<Outcome>,
    /// How far it came, of the stages that its order has.
    pub(crate) stage: u8,
    /// Dropped with the outcome, but for requests about profiles.
    pub(crate) asked: Option<Box<RequestedDevice>>,
}

/// All identifiers of a line, as callbacks write them.
pub(crate) fn ids_json(line: &Line) -> Value {
    line.ids().map(|id| json!({"id": id.ident.to_string(), "kind": id.kind.in_callbacks()})).collect()
}

/// What messages tell of a line that was activated, or changed in a way of which no message was seen (schema CarrierChangeResponse).
pub(crate) fn line_json(line: &Line) -> Value {
    let mut response = json!({"deviceIds": ids_json(line), "state": line.state.as_str()});
    if let Some(plan) = plan_of(line) {
        response["servicePlan"] = plan.into();
    }
    response
}

/// The plan of a line, when it has one.
pub(crate) fn plan_of(line: &Line) -> Option<&'static str> {
    line.plan.and_then(|plan| SERVICE_PLANS.get(usize::from(plan)).copied())
}

/// What identifiers say about a fleet.
pub(crate) enum Resolved {
    Line(Slot),
    /// None of them is known.
    Unknown,
    /// They belong to different lines, or one belongs to a line that has another of its kind: the platform keeps pairs.
    Mixed,
}

pub(crate) fn resolve(fleet: &Fleet, ids: &[DeviceId]) -> Resolved {
    let found: Vec<Option<Slot>> = ids.iter().map(|id| fleet.find(*id)).collect();
    let Some(slot) = found.iter().flatten().next().copied() else { return Resolved::Unknown };
    // A line may get an identifier of a kind that it has none of yet.
    let fits = |(id, found): (&DeviceId, &Option<Slot>)| match found {
        Some(other) => *other == slot,
        None => fleet.line(slot).is_some_and(|line| line.id(id.kind).is_none()),
    };
    if ids.iter().zip(&found).all(fits) { Resolved::Line(slot) } else { Resolved::Mixed }
}
