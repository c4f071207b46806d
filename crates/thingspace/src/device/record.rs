//! The record of a device.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use thingspace_raw::moment;
use thingspace_raw::types::{self, CustomFields, DeviceKind};

use crate::State;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::page::lazy::{LazyPage, LazyStr};
use crate::error::Result;

/// A device as ThingSpace describes it.
///
/// Every member may be missing: for example, a deactivated device has no phone number and no plan. Members without a method here
/// are in [`Device::raw`].
///
/// Cloning is cheap. A device from a list keeps its whole page of up to 2,000 devices in memory. To keep only a few devices for a
/// long time, use [`Device::alone`], which does not keep the page.
#[derive(Clone)]
pub struct Device(Source);

#[derive(Clone)]
enum Source {
    /// A page, and the row of the device in it.
    Row(Arc<LazyPage>, usize),
    /// A decoded device, for example from an answer that is not in the plain form (see [`LazyPage`]).
    Decoded(Arc<types::ThingspaceDevice>),
}

/// A time in the record of a device: see [`Device::time_as_sent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceTime {
    /// When the device was added to the account: [`Device::created`].
    Created,
    /// When the device was last activated: [`Device::last_activation`].
    LastActivation,
    /// When the device was last connected: [`Device::last_connection`].
    LastConnection,
    /// The end of the current billing cycle: [`Device::billing_cycle_end`].
    BillingCycleEnd,
}

/// Returns the devices of a page.
pub(crate) fn of_page(page: LazyPage) -> Vec<Device> {
    let page = Arc::new(page);
    (0..page.len()).map(|row| Device(Source::Row(Arc::clone(&page), row))).collect()
}

impl Device {
    /// Returns the identifier of this kind. `None` if the device has no identifier of this kind.
    pub fn id(&self, kind: &DeviceKind) -> Option<&str> {
        match &self.0 {
            Source::Row(page, row) => page.ids(*row).find(|(found, _)| *found == kind).map(|(_, id)| id),
            Source::Decoded(device) => device.device_ids.iter().find(|id| id.kind == *kind).map(|id| id.id.as_str()),
        }
    }

    /// Returns the ICCID (SIM card).
    pub fn iccid(&self) -> Option<&str> {
        self.id(&DeviceKind::Iccid)
    }

    /// Returns the IMEI (hardware).
    pub fn imei(&self) -> Option<&str> {
        self.id(&DeviceKind::Imei)
    }

    /// Returns the MDN (phone number). Only active and suspended devices have an MDN.
    pub fn mdn(&self) -> Option<&str> {
        self.id(&DeviceKind::Mdn)
    }

