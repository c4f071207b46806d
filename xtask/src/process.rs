//! Runs programs (cargo, Python, npm packages), and defines the folders of their output.
//!
//! This module does not depend on any other module of this crate.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// The arguments with which the Python interpreter runs `pip install`.
const PIP_INSTALL: [&str; 5] = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];

/// Runs a command and waits for its end. Returns an error if the command cannot be started or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", command.get_program().display()))?;
    if !status.success() {
        bail!("{} ended with {status}", command.get_program().display());
    }
    Ok(())
}

/// Prints the name of a step, runs it, and prints how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name}");
    let started = Instant::now();
    let done = work().with_context(|| format!("{name} failed"))?;
    println!("    {name}: {:.1} s", started.elapsed().as_secs_f64());
    Ok(done)
}

/// Prints that `what` is skipped, and the reason `why`.
pub fn skipped(what: &str, why: &str) {
    println!("    skipped: {what} ({why})");
}

/// Returns a cargo command that runs in the folder `root`.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Returns cargo's target folder.
pub fn target(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Creates the empty folder `name` in the target folder. If the folder already exists, deletes it first.
pub fn empty_folder(root: &Path, name: &str) -> Result<PathBuf> {
    let folder = target(root).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Returns the path of an installed program, or `None` if it is not in `PATH`.
pub fn installed(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// Returns the name of the interpreter that creates virtual environments. Returns an error if the interpreter is missing or older
/// than Python 3.11.
pub fn system_python() -> Result<&'static str> {
    let python = if cfg!(windows) { "python" } else { "python3" };
    let version = "import sys; sys.exit(0 if sys.version_info >= (3, 11) else 1)";
    run(Command::new(python).args(["-c", version])).context("expected Python 3.11 or newer as `python3`: install it")?;
    Ok(python)
}

/// Returns the folder of the virtual environment in which the Python package of this workspace is installed.
pub fn shared_environment(root: &Path) -> PathBuf {
    target(root).join("venv")
}

/// Installs tools into the virtual environment of [`shared_environment`]. Creates the environment if needed. Returns the path of
/// its Python interpreter.
pub fn environment(root: &Path, tools: &[&str]) -> Result<PathBuf> {
    let folder = shared_environment(root);
    let python = interpreter(&folder);
    if !python.exists() {
        create_environment(&folder)?;
    }
    pip_install(&python, tools)?;
    Ok(python)
}

/// Creates a virtual environment at `folder`.
pub fn create_environment(folder: &Path) -> Result<()> {
    run(Command::new(system_python()?).args(["-m", "venv"]).arg(folder)).context("cannot create the virtual environment")
}

/// Returns the path of the Python interpreter in a virtual environment.
pub fn interpreter(environment: &Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// Installs packages for the interpreter `python`. Accepts every argument that `pip install` accepts.
pub fn pip_install<S: AsRef<std::ffi::OsStr>>(python: &Path, arguments: impl IntoIterator<Item = S>) -> Result<()> {
    run(Command::new(python).args(PIP_INSTALL).args(arguments))
}

/// Installs the packages of a requirements file into the virtual environment at `environment`. If the file has changed since the
/// last installation, first deletes the environment and creates it again. If it has not, installs nothing. In both cases,
/// returns the folder that contains the environment's programs.
pub fn install_requirements(environment: &Path, requirements: &Path) -> Result<PathBuf> {
    let marker = environment.join("installed.txt");
    let wanted = fs::read(requirements).with_context(|| format!("cannot read {}", requirements.display()))?;
    if fs::read(&marker).ok().as_ref() != Some(&wanted) {
        if environment.exists() {
            fs::remove_dir_all(environment)?;
        }
        create_environment(environment)?;
        pip_install(&interpreter(environment), ["--requirement".as_ref(), requirements.as_os_str()])
            .context("cannot install the requirements from PyPI")?;
        fs::write(&marker, wanted)?;
    }
    Ok(environment.join(if cfg!(windows) { "Scripts" } else { "bin" }))
}

/// Installs an npm package in the target folder, unless an earlier call has installed it. Returns the folder that contains
/// `node_modules`, or `None` if npm is missing or cannot install the package.
pub fn npm_install(root: &Path, package: &str) -> Option<PathBuf> {
    let folder = target(root).join("node");
    let marker = folder.join(package.replace('/', "-"));
    if !marker.exists() {
        fs::create_dir_all(&folder).ok()?;
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
        let installed = Command::new(npm).arg("install").args(quiet).arg(&folder).arg(package).stdout(Stdio::null()).status();
        installed.ok().filter(std::process::ExitStatus::success)?;
        fs::write(marker, "").ok()?;
    }
    Some(folder)
}
