//! Named cells: small values that change, each with a revision.

use bytes::Bytes;

#[cfg(any(feature = "postgres", feature = "nats"))]
use crate::entry::Entry;
#[cfg(any(feature = "postgres", feature = "nats"))]
use crate::error::{Error, Result};

/// The revision of a cell. Revisions are never reused within a store, so a cell that was removed and set again has a new
/// revision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl Revision {
    /// The revision of a cell that does not exist.
    pub const ABSENT: Self = Self(0);
}

/// A value and its revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The value.
    pub value: Bytes,
    /// The revision of the cell. Pass it to [`Store::set`](crate::Store::set) to change the cell only if nothing has changed the
    /// cell since.
    pub revision: Revision,
}

/// The result of [`Store::set`](crate::Store::set).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// The cell was changed and now has this revision, which is [`Revision::ABSENT`] if the cell was removed.
    Done(Revision),
    /// The cell does not have the revision that was passed to `set`. Nothing was written.
    Conflict,
}

/// Checks the name of a cell against the limits of stores on servers (PostgreSQL and NATS).
#[cfg(any(feature = "postgres", feature = "nats"))]
pub(crate) fn check_name(name: &str) -> Result<()> {
    if name.is_empty() || name.len() > Entry::MAX_NAME || name.contains('\0') {
        return Err(Error::invalid(format!(
            "invalid name of a cell ({} bytes): expected 1 to {} bytes without NUL",
            name.len(),
            Entry::MAX_NAME
        )));
    }
    Ok(())
}
