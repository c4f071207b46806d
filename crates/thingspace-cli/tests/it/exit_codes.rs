//! Tests that every exit code in `thingspace --help` occurs, and that the output stays valid when a command ends early.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command};
use std::time::Duration;

use serde_json::Value;
use thingspace_sim::{Clock, Fault, LineState, Simulator};

use crate::support::{Ended, Folder, command, devices, output, run, sim};

fn with_store(sim: &Simulator, folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = command(sim, arguments);
    command.env("THINGSPACE_STORE", format!("sqlite:{}", folder.path().join("jobs.db").display()));
    command
}

/// The exit codes that the tests of this file check.
const TESTED: [u8; 11] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 130, 143];

#[test]
fn the_help_lists_the_exit_codes_that_are_tested() {
    let output = Command::new(env!("CARGO_BIN_EXE_thingspace")).arg("--help").env_clear().output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let section = help.split_once("Exit codes:\n").unwrap().1.split("\n\n").next().unwrap();
    // Each exit code stands at the start of a line, or after two or more spaces.
    let entries = section.lines().flat_map(|line| line.split("  ")).map(str::trim_start);
    let listed: BTreeSet<u8> = entries.filter_map(|entry| entry.split(' ').next()?.parse().ok()).collect();
    assert_eq!(listed, BTreeSet::from(TESTED), "{section}");
}

