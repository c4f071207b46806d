//! Benchmarks of the simulator.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thingspace_sim::{Clock, LineState, Simulator};

use crate::load::Caller;
use crate::server::Server;
use crate::table::{head, median, row};

const LIST: &str = "/m2m/v1/devices/actions/list";

/// Runs the benchmarks of this module whose names are in `wanted`, or all of them if `wanted` is empty.
pub async fn run(wanted: &[&str]) -> Result<()> {
    let all = wanted.is_empty();
    if all || ["ready", "size", "pages", "calls", "month"].iter().any(|name| wanted.contains(name)) {
        head("The simulator");
    }
    if all || wanted.contains(&"ready") {
        ready().await?;
    }
    if all || wanted.contains(&"size") {
        size()?;
    }
    if all || wanted.contains(&"pages") {
        pages().await?;
    }
    if all || wanted.contains(&"calls") {
        calls().await?;
    }
    if all || wanted.contains(&"month") {
        month().await?;
    }
    Ok(())
}

/// Measures the time until an embedded simulator with 500 devices is ready.
async fn ready() -> Result<()> {
    let mut times = Vec::new();
    for seed in 0..51 {
        let started = Instant::now();
        let sim = Simulator::builder().devices(500).seed(seed).start().await?;
        times.push(started.elapsed().as_secs_f64() * 1e3);
        sim.shutdown().await;
    }
    let first = times.first().copied().unwrap_or_default();
    let worst = times.iter().copied().fold(0.0, f64::max);
    let shown = format!("{:.1} ms median of 51, {first:.1} ms the first, {worst:.1} ms the worst", median(times));
    row("ready when embedded with 500 devices", &shown, "under 50 ms");
    Ok(())
}

/// Measures the startup time and the peak memory of the simulator, for several fleet sizes.
fn size() -> Result<()> {
    let mut per_device = Vec::new();
    for devices in [10_000_u32, 100_000, 1_000_000] {
        let mut starts = Vec::new();
        let mut peak = 0;
        for _ in 0..3 {
            let server = Server::start(&["serve-simulator", &devices.to_string()])?;
            starts.push(server.start.as_secs_f64());
            peak = server.peak()?;
        }
        let start = median(starts);
        per_device.push(start / f64::from(devices) * 1e6);
        #[expect(clippy::cast_precision_loss, reason = "megabytes, rounded for display")]
        let megabytes = peak as f64 / 1e6;
        let target = if devices == 1_000_000 { "under 2,000 MB" } else { "" };
        row(&format!("{devices} devices"), &format!("{:.0} ms to start, {megabytes:.0} MB peak", start * 1e3), target);
    }
    if let [small, .., large] = per_device.as_slice() {
        let shown = format!("{:.2} ({small:.2} and {large:.2} µs)", large / small);
        row("time to start per device, 1,000,000 relative to 10,000", &shown, "linear: about 1");
    }
    Ok(())
}

/// A page of the device list. The benchmark requests the page repeatedly.
struct PageCase {
    name: String,
    server: usize,
    body: String,
    costs: Vec<f64>,
}

/// Measures the CPU time of the server for a page of 2,000 devices. Alternates between fleet sizes and positions of the page.
async fn pages() -> Result<()> {
    const ROUNDS: usize = 9;
    const PAGES: u32 = 40;
    let (mut servers, mut cases) = (Vec::new(), Vec::new());
    for (index, devices) in [10_000_u32, 1_000_000].into_iter().enumerate() {
        let server = Server::start(&["serve-simulator", &devices.to_string()])?;
        let caller = Caller::log_in(&server.address).await?;
        for position in ["first", "middle", "last"] {
            let seen = cursor_at(&server.address, devices, position).await?;
            let body = json!({"largestDeviceIdSeen": seen}).to_string();
            let page: Value = serde_json::from_slice(&caller.call("POST", LIST, body.clone()).await?)?;
            anyhow::ensure!(page["devices"].as_array().map(Vec::len) == Some(2_000), "the page is incomplete");
            let name = format!("a page of 2,000, the {position} of {devices} devices");
            cases.push(PageCase { name, server: index, body, costs: Vec::new() });
        }
        servers.push((server, caller));
    }
    for _ in 0..ROUNDS {
        for case in &mut cases {
            let (server, caller) = servers.get(case.server).context("no server")?;
            let before = server.cpu()?;
            for _ in 0..PAGES {
                caller.call("POST", LIST, case.body.clone()).await?;
            }
            case.costs.push((server.cpu()? - before).as_secs_f64() * 1e3 / f64::from(PAGES));
        }
    }
    let mut medians = Vec::new();
    for case in cases {
        let cost = median(case.costs);
        medians.push(cost);
        row(&case.name, &format!("{cost:.1} ms of CPU"), "");
    }
    let (least, most) = medians.iter().fold((f64::MAX, 0.0_f64), |(least, most), cost| (least.min(*cost), most.max(*cost)));
    row("the most expensive page, relative to the cheapest", &format!("{:.2}", most / least), "at most 1.2");
    Ok(())
}

