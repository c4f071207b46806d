//! Tests that the handlers of a consumer group process each message at least once, and the messages of each device in order,
//! even if handlers, processes or stores fail.
//!
//! In tests with `start_paused`, time is virtual: the clock advances only while every task waits.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod backlog;
mod clocks;
mod copies;
mod dead_letters;
mod failures;
mod order;
mod processes;
mod replays;
mod settings;
mod support;
