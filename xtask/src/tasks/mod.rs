//! The tasks of `cargo xtask`, one per file.
//!
//! A task may use every other module of this crate; only `main` uses tasks. Code that is not about a single task belongs in the
//! other modules.

pub mod bench;
pub mod browser;
pub mod check;
pub mod conformance;
pub mod coverage;
pub mod docs;
pub mod guide;
pub mod notebooks;
pub mod python_fuzz;
pub mod python_package;
pub mod python_types;
pub mod soak;
pub mod store_servers;
pub mod test;
pub mod wheel;
