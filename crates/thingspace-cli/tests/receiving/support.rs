//! Runs `thingspace serve`, `thingspace inbox` and other commands as processes.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::thread::JoinHandle;

use serde_json::Value;
use stores::Folder;
use stores::sender::{PASSWORD, USERNAME};

/// Returns a command that runs the program. Its environment contains only the credentials of the listener, and `folder` as HOME
/// and TMPDIR.
pub(crate) fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(arguments);
    isolated(command, folder)
}

/// Like [`program`], but with a soft and a hard limit on the number of open files.
#[cfg(target_os = "linux")]
pub(crate) fn program_with_open_files(soft: u32, hard: u32, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("/bin/sh");
    let script = format!(r#"ulimit -Sn {soft} && ulimit -Hn {hard} && exec "$0" "$@""#);
    command.args(["-c", &script, env!("CARGO_BIN_EXE_thingspace")]).args(arguments);
    isolated(command, folder)
}

fn isolated(mut command: Command, folder: &Path) -> Command {
    command.env_clear().env("HOME", folder).env("TMPDIR", folder).stdin(Stdio::null());
    command.env("THINGSPACE_LISTENER_USERNAME", USERNAME).env("THINGSPACE_LISTENER_PASSWORD", PASSWORD);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A folder with the store of a receiver.
pub(crate) struct Bench(pub(crate) Folder);

impl Bench {
    pub(crate) fn new(name: &str) -> Self {
        Self(Folder::new(name))
    }

    /// Returns the URL of the store.
    pub(crate) fn store(&self) -> String {
        format!("sqlite:{}", self.0.path().join("inbox.db").display())
    }

    /// Starts a receiver on a free port.
    pub(crate) fn serve(&self) -> Serve {
        self.serve_at("127.0.0.1:0")
    }

    pub(crate) fn serve_at(&self, address: &str) -> Serve {
        Serve::start(program(self.0.path(), &["serve", "--bind", address, "--store", &self.store()]))
    }

    /// Runs `thingspace inbox` with these arguments.
    pub(crate) fn inbox(&self, arguments: &[&str]) -> Ended {
        let store = self.store();
        Ended::of(program(self.0.path(), &[&["inbox"], arguments, &["--store", &store]].concat()).output().unwrap())
    }

    /// Returns the rows of `thingspace inbox list`.
    pub(crate) fn rows(&self, arguments: &[&str]) -> Vec<Value> {
        let ended = self.inbox(&[&["list", "-o", "jsonl"], arguments].concat());
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// The exit code and the output of a command. The code is `None` if a signal killed the command.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    pub(crate) fn of(output: Output) -> Self {
        let decode = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: decode(output.stdout), err: decode(output.stderr) }
    }
}

/// A running receiver, which is killed when this value is dropped.
pub(crate) struct Serve {
    child: Child,
    /// The address that the receiver has printed.
    pub(crate) address: SocketAddr,
    out: Option<JoinHandle<String>>,
    err: Option<JoinHandle<String>>,
}

impl Serve {
    /// Starts a receiver, and waits until it is ready.
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut errors = child.stderr.take().unwrap();
        let err = std::thread::spawn(move || {
            let mut err = String::new();
            errors.read_to_string(&mut err).unwrap();
            err
        });
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://").and_then(|rest| rest.strip_suffix("/callbacks"));
        let Some(address) = address else { panic!("{line:?}: {}", err.join().unwrap()) };
        let address = address.parse().unwrap();
        let out = std::thread::spawn(move || {
            let mut out = String::new();
            lines.read_to_string(&mut out).unwrap();
            out
        });
        Self { child, address, out: Some(out), err: Some(err) }
    }

    /// Sends a signal, such as `TERM`, and returns how the receiver ended.
    pub(crate) fn end(mut self, signal: &str) -> Ended {
        let sent = Command::new("kill").args([&format!("-{signal}"), &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let code = self.child.wait().unwrap().code();
        Ended { code, out: self.out.take().unwrap().join().unwrap(), err: self.err.take().unwrap().join().unwrap() }
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A running command, which has printed an expected message on standard error. The command is killed when this value is
/// dropped.
pub(crate) struct Running {
    child: Child,
    messages: BufReader<ChildStderr>,
    /// The messages up to the expected one.
    pub(crate) err: String,
}

impl Running {
    pub(crate) fn start(mut command: Command, until: &str) -> Self {
        let mut child = command.spawn().unwrap();
        let (mut messages, mut err) = (BufReader::new(child.stderr.take().unwrap()), String::new());
        while !err.contains(until) {
            assert_ne!(messages.read_line(&mut err).unwrap(), 0, "{err}");
        }
        Self { child, messages, err }
    }

    /// Terminates the command, and returns its exit code.
    pub(crate) async fn terminated(self) -> Option<i32> {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        self.ended().await
    }

    /// Waits until the command has ended, and returns its exit code.
    pub(crate) async fn ended(mut self) -> Option<i32> {
        tokio::task::spawn_blocking(move || {
            self.messages.read_to_string(&mut self.err).unwrap();
            self.child.wait().unwrap().code()
        })
        .await
        .unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
