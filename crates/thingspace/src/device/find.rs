//! Finds one device.

use thingspace_raw::{ops, types};

use crate::client::Client;
use crate::device::id::DeviceId;
use crate::device::matching::find_by_id;
use crate::device::record::Device;
use crate::error::Result;

/// Finds the device with this identifier in `account`. Returns `None` if the account does not have it.
pub(crate) async fn find(client: &Client, id: &DeviceId, account: &str) -> Result<Option<Device>> {
    let body = types::AccountDeviceListRequest {
        account_name: Some(account.to_owned()),
        device_id: Some(id.to_raw()),
        ..Default::default()
    };
    match client.call(ops::ListDevices).body(body).send().await {
        // The answer may contain devices that were not requested, so pick the device with this identifier.
        Ok(answer) => {
            let devices: Vec<Device> = answer.devices.into_iter().map(Device::from).collect();
            Ok(find_by_id(id, devices, |device| device.ids().collect()))
        }
        Err(error) if error.code() == Some("REQUEST_FAILED.DeviceNotFound") => Ok(None),
        Err(error) => Err(error),
    }
}
