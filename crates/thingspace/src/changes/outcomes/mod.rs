//! The outcomes of submitted requests: waiting for callbacks, polling, reading histories, and comparing states.
//!
//! Code belongs here if it finds out what the service did. No code in this module sends changes.

pub(crate) mod adoption;
pub(crate) mod answered;
pub(crate) mod feed;
pub(crate) mod inspect;
pub(crate) mod outcome;
pub(crate) mod polling;
pub(crate) mod reconcile;
pub(crate) mod request;
pub(crate) mod scope;
pub(crate) mod wait;
