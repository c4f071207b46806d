//! A connection pooler in front of a PostgreSQL server.

use std::fs::{self, File};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Stdio};

use crate::servers::{Postgres, Server as _, free_port, program, skipped, wait_until_ready};

/// A PostgreSQL server behind pgbouncer, which runs each transaction on one of three connections to the server.
pub struct PgBouncer {
    server: Postgres,
    port: u16,
    child: Child,
}

impl PgBouncer {
    /// Starts a server and its pooler. If one of the programs is not installed, prints that the test was skipped and returns
    /// `None`. With `CI=true`, panics instead.
    pub fn start() -> Option<Self> {
        let server = Postgres::start()?;
        let Some(program) = program("THINGSPACE_TEST_PGBOUNCER", "pgbouncer", &[PathBuf::from("/usr/sbin")]) else {
            skipped("pgbouncer", "install the package pgbouncer, or set THINGSPACE_TEST_PGBOUNCER to its folder");
            return None;
        };
        let (port, folder) = (free_port(), server.folder());
        let configuration = format!(
            "[databases]\npostgres = host=127.0.0.1 port={} user=thingspace\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
             listen_port = {port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 3\n",
            server.port()
        );
        let (file, log) = (folder.join("pgbouncer.ini"), folder.join("pgbouncer.log"));
        fs::write(&file, configuration).unwrap();
        let mut command = server.unprivileged_command(&program);
        let mut child = command.arg(&file).stdout(Stdio::null()).stderr(File::create(&log).unwrap()).spawn().unwrap();
        let is_ready = wait_until_ready(&mut child, &log, || TcpStream::connect(("127.0.0.1", port)).is_ok());
        assert!(is_ready, "pgbouncer has ended: {}", fs::read_to_string(&log).unwrap());
        Some(Self { server, port, child })
    }

    /// Returns the URL that opens the store with the schema `name` through the pooler.
    pub fn url(&self, name: &str) -> String {
        self.server.url(name).replace(&self.server.port().to_string(), &self.port.to_string())
    }
}

impl Drop for PgBouncer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
