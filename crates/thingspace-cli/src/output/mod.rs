//! Prints results on standard output, and errors and notes on standard error.
//!
//! No other module prints, because `println!` and the other macros of the standard library panic if a write fails. Here, a failed
//! write to standard output is an error, unless the reader has closed the pipe.
//!
//! This module may depend on `failure` only.

mod rows;
mod sanitize;
mod url_passwords;

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::ContextValue;
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ContentArrangement, Table};
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, advise_flags};

pub use rows::{Format, Row, Writer, print_list, save_csv};
use sanitize::safe_json;
pub use sanitize::sanitize_lines;

/// Prints a message and a newline on standard output. Returns false once the reader has closed the pipe.
pub fn print(message: impl Display) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    reader_remains(writeln!(out, "{message}").and_then(|()| out.flush()))
}

/// Prints bytes unchanged on standard output. Returns false once the reader has closed the pipe.
pub fn print_bytes(bytes: &[u8]) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    reader_remains(out.write_all(bytes).and_then(|()| out.flush()))
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

/// Prints help, the version or an argument error, and returns the exit code. Clap chooses the stream and the colors. Exception:
/// an error that would show a URL with a password is printed on standard error without the password, and without colors.
pub fn print_clap(error: &clap::Error) -> ExitCode {
    let shown = error.to_string();
    let masked = error.context().fold(shown.clone(), |text, (_, value)| match value {
        ContextValue::String(argument) => text.replace(argument, &url_passwords::mask(argument)),
        _ => text,
    });
    if error.use_stderr() && masked != shown {
        let _ = write!(io::stderr(), "{masked}");
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    }
    let printed = error.print().and_then(|()| io::stdout().flush());
    match reader_remains(printed) {
        Err(failure) if !error.use_stderr() => report(&failure, false),
        _ => ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)),
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

/// Prints a message on standard error. Ignores write errors, because a command must not fail if standard error is closed.
pub fn note(message: impl Display) {
    let _ = writeln!(io::stderr(), "{}", sanitize_lines(&advise_flags(&message.to_string())));
}

/// Prints a value on standard error as one line of JSON. Ignores write errors, like [`note`].
pub fn note_json(value: &Value) {
    let _ = writeln!(io::stderr(), "{}", safe_json(&value.to_string()));
}

/// Returns true after a successful write. Returns false, not an error, if the reader has closed the pipe, as in
/// `thingspace devices list | head`.
fn reader_remains(result: io::Result<()>) -> Result<bool, Failure> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::other(format!("cannot write to standard output: {error}"))),
    }
}

/// Formats an optional value for a cell of a table or CSV. The cell is empty for `None`.
pub fn cell(value: &Option<impl ToString>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Formats a number of devices for a message: `1 device`, `2 devices`.
pub fn devices(count: usize) -> String {
    if count == 1 { "1 device".to_owned() } else { format!("{count} devices") }
}

/// Returns an empty table in the style of all commands.
pub fn table() -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table
}
