//! Tests of changes that read their devices from a file: values per row, rejected rows, and files that contain earlier output of
//! the program.

use std::collections::BTreeMap;
use std::time::Duration;

use thingspace_sim::{LineState, LineView, Simulator};

use crate::support::{Folder, ok, run, sim};

fn lines(sim: &Simulator, state: LineState) -> Vec<LineView> {
    sim.fleet().into_iter().filter(|line| line.state == state && line.eid.is_none()).collect()
}

/// Returns how many calls of `operation` the simulator has received.
fn calls(sim: &Simulator, operation: &str) -> usize {
    sim.journal().iter().filter(|call| call.operation.as_deref() == Some(operation)).count()
}

/// Returns the plan of each device by ICCID.
fn plans(sim: &Simulator) -> BTreeMap<String, Option<String>> {
    sim.fleet().into_iter().map(|line| (line.iccid.clone(), line.service_plan.clone())).collect()
}

#[tokio::test]
async fn rows_with_the_same_values_share_a_request() {
    let sim = sim(200).await;
    let (spare, folder) = (lines(&sim, LineState::PreActive), Folder::new("groups"));
    let wanted = ["m2m-5mb", "m2m-1gb", "m2m-5mb", "m2m-1gb", ""];
    let rows = spare.iter().zip(wanted).map(|(line, plan)| format!("{};\"{}\";Pump;{plan}\r\n", line.imei, line.iccid));
    let content = format!("IMEI;SIM Card Number;Site;Rate Plan\r\n{}", rows.collect::<String>());
    let file = folder.file("wanted.csv", content.as_bytes());
    let activate = ["devices", "activate", "--from", &file, "--zip", "98101"];

    let ended = run(&sim, &activate).await;
    assert!(ended.code == 2 && ended.err.contains("wanted.csv:6: the plan is missing"), "{}", ended.err);
    let ended = run(&sim, &[&activate[..], &["--plan", "Private 5G Std"]].concat()).await;
    assert!(ended.code == 2 && ended.err.contains("--plan and the column `Rate Plan`"), "{}", ended.err);
    assert_eq!(calls(&sim, "activateDevices"), 0, "a request was sent for a refused file");

    let both = [&activate[..], &["--plan", "M2M4GFLEETSHR", "--column", "plan=Rate Plan", "-o", "csv"]].concat();
    let ended = run(&sim, &both).await;
    assert_eq!((ended.code, ended.out.matches(",done,").count()), (0, 5), "{}", ended.err);
    assert!(ended.err.contains("columns that are not used: Site"), "{}", ended.err);
    assert_eq!(calls(&sim, "activateDevices"), 3, "expected one request for each plan");
    let plans = plans(&sim);
    for (line, plan) in spare.iter().zip(["m2m-5mb", "m2m-1gb", "m2m-5mb", "m2m-1gb", "M2M4GFLEETSHR"]) {
        assert_eq!(plans[&line.iccid].as_deref(), Some(plan));
    }
}

