//! Named cells: small values that change, each with a revision.

use bytes::Bytes;

/// Counts the changes of cells. A revision is never used twice in a store, so a cell that was removed and set again has another one.
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
    /// The revision to pass to [`Store::set`](crate::Store::set) to replace this very value.
    pub revision: Revision,
}

/// How a [`Store::set`](crate::Store::set) ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// The cell has the new value, under this revision; [`Revision::ABSENT`] after a removal.
    Done(Revision),
    /// The cell has another revision than the caller saw; nothing was written.
    Conflict,
}
