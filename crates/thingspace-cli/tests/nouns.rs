//! Tests of the output and the exit codes of individual commands.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use thingspace_sim::{Clock, LineState, Simulator};

async fn sim() -> Simulator {
    let at_once = Duration::ZERO..Duration::ZERO;
    Simulator::builder().devices(300).seed(9).clock(Clock::paused()).callback_delay(at_once).start().await.unwrap()
}

/// Runs the program with credentials that the simulator accepts.
async fn run(sim: &Simulator, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thingspace"));
    command
        .args(arguments)
        .env_clear()
        .env("XDG_STATE_HOME", std::env::temp_dir().join(format!("thingspace-state-{}", std::process::id())))
        .stdin(Stdio::null())
        .env("THINGSPACE_BASE_URL", sim.url());
    command.env("THINGSPACE_KEY", "sim-key").env("THINGSPACE_SECRET", "sim-secret").env("THINGSPACE_USERNAME", "sim-user");
    command.env("THINGSPACE_PASSWORD", "sim-password").env("THINGSPACE_ACCOUNT", "0000123456-00001");
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

/// Runs the program, asserts that it succeeds, and returns its standard output.
async fn ok(sim: &Simulator, arguments: &[&str]) -> String {
    let output = run(sim, arguments).await;
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

async fn json(sim: &Simulator, arguments: &[&str]) -> Value {
    serde_json::from_str(&ok(sim, arguments).await).unwrap()
}

async fn code(sim: &Simulator, arguments: &[&str]) -> (i32, String) {
    let output = run(sim, arguments).await;
    (output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn devices(sim: &Simulator, state: LineState) -> Vec<String> {
    sim.fleet().iter().filter(|device| device.state == state).map(|device| format!("iccid:{}", device.iccid)).collect()
}

fn rows(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

#[tokio::test]
async fn histories_are_printed_per_device() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    let span = ["--since", "2025-12-01", "--until", "2025-12-31"];
    let with = |noun, more: &[&str]| {
        [&[noun, active[0].as_str(), active[1].as_str()][..], &span[..], more]
            .concat()
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let days = with("usage", &["-o", "json"]);
    let days = json(&sim, &days.iter().map(String::as_str).collect::<Vec<_>>()).await;
    assert!(rows(&days).iter().all(|day| day["bytesUsed"].is_i64()), "{days}");
    let totals = with("usage", &["--total", "-o", "csv"]);
    let totals = ok(&sim, &totals.iter().map(String::as_str).collect::<Vec<_>>()).await;
    assert!(totals.starts_with("device,days,bytes,sms\n") && totals.lines().count() == 3, "{totals}");
    let bytes: i64 = rows(&days).iter().map(|day| day["bytesUsed"].as_i64().unwrap()).sum();
    let summed: i64 = totals.lines().skip(1).map(|line| line.split(',').nth(2).unwrap().parse::<i64>().unwrap()).sum();
    assert_eq!(bytes, summed);
    let events = with("connections", &["-o", "jsonl"]);
    let events = ok(&sim, &events.iter().map(String::as_str).collect::<Vec<_>>()).await;
    assert!(events.lines().all(|line| serde_json::from_str::<Value>(line).unwrap()["device"].is_string()), "{events}");
    let changes = ok(&sim, &["history", &active[0], "--since", "2020-01-01", "--until", "2026-01-01"]).await;
    assert!(changes.contains("change") && changes.contains("by"), "{changes}");
}

#[tokio::test]
async fn a_device_that_cannot_be_read_does_not_hide_the_others() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    let unknown = "iccid:89148000008682242668";
    let usage = ["usage", &active[0], unknown, "--since", "2025-12-01", "--until", "2025-12-31", "--total"];
    let (exit, printed) = code(&sim, &usage).await;
    assert!(exit == 6 && printed.contains("warning: iccid:89148000008682242668"), "{exit}: {printed}");
    let (exit, printed) = code(&sim, &["usage", unknown, "--since", "2025-12-01"]).await;
    assert_eq!((exit, printed.lines().count()), (4, 1), "{printed}");
    let (exit, _) = code(&sim, &["usage", &active[0], "--since", "2026-02-01", "--until", "2026-01-01"]).await;
    assert_eq!(exit, 2);
    let (exit, printed) = code(&sim, &["usage", &active[0], "--since", "yesterday"]).await;
    assert!(exit == 2 && printed.contains("2026-01-30T08:00:00Z"), "{printed}");
}

#[tokio::test]
async fn plans_account_details_and_firmware_are_listed() {
    let sim = sim().await;
    assert!(ok(&sim, &["plans", "-o", "csv"]).await.contains("m2m-5mb"));
    assert_eq!(json(&sim, &["account", "show"]).await["accountName"], "0000123456-00001");
    assert!(ok(&sim, &["account", "states"]).await.contains("field-rollout"));
    for list in [["account", "leads"], ["firmware", "list"], ["firmware", "devices"]] {
        assert!(!rows(&json(&sim, &[&list[..], &["-o", "json"]].concat()).await).is_empty(), "{list:?}");
    }
}

#[tokio::test]
async fn groups_are_created_filled_renamed_and_deleted() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    ok(&sim, &["groups", "create", "depot", "--description", "In stock", &active[0]]).await;
    ok(&sim, &["groups", "add", "depot", &active[1], &active[2]]).await;
    ok(&sim, &["groups", "remove", "depot", &active[2]]).await;
    ok(&sim, &["groups", "rename", "depot", "shelf"]).await;
    assert_eq!(rows(&json(&sim, &["groups", "show", "shelf", "-o", "json"]).await).len(), 2);
    assert!(ok(&sim, &["groups", "list", "-o", "csv"]).await.contains("shelf,In stock"));
    let (exit, printed) = code(&sim, &["groups", "create", "shelf", "--description", "Again"]).await;
    assert!(exit == 4 && printed.contains("REQUEST_FAILED.DeviceGroup.Exists"), "{printed}");
    ok(&sim, &["groups", "delete", "shelf"]).await;
    assert_eq!(code(&sim, &["groups", "show", "shelf"]).await.0, 4);
}

#[tokio::test]
async fn changes_report_outcomes() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    let changes: &[&[&str]] = &[
        &["change-plan", &active[0], &active[1], "--plan", "m2m-1gb"],
        &["cost-center", &active[2], "--to", "WATER-7"],
        &["cost-center", &active[2], "--none"],
        &["custom-field", &active[3], "--set", "CustomField1=pump 7", "--set", "CustomField2=north"],
        &["move", &active[4], "--to", "0000123456-00002"],
        &["swap", &active[5], "--to", "imei:490154203237518"],
        &["swap", &active[6], "--non-geographic-number", "98101"],
    ];
    for change in changes {
        let printed = json(&sim, &[&["devices"], *change, &["-o", "json"]].concat()).await;
        assert!(rows(&printed).iter().all(|row| row["outcome"] == "done"), "{change:?}: {printed}");
    }
    let fleet = sim.fleet();
    let of = |id: &str| fleet.iter().find(|device| id.ends_with(&*device.iccid)).unwrap().clone();
    assert_eq!(of(&active[1]).service_plan.as_deref(), Some("m2m-1gb"));
    assert_eq!(of(&active[5]).imei, "490154203237518");
    let (exit, printed) = code(&sim, &["devices", "change-plan", &active[0], "--plan", "no-such-plan"]).await;
    assert!(exit == 4 && printed.contains("no-such-plan"), "{printed}");
    let (exit, _) = code(&sim, &["devices", "custom-field", &active[0], "--set", "Color=red"]).await;
    assert_eq!(exit, 2);
    let suspended = devices(&sim, LineState::Suspend);
    assert_eq!(code(&sim, &["devices", "change-plan", &suspended[0], "--plan", "m2m-1gb"]).await.0, 6);
}

#[tokio::test]
async fn devices_are_added_and_deleted() {
    let sim = sim().await;
    let new = "imei:490154203237518+iccid:89148000008682242668";
    let printed = json(&sim, &["devices", "add", new, "-o", "json"]).await;
    assert_eq!(printed[0]["outcome"], "done");
    let (exit, _) = code(&sim, &["devices", "add", new, "--again"]).await;
    assert_eq!(exit, 6);
    let deactive = devices(&sim, LineState::Deactive);
    let (exit, printed) = code(&sim, &["devices", "delete", &deactive[0], &devices(&sim, LineState::Active)[0]]).await;
    assert!(exit == 6 && printed.contains("1 done, 1 refused"), "{printed}");
    assert_eq!(sim.fleet().len(), 300);
}

#[tokio::test]
async fn callback_responses_are_printed() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    let sent = ok(&sim, &["sms", "send", "--text", "report", &active[0], &active[1]]).await;
    let printed: Vec<Value> = sent.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(printed.len() == 2 && printed.iter().all(|message| message["status"].is_string()), "{sent}");
    assert!(!sent.contains("password"), "{sent}");
    let available = ok(&sim, &["devices", "availability", &active[0]]).await;
    assert_eq!(available.lines().count(), 1, "{available}");
    let reachable = ok(&sim, &["reachability", "status", &active[0]]).await;
    assert_eq!(reachable.lines().count(), 1, "{reachable}");
    let silent = ok(&sim, &["sms", "send", "--text", "report", &active[0], "--no-wait"]).await;
    assert_eq!(silent.trim().len(), 16, "expected the id of a job: {silent}");
    assert_eq!(ok(&sim, &["api", "listCallbacks"]).await.trim(), "[]", "a listener was left behind");
    let (exit, printed) = code(&sim, &["sms", "send", "--text", "report"]).await;
    assert!(exit == 2 && printed.contains("--all"), "{printed}");
}

#[tokio::test]
async fn messages_from_devices_are_printed() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    assert!(sim.device_sends_sms(active[0].strip_prefix("iccid:").unwrap(), "battery low"));
    let messages = json(&sim, &["sms", "received", "-o", "json"]).await;
    assert_eq!(messages[0]["message"], "battery low");
    ok(&sim, &["sms", "deliver"]).await;
}

