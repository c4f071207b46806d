//! Captures everything that the client and its dependencies log, at every level, while the behavior tests run. The program
//! `search_captured_logs` (in `src/bin`) searches these logs for secrets.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Once, OnceLock};

use tracing::Level;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The environment variable that names the folder for the logs. If it is not set, nothing is captured.
pub const FOLDER: &str = "THINGSPACE_TRACE";

static STARTED: Once = Once::new();
static SECRETS: OnceLock<File> = OnceLock::new();
static WAITS: OnceLock<File> = OnceLock::new();

/// Starts to write three files for this process: the logs, the secrets that its simulators issue, and how often each of its
/// blocking scenarios waited. Only the first call in a process does this. If the environment variable [`FOLDER`] is not set,
/// nothing is written.
///
/// # Panics
/// If the folder cannot be written to, or if another subscriber or another hook for secrets is set. In these cases, the search
/// would miss logs or secrets.
pub fn start() {
    STARTED.call_once(|| {
        let Some(folder) = std::env::var_os(FOLDER) else { return };
        let log = file(Path::new(&folder), "trace");
        // The writer is not buffered, so nothing is lost when the process ends.
        let subscriber = tracing_subscriber::fmt().with_max_level(Level::TRACE).with_writer(log).finish();
        // `try_init` also captures the records of crates that use `log`.
        subscriber.try_init().expect("no other subscriber");
        SECRETS.set(file(Path::new(&folder), "secrets")).expect("set once");
        WAITS.set(file(Path::new(&folder), "waits")).expect("set once");
        assert!(thingspace_sim::on_secret(record_secret), "the simulator already reports its secrets to another hook");
    });
}

/// Makes later calls of [`start`] in this process do nothing, for tests that set their own subscriber.
pub fn disable() {
    STARTED.call_once(|| {});
}

fn record_secret(secret: &str) {
    if let Some(mut secrets) = SECRETS.get() {
        secrets.write_all(format!("{secret}\n").as_bytes()).expect("a writable file");
    }
}

/// Records how often a blocking scenario waited, one line per scenario.
pub(crate) fn record_waits(waits: usize) {
    if let Some(mut file) = WAITS.get() {
        file.write_all(format!("{waits}\n").as_bytes()).expect("a writable file");
    }
}

/// Opens the file of this process for one kind of output.
fn file(folder: &Path, kind: &str) -> File {
    let program = std::env::current_exe().ok();
    let name = program.as_deref().and_then(Path::file_stem).unwrap_or_default().display().to_string();
    let path: PathBuf = folder.join(format!("{name}-{}.{kind}", std::process::id()));
    OpenOptions::new().create(true).append(true).open(path).expect("a writable folder")
}
