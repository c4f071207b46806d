//! Whether devices can be reached.

use thingspace::raw::types::ReachabilityType;

use crate::convert::device_ids::{Id, Ids};
use crate::convert::moments::Moment;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::convert::values::ListedValue;

noun! {
    /// Whether devices can be reached, now or from now on: `client.reachability`.
    ///
    /// DiagnosticsService answers every request: register a listener for it first. All devices of a request are named by the same kind of
    /// identifier: IMEI, MDN, MSISDN or ICCID. `kind` is one of `models.ReachabilityType`, for instance `REACHABLE_FOR_DATA`.
    Reachability, AsyncReachability
}

sync_and_async! {
    Reachability, AsyncReachability of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Monitors devices until a moment, at most 3,650 days ahead. Sent once, because every call creates new monitors, which count against an
    /// allowance.
    call fn watch(this, py, devices: Ids, kind: ListedValue<ReachabilityType>, until: Moment) {
        with_client!(this, client => client.reachability().watch(devices.0, kind.0, until.0))
    }

    /// Stops monitors by their ids.
    call fn stop(this, py, monitors: Vec<String>) {
        with_client!(this, client => client.reachability().stop(monitors))
    }

    /// Queries the monitors of devices.
    call fn monitors(this, py, devices: Ids; kind: Option<ListedValue<ReachabilityType>> = None) {
        with_client!(this, client => client.reachability().monitors(devices.0, kind.map(|kind| kind.0)))
    }

    /// Queries whether one device can be reached. The service waits for the device, at most one hour.
    call fn status(this, py, device: Id, kind: ListedValue<ReachabilityType>) {
        with_client!(this, client => client.reachability().status(&device.0, kind.0))
    }
}
