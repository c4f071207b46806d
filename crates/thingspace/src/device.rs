use thingspace_raw::types::{self, DeviceKind};

use crate::State;
use crate::device_id::{DeviceId, DeviceKey};
use crate::error::Result;

/// A device as the service describes it.
///
/// Every member may be missing: a deactivated line has no number and no plan. What has no method here is in [`Device::raw`].
#[derive(Clone, Debug, PartialEq)]
pub struct Device(types::ThingspaceDevice);

impl Device {
    /// Its identifier of one kind.
    pub fn id(&self, kind: &DeviceKind) -> Option<&str> {
        self.0.device_ids.iter().find(|id| id.kind == *kind).map(|id| id.id.as_str())
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
        self.0.device_ids.iter().map(DeviceId::from_raw)
    }

    /// What to name it by in a request: IMEI and ICCID, or else whatever identifiers it has.
    ///
    /// # Errors
    /// [`Kind::Config`](crate::Kind::Config) when the answer held no identifier at all.
    pub fn key(&self) -> Result<DeviceKey> {
        let wanted = [DeviceKind::Imei, DeviceKind::Iccid];
        let pair: Vec<DeviceId> = self.ids().filter(|id| wanted.contains(id.kind())).collect();
        DeviceKey::new(if pair.is_empty() { self.ids().collect() } else { pair })
    }

    /// Its state with its carrier; answers hold one carrier in practice.
    pub fn state(&self) -> Option<&State> {
        self.0.carrier_informations.iter().find_map(|carrier| carrier.state.as_ref())
    }

    /// Its service plan; none when deactivated.
    pub fn plan(&self) -> Option<&str> {
        self.0.carrier_informations.iter().find_map(|carrier| carrier.service_plan.as_deref())
    }

    /// The account it belongs to.
    pub fn account(&self) -> Option<&str> {
        self.0.account_name.as_deref()
    }

    /// The groups it is in.
    pub fn groups(&self) -> &[String] {
        &self.0.group_names
    }

    /// Whether it is connected to the network now.
    pub fn connected(&self) -> Option<bool> {
        self.0.connected
    }

    /// Its IP address; `0.0.0.0` stands for none.
    pub fn ip_address(&self) -> Option<&str> {
        self.0.ip_address.as_deref().filter(|address| *address != "0.0.0.0")
    }

    /// When it was last connected, as ISO 8601 text.
    pub fn last_connection(&self) -> Option<&str> {
        self.0.last_connection_date.as_deref()
    }

    /// An extended attribute, for instance `CostCenterCode`; none when it is empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.0.extended_attributes.iter().find(|attribute| attribute.key == name)?;
        found.value.as_deref().filter(|value| !value.is_empty())
    }

    /// The platform's number of the device, which device lists are paged by (quirk list-cursor).
    pub fn device_number(&self) -> Option<i64> {
        self.attribute("DeviceId")?.parse().ok()
    }

    /// Everything the service said.
    pub fn raw(&self) -> &types::ThingspaceDevice {
        &self.0
    }
}

impl From<types::ThingspaceDevice> for Device {
    fn from(raw: types::ThingspaceDevice) -> Self {
        Self(raw)
    }
}
