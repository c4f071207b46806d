//! `check` and `test`: the same for a person and for CI.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::fuzz::Effort;
use crate::generate;

/// The crate that only makes sense inside a Python interpreter; its tests are written in Python.
pub const PYTHON_CRATE: &str = "thingspace-python";

/// What the Python tests need beside the interpreter, from the registry.
const PYTHON_TOOLS: &[&str] = &["maturin==1.16.0", "pytest==9.2.0", "mypy==2.4.1"];

/// What lists can be handed to. Their tests are left out where these cannot be installed.
const FRAMES: &[&str] = &["pyarrow==26.0.1", "polars==2.1.0", "pandas==3.1.1"];

/// Whose workers a test forks. It is left out where this cannot be installed.
const WORKERS: &[&str] = &["celery==5.7.0"];

/// Everything that can be said about the tree without running it.
pub fn check(root: &Path) -> Result<()> {
    step("format", || run(cargo(root).args(["fmt", "--all", "--check"])))?;
    step("description", || {
        generate::description(root)?;
        generate::generate(root, true)
    })?;
    step("outside judges", || crate::judges::ask(root))?;
    step("clippy", || run(cargo(root).args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])))?;
    step("docs", || run(cargo(root).args(["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-D warnings")))
}

/// Builds everything and runs the Rust and the Python tests; `filter` is handed to both runners.
pub fn test(root: &Path, filter: &[String]) -> Result<()> {
    let (seen, heard, state) = (empty(root, "coverage")?, empty(root, "captured-logs")?, empty(root, "state")?);
    step("rust tests", || {
        let tests = ["test", "--workspace", "--exclude", PYTHON_CRATE, "--quiet", "--"];
        run(cargo(root).args(tests).args(filter).env(COVERAGE, &seen).env(OVERHEARD, &heard).env(STATE, &state))
    })?;
    if filter.is_empty() {
        step("secrets in what the client said", || search(root, &heard))?;
        step("coverage of the simulator", || crate::coverage::check(root, &generate::description(root)?, &seen))?;
        step("the simulator's page", || page(root))?;
    }
    let python = python_package(root)?;
    step("python types", || crate::types::check(root, &python))?;
    step("python tests", || {
        let keyword = filter.first().map(|filter| ["-k", filter.as_str()]);
        let folder = root.join("crates").join(PYTHON_CRATE).join("tests");
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q"]).args(keyword.iter().flatten()).arg(folder).current_dir(root);
        run(pytest.env("THINGSPACE_PROGRAMS", target(root).join("debug")).env(STATE, &state))
    })?;
    // They have no tests with names, so a filter leaves them out.
    if filter.is_empty() {
        let pictures = target(root).join("pictures");
        step("notebooks", || crate::notebooks::notebooks(root, &pictures, false))?;
        sdk(root, 1)?;
        fuzz(root, Effort::default())?;
    }
    Ok(())
}

/// Builds the Python package into the tree, with what its tests need: the interpreter that has it.
fn python_package(root: &Path) -> Result<PathBuf> {
    let python = step("python environment", || {
        let python = environment(root, PYTHON_TOOLS)?;
        install_frames(&python);
        if let Err(error) = environment(root, WORKERS) {
            println!("    left out: the test of Celery's workers ({error:#})");
        }
        Ok(python)
    })?;
    step("python package", || {
        let folder = root.join("crates").join(PYTHON_CRATE);
        run(Command::new(&python)
            .args(["-m", "maturin", "develop", "--quiet"])
            .current_dir(folder)
            .env("VIRTUAL_ENV", venv(root)))
    })?;
    Ok(python)
}

/// Builds the wheel and runs the Python tests in an environment of its own.
pub fn wheel(root: &Path) -> Result<()> {
    step("wheel", || crate::wheel::wheel(root))
}

/// Runs the notebooks, shows what they print, and keeps their pictures.
pub fn notebooks(root: &Path) -> Result<()> {
    python_package(root)?;
    let pictures = root.join("docs").join("pictures");
    step("notebooks", || crate::notebooks::notebooks(root, &pictures, true))
}

/// Gives the Python package broken answers.
pub fn fuzz_python(root: &Path, effort: crate::broken::Effort) -> Result<()> {
    let python = python_package(root)?;
    step("broken answers", || crate::broken::fuzz(root, &python, effort))
}

/// Has the simulator judged by Verizon's SDK.
pub fn sdk(root: &Path, seed: u64) -> Result<()> {
    program(root)?;
    step("judge with Verizon's SDK", || crate::sdk::sdk(root, seed))
}

/// Has the simulator judged by Schemathesis.
pub fn fuzz(root: &Path, effort: Effort) -> Result<()> {
    program(root)?;
    step("fuzzing judge", || crate::fuzz::fuzz(root, effort))
}

/// Builds the program that judges start.
fn program(root: &Path) -> Result<()> {
    step("program", || run(cargo(root).args(["build", "--quiet", "--package", "thingspace-cli"])))
}

/// Runs the tests of the simulator and writes the table of coverage from what they were shown.
pub fn coverage(root: &Path) -> Result<()> {
    let seen = empty(root, "coverage")?;
    run(cargo(root).args(["test", "--quiet", "-p", "thingspace-sim", "--test", "it"]).env(COVERAGE, &seen))?;
    crate::coverage::write(root, &generate::description(root)?, &seen)
}

