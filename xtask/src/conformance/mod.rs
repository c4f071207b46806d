//! Third-party programs that check our work: validators of the description, and clients of the simulator (tests/conformance).
//!
//! These modules install and start the programs. They use `process` and `description` only.

pub mod schemathesis;
pub mod sdk;
mod simulator;
pub mod validators;
