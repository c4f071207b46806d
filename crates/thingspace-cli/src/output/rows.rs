//! Writes rows as a table for people, or as JSON or CSV for programs.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use comfy_table::Table;
use futures_util::{Stream, TryStreamExt as _};
use serde::Serialize;
use serde_json::Value;

use super::sanitize::{csv_cell, safe_json, sanitize};
use super::{print, reader_remains, table};
use crate::failure::Failure;

/// The output formats of `--output`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for people
    Table,
    /// One JSON array
    Json,
    /// One JSON object per line, printed row by row
    Jsonl,
    /// Comma-separated values with a header, printed row by row
    Csv,
}

/// One row of a list.
pub struct Row {
    /// The strings for a table or CSV, one per column.
    pub cells: Vec<String>,
    /// The complete record for JSON.
    pub json: Value,
}

/// Writes rows in one of the formats. JSON lines and CSV are written row by row, so a long list in these formats is not kept in
/// memory.
pub struct Writer {
    columns: &'static [&'static str],
    sink: Sink,
}

enum Sink {
    Table(Box<Table>),
    Json(Vec<Value>),
    Jsonl(io::StdoutLock<'static>),
    Csv(Box<csv::Writer<io::StdoutLock<'static>>>),
}

impl Writer {
    /// Starts a list with these columns. For CSV, writes the header.
    pub fn new(format: Format, columns: &'static [&'static str]) -> Result<Self, Failure> {
        let sink = match format {
            Format::Table => {
                let mut table = table();
                table.set_header(columns.iter().copied());
                Sink::Table(Box::new(table))
            }
            Format::Json => Sink::Json(Vec::new()),
            Format::Jsonl => Sink::Jsonl(io::stdout().lock()),
            Format::Csv => {
                let mut writer = csv::Writer::from_writer(io::stdout().lock());
                // Ignore a closed pipe here: the next call of `row` detects it too, and returns false.
                reader_remains(writer.write_record(columns).map_err(cause))?;
                Sink::Csv(Box::new(writer))
            }
        };
        Ok(Self { columns, sink })
    }

    /// Adds a row. Returns false once the reader has closed the pipe.
    pub fn row(&mut self, row: Row) -> Result<bool, Failure> {
        debug_assert_eq!(row.cells.len(), self.columns.len());
        match &mut self.sink {
            Sink::Table(table) => {
                table.add_row(row.cells.iter().map(|cell| sanitize(cell)));
            }
            Sink::Json(rows) => rows.push(row.json),
            Sink::Jsonl(out) => return reader_remains(writeln!(out, "{}", safe_json(&row.json.to_string()))),
            Sink::Csv(out) => {
                let cells: Vec<String> = row.cells.iter().map(|cell| csv_cell(cell)).collect();
                return reader_remains(out.write_record(cells).map_err(cause));
            }
        }
        Ok(true)
    }

    /// Flushes JSON lines and CSV, so that all rows added so far are printed. Does nothing for the other formats. Returns false
    /// once the reader has closed the pipe.
    pub fn flush(&mut self) -> Result<bool, Failure> {
        match &mut self.sink {
            Sink::Table(_) | Sink::Json(_) => Ok(true),
            Sink::Jsonl(out) => reader_remains(out.flush()),
            Sink::Csv(out) => reader_remains(out.flush()),
        }
    }

    /// Ends the list: prints the table or the JSON array, and flushes the other formats.
    pub fn finish(self) -> Result<(), Failure> {
        let result = match self.sink {
            Sink::Table(table) => return print(table).map(|_| ()),
            Sink::Json(rows) => return print(safe_json(&format!("{:#}", Value::Array(rows)))).map(|_| ()),
            Sink::Jsonl(mut out) => out.flush(),
            Sink::Csv(mut writer) => writer.flush(),
        };
        reader_remains(result).map(|_| ())
    }
}

/// Prints the records of a stream, and returns exit code 0. Stops early, with the same exit code, once the reader has closed the
/// pipe.
pub async fn print_list<T: Serialize>(
    format: Format,
    columns: &'static [&'static str],
    records: impl Stream<Item = thingspace::Result<T>>,
    cells: impl Fn(&T) -> Vec<String>,
) -> Result<ExitCode, Failure> {
    let mut out = Writer::new(format, columns)?;
    let mut records = std::pin::pin!(records);
    while let Some(record) = records.try_next().await? {
        let json = serde_json::to_value(&record).map_err(|error| Failure::other(error.to_string()))?;
        if !out.row(Row { cells: cells(&record), json })? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a CSV file. Replaces an existing file.
pub fn save_csv<const N: usize>(path: &Path, columns: [&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<(), Failure> {
    let save = || {
        let mut writer = csv::Writer::from_path(path).map_err(cause)?;
        writer.write_record(columns).map_err(cause)?;
        for row in rows {
            writer.write_record(row.map(|cell| csv_cell(&cell))).map_err(cause)?;
        }
        writer.flush()
    };
    save().map_err(|error| Failure::other(format!("cannot write {}: {error}", path.display())))
}

/// Converts a CSV error to an I/O error. If the reader has closed the pipe, the I/O error has the kind `BrokenPipe`, which
/// [`reader_remains`] recognizes.
fn cause(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
