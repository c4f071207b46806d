//! Commands that are answered by callback end when all answers came.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use serde_json::Value;
use thingspace_sim::{LineState, Simulator};

use crate::support::{Folder, lines, ok, run, sim};

/// Far below the timeout, which is what a command that does not see its end takes.
const SOON: Duration = Duration::from_secs(60);

/// What a command printed as JSON lines; it has to end by itself.
async fn told(sim: &Simulator, arguments: &[&str]) -> Vec<Value> {
    let begun = Instant::now();
    let out = ok(sim, &[arguments, &["--timeout", "5m"]].concat()).await;
    assert!(begun.elapsed() < SOON, "{arguments:?} took {:?}", begun.elapsed());
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(told: &[Value]) -> HashSet<String> {
    let ids = told.iter().flat_map(|message| message["deviceIds"].as_array().unwrap());
    ids.map(|id| id["id"].as_str().unwrap().to_owned()).collect()
}

fn number(name: &str) -> String {
    name.strip_prefix("iccid:").unwrap().to_owned()
}

#[tokio::test]
async fn suspension_ends_with_the_last_answer() {
    let sim = sim(100).await;
    let (active, suspended) = (lines(&sim, LineState::Active), lines(&sim, LineState::Suspend));
    let answers = told(&sim, &["devices", "suspension", &suspended[0], &active[0], &suspended[1]]).await;
    assert_eq!(answers.len(), 3);
    let mine = |name: &str| answers.iter().find(|message| message["deviceIds"][0]["id"] == number(name)).unwrap();
    assert_eq!(mine(&active[0])["status"], "not suspended");
    assert!(mine(&suspended[0])["deviceResponse"].is_object(), "{}", mine(&suspended[0]));
}

#[tokio::test]
async fn a_device_that_is_not_suspended_is_told_at_once_without_a_request() {
    let sim = sim(100).await;
    for state in [LineState::Active, LineState::Deactive, LineState::PreActive] {
        let named = lines(&sim, state);
        let answers = told(&sim, &["devices", "suspension", &named[0]]).await;
        assert!(answers.len() == 1 && answers[0]["status"] == "not suspended", "{state}: {answers:?}");
    }
    // The whole fleet, which is looked up by listing it.
    let folder = Folder::new("suspension");
    let all: Vec<String> = sim.fleet().iter().map(|line| format!("iccid:{}", line.iccid)).collect();
    let file = folder.file("all.txt", all.join("\n").as_bytes());
    let answers = told(&sim, &["devices", "suspension", "--from", &file]).await;
    assert_eq!(answers.len(), 100);
    let not_suspended = answers.iter().filter(|message| message["status"] == "not suspended").count();
    assert_eq!(not_suspended, 100 - lines(&sim, LineState::Suspend).len());
    let asked = sim.journal().iter().filter(|call| call.operation.as_deref() == Some("getSuspensionStatus")).count();
    assert_eq!(asked, 1, "nothing was asked about devices that are not suspended");
}

#[tokio::test]
async fn a_text_to_all_ends_when_all_have_answered() {
    let sim = sim(100).await;
    let ended = run(&sim, &["sms", "send", "--text", "report", "--all", "--timeout", "5m"]).await;
    // Devices that are out of service refuse it.
    assert_eq!(ended.code, 6, "{}", ended.err);
    let answers: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told = ids(&answers);
    assert!(lines(&sim, LineState::Active).iter().all(|name| told.contains(&number(name))));
    assert_eq!(answers.len(), 100);
}

#[tokio::test]
async fn a_text_to_a_group_reaches_its_devices_and_ends() {
    let sim = sim(300).await;
    let active = lines(&sim, LineState::Active);
    ok(&sim, &["groups", "create", "depot", "--description", "In stock", &active[0], &active[1], &active[2]]).await;
    let answers = told(&sim, &["sms", "send", "--text", "report", "--group", "depot"]).await;
    let told = ids(&answers);
    assert!(answers.len() == 3 && active[..3].iter().all(|name| told.contains(&number(name))), "{answers:?}");
    let silent = ok(&sim, &["sms", "send", "--text", "report", "--group", "depot", "--no-wait"]).await;
    assert!(serde_json::from_str::<Value>(&silent).unwrap()["request_id"].is_string(), "{silent}");
    let accepted = sim.ledger().into_iter().filter(|entry| entry.operation == "sendSms" && entry.devices == Some(3)).count();
    assert_eq!(accepted, 2);
}

#[tokio::test]
async fn reachability_is_asked_of_each_device() {
    let sim = sim(100).await;
    let active = lines(&sim, LineState::Active);
    let answers = told(&sim, &["reachability", "status", &active[0], &active[1], &active[2]]).await;
    let told = ids(&answers);
    assert!(answers.len() == 3 && active[..3].iter().all(|name| told.contains(&number(name))), "{answers:?}");
    // One that is refused does not hide the others.
    let stranger = "iccid:89148000008682242668";
    let ended = run(&sim, &["reachability", "status", &active[0], stranger, &active[1], "--timeout", "5m"]).await;
    assert_eq!(ended.code, 6, "{}", ended.err);
    let answers: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(active[..2].iter().all(|name| ids(&answers).contains(&number(name))), "{}", ended.out);
}