#[tokio::test]
async fn a_rejected_row_stops_the_command_unless_rejects_are_skipped() {
    let sim = sim(200).await;
    let (active, folder) = (lines(&sim, LineState::Active), Folder::new("rejects"));
    let [a, b] = [&active[0].iccid, &active[1].iccid];
    let file = folder.file("mixed.csv", format!("iccid,note\n{a},x\n8.9148E+19,=1+1\n{b},y\n8914,z\n{a},again\n").as_bytes());
    let rejects = folder.path().join("rejects.csv").display().to_string();
    let suspend = ["devices", "suspend", "--from", &file, "--rejects", &rejects, "-o", "csv"];

    let ended = run(&sim, &suspend).await;
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    for part in
        ["mixed.csv:3: ", "has lost the last digits", "mixed.csv:5: ", "expected 18 to 20 digits", "2 of 5 rows", "6 (repeats 2)"]
    {
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
    assert_eq!(calls(&sim, "suspendDevices"), 0);
    let written = std::fs::read_to_string(&rejects).unwrap();
    let starts: Vec<_> = written.lines().map(|line| line.split(',').take(2).collect::<Vec<_>>().join(",")).collect();
    assert_eq!(starts, ["row,value", "3,8.9148E+19", "5,8914"]);

    let ended = run(&sim, &[&suspend[..], &["--skip-rejects"]].concat()).await;
    assert_eq!((ended.code, ended.out.matches(",done,").count()), (0, 2), "{}", ended.err);
    let ended = run(&sim, &["devices", "restore", "--from", &file, "--rejects", &file, "--skip-rejects"]).await;
    assert!(ended.code == 2 && ended.err.contains("would overwrite"), "{}", ended.err);
    let clean = folder.file("clean.txt", a.as_bytes());
    ok(&sim, &["devices", "restore", "--from", &clean, "--rejects", &rejects]).await;
    assert_eq!(std::fs::read_to_string(&rejects).unwrap(), "row,value,reason\n", "the old rejects were kept");
}

#[tokio::test]
async fn printed_devices_and_outcomes_can_be_read_back_from_a_file() {
    let (sim, folder) = (sim(120).await, Folder::new("own"));
    let count = lines(&sim, LineState::Active).len();
    for format in ["csv", "json", "jsonl"] {
        // The service allows only a few changes of a device per day, so each round starts two days later.
        sim.clock().advance(Duration::from_secs(2 * 86_400));
        let listed = ok(&sim, &["devices", "list", "--state", "active", "-o", format]).await;
        let file = folder.file("listed", listed.as_bytes());
        let suspended = ok(&sim, &["devices", "suspend", "--from", &file, "-o", format]).await;
        let file = folder.file("suspended", suspended.as_bytes());
        let restored = ok(&sim, &["devices", "restore", "--from", &file, "-o", "csv"]).await;
        assert!(restored.matches(",done,").count() >= count, "{format}: {restored}");
    }
    let listed = ok(&sim, &["devices", "list", "--state", "active", "-o", "csv"]).await;
    let file = folder.file("listed.csv", listed.as_bytes());
    let ended = run(&sim, &["devices", "change-plan", "--from", &file, "--plan", "m2m-1gb"]).await;
    assert!(
        ended.code == 2 && ended.err.contains("--column plan="),
        "expected an error, because both the column `plan` and --plan name a plan: {}",
        ended.err
    );
    ok(&sim, &["devices", "change-plan", "--from", &file, "--plan", "m2m-1gb", "--column", "plan="]).await;
    assert!(lines(&sim, LineState::Active).iter().all(|line| line.service_plan.as_deref() == Some("m2m-1gb")));
}

#[tokio::test]
async fn swap_reads_several_devices_and_their_new_imeis_from_a_file() {
    let (sim, folder) = (sim(120).await, Folder::new("swaps"));
    let active = lines(&sim, LineState::Active);
    let file = folder.file(
        "swaps.csv",
        format!(
            "Wireless Number,New IMEI\n{},49-015420-323751-8\n{},356620116410452\n",
            active[0].mdn.clone().unwrap_or_default(),
            active[1].mdn.clone().unwrap_or_default()
        )
        .as_bytes(),
    );
    let swapped = ok(&sim, &["devices", "swap", "--from", &file, "-o", "csv"]).await;
    assert_eq!(swapped.matches(",done,").count(), 2, "{swapped}");
    let imei = |iccid: &str| sim.fleet().into_iter().find(|line| line.iccid == iccid).map(|line| line.imei);
    assert_eq!(imei(&active[0].iccid).as_deref(), Some("490154203237518"));
    assert_eq!(imei(&active[1].iccid).as_deref(), Some("356620116410452"));
    let ended = run(&sim, &["devices", "swap", "--from", &file, "--to", "imei:490154203237518"]).await;
    assert!(ended.code == 2 && ended.err.contains("--to and the column `New IMEI`"), "{}", ended.err);
}
