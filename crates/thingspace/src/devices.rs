use thingspace_raw::prelude::*;
use thingspace_raw::types;

use crate::answer;
use crate::change::{Activate, Deactivate, Restore, Suspend};
use crate::client::Client;
use crate::device::Device;
use crate::device_id::{DeviceId, DeviceKey};
use crate::error::{Error, Kind, Phase, Result};
use crate::list::ListDevices;

/// The devices of the client's account: [`Client::devices`].
#[derive(Clone, Copy, Debug)]
pub struct Devices<'a> {
    client: &'a Client,
}

impl<'a> Devices<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists devices; filters are set on what comes back.
    pub fn list(self) -> ListDevices {
        ListDevices::new(self.client)
    }

    /// One device.
    ///
    /// # Errors
    /// [`Kind::NotFound`] when the account has no such device.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(10).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use thingspace::DeviceId;
    ///
    /// let iccid = &sim.fleet()[0].iccid;
    /// let device = client.devices().get(&DeviceId::iccid(iccid.as_str())?).await?;
    /// assert_eq!(device.iccid(), Some(iccid.as_str()));
    /// # Ok(()) }
    /// ```
    pub async fn get(self, id: &DeviceId) -> Result<Device> {
        const OPERATION: &str = "listDevices";
        let body = types::AccountDeviceListRequest {
            account_name: Some(self.client.account().to_owned()),
            device_id: Some(id.to_raw()),
            ..Default::default()
        };
        let answer = answer::value(self.client.raw().list_devices().body(body).send().await, OPERATION)?;
        let found = answer.devices.into_iter().next().map(Device::from);
        found.ok_or_else(|| {
            let message = format!("the account has no device {id}");
            Error::new(Kind::NotFound, Phase::Answered, message)
                .remedy("check the id and THINGSPACE_ACCOUNT")
                .during(OPERATION, 1)
        })
    }

    /// Activates spare lines. Needs a plan and a ZIP code: [`Activate`].
    ///
    /// Costs money: billing of a line begins with its activation.
    pub fn activate<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> Activate<'a> {
        Activate::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Suspends active lines: [`Suspend`].
    pub fn suspend<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> Suspend<'a> {
        Suspend::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Restores suspended lines: [`Restore`].
    pub fn restore<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> Restore<'a> {
        Restore::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Deactivates active lines for good: [`Deactivate`].
    ///
    /// The number is held 50 days and then lost; without a waiver a termination fee may be billed.
    pub fn deactivate<K: Into<DeviceKey>>(self, devices: impl IntoIterator<Item = K>) -> Deactivate<'a> {
        Deactivate::new(self.client, devices.into_iter().map(Into::into).collect())
    }
}