#[tokio::test]
async fn a_successful_command_exits_with_0() {
    assert_eq!(run(&sim(20).await, &["devices", "list"]).await.code, 0);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_causes_exit_code_1() {
    let sim = sim(20).await;
    let mut command = command(&sim, &["devices", "list"]);
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    assert_eq!(output(command).await.code, 1);
}

#[tokio::test]
async fn invalid_arguments_and_settings_cause_exit_code_2() {
    let sim = sim(20).await;
    assert_eq!(run(&sim, &["devices", "list", "--fleet"]).await.code, 2);
    let mut command = command(&sim, &["devices", "list"]);
    command.env_remove("THINGSPACE_KEY");
    assert_eq!(output(command).await.code, 2);
}

#[tokio::test]
async fn a_refused_login_causes_exit_code_3() {
    let (sim, folder) = (sim(20).await, Folder::new("exit-3"));
    let mut command = command(&sim, &["devices", "list"]);
    command.env("THINGSPACE_PASSWORD", "wrong").env("XDG_STATE_HOME", folder.path());
    assert_eq!(output(command).await.code, 3);
}

#[tokio::test]
async fn a_call_that_the_service_refuses_causes_exit_code_4() {
    let sim = sim(20).await;
    assert_eq!(run(&sim, &["groups", "show", "no-such-group"]).await.code, 4);
    let active = devices(&sim, LineState::Active);
    sim.inject(Fault::status(400).on("suspendDevices")).unwrap();
    let ended = run(&sim, &["devices", "suspend", &active[0]]).await;
    assert_eq!(ended.code, 4, "{}", ended.err);
}

#[tokio::test]
async fn an_unreachable_service_causes_exit_code_5() {
    let sim = sim(20).await;
    let mut command = command(&sim, &["devices", "list"]);
    command.env("THINGSPACE_BASE_URL", "http://127.0.0.1:9/api");
    assert_eq!(output(command).await.code, 5);
}

#[tokio::test]
async fn refused_devices_cause_exit_code_6() {
    let sim = sim(60).await;
    let (active, suspended) = (devices(&sim, LineState::Active), devices(&sim, LineState::Suspend));
    let ended = run(&sim, &["devices", "suspend", &active[0], &suspended[0]]).await;
    assert_eq!(ended.code, 6, "{}", ended.err);
}

#[tokio::test]
async fn an_unknown_outcome_causes_exit_code_7() {
    let sim = sim(20).await;
    sim.inject(Fault::reset().on("sendSms")).unwrap();
    let ended = run(&sim, &["sms", "send", "--text", "report", &devices(&sim, LineState::Active)[0]]).await;
    assert!(ended.code == 7 && ended.out.contains("\"unknown\""), "{} {}", ended.out, ended.err);
}

#[tokio::test]
async fn a_job_that_stops_before_its_last_request_causes_exit_code_8() {
    let (sim, folder) = (sim(60).await, Folder::new("exit-8"));
    let (active, suspended) = (devices(&sim, LineState::Active), devices(&sim, LineState::Suspend));
    let file = folder.file("devices.txt", format!("{}\n{}\n", suspended[0], active[0]).as_bytes());
    let canary = ["devices", "suspend", "--from", &file, "--batch-size", "1", "--first", "1", "--stop-after-refused", "0"];
    let ended = output(with_store(&sim, &folder, &canary)).await;
    assert_eq!(ended.code, 8, "{}", ended.err);
}

#[tokio::test]
async fn the_flag_named_first_is_refused_if_each_device_needs_its_own_job() {
    let (sim, folder) = (sim(60).await, Folder::new("first"));
    let active = devices(&sim, LineState::Active);
    for option in ["--yes", "--dry-run"] {
        let detach = ["devices", "detach", &active[0], &active[1], "--first", "1", option];
        let ended = output(with_store(&sim, &folder, &detach)).await;
        assert!(ended.code == 2 && ended.err.contains("--first 1 has no effect: these devices need 2 jobs"), "{}", ended.err);
    }
    assert!(sim.ledger().is_empty());
}

/// Starts a command that changes two devices in two requests, and returns once the first request is accepted. The second request
/// gets no response, so the command is still running.
#[cfg(unix)]
async fn waiting(folder: &Folder, format: &str) -> (Simulator, Child) {
    let at_once = Duration::ZERO..Duration::ZERO;
    let sim = Simulator::builder().devices(60).seed(9).clock(Clock::paused()).callback_delay(at_once).start().await.unwrap();
    let active = devices(&sim, LineState::Active);
    let silent = active[1].trim_start_matches("iccid:").to_owned();
    sim.inject(Fault::hang().on("suspendDevices").device(silent)).unwrap();
    let suspend = ["devices", "suspend", &active[0], &active[1], "--batch-size", "1", "-o", format];
    let mut child = with_store(&sim, folder, &suspend).spawn().unwrap();
    let stderr = child.stderr.take().unwrap();
    let child = tokio::task::spawn_blocking(move || {
        let mut lines = BufReader::new(stderr).lines();
        while !lines.next().unwrap().unwrap().contains(" accepted") {}
        // Read the rest of standard error too. Otherwise, the command could block while it writes there.
        std::thread::spawn(move || lines.for_each(drop));
        child
    });
    (sim, child.await.unwrap())
}

#[cfg(unix)]
async fn ended_by(signal: &str, mut child: Child) -> (i32, String) {
    assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
    tokio::task::spawn_blocking(move || {
        let mut out = String::new();
        child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        (child.wait().unwrap().code().unwrap(), out)
    })
    .await
    .unwrap()
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_interrupted_command_exits_with_130_and_prints_complete_json() {
    let folder = Folder::new("exit-130");
    let (_sim, child) = waiting(&folder, "json").await;
    let (code, out) = ended_by("-INT", child).await;
    assert_eq!(code, 130, "{out}");
    let rows: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 2, "{out}");
    assert_eq!(rows[1]["outcome"], "unknown", "{out}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_terminated_command_exits_with_143_and_prints_complete_rows() {
    let folder = Folder::new("exit-143");
    let (_sim, child) = waiting(&folder, "csv").await;
    let (code, out) = ended_by("-TERM", child).await;
    assert_eq!(code, 143, "{out}");
    let cells: Vec<usize> = out.lines().map(|line| line.split(',').count()).collect();
    assert!(out.ends_with('\n') && cells.len() == 3 && cells.iter().all(|count| *count >= cells[0]), "{out}");
}

/// The reader closes the pipe after the first line of an output that is larger than the buffer of the pipe.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_the_pipe_neither_cuts_rows_nor_changes_the_exit_code() {
    let (sim, folder) = (sim(2_000).await, Folder::new("closed"));
    let (active, suspended) = (devices(&sim, LineState::Active), devices(&sim, LineState::Suspend));
    let file = folder.file("devices.txt", format!("{}\n{}\n", active[..400].join("\n"), suspended[0]).as_bytes());
    for format in ["jsonl", "csv"] {
        let mut child = with_store(&sim, &folder, &["devices", "suspend", "--from", &file, "-o", format]).spawn().unwrap();
        let ended = tokio::task::spawn_blocking(move || {
            let mut row = String::new();
            let mut out = BufReader::with_capacity(64, child.stdout.take().unwrap());
            out.read_line(&mut row).unwrap();
            drop(out);
            let ended = Ended::of(child.wait_with_output().unwrap());
            Ended { out: row, ..ended }
        });
        let ended = ended.await.unwrap();
        let is_whole = match format {
            "jsonl" => serde_json::from_str::<Value>(&ended.out).is_ok(),
            _ => ended.out == "device,outcome,reason,job,request_id,evidence,code,mdn,ip_address\n",
        };
        assert!(is_whole && ended.code == 6, "{format}: {} {}", ended.out, ended.err);
        assert!(ended.err.contains("400 done, 1 refused") && !ended.err.contains("panicked"), "{}", ended.err);
    }
}
