//! Usage labels and billed usage.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::LineState;

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, Reply};

const DAY: Duration = Duration::from_secs(86_400);
const LABELS: &str = "/m2m/v1/devices/actions/usagesegmentationlabels";
const BILLED: &str = "/m2m/v1/devices/usage/actions/billedusage";
const MANY: &str = "/m2m/v1/devices/usage/actions/billedusage/list";
const CYCLES: &str = "/m2m/v2/devices/usage/actions/billed";

/// The EIDs that `with_euiccs` gives to two lines.
const EIDS: [&str; 2] = ["00049032000001000000000000000001", "00049032000001000000000000000028"];

fn eid(eid: &str) -> Value {
    json!({"id": eid, "kind": "eid"})
}

fn label(value: &str) -> Value {
    json!({"name": "region", "value": value})
}

/// Activates two preactive lines, each with one of the [`EIDS`], so that they become eUICC lines.
async fn with_euiccs(bench: &Bench) {
    let spare: Vec<_> = bench.lines(LineState::PreActive).into_iter().filter(|line| line.eid.is_none()).collect();
    let devices: Vec<Value> = EIDS
        .iter()
        .zip(&spare)
        .map(|(id, line)| json!({"deviceIds": [{"id": line.iccid, "kind": "iccid"}, {"id": line.imei, "kind": "imei"}, eid(id)]}))
        .collect();
    bench.change("activate", json!(devices)).await.ok();
    bench.sim.settle().await;
}

async fn change(bench: &Bench, method: &str, labels: Value) -> Reply {
    bench.call(method, LABELS, &json!({"accountName": ACCOUNT, "labels": labels})).await
}

/// Returns the number of usage records of the lines whose label `region` has this value.
async fn usage_records(bench: &Bench, region: &str) -> usize {
    let body = json!({"label": label(region), "earliest": "2026-01-01T00:00:00Z", "latest": "2027-01-01T00:00:00Z"});
    let answer = bench.post("/m2m/v1/devices/usage/actions/list", &body).await.ok();
    answer["usageHistory"].as_array().unwrap().len()
}

#[tokio::test]
async fn labels_separate_usage() {
    let mut bench = Bench::new(60).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("CarrierService", &listener).await;
    with_euiccs(&bench).await;
    let before = listener.messages().len();
    let labels = json!([
        {"deviceIds": [eid(EIDS[0])], "label": label("north")},
        {"deviceIds": [eid(EIDS[1])], "label": label("south")},
    ]);
    let answer = change(&bench, "POST", labels).await.ok();
    assert_response("setUsageSegmentationLabels", &answer);
    bench.advance(DAY * 10).await;
    bench.log_in_again().await;
    let messages = listener.messages().split_off(before);
    assert_eq!(messages.len(), 2);
    messages.iter().for_each(|message| assert_callback("CarrierService", message));
    assert_eq!(messages[0]["deviceIds"], json!([eid(EIDS[0])]));
    let (north, south) = (usage_records(&bench, "north").await, usage_records(&bench, "south").await);
    assert!(north > 0 && south > 0, "{north} {south}");
    // A new value of a label replaces its previous value.
    change(&bench, "POST", json!([{"deviceIds": [eid(EIDS[1])], "label": label("north")}])).await.ok();
    bench.sim.settle().await;
    assert_eq!((usage_records(&bench, "north").await, usage_records(&bench, "south").await), (north + south, 0));
    // A label is removed only if its value matches.
    let other = json!([{"deviceIds": [eid(EIDS[0])], "label": label("south")}]);
    change(&bench, "DELETE", other).await.ok();
    let answer = change(&bench, "DELETE", json!([{"deviceIds": [eid(EIDS[1])], "label": label("north")}])).await.ok();
    assert_response("removeUsageSegmentationLabels", &answer);
    bench.sim.settle().await;
    assert_eq!(usage_records(&bench, "north").await, north);
}

