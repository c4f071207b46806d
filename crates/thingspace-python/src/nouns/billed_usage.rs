//! Billed usage by billing cycle.

use std::collections::BTreeMap;

use thingspace::label;

use crate::convert::billing_cycle::Cycle;
use crate::convert::device_ids::{Id, Ids, Named};
use crate::convert::models::Undescribed;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::errors::failed;

noun! {
    /// Billed usage by billing cycle: `client.billed_usage`. A cycle is a `BillingCycle`, or a string with the month in which
    /// the cycle closes, such as `2026-01`.
    BilledUsage, AsyncBilledUsage
}

sync_and_async! {
    BilledUsage, AsyncBilledUsage of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns the usage of one device in one cycle (default: the latest closed cycle). The result is a plain dictionary, not a
    /// class of `models`, because Verizon's documentation does not describe the response.
    ///
    /// ```python
    /// print(client.billed_usage.of_device("eid:89033023426200000000000000000001", cycle="2025-11"))
    /// ```
    call fn of_device(this, py, device: Id; cycle: Option<Cycle> = None) {
        with_client!(this, client => client.billed_usage().of_device(&device.0, cycle.map(|cycle| cycle.0)), Undescribed)
    }

    /// Returns the usage of each label in one cycle (default: the latest closed cycle). `labels` maps the name of each label to
    /// its value.
    ///
    /// ```python
    /// print(client.billed_usage.of_labels({"usage": "infotainment"}, cycle="2025-11"))
    /// ```
    call fn of_labels(this, py, labels: BTreeMap<String, String>; cycle: Option<Cycle> = None) {
        let labels: Vec<_> = labels.into_iter().map(|(name, value)| label(name, value)).collect();
        with_client!(this, client => client.billed_usage().of_labels(labels, cycle.map(|cycle| cycle.0)), Undescribed)
    }

    /// Queries the usage of up to 2,000 devices in one cycle. If `devices` is omitted, queries the usage of all devices of the
    /// account. An empty list is refused. The answer arrives as messages of the callback service DeviceService: a long answer
    /// consists of several messages.
    ///
    /// ```python
    /// query = client.billed_usage.of_devices(devices="eid:89033023426200000000000000000001", cycle="2025-11")
    /// ```
    call fn of_devices(this, py; devices: Option<Named<Ids>> = None, cycle: Option<Cycle> = None) {
        let (client, cycle) = (this.clone(), cycle.map(|cycle| cycle.0));
        async move {
            let query = match devices {
                None => client.billed_usage().of_all_devices(cycle).await,
                Some(Named(devices)) => client.billed_usage().of_devices(devices.0, cycle).await,
            };
            query.map_err(failed)
        }
    }

    /// Queries the usage in the cycles from `first` to `last`, inclusive. The answer has the usage of each device in `devices`.
    /// If `devices` is omitted, the answer has the usage of the whole account. An empty list is refused. The answer arrives as
    /// messages of the callback service DeviceService.
    ///
    /// ```python
    /// query = client.billed_usage.of_cycles(first="2025-10", last="2025-11", devices="eid:89033023426200000000000000000001")
    /// ```
    call fn of_cycles(this, py, first: Cycle, last: Cycle; devices: Option<Named<Ids>> = None) {
        let client = this.clone();
        async move {
            let query = match devices {
                None => client.billed_usage().of_account(first.0, last.0).await,
                Some(Named(devices)) => client.billed_usage().of_cycles(devices.0, first.0, last.0).await,
            };
            query.map_err(failed)
        }
    }
}
