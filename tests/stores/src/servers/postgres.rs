//! A PostgreSQL server with a new database cluster.

use std::cmp::Reverse;
use std::fs;
use std::fs::File;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::process::{Pid, Signal, kill_process};

use crate::Folder;
use crate::servers::{Server, free_port, program, skipped, wait_until_ready};

/// The superuser of the database cluster.
const USER: &str = "thingspace";

/// A PostgreSQL server on a Unix socket and on a loopback port.
pub struct Postgres {
    folder: Folder,
    programs: PathBuf,
    port: u16,
    settings: Vec<String>,
    child: Option<Child>,
}

impl Server for Postgres {
    fn start() -> Option<Self> {
        Self::with_settings(&[])
    }

    fn url(&self, name: &str) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/postgres?schema={name}", self.port)
    }

    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    fn restart(&mut self) {
        // Try until the server starts: attempts fail while processes of the killed server still use its shared memory or lock
        // file.
        while !self.run() {}
    }
}

impl Postgres {
    /// Starts a server with settings such as `fsync=off`.
    pub fn with_settings(settings: &[&str]) -> Option<Self> {
        let mut server = Self::prepare()?;
        server.settings = settings.iter().map(|&setting| setting.to_owned()).collect();
        server.restart();
        Some(server)
    }

    /// Starts a server that offers TLS. The certificate and its key are PEM strings.
    pub fn with_certificate(certificate: &str, key: &str) -> Option<Self> {
        let mut server = Self::prepare()?;
        server.settings = vec!["ssl=on".to_owned()];
        for (name, content) in [("server.crt", certificate), ("server.key", key)] {
            let file = server.folder.path().join("data").join(name);
            fs::write(&file, content).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
            if let Some((user, group)) = unprivileged() {
                chown(&file, Some(user), Some(group)).unwrap();
            }
        }
        server.restart();
        Some(server)
    }

    /// Creates a database cluster, but does not start its server. Returns `None` if PostgreSQL is not installed.
    fn prepare() -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Some(initdb) = program("THINGSPACE_TEST_PG_BIN", "initdb", &debian_folders()) else {
            skipped("PostgreSQL", "install the package postgresql, or set THINGSPACE_TEST_PG_BIN to the folder of initdb");
            return None;
        };
        let folder = Folder::new(&format!("postgres-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        // `initdb` may be a link, because Debian and other systems have folders with links to only some of the programs. The
        // folder that contains the target of the link has all programs.
        let programs = initdb.canonicalize().unwrap().parent().unwrap().to_owned();
        let server = Self { folder, programs, port: free_port(), settings: Vec::new(), child: None };
        if let Some((user, group)) = unprivileged() {
            chown(server.folder.path(), Some(user), Some(group)).unwrap();
        }
        let data = server.folder.path().join("data");
        let mut initdb = server.command("initdb");
        initdb
            .args(["--username", USER, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--pgdata"])
            .arg(data);
        let output = initdb.output().unwrap();
        assert!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr));
        Some(server)
    }

    /// Replaces the rules for client connections (`pg_hba.conf`), and makes the server load them.
    pub fn set_rules(&self, rules: &str) {
        fs::write(self.folder.path().join("data/pg_hba.conf"), rules).unwrap();
        self.sql("select pg_reload_conf()");
    }

    /// Runs SQL as the superuser over the Unix socket, and returns the output.
    pub fn sql(&self, sql: &str) -> String {
        let mut psql = self.command("psql");
        psql.arg("-h").arg(self.folder.path()).args(["-p", &self.port.to_string(), "-U", USER, "-v", "ON_ERROR_STOP=1"]);
        let output = psql.args(["-qAt", "-d", "postgres", "-c", sql]).output().unwrap();
        assert!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Returns a URL that opens a store over the Unix socket.
    pub fn socket_url(&self, name: &str) -> String {
        format!("postgres://{USER}@/postgres?host={}&port={}&schema={name}", self.folder.path().display(), self.port)
    }

    /// Returns the folder of the server.
    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the port on the loopback interface.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Starts the server process, and waits until the server is ready. Returns false if the process has ended because processes
    /// of a killed server still use the shared memory or the lock file.
    fn run(&mut self) -> bool {
        let log = self.folder.path().join("log");
        let mut command = self.command("postgres");
        command.arg("-D").arg(self.folder.path().join("data")).arg("-k").arg(self.folder.path());
        command.args(["-p", &self.port.to_string(), "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=60"]);
        for setting in &self.settings {
            command.args(["-c", setting]);
        }
        let mut check = self.command("pg_isready");
        check.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
        let child = self.child.insert(command.stdout(Stdio::null()).stderr(File::create(&log).unwrap()).spawn().unwrap());
        let is_ready = wait_until_ready(child, &log, || check.status().unwrap().success());
        if !is_ready {
            self.child = None;
            let log = fs::read_to_string(&log).unwrap();
            assert!(log.contains("still in use") || log.contains("lock file"), "the server has ended: {log}");
        }
        is_ready
    }

    /// Creates a command for the PostgreSQL program `name`. The program does not run as root, because a PostgreSQL server refuses
    /// to run as root.
    fn command(&self, name: &str) -> Command {
        self.unprivileged_command(&self.programs.join(name))
    }

    /// Creates a command. If the test runs as root, the command runs as the user `postgres`.
    pub(super) fn unprivileged_command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path()).env_remove("PGPASSWORD");
        if let Some((user, group)) = unprivileged() {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        // Unlike SIGKILL, SIGQUIT also ends the processes of all connections.
        if let Some(pid) = Pid::from_raw(child.id().cast_signed()) {
            let _ = kill_process(pid, Signal::QUIT);
        }
        let _ = child.wait();
    }
}

/// Returns the folders in which Debian installs the programs of PostgreSQL, newest version first.
fn debian_folders() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = versions.map(|version| version.path()).collect();
    versions.sort_by_key(|folder| Reverse(version(folder)));
    versions.into_iter().map(|folder| folder.join("bin")).collect()
}

/// Returns the numbers in the name of a version folder, such as 9 and 6 for `9.6`.
fn version(folder: &Path) -> Vec<u32> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    name.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// Returns the ids of the user `postgres` and of its group. Returns `None` if the test does not run as root, or if there is no
/// such user.
fn unprivileged() -> Option<(u32, u32)> {
    if !rustix::process::getuid().is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let fields = users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|fields| fields[0] == "postgres");
    fields.map(|fields| (fields[2].parse().unwrap(), fields[3].parse().unwrap()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        let mut folders = ["9.6", "17", "9.10", "10"].map(|name| Path::new("/usr/lib/postgresql").join(name));
        folders.sort_by_key(|folder| version(folder));
        assert_eq!(folders.map(|folder| folder.file_name().unwrap().to_owned()), ["9.6", "9.10", "10", "17"]);
    }
}
