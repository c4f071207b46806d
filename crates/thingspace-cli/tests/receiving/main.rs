//! Tests that run `thingspace serve`, `listen`, `inbox`, `doctor` and `store copy` as processes. Among other things, the tests
//! check that each callback that a receiver acknowledges is stored exactly once, even if the receiver is killed.
#![cfg(unix)]
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "tests print their seeds, and fail with a panic")]

mod api;
#[cfg(target_os = "linux")]
mod disks;
mod doctor;
mod exposure;
mod kills;
mod listen;
mod lists;
mod rotation;
mod spool;
mod starts;
mod store_copies;
mod support;
mod two_machines;
