//! Tests that callbacks are acknowledged, and stored once and in order, while the store of the inbox is unreachable.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod gaps;
mod kills;
mod limits;
mod outages;
mod ownership;
mod repeats;
mod sharing;
mod status;
mod support;
