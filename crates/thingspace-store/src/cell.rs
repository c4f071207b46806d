//! Named cells: small values that change, each with a revision.

use bytes::Bytes;

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
    /// The revision to pass to [`Store::set`](crate::Store::set) to replace exactly this value.
    pub revision: Revision,
}

/// The result of [`Store::set`](crate::Store::set).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// The cell was changed and now has this revision, which is [`Revision::ABSENT`] if the cell was removed.
    Done(Revision),
    /// The cell does not have the revision that the caller saw. Nothing was written.
    Conflict,
}
