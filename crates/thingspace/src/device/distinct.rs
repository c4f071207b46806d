//! Finds devices that are named twice.

use std::collections::{BTreeSet, HashMap};

use thingspace_raw::types::DeviceKind;

use crate::device::id::{DeviceId, DeviceKey};
use crate::device::matching::{contradicts, is_same};
use crate::error::{Error, Result};

/// The digits that all forms of an identifier share. Returned by [`DeviceId::canonical`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CanonicalId<'a> {
    kind: &'a DeviceKind,
    digits: &'a str,
}

impl<'a> CanonicalId<'a> {
    /// Returns the kind of the identifier. A phone number with the country code counts as an MDN.
    pub fn kind(self) -> &'a DeviceKind {
        self.kind
    }
}

impl DeviceId {
    /// Returns the part that all forms of the identifier share, to find a device that is named by different forms: an IMEI may
    /// lack its check digit or have a software version, an ICCID may lack its check digit, and a phone number may have the
    /// country code 1.
    ///
    /// ```
    /// use thingspace::DeviceId;
    ///
    /// let (with, without) = (DeviceId::imei("490154203237518")?, DeviceId::imei("49015420323751")?);
    /// assert_eq!(with.canonical(), without.canonical());
    /// assert_ne!(with, without);
    /// # Ok::<(), thingspace::Error>(())
    /// ```
    pub fn canonical(&self) -> CanonicalId<'_> {
        let (kind, id) = (self.kind(), self.id());
        let shared = |length: usize| id.get(..length).unwrap_or(id);
        match kind {
            DeviceKind::Imei if (14..=16).contains(&id.len()) => CanonicalId { kind, digits: shared(14) },
            DeviceKind::Iccid => CanonicalId { kind, digits: shared(19) },
            DeviceKind::Msisdn | DeviceKind::Mdn => {
                let digits = id.strip_prefix('1').filter(|number| number.len() == 10).unwrap_or(id);
                CanonicalId { kind: &DeviceKind::Mdn, digits }
            }
            _ => CanonicalId { kind, digits: id },
        }
    }
}

impl DeviceKey {
    /// Returns the devices without duplicates, in their original order. Keys that share an identifier name the same device. Of
    /// these keys, the one with the most identifiers is kept, in the place of the first.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if two keys share one identifier but differ in another, so that it is not
    /// known which is right.
    ///
    /// ```
    /// use thingspace::DeviceKey;
    ///
    /// let keys = ["iccid:89148000007500407933", "imei:356620116410452+iccid:89148000007500407933"];
    /// let keys = keys.iter().map(|key| key.parse()).collect::<thingspace::Result<Vec<DeviceKey>>>()?;
    /// assert_eq!(DeviceKey::distinct(&keys)?, keys[1..]);
    /// # Ok::<(), thingspace::Error>(())
    /// ```
    pub fn distinct(keys: &[DeviceKey]) -> Result<Vec<DeviceKey>> {
        let mut kept: Vec<DeviceKey> = Vec::with_capacity(keys.len());
        let mut named: HashMap<CanonicalId<'_>, Vec<usize>> = HashMap::with_capacity(keys.len());
        for key in keys {
            let earlier = earlier(key, &kept, &named);
            let place = match earlier.first() {
                None => {
                    kept.push(key.clone());
                    kept.len() - 1
                }
                Some(place) => {
                    if let Some(other) =
                        earlier.iter().map(|place| &kept[*place]).find(|other| earlier.len() > 1 || differ(key, other))
                    {
                        return Err(contradiction(key, other));
                    }
                    if key.ids().len() > kept[*place].ids().len() {
                        kept[*place] = key.clone();
                    }
                    *place
                }
            };
            for id in key.ids() {
                let places = named.entry(id.canonical()).or_default();
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        Ok(kept)
    }
}

/// Returns the places of the kept devices that share an identifier with `key`.
fn earlier(key: &DeviceKey, kept: &[DeviceKey], named: &HashMap<CanonicalId<'_>, Vec<usize>>) -> BTreeSet<usize> {
    let places = |id: &DeviceId| named.get(&id.canonical()).into_iter().flatten().copied().collect::<Vec<_>>();
    let shares = |id: &DeviceId, place: &usize| kept[*place].ids().iter().any(|other| is_same(id, other));
    key.ids().iter().flat_map(|id| places(id).into_iter().filter(|place| shares(id, place)).collect::<Vec<_>>()).collect()
}

/// Returns whether two keys differ in an identifier of the same kind.
fn differ(one: &DeviceKey, other: &DeviceKey) -> bool {
    one.ids().iter().any(|id| other.ids().iter().any(|found| contradicts(id, found)))
}

fn contradiction(key: &DeviceKey, other: &DeviceKey) -> Error {
    Error::config(format!("{key} and {other} name the same device with different identifiers"))
        .with_remedy("name each device once, with the identifiers that are right")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(keys: &[&str]) -> Vec<DeviceKey> {
        keys.iter().map(|key| key.parse().unwrap()).collect()
    }

    #[test]
    fn keys_that_share_an_identifier_in_any_form_name_one_device() {
        for (named, expected) in [
            (&["iccid:89148000007500407933", "iccid:89148000007500407933"][..], &["iccid:89148000007500407933"][..]),
            (&["meid:a1000012345679", "mdn:5055550143", "meid:A1000012345679"], &["meid:A1000012345679", "mdn:5055550143"]),
            (&["imei:49015420323751", "imei:490154203237518"], &["imei:49015420323751"]),
            (&["msisdn:15055550143", "mdn:5055550143"], &["msisdn:15055550143"]),
            (&["mdn:5055550143", "min:5055550143"], &["mdn:5055550143", "min:5055550143"]),
            (&["imei:490154203237518", "imei:490154203237517"], &["imei:490154203237518", "imei:490154203237517"]),
            (
                &["imei:490154203237518+iccid:89148000007500407933", "iccid:89148000007500407933"],
                &["imei:490154203237518+iccid:89148000007500407933"],
            ),
            (
                &["iccid:89148000007500407933", "mdn:5055550143", "iccid:89148000007500407933+imei:490154203237518"],
                &["iccid:89148000007500407933+imei:490154203237518", "mdn:5055550143"],
            ),
        ] {
            assert_eq!(DeviceKey::distinct(&keys(named)).unwrap(), keys(expected), "{named:?}");
        }
    }

    #[test]
    fn keys_that_contradict_each_other_are_refused() {
        for named in [
            &["imei:490154203237518+iccid:89148000007500407933", "imei:490154203237518+iccid:89148000008682242668"][..],
            &["iccid:89148000007500407933", "mdn:5055550143", "iccid:89148000007500407933+mdn:5055550143"],
        ] {
            let error = DeviceKey::distinct(&keys(named)).unwrap_err().to_string();
            assert!(error.contains("name the same device") && error.contains("name each device once"), "{error}");
        }
    }
}
