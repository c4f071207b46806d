//! The cost of the Rust client, compared with hyper and serde_json alone.

use std::time::Instant;

use anyhow::{Context, Result};
use futures_util::{StreamExt as _, TryStreamExt as _};
use serde::Deserialize;
use serde_json::json;
use thingspace::{Client, DeviceId};
use thingspace_sim::Remote;

use crate::load::{Caller, next_cursor};
use crate::server::{Server, own_cpu, own_peak};
use crate::table::{head, median, row};

const LIST: &str = "/m2m/v1/devices/actions/list";
const USAGE: &str = "/m2m/v1/devices/usage/actions/list";

/// Measures those figures of this module whose names are in `wanted`, or all of them if `wanted` is empty.
pub async fn run(wanted: &[&str]) -> Result<()> {
    let all = wanted.is_empty();
    if all || ["listing", "small", "latency", "usage", "memory"].iter().any(|name| wanted.contains(name)) {
        head("The Rust client");
    }
    if all || wanted.contains(&"listing") {
        listing().await?;
    }
    if all || wanted.contains(&"small") {
        small().await?;
    }
    if all || wanted.contains(&"latency") {
        latency().await?;
    }
    if all || wanted.contains(&"usage") {
        usage().await?;
    }
    if all || wanted.contains(&"memory") {
        memory()?;
    }
    Ok(())
}

/// Returns a client that calls the server at `address`.
pub fn client(address: &str) -> Result<Client> {
    let builder = Client::builder().base_url(format!("http://{address}/api")).account("0000123456-00001");
    Ok(builder.key("sim-key").secret("sim-secret").username("sim-user").password("sim-password").build()?)
}

/// A page of devices as a minimal program would decode it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PlainPage {
    has_more_data: bool,
    devices: Vec<PlainDevice>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the benchmark decodes these members and does not read them")]
