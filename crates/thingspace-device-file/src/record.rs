//! The form to which all file formats are converted: a header, and records that consist of cells.

/// The content of a file. If there is no header, every cell is an identifier.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) header: Option<Vec<String>>,
    pub(crate) records: Vec<Record>,
    /// The number of records above the header. They are not in `records`.
    pub(crate) titles: usize,
}

/// A row of the file, split into cells.
#[derive(Debug)]
pub(crate) struct Record {
    /// The number by which messages identify the record: its line number, or its position in a JSON array. Starts at 1.
    pub(crate) number: u64,
    pub(crate) cells: Vec<String>,
}

impl Record {
    pub(crate) fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", |cell| undecorated(cell))
    }

    /// Returns whether all cells are empty.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| undecorated(cell).is_empty())
    }

    /// Returns the cells as one string, for a reject that concerns the whole row.
    pub(crate) fn joined(&self) -> String {
        self.cells.join(",")
    }
}

/// Removes what spreadsheets and users put around a value: spaces, invisible characters, quotes, apostrophes, and `="…"`, which
/// keeps a spreadsheet from converting the value to a number.
pub(crate) fn undecorated(cell: &str) -> &str {
    let is_space =
        |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}');
    let cell = cell.trim_matches(is_space);
    let cell = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(cell);
    let cell = cell.trim_matches(|c| matches!(c, '"' | '\'' | '`' | '\u{2018}'..='\u{201f}'));
    cell.trim_matches(is_space)
}
