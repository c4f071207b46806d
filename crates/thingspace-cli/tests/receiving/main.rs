//! Tests of `thingspace serve`, `listen`, `inbox`, `doctor` and `store copy` as processes. Callbacks that a receiver acknowledges
//! are stored once, whatever ends the process.
#![cfg(unix)]
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

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
