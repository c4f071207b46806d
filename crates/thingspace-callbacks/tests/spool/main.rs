//! Tests of the spool. While the store of the inbox is unreachable, callbacks are still acknowledged. Afterwards, the store has
//! each callback once and in order.
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
