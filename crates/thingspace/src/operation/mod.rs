//! Calls of one operation of the description, typed or untyped: reading paged lists, waiting for responses by callback, and validating
//! arguments.
//!
//! May use `transport`, `auth` and the client. Contains nothing about devices.

pub(crate) mod pagination;
pub(crate) mod pending;
pub(crate) mod typed;
pub(crate) mod untyped;
pub(crate) mod validate;
