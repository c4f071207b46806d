//! The tasks of `cargo xtask`, one file per task, and the steps that only tasks use, such as building the Python package.
//!
//! The modules of this folder may use every other module of this crate. Only `main` uses the modules of this folder.

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
