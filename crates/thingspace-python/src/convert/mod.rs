//! Converts between Python and Rust values: arguments, records and tables. Also contains the macros that declare record classes
//! and methods.
//!
//! Belongs here: conversions that several classes use. Does not belong here: lists, requests, and the methods of the classes in
//! `nouns`. Depends on `runtime` and `errors`.

pub mod arguments;
pub mod billing_cycle;
pub mod device;
pub mod device_file;
pub mod device_ids;
pub mod fleet;
pub mod json;
pub mod models;
pub mod moments;
pub mod record;
pub mod store;
pub mod store_copy;
pub mod sync_async;
pub mod table;
pub mod values;
