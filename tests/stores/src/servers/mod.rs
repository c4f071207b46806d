//! Servers that the tests start on this machine. Each server has its own folder.

mod nats;
mod pgbouncer;
mod postgres;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

pub use nats::{Nats, NatsCluster};
pub use pgbouncer::PgBouncer;
pub use postgres::Postgres;

/// How long a server may take to start on a busy machine.
const START: Duration = Duration::from_secs(60);

/// A server that hosts stores. A test can kill and restart it.
pub trait Server: Sized + Send + 'static {
    /// Starts a server. If the server's program is not installed, prints that the test was skipped and returns `None`. With
    /// `CI=true`, panics instead.
    fn start() -> Option<Self>;

    /// Returns the URL of the store with this name. A store with a new name is empty.
    fn url(&self, name: &str) -> String;

    /// Kills the server with SIGKILL. Its files remain.
    fn kill(&mut self);

    /// Starts the server again, at the same address and with the same files.
    fn restart(&mut self);
}

/// Prints that a test was skipped because a program is not installed. With `CI=true`, panics instead.
fn skipped(what: &str, remedy: &str) {
    let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(!is_ci, "{what} is not installed: {remedy}");
    println!("skipped: {what} is not installed: {remedy}");
}

/// Searches for a program in the folder that the environment variable `variable` contains, then in PATH, then in `others`.
fn program(variable: &str, name: &str, others: &[PathBuf]) -> Option<PathBuf> {
    let chosen = std::env::var_os(variable).map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = chosen.into_iter().chain(std::env::split_paths(&path)).chain(others.iter().cloned());
    // Also try each folder as the program itself, because the variable may contain the path of the program.
    folders.flat_map(|folder| [folder.join(name), folder]).find(|file| file.is_file() && file.ends_with(name))
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Waits until a server is ready. Returns false if the server's process ends before the server is ready. Panics if the server is
/// not ready after [`START`].
fn wait_until_ready(child: &mut Child, log: &Path, mut is_ready: impl FnMut() -> bool) -> bool {
    let started = Instant::now();
    while !is_ready() {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        let log = || std::fs::read_to_string(log).unwrap_or_default();
        assert!(started.elapsed() < START, "the server is not ready after {START:?}: {}", log());
        std::thread::sleep(Duration::from_millis(20));
    }
    true
}
