//! Changes that do not affect the state of a line, and hardware uploads.

use serde_json::Value;

use super::provisioning::activation;
use super::reading::{
    MAX_DEVICES, check_account, custom_fields, custom_fields_of, date, named_or_selected, names_other_account, only_kinds,
    own_account, place_of_use, plan_index, requested_devices, selected, selection, unexpected,
};
use super::{Answer, Call, Handler};
use crate::clip::clipped;
use crate::ids::Kind;
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{CostCenter, Edit, Move, Selection, Upload, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("changeServicePlan", change_plan),
    ("changeCustomFields", change_custom_fields),
    ("changeCostCenter", change_cost_center),
    ("changeContactInfo", change_contact),
    ("moveDevices", move_lines),
    ("uploadDevices", upload),
    ("uploadAndActivateDevices", upload_and_activate),
];

/// Changes the plan of devices to `servicePlan`; `currentServicePlan` selects devices by their current plan (quirk
/// plan-new-or-filter).
fn change_plan(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let to = plan_index(call.required("servicePlan")?)?;
    let takes_effect = date(call.body, "takeEffect")?;
    let selection = selection(world, call.body, "currentServicePlan")?;
    let devices = named_or_selected(world, call, || Ok(selection))?;
    Ok(call.accept(world, RequestKind::Edit(Edit::Plan { to, takes_effect }), devices))
}

/// Sets the fields in `customFieldsToUpdate`; `customFields` selects devices by their current fields (quirk
/// custom-fields-to-update).
fn change_custom_fields(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let fields = custom_fields_of(call.body, "customFieldsToUpdate")?;
    let selection = selection(world, call.body, "servicePlan")?;
    let devices = named_or_selected(world, call, || Ok(selection))?;
    Ok(call.accept(world, RequestKind::Edit(Edit::CustomFields(fields)), devices))
}

/// Changes the cost center. `removeCostCenter` overrides `costCenter` (openapi/devices.yaml, DeviceCostCenterRequest).
fn change_cost_center(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let change = match (call.flag("removeCostCenter"), call.string("costCenter")) {
        (true, _) => CostCenter::Remove,
        (false, Some(center)) => CostCenter::Set(center.into()),
        (false, None) => CostCenter::Keep,
    };
    let place = place_of_use(call);
    let selection = selection(world, call.body, "servicePlan")?;
    let devices = named_or_selected(world, call, || Ok(selection))?;
    Ok(call.accept(world, RequestKind::Edit(Edit::CostCenter { change, place }), devices))
}

/// Changes the primary place of use of devices. Refuses a request without devices, because the meaning of such a request is not
/// documented (quirks contact-info-devices, sim-contact-info).
fn change_contact(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let place = place_of_use(call).ok_or_else(|| unexpected("primaryPlaceOfUse is missing"))?;
    let devices = requested_devices(call, "devices", MAX_DEVICES)?;
    Ok(call.accept(world, RequestKind::Edit(Edit::Contact(place)), devices))
}

/// Moves lines to the account in `accountName`. `filter.account` names the account that the lines are in before the move (quirk
/// move-account).
fn move_lines(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let to = call.required("accountName")?;
    let filter = call.body.get("filter").filter(|filter| filter.is_object());
    let from = filter.and_then(|filter| filter.get("account")?.as_str());
    let returns = names_other_account(world, from);
    if !returns {
        from.map_or(Ok(()), |from| own_account(world, from))?;
    }
    let leaves = to == &**world.fleet.other_account();
    if leaves == returns {
        own_account(world, to)?;
        return Err(unexpected("The devices are already in this account: name the account to move them to"));
    }
    if returns {
        own_account(world, to)?;
    }
    if world.has_custom_states() {
        return Err(unexpected("Devices of an account with custom states cannot be moved"));
    }
    let target =
        Move { returns, plan: call.string("servicePlan").map(plan_index).transpose()?, custom_fields: custom_fields(call)? };
    let devices = match (call.body.get("devices").is_some_and(|devices| !devices.is_null()), filter) {
        (true, _) => requested_devices(call, "devices", MAX_DEVICES)?,
        (false, Some(filter)) => {
            let selection = Selection { in_other_account: returns, ..selection(world, filter, "servicePlan")? };
            selected(world, &selection)?
        }
        (false, None) => return Err(unexpected("Name devices or give a filter")),
    };
    Ok(call.accept(world, RequestKind::Edit(Edit::Move(Box::new(target))), devices))
}

fn upload(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (sku, devices) = hardware(world, call)?;
    Ok(call.accept(world, RequestKind::Upload(Upload { sku, activation: None }), devices))
}

fn upload_and_activate(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let activation = Some(activation(world, call)?);
    let (sku, devices) = hardware(world, call)?;
    Ok(call.accept(world, RequestKind::Upload(Upload { sku, activation }), devices))
}

/// Returns the SKU and the devices of an upload. Every device must have an identifier of each kind that `uploadType` requires,
/// and identifiers of no other kind (quirk sim-upload-checks).
fn hardware(world: &World, call: &Call<'_>) -> Result<(Box<str>, Vec<RequestedDevice>), Refusal> {
    check_account(world, call)?;
    let sku = call.required("deviceSku")?;
    if sku.is_empty() || sku.chars().any(char::is_lowercase) {
        return Err(unexpected(format!("deviceSku must be in upper case, not {}", clipped(sku))));
    }
    call.required("emailAddress")?;
    let kind = call.required("uploadType")?;
    let devices = requested_devices(call, "devices", MAX_DEVICES)?;
    let required: &[Kind] = if kind.eq_ignore_ascii_case("IMEI") { &[Kind::Imei] } else { &[Kind::Imei, Kind::Iccid] };
    only_kinds(&devices, required)?;
    match devices.iter().find(|device| required.iter().any(|kind| device.id(*kind).is_none())) {
        None => Ok((sku.into(), devices)),
        Some(device) => {
            let message = format!(
                "{}: uploadType {} requires {}",
                device.name(),
                clipped(kind),
                Value::from(required.iter().map(|kind| kind.answered()).collect::<Vec<_>>())
            );
            Err(Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", message))
        }
    }
}
