use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use thingspace_raw::types::{self, CustomFields, DeviceKind};

use crate::State;
use crate::device::id::{DeviceId, DeviceKey};
use crate::device::page::lazy::{LazyPage, Text};
use crate::error::Result;

/// A device as the service describes it.
///
/// Every member may be missing: a deactivated line has no number and no plan. What has no method here is in [`Device::raw`].
///
/// Cheap to clone. A device of a list is a place in its page, which stays in memory as long as one of its devices does: up to 2,000
/// devices, about 1 KB each. Keep [`Device::alone`] where a few of many devices are kept for long.
#[derive(Clone)]
pub struct Device(Source);

#[derive(Clone)]
enum Source {
    /// A place in a page.
    Row(Arc<LazyPage>, usize),
    /// Decoded: the answer was not in the plain form.
    Whole(Arc<types::ThingspaceDevice>),
}

/// The devices of a page.
pub(crate) fn of_page(rows: LazyPage) -> Vec<Device> {
    let rows = Arc::new(rows);
    (0..rows.len()).map(|row| Device(Source::Row(Arc::clone(&rows), row))).collect()
}

impl Device {
    /// Its identifier of one kind.
    pub fn id(&self, kind: &DeviceKind) -> Option<&str> {
        match &self.0 {
            Source::Row(rows, row) => rows.ids(*row).find(|(found, _)| *found == kind).map(|(_, id)| id),
            Source::Whole(device) => device.device_ids.iter().find(|id| id.kind == *kind).map(|id| id.id.as_str()),
        }
    }

    /// Its SIM card.
    pub fn iccid(&self) -> Option<&str> {
        self.id(&DeviceKind::Iccid)
    }

    /// Its hardware.
    pub fn imei(&self) -> Option<&str> {
        self.id(&DeviceKind::Imei)
    }

    /// Its phone number; only while active or suspended.
    pub fn mdn(&self) -> Option<&str> {
        self.id(&DeviceKind::Mdn)
    }

