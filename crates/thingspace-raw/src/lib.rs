//! The generated client of the ThingSpace Connectivity Management API: every type and operation of the OpenAPI description.
//!
//! Prefer the crate `thingspace`. It adds logins, token renewal, retries, pagination, and functions that wait for outcomes.
//! `thingspace::Client::raw` returns this client. Most of this crate is generated. These parts are written by hand:
//!
//! - [`transport`]: the layer that sends every call, where another crate can add credentials and retries;
//! - [`lenient`]: decoding of responses with nulls, numbers in quotes, and single objects instead of lists;
//! - [`salvage`]: decoding of callback messages in which some members do not have their described type;
//! - [`payload`]: the bytes of non-IP data;
//! - [`moment`]: parsing of times;
//! - [`operation`]: a table of all operations, and the traits that the types in [`ops`] implement;
//! - [`code`]: the error codes;
//! - [`codec`]: decoding by operation id or callback service;
//! - [`Secret`] and [`Extra`]: types with a `Debug` output that hides their values.
//!
//! ```
//! use thingspace_raw::operation::{Effect, find};
//!
//! // The HTTP method does not show which calls may be sent again: this POST only reads, and this PUT returns a secret.
//! assert_eq!(find("listDevices").map(|operation| operation.effect), Some(Effect::Read));
//! assert_eq!(find("resetConnectivityManagementPassword").map(|operation| operation.effect), Some(Effect::Secret));
//! ```
//!
//! # Cargo.toml
//!
//! ```toml
//! [dependencies]
//! thingspace-raw = { path = "../thingspace/crates/thingspace-raw" }
//! ```

pub mod code;
pub mod codec;
mod extra;
#[rustfmt::skip]
#[allow(missing_docs, unreachable_pub, clippy::all, reason = "generated code")]
mod generated;
pub mod lenient;
pub mod moment;
pub mod operation;
pub mod payload;
mod position;
pub mod salvage;
mod secret;
mod service;
pub mod transport;

pub use extra::Extra;
pub use generated::{ByteStream, Client, ClientInfo, Error, ResponseValue, builder, types};
pub use generated::{ops, prelude};
pub use secret::Secret;
pub use transport::Transport;

/// The HTTP library whose types are in generated signatures (`Client::new_with_client`, [`transport::Exec`]).
pub use reqwest;

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
