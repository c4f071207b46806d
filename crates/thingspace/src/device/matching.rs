//! Matches identifiers to the devices of a request. Answers, lists and callbacks may return an identifier in a different form
//! than the request used. An IMEI may lack its check digit or have a software version. An ICCID may lack its check digit or have
//! a filler. A phone number may have the country code. An identifier in a different form matches a device only if no other device
//! of the request can have this identifier.

use std::borrow::Cow;
use std::collections::HashMap;

use thingspace_raw::types::DeviceKind;

use crate::device::id::{DeviceId, DeviceKey};

/// A family of identifier kinds, such as MDN and MSISDN. Two identifiers of one family can be forms of the same identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Family {
    Imei,
    Iccid,
    Number,
    Meid,
}

/// Returns the part that all forms of an identifier share, and the family of the identifier. `None` if the identifier has only
/// one known form.
fn common(id: &DeviceId) -> Option<(Family, Cow<'_, str>)> {
    let id_string = id.id().trim();
    match id.kind() {
        // 14 digits identify the hardware. A check digit, or two digits for the software version, may follow.
        DeviceKind::Imei if (14..=16).contains(&id_string.len()) => Some((Family::Imei, id_string.get(..14)?.into())),
        // 19 digits, usually followed by a check digit. Some services write F instead of the check digit or after it.
        DeviceKind::Iccid => {
            let digits = id_string.trim_end_matches(['F', 'f']);
            (19..=20).contains(&digits.len()).then(|| digits.get(..19)).flatten().map(|digits| (Family::Iccid, digits.into()))
        }
        DeviceKind::Mdn | DeviceKind::Min if id_string.len() == 10 => Some((Family::Number, id_string.into())),
        DeviceKind::Msisdn | DeviceKind::Mdn if id_string.len() == 11 => {
            Some((Family::Number, id_string.strip_prefix('1')?.into()))
        }
        DeviceKind::Meid => Some((Family::Meid, id_string.to_ascii_uppercase().into())),
        _ => None,
    }
}

/// Returns whether two identifiers are the same identifier, possibly in different forms.
pub(crate) fn is_same(one: &DeviceId, other: &DeviceId) -> bool {
    if one == other {
        return true;
    }
    let (Some(first), Some(second)) = (common(one), common(other)) else { return false };
    if first != second {
        return false;
    }
    match first.0 {
        // So far, only the digits that all forms share have been compared. If both identifiers have the same length, the
        // remaining digits must also be equal.
        Family::Imei | Family::Iccid => digits(one).len() != digits(other).len() || digits(one) == digits(other),
        // A MIN and a phone number are not the same identifier: the MIN of one device may equal the phone number of another
        // device.
        Family::Number => (*one.kind() == DeviceKind::Min) == (*other.kind() == DeviceKind::Min),
        Family::Meid => true,
    }
}

/// The digits of an identifier, without fillers.
fn digits(id: &DeviceId) -> &str {
    id.id().trim().trim_end_matches(['F', 'f'])
}

/// Returns whether two identifiers cannot belong to the same device: a device has only one identifier of each kind, so two
/// different identifiers of one kind contradict each other.
pub(crate) fn contradicts(one: &DeviceId, other: &DeviceId) -> bool {
    one.kind() == other.kind() && !is_same(one, other)
}

/// Maps identifiers in any form to the devices of a request.
pub(crate) struct Names {
    exact: HashMap<(DeviceKind, String), Vec<usize>>,
    forms: HashMap<(Family, String), Vec<usize>>,
}

impl Names {
    pub(crate) fn of(keys: &[DeviceKey]) -> Self {
        let mut names = Self { exact: HashMap::new(), forms: HashMap::new() };
        for (index, key) in keys.iter().enumerate() {
            for id in key.ids() {
                names.exact.entry((id.kind().clone(), id.id().to_owned())).or_default().push(index);
                if let Some((family, shared)) = common(id) {
                    names.forms.entry((family, shared.into_owned())).or_default().push(index);
                }
            }
        }
        names
    }

