//! Identifiers, records and lists of devices.
//!
//! May use `operation`, `transport`, `auth` and `client`. Changes to devices are in `changes`. `client.devices()` returns a type
//! in `resources`.

pub(crate) mod id;
pub(crate) mod list;
pub(crate) mod page;
pub(crate) mod parallel_list;
pub(crate) mod record;
