//! The simulator: served here, or steered where it is served.

mod quirks;
mod steer;

use std::process::ExitCode;

use thingspace_sim::{Clock, Deliveries, Simulator};

use crate::arguments::sim::{Serve, Sim, SimCommand, Travel};
use crate::failure::Failure;
use crate::output;

pub async fn run(arguments: Sim) -> Result<ExitCode, Failure> {
    match arguments.command {
        None => serve(&arguments.serve).await,
        Some(SimCommand::Quirks { basis, switches, id, output }) => quirks::run(basis, switches, id.as_deref(), output),
        Some(command) => steer::run(command).await,
    }
}

async fn serve(arguments: &Serve) -> Result<ExitCode, Failure> {
    let Serve { bind, allow_remote, devices, seed, restore, paused, speed, switches, callback_hosts, deliveries } = arguments;
    let clock = if *paused { Clock::paused() } else { Clock::running() };
    clock.set_speed(*speed)?;
    let mut builder = Simulator::builder().devices(*devices as usize).seed(*seed).bind(*bind).allow_remote(*allow_remote);
    for (quirk, value) in switches {
        builder = builder.switch(quirk, value);
    }
    builder = builder.callback_hosts(callback_hosts).deliveries(travel(deliveries)).clock(clock);
    if let Some(file) = restore {
        builder = builder.snapshot(steer::read(file)?);
    }
    let sim = builder.start().await?;
    // Programs wait for this line.
    output::print(format_args!("listening on {}", sim.url()))?;
    let interrupted = tokio::signal::ctrl_c().await;
    sim.shutdown().await;
    interrupted?;
    Ok(ExitCode::SUCCESS)
}

fn travel(travel: &Travel) -> Deliveries {
    let mut deliveries = Deliveries::default();
    deliveries.duplicates = travel.duplicates.unwrap_or_default();
    deliveries.losses = travel.losses.unwrap_or_default();
    deliveries.reordering = travel.reordering.unwrap_or_default();
    deliveries
}
