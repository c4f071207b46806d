//! Tests of the output streams and the exit codes of the program.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::process::{Command, Output, Stdio};

use serde_json::Value;
use thingspace_sim::{Clock, Fault, Simulator};

/// Returns the environment variable with the state folder of these tests. The tests must not use the default folder, because it
/// contains the login records of the user.
fn state() -> (&'static str, String) {
    ("XDG_STATE_HOME", std::env::temp_dir().join(format!("thingspace-state-{}", std::process::id())).display().to_string())
}

/// Runs the program. Its environment contains only the given variables and the variable with the state folder.
fn thingspace(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(arguments).env_clear().envs([state()]).envs(environment.iter().copied()).stdin(Stdio::null());
    command.output().unwrap()
}

async fn run(sim: &Simulator, arguments: &[&str], changes: &[(&str, &str)]) -> Output {
    let mut environment = vec![
        ("THINGSPACE_BASE_URL".to_owned(), sim.url().to_string()),
        ("THINGSPACE_KEY".to_owned(), "sim-key".to_owned()),
        ("THINGSPACE_SECRET".to_owned(), "sim-secret".to_owned()),
        ("THINGSPACE_USERNAME".to_owned(), "sim-user".to_owned()),
        ("THINGSPACE_PASSWORD".to_owned(), "sim-password".to_owned()),
        ("THINGSPACE_ACCOUNT".to_owned(), "0000123456-00001".to_owned()),
    ];
    environment.extend(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    // Waits for the program in another thread. A wait in this thread would block the runtime, in which the simulator runs.
    tokio::task::spawn_blocking(move || {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let environment: Vec<(&str, &str)> = environment.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        thingspace(&arguments, &environment)
    })
    .await
    .unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Asserts that a command exited with `code` and printed only a one-line error. The error must contain `hint`. It must not
/// contain a panic message or `hush`, which is part of the secrets that must not be printed.
fn assert_error(output: &Output, code: i32, hint: &str) {
    let message = err(output);
    assert_eq!(output.status.code(), Some(code), "{message}");
    assert_eq!(message.trim_end().lines().count(), 1, "{message}");
    assert!(message.starts_with("error: ") && message.contains(hint), "{message}");
    assert!(!message.contains("panicked") && !message.contains("hush"), "{message}");
    assert!(output.stdout.is_empty());
}

#[test]
fn the_counts_of_the_tour_add_up() {
    let output = thingspace(&["tour", "-o", "json"], &[]);
    assert!(output.status.success(), "{}", err(&output));
    let counts: Value = serde_json::from_slice(&output.stdout).unwrap();
    let count = |name: &str| counts[name].as_u64().unwrap();
    assert_eq!((count("fleet"), count("requested"), count("unknown"), count("callbacks")), (1000, 200, 0, 200));
    assert_eq!(count("active") + count("refused"), 200);
    assert!(count("refused") >= 20, "expected at least 20 refused devices: 12 were already active, and 8 were suspended");
    let expected = serde_json::json!({
        "devices": 100, "requests_before_kill": 8, "done": 100, "accepted_once": 100, "accepted_more_than_once": 0
    });
    assert_eq!(counts["killed"], expected, "the second command must continue the job of the killed command");
}

#[test]
fn the_tour_prints_the_outcomes() {
    let output = thingspace(&["tour"], &[]);
    assert!(output.status.success(), "{}", err(&output));
    let shown = out(&output);
    for part in ["REQUEST_FAILED.DeviceAlreadyActive", "before", "after", "█", "killed it (SIGKILL)", ": resuming, "] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}

#[test]
fn missing_and_malformed_settings_are_reported_in_one_line() {
    assert_error(&thingspace(&["devices", "list"], &[]), 2, "THINGSPACE_KEY");
    let credentials = [
        ("THINGSPACE_KEY", "k"),
        ("THINGSPACE_SECRET", "hush-1"),
        ("THINGSPACE_USERNAME", "u"),
        ("THINGSPACE_PASSWORD", "hush-2"),
        ("THINGSPACE_ACCOUNT", "0000123456-00001"),
    ];
    let with = |url: &str| thingspace(&["login", "--base-url", url], &credentials);
    assert_error(&with("http://127.0.0.1:9/api"), 5, "cannot connect");
    assert_error(&with("http://127.0.0.1:99999/api"), 2, "port");
    assert_error(&with("nonsense"), 2, "base URL");
    assert_error(&thingspace(&["sim", "--bind", "0.0.0.0:0"], &[]), 2, "127.0.0.1");
}

#[test]
fn a_port_in_use_is_reported_in_one_line() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    assert_error(&thingspace(&["sim", "--bind", &address], &[]), 2, "is in use: choose another");
}

#[test]
fn invalid_arguments_are_usage_errors() {
    for arguments in [&["sim", "--bind", "127.0.0.1:99999"][..], &["devices", "show", "iccid:123"], &["api"], &["fly"]] {
        let output = thingspace(arguments, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", err(&output));
        assert!(!err(&output).contains("panicked"));
    }
    assert!(err(&thingspace(&["devices", "show", "iccid:123"], &[])).contains("18 to 20 digits"));
}

#[tokio::test]
async fn a_wrong_password_is_sent_once_and_not_printed() {
    let sim = Simulator::builder().devices(5).start().await.unwrap();
    let output = run(&sim, &["devices", "list"], &[("THINGSPACE_PASSWORD", "hush-hush")]).await;
    assert_error(&output, 3, "THINGSPACE_PASSWORD");
    let logins =
        sim.journal().iter().filter(|call| call.operation.as_deref() == Some("startConnectivityManagementSession")).count();
    assert_eq!(logins, 1);
}

#[tokio::test]
async fn lists_are_printed_in_every_format() {
    let sim = Simulator::builder().devices(30).start().await.unwrap();
    let json = run(&sim, &["devices", "list", "-o", "json"], &[]).await;
    assert_eq!(serde_json::from_slice::<Value>(&json.stdout).unwrap().as_array().map(Vec::len), Some(30), "{}", err(&json));
    let lines = out(&run(&sim, &["devices", "list", "-o", "jsonl"], &[]).await);
    assert!(lines.lines().count() == 30 && lines.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
    let csv = out(&run(&sim, &["devices", "list", "-o", "csv"], &[]).await);
    assert!(csv.starts_with("iccid,imei,mdn,state,plan,groups,last connection\n") && csv.lines().count() == 31, "{csv}");
    let table = out(&run(&sim, &["devices", "list", "--state", "active"], &[]).await);
    assert!(table.contains("iccid") && table.contains("active") && !table.contains("suspend"), "{table}");
    let wrong = run(&sim, &["devices", "list", "--state", "sleepy"], &[]).await;
    assert_error(&wrong, 2, "expected one of");
}

#[tokio::test]
async fn changes_print_outcomes_and_set_the_exit_code() {
    let none = std::time::Duration::ZERO;
    let sim = Simulator::builder().devices(50).clock(Clock::paused()).callback_delay(none..none).start().await.unwrap();
    let fleet = sim.fleet();
    let active: Vec<String> =
        fleet.iter().filter(|device| device.state.as_str() == "active").map(|device| format!("iccid:{}", device.iccid)).collect();
    // The command listens for callbacks without any flag, because the service is a local simulator that has no listener yet.
    let suspend = ["devices", "suspend", &active[0], "-o", "json"];
    let first = run(&sim, &suspend, &[]).await;
    assert_eq!(first.status.code(), Some(0), "{}", err(&first));
    assert_eq!(serde_json::from_slice::<Value>(&first.stdout).unwrap()[0]["outcome"], "done");
    let again = run(&sim, &[&suspend[..], &["--again"]].concat(), &[]).await;
    assert_eq!(again.status.code(), Some(6), "{}", err(&again));
    assert!(out(&again).contains("INPUT_INVALID.DeviceState.Invalid"));
    let listening = run(&sim, &["api", "listCallbacks"], &[]).await;
    assert_eq!(out(&listening).trim(), "[]", "a listener was left behind");
    let silent = run(&sim, &["devices", "suspend", &active[1], "--no-wait"], &[]).await;
    assert_eq!(silent.status.code(), Some(0));
}

#[tokio::test]
async fn any_operation_can_be_called_by_its_id() {
    let sim = Simulator::builder().devices(5).start().await.unwrap();
    let listed = run(&sim, &["api", "listDevices", "--body", "{}"], &[]).await;
    assert_eq!(serde_json::from_slice::<Value>(&listed.stdout).unwrap()["devices"].as_array().map(Vec::len), Some(5));
    let refused = run(&sim, &["api", "listCallbacks", "--path", "aname=0000999999-00001"], &[]).await;
    let error: Value = serde_json::from_str(&err(&refused)).unwrap();
    assert_eq!(error["error"]["operation"], "listCallbacks");
    let unknown = err(&run(&sim, &["api", "listDevice", "--body", "{}"], &[]).await);
    assert!(unknown.contains("did you mean `listDevices`?"), "{unknown}");
}

/// The reader of standard output closes the pipe early, as in `thingspace devices list -o csv | head -1`.
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_is_not_a_failure() {
    let sim = Simulator::builder().devices(5_000).start().await.unwrap();
    for format in ["csv", "jsonl"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
        command.args(["devices", "list", "-o", format]).env_clear().envs([state()]).env("THINGSPACE_BASE_URL", sim.url());
        for (name, value) in
            [("KEY", "sim-key"), ("SECRET", "sim-secret"), ("USERNAME", "sim-user"), ("PASSWORD", "sim-password")]
        {
            command.env(format!("THINGSPACE_{name}"), value);
        }
        command.env("THINGSPACE_ACCOUNT", "0000123456-00001").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut first = [0; 1];
        std::io::Read::read_exact(&mut child.stdout.take().unwrap(), &mut first).unwrap();
        let output = tokio::task::spawn_blocking(|| child.wait_with_output().unwrap()).await.unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{format}: {}", err(&output));
    }
}

/// A folder for tokens, which is deleted at the end of the test.
struct Tokens(std::path::PathBuf);

impl Tokens {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("thingspace-cli-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }

    fn variable(&self) -> (&'static str, &str) {
        ("THINGSPACE_TOKENS", self.0.to_str().unwrap())
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn logins(sim: &Simulator) -> usize {
    sim.journal().iter().filter(|call| call.operation.as_deref() == Some("startConnectivityManagementSession")).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_share_one_login() {
    let sim = Simulator::builder().devices(3).start().await.unwrap();
    let tokens = Tokens::new("share");
    for _ in 0..3 {
        let output = run(&sim, &["api", "getAccount"], &[tokens.variable()]).await;
        assert!(output.status.success(), "{}", err(&output));
    }
    assert_eq!(logins(&sim), 1);
    let output = run(&sim, &["logout"], &[tokens.variable()]).await;
    assert!(output.status.success() && out(&output).starts_with("logged out"), "{}", err(&output));
    run(&sim, &["api", "getAccount"], &[tokens.variable()]).await;
    assert_eq!(logins(&sim), 2);
    let output = run(&sim, &["api", "getAccount"], &[("THINGSPACE_TOKENS", "memory")]).await;
    assert!(output.status.success());
    assert_eq!(logins(&sim), 3);
    let output = run(&sim, &["login"], &[("THINGSPACE_TOKENS", "/dev/null/tokens")]).await;
    assert_error(&output, 2, "keep tokens in memory");
}

/// Fifty commands that start at the same time send one login in total. This is also true if an earlier command was killed during
/// its own login (AU2 in docs/reliability.md).
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_commands_that_start_together_log_in_once() {
    for kill in [false, true] {
        let sim = Simulator::builder().devices(3).start().await.unwrap();
        sim.login_delay(std::time::Duration::from_millis(300));
        let tokens = Tokens::new(if kill { "killed" } else { "together" });
        if kill {
            let mut first = start(&sim, &tokens);
            let start = std::time::Instant::now();
            while logins(&sim) == 0 {
                assert!(start.elapsed() < std::time::Duration::from_secs(60), "the login did not arrive within a minute");
                std::thread::yield_now();
            }
            first.kill().unwrap();
            first.wait().unwrap();
        }
        let commands: Vec<_> = (0..50).map(|_| start(&sim, &tokens)).collect();
        let ended = tokio::task::spawn_blocking(move || {
            commands.into_iter().map(|command| command.wait_with_output().unwrap()).collect::<Vec<_>>()
        });
        for output in ended.await.unwrap() {
            assert!(output.status.success(), "{}", err(&output));
        }
        assert_eq!(logins(&sim), if kill { 2 } else { 1 });
        for file in std::fs::read_dir(&tokens.0).unwrap() {
            let path = file.unwrap().path();
            let content = std::fs::read_to_string(&path).unwrap();
            let whole =
                path.extension().is_some_and(|ending| ending == "lock") || serde_json::from_str::<Value>(&content).is_ok();
            assert!(whole || kill, "{} is incomplete", path.display());
        }
    }
}

fn start(sim: &Simulator, tokens: &Tokens) -> std::process::Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(["api", "getAccount"]).env_clear().envs([state()]).envs([
        ("THINGSPACE_BASE_URL", sim.url()),
        ("THINGSPACE_KEY", "sim-key"),
        ("THINGSPACE_SECRET", "sim-secret"),
        ("THINGSPACE_USERNAME", "sim-user"),
        ("THINGSPACE_PASSWORD", "sim-password"),
        ("THINGSPACE_ACCOUNT", "0000123456-00001"),
        tokens.variable(),
    ]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_password_is_not_tried_by_later_commands_except_login_again() {
    let sim = Simulator::builder().devices(3).start().await.unwrap();
    let tokens = Tokens::new("refused");
    let wrong = [tokens.variable(), ("THINGSPACE_PASSWORD", "hush-hush")];
    for _ in 0..5 {
        assert_error(&run(&sim, &["login"], &wrong).await, 3, "");
    }
    assert_eq!(logins(&sim), 1);
    assert_error(&run(&sim, &["devices", "list"], &wrong).await, 3, "login --again");
    assert_error(&run(&sim, &["login", "--again"], &wrong).await, 3, "THINGSPACE_PASSWORD");
    assert_eq!(logins(&sim), 2);
    assert!(run(&sim, &["login"], &[tokens.variable()]).await.status.success());
}

/// The service requests the pause in its 429 response. The command prints the length of the pause and waits before it sends the
/// change again.
#[tokio::test]
async fn the_pause_after_a_429_is_reported_and_the_change_is_sent_again() {
    let none = std::time::Duration::ZERO;
    let sim = Simulator::builder().devices(50).callback_delay(none..none).start().await.unwrap();
    let active = sim.fleet().into_iter().find(|device| device.state.as_str() == "active").unwrap();
    sim.inject(Fault::rate_limited(Some(std::time::Duration::from_secs(2))).on("suspendDevices").times(1)).unwrap();
    let output = run(&sim, &["devices", "suspend", &format!("iccid:{}", active.iccid)], &[]).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(err(&output).contains("suspendDevices: HTTP 429; retrying in 2 s"), "{}", err(&output));
    let refused = sim.journal().iter().filter(|call| call.status == Some(429)).count();
    assert_eq!(refused, 1);
}
