//! `cargo xtask test`: builds everything and runs all tests.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{browser, conformance, coverage, guide, notebooks, python_package, python_types, store_servers};
use crate::generate;
use crate::process::{cargo, empty_folder, run, step, target};

/// The environment variable that names the folder for login records. Tests must not write records to the user's own folder. A
/// record is kept per server address, so it would apply to any server that later uses the port of a test's simulator.
const STATE: &str = "XDG_STATE_HOME";

/// The environment variable that names the folder for the logs in which [`search_logs`] searches for secrets.
const LOGS: &str = "THINGSPACE_TRACE";

/// The minimum size of the captured logs in bytes. If the logs are smaller, the capture is broken.
const LOGS_FLOOR: &str = "30000000";

/// Builds everything and runs all tests. Passes `filter` to the test runners of Rust and Python.
pub fn test(root: &Path, filter: &[String]) -> Result<()> {
    let (seen, logs, state) =
        (empty_folder(root, "coverage")?, empty_folder(root, "captured-logs")?, empty_folder(root, "state")?);
    step("rust tests", || {
        store_servers::report_missing();
        let tests = ["test", "--workspace", "--exclude", python_package::CRATE, "--no-fail-fast", "--quiet", "--"];
        let mut cargo = cargo(root);
        cargo.args(tests).args(filter);
        run(cargo.env(coverage::FOLDER, &seen).env(LOGS, &logs).env(STATE, &state))
    })?;
    // A filter skips the next steps. Some of them need the output of all tests, and the others run no tests that a filter could
    // select by name.
    if filter.is_empty() {
        step("no secrets in the logs", || search_logs(root, &logs))?;
        step("coverage of the simulator", || coverage::check(root, &generate::description(root)?, &seen))?;
        step("the simulator's page", || browser::test(root))?;
    }
    let python = python_package::build(root)?;
    step("python types", || python_types::check(root, &python))?;
    step("python tests", || {
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q"]).arg(python_package::tests(root));
        pytest.current_dir(root).env("THINGSPACE_PROGRAMS", target(root).join("debug"));
        python_package::pytest(pytest.env(STATE, &state), filter)
    })?;
    step("guide", || guide::test(root, &python, filter))?;
    // The remaining steps have no named tests, so a filter skips them.
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
    // The logs are large, and nothing else reads them.
    fs::remove_dir_all(logs).context("cannot remove the captured logs")
}
