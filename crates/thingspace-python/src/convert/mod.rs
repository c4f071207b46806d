//! Python values as Rust values and back: arguments, records, tables, and the macro that declares methods with them.
//!
//! Belongs here: conversions that hold for every class. Does not belong here: lists, requests, and the methods of any noun. Depends on
//! `runtime` and `errors`.

pub mod arguments;
pub mod device;
pub mod device_ids;
pub mod json;
pub mod models;
pub mod moments;
pub mod record;
pub mod sync_async;
pub mod table;
pub mod values;
