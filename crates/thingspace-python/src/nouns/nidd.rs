//! Data to non-IP devices.

use crate::convert::arguments::Span;
use crate::convert::device_ids::Ids;
use crate::convert::sync_async::{noun, sync_and_async, with_client};

noun! {
    /// Data to non-IP devices, which are NB-IoT devices on a plan for it: `client.nidd`. Data from devices is the `payload` of the events
    /// of an inbox.
    Nidd, AsyncNidd
}

sync_and_async! {
    Nidd, AsyncNidd of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Sends up to 1,358 bytes, once. The network tries to deliver them for `within` seconds, 2 seconds to 30 days. NiddService reports
    /// whether they were delivered, are queued, or failed.
    call fn send(this, py, devices: Ids, payload: Vec<u8>; within: Span) {
        with_client!(this, client => client.nidd().send(devices.0, payload, within.0))
    }
}
