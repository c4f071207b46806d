//! The device list: filters, paging, and the members of a listed device.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView, Simulator};

use crate::support::{ACCOUNT, Bench};

const LIST: &str = "/m2m/v1/devices/actions/list";

fn ids(answer: &Value) -> Vec<u64> {
    answer["devices"].as_array().unwrap().iter().map(device_id).collect()
}

fn device_id(device: &Value) -> u64 {
    attribute(device, "DeviceId").parse().unwrap()
}

fn attribute<'a>(device: &'a Value, key: &str) -> &'a str {
    let attributes = device["extendedAttributes"].as_array().unwrap();
    attributes.iter().find(|attribute| attribute["key"] == key).unwrap()["value"].as_str().unwrap()
}

fn fleet_ids(fleet: &[LineView], keep: impl Fn(&LineView) -> bool) -> Vec<u64> {
    fleet.iter().filter(|line| keep(line)).map(|line| line.device_id).collect()
}

#[tokio::test]
async fn every_device_is_listed_once() {
    for (seed, devices, size) in [(1, 25_000, None), (2, 2_500, Some(499))] {
        let bench = Bench::start(Simulator::builder().devices(devices).seed(seed)).await;
        let mut seen = HashSet::new();
        let (mut cursor, mut pages) = (0, 0);
        loop {
            let mut request = json!({"accountName": ACCOUNT, "largestDeviceIdSeen": cursor});
            size.inspect(|size| request["maxNumberOfDevices"] = json!(size));
            let reply = bench.post(LIST, &request).await;
            let status = reply.status;
            let page = reply.ok();
            let listed = ids(&page);
            assert!(listed.is_sorted() && listed[0] > cursor && listed.len() <= size.unwrap_or(2_000), "seed {seed}");
            cursor = *listed.last().unwrap();
            pages += 1;
            assert!(listed.into_iter().all(|id| seen.insert(id)), "seed {seed}: a device was listed more than once");
            let more = page["hasMoreData"].as_bool().unwrap();
            assert_eq!(status, if more { 202 } else { 200 }, "seed {seed}");
            if !more {
                break;
            }
        }
        assert_eq!((seen.len(), pages), (devices, devices.div_ceil(size.unwrap_or(2_000))), "seed {seed}");
    }
}

#[tokio::test]
async fn an_exactly_full_page_can_be_the_last() {
    let bench = Bench::start(Simulator::builder().devices(10).page_size(10)).await;
    let reply = bench.post(LIST, &json!({"largestDeviceIdSeen": 0})).await;
    assert_eq!((reply.status, &reply.body["hasMoreData"]), (200, &json!(false)));
    let reply = bench.post(LIST, &json!({"largestDeviceIdSeen": 0, "maxNumberOfDevices": 9})).await;
    assert_eq!((reply.status, &reply.body["hasMoreData"]), (202, &json!(true)));
    let beyond = bench.post(LIST, &json!({"largestDeviceIdSeen": i64::MAX})).await.ok();
    assert_eq!(beyond, json!({"devices": [], "hasMoreData": false}));
}

