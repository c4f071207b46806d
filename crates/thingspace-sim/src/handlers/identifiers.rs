//! Other hardware, another SIM or another number for a line.

use super::reading::{device_id, flat_devices, plan_index, unexpected};
use super::{Answer, Call, Handler};
use crate::ids::{DeviceId, Kind};
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{Edit, Generation, NewIds, Swap, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("changeDeviceIdentifier", change)];

/// Hardware of CDMA networks.
const CDMA: &[Kind] = &[Kind::Esn, Kind::Meid];

/// What an option asks for (schema ChangeIdentifierOption).
struct Form {
    name: &'static str,
    /// Each of these has to be among the new identifiers; for CDMA one of its two.
    wants: &'static [&'static [Kind]],
    without: &'static [Kind],
    generation: Generation,
}

const FORMS: [Form; 6] = [
    Form { name: "ChangeICCID", wants: &[&[Kind::Iccid]], without: &[], generation: Generation::Any },
    Form { name: "ChangeIMEI", wants: &[&[Kind::Imei]], without: &[], generation: Generation::Any },
    Form { name: "ChangeIMEIandICCID", wants: &[&[Kind::Imei], &[Kind::Iccid]], without: &[], generation: Generation::Any },
    Form { name: "ChangeIMEIandEID", wants: &[&[Kind::Imei], &[Kind::Eid]], without: &[], generation: Generation::Any },
    Form { name: "3Gto4G", wants: &[&[Kind::Imei], &[Kind::Iccid]], without: CDMA, generation: Generation::Cdma },
    Form { name: "4Gto3G", wants: &[CDMA], without: &[Kind::Imei, Kind::Iccid, Kind::Eid], generation: Generation::Lte },
];

/// Any service type is taken (quirk service-type-values): what is changed shows by the option and the new identifiers.
fn change(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let devices = vec![line_of(call)?];
    let ids = match call.text("change4gOption") {
        Some("ChangeMSISDN") => number(call)?,
        Some(name) => {
            let form = FORMS.iter().find(|form| form.name == name);
            these(call, form.ok_or_else(|| unexpected("change4gOption is not one of the documented options"))?)?
        }
        // Changes of 3G hardware have no option of their own.
        None => {
            these(call, &Form { name: "A change without change4gOption", wants: &[], without: &[], generation: Generation::Any })?
        }
    };
    let plan = call.text("servicePlan").map(plan_index).transpose()?;
    let smsr_oid = call.text("smsrOid").map(Box::from);
    Ok(call.accept(world, RequestKind::Edit(Edit::Identifiers(Box::new(Swap { ids, plan, smsr_oid }))), devices))
}

/// The identifiers in `deviceIds` are all of one line, which one is enough for.
fn line_of(call: &Call<'_>) -> Result<RequestedDevice, Refusal> {
    let named = flat_devices(call, "deviceIds")?;
    let ids: Vec<DeviceId> = named.iter().flat_map(|device| device.ids.iter().copied()).collect();
    if ids.is_empty() {
        return Err(unexpected("deviceIds names no identifier"));
    }
    let sent = call.body.get("deviceIds").map(serde_json::value::to_raw_value);
    let sent = sent.and_then(Result::ok).ok_or_else(|| unexpected("deviceIds cannot be repeated"))?;
    Ok(RequestedDevice { sent, ids, ip_address: None })
}

fn these(call: &Call<'_>, form: &Form) -> Result<NewIds, Refusal> {
    let items = call.items("deviceIdsTo").iter().enumerate();
    let ids: Vec<DeviceId> =
        items.map(|(index, item)| device_id(item, &format!("deviceIdsTo[{index}]"))).collect::<Result<_, _>>()?;
    if ids.is_empty() {
        return Err(unexpected("deviceIdsTo names no identifier"));
    }
    let wrong_kind = |text: String| Refusal::service("INPUT_INVALID.Device.Kind.Invalid", text);
    let given = |kinds: &&[Kind]| ids.iter().any(|id| kinds.contains(&id.kind));
    if let Some(missing) = form.wants.iter().find(|kinds| !given(kinds)) {
        let names: Vec<String> = missing.iter().map(|kind| kind.answered().to_ascii_uppercase()).collect();
        return Err(wrong_kind(format!("{} wants {} in deviceIdsTo", form.name, names.join(" or "))));
    }
    let allowed = |kind: Kind| match form.wants {
        [] => !matches!(kind, Kind::Mdn | Kind::Msisdn | Kind::Min | Kind::Imsi),
        wants => wants.iter().any(|kinds| kinds.contains(&kind)),
    };
    if let Some(id) = ids.iter().find(|id| !allowed(id.kind)) {
        return Err(wrong_kind(format!("{} does not take {}", form.name, id.kind.answered().to_ascii_uppercase())));
    }
    if form.name == "ChangeIMEIandEID" {
        call.required("smsrOid")?;
    }
    Ok(NewIds::These { ids, without: form.without.to_vec(), generation: form.generation })
}

/// `assignNonGeoMdn` true wants `zipCode`, false wants `npaNxx` (schema ChangeDeviceIdRequest).
fn number(call: &Call<'_>) -> Result<NewIds, Refusal> {
    if call.flag("assignNonGeoMdn") {
        call.required("zipCode")?;
        return Ok(NewIds::Number { npa_nxx: None });
    }
    let digits = call.required("npaNxx")?;
    match digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Ok(NewIds::Number { npa_nxx: Some(digits.into()) }),
        false => Err(unexpected("npaNxx has to be six digits")),
    }
}
