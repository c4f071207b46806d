//! The simulator as its users meet it: over HTTP, with virtual time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod admin;
mod auth;
mod callbacks;
mod changes;
mod faults;
mod hostile;
mod ledger;
mod list;
mod support;