struct PlainDevice {
    account_name: String,
    billing_cycle_end_date: Option<String>,
    carrier_informations: Vec<PlainCarrier>,
    connected: Option<bool>,
    created_at: Option<String>,
    #[serde(default)]
    custom_fields: Vec<PlainPair>,
    device_ids: Vec<PlainId>,
    #[serde(default)]
    extended_attributes: Vec<PlainPair>,
    #[serde(default)]
    group_names: Vec<String>,
    ip_address: Option<String>,
    last_activation_by: Option<String>,
    last_activation_date: Option<String>,
    last_connection_date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the benchmark decodes these members and does not read them")]
struct PlainCarrier {
    carrier_name: Option<String>,
    service_plan: Option<String>,
    state: Option<String>,
}

#[derive(Deserialize)]
struct PlainPair {
    key: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the benchmark decodes these members and does not read them")]
struct PlainId {
    id: String,
    kind: String,
}

/// Lists all devices with hyper and serde_json alone, and returns their number.
async fn list_with_hyper(caller: &Caller) -> Result<usize> {
    let (mut cursor, mut count) = ("0".to_owned(), 0);
    loop {
        let body = format!("{{\"accountName\": \"0000123456-00001\", \"largestDeviceIdSeen\": {cursor}}}");
        let page: PlainPage = serde_json::from_slice(&caller.call("POST", LIST, body).await?)?;
        count += page.devices.len();
        if !page.has_more_data {
            return Ok(count);
        }
        let last = page.devices.last().context("the page is empty, although more pages follow")?;
        let number = last.extended_attributes.iter().find(|pair| pair.key.as_deref() == Some("DeviceId"));
        cursor = number.and_then(|pair| pair.value.clone()).context("the last device has no number")?;
    }
}

/// Lists all devices with the client, and returns their number.
async fn stream(client: &Client) -> Result<usize> {
    let mut devices = client.devices().list().stream();
    let mut count = 0;
    while devices.try_next().await?.is_some() {
        count += 1;
    }
    Ok(count)
}

/// Measures the CPU time to list 100,000 devices, alternating between the client and hyper.
async fn listing() -> Result<()> {
    const DEVICES: usize = 100_000;
    // The CPU time of a process has a resolution of 10 ms, so each measurement lists the devices several times.
    const LISTS: u32 = 5;
    let server = Server::start(&["serve-simulator", &DEVICES.to_string()])?;
    let (client, caller) = (client(&server.address)?, Caller::log_in(&server.address).await?);
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..9 {
        let before = own_cpu()?;
        for _ in 0..LISTS {
            anyhow::ensure!(stream(&client).await? == DEVICES, "not all devices");
        }
        let between = own_cpu()?;
        for _ in 0..LISTS {
            anyhow::ensure!(list_with_hyper(&caller).await? == DEVICES, "not all devices");
        }
        let after = own_cpu()?;
        let (one, other) = (((between - before) / LISTS).as_secs_f64(), ((after - between) / LISTS).as_secs_f64());
        ours.push(one);
        theirs.push(other);
        ratios.push(one / other);
    }
    let shown = format!("{:.2} ({:.0} and {:.0} ms)", median(ratios), median(ours) * 1e3, median(theirs) * 1e3);
    row("CPU time to stream 100,000 devices, relative to hyper and serde_json with plain structs", &shown, "at most 0.18");
    Ok(())
}

/// Measures the time of a small call, alternating between the client and hyper.
async fn small() -> Result<()> {
    const CALLS: usize = 400;
    let server = Server::start(&["serve-simulator", "10"])?;
    let (client, caller) = (client(&server.address)?, Caller::log_in(&server.address).await?);
    client.login().await?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..CALLS {
        let started = Instant::now();
        client.callbacks().list().await?;
        ours.push(started.elapsed().as_secs_f64() * 1e6);
        let started = Instant::now();
        caller.call("GET", "/m2m/v1/callbacks/0000123456-00001", String::new()).await?;
        theirs.push(started.elapsed().as_secs_f64() * 1e6);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    let shown = format!("{:.2} ({ours:.0} and {theirs:.0} µs)", ours / theirs);
    row("median time of a small call, relative to hyper alone", &shown, "at most 1.3");
    Ok(())
}

/// Measures the time to list all devices from 20 pages, which the server delays by 150 ms each, relative to the sum of these
/// delays. For comparison, hyper alone fetches the same pages without decoding them.
async fn latency() -> Result<()> {
    const PAGES: u32 = 20;
    const LATENCY: u32 = 150;
    let server = Server::start(&["serve-pages", "40000", &LATENCY.to_string()])?;
    let client = client(&server.address)?;
    client.login().await?;
    let caller = Caller::log_in(&server.address).await?;
    let floor = f64::from(PAGES * LATENCY) / 1e3;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let started = Instant::now();
        anyhow::ensure!(stream(&client).await? == 40_000, "not all devices");
        ours.push(started.elapsed().as_secs_f64() / floor);
        let started = Instant::now();
        anyhow::ensure!(fetch_pages(&caller).await? == PAGES, "not all pages");
        theirs.push(started.elapsed().as_secs_f64() / floor);
    }
    let shown = format!("{:.3} (hyper, without decoding: {:.3})", median(ours), median(theirs));
    row("time to list 20 pages of 2,000 devices with 150 ms latency each, relative to 20 × 150 ms", &shown, "at most 1.05");
    Ok(())
}

/// Fetches all pages with hyper alone, and returns their number.
async fn fetch_pages(caller: &Caller) -> Result<u32> {
    let (mut cursor, mut pages) = (0, 0);
    loop {
        let page = caller.page(cursor).await?;
        pages += 1;
        match next_cursor(&page)? {
            Some(next) => cursor = next,
            None => return Ok(pages),
        }
    }
}

/// Measures the time to read the usage of 1,000 devices. Each device takes one call of 50 ms, and 64 calls run at a time. The
/// result is relative to the minimum time that these calls take.
async fn usage() -> Result<()> {
    const DEVICES: usize = 1_000;
    const AT_A_TIME: usize = 64;
    const LATENCY: f64 = 0.05;
    let server = Server::start(&["serve-running", "2500"])?;
    let client = client(&server.address)?;
    let devices = client.devices().list().state(thingspace::State::Active).collect().await?;
    let ids: Vec<_> = devices.iter().filter_map(|device| device.ids().next()).take(DEVICES).collect();
    anyhow::ensure!(ids.len() == DEVICES, "only {} devices are active", ids.len());
    let fault = json!({"effect": "delay", "seconds": LATENCY, "operation": "listDeviceUsageHistory"});
    Remote::new(&format!("http://{}", server.address))?.post("faults", &fault).await?;
    let caller = Caller::log_in(&server.address).await?;
    let floor = DEVICES.div_ceil(AT_A_TIME) as f64 * LATENCY;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let started = Instant::now();
        let (from, to) = ("2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?);
        let many = client.usage().of_many(ids.iter().cloned(), from, to).in_flight(AT_A_TIME).stream();
        let histories: Vec<_> = many.collect().await;
        anyhow::ensure!(histories.iter().all(|(_, days)| days.is_ok()), "a device failed");
        ours.push(started.elapsed().as_secs_f64() / floor);
        bare.push(with_hyper(&caller, &ids, AT_A_TIME).await? / floor);
    }
    row(
        "time for the usage of 1,000 devices at 50 ms per call, 64 at a time, relative to the calls alone",
        &format!("{:.2} (hyper without decoding: {:.2})", median(ours), median(bare)),
        "at most 1.10",
    );
    Ok(())
}

/// Returns how many seconds hyper takes to read the usage of these devices without decoding it.
async fn with_hyper(caller: &Caller, ids: &[DeviceId], at_a_time: usize) -> Result<f64> {
    let started = Instant::now();
    let calls = ids.iter().map(|id| {
        let device = json!({"id": id.id(), "kind": id.kind().as_str()});
        let body = json!({"deviceId": device, "earliest": "2025-12-01T00:00:00Z", "latest": "2025-12-31T00:00:00Z"}).to_string();
        let caller = caller.clone();
        async move { tokio::spawn(async move { caller.call("POST", USAGE, body).await }).await? }
    });
    let answers: Vec<Vec<u8>> = futures_util::stream::iter(calls).buffer_unordered(at_a_time).try_collect().await?;
    anyhow::ensure!(answers.len() == ids.len(), "{} answers", answers.len());
    Ok(started.elapsed().as_secs_f64())
}

/// Measures the peak memory of a process that streams a fleet, for two fleet sizes.
fn memory() -> Result<()> {
    let mut peaks = Vec::new();
    for devices in ["100000", "1000000"] {
        let server = Server::start(&["serve-simulator", devices])?;
        let output = std::process::Command::new(std::env::current_exe()?).args(["list", &server.address]).output()?;
        let peak: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
        peaks.push(peak / 1e6);
        row(&format!("peak memory to stream {devices} devices"), &format!("{:.1} MB", peak / 1e6), "");
    }
    if let [small, large] = peaks.as_slice() {
        row("peak memory for 1,000,000 devices, relative to 100,000", &format!("{:.2}", large / small), "at most 1.1");
    }
    Ok(())
}

/// Streams a fleet and prints the peak memory of this process.
pub async fn list(address: &str) -> Result<()> {
    let client = client(address)?;
    stream(&client).await?;
    println!("{}", own_peak()?);
    Ok(())
}
