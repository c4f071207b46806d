//! Data to non-IP devices.

use crate::convert::arguments::Span;
use crate::convert::device_ids::Ids;
use crate::convert::sync_async::{noun, sync_and_async, with_client};

noun! {
    /// Data to non-IP devices: `client.nidd`. Non-IP devices are NB-IoT devices whose plan includes non-IP data. To receive data
    /// from these devices, register an inbox for NiddService and read the `payload` of the events in the inbox.
    Nidd, AsyncNidd
}

sync_and_async! {
    Nidd, AsyncNidd of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Sends `payload`, up to 1,358 bytes, to each device. If the response is lost, the client does not send the request again.
    /// `within` is how long the network tries to deliver the bytes, from 2 seconds to 30 days. The callback service NiddService
    /// reports whether the bytes were delivered, were queued, or could not be delivered.
    ///
    /// ```python
    /// query = client.nidd.send(devices="iccid:89148000008682242668", payload=b"\x01\x02", within=3600)
    /// ```
    call fn send(this, py, devices: Ids, payload: Vec<u8>; within: Span) {
        with_client!(this, client => client.nidd().send(devices.0, payload, within.0))
    }
}
