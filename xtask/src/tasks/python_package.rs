//! Builds the Python package in the source tree, where its tests import it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{environment, pip_install, run, shared_environment, skipped, step};

/// The crate that works only inside a Python interpreter. Its tests are written in Python.
pub const CRATE: &str = "thingspace-python";

/// The packages that build and test the Python package.
const TOOLS: &[&str] = &["maturin==1.16.0", "pytest==9.2.0", "mypy==2.4.1"];

/// The libraries for tables. The Python package converts its results to tables of these libraries. The tests of the conversions
/// are skipped if the libraries cannot be installed.
const FRAMES: &[&str] = &["pyarrow==26.0.1", "polars==2.1.0", "pandas==3.1.1"];

/// The package whose forked workers a test uses. This test is skipped if the package cannot be installed.
const WORKERS: &[&str] = &["celery==5.7.0"];

/// The packages that the example application for FastAPI needs. The test of the example is skipped if they cannot be installed.
const APPLICATION: &[&str] = &["fastapi==0.165.0", "uvicorn==0.54.0"];

/// Returns the folder of the Python tests.
pub fn tests(root: &Path) -> PathBuf {
    folder(root).join("tests")
}

/// Returns the folder of the crate [`CRATE`].
pub fn folder(root: &Path) -> PathBuf {
    root.join("crates").join(CRATE)
}

/// Builds the package in the source tree, installs what its tests need, and returns the path of the interpreter.
pub fn build(root: &Path) -> Result<PathBuf> {
    let python = step("python environment", || {
        let python = environment(root, TOOLS)?;
        install_frames(&python);
        if let Err(error) = environment(root, WORKERS) {
            skipped("the test of Celery's workers", &format!("{error:#}"));
        }
        if let Err(error) = environment(root, APPLICATION) {
            skipped("the test of the example for FastAPI", &format!("{error:#}"));
        }
        Ok(python)
    })?;
    step("python package", || {
        let mut maturin = Command::new(&python);
        maturin.args(["-m", "maturin", "develop", "--quiet"]).current_dir(folder(root));
        run(maturin.env("VIRTUAL_ENV", shared_environment(root)))
    })?;
    Ok(python)
}

/// Installs the libraries for tables. If they cannot be installed, prints that their tests are skipped.
pub fn install_frames(python: &Path) {
    if let Err(error) = pip_install(python, FRAMES) {
        skipped("the tests of tables", &format!("{error:#}"));
    }
}

/// The exit code of pytest if no test was selected.
const NO_TESTS: i32 = 5;

/// Runs pytest. It is not an error if the filter selects no test: the same filter applies to all test runners, and may be meant
/// for a test of another runner.
pub fn pytest(command: &mut Command, filter: &[String]) -> Result<()> {
    let status = command.args(keyword(filter)).status().context("cannot start pytest")?;
    if status.success() || (!filter.is_empty() && status.code() == Some(NO_TESTS)) {
        return Ok(());
    }
    bail!("pytest ended with {status}")
}

/// Returns the arguments that make pytest run only the tests whose name contains a word of `filter`, as the test runner of Rust
/// does.
fn keyword(filter: &[String]) -> Vec<String> {
    if filter.is_empty() { Vec::new() } else { vec!["-k".to_owned(), filter.join(" or ")] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pytest_gets_every_word_of_the_filter() {
        let keyword = |words: &[&str]| keyword(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(keyword(&["paging", "retries"]), ["-k", "paging or retries"]);
        assert_eq!(keyword(&["paging"]), ["-k", "paging"]);
        assert!(keyword(&[]).is_empty());
    }
}
