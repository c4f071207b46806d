//! All that is said while the suite runs, kept for a search: everything at TRACE, of this crate and of all below it.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Once, OnceLock};

use tracing::Level;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The folder that it is kept in; without one, nothing is.
pub const FOLDER: &str = "THINGSPACE_TRACE";

static BEGUN: Once = Once::new();
static SECRETS: OnceLock<File> = OnceLock::new();
static WAITS: OnceLock<File> = OnceLock::new();

/// From now on, whatever this process says is kept, and so are the secrets that its simulators hand out, each in a file of its own.
///
/// # Panics
/// When the folder cannot be written to, or somebody else listens already: what is not heard is not searched.
pub fn overhear() {
    BEGUN.call_once(|| {
        let Some(folder) = std::env::var_os(FOLDER) else { return };
        let heard = file(Path::new(&folder), "trace");
        // One write for each event, so that nothing is lost when the process ends.
        let subscriber = tracing_subscriber::fmt().with_max_level(Level::TRACE).with_writer(heard).finish();
        // This also hears the crates that speak through `log`.
        subscriber.try_init().expect("nobody else listens");
        SECRETS.set(file(Path::new(&folder), "secrets")).expect("this is done once");
        WAITS.set(file(Path::new(&folder), "waits")).expect("this is done once");
        assert!(thingspace_sim::on_secret(keep), "nobody else listens to the simulators");
    });
}

/// For tests that listen themselves: [`overhear`] does nothing in this process.
pub fn listens_itself() {
    BEGUN.call_once(|| {});
}

fn keep(secret: &str) {
    if let Some(mut secrets) = SECRETS.get() {
        secrets.write_all(format!("{secret}\n").as_bytes()).expect("a secret is kept");
    }
}

/// Keeps how often a scenario blocked, one line a scenario.
pub(crate) fn keep_waits(waits: usize) {
    if let Some(mut file) = WAITS.get() {
        file.write_all(format!("{waits}\n").as_bytes()).expect("a number is kept");
    }
}

/// A file of this process.
fn file(folder: &Path, kind: &str) -> File {
    let program = std::env::current_exe().ok();
    let name = program.as_deref().and_then(Path::file_stem).unwrap_or_default().display().to_string();
    let path: PathBuf = folder.join(format!("{name}-{}.{kind}", std::process::id()));
    OpenOptions::new().create(true).append(true).open(path).expect("the folder can be written to")
}
