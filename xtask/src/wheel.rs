//! The Python package as users get it: the wheel, installed into an environment that has nothing else of this workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run::{PYTHON_CRATE, cargo, environment, install_frames, python_of_the_machine, run, target};

/// What the wheel of this crate must be called at its end: one for all of Python from 3.11 on.
const TAG: &str = "-cp311-abi3-";

/// What the tests need beside the wheel.
const TESTED_WITH: &[&str] = &["pytest==9.2.0"];

/// What builds the wheel.
pub const BUILT_WITH: &[&str] = &["maturin==1.16.0"];

/// Builds the wheel, installs it into a clean environment, and runs the suite there.
pub fn wheel(root: &Path) -> Result<()> {
    let python = environment(root, BUILT_WITH)?;
    let wheel = build(root, &python)?;
    println!("    {}", wheel.display());
    let folder = target(root).join("venv-wheel");
    let _ = fs::remove_dir_all(&folder);
    run(Command::new(python_of_the_machine()?).args(["-m", "venv"]).arg(&folder))?;
    let clean = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(Command::new(&clean).args(pip).args(TESTED_WITH).arg(&wheel))?;
    install_frames(&clean);
    // The tests compare with the other two ways to do the same.
    run(cargo(root).args(["build", "--quiet", "-p", "thingspace-cli"]))?;
    run(cargo(root).args(["build", "--quiet", "-p", "thingspace", "--examples"]))?;
    let tests = root.join("crates").join(PYTHON_CRATE).join("tests");
    let mut pytest = Command::new(&clean);
    pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider"]).arg(tests).current_dir(root);
    run(pytest.env("THINGSPACE_PROGRAMS", target(root).join("debug")))
}

/// The wheel as users get it, built for speed, alone in its folder.
pub fn build(root: &Path, python: &Path) -> Result<PathBuf> {
    let folder = target(root).join("wheels");
    let _ = fs::remove_dir_all(&folder);
    let mut maturin = Command::new(python);
    maturin.args(["-m", "maturin", "build", "--quiet", "--out"]).arg(&folder);
    run(maturin.current_dir(root.join("crates").join(PYTHON_CRATE)))?;
    let entry = fs::read_dir(&folder)?.next().context("maturin made no wheel")??;
    let name = entry.file_name().to_string_lossy().into_owned();
    if !name.contains(TAG) {
        bail!("{name} does not serve all of Python from 3.11 on: its name lacks {TAG}");
    }
    Ok(entry.path())
}
