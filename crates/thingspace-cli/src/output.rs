//! Rows on standard output: tables for people, JSON and CSV for programs. Data only; everything else goes to standard error.

use std::io::{self, Write};
use std::process::ExitCode;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ContentArrangement, Table};
use futures_util::{Stream, TryStreamExt as _};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::Output;
use crate::failure::{Failure, written};

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
                writer.write_record(columns).map_err(|error| Failure::other(error.to_string()))?;
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
            Format::Jsonl(out) => return written(writeln!(out, "{}", json_text(&row.json))),
            Format::Csv(out) => {
                let cells: Vec<String> = row.cells.iter().map(|cell| no_formula(&clean(cell))).collect();
                return written(out.write_record(cells).map_err(cause));
            }
        }
        Ok(true)
    }

    /// Writes what has been held back.
    pub fn finish(self) -> Result<(), Failure> {
        let mut out = io::stdout();
        let result = match self.format {
            Format::Table(table) => writeln!(out, "{table}"),
            Format::Json(rows) => writeln!(out, "{}", json_lines(&Value::Array(rows))),
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

/// What a cell shows of a member that may be missing.
pub fn word(value: &Option<impl ToString>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Prints one record, all of it.
pub fn print_json(record: &impl Serialize) -> Result<ExitCode, Failure> {
    let json = serde_json::to_value(record).map_err(|error| Failure::other(error.to_string()))?;
    written(writeln!(io::stdout(), "{}", json_lines(&json)))?;
    Ok(ExitCode::SUCCESS)
}

/// What went wrong below a CSV writer: a reader that went away is told by the kind of the error.
fn cause(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// A table in the style of all commands.
pub fn table() -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table
}

/// Text from the service without the characters that move a terminal's cursor.
pub fn clean(text: &str) -> String {
    thingspace::clean(text)
}

/// JSON on one line. Characters that move a terminal's cursor or reorder its text are escaped: the value stays as it is.
pub fn json_text(value: &Value) -> String {
    escaped(&value.to_string())
}

/// The same on lines that people read.
pub fn json_lines(value: &Value) -> String {
    escaped(&format!("{value:#}"))
}

/// JSON has such characters within strings only.
fn escaped(json: &str) -> String {
    let mut units = [0; 2];
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || thingspace::clean(c.encode_utf8(&mut [0; 4])).starts_with(c) {
            text.push(c);
        } else {
            text.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    text
}

/// A spreadsheet runs a cell that begins so; a quote in front makes it text.
fn no_formula(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell.to_owned() }
}

/// As [`clean`], but lines stay lines.
pub fn clean_lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_value_and_moves_no_cursor() {
        let value =
            serde_json::json!({"plan\u{9b}31m": ["a\u{7f}b\u{202e}c\u{200b}d\u{e0041}", "caf\u{e9} \u{1f600}\n", "\u{1b}[2J"]});
        for text in [json_text(&value), json_lines(&value)] {
            assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(value.clone()), "{text}");
            let shown = text.replace('\n', "");
            assert_eq!(clean(&shown), shown);
        }
        assert!(json_text(&value).contains("caf\u{e9} \u{1f600}"));
    }
}
