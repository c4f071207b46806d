//! The native module of the Python package `thingspace`: the client and the simulator of this workspace as Python classes.
//!
//! The modules are layered. Each module depends only on modules that come after it in this list:
//!
//! - `simulator`, `client`: the entry points;
//! - `nouns`: one file per noun of the client, with one method per operation;
//! - `jobs`: durable jobs, their progress and their reports;
//! - `requests`: accepted requests and their outcomes;
//! - `callbacks`: listeners and inboxes;
//! - `lists`: lazy lists;
//! - `convert`: conversions between Python and Rust values, and the macro that declares the methods of both clients;
//! - `runtime`: the tokio runtime of the process and its connection to Python;
//! - `errors`: the exceptions.

mod callbacks;
mod client;
mod convert;
mod errors;
mod jobs;
mod lists;
mod nouns;
mod requests;
mod runtime;
mod simulator;

use pyo3::prelude::*;

/// The module `thingspace._thingspace`. Programs import its classes from `thingspace`.
#[pymodule]
fn _thingspace(module: &Bound<'_, PyModule>) -> PyResult<()> {
    runtime::logging::start();
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_function(wrap_pyfunction!(runtime::test_support::_panic, module)?)?;
    module.add_function(wrap_pyfunction!(runtime::lifecycle::_end, module)?)?;
    module.add_function(wrap_pyfunction!(runtime::fork::_before_fork, module)?)?;
    module.add_function(wrap_pyfunction!(runtime::fork::_after_fork, module)?)?;
    module.add_function(wrap_pyfunction!(convert::moments::_read_moment, module)?)?;
    module.add_function(wrap_pyfunction!(convert::values::_listed_values, module)?)?;
    module.add_function(wrap_pyfunction!(convert::moments::_write_moment, module)?)?;
    module.add_function(wrap_pyfunction!(callbacks::event::_payload, module)?)?;
    module.add_class::<client::Client>()?;
    module.add_class::<client::AsyncClient>()?;
    module.add_class::<nouns::devices::Devices>()?;
    module.add_class::<nouns::devices::AsyncDevices>()?;
    module.add_class::<nouns::devices::BulkDevices>()?;
    module.add_class::<nouns::devices::AsyncBulkDevices>()?;
    module.add_class::<requests::submit::BatchProgress>()?;
    module.add_class::<nouns::callbacks::Callbacks>()?;
    module.add_class::<nouns::callbacks::AsyncCallbacks>()?;
    module.add_class::<nouns::history::UsageHistory>()?;
    module.add_class::<nouns::history::AsyncUsageHistory>()?;
    module.add_class::<nouns::history::ConnectionHistory>()?;
    module.add_class::<nouns::history::AsyncConnectionHistory>()?;
    module.add_class::<nouns::history::ProvisioningHistory>()?;
    module.add_class::<nouns::history::AsyncProvisioningHistory>()?;
    module.add_class::<nouns::history::Usage>()?;
    module.add_class::<nouns::history::ConnectionEvent>()?;
    module.add_class::<nouns::history::ProvisioningEvent>()?;
    module.add_class::<nouns::history::DeviceHistory>()?;
    module.add_class::<convert::billing_cycle::BillingCycle>()?;
    module.add_class::<convert::device::Device>()?;
    module.add_class::<convert::device_file::DeviceFile>()?;
    module.add_class::<convert::device_file::DeviceRow>()?;
    module.add_class::<convert::device_file::RejectedRow>()?;
    module.add_function(wrap_pyfunction!(convert::device_file::read_devices, module)?)?;
    module.add_class::<lists::list::List>()?;
    module.add_class::<lists::list::AsyncList>()?;
    module.add_class::<lists::list::Page>()?;
    module.add_class::<lists::list::PageIterator>()?;
    module.add_class::<convert::table::Table>()?;
    module.add_class::<lists::list::RowIterator>()?;
    module.add_class::<callbacks::event::Event>()?;
    module.add_class::<callbacks::reading::EventIterator>()?;
    module.add_class::<callbacks::inbox::Inbox>()?;
    module.add_class::<callbacks::listener::Listener>()?;
    module.add_class::<nouns::jobs::Jobs>()?;
    module.add_class::<nouns::jobs::AsyncJobs>()?;
    module.add_class::<nouns::euicc::JobProfiles>()?;
    module.add_class::<nouns::euicc::AsyncJobProfiles>()?;
    module.add_class::<nouns::groups::JobGroups>()?;
    module.add_class::<nouns::groups::AsyncJobGroups>()?;
    module.add_class::<nouns::sms::JobSms>()?;
    module.add_class::<nouns::sms::AsyncJobSms>()?;
    module.add_class::<jobs::job::Job>()?;
    module.add_class::<jobs::job::AsyncJob>()?;
    module.add_class::<jobs::progress::JobProgress>()?;
    module.add_class::<jobs::progress::ProgressIterator>()?;
    module.add_class::<jobs::report::JobCounts>()?;
    module.add_class::<jobs::report::JobSummary>()?;
    module.add_class::<requests::outcomes::Outcome>()?;
    module.add_class::<requests::outcomes::Outcomes>()?;
    module.add_class::<requests::change_request::WaitProgress>()?;
    module.add_class::<requests::change_request::ChangeRequest>()?;
    module.add_class::<requests::change_request::AsyncChangeRequest>()?;
    module.add_class::<requests::change_request::ChangeRequests>()?;
    module.add_class::<requests::change_request::AsyncChangeRequests>()?;
    module.add_class::<simulator::Simulator>()?;
    module.add_class::<nouns::accounts::Accounts>()?;
    module.add_class::<nouns::accounts::AsyncAccounts>()?;
    module.add_class::<nouns::groups::Groups>()?;
    module.add_class::<nouns::groups::AsyncGroups>()?;
    module.add_class::<nouns::labels::Labels>()?;
    module.add_class::<nouns::labels::AsyncLabels>()?;
    module.add_class::<nouns::billed_usage::BilledUsage>()?;
    module.add_class::<nouns::billed_usage::AsyncBilledUsage>()?;
    module.add_class::<nouns::promo_usage::PromoUsage>()?;
    module.add_class::<nouns::promo_usage::AsyncPromoUsage>()?;
    module.add_class::<nouns::sms::Sms>()?;
    module.add_class::<nouns::sms::AsyncSms>()?;
    module.add_class::<nouns::nidd::Nidd>()?;
    module.add_class::<nouns::nidd::AsyncNidd>()?;
    module.add_class::<nouns::reachability::Reachability>()?;
    module.add_class::<nouns::reachability::AsyncReachability>()?;
    module.add_class::<nouns::locations::Locations>()?;
    module.add_class::<nouns::locations::AsyncLocations>()?;
    module.add_class::<callbacks::registered::AsyncRegistered>()?;
    module.add_class::<callbacks::registered::Displaced>()?;
    module.add_class::<callbacks::registered::Registered>()?;
    module.add_class::<nouns::locations::LocationListeners>()?;
    module.add_class::<nouns::locations::AsyncLocationListeners>()?;
    module.add_class::<nouns::firmware::Firmware>()?;
    module.add_class::<nouns::firmware::AsyncFirmware>()?;
    module.add_class::<nouns::firmware::Campaigns>()?;
    module.add_class::<nouns::firmware::AsyncCampaigns>()?;
    module.add_class::<nouns::euicc::Profiles>()?;
    module.add_class::<nouns::euicc::AsyncProfiles>()?;
    module.add_class::<nouns::euicc::BulkProfiles>()?;
    module.add_class::<nouns::euicc::AsyncBulkProfiles>()?;
    module.add_class::<requests::pending_query::PendingQuery>()?;
    module.add_class::<requests::pending_query::AsyncPendingQuery>()?;
    module.add_class::<requests::pending_query::ResponseIterator>()?;
    module.add_class::<client::token_store::CellStore>()?;
    module.add_class::<client::token_store::FileStore>()?;
    module.add_class::<client::token_store::MemoryStore>()?;
    module.add_class::<client::token_store::Password>()?;
    module.add_class::<client::token_store::PasswordFile>()
}
