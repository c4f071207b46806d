//! What callers pass to name a device.

use crate::device::id::{DeviceId, DeviceKey};
use crate::device::record::Device;
use crate::error::Result;

/// A device that a change names: a [`Device`], a [`DeviceKey`] or a [`DeviceId`], by value or by reference.
///
/// A [`Device`] is named by its [`key`](Device::key). If it has no identifier, the change fails before anything is sent.
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
pub struct Target(Result<DeviceKey>);

impl Target {
    /// Returns the key that names the device.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the device has no identifier.
    pub fn key(self) -> Result<DeviceKey> {
        self.0
    }
}

impl From<DeviceKey> for Target {
    fn from(key: DeviceKey) -> Self {
        Self(Ok(key))
    }
}

impl From<&DeviceKey> for Target {
    fn from(key: &DeviceKey) -> Self {
        Self(Ok(key.clone()))
    }
}

impl From<DeviceId> for Target {
    fn from(id: DeviceId) -> Self {
        Self(Ok(id.into()))
    }
}

impl From<&DeviceId> for Target {
    fn from(id: &DeviceId) -> Self {
        Self(Ok(id.clone().into()))
    }
}

impl From<Device> for Target {
    fn from(device: Device) -> Self {
        Self(device.key())
    }
}

impl From<&Device> for Target {
    fn from(device: &Device) -> Self {
        Self(device.key())
    }
}
