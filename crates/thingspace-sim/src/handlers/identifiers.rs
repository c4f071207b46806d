//! Changes the hardware, the SIM or the phone number of a line.

use super::reading::{device_id, flat_devices, plan_index, unexpected};
use super::{Answer, Call, Handler};
use crate::ids::{DeviceId, Kind};
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{Edit, Generation, NewIds, Swap, World};

pub(super) static OPERATIONS: &[(&str, Handler)] = &[("changeDeviceIdentifier", change)];

/// The kinds of identifiers that hardware for CDMA networks has.
const CDMA: &[Kind] = &[Kind::Esn, Kind::Meid];

/// The requirements of a value of `change4gOption` (schema ChangeIdentifierOption).
struct OptionRules {
    name: &'static str,
    /// For each of these lists, the new identifiers must include one whose kind is in the list. A kind that is in none of the
    /// lists is refused. If there are no lists, all kinds of hardware and SIM identifiers are accepted.
    requires: &'static [&'static [Kind]],
    /// The kinds that the line no longer has after the change.
    without: &'static [Kind],
    generation: Generation,
}

const OPTIONS: [OptionRules; 6] = [
    OptionRules { name: "ChangeICCID", requires: &[&[Kind::Iccid]], without: &[], generation: Generation::Any },
    OptionRules { name: "ChangeIMEI", requires: &[&[Kind::Imei]], without: &[], generation: Generation::Any },
    OptionRules {
        name: "ChangeIMEIandICCID",
        requires: &[&[Kind::Imei], &[Kind::Iccid]],
        without: &[],
        generation: Generation::Any,
    },
    OptionRules { name: "ChangeIMEIandEID", requires: &[&[Kind::Imei], &[Kind::Eid]], without: &[], generation: Generation::Any },
    OptionRules { name: "3Gto4G", requires: &[&[Kind::Imei], &[Kind::Iccid]], without: CDMA, generation: Generation::Cdma },
    OptionRules {
        name: "4Gto3G",
        requires: &[CDMA],
        without: &[Kind::Imei, Kind::Iccid, Kind::Eid],
        generation: Generation::Lte,
    },
];

/// Changes identifiers of a line. Accepts any service type in the path (quirk service-type-values), because the option and the
/// new identifiers determine the change.
fn change(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let devices = vec![device_of(call)?];
    let ids = match call.string("change4gOption") {
        Some("ChangeMSISDN") => number(call)?,
        Some(name) => {
            let rules = OPTIONS.iter().find(|rules| rules.name == name);
            new_ids(call, rules.ok_or_else(|| unexpected("change4gOption is not one of the documented options"))?)?
        }
        // A request that changes 3G hardware has no option.
        None => new_ids(
            call,
            &OptionRules { name: "A change without change4gOption", requires: &[], without: &[], generation: Generation::Any },
        )?,
    };
    let plan = call.string("servicePlan").map(plan_index).transpose()?;
    let smsr_oid = call.string("smsrOid").map(Box::from);
    Ok(call.accept(world, RequestKind::Edit(Edit::Identifiers(Box::new(Swap { ids, plan, smsr_oid }))), devices))
}

/// Returns the device of the request. `deviceIds` must have at least one identifier.
fn device_of(call: &Call<'_>) -> Result<RequestedDevice, Refusal> {
    let named = flat_devices(call, "deviceIds")?;
    let ids: Vec<DeviceId> = named.iter().flat_map(|device| device.ids.iter().copied()).collect();
    if ids.is_empty() {
        return Err(unexpected("deviceIds names no identifier"));
    }
    let sent = call.body.get("deviceIds").map(serde_json::value::to_raw_value);
    let sent = sent.and_then(Result::ok).ok_or_else(|| unexpected("deviceIds cannot be read"))?;
    Ok(RequestedDevice { sent, ids, ip_address: None })
}

fn new_ids(call: &Call<'_>, rules: &OptionRules) -> Result<NewIds, Refusal> {
    let items = call.items("deviceIdsTo").iter().enumerate();
    let ids: Vec<DeviceId> =
        items.map(|(index, item)| device_id(item, &format!("deviceIdsTo[{index}]"))).collect::<Result<_, _>>()?;
    if ids.is_empty() {
        return Err(unexpected("deviceIdsTo names no identifier"));
    }
    let wrong_kind = |message: String| Refusal::service("INPUT_INVALID.Device.Kind.Invalid", message);
    let has_one = |kinds: &&[Kind]| ids.iter().any(|id| kinds.contains(&id.kind));
    if let Some(missing) = rules.requires.iter().find(|kinds| !has_one(kinds)) {
        let names: Vec<String> = missing.iter().map(|kind| kind.answered().to_ascii_uppercase()).collect();
        return Err(wrong_kind(format!("{} requires {} in deviceIdsTo", rules.name, names.join(" or "))));
    }
    let allowed = |kind: Kind| match rules.requires {
        [] => !matches!(kind, Kind::Mdn | Kind::Msisdn | Kind::Min | Kind::Imsi),
        required => required.iter().any(|kinds| kinds.contains(&kind)),
    };
    if let Some(id) = ids.iter().find(|id| !allowed(id.kind)) {
        return Err(wrong_kind(format!("{} does not accept {}", rules.name, id.kind.answered().to_ascii_uppercase())));
    }
    if rules.name == "ChangeIMEIandEID" {
        call.required("smsrOid")?;
    }
    Ok(NewIds::These { ids, without: rules.without.to_vec(), generation: rules.generation })
}

/// Reads a request for a new phone number. Requires `zipCode` if `assignNonGeoMdn` is true, and `npaNxx` otherwise (schema
/// ChangeDeviceIdRequest).
fn number(call: &Call<'_>) -> Result<NewIds, Refusal> {
    if call.flag("assignNonGeoMdn") {
        call.required("zipCode")?;
        return Ok(NewIds::Number { npa_nxx: None });
    }
    let digits = call.required("npaNxx")?;
    match digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Ok(NewIds::Number { npa_nxx: Some(digits.into()) }),
        false => Err(unexpected("npaNxx must be six digits")),
    }
}
