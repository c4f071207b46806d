//! The native half of the Python package `thingspace`: the same client and simulator as in Rust.

mod arguments;
mod callbacks;
mod client;
mod device;
mod devices;
mod errors;
mod history;
mod list;
mod listener;
mod logging;
mod operation;
mod outcomes;
mod record;
mod request;
mod runtime;
mod simulator;
mod store;
mod table;
mod twins;

use pyo3::prelude::*;

/// The module `thingspace._thingspace`; people import `thingspace`.
#[pymodule]
fn _thingspace(module: &Bound<'_, PyModule>) -> PyResult<()> {
    runtime::start()?;
    logging::start();
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_function(wrap_pyfunction!(runtime::_panic, module)?)?;
    module.add_class::<client::Client>()?;
    module.add_class::<client::AsyncClient>()?;
    module.add_class::<devices::Devices>()?;
    module.add_class::<devices::AsyncDevices>()?;
    module.add_class::<devices::BulkDevices>()?;
    module.add_class::<devices::AsyncBulkDevices>()?;
    module.add_class::<devices::SentSoFar>()?;
    module.add_class::<callbacks::Callbacks>()?;
    module.add_class::<callbacks::AsyncCallbacks>()?;
    module.add_class::<history::UsageHistory>()?;
    module.add_class::<history::AsyncUsageHistory>()?;
    module.add_class::<history::ConnectionHistory>()?;
    module.add_class::<history::AsyncConnectionHistory>()?;
    module.add_class::<history::ProvisioningHistory>()?;
    module.add_class::<history::AsyncProvisioningHistory>()?;
    module.add_class::<history::Usage>()?;
    module.add_class::<history::ConnectionEvent>()?;
    module.add_class::<history::ProvisioningEvent>()?;
    module.add_class::<history::LineHistory>()?;
    module.add_class::<device::Device>()?;
    module.add_class::<list::List>()?;
    module.add_class::<list::AsyncList>()?;
    module.add_class::<list::Page>()?;
    module.add_class::<list::PageIterator>()?;
    module.add_class::<table::Table>()?;
    module.add_class::<list::RowIterator>()?;
    module.add_class::<listener::Event>()?;
    module.add_class::<listener::EventIterator>()?;
    module.add_class::<listener::Inbox>()?;
    module.add_class::<listener::Listener>()?;
    module.add_class::<outcomes::Outcome>()?;
    module.add_class::<outcomes::Outcomes>()?;
    module.add_class::<request::Progress>()?;
    module.add_class::<request::Request>()?;
    module.add_class::<request::AsyncRequest>()?;
    module.add_class::<request::Requests>()?;
    module.add_class::<request::AsyncRequests>()?;
    module.add_class::<simulator::Simulator>()?;
    module.add_class::<store::FileStore>()?;
    module.add_class::<store::MemoryStore>()?;
    module.add_class::<store::Password>()?;
    module.add_class::<store::PasswordFile>()
}
