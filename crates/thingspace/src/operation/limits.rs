//! The maximum number of devices per request (`x-thingspace-limits`).

use thingspace_raw::operation::{Operation, TypedOperation};

/// The limit for operations without their own documented limit (openapi/errors.yaml, INPUT_INVALID.MaxRequestsExceeded).
pub(crate) const ANY_REQUEST: usize = 10_000;

/// Returns the maximum number of devices in one request of `operation`.
pub(crate) const fn most_devices(operation: &Operation) -> usize {
    match operation.limits.devices {
        Some(devices) => devices as usize,
        None => ANY_REQUEST,
    }
}

/// Returns the maximum number of devices in one request of the operation `O`.
pub(crate) const fn most_devices_of<O: TypedOperation>() -> usize {
    most_devices(O::OPERATION)
}
