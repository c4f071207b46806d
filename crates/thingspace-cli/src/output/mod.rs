//! All that the program prints: rows and JSON on standard output, everything else on standard error.
//!
//! Nothing else prints. A reader that went away ends a command quietly, a full disk is an error, and neither is a panic, which is what
//! the macros of the standard library make of both.

mod cells;
mod rows;

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ContentArrangement, Table};
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, in_flags};

pub use cells::clean_lines;
use cells::safe_json;
pub use rows::{Row, Writer, print_list};

/// Prints a line, or several, on standard output; false when nobody reads any more.
pub fn print(text: impl Display) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    written(writeln!(out, "{text}").and_then(|()| out.flush()))
}

/// Prints bytes as they are.
pub fn print_bytes(bytes: &[u8]) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    written(out.write_all(bytes).and_then(|()| out.flush()))
}

/// Prints a value as one line of JSON; false when nobody reads any more.
pub fn print_json_line(value: &Value) -> Result<bool, Failure> {
    print(safe_json(&value.to_string()))
}

/// Prints one record, all of it.
pub fn print_json(record: &impl Serialize) -> Result<ExitCode, Failure> {
    let json = serde_json::to_value(record).map_err(|error| Failure::other(error.to_string()))?;
    print(safe_json(&format!("{json:#}")))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints help, the version, or what is wrong with the arguments, where it belongs, and in its colors.
pub fn usage(told: &clap::Error) -> ExitCode {
    let printed = told.print().and_then(|()| io::stdout().flush());
    match written(printed) {
        Err(failure) if !told.use_stderr() => failure.report(false),
        _ => ExitCode::from(u8::try_from(told.exit_code()).unwrap_or(2)),
    }
}

/// Says something on standard error. Where nobody can hear it, the command goes on all the same.
pub fn note(text: impl Display) {
    let _ = writeln!(io::stderr(), "{}", clean_lines(&in_flags(&text.to_string())));
}

/// The same as one line of JSON.
pub fn note_json(value: &Value) {
    let _ = writeln!(io::stderr(), "{}", safe_json(&value.to_string()));
}

/// A reader that went away (`thingspace devices list | head`) is no failure.
fn written(result: io::Result<()>) -> Result<bool, Failure> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::other(format!("standard output cannot be written: {error}"))),
    }
}

/// What a cell shows of a member that may be missing.
pub fn word(value: &Option<impl ToString>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// A table in the style of all commands.
pub fn table() -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table
}
