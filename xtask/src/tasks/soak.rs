//! `cargo xtask soak`: runs the tests of the client's guarantees with more seeds, rounds and callers than `cargo xtask test` has
//! time for. Also tests that a copy of the repository still compiles after the OpenAPI description in it was extended.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::python_package;
use crate::process::{cargo, run, step};

/// The environment variable that makes the tests run at their full size.
const SOAK: &str = "THINGSPACE_SOAK";

/// The files of the Python tests that run at their full size with [`SOAK`]. These tests run programs many times or read long
/// lists.
const PYTHON_TESTS: [&str; 5] = ["test_exit.py", "test_forks.py", "test_coroutines.py", "test_inbox_store.py", "test_jobs.py"];

/// Runs the Rust tests of the client, the stores, the jobs, the receiver and the CLI. Then runs the test that compiles a copy of
/// the repository with an extended OpenAPI description, and the tests in [`PYTHON_TESTS`].
pub fn soak(root: &Path, filter: &[String]) -> Result<()> {
    step("soak", || {
        let tests = [
            "test",
            "--release",
            "-p",
            "behavior",
            "-p",
            "contract",
            "-p",
            "stores",
            "-p",
            "receiver",
            "-p",
            "jobs",
            "-p",
            "thingspace-jobs",
            "--",
            "--nocapture",
        ];
        run(cargo(root).args(tests).args(filter).env(SOAK, "1"))
    })?;
    step("soak of the program", || {
        let tests =
            ["test", "--release", "-p", "thingspace-cli", "--test", "receiving", "--test", "workers", "--", "--nocapture"];
        run(cargo(root).args(tests).args(filter).env(SOAK, "1"))
    })?;
    step("an edit of the description", || {
        run(cargo(root).args(["test", "-p", "xtask", "--test", "evolution", "--", "--ignored"]).args(filter))
    })?;
    let python = python_package::build(root)?;
    step("soak of the python package", || {
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q", "-rA"]);
        pytest.args(PYTHON_TESTS.map(|tests| python_package::tests(root).join(tests))).current_dir(root).env(SOAK, "1");
        python_package::pytest(&mut pytest, filter)
    })
}
