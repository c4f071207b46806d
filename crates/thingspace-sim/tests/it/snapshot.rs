//! Saves the whole state of a simulator in a snapshot and restores it.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{Clock, Fault, LineState, LineView, PortalChange, Remote, Simulator};

use crate::support::{ACCOUNT, Bench, Listener, device, named};

/// Returns a busy simulator with pending requests, messages to retry, suspended lines and an active fault.
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
    bench.send("POST", "/_sim/inbox/mine", &[], "{\"stored\": true}").await.unwrap().ok();
    bench.sim.inject(Fault::status(503).on("listDevices").every(3)).unwrap();
    bench.log_in().await;
    bench
}

/// Returns the observable state of a simulator, except the callbacks that its external listeners received.
fn seen(sim: &Simulator) -> Value {
    json!({"fleet": sim.fleet(), "ledger": sim.ledger(), "faults": sim.faults(), "now": sim.clock().now(), "seed": sim.seed(), "inbox": sim.inbox()})
}

#[tokio::test]
async fn a_restored_snapshot_continues_like_the_original() {
    // The first three deliveries fail, so the snapshot contains planned retries.
    let listener = Listener::start(&[503, 503, 503]).await;
    let mut bench = busy(&listener).await;
    let snapshot = bench.sim.snapshot().unwrap();
    let other = Simulator::builder().snapshot(snapshot).clock(Clock::paused()).start().await.unwrap();
    assert_eq!(seen(&other), seen(&bench.sim));

    // The restored simulator must also accept the tokens of the original.
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

/// Returns a simulator with state in every area of the API.
async fn everywhere() -> Bench {
    let bench = Bench::new(400).await;
    let active: Vec<_> = bench.lines(LineState::Active).into_iter().filter(|line| line.eid.is_none()).collect();
    let absent = |line: &LineView| line.state == LineState::Active && line.profile_status.as_deref() == Some("NOT_DOWNLOADED");
    let chip = bench.sim.fleet().into_iter().find(absent).unwrap();
    let id = |line: &LineView| json!({"id": line.iccid, "kind": "iccid"});
    assert!(
        bench.sim.device_sends_sms(&active[0].iccid, "tank 7 is full") && bench.sim.add_traffic(&active[0].iccid, 77_000_000)
    );
    bench.sim.portal_change(&active[1].iccid, &PortalChange::Suspend {}).unwrap();
    let eid = json!({"id": chip.eid, "kind": "eid"});
    let labels = json!([{"deviceIds": [eid], "label": {"name": "region", "value": "north"}}]);
    let post = async |path: &str, body: Value| bench.post(path, &body).await.ok();
    post("/m2m/v1/devices/actions/usagesegmentationlabels", json!({"accountName": ACCOUNT, "labels": labels})).await;
    let profile = json!({"accountName": ACCOUNT, "smsrOid": "1.3.6", "devices": [{"deviceIds": [eid, id(&chip)]}]});
    post("/m2m/v1/devices/profile/actions/download_enable", profile).await;
    let located = |line: &LineView| json!({"id": line.iccid, "kind": "iccid", "mdn": line.mdn});
    let location_request =
        json!({"accountName": ACCOUNT, "cacheMode": "1", "deviceList": [located(&active[2]), located(&active[3])]});
    post("/loc/v1/locations", location_request.clone()).await;
    post("/loc/v1/devicelocations", location_request).await;
    post("/loc/v1/consents", json!({"accountName": ACCOUNT, "exclusion": [active[4].imei]})).await;
    post("/loc/v1/devicelocations/action/consents", json!({"accountName": ACCOUNT, "deviceList": [id(&active[4])]})).await;
    let fota = bench.call("GET", &format!("/fota/v1/devices/{ACCOUNT}/index/0"), &Value::Null).await.ok();
    let gateway = fota["deviceList"]
        .as_array()
        .unwrap()
        .iter()
        .find(|device| device["firmware"] == "GWFW-07" && active.iter().any(|line| device["deviceId"] == line.imei));
    let imeis = json!([gateway.unwrap()["deviceId"]]);
    post(&format!("/fota/v1/licenses/{ACCOUNT}/assign"), json!({"deviceList": imeis})).await;
    post(&format!("/fota/v1/licenses/{ACCOUNT}/cancel"), json!({"deviceList": imeis})).await;
    let upgrade = json!({
        "accountName": ACCOUNT, "firmwareName": "FOTA_Example_GW210_07To08", "firmwareTo": "GWFW-08",
        "startDate": "2026-01-02", "endDate": "2026-01-03", "deviceList": imeis,
    });
    post("/fota/v1/upgrades", upgrade).await;
    post("/m2m/v1/groups", json!({"accountName": ACCOUNT, "groupName": "tanks", "groupDescription": "x", "devicesToAdd": []}))
        .await;
    bench
}

/// Returns the responses of read operations from every area of the API.
async fn answers(bench: &mut Bench) -> Vec<Value> {
    bench.log_in_again().await;
    let line = bench.sim.fleet().into_iter().find(|line| line.eid.is_none() && line.mdn.is_some()).unwrap();
    let span = json!({"deviceId": {"id": line.iccid, "kind": "iccid"}, "earliest": "2025-12-01T00:00:00Z", "latest": "2027-01-01T00:00:00Z"});
    let labeled = json!({"label": {"name": "region", "value": "north"}, "earliest": "2025-12-01T00:00:00Z", "latest": "2027-01-01T00:00:00Z"});
    let used = json!({"accountName": ACCOUNT, "startDate": "01-01-2026", "endDate": "12-31-2026"});
    let mut answers = Vec::new();
    for (path, body) in [
        ("/m2m/v1/devices/usage/actions/list", &span),
        ("/m2m/v1/devices/history/actions/list", &span),
        ("/m2m/v1/devices/usage/actions/list", &labeled),
        ("/loc/v1/usage", &used),
    ] {
        answers.push(bench.post(path, body).await.ok());
    }
    // The history of one suspended line must contain the portal change that `everywhere` made.
    let mut changes = Vec::new();
    for line in bench.lines(LineState::Suspend) {
        let mut body = span.clone();
        body["deviceId"]["id"] = line.iccid.into();
        changes.push(bench.post("/m2m/v1/devices/history/actions/list", &body).await.ok());
    }
    assert!(json!(changes).to_string().contains("\"eventBy\":\"Portal\""), "the portal change is missing");
    answers.push(json!(changes));
    for path in [
        format!("/m2m/v1/sms/{ACCOUNT}/history"),
        format!("/m2m/v1/groups/{ACCOUNT}"),
        format!("/loc/v1/consents/{ACCOUNT}/index/0"),
        format!("/loc/v1/devicelocations/action/consents?accountName={ACCOUNT}"),
        format!("/fota/v1/licenses/{ACCOUNT}/index/0"),
        format!("/fota/v1/licenses/{ACCOUNT}/cancel/index/0"),
        format!("/fota/v1/devices/{ACCOUNT}/index/0"),
        format!("/fota/v1/reports/{ACCOUNT}/status/Finished/index/0"),
    ] {
        answers.push(bench.call("GET", &path, &Value::Null).await.ok());
    }
    answers
}

#[tokio::test]
async fn every_area_survives_a_snapshot() {
    let mut bench = everywhere().await;
    let other = Simulator::builder().snapshot(bench.sim.snapshot().unwrap()).clock(Clock::paused()).start().await.unwrap();
    let mut reported = Vec::new();
    for sim in [None, Some(other)] {
        if let Some(sim) = sim {
            bench.sim = sim;
        }
        let mut before = answers(&mut bench).await;
        bench.advance(Duration::from_secs(4 * 86_400)).await;
        before.extend(answers(&mut bench).await);
        before.push(seen(&bench.sim));
        reported.push(before);
    }
    let (first, second) = (&reported[0], &reported[1]);
    for (number, (first, second)) in first.iter().zip(second).enumerate() {
        assert_eq!(first, second, "answer {number}");
    }
    // The responses at the end of the four days must contain the state that `everywhere` created.
    let last = &first[13..];
    for (answer, list) in [
        (2, "/usageHistory/0"),
        (5, "/messages/0"),
        (6, "/3"),
        (7, "/exclusion/0"),
        (8, "/deviceList/0"),
        (9, "/deviceList/0"),
        (10, "/deviceList/0"),
        (12, "/reportList/0"),
    ] {
        assert!(last[answer].pointer(list).is_some(), "answer {answer}: {}", last[answer]);
    }
    assert_ne!(last[3]["totalTransactionCount"], "0");
}

#[tokio::test]
async fn a_simulator_can_restore_its_own_snapshot_over_http() {
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
async fn a_restored_snapshot_drops_listeners_on_forbidden_hosts() {
    let bench = Bench::start(Simulator::builder().devices(1).callback_hosts(["10.1.2.3"])).await;
    let body = json!({"name": "CarrierService", "url": "http://10.1.2.3/"});
    bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await.ok();
    let snapshot = bench.sim.snapshot().unwrap();
    let other = Simulator::builder().snapshot(snapshot).start().await.unwrap();
    assert_eq!(Remote::new(other.url()).unwrap().get("listeners").await.unwrap(), json!([]));
}

#[tokio::test]
async fn an_invalid_snapshot_changes_nothing() {
    let bench = Bench::new(10).await;
    let snapshot = bench.sim.snapshot().unwrap();
    bench.advance(Duration::from_secs(60)).await;
    let before = seen(&bench.sim);
    let refused = |bytes: &[u8]| bench.sim.restore(bytes).unwrap_err().to_string();
    assert_eq!(refused(b""), "not a snapshot of the simulator: give a file that the simulator has written");
    assert_eq!(
        refused(b"PK\x03\x04 something else\n"),
        "not a snapshot of the simulator: give a file that the simulator has written"
    );
    assert_eq!(refused(&[b'x'; 100_000]), "not a snapshot of the simulator: give a file that the simulator has written");
    let other = [b"thingspace-sim snapshot 9.9.9\n", snapshot.as_slice()].concat();
    assert!(refused(&other).contains("restore it with the version that wrote it"), "{}", refused(&other));
    for cut in (0..snapshot.len()).step_by(97) {
        assert!(bench.sim.restore(&snapshot[..cut]).is_err(), "{cut} of {} bytes", snapshot.len());
    }
    for offset in (30..snapshot.len()).step_by(53) {
        // A snapshot with a changed byte may still be valid, so the result does not matter. But the simulator must not crash.
        let mut changed = snapshot.clone();
        changed[offset] ^= 0xFF;
        let _ = bench.sim.restore(&changed);
        bench.sim.restore(&snapshot).unwrap();
    }
    bench.advance(Duration::from_secs(60)).await;
    assert_eq!(seen(&bench.sim), before);
}

#[tokio::test]
async fn untouched_lines_take_no_space_in_a_snapshot() {
    let sim = Simulator::builder().devices(20_000).clock(Clock::paused()).start().await.unwrap();
    let snapshot = sim.snapshot().unwrap();
    // The limit leaves room for the suspended lines, because the snapshot contains the planned resume of each suspended line.
    assert!(snapshot.len() < 1_000_000, "{} bytes", snapshot.len());
    let other = Simulator::builder().devices(1).snapshot(snapshot).clock(Clock::paused()).start().await.unwrap();
    assert_eq!(other.fleet(), sim.fleet());
}
