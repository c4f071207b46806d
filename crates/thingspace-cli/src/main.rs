//! The program `thingspace`.
//!
//! The modules form layers, separated by arrows. A module may depend only on the modules of later layers:
//! `main` → `commands` → `workflow` → `connect`, `interrupt` → `arguments` → `output` → `failure`, `input`.
//! The exact rules are in `tests/it/modules.rs`, which checks them.
#![deny(clippy::print_stdout, clippy::print_stderr)]
#![allow(unreachable_pub, reason = "a program has no public API")]

mod arguments;
mod commands;
mod connect;
mod failure;
mod input;
mod interrupt;
mod output;
mod workflow;

use std::process::ExitCode;

use clap::Parser as _;

use commands::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return output::print_clap(&error),
    };
    // Only `thingspace api` prints a failure as one line of JSON.
    let as_json = matches!(arguments.command, Command::Api(_));
    match run(arguments) {
        Ok(code) => code,
        Err(failure) => output::report(&failure, as_json),
    }
}

fn run(arguments: Arguments) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::other(format!("cannot start the async runtime: {error}")))?;
    runtime.block_on(async {
        let Arguments { connection, command } = arguments;
        if !command.is_server() {
            interrupt::install(command.changes_without_waiting())?;
        }
        command.run(&connection).await
    })
}
