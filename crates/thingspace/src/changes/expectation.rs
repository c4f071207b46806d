//! What a line is like once a change of it is done, as far as lists of devices show it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thingspace_raw::types::PlaceOfUse;

use crate::State;
use crate::changes::matching::is_same;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::record::Device;

/// The attribute that shows a cost centre.
const COST_CENTER: &str = "CostCenterCode";

/// What is looked for. Kept in handles, so that another process can look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Expectation {
    /// A state.
    State(State),
    /// Deactive, or no longer in the account.
    Gone,
    /// A service plan.
    Plan(String),
    /// Extended attributes; `None` stands for an empty one.
    Attributes(BTreeMap<String, Option<String>>),
    /// Custom fields; an empty text stands for an empty one.
    CustomFields(BTreeMap<String, String>),
    /// Another account: the line leaves the list of this one.
    Account(String),
    /// Identifiers that no line had before, as text.
    Identifiers(Vec<String>),
    /// Nothing that a list shows.
    Unseen,
}

impl Expectation {
    /// A cost centre, or none.
    pub(crate) fn cost_center(code: Option<&str>) -> Self {
        Expectation::Attributes(BTreeMap::from([(COST_CENTER.to_owned(), code.map(str::to_owned))]))
    }

    /// A place of use, by the members that are set (openapi/devices.yaml, ThingspaceDevice: extendedAttributes).
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

    /// Whether a look can find out anything.
    pub(crate) fn shows(&self) -> bool {
        *self != Expectation::Unseen
    }

    /// The account whose list shows it, if that is another one.
    pub(crate) fn account(&self) -> Option<&str> {
        match self {
            Expectation::Account(account) => Some(account),
            _ => None,
        }
    }

    /// What to look a device up by, one after the other.
    pub(crate) fn look_up(&self, key: &DeviceKey) -> Vec<DeviceId> {
        match self {
            Expectation::Identifiers(ids) => ids.first().and_then(|id| id.parse().ok()).into_iter().collect(),
            _ => key.ids().to_vec(),
        }
    }

    /// Whether a device is as it should be. It may have been so before.
    pub(crate) fn reached(&self, device: &Device) -> bool {
        match self {
            Expectation::State(state) => device.state() == Some(state),
            Expectation::Gone => device.state() == Some(&State::Deactive),
            Expectation::Plan(plan) => device.plan() == Some(plan),
            // A list may come without attributes altogether (quirk list-extended-attributes): then an empty one is no news.
            Expectation::Attributes(wanted) => {
                let told = device.attributes().next().is_some();
                told && wanted.iter().all(|(name, value)| device.attribute(name) == value.as_deref())
            }
            Expectation::CustomFields(wanted) => wanted.iter().all(|(name, value)| custom_field(device, name) == value),
            Expectation::Account(account) => device.account() == Some(account),
            Expectation::Identifiers(ids) => ids.iter().all(|wanted| has_id(device, wanted)),
            Expectation::Unseen => false,
        }
    }

    /// What a device is like instead, for people.
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

/// Whether a device has an identifier, in whatever form.
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
    fn an_attribute_that_is_not_told_is_not_taken_for_empty() {
        let removed = Expectation::cost_center(None);
        assert!(!removed.reached(&device(serde_json::json!({}))));
        let other = serde_json::json!({"extendedAttributes": [{"key": "DeviceId", "value": "1"}]});
        assert!(removed.reached(&device(other)));
        let kept = serde_json::json!({"extendedAttributes": [{"key": "CostCenterCode", "value": "WATER-7"}]});
        assert!(!removed.reached(&device(kept.clone())) && Expectation::cost_center(Some("WATER-7")).reached(&device(kept)));
    }

    #[test]
    fn a_goal_survives_a_handle() {
        for expectation in [
            Expectation::State(State::PreActive),
            Expectation::Gone,
            Expectation::cost_center(None),
            Expectation::CustomFields(BTreeMap::from([("CustomField1".to_owned(), String::new())])),
            Expectation::Unseen,
        ] {
            let text = serde_json::to_string(&expectation).unwrap();
            assert_eq!(serde_json::from_str::<Expectation>(&text).unwrap(), expectation, "{text}");
        }
    }
}