#[tokio::test]
async fn labels_are_set_and_removed_only_by_eid() {
    let bench = Bench::new(60).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    for method in ["POST", "DELETE"] {
        let by_sim = json!([{"deviceIds": [{"id": line.iccid, "kind": "iccid"}], "label": label("north")}]);
        assert_eq!(change(&bench, method, by_sim).await.code(), "INPUT_INVALID.Device.Identifier.Invalid");
        assert_eq!(change(&bench, method, json!([])).await.code(), "REQUEST_FAILED.UnexpectedError");
        let long = json!([{"deviceIds": [eid(EIDS[0])], "label": {"name": "x".repeat(21), "value": "north"}}]);
        assert_eq!(change(&bench, method, long).await.status, 400);
        let refused = bench.call(method, LABELS, &json!({"accountName": "0000999999-00001", "labels": []})).await;
        assert_eq!(refused.code(), "REQUEST_FAILED.AccountNotFound");
        change(&bench, method, json!([{"deviceIds": [eid(EIDS[0])], "label": label("north")}])).await.ok();
        bench.sim.settle().await;
        assert_eq!(bench.refusals().last().unwrap(), "REQUEST_FAILED.DeviceNotFound");
    }
    let many: Vec<Value> = (0..10_001).map(|_| eid(EIDS[0])).collect();
    let refused = change(&bench, "POST", json!([{"deviceIds": many, "label": label("north")}])).await;
    assert_eq!(refused.code(), "INPUT_INVALID.MaxRequestsExceeded");
}

#[tokio::test]
async fn billed_usage_covers_one_closed_month() {
    let mut bench = Bench::new(60).await;
    with_euiccs(&bench).await;
    change(&bench, "POST", json!([{"deviceIds": [eid(EIDS[0]), eid(EIDS[1])], "label": label("north")}])).await.ok();
    bench.advance(DAY * 35).await;
    bench.log_in_again().await;
    let billed = async |more: Value| {
        let mut body = json!({"accountName": ACCOUNT});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let answer = bench.post(BILLED, &body).await.ok();
        assert_response("getBilledUsage", &answer);
        answer["billedUsage"].as_array().unwrap().clone()
    };
    let line = async |id: &str| billed(json!({"deviceId": eid(id)})).await.swap_remove(0);
    let (first, second) = (line(EIDS[0]).await, line(EIDS[1]).await);
    // The request names no billing cycle, so the response covers the latest closed cycle: January.
    assert_eq!(first["billingCycle"], json!({"year": "2026", "month": "1"}));
    let [total] =
        billed(json!({"labels": [label("north")], "billingCycle": {"year": "2026", "month": "1"}})).await.try_into().unwrap();
    let bytes = |entry: &Value| entry["bytesUsed"].as_u64().unwrap();
    assert!(bytes(&first) > 0);
    assert_eq!(bytes(&total), bytes(&first) + bytes(&second));
    // A line has no usage before its activation.
    let november = billed(json!({"deviceId": eid(EIDS[0]), "billingCycle": {"year": "2025", "month": "11"}})).await;
    assert_eq!(november[0]["bytesUsed"], 0);
    for (body, code) in [
        (json!({"accountName": ACCOUNT}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"accountName": ""}), "INPUT_INVALID.Account.NotDefined"),
        (json!({"accountName": ACCOUNT, "deviceId": eid(EIDS[0]), "labels": [label("north")]}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"accountName": ACCOUNT, "deviceId": eid("00049032000001000000000000000036")}), "REQUEST_FAILED.DeviceNotFound"),
        (
            json!({"accountName": ACCOUNT, "deviceId": eid(EIDS[0]), "billingCycle": {"year": "2026", "month": "2"}}),
            "REQUEST_FAILED.UnexpectedError",
        ),
        (
            json!({"accountName": ACCOUNT, "deviceId": eid(EIDS[0]), "billingCycle": {"year": "2026", "month": "13"}}),
            "REQUEST_FAILED.UnexpectedError",
        ),
    ] {
        assert_eq!(bench.post(BILLED, &body).await.code(), code, "{body}");
    }
}

