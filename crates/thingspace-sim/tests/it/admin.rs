//! The pages behind the service.

use serde_json::{Value, json};
use thingspace_sim::{LineState, Simulator};

use crate::support::{Bench, named};

async fn get(bench: &Bench, path: &str) -> Value {
    bench.send("GET", path, &[], "").await.unwrap().ok()
}

#[tokio::test]
async fn state_ledger_and_journal_are_what_the_library_says() {
    let bench = Bench::start(Simulator::builder().devices(100).seed(5)).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    let state = get(&bench, "/_sim/state").await;
    let expected = json!({
        "clock": {"now": "2026-01-01T00:00:00Z", "running": false},
        "seed": 5,
        "devices": 100,
        "states": {"pre-active": 25, "active": 55, "suspend": 8, "deactive": 12},
        "planned": 9,
        "deliveries": 0,
    });
    assert_eq!(state, expected);
    let moved = bench.send("POST", "/_sim/clock", &[], "{\"advance_seconds\": 2.5}").await.unwrap().ok();
    assert_eq!((&moved["clock"]["now"], &moved["states"]["suspend"]), (&json!("2026-01-01T00:00:02.5Z"), &json!(9)));
    assert_eq!(get(&bench, "/_sim/ledger").await, json!(bench.sim.ledger()));
    assert_eq!(get(&bench, "/_sim/journal").await, json!(bench.sim.journal()));
    assert_eq!(bench.sim.journal().len(), 3);
}

#[tokio::test]
async fn wrong_calls_are_told_what_there_is() {
    let bench = Bench::new(1).await;
    for body in ["", "{}", "{\"advance_seconds\": -1}", "{\"advance_seconds\": \"1\"}", "{\"advance_seconds\": 1e30}", "[1]"] {
        let reply = bench.send("POST", "/_sim/clock", &[], body).await.unwrap();
        assert!(reply.status == 400 && reply.code().contains("advance_seconds"), "{body}: {reply:?}");
    }
    for (method, path, status) in [("GET", "/_sim/nowhere", 404), ("GET", "/_sim/clock", 405), ("POST", "/_sim/state", 405)] {
        let reply = bench.send(method, path, &[], "").await.unwrap();
        assert!(reply.status == status && reply.code().contains("/_sim/state"), "{path}: {reply:?}");
    }
    assert_eq!(get(&bench, "/_sim/state").await["clock"]["now"], "2026-01-01T00:00:00Z");
}
