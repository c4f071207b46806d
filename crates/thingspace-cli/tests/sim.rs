//! `thingspace sim …`: a simulator served by one process and steered by others.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// A served simulator, ended with the test.
struct Served {
    child: Child,
    url: String,
}

impl Served {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
        command.args(["sim", "--bind", "127.0.0.1:0"]).args(arguments).env_clear();
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { child, url }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        sim(arguments, &self.url)
    }

    /// What a subcommand prints, as JSON.
    fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
    }

    fn text(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn sim(arguments: &[&str], url: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.arg("sim").args(arguments).env_clear().env("THINGSPACE_SIM", url).env("THINGSPACE_BASE_URL", url);
    for (name, value) in [("KEY", "sim-key"), ("SECRET", "sim-secret"), ("USERNAME", "sim-user"), ("PASSWORD", "sim-password")] {
        command.env(format!("THINGSPACE_{name}"), value);
    }
    command.env("THINGSPACE_ACCOUNT", "0000123456-00001").stdin(Stdio::null()).output().unwrap()
}

/// One line with a remedy, and the exit code for it.
fn assert_refused(output: &Output, code: i32, hint: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{text}");
    assert!(text.starts_with("error: ") && text.contains(hint) && text.trim_end().lines().count() == 1, "{text}");
}

#[test]
fn the_clock_is_steered() {
    let served = Served::start(&["--devices", "100", "--seed", "5", "--paused"]);
    let state = served.json(&["state"]);
    assert_eq!((&state["clock"]["now"], &state["states"]["suspend"]), (&"2026-01-01T00:00:00Z".into(), &8.into()));
    // Suspended lines come back by themselves after 90 days at most.
    let state = served.json(&["clock", "--advance", "90d"]);
    assert_eq!((&state["clock"]["now"], &state["states"]["suspend"]), (&"2026-04-01T00:00:00Z".into(), &0.into()));
    let state = served.json(&["clock", "--speed", "3600", "--resume"]);
    assert_eq!((&state["clock"]["running"], &state["clock"]["speed"]), (&true.into(), &3600.0.into()));
    assert_eq!(served.json(&["clock", "--pause"])["clock"]["running"], false);
    assert_refused(&served.run(&["clock", "--to", "2026-01-01T00:00:00Z"]), 5, "forward only");
    let ledger = served.text(&["ledger", "-o", "csv"]);
    assert!(ledger.starts_with("seq,at,event,operation,device.iccid,"), "{ledger}");
    assert_eq!(ledger.lines().filter(|line| line.contains("line_resumed")).count(), 8, "{ledger}");
}

#[test]
fn faults_are_put_in_force_and_ended() {
    let served = Served::start(&["--devices", "10"]);
    let fault =
        served.json(&["fault", "add", "rate-limited", "--retry-after", "7", "--operation", "listDevices", "--times", "1"]);
    assert_eq!((&fault["id"], &fault["retry_after_seconds"]), (&1.into(), &7.into()));
    served.json(&["fault", "add", "reset", "--acted", "--device", "89148000008682242668", "--rate", "0.5"]);
    let listed = served.text(&["fault", "list"]);
    assert!(listed.contains("rate-limited") && listed.contains("89148000008682242668"), "{listed}");
    served.text(&["fault", "clear", "1"]);
    assert!(!served.text(&["fault", "list"]).contains("rate-limited"));
    served.text(&["fault", "clear"]);
    assert!(!served.text(&["fault", "list"]).contains("reset"));
    assert_refused(&served.run(&["fault", "add", "status", "--operation", "listDevices"]), 5, "status");
    assert_refused(&served.run(&["fault", "add", "hang", "--operation", "listDevice"]), 5, "did you mean `listDevices`?");
    assert_refused(&served.run(&["fault", "clear", "9"]), 5, "fault 9 is not active");
}

#[test]
fn switches_deliveries_fleet_and_a_fresh_start() {
    let served = Served::start(&["--devices", "40", "--switch", "session-replaced=yes", "--losses", "0.5"]);
    assert_eq!(served.json(&["switch"])["session-replaced"], "yes");
    assert_eq!(served.json(&["switch", "callback-retry=observed"])["callback-retry"], "observed");
    assert_refused(&served.run(&["switch", "callback-retry=never"]), 5, "expected one of documented, observed");
    let travel = served.json(&["deliveries", "--duplicates", "0.25", "--reordering", "30s"]);
    assert_eq!(
        (&travel["duplicates"], &travel["losses"], &travel["reordering_seconds"]),
        (&0.25.into(), &0.0.into(), &30.0.into())
    );
    assert_eq!(served.json(&["fleet", "-o", "json"]).as_array().unwrap().len(), 40);
    let active = served.text(&["fleet", "--state", "active", "-o", "jsonl"]);
    assert_eq!(active.lines().count(), 22, "{active}");
    assert_eq!(served.json(&["reset", "--devices", "7"])["devices"], 7);
    assert_eq!(served.json(&["journal", "-o", "json"]), Value::Array(Vec::new()));
    assert_eq!(served.text(&["inbox"]), "");
}

#[test]
fn lines_live_a_life_of_their_own() {
    let served = Served::start(&["--devices", "100", "--paused"]);
    let active = served.json(&["fleet", "--state", "active", "-o", "json"])[0].clone();
    let iccid = active["iccid"].as_str().unwrap();
    served.text(&["line", iccid, "sms", "tank 7 is full"]);
    served.text(&["line", iccid, "uses", "250000000"]);
    served.text(&["line", iccid, "moved-to", "990000862471854"]);
    served.text(&["line", iccid, "portal", "custom-field", "1", "Pier 9"]);
    served.text(&["line", iccid, "portal", "suspend"]);
    let ledger = served.json(&["ledger", "-o", "json"]);
    let events: Vec<&str> = ledger.as_array().unwrap().iter().map(|entry| entry["event"].as_str().unwrap()).collect();
    assert!(events.contains(&"message_received") && events.contains(&"line_changed"), "{events:?}");
    assert_refused(&served.run(&["line", iccid, "portal", "suspend"]), 5, "only active lines");
    assert_refused(&served.run(&["line", iccid, "uses", "1"]), 5, "no device in service");
    assert_refused(&served.run(&["line", "../reset", "uses", "1"]), 2, "is no ICCID");
}

#[test]
fn a_state_is_written_to_a_file_and_read_again() {
    let folder = std::env::temp_dir().join(format!("thingspace-sim-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("morning.snapshot");
    let name = file.to_str().unwrap();
    let served = Served::start(&["--devices", "50", "--seed", "3", "--paused"]);
    served.text(&["snapshot", name]);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    let before = served.json(&["state"]);
    assert_ne!(served.json(&["clock", "--advance", "90d"]), before);
    assert_eq!(served.json(&["restore", name]), before);
    let other = Served::start(&["--restore", name, "--paused"]);
    assert_eq!(other.json(&["state"]), before);
    assert_refused(&served.run(&["restore", "/nowhere/at/all"]), 2, "cannot be read");
    std::fs::write(&file, "something else").unwrap();
    assert_refused(&served.run(&["restore", name]), 5, "not a snapshot of the simulator");
    assert_refused(&sim(&["--restore", name], ""), 2, "not a snapshot of the simulator");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn quirks_need_no_simulator() {
    let output = sim(&["quirks", "callback-retry"], "http://127.0.0.1:1");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Switch: --switch callback-retry=documented|observed") && text.contains("Source: "), "{text}");
    let output = sim(&["quirks", "--basis", "guessed", "-o", "json"], "http://127.0.0.1:1");
    let guessed: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(guessed.len() > 50 && guessed.iter().all(|quirk| quirk["basis"] == "guessed"), "{}", guessed.len());
    let output = sim(&["quirks", "--switches", "-o", "jsonl"], "http://127.0.0.1:1");
    assert!(String::from_utf8(output.stdout).unwrap().lines().count() >= 5);
    assert_refused(&sim(&["quirks", "nothing-like-it"], "http://127.0.0.1:1"), 2, "thingspace sim quirks lists them");
}

#[test]
fn what_cannot_be_done_is_told_in_one_line() {
    assert_refused(&sim(&["state"], "http://127.0.0.1:1"), 5, "start a simulator with `thingspace sim`");
    assert_refused(&sim(&["state"], "ftp://somewhere"), 5, "expected a URL such as http://127.0.0.1:8787");
    assert_refused(&sim(&["--bind", "0.0.0.0:0"], ""), 2, "--allow-remote");
    assert_refused(&sim(&["--speed", "0"], ""), 2, "to stop the clock, pause it");
    assert_refused(&sim(&["--switch", "callback-retry=never"], ""), 2, "documented, observed");
    assert_refused(&sim(&["--losses", "3"], ""), 2, "from 0 to 1");
    let served = Served::start(&[]);
    let port = served.url.trim_start_matches("http://").trim_end_matches("/api");
    assert_refused(&sim(&["--bind", port], ""), 2, "is in use: choose another");
}
