//! Runs the pytest suite in `tests/guide`, which runs the code blocks of the pages in `docs/guide`.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::python_package;
use crate::process::target;

/// Runs the suite. The code blocks use the Python package that was built into the source tree, and the programs that `cargo test`
/// built.
pub fn test(root: &Path, python: &Path, filter: &[String]) -> Result<()> {
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider"]).arg(root.join("tests").join("guide")).current_dir(root);
    python_package::pytest(pytest.env("THINGSPACE_PROGRAMS", target(root).join("debug")), filter)
}
