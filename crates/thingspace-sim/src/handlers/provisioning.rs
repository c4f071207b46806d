//! Operations that change the state of a line, and queries about these changes. A change is accepted immediately, carried out
//! later and reported by callback.

use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::{
    MAX_DEVICES, check_account, custom_fields, group_index, named_or_selected, only_kinds, own_account, place_of_use, plan_index,
    requested_devices, selection, unexpected,
};
use super::{Answer, Call, Handler};
use crate::ids::Kind;
use crate::ledger::Outcome;
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{Activation, Change, DeviceQuery, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("activateDevices", activate),
    ("suspendDevices", suspend),
    ("restoreDevices", restore),
    ("deactivateDevices", deactivate),
    ("getRequestStatus", status),
    ("checkOrderStatus", order_status),
];

fn activate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let activation = activation(world, call)?;
    check_account(world, call)?;
    let devices = requested_devices(call, "devices", MAX_DEVICES)?;
    Ok(call.accept(world, RequestKind::State(Change::Activate(Box::new(activation))), devices))
}

/// Returns the properties that a request assigns to the lines it activates.
pub(super) fn activation(world: &World, call: &Call<'_>) -> Result<Activation, Refusal> {
    let string = |name: &str| call.string(name).filter(|value| !value.is_empty()).map(Box::from);
    let activation = Activation {
        plan: plan_index(call.required("servicePlan")?)?,
        group: call.string("groupName").map(|name| group_index(world, name)).transpose()?,
        custom_fields: custom_fields(call)?,
        place: place_of_use(call),
        cost_center: string("costCenterCode"),
        sku: string("skuNumber"),
    };
    call.required("mdnZipCode")?;
    Ok(activation)
}

fn suspend(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let devices = devices_of(world, call)?;
    Ok(call.accept(world, RequestKind::State(Change::Suspend), devices))
}

fn restore(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let devices = devices_of(world, call)?;
    Ok(call.accept(world, RequestKind::State(Change::Restore), devices))
}

/// Returns the devices of a request. Reads the selection first, so that an unknown plan or group is refused even if the request
/// also names devices.
fn devices_of(world: &World, call: &Call<'_>) -> Result<Vec<RequestedDevice>, Refusal> {
    let selection = selection(world, call.body, "servicePlan")?;
    named_or_selected(world, call, || Ok(selection))
}

/// Deactivates devices. The request must name devices. If the request also has a selection, only the named devices that match
/// the selection are deactivated (quirk deactivate-required).
fn deactivate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let only = Box::new(selection(world, call.body, "servicePlan")?);
    if call.required("reasonCode")? != "FF" {
        // The error code is guessed (quirk deactivate-reason-code).
        return Err(Refusal::service("INPUT_INVALID.ReasonCode.Invalid", "reasonCode must be FF"));
    }
    check_account(world, call)?;
    let devices = requested_devices(call, "devices", MAX_DEVICES)?;
    let change = Change::Deactivate { delete: call.flag("deleteAfterDeactivation"), only };
    Ok(call.accept(world, RequestKind::State(change), devices))
}

/// Returns the status of a request to activate, deactivate, suspend or restore one device. A query about any other request is
/// refused (openapi/provisioning.yaml, getRequestStatus). The error codes are guessed (quirk request-status-codes).
fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let id = Uuid::parse_str(call.parameter("requestId")).map_err(|_| unexpected("The request id is not a GUID"))?;
    let request = world.request(id).ok_or_else(|| unexpected(format!("There is no request {id}")))?;
    if !matches!(&*request.kind, RequestKind::State(_)) {
        return Err(unexpected(format!("Request {id} does not change a state: only callbacks report its outcome")));
    }
    let [job] = request.jobs.as_slice() else {
        return Err(unexpected(format!("Request {id} is for several devices: only callbacks report its outcomes")));
    };
    let status = match job.outcome {
        None => "Pending",
        Some(Outcome::Success) => "Success",
        // The documentation says Failed; an SDK says Failure. The simulator follows the documentation.
        Some(Outcome::Failed) => "Failed",
    };
    Ok(json!({"requestId": id, "status": status}).into())
}

/// Queries the order status of one device. The request identifies the device by exactly one identifier: an ESN, an ICCID or a
/// MEID (openapi/provisioning.yaml, checkOrderStatus).
fn order_status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = requested_devices(call, "devices", 1)?;
    only_kinds(&devices, &[Kind::Esn, Kind::Iccid, Kind::Meid])?;
    if devices.iter().any(|device| device.ids.len() > 1) {
        return Err(unexpected("The device must be named by one identifier"));
    }
    // Trim the value: the values in the documentation have leading and trailing spaces (quirk check-order-status-input).
    let order = call.body.get("orderRequestId").and_then(Value::as_str).map(str::trim).filter(|id| !id.is_empty());
    let order = order.map(Uuid::parse_str).transpose().map_err(|_| unexpected("orderRequestId is not a GUID"))?;
    if let Some(id) = order.filter(|id| world.request(*id).is_none()) {
        return Err(unexpected(format!("There is no request {id}")));
    }
    Ok(call.accept(world, RequestKind::Query(DeviceQuery::Activation(order)), devices))
}
