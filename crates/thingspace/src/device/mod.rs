//! Devices: their identifiers, their records, and reading lists of them fast.
//!
//! May use `operation` and the modules below it. Changes to devices are in `changes`, and the handle `client.devices()` is in `resources`.

pub(crate) mod id;
pub(crate) mod list;
pub(crate) mod page;
pub(crate) mod parallel_list;
pub(crate) mod record;
