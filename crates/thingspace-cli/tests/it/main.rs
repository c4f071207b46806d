//! Tests of the `thingspace` program as scripts use it: its input, its output, its exit codes, and what it waits for before it
//! ends.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

mod device_files;
#[cfg(target_os = "linux")]
mod examples;
mod exit_codes;
mod golden;
#[cfg(target_os = "linux")]
mod golden_errors;
mod inputs;
mod job_kinds;
mod jobs;
mod modules;
mod no_wait;
mod printing;
mod responses;
mod settings;
mod support;
mod times;
mod values;
