//! `--no-wait` prints request ids on standard output.

use serde_json::Value;
use thingspace_sim::{Fault, LineState, Simulator};

use crate::support::{Folder, devices, ok, run, sim};

fn accepted(sim: &Simulator, operation: &str) -> Vec<String> {
    let entries = sim.ledger().into_iter().filter(|entry| entry.operation == operation && entry.devices.is_some());
    entries.map(|entry| entry.request_id.unwrap().to_string()).collect()
}

#[tokio::test]
async fn request_ids_are_printed_one_per_line() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let folder = Folder::new("no-wait");
    let file = folder.file("three.txt", active[..3].join("\n").as_bytes());
    let out = ok(&sim, &["devices", "suspend", "--from", &file, "--no-wait"]).await;
    assert_eq!(out.lines().map(str::to_owned).collect::<Vec<_>>(), accepted(&sim, "suspendDevices"));
    let json = ok(&sim, &["devices", "change-plan", &active[3], "--plan", "m2m-1gb", "--no-wait", "-o", "json"]).await;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["request_id"], accepted(&sim, "changeServicePlan")[0]);
    let jsonl = ok(&sim, &["devices", "cost-center", &active[4], &active[5], "--to", "W7", "--no-wait", "-o", "jsonl"]).await;
    let row: Value = serde_json::from_str(jsonl.trim()).unwrap();
    assert_eq!((&row["request_id"], &row["devices"]), (&accepted(&sim, "changeCostCenter")[0].as_str().into(), &2.into()));
    let csv = ok(&sim, &["devices", "suspend", &active[6], "--no-wait", "-o", "csv"]).await;
    assert_eq!(csv, format!("request_id,devices\n{},1\n", accepted(&sim, "suspendDevices")[1]));
    // `swap` always sends one request.
    let swapped = ok(&sim, &["devices", "swap", &active[7], "--number-near", "98101", "--no-wait"]).await;
    assert_eq!(swapped.trim(), accepted(&sim, "changeDeviceIdentifier")[0]);
}

#[tokio::test]
async fn after_a_lost_response_nothing_is_polled() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    for (arguments, operation) in [
        (&["devices", "suspend", &active[0]][..], "suspendDevices"),
        (&["devices", "swap", &active[1], "--number-near", "98101"], "changeDeviceIdentifier"),
    ] {
        sim.inject(Fault::close().acted().on(operation)).unwrap();
        let before = sim.journal().len();
        let ended = run(&sim, &[arguments, &["--no-wait"]].concat()).await;
        assert_eq!((ended.code, ended.out.as_str()), (7, ""), "{}", ended.err);
        assert!(ended.err.contains("the outcome of the request is unknown: check the devices before sending"), "{}", ended.err);
        assert!(!ended.err.contains("polled"), "{}", ended.err);
        let polled = sim.journal()[before..].iter().any(|call| call.operation.as_deref() == Some("listDevices"));
        assert!(!polled, "no device is polled");
        sim.clear_faults();
        let json = {
            sim.inject(Fault::close().acted().on(operation)).unwrap();
            let ended = run(&sim, &[arguments, &["--no-wait", "-o", "json"]].concat()).await;
            sim.clear_faults();
            serde_json::from_str::<Value>(&ended.out).unwrap()
        };
        assert!(json[0]["request_id"].is_null() && json[0]["devices"] == 1, "{json}");
    }
}