#[tokio::test]
async fn devices_are_located_and_labeled() {
    let sim = sim().await;
    let active = devices(&sim, LineState::Active);
    let found = json(&sim, &["locations", "find", &active[0], "--source", "network", "-o", "json"]).await;
    assert!(rows(&found).len() == 1 && found[0]["msid"].is_string(), "{found}");
    let report = json(&sim, &["locations", "order", &active[0], &active[1]]).await;
    let id = report["txid"].as_str().unwrap();
    assert_eq!(rows(&json(&sim, &["locations", "report", id, "-o", "json"]).await).len(), 2);
    assert!(json(&sim, &["locations", "subscription"]).await["maxAllowance"].is_string());
    let eid = sim.fleet().into_iter().find_map(|device| device.eid).unwrap();
    let printed = json(&sim, &["labels", "set", "usage=maps", &format!("eid:{eid}"), "-o", "json"]).await;
    assert_eq!(printed[0]["outcome"], "done", "{printed}");
}

#[tokio::test]
async fn firmware_upgrades_are_scheduled_and_canceled_and_profiles_are_activated() {
    let sim = sim().await;
    let images = json(&sim, &["firmware", "list", "-o", "json"]).await;
    let devices = json(&sim, &["firmware", "devices", "-o", "json"]).await;
    let image = &images[0];
    let fits = |device: &&Value| device["model"] == image["model"] && device["firmware"] == image["fromVersion"];
    let device = rows(&devices).iter().find(fits).unwrap();
    let imei = format!("imei:{}", device["deviceId"].as_str().unwrap());
    ok(&sim, &["firmware", "assign", &imei]).await;
    let (name, version) = (image["firmwareName"].as_str().unwrap(), image["toVersion"].as_str().unwrap());
    let schedule = ["--image", name, "--to-version", version, "--first", "2026-01-10", "--last", "2026-01-12"];
    let upgrade = json(&sim, &[&["firmware", "schedule", &imei][..], &schedule].concat()).await;
    let id = upgrade["id"].as_str().unwrap();
    assert_eq!(json(&sim, &["firmware", "show", id]).await["id"], id);
    ok(&sim, &["firmware", "cancel", id]).await;
    let (exit, printed) = code(&sim, &["firmware", "upgrades", "soon"]).await;
    assert!(exit == 2 && printed.contains("Queued"), "{printed}");

    let chip = "eid:89033023000000000000000000000042+imei:359999999999993";
    let printed = json(&sim, &["profiles", "activate", chip, "--plan", "m2m-5mb", "--zip", "98101", "-o", "json"]).await;
    assert_eq!(printed[0]["outcome"], "done", "{printed}");
}

