//! `cargo xtask fuzz-python`: feeds the Python package a million malformed responses. The package must raise only its own
//! exceptions.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::python_package;
use crate::process::{run, step};

/// The size and the seed of a run.
#[derive(clap::Args)]
pub struct Effort {
    /// Number of responses
    #[arg(long, default_value_t = 1_000_000)]
    inputs: u64,
    /// Seed of the run to reproduce, as printed by that run
    #[arg(long)]
    seed: Option<u64>,
}

/// Builds the package, and feeds it `effort.inputs` malformed responses.
pub fn fuzz(root: &Path, effort: &Effort) -> Result<()> {
    let python = python_package::build(root)?;
    step("malformed responses", || {
        let mut pytest = Command::new(&python);
        pytest
            .args(["-m", "pytest", "-q", "-s", "--durations=5"])
            .arg(python_package::tests(root).join("test_broken_answers.py"));
        pytest.current_dir(root).env("THINGSPACE_FUZZ_INPUTS", effort.inputs.to_string());
        if let Some(seed) = effort.seed {
            pytest.env("THINGSPACE_FUZZ_SEED", seed.to_string());
        }
        run(&mut pytest)
    })
}