    /// Returns the indices of all entries of `keys` that name the device with the identifiers `ids`. A device may have several
    /// entries. The result is empty if no entry matches, or if the matching entries cannot all name the same device.
    pub(crate) fn indices(&self, keys: &[DeviceKey], ids: &[DeviceId]) -> Vec<usize> {
        let indices = self.candidates(keys, ids);
        let fits = |index: &usize| !keys[*index].ids().iter().any(|own| ids.iter().any(|id| contradicts(own, id)));
        one_device(keys, indices.into_iter().filter(fits).collect())
    }

    /// Like [`Names::indices`], for a device whose identifiers may have changed since the request. One matching identifier is
    /// enough for an entry to match, even if its other identifiers contradict `ids`.
    pub(crate) fn indices_of_changed(&self, keys: &[DeviceKey], ids: &[DeviceId]) -> Vec<usize> {
        one_device(keys, self.candidates(keys, ids))
    }

    fn candidates(&self, keys: &[DeviceKey], ids: &[DeviceId]) -> Vec<usize> {
        let mut indices: Vec<usize> = ids.iter().flat_map(|id| self.named(keys, id)).collect();
        indices.sort_unstable();
        indices.dedup();
        indices
    }

    /// Returns the indices of the keys that contain `id`, exactly or in another form.
    fn named(&self, keys: &[DeviceKey], id: &DeviceId) -> Vec<usize> {
        let exact = self.exact.get(&(id.kind().clone(), id.id().to_owned()));
        let exact = || exact.cloned().unwrap_or_default();
        let Some((family, shared)) = common(id) else { return exact() };
        let Some(indices) = self.forms.get(&(family, shared.into_owned())) else { return exact() };
        let forms = |index: usize| keys[index].ids().iter().filter(move |own| common(own) == common(id));
        let mut all = indices.iter().flat_map(|index| forms(*index));
        let first = all.next();
        // Other forms count only if all identifiers of the request with the same shared part are the same identifier. Otherwise,
        // `id` may be a short form of several identifiers, and only an exact match is unambiguous.
        if first.is_some_and(|first| all.all(|other| is_same(first, other))) { indices.clone() } else { exact() }
    }
}

/// Returns `indices` if the keys at these indices can all name the same device. Otherwise returns no indices.
fn one_device(keys: &[DeviceKey], indices: Vec<usize>) -> Vec<usize> {
    let all: Vec<&DeviceId> = indices.iter().flat_map(|index| keys[*index].ids()).collect();
    let is_contradictory = all.iter().enumerate().any(|(index, id)| all[index + 1..].iter().any(|other| contradicts(id, other)));
    if is_contradictory { Vec::new() } else { indices }
}

