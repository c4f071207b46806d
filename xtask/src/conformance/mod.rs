//! Installs and runs third-party programs: validators of the OpenAPI description, and clients of the simulator
//! (tests/conformance).
//!
//! The modules of this folder use only `process` and `description`.

pub mod schemathesis;
pub mod sdk;
mod simulator;
pub mod validators;