/// Where clients keep their login records. Those of the tests are of simulators on ports that others get later, and stay out of the user's
/// own folder.
const STATE: &str = "XDG_STATE_HOME";

/// Where the tests of the simulator leave what they were shown.
const COVERAGE: &str = "THINGSPACE_COVERAGE";

/// Where the tests of the client leave all that it said.
const OVERHEARD: &str = "THINGSPACE_TRACE";

/// Fewer bytes than this mean that the listening broke.
const OVERHEARD_FLOOR: &str = "30000000";

/// Searches what the client said for secrets.
fn search(root: &Path, heard: &Path) -> Result<()> {
    let program = ["run", "--quiet", "-p", "behavior", "--bin", "search_captured_logs", "--"];
    run(cargo(root).args(program).arg(heard).arg(OVERHEARD_FLOOR))?;
    // What was searched is of no use any more, and large.
    std::fs::remove_dir_all(heard).context("cannot remove the captured logs")
}

/// A folder below the target folder, empty.
fn empty(root: &Path, name: &str) -> Result<PathBuf> {
    let folder = target(root).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The tests of the client on the simulator and on scripted servers, with all the effort that a test of every change cannot take.
pub fn soak(root: &Path, filter: &[String]) -> Result<()> {
    step("soak", || {
        let tests = ["test", "--release", "-p", "behavior", "-p", "contract", "--", "--nocapture"];
        run(cargo(root).args(tests).args(filter).env("THINGSPACE_SOAK", "1"))
    })?;
    let python = python_package(root)?;
    step("soak of the python package", || {
        let keyword = filter.first().map(|filter| ["-k", filter.as_str()]);
        let folder = root.join("crates").join(PYTHON_CRATE).join("tests");
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q", "-rA"]).args(keyword.iter().flatten());
        pytest.args(PROGRAMS.map(|tests| folder.join(tests))).current_dir(root).env("THINGSPACE_SOAK", "1");
        no_test_is_no_failure(pytest.status()?)
    })
}

/// Tests of the Python package that run whole programs many times, or read much, when the soak asks for it.
const PROGRAMS: [&str; 3] = ["test_exit.py", "test_forks.py", "test_coroutines.py"];

/// The filter may hold for Rust tests only; pytest ends with 5 then.
fn no_test_is_no_failure(ended: std::process::ExitStatus) -> Result<()> {
    if ended.success() || ended.code() == Some(5) { Ok(()) } else { bail!("pytest ended with {ended}") }
}

/// What a browser is driven with, from npm. It brings no browser of its own.
const BROWSER_DRIVER: &str = "puppeteer-core@25.16.0";

/// Programs that can be the browser.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The simulator's page in a headless browser; left out, and said so, where there is none. Pictures end in the target folder.
fn page(root: &Path) -> Result<()> {
    let Some(browser) = BROWSERS.iter().find_map(|name| installed(name)) else {
        println!("    left out: no browser is installed; one of {}", BROWSERS.join(", "));
        return Ok(());
    };
    let Some(folder) = crate::judges::node_folder(root, BROWSER_DRIVER) else {
        println!("    left out: {BROWSER_DRIVER} (npm is missing, or cannot install it)");
        return Ok(());
    };
    let pictures = target(root).join("pictures");
    std::fs::create_dir_all(&pictures)?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=dot"]).arg(root.join("tests/page/page.test.mjs")).current_dir(root);
    node.env("BROWSER", browser).env("NODE_FOLDER", folder).env("PICTURES", pictures);
    run(node.env("THINGSPACE_PROGRAM", target(root).join("debug/thingspace")))
}

/// Where a program is, when it is installed.
fn installed(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// The interpreter of the virtual environment below the target folder, with these tools; made if need be.
pub fn environment(root: &Path, tools: &[&str]) -> Result<PathBuf> {
    let folder = venv(root);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        run(Command::new(python_of_the_machine()?).args(["-m", "venv"]).arg(&folder))
            .context("the virtual environment could not be made")?;
    }
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(tools))?;
    Ok(python)
}

/// What lists can be handed to, where it can be had.
pub fn install_frames(python: &Path) {
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    if let Err(error) = run(Command::new(python).args(pip).args(FRAMES)) {
        println!("    left out: the tests of tables ({error:#})");
    }
}

/// The interpreter that environments are made with.
pub fn python_of_the_machine() -> Result<&'static str> {
    let python = if cfg!(windows) { "python" } else { "python3" };
    let version = "import sys; sys.exit(0 if sys.version_info >= (3, 11) else 1)";
    run(Command::new(python).args(["-c", version])).context("Python 3.11 or newer is needed as `python3`; install it")?;
    Ok(python)
}

fn venv(root: &Path) -> PathBuf {
    target(root).join("venv")
}

/// Where cargo builds to: here unless the environment says otherwise.
pub fn target(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Cargo, at the root.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Says what is being done and how long it took.
fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name}");
    let begun = Instant::now();
    let done = work().with_context(|| format!("{name} failed"))?;
    println!("    {name}: {:.1} s", begun.elapsed().as_secs_f64());
    Ok(done)
}

/// Runs a command to its end; anything but success is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{} could not be started", command.get_program().display()))?;
    if !status.success() {
        bail!("{} ended with {status}", command.get_program().display());
    }
    Ok(())
}
