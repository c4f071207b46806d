//! Starts a simulator for a conformance run.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::target;

/// A process of `thingspace sim`. Dropping the value stops the process.
pub struct Simulator {
    process: Child,
    pub url: String,
    /// The simulator's standard output. It stays open, because the simulator fails if it prints to a closed pipe.
    output: BufReader<ChildStdout>,
}

impl Simulator {
    /// Starts a simulator, and waits until it has printed its URL. Adds `arguments` to the command line.
    pub fn start(root: &Path, devices: u32, seed: u64, arguments: &[&str]) -> Result<Self> {
        let program = target(root).join("debug").join("thingspace");
        let mut process = Command::new(&program)
            .args(["sim", "--bind=127.0.0.1:0", "--start=2026-01-01"])
            .args([format!("--devices={devices}"), format!("--seed={seed}")])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let stdout = process.stdout.take().context("the simulator has no standard output")?;
        let mut simulator = Self { process, url: String::new(), output: BufReader::new(stdout) };
        let mut line = String::new();
        while simulator.output.read_line(&mut line)? > 0 {
            if let Some(url) = line.trim().strip_prefix("listening on ") {
                url.clone_into(&mut simulator.url);
                return Ok(simulator);
            }
            line.clear();
        }
        bail!("the simulator ended before it printed its address")
    }

    /// Returns an error if the simulator has ended.
    pub fn still_runs(&mut self) -> Result<()> {
        match self.process.try_wait()? {
            Some(status) => bail!("the simulator ended with {status} during the run"),
            None => Ok(()),
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // Errors do not matter, because the simulator is no longer needed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