/// Returns the cursor of the page at `position` in a fleet of `devices` devices.
async fn cursor_at(address: &str, devices: u32, position: &str) -> Result<u64> {
    let skip = match position {
        "first" => return Ok(0),
        "middle" => devices / 2,
        _ => devices - 2_000,
    };
    let mut left = u64::from(skip);
    let mut after = 0;
    let remote = thingspace_sim::Remote::new(&format!("http://{address}"))?;
    while left > 0 {
        let limit = left.min(10_000);
        let page = remote.get(&format!("fleet?after={after}&limit={limit}")).await?;
        let last = page["devices"].as_array().and_then(|lines| lines.last()).context("the fleet ended early")?;
        after = last["device_id"].as_u64().context("no number")?;
        left -= limit;
    }
    Ok(after)
}

/// Measures how many small calls per second the simulator answers. Alternates with the same measurement for a minimal axum
/// handler.
async fn calls() -> Result<()> {
    const AT_A_TIME: usize = 32;
    let (sim, bare) = (Server::start(&["serve-simulator", "500"])?, Server::start(&["serve-bare"])?);
    let caller = Caller::log_in(&sim.address).await?;
    let listener = json!({"name": "CarrierService", "url": "http://127.0.0.1:9/x"}).to_string();
    caller.call("POST", "/m2m/v1/callbacks/0000123456-00001", listener).await?;
    let idle = Caller::bare(&bare.address);
    let path = "/m2m/v1/callbacks/0000123456-00001";
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..7 {
        let (one, other) = (
            caller.rate(path, AT_A_TIME, Duration::from_secs(1)).await?,
            idle.rate(path, AT_A_TIME, Duration::from_secs(1)).await?,
        );
        ours.push(one);
        theirs.push(other);
        ratios.push(one / other);
    }
    let shown = format!("{:.2} ({:.0} and {:.0} per second)", median(ratios), median(ours), median(theirs));
    row("small calls per second, relative to a bare axum handler", &shown, "at least 0.5");
    Ok(())
}

/// Measures the real time that the simulator takes for 30 virtual days with 10,000 devices. The same 100 devices are suspended on
/// one day and restored on the next, and callbacks report the outcomes.
async fn month() -> Result<()> {
    const DAYS: u32 = 30;
    let mut times = Vec::new();
    for seed in 0..5 {
        let sim = Simulator::builder().devices(10_000).seed(seed).clock(Clock::paused()).start().await?;
        let caller = Caller::log_in(&sim.addr().to_string()).await?;
        let account = sim.credentials().account;
        let listener = json!({"name": "CarrierService", "url": sim.inbox_url()}).to_string();
        caller.call("POST", &format!("/m2m/v1/callbacks/{account}"), listener).await?;
        let active = sim.fleet().into_iter().filter(|line| line.state == LineState::Active).take(100);
        let named: Vec<Value> = active.map(|line| json!({"deviceIds": [{"id": line.iccid, "kind": "iccid"}]})).collect();
        let body = json!({"accountName": account, "devices": named}).to_string();
        let started = Instant::now();
        for day in 0..DAYS {
            let verb = if day % 2 == 0 { "suspend" } else { "restore" };
            // Log in again every day, because the tokens of the previous day have expired.
            let caller = Caller::log_in(&sim.addr().to_string()).await?;
            caller.call("POST", &format!("/m2m/v1/devices/actions/{verb}"), body.clone()).await?;
            sim.clock().advance(Duration::from_secs(86_400));
            sim.settle().await;
        }
        times.push(started.elapsed().as_secs_f64());
        anyhow::ensure!(sim.inbox().len() == 3_000, "{} of 3,000 callbacks", sim.inbox().len());
    }
    let took = median(times);
    let faster = f64::from(DAYS) * 86_400.0 / took;
    row(
        "30 virtual days, 10,000 devices, 100 changes with callbacks per day",
        &format!("{:.0} ms, {faster:.0} × real time", took * 1e3),
        "at least 100,000 ×",
    );
    Ok(())
}
