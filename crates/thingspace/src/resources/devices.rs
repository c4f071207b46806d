//! Lists, finds and changes the devices of the account.

use thingspace_raw::operation::TypedOperation as _;
use thingspace_raw::{ops, types};

use crate::changes::builders::attributes::{ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, MoveDevices};
use crate::changes::builders::identifiers::{ChangeIdentifiers, Detach, GoToState};
use crate::changes::builders::inventory::{AddDevices, DeleteDevices};
use crate::changes::builders::lifecycle::{Activate, Deactivate, Restore, Suspend};
use crate::client::Client;
use crate::device::find::find;
use crate::device::id::DeviceId;
use crate::device::list::ListDevices;
use crate::device::record::Device;
use crate::device::target::Target;
use crate::error::{Error, ErrorKind, Phase, Result};

/// The devices of the client's account. Created by [`Client::devices`].
///
/// The methods for changes return builders. Nothing is sent before `submit()`.
#[derive(Clone, Copy, Debug)]
pub struct Devices<'a> {
    client: &'a Client,
}

impl Client {
    /// Returns a handle for the devices of the account.
    pub fn devices(&self) -> Devices<'_> {
        Devices::new(self)
    }
}

impl<'a> Devices<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    pub(crate) fn client(self) -> &'a Client {
        self.client
    }

    /// Lists devices. Set filters on the returned [`ListDevices`].
    pub fn list(self) -> ListDevices {
        ListDevices::new(self.client)
    }

    /// Returns the device with this identifier.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] if the account does not have the device.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(10).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::DeviceId;
    ///
    /// let iccid = &sim.fleet()[0].iccid;
    /// let device = client.devices().get(&DeviceId::iccid(iccid.as_str())?).await?;
    /// assert_eq!(device.iccid(), Some(iccid.as_str()));
    /// # Ok(()) }
    /// ```
    pub async fn get(self, id: &DeviceId) -> Result<Device> {
        let found = find(self.client, id, self.client.account()).await?;
        found.ok_or_else(|| {
            let message = format!("the account does not have the device {id}");
            Error::new(ErrorKind::NotFound, Phase::Answered, message)
                .with_remedy("check the identifier and the account")
                .during(ops::ListDevices::ID, 1)
        })
    }

    /// Activates devices: [`Activate`]. A plan and a ZIP code are required.
    ///
    /// Billing starts with the activation.
    pub fn activate<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> Activate {
        Activate::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Suspends active devices: [`Suspend`].
    pub fn suspend<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> Suspend {
        Suspend::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Restores suspended devices: [`Restore`].
    pub fn restore<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> Restore {
        Restore::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Deactivates active devices, which ends their service: [`Deactivate`].
    ///
    /// The phone numbers are lost after 50 days. Without a waiver, a termination fee may be billed.
    pub fn deactivate<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> Deactivate {
        Deactivate::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Changes the service plan of active devices: [`ChangePlan`]. This changes the costs of the devices.
    pub fn change_plan<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangePlan {
        ChangePlan::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Changes or removes the cost center of devices: [`ChangeCostCenter`].
    pub fn change_cost_center<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeCostCenter {
        ChangeCostCenter::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Sets custom fields of devices: [`ChangeCustomFields`].
    pub fn change_custom_fields<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> ChangeCustomFields {
        ChangeCustomFields::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Replaces the place of use (a name and an address) of devices: [`ChangePlaceOfUse`].
    pub fn change_place_of_use<T: Into<Target>>(
        self,
        devices: impl IntoIterator<Item = T>,
        place: types::PlaceOfUse,
    ) -> ChangePlaceOfUse {
        ChangePlaceOfUse::new(self.client, devices.into_iter().map(Into::into).collect(), place)
    }

    /// Moves active devices to another account of the same customer: [`MoveDevices`].
    pub fn move_to<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>, account: impl Into<String>) -> MoveDevices {
        MoveDevices::new(self.client, devices.into_iter().map(Into::into).collect(), account.into())
    }

    /// Changes the hardware, the SIM or the phone number of an active device: [`ChangeIdentifiers`].
    pub fn change_identifiers(self, device: impl Into<Target>) -> ChangeIdentifiers {
        ChangeIdentifiers::new(self.client, device.into())
    }

    /// Moves devices to a state of the account's custom workflow: [`GoToState`]. The change may activate the devices and cause
    /// costs.
    pub fn go_to_state<T: Into<Target>>(
        self,
        devices: impl IntoIterator<Item = T>,
        service: impl Into<String>,
        state: impl Into<String>,
    ) -> GoToState {
        GoToState::new(self.client, devices.into_iter().map(Into::into).collect(), service.into(), state.into())
    }

    /// Detaches a device from the network to make it attach again (cancelLocation): [`Detach`]. This interrupts the traffic of
    /// the device.
    ///
    /// Not every account has this beta feature. Detaching may take a day, because the service processes only about 40 of these
    /// requests per hour for all customers together.
    pub fn detach(self, device: impl Into<Target>) -> Detach {
        Detach::new(self.client, device.into())
    }

    /// Adds devices to the account, but does not activate them: [`AddDevices`].
    #[allow(clippy::should_implement_trait, reason = "`add` is the name of the operation in the API")]
    pub fn add<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> AddDevices {
        AddDevices::new(self.client, devices.into_iter().map(Into::into).collect())
    }

    /// Deletes deactivated devices from the account permanently: [`DeleteDevices`].
    pub fn delete<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> DeleteDevices {
        DeleteDevices::new(self.client, devices.into_iter().map(Into::into).collect())
    }
}
