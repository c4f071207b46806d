//! What a line is like once a change of it is done, as far as lists of devices show it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thingspace_raw::types::PlaceOfUse;

use crate::State;
use crate::device::Device;
use crate::device_id::{DeviceId, DeviceKey};
use crate::matching::is_same;

/// The attribute that shows a cost centre.
const COST_CENTER: &str = "CostCenterCode";

/// What is looked for. Kept in handles, so that another process can look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
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

impl Goal {
    /// A cost centre, or none.
    pub(crate) fn cost_center(code: Option<&str>) -> Self {
        Goal::Attributes(BTreeMap::from([(COST_CENTER.to_owned(), code.map(str::to_owned))]))
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
        Goal::Attributes(set.map(|(name, value)| (format!("PrimaryPlaceOfUse{name}"), value.cloned())).collect())
    }

    /// Whether a look can find out anything.
    pub(crate) fn shows(&self) -> bool {
        *self != Goal::Unseen
    }

    /// The account whose list shows it, if that is another one.
    pub(crate) fn account(&self) -> Option<&str> {
        match self {
            Goal::Account(account) => Some(account),
            _ => None,
        }
    }

    /// What to look a device up by, one after the other.
    pub(crate) fn look_up(&self, key: &DeviceKey) -> Vec<DeviceId> {
        match self {
            Goal::Identifiers(ids) => ids.first().and_then(|id| id.parse().ok()).into_iter().collect(),
            _ => key.ids().to_vec(),
        }
    }

    /// Whether a device is as it should be. It may have been so before.
    pub(crate) fn reached(&self, device: &Device) -> bool {
        match self {
            Goal::State(state) => device.state() == Some(state),
            Goal::Gone => device.state() == Some(&State::Deactive),
            Goal::Plan(plan) => device.plan() == Some(plan),
            // A list may come without attributes altogether (quirk list-extended-attributes): then an empty one is no news.
            Goal::Attributes(wanted) => {
                let told = device.attributes().next().is_some();
                told && wanted.iter().all(|(name, value)| device.attribute(name) == value.as_deref())
            }
            Goal::CustomFields(wanted) => wanted.iter().all(|(name, value)| custom_field(device, name) == value),
            Goal::Account(account) => device.account() == Some(account),
            Goal::Identifiers(ids) => ids.iter().all(|wanted| has_id(device, wanted)),
            Goal::Unseen => false,
        }
    }

    /// What a device is like instead, for people.
    pub(crate) fn describe(&self, device: &Device) -> String {
        match self {
            Goal::State(_) | Goal::Gone => device.state().map_or("without a state", State::as_str).to_owned(),
            Goal::Plan(_) => format!("on plan {}", device.plan().unwrap_or("none")),
            Goal::Account(_) => format!("in account {}", device.account().unwrap_or("none")),
            Goal::Attributes(_) | Goal::CustomFields(_) => "with other values".to_owned(),
            Goal::Identifiers(_) => "with other identifiers".to_owned(),
            Goal::Unseen => "as before".to_owned(),
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
        let removed = Goal::cost_center(None);
        assert!(!removed.reached(&device(serde_json::json!({}))));
        let other = serde_json::json!({"extendedAttributes": [{"key": "DeviceId", "value": "1"}]});
        assert!(removed.reached(&device(other)));
        let kept = serde_json::json!({"extendedAttributes": [{"key": "CostCenterCode", "value": "WATER-7"}]});
        assert!(!removed.reached(&device(kept.clone())) && Goal::cost_center(Some("WATER-7")).reached(&device(kept)));
    }

    #[test]
    fn a_goal_survives_a_handle() {
        for goal in [
            Goal::State(State::PreActive),
            Goal::Gone,
            Goal::cost_center(None),
            Goal::CustomFields(BTreeMap::from([("CustomField1".to_owned(), String::new())])),
            Goal::Unseen,
        ] {
            let text = serde_json::to_string(&goal).unwrap();
            assert_eq!(serde_json::from_str::<Goal>(&text).unwrap(), goal, "{text}");
        }
    }
}
