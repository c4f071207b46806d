//! A stateful simulator of Verizon's ThingSpace Connectivity Management API: real HTTP on loopback, in the process of a test, a
//! demo or the program `thingspace sim`.
//!
//! It keeps lines with their states, tokens with their lives, callback listeners with their deliveries, and writes down what it
//! accepted in a [ledger](Simulator::ledger). Requests are judged by the bundled description of the API and by that state, never
//! by the types of a client. Virtual time ([`Clock`]) and one seed decide everything: the same seed, the same calls and a paused
//! clock give the same ledger, byte for byte.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//! use thingspace_sim::{Clock, Simulator};
//!
//! let sim = Simulator::builder().devices(500).seed(7).clock(Clock::paused()).start().await?;
//! // Point any client at sim.url() with sim.credentials(), send changes, then let virtual time pass:
//! sim.clock().advance(Duration::from_secs(60));
//! sim.settle().await;
//! for entry in sim.ledger() {
//!     println!("{} {:?} {}", entry.at, entry.event, entry.operation);
//! }
//! # Ok(()) }
//! ```
//!
//! # What is simulated
//! Every described operation, with state behind it: tokens and sessions with expiry and lock-out; lines with their pending states,
//! suspension clocks, daily and monthly budgets, plans, identifiers, fields, groups and custom states; profiles of eUICC devices;
//! usage, connections and changes of lines, made by a model of meters, trackers and cameras; SMS and non-IP data both ways;
//! reachability; places, with reports that take their time; firmware that devices take one by one; labels, leads, billed usage. What
//! no document tells is guessed, and says so in [`quirks`] and `docs/reference/quirks.md`.
//!
//! # Beside the API
//! Under `/_sim`, next to `/api`: a page for people, the state, the fleet, the ledger, the journal, the clock, faults, switches, an
//! inbox for clients without a URL, snapshots. The guide is in `docs/simulator.md`. [`Remote`] steers a simulator of another process.
//!
//! # Safety
//! The simulator listens on loopback only and delivers callbacks to loopback only, without proxies and redirects, unless it is told
//! otherwise. Pages of other sites cannot steer it.

/// The code of the guide runs.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/simulator.md")]
struct Guide;

mod admin;
mod auth;
mod builder;
#[cfg(feature = "client")]
mod client;
mod clock;
mod deliveries;
mod description;
mod dice;
mod error;
mod fault;
mod fleet;
mod groups;
mod handlers;
mod http;
mod ids;
mod inbox;
mod issued_secrets;
mod journal;
mod kept;
mod ledger;
mod line;
mod nearest;
mod quirks;
mod refusal;
mod remote;
mod shared;
mod simulator;
mod snapshot;
mod strangers;
mod text_limits;
mod values;
mod views;
mod world;

pub use auth::Credentials;
pub use builder::SimulatorBuilder;
#[cfg(feature = "client")]
pub use client::ClientClock;
pub use clock::Clock;
pub use deliveries::Deliveries;
pub use error::Error;
pub use fault::{ActiveFault, Fault};
pub use http::check_request;
pub use inbox::InboxMessage;
pub use issued_secrets::on_secret;
pub use journal::JournalEntry;
pub use ledger::{LedgerDevice, LedgerEntry, LedgerEvent, Outcome};
pub use line::LineState;
pub use quirks::{Quirk, quirks};
pub use remote::Remote;
pub use simulator::Simulator;
pub use strangers::undescribed_members;
pub use values::{UnknownValue, listed_values, unknown_parameters, unknown_values};
pub use views::LineView;
pub use world::PortalChange;
