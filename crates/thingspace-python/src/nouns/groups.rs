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

/// Changes of the members of groups as durable jobs: `client.jobs().groups`.
#[pyclass(frozen, module = "thingspace")]
pub struct JobGroups(pub Owned<JobStarter>);

/// Changes of the members of groups as durable jobs, for asyncio: `client.jobs().groups`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJobGroups(pub Owned<JobStarter>);

sync_and_async! {
    Groups, AsyncGroups of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns all groups, including the default group, without their devices.
    call fn list(this, py) {
        with_client!(this, client => client.groups().list(), Many)
    }

    /// Lists the identifiers of the devices in a group. `devices.list(group=…)` returns the devices with all their fields.
    now fn members(this, py, name: String) {
        let client = this.clone();
        RecordList::new("members of a group", move || client.groups().members(&name))
    }

    /// Creates a group and adds devices to it. Raises an `OutcomeError` if the answer is lost. In this case, check whether the
    /// group exists before you repeat the call.
    call fn create(this, py, name: String, description: String; devices: Option<Ids> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        with_client!(this, client => client.groups().create(&name, &description, devices))
    }

    /// Renames a group.
    call fn rename(this, py, name: String, new: String) {
        with_client!(this, client => client.groups().rename(&name, &new))
    }

    /// Changes the description of a group.
    call fn describe(this, py, name: String, description: String) {
        with_client!(this, client => client.groups().describe(&name, &description))
    }

    /// Moves devices from their current groups into this group.
    call fn add(this, py, devices: Ids, name: String) {
        with_client!(this, client => client.groups().add(devices.0, &name))
    }

    /// Removes devices from a group. The devices return to the default group.
    call fn remove(this, py, devices: Ids, name: String) {
        with_client!(this, client => client.groups().remove(devices.0, &name))
    }

    /// Deletes a group, but not its devices. The list of its members is lost.
    call fn delete(this, py, name: String) {
        with_client!(this, client => client.groups().delete(&name))
    }
}

sync_and_async! {
    JobGroups, AsyncJobGroups of JobStarter;
    shared {}
    blocking {}
    asyncio {}

    /// Starts the job that moves devices from their current groups into this group. Device lists do not show the change as a
    /// change of this job: if the answer to a request is lost, its devices stay `unknown`.
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
