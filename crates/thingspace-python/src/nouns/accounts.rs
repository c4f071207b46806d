//! The account, its groups of devices, its usage labels, and its billed usage.

use std::collections::BTreeMap;

use thingspace::label;

use crate::convert::arguments::Cycle;
use crate::convert::device_ids::{Id, Ids};
use crate::convert::models::{Many, One, Undescribed};
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::lists::records::RecordList;

noun! {
    /// The account of the client: `client.accounts`.
    Accounts, AsyncAccounts
}

sync_and_async! {
    Accounts, AsyncAccounts of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns the account with its name and features.
    call fn get(this, py) {
        with_client!(this, client => client.accounts().get(), One)
    }

    /// Returns the service plans of the account. Requests name a plan by its `code`.
    call fn plans(this, py) {
        with_client!(this, client => client.accounts().plans(), Many)
    }

    /// Lists the leads of a partner account.
    now fn leads(this, py) {
        let client = this.clone();
        RecordList::new("leads", move || client.accounts().leads())
    }

    /// Returns the custom services and states that `devices.go_to_state` accepts.
    call fn states_and_services(this, py) {
        with_client!(this, client => client.accounts().states_and_services(), One)
    }

    /// Returns the device models (SKUs) that may be activated by ICCID alone.
    call fn skus(this, py) {
        with_client!(this, client => client.accounts().skus(), Many)
    }
}

noun! {
    /// The groups of the account: `client.groups`. A device is in one group at a time; a device removed from a group returns to the default
    /// group.
    Groups, AsyncGroups
}

sync_and_async! {
    Groups, AsyncGroups of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns all groups, including the default group, without their devices.
    call fn list(this, py) {
        with_client!(this, client => client.groups().list(), Many)
    }

    /// Lists the devices of a group by their identifiers. `devices.list(group=…)` returns them with all their fields.
    now fn members(this, py, name: String) {
        let client = this.clone();
        RecordList::new("members of a group", move || client.groups().members(&name))
    }

    /// Creates a group and adds devices to it. Raises an `OutcomeError` if the answer is lost: check whether the group exists before you
    /// create it again.
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

    /// Moves devices into a group. They leave the group that they are in.
    call fn add(this, py, name: String, devices: Ids) {
        with_client!(this, client => client.groups().add(&name, devices.0))
    }

    /// Removes devices from a group. They return to the default group.
    call fn remove(this, py, name: String, devices: Ids) {
        with_client!(this, client => client.groups().remove(&name, devices.0))
    }

    /// Deletes a group, but not its devices. Its former members cannot be recovered.
    call fn delete(this, py, name: String) {
        with_client!(this, client => client.groups().delete(&name))
    }
}

noun! {
    /// Usage labels of eUICC devices, which separate their usage in reports: `client.labels`. Devices are named by EID, up to 2,000 per
    /// request.
    Labels, AsyncLabels
}

sync_and_async! {
    Labels, AsyncLabels of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Sets a label, a name with a value, on devices.
    call fn set(this, py, name: String, value: String, devices: Ids) {
        with_client!(this, client => client.labels().set(label(name, value), devices.0))
    }

    /// Removes a label from devices.
    call fn remove(this, py, name: String, value: String, devices: Ids) {
        with_client!(this, client => client.labels().remove(label(name, value), devices.0))
    }
}

noun! {
    /// Billed usage by billing cycle: `client.billed_usage`. A cycle is the year and the month in which it closes: `(2026, 1)`.
    BilledUsage, AsyncBilledUsage
}

sync_and_async! {
    BilledUsage, AsyncBilledUsage of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns the usage of one device in one cycle (default: the latest closed one). The answer is a dictionary, because the documents
    /// do not describe it.
    call fn of_device(this, py, device: Id; cycle: Option<Cycle> = None) {
        with_client!(this, client => client.billed_usage().of_device(&device.0, cycle.map(|cycle| cycle.0)), Undescribed)
    }

    /// Returns the usage of labels, given as names and values, in one cycle.
    call fn of_labels(this, py, labels: BTreeMap<String, String>; cycle: Option<Cycle> = None) {
        let labels: Vec<_> = labels.into_iter().map(|(name, value)| label(name, value)).collect();
        with_client!(this, client => client.billed_usage().of_labels(labels, cycle.map(|cycle| cycle.0)), Undescribed)
    }

    /// Queries the usage of up to 2,000 devices, or of all devices, in one cycle. DeviceService answers, in several messages if the
    /// answer is long.
    call fn of_devices(this, py; devices: Option<Ids> = None, cycle: Option<Cycle> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        with_client!(this, client => client.billed_usage().of_devices(devices, cycle.map(|cycle| cycle.0)))
    }

    /// Queries the usage in several cycles, including the first and the last: of each of the devices, or of the account as a whole.
    /// DeviceService answers.
    call fn of_cycles(this, py, first: Cycle, last: Cycle; devices: Option<Ids> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        with_client!(this, client => client.billed_usage().of_cycles(devices, first.0, last.0))
    }
}
