//! The speed of `thingspace serve`, which acknowledges a callback only after the callback is on the disk.
//!
//! The benchmark also measures the time of a flush. This time is the minimum for an acknowledgment, because a callback is on the
//! disk only after a flush.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use stores::sender::{PASSWORD, Sender, USERNAME, outcome};
use tokio::task::JoinSet;

use crate::table::{head, median, row};

/// The environment variable with the path of a Python environment that contains FastAPI.
const ENVIRONMENT: &str = "THINGSPACE_BENCH_FASTAPI";

const PATH: &str = "/callbacks/CarrierService";
const CONNECTIONS: u64 = 64;
const PER_SECOND: u64 = 2_000;

/// How long the benchmark sends callbacks at a constant rate.
const STEADY: Duration = Duration::from_secs(60);

/// How long the benchmark sends callbacks as fast as a receiver acknowledges them.
const AT_LIMIT: Duration = Duration::from_secs(10);

/// Measures the figure `inbox` if `wanted` contains it or is empty. For the figure `limit`, measures only the flush and the
/// maximum rates of the receivers. Does nothing if neither figure is wanted.
pub async fn run(wanted: &[&str]) -> Result<()> {
    let whole = wanted.is_empty() || wanted.contains(&"inbox");
    if !whole && !wanted.contains(&"limit") {
        return Ok(());
    }
    head("The inbox");
    let folder = std::env::current_dir()?.join("target/bench-inbox");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    row("a flush of 4 KB, median and 99th percentile", &flushes(&folder)?, "none");
    let processes_of_steady_load: &[usize] = if whole { &[1, 4] } else { &[] };
    for &processes in processes_of_steady_load {
        let target = if processes == 1 { "p99 at most 50 ms, p99.9 at most 250 ms" } else { "p99 at most 2 s, all acknowledged" };
        let what = format!(
            "{PER_SECOND} callbacks per second for 60 s, {processes} process(es) on one file: time to the acknowledgment"
        );
        let store = folder.join(format!("steady-{processes}.db"));
        let receivers: Vec<Receiver> = (0..processes).map(|_| Receiver::ours(&store)).collect::<Result<_>>()?;
        let addresses: Vec<SocketAddr> = receivers.iter().map(|receiver| receiver.address).collect();
        row(&what, &steady(&addresses).await?, target);
    }
    compare(&folder).await?;
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// Measures the maximum rates of `thingspace serve` and of the FastAPI receiver alternately, and compares them.
async fn compare(folder: &Path) -> Result<()> {
    const ROUNDS: usize = 3;
    let environment = std::env::var_os(ENVIRONMENT).map(PathBuf::from);
    let mut rates: [Vec<f64>; 3] = Default::default();
    for round in 0..ROUNDS {
        let store = |name: &str| folder.join(format!("{name}-{round}.db"));
        rates[0].push(at_limit(&Receiver::ours(&store("ours"))?).await?);
        if let Some(environment) = &environment {
            rates[1].push(at_limit(&Receiver::fastapi(environment, &store("group"), "group")?).await?);
            rates[2].push(at_limit(&Receiver::fastapi(environment, &store("each"), "each")?).await?);
        }
    }
    let [ours, group, each] = rates.map(median);
    row("acknowledged callbacks per second, 64 connections", &format!("{ours:.0}"), "none");
    if environment.is_some() {
        row(
            "this rate, relative to FastAPI with a group commit every 5 ms",
            &format!("{:.1} × ({group:.0})", ours / group),
            "at least 4 ×",
        );
        let target = "at least 15 × where a flush takes 2 ms or more, else 4 ×";
        row("this rate, relative to FastAPI with a commit per callback", &format!("{:.1} × ({each:.0})", ours / each), target);
    }
    Ok(())
}

/// A receiver in its own process. Dropping the value kills the process.
struct Receiver {
    child: Child,
    address: SocketAddr,
}

impl Receiver {
    fn ours(store: &Path) -> Result<Self> {
        let program = std::env::current_exe()?.with_file_name("thingspace");
        let mut command = Command::new(program);
        command.args(["serve", "--bind", "127.0.0.1:0", "--store", &format!("sqlite:{}", store.display())]).env_clear();
        command.env("THINGSPACE_LISTENER_USERNAME", USERNAME).env("THINGSPACE_LISTENER_PASSWORD", PASSWORD);
        Self::start(command.stderr(Stdio::null()))
    }

    fn fastapi(environment: &Path, store: &Path, mode: &str) -> Result<Self> {
        let mut command = Command::new(environment.join("bin/python"));
        Self::start(command.arg("tests/bench/python/callbacks.py").arg(store).arg(mode))
    }

    fn start(command: &mut Command) -> Result<Self> {
        let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run {command:?}"))?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        let address = line.trim_end().strip_prefix("listening on http://").and_then(|rest| rest.strip_suffix("/callbacks"));
        let address = address.with_context(|| format!("{command:?} is not ready: {line:?}"))?.parse()?;
        Ok(Self { child, address })
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends callbacks at a constant rate. Returns a description of the times to the acknowledgment. The time of a callback starts
/// when the callback was due, even if its connection was still waiting for an earlier acknowledgment.
async fn steady(addresses: &[SocketAddr]) -> Result<String> {
    let start = Instant::now();
    let mut senders = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let mut sender = Sender::new(addresses[connection as usize % addresses.len()]);
        senders.spawn(async move {
            let request = format!("request-{connection}");
            let (mut times, mut refused) = (Vec::new(), 0_u64);
            for device in 0.. {
                let due = start + Duration::from_secs_f64((device * CONNECTIONS + connection) as f64 / PER_SECOND as f64);
                if due.duration_since(start) >= STEADY {
                    break;
                }
                tokio::time::sleep_until(due.into()).await;
                if !matches!(sender.post(PATH, &outcome(&request, device, 1)).await, Ok(200)) {
                    refused += 1;
                }
                times.push(due.elapsed().as_secs_f64() * 1_000.0);
            }
            (times, refused)
        });
    }
    let (mut times, mut refused) = (Vec::new(), 0);
    for (of_sender, refused_of_sender) in senders.join_all().await {
        times.extend(of_sender);
        refused += refused_of_sender;
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or(f64::NAN);
    let (count, most) = (times.len(), times.last().copied().unwrap_or(f64::NAN));
    Ok(format!(
        "p50 {:.1}, p99 {:.1}, p99.9 {:.1}, maximum {most:.0} ms; {count} sent, {refused} not acknowledged",
        at(0.5),
        at(0.99),
        at(0.999)
    ))
}

/// Returns how many callbacks per second a receiver acknowledges.
async fn at_limit(receiver: &Receiver) -> Result<f64> {
    let start = Instant::now();
    let mut senders = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let mut sender = Sender::new(receiver.address);
        senders.spawn(async move {
            let request = format!("request-{connection}");
            let mut device = 0;
            while start.elapsed() < AT_LIMIT {
                let status = sender.post(PATH, &outcome(&request, device, 1)).await?;
                ensure!(status == 200, "HTTP {status}");
                device += 1;
            }
            Ok(device)
        });
    }
    let mut acknowledged = 0;
    for of_sender in senders.join_all().await {
        acknowledged += of_sender?;
    }
    Ok(acknowledged as f64 / start.elapsed().as_secs_f64())
}

/// Measures flushes of a growing file on the disk that holds the stores. Returns the median and the 99th percentile.
fn flushes(folder: &Path) -> Result<String> {
    let path = folder.join("flush");
    let mut file = File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..500 {
        let start = Instant::now();
        file.write_all(&[7; 4_096])?;
        file.sync_data()?;
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    std::fs::remove_file(path)?;
    times.sort_by(f64::total_cmp);
    Ok(format!("{:.2} and {:.1} ms", times[250], times[495]))
}
