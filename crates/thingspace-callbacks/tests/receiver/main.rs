//! Tests that the receiver answers honest senders, whatever other senders do. All peers are addresses of the loopback range.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod caps;
mod deadlines;
mod rotation;
mod senders;
mod starts;
mod status;
mod stores;
mod support;
mod tls;
