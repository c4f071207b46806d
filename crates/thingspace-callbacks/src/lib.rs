//! Callbacks of the ThingSpace Connectivity Management API: parse, check and answer them.
//!
//! A write answers a request id; what became of each device arrives later, one message a device, at the URL that is registered
//! for the callback service. This crate is the receiving side:
//!
//! - [`parse`] reads one message; [`Credentials::check`] compares the user name and password in it with the registered ones;
//! - [`Hub`] keeps what arrived, drops repeats, and lets a waiter ask for the messages of its request, also those that came
//!   before it knew the request id;
//! - [`Receiver`] (feature `server`) is an HTTP server around a hub; [`router`] is the same for mounting in your own.
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
#[cfg(feature = "server")]
mod receiver;
mod refusal;
mod repeats;

pub use body::Unreadable;
pub use credentials::Credentials;
pub use event::{Event, Message, parse};
pub use hub::{AllEvents, Hub, RequestEvents};
#[cfg(feature = "server")]
pub use receiver::{Receiver, router};
pub use refusal::{Refusal, Refusals};
/// The bytes of a payload of non-IP data, from the base64 of a message.
pub use thingspace_raw::payload::decode as payload;