#[tokio::test]
async fn filters_apply_alone_and_together() {
    let bench = Bench::start(Simulator::builder().devices(1_000).seed(3)).await;
    let fleet = bench.sim.fleet();
    let some = fleet.iter().find(|line| line.state == LineState::Suspend).unwrap().clone();
    let plan = some.service_plan.clone().unwrap();
    let (early, late) = (fleet[200].created_at, fleet[300].created_at);
    let cases: Vec<(Value, Vec<u64>)> = vec![
        (json!({}), fleet_ids(&fleet, |_| true)),
        (json!({"accountName": ACCOUNT}), fleet_ids(&fleet, |_| true)),
        (json!({"currentState": "active"}), fleet_ids(&fleet, |line| line.state == LineState::Active)),
        (json!({"currentState": "PRE_ACTIVE"}), fleet_ids(&fleet, |line| line.state == LineState::PreActive)),
        (json!({"currentState": "Pre-active"}), fleet_ids(&fleet, |line| line.state == LineState::PreActive)),
        (json!({"currentState": "retired"}), vec![]),
        (json!({"groupName": some.group}), fleet_ids(&fleet, |line| line.group == some.group)),
        (json!({"groupName": format!("Default: {ACCOUNT}")}), fleet_ids(&fleet, |line| line.group.starts_with("Default"))),
        (json!({"servicePlan": plan}), fleet_ids(&fleet, |line| line.service_plan.as_ref() == Some(&plan))),
        (
            json!({"servicePlan": plan, "currentState": "suspend", "groupName": some.group}),
            fleet_ids(&fleet, |line| {
                line.service_plan.as_ref() == Some(&plan) && line.state == LineState::Suspend && line.group == some.group
            }),
        ),
        (json!({"earliest": early, "latest": late}), fleet_ids(&fleet, |line| (early..=late).contains(&line.created_at))),
        (
            json!({"filter": {"deviceIdentifierFilters": [{"kind": "ICCID", "contains": "00", "startswith": "89148", "endsWith": "7"}]}}),
            fleet_ids(&fleet, |line| line.iccid.ends_with('7')),
        ),
        (
            json!({"filter": {"deviceIdentifierFilters": [{"kind": "mdn", "contains": "55"}]}}),
            fleet_ids(&fleet, |line| line.mdn.as_ref().is_some_and(|mdn| mdn.contains("55"))),
        ),
        (
            json!({"deviceList": [{"id": fleet[7].imei, "kind": "IMEI"}, {"id": fleet[3].iccid, "kind": "iccId"}]}),
            vec![fleet[3].device_id, fleet[7].device_id],
        ),
    ];
    for (request, expected) in cases {
        for cursor in [None, Some(0)] {
            let mut request = request.clone();
            cursor.inspect(|cursor| request["largestDeviceIdSeen"] = json!(cursor));
            assert_eq!(ids(&bench.post(LIST, &request).await.ok()), expected, "{request}");
        }
    }
    let fields = bench.post(LIST, &json!({"customFields": [{"key": "CustomField1", "value": "Pier 3"}]})).await.ok();
    let fields = fields["devices"].as_array().unwrap();
    assert!(!fields.is_empty());
    assert!(fields.iter().all(|device| device["customFields"] == json!([{"key": "CustomField1", "value": "Pier 3"}])));
}

#[tokio::test]
async fn dates_accept_any_offset_and_ignore_fractions() {
    let bench = Bench::start(Simulator::builder().devices(100)).await;
    let fleet = bench.sim.fleet();
    let at = fleet[50].created_at;
    let local = |offset: &str, hours: i64| {
        let shifted = at.checked_add(jiff::SignedDuration::from_hours(hours)).unwrap().to_string();
        format!("{}{offset}", shifted.trim_end_matches('Z'))
    };
    for earliest in [at.to_string(), local("+05:00", 5), local("-0400", -4), local("+01", 1), local(".999Z", 0)] {
        let listed = bench.post(LIST, &json!({"earliest": earliest})).await.ok();
        assert_eq!(listed["devices"].as_array().unwrap().len(), 50, "{earliest}");
    }
    for wrong in ["yesterday", "2026-01-31", "2026-01-31T08:00:00", "2014-05-22T00:00:00-06:00Z"] {
        assert_eq!(bench.post(LIST, &json!({"earliest": wrong})).await.code(), "REQUEST_FAILED.UnexpectedError", "{wrong}");
    }
}

#[tokio::test]
async fn a_device_is_found_by_each_of_its_identifiers() {
    let bench = Bench::start(Simulator::builder().devices(200).seed(4)).await;
    let line = bench.lines(LineState::Active).swap_remove(5);
    let mdn = line.mdn.clone().unwrap();
    for (kind, id) in [
        ("iccid", &line.iccid),
        ("IMEI", &line.imei),
        ("imsi", line.imsi.as_ref().unwrap()),
        ("mdn", &mdn),
        ("MSISDN", &format!("1{mdn}")),
    ] {
        // If a request contains `deviceId`, the service ignores all other filters.
        let request =
            json!({"deviceId": {"id": id, "kind": kind}, "currentState": "deactive", "accountName": "0000000000-00000"});
        assert_eq!(ids(&bench.post(LIST, &request).await.ok()), [line.device_id], "{kind}");
    }
    let unknown = json!({"deviceId": {"id": "89148000000000000000", "kind": "iccid"}});
    assert_eq!(bench.post(LIST, &unknown).await.code(), "REQUEST_FAILED.DeviceNotFound");
}

