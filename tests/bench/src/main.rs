//! `cargo xtask bench`: prints measurements in tables, each measurement next to its target. A missed target is not an error. If a
//! measurement compares two candidates, both run alternately in the same run of the program.
#![allow(clippy::print_stdout, unreachable_pub, reason = "a program for people at a terminal")]

mod client;
mod inbox;
mod load;
mod python;
mod server;
mod simulator;
mod table;
mod typed;

use std::process::ExitCode;

use anyhow::Result;
use thingspace_sim::Clock;

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    match words.as_slice() {
        // The commands `serve-...` and `list` are for processes that the benchmarks start, so that the CPU time and the memory of
        // a server or a client can be measured separately.
        ["serve-simulator", devices] => runtime.block_on(server::serve_simulator(devices.parse()?, Clock::paused()))?,
        ["serve-running", devices] => runtime.block_on(server::serve_simulator(devices.parse()?, Clock::running()))?,
        ["serve-pages", devices, latency] => runtime.block_on(server::serve_pages(devices.parse()?, latency.parse()?))?,
        ["serve-typed"] => runtime.block_on(server::serve_typed())?,
        ["serve-bare"] => runtime.block_on(server::serve_bare())?,
        ["list", address] => runtime.block_on(client::list(address))?,
        wanted => {
            runtime.block_on(simulator::run(wanted))?;
            runtime.block_on(client::run(wanted))?;
            runtime.block_on(typed::run(wanted, client::client))?;
            runtime.block_on(inbox::run(wanted))?;
            runtime.block_on(python::run(wanted))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
