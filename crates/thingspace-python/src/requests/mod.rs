//! Sends changes, waits for their outcomes, and reads the answers to queries.
//!
//! Belongs here: code that all changes or all queries share. Does not belong here: the methods of a noun, which send changes and
//! queries. Depends on `callbacks`, `convert`, `runtime` and `errors`.

pub mod change_request;
pub mod outcomes;
pub mod pending_query;
pub mod submit;
