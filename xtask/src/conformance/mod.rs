//! Installs and runs third-party programs: validators of the OpenAPI description, and clients of the simulator
//! (tests/conformance).
//!
//! The modules of this folder use only the modules `process` and `description` from outside.

pub mod schemathesis;
pub mod sdk;
mod simulator;
pub mod validators;
