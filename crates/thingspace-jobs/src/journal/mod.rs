//! The journal of a job: what is written to the store, and the state that follows from it.
//!
//! May use `identity`, `parts` and `outcome`, but not the modules that send or search.

pub(crate) mod entries;
pub(crate) mod fold;
pub(crate) mod index;
pub(crate) mod log;
