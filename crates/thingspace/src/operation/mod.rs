//! Makes typed and untyped calls of the operations in the OpenAPI description, reads paged lists, waits for responses that arrive
//! by callback, and validates arguments.
//!
//! Within this crate, this module may use only the modules `transport`, `auth`, `client` and `error`.

pub(crate) mod accepted;
pub(crate) mod limits;
pub(crate) mod pagination;
pub(crate) mod pending;
pub(crate) mod typed;
pub(crate) mod typed_pages;
pub(crate) mod untyped;
pub(crate) mod untyped_pages;
pub(crate) mod validate;
