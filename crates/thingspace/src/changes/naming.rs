//! Checks that each device of a change has the kinds of identifiers that the change requires.

use thingspace_raw::types::DeviceKind;

use crate::changes::kind::{ChangeKind, ProfileChange};
use crate::device::id::DeviceKey;
use crate::error::{Error, Result};

/// Kinds of identifiers. A device must have an identifier of at least one of these kinds.
type OneOf = &'static [DeviceKind];

const EID: OneOf = &[DeviceKind::Eid];
const ICCID: OneOf = &[DeviceKind::Iccid];
const IMEI: OneOf = &[DeviceKind::Imei];

/// The kinds of identifiers that identify hardware, a SIM or an eUICC. A device that is not in service has no phone number, so a
/// change of such a device requires one of these kinds.
const HARDWARE_OR_SIM: OneOf = &[DeviceKind::Imei, DeviceKind::Iccid, DeviceKind::Eid, DeviceKind::Meid, DeviceKind::Esn];

/// Returns the sets of identifier kinds that a change requires: each device must have an identifier from every set. Returns no
/// sets if the service accepts identifiers of any kind.
fn required(kind: ChangeKind) -> &'static [OneOf] {
    match kind {
        ChangeKind::Activate | ChangeKind::Add => &[HARDWARE_OR_SIM],
        ChangeKind::Upload | ChangeKind::UploadAndActivate => &[IMEI],
        ChangeKind::SetLabel | ChangeKind::RemoveLabel | ChangeKind::EidSwap => &[EID],
        ChangeKind::Profile(change) => match change {
            ProfileChange::Activate | ProfileChange::ActivateAndEnable => &[EID, IMEI],
            ProfileChange::RenewActivationCode => &[IMEI, ICCID],
            ProfileChange::SuspendDevice | ProfileChange::ResumeDevice => &[EID],
            // In contrast to the changes below, this request needs no EID (quirk euicc-suspend-ids).
            ProfileChange::Suspend => &[ICCID],
            _ => &[EID, ICCID],
        },
        _ => &[],
    }
}

/// Returns an error if a device does not have the identifiers that the change requires. The error names the first such device and
/// counts the others.
pub(crate) fn check(kind: ChangeKind, devices: &[DeviceKey]) -> Result<()> {
    let required = required(kind);
    let lacks = |key: &DeviceKey, kinds: OneOf| !key.ids().iter().any(|id| kinds.contains(id.kind()));
    let mut unnamed = devices.iter().filter(|key| required.iter().any(|kinds| lacks(key, kinds)));
    let Some(first) = unnamed.next() else { return Ok(()) };
    let missing: Vec<String> = required.iter().filter(|kinds| lacks(first, kinds)).map(|kinds| list(kinds, " or ")).collect();
    let others = match unnamed.count() {
        0 => String::new(),
        1 => " (and 1 other device)".to_owned(),
        count => format!(" (and {count} other devices)"),
    };
    let message = format!("the device {first}{others} has no {}, which {} requires", missing.join(" and no "), kind.operation());
    let form: Vec<String> = required.iter().map(|kinds| format!("{}:…", kinds[0])).collect();
    Err(Error::config(message).with_remedy(format!("name each device as {}, or leave the device out", form.join("+"))))
}

/// Formats kinds for an error message: their names, joined by `last`.
fn list(kinds: &[DeviceKind], last: &str) -> String {
    kinds.iter().map(|kind| kind.as_str().to_ascii_uppercase()).collect::<Vec<_>>().join(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EID_ID: &str = "eid:89033023426200000000000000000001";
    const ICCID_ID: &str = "iccid:89148000007500407933";
    const IMEI_ID: &str = "imei:356620116410452";
    const MDN_ID: &str = "mdn:5055550143";

    fn refusal(kind: ChangeKind, ids: &[&str]) -> Option<String> {
        check(kind, &[ids.join("+").parse().unwrap()]).err().map(|error| error.to_string())
    }

    #[test]
    fn the_error_for_a_device_without_a_required_identifier_names_the_device() {
        for (kind, ids, part) in [
            (ChangeKind::Profile(ProfileChange::Enable), &[IMEI_ID, ICCID_ID][..], "has no EID, which enableProfile requires"),
            (ChangeKind::Profile(ProfileChange::Delete), &[MDN_ID], "has no EID and no ICCID"),
            (ChangeKind::Profile(ProfileChange::Activate), &[EID_ID, ICCID_ID], "has no IMEI"),
            (ChangeKind::Profile(ProfileChange::RenewActivationCode), &[IMEI_ID], "name each device as imei:…+iccid:…"),
            (ChangeKind::Profile(ProfileChange::SuspendDevice), &[ICCID_ID], "name each device as eid:…, or leave"),
            (ChangeKind::Profile(ProfileChange::Suspend), &[EID_ID], "has no ICCID"),
            (ChangeKind::SetLabel, &[ICCID_ID], "setUsageSegmentationLabels requires"),
            (ChangeKind::Upload, &[ICCID_ID], "has no IMEI"),
            (ChangeKind::Activate, &[MDN_ID], "has no IMEI or ICCID or EID or MEID or ESN"),
        ] {
            let error = refusal(kind, ids).unwrap();
            assert!(error.contains(part) && error.contains(&ids.join("+")), "{kind:?}: {error}");
        }
    }

    #[test]
    fn devices_with_the_required_identifiers_are_accepted() {
        for (kind, ids) in [
            (ChangeKind::Profile(ProfileChange::Enable), &[EID_ID, ICCID_ID][..]),
            (ChangeKind::Profile(ProfileChange::Suspend), &[ICCID_ID]),
            (ChangeKind::Profile(ProfileChange::ResumeDevice), &[EID_ID]),
            (ChangeKind::RemoveLabel, &[EID_ID]),
            (ChangeKind::Activate, &[ICCID_ID]),
            (ChangeKind::Suspend, &[MDN_ID]),
        ] {
            assert_eq!(refusal(kind, ids), None, "{kind:?}");
        }
    }

    #[test]
    fn the_error_names_the_first_device_without_a_required_identifier_and_counts_the_others() {
        let devices: Vec<DeviceKey> = [EID_ID, ICCID_ID, IMEI_ID, MDN_ID].map(|id| id.parse().unwrap()).into();
        let error = check(ChangeKind::SetLabel, &devices).unwrap_err().to_string();
        assert!(error.contains(ICCID_ID) && error.contains("(and 2 other devices)"), "{error}");
    }
}
