//! `thingspace sim` without a subcommand: runs the simulator.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use thingspace_sim::{Clock, Credentials, RemoteAccess, Simulator};

use super::deliveries::DeliveryOptions;
use super::remote::TOKEN;
use super::snapshot;
use crate::arguments::{Moment, moment, name_and_value};
use crate::failure::Failure;
use crate::{input, output};

#[derive(Args)]
pub struct Serve {
    /// Address to listen on; it must be a loopback address unless --allow-remote is set
    #[arg(long, default_value = "127.0.0.1:8787", value_name = "ADDRESS:PORT")]
    bind: SocketAddr,
    /// Allow other machines to use the simulator. The pages under /_sim then need the token in THINGSPACE_SIM_TOKEN. The
    /// API no longer accepts the default secret and password, but those in THINGSPACE_SIM_SECRET and THINGSPACE_SIM_PASSWORD.
    /// THINGSPACE_SIM_KEY, THINGSPACE_SIM_USERNAME and THINGSPACE_SIM_ACCOUNT can replace the other credentials
    #[arg(long)]
    allow_remote: bool,
    /// Name by which other machines address the simulator, if not by its IP address; repeat the option for several names
    #[arg(long = "host", value_name = "NAME", requires = "allow_remote")]
    hosts: Vec<String>,
    /// Size of the fleet
    #[arg(long, default_value_t = 100)]
    devices: u32,
    /// Seed of the random numbers; the same seed creates the same fleet
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Read the devices from a CSV file, such as the output of `thingspace devices list -o csv`, instead of generating them.
    /// Columns: iccid, imei, mdn, eid, meid, esn, state, plan, group, cost_center, and custom_field_1 to custom_field_5
    #[arg(long, value_name = "FILE", conflicts_with = "devices")]
    fleet: Option<PathBuf>,
    /// Time at which the clock of the simulator starts and the generated history of the devices ends: a day such as 2026-01-01
    /// (00:00 UTC), or a time such as 2026-01-01T08:00:00Z. Default: today, 00:00 UTC
    #[arg(long, value_name = "TIME", value_parser = moment)]
    start: Option<Moment>,
    /// Start with the state from a file that `thingspace sim snapshot` has written, instead of --devices, --fleet, --seed and
    /// --start
    #[arg(long, value_name = "FILE", conflicts_with_all = ["devices", "fleet", "seed", "start"])]
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
    /// Also allow callbacks to HOST. Callbacks to loopback addresses need this option only with --allow-remote
    #[arg(long = "callback-host", value_name = "HOST")]
    callback_hosts: Vec<String>,
    #[command(flatten)]
    deliveries: DeliveryOptions,
}

/// Returns the credentials of the simulator. Environment variables replace the default credentials.
fn credentials() -> Credentials {
    let mut credentials = Credentials::default();
    for (name, value) in [
        ("THINGSPACE_SIM_KEY", &mut credentials.key),
        ("THINGSPACE_SIM_SECRET", &mut credentials.secret),
        ("THINGSPACE_SIM_USERNAME", &mut credentials.username),
        ("THINGSPACE_SIM_PASSWORD", &mut credentials.password),
        ("THINGSPACE_SIM_ACCOUNT", &mut credentials.account),
    ] {
        if let Some(set) = variable(name) {
            *value = set;
        }
    }
    credentials
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the default of `--start`: the current day. The generated history ends at the start of that day, so programs that query
/// data up to the present find recent data.
fn today() -> Moment {
    Moment::Day(TimeZone::UTC.to_datetime(Timestamp::now()).date())
}

impl Serve {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let clock = if self.paused { Clock::paused() } else { Clock::running() };
        clock.set_speed(self.speed)?;
        let mut builder = Simulator::builder().devices(self.devices as usize).seed(self.seed);
        builder = builder.bind(self.bind).credentials(credentials()).clock(clock);
        if self.allow_remote {
            let token = variable(TOKEN).unwrap_or_default();
            builder = builder.allow_remote(RemoteAccess::new(token).hosts(&self.hosts));
        }
        builder = builder.start_at(self.start.unwrap_or_else(today).start());
        if let Some(file) = &self.fleet {
            let fleet = input::read(file).map_err(|reason| Failure::usage(format!("--fleet {}: {reason}", file.display())))?;
            builder = builder.fleet(fleet);
        }
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
