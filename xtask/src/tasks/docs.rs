//! `cargo xtask docs`: builds the site of the documentation into target/docs.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{install_requirements, run, skipped, target};

/// The folder of the site, as in zensical.toml.
const SITE: &str = "target/docs";

/// Builds the site. Returns an error if the target of a link does not exist. If Zensical cannot be installed, only prints that
/// the site is skipped.
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
    // Color codes would make the diagnostics hard to read in logs.
    run(zensical.env("NO_COLOR", "1"))?;
    check_blocks(&root.join(SITE))
}

/// Returns an error if a page contains the fence of a code block. Zensical renders a block as plain text, including the fence, if
/// it does not understand the fence.
fn check_blocks(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            check_blocks(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "html") && fs::read_to_string(&path)?.contains("```") {
            bail!("{} shows the fence of a code block, which Zensical does not understand: correct the fence", path.display());
        }
    }
    Ok(())
}
