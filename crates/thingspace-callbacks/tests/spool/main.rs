//! Tests of the spool, a local store that takes callbacks while the store of the inbox is unreachable. Callbacks must be
//! acknowledged during the outage. Afterwards, the store of the inbox must have each callback once and in order.
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
