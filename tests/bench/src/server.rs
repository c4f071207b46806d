//! Servers in processes of their own.

use std::io::{BufRead, BufReader, Write as _};
use std::net::Ipv4Addr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use thingspace_sim::{Clock, Simulator};

/// What the bare handler answers: as many bytes as the simulator's small answer.
pub const SMALL: &str = r#"[{"accountName":"0000123456-00001","serviceName":"CarrierService","url":"http://127.0.0.1:9/x","username":"","password":""}]"#;

pub async fn serve_simulator(devices: usize, clock: Clock) -> Result<()> {
    let begun = Instant::now();
    let sim = Simulator::builder().devices(devices).clock(clock).start().await?;
    ready(&sim.addr().to_string(), begun.elapsed())?;
    std::future::pending::<()>().await;
    drop(sim);
    Ok(())
}

pub async fn serve_bare() -> Result<()> {
    let begun = Instant::now();
    let socket = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    ready(&socket.local_addr()?.to_string(), begun.elapsed())?;
    let answer = async || ([(axum::http::header::CONTENT_TYPE, "application/json")], SMALL);
    Ok(axum::serve(socket, axum::Router::new().fallback(answer)).await?)
}

fn ready(address: &str, after: Duration) -> Result<()> {
    println!("{address} {}", after.as_secs_f64());
    Ok(std::io::stdout().flush()?)
}

/// A server of this program, ended with the value.
pub struct Server {
    child: Child,
    pub address: String,
    /// How long it took to be ready, by its own clock.
    pub start: Duration,
}

impl Server {
    pub fn start(arguments: &[&str]) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?).args(arguments).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        let (address, start) = line.trim().split_once(' ').context("the server did not start")?;
        Ok(Self { address: address.to_owned(), start: Duration::from_secs_f64(start.parse()?), child })
    }

    /// Time that its processors worked for it so far, user and system.
    pub fn cpu(&self) -> Result<Duration> {
        cpu(&self.child.id().to_string())
    }

    /// Most memory it ever had, in bytes.
    pub fn peak(&self) -> Result<u64> {
        peak(&self.child.id().to_string())
    }
}

/// The same of this process.
pub fn own_cpu() -> Result<Duration> {
    cpu("self")
}

/// The same of this process.
pub fn own_peak() -> Result<u64> {
    peak("self")
}

fn cpu(process: &str) -> Result<Duration> {
    // Linux counts in hundredths of a second here (USER_HZ).
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields: Vec<&str> = stat.rsplit_once(')').context("no stat")?.1.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
    Ok(Duration::from_millis((ticks(11) + ticks(12)) * 10))
}

fn peak(process: &str) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
