//! `cargo xtask notebooks`: runs the notebooks of docs/notebooks, and writes their figures to docs/pictures. The notebooks are
//! also tests, because they contain assertions.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::python_package;
use crate::process::{install_requirements, run, skipped, step, target};

/// Builds the package, runs the notebooks, prints their output and stores their figures.
pub fn notebooks(root: &Path) -> Result<()> {
    python_package::build(root)?;
    step("notebooks", || execute(root, &root.join("docs").join("pictures"), true))
}

/// Runs the notebooks with the package that [`python_package::build`] has built into the source tree. Skips the notebooks if
/// Jupyter cannot be installed.
pub fn execute(root: &Path, pictures: &Path, show_output: bool) -> Result<()> {
    let folder = root.join("docs").join("notebooks");
    let programs = match install_requirements(&target(root).join("notebooks"), &folder.join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            skipped("the notebooks", &format!("{error:#}"));
            return Ok(());
        }
    };
    fs::create_dir_all(pictures)?;
    let mut python = Command::new(programs.join("python"));
    python.arg(folder.join("execute.py")).args(show_output.then_some("--show")).current_dir(root);
    python.env("PYTHONPATH", python_package::folder(root).join("python")).env("PYTHONDONTWRITEBYTECODE", "1");
    run(python.env("PICTURES", pictures))
}
