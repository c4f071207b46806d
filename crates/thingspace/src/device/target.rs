//! The types that callers can pass to name a device.

use thingspace_raw::types::DeviceKind;

use crate::device::id::{DeviceId, DeviceKey};
use crate::device::record::Device;
use crate::error::{Error, Result};

/// A device that a request names. Created from a [`Device`], a [`DeviceKey`] or a [`DeviceId`], by value or by reference.
///
/// A request names a [`Device`] by its [`key`](Device::key), or by the identifiers that the operation requires, such as the
/// EID. If the device does not have these identifiers, the call fails before anything is sent.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::{DeviceId, State};
///
/// let active = client.devices().list().state(State::Active).collect().await?;
/// let request = client.devices().suspend(&active[..2]).submit().await?;
/// assert_eq!(request.wait().await.requested(), 2);
///
/// let iccids: Vec<DeviceId> = active[2].ids().filter(|id| id.kind().as_str() == "iccid").collect();
/// let request = client.devices().suspend(iccids).submit().await?;
/// assert_eq!(request.wait().await.requested(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Target {
    key: Result<DeviceKey>,
    /// All identifiers of the [`Device`] that the caller passed. `None` if the caller passed identifiers instead.
    listed: Option<Vec<DeviceId>>,
}

impl Target {
    /// Returns the key that names the device.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the device has no identifier.
    pub fn key(self) -> Result<DeviceKey> {
        self.key
    }

    /// Returns a key with exactly these kinds of identifiers. If a kind is missing, returns the key that the caller passed, or an
    /// error if the caller passed a [`Device`].
    pub(crate) fn named_by(self, kinds: &[DeviceKind]) -> Result<DeviceKey> {
        let found: Vec<DeviceId> = kinds.iter().filter_map(|kind| self.id(kind)).collect();
        let missing: Vec<DeviceKind> = kinds.iter().filter(|kind| self.id(kind).is_none()).cloned().collect();
        if missing.is_empty() { DeviceKey::new(found) } else { self.chosen(&kinds_of(&missing, " and no ")) }
    }

    /// Returns the identifier of the first kind in `kinds` that the device has. If the device has none of these kinds, returns
    /// the first identifier that the caller passed, or an error if the caller passed a [`Device`].
    pub(crate) fn one_of(self, kinds: &[DeviceKind]) -> Result<DeviceId> {
        match kinds.iter().find_map(|kind| self.id(kind)) {
            Some(id) => Ok(id),
            None => Ok(self.chosen(&kinds_of(kinds, " or "))?.ids()[0].clone()),
        }
    }

    fn id(&self, kind: &DeviceKind) -> Option<DeviceId> {
        let chosen = self.key.as_ref().map_or(&[][..], DeviceKey::ids);
        self.listed.as_deref().unwrap_or(chosen).iter().find(|id| id.kind() == kind).cloned()
    }

    /// Returns the key if the caller passed identifiers: the service then decides whether they are valid. If the caller passed a
    /// [`Device`], returns an error that `expected` is missing.
    fn chosen(self, expected: &str) -> Result<DeviceKey> {
        let key = self.key?;
        if self.listed.is_none() {
            return Ok(key);
        }
        let message = format!("the device {key} has no {expected}, which this operation requires");
        Err(Error::config(message)
            .with_remedy("leave the device out, or if you know the missing identifier, pass it instead of the `Device`"))
    }
}

/// Joins the names of kinds with the separator `last`, for an error message.
fn kinds_of(kinds: &[DeviceKind], last: &str) -> String {
    kinds.iter().map(|kind| kind.as_str().to_ascii_uppercase()).collect::<Vec<_>>().join(last)
}

impl From<DeviceKey> for Target {
    fn from(key: DeviceKey) -> Self {
        Self { key: Ok(key), listed: None }
    }
}

impl From<&DeviceKey> for Target {
    fn from(key: &DeviceKey) -> Self {
        key.clone().into()
    }
}

impl From<DeviceId> for Target {
    fn from(id: DeviceId) -> Self {
        DeviceKey::from(id).into()
    }
}

impl From<&DeviceId> for Target {
    fn from(id: &DeviceId) -> Self {
        id.clone().into()
    }
}

impl From<Device> for Target {
    fn from(device: Device) -> Self {
        (&device).into()
    }
}

impl From<&Device> for Target {
    fn from(device: &Device) -> Self {
        Self { key: device.key(), listed: Some(device.ids().collect()) }
    }
}
