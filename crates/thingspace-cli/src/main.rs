//! The program `thingspace`.
#![allow(clippy::print_stdout, clippy::print_stderr, unreachable_pub, reason = "a program for people at a terminal")]

mod arguments;
mod chart;
mod commands;
mod connect;
mod failure;
mod output;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Failure::usage(format!("the runtime cannot be started: {error}")).report(false),
    };
    // `thingspace api` promises errors as one line of JSON.
    let as_json = matches!(arguments.command, Command::Api(_));
    match runtime.block_on(run(arguments)) {
        Ok(code) => code,
        Err(failure) => failure.report(as_json),
    }
}

async fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let Arguments { connection, command } = arguments;
    match command {
        Command::Tour(tour) => commands::tour::run(&tour).await,
        Command::Sim(sim) => commands::sim::run(*sim).await,
        Command::Api(api) => commands::api::run(&connection, api).await,
        Command::Devices(devices) => commands::devices::run(&connection, devices).await,
        Command::Callbacks(callbacks) => commands::callbacks::run(&connection, callbacks).await,
        Command::Login(login) => commands::login::run(&connection, &login).await,
        Command::Logout => commands::login::end(&connection).await,
        Command::Completions { shell } => commands::completions::run(shell),
    }
}
