//! Receives callbacks of the ThingSpace Connectivity Management API.
//!
//! The response to a change contains a request id. The outcomes arrive later, in one message per device, at the URL that is
//! registered for the callback service. This crate receives these messages. Its main parts:
//!
//! - [`Inbox`] checks the credentials of messages, stores the messages, drops redeliveries, and returns the messages of a
//!   request, including those that arrived before the caller knew the request id. With a durable store, acknowledged messages
//!   survive a crash of the process.
//! - [`Spool`] stores messages locally while the server of the inbox's store is unreachable, so that the receiver can still
//!   acknowledge them.
//! - [`Inbox::consumer`] returns a [`Consumer`], which runs a handler for each message. Any number of processes can share this
//!   work. Each message is handled at least once, and the messages of a device are handled in order. A message whose handler
//!   fails is tried again. If the last allowed try also fails, the message becomes a dead letter, which can be replayed.
//! - [`Receiver`] (feature `server`) is an HTTP server for an inbox. [`router`] returns only the route for callbacks, for use in
//!   your own server.
//! - [`parse`] parses one message. [`Message`] has a variant for each callback service. [`Credentials::check`] compares the
//!   user name and password of a message with the registered ones.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use thingspace_callbacks::{Credentials, Inbox};
//!
//! let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
//! let body = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52",
//!     "deviceIds":[{"id":"89148000006318840271","kind":"Iccid"}],"status":"Success","callbackCount":1}"#;
//! inbox.accept("CarrierService", body).await?;
//! assert_eq!(inbox.request("7c1d4e52").await?.len(), 1);
//! # Ok(()) }
//! ```
//!
//! # Cargo.toml
//!
//! ```toml
//! [dependencies]
//! thingspace-callbacks = { path = "../thingspace/crates/thingspace-callbacks", features = ["sqlite"] }
//! ```
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `server` | yes | [`Receiver`], an HTTP server, and [`router`]. All other parts work without this feature |
//! | `sqlite` | no | inboxes in a SQLite file |
//! | `postgres` | no | inboxes in PostgreSQL, which several machines can share |
//! | `nats` | no | inboxes in NATS JetStream, which several machines can share |

mod body;
mod consumer;
mod credentials;
mod event;
mod from_device;
mod inbox;
#[rustfmt::skip]
#[allow(clippy::all, reason = "generated")]
#[path = "generated/message.rs"]
mod message;
#[cfg(feature = "server")]
mod receiver;
mod refusal;
mod sender;
mod undecoded;

pub use body::Unreadable;
pub use consumer::{Consumer, DeadLetter, Delivery, Failure, Progress, Replayed};
pub use credentials::{CredentialDigests, Credentials};
pub use event::{Event, parse};
pub use inbox::{
    Accepted, CredentialStatus, Events, Gap, HEARTBEAT_INTERVAL, Hold, Inbox, PRUNE_INTERVAL, Quarantined, Received,
    RequestEvents, Retention, Spool, SpoolStatus, StoreFailure, open_request,
};
pub use message::Message;
#[cfg(feature = "server")]
pub use receiver::{InvalidNetworks, Limits, Networks, Problem, Receiver, ReceiverBuilder, raise_open_file_limit, router};
pub use refusal::{Refusal, Refusals};
/// Decodes the base64 payload of a message with non-IP data.
pub use thingspace_raw::payload::decode as payload;
/// A callback service. Strings convert to this type.
pub use thingspace_raw::types::CallbackService;
/// The crate with the stores that an inbox can use.
pub use thingspace_store as store;
pub use undecoded::Undecoded;

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
