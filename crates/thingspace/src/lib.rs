//! Client for Verizon's ThingSpace Connectivity Management API, which manages the SIMs of IoT fleets.
//!
//! The client does what the API leaves to its callers. It fetches and renews the bearer and session tokens, and retries only
//! requests that are safe to retry. It reads every list to its end or returns an error. After a change, [`ChangeRequest::wait`]
//! waits for the outcome of every device.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use futures_util::{StreamExt as _, TryStreamExt as _};
//! use thingspace::{Client, State};
//!
//! let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
//! let client = Client::builder()
//!     .base_url(sim.url())
//!     .key("sim-key")
//!     .secret("sim-secret")
//!     .username("sim-user")
//!     .password("sim-password")
//!     .account("0000123456-00001")
//!     .build()?;
//!
//! // A stream over all pages.
//! let spare: Vec<_> = client.devices().list().state(State::PreActive).stream().take(20).try_collect().await?;
//!
//! // An accepted request is not a result: wait for the outcome of each device.
//! let plan = "m2m-5mb";
//! let request = client.devices().activate(&spare).plan(plan).zip("98101").submit().await?;
//! let outcomes = request.wait().await;
//! println!("{} active, {} refused, {} unknown", outcomes.done(), outcomes.refused(), outcomes.unknown());
//! # assert_eq!(outcomes.unknown(), 0);
//! # Ok(()) }
//! ```
//!
//! | you want | look at |
//! |---|---|
//! | a client | [`Client::builder`], [`Client::from_env`] |
//! | devices | [`Client::devices`]: [`list`](Devices::list), [`get`](Devices::get), [`activate`](Devices::activate), [`change_plan`](Devices::change_plan), [`add`](Devices::add), … |
//! | profiles on eUICCs | [`Client::euicc`]: [`enable`](Profiles::enable), [`activate`](Profiles::activate), … |
//! | the outcome of a change | [`ChangeRequest`], [`Wait`], [`Outcomes`]; the status of a request by its id: [`Client::request_status`]; if the answer was lost, [`ChangeRequest::reconcile`] |
//! | responses that arrive by callback | [`PendingQuery`], [`Responses`] |
//! | groups, SMS, non-IP data | [`Client::groups`], [`Client::sms`], [`Client::nidd`] |
//! | the account, its plans and leads | [`Client::accounts`] |
//! | usage labels, billed usage | [`Client::labels`], [`Client::billed_usage`] |
//! | reachability and location of devices | [`Client::reachability`], [`Client::locations`] |
//! | firmware over the air | [`Client::firmware`]; upgrades only during certain hours of the day: [`Firmware::campaigns`] |
//! | histories: usage, connections, changes | [`Client::usage`], [`Client::connections`], [`Client::provisioning`], [`Client::promo_usage`] |
//! | to change any number of devices | [`Bulk`], [`ChangeRequests`] |
//! | to receive callbacks | [`Client::callbacks`], [`Register`], [`callbacks::Receiver`]; the content of a callback: [`callbacks::Message`] |
//! | one login for many processes | [`FileStore`], [`MemoryStore`], [`TokenStore`]; for many machines: [`CellStore`] |
//! | to reset the password | [`Client::reset_password`], [`PasswordFile`] |
//! | to handle errors | [`Error`]: [`ErrorKind`], [`Phase`] |
//! | metrics | [`Observer`], [`Observed`] |
//! | any other operation | [`Client::call`] with the types of the OpenAPI description, [`Client::operation`] with JSON, [`Client::raw`] |
//!
//! # Cargo.toml
//!
//! ```toml
//! [dependencies]
//! thingspace = { path = "../thingspace/crates/thingspace" }
//! ```
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `receiver` | yes | [`callbacks::Receiver`], an HTTP server for callbacks |
//! | `sqlite` | no | durable inboxes: [`callbacks::store::open`] opens `sqlite:PATH` |
//! | `postgres` | no | durable inboxes and shared logins in PostgreSQL, for several machines: [`CellStore`] |
//! | `nats` | no | durable inboxes and shared logins in NATS JetStream, for several machines |
//! | `blocking` | no | the `blocking` module: `.block()` instead of `.await`, for programs without an async runtime |
//! | `opentelemetry` | no | `OtelMetrics`, an [`Observer`] that records metrics in OpenTelemetry |

