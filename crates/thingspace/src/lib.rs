//! Client for Verizon's ThingSpace Connectivity Management API, which runs the SIM lines of IoT fleets.
//!
//! It does what the documents leave to the caller: fetches both tokens and renews them once for all, repeats only what may be
//! repeated, follows pages to their end or says why not, and waits until it is known what became of each device.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use futures_util::TryStreamExt as _;
//! use thingspace::{Client, State};
//!
//! let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
//! let client = Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
//!     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
//!
//! // A stream over all pages.
//! let mut spare = Vec::new();
//! let mut devices = client.devices().list().state(State::PreActive).stream();
//! while let Some(device) = devices.try_next().await? {
//!     spare.push(device.key()?);
//! }
//!
//! // An accepted request is not a result: wait for what became of each device.
//! let plan = "m2m-5mb";
//! let request = client.devices().activate(spare).plan(plan).zip("98101").submit().await?;
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
//! | profiles of eUICCs | [`Client::euicc`]: [`enable`](Profiles::enable), [`activate`](Profiles::activate), … |
//! | outcomes | [`Request`], [`Wait`], [`Outcomes`]; after a lost answer [`Request::reconcile`] |
//! | answers by callback | [`Submitted`], [`Answers`] |
//! | groups, SMS, data without IP | [`Client::groups`], [`Client::sms`], [`Client::nidd`] |
//! | the account: plans, leads, … | [`Client::accounts`] |
//! | usage labels, what was billed | [`Client::labels`], [`Client::billed_usage`] |
//! | whether and where devices are | [`Client::reachability`], [`Client::locations`] |
//! | firmware over the air | [`Client::firmware`]; with hours of the day [`Firmware::campaigns`] |
//! | usage, connections, changes | [`Client::usage`], [`Client::connections`], [`Client::provisioning`], [`Client::promo_usage`] |
//! | any number of lines | [`Bulk`], [`Requests`] |
//! | callbacks | [`Client::callbacks`], [`Register`], [`callbacks::Receiver`] |
//! | one login for many processes | [`FileStore`], [`MemoryStore`], [`TokenStore`] |
//! | a new password | [`Client::reset_password`], [`PasswordFile`] |
//! | what went wrong | [`Error`]: [`Kind`], [`Phase`] |
//! | metrics | [`Observer`], [`Observed`] |
//! | any other operation | [`Client::raw`], [`Client::operation`] |

mod account_name;
mod accounts;
mod adopted;
mod answer;
mod ask;
mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
mod bulk;
pub mod callbacks;
mod campaigns;
mod change;
mod client;
mod clock;
mod device;
mod device_id;
mod devices;
mod edits;
mod error;
mod exec;
mod firmware;
mod glimpse;
mod goal;
mod groups;
mod history;
mod http;
mod inventory;
mod labels;
mod limits;
mod list;
mod list_parts;
mod listener_records;
mod listener_url;
mod location_listeners;
mod locations;
mod login;
mod login_keeper;
mod login_record;
mod matching;
mod nidd;
mod observe;
#[cfg(feature = "opentelemetry")]
mod otel;
mod outcome;
mod pages;
mod password;
mod polling;
mod profiles;
mod promised;
mod questions;
mod reachability;
mod reconcile;
mod registration;
mod registry;
mod repeat;
mod request;
mod rows;
mod rules;
mod scan;
mod service_time;
mod session;
mod sms;
mod state_folder;
mod states;
mod stopping;
mod submitted;
mod swap;
mod token_record;
mod token_store;
mod totals;
mod trail;
mod untyped;
mod wait;
mod words;

pub use account_name::likely_account;
pub use accounts::Accounts;
pub use ask::Paged;
pub use bulk::{Bulk, Requests, Sent};
pub use campaigns::Campaigns;
pub use change::ChangeKind;
pub use client::{Client, ClientBuilder, DEFAULT_BASE_URL, Setting};
pub use clock::{Clock, SystemClock};
pub use device::Device;
pub use device_id::{DeviceId, DeviceKey};
pub use devices::Devices;
pub use edits::{ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, MoveLines};
pub use error::{Error, Kind, Phase, Result};
pub use firmware::Firmware;
pub use groups::Groups;
pub use history::{Histories, History, HistoryRecord, ManyHistories};
pub use inventory::{AddDevices, DeleteDevices};
pub use labels::{BilledUsage, Labels, label};
pub use list::{DevicePage, ListDevices};
pub use list_parts::ListInParts;
pub use location_listeners::LocationListeners;
pub use locations::{FixFrom, Locations};
pub use nidd::Nidd;
pub use observe::{Observed, Observer};
#[cfg(feature = "opentelemetry")]
pub use otel::OtelMetrics;
pub use outcome::{Evidence, Outcome, Outcomes, Refusal};
pub use pages::Page;
pub use password::{NewPassword, PasswordFile, PasswordKeeper};
pub use profiles::{ChangeProfiles, ProfileChange, Profiles};
pub use questions::Upload;
pub use reachability::Reachability;
pub use registration::{Displaced, Register, Registered};
pub use request::{Request, RequestHandle};
pub use sms::{SendSms, Sms};
pub use states::{Activate, Deactivate, Restore, Suspend};
pub use submitted::{Answers, Submitted};
pub use swap::{ChangeIdentifiers, GoToState};
pub use token_store::{FileStore, LockFuture, MemoryStore, TokenLock, TokenStore};
pub use totals::PromoHistories;
pub use trail::Trail;
pub use untyped::UntypedCall;
pub use wait::{Progress, Wait};
pub use words::clean;

/// The generated client and types.
pub use thingspace_raw as raw;
/// A password or token.
pub use thingspace_raw::Secret;
/// Open enums of the description that signatures here use.
pub use thingspace_raw::types::{DeviceKind as IdKind, DeviceState as State};

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
