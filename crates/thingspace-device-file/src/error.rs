//! The errors that concern a whole file.

use std::fmt;
use std::io;

use crate::Column;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a file cannot be read at all. A single row that cannot be used is not an error: it becomes a [`Reject`](crate::Reject).
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The file cannot be opened or read.
    Io(io::Error),
    /// The file is not text.
    NotText {
        /// What the file seems to be.
        found: String,
    },
    /// The file starts like JSON, but is not valid JSON.
    Json(serde_json::Error),
    /// No column identifies devices.
    NoIdentifier {
        /// The names of the columns in the file.
        found: Vec<String>,
    },
    /// Several columns have the same meaning.
    Ambiguous {
        /// The shared meaning.
        column: Column,
        /// The names of the columns with this meaning.
        found: Vec<String>,
    },
    /// The file does not have a column with the name that was passed to [`Reader::column`](crate::Reader::column).
    MissingColumn {
        /// The meaning of the missing column.
        column: Column,
        /// The name of the missing column.
        name: String,
        /// The names of the columns in the file.
        found: Vec<String>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io(error) => error.fmt(f),
            Error::NotText { found } => write!(f, "expected text, received {found}: save the data as CSV (UTF-8)"),
            Error::Json(error) => write!(f, "invalid JSON: {error}"),
            Error::NoIdentifier { found } => write!(
                f,
                "no column identifies devices: expected one such as iccid, imei, mdn, eid or device, received {}",
                quoted(found)
            ),
            Error::Ambiguous { column, found } => {
                write!(f, "several columns contain the {column}: {}; choose one of them", quoted(found))
            }
            Error::MissingColumn { column, name, found } if found.is_empty() => {
                write!(f, "no column `{}` for the {column}: the file has no header", name.escape_debug())
            }
            Error::MissingColumn { column, name, found } => {
                write!(f, "no column `{}` for the {column}: the columns are {}", name.escape_debug(), quoted(found))
            }
        }
    }
}

/// Joins the names of columns for an error message. Shortens a long list: in a file without a header, the names may be the cells
/// of a long row of data.
pub(crate) fn quoted(names: &[String]) -> String {
    const MOST: usize = 12;
    if names.is_empty() {
        return "no columns".to_owned();
    }
    let shown: Vec<String> = names.iter().take(MOST).map(|name| format!("`{}`", name.escape_debug())).collect();
    let rest = names.len().saturating_sub(MOST);
    if rest == 0 { shown.join(", ") } else { format!("{} and {rest} more", shown.join(", ")) }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Io(error) => Some(error),
            Error::Json(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
