//! Reads the history of one device.

use jiff::Timestamp;
use thingspace_raw::operation::{ListOperation, TypedOperation};
use thingspace_raw::ops;
use thingspace_raw::types::{self, ConnectionEvent, ProvisioningHistory, Usage};

use crate::client::Client;
use crate::device::id::DeviceId;
use crate::error::Result;

/// A record of one kind of history. The record type selects the operation.
pub trait HistoryRecord: Clone + PartialEq + Send + Sync + 'static {
    /// The operation that returns these records.
    type Operation: ListOperation<Record = Self> + Default;

    /// Returns the request for the history of one device between two times.
    fn request(id: &DeviceId, from: Timestamp, to: Timestamp) -> <Self::Operation as TypedOperation>::Request;
}

impl HistoryRecord for Usage {
    type Operation = ops::ListDeviceUsageHistory;

    fn request(id: &DeviceId, from: Timestamp, to: Timestamp) -> types::DeviceUsageListRequest {
        let (device_id, earliest, latest) = (Some(id.to_raw()), from.to_string(), to.to_string());
        types::DeviceUsageListRequest { device_id, earliest, latest, ..Default::default() }
    }
}

impl HistoryRecord for ConnectionEvent {
    type Operation = ops::ListDeviceConnectionHistory;

    fn request(id: &DeviceId, from: Timestamp, to: Timestamp) -> types::DeviceConnectionListRequest {
        let (device_id, earliest, latest) = (id.to_raw(), from.to_string(), to.to_string());
        types::DeviceConnectionListRequest { device_id, earliest, latest, ..Default::default() }
    }
}

impl HistoryRecord for ProvisioningHistory {
    type Operation = ops::ListDeviceProvisioningHistory;

    fn request(id: &DeviceId, from: Timestamp, to: Timestamp) -> types::DeviceProvisioningHistoryListRequest {
        let (device_id, earliest, latest) = (id.to_raw(), from.to_string(), to.to_string());
        types::DeviceProvisioningHistoryListRequest { device_id, earliest, latest, ..Default::default() }
    }
}

/// Reads all records of one device between two times, both included.
pub(crate) async fn read<R: HistoryRecord>(client: &Client, id: &DeviceId, from: Timestamp, to: Timestamp) -> Result<Vec<R>> {
    client.call(R::Operation::default()).body(R::request(id, from, to)).list().collect().await
}
