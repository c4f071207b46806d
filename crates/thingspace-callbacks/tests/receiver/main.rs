//! Tests of the receiver over real connections. Senders that misbehave must not keep the receiver from answering honest senders.
//! The tests simulate several senders by connecting from several addresses in 127.0.0.0/8. On Linux, all of these are local
//! addresses by default.
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
