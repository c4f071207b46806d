//! Rows: tables for people, JSON and CSV for programs.

use std::io::{self, Write};
use std::process::ExitCode;

use comfy_table::Table;
use futures_util::{Stream, TryStreamExt as _};
use serde::Serialize;
use serde_json::Value;

use super::cells::{clean, csv_cell, safe_json};
use super::{print, table, written};
use crate::arguments::Output;
use crate::failure::Failure;

/// One row: what a table and CSV show of it, and the whole of it for JSON.
pub struct Row {
    /// A text for each column.
    pub cells: Vec<String>,
    /// All there is.
    pub json: Value,
}

/// Writes rows in one of the formats; JSON lines and CSV as they come, so that a list of any length needs no memory.
pub struct Writer {
    columns: &'static [&'static str],
    format: Format,
}

enum Format {
    Table(Box<Table>),
    Json(Vec<Value>),
    Jsonl(io::StdoutLock<'static>),
    Csv(Box<csv::Writer<io::StdoutLock<'static>>>),
}

impl Writer {
    /// A writer for rows with these columns.
    pub fn new(output: Output, columns: &'static [&'static str]) -> Result<Self, Failure> {
        let format = match output {
            Output::Table => {
                let mut table = table();
                table.set_header(columns.iter().copied());
                Format::Table(Box::new(table))
            }
            Output::Json => Format::Json(Vec::new()),
            Output::Jsonl => Format::Jsonl(io::stdout().lock()),
            Output::Csv => {
                let mut writer = csv::Writer::from_writer(io::stdout().lock());
                // A reader that went away is met again at the first row.
                written(writer.write_record(columns).map_err(cause))?;
                Format::Csv(Box::new(writer))
            }
        };
        Ok(Self { columns, format })
    }

    /// Adds a row; false when nobody reads any more.
    pub fn row(&mut self, row: Row) -> Result<bool, Failure> {
        debug_assert_eq!(row.cells.len(), self.columns.len());
        match &mut self.format {
            Format::Table(table) => {
                table.add_row(row.cells.iter().map(|cell| clean(cell)));
            }
            Format::Json(rows) => rows.push(row.json),
            Format::Jsonl(out) => return written(writeln!(out, "{}", safe_json(&row.json.to_string()))),
            Format::Csv(out) => {
                let cells: Vec<String> = row.cells.iter().map(|cell| csv_cell(cell)).collect();
                return written(out.write_record(cells).map_err(cause));
            }
        }
        Ok(true)
    }

    /// Writes what has been held back.
    pub fn finish(self) -> Result<(), Failure> {
        let result = match self.format {
            Format::Table(table) => return print(table).map(|_| ()),
            Format::Json(rows) => return print(safe_json(&format!("{:#}", Value::Array(rows)))).map(|_| ()),
            Format::Jsonl(mut out) => out.flush(),
            Format::Csv(mut writer) => writer.flush(),
        };
        written(result).map(|_| ())
    }
}

/// Prints records as they come.
pub async fn print_list<T: Serialize>(
    output: Output,
    columns: &'static [&'static str],
    records: impl Stream<Item = thingspace::Result<T>>,
    cells: impl Fn(&T) -> Vec<String>,
) -> Result<ExitCode, Failure> {
    let mut out = Writer::new(output, columns)?;
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

/// What went wrong below a CSV writer: a reader that went away is told by the kind of the error.
fn cause(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
