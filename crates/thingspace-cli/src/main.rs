//! The program `thingspace`.
#![deny(clippy::print_stdout, clippy::print_stderr)]
#![allow(unreachable_pub, reason = "a program")]

mod arguments;
mod chart;
mod commands;
mod connect;
mod failure;
mod input;
mod interrupt;
mod output;
mod values;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(told) => return output::usage(&told),
    };
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
    if !command.serves() {
        interrupt::install(command.changes())?;
    }
    match command {
        Command::Tour(tour) => commands::tour::run(&tour).await,
        Command::Sim(sim) => commands::sim::run(*sim).await,
        Command::Api(api) => commands::api::run(&connection, api).await,
        Command::Devices(devices) => commands::devices::run(&connection, devices).await,
        Command::Usage(usage) => commands::histories::usage(&connection, usage).await,
        Command::Connections(history) => commands::histories::connections(&connection, history).await,
        Command::History(history) => commands::histories::changes(&connection, history).await,
        Command::Plans(listed) => commands::account::plans(&connection, listed).await,
        Command::Account(account) => commands::account::run(&connection, account).await,
        Command::Groups(groups) => commands::groups::run(&connection, groups).await,
        Command::Sms(sms) => commands::sms::run(&connection, sms).await,
        Command::Nidd(nidd) => commands::sms::nidd(&connection, nidd).await,
        Command::Labels(labels) => commands::labels::run(&connection, labels).await,
        Command::Reachability(reachability) => commands::reachability::run(&connection, reachability).await,
        Command::Locations(locations) => commands::locations::run(&connection, locations).await,
        Command::Firmware(firmware) => commands::firmware::run(&connection, firmware).await,
        Command::Profiles(profiles) => commands::profiles::run(&connection, profiles).await,
        Command::Callbacks(callbacks) => commands::callbacks::run(&connection, callbacks).await,
        Command::Login(login) => commands::login::run(&connection, &login).await,
        Command::Logout => commands::login::end(&connection).await,
        Command::Completions { shell } => commands::completions::run(shell),
    }
}
