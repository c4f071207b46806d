//! The whole state in a file, and out of it again.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{Clock, Fault, LineState, Remote, Simulator};

use crate::support::{ACCOUNT, Bench, Listener, device, named};

/// A simulator in the middle of everything: requests under way, messages to repeat, suspended lines, a fault in force.
async fn busy(listener: &Listener) -> Bench {
    let mut bench = Bench::start(Simulator::builder().devices(200).seed(11)).await;
    bench.register(listener).await;
    let (active, spare) = (bench.lines(LineState::Active), bench.lines(LineState::PreActive));
    bench.change("suspend", json!(active.iter().take(5).map(named).collect::<Vec<_>>())).await.ok();
    bench.advance(Duration::from_secs(10)).await;
    bench.change("activate", json!(spare.iter().take(5).map(named).collect::<Vec<_>>())).await.ok();
    bench.change("activate", json!([device("89148000008682242668", "357423603127518")])).await.ok();
    bench.change("restore", json!(active.iter().take(2).map(named).collect::<Vec<_>>())).await.ok();
    let inbox = json!({"name": "DeviceService", "url": format!("{}/devices", bench.sim.inbox_url())});
    bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &inbox).await.ok();
    bench.post("/m2m/v1/devices/actions/suspension/status", &json!({"devices": [named(&active[0])]})).await;
    bench.send("POST", "/_sim/inbox/mine", &[], "{\"kept\": true}").await.unwrap().ok();
    bench.sim.inject(Fault::status(503).on("listDevices").every(3)).unwrap();
    bench.log_in().await;
    bench
}

/// What is seen of a simulator, without what its listener does.
fn seen(sim: &Simulator) -> Value {
    json!({"fleet": sim.fleet(), "ledger": sim.ledger(), "faults": sim.faults(), "now": sim.clock().now(), "seed": sim.seed(), "inbox": sim.inbox()})
}

#[tokio::test]
async fn a_restored_state_goes_on_as_the_first_one_would() {
    // Refuses at first, so that repeats are planned.
    let listener = Listener::start(&[503, 503, 503]).await;
    let mut bench = busy(&listener).await;
    let snapshot = bench.sim.snapshot().unwrap();
    let other = Simulator::builder().snapshot(snapshot).clock(Clock::paused()).start().await.unwrap();
    assert_eq!(seen(&other), seen(&bench.sim));

    // Tokens live on.
    let (bearer, session) = (bench.bearer.clone(), bench.session.clone());
    let line = bench.lines(LineState::Active).swap_remove(7);
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.advance(Duration::from_secs(100 * 86_400)).await;
    let first = seen(&bench.sim);
    bench.sim = other;
    (bench.bearer, bench.session) = (bearer, session);
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.advance(Duration::from_secs(100 * 86_400)).await;
    assert_eq!(seen(&bench.sim), first);
}

#[tokio::test]
async fn a_state_is_kept_over_http_and_in_place() {
    let listener = Listener::start(&[]).await;
    let bench = busy(&listener).await;
    let remote = Remote::new(bench.sim.url()).unwrap();
    let (before, snapshot) = (seen(&bench.sim), remote.snapshot().await.unwrap());
    bench.advance(Duration::from_secs(200 * 86_400)).await;
    assert_ne!(seen(&bench.sim), before);
    remote.restore(snapshot).await.unwrap();
    assert_eq!(seen(&bench.sim), before);
    let listeners = bench.call("GET", &format!("/m2m/v1/callbacks/{ACCOUNT}"), &Value::Null).await.ok();
    assert_eq!(listeners[0]["password"], "k4-Copper-Finch");
}

#[tokio::test]
async fn messages_of_a_restored_state_go_only_where_this_simulator_may_deliver() {
    let bench = Bench::start(Simulator::builder().devices(1).callback_hosts(["10.1.2.3"])).await;
    let body = json!({"name": "CarrierService", "url": "http://10.1.2.3/"});
    bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await.ok();
    let snapshot = bench.sim.snapshot().unwrap();
    let other = Simulator::builder().snapshot(snapshot).start().await.unwrap();
    assert_eq!(Remote::new(other.url()).unwrap().get("listeners").await.unwrap(), json!([]));
}

#[tokio::test]
async fn what_is_no_snapshot_changes_nothing() {
    let bench = Bench::new(10).await;
    let snapshot = bench.sim.snapshot().unwrap();
    bench.advance(Duration::from_secs(60)).await;
    let before = seen(&bench.sim);
    let refused = |bytes: &[u8]| bench.sim.restore(bytes).unwrap_err().to_string();
    assert_eq!(refused(b""), "this is no snapshot of the simulator");
    assert_eq!(refused(b"PK\x03\x04 something else\n"), "this is no snapshot of the simulator");
    assert_eq!(refused(&[b'x'; 100_000]), "this is no snapshot of the simulator");
    let other = [b"thingspace-sim snapshot 9.9.9\n", snapshot.as_slice()].concat();
    assert!(refused(&other).contains("restore it with the version that made it"), "{}", refused(&other));
    for cut in (0..snapshot.len()).step_by(97) {
        assert!(bench.sim.restore(&snapshot[..cut]).is_err(), "{cut} of {} bytes", snapshot.len());
    }
    for place in (30..snapshot.len()).step_by(53) {
        // A changed byte may still be a state; it must not be the end of this one.
        let mut changed = snapshot.clone();
        changed[place] ^= 0xFF;
        let _ = bench.sim.restore(&changed);
        bench.sim.restore(&snapshot).unwrap();
    }
    bench.advance(Duration::from_secs(60)).await;
    assert_eq!(seen(&bench.sim), before);
}

#[tokio::test]
async fn lines_that_nobody_touched_need_no_room() {
    let sim = Simulator::builder().devices(20_000).clock(Clock::paused()).start().await.unwrap();
    let snapshot = sim.snapshot().unwrap();
    // Each of the suspended ones has its plan of return.
    assert!(snapshot.len() < 1_000_000, "{} bytes", snapshot.len());
    let other = Simulator::builder().devices(1).snapshot(snapshot).clock(Clock::paused()).start().await.unwrap();
    assert_eq!(other.fleet(), sim.fleet());
}
