//! Usage labels of eUICC devices.

use thingspace::label;

use crate::convert::device_ids::Targets;
use crate::convert::sync_async::{noun, sync_and_async, with_client};

noun! {
    /// Usage labels of eUICC devices: `client.labels`. The service reports the billed usage of each label separately. A request
    /// contains the EIDs of up to 2,000 devices.
    Labels, AsyncLabels
}

sync_and_async! {
    Labels, AsyncLabels of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Sets a label on devices. A label has a name and a value.
    ///
    /// ```python
    /// outcomes = client.labels.set("eid:89033023426200000000000000000001", "usage", "infotainment").wait()
    /// ```
    call fn set(this, py, devices: Targets, name: String, value: String) {
        with_client!(this, client => client.labels().set(devices.0, label(name, value)))
    }

    /// Removes a label from devices.
    ///
    /// ```python
    /// outcomes = client.labels.remove("eid:89033023426200000000000000000001", "usage", "infotainment").wait()
    /// ```
    call fn remove(this, py, devices: Targets, name: String, value: String) {
        with_client!(this, client => client.labels().remove(devices.0, label(name, value)))
    }
}
