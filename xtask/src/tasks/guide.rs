//! Runs the code blocks of docs/guide (tests/guide).

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::python_package;
use crate::process::target;

/// Runs the blocks with the Python package that was built into the tree, and with the programs that `cargo test` built.
pub fn test(root: &Path, python: &Path, filter: &[String]) -> Result<()> {
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider"]).arg(root.join("tests").join("guide")).current_dir(root);
    python_package::pytest(pytest.env("THINGSPACE_PROGRAMS", target(root).join("debug")), filter)
}
