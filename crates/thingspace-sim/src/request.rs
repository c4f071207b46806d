//! Accepted changes of lines: what was asked, what became of each device, and the message that tells it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::json;
use serde_json::value::{RawValue, to_raw_value};
use uuid::Uuid;

use crate::fleet::{Fleet, SERVICE_PLANS, Slot, address_of};
use crate::ids::{DeviceId, Ident, Kind};
use crate::ledger::{CallNumber, Outcome};
use crate::line::{Action, Line, LineState, name};

/// Attempts to deliver one message (quirk callback-retry); every message says so itself.
pub(crate) const ATTEMPTS: u8 = 4;

/// The service that tells the outcome of state changes.
pub(crate) const CARRIER_SERVICE: &str = "CarrierService";

/// A device as a request named it.
#[derive(Clone, Debug)]
pub(crate) struct AskedDevice {
    /// The list of identifiers as it was sent: callbacks repeat it.
    pub(crate) sent: Box<RawValue>,
    pub(crate) ids: Vec<DeviceId>,
    pub(crate) ip_address: Option<Box<str>>,
}

impl AskedDevice {
    pub(crate) fn id(&self, kind: Kind) -> Option<Ident> {
        self.ids.iter().find(|id| id.kind == kind).map(|id| id.ident)
    }

    /// The device in a message.
    pub(crate) fn name(&self) -> String {
        self.ids.iter().copied().map(name).collect::<Vec<_>>().join(", ")
    }
}

/// A change of state that was asked for.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Activate(Box<Activation>),
    Suspend,
    Restore,
    Deactivate { delete: bool },
}

impl Change {
    pub(crate) fn action(&self) -> Action {
        match self {
            Change::Activate(_) => Action::Activate,
            Change::Suspend => Action::Suspend,
            Change::Restore => Action::Restore,
            Change::Deactivate { .. } => Action::Deactivate,
        }
    }
}

/// What lines get with their activation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activation {
    pub(crate) plan: u16,
    pub(crate) group: Option<u16>,
    pub(crate) custom_fields: [Option<Box<str>>; 5],
    pub(crate) place: Option<Box<[Option<Box<str>>]>>,
    pub(crate) cost_center: Option<Box<str>>,
    pub(crate) sku: Option<Box<str>>,
}

/// Why a device was not changed.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) text: Box<str>,
}

/// An accepted change.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) call: CallNumber,
    pub(crate) id: Uuid,
    pub(crate) change: Arc<Change>,
    pub(crate) jobs: Vec<Job>,
    /// Devices whose message was not tried yet.
    pub(crate) untold: usize,
}

/// What an accepted change means for one device.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) slot: Option<Slot>,
    pub(crate) device: (Option<Ident>, Option<Ident>),
    /// The state in which the line was judged.
    pub(crate) from: Option<LineState>,
    pub(crate) verdict: Result<LineState, Fault>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) ip_address: Option<Box<str>>,
    /// Dropped when the message has been delivered or lost.
    pub(crate) sent: Option<Box<RawValue>>,
    pub(crate) message: Option<Message>,
}

/// The part of a callback message that tells the outcome.
#[derive(Clone, Debug)]
pub(crate) enum Message {
    Success { member: &'static str, response: Box<RawValue> },
    Failed(Fault),
}

impl Message {
    /// What a successful change tells of the line: all identifiers, those given by an activation included.
    pub(crate) fn success(action: Action, line: &Line) -> Option<Self> {
        let ids: Vec<_> = line.ids().map(|id| json!({"id": id.ident.to_string(), "kind": id.kind.in_callbacks()})).collect();
        let mut response = json!({"deviceIds": ids, "state": line.state.as_str()});
        if let Some(plan) = plan_of(line) {
            response["servicePlan"] = plan.into();
        }
        if action == Action::Activate {
            response["ipAddress"] = address_of(line).into();
        }
        Some(Message::Success { member: action.response_member(), response: to_raw_value(&response).ok()? })
    }
}

/// The plan of a line, when it has one.
pub(crate) fn plan_of(line: &Line) -> Option<&'static str> {
    line.plan.and_then(|plan| SERVICE_PLANS.get(usize::from(plan)).copied())
}

/// The body of a delivery (openapi/callbacks.yaml, CallbackEnvelope).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    username: &'a str,
    password: &'a str,
    request_id: Uuid,
    device_ids: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_response: Option<BTreeMap<&'static str, &'a RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault_response: Option<FaultResponse<'a>>,
    status: &'static str,
    callback_count: u8,
    max_callback_threshold: u8,
}

/// The members are all lower case (schema FaultResponse).
#[derive(Serialize)]
struct FaultResponse<'a> {
    faultcode: &'a str,
    faultstring: &'a str,
}

impl Request {
    /// The message of one device, or none when it was dropped already.
    pub(crate) fn envelope(&self, device: usize, attempt: u8, username: &str, password: &str) -> Option<Vec<u8>> {
        let job = self.jobs.get(device)?;
        let (response, fault, status) = match job.message.as_ref()? {
            Message::Success { member, response } => (Some(BTreeMap::from([(*member, &**response)])), None, "Success"),
            Message::Failed(fault) => (None, Some(FaultResponse { faultcode: fault.code, faultstring: &fault.text }), "Failed"),
        };
        let envelope = Envelope {
            username,
            password,
            request_id: self.id,
            device_ids: job.sent.as_deref(),
            device_response: response,
            fault_response: fault,
            status,
            callback_count: attempt,
            max_callback_threshold: ATTEMPTS,
        };
        serde_json::to_vec(&envelope).ok()
    }
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
