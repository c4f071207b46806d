//! Everything that the program prints: rows and JSON on standard output, all else on standard error.
//!
//! No other module prints. The macros of the standard library panic when standard output is closed or full; here a closed pipe ends
//! the command quietly, and a full disk is an error. May depend on `failure` only.

mod rows;
mod sanitize;

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ContentArrangement, Table};
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, advise_flags};

pub use rows::{Format, Row, Writer, print_list};
use sanitize::safe_json;
pub use sanitize::sanitize_lines;

/// Prints a message and a line end on standard output. Returns false once the reader has closed the pipe.
pub fn print(message: impl Display) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    reader_is_left(writeln!(out, "{message}").and_then(|()| out.flush()))
}

/// Prints bytes unchanged.
pub fn print_bytes(bytes: &[u8]) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    reader_is_left(out.write_all(bytes).and_then(|()| out.flush()))
}

/// Prints a value as one line of JSON. Returns false once the reader has closed the pipe.
pub fn print_json_line(value: &Value) -> Result<bool, Failure> {
    print(safe_json(&value.to_string()))
}

/// Prints one record as indented JSON.
pub fn print_json(record: &impl Serialize) -> Result<ExitCode, Failure> {
    let json = serde_json::to_value(record).map_err(|error| Failure::other(error.to_string()))?;
    print(safe_json(&format!("{json:#}")))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints help, the version or an argument error on the stream and in the colors that clap chooses, and returns the exit code.
pub fn print_clap(message: &clap::Error) -> ExitCode {
    let printed = message.print().and_then(|()| io::stdout().flush());
    match reader_is_left(printed) {
        Err(failure) if !message.use_stderr() => report(&failure, false),
        _ => ExitCode::from(u8::try_from(message.exit_code()).unwrap_or(2)),
    }
}

/// Prints a failure on standard error, as a message or as one line of JSON, and returns its exit code.
pub fn report(failure: &Failure, as_json: bool) -> ExitCode {
    if as_json {
        note_json(&failure.json());
    } else {
        note(format_args!("error: {failure}"));
    }
    failure.exit_code()
}

/// Prints a message on standard error. A command does not fail because standard error is closed.
pub fn note(message: impl Display) {
    let _ = writeln!(io::stderr(), "{}", sanitize_lines(&advise_flags(&message.to_string())));
}

/// Prints a message on standard error as one line of JSON.
pub fn note_json(value: &Value) {
    let _ = writeln!(io::stderr(), "{}", safe_json(&value.to_string()));
}

/// Turns a closed pipe (`thingspace devices list | head`) into false, because it is not a failure.
fn reader_is_left(result: io::Result<()>) -> Result<bool, Failure> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::other(format!("standard output cannot be written: {error}"))),
    }
}

/// The cell of an optional value: empty if the value is missing.
pub fn cell(value: &Option<impl ToString>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Returns a number of devices in words: `1 device`, `2 devices`.
pub fn devices(count: usize) -> String {
    if count == 1 { "1 device".to_owned() } else { format!("{count} devices") }
}

/// Returns an empty table in the style of all commands.
pub fn table() -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table
}
