//! Runs Schemathesis, which sends valid and invalid requests to every operation of the simulator and checks the responses
//! (tests/conformance/schemathesis).

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::simulator::Simulator;
use crate::description::BUNDLE;
use crate::process::{install_requirements, skipped, target};

/// The size of a run.
#[derive(clap::Args)]
pub struct Effort {
    /// Seed of the random values of Schemathesis and of the simulator
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Random requests per operation, in addition to the examples of the description and the boundary values of its schemas
    #[arg(long, default_value_t = 12, value_name = "N")]
    examples: u32,
    /// Devices of the simulated fleet
    #[arg(long, default_value_t = 500, value_name = "N")]
    devices: u32,
}

impl Default for Effort {
    /// Returns the size of the run in `cargo xtask test`. A run of this size takes about two minutes on two cores.
    fn default() -> Self {
        Self { seed: 1, examples: 12, devices: 500 }
    }
}

/// Starts a simulator and runs Schemathesis against it. Skips the test if Schemathesis cannot be installed.
pub fn test(root: &Path, effort: &Effort) -> Result<()> {
    let folder = root.join("tests").join("conformance").join("schemathesis");
    let programs = match install_requirements(&home(root), &folder.join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            skipped("Schemathesis", &format!("{error:#}"));
            return Ok(());
        }
    };
    let Effort { seed, examples, devices } = *effort;
    let mut simulator = Simulator::start(root, devices, seed, &[])?;
    println!("    seed {seed}, {examples} random requests per operation, against {}", simulator.url);
    let output = Command::new(programs.join("schemathesis"))
        .arg(format!("--config-file={}", folder.join("schemathesis.toml").display()))
        .arg("run")
        .arg(root.join(BUNDLE))
        .args(["--no-color", &format!("--url={}", simulator.url)])
        .args([format!("--seed={seed}"), format!("--max-examples={examples}")])
        .env("FUZZ_HOOKS", folder.join("hooks.py"))
        .env("FUZZ_URL", &simulator.url)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("NO_PROXY", "127.0.0.1")
        // Run inside the target folder, because Schemathesis writes its caches to the current folder.
        .current_dir(home(root))
        .output()
        .context("cannot start Schemathesis")?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("Schemathesis found failures:\n{stdout}{}", String::from_utf8_lossy(&output.stderr));
    }
    simulator.still_runs()?;
    let counts = stdout.lines().filter(|line| ["generated,", "Tested:", "Filtered:"].iter().any(|word| line.contains(word)));
    counts.for_each(|line| println!("    {}", line.trim()));
    Ok(())
}

fn home(root: &Path) -> PathBuf {
    target(root).join("conformance-schemathesis")
}
