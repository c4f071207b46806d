//! `cargo xtask test`: builds everything and runs all tests.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{browser, conformance, coverage, notebooks, python_package, python_types};
use crate::generate;
use crate::process::{cargo, empty_folder, run, step, target};

/// Where clients keep their login records. The tests use simulators on ports that other programs get later, so their records must not end up
/// in the user's own folder.
const STATE: &str = "XDG_STATE_HOME";

/// Where the tests of the client write their logs, for the search for secrets.
const LOGS: &str = "THINGSPACE_TRACE";

/// With fewer bytes of logs than this, capturing them is broken.
const LOGS_FLOOR: &str = "30000000";

/// Builds everything and runs the Rust and the Python tests. Both runners get `filter`.
pub fn test(root: &Path, filter: &[String]) -> Result<()> {
    let (seen, logs, state) =
        (empty_folder(root, "coverage")?, empty_folder(root, "captured-logs")?, empty_folder(root, "state")?);
    step("rust tests", || {
        let tests = ["test", "--workspace", "--exclude", python_package::CRATE, "--quiet", "--"];
        let mut cargo = cargo(root);
        cargo.args(tests).args(filter);
        run(cargo.env(coverage::FOLDER, &seen).env(LOGS, &logs).env(STATE, &state))
    })?;
    // These steps need the output of all tests.
    if filter.is_empty() {
        step("no secrets in the logs", || search_logs(root, &logs))?;
        step("coverage of the simulator", || coverage::check(root, &generate::description(root)?, &seen))?;
        step("the simulator's page", || browser::test(root))?;
    }
    let python = python_package::build(root)?;
    step("python types", || python_types::check(root, &python))?;
    step("python tests", || {
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q"]).args(python_package::keyword(filter)).arg(python_package::tests(root));
        pytest.current_dir(root).env("THINGSPACE_PROGRAMS", target(root).join("debug"));
        run(pytest.env(STATE, &state))
    })?;
    // The rest has no tests with names, so a filter skips it.
    if filter.is_empty() {
        let pictures = target(root).join("pictures");
        step("notebooks", || notebooks::execute(root, &pictures, false))?;
        conformance::sdk(root, 1)?;
        conformance::schemathesis(root, &conformance::Effort::default())?;
    }
    Ok(())
}

/// Searches the captured logs for secrets.
fn search_logs(root: &Path, logs: &Path) -> Result<()> {
    let program = ["run", "--quiet", "-p", "behavior", "--bin", "search_captured_logs", "--"];
    run(cargo(root).args(program).arg(logs).arg(LOGS_FLOOR))?;
    // They are large, and nothing else reads them.
    fs::remove_dir_all(logs).context("cannot remove the captured logs")
}
