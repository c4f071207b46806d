//! The notebooks of docs/notebooks, run from their top: what they assert is a test, what they draw is kept in docs/pictures.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::judge::install;
use crate::run::{PYTHON_CRATE, run, target};

/// Runs all of them with the package that was built into the tree. Pictures go to `pictures`. Left out, and said so, where Jupyter cannot be
/// installed.
pub fn notebooks(root: &Path, pictures: &Path, shown: bool) -> Result<()> {
    let folder = root.join("docs").join("notebooks");
    let programs = match install(&target(root).join("notebooks"), &folder.join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            println!("    left out: the notebooks ({error:#})");
            return Ok(());
        }
    };
    fs::create_dir_all(pictures)?;
    let mut python = Command::new(programs.join("python"));
    python.arg(folder.join("execute.py")).args(shown.then_some("--show")).current_dir(root);
    python.env("PYTHONPATH", root.join("crates").join(PYTHON_CRATE).join("python")).env("PYTHONDONTWRITEBYTECODE", "1");
    run(python.env("PICTURES", pictures))
}
