//! `cargo xtask bench`: builds for speed and measures, the Python package beside what others use.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::judge::install;
use crate::run::{cargo, environment, run, target};
use crate::wheel;

/// What only these of the figures need: the wheel and the packages of others.
const OF_PYTHON: [&str; 10] = ["python", "fields", "every", "arrow", "kept", "lines", "call", "import", "installed", "interrupt"];

/// What the package is measured against; each has its requirements in tests/bench/python.
const OTHERS: [&str; 3] = ["official", "with_msgspec", "with_orjson"];

/// Measures the figures that are named, or all. Those of Python are left out, and said so, where packages cannot be had.
pub fn bench(root: &Path, figures: &[String]) -> Result<()> {
    run(cargo(root).args(["build", "--release", "--quiet", "-p", "bench"]))?;
    let mut bench = Command::new(target(root).join("release/bench"));
    bench.args(figures).current_dir(root);
    if figures.is_empty() || figures.iter().any(|figure| OF_PYTHON.contains(&figure.as_str())) {
        match sides(root) {
            Ok(folder) => {
                bench.env("THINGSPACE_BENCH_PYTHON", folder);
            }
            Err(error) => println!("    left out: the figures of the Python package ({error:#})"),
        }
    }
    run(&mut bench)
}

/// A folder with one environment a side.
fn sides(root: &Path) -> Result<PathBuf> {
    let home = target(root).join("bench-python");
    let wanted = root.join("tests/bench/python");
    for other in OTHERS {
        install(&home.join(other), &wanted.join(format!("{other}.txt")))?;
    }
    let python = environment(root, wheel::BUILT_WITH)?;
    let wheel = wheel::build(root, &python)?;
    // Nothing but the package: what it needs counts as its size.
    let ours = install(&home.join("ours"), &wanted.join("ours.txt"))?.join("python");
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--force-reinstall", "--no-index"];
    run(Command::new(ours).args(pip).arg(wheel)).context("the wheel could not be installed")?;
    Ok(home)
}
