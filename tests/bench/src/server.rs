//! The servers that the benchmarks call, each in its own process.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write as _};
use std::net::Ipv4Addr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::body::Bytes;
use axum::http::header;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use thingspace_sim::{Clock, Simulator};

use crate::load::{Caller, next_cursor};
use crate::typed;

/// The response of [`serve_bare`]. A benchmark in `simulator` compares calls that return this response with calls to the
/// simulator that return an equally long one.
pub const SMALL: &str = r#"[{"accountName":"0000123456-00001","serviceName":"CarrierService","url":"http://127.0.0.1:9/x","username":"","password":""}]"#;

pub async fn serve_simulator(devices: usize, clock: Clock) -> Result<()> {
    let started = Instant::now();
    let sim = Simulator::builder().devices(devices).clock(clock).start().await?;
    ready(&sim.addr().to_string(), started.elapsed())?;
    std::future::pending::<()>().await;
    drop(sim);
    Ok(())
}

pub async fn serve_bare() -> Result<()> {
    let started = Instant::now();
    let socket = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    ready(&socket.local_addr()?.to_string(), started.elapsed())?;
    let answer = async || ([(header::CONTENT_TYPE, "application/json")], SMALL);
    Ok(axum::serve(socket, Router::new().fallback(answer)).await?)
}

/// Serves the pages of a simulated fleet from memory. Each page is delayed by `latency` milliseconds, so the time to list the
/// fleet consists almost only of these delays and of the client's own time.
pub async fn serve_pages(devices: usize, latency: u64) -> Result<()> {
    let started = Instant::now();
    let pages = Arc::new(pages(devices).await?);
    let list = async move |body: Bytes| {
        tokio::time::sleep(Duration::from_millis(latency)).await;
        let request: Value = serde_json::from_slice(&body).unwrap_or_default();
        let page = request["largestDeviceIdSeen"].as_i64().and_then(|cursor| pages.get(&cursor).cloned());
        ([(header::CONTENT_TYPE, "application/json")], page.unwrap_or_default())
    };
    serve(logins().route("/api/m2m/v1/devices/actions/list", post(list)), started).await
}

/// Serves the answers for the benchmarks in `typed` from memory, so that the server takes almost no CPU time.
pub async fn serve_typed() -> Result<()> {
    let started = Instant::now();
    let (account, usage) = (Bytes::from(typed::account().to_string()), Bytes::from(typed::usage().to_string()));
    let account = async move || ([(header::CONTENT_TYPE, "application/json")], account.clone());
    let usage = async move || ([(header::CONTENT_TYPE, "application/json")], usage.clone());
    let router = logins().route("/api/m2m/v1/accounts/{name}", get(account));
    serve(router.route("/api/m2m/v1/devices/usage/actions/list", post(usage)), started).await
}

/// Returns a router that issues the bearer token and the session token for any credentials.
fn logins() -> Router {
    let bearer = async || Json(json!({"access_token": "bearer", "token_type": "Bearer", "expires_in": 3600}));
    let session = async || Json(json!({"sessionToken": "session"}));
    Router::new().route("/api/ts/v1/oauth2/token", post(bearer)).route("/api/m2m/v1/session/login", post(session))
}

async fn serve(router: Router, started: Instant) -> Result<()> {
    let socket = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    ready(&socket.local_addr()?.to_string(), started.elapsed())?;
    Ok(axum::serve(socket, router).await?)
}

/// Returns the pages of a simulated fleet. The key of a page is the cursor that requests this page.
async fn pages(devices: usize) -> Result<BTreeMap<i64, Bytes>> {
    let sim = Simulator::builder().devices(devices).start().await?;
    let caller = Caller::log_in(&sim.addr().to_string()).await?;
    let (mut pages, mut cursor) = (BTreeMap::new(), 0);
    loop {
        let text = caller.page(cursor).await?;
        let next = next_cursor(&text)?;
        pages.insert(cursor, Bytes::from(text));
        match next {
            Some(next) => cursor = next,
            None => return Ok(pages),
        }
    }
}

fn ready(address: &str, after: Duration) -> Result<()> {
    println!("{address} {}", after.as_secs_f64());
    Ok(std::io::stdout().flush()?)
}

/// A server process. Dropping the value stops the process.
pub struct Server {
    child: Child,
    pub address: String,
    /// The time until the server was ready, as measured by the server.
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

    /// Returns the server's CPU time, user and system.
    pub fn cpu(&self) -> Result<Duration> {
        cpu(&self.child.id().to_string())
    }

    /// Returns the server's peak memory in bytes.
    pub fn peak(&self) -> Result<u64> {
        peak(&self.child.id().to_string())
    }
}

/// Returns the CPU time of this process.
pub fn own_cpu() -> Result<Duration> {
    cpu("self")
}

/// Returns the peak memory of this process in bytes.
pub fn own_peak() -> Result<u64> {
    peak("self")
}

fn cpu(process: &str) -> Result<Duration> {
    // Linux reports the user time and the system time in hundredths of a second (USER_HZ).
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields: Vec<&str> = stat.rsplit_once(')').context("no stat")?.1.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<u64>().ok()).unwrap_or_default();
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