#[tokio::test]
async fn billed_usage_of_many_lines_arrives_in_parts() {
    let mut bench = Bench::new(250).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DeviceService", &listener).await;
    with_euiccs(&bench).await;
    bench.advance(DAY * 35).await;
    bench.log_in_again().await;
    let answer = bench.post(MANY, &json!({"accountName": ACCOUNT})).await.ok();
    assert_response("listBilledUsage", &answer);
    bench.sim.settle().await;
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback("DeviceService", message));
    let mut parts: Vec<&Value> = messages.iter().map(|message| &message["deviceResponse"]["billedUsageResponse"]).collect();
    parts.sort_by_key(|part| part["part"].as_u64());
    let entries: Vec<usize> = parts.iter().map(|part| part["billedUsage"].as_array().unwrap().len()).collect();
    assert_eq!(entries, [100, 100, 50]);
    let of_lines: u64 = parts
        .iter()
        .flat_map(|part| part["billedUsage"].as_array().unwrap())
        .map(|entry| entry["bytesUsed"].as_u64().unwrap())
        .sum();
    // In January, the usage of the account equals the sum over its lines.
    let cycles = json!({"from": {"year": 2025, "month": 12}, "to": {"year": 2026, "month": 1}});
    let body = json!({"accountName": ACCOUNT, "lineLevel": false, "billingCycle": cycles});
    assert_response("listBilledUsageV2", &bench.post(CYCLES, &body).await.ok());
    bench.sim.settle().await;
    let [whole] = listener.messages().split_off(messages.len()).try_into().unwrap();
    let billed = whole["deviceResponse"]["billedUsageResponse"]["billedUsage"].as_array().unwrap().clone();
    assert_eq!(billed.len(), 2);
    assert_eq!(billed[1]["bytesUsed"], of_lines);
    // The next requests select two devices or two labels. The callback of `CYCLES` has one entry per device and cycle. The
    // callback of `MANY` has one entry per device or label.
    for (path, more) in [
        (CYCLES, json!({"lineLevel": true, "billingCycle": cycles, "deviceIds": EIDS.map(eid)})),
        (MANY, json!({"deviceIds": [{"deviceIds": EIDS.map(eid)}]})),
        (MANY, json!({"labels": [label("north"), label("south")]})),
    ] {
        let before = listener.messages().len();
        let mut body = json!({"accountName": ACCOUNT});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.post(path, &body).await.ok();
        bench.sim.settle().await;
        let [message] = listener.messages().split_off(before).try_into().unwrap();
        let entries = message["deviceResponse"]["billedUsageResponse"]["billedUsage"].as_array().unwrap().len();
        assert_eq!(entries, if path == CYCLES { 4 } else { 2 });
    }
}

#[tokio::test]
async fn invalid_billed_usage_queries_are_refused() {
    let bench = Bench::new(60).await;
    let many: Vec<Value> = (0..2_001).map(|_| label("north")).collect();
    let refused = bench.post(MANY, &json!({"accountName": ACCOUNT, "labels": many})).await;
    assert_eq!(refused.code(), "INPUT_INVALID.MaxRequestsExceeded");
    let refused = bench.post(MANY, &json!({"accountName": ACCOUNT, "deviceId": eid(EIDS[0])})).await;
    assert_eq!(refused.code(), "REQUEST_FAILED.DeviceNotFound");
    for path in [MANY, CYCLES] {
        let body = json!({"accountName": "", "lineLevel": true, "billingCycle": {"from": {"year": 2025, "month": 1}, "to": {"year": 2025, "month": 1}}});
        assert_eq!(bench.post(path, &body).await.code(), "INPUT_INVALID.Account.NotDefined");
    }
    let cycles = async |from: (i32, i32), to: (i32, i32), line_level: bool, ids: &[Value]| {
        let month = |(year, month): (i32, i32)| json!({"year": year, "month": month});
        let body = json!({
            "accountName": ACCOUNT, "lineLevel": line_level, "deviceIds": ids,
            "billingCycle": {"from": month(from), "to": month(to)},
        });
        bench.post(CYCLES, &body).await
    };
    let unexpected = "REQUEST_FAILED.UnexpectedError";
    assert_eq!(cycles((2025, 12), (2025, 11), true, &[]).await.code(), unexpected);
    assert_eq!(cycles((2023, 1), (2025, 1), true, &[]).await.code(), unexpected);
    assert_eq!(cycles((2025, 12), (2026, 1), true, &[]).await.code(), unexpected);
    let line = json!({"id": bench.lines(LineState::Active)[0].iccid, "kind": "iccid"});
    assert_eq!(cycles((2025, 12), (2025, 12), false, &[line]).await.code(), unexpected);
    assert_eq!(cycles((-9_999, 12), (2025, 12), false, &[]).await.code(), unexpected);
}
