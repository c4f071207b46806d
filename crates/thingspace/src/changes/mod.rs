//! Changes devices and waits for the outcome of each device.
//!
//! This module may use all other modules except `blocking` and `resources`. `resources` depends on this module, because the
//! methods in `resources` create the builders of this module.

pub(crate) mod builders;
pub(crate) mod change;
pub(crate) mod expectation;
pub(crate) mod kind;
pub(crate) mod naming;
pub(crate) mod outcomes;
pub(crate) mod sending;
