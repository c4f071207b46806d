//! Runs Verizon's own SDK against the simulator. The run calls every operation for which the SDK has a method, and checks the
//! response and the effects of each call (tests/conformance/sdk).

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::simulator::Simulator;
use crate::process::{install_requirements, skipped, target};

/// The number of simulated devices. Many are needed, because the run uses most devices only once.
const DEVICES: u32 = 1_000;

/// Starts a simulator and runs the SDK against the simulator. Skips this test if the SDK cannot be installed.
pub fn test(root: &Path, seed: u64) -> Result<()> {
    let folder = root.join("tests").join("conformance").join("sdk");
    let programs = match install_requirements(&target(root).join("conformance-sdk"), &folder.join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            skipped("Verizon's SDK", &format!("{error:#}"));
            return Ok(());
        }
    };
    let mut simulator = Simulator::start(root, DEVICES, seed, &["--paused"])?;
    let output = Command::new(programs.join("python"))
        .arg(folder.join("run.py"))
        .arg(&simulator.url)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("NO_PROXY", "127.0.0.1")
        .output()?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("Verizon's SDK and the simulator disagree:\n{stdout}{}", String::from_utf8_lossy(&output.stderr));
    }
    simulator.still_runs()?;
    stdout.lines().for_each(|line| println!("    {line}"));
    Ok(())
}
