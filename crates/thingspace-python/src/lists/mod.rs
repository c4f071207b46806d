//! Lazy lists and their sources.
//!
//! Belongs here: code that reads pages and rows, and converts them to tables. Does not belong here: the methods that return
//! lists. Depends on `convert`, `runtime` and `errors`.

pub mod devices;
pub mod list;
pub mod records;
