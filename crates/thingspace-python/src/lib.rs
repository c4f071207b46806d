//! The native half of the Python package `thingspace`: the same client and simulator as in Rust.

mod client;
mod device;
mod errors;
mod listener;
mod operation;
mod outcomes;
mod request;
mod runtime;
mod simulator;

use pyo3::prelude::*;

/// The module `thingspace._thingspace`; people import `thingspace`.
#[pymodule]
fn _thingspace(module: &Bound<'_, PyModule>) -> PyResult<()> {
    runtime::start()?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<client::Client>()?;
    module.add_class::<client::AsyncClient>()?;
    module.add_class::<client::Devices>()?;
    module.add_class::<client::AsyncDevices>()?;
    module.add_class::<client::Callbacks>()?;
    module.add_class::<client::AsyncCallbacks>()?;
    module.add_class::<device::Device>()?;
    module.add_class::<device::DeviceList>()?;
    module.add_class::<device::AsyncDeviceList>()?;
    module.add_class::<listener::Listener>()?;
    module.add_class::<outcomes::Outcome>()?;
    module.add_class::<outcomes::Outcomes>()?;
    module.add_class::<request::Progress>()?;
    module.add_class::<request::Request>()?;
    module.add_class::<request::AsyncRequest>()?;
    module.add_class::<simulator::Simulator>()
}
