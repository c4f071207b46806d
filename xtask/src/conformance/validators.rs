//! Runs third-party validators on the bundled OpenAPI description: openapi-spec-validator and Redocly CLI.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::description::BUNDLE;
use crate::process::{environment, npm_install, skipped};

/// The validator from PyPI.
const VALIDATOR: &str = "openapi-spec-validator==0.9.0";

/// The linter from npm.
const LINTER: &str = "@redocly/cli@2.77.0";

/// Runs the validator and the linter. Skips a program that cannot be installed, so that a machine without a network can still run
/// the other checks.
pub fn run_all(root: &Path) -> Result<()> {
    let bundle = root.join(BUNDLE);
    match environment(root, &[VALIDATOR]) {
        Ok(python) => run_quietly(VALIDATOR, Command::new(python).args(["-m", "openapi_spec_validator"]).arg(&bundle))?,
        Err(error) => skipped(VALIDATOR, &format!("{error:#}")),
    }
    match linter(root) {
        Some(program) => run_quietly(
            LINTER,
            Command::new(program)
                .args(["lint", "--format=stylish", "--max-problems=1000"])
                .arg(format!("--config={}", root.join("redocly.yaml").display()))
                .arg(&bundle)
                .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
                .env("REDOCLY_TELEMETRY", "off"),
        ),
        None => {
            skipped(LINTER, "npm is missing or cannot install it");
            Ok(())
        }
    }
}

/// Runs a validator, and shows its output only if it fails.
fn run_quietly(name: &str, validator: &mut Command) -> Result<()> {
    let output = validator.output().with_context(|| format!("cannot start {name}"))?;
    if !output.status.success() {
        let text = [output.stdout, output.stderr].concat();
        bail!("{name} found errors:\n{}", String::from_utf8_lossy(&text));
    }
    println!("    {name}: no findings");
    Ok(())
}

/// Returns the path of the linter, and installs it if needed. Returns `None` if npm is missing or cannot install the linter.
fn linter(root: &Path) -> Option<PathBuf> {
    let program =
        npm_install(root, LINTER)?.join("node_modules/.bin").join(if cfg!(windows) { "redocly.cmd" } else { "redocly" });
    program.exists().then_some(program)
}
