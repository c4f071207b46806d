//! Identifiers, records, lists and histories of devices.
//!
//! This module may use the modules `operation`, `transport`, `auth`, `client` and `error`. Changes to devices are in the module
//! `changes`. The type that `client.devices()` returns is in the module `resources`.

pub(crate) mod distinct;
pub(crate) mod find;
pub(crate) mod history;
pub(crate) mod id;
pub(crate) mod list;
pub(crate) mod matching;
pub(crate) mod page;
pub(crate) mod parallel_list;
pub(crate) mod record;
pub(crate) mod target;
