//! `cargo xtask check`: all static checks.

use std::path::Path;

use anyhow::Result;

use crate::process::{cargo, run, step};
use crate::{conformance, generate, lint};

/// Runs all static checks, and stops at the first one that fails.
pub fn check(root: &Path) -> Result<()> {
    step("format", || run(cargo(root).args(["fmt", "--all", "--check"])))?;
    step("generated files", || generate::generate(root, true))?;
    step("sources", || lint::sources(root, &generate::description(root)?))?;
    step("third-party OpenAPI validators", || conformance::validators::run_all(root))?;
    step("clippy", || run(cargo(root).args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])))?;
    step("docs", || run(cargo(root).args(["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings")))?;
    step("site", || super::docs::docs(root))
}