    /// Returns all identifiers.
    pub fn ids(&self) -> impl Iterator<Item = DeviceId> + '_ {
        let (page, decoded) = self.either();
        let page =
            page.into_iter().flat_map(|(page, row)| page.ids(row).map(|(kind, id)| DeviceId::from_answer(kind.clone(), id)));
        page.chain(decoded.into_iter().flat_map(|device| device.device_ids.iter().map(DeviceId::from_raw)))
    }

    /// Returns the key that names the device in requests. The key contains the IMEI and the ICCID, or one of them if the device
    /// has only one. If the device has neither, the key contains all its identifiers.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the record contains no identifier.
    pub fn key(&self) -> Result<DeviceKey> {
        let wanted = [DeviceKind::Imei, DeviceKind::Iccid];
        let pair: Vec<DeviceId> = self.ids().filter(|id| wanted.contains(id.kind())).collect();
        DeviceKey::new(if pair.is_empty() { self.ids().collect() } else { pair })
    }

    /// Returns the state. In practice a device has one carrier. If there are several, returns the state of the first carrier
    /// that reports a state.
    pub fn state(&self) -> Option<&State> {
        match &self.0 {
            Source::Row(page, row) => page.state(*row),
            Source::Decoded(device) => device.carrier_informations.iter().find_map(|carrier| carrier.state.as_ref()),
        }
    }

    /// Returns the service plan. A deactivated device has no plan.
    pub fn plan(&self) -> Option<&str> {
        self.string(LazyStr::Plan)
    }

    /// Returns the name of the carrier.
    pub fn carrier(&self) -> Option<&str> {
        self.string(LazyStr::Carrier)
    }

    /// Returns the account of the device.
    pub fn account(&self) -> Option<&str> {
        self.string(LazyStr::Account)
    }

    /// Returns the groups of the device.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let (page, decoded) = self.either();
        let page = page.into_iter().flat_map(|(page, row)| page.groups(row));
        page.chain(decoded.into_iter().flat_map(|device| device.group_names.iter().map(String::as_str)))
    }

    /// Returns whether the device is connected to the network now.
    pub fn connected(&self) -> Option<bool> {
        match &self.0 {
            Source::Row(page, row) => page.connected(*row),
            Source::Decoded(device) => device.connected,
        }
    }

    /// Returns the IP address. `None` if the device has no IP address, which ThingSpace reports as `0.0.0.0`.
    pub fn ip_address(&self) -> Option<&str> {
        self.string(LazyStr::IpAddress).filter(|address| *address != "0.0.0.0")
    }

    /// Returns when the device was added to the account. `None` if ThingSpace sent no valid time. [`Device::time_as_sent`]
    /// returns the string that ThingSpace sent.
    pub fn created(&self) -> Option<Timestamp> {
        self.time(DeviceTime::Created)
    }

    /// Returns when the device was last activated.
    pub fn last_activation(&self) -> Option<Timestamp> {
        self.time(DeviceTime::LastActivation)
    }

    /// Returns the name of the user who last activated the device.
    pub fn last_activation_by(&self) -> Option<&str> {
        self.string(LazyStr::ActivatedBy)
    }

    /// Returns when the device was last connected.
    pub fn last_connection(&self) -> Option<Timestamp> {
        self.time(DeviceTime::LastConnection)
    }

    /// Returns the end of the current billing cycle.
    pub fn billing_cycle_end(&self) -> Option<Timestamp> {
        self.time(DeviceTime::BillingCycleEnd)
    }

    /// Returns a time as ThingSpace sent it, usually in ISO 8601. Unlike [`created`](Self::created) and the other methods that
    /// return a [`Timestamp`], this method also returns a string that is not a time.
    ///
    /// ```
    /// use thingspace::raw::types::ThingspaceDevice;
    /// use thingspace::{Device, DeviceTime};
    ///
    /// let raw: ThingspaceDevice = serde_json::from_str(r#"{"createdAt": "2025-03-04T16:58:40Z", "lastConnectionDate": "never"}"#)?;
    /// let device = Device::from(raw);
    /// assert_eq!(device.created(), Some("2025-03-04T16:58:40Z".parse()?));
    /// assert_eq!(device.last_connection(), None);
    /// assert_eq!(device.time_as_sent(DeviceTime::LastConnection), Some("never"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn time_as_sent(&self, time: DeviceTime) -> Option<&str> {
        self.string(match time {
            DeviceTime::Created => LazyStr::Created,
            DeviceTime::LastActivation => LazyStr::Activated,
            DeviceTime::LastConnection => LazyStr::Connected,
            DeviceTime::BillingCycleEnd => LazyStr::BillingCycleEnd,
        })
    }

    /// Returns the names (`CustomField1` to `CustomField5`) and the values of the custom fields that have a value.
    pub fn custom_fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let (page, decoded) = self.either();
        let page = page.into_iter().flat_map(|(page, row)| page.custom_fields(row));
        filled(
            page.map(|(name, value)| (name, Some(value)))
                .chain(decoded.into_iter().flat_map(|device| device.custom_fields.iter().map(pair))),
        )
    }

    /// Returns the names and values of the extended attributes that have a value.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let (page, decoded) = self.either();
        let page = page.into_iter().flat_map(|(page, row)| page.attributes(row));
        filled(
            page.map(|(name, value)| (name, Some(value)))
                .chain(decoded.into_iter().flat_map(|device| device.extended_attributes.iter().map(pair))),
        )
    }

    /// Returns an extended attribute, for example `CostCenterCode`. `None` if the attribute is missing or empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Returns the number of the device on the platform. Device lists use this number as their cursor (quirk list-cursor). `None`
    /// if the record contains no such number.
    pub fn device_number(&self) -> Option<i64> {
        self.attribute("DeviceId")?.parse().ok()
    }

    /// Returns the whole record, decoded. Members that are not in the OpenAPI description are in the `extra` member of the
    /// record.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// for device in client.devices().list().collect().await? {
    ///     assert_eq!(device.raw().account_name.as_deref(), device.account());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn raw(&self) -> Cow<'_, types::ThingspaceDevice> {
        match &self.0 {
            Source::Row(page, row) => Cow::Owned(page.decode(*row)),
            Source::Decoded(device) => Cow::Borrowed(device),
        }
    }

    /// Returns a copy of the device that does not keep its page in memory.
    pub fn alone(&self) -> Self {
        match &self.0 {
            Source::Row(page, row) => page.alone(*row).map_or_else(|| self.clone(), |page| Self(Source::Row(Arc::new(page), 0))),
            Source::Decoded(_) => self.clone(),
        }
    }

    fn time(&self, time: DeviceTime) -> Option<Timestamp> {
        moment::parse(self.time_as_sent(time)?)
    }

    fn string(&self, which: LazyStr) -> Option<&str> {
        let device = match &self.0 {
            Source::Row(page, row) => return page.string(*row, which),
            Source::Decoded(device) => device,
        };
        match which {
            LazyStr::Account => device.account_name.as_deref(),
            LazyStr::BillingCycleEnd => device.billing_cycle_end_date.as_deref(),
            LazyStr::Created => device.created_at.as_deref(),
            LazyStr::IpAddress => device.ip_address.as_deref(),
            LazyStr::ActivatedBy => device.last_activation_by.as_deref(),
            LazyStr::Activated => device.last_activation_date.as_deref(),
            LazyStr::Connected => device.last_connection_date.as_deref(),
            LazyStr::Carrier => device.carrier_informations.iter().find_map(|carrier| carrier.carrier_name.as_deref()),
            LazyStr::Plan => device.carrier_informations.iter().find_map(|carrier| carrier.service_plan.as_deref()),
        }
    }

    /// Returns the source of the values: a row of a page or a decoded device. Exactly one is `Some`.
    fn either(&self) -> (Option<(&LazyPage, usize)>, Option<&types::ThingspaceDevice>) {
        match &self.0 {
            Source::Row(page, row) => (Some((page, *row)), None),
            Source::Decoded(device) => (None, Some(device)),
        }
    }
}

fn pair(field: &CustomFields) -> (&str, Option<&str>) {
    (field.key.as_str(), field.value.as_deref())
}

/// Drops pairs whose value is missing or empty: ThingSpace may send an empty string for a missing value (quirk attribute-values).
fn filled<'a>(pairs: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> impl Iterator<Item = (&'a str, &'a str)> {
    pairs.filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
}

impl From<types::ThingspaceDevice> for Device {
    fn from(raw: types::ThingspaceDevice) -> Self {
        Self(Source::Decoded(Arc::new(raw)))
    }
}

impl PartialEq for Device {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Source::Row(page, row), Source::Row(other_page, other_row)) if Arc::ptr_eq(page, other_page) && row == other_row => {
                true
            }
            _ => self.raw() == other.raw(),
        }
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Device").field(&self.raw()).finish()
    }
}
