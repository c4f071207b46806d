//! Splits CSV, other separated values, and plain lists into records.

use csv::{ReaderBuilder, StringRecord};

use crate::column::recognize;
use crate::identifier;
use crate::record::{Record, Table, undecorated};

/// The separators. If several separators fit a file equally well, the first of them in this list is used.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The number of records at the start of a file that are examined to find the separator and the header.
const SAMPLE: usize = 20;

/// Splits the content into a header and records. Leaves out comments, blank records, and the titles above a header. `names` are
/// further column names that may occur in the header, in addition to those that [`recognize`] knows.
pub(crate) fn table(content: &str, names: &[&str]) -> Table {
    let (content, skipped, separator) = match declared_separator(content) {
        Some((rest, separator)) => (rest, 1, separator),
        None => (content, 0, best_separator(content, names)),
    };
    let mut records: Vec<Record> = read(content, separator).map(|record| record_of(content, &record, skipped)).collect();
    let mut table = Table::default();
    if let Some(index) = header_index(&records, names) {
        let mut above: Vec<Record> = records.drain(..=index).collect();
        table.header = above.pop().map(|header| header.cells.iter().map(|name| header_name(name).to_owned()).collect());
        table.titles = above.iter().filter(|record| is_content(record)).count();
    }
    table.records = records.into_iter().filter(is_content).collect();
    if table.header.is_none() {
        table.records.iter_mut().for_each(remove_remark);
    }
    table
}

/// Reads the separator from a first line such as `sep=;`, which some spreadsheet programs write. Returns the content after this
/// line, and the separator.
fn declared_separator(content: &str) -> Option<(&str, u8)> {
    let (line, rest) = content.split_once('\n')?;
    match line.trim_end().strip_prefix("sep=")?.as_bytes() {
        [separator] if SEPARATORS.contains(separator) => Some((rest, *separator)),
        _ => None,
    }
}

/// Returns the separator that splits the start of the file into the most cells with a column name or an identifier.
fn best_separator(content: &str, names: &[&str]) -> u8 {
    let is_known = |cell: &str| {
        let cell = header_name(cell);
        is_among(names, cell) || recognize(cell).is_some() || identifier::looks_like_one(cell)
    };
    let score = |separator: u8| {
        let records = read(content, separator).take(SAMPLE);
        records.map(|record| record.iter().filter(|cell| is_known(cell)).count()).sum::<usize>()
    };
    // Of several separators with the same score, `max_by_key` returns the last. The first is wanted, so reverse the order.
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b',')
}

/// Returns the name in a header cell. Removes the `#` that some programs write at the start of the header.
fn header_name(cell: &str) -> &str {
    undecorated(undecorated(cell).trim_start_matches('#'))
}

/// Splits the content into records. Accepts invalid quotes, because the contents of the cells are checked later.
fn read(content: &str, separator: u8) -> impl Iterator<Item = StringRecord> {
    let reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(content.as_bytes());
    // The content is valid UTF-8 in memory, and `flexible` allows any number of cells per record, so `Result::ok` drops no
    // record.
    reader.into_records().filter_map(Result::ok)
}

/// Returns a record with the number of its line in the file. `above` is the number of lines before `content` in the file.
fn record_of(content: &str, record: &StringRecord, above: u64) -> Record {
    let (byte, line) = record.position().map_or((0, 0), |position| (position.byte(), position.line()));
    // `csv` reports the position before the empty lines that precede the record, so add these lines.
    let rest = usize::try_from(byte).ok().and_then(|byte| content.as_bytes().get(byte..)).unwrap_or_default();
    let empty = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n').count() as u64;
    Record { number: line + empty + above, cells: record.iter().map(str::to_owned).collect() }
}

/// Returns the position of the header. Searches only the first [`SAMPLE`] records, and of these only the ones before the first
/// device. The header is the first record that contains one of `names` or the name of a column that identifies devices. If no
/// record contains such a name, the header is the first record with several cells and without digits.
fn header_index(records: &[Record], names: &[&str]) -> Option<usize> {
    let is_device = |cell: &String| identifier::any(undecorated(cell)).is_ok();
    let start = records.iter().take(SAMPLE).take_while(|record| is_comment(record) || !record.cells.iter().any(is_device));
    let is_expected = |record: &Record| {
        let mut cells = record.cells.iter().map(|cell| header_name(cell));
        cells.any(|cell| is_among(names, cell) || recognize(cell).is_some_and(|(column, _)| column.is_identifier()))
    };
    start.clone().position(is_expected).or_else(|| {
        let has_digits = |cell: &String| cell.contains(|c: char| c.is_ascii_digit());
        start.clone().position(|record| is_content(record) && record.cells.len() > 1 && !record.cells.iter().any(has_digits))
    })
}

fn is_among(names: &[&str], cell: &str) -> bool {
    names.iter().any(|name| name.eq_ignore_ascii_case(cell))
}

fn is_content(record: &Record) -> bool {
    !is_comment(record) && !record.is_blank()
}

fn is_comment(record: &Record) -> bool {
    record.cells.first().is_some_and(|cell| cell.trim_start().starts_with('#'))
}

/// Removes a remark at the end of a line of a plain list: `iccid:8914… # pump 7`.
fn remove_remark(record: &mut Record) {
    if let [cell] = record.cells.as_mut_slice()
        && let Some((identifier, _)) = cell.split_once(" #")
    {
        *cell = identifier.to_owned();
    }
}
