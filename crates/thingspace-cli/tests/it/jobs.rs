//! Tests that changes are jobs: a job survives its command, and the user confirms a change if the settings require this.

use std::collections::HashMap;
use std::process::Command;
use std::time::{Duration, Instant};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;
use thingspace_sim::{Fault, LineState, Simulator};

use crate::support::{Ended, Folder, command, devices, output, run, sim};

/// Returns a command that runs the program with the store of the test.
fn with_store(sim: &Simulator, folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = command(sim, arguments);
    command.env("THINGSPACE_STORE", format!("sqlite:{}", folder.path().join("jobs.db").display()));
    command
}

async fn stored(sim: &Simulator, folder: &Folder, arguments: &[&str]) -> Ended {
    output(with_store(sim, folder, arguments)).await
}

/// Waits until all accepted changes have happened. Returns how many times the service carried out the operation for each device.
async fn acceptances(sim: &Simulator, operation: &str) -> HashMap<String, usize> {
    sim.clock().advance(Duration::from_secs(3_600));
    sim.settle().await;
    let mut accepted = HashMap::new();
    for entry in sim.ledger().iter().filter(|entry| entry.outcome.is_some() && entry.operation == operation) {
        let iccid = entry.device.as_ref().and_then(|device| device.iccid.clone());
        *accepted.entry(iccid.unwrap_or_default()).or_default() += 1;
    }
    accepted
}

