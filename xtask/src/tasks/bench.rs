//! `cargo xtask bench`: builds with optimizations, measures speed and memory, and compares our Python package and our callback
//! inbox with other packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::wheel;
use crate::process::{cargo, install_requirements, pip_install, run, skipped, target};

/// The figures that need our wheel and the packages that it is compared with.
const PYTHON_FIGURES: [&str; 10] =
    ["python", "fields", "every", "arrow", "kept", "lines", "call", "import", "installed", "interrupt"];

/// The competitors of the Python package. Each has a script and a requirements file in tests/bench/python.
const COMPETITORS: [&str; 3] = ["official", "with_msgspec", "with_orjson"];

/// Measures the named figures, or all figures if no names are given. The figures of the Python package and the comparison with
/// FastAPI need virtual environments. If an environment cannot be created, for example because PyPI cannot be reached, prints the
/// reason and skips the measurements that need this environment.
pub fn bench(root: &Path, figures: &[String]) -> Result<()> {
    run(cargo(root).args(["build", "--release", "--quiet", "-p", "bench", "-p", "thingspace-cli"]))?;
    let mut bench = Command::new(target(root).join("release/bench"));
    bench.args(figures).current_dir(root);
    if figures.is_empty() || figures.iter().any(|figure| PYTHON_FIGURES.contains(&figure.as_str())) {
        match python_environments(root) {
            Ok(folder) => {
                bench.env("THINGSPACE_BENCH_PYTHON", folder);
            }
            Err(error) => skipped("the figures of the Python package", &format!("{error:#}")),
        }
    }
    if figures.is_empty() || figures.iter().any(|figure| figure == "inbox" || figure == "limit") {
        match receiver_environment(root) {
            Ok(folder) => {
                bench.env("THINGSPACE_BENCH_FASTAPI", folder);
            }
            Err(error) => skipped("the comparison of the inbox with FastAPI", &format!("{error:#}")),
        }
    }
    run(&mut bench)
}

/// Creates the virtual environment of the FastAPI receiver that the inbox is compared with. Returns the folder of the
/// environment.
fn receiver_environment(root: &Path) -> Result<PathBuf> {
    let environment = target(root).join("bench-python/fastapi");
    install_requirements(&environment, &root.join("tests/bench/python/fastapi.txt"))?;
    Ok(environment)
}

/// Creates one virtual environment per competitor, and one for our wheel. Returns the folder that contains all environments.
fn python_environments(root: &Path) -> Result<PathBuf> {
    let home = target(root).join("bench-python");
    let requirements = root.join("tests/bench/python");
    for competitor in COMPETITORS {
        install_requirements(&home.join(competitor), &requirements.join(format!("{competitor}.txt")))?;
    }
    let wheel = wheel::build(root)?;
    // The figure `installed` is the size of everything in this environment. So nothing is installed here except the packages in
    // ours.txt and the wheel.
    let ours = install_requirements(&home.join("ours"), &requirements.join("ours.txt"))?.join("python");
    pip_install(&ours, ["--force-reinstall".as_ref(), "--no-index".as_ref(), wheel.as_os_str()])
        .context("cannot install the wheel")?;
    Ok(home)
}
