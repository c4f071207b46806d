//! Typed and untyped calls of one operation of the OpenAPI description. Also reads paged lists, waits for responses by callback,
//! and validates arguments.
//!
//! May use `transport`, `auth` and `client`. Contains nothing about devices.

pub(crate) mod accepted;
pub(crate) mod limits;
pub(crate) mod pagination;
pub(crate) mod pending;
pub(crate) mod typed;
pub(crate) mod typed_pages;
pub(crate) mod untyped;
pub(crate) mod untyped_pages;
pub(crate) mod validate;