/// Returns the first item of `all` that has exactly the identifier `id`. If there is none, returns the only item that has another
/// form of `id`, or `None` if there are no or several such items.
pub(crate) fn find_by_id<T>(id: &DeviceId, all: Vec<T>, ids: impl Fn(&T) -> Vec<DeviceId>) -> Option<T> {
    let first_two = |wanted: &dyn Fn(&DeviceId) -> bool| {
        let mut indices = all.iter().enumerate().filter(|(_, one)| ids(one).iter().any(wanted)).map(|(index, _)| index);
        (indices.next(), indices.next())
    };
    let index = match first_two(&|own| own == id) {
        (Some(index), _) => index,
        (None, _) => match first_two(&|own| common(own).is_some_and(|own| common(id) == Some(own))) {
            (Some(index), None) => index,
            _ => return None,
        },
    };
    all.into_iter().nth(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(names: &[&str]) -> Vec<DeviceKey> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    }

    fn returned(kind: &str, id: &str) -> DeviceId {
        DeviceId::from_answer(kind.into(), id)
    }

    fn indices(named: &[&str], ids: &[(&str, &str)]) -> Vec<usize> {
        let keys = keys(named);
        let ids: Vec<DeviceId> = ids.iter().map(|(kind, id)| returned(kind, id)).collect();
        Names::of(&keys).indices(&keys, &ids)
    }

    #[test]
    fn other_forms_of_an_identifier_match() {
        for (named, kind, id) in [
            ("imei:35276651078201", "Imei", "352766510782014"),
            ("imei:352766510782014", "IMEI", "35276651078201"),
            ("imei:352766510782014", "imei", "3527665107820105"),
            ("imei:3527665107820105", "imei", "352766510782014"),
            ("iccid:89148000008682242668", "Iccid", "8914800000868224266"),
            ("iccid:8914800000868224266", "iccId", "89148000008682242668"),
            ("iccid:8914800000868224266", "iccid", "8914800000868224266F"),
            ("iccid:89148000008682242668", "iccid", "8914800000868224266F"),
            ("iccid:89148000008682242668", "iccid", "89148000008682242668F"),
            ("mdn:5055550143", "msisdn", "15055550143"),
            ("msisdn:15055550143", "mdn", "5055550143"),
            ("mdn:5055550143", "min", "5055550143"),
            ("mdn:5055550143", "mdn", "15055550143"),
            ("meid:A000002F4B8A1C", "meid", "a000002f4b8a1c"),
        ] {
            assert_eq!(indices(&["iccid:89148000000000000005", named], &[(kind, id)]), [1], "{named} as {kind}:{id}");
        }
        assert!(indices(&["mdn:5055550143"], &[("msisdn", "25055550143")]).is_empty());
        assert!(indices(&["imei:352766510782014"], &[("imei", "352766510782022")]).is_empty());
    }

    #[test]
    fn ambiguous_identifiers_match_no_device() {
        // Two IMEIs that differ only in the digit that the short form omits.
        assert!(indices(&["imei:352766510782014", "imei:352766510782015"], &[("imei", "35276651078201")]).is_empty());
        assert_eq!(indices(&["imei:352766510782014", "imei:352766510782015"], &[("imei", "352766510782015")]), [1]);
        // The MIN of one device equals the phone number of the other device.
        assert!(indices(&["mdn:5055550143", "min:5055550143"], &[("msisdn", "15055550143")]).is_empty());
        assert_eq!(indices(&["mdn:5055550143", "mdn:5055550144"], &[("mdn", "5055550143"), ("min", "5055550144")]), [0]);
        // The same hardware, named with two SIMs.
        let shared = ["imei:352766510782014+iccid:89148000008682242668", "imei:352766510782014+iccid:89148000008682242676"];
        assert!(indices(&shared, &[("imei", "352766510782014")]).is_empty());
        assert_eq!(indices(&shared, &[("imei", "352766510782014"), ("iccid", "89148000008682242676")]), [1]);
        // The hardware now has another SIM, so the entry with the former SIM does not match.
        assert!(indices(&shared[..1], &[("imei", "352766510782014"), ("iccid", "89148000008682242676")]).is_empty());
    }

    #[test]
    fn a_device_with_several_entries_is_found_at_all_its_indices() {
        let ids = [("Iccid", "89148000008682242668"), ("Imei", "352766510782014"), ("mdn", "5055550143")];
        assert_eq!(indices(&["iccid:89148000008682242668", "imei:352766510782014"], &ids), [0, 1]);
        assert_eq!(indices(&["iccid:8914800000868224266", "mdn:5055550144", "imei:35276651078201"], &ids), [0, 2]);
        assert_eq!(
            indices(&["iccid:89148000008682242668", "iccid:89148000008682242668+imei:352766510782014"], &ids[..1]),
            [0, 1]
        );
        assert_eq!(indices(&["mdn:5055550143", "msisdn:15055550143"], &ids), [0, 1]);
    }

    #[test]
    fn the_item_with_the_identifier_is_found() {
        let devices = || {
            vec![
                vec![returned("imei", "352766510782014")],
                vec![returned("imei", "352766510782022"), returned("mdn", "5055550143")],
            ]
        };
        let found = |id: &str| find_by_id(&id.parse().unwrap(), devices(), Vec::clone).map(|ids| ids[0].id().to_owned());
        assert_eq!(found("imei:352766510782022").as_deref(), Some("352766510782022"));
        assert_eq!(found("imei:35276651078201").as_deref(), Some("352766510782014"));
        assert_eq!(found("msisdn:15055550143").as_deref(), Some("352766510782022"));
        assert_eq!(found("iccid:89148000008682242668"), None);
    }
}