    /// All its identifiers.
    pub fn ids(&self) -> impl Iterator<Item = DeviceId> + '_ {
        let (rows, whole) = self.either();
        let rows = rows.into_iter().flat_map(|(rows, row)| rows.ids(row).map(|(kind, id)| DeviceId::as_told(kind.clone(), id)));
        rows.chain(whole.into_iter().flat_map(|device| device.device_ids.iter().map(DeviceId::from_raw)))
    }

    /// What to name it by in a request: IMEI and ICCID, or else whatever identifiers it has.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the answer held no identifier at all.
    pub fn key(&self) -> Result<DeviceKey> {
        let wanted = [DeviceKind::Imei, DeviceKind::Iccid];
        let pair: Vec<DeviceId> = self.ids().filter(|id| wanted.contains(id.kind())).collect();
        DeviceKey::new(if pair.is_empty() { self.ids().collect() } else { pair })
    }

    /// Its state with its carrier; answers hold one carrier in practice.
    pub fn state(&self) -> Option<&State> {
        match &self.0 {
            Source::Row(rows, row) => rows.state(*row),
            Source::Whole(device) => device.carrier_informations.iter().find_map(|carrier| carrier.state.as_ref()),
        }
    }

    /// Its service plan; none when deactivated.
    pub fn plan(&self) -> Option<&str> {
        self.text(Text::Plan)
    }

    /// The name of its carrier.
    pub fn carrier(&self) -> Option<&str> {
        self.text(Text::Carrier)
    }

    /// The account it belongs to.
    pub fn account(&self) -> Option<&str> {
        self.text(Text::Account)
    }

    /// The groups it is in.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let (rows, whole) = self.either();
        let rows = rows.into_iter().flat_map(|(rows, row)| rows.groups(row));
        rows.chain(whole.into_iter().flat_map(|device| device.group_names.iter().map(String::as_str)))
    }

    /// Whether it is connected to the network now.
    pub fn connected(&self) -> Option<bool> {
        match &self.0 {
            Source::Row(rows, row) => rows.connected(*row),
            Source::Whole(device) => device.connected,
        }
    }

    /// Its IP address; `0.0.0.0` stands for none.
    pub fn ip_address(&self) -> Option<&str> {
        self.text(Text::IpAddress).filter(|address| *address != "0.0.0.0")
    }

    /// When it was added to the account, as ISO 8601 text.
    pub fn created(&self) -> Option<&str> {
        self.text(Text::Created)
    }

    /// When it was last activated, as ISO 8601 text.
    pub fn last_activation(&self) -> Option<&str> {
        self.text(Text::Activated)
    }

    /// The user who activated it last.
    pub fn last_activation_by(&self) -> Option<&str> {
        self.text(Text::ActivatedBy)
    }

    /// When it was last connected, as ISO 8601 text.
    pub fn last_connection(&self) -> Option<&str> {
        self.text(Text::Connected)
    }

    /// When its running billing cycle ends, as ISO 8601 text.
    pub fn billing_cycle_end(&self) -> Option<&str> {
        self.text(Text::BillingCycleEnd)
    }

    /// The custom fields that have a value, with their names: `CustomField1` to `CustomField5`.
    pub fn custom_fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let (rows, whole) = self.either();
        let rows = rows.into_iter().flat_map(|(rows, row)| rows.custom_fields(row));
        filled(
            rows.map(|(name, value)| (name, Some(value)))
                .chain(whole.into_iter().flat_map(|device| device.custom_fields.iter().map(pair))),
        )
    }

    /// The extended attributes that have a value, with their names.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let (rows, whole) = self.either();
        let rows = rows.into_iter().flat_map(|(rows, row)| rows.attributes(row));
        filled(
            rows.map(|(name, value)| (name, Some(value)))
                .chain(whole.into_iter().flat_map(|device| device.extended_attributes.iter().map(pair))),
        )
    }

    /// An extended attribute, for instance `CostCenterCode`; none when it is empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The platform's number of the device, which device lists are paged by (quirk list-cursor).
    pub fn device_number(&self) -> Option<i64> {
        self.attribute("DeviceId")?.parse().ok()
    }

    /// Everything the service said, decoded now; members that the description does not know are in its `extra`.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// for device in client.devices().list().collect().await? {
    ///     assert_eq!(device.raw().account_name.as_deref(), device.account());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn raw(&self) -> Cow<'_, types::ThingspaceDevice> {
        match &self.0 {
            Source::Row(rows, row) => Cow::Owned(rows.decode(*row)),
            Source::Whole(device) => Cow::Borrowed(device),
        }
    }

    /// The same device, without holding on to the page that it came in.
    pub fn alone(&self) -> Self {
        match &self.0 {
            Source::Row(rows, row) => rows.alone(*row).map_or_else(|| self.clone(), |rows| Self(Source::Row(Arc::new(rows), 0))),
            Source::Whole(_) => self.clone(),
        }
    }

    fn text(&self, which: Text) -> Option<&str> {
        let device = match &self.0 {
            Source::Row(rows, row) => return rows.text(*row, which),
            Source::Whole(device) => device,
        };
        match which {
            Text::Account => device.account_name.as_deref(),
            Text::BillingCycleEnd => device.billing_cycle_end_date.as_deref(),
            Text::Created => device.created_at.as_deref(),
            Text::IpAddress => device.ip_address.as_deref(),
            Text::ActivatedBy => device.last_activation_by.as_deref(),
            Text::Activated => device.last_activation_date.as_deref(),
            Text::Connected => device.last_connection_date.as_deref(),
            Text::Carrier => device.carrier_informations.iter().find_map(|carrier| carrier.carrier_name.as_deref()),
            Text::Plan => device.carrier_informations.iter().find_map(|carrier| carrier.service_plan.as_deref()),
        }
    }

    /// What it is read from: one of the two.
    fn either(&self) -> (Option<(&LazyPage, usize)>, Option<&types::ThingspaceDevice>) {
        match &self.0 {
            Source::Row(rows, row) => (Some((rows, *row)), None),
            Source::Whole(device) => (None, Some(device)),
        }
    }
}

fn pair(field: &CustomFields) -> (&str, Option<&str>) {
    (field.key.as_str(), field.value.as_deref())
}

/// An empty value stands for none (quirk attribute-values).
fn filled<'a>(pairs: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> impl Iterator<Item = (&'a str, &'a str)> {
    pairs.filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
}

impl From<types::ThingspaceDevice> for Device {
    fn from(raw: types::ThingspaceDevice) -> Self {
        Self(Source::Whole(Arc::new(raw)))
    }
}

impl PartialEq for Device {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Source::Row(one, row), Source::Row(same, place)) if Arc::ptr_eq(one, same) && row == place => true,
            _ => self.raw() == other.raw(),
        }
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Device").field(&self.raw()).finish()
    }
}
