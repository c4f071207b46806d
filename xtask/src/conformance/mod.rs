//! Installs and runs third-party programs: validators of the description, and clients of the simulator (tests/conformance).
//!
//! These modules use `process` and `description` only.

pub mod schemathesis;
pub mod sdk;
mod simulator;
pub mod validators;
