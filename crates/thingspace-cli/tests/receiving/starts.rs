//! Tests of what a receiver needs to start, and of the errors that it prints if something is missing.

use stores::Folder;

use crate::support::{Bench, Ended, program};

/// Asserts that a receiver with this store does not start, and returns its error.
fn refused(folder: &Folder, store: &str, code: i32) -> String {
    let ended = Ended::of(program(folder.path(), &["serve", "--bind", "127.0.0.1:0", "--store", store]).output().unwrap());
    assert_eq!((ended.code, ended.out.as_str()), (Some(code), ""), "{}", ended.err);
    assert!(ended.err.starts_with("error: ") && ended.err.lines().count() == 1, "{}", ended.err);
    ended.err
}

#[test]
fn the_error_names_each_missing_credential_of_the_listener() {
    let bench = Bench::new("serve-credentials");
    for (missing, named) in [("_USERNAME", 1), ("_PASSWORD", 1), ("", 2)] {
        let mut command = program(bench.0.path(), &["serve", "--store", "memory:"]);
        for name in ["THINGSPACE_LISTENER_USERNAME", "THINGSPACE_LISTENER_PASSWORD"] {
            if name.ends_with(missing) {
                command.env_remove(name);
            }
        }
        let ended = Ended::of(command.output().unwrap());
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
        assert_eq!(ended.err.matches("THINGSPACE_LISTENER_").count(), named, "{}", ended.err);
    }
}

#[test]
fn a_store_that_cannot_be_used_is_reported_in_one_line() {
    let bench = Bench::new("serve-stores");
    let file = bench.0.path().join("inbox.db");
    assert!(refused(&bench.0, "sqlite:/proc/none/inbox.db", 2).contains("make its folder writable"));
    assert!(refused(&bench.0, "mysql://db/ts", 2).contains("unknown store `mysql:`"));
    std::fs::write(&file, [7; 4_096]).unwrap();
    assert!(refused(&bench.0, &bench.store(), 2).contains("name another file"));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(bench.serve().end("TERM").code, Some(0));
    // Open and close the file, so that it is complete: when the last connection closes, SQLite moves its whole write-ahead log
    // into the file.
    drop(stores::hold_lock(&file));
    let healthy = std::fs::read(&file).unwrap();
    assert!(healthy.len() > 6_000);
    // Write the version of a newer program. The store keeps the version of its tables in the user version of the SQLite file,
    // which is at byte 60 (sqlite.org/fileformat2.html).
    let mut newer = healthy.clone();
    newer[60..64].copy_from_slice(&900_u32.to_be_bytes());
    std::fs::write(&file, newer).unwrap();
    assert!(refused(&bench.0, &bench.store(), 2).contains("install a newer version of this program"));
    // Truncate the file in the middle of its second page.
    std::fs::write(&file, &healthy[..6_000]).unwrap();
    assert!(refused(&bench.0, &bench.store(), 1).contains("restore the file from a backup"));
    std::fs::write(&file, &healthy).unwrap();
    let lock = stores::hold_lock(&file);
    assert!(refused(&bench.0, &bench.store(), 1).contains("another process holds the lock"));
    drop(lock);
    assert_eq!(bench.serve().end("TERM").code, Some(0));
}

#[test]
fn a_taken_port_is_an_error_that_names_the_flag() {
    let bench = Bench::new("serve-port");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ended = Ended::of(program(bench.0.path(), &["serve", "--bind", &address, "--store", "memory:"]).output().unwrap());
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains(&format!("--bind {address}")), "{}", ended.err);
}

#[test]
fn the_default_store_is_a_private_file_in_the_state_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::new("serve-default");
    let mut command = program(bench.0.path(), &["serve", "--bind", "127.0.0.1:0"]);
    command.env("XDG_STATE_HOME", bench.0.path());
    assert_eq!(crate::support::Serve::start(command).end("INT").code, Some(0));
    let file = bench.0.path().join("thingspace/thingspace.db");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let mut list = program(bench.0.path(), &["inbox", "list", "-o", "json"]);
    let ended = Ended::of(list.env("XDG_STATE_HOME", bench.0.path()).output().unwrap());
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), "[]\n"), "{}", ended.err);
}

#[test]
fn an_inbox_that_does_not_exist_is_not_created() {
    let bench = Bench::new("inbox-missing");
    let ended = bench.inbox(&["list"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("does not exist") && !bench.0.path().join("inbox.db").exists(), "{}", ended.err);
    let ended = Ended::of(program(bench.0.path(), &["inbox", "list", "--store", "memory:"]).output().unwrap());
    assert!(ended.code == Some(2) && ended.err.contains("belongs to its process"), "{}", ended.err);
}
