//! Groups of devices.

use thingspace_raw::types::{self, AccountDeviceList, DeviceGroup};

use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::error::Result;
use crate::operation::typed::Paged;
use crate::operation::validate;

impl Client {
    /// The groups of the account.
    pub fn groups(&self) -> Groups<'_> {
        Groups { client: self }
    }
}

/// The groups of the account: [`Client::groups`]. A device is in one group at a time; who leaves one falls back to the default group.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let groups = client.groups();
/// groups.create("depot", "Devices in stock", active[0].ids().take(1)).await?;
/// groups.add("depot", active[1].ids().take(1)).await?;
/// assert_eq!(groups.members("depot").collect().await?.len(), 2);
/// groups.delete("depot").await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    client: &'a Client,
}

impl Groups<'_> {
    /// All groups, the default group among them, without their devices (listDeviceGroups).
    ///
    /// # Errors
    /// As every call.
    pub async fn list(self) -> Result<Vec<DeviceGroup>> {
        self.client.ask("listDeviceGroups").answer().await
    }

    /// The devices of a group, by their identifiers (getDeviceGroup); [`ListDevices::group`](crate::ListDevices::group) tells more of
    /// each.
    pub fn members(self, name: &str) -> Paged<AccountDeviceList> {
        self.client.ask("getDeviceGroup").path("gname", name).paged()
    }

    /// Makes a group, and puts devices into it (createDeviceGroup). A lost answer is [`ErrorKind::Outcome`](crate::ErrorKind::Outcome): look for
    /// the group before making it again.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) when there is such a group.
    pub async fn create(self, name: &str, description: &str, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let body = types::CreateDeviceGroupRequest {
            account_name: self.client.account().to_owned(),
            devices_to_add: flat(devices),
            group_description: description.to_owned(),
            group_name: name.to_owned(),
        };
        let fits = || {
            validate::text("the name of the group", name)?;
            validate::text("the description of the group", description)
        };
        self.client.ask("createDeviceGroup").check(fits).body(&body).done().await
    }

    /// Gives a group another name (updateDeviceGroup).
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) when there is such a group; [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) also when an
    /// answer was lost and the group was renamed already.
    pub async fn rename(self, name: &str, new: &str) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { new_group_name: Some(new.to_owned()), ..Default::default() };
        self.update(name, &body, || validate::text("the new name of the group", new)).await
    }

    /// Says anew what a group is for (updateDeviceGroup).
    ///
    /// # Errors
    /// As every call.
    pub async fn describe(self, name: &str, description: &str) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { new_group_description: Some(description.to_owned()), ..Default::default() };
        self.update(name, &body, || validate::text("the description of the group", description)).await
    }

    /// Puts devices into a group (updateDeviceGroup). They leave the group they are in.
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn add(self, name: &str, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { devices_to_add: flat(devices), ..Default::default() };
        self.update(name, &body, || validate::some("devices", &body.devices_to_add)).await
    }

    /// Takes devices out of a group (updateDeviceGroup). They fall back to the default group.
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn remove(self, name: &str, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { devices_to_remove: flat(devices), ..Default::default() };
        self.update(name, &body, || validate::some("devices", &body.devices_to_remove)).await
    }

    /// Takes a group away, not its devices (deleteDeviceGroup). Who was in it cannot be told afterwards.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) also when an answer was lost and the group was gone already.
    pub async fn delete(self, name: &str) -> Result<()> {
        self.client.ask("deleteDeviceGroup").path("gname", name).done().await
    }

    async fn update(self, name: &str, body: &types::DeviceGroupUpdateRequest, rule: impl FnOnce() -> Result<()>) -> Result<()> {
        self.client.ask("updateDeviceGroup").path("gname", name).check(rule).body(body).done().await
    }
}
