//! Changes of state: accepted now, carried out later, told by callback.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Call, asked_devices, check_account, clipped, custom_fields, group_index, plan_index, unexpected};
use crate::ledger::Outcome;
use crate::line::PLACE_ATTRIBUTES;
use crate::refusal::Refusal;
use crate::request::{Activation, Change};
use crate::request_check::MOST_DEVICES;
use crate::world::World;

pub(super) fn activate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let text = |name: &str| call.text(name).filter(|text| !text.is_empty()).map(Box::from);
    let activation = Activation {
        plan: plan_index(call.required("servicePlan")?)?,
        group: call.text("groupName").map(|name| group_index(world, name)).transpose()?,
        custom_fields: custom_fields(call)?,
        place: call.body.get("primaryPlaceOfUse").filter(|place| place.is_object()).map(place_of_use),
        cost_center: text("costCenterCode"),
        sku: text("skuNumber"),
    };
    call.required("mdnZipCode")?;
    change(world, call, Change::Activate(Box::new(activation)))
}

pub(super) fn suspend(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    custom_fields(call)?;
    change(world, call, Change::Suspend)
}

pub(super) fn restore(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    custom_fields(call)?;
    change(world, call, Change::Restore)
}

pub(super) fn deactivate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    custom_fields(call)?;
    if call.required("reasonCode")? != "FF" {
        // FF is the only valid one; the code of the refusal is guessed (quirk deactivate-reason-code).
        return Err(Refusal::service("INPUT_INVALID.ReasonCode.Invalid", "reasonCode has to be FF, the only valid one"));
    }
    let delete = call.body.get("deleteAfterDeactivation").and_then(Value::as_bool).unwrap_or_default();
    change(world, call, Change::Deactivate { delete })
}

fn change(world: &mut World, call: &Call<'_>, change: Change) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let devices = asked_devices(call, "devices", MOST_DEVICES)?;
    let accepted = world.accept(call.now, change, devices);
    Ok(Answer { accepted: Some(accepted), ..json!({"requestId": accepted.id}).into() })
}

/// Only requests for one device have a status (openapi/provisioning.yaml, getRequestStatus); the codes of
/// other refusals are guessed (quirk request-status-codes).
pub(super) fn status(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let name = call.path("aname");
    if name != &**world.fleet.account() {
        return Err(Refusal::service("REQUEST_FAILED.AccountNotFound", format!("There is no account {}", clipped(name))));
    }
    let id = Uuid::parse_str(call.path("requestId")).map_err(|_| unexpected("The request id is not a GUID"))?;
    let request = world.request(id).ok_or_else(|| unexpected(format!("There is no request {id}")))?;
    let [job] = request.jobs.as_slice() else {
        return Err(unexpected(format!("Request {id} is for several devices: only callbacks tell its outcomes")));
    };
    let status = match job.outcome {
        None => "Pending",
        Some(Outcome::Success) => "Success",
        // Pages say Failed, an SDK says Failure.
        Some(Outcome::Failed) => "Failed",
    };
    Ok(json!({"requestId": id, "status": status}).into())
}

/// The parts of an address and a name, in the order in which they are shown.
fn place_of_use(place: &Value) -> Box<[Option<Box<str>>]> {
    PLACE_ATTRIBUTES.iter().map(|(_, pointer)| place.pointer(pointer).and_then(Value::as_str).map(Box::from)).collect()
}
