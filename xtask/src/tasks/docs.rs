//! `cargo xtask docs`: builds the site of the documentation into target/docs.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::process::{install_requirements, run, skipped, target};

/// Builds the site. Returns an error if a link or an anchor does not exist. Skips the site if the generator cannot be installed.
pub fn docs(root: &Path) -> Result<()> {
    let programs = match install_requirements(&target(root).join("docs-tools"), &root.join("docs").join("requirements.txt")) {
        Ok(programs) => programs,
        Err(error) => {
            skipped("the site of the documentation", &format!("{error:#}"));
            return Ok(());
        }
    };
    let mut zensical = Command::new(programs.join("zensical"));
    zensical.args(["build", "--strict", "--clean", "--config-file"]).arg(root.join("zensical.toml")).current_dir(root);
    // The diagnostics are read in logs.
    run(zensical.env("NO_COLOR", "1"))
}
