//! Tests of the simulator over HTTP, with virtual time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a panic fails the test")]

mod accounts;
mod admin;
mod auth;
mod callbacks;
mod caller_mistakes;
mod changes;
mod determinism;
mod device_changes;
mod device_queries;
mod euicc;
mod faults;
mod firmware;
mod groups;
mod history;
mod hostile;
mod identifiers;
mod instance;
mod ledger;
mod lifecycle;
mod list;
mod location;
mod nidd;
mod portal;
mod provisioning;
mod raw_http;
mod reachability;
mod remote_access;
mod schema;
mod segments;
mod sms;
mod snapshot;
mod support;
mod suspensions;
mod uploads;
