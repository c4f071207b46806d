//! Judges the end of a job by the ledger of the simulator.

use std::collections::{HashMap, HashSet};
use std::process::Output;

use jobs::ledger;
use serde_json::Value;
use thingspace_sim::LedgerEvent;

use crate::machines::{Machines, OPERATION};

/// The end of a job.
#[derive(Debug)]
pub(crate) struct Verdict {
    /// The number of devices per outcome in the final report.
    pub(crate) outcomes: HashMap<String, usize>,
    /// The number of callbacks in the inbox.
    pub(crate) kept: usize,
    /// The number of attempts to deliver a callback that were acknowledged, that failed, and of callbacks that were given up.
    pub(crate) acknowledged: usize,
    pub(crate) failed: usize,
    pub(crate) lost: usize,
    /// The number of requests that the service received.
    pub(crate) requests: usize,
}

/// Runs the job to its end with one more worker, and checks that
/// - the service accepted each device at most once,
/// - the report agrees with the ledger,
/// - the inbox has every acknowledged callback, and each callback once.
pub(crate) async fn judge(machines: &Machines, case: &str) -> Verdict {
    machines.settled().await;
    // Requests without an answer that never arrived are searched for. The search ends with the wait.
    let arguments = ["jobs", "resume", &machines.job, "--inbox", "--timeout", "15s", "-o", "jsonl"];
    let rows = lines(&machines.run(&arguments).await, &[0, 6, 7], case);
    let rows = rows.iter().map(|row| (iccid(row["device"].as_str().unwrap()), row["outcome"].as_str().unwrap()));
    let outcomes = ledger::judge(&machines.sim, OPERATION, rows, true, case).await;

    let mut kept = HashSet::new();
    for row in lines(&machines.run(&["inbox", "list", "-o", "jsonl"]).await, &[0], case) {
        let is_iccid = |id: &&Value| id["kind"].as_str().unwrap().eq_ignore_ascii_case("iccid");
        let device = row["devices"].as_array().unwrap().iter().find(is_iccid).unwrap();
        let key = (row["requestId"].as_str().unwrap().to_owned(), device["id"].as_str().unwrap().to_owned());
        assert!(kept.insert(key), "{case}: a callback is in the inbox twice: {row}");
    }
    let (mut acknowledged, mut failed, mut lost) = (0, 0, 0);
    for entry in machines.sim.ledger() {
        match entry.event {
            LedgerEvent::CallbackDelivered => {
                let key = (entry.request_id.unwrap().to_string(), entry.device.unwrap().iccid.unwrap());
                assert!(kept.contains(&key), "{case}: an acknowledged callback is not in the inbox: {key:?}");
                acknowledged += 1;
            }
            LedgerEvent::CallbackFailed => failed += 1,
            LedgerEvent::CallbackLost => lost += 1,
            _ => {}
        }
    }
    let requests = machines.sim.journal().iter().filter(|call| call.operation.as_deref() == Some(OPERATION)).count();
    Verdict { outcomes, kept: kept.len(), acknowledged, failed, lost, requests }
}

/// Parses the rows of a command.
fn lines(output: &Output, codes: &[i32], case: &str) -> Vec<Value> {
    let code = output.status.code();
    assert!(code.is_some_and(|code| codes.contains(&code)), "{case}: {code:?}: {}", String::from_utf8_lossy(&output.stderr));
    str::from_utf8(&output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn iccid(device: &str) -> &str {
    device.strip_prefix("iccid:").unwrap()
}
