//! Helpers of the contract tests: the OpenAPI description (the bundle `openapi/thingspace.json`), bodies that follow its schemas,
//! calls, the sample bodies of `openapi/samples`, and a scripted server.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests: a test that cannot continue has failed"
)]

pub mod bodies;
pub mod bundle;
pub mod calls;
pub mod samples;
pub mod script;
