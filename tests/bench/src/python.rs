//! What the Python package costs, beside Verizon's SDK and beside what people build for themselves of other packages.
//!
//! Each side is a process of its own (tests/bench/python) with a simulator between them that knows no difference, and they take turns.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use thingspace_sim::Remote;

use crate::server::Server;
use crate::table::{head, median, row};

/// Where `cargo xtask bench` leaves the environments, one a side.
const ENVIRONMENTS: &str = "THINGSPACE_BENCH_PYTHON";

/// The figures, by name.
const FIGURES: [&str; 9] = ["fields", "every", "arrow", "kept", "lines", "call", "import", "installed", "interrupt"];

/// Runs the figures whose names are given, all of them for `python` or for nothing at all.
pub async fn run(wanted: &[&str]) -> Result<()> {
    let Some(home) = std::env::var_os(ENVIRONMENTS).map(PathBuf::from) else { return Ok(()) };
    let all = wanted.is_empty() || wanted.contains(&"python");
    let wants = |name: &str| all || wanted.contains(&name);
    if !FIGURES.iter().any(|name| wants(name)) {
        return Ok(());
    }
    head("The Python package");
    let sides = Sides { home };
    if ["fields", "every", "arrow", "kept"].iter().any(|name| wants(name)) {
        inventory(&sides, &wants)?;
    }
    if wants("lines") {
        lines(&sides).await?;
    }
    if wants("call") {
        call(&sides)?;
    }
    if wants("import") {
        import(&sides)?;
    }
    if wants("installed") {
        installed(&sides)?;
    }
    if wants("interrupt") {
        let slowest = sides.number("ours", &["interrupting.py"])? * MILLISECONDS.0;
        let what = "Ctrl-C to the end of the slowest wait, of 11 kinds 7 times each";
        row(what, &format!("{slowest:.0} ms"), "at most 200 ms");
    }
    Ok(())
}

/// The programs of tests/bench/python, each in its environment.
struct Sides {
    home: PathBuf,
}

