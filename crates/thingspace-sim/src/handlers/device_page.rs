//! Serializes the pages of the device list.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::fleet::address_of;
use crate::ids::DeviceId;
use crate::line::{Line, LineState, PLACE_ATTRIBUTES};
use crate::world::request::plan_of;

/// The user that the device list shows in `lastActivationBy`.
const ACTIVATED_BY: &str = "sim-user";

/// One page of the device list. The page contains copies of its lines, so it can be serialized after the lock on the `World` is
/// released.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) account: Arc<str>,
    pub(crate) now: Timestamp,
    pub(crate) has_more: bool,
    /// The lines, each with the name of its group.
    pub(crate) lines: Vec<(Line, Arc<str>)>,
}

impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_map(Some(2))?;
        page.serialize_entry("hasMoreData", &self.has_more)?;
        page.serialize_entry("devices", &Devices { page: self, cycle_end: next_month(self.now) })?;
        page.end()
    }
}

struct Devices<'a> {
    page: &'a Page,
    cycle_end: Timestamp,
}

impl Serialize for Devices<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut devices = serializer.serialize_seq(Some(self.page.lines.len()))?;
        for (line, group) in &self.page.lines {
            devices.serialize_element(&Device { account: &self.page.account, cycle_end: self.cycle_end, line, group })?;
        }
        devices.end()
    }
}

/// A device of the list. Members without a value are omitted, as in real responses.
struct Device<'a> {
    account: &'a str,
    cycle_end: Timestamp,
    line: &'a Line,
    group: &'a str,
}

impl Serialize for Device<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { account, cycle_end, line, group } = self;
        let mut device = serializer.serialize_map(None)?;
        device.serialize_entry("accountName", account)?;
        device.serialize_entry("billingCycleEndDate", cycle_end)?;
        device.serialize_entry("carrierInformations", &[Carrier(line)])?;
        device.serialize_entry("connected", &(line.state == LineState::Active))?;
        device.serialize_entry("createdAt", &line.created)?;
        device.serialize_entry("customFields", &CustomFields(line))?;
        device.serialize_entry("deviceIds", &DeviceIds(line))?;
        device.serialize_entry("extendedAttributes", &ExtendedAttributes { account, line })?;
        device.serialize_entry("groupNames", &[group])?;
        let address = if line.state.in_service() { address_of(line) } else { "0.0.0.0".into() };
        device.serialize_entry("ipAddress", &address)?;
        if let Some(activated) = &line.activated {
            device.serialize_entry("lastActivationBy", ACTIVATED_BY)?;
            device.serialize_entry("lastActivationDate", activated)?;
        }
        if let Some(connected) = &line.connected {
            device.serialize_entry("lastConnectionDate", connected)?;
        }
        device.end()
    }
}

struct Carrier<'a>(&'a Line);

impl Serialize for Carrier<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut carrier = serializer.serialize_map(None)?;
        carrier.serialize_entry("carrierName", "Verizon Wireless")?;
        if let Some(plan) = plan_of(self.0) {
            carrier.serialize_entry("servicePlan", plan)?;
        }
        carrier.serialize_entry("state", self.0.state.as_str())?;
        carrier.end()
    }
}

struct DeviceIds<'a>(&'a Line);

impl Serialize for DeviceIds<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.ids().map(Identifier))
    }
}

struct Identifier(DeviceId);

impl Serialize for Identifier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut identifier = serializer.serialize_map(Some(2))?;
        identifier.serialize_entry("id", self.0.ident.ascii(&mut [0; 32]))?;
        identifier.serialize_entry("kind", self.0.kind.answered())?;
        identifier.end()
    }
}

/// An attribute: a key and an optional value.
struct Attribute<'a>(&'a str, Option<&'a str>);

impl Serialize for Attribute<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut attribute = serializer.serialize_map(None)?;
        attribute.serialize_entry("key", self.0)?;
        if let Some(value) = self.1 {
            attribute.serialize_entry("value", value)?;
        }
        attribute.end()
    }
}

struct CustomFields<'a>(&'a Line);

impl Serialize for CustomFields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const KEYS: [&str; 5] = ["CustomField1", "CustomField2", "CustomField3", "CustomField4", "CustomField5"];
        let fields = KEYS.iter().enumerate().filter_map(|(number, key)| Some(Attribute(key, Some(self.0.custom_field(number)?))));
        serializer.collect_seq(fields)
    }
}

/// The extended attributes that devices have in real responses. Clients need `DeviceId`: this attribute is the only source of the
/// paging cursor (quirk list-extended-attributes).
struct ExtendedAttributes<'a> {
    account: &'a str,
    line: &'a Line,
}

impl Serialize for ExtendedAttributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { account, line } = self;
        let extras = line.extras.as_deref();
        let place = extras.and_then(|extras| extras.place.as_deref());
        let device_id = line.device_id.to_string();
        let place_attributes = PLACE_ATTRIBUTES.iter().enumerate().map(|(number, (key, _))| {
            let part = place.map(|place| place.get(number).and_then(|part| part.as_deref()).unwrap_or_default());
            Attribute(key, part)
        });
        let rest = [
            Attribute("AccountNumber", Some(account)),
            Attribute("SmsrOid", None),
            Attribute("ProfileStatus", None),
            Attribute("SkuNumber", extras.and_then(|extras| extras.sku.as_deref())),
            Attribute("CostCenterCode", Some(extras.and_then(|extras| extras.cost_center.as_deref()).unwrap_or_default())),
            Attribute("PreIMEI", None),
            Attribute("PreSKU", None),
            Attribute("SIMOTADate", None),
            Attribute("RoamingStatus", Some("Unavailable")),
            Attribute("LastRoamingStatusUpdate", None),
            Attribute("DeviceId", Some(&device_id)),
        ];
        serializer.collect_seq(place_attributes.chain(rest))
    }
}

/// Returns the end of the billing cycle: the end of the current month in UTC.
pub(super) fn next_month(now: Timestamp) -> Timestamp {
    let today = TimeZone::UTC.to_datetime(now).date();
    let next = today.first_of_month().checked_add(jiff::Span::new().months(1));
    next.and_then(|next| TimeZone::UTC.to_timestamp(next.at(0, 0, 0, 0))).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn billing_cycles_end_with_the_month() {
        for (now, end) in [("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"), ("2027-12-31T23:59:59.9Z", "2028-01-01T00:00:00Z")] {
            assert_eq!(next_month(now.parse().unwrap()), end.parse().unwrap());
        }
        assert_eq!(next_month(Timestamp::MAX), Timestamp::MAX);
    }
}
