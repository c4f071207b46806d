//! Tests of `thingspace sim`: a simulator runs in one process, and other processes control it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// A running simulator, which is killed at the end of the test.
struct Running {
    child: Child,
    url: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
        command.args(["sim", "--bind", "127.0.0.1:0"]).args(arguments).env_clear();
        // With `--restore`, the simulator starts at the time in the snapshot, so `--start` is not allowed.
        if !arguments.contains(&"--restore") {
            command.args(["--start", "2026-01-01"]);
        }
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { child, url }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        sim(arguments, &self.url)
    }

    /// Runs a subcommand, and returns its output as JSON.
    fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
    }

    fn stdout(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn sim(arguments: &[&str], url: &str) -> Output {
    sim_with(arguments, url, &[])
}

/// Runs `thingspace sim` with additional environment variables.
fn sim_with(arguments: &[&str], url: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.arg("sim").args(arguments).env_clear().env("THINGSPACE_SIM", url).env("THINGSPACE_BASE_URL", url);
    for (name, value) in [("KEY", "sim-key"), ("SECRET", "sim-secret"), ("USERNAME", "sim-user"), ("PASSWORD", "sim-password")] {
        command.env(format!("THINGSPACE_{name}"), value);
    }
    command.envs(variables.iter().copied());
    command.env("THINGSPACE_ACCOUNT", "0000123456-00001").stdin(Stdio::null()).output().unwrap()
}

/// Asserts that a command exited with `code` and printed a one-line error that contains `hint`.
fn assert_refused(output: &Output, code: i32, hint: &str) {
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{message}");
    assert!(message.starts_with("error: ") && message.contains(hint), "{message}");
    assert_eq!(message.trim_end().lines().count(), 1, "{message}");
}

#[test]
fn the_clock_can_be_advanced_paused_and_resumed() {
    let simulator = Running::start(&["--devices", "100", "--seed", "5", "--paused"]);
    let state = simulator.json(&["state"]);
    assert_eq!((&state["clock"]["now"], &state["states"]["suspend"]), (&"2026-01-01T00:00:00Z".into(), &8.into()));
    // A suspension ends after at most 90 days, so after 90 days no device is still suspended.
    let state = simulator.json(&["clock", "--advance", "90d"]);
    assert_eq!((&state["clock"]["now"], &state["states"]["suspend"]), (&"2026-04-01T00:00:00Z".into(), &0.into()));
    let state = simulator.json(&["clock", "--speed", "3600", "--resume"]);
    assert_eq!((&state["clock"]["running"], &state["clock"]["speed"]), (&true.into(), &3600.0.into()));
    assert_eq!(simulator.json(&["clock", "--pause"])["clock"]["running"], false);
    assert_refused(&simulator.run(&["clock", "--to", "2026-01-01T00:00:00Z"]), 5, "forward only");
    let ledger = simulator.stdout(&["ledger", "-o", "csv"]);
    assert!(ledger.starts_with("seq,at,event,operation,device.iccid,"), "{ledger}");
    assert_eq!(ledger.lines().filter(|line| line.contains("line_resumed")).count(), 8, "{ledger}");
}

#[test]
fn faults_are_added_and_removed() {
    let simulator = Running::start(&["--devices", "10"]);
    let fault =
        simulator.json(&["fault", "add", "rate-limited", "--retry-after", "7", "--operation", "listDevices", "--times", "1"]);
    assert_eq!((&fault["id"], &fault["retry_after_seconds"]), (&1.into(), &7.into()));
    simulator.json(&["fault", "add", "reset", "--acted", "--device", "89148000008682242668", "--rate", "0.5"]);
    let listed = simulator.stdout(&["fault", "list"]);
    assert!(listed.contains("rate-limited") && listed.contains("89148000008682242668"), "{listed}");
    simulator.stdout(&["fault", "clear", "1"]);
    assert!(!simulator.stdout(&["fault", "list"]).contains("rate-limited"));
    simulator.stdout(&["fault", "clear"]);
    assert!(!simulator.stdout(&["fault", "list"]).contains("reset"));
    assert_refused(&simulator.run(&["fault", "add", "status", "--operation", "listDevices"]), 5, "status");
    assert_refused(&simulator.run(&["fault", "add", "hang", "--operation", "listDevice"]), 5, "did you mean `listDevices`?");
    assert_refused(&simulator.run(&["fault", "clear", "9"]), 5, "fault 9 is not active");
}

#[test]
fn the_switches_the_deliveries_and_the_fleet_can_be_controlled() {
    let simulator = Running::start(&["--devices", "40", "--switch", "session-replaced=yes", "--losses", "0.5"]);
    assert_eq!(simulator.json(&["switch"])["session-replaced"], "yes");
    assert_eq!(simulator.json(&["switch", "callback-retry=observed"])["callback-retry"], "observed");
    assert_refused(&simulator.run(&["switch", "callback-retry=never"]), 5, "expected one of documented, observed");
    let deliveries = simulator.json(&["deliveries", "--duplicates", "0.25", "--reordering", "30s"]);
    assert_eq!(
        (&deliveries["duplicates"], &deliveries["losses"], &deliveries["reordering_seconds"]),
        (&0.25.into(), &0.0.into(), &30.0.into())
    );
    assert_eq!(simulator.json(&["fleet", "-o", "json"]).as_array().unwrap().len(), 40);
    let active = simulator.stdout(&["fleet", "--state", "active", "-o", "jsonl"]);
    assert_eq!(active.lines().count(), 22, "{active}");
    assert_eq!(simulator.json(&["reset", "--devices", "7"])["devices"], 7);
    assert_eq!(simulator.json(&["journal", "-o", "json"]), Value::Array(Vec::new()));
    assert_eq!(simulator.stdout(&["inbox"]), "");
}

#[test]
fn events_that_no_api_call_causes_can_be_simulated() {
    let simulator = Running::start(&["--devices", "100", "--paused"]);
    let active = simulator.json(&["fleet", "--state", "active", "-o", "json"])[0].clone();
    let iccid = active["iccid"].as_str().unwrap();
    simulator.stdout(&["line", iccid, "sms", "tank 7 is full"]);
    simulator.stdout(&["line", iccid, "uses", "250000000"]);
    simulator.stdout(&["line", iccid, "moved-to", "990000862471854"]);
    simulator.stdout(&["line", iccid, "portal", "custom-field", "1", "Pier 9"]);
    simulator.stdout(&["line", iccid, "portal", "suspend"]);
    let ledger = simulator.json(&["ledger", "-o", "json"]);
    let events: Vec<&str> = ledger.as_array().unwrap().iter().map(|entry| entry["event"].as_str().unwrap()).collect();
    assert!(events.contains(&"message_received") && events.contains(&"line_changed"), "{events:?}");
    assert_refused(&simulator.run(&["line", iccid, "portal", "suspend"]), 5, "only active lines");
    assert_refused(&simulator.run(&["line", iccid, "uses", "1"]), 5, "no active device");
    assert_refused(&simulator.run(&["line", "../reset", "uses", "1"]), 2, "is not a valid ICCID");
}

#[test]
fn a_snapshot_restores_the_state() {
    let folder = std::env::temp_dir().join(format!("thingspace-sim-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("morning.snapshot");
    let name = file.to_str().unwrap();
    let simulator = Running::start(&["--devices", "50", "--seed", "3", "--paused"]);
    // The file exists before `snapshot` writes it: `snapshot` must restrict the mode of an existing file too.
    std::fs::write(&file, "old").unwrap();
    simulator.stdout(&["snapshot", name]);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    let before = simulator.json(&["state"]);
    assert_ne!(simulator.json(&["clock", "--advance", "90d"]), before);
    assert_eq!(simulator.json(&["restore", name]), before);
    let other = Running::start(&["--restore", name, "--paused"]);
    assert_eq!(other.json(&["state"]), before);
    assert_refused(&simulator.run(&["restore", "/no/such/file"]), 2, "cannot read");
    std::fs::write(&file, "something else").unwrap();
    assert_refused(&simulator.run(&["restore", name]), 5, "not a snapshot of the simulator");
    assert_refused(&sim(&["--restore", name], ""), 2, "not a snapshot of the simulator");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn quirks_are_printed_without_a_running_simulator() {
    let output = sim(&["quirks", "callback-retry"], "http://127.0.0.1:1");
    let quirk = String::from_utf8(output.stdout).unwrap();
    assert!(quirk.contains("Switch: --switch callback-retry=documented|observed") && quirk.contains("Source: "), "{quirk}");
    let output = sim(&["quirks", "--basis", "guessed", "-o", "json"], "http://127.0.0.1:1");
    let guessed: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(guessed.len() > 50 && guessed.iter().all(|quirk| quirk["basis"] == "guessed"), "{}", guessed.len());
    let output = sim(&["quirks", "--switches", "-o", "jsonl"], "http://127.0.0.1:1");
    assert!(String::from_utf8(output.stdout).unwrap().lines().count() >= 5);
    assert_refused(&sim(&["quirks", "nothing-like-it"], "http://127.0.0.1:1"), 2, "`thingspace sim quirks` lists all quirks");
}

#[test]
fn errors_are_reported_in_one_line() {
    assert_refused(&sim(&["state"], "http://127.0.0.1:1"), 5, "start a simulator with `thingspace sim`");
    assert_refused(&sim(&["state"], "ftp://somewhere"), 5, "expected a URL such as http://127.0.0.1:8787");
    assert_refused(&sim(&["--bind", "0.0.0.0:0"], ""), 2, "allow remote access (--allow-remote)");
    let remote = ["--bind", "127.0.0.1:0", "--allow-remote"];
    assert_refused(&sim(&remote, ""), 2, "at least 16 characters (THINGSPACE_SIM_TOKEN)");
    let token = [("THINGSPACE_SIM_TOKEN", "b1f0c2a9d35e47f8")];
    assert_refused(&sim_with(&remote, "", &token), 2, "(THINGSPACE_SIM_SECRET and THINGSPACE_SIM_PASSWORD)");
    assert_refused(&sim(&["--speed", "0"], ""), 2, "to stop the clock, pause it");
    assert_refused(&sim(&["--switch", "callback-retry=never"], ""), 2, "documented, observed");
    assert_refused(&sim(&["--losses", "3"], ""), 2, "from 0 to 1");
    let simulator = Running::start(&[]);
    let port = simulator.url.trim_start_matches("http://").trim_end_matches("/api");
    assert_refused(&sim(&["--bind", port], ""), 2, "is in use: choose another");
}