impl Sides {
    fn python(&self, side: &str) -> Command {
        let folder = self.home.join(side);
        let mut python = Command::new(folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" }));
        python.env("PYTHONDONTWRITEBYTECODE", "1").env("NO_PROXY", "127.0.0.1").current_dir(self.scripts());
        python
    }

    fn scripts(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("python")
    }

    fn start(&self, side: &str, server: &Server) -> Result<Worker> {
        let mut python = self.python(side);
        python.arg(format!("{side}.py")).arg(&server.address).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = python.spawn().with_context(|| format!("{side} could not be started"))?;
        let tasks = child.stdin.take().context("no input")?;
        let mut results = BufReader::new(child.stdout.take().context("no output")?);
        let mut ready = String::new();
        results.read_line(&mut ready)?;
        anyhow::ensure!(!ready.is_empty(), "{side} ended before it was ready");
        Ok(Worker { child, tasks, results })
    }

    /// A number that a script of the folder prints.
    fn number(&self, side: &str, arguments: &[&str]) -> Result<f64> {
        let output = self.python(side).args(arguments).output()?;
        anyhow::ensure!(output.status.success(), "{side}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    }
}

/// A side at work.
struct Worker {
    child: Child,
    tasks: ChildStdin,
    results: BufReader<ChildStdout>,
}

/// What a task cost: seconds of the clock and of processors, and the most memory in bytes that its process had so far.
#[derive(Deserialize)]
struct Spent {
    seconds: f64,
    cpu: f64,
    peak: f64,
    /// What the task found out; the number of devices for most.
    result: f64,
}

impl Worker {
    fn ask(&mut self, task: &str) -> Result<Spent> {
        writeln!(self.tasks, "{task}")?;
        let mut line = String::new();
        self.results.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| format!("{task} was not done"))
    }

    /// A task that has to give back so many devices.
    fn ask_for(&mut self, task: &str, devices: u32) -> Result<Spent> {
        let spent = self.ask(task)?;
        anyhow::ensure!(spent.result == f64::from(devices), "{task}: {} devices instead of {devices}", spent.result);
        Ok(spent)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What two sides took, round by round.
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

    /// A row: how many times less ours is, and both in a unit that is so many of what was measured.
    fn row(self, what: &str, unit: (f64, &str), goal: &str) {
        let times = self.ours.iter().zip(&self.theirs).map(|(ours, theirs)| theirs / ours).collect();
        let (ours, theirs) = (median(self.ours) * unit.0, median(self.theirs) * unit.0);
        row(what, &format!("{:.1} × less ({ours:.1} and {theirs:.1} {})", median(times), unit.1), goal);
    }
}

const MILLISECONDS: (f64, &str) = (1e3, "ms");
const MICROSECONDS: (f64, &str) = (1e6, "µs");
const MEGABYTES: (f64, &str) = (1e-6, "MB");

/// A fleet as people have them.
const DEVICES: u32 = 100_000;

/// A fifth of it, for both sides, where Verizon's SDK would take half a minute a round.
const FEWER: u32 = 20_000;

/// CPU that both sides take for a task, in turns.
struct Comparison<'a> {
    sides: &'a Sides,
    devices: u32,
    server: Server,
}

impl<'a> Comparison<'a> {
    fn of(sides: &'a Sides, devices: u32) -> Result<Self> {
        Ok(Self { sides, devices, server: Server::start(&["serve-simulator", &devices.to_string()])? })
    }

    fn row(&self, task: &str, side: &str, what: &str, goal: &str) -> Result<()> {
        const ROUNDS: usize = 5;
        let (mut ours, mut theirs) = (self.sides.start("ours", &self.server)?, self.sides.start(side, &self.server)?);
        // A round that does not count: code is loaded, and the simulator has been through its fleet.
        ours.ask_for(task, self.devices)?;
        theirs.ask_for(task, self.devices)?;
        let mut measured = Rounds::default();
        for _ in 0..ROUNDS {
            measured.add(ours.ask_for(task, self.devices)?.cpu, theirs.ask_for(task, self.devices)?.cpu);
        }
        measured.row(what, MILLISECONDS, goal);
        Ok(())
    }
}

/// What it costs to read a fleet, in several ways.
fn inventory(sides: &Sides, wants: &dyn Fn(&str) -> bool) -> Result<()> {
    let (all, fewer) = (Comparison::of(sides, DEVICES)?, Comparison::of(sides, FEWER)?);
    if wants("fields") {
        let what = "CPU to stream 20,000 devices and read three fields, to Verizon's SDK";
        fewer.row("three", "official", what, "at least 50 × less")?;
        let what = "CPU to stream 100,000 devices and read three fields, to httpx and msgspec";
        all.row("three", "with_msgspec", what, "at least 4 × less")?;
    }
    if wants("every") {
        let what = "CPU to stream 20,000 devices and read every field, to Verizon's SDK";
        fewer.row("every", "official", what, "at least 25 × less")?;
    }
    if wants("arrow") {
        let what = "CPU to make an Arrow table of 100,000 devices, to requests, orjson and pyarrow";
        all.row("arrow", "with_orjson", what, "at least 6 × less")?;
    }
    if wants("kept") {
        kept(sides, &all.server)?;
    }
    Ok(())
}

/// The most memory of processes that keep all devices; once, as it hardly differs from run to run.
fn kept(sides: &Sides, server: &Server) -> Result<()> {
    let mut measured = Rounds::default();
    let peak = |side| anyhow::Ok(sides.start(side, server)?.ask_for("keep", DEVICES)?.peak);
    measured.add(peak("ours")?, peak("official")?);
    measured.row("most memory of a process that keeps 100,000 devices, to Verizon's SDK", MEGABYTES, "at least 4 × less");
    Ok(())
}

/// The usage of 1,000 lines when each call takes 50 ms, to what the calls alone take.
async fn lines(sides: &Sides) -> Result<()> {
    const LINES: u32 = 1_000;
    const LATENCY: f64 = 0.05;
    let server = Server::start(&["serve-running", "2500"])?;
    let fault: Value = json!({"effect": "delay", "seconds": LATENCY, "operation": "listDeviceUsageHistory"});
    Remote::new(&format!("http://{}", server.address))?.post("faults", &fault).await?;
    let mut ours = sides.start("ours", &server)?;
    ours.ask_for("usage", LINES)?;
    let floor = f64::from(LINES.div_ceil(64)) * LATENCY;
    let mut ratios = Vec::new();
    for _ in 0..7 {
        ratios.push(ours.ask_for("usage", LINES)?.seconds / floor);
    }
    let what = "time for the usage of 1,000 lines at 50 ms a call, 64 at a time, to that of the calls alone";
    row(what, &format!("{:.2}", median(ratios)), "at most 1.15");
    Ok(())
}

/// A small call that waits for its answer.
fn call(sides: &Sides) -> Result<()> {
    let server = Server::start(&["serve-simulator", "10"])?;
    let (mut ours, mut theirs) = (sides.start("ours", &server)?, sides.start("official", &server)?);
    let mut measured = Rounds::default();
    for _ in 0..7 {
        measured.add(ours.ask("small")?.result, theirs.ask("small")?.result);
    }
    measured.row("median time of a small call, to Verizon's SDK", MICROSECONDS, "at least 10 × less");
    Ok(())
}

/// The time that an interpreter takes to import each, and the memory that it then has more.
fn import(sides: &Sides) -> Result<()> {
    let (mut time, mut memory) = (Rounds::default(), Rounds::default());
    // The first time, code is compiled to files, or read from a cold disk.
    for round in 0..10 {
        let ours = |what| sides.number("ours", &["importing.py", "thingspace", what]);
        let theirs = |what| sides.number("official", &["importing.py", "verizon.verizon_client", what]);
        let (times, memories) = ((ours("time")?, theirs("time")?), (ours("memory")?, theirs("memory")?));
        if round > 0 {
            time.add(times.0, times.1);
            memory.add(memories.0, memories.1);
        }
    }
    time.row("time to import it, to Verizon's SDK", MILLISECONDS, "at least 15 × less");
    memory.row("memory that importing it takes, to Verizon's SDK", MEGABYTES, "at least 5 × less");
    Ok(())
}

/// Bytes that each brings, with everything that it needs.
fn installed(sides: &Sides) -> Result<()> {
    let mut measured = Rounds::default();
    measured.add(sides.number("ours", &["installed.py"])?, sides.number("official", &["installed.py"])?);
    measured.row("size when installed, with what it needs, to Verizon's SDK", MEGABYTES, "at least 5 × less");
    Ok(())
}