/// Runs a command, and kills it when the time `after` has passed. If the command ends earlier, returns its output.
async fn run_and_kill(mut command: Command, after: Duration) -> Option<Ended> {
    tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        let start = Instant::now();
        while start.elapsed() < after {
            if child.try_wait().unwrap().is_some() {
                return Some(Ended::of(child.wait_with_output().unwrap()));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        None
    })
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_is_killed_at_any_time_is_continued_by_the_same_command() {
    let seed: u64 = rand::random();
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for (words, operation) in [(&["suspend"][..], "suspendDevices"), (&["change-plan", "--plan", "m2m-1gb"], "changeServicePlan")]
    {
        let sim = Simulator::builder().devices(400).seed(9).callback_delay(Duration::ZERO..Duration::ZERO).start().await.unwrap();
        let folder = Folder::new(&format!("killed-{operation}"));
        // The service delays half of the requests before it acts, and all of them before it answers, so most kills happen during
        // a request.
        let delay = || Fault::delay(Duration::from_millis(40)).on(operation);
        sim.inject(delay().every(2)).unwrap();
        sim.inject(delay().acted()).unwrap();
        let active = devices(&sim, LineState::Active);
        let file = folder.file("devices.txt", active[..60].join("\n").as_bytes());
        let arguments = [&["devices"], words, &["--from", &file, "--batch-size", "3", "--timeout", "8s", "-o", "jsonl"]].concat();
        let (mut ended, mut kills) = (None, 0);
        while ended.is_none() && kills < 10 {
            let after = Duration::from_millis(rng.random_range(60..500));
            ended = run_and_kill(with_store(&sim, &folder, &arguments), after).await;
            kills += usize::from(ended.is_none());
        }
        let ended = match ended {
            Some(ended) => ended,
            None => stored(&sim, &folder, &arguments).await,
        };
        let message = format!("seed {seed}, {operation}, {kills} kills: {}", ended.err);
        assert!(kills >= 3, "{message}");
        let accepted = acceptances(&sim, operation).await;
        assert!(accepted.values().all(|count| *count == 1), "{message}");
        let rows: Vec<Value> = ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(rows.len(), 60, "{message}");
        for row in &rows {
            let iccid = row["device"].as_str().unwrap().trim_start_matches("iccid:");
            let is_known = row["outcome"] == "done" && accepted.contains_key(iccid) || row["outcome"] == "unknown";
            assert!(is_known && row["job"].is_string(), "{message}: {row}");
        }
        let unknown = rows.iter().any(|row| row["outcome"] == "unknown");
        assert_eq!(ended.code, if unknown { 7 } else { 0 }, "{message}");
    }
}

/// The Python package joins the ids of several jobs with commas, so the commands accept such a list as well as separate ids.
#[tokio::test]
async fn several_job_ids_are_separated_by_commas_or_spaces() {
    let (sim, folder) = (sim(100).await, Folder::new("several"));
    let active = devices(&sim, LineState::Active);
    let mut ids = Vec::new();
    for device in &active[..2] {
        let ended = stored(&sim, &folder, &["devices", "suspend", device, "--no-wait"]).await;
        ids.push(ended.out.trim().to_owned());
    }
    let joined = ids.join(",");
    let waited = stored(&sim, &folder, &["jobs", "wait", &joined, "-o", "jsonl"]).await;
    assert!(waited.code == 0 && waited.out.lines().count() == 2, "{} {}", waited.out, waited.err);
    for words in [vec![joined.as_str()], vec![&ids[0], &ids[1]]] {
        let report = stored(&sim, &folder, &[&["jobs", "report", "-o", "jsonl"], &words[..]].concat()).await;
        assert_eq!(report.out, waited.out, "{}", report.err);
        let shown = stored(&sim, &folder, &[&["jobs", "show"], &words[..]].concat()).await;
        let shown: Value = serde_json::from_str(&shown.out).unwrap();
        assert_eq!([&shown[0]["job"], &shown[1]["job"]], [ids[0].as_str(), ids[1].as_str()]);
    }
    let resumed = stored(&sim, &folder, &["jobs", "resume", &joined, "-o", "jsonl"]).await;
    assert_eq!((resumed.code, &resumed.out), (0, &waited.out), "{}", resumed.err);
    let canceled = stored(&sim, &folder, &["jobs", "cancel", &joined, "-o", "jsonl"]).await;
    assert_eq!((canceled.code, &canceled.out), (0, &waited.out), "{}", canceled.err);
    let released = stored(&sim, &folder, &["jobs", "release", &joined, "--devices", "3"]).await;
    assert!(released.code == 2 && released.err.contains("expected the number of devices, 2, not 3"), "{}", released.err);
    let missing = stored(&sim, &folder, &["jobs", "cancel", &format!("{joined},0123456789abcdef")]).await;
    assert!(missing.code != 0 && missing.err.contains("0123456789abcdef"), "{}", missing.err);
    let removed = stored(&sim, &folder, &["jobs", "trim", &joined]).await;
    assert_eq!(removed.out, format!("removed job {}\nremoved job {}\n", ids[0], ids[1]), "{}", removed.err);
}

#[tokio::test]
async fn repeating_a_command_prints_the_rows_of_its_finished_job_again() {
    let (sim, folder) = (sim(100).await, Folder::new("same"));
    let active = devices(&sim, LineState::Active);
    let suspend = ["devices", "suspend", &active[0], &active[1], "-o", "csv"];
    let first = stored(&sim, &folder, &suspend).await;
    assert!(
        first.code == 0 && first.out.starts_with("device,outcome,reason,job,request_id,evidence,code,mdn,ip_address\n"),
        "{}",
        first.out
    );
    let second = stored(&sim, &folder, &suspend).await;
    assert_eq!((second.code, &second.out), (0, &first.out));
    assert!(second.err.contains("already done by job"), "{}", second.err);
    assert!(acceptances(&sim, "suspendDevices").await.values().all(|count| *count == 1));
}

/// The phone number and the IP address come from the callback. Each row names its device by the identifier from the command line,
/// so the rows can be the input of the next command.
#[tokio::test]
async fn the_rows_of_an_activation_have_the_phone_number_and_the_address() {
    let (sim, folder) = (sim(100).await, Folder::new("activated"));
    let spare = devices(&sim, LineState::PreActive);
    let activate = ["devices", "activate", &spare[0], &spare[1], "--plan", "m2m-5mb", "--zip", "98101", "-o"];
    let activated = stored(&sim, &folder, &[&activate[..], &["json"]].concat()).await;
    let rows: Value = serde_json::from_str(&activated.out).unwrap();
    let fleet = sim.fleet();
    for (row, name) in rows.as_array().unwrap().iter().zip(&spare) {
        let line = fleet.iter().find(|line| name.ends_with(&*line.iccid)).unwrap();
        assert_eq!((row["device"].as_str(), row["evidence"].as_str()), (Some(name.as_str()), Some("callback")), "{row}");
        assert!(line.mdn.is_some() && row["mdn"].as_str() == line.mdn.as_deref(), "{row}");
        let shown: Value = serde_json::from_str(&stored(&sim, &folder, &["devices", "show", name]).await.out).unwrap();
        assert!(row["ip_address"].is_string() && row["ip_address"] == shown["ipAddress"], "{row}");
    }
    let csv = stored(&sim, &folder, &[&activate[..], &["csv"]].concat()).await;
    let (mdn, address) = (rows[0]["mdn"].as_str().unwrap(), rows[0]["ip_address"].as_str().unwrap());
    assert!(csv.out.lines().nth(1).unwrap().ends_with(&format!(",callback,,{mdn},{address}")), "{}", csv.out);
    let file = folder.file("activated.csv", csv.out.as_bytes());
    let suspended = stored(&sim, &folder, &["devices", "suspend", "--from", &file, "-o", "csv"]).await;
    assert!(
        suspended.code == 0 && suspended.out.contains(&format!("\n{},done,", spare[0])),
        "{} {}",
        suspended.out,
        suspended.err
    );
}

#[tokio::test]
async fn resend_is_refused_while_the_request_may_be_under_way() {
    let (sim, folder) = (sim(100).await, Folder::new("resend"));
    let active = devices(&sim, LineState::Active);
    sim.inject(Fault::reset().on("changeServicePlan").times(1)).unwrap();
    let change = ["devices", "change-plan", &active[0], "--plan", "m2m-1gb", "--no-wait"];
    let sent = stored(&sim, &folder, &change).await;
    let id = sent.out.trim().to_owned();
    assert_eq!((sent.code, id.len()), (7, 16), "{}", sent.err);
    let report = stored(&sim, &folder, &["jobs", "report", &id, "-o", "json"]).await;
    let rows: Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!((report.code, &rows[0]["outcome"]), (7, &"unknown".into()));
    let early = stored(&sim, &folder, &["jobs", "resend", &id, "--unknown"]).await;
    assert!(early.code == 2 && early.err.contains("may still be under way"), "{}", early.err);
    assert!(acceptances(&sim, "changeServicePlan").await.is_empty());
    let unknown = stored(&sim, &folder, &["jobs", "show", "0123456789abcdef"]).await;
    assert!(unknown.code == 2 && unknown.err.contains("`thingspace jobs list`"), "{}", unknown.err);
}

#[tokio::test]
async fn jobs_are_listed_released_and_removed() {
    let (sim, folder) = (sim(100).await, Folder::new("list"));
    let active = devices(&sim, LineState::Active);
    let done = stored(&sim, &folder, &["devices", "suspend", &active[0], "--no-wait"]).await.out.trim().to_owned();
    assert_eq!(stored(&sim, &folder, &["jobs", "wait", &done]).await.code, 0);
    sim.inject(Fault::reset().on("restoreDevices").times(1)).unwrap();
    let lost = stored(&sim, &folder, &["devices", "restore", &active[0], "--no-wait"]).await.out.trim().to_owned();
    let listed: Value = serde_json::from_str(&stored(&sim, &folder, &["jobs", "list", "-o", "json"]).await.out).unwrap();
    let ids: Vec<&str> = listed.as_array().unwrap().iter().map(|job| job["job"].as_str().unwrap()).collect();
    assert_eq!(ids, [&done, &lost]);
    let open: Value = serde_json::from_str(&stored(&sim, &folder, &["jobs", "list", "--open", "-o", "json"]).await.out).unwrap();
    assert_eq!((open.as_array().unwrap().len(), &open[0]["counts"]["unknown"]), (1, &1.into()));

    let kept = stored(&sim, &folder, &["jobs", "trim", &lost]).await;
    assert!(kept.code == 2 && kept.err.contains("without a final outcome"), "{}", kept.err);
    let both = stored(&sim, &folder, &["jobs", "trim", &lost, &lost]).await;
    assert_eq!(both.err.matches("without a final outcome").count(), 2, "{}", both.err);
    let wrong = stored(&sim, &folder, &["jobs", "release", &lost, "--devices", "2"]).await;
    assert!(wrong.code == 2 && wrong.err.contains("expected the number of devices, 1, not 2"), "{}", wrong.err);
    assert_eq!(stored(&sim, &folder, &["jobs", "release", &lost, "--devices", "1"]).await.code, 7);
    let kept = stored(&sim, &folder, &["jobs", "trim", &lost]).await;
    assert!(kept.code == 2 && kept.err.contains("may still be processed; try again in"), "{}", kept.err);
    // Several accounts may share the store, so `trim` removes only the jobs of the selected account.
    let other = stored(&sim, &folder, &["jobs", "trim", "--older-than", "0s", "--account", "0000123456-00002"]).await;
    assert_eq!((other.code, other.out.as_str()), (0, ""), "{}", other.err);
    assert!(other.err.contains(&format!("kept the jobs of other accounts and simulators: {done}")), "{}", other.err);
    let trimmed = stored(&sim, &folder, &["jobs", "trim", "--older-than", "0s"]).await;
    assert_eq!((trimmed.code, trimmed.out), (0, format!("removed job {done}\n")), "{}", trimmed.err);
}

#[tokio::test]
async fn a_dry_run_shows_states_and_expected_refusals_and_sends_nothing() {
    let (sim, folder) = (sim(100).await, Folder::new("dry-run"));
    let (active, suspended) = (devices(&sim, LineState::Active), devices(&sim, LineState::Suspend));
    let ended = stored(&sim, &folder, &["devices", "suspend", &active[0], &suspended[0], "--dry-run", "-o", "json"]).await;
    let preview: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((ended.code, &preview["devices"]), (0, &2.into()), "{}", ended.err);
    assert_eq!(preview["by_state"], serde_json::json!({"active": 1, "suspend": 1}));
    assert_eq!(preview["refused"], serde_json::json!([{"device": suspended[0], "reason": "the device is suspend"}]));
    assert!(acceptances(&sim, "suspendDevices").await.is_empty());
    let listed = stored(&sim, &folder, &["jobs", "list", "-o", "json"]).await;
    assert_eq!(serde_json::from_str::<Value>(&listed.out).unwrap(), serde_json::json!([]));
}

#[tokio::test]
async fn a_change_asks_for_confirmation_if_the_settings_require_it() {
    let (sim, folder) = (sim(100).await, Folder::new("confirm"));
    let active = devices(&sim, LineState::Active);
    let suspend = ["devices", "suspend", &active[0], &active[1]];
    let most = stored(&sim, &folder, &[&suspend[..], &["--max-devices", "1"]].concat()).await;
    assert!(most.code == 2 && most.err.contains("--max-devices allows 1"), "{}", most.err);
    let asking = |arguments: &[&str]| {
        let mut command = with_store(&sim, &folder, arguments);
        command.env("THINGSPACE_CONFIRM", "always");
        output(command)
    };
    let asked = asking(&suspend).await;
    assert!(asked.code == 2 && asked.err.contains("confirm with --yes"), "{}", asked.err);
    assert!(acceptances(&sim, "suspendDevices").await.is_empty());
    let confirmed = asking(&[&suspend[..], &["--yes"]].concat()).await;
    assert_eq!(confirmed.code, 0, "{}", confirmed.err);
    // The same command again sends nothing, so it does not ask.
    assert_eq!(asking(&suspend).await.code, 0);
    let mut invalid = with_store(&sim, &folder, &["devices", "suspend", &active[2]]);
    invalid.env("THINGSPACE_CONFIRM", "sometimes");
    let invalid = output(invalid).await;
    assert!(invalid.code == 2 && invalid.err.contains("expected auto, always or never"), "{}", invalid.err);
}

#[tokio::test]
async fn a_change_that_cannot_be_stored_is_not_sent() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let suspend = ["devices", "suspend", &active[0], "--store", "sqlite:/dev/null/jobs.db"];
    let ended = run(&sim, &suspend).await;
    assert_ne!(ended.code, 0);
    assert!(acceptances(&sim, "suspendDevices").await.is_empty(), "{}", ended.err);
}
