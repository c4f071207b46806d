//! Features that help to find mistakes in client code. The journal lists the request members that the simulator ignored, the
//! error for an unknown path names the nearest operation, and the state counts include states without devices.

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, Simulator};

use crate::support::{ACCOUNT, Bench, named};

async fn get(bench: &Bench, page: &str) -> Value {
    bench.send("GET", page, &[], "").await.unwrap().ok()
}

/// Some observed client programs send the ICCID of the device to suspend in a top-level `deviceIds`. A suspend request has no
/// such member, so the simulator ignores it. The request then names no device, and selects all devices of the account.
#[tokio::test]
async fn ignored_members_are_in_the_journal_and_the_ledger() {
    let bench = Bench::new(40).await;
    let active = bench.lines(LineState::Active);
    let body = json!({"accountName": ACCOUNT, "deviceIds": [{"id": active[0].iccid, "kind": "iccid"}], "reason": {"code": "FF"}});
    bench.call("POST", "/m2m/v1/devices/actions/suspend", &body).await.ok();
    let ignored = json!(["deviceIds", "reason"]);
    let (journal, ledger) = (get(&bench, "/_sim/journal").await, get(&bench, "/_sim/ledger").await);
    assert_eq!(journal.as_array().unwrap().last().unwrap()["ignored"], ignored);
    let accepted = ledger.as_array().unwrap().iter().find(|entry| entry["event"] == "accepted").unwrap();
    assert_eq!((&accepted["ignored"], accepted["devices"].as_u64()), (&ignored, Some(40)));
    let others = ledger.as_array().unwrap().iter().filter(|entry| entry["event"] != "accepted");
    assert!(others.clone().count() > 0 && others.clone().all(|entry| entry.get("ignored").is_none()));

    // The ignored members of a refused call are recorded too. A member that occurs in several items of a list is recorded once. A
    // call without unknown members has an empty list.
    let device = json!({"deviceIds": [{"id": active[0].iccid, "kind": "iccid", "typ": "sim"}], "color": "red"});
    bench.call("POST", "/m2m/v1/devices/actions/activate", &json!({"accountName": ACCOUNT, "device": [device]})).await.code();
    bench.call("POST", "/m2m/v1/devices/actions/restore", &json!({"devices": [device, device]})).await.ok();
    bench.change("deactivate", json!([named(&active[1])])).await.ok();
    let calls = bench.sim.journal();
    let ignored = calls[calls.len() - 3..].iter().map(|call| {
        // Members are recorded in the order of the body. `json!` does not guarantee the order of members, so the recorded names
        // are sorted before the comparison.
        let mut members = call.ignored.clone();
        members.sort();
        members
    });
    let ignored: Vec<Vec<String>> = ignored.collect();
    assert_eq!(ignored, [vec!["device"], vec!["devices[].color", "devices[].deviceIds[].typ"], vec![]]);
    assert_eq!(bench.sim.ledger().last().unwrap().ignored, [""; 0]);
}

#[tokio::test]
async fn ignored_members_of_immediate_changes_are_in_the_ledger() {
    let bench = Bench::new(20).await;
    let body = json!({"name": "CarrierService", "url": "http://127.0.0.1:9/", "secret": "hush-1"});
    bench.call("POST", &format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await.ok();
    let ledger = bench.sim.ledger();
    let registered = ledger.iter().find(|entry| entry.event == LedgerEvent::ListenerRegistered).unwrap();
    assert_eq!(registered.ignored, ["secret"]);
    assert!(!json!([ledger, bench.sim.journal()]).to_string().contains("hush-1"), "the value of an ignored member was recorded");
    // The number and the length of the recorded names are limited.
    let many: serde_json::Map<String, Value> =
        (0..1_000).map(|number| (format!("{number}{}", "x".repeat(500)), json!(1))).collect();
    bench.call("POST", "/m2m/v1/devices/actions/list", &Value::Object(many)).await.ok();
    let last = bench.sim.journal().pop().unwrap().ignored;
    assert!((1..=20).contains(&last.len()) && last.iter().all(|name| name.len() <= 100));
}

#[tokio::test]
async fn the_error_for_an_unknown_path_names_the_nearest_operation() {
    let bench = Bench::new(1).await;
    for (method, path, nearest) in [
        ("GET", "/m2m/v1/devices/actions/suspend", "POST /m2m/v1/devices/actions/suspend (suspendDevices)"),
        ("POST", "/m2m/v1/devices/actions/list/", "POST /m2m/v1/devices/actions/list (listDevices)"),
        ("POST", "/m2m/v1//devices/actions/list", "POST /m2m/v1/devices/actions/list (listDevices)"),
        ("POST", "/m2m/v1/devices/suspend", "POST /m2m/v1/devices/actions/suspend (suspendDevices)"),
        ("POST", "/m2m/v1/ts/v1/oauth2/token", "POST /ts/v1/oauth2/token (requestOauthToken)"),
        (
            "PUT",
            "/m2m/v1/devices/identifier/change",
            "PUT /m2m/v1/devices/{serviceType}/actions/deviceId (changeDeviceIdentifier)",
        ),
    ] {
        let reply = bench.call(method, path, &json!({})).await;
        assert_eq!((reply.status, reply.code()), (400, "900906"), "{reply:?}");
        let description = reply.body["fault"]["description"].as_str().unwrap();
        assert_eq!(description, format!("Check the path and the method of the request: did you mean {nearest}?"));
    }
    let reply = bench.call("GET", "/nowhere", &json!({})).await;
    assert_eq!(reply.body["fault"]["description"], "Check the path and the method of the request");
}

#[tokio::test]
async fn state_counts_include_states_without_devices() {
    let bench = Bench::new(1).await;
    let states = bench.sim.states();
    assert_eq!(states.keys().copied().collect::<Vec<_>>().len(), LineState::ALL.len());
    assert_eq!((states[&LineState::Active], states[&LineState::Suspend], states[&LineState::PendingActivation]), (1, 0, 0));
    let reported = get(&bench, "/_sim/state").await["states"].clone();
    assert_eq!(reported, json!({"pre-active": 0, "pending activation": 0, "active": 1, "suspend": 0, "deactive": 0}));
    let empty = Simulator::builder().devices(0).start().await.unwrap();
    assert!(empty.states().len() == LineState::ALL.len() && empty.states().values().all(|count| *count == 0));
}
