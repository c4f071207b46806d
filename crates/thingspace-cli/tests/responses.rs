//! Tests of unusual responses (empty, malformed, unsafe to print, lost, or from a wrong base URL) and of a device that is named
//! by two identifiers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use contract::script::{Answer, Server};
use serde_json::{Value, json};
use thingspace_sim::{Clock, Fault, LineState, Simulator};

async fn run(url: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command.args(arguments).env_clear().stdin(Stdio::null()).env("THINGSPACE_BASE_URL", url);
    // Jobs must not go into the store of the user who runs the tests.
    command.env("XDG_STATE_HOME", std::env::temp_dir().join(format!("thingspace-state-{}", std::process::id())));
    command.env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret").env("THINGSPACE_USERNAME", "sim-user");
    command.env("THINGSPACE_PASSWORD", "sim-password").env("THINGSPACE_ACCOUNT", "0000123456-00001");
    command.env("THINGSPACE_TOKENS", "memory");
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const SIM: &str = "iccid:89148000008682242668";

#[tokio::test]
async fn a_200_response_with_an_error_body_or_a_misnamed_list_makes_the_command_fail() {
    let server = Server::start().await;
    let usage = ["usage", SIM, "--since", "2026-01-01", "--until", "2026-01-31", "--total", "-o", "json"];
    let commands: [&[&str]; 5] = [
        &["devices", "list", "-o", "json"],
        &usage,
        &["groups", "list", "-o", "json"],
        &["api", "listDevices", "--body", "{}"],
        &["api", "listDevices", "--body", "{}", "--all"],
    ];
    for arguments in commands {
        let refused = json!({"errorCode": "UnifiedWebService.REQUEST_FAILED.UnexpectedError", "errorMessage": "try later"});
        server.answer([Answer::json(&refused)]);
        let output = run(&server.url(), arguments).await;
        assert!(err(&output).contains("try later") && err(&output).contains("REQUEST_FAILED.UnexpectedError"), "{output:?}");
        // `usage` prints no total for a device whose usage cannot be read.
        assert!(!output.status.success() && !String::from_utf8_lossy(&output.stdout).contains("bytesUsed"), "{output:?}");
        server.answer([Answer::json(&json!({"hasMoreData": false, "deviceUsageHistory": [{"dataUsage": 3072}]}))]);
        let output = run(&server.url(), arguments).await;
        assert!(!output.status.success() && err(&output).contains("`deviceUsageHistory`"), "{output:?}");
    }
    // The only record has no `bytesUsed`, so the total has none either.
    server.answer([Answer::json(&json!({"hasMoreData": false, "usageHistory": [{"dataUsage": 3072, "smsUsed": 2}]}))]);
    let output = run(&server.url(), &usage).await;
    let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&rows[0]["bytesUsed"], &rows[0]["smsUsed"]), (&Value::Null, &json!(2)), "{output:?}");
    // An empty object is accepted as an empty list.
    server.answer([Answer::text(200, "application/json", "{}")]);
    let output = run(&server.url(), &["devices", "list", "-o", "json"]).await;
    assert!(output.status.success() && output.stdout.starts_with(b"[]"), "{output:?}");
}

