//! Accepted requests: sending changes, waiting for their outcomes, and reading the answers to queries.
//!
//! Belongs here: what is the same for every change and every query. Does not belong here: the methods of a noun that start one. Depends on
//! `callbacks`, `convert`, `runtime` and `errors`.

pub mod change_request;
pub mod outcomes;
pub mod pending_query;
pub mod submit;
