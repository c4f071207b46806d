//! The cost of the Python package, compared with Verizon's SDK and with programs built from other packages.
//!
//! Each candidate is a process that runs a script from tests/bench/python. The candidates of a comparison call the same simulator
//! alternately.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use thingspace_sim::Remote;

use crate::server::Server;
use crate::table::{head, median, row};

/// The environment variable with the path of a folder that contains one Python environment per candidate.
const ENVIRONMENTS: &str = "THINGSPACE_BENCH_PYTHON";

/// The figures, by name.
const FIGURES: [&str; 9] = ["fields", "every", "arrow", "kept", "lines", "call", "import", "installed", "interrupt"];

/// Measures the figures of [`FIGURES`] that are in `wanted`, or all of them if `wanted` is empty or contains `python`. Does
/// nothing if [`ENVIRONMENTS`] is not set.
pub async fn run(wanted: &[&str]) -> Result<()> {
    let Some(home) = std::env::var_os(ENVIRONMENTS).map(PathBuf::from) else { return Ok(()) };
    let all = wanted.is_empty() || wanted.contains(&"python");
    let wants = |name: &str| all || wanted.contains(&name);
    if !FIGURES.iter().any(|name| wants(name)) {
        return Ok(());
    }
    head("The Python package");
    let candidates = Candidates { home };
    if ["fields", "every", "arrow", "kept"].iter().any(|name| wants(name)) {
        inventory(&candidates, &wants)?;
    }
    if wants("lines") {
        lines(&candidates).await?;
    }
    if wants("call") {
        call(&candidates)?;
    }
    if wants("import") {
        import(&candidates)?;
    }
    if wants("installed") {
        installed(&candidates)?;
    }
    if wants("interrupt") {
        let slowest = candidates.number("ours", &["interrupting.py"])? * MILLISECONDS.0;
        let what = "from Ctrl-C to the end of the wait: slowest of 11 kinds of waits, 7 times each";
        row(what, &format!("{slowest:.0} ms"), "at most 200 ms");
    }
    Ok(())
}

/// The candidates of tests/bench/python, each in its own environment.
struct Candidates {
    home: PathBuf,
}

