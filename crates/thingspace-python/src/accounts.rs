//! The account, its groups of devices, and its usage labels.

use std::collections::BTreeMap;

use thingspace::label;

use crate::arguments::{Cycle, Id, Ids};
use crate::models::{Listed, Many, One, Undescribed};
use crate::twins::{ask, noun, twins};

noun! {
    /// The account that the client works for: `client.accounts`.
    Accounts, AsyncAccounts
}

twins! {
    Accounts, AsyncAccounts of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// What the account is called and may do.
    call fn get(this, py) {
        ask!(this, client => client.accounts().get(), One)
    }

    /// The service plans that lines can have. Requests name a plan by its `code`.
    call fn plans(this, py) {
        ask!(this, client => client.accounts().plans(), Many)
    }

    /// The leads of a partner account.
    now fn leads(this, py) {
        let client = this.clone();
        Listed::new("leads", move || client.accounts().leads())
    }

    /// The custom services and states that `devices.go_to_state` takes.
    call fn states_and_services(this, py) {
        ask!(this, client => client.accounts().states_and_services(), One)
    }

    /// The kinds of device that may be activated by ICCID alone.
    call fn skus(this, py) {
        ask!(this, client => client.accounts().skus(), Many)
    }
}

noun! {
    /// The groups of the account: `client.groups`. A device is in one group at a time; who leaves one falls back to the default group.
    Groups, AsyncGroups
}

twins! {
    Groups, AsyncGroups of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// All groups, the default group among them, without their devices.
    call fn list(this, py) {
        ask!(this, client => client.groups().list(), Many)
    }

    /// The devices of a group by their identifiers; `devices.list(group=…)` tells more of each.
    now fn members(this, py, name: String) {
        let client = this.clone();
        Listed::new("members of a group", move || client.groups().members(&name))
    }

    /// Makes a group, and puts devices into it. A lost answer is an `OutcomeError`: look for the group before making it again.
    call fn create(this, py, name: String, description: String; devices: Option<Ids> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        ask!(this, client => client.groups().create(&name, &description, devices))
    }

    /// Gives a group another name.
    call fn rename(this, py, name: String, new: String) {
        ask!(this, client => client.groups().rename(&name, &new))
    }

    /// Says anew what a group is for.
    call fn describe(this, py, name: String, description: String) {
        ask!(this, client => client.groups().describe(&name, &description))
    }

    /// Puts devices into a group. They leave the group they are in.
    call fn add(this, py, name: String, devices: Ids) {
        ask!(this, client => client.groups().add(&name, devices.0))
    }

    /// Takes devices out of a group. They fall back to the default group.
    call fn remove(this, py, name: String, devices: Ids) {
        ask!(this, client => client.groups().remove(&name, devices.0))
    }

    /// Takes a group away, not its devices. Who was in it cannot be told afterwards.
    call fn delete(this, py, name: String) {
        ask!(this, client => client.groups().delete(&name))
    }
}

noun! {
    /// Usage labels of eUICC lines, which tell their usage apart: `client.labels`. Devices are named by EID, up to 2,000 a request.
    Labels, AsyncLabels
}

twins! {
    Labels, AsyncLabels of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Puts a label, a name with a value, on lines.
    call fn set(this, py, name: String, value: String, devices: Ids) {
        ask!(this, client => client.labels().set(label(name, value), devices.0))
    }

    /// Takes a label off lines.
    call fn remove(this, py, name: String, value: String, devices: Ids) {
        ask!(this, client => client.labels().remove(label(name, value), devices.0))
    }
}

noun! {
    /// What was billed, by cycle: `client.billed_usage`. A cycle is the year and the month in which it closes: `(2026, 1)`.
    BilledUsage, AsyncBilledUsage
}

twins! {
    BilledUsage, AsyncBilledUsage of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Of one line in one cycle, by default the latest closed one. The form of the answer is on no page: it is a dictionary.
    call fn of_line(this, py, device: Id; cycle: Option<Cycle> = None) {
        ask!(this, client => client.billed_usage().of_device(&device.0, cycle.map(|cycle| cycle.0)), Undescribed)
    }

    /// Of labels, name to value, in one cycle.
    call fn of_labels(this, py, labels: BTreeMap<String, String>; cycle: Option<Cycle> = None) {
        let labels: Vec<_> = labels.into_iter().map(|(name, value)| label(name, value)).collect();
        ask!(this, client => client.billed_usage().of_labels(labels, cycle.map(|cycle| cycle.0)), Undescribed)
    }

    /// Of up to 2,000 lines in one cycle, or of every line when none is named. DeviceService answers, in several messages when it is long.
    call fn of_lines(this, py; devices: Option<Ids> = None, cycle: Option<Cycle> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        ask!(this, client => client.billed_usage().of_devices(devices, cycle.map(|cycle| cycle.0)))
    }

    /// Of several cycles, first and last included: of each line named, or of the account as a whole. DeviceService answers.
    call fn of_cycles(this, py, first: Cycle, last: Cycle; devices: Option<Ids> = None) {
        let devices = devices.map_or_else(Vec::new, |ids| ids.0);
        ask!(this, client => client.billed_usage().of_cycles(devices, first.0, last.0))
    }
}
