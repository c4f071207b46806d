//! A million broken answers through the Python package: nothing but its own errors comes out, whatever a service says.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::run::{PYTHON_CRATE, run};

/// How much effort, and where from.
#[derive(clap::Args, Clone, Copy)]
pub struct Effort {
    /// How many answers
    #[arg(long, default_value_t = 1_000_000)]
    inputs: u64,
    /// Repeats a run: the number that it printed
    #[arg(long)]
    seed: Option<u64>,
}

/// Runs the tests of broken answers at full size in the interpreter that has the package.
pub fn fuzz(root: &Path, python: &Path, effort: Effort) -> Result<()> {
    let tests = root.join("crates").join(PYTHON_CRATE).join("tests").join("test_broken_answers.py");
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "-q", "-s", "--durations=5"]).arg(tests).current_dir(root);
    pytest.env("THINGSPACE_FUZZ_INPUTS", effort.inputs.to_string());
    if let Some(seed) = effort.seed {
        pytest.env("THINGSPACE_FUZZ_SEED", seed.to_string());
    }
    run(&mut pytest)
}
