//! Whether devices can be reached.

use thingspace::raw::types::ReachabilityType;

use crate::convert::device_ids::{Id, Ids};
use crate::convert::moments::Moment;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::convert::values::ListedValue;

noun! {
    /// Queries and monitors whether devices can be reached: `client.reachability`.
    ///
    /// The callback service DiagnosticsService sends the answer to every request, so register a listener for this service first.
    /// Identify all devices of a request by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. The argument `kind` is the
    /// kind of reachability: one of `models.ReachabilityType`, for instance `REACHABLE_FOR_DATA`.
    Reachability, AsyncReachability
}

sync_and_async! {
    Reachability, AsyncReachability of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Monitors devices until the time `until`, which is at most 3,650 days in the future. Each request creates new monitors,
    /// which count against an allowance. Therefore, the client does not send a request again if its answer is lost.
    ///
    /// ```python
    /// query = client.reachability.watch("iccid:89148000008682242668", "REACHABLE_FOR_DATA", "2026-02-01T00:00:00Z")
    /// ```
    call fn watch(this, py, devices: Ids, kind: ListedValue<ReachabilityType>, until: Moment) {
        with_client!(this, client => client.reachability().watch(devices.0, kind.0, until.0))
    }

    /// Stops monitors by their ids.
    ///
    /// ```python
    /// query = client.reachability.stop([monitor])
    /// ```
    call fn stop(this, py, monitors: Vec<String>) {
        with_client!(this, client => client.reachability().stop(monitors))
    }

    /// Queries the monitors of devices.
    ///
    /// ```python
    /// query = client.reachability.monitors("iccid:89148000008682242668")
    /// ```
    call fn monitors(this, py, devices: Ids; kind: Option<ListedValue<ReachabilityType>> = None) {
        with_client!(this, client => client.reachability().monitors(devices.0, kind.map(|kind| kind.0)))
    }

    /// Queries whether one device can be reached. If the device cannot be reached now, the service waits for it for one hour.
    ///
    /// ```python
    /// query = client.reachability.status("iccid:89148000008682242668", "REACHABLE_FOR_DATA")
    /// ```
    call fn status(this, py, device: Id, kind: ListedValue<ReachabilityType>) {
        with_client!(this, client => client.reachability().status(&device.0, kind.0))
    }
}
