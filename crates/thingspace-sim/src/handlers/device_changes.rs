//! Changes of lines that leave their state as it is, and hardware made known.

use serde_json::Value;

use super::provisioning::activation;
use super::reading::{
    MOST_DEVICES, asked_devices, check_account, custom_fields, custom_fields_of, date, named_or_selected, only_kinds,
    own_account, place_of_use, plan_index, selected, selection, unexpected,
};
use super::{Answer, Call, Handler};
use crate::ids::Kind;
use crate::refusal::Refusal;
use crate::text_limits::clipped;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{CostCenter, Edit, Move, Upload, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("changeServicePlan", change_plan),
    ("changeCustomFields", change_custom_fields),
    ("changeCostCenter", change_cost_center),
    ("changeContactInfo", change_contact),
    ("moveDevices", move_lines),
    ("uploadDevices", upload),
    ("uploadAndActivateDevices", upload_and_activate),
];

/// `servicePlan` is the new plan, `currentServicePlan` selects (quirk plan-new-or-filter).
fn change_plan(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let to = plan_index(call.required("servicePlan")?)?;
    let takes_effect = date(call.body, "takeEffect")?;
    let selection = selection(world, call.body, "currentServicePlan")?;
    let devices = named_or_selected(world, call, || Ok(selection))?;
    Ok(call.accept(world, RequestKind::Edit(Edit::Plan { to, takes_effect }), devices))
}

/// `customFields` selects, `customFieldsToUpdate` writes (quirk custom-fields-to-update).
fn change_custom_fields(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let fields = custom_fields_of(call.body, "customFieldsToUpdate")?;
    let selection = selection(world, call.body, "servicePlan")?;
    let devices = named_or_selected(world, call, || Ok(selection))?;
    Ok(call.accept(world, RequestKind::Edit(Edit::CustomFields(fields)), devices))
}

/// `removeCostCenter` wins over `costCenter` (openapi/devices.yaml, DeviceCostCenterRequest).
fn change_cost_center(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let change = match (call.flag("removeCostCenter"), call.text("costCenter")) {
        (true, _) => CostCenter::Remove,
        (false, Some(center)) => CostCenter::Set(center.into()),
        (false, None) => CostCenter::Keep,
    };
    let place = place_of_use(call);
    let selection = selection(world, call.body, "servicePlan")?;
    let devices = named_or_selected(world, call, || Ok(selection))?;
    Ok(call.accept(world, RequestKind::Edit(Edit::CostCenter { change, place }), devices))
}

/// Without devices nothing is replaced: what that would mean is not told (quirks contact-info-devices, sim-contact-info).
fn change_contact(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let place = place_of_use(call).ok_or_else(|| unexpected("primaryPlaceOfUse is missing"))?;
    let devices = asked_devices(call, "devices", MOST_DEVICES)?;
    Ok(call.accept(world, RequestKind::Edit(Edit::Contact(place)), devices))
}

/// `accountName` is where lines go, `filter.account` where they come from (quirk move-account).
fn move_lines(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let to = call.required("accountName")?;
    if to != &**world.fleet.other_account() {
        own_account(world, to)?;
        return Err(unexpected("The lines are in this account: name another one to move them to"));
    }
    let filter = call.body.get("filter").filter(|filter| filter.is_object());
    if let Some(from) = filter.and_then(|filter| filter.get("account")?.as_str()) {
        own_account(world, from)?;
    }
    if world.has_custom_states() {
        return Err(unexpected("The account has custom states: lines cannot be moved"));
    }
    let target = Move { plan: call.text("servicePlan").map(plan_index).transpose()?, custom_fields: custom_fields(call)? };
    let devices = match (call.body.get("devices").is_some_and(|devices| !devices.is_null()), filter) {
        (true, _) => asked_devices(call, "devices", MOST_DEVICES)?,
        (false, Some(filter)) => selected(world, &selection(world, filter, "servicePlan")?)?,
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

/// SKU and devices of an upload: all of one type, and each with what the type says (quirk sim-upload-checks).
fn hardware(world: &World, call: &Call<'_>) -> Result<(Box<str>, Vec<RequestedDevice>), Refusal> {
    check_account(world, call)?;
    let sku = call.required("deviceSku")?;
    if sku.is_empty() || sku.chars().any(char::is_lowercase) {
        return Err(unexpected(format!("deviceSku has to be in upper case, not {}", clipped(sku))));
    }
    call.required("emailAddress")?;
    let kind = call.required("uploadType")?;
    let devices = asked_devices(call, "devices", MOST_DEVICES)?;
    let wanted: &[Kind] = if kind.eq_ignore_ascii_case("IMEI") { &[Kind::Imei] } else { &[Kind::Imei, Kind::Iccid] };
    only_kinds(&devices, wanted)?;
    match devices.iter().find(|device| wanted.iter().any(|kind| device.id(*kind).is_none())) {
        None => Ok((sku.into(), devices)),
        Some(device) => {
            let text = format!(
                "{}: uploadType {} wants {}",
                device.name(),
                clipped(kind),
                Value::from(wanted.iter().map(|kind| kind.answered()).collect::<Vec<_>>())
            );
            Err(Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", text))
        }
    }
}
