//! Judges that others wrote, run over the bundle where the registries have them: openapi-spec-validator and Redocly CLI.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::run::{environment, target};

/// The validator, from PyPI.
const VALIDATOR: &str = "openapi-spec-validator==0.9.0";

/// The linter, from npm.
const LINTER: &str = "@redocly/cli@2.77.0";

/// Asks both. One that cannot be installed is told of and left out: a machine without a network can still check.
pub fn ask(root: &Path) -> Result<()> {
    let bundle = root.join(crate::generate::BUNDLE);
    match environment(root, &[VALIDATOR]) {
        Ok(python) => quietly(VALIDATOR, Command::new(python).args(["-m", "openapi_spec_validator"]).arg(&bundle))?,
        Err(error) => println!("    left out: {VALIDATOR} ({error:#})"),
    }
    match linter(root) {
        Some(program) => quietly(
            LINTER,
            Command::new(program)
                .args(["lint", "--format=stylish", "--max-problems=1000"])
                .arg(format!("--config={}", root.join("redocly.yaml").display()))
                .arg(&bundle)
                .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
                .env("REDOCLY_TELEMETRY", "off"),
        ),
        None => {
            println!("    left out: {LINTER} (npm is missing, or cannot install it)");
            Ok(())
        }
    }
}

/// Runs a judge; what it says is shown only when it objects.
fn quietly(name: &str, judge: &mut Command) -> Result<()> {
    let output = judge.output().with_context(|| format!("{name} could not be started"))?;
    if !output.status.success() {
        let said = [output.stdout, output.stderr].concat();
        bail!("{name} objects:\n{}", String::from_utf8_lossy(&said));
    }
    println!("    {name}: no objections");
    Ok(())
}

/// The linter's program, installed below the target folder if need be.
fn linter(root: &Path) -> Option<PathBuf> {
    let program =
        node_folder(root, LINTER)?.join("node_modules/.bin").join(if cfg!(windows) { "redocly.cmd" } else { "redocly" });
    program.exists().then_some(program)
}

/// The folder below the target folder in which a package of npm is installed, with others; none where it cannot be installed.
pub fn node_folder(root: &Path, package: &str) -> Option<PathBuf> {
    let folder = target(root).join("node");
    let marker = folder.join(package.replace('/', "-"));
    if !marker.exists() {
        std::fs::create_dir_all(&folder).ok()?;
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
        let installed = Command::new(npm).arg("install").args(quiet).arg(&folder).arg(package).stdout(Stdio::null()).status();
        installed.ok().filter(std::process::ExitStatus::success)?;
        std::fs::write(marker, "").ok()?;
    }
    Some(folder)
}
