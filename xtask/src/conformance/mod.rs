//! Installs and runs third-party programs: validators of the OpenAPI description, and clients of the simulator
//! (tests/conformance).
//!
//! Outside this folder, these modules use only the modules `process` and `description`.

pub mod schemathesis;
pub mod sdk;
mod simulator;
pub mod validators;
