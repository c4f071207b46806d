//! What judges of the running simulator share: an environment of their own and a simulator of their own.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::run::{python_of_the_machine, run, target};

/// The folder of a judge's programs, in a virtual environment `home` that is made anew when its requirements change.
pub fn install(home: &Path, requirements: &Path) -> Result<PathBuf> {
    let programs = home.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let marker = home.join("installed.txt");
    let wanted = fs::read(requirements).with_context(|| format!("{} cannot be read", requirements.display()))?;
    if fs::read(&marker).ok().as_ref() != Some(&wanted) {
        if home.exists() {
            fs::remove_dir_all(home)?;
        }
        run(Command::new(python_of_the_machine()?).args(["-m", "venv"]).arg(home))
            .context("the virtual environment could not be made")?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        run(Command::new(programs.join("python")).args(pip).arg(requirements))
            .context("PyPI does not hand out the requirements")?;
        fs::write(&marker, wanted)?;
    }
    Ok(programs)
}

/// The program `thingspace sim`, ended when it is dropped.
pub struct Simulator {
    process: Child,
    pub url: String,
    /// Kept open: a program whose reader went away would fail at its next line.
    lines: BufReader<ChildStdout>,
}

impl Simulator {
    /// Starts it with a fleet of this size and everything random from this seed; `more` are further arguments.
    pub fn start(root: &Path, devices: u32, seed: u64, more: &[&str]) -> Result<Self> {
        let program = target(root).join("debug").join("thingspace");
        let mut process = Command::new(&program)
            .args(["sim", "--bind=127.0.0.1:0"])
            .args([format!("--devices={devices}"), format!("--seed={seed}")])
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        let stdout = process.stdout.take().context("the simulator has no output")?;
        let mut simulator = Self { process, url: String::new(), lines: BufReader::new(stdout) };
        let mut line = String::new();
        while simulator.lines.read_line(&mut line)? > 0 {
            if let Some(url) = line.trim().strip_prefix("listening on ") {
                url.clone_into(&mut simulator.url);
                return Ok(simulator);
            }
            line.clear();
        }
        bail!("the simulator ended without saying where it listens")
    }

    /// Fails when it has ended by itself.
    pub fn still_runs(&mut self) -> Result<()> {
        match self.process.try_wait()? {
            Some(status) => bail!("the simulator ended with {status} while it was judged"),
            None => Ok(()),
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // One that has ended already cannot be ended: nothing is lost.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
