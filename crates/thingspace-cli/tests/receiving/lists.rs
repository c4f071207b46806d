//! Tests of the output of `thingspace inbox`.

use std::io::{BufRead as _, BufReader};

use serde_json::{Value, json};
use stores::sender::{PASSWORD, Sender, USERNAME, outcome};

use crate::support::{Bench, Serve, program};

/// Adds the listener's credentials to `body`, sends it as a callback of `service`, and returns the HTTP status of the response.
async fn post(receiver: &Serve, service: &str, body: &Value) -> u16 {
    let mut body = body.clone();
    body["username"] = USERNAME.into();
    body["password"] = PASSWORD.into();
    Sender::new(receiver.address).post(&format!("/callbacks/{service}"), body.to_string().as_bytes()).await.unwrap()
}

/// Returns whether a character can control a terminal or is invisible. A newline counts as safe.
fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[tokio::test]
async fn hostile_messages_are_printed_safely_in_every_format() {
    let bench = Bench::new("inbox-hostile");
    let receiver = bench.serve();
    let hostile = "=HYPERLINK(\"http://evil\")\u{1b}]0;x\u{7}\u{202e}\u{200b}\r\n\u{9b}31m";
    let message =
        json!({"requestId": hostile, "status": hostile, "deviceIds": [{"id": hostile, "kind": hostile}], hostile: hostile});
    assert_eq!(post(&receiver, "%3Dcmd%1B%5B2J%E2%80%AE", &message).await, 200);
    let mut sender = Sender::new(receiver.address);
    let broken = format!("\u{1b}[2J\u{202e}=1+1 {PASSWORD}");
    assert_eq!(sender.post("/callbacks/@SUM(1)", broken.as_bytes()).await.unwrap(), 400);
    assert_eq!(receiver.end("TERM").code, Some(0));
    let rows = bench.rows(&[]);
    assert_eq!((rows.len(), &rows[0]["requestId"], &rows[0]["message"][hostile]), (1, &json!(hostile), &json!(hostile)));
    let key = rows[0]["key"].as_str().unwrap();
    for format in ["table", "json", "jsonl", "csv"] {
        for command in [&["list", "-o", format][..], &["list", "--unreadable", "-o", format], &["show", key]] {
            let ended = bench.inbox(command);
            assert_eq!(ended.code, Some(0), "{}", ended.err);
            assert!(!ended.out.contains(is_unsafe), "{command:?}: {:?}", ended.out);
            assert!(!ended.out.contains(PASSWORD), "{command:?}: {}", ended.out);
            if format == "csv" && command[0] == "list" {
                let cells = ended.out.lines().skip(1).flat_map(|line| line.split(','));
                assert!(!cells.clone().any(|cell| cell.trim_start_matches('"').starts_with(['=', '@', '+'])), "{}", ended.out);
            }
        }
    }
}

#[tokio::test]
async fn callbacks_can_be_listed_by_service_by_request_and_by_time_up_to_a_limit() {
    let bench = Bench::new("inbox-filters");
    let receiver = bench.serve();
    let mut sender = Sender::new(receiver.address);
    for device in 0..10 {
        let service = if device < 7 { "CarrierService" } else { "NiddService" };
        let body = outcome(&format!("request-{}", device % 3), device, 1);
        assert_eq!(sender.post(&format!("/callbacks/{service}"), &body).await.unwrap(), 200);
    }
    // The receiver keeps running, because callbacks can be listed while more of them arrive.
    let ids = |arguments: &[&str]| -> Vec<u64> {
        let rows = bench.rows(arguments);
        rows.iter().map(|row| row["devices"][0]["id"].as_str().unwrap().parse().unwrap()).collect()
    };
    assert_eq!(ids(&[]), (0..10).collect::<Vec<_>>());
    assert_eq!(ids(&["--service", "NiddService"]), [7, 8, 9]);
    assert_eq!(ids(&["--request", "request-1"]), [1, 4, 7]);
    assert_eq!(ids(&["--request", "request-1", "--service", "CarrierService", "--limit", "1"]), [4]);
    assert_eq!(ids(&["--limit", "2"]), [8, 9]);
    assert_eq!(ids(&["--since", "1h"]).len(), 10);
    assert!(ids(&["--since", "2100-01-01"]).is_empty());
    assert_eq!(bench.rows(&["--service", "NiddService"])[0]["message"]["deviceIds"][0]["kind"], "iccid");
    assert_eq!(bench.inbox(&["show", "0000"]).code, Some(2));
    assert!(bench.inbox(&["show", "no-such-key"]).err.contains("no callback has the key"));
    let ended = bench.inbox(&["trim", "--older-than", "0s"]);
    assert!(ended.code == Some(2) && ended.err.contains("--yes"), "{}", ended.err);
    assert!(bench.inbox(&["trim", "--before", "2020-01-01", "--yes"]).out.starts_with("removed 0 "));
    assert!(bench.inbox(&["trim", "--before", "2100-01-01", "--yes"]).out.starts_with("removed 10 "));
    assert!(bench.rows(&[]).is_empty());
}

#[tokio::test]
async fn tail_prints_callbacks_as_they_arrive_and_exits_with_130_after_sigint() {
    let bench = Bench::new("inbox-tail");
    let receiver = bench.serve();
    let store = bench.store();
    for format in ["jsonl", "csv"] {
        let arguments = ["inbox", "tail", "--since", "1h", "-o", format, "--service", "NiddService", "--store", &store];
        let mut tail = program(bench.0.path(), &arguments).spawn().unwrap();
        let mut lines = BufReader::new(tail.stdout.take().unwrap()).lines();
        assert_eq!(post(&receiver, "CarrierService", &json!({"requestId": "r1", "status": format})).await, 200);
        assert_eq!(post(&receiver, "NiddService", &json!({"requestId": "r2", "status": "Success"})).await, 200);
        let line = lines.find_map(|line| line.ok().filter(|line| line.contains("r2"))).unwrap();
        assert!(line.contains("NiddService"), "{line}");
        assert!(std::process::Command::new("kill").args(["-INT", &tail.id().to_string()]).status().unwrap().success());
        assert_eq!(tail.wait().unwrap().code(), Some(130));
    }
}

#[tokio::test]
async fn a_closed_pipe_ends_a_list_quietly() {
    let bench = Bench::new("inbox-pipe");
    let receiver = bench.serve();
    let mut sender = Sender::new(receiver.address);
    for device in 0..1_000 {
        assert_eq!(sender.post("/callbacks/CarrierService", &outcome("request-0", device, 1)).await.unwrap(), 200);
    }
    let store = bench.store();
    let mut list = program(bench.0.path(), &["inbox", "list", "-o", "jsonl", "--store", &store]).spawn().unwrap();
    let mut lines = BufReader::new(list.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().contains("request-0"));
    drop(lines);
    let ended = list.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), ended.stderr.len()), (Some(0), 0), "{}", String::from_utf8_lossy(&ended.stderr));
}
