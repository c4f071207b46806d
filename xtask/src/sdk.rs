//! A judge that we did not write: Verizon's own SDK calls every operation of the running simulator that it has, and the ledger says
//! what came of it (tests/judges/sdk).

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::judge::{Simulator, install};
use crate::run::target;

/// Lines of the simulated fleet: more than the judge changes, each once.
const DEVICES: u32 = 1_000;

/// Starts a simulator and has it judged. A judge that cannot be installed is told of and left out: a machine without a network can
/// still test.
pub fn sdk(root: &Path, seed: u64) -> Result<()> {
    let folder = root.join("tests").join("judges").join("sdk");
    let programs = match install(&target(root).join("judge-sdk"), &folder.join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            println!("    left out: Verizon's SDK ({error:#})");
            return Ok(());
        }
    };
    let mut simulator = Simulator::start(root, DEVICES, seed, &["--paused"])?;
    let output = Command::new(programs.join("python"))
        .arg(folder.join("judge.py"))
        .arg(&simulator.url)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("NO_PROXY", "127.0.0.1")
        .output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("Verizon's SDK objects:\n{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    simulator.still_runs()?;
    said.lines().for_each(|line| println!("    {line}"));
    Ok(())
}
