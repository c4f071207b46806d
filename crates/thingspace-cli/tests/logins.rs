//! Tests of logins by separate processes, as in cron jobs and containers. The program counts failed logins in a login record, so
//! that later processes do not lock the user by sending wrong passwords. The tests put this record into different folders, into a
//! shared store, or nowhere.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use stores::servers::{Nats, Postgres, Server};
use thingspace_sim::{LedgerEvent, Simulator};

const LOGIN: &str = "startConnectivityManagementSession";

/// A folder that is deleted at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("thingspace-logins-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn logins(sim: &Simulator) -> usize {
    sim.journal().iter().filter(|call| call.operation.as_deref() == Some(LOGIN)).count()
}

fn is_locked(sim: &Simulator) -> bool {
    sim.ledger().iter().any(|entry| entry.event == LedgerEvent::UserLocked)
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// How a test runs the program: against which simulator, with which additional environment variables, and after which shell
/// commands.
struct Setting<'a> {
    sim: &'a Simulator,
    environment: Vec<(&'static str, String)>,
    before: &'static str,
}

impl<'a> Setting<'a> {
    fn new(sim: &'a Simulator, environment: &[(&'static str, &str)]) -> Self {
        let own = environment.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { sim, environment: own, before: "" }
    }

    fn command(&self, arguments: &[&str], password: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("{} exec \"$0\" \"$@\"", self.before), env!("CARGO_BIN_EXE_thingspace")]);
        command.args(arguments).env_clear().envs([
            ("THINGSPACE_BASE_URL", self.sim.url()),
            ("THINGSPACE_KEY", "sim-key"),
            ("THINGSPACE_SECRET", "sim-secret"),
            ("THINGSPACE_USERNAME", "sim-user"),
            ("THINGSPACE_PASSWORD", password),
            ("THINGSPACE_ACCOUNT", "0000123456-00001"),
        ]);
        command.envs(self.environment.iter().map(|(name, value)| (*name, value.as_str())));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program, and waits for it in a blocking thread, because the simulator needs the threads of the async runtime.
    async fn run(&self, arguments: &[&str], password: &str) -> Output {
        let mut command = self.command(arguments, password);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    /// Runs the program six times with wrong passwords, and calls `disturb` after each run. Asserts that these runs together
    /// attempt one or two logins, and do not lock the user. Also asserts that the right password works before these runs, and
    /// that it works after them with `login --again`.
    async fn stays_unlocked(&self, passwords: &[&str], disturb: impl Fn()) {
        let ok = self.run(&["api", "getAccount"], "sim-password").await;
        assert!(ok.status.success(), "{}", err(&ok));
        disturb();
        let before = logins(self.sim);
        // The logout deletes any stored tokens, so the next process must log in with its own password.
        self.run(&["logout"], "sim-password").await;
        for round in 0..6 {
            let wrong = self.run(&["devices", "list"], passwords[round % passwords.len()]).await;
            assert_eq!(wrong.status.code(), Some(3), "round {round}: {}", err(&wrong));
            assert!(!err(&wrong).contains("hush"), "{}", err(&wrong));
            disturb();
        }
        let made = logins(self.sim) - before;
        assert!((1..=2).contains(&made), "{made} logins");
        assert!(!is_locked(self.sim));
        let again = self.run(&["login", "--again"], "sim-password").await;
        assert!(again.status.success(), "{}", err(&again));
        let list = self.run(&["devices", "list"], "sim-password").await;
        assert!(list.status.success(), "{}", err(&list));
    }
}

async fn sim() -> Simulator {
    Simulator::builder().devices(3).start().await.unwrap()
}