#![allow(clippy::needless_update, reason = "`..Default::default()` is for members that the OpenAPI description may add later")]

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod changes;
mod client;
mod device;
mod error;
mod operation;
mod resources;
mod sanitize;
mod transport;

pub use auth::account_name::complete_account;
pub use auth::cell_store::CellStore;
pub use auth::password::{PasswordFile, PasswordKeeper};
pub use auth::state_folder::of_user as state_folder;
pub use auth::store::{FileStore, MemoryStore, TokenFuture, TokenLock, TokenStore};
pub use changes::builders::attributes::{ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, MoveDevices};
pub use changes::builders::eid_swap::SwapDevice;
pub use changes::builders::identifiers::{ChangeIdentifiers, Detach, GoToState};
pub use changes::builders::into_change::IntoChange;
pub use changes::builders::inventory::{AddDevices, DeleteDevices};
pub use changes::builders::lifecycle::{Activate, Deactivate, Restore, Suspend};
pub use changes::change::Change;
pub use changes::kind::{ChangeKind, ProfileChange};
pub use changes::outcomes::inspect::{ComparedPage, Comparison};
pub use changes::outcomes::outcome::{Evidence, Outcome, Outcomes, Refusal};
pub use changes::outcomes::request::{ChangeRequest, RequestHandle};
pub use changes::outcomes::wait::{Wait, WaitProgress};
pub use changes::sending::batch::{BatchEvent, BatchProgress, Bulk, ChangeRequests};
pub use changes::sending::send::{SendChange, SendFailure};
pub use changes::sending::trail::Trail;
pub use client::{Client, ClientBuilder, DEFAULT_BASE_URL, Setting};
pub use device::distinct::CanonicalId;
pub use device::history::HistoryRecord;
pub use device::id::{DeviceId, DeviceKey};
pub use device::list::{DevicePage, ListDevices};
pub use device::parallel_list::ParallelList;
pub use device::record::{Device, DeviceTime};
pub use device::target::Target;
pub use error::{Error, ErrorKind, Phase, Result};
pub use operation::pending::{PendingQuery, Responses};
pub use operation::typed::TypedCall;
pub use operation::typed_pages::Paged;
pub use operation::untyped::UntypedCall;
pub use operation::untyped_pages::Page;
pub use resources::accounts::Accounts;
pub use resources::billing_cycle::BillingCycle;
pub use resources::campaigns::Campaigns;
pub use resources::connection_sessions::ConnectionSession;
pub use resources::device_queries::Upload;
pub use resources::devices::Devices;
pub use resources::euicc::{ChangeProfiles, Profiles};
pub use resources::firmware::Firmware;
pub use resources::groups::Groups;
pub use resources::history::{Histories, History, ManyHistories};
pub use resources::history_aggregates::PromoHistories;
pub use resources::labels::{BilledUsage, Labels, label};
pub use resources::listeners::callbacks;
pub use resources::listeners::firmware::FirmwareListeners;
pub use resources::listeners::locations::LocationListeners;
pub use resources::listeners::registration::{Displaced, Register, Registered};
pub use resources::locations::{LocationSource, Locations};
pub use resources::nidd::Nidd;
pub use resources::password_reset::NewPassword;
pub use resources::reachability::Reachability;
pub use resources::sms::{SendSms, Sms};
pub use sanitize::sanitize;
pub use transport::clock::{Clock, SystemClock};
pub use transport::observe::{Observed, Observer};
#[cfg(feature = "opentelemetry")]
pub use transport::otel::OtelMetrics;
pub use transport::retry::RetryPolicy;

/// The generated client and its types.
pub use thingspace_raw as raw;
/// A password or token.
pub use thingspace_raw::Secret;
/// The operations, for [`Client::call`].
pub use thingspace_raw::ops;
/// Enums from the OpenAPI description that this crate's signatures use. Unknown values are preserved.
pub use thingspace_raw::types::{DeviceKind as IdKind, DeviceState as State};

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct CrateReadme;
