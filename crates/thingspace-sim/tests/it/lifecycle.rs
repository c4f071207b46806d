//! Compares every transition between the states of a line with `golden/transitions.txt`. `cargo xtask generate` draws the life
//! cycle from that file.

use std::collections::BTreeSet;
use std::time::Duration;

use expect_test::expect_file;
use serde_json::{Value, json};
use thingspace_sim::{LedgerEntry, LedgerEvent, LineState, Simulator};

use crate::support::{ACCOUNT, Bench, named};

/// Longer than the longest suspension, so that every suspension reaches its limit.
const DAYS_91: Duration = Duration::from_secs(91 * 86_400);

/// Sends each kind of request that can change the state of a line, and returns the transitions that result. The add request adds
/// a new device. The other requests name lines that already exist, in every state. Each kind of request has its own simulator,
/// except that add and delete share one.
async fn every_transition() -> BTreeSet<String> {
    let mut transitions = BTreeSet::new();
    for verb in ["activate", "suspend", "restore", "deactivate"] {
        let bench = bench().await;
        let all: Vec<Value> = bench.sim.fleet().iter().map(named).collect();
        bench.change(verb, all.into()).await.ok();
        bench.advance(DAYS_91).await;
        transitions.extend(bench.sim.ledger().iter().filter_map(transition));
    }
    let bench = bench().await;
    let new = [named_by("357712424842512", "89148000006590143291")];
    let body = json!({"accountName": ACCOUNT, "state": "preactive", "devicesToAdd": new});
    bench.post("/m2m/v1/devices/actions/add", &body).await.ok();
    for state in LineState::ALL {
        let some: Vec<Value> = bench.lines(state).iter().take(10).map(named).collect();
        bench.post("/m2m/v1/devices/actions/delete", &json!({"devicesToDelete": some})).await;
    }
    bench.sim.settle().await;
    transitions.extend(bench.sim.ledger().iter().filter_map(transition));
    transitions
}

async fn bench() -> Bench {
    Bench::start(Simulator::builder().devices(1_000).callback_delay(Duration::ZERO..Duration::ZERO)).await
}

fn named_by(imei: &str, iccid: &str) -> Value {
    json!({"deviceIds": [{"id": imei, "kind": "imei"}, {"id": iccid, "kind": "iccid"}]})
}

/// Returns `FROM, TO, CAUSE` if the entry records that a line changed its state.
fn transition(entry: &LedgerEntry) -> Option<String> {
    // Skip `LineRefused`, even if `from` and `to` differ: `from` is the state when the request was checked, and each transition
    // since then has its own `LineChanged` entry.
    if !matches!(entry.event, LedgerEvent::LineChanged | LedgerEvent::LineResumed) || entry.from == entry.to {
        return None;
    }
    let name = |state: Option<LineState>| state.map_or("not in the account", LineState::as_str);
    let cause = match (entry.from, entry.to) {
        (Some(LineState::PendingActivation), Some(LineState::Active)) => "confirmed by the network",
        (Some(LineState::PendingActivation), _) => "refused by the network",
        _ if entry.event == LedgerEvent::LineResumed => "day limit",
        _ => entry.operation,
    };
    Some(format!("{}, {}, {cause}\n", name(entry.from), name(entry.to)))
}

#[tokio::test]
async fn the_transitions_that_happen_equal_the_recorded_transitions() {
    let recorded: String = every_transition().await.into_iter().collect();
    expect_file!["../golden/transitions.txt"].assert_eq(&recorded);
}
