//! Checks the result of a job against the ledger of the simulator.

use std::collections::{HashMap, HashSet};
use std::process::Output;
use std::time::{Duration, Instant};

use jobs::ledger;
use serde_json::Value;
use thingspace_sim::LedgerEvent;

use crate::machines::{Machines, OPERATION};

/// How long outcomes may be missing: until the longest lease of a killed worker has expired, plus the time for a poll.
const LONGEST: Duration = Duration::from_secs(100);

/// The result of a job.
#[derive(Debug)]
#[allow(dead_code, reason = "the tests use the fields only to print them")]
pub(crate) struct Verdict {
    /// The number of devices per outcome in the final report.
    pub(crate) outcomes: HashMap<String, usize>,
    /// The number of callbacks in the inbox.
    pub(crate) kept: usize,
    /// The number of acknowledged deliveries.
    pub(crate) acknowledged: usize,
    /// The number of failed deliveries.
    pub(crate) failed: usize,
    /// The number of callbacks that the simulator stopped sending before they were acknowledged.
    pub(crate) lost: usize,
    /// The number of requests for `OPERATION` that the service received.
    pub(crate) requests: usize,
}

/// Waits until no more callbacks arrive, resumes the job until it has its outcomes, and checks that
/// - the service accepted the change of each device at most once,
/// - the report agrees with the ledger,
/// - the inbox has every acknowledged callback, and each callback once.
pub(crate) async fn judge(machines: &Machines, case: &str) -> Verdict {
    machines.settled().await;
    let rows = report(machines, case).await;
    let rows = rows.iter().map(|row| (iccid(row), row["outcome"].as_str().unwrap()));
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

/// Resumes the job again and again, until it has found the outcomes of all devices whose change was accepted, or [`LONGEST`] has
/// passed. Returns the rows of the last report. A worker that was killed while it waited for callbacks or polled may have left a
/// lease. In this case, the outcomes are found only after the lease has expired.
async fn report(machines: &Machines, case: &str) -> Vec<Value> {
    let accepted = ledger::accepted(&machines.sim, OPERATION);
    let started = Instant::now();
    loop {
        // If a request never arrived at the service, the command searches for its outcome until the timeout. So the timeout is
        // short.
        let arguments = ["jobs", "resume", &machines.job, "--inbox", "--timeout", "10s", "-o", "jsonl"];
        let rows = lines(&machines.run(&arguments).await, &[0, 6, 7], case);
        let is_missing = |row: &Value| row["outcome"] == "unknown" && accepted.contains_key(iccid(row));
        let missing = rows.iter().filter(|row| is_missing(row)).count();
        println!("{case}: {missing} outcomes are missing after {:?}", started.elapsed());
        if started.elapsed() > LONGEST || missing == 0 {
            return rows;
        }
    }
}

/// Asserts that a command ended with one of these exit codes, and parses its rows.
fn lines(output: &Output, codes: &[i32], case: &str) -> Vec<Value> {
    let code = output.status.code();
    assert!(code.is_some_and(|code| codes.contains(&code)), "{case}: {code:?}: {}", String::from_utf8_lossy(&output.stderr));
    str::from_utf8(&output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn iccid(row: &Value) -> &str {
    row["device"].as_str().unwrap().strip_prefix("iccid:").unwrap()
}
