//! Makes typed and untyped calls of the operations in the OpenAPI description, reads paged lists, waits for responses by
//! callback, and validates arguments.
//!
//! This module may use the modules `transport`, `auth`, `client` and `error`. It contains nothing about devices.

pub(crate) mod accepted;
pub(crate) mod limits;
pub(crate) mod pagination;
pub(crate) mod pending;
pub(crate) mod typed;
pub(crate) mod typed_pages;
pub(crate) mod untyped;
pub(crate) mod untyped_pages;
pub(crate) mod validate;
