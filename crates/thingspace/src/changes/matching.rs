//! Which of the devices of a request an answer, a list or a callback is about. Identifiers come back in other forms than they were sent in:
//! an IMEI without its check digit or with the version of its software, an ICCID without its check digit or with a filler, a number with the
//! country code. Such a form names a device only where it can be no other one.

use std::borrow::Cow;
use std::collections::HashMap;

use thingspace_raw::types::DeviceKind;

use crate::device::id::{DeviceId, DeviceKey};

/// Identifiers of these kinds can be forms of one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Family {
    Imei,
    Iccid,
    Number,
    Meid,
}

/// What all forms of an identifier have in common; none where an identifier has one form only.
fn common(id: &DeviceId) -> Option<(Family, Cow<'_, str>)> {
    let text = id.id().trim();
    match id.kind() {
        // 14 digits name the hardware; a check digit, or two for the software, follow.
        DeviceKind::Imei if (14..=16).contains(&text.len()) => Some((Family::Imei, text.get(..14)?.into())),
        // 19 digits and a check digit; some write F where they have none.
        DeviceKind::Iccid => {
            let digits = text.trim_end_matches(['F', 'f']);
            (19..=20).contains(&digits.len()).then(|| digits.get(..19)).flatten().map(|digits| (Family::Iccid, digits.into()))
        }
        DeviceKind::Mdn | DeviceKind::Min if text.len() == 10 => Some((Family::Number, text.into())),
        DeviceKind::Msisdn | DeviceKind::Mdn if text.len() == 11 => Some((Family::Number, text.strip_prefix('1')?.into())),
        DeviceKind::Meid => Some((Family::Meid, text.to_ascii_uppercase().into())),
        _ => None,
    }
}

/// Whether two identifiers certainly name one device.
pub(crate) fn is_same(one: &DeviceId, other: &DeviceId) -> bool {
    if one == other {
        return true;
    }
    let (Some(first), Some(second)) = (common(one), common(other)) else { return false };
    if first != second {
        return false;
    }
    match first.0 {
        // Two of one length differ in the digits that the other forms leave out.
        Family::Imei | Family::Iccid => digits(one).len() != digits(other).len() || digits(one) == digits(other),
        // A MIN may have the digits of another line's number.
        Family::Number => (*one.kind() == DeviceKind::Min) == (*other.kind() == DeviceKind::Min),
        Family::Meid => true,
    }
}

/// The digits of an identifier, without fillers.
fn digits(id: &DeviceId) -> &str {
    id.id().trim().trim_end_matches(['F', 'f'])
}

/// Whether two identifiers cannot be of one device: a device has one of each kind.
fn contradicts(one: &DeviceId, other: &DeviceId) -> bool {
    one.kind() == other.kind() && !is_same(one, other)
}

/// The devices of a request, to be found by identifiers in any form.
pub(crate) struct Names {
    exact: HashMap<(DeviceKind, String), Vec<usize>>,
    forms: HashMap<(Family, String), Vec<usize>>,
}

impl Names {
    pub(crate) fn of(keys: &[DeviceKey]) -> Self {
        let mut names = Self { exact: HashMap::new(), forms: HashMap::new() };
        for (place, key) in keys.iter().enumerate() {
            for id in key.ids() {
                names.exact.entry((id.kind().clone(), id.id().to_owned())).or_default().push(place);
                if let Some((family, text)) = common(id) {
                    names.forms.entry((family, text.into_owned())).or_default().push(place);
                }
            }
        }
        names
    }

    /// The places of the device that has `ids`; several where `keys` name it several times. None where it can be more than one device.
    pub(crate) fn places(&self, keys: &[DeviceKey], ids: &[DeviceId]) -> Vec<usize> {
        let places = self.candidates(keys, ids);
        let fits = |place: &usize| !keys[*place].ids().iter().any(|own| ids.iter().any(|id| contradicts(own, id)));
        one_device(keys, places.into_iter().filter(fits).collect())
    }

    /// The same where the device may have other identifiers by now than those that it was named by.
    pub(crate) fn places_of_changed(&self, keys: &[DeviceKey], ids: &[DeviceId]) -> Vec<usize> {
        one_device(keys, self.candidates(keys, ids))
    }