impl Candidates {
    fn python(&self, candidate: &str) -> Command {
        let folder = self.home.join(candidate);
        let mut python = Command::new(folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" }));
        python.env("PYTHONDONTWRITEBYTECODE", "1").env("NO_PROXY", "127.0.0.1").current_dir(self.scripts());
        python
    }

    fn scripts(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("python")
    }

    fn start(&self, candidate: &str, server: &Server) -> Result<Worker> {
        let mut python = self.python(candidate);
        python.arg(format!("{candidate}.py")).arg(&server.address).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = python.spawn().with_context(|| format!("cannot start {candidate}"))?;
        let tasks = child.stdin.take().context("no input")?;
        let mut results = BufReader::new(child.stdout.take().context("no output")?);
        let mut ready = String::new();
        results.read_line(&mut ready)?;
        anyhow::ensure!(!ready.is_empty(), "{candidate} ended before it was ready");
        Ok(Worker { child, tasks, results })
    }

    /// Runs a script from tests/bench/python and returns the number that it prints.
    fn number(&self, candidate: &str, arguments: &[&str]) -> Result<f64> {
        let output = self.python(candidate).args(arguments).output()?;
        anyhow::ensure!(output.status.success(), "{candidate}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    }
}

/// A running candidate.
struct Worker {
    child: Child,
    tasks: ChildStdin,
    results: BufReader<ChildStdout>,
}

/// The cost of a task: elapsed seconds, CPU seconds, and the peak memory of the process in bytes.
#[derive(Deserialize)]
struct Spent {
    seconds: f64,
    cpu: f64,
    peak: f64,
    /// The result of the task. For most tasks, the number of devices.
    result: f64,
}

impl Worker {
    fn run(&mut self, task: &str) -> Result<Spent> {
        writeln!(self.tasks, "{task}")?;
        let mut line = String::new();
        self.results.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| format!("{task} failed"))
    }

    /// Runs a task and checks the number of devices that it returns.
    fn run_for(&mut self, task: &str, devices: u32) -> Result<Spent> {
        let spent = self.run(task)?;
        anyhow::ensure!(spent.result == f64::from(devices), "{task}: expected {devices} devices, received {}", spent.result);
        Ok(spent)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The cost of two candidates, round by round.
#[derive(Default)]
struct Rounds {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

impl Rounds {
    fn add(&mut self, ours: f64, theirs: f64) {
        self.ours.push(ours);
        self.theirs.push(theirs);
    }

    /// Prints a row with the median of the ratios, followed by the medians of both candidates in `unit`.
    fn row(self, what: &str, unit: (f64, &str), target: &str) {
        let times = self.ours.iter().zip(&self.theirs).map(|(ours, theirs)| theirs / ours).collect();
        let (ours, theirs) = (median(self.ours) * unit.0, median(self.theirs) * unit.0);
        row(what, &format!("{:.1} × less ({ours:.1} and {theirs:.1} {})", median(times), unit.1), target);
    }
}

const MILLISECONDS: (f64, &str) = (1e3, "ms");
const MICROSECONDS: (f64, &str) = (1e6, "µs");
const MEGABYTES: (f64, &str) = (1e-6, "MB");

/// The number of devices in a typical fleet.
const DEVICES: u32 = 100_000;

/// The number of devices in comparisons of CPU time with Verizon's SDK. With [`DEVICES`] devices, the SDK would take half a
/// minute per round.
const FEWER: u32 = 20_000;

/// Compares the CPU time that two candidates need for a task. The candidates run the task alternately.
struct Comparison<'a> {
    candidates: &'a Candidates,
    devices: u32,
    server: Server,
}

impl<'a> Comparison<'a> {
    fn of(candidates: &'a Candidates, devices: u32) -> Result<Self> {
        Ok(Self { candidates, devices, server: Server::start(&["serve-simulator", &devices.to_string()])? })
    }

    fn row(&self, task: &str, candidate: &str, what: &str, target: &str) -> Result<()> {
        const ROUNDS: usize = 5;
        let (mut ours, mut theirs) =
            (self.candidates.start("ours", &self.server)?, self.candidates.start(candidate, &self.server)?);
        // A warm-up round loads code and makes the simulator create its devices.
        ours.run_for(task, self.devices)?;
        theirs.run_for(task, self.devices)?;
        let mut measured = Rounds::default();
        for _ in 0..ROUNDS {
            measured.add(ours.run_for(task, self.devices)?.cpu, theirs.run_for(task, self.devices)?.cpu);
        }
        measured.row(what, MILLISECONDS, target);
        Ok(())
    }
}

/// Measures several ways to read a fleet.
fn inventory(candidates: &Candidates, wants: &dyn Fn(&str) -> bool) -> Result<()> {
    let (all, fewer) = (Comparison::of(candidates, DEVICES)?, Comparison::of(candidates, FEWER)?);
    if wants("fields") {
        let what = "CPU time to stream 20,000 devices and read three fields, relative to Verizon's SDK";
        fewer.row("three", "official", what, "at least 50 × less")?;
        let what = "CPU time to stream 100,000 devices and read three fields, relative to httpx and msgspec";
        all.row("three", "with_msgspec", what, "at least 4 × less")?;
    }
    if wants("every") {
        let what = "CPU time to stream 20,000 devices and read every field, relative to Verizon's SDK";
        fewer.row("every", "official", what, "at least 25 × less")?;
    }
    if wants("arrow") {
        let what = "CPU time to make an Arrow table of 100,000 devices, relative to requests, orjson and pyarrow";
        all.row("arrow", "with_orjson", what, "at least 6 × less")?;
    }
    if wants("kept") {
        kept(candidates, &all.server)?;
    }
    Ok(())
}

/// Measures the peak memory of processes that keep all devices. One measurement is enough, because the peak varies little.
fn kept(candidates: &Candidates, server: &Server) -> Result<()> {
    let mut measured = Rounds::default();
    let peak = |candidate| anyhow::Ok(candidates.start(candidate, server)?.run_for("keep", DEVICES)?.peak);
    measured.add(peak("ours")?, peak("official")?);
    measured.row(
        "peak memory of a process that keeps 100,000 devices, relative to Verizon's SDK",
        MEGABYTES,
        "at least 4 × less",
    );
    Ok(())
}

/// Measures the time to read the usage of 1,000 devices, with one call of 50 ms per device and 64 calls at a time. The result is
/// the ratio to the minimum time that these calls need.
async fn lines(candidates: &Candidates) -> Result<()> {
    const COUNT: u32 = 1_000;
    const LATENCY: f64 = 0.05;
    let server = Server::start(&["serve-running", "2500"])?;
    let fault: Value = json!({"effect": "delay", "seconds": LATENCY, "operation": "listDeviceUsageHistory"});
    Remote::new(&format!("http://{}", server.address))?.post("faults", &fault).await?;
    let mut ours = candidates.start("ours", &server)?;
    ours.run_for("usage", COUNT)?;
    let floor = f64::from(COUNT.div_ceil(64)) * LATENCY;
    let mut ratios = Vec::new();
    for _ in 0..7 {
        ratios.push(ours.run_for("usage", COUNT)?.seconds / floor);
    }
    let what = "time for the usage of 1,000 devices at 50 ms per call, 64 at a time, relative to the calls alone";
    row(what, &format!("{:.2}", median(ratios)), "at most 1.15");
    Ok(())
}

/// Measures the time of a small call.
fn call(candidates: &Candidates) -> Result<()> {
    let server = Server::start(&["serve-simulator", "10"])?;
    let (mut ours, mut theirs) = (candidates.start("ours", &server)?, candidates.start("official", &server)?);
    let mut measured = Rounds::default();
    for _ in 0..7 {
        measured.add(ours.run("small")?.result, theirs.run("small")?.result);
    }
    measured.row("median time of a small call, relative to Verizon's SDK", MICROSECONDS, "at least 10 × less");
    Ok(())
}

/// Measures the time to import each package, and the memory that the import adds.
fn import(candidates: &Candidates) -> Result<()> {
    let (mut time, mut memory) = (Rounds::default(), Rounds::default());
    // The first round fills the disk cache and is not counted.
    for round in 0..10 {
        let ours = |what| candidates.number("ours", &["importing.py", "thingspace", what]);
        let theirs = |what| candidates.number("official", &["importing.py", "verizon.verizon_client", what]);
        let (times, memories) = ((ours("time")?, theirs("time")?), (ours("memory")?, theirs("memory")?));
        if round > 0 {
            time.add(times.0, times.1);
            memory.add(memories.0, memories.1);
        }
    }
    time.row("time to import the package, relative to Verizon's SDK", MILLISECONDS, "at least 15 × less");
    memory.row("memory that the import adds, relative to Verizon's SDK", MEGABYTES, "at least 5 × less");
    Ok(())
}

/// Measures the installed size of each package with its dependencies.
fn installed(candidates: &Candidates) -> Result<()> {
    let mut measured = Rounds::default();
    measured.add(candidates.number("ours", &["installed.py"])?, candidates.number("official", &["installed.py"])?);
    measured.row("installed size with dependencies, relative to Verizon's SDK", MEGABYTES, "at least 5 × less");
    Ok(())
}
