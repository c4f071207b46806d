//! `cargo xtask sdk` and `cargo xtask fuzz`: run third-party clients against the simulator (tests/conformance).

use std::path::Path;

use anyhow::Result;

pub use crate::conformance::schemathesis::Effort;
use crate::conformance::{schemathesis as fuzzer, sdk as verizon_sdk};
use crate::process::{cargo, run, step};

/// Runs Verizon's SDK against the simulator.
pub fn sdk(root: &Path, seed: u64) -> Result<()> {
    build(root)?;
    step("conformance: Verizon's SDK", || verizon_sdk::test(root, seed))
}

/// Runs Schemathesis against the simulator.
pub fn schemathesis(root: &Path, effort: &Effort) -> Result<()> {
    build(root)?;
    step("conformance: Schemathesis", || fuzzer::test(root, effort))
}

/// Builds the program that serves the simulator.
fn build(root: &Path) -> Result<()> {
    step("program", || run(cargo(root).args(["build", "--quiet", "--package", "thingspace-cli"])))
}
