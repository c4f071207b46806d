//! Changes devices and waits for the outcome of each device.
//!
//! This module may use all other modules except `blocking` and `resources`. `resources` depends on this module: its methods
//! create the builders in this module.

pub(crate) mod adoption;
pub(crate) mod answer;
pub(crate) mod attributes;
pub(crate) mod batch;
pub(crate) mod change;
pub(crate) mod eid_swap;
pub(crate) mod expectation;
pub(crate) mod feed;
pub(crate) mod identifiers;
pub(crate) mod inspect;
pub(crate) mod into_change;
pub(crate) mod inventory;
pub(crate) mod kind;
pub(crate) mod lifecycle;
pub(crate) mod matching;
pub(crate) mod naming;
pub(crate) mod outcome;
pub(crate) mod polling;
pub(crate) mod reconcile;
pub(crate) mod request;
pub(crate) mod scope;
pub(crate) mod send;
pub(crate) mod stop;
pub(crate) mod trail;
pub(crate) mod wait;