    fn candidates(&self, keys: &[DeviceKey], ids: &[DeviceId]) -> Vec<usize> {
        let mut places: Vec<usize> = ids.iter().flat_map(|id| self.named(keys, id)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The places that one identifier names, word for word or in another form.
    fn named(&self, keys: &[DeviceKey], id: &DeviceId) -> Vec<usize> {
        let exact = self.exact.get(&(id.kind().clone(), id.id().to_owned()));
        let exact = || exact.cloned().unwrap_or_default();
        let Some((family, text)) = common(id) else { return exact() };
        let Some(places) = self.forms.get(&(family, text.into_owned())) else { return exact() };
        let forms = |place: usize| keys[place].ids().iter().filter(move |own| common(own) == common(id));
        let mut all = places.iter().flat_map(|place| forms(*place));
        let first = all.next();
        // Several forms of what was sent must be one identifier themselves.
        if first.is_some_and(|first| all.all(|other| is_same(first, other))) { places.clone() } else { exact() }
    }
}

/// Places that name one device; none when they cannot all be the same one.
fn one_device(keys: &[DeviceKey], places: Vec<usize>) -> Vec<usize> {
    let all: Vec<&DeviceId> = places.iter().flat_map(|place| keys[*place].ids()).collect();
    let at_odds = all.iter().enumerate().any(|(place, id)| all[place + 1..].iter().any(|other| contradicts(id, other)));
    if at_odds { Vec::new() } else { places }
}

/// The device among `all` that carries `id`: word for word, else in another form, if there is one only.
pub(crate) fn carrying<T>(id: &DeviceId, all: Vec<T>, ids: impl Fn(&T) -> Vec<DeviceId>) -> Option<T> {
    let like = |wanted: &dyn Fn(&DeviceId) -> bool| {
        let mut places = all.iter().enumerate().filter(|(_, one)| ids(one).iter().any(wanted)).map(|(place, _)| place);
        (places.next(), places.next())
    };
    let place = match like(&|own| own == id) {
        (Some(place), _) => place,
        (None, _) => match like(&|own| common(own).is_some_and(|own| common(id) == Some(own))) {
            (Some(place), None) => place,
            _ => return None,
        },
    };
    all.into_iter().nth(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(texts: &[&str]) -> Vec<DeviceKey> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    fn told(kind: &str, id: &str) -> DeviceId {
        DeviceId::as_told(kind.into(), id)
    }

    fn places(named: &[&str], ids: &[(&str, &str)]) -> Vec<usize> {
        let keys = keys(named);
        let ids: Vec<DeviceId> = ids.iter().map(|(kind, id)| told(kind, id)).collect();
        Names::of(&keys).places(&keys, &ids)
    }

    #[test]
    fn another_form_names_the_device_that_was_asked_for() {
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
            assert_eq!(places(&["iccid:89148000000000000005", named], &[(kind, id)]), [1], "{named} as {kind}:{id}");
        }
        assert!(places(&["mdn:5055550143"], &[("msisdn", "25055550143")]).is_empty());
        assert!(places(&["imei:352766510782014"], &[("imei", "352766510782022")]).is_empty());
    }

    #[test]
    fn what_may_be_more_than_one_device_names_none() {
        // Two IMEIs that differ in what the form leaves out.
        assert!(places(&["imei:352766510782014", "imei:352766510782015"], &[("imei", "35276651078201")]).is_empty());
        assert_eq!(places(&["imei:352766510782014", "imei:352766510782015"], &[("imei", "352766510782015")]), [1]);
        // The MIN of one line has the digits of the other's number.
        assert!(places(&["mdn:5055550143", "min:5055550143"], &[("msisdn", "15055550143")]).is_empty());
        assert_eq!(places(&["mdn:5055550143", "mdn:5055550144"], &[("mdn", "5055550143"), ("min", "5055550144")]), [0]);
        // Hardware that was named for two SIMs.
        let shared = ["imei:352766510782014+iccid:89148000008682242668", "imei:352766510782014+iccid:89148000008682242676"];
        assert!(places(&shared, &[("imei", "352766510782014")]).is_empty());
        assert_eq!(places(&shared, &[("imei", "352766510782014"), ("iccid", "89148000008682242676")]), [1]);
        // The hardware sits in another line by now.
        assert!(places(&shared[..1], &[("imei", "352766510782014"), ("iccid", "89148000008682242676")]).is_empty());
    }

    #[test]
    fn a_device_that_is_named_several_times_has_all_its_places() {
        let ids = [("Iccid", "89148000008682242668"), ("Imei", "352766510782014"), ("mdn", "5055550143")];
        assert_eq!(places(&["iccid:89148000008682242668", "imei:352766510782014"], &ids), [0, 1]);
        assert_eq!(places(&["iccid:8914800000868224266", "mdn:5055550144", "imei:35276651078201"], &ids), [0, 2]);
        assert_eq!(places(&["iccid:89148000008682242668", "iccid:89148000008682242668+imei:352766510782014"], &ids[..1]), [0, 1]);
        assert_eq!(places(&["mdn:5055550143", "msisdn:15055550143"], &ids), [0, 1]);
    }

    #[test]
    fn of_many_devices_the_one_with_the_id_is_taken() {
        let devices =
            || vec![vec![told("imei", "352766510782014")], vec![told("imei", "352766510782022"), told("mdn", "5055550143")]];
        let found = |id: &str| carrying(&id.parse().unwrap(), devices(), Vec::clone).map(|ids| ids[0].id().to_owned());
        assert_eq!(found("imei:352766510782022").as_deref(), Some("352766510782022"));
        assert_eq!(found("imei:35276651078201").as_deref(), Some("352766510782014"));
        assert_eq!(found("msisdn:15055550143").as_deref(), Some("352766510782022"));
        assert_eq!(found("iccid:89148000008682242668"), None);
    }
}
