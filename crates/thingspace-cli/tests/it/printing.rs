//! Tests of output to a closed pipe or a full disk, and of strings that could control a terminal or run as a formula in a
//! spreadsheet.

use serde_json::{Value, json};
use thingspace_sim::{LineState, PortalChange, Simulator};

use crate::support::{Ended, command, devices, ok, output, run, sim};

/// Returns commands with all kinds of output: messages, rows, JSON, callback responses and help.
fn commands(sim: &Simulator) -> Vec<Vec<String>> {
    let active = devices(sim, LineState::Active);
    let commands: &[&[&str]] = &[
        &["login"],
        &["devices", "list"],
        &["devices", "list", "-o", "csv"],
        &["devices", "list", "-o", "jsonl"],
        &["devices", "list", "-o", "json"],
        &["devices", "show", &active[0]],
        &["devices", "suspend", &active[1]],
        &["devices", "suspend", &active[2], "--no-wait"],
        &["devices", "suspension", &active[0]],
        &["sms", "send", "--text", "hi", &active[0]],
        &["sms", "send", "--text", "hi", &active[0], "--no-wait"],
        &["sms", "deliver"],
        &["groups", "create", "depot", "--description", "In stock"],
        &["groups", "add", "depot", &active[0]],
        &["groups", "remove", "depot", &active[0]],
        &["groups", "rename", "depot", "shelf"],
        &["jobs", "list"],
        &["jobs", "list", "-o", "jsonl"],
        &["groups", "delete", "shelf"],
        &["callbacks", "list"],
        &["callbacks", "register", "CarrierService", "http://127.0.0.1:9/"],
        &["callbacks", "deregister", "CarrierService"],
        &["api", "--list"],
        &["api", "getAccount"],
        &["api", "getAccount", "--raw"],
        &["api", "listDevices", "--body", "{}", "--all"],
        &["completions", "bash"],
        &["tour"],
        &["tour", "-o", "json"],
        &["sim", "quirks"],
        &["sim", "quirks", "date-forms"],
        &["--help"],
        &["devices", "--help"],
        &["--version"],
        &["logout"],
    ];
    commands.iter().map(|command| command.iter().map(|word| (*word).to_owned()).collect()).collect()
}

fn borrowed(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_closed_pipe_ends_every_command_quietly() {
    let sim = sim(100).await;
    for arguments in commands(&sim) {
        let mut command = command(&sim, &borrowed(&arguments));
        let ended = tokio::task::spawn_blocking(move || {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            Ended::of(command.stdout(writer).output().unwrap())
        });
        let Ended { code, err, .. } = ended.await.unwrap();
        assert_eq!(code, 0, "{arguments:?}: {err}");
        assert!(!err.contains("panicked") && !err.contains("error"), "{arguments:?}: {err}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_command_reports_a_full_disk() {
    let sim = sim(100).await;
    for arguments in commands(&sim) {
        let mut command = command(&sim, &borrowed(&arguments));
        command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
        let Ended { code, err, .. } = output(command).await;
        assert_eq!(code, 1, "{arguments:?}: {err}");
        assert!(err.contains("error") && err.contains("cannot write to standard output: No space left"), "{arguments:?}: {err}");
        assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_standard_error_on_a_full_disk_does_not_change_the_exit_code() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    for (arguments, expected) in
        [(["devices", "suspend", &active[0], "-ojson"], 0), (["devices", "list", "--state", "sleepy"], 2)]
    {
        let mut command = command(&sim, &arguments);
        command.stderr(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
        assert_eq!(output(command).await.code, expected, "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_request_id_is_on_standard_error_even_if_standard_output_is_on_a_full_disk() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let mut command = command(&sim, &["sms", "send", "--text", "hi", &active[0], "--no-wait"]);
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let ended = output(command).await;
    let id = sim.ledger().into_iter().find(|entry| entry.operation == "sendSms").unwrap().request_id.unwrap();
    assert!(ended.code == 1 && ended.err.contains(&id.to_string()), "{}", ended.err);
}

#[tokio::test]
async fn csv_locations_have_numeric_coordinates_and_times_with_a_utc_offset() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let find = ["locations", "find", &active[0], &active[1], "--source", "network", "-o"];
    let csv = ok(&sim, &[&find[..], &["csv"]].concat()).await;
    let locations: Value = serde_json::from_str(&ok(&sim, &[&find[..], &["json"]].concat()).await).unwrap();
    for (row, location) in csv.lines().skip(1).zip(locations.as_array().unwrap()) {
        let cells: Vec<&str> = row.split(',').collect();
        let (latitude, longitude): (f64, f64) = (cells[1].parse().unwrap(), cells[2].parse().unwrap());
        assert!(longitude < 0.0 && latitude > 0.0, "{row}");
        let position = &location["pd"];
        assert_eq!((cells[1], cells[2]), (position["x"].as_str().unwrap(), position["y"].as_str().unwrap()));
        let (time, offset) = (position["time"].as_str().unwrap(), position["utcoffset"].as_str().unwrap());
        let read = jiff::Timestamp::strptime("%Y%m%d%H%M%S%z", format!("{time}{offset}")).unwrap();
        assert_eq!(cells[4].parse::<jiff::Timestamp>().unwrap(), read, "{row}");
        assert!(cells[4].ends_with(&format!("{}:{}", &offset[..3], &offset[3..])), "expected the local offset {offset}: {row}");
    }
    assert_eq!(csv.lines().count(), 3);
}

#[tokio::test]
async fn unsafe_characters_are_escaped_in_json() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let iccid = active[0].strip_prefix("iccid:").unwrap();
    const UNSAFE: &str = "＝1+1\u{202e}\u{9b}31m\u{7f}";
    sim.portal_change(iccid, &PortalChange::CustomField { number: 1, value: UNSAFE.to_owned() }).unwrap();
    let show = ok(&sim, &["devices", "show", &active[0]]).await;
    assert!(!show.contains(['\u{202e}', '\u{9b}', '\u{7f}']), "{show:?}");
    let fields = serde_json::from_str::<Value>(&show).unwrap()["customFields"].clone();
    assert_eq!(fields, json!([{"key": "CustomField1", "value": UNSAFE}]), "the escaped value must decode to the original value");
    let jsonl = ok(&sim, &["devices", "list", "-o", "jsonl"]).await;
    assert!(jsonl.contains("\\u202e\\u009b31m\\u007f") && !jsonl.contains('\u{202e}'));
}

#[tokio::test]
async fn unsafe_characters_are_replaced_in_tables_csv_and_errors() {
    let sim = sim(20).await;
    sim.device_sends_sms(devices(&sim, LineState::Active)[0].strip_prefix("iccid:").unwrap(), "=HYPERLINK(1)\u{1b}[2J\u{202e}");
    let csv = ok(&sim, &["sms", "received", "-o", "csv"]).await;
    assert!(csv.contains("'=HYPERLINK(1)\u{fffd}[2J\u{fffd}"), "{csv:?}");
    let table = ok(&sim, &["sms", "received"]).await;
    assert!(!table.contains(['\u{1b}', '\u{202e}']), "{table:?}");
    let refused = run(&sim, &["groups", "show", "a\u{1b}[2J\u{9b}b"]).await;
    assert!(refused.code == 4 && !refused.err.contains(['\u{1b}', '\u{9b}']), "{:?}", refused.err);
}
