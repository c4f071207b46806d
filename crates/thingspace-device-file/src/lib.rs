//! Reads the devices for a change from a file: CSV with a header, JSON, JSON lines, or a plain list of identifiers.
//!
//! Files from suppliers and spreadsheets are accepted as they are, in UTF-8, UTF-16 or Latin-1. The separator is a comma, a
//! semicolon, a tab or `|`. The columns may have any order, and are recognized by their usual names. Identifiers may contain
//! spaces and dashes. A phone number may start with `+1`, and an ICCID may end with `F`.
//!
//! The reader never guesses a digit: it rejects a value that has lost digits, such as `8.9148E+19`. Each row of data becomes a
//! [`Row`], a [`Duplicate`], or a [`Reject`] with a reason.
//!
//! ```
//! use thingspace_device_file::{Column, Reader};
//!
//! let file = Reader::new().uses([Column::Plan]).read(
//!     b"SIM;Site;Rate Plan\n\
//!       8914 8000 0086 8224 2668;Pump 7;m2m-5mb\n\
//!       8.9148E+19;Pump 8;m2m-5mb\n",
//! )?;
//! assert_eq!(file.rows[0].device.to_string(), "iccid:89148000008682242668");
//! assert_eq!(file.rows[0].value(Column::Plan), Some("m2m-5mb"));
//! assert_eq!(file.unused, ["Site"]);
//! let reject = &file.rejects[0];
//! assert_eq!((reject.row, reject.value.as_str()), (3, "8.9148E+19"));
//! assert!(reject.reason.contains("lost"), "{reject}");
//! # Ok::<(), thingspace_device_file::Error>(())
//! ```
//!
//! An API request has one plan and one ZIP code for all its devices. Use [`groups`] to collect the devices with equal values,
//! which can share a request.
//!
//! # Cargo.toml
//!
//! ```toml
//! [dependencies]
//! thingspace-device-file = { path = "../thingspace/crates/thingspace-device-file" }
//! ```

mod column;
mod decode;
mod duplicates;
mod error;
mod identifier;
mod json;
mod reader;
mod record;
mod rows;
mod separated;

pub use column::Column;
pub use error::{Error, Result};
pub use reader::Reader;
pub use rows::{DeviceFile, Duplicate, Group, Reject, Row, groups};

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
