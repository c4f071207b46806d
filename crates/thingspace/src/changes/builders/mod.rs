//! The builders of the changes that `client.devices()` and the other handles return.
//!
//! A builder belongs here if it only describes a change. The modules `change`, `kind`, `expectation` and `naming` of the parent
//! hold what the builders share.

pub(crate) mod attributes;
pub(crate) mod eid_swap;
pub(crate) mod identifiers;
pub(crate) mod into_change;
pub(crate) mod inventory;
pub(crate) mod lifecycle;
