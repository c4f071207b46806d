//! `thingspace sim` without a subcommand: runs the simulator.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use thingspace_sim::{Clock, Simulator};

use super::deliveries::DeliveryOptions;
use super::snapshot;
use crate::arguments::name_and_value;
use crate::failure::Failure;
use crate::output;

#[derive(Args)]
pub struct Serve {
    /// Address to listen on; it must be a loopback address unless --allow-remote is set
    #[arg(long, default_value = "127.0.0.1:8787", value_name = "ADDRESS:PORT")]
    bind: SocketAddr,
    /// Allow an address that other machines can reach. Every client that reaches the address has full control of the simulator:
    /// use this option in closed networks only
    #[arg(long)]
    allow_remote: bool,
    /// Size of the fleet
    #[arg(long, default_value_t = 100)]
    devices: u32,
    /// Seed of the random numbers; the same seed creates the same fleet
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Start with the state from a file that `thingspace sim snapshot` has written, instead of --devices and --seed
    #[arg(long, value_name = "FILE", conflicts_with_all = ["devices", "seed"])]
    restore: Option<PathBuf>,
    /// Start with a paused clock
    #[arg(long)]
    paused: bool,
    /// Simulated seconds per second
    #[arg(long, default_value_t = 1.0, value_name = "FACTOR")]
    speed: f64,
    /// Choose how the simulator behaves where sources about the real service contradict each other; `thingspace sim quirks
    /// --switches` lists the switches
    #[arg(long = "switch", value_name = "QUIRK=VALUE", value_parser = name_and_value)]
    switches: Vec<(String, String)>,
    /// Also allow callbacks to HOST; callbacks to loopback addresses are always allowed
    #[arg(long = "callback-host", value_name = "HOST")]
    callback_hosts: Vec<String>,
    #[command(flatten)]
    deliveries: DeliveryOptions,
}

impl Serve {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let clock = if self.paused { Clock::paused() } else { Clock::running() };
        clock.set_speed(self.speed)?;
        let mut builder = Simulator::builder().devices(self.devices as usize).seed(self.seed);
        builder = builder.bind(self.bind).allow_remote(self.allow_remote).clock(clock);
        for (quirk, value) in &self.switches {
            builder = builder.switch(quirk, value);
        }
        builder = builder.callback_hosts(&self.callback_hosts).deliveries(self.deliveries.deliveries());
        if let Some(file) = &self.restore {
            builder = builder.snapshot(snapshot::read(file)?);
        }
        let sim = builder.start().await?;
        // Scripts wait for this message, so it must not change.
        output::print(format_args!("listening on {}", sim.url()))?;
        let stopped = tokio::signal::ctrl_c().await;
        sim.shutdown().await;
        stopped?;
        Ok(ExitCode::SUCCESS)
    }
}
