//! What the contract tests share: the bundle, bodies made from it, the samples, and a server that plays a script.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests: what cannot go on has failed")]

pub mod bodies;
pub mod bundle;
pub mod calls;
pub mod samples;
pub mod script;
