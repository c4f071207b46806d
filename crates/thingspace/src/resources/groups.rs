//! Device groups.

use thingspace_raw::ops;
use thingspace_raw::types::{self, AccountDeviceList, DeviceGroup};

use crate::changes::change::Change;
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::client::Client;
use crate::device::id::{DeviceId, flat};
use crate::error::Result;
use crate::operation::typed_pages::Paged;
use crate::operation::validate;

impl Client {
    /// Returns a handle for the device groups of the account.
    pub fn groups(&self) -> Groups<'_> {
        Groups { client: self }
    }
}

/// The device groups of the account. Created by [`Client::groups`].
///
/// A device is in one group at a time. A device that is removed from a group returns to the default group.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let groups = client.groups();
/// groups.create("depot", "Devices in stock", active[0].ids().take(1)).await?;
/// groups.add(active[1].ids().take(1), "depot").await?;
/// assert_eq!(groups.members("depot").collect().await?.len(), 2);
/// groups.delete("depot").await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    client: &'a Client,
}

impl Groups<'_> {
    /// Returns all groups, including the default group (listDeviceGroups). The result does not contain the devices of the groups.
    pub async fn list(self) -> Result<Vec<DeviceGroup>> {
        Ok(self.client.call(ops::ListDeviceGroups).send().await?.0)
    }

    /// Lists the identifiers of the devices in a group (getDeviceGroup). For complete device records, use
    /// [`ListDevices::group`](crate::ListDevices::group).
    pub fn members(self, name: &str) -> Paged<AccountDeviceList> {
        self.client.call(ops::GetDeviceGroup).with(ops::GetDeviceGroup::GNAME, name).list()
    }

    /// Creates a group and adds devices to it (createDeviceGroup).
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the group exists. [`ErrorKind::Outcome`](crate::ErrorKind::Outcome)
    /// if the answer was lost. In that case, check whether [`list`](Self::list) returns the group before you create it again.
    pub async fn create(self, name: &str, description: &str, devices: impl IntoIterator<Item = DeviceId>) -> Result<()> {
        let body = types::CreateDeviceGroupRequest {
            account_name: self.client.account().to_owned(),
            devices_to_add: flat(devices),
            group_description: description.to_owned(),
            group_name: name.to_owned(),
            ..Default::default()
        };
        let fits = || {
            validate::text("the name of the group", name)?;
            validate::text("the description of the group", description)
        };
        self.client.call(ops::CreateDeviceGroup).check(fits).body(body).done().await
    }

    /// Renames a group (updateDeviceGroup).
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if another group has the new name.
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist, or if the client retried after a lost
    /// answer and the first attempt had already renamed the group.
    pub async fn rename(self, name: &str, new: &str) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { new_group_name: Some(new.to_owned()), ..Default::default() };
        self.update(name, body, |_| validate::text("the new name of the group", new)).await
    }

    /// Changes the description of a group (updateDeviceGroup).
    pub async fn describe(self, name: &str, description: &str) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { new_group_description: Some(description.to_owned()), ..Default::default() };
        self.update(name, body, |_| validate::text("the description of the group", description)).await
    }

    /// Adds devices to a group (updateDeviceGroup). The devices leave their current group.
    pub async fn add(self, devices: impl IntoIterator<Item = DeviceId>, name: &str) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { devices_to_add: flat(devices), ..Default::default() };
        self.update(name, body, |body| validate::some("devices", &body.devices_to_add)).await
    }

    /// Removes devices from a group (updateDeviceGroup). The devices return to the default group.
    pub async fn remove(self, devices: impl IntoIterator<Item = DeviceId>, name: &str) -> Result<()> {
        let body = types::DeviceGroupUpdateRequest { devices_to_remove: flat(devices), ..Default::default() };
        self.update(name, body, |body| validate::some("devices", &body.devices_to_remove)).await
    }

    /// Returns the change that adds devices to a group. The change does not contain the devices: pass them to
    /// [`Client::send_change`]. You can store the change, or send it several times to add any number of devices in parts.
    pub fn adding(self, name: &str) -> Result<Change> {
        self.moving(ChangeKind::AddToGroup, name, "devicesToAdd")
    }

    /// Returns the change that removes devices from a group. Use it like the change that [`Groups::adding`] returns.
    pub fn removing(self, name: &str) -> Result<Change> {
        self.moving(ChangeKind::RemoveFromGroup, name, "devicesToRemove")
    }

    fn moving(self, kind: ChangeKind, name: &str, member: &str) -> Result<Change> {
        let change = Change::new(kind, Expectation::Unseen, &types::DeviceGroupUpdateRequest::default())?.ids_in(member);
        Ok(change.path("aname", self.client.account()).path("gname", name))
    }

    /// Deletes a group (deleteDeviceGroup), but not its devices. Afterwards, nothing shows which devices were in the group.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the group does not exist, or if the client retried after a lost
    /// answer and the first attempt had already deleted the group.
    pub async fn delete(self, name: &str) -> Result<()> {
        self.client.call(ops::DeleteDeviceGroup).with(ops::DeleteDeviceGroup::GNAME, name).done().await
    }

    async fn update(
        self,
        name: &str,
        body: types::DeviceGroupUpdateRequest,
        rule: impl FnOnce(&types::DeviceGroupUpdateRequest) -> Result<()>,
    ) -> Result<()> {
        let call = self.client.call(ops::UpdateDeviceGroup).with(ops::UpdateDeviceGroup::GNAME, name);
        call.check(|| rule(&body)).body(body).done().await
    }
}
