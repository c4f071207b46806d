//! What a device is: its identifiers, its record in a list, and reading lists of devices fast.
//!
//! May use `operation` and the rooms below it. Changing devices belongs to `changes`, the handle `client.devices()` to `resources`.

pub(crate) mod id;
pub(crate) mod list;
pub(crate) mod page;
pub(crate) mod parallel_list;
pub(crate) mod record;
