//! The generated client of the ThingSpace Connectivity Management API: every described type and operation, nothing more.
//!
//! Login, renewal, repeats, paging and outcomes are the business of the crate `thingspace`; use that one unless you need an
//! operation it has no method for yet (`thingspace::Client::raw`). Hand-written here are only:
//!
//! - [`transport`]: the seam through which every call goes, and which adds credentials and decides about repeats;
//! - [`lenient`]: how answers are decoded, since the service sends nulls, numbers in quotes and single objects for lists;
//! - [`salvage`]: how messages are read that hold a member of another type; [`payload`]: the bytes of non-IP data;
//! - [`operation`]: the table of operations, as data; [`code`]: the error codes;
//! - [`codec`]: decoding by operation id;
//! - [`Secret`] and [`Extra`]: values that are never printed.
//!
//! ```
//! use thingspace_raw::operation::{Effect, find};
//!
//! // The HTTP method says nothing about what may be repeated: this POST only reads, this PUT must never be sent twice.
//! assert_eq!(find("listDevices").map(|operation| operation.effect), Some(Effect::Read));
//! assert_eq!(find("resetConnectivityManagementPassword").map(|operation| operation.effect), Some(Effect::Secret));
//! ```

pub mod code;
pub mod codec;
mod extra;
#[rustfmt::skip]
#[allow(missing_docs, unreachable_pub, clippy::all, reason = "generated; documented where the description has words for it")]
mod generated;
pub mod lenient;
pub mod operation;
pub mod payload;
pub mod salvage;
mod secret;
pub mod transport;

pub use extra::Extra;
pub use generated::prelude;
pub use generated::{ByteStream, Client, ClientInfo, Error, ResponseValue, builder, types};
pub use secret::Secret;
pub use transport::Transport;

/// The HTTP library that generated signatures name (`Client::new_with_client`, [`transport::Exec`]).
pub use reqwest;