#[tokio::test]
async fn an_empty_response_is_a_success_where_no_value_is_needed() {
    let server = Server::start().await;
    for (status, body) in [(200, ""), (202, ""), (204, ""), (200, "null")] {
        server.answer([Answer::text(status, "application/json", body)]);
        let commands: [&[&str]; 8] = [
            &["callbacks", "deregister", "CarrierService"],
            &["groups", "delete", "pumps"],
            &["groups", "rename", "pumps", "pumps-north"],
            &["logout"],
            &["api", "deregisterCallback", "--path", "sname=CarrierService"],
            &["api", "deleteDeviceGroup", "--path", "gname=pumps"],
            &["api", "startSmsCallbacks"],
            &["api", "suspendDevices", "--body", r#"{"devices":[{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"}]}]}"#],
        ];
        for arguments in commands {
            let output = run(&server.url(), arguments).await;
            assert!(output.status.success(), "{status} {arguments:?}: {output:?}");
        }
    }
}

#[tokio::test]
async fn both_identifiers_of_a_device_get_the_same_outcome() {
    let sim = Simulator::builder().devices(300).seed(9).clock(Clock::paused());
    let sim = sim.callback_delay(Duration::ZERO..Duration::ZERO).start().await.unwrap();
    let device = sim.fleet().into_iter().find(|device| device.state == LineState::Suspend).unwrap();
    let names = [format!("iccid:{}", device.iccid), format!("imei:{}", device.imei)];
    let start = Instant::now();
    let output = run(sim.url(), &["devices", "suspend", &names[0], &names[1], "-o", "json", "--timeout", "40s"]).await;
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let outcomes: Vec<_> = rows.iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["refused", "refused"], "{output:?}");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_command_ends_without_any_callback_after_a_move_and_after_a_lost_request() {
    let sim = Simulator::builder().devices(300).seed(9).callback_delay(Duration::ZERO..Duration::ZERO).start().await.unwrap();
    let url = sim.url();
    // Register the listener of another program, so that the commands below receive no callbacks.
    let registered = run(url, &["callbacks", "register", "CarrierService", "http://127.0.0.1:9/"]).await;
    assert!(registered.status.success(), "{registered:?}");
    let active = sim.fleet().into_iter().find(|device| device.state == LineState::Active).unwrap();
    let name = format!("iccid:{}", active.iccid);
    let output = run(url, &["devices", "move", &name, "--to", "0000123456-00002", "-o", "json"]).await;
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((rows[0]["outcome"].as_str(), rows[0]["evidence"].as_str()), (Some("done"), Some("polled")), "{output:?}");

    let spare = sim.fleet().into_iter().find(|device| device.state == LineState::PreActive).unwrap();
    sim.inject(Fault::reset().on("activateDevices").times(1)).unwrap();
    let name = format!("iccid:{}+imei:{}", spare.iccid, spare.imei);
    let activate = ["devices", "activate", &name, "--plan", "m2m-5mb", "--zip", "98101", "--timeout", "2s", "-o", "json"];
    let output = run(url, &activate).await;
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(rows[0]["reason"].as_str().unwrap().contains("still pre-active: nothing has happened"), "{output:?}");
}

#[tokio::test]
async fn characters_that_control_a_terminal_are_never_printed() {
    let server = Server::start().await;
    let unsafe_text = "\u{1b}[2J\u{1b}]52;c;AAAA\u{7}\u{9b}31m\u{202e}\u{200b}\u{2066}";
    let raw = |output: &Output| {
        let printed = format!("{}{}", String::from_utf8_lossy(&output.stdout), err(output));
        printed.chars().find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{200b}' | '\u{202e}' | '\u{2066}'))
    };
    let code = format!("UnifiedWebService.REQUEST_FAILED.{unsafe_text}{}", "x".repeat(5_000));
    server.answer([Answer::text(400, "application/json", &json!({"errorCode": code, "errorMessage": unsafe_text}).to_string())]);
    for output in [run(&server.url(), &["plans"]).await, run(&server.url(), &["plans", "-o", "json"]).await] {
        assert!(!output.status.success() && raw(&output).is_none() && output.stderr.len() < 2_000, "{output:?}");
    }
    server.answer([Answer::json(&json!([{"code": unsafe_text, "name": unsafe_text}]))]);
    for form in ["table", "json", "jsonl", "csv"] {
        let output = run(&server.url(), &["plans", "-o", form]).await;
        assert!(output.status.success() && raw(&output).is_none(), "{form}: {output:?}");
    }
    server.answer([Answer::json(&json!({"requestId": unsafe_text}))]);
    let output = run(&server.url(), &["devices", "suspend", SIM, "--no-wait", "--yes"]).await;
    assert!(output.status.success() && raw(&output).is_none(), "{output:?}");
}

#[tokio::test]
async fn a_wrong_base_url_is_reported_with_the_right_one() {
    let sim = Simulator::builder().devices(3).start().await.unwrap();
    for base in [format!("{}/m2m/v1", sim.url()), sim.url().replace("/api", "")] {
        let output = run(&base, &["devices", "list"]).await;
        assert!(
            err(&output).contains("THINGSPACE_BASE_URL") && err(&output).contains(&format!("try {}", sim.url())),
            "{output:?}"
        );
    }
}
