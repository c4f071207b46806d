//! The simulator as its users meet it: over HTTP, with virtual time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod accounts;
mod admin;
mod auth;
mod callbacks;
mod changes;
mod described;
mod device_changes;
mod euicc;
mod faults;
mod firmware;
mod groups;
mod history;
mod hostile;
mod identifiers;
mod ledger;
mod list;
mod location;
mod nidd;
mod portal;
mod provisioning;
mod questions;
mod reachability;
mod seeds;
mod segments;
mod sms;
mod snapshot;
mod support;
mod suspensions;
mod traces;
mod uploads;
mod wire;
