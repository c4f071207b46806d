//! A judge that we did not write: Schemathesis calls every operation of the running simulator with what the description allows and
//! with what it does not, and judges the answers (tests/judges/fuzz).

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::judge::{Simulator, install};
use crate::run::target;

/// How much is tried.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Effort {
    /// Everything random follows from it, of the judge and of the simulator
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Random requests for each operation, beside the examples of the description and the edges of its schemas
    #[arg(long, default_value_t = 12, value_name = "N")]
    examples: u32,
    /// Lines of the simulated fleet
    #[arg(long, default_value_t = 500, value_name = "N")]
    devices: u32,
}

impl Default for Effort {
    /// About two minutes on two cores.
    fn default() -> Self {
        Self { seed: 1, examples: 12, devices: 500 }
    }
}

/// Starts a simulator and has it judged. A judge that cannot be installed is told of and left out: a machine without a network can
/// still test.
pub fn fuzz(root: &Path, effort: Effort) -> Result<()> {
    let folder = root.join("tests").join("judges").join("fuzz");
    let programs = match install(&home(root), &folder.join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            println!("    left out: Schemathesis ({error:#})");
            return Ok(());
        }
    };
    let Effort { seed, examples, devices } = effort;
    let mut simulator = Simulator::start(root, devices, seed, &[])?;
    println!("    seed {seed}, {examples} random requests for each operation, against {}", simulator.url);
    let output = Command::new(programs.join("schemathesis"))
        .arg(format!("--config-file={}", folder.join("schemathesis.toml").display()))
        .arg("run")
        .arg(root.join(crate::generate::BUNDLE))
        .args(["--no-color", &format!("--url={}", simulator.url)])
        .args([format!("--seed={seed}"), format!("--max-examples={examples}")])
        .env("FUZZ_HOOKS", folder.join("hooks.py"))
        .env("FUZZ_URL", &simulator.url)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("NO_PROXY", "127.0.0.1")
        // Where it leaves what it remembers.
        .current_dir(home(root))
        .output()
        .context("Schemathesis could not be started")?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("Schemathesis objects:\n{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    simulator.still_runs()?;
    let counts = said.lines().filter(|line| ["generated,", "Tested:", "Filtered:"].iter().any(|word| line.contains(word)));
    counts.for_each(|line| println!("    {}", line.trim()));
    Ok(())
}

fn home(root: &Path) -> PathBuf {
    target(root).join("judge-fuzz")
}
