//! `cargo xtask wheel`: builds the wheel that users install, and tests it in a new virtual environment, so that the tests import
//! the package from the wheel and not from the source tree.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::python_package;
use crate::process::{cargo, create_environment, environment, interpreter, pip_install, run, step, target};

/// The part of the wheel's file name that marks the wheel as compatible with Python 3.11 and newer.
const TAG: &str = "-cp311-abi3-";

/// The package that runs the tests.
const TEST_TOOLS: &str = "pytest==9.2.0";

/// The packages that build the wheel.
const BUILD_TOOLS: &[&str] = &["maturin==1.16.0"];

/// Builds the wheel, installs it into a clean environment, and runs the Python tests there.
pub fn wheel(root: &Path) -> Result<()> {
    step("wheel", || {
        let wheel = build(root)?;
        println!("    {}", wheel.display());
        let folder = target(root).join("venv-wheel");
        let _ = fs::remove_dir_all(&folder);
        create_environment(&folder)?;
        let python = interpreter(&folder);
        pip_install(&python, [TEST_TOOLS.as_ref(), wheel.as_os_str()])?;
        python_package::install_frames(&python);
        // The tests compare the package with the CLI and with the examples of the Rust crate, so build the CLI and the examples.
        run(cargo(root).args(["build", "--quiet", "-p", "thingspace-cli"]))?;
        run(cargo(root).args(["build", "--quiet", "-p", "thingspace", "--examples"]))?;
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider"]).arg(python_package::tests(root)).current_dir(root);
        run(pytest.env("THINGSPACE_PROGRAMS", target(root).join("debug")))
    })
}

/// Builds the optimized wheel into an empty folder. Returns the path of the wheel.
pub fn build(root: &Path) -> Result<PathBuf> {
    let python = environment(root, BUILD_TOOLS)?;
    let folder = target(root).join("wheels");
    let _ = fs::remove_dir_all(&folder);
    let mut maturin = Command::new(python);
    maturin.args(["-m", "maturin", "build", "--quiet", "--out"]).arg(&folder);
    run(maturin.current_dir(python_package::folder(root)))?;
    let entry = fs::read_dir(&folder)?.next().context("maturin built no wheel")??;
    let name = entry.file_name().to_string_lossy().into_owned();
    if !name.contains(TAG) {
        bail!("expected a wheel for Python 3.11 and newer, with `{TAG}` in its name; maturin built {name}");
    }
    Ok(entry.path())
}