#[tokio::test]
async fn a_new_password_is_stored_in_the_file_and_not_printed() {
    let sim = sim().await;
    let folder = std::env::temp_dir().join(format!("thingspace-reset-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("password.json");
    let printed = ok(&sim, &["account", "reset-password", "--file", file.to_str().unwrap()]).await;
    let stored = thingspace::PasswordFile::new(&file).read().unwrap().unwrap();
    assert!(printed.contains("THINGSPACE_PASSWORD") && !printed.contains(stored.expose()), "{printed}");
    // The old password is not valid any more.
    assert_eq!(code(&sim, &["plans"]).await.0, 3);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn invalid_arguments_are_refused_before_anything_is_sent() {
    let sim = sim().await;
    for (arguments, hint) in [
        (&["devices", "order-status", "imei:490154203237518"][..], "ICCID"),
        (&["devices", "list", "--contains", "serial:1"], "iccid"),
        (&["devices", "list", "--added-after", "yesterday"], "2026-01-30"),
        (&["devices", "place-of-use", "iccid:89148000008682242668", "--city", "Springfield"], "--first-name"),
        (&["billed-usage", "list", "--cycle", "2025-13"], "2025-11"),
        (&["billed-usage", "cycles", "--first", "2025-11", "--last", "2025-10"], "swap"),
        (&["campaigns", "packages", "FTP"], "LWM2M"),
        (&["locations", "exclude"], "--all"),
        (&["firmware", "history", "iccid:89148000008682242668"], "IMEI"),
        (&["nidd", "receive", "--no-wait"], "--no-wait"),
    ] {
        let (exit, printed) = code(&sim, arguments).await;
        assert!(exit == 2 && printed.contains(hint), "{arguments:?}: {exit}: {printed}");
    }
    let two = ["devices", "activate", "iccid:89148000008682242668", "iccid:89148000008682242676"];
    let flags = ["--plan", "m2m-5mb", "--zip", "98101", "--static-ip", "198.51.100.24"];
    let (exit, printed) = code(&sim, &[&two[..], &flags].concat()).await;
    assert!(exit == 2 && printed.contains("received 2"), "{printed}");
    assert!(sim.journal().is_empty(), "{:?}", sim.journal());
}

#[tokio::test]
async fn an_activation_applies_all_of_its_settings() {
    let sim = sim().await;
    let spare = sim.fleet().into_iter().find(|device| device.state == LineState::PreActive).unwrap();
    let key = format!("iccid:{}+imei:{}", spare.iccid, spare.imei);
    let place = ["--first-name", "Site", "--last-name", "Operations", "--street", "100 Example Street", "--city", "Springfield"];
    let settings =
        ["--plan", "m2m-5mb", "--zip", "98101", "--static-ip", "198.51.100.24", "--custom-field", "CustomField1=pump 7"];
    let rest = ["--state", "IL", "--postal-code", "62701", "--sku", "VZW000000000001", "--public-ip", "restricted", "-o", "json"];
    let printed = json(&sim, &[&["devices", "activate", &key][..], &settings, &place, &rest].concat()).await;
    assert_eq!(printed[0]["outcome"], "done", "{printed}");
    let shown = json(&sim, &["devices", "show", &format!("iccid:{}", spare.iccid)]).await;
    assert_eq!(shown["ipAddress"], "198.51.100.24", "{shown}");
    assert!(shown.to_string().contains("pump 7") && shown.to_string().contains("Springfield"), "{shown}");
    let part = format!("iccid:{}", &spare.iccid[8..]);
    let listed =
        json(&sim, &["devices", "list", "--contains", &part, "--custom-field", "CustomField1=pump 7", "-o", "json"]).await;
    assert_eq!(rows(&listed).len(), 1, "{listed}");
}

#[test]
fn help_has_examples() {
    for command in [&["usage"][..], &["devices", "change-plan"], &["devices", "swap"], &["sms", "send"], &["profiles", "enable"]]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_thingspace")).args(command).arg("--help").output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(help.contains("Examples:\n  thingspace "), "{command:?}: {help}");
    }
}
