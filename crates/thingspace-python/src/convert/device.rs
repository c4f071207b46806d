//! The Python class `Device`.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::State;

use super::record::record;
use crate::errors::raise;
use crate::runtime::flavor::plain_answers;

record! {
    /// A device of the account. A field is None if the service sent no value. For example, a deactivated device has no phone
    /// number and no plan.
    Device(thingspace::Device),
    json |device| serde_json::to_value(device.raw()).unwrap_or_default(),
    parse |data| serde_json::from_value::<thingspace::raw::types::ThingspaceDevice>(data).map(thingspace::Device::from);
    shown iccid, state, plan;

    /// The ICCID of the SIM.
    iccid: string = |device| device.iccid();
    /// The IMEI of the hardware.
    imei: string = |device| device.imei();
    /// The phone number. Only active and suspended devices have one.
    mdn: string = |device| device.mdn();
    /// The state: active, suspend, deactive, pre-active or pending activation. Any other state is an `Unknown`.
    state: state = |device| device.state().map(State::as_str);
    /// The service plan.
    plan: string = |device| device.plan();
    /// The name of the carrier.
    carrier: string = |device| device.carrier();
    /// The account that the device belongs to.
    account: string = |device| device.account();
    /// The groups that the device is in.
    groups: strings = |device| device.groups().collect();
    /// Whether the device was connected when the service answered.
    connected: flag = |device| device.connected();
    /// The IP address.
    ip_address: string = |device| device.ip_address();
    /// When the device was added to the account.
    created: time = |device| device.created();
    /// When the device was last activated.
    last_activation: time = |device| device.last_activation();
    /// The user who last activated the device.
    last_activation_by: string = |device| device.last_activation_by();
    /// When the current billing cycle ends.
    billing_cycle_end: time = |device| device.billing_cycle_end();
    /// When the device was last connected.
    last_connection: time = |device| device.last_connection();
    /// The device number that the platform assigned. A list of devices is sorted by this number, unless `devices.list(parts=…)`
    /// reads it in parts. To start a list after this device, pass the number to `devices.list(after=…)`.
    device_number: int = |device| device.device_number();

    methods {
        /// All identifiers, by kind.
        #[getter]
        fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
            let ids = PyDict::new(py);
            for id in self.0.ids() {
                ids.set_item(id.kind().as_str(), id.id())?;
            }
            Ok(ids)
        }

        /// The custom fields that have a value: `CustomField1` to `CustomField5`.
        #[getter]
        fn custom_fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
            dictionary(py, self.0.custom_fields())
        }

        /// The extended attributes that have a value.
        #[getter]
        fn attributes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
            dictionary(py, self.0.attributes())
        }

        /// Returns a copy of this device that keeps no other device in memory. A device from a list keeps all devices of its page
        /// in memory. If you need only a few devices of a long list, store such copies instead.
        ///
        /// ```python
        /// kept = [device.alone() for device in client.devices.list() if device.connected]
        /// ```
        fn alone(&self) -> Self {
            Self(self.0.alone())
        }

        /// The key that identifies the device in requests, for example `imei:…+iccid:…`.
        #[getter]
        fn key(&self) -> PyResult<String> {
            self.0.key().map(|key| key.to_string()).map_err(raise)
        }

        /// Returns the identifier of the kind `kind`, for instance `eid`; None if the device has no identifier of this kind.
        ///
        /// ```python
        /// print(device.id("eid"))
        /// ```
        fn id(&self, kind: &str) -> Option<String> {
            self.0.id(&kind.into()).map(str::to_owned)
        }

        /// Returns the value of the extended attribute `name`, for instance `CostCenterCode`; None if the attribute is missing or
        /// empty.
        ///
        /// ```python
        /// print(device.attribute("CostCenterCode"))
        /// ```
        fn attribute(&self, name: &str) -> Option<String> {
            self.0.attribute(name).map(str::to_owned)
        }

        fn __hash__(&self) -> PyResult<isize> {
            use std::hash::{DefaultHasher, Hash as _, Hasher as _};
            let mut hasher = DefaultHasher::new();
            self.0.iccid().hash(&mut hasher);
            self.0.imei().hash(&mut hasher);
            Ok(hasher.finish() as isize)
        }
    }
}

plain_answers!(Device);

fn dictionary<'py, 'a>(py: Python<'py>, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> PyResult<Bound<'py, PyDict>> {
    let dictionary = PyDict::new(py);
    for (name, value) in pairs {
        dictionary.set_item(name, value)?;
    }
    Ok(dictionary)
}
