//! The expectation of a change: how a device list shows that the change was made.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thingspace_raw::types::PlaceOfUse;

use crate::State;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::matching::is_same;
use crate::device::record::Device;

/// The extended attribute that contains the cost center.
const COST_CENTER: &str = "CostCenterCode";

/// What a poll must find to confirm a change. Request handles contain the expectation, so that another process can poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Expectation {
    /// The device is in this state.
    State(State),
    /// The device is deactivated, or no longer in the account.
    Gone,
    /// The device has this service plan.
    Plan(String),
    /// The extended attributes have these values; `None` means that the attribute is missing or empty.
    Attributes(BTreeMap<String, Option<String>>),
    /// The custom fields have these values; an empty string means that the field is missing or empty.
    CustomFields(BTreeMap<String, String>),
    /// The device has moved to this account.
    Account(String),
    /// The device has these new identifiers, in the form `kind:id`.
    Identifiers(Vec<String>),
    /// No device list shows the change.
    Unseen,
}

impl Expectation {
    /// Expects the cost center `code`, or no cost center if `code` is `None`.
    pub(crate) fn cost_center(code: Option<&str>) -> Self {
        Expectation::Attributes(BTreeMap::from([(COST_CENTER.to_owned(), code.map(str::to_owned))]))
    }

    /// Expects the extended attributes to have the values that `place` sets (openapi/devices.yaml, ThingspaceDevice:
    /// extendedAttributes). Other attributes may have any value.
    pub(crate) fn place_of_use(place: &PlaceOfUse) -> Self {
        let (address, name) = (&place.address, &place.customer_name);
        let members = [
            ("FirstName", Some(&name.first_name)),
            ("MiddleName", name.middle_name.as_ref()),
            ("LastName", Some(&name.last_name)),
            ("AddressLine1", Some(&address.address_line1)),
            ("AddressLine2", address.address_line2.as_ref()),
            ("City", Some(&address.city)),
            ("State", Some(&address.state)),
            ("ZipCode", Some(&address.zip)),
        ];
        let set = members.into_iter().filter(|(_, value)| value.is_some());
        Expectation::Attributes(set.map(|(name, value)| (format!("PrimaryPlaceOfUse{name}"), value.cloned())).collect())
    }

    /// Returns whether a device list can show that the change was made.
    pub(crate) fn is_visible(&self) -> bool {
        *self != Expectation::Unseen
    }

    /// The account that the change moves the device to. `None` if the change is not a move.
    pub(crate) fn account(&self) -> Option<&str> {
        match self {
            Expectation::Account(account) => Some(account),
            _ => None,
        }
    }

    /// Returns the identifiers by which to search for the device, in the order in which to try them.
    pub(crate) fn search_ids(&self, key: &DeviceKey) -> Vec<DeviceId> {
        match self {
            Expectation::Identifiers(ids) => ids.first().and_then(|id| id.parse().ok()).into_iter().collect(),
            _ => key.ids().to_vec(),
        }
    }

    /// Returns whether the device meets the expectation. A device may meet the expectation even before the change.
    pub(crate) fn reached(&self, device: &Device) -> bool {
        match self {
            Expectation::State(state) => device.state() == Some(state),
            Expectation::Gone => device.state() == Some(&State::Deactive),
            Expectation::Plan(plan) => device.plan() == Some(plan),
            // A list may omit all attributes (quirk list-extended-attributes). So a missing attribute proves something only if
            // the device has other attributes.
            Expectation::Attributes(wanted) => {
                let has_attributes = device.attributes().next().is_some();
                has_attributes && wanted.iter().all(|(name, value)| device.attribute(name) == value.as_deref())
            }
            Expectation::CustomFields(wanted) => wanted.iter().all(|(name, value)| custom_field(device, name) == value),
            Expectation::Account(account) => device.account() == Some(account),
            Expectation::Identifiers(ids) => ids.iter().all(|wanted| has_id(device, wanted)),
            Expectation::Unseen => false,
        }
    }

    /// Describes the current state of a device that does not meet the expectation, for example `on plan m2m-5mb`. The reason of
    /// an unknown outcome contains this description.
    pub(crate) fn describe(&self, device: &Device) -> String {
        match self {
            Expectation::State(_) | Expectation::Gone => device.state().map_or("without a state", State::as_str).to_owned(),
            Expectation::Plan(_) => format!("on plan {}", device.plan().unwrap_or("none")),
            Expectation::Account(_) => format!("in account {}", device.account().unwrap_or("none")),
            Expectation::Attributes(_) | Expectation::CustomFields(_) => "with other values".to_owned(),
            Expectation::Identifiers(_) => "with other identifiers".to_owned(),
            Expectation::Unseen => "as before".to_owned(),
        }
    }
}

/// Returns whether a device has the identifier `wanted`, even if the device list writes it in another form.
fn has_id(device: &Device, wanted: &str) -> bool {
    wanted.parse().is_ok_and(|wanted| device.ids().any(|id| is_same(&id, &wanted)))
}

fn custom_field<'a>(device: &'a Device, name: &str) -> &'a str {
    device.custom_fields().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use thingspace_raw::types::ThingspaceDevice;

    use super::*;

    fn device(json: serde_json::Value) -> Device {
        Device::from(serde_json::from_value::<ThingspaceDevice>(json).unwrap())
    }

    #[test]
    fn a_missing_attribute_list_does_not_prove_an_empty_attribute() {
        let removed = Expectation::cost_center(None);
        assert!(!removed.reached(&device(serde_json::json!({}))));
        let other = serde_json::json!({"extendedAttributes": [{"key": "DeviceId", "value": "1"}]});
        assert!(removed.reached(&device(other)));
        let booked = serde_json::json!({"extendedAttributes": [{"key": "CostCenterCode", "value": "WATER-7"}]});
        assert!(!removed.reached(&device(booked.clone())) && Expectation::cost_center(Some("WATER-7")).reached(&device(booked)));
    }

    #[test]
    fn expectations_survive_serialization() {
        for expectation in [
            Expectation::State(State::PreActive),
            Expectation::Gone,
            Expectation::cost_center(None),
            Expectation::CustomFields(BTreeMap::from([("CustomField1".to_owned(), String::new())])),
            Expectation::Unseen,
        ] {
            let json = serde_json::to_string(&expectation).unwrap();
            assert_eq!(serde_json::from_str::<Expectation>(&json).unwrap(), expectation, "{json}");
        }
    }
}