#[tokio::test]
async fn a_listed_device_has_the_documented_shape() {
    let bench = Bench::start(Simulator::builder().devices(300).seed(5)).await;
    let listed = bench.post(LIST, &json!({})).await.ok();
    let device = |state: &str| {
        let devices = listed["devices"].as_array().unwrap();
        devices.iter().find(|device| device["carrierInformations"][0]["state"] == state).unwrap().clone()
    };
    let kinds = |device: &Value| -> Vec<String> {
        device["deviceIds"].as_array().unwrap().iter().map(|id| id["kind"].as_str().unwrap().to_owned()).collect()
    };
    let active = device("active");
    assert_eq!(kinds(&active), ["mdn", "imsi", "imei", "iccId", "msisdn", "min"]);
    assert_eq!(attribute(&active, "AccountNumber"), ACCOUNT);
    assert_eq!(active["extendedAttributes"].as_array().unwrap().len(), 26);
    assert!(active["carrierInformations"][0]["servicePlan"].is_string() && active["connected"] == true);
    assert_eq!(active["billingCycleEndDate"], "2026-02-01T00:00:00Z");
    for state in ["pre-active", "deactive"] {
        let spare = device(state);
        assert_eq!(kinds(&spare), ["imsi", "imei", "iccId"], "{state}");
        assert!(spare["carrierInformations"][0].get("servicePlan").is_none(), "{state}");
        assert_eq!((&spare["ipAddress"], &spare["connected"]), (&json!("0.0.0.0"), &json!(false)), "{state}");
    }
    assert!(device("pre-active").get("lastActivationDate").is_none());
}

#[tokio::test]
async fn invalid_requests_are_refused() {
    let bench = Bench::start(Simulator::builder().devices(10)).await;
    for (request, code) in [
        (json!({"accountName": "0000999999-00001"}), "REQUEST_FAILED.AccountNotFound"),
        (json!({"accountName": ""}), "INPUT_INVALID.Account.NotDefined"),
        (json!({"groupName": "no-such-group"}), "REQUEST_FAILED.DeviceGroupNotFound"),
        (json!({"servicePlan": "gold"}), "REQUEST_FAILED.gold.NotFound"),
        (json!({"maxNumberOfDevices": -1}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"largestDeviceIdSeen": -1}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"largestDeviceIdSeen": "0"}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"deviceId": {"id": "1", "kind": "iccid"}}), "INPUT_INVALID.Device.Identifier.Invalid"),
        (json!({"deviceId": {"id": "1", "kind": "serial"}}), "INPUT_INVALID.Device.Kind.Invalid"),
        (json!({"customFields": [{"key": "CustomField6", "value": "x"}]}), "INPUT_INVALID.CustomField.InvalidName"),
        (json!({"customFields": [{"key": "CustomField5", "value": "x".repeat(51)}]}), "INPUT_INVALID.CustomField.TooLong"),
    ] {
        let reply = bench.post(LIST, &request).await;
        assert_eq!((reply.status, reply.code()), (400, code), "{request}");
    }
    assert_eq!(bench.call("POST", LIST, &Value::Null).await.code(), "INPUT_INVALID.RequestUndefined");
}

#[tokio::test]
async fn a_stuck_cursor_returns_the_first_page_again() {
    let bench = Bench::start(Simulator::builder().devices(30).page_size(10)).await;
    bench.sim.stuck_cursor(true);
    let first = bench.post(LIST, &json!({"largestDeviceIdSeen": 0})).await;
    assert_eq!(first.status, 202);
    let cursor = *ids(&first.body).last().unwrap();
    let second = bench.post(LIST, &json!({"largestDeviceIdSeen": cursor})).await;
    assert_eq!((second.status, second.body), (202, first.body));
    bench.sim.stuck_cursor(false);
    assert!(ids(&bench.post(LIST, &json!({"largestDeviceIdSeen": cursor})).await.ok())[0] > cursor);
}

#[tokio::test]
async fn a_fleet_of_500_starts_within_50_ms() {
    // The best of several runs counts, because tests that run at the same time can slow a run down.
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let started = Instant::now();
        let sim = Simulator::builder().devices(500).start().await.unwrap();
        best = best.min(started.elapsed());
        assert_eq!(sim.states().values().sum::<usize>(), 500);
    }
    assert!(best < Duration::from_millis(50), "{best:?}");
}
