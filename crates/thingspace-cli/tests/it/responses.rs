//! Tests of commands whose responses arrive as callbacks. Such a command ends when all responses have arrived.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use serde_json::Value;
use thingspace_sim::{LineState, Simulator};

use crate::support::{Folder, devices, ok, run, sim};

/// Longest allowed duration of a command. It is far below the timeout of 5 minutes: a command that does not recognize the last
/// response as the last one would run until the timeout.
const SOON: Duration = Duration::from_secs(60);

/// Runs a command, asserts that it ends before its timeout, and returns the JSON lines that it prints.
async fn responses(sim: &Simulator, arguments: &[&str]) -> Vec<Value> {
    let start = Instant::now();
    let out = ok(sim, &[arguments, &["--timeout", "5m"]].concat()).await;
    assert!(start.elapsed() < SOON, "{arguments:?} took {:?}", start.elapsed());
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(responses: &[Value]) -> HashSet<String> {
    let ids = responses.iter().flat_map(|message| message["deviceIds"].as_array().unwrap());
    ids.map(|id| id["id"].as_str().unwrap().to_owned()).collect()
}

fn number(name: &str) -> String {
    name.strip_prefix("iccid:").unwrap().to_owned()
}

#[tokio::test]
async fn the_suspension_command_ends_when_the_last_response_arrives() {
    let sim = sim(100).await;
    let (active, suspended) = (devices(&sim, LineState::Active), devices(&sim, LineState::Suspend));
    let printed = responses(&sim, &["devices", "suspension", &suspended[0], &active[0], &suspended[1]]).await;
    assert_eq!(printed.len(), 3);
    let mine = |name: &str| printed.iter().find(|message| message["deviceIds"][0]["id"] == number(name)).unwrap();
    assert_eq!(mine(&active[0])["status"], "not suspended");
    assert!(mine(&suspended[0])["deviceResponse"].is_object(), "{}", mine(&suspended[0]));
}

#[tokio::test]
async fn a_device_that_is_not_suspended_is_reported_without_a_query() {
    let sim = sim(100).await;
    for state in [LineState::Active, LineState::Deactive, LineState::PreActive] {
        let named = devices(&sim, state);
        let printed = responses(&sim, &["devices", "suspension", &named[0]]).await;
        assert!(printed.len() == 1 && printed[0]["status"] == "not suspended", "{state}: {printed:?}");
    }
    // For the whole fleet, the command lists the devices of the account instead of looking up each device.
    let folder = Folder::new("suspension");
    let all: Vec<String> = sim.fleet().iter().map(|device| format!("iccid:{}", device.iccid)).collect();
    let file = folder.file("all.txt", all.join("\n").as_bytes());
    let printed = responses(&sim, &["devices", "suspension", "--from", &file]).await;
    assert_eq!(printed.len(), 100);
    let not_suspended = printed.iter().filter(|message| message["status"] == "not suspended").count();
    assert_eq!(not_suspended, 100 - devices(&sim, LineState::Suspend).len());
    let queries = sim.journal().iter().filter(|call| call.operation.as_deref() == Some("getSuspensionStatus")).count();
    assert_eq!(queries, 1, "expected one query, for the suspended devices");
}

#[tokio::test]
async fn sms_send_to_all_ends_when_all_devices_have_responded() {
    let sim = sim(100).await;
    let ended = run(&sim, &["sms", "send", "--text", "report", "--all", "--timeout", "5m"]).await;
    // The simulator refuses to send an SMS to a device that is not active, so the exit code is 6.
    assert_eq!(ended.code, 6, "{}", ended.err);
    let printed: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let responded = ids(&printed);
    assert!(devices(&sim, LineState::Active).iter().all(|name| responded.contains(&number(name))));
    assert_eq!(printed.len(), 100);
}

#[tokio::test]
async fn sms_send_to_a_group_ends_when_the_devices_of_the_group_have_responded() {
    let sim = sim(300).await;
    let active = devices(&sim, LineState::Active);
    ok(&sim, &["groups", "create", "depot", "--description", "In stock", &active[0], &active[1], &active[2]]).await;
    let printed = responses(&sim, &["sms", "send", "--text", "report", "--group", "depot"]).await;
    let responded = ids(&printed);
    assert!(printed.len() == 3 && active[..3].iter().all(|name| responded.contains(&number(name))), "{printed:?}");
    let again = ["sms", "send", "--text", "report", "--group", "depot", "--no-wait", "--again"];
    let silent = ok(&sim, &again).await;
    assert_eq!(silent.trim().len(), 16, "expected the id of a job: {silent}");
    let accepted = sim.ledger().into_iter().filter(|entry| entry.operation == "sendSms" && entry.devices == Some(3)).count();
    assert_eq!(accepted, 2);
}

#[tokio::test]
async fn reachability_is_queried_for_each_device() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let printed = responses(&sim, &["reachability", "status", &active[0], &active[1], &active[2]]).await;
    let responded = ids(&printed);
    assert!(printed.len() == 3 && active[..3].iter().all(|name| responded.contains(&number(name))), "{printed:?}");
    // If the service refuses the query for one device, the responses of the other devices are still printed.
    let unknown = "iccid:89148000008682242668";
    let ended = run(&sim, &["reachability", "status", &active[0], unknown, &active[1], "--timeout", "5m"]).await;
    assert_eq!(ended.code, 6, "{}", ended.err);
    let printed: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(active[..2].iter().all(|name| ids(&printed).contains(&number(name))), "{}", ended.out);
}

#[tokio::test]
async fn all_monitors_of_all_devices_are_printed() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    for (device, kind) in [(&active[0], "data"), (&active[0], "sms"), (&active[1], "data")] {
        ok(&sim, &["reachability", "watch", device, "--until", "2026-09-30", "--kind", kind]).await;
    }
    let printed = responses(&sim, &["reachability", "monitors", &active[0], &active[1]]).await;
    let count =
        |name: &str| printed.iter().filter(|response| ids(std::slice::from_ref(response)).contains(&number(name))).count();
    assert_eq!([count(&active[0]), count(&active[1])], [2, 1], "{printed:?}");
}
