//! Tests of `--no-wait`: the command sends every request, prints the id of the job on standard output, and does not wait for
//! outcomes.

use serde_json::Value;
use thingspace_sim::{Fault, LineState, Simulator};

use crate::support::{Folder, devices, ok, run, sim};

fn accepted(sim: &Simulator, operation: &str) -> usize {
    sim.ledger().into_iter().filter(|entry| entry.operation == operation && entry.devices.is_some()).count()
}

#[tokio::test]
async fn no_wait_sends_every_request_and_prints_the_job_id() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    let folder = Folder::new("no-wait");
    let file = folder.file("three.txt", active[..3].join("\n").as_bytes());
    let out = ok(&sim, &["devices", "suspend", "--from", &file, "--batch-size", "1", "--no-wait"]).await;
    assert_eq!((out.trim().len(), accepted(&sim, "suspendDevices")), (16, 3), "{out}");
    let json = ok(&sim, &["devices", "change-plan", &active[3], "--plan", "m2m-1gb", "--no-wait", "-o", "json"]).await;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((json["job"].as_str().unwrap().len(), accepted(&sim, "changeServicePlan")), (16, 1));
    let jsonl = ok(&sim, &["devices", "cost-center", &active[4], &active[5], "--to", "W7", "--no-wait", "-o", "jsonl"]).await;
    let row: Value = serde_json::from_str(jsonl.trim()).unwrap();
    assert_eq!((row["job"].as_str().unwrap().len(), accepted(&sim, "changeCostCenter")), (16, 1));
    let swapped = ok(&sim, &["devices", "swap", &active[7], "--non-geographic-number", "98101", "--no-wait"]).await;
    assert_eq!((swapped.trim().len(), accepted(&sim, "changeDeviceIdentifier")), (16, 1));
    let csv = ok(&sim, &["devices", "suspend", &active[6], "--no-wait", "-o", "csv"]).await;
    assert!(csv.starts_with("job\n") && csv.trim().len() == 20, "{csv}");
}

#[tokio::test]
async fn after_a_lost_response_nothing_is_polled_and_nothing_is_sent_again() {
    let sim = sim(100).await;
    let active = devices(&sim, LineState::Active);
    for (arguments, operation) in [
        (&["devices", "suspend", &active[0]][..], "suspendDevices"),
        (&["devices", "swap", &active[1], "--non-geographic-number", "98101"], "changeDeviceIdentifier"),
    ] {
        sim.inject(Fault::close().acted().on(operation)).unwrap();
        let before = sim.journal().len();
        let ended = run(&sim, &[arguments, &["--no-wait"]].concat()).await;
        sim.clear_faults();
        assert_eq!((ended.code, ended.out.trim().len()), (7, 16), "{}", ended.err);
        assert!(ended.err.contains("the outcome of the request is unknown: check the devices before sending"), "{}", ended.err);
        assert!(!ended.err.contains("polled"), "{}", ended.err);
        let calls: Vec<String> = sim.journal()[before..].iter().filter_map(|call| call.operation.clone()).collect();
        let sent = calls.iter().position(|call| call == operation).unwrap();
        assert!(!calls[sent..].iter().any(|call| call == "listDevices"), "a device was polled: {calls:?}");
        assert_eq!(accepted(&sim, operation), 1);
    }
}
