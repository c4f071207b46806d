use std::io::Write as _;
use std::process::ExitCode;

use thingspace_sim::Simulator;

use crate::arguments::Sim;
use crate::failure::{Failure, written};

pub async fn run(arguments: &Sim) -> Result<ExitCode, Failure> {
    let Sim { bind, devices, seed } = *arguments;
    let sim = Simulator::builder().devices(devices as usize).seed(seed).bind(bind).start().await;
    let sim = sim.map_err(|error| Failure::usage(error.to_string()))?;
    // Programs wait for this line; a pipe would hold it back otherwise.
    written(writeln!(std::io::stdout(), "listening on {}", sim.url()).and_then(|()| std::io::stdout().flush()))?;
    let interrupted = tokio::signal::ctrl_c().await;
    sim.shutdown().await;
    interrupted?;
    Ok(ExitCode::SUCCESS)
}
