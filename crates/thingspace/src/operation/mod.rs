//! Calling one operation of the description: typed or untyped, page by page, or with the response delivered by callback, and the checks made
//! before anything is sent.
//!
//! May use `transport`, `auth` and the client. Knows operations, but no device.

pub(crate) mod pagination;
pub(crate) mod pending;
pub(crate) mod typed;
pub(crate) mod untyped;
pub(crate) mod validate;
