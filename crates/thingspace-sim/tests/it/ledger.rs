//! The ledger is complete. Two runs with the same seed, and the same calls at the same virtual times, produce identical ledgers.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, Outcome, Simulator};

use crate::support::{Bench, Listener, device, named};

/// Makes changes, some of them invalid, and advances the clock by a day. The listener refuses messages about some devices.
/// Returns the ledger and the fleet.
async fn day(seed: u64) -> (String, String) {
    let bench = Bench::start(Simulator::builder().devices(150).seed(seed)).await;
    // The order in which messages arrive differs from run to run. The listener therefore derives the status from the ICCID and
    // the attempt, so that every run gets the same statuses.
    let listener = Listener::responding_with(|message| {
        let device = message["deviceIds"][0]["id"].as_str().unwrap();
        match (device.as_bytes()[18], message["callbackCount"].as_u64().unwrap()) {
            (b'0', _) => 503,
            (b'1'..=b'4', 1) => 500,
            _ => 200,
        }
    })
    .await;
    bench.register(&listener).await;
    let pick =
        |state: LineState, from: usize, to: usize| -> Vec<Value> { bench.lines(state)[from..to].iter().map(named).collect() };
    let (spare, active) = (pick(LineState::PreActive, 0, 30), pick(LineState::Active, 0, 40));
    bench.change("activate", json!(spare)).await.ok();
    bench.change("suspend", json!(active)).await.ok();
    bench.change("deactivate", json!(active[..10])).await.ok();
    bench.advance(Duration::from_millis(700)).await;
    bench.change("restore", json!(active[..20])).await.ok();
    bench.change("activate", json!([device("89148000009999999993", "359999999999993")])).await.ok();
    bench.advance(Duration::from_secs(3)).await;
    bench.change("deactivate", json!(spare)).await.ok();
    bench.advance(Duration::from_secs(86_400)).await;
    (json!(bench.sim.ledger()).to_string(), json!(bench.sim.fleet()).to_string())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_runs_have_the_same_ledger_if_and_only_if_they_have_the_same_seed() {
    let mut days = Vec::new();
    for seed in [1, 2, 3, 7, u64::MAX] {
        let (first, second) = (day(seed).await, day(seed).await);
        assert!(first == second, "seed {seed}: two runs differ");
        assert!(!days.contains(&first), "seed {seed}: same ledger as another seed");
        days.push(first);
    }
}

/// Neither the real time that deliveries take nor the size of the clock steps affects the ledger.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn real_time_does_not_affect_the_ledger() {
    for seed in [4, 5] {
        let mut ledgers = Vec::new();
        for step in [1, 250, 2_000] {
            let bench = Bench::start(Simulator::builder().devices(400).seed(seed)).await;
            let listener = Listener::start(&[]).await;
            bench.register(&listener).await;
            let active: Vec<Value> = bench.lines(LineState::Active).iter().map(named).collect();
            bench.change("suspend", json!(active)).await.ok();
            for _ in 0..2_000 / step {
                bench.sim.clock().advance(Duration::from_millis(step));
                if step > 1 {
                    tokio::task::yield_now().await;
                }
            }
            bench.sim.settle().await;
            ledgers.push(json!(bench.sim.ledger()).to_string());
        }
        assert!(ledgers.iter().all(|ledger| *ledger == ledgers[0]), "seed {seed}");
    }
}

#[tokio::test]
async fn every_device_has_one_outcome_and_one_delivered_callback() {
    let bench = Bench::start(Simulator::builder().devices(500).seed(9)).await;
    let listener = Listener::start(&[500; 40]).await;
    bench.register(&listener).await;
    let lines: Vec<Value> = bench.sim.fleet().iter().map(named).collect();
    let request = bench.change("activate", json!(lines)).await.ok();
    bench.advance(Duration::from_secs(3_600)).await;
    let ledger = bench.sim.ledger();
    assert!(ledger.iter().enumerate().all(|(index, entry)| entry.seq == index as u64 + 1));
    assert!(ledger.is_sorted_by_key(|entry| entry.at));
    let request_id = &request["requestId"];
    let of_request = |event| ledger.iter().filter(move |entry| entry.event == event && json!(entry.request_id) == *request_id);
    let accepted: Vec<_> = of_request(LedgerEvent::Accepted).collect();
    assert_eq!((accepted.len(), accepted[0].devices, accepted[0].operation), (1, Some(500), "activateDevices"));

    let mut outcomes: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
    let mut delivered: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &ledger {
        let Some(iccid) = entry.device.as_ref().and_then(|device| device.iccid.clone()) else { continue };
        outcomes.entry(iccid.clone()).or_default().extend(entry.outcome);
        *delivered.entry(iccid).or_default() += usize::from(entry.event == LedgerEvent::CallbackDelivered);
    }
    assert!(outcomes.len() == 500 && outcomes.values().all(|outcomes| outcomes.len() == 1));
    assert!(delivered.values().all(|count| *count == 1));
    let activated = outcomes.values().filter(|outcomes| outcomes[0] == Outcome::Success).count();
    // 185 lines are pre-active or deactive. Two of these have unknown hardware, so 183 become active.
    assert_eq!((activated, bench.lines(LineState::Active).len()), (183, 275 + 183));
    assert_eq!(of_request(LedgerEvent::LineRefused).count(), 500 - 183);
    assert_eq!(of_request(LedgerEvent::CallbackFailed).count(), 40);
}

#[tokio::test]
async fn ledger_entries_serialize_as_documented() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::PreActive).swap_remove(0);
    let request = bench.change("activate", json!([named(&line)])).await.ok();
    let ledger = json!(bench.sim.ledger());
    let common = |seq: u64, event: &str| {
        json!({
            "seq": seq, "at": "2026-01-01T00:00:00Z", "event": event, "operation": "activateDevices",
            "request_id": request["requestId"], "account": "0000123456-00001",
        })
    };
    let with = |mut entry: Value, more: Value| {
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        entry
    };
    let of_line = json!({"device": {"iccid": line.iccid, "imei": line.imei}});
    let expected = json!([
        with(common(1, "accepted"), json!({"devices": 1})),
        with(with(common(2, "line_changed"), of_line.clone()), json!({"from": "pre-active", "to": "pending activation"})),
        with(
            with(common(3, "line_changed"), of_line.clone()),
            json!({"from": "pending activation", "to": "active", "outcome": "success"})
        ),
        with(with(common(4, "callback_lost"), of_line), json!({"service": "CarrierService", "code": "no_listener"})),
    ]);
    assert_eq!(ledger, expected);
}
