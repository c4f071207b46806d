//! Receives callbacks of the ThingSpace Connectivity Management API.
//!
//! The response to a change contains a request id. The outcomes arrive later, in one message per device, at the URL that is
//! registered for the callback service. This crate receives these messages:
//!
//! - [`parse`] parses one message. [`Message`] has a variant for each callback service. [`Credentials::check`] compares its user name and password with the registered ones.
//! - [`Hub`] stores messages, drops redeliveries, and returns the messages of a request. These include messages that arrived
//!   before the request id was known.
//! - [`Receiver`] (feature `server`) is an HTTP server for a hub. [`router`] returns its routes for use in your own server.
//!
//! ```
//! use thingspace_callbacks::{Credentials, Hub};
//!
//! let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
//! let body = br#"{"username":"listener","password":"k4-Copper-Finch","requestId":"7c1d4e52",
//!     "deviceIds":[{"id":"89148000006318840271","kind":"Iccid"}],"status":"Success","callbackCount":1}"#;
//! hub.accept("CarrierService", body)?;
//!
//! let events = hub.kept("7c1d4e52");
//! assert_eq!(events[0].devices()[0].id, "89148000006318840271");
//! # Ok::<(), thingspace_callbacks::Refusal>(())
//! ```

mod body;
mod credentials;
mod event;
mod from_device;
mod hub;
#[rustfmt::skip]
#[allow(clippy::all, reason = "generated")]
#[path = "generated/message.rs"]
mod message;
#[cfg(feature = "server")]
mod receiver;
mod redeliveries;
mod refusal;
mod undecoded;

pub use body::Unreadable;
pub use credentials::Credentials;
pub use event::{Event, parse};
pub use hub::{AllEvents, Hub, RequestEvents};
pub use message::Message;
#[cfg(feature = "server")]
pub use receiver::{Receiver, router};
pub use refusal::{Refusal, Refusals};
/// Decodes a payload of non-IP data, which messages contain as base64.
pub use thingspace_raw::payload::decode as payload;
/// A callback service. A string converts to it.
pub use thingspace_raw::types::CallbackService;
pub use undecoded::Undecoded;