const WRONG: &[&str] = &["hush-hush"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_costs_at_most_two_logins_without_a_home() {
    let sim = sim().await;
    // Without HOME, the record is in the home folder that the passwd entry contains. The test leaves the record there. Other
    // tests do not read this record: a record belongs to one URL of the service, and each test has a simulator with its own URL.
    Setting::new(&sim, &[]).stays_unlocked(WRONG, || ()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_costs_at_most_two_logins_with_a_read_only_home() {
    let (sim, runtime, temporary) = (sim().await, Folder::new("runtime"), Folder::new("temporary"));
    // Even root cannot create a folder in /proc, so /proc acts as a read-only home folder.
    let home = ("HOME", "/proc");
    Setting::new(&sim, &[home, ("XDG_RUNTIME_DIR", runtime.path())]).stays_unlocked(WRONG, || ()).await;
    assert!(runtime.0.join("thingspace").is_dir());
    let sim = self::sim().await;
    Setting::new(&sim, &[home, ("TMPDIR", temporary.path())]).stays_unlocked(WRONG, || ()).await;
    let made = std::fs::read_dir(&temporary.0).unwrap().next().unwrap().unwrap();
    assert!(made.file_name().to_str().unwrap().starts_with("thingspace-"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_costs_at_most_two_logins_with_tokens_in_memory() {
    let (sim, home) = (sim().await, Folder::new("memory"));
    Setting::new(&sim, &[("HOME", home.path()), ("THINGSPACE_TOKENS", "memory")]).stays_unlocked(WRONG, || ()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn alternating_wrong_passwords_cost_at_most_two_logins() {
    let (sim, home) = (sim().await, Folder::new("in-turn"));
    let passwords = ["hush-hush-1", "hush-hush-2", "hush-hush-3"];
    Setting::new(&sim, &[("HOME", home.path())]).stays_unlocked(&passwords, || ()).await;
}

/// After each run, the test truncates every file that the program has written, as a full disk or an interrupted copy would.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_costs_at_most_two_logins_with_a_truncated_record() {
    fn cut(folder: &Path, keep: u64) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                cut(&path, keep);
            } else {
                let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
                file.set_len((file.metadata().unwrap().len() / 2).min(keep)).unwrap();
            }
        }
    }
    for keep in [0, 20, u64::MAX] {
        let (sim, home) = (sim().await, Folder::new("truncated"));
        Setting::new(&sim, &[("HOME", home.path())]).stays_unlocked(WRONG, || cut(&home.0, keep)).await;
    }
}

/// If the program cannot write a login record, as on a full disk, it sends no password unless the user allows unrecorded logins.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_record_the_program_logs_in_only_if_the_user_allows_it() {
    let (sim, home) = (sim().await, Folder::new("full"));
    let mut full = Setting::new(&sim, &[("HOME", home.path())]);
    full.before = "trap '' XFSZ; ulimit -f 0;";
    let unwritable = Setting::new(&sim, &[("HOME", "/proc"), ("TMPDIR", "/proc")]);
    for mut setting in [full, unwritable] {
        let before = logins(&sim);
        for password in ["hush-hush", "sim-password"].repeat(3) {
            let refused = setting.run(&["devices", "list"], password).await;
            assert_eq!(refused.status.code(), Some(3), "{}", err(&refused));
            assert!(err(&refused).contains("THINGSPACE_UNRECORDED_LOGIN=1"), "{}", err(&refused));
        }
        assert_eq!(logins(&sim), before);
        setting.environment.push(("THINGSPACE_UNRECORDED_LOGIN", "1".to_owned()));
        let accepted = setting.run(&["devices", "list"], "sim-password").await;
        assert!(accepted.status.success(), "{}", err(&accepted));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_processes_with_a_wrong_password_make_two_logins_at_most() {
    let (sim, home) = (sim().await, Folder::new("fifty"));
    sim.login_delay(Duration::from_millis(100));
    let setting = Setting::new(&sim, &[("HOME", home.path()), ("THINGSPACE_TOKENS", "memory")]);
    let started: Vec<Child> = (0..50).map(|_| setting.command(&["plans"], "hush-hush").spawn().unwrap()).collect();
    let ended = tokio::task::spawn_blocking(move || {
        started.into_iter().map(|process| process.wait_with_output().unwrap()).collect::<Vec<_>>()
    });
    for output in ended.await.unwrap() {
        assert_eq!(output.status.code(), Some(3), "{}", err(&output));
    }
    assert!((1..=2).contains(&logins(&sim)), "{}", logins(&sim));
}

/// Returns the contents of all lock files of login records. Each file contains the id of the process that holds the lock.
fn locks(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => locks(&path),
            false if path.to_str().unwrap().ends_with("-login.lock") => vec![std::fs::read_to_string(path).unwrap()],
            false => Vec::new(),
        })
        .collect()
}

/// A process that is suspended during its login (Ctrl-Z) keeps the lock of the login record. The next process does not log in,
/// and its error names the suspended process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_error_names_the_suspended_process_that_holds_the_lock() {
    let signal = |name: &str, process: &Child| {
        Command::new("kill").args([name, &process.id().to_string()]).status().unwrap();
    };
    for tokens in ["memory", "folder"] {
        let (sim, home) = (sim().await, Folder::new("stopped"));
        sim.login_delay(Duration::from_secs(600));
        let mut setting = Setting::new(&sim, &[("HOME", home.path())]);
        if tokens == "memory" {
            setting.environment.push(("THINGSPACE_TOKENS", tokens.to_owned()));
        }
        let mut holder = setting.command(&["plans"], "sim-password").spawn().unwrap();
        let id = holder.id().to_string();
        while !locks(&home.0).contains(&id) {
            assert!(holder.try_wait().unwrap().is_none(), "the process ended before it was suspended");
            tokio::task::yield_now().await;
        }
        signal("-STOP", &holder);
        let next = setting.run(&["plans"], "sim-password").await;
        let message = err(&next);
        assert_eq!((next.status.code(), logins(&sim)), (Some(3), 0), "{message}");
        assert!(message.contains(&format!("process {}", holder.id())) && message.contains(".lock"), "{message}");
        holder.kill().unwrap();
        holder.wait().unwrap();
    }
}

/// The number of processes that [`on_many_machines`] starts at the same time.
const MACHINES: usize = 50;

/// Starts [`MACHINES`] processes, each of which stands for a machine, and waits until they have ended.
async fn on_many_machines(setting: &Setting<'_>, password: &str) -> Vec<Output> {
    let commands: Vec<Command> = (0..MACHINES).map(|_| setting.command(&["callbacks", "list"], password)).collect();
    let started: Vec<Child> = commands.into_iter().map(|mut command| command.spawn().unwrap()).collect();
    let wait = || started.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
    tokio::task::spawn_blocking(wait).await.unwrap()
}

/// THINGSPACE_STORE is set and THINGSPACE_TOKENS is not. So the processes share tokens and login records through the store, and
/// the home folder stays empty.
async fn machines_on_one_store_log_in_once_and_not_while_it_is_unreachable(server: Option<impl Server>, name: &str) {
    let Some(mut server) = server else { return };
    let sim = Simulator::builder().devices(1).seed(6).start().await.unwrap();
    let home = Folder::new(name);
    let url = server.url("tokens");
    let setting = Setting::new(&sim, &[("HOME", home.path()), ("THINGSPACE_STORE", &url)]);
    let first = setting.run(&["login"], "sim-password").await;
    assert!(first.status.success(), "{}", err(&first));

    sim.expire_bearers();
    sim.expire_sessions();
    for output in on_many_machines(&setting, "sim-password").await {
        assert!(output.status.success(), "{}", err(&output));
    }
    assert_eq!(logins(&sim), 2, "expected the first login, and one login after the session had expired");

    setting.run(&["logout"], "sim-password").await;
    for output in on_many_machines(&setting, "hush-1").await {
        assert_eq!(output.status.code(), Some(3), "{}", err(&output));
        assert!(!err(&output).contains("hush"), "{}", err(&output));
    }
    assert!((3..=4).contains(&logins(&sim)), "{} logins", logins(&sim));
    assert!(!is_locked(&sim));

    let before = (sim.journal().len(), logins(&sim));
    server.kill();
    let away = setting.run(&["login"], "sim-password").await;
    assert_eq!(away.status.code(), Some(3), "{}", err(&away));
    let place = url.split('?').next().unwrap();
    assert!(err(&away).contains(place) && err(&away).contains("not logged in"), "{}", err(&away));
    assert_eq!(sim.journal().len(), before.0, "a request was sent although the store was unreachable");
    server.restart();
    let again = setting.run(&["login", "--again"], "sim-password").await;
    assert!(again.status.success(), "{}", err(&again));
    assert_eq!(logins(&sim), before.1 + 1);
    assert_eq!(files(&home), Vec::<String>::new(), "the home folder contains tokens or records");
}

/// Returns the files and folders in the home folder.
fn files(home: &Folder) -> Vec<String> {
    let entries = std::fs::read_dir(&home.0).unwrap();
    entries.map(|entry| entry.unwrap().path().display().to_string()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn machines_on_one_postgres_store_log_in_once_and_not_while_it_is_unreachable() {
    // Each of the 50 processes opens two connections, and PostgreSQL allows only 100 connections by default.
    machines_on_one_store_log_in_once_and_not_while_it_is_unreachable(
        Postgres::with_settings(&["max_connections=200"]),
        "postgres",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn machines_on_one_nats_store_log_in_once_and_not_while_it_is_unreachable() {
    machines_on_one_store_log_in_once_and_not_while_it_is_unreachable(Nats::start(), "nats").await;
}
