//! A judge that we did not write: Schemathesis calls every operation of the running simulator with what the description allows and
//! with what it does not, and judges the answers (tests/judges/fuzz).

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::run::{python_of_the_machine, run, target};

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
    let judge = match install(root, &folder.join("requirements.txt")) {
        Ok(judge) => judge,
        Err(error) => {
            println!("    left out: Schemathesis ({error:#})");
            return Ok(());
        }
    };
    let mut simulator = Simulator::start(root, effort)?;
    let Effort { seed, examples, .. } = effort;
    println!("    seed {seed}, {examples} random requests for each operation, against {}", simulator.url);
    let output = Command::new(judge)
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
    if let Some(status) = simulator.process.try_wait()? {
        bail!("the simulator ended with {status} while it was judged");
    }
    let counts = said.lines().filter(|line| ["generated,", "Tested:", "Filtered:"].iter().any(|word| line.contains(word)));
    counts.for_each(|line| println!("    {}", line.trim()));
    Ok(())
}

fn home(root: &Path) -> PathBuf {
    target(root).join("judge-fuzz")
}

/// The judge's program, in an environment of its own that is made anew when its requirements change.
fn install(root: &Path, requirements: &Path) -> Result<PathBuf> {
    let home = home(root);
    let programs = home.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let marker = home.join("installed.txt");
    let wanted = fs::read(requirements).with_context(|| format!("{} cannot be read", requirements.display()))?;
    if fs::read(&marker).ok().as_ref() != Some(&wanted) {
        if home.exists() {
            fs::remove_dir_all(&home)?;
        }
        run(Command::new(python_of_the_machine()?).args(["-m", "venv"]).arg(&home))
            .context("the virtual environment could not be made")?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        run(Command::new(programs.join("python")).args(pip).arg(requirements))
            .context("PyPI does not hand out the requirements")?;
        fs::write(&marker, wanted)?;
    }
    Ok(programs.join("schemathesis"))
}

/// The program `thingspace sim`, ended when it is dropped.
struct Simulator {
    process: Child,
    url: String,
    /// Kept open: a program whose reader went away would fail at its next line.
    lines: BufReader<ChildStdout>,
}

impl Simulator {
    fn start(root: &Path, effort: Effort) -> Result<Self> {
        let program = target(root).join("debug").join("thingspace");
        let mut process = Command::new(&program)
            .args(["sim", "--bind=127.0.0.1:0"])
            .args([format!("--devices={}", effort.devices), format!("--seed={}", effort.seed)])
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
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // One that has ended already cannot be ended: nothing is lost.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
