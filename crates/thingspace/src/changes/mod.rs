//! Changing devices and knowing the outcome: the change, its requests and batches, the expectation that polling compares devices with, and the
//! wait that collects one outcome per device.
//!
//! May use `device` and the rooms below it. The nouns that hand out these builders are in `resources`.

pub(crate) mod adoption;
pub(crate) mod attributes;
pub(crate) mod batch;
pub(crate) mod change;
pub(crate) mod expectation;
pub(crate) mod identifiers;
pub(crate) mod inventory;
pub(crate) mod kind;
pub(crate) mod lifecycle;
pub(crate) mod matching;
pub(crate) mod outcome;
pub(crate) mod polling;
pub(crate) mod reconcile;
pub(crate) mod request;
pub(crate) mod scope;
pub(crate) mod stop;
pub(crate) mod trail;
pub(crate) mod wait;
