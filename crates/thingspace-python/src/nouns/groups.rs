//! Groups of devices.

use pyo3::prelude::*;

use crate::convert::arguments::{Count, Positive, Rate};
use crate::convert::device_ids::{Ids, Keys};
use crate::convert::models::Many;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::errors::raise;
use crate::jobs::rows::Changes;
use crate::jobs::starter::JobStarter;
use crate::lists::records::RecordList;
use crate::requests::submit::Submitter as _;
use crate::runtime::process::Owned;

noun! {
    /// The groups of the account: `client.groups`. A device is in one group at a time.
    Groups, AsyncGroups
}

/// Durable jobs that change the members of groups: `client.jobs().groups`.
#[pyclass(frozen, module = "thingspace")]
pub struct JobGroups(pub Owned<JobStarter>);

/// Durable jobs that change the members of groups, for asyncio: `client.jobs().groups`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJobGroups(pub Owned<JobStarter>);

sync_and_async! {
    Groups, AsyncGroups of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns all groups, including the default group. The result does not contain the devices of the groups.
    ///
    /// ```python
    /// for group in client.groups.list():
    ///     print(group.name, group.description)
    /// ```
    call fn list(this, py) {
        with_client!(this, client => client.groups().list(), Many)
    }

    /// Lists the identifiers of the devices in a group. `devices.list(group=…)` returns the devices with all their fields.
    ///
    /// ```python
    /// for member in client.groups.members("depot"):
    ///     print(member.device_ids[0].id)
    /// ```
    now fn members(this, py, name: String) {
        let client = this.clone();
        RecordList::new("members of a group", move || client.groups().members(&name))
    }

    /// Creates a group that contains `devices` (default: no devices). Raises an `OutcomeError` if the answer is lost. In this
    /// case, check whether the group exists before you repeat the call.
    ///
    /// ```python
    /// client.groups.create("yard", "Devices in stock", devices="iccid:89148000008682242668")
    /// ```
    call fn create(this, py, name: String, description: String; devices: Option<Ids> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        with_client!(this, client => client.groups().create(&name, &description, devices))
    }

    /// Renames a group.
    ///
    /// ```python
    /// client.groups.rename("depot", "depot-north")
    /// ```
    call fn rename(this, py, name: String, new: String) {
        with_client!(this, client => client.groups().rename(&name, &new))
    }

    /// Changes the description of a group.
    ///
    /// ```python
    /// client.groups.describe("depot", "Devices in stock")
    /// ```
    call fn describe(this, py, name: String, description: String) {
        with_client!(this, client => client.groups().describe(&name, &description))
    }

    /// Moves devices from their current groups into the group `name`.
    ///
    /// ```python
    /// client.groups.add(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
    /// ```
    call fn add(this, py, devices: Ids, name: String) {
        with_client!(this, client => client.groups().add(devices.0, &name))
    }

    /// Removes devices from a group. The devices return to the default group.
    ///
    /// ```python
    /// client.groups.remove("iccid:89148000008682242668", "depot")
    /// ```
    call fn remove(this, py, devices: Ids, name: String) {
        with_client!(this, client => client.groups().remove(devices.0, &name))
    }

    /// Deletes a group, but not its devices. The list of its members is lost.
    ///
    /// ```python
    /// client.groups.delete("depot")
    /// ```
    call fn delete(this, py, name: String) {
        with_client!(this, client => client.groups().delete(&name))
    }
}

sync_and_async! {
    JobGroups, AsyncJobGroups of JobStarter;
    shared {}
    blocking {}
    asyncio {}

    /// Starts the job that moves devices from their current groups into the group `name`. If the answer to a request is lost,
    /// the devices in this request stay `unknown`, because device lists do not show which request moved a device.
    ///
    /// ```python
    /// job = client.jobs().groups.add(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
    /// print(job.run())
    /// ```
    job fn add(
        this, py, devices: Keys, name: String; batch_size: Option<Positive> = None, per_minute: Option<Rate> = None,
        again: Option<bool> = None, first: Option<Positive> = None, stop_after_refused: Option<Count> = None,
        split_refused: Option<bool> = None
    ) {
        let change = this.client().groups().adding(&name).map_err(raise)?;
        let options = (batch_size, per_minute, again, first, stop_after_refused, split_refused);
        Ok(this.start(Changes::of(py, change, devices)?, options))
    }

    /// Starts the job that removes devices from a group. The devices return to the default group.
    ///
    /// ```python
    /// job = client.jobs().groups.remove(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
    /// print(job.run())
    /// ```
    job fn remove(
        this, py, devices: Keys, name: String; batch_size: Option<Positive> = None, per_minute: Option<Rate> = None,
        again: Option<bool> = None, first: Option<Positive> = None, stop_after_refused: Option<Count> = None,
        split_refused: Option<bool> = None
    ) {
        let change = this.client().groups().removing(&name).map_err(raise)?;
        let options = (batch_size, per_minute, again, first, stop_after_refused, split_refused);
        Ok(this.start(Changes::of(py, change, devices)?, options))
    }
}
