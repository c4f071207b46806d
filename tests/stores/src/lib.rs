//! Helpers for the store tests.

pub mod balancer;
pub mod disk;
pub mod log;
pub mod proxy;
#[allow(unsafe_code, reason = "SQLite calls the recorder through a C interface")]
pub mod recorder;
pub mod sender;
pub mod servers;
pub mod small_disk;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder for one test. Dropping the value removes the folder and its content.
pub struct Folder(PathBuf);

impl Folder {
    /// Creates an empty folder. Its name contains `name` and the process id.
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("thingspace-stores-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// Returns the path of the folder.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Takes the write lock of a SQLite store, and holds it until the returned value is dropped. This simulates a suspended process
/// that holds the lock.
pub fn hold_lock(file: &Path) -> impl Drop + use<> {
    struct Lock(rusqlite::Connection);
    impl Drop for Lock {
        fn drop(&mut self) {
            self.0.execute_batch("rollback").unwrap();
        }
    }
    let connection = rusqlite::Connection::open(file).unwrap();
    connection.execute_batch("begin immediate").unwrap();
    Lock(connection)
}

/// Tries to open a store, and returns the error. Panics if the store can be opened.
pub async fn refused(url: &str) -> thingspace_store::Error {
    match thingspace_store::open(url).await {
        Ok(store) => panic!("{} was opened", store.url()),
        Err(error) => error,
    }
}

/// Runs the conformance suite on new stores. `url` converts the name of a store to its URL.
pub async fn conforms(url: impl Fn(&str) -> String) {
    let count = AtomicU32::new(0);
    thingspace_store::conformance::all(|| {
        let url = url(&format!("store_{}", count.fetch_add(1, Ordering::Relaxed)));
        async move { thingspace_store::open(&url).await }
    })
    .await;
}

/// Returns the number in the environment variable `name`, or `default` if the variable is not set.
fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name} is not a number: {value}")))
}

/// Returns how many rounds a test runs: the number in the environment variable `name`. If the variable is not set, returns `soak`
/// in `cargo xtask soak`, which sets THINGSPACE_SOAK, and `test` in all other runs.
pub fn rounds(name: &str, test: u64, soak: u64) -> u64 {
    setting(name, if std::env::var_os("THINGSPACE_SOAK").is_some() { soak } else { test })
}

/// Returns the number in the environment variable THINGSPACE_SEED, or a new random seed if there is none.
pub fn seed() -> u64 {
    setting("THINGSPACE_SEED", rand::random())
}
