//! Starts a receiver in its own process, and sends callbacks to it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

/// The user name of the listener.
pub const USERNAME: &str = "depot-hook";

/// The password of the listener.
pub const PASSWORD: &str = "tide-61-secret";

/// Returns `soak` in `cargo xtask soak`, and `short` in other runs.
pub fn scale<T>(short: T, soak: T) -> T {
    if std::env::var_os("THINGSPACE_SOAK").is_some() { soak } else { short }
}

/// A folder for one test. Dropping the value removes the folder with its files.
pub struct Folder(PathBuf);

impl Folder {
    /// Creates a folder for the test `name`.
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("thingspace-receiver-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// Returns the URL of a store in the folder.
    pub fn store(&self) -> String {
        format!("sqlite:{}", Path::new(&self.0).join("store.db").display())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A running receiver. Dropping the value kills the process.
pub struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    /// Starts the program `receiver`. `open_files` is the maximum number of open files of the process. `None` keeps the current
    /// limit.
    pub fn start(program: &str, store: &str, open_files: Option<u64>) -> Self {
        let mut command = match open_files {
            None => Command::new(program),
            Some(limit) => {
                let mut shell = Command::new("sh");
                shell.args(["-c", r#"ulimit -n "$0" && exec "$@""#, &limit.to_string(), program]);
                shell
            }
        };
        Self::spawn(command.arg(store))
    }

    /// Starts the program `receiver` with handlers that sleep for `pause`.
    pub fn with_handlers(program: &str, store: &str, pause: Duration) -> Self {
        Self::spawn(Command::new(program).arg(store).arg(pause.as_millis().to_string()))
    }

    fn spawn(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").expect("the receiver did not start").parse().unwrap();
        Self { child, address }
    }

    /// Returns the address of the receiver.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the highest memory use of the process so far, in MB.
    pub fn peak_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
    }

    /// Sends SIGTERM and waits until the process ends. Returns its exit status and the duration of the wait.
    pub fn terminate(mut self) -> (ExitStatus, Duration) {
        let start = Instant::now();
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::TERM).unwrap();
        (self.child.wait().unwrap(), start.elapsed())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the address of attacker `number`: one of 250 loopback addresses.
pub fn attacker(number: usize) -> Ipv4Addr {
    Ipv4Addr::new(127, 0, 9, u8::try_from(number % 250).unwrap() + 1)
}

/// Opens a connection from the loopback address `from`.
pub async fn connect(from: Ipv4Addr, to: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((from, 0)))?;
    socket.connect(to).await
}

/// Returns an HTTP request with a callback about one device. `request` is the request id in the callback.
pub fn callback(request: &str, device: usize) -> String {
    let body = format!(
        r#"{{"username":"{USERNAME}","password":"{PASSWORD}","requestId":"{request}","status":"Success",
            "deviceIds":[{{"id":"{device:020}","kind":"iccid"}}],"callbackCount":1}}"#
    );
    format!("POST /callbacks/CarrierService HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// Sends a request over an open connection. Returns the status of the response, or `None` if the connection ends before the
/// response.
pub async fn status(stream: &mut TcpStream, request: &str) -> Option<u16> {
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut response = Vec::new();
    // Read only the head: the response to an accepted callback has no body.
    while !response.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        if stream.read_buf(&mut response).await.ok()? == 0 {
            return None;
        }
    }
    str::from_utf8(response.get(9..12)?).ok()?.parse().ok()
}

/// Sorts `durations` and returns a percentile: `percent` percent of them are at most as long as the returned one.
pub fn percentile(durations: &mut [Duration], percent: usize) -> Duration {
    durations.sort();
    durations[(durations.len() * percent / 100).min(durations.len() - 1)]
}
