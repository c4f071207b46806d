//! Histories: usage, connections, provisioning.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView, Simulator};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, Reply, by_iccid, named};

const DAY: Duration = Duration::from_secs(86_400);
const USAGE: &str = "/m2m/v1/devices/usage/actions/list";
const CONNECTIONS: &str = "/m2m/v1/devices/connections/actions/listHistory";
const CHANGES: &str = "/m2m/v1/devices/history/actions/list";

fn id(line: &LineView) -> Value {
    json!({"id": line.iccid, "kind": "iccid"})
}

async fn query(bench: &Bench, path: &str, line: &LineView, (earliest, latest): (&str, &str)) -> Reply {
    bench.post(path, &json!({"deviceId": id(line), "earliest": earliest, "latest": latest})).await
}

fn at(value: &Value) -> Timestamp {
    value.as_str().unwrap().parse().unwrap()
}

/// Reads a whole history page by page, as documented.
async fn all(bench: &Bench, path: &str, line: &LineView, list: &str, time: &str) -> Vec<Value> {
    let (mut earliest, mut records): (String, Vec<Value>) = ("2024-01-01T00:00:00Z".into(), Vec::new());
    loop {
        let answer = query(bench, path, line, (&earliest, "2027-01-01T00:00:00Z")).await.ok();
        let page = answer[list].as_array().unwrap();
        // A page starts at the time of the last record of the previous page, so it can repeat records. Skip the repeated records.
        let seen: HashSet<String> = records.iter().map(Value::to_string).collect();
        records.extend(page.iter().filter(|record| !seen.contains(&record.to_string())).cloned());
        if answer["hasMoreData"] == false {
            return records;
        }
        page.last().unwrap()[time].as_str().unwrap().clone_into(&mut earliest);
    }
}

#[tokio::test]
async fn a_year_of_usage_has_at_most_one_record_per_day() {
    let bench = Bench::new(60).await;
    // The first line is the oldest. It has been active for the whole year.
    let line = &bench.lines(LineState::Active)[0];
    let answer = query(&bench, USAGE, line, ("2020-01-01T00:00:00Z", "2026-12-31T00:00:00Z")).await.ok();
    assert_response("listDeviceUsageHistory", &answer);
    let records = answer["usageHistory"].as_array().unwrap();
    // Records are retained for twelve months. A line can have fewer than 365 of them, because it can be silent for some weeks.
    assert!((200..=366).contains(&records.len()), "{}", records.len());
    let times: Vec<Timestamp> = records.iter().map(|record| at(&record["timestamp"])).collect();
    assert!(times.is_sorted_by(|a, b| a < b));
    assert!(times[0] >= "2025-01-01T00:00:00Z".parse().unwrap());
    assert!(records.iter().all(|record| record["bytesUsed"].as_u64().unwrap() > 0 && record["smsUsed"] == 0));
    // Two days after the end of a day, the usage of that day is rated and its source becomes `Usage Feed`. So only the records of
    // the last one to three days have another source.
    let feed = records.iter().filter(|record| record["source"] == "Usage Feed").count();
    assert!((1..=3).contains(&(records.len() - feed)), "{} of {}", records.len() - feed, records.len());
    // The same query returns the same records.
    assert_eq!(query(&bench, USAGE, line, ("2020-01-01T00:00:00Z", "2026-12-31T00:00:00Z")).await.ok(), answer);
}

#[tokio::test]
async fn a_history_page_continues_where_the_previous_page_ended() {
    let bench = Bench::start(Simulator::builder().devices(60).page_size(40)).await;
    // This line was activated some months before the simulation started, so each of its histories has records.
    let line = bench.lines(LineState::Active).swap_remove(24);
    for (path, list, time) in [
        (USAGE, "usageHistory", "timestamp"),
        (CONNECTIONS, "connectionHistory", "occurredAt"),
        (CHANGES, "provisioningHistory", "occurredAt"),
    ] {
        let records = all(&bench, path, &line, list, time).await;
        assert!(records.is_sorted_by_key(|record| at(&record[time])), "{path}");
        let distinct: HashSet<String> = records.iter().map(Value::to_string).collect();
        assert_eq!(distinct.len(), records.len(), "{path}");
        assert!(!records.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn connections_and_usage_report_the_same_bytes() {
    let bench = Bench::new(60).await;
    for line in bench.lines(LineState::Active) {
        let answer = query(&bench, CONNECTIONS, &line, ("2025-12-20T00:00:00-05:00", "2025-12-22T23:59:59-05:00")).await.ok();
        assert_response("listDeviceConnectionHistory", &answer);
        let mut days: BTreeMap<String, u64> = BTreeMap::new();
        let mut open = false;
        for event in answer["connectionHistory"].as_array().unwrap() {
            let reported = |key: &str| {
                let attributes = event["connectionEventAttributes"].as_array().unwrap();
                attributes.iter().find(|attribute| attribute["key"] == key).unwrap()["value"].as_str().unwrap().to_owned()
            };
            assert_eq!(reported("Event"), if open { "Stop" } else { "Start" });
            open = !open;
            let day = at(&event["occurredAt"]) - Duration::from_secs(5 * 3_600);
            *days.entry(day.to_string()[..10].into()).or_default() += reported("BytesUsed").parse::<u64>().unwrap();
        }
        let usage = query(&bench, USAGE, &line, ("2025-12-20T00:00:00-05:00", "2025-12-22T00:00:00-05:00")).await.ok();
        let reported: BTreeMap<String, u64> = usage["usageHistory"]
            .as_array()
            .unwrap()
            .iter()
            .map(|record| (record["timestamp"].as_str().unwrap()[..10].into(), record["bytesUsed"].as_u64().unwrap()))
            .collect();
        days.retain(|_, bytes| *bytes > 0);
        assert_eq!(days, reported, "{}", line.iccid);
    }
}

#[tokio::test]
async fn usage_appears_15_minutes_after_its_session() {
    let mut bench = Bench::new(20).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.advance(DAY / 2).await;
    bench.log_in_again().await;
    let today = async || -> u64 {
        let answer = query(&bench, USAGE, &line, ("2026-01-01T00:00:00-05:00", "2026-01-02T00:00:00Z")).await.ok();
        answer["usageHistory"].as_array().unwrap().iter().map(|record| record["bytesUsed"].as_u64().unwrap()).sum()
    };
    let before = today().await;
    assert!(bench.sim.add_traffic(&line.iccid, 7_000_000_000));
    assert!(today().await < before + 7_000_000_000);
    bench.advance(Duration::from_secs(15 * 60)).await;
    assert!(today().await >= before + 7_000_000_000);
    let spare = bench.lines(LineState::PreActive).swap_remove(0);
    assert!(!bench.sim.add_traffic(&spare.iccid, 1) && !bench.sim.add_traffic("none", 1));
}

#[tokio::test]
async fn sms_usage_appears_two_days_after_the_end_of_its_day() {
    let mut bench = Bench::new(20).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.advance(DAY / 2).await;
    assert!(bench.sim.device_sends_sms(&line.iccid, "one") && bench.sim.device_sends_sms(&line.iccid, "two"));
    for (days, shown) in [(2, false), (1, true)] {
        bench.advance(DAY * days).await;
        bench.log_in_again().await;
        let answer = query(&bench, USAGE, &line, ("2026-01-01T00:00:00-05:00", "2026-01-02T00:00:00Z")).await.ok();
        let texts: u64 =
            answer["usageHistory"].as_array().unwrap().iter().map(|record| record["smsUsed"].as_u64().unwrap()).sum();
        assert_eq!(texts, if shown { 2 } else { 0 });
    }
}

#[tokio::test]
async fn lines_out_of_service_have_no_usage() {
    let mut bench = Bench::new(60).await;
    let suspended = bench.lines(LineState::Suspend).swap_remove(0);
    let active = bench.lines(LineState::Active).swap_remove(3);
    bench.change("suspend", json!([named(&active)])).await.ok();
    bench.advance(DAY * 20).await;
    bench.log_in_again().await;
    bench.change("restore", json!([named(&active)])).await.ok();
    bench.advance(DAY * 20).await;
    bench.log_in_again().await;
    let days = async |line: &LineView, from: &str, to: &str| {
        let answer = query(&bench, USAGE, line, (from, to)).await.ok();
        answer["usageHistory"].as_array().unwrap().len()
    };
    assert_eq!(days(&suspended, "2026-01-02T00:00:00Z", "2026-02-10T00:00:00Z").await, 0);
    assert_eq!(days(&active, "2026-01-02T00:00:00Z", "2026-01-20T00:00:00Z").await, 0);
    assert!(days(&active, "2026-01-22T00:00:00Z", "2026-02-10T00:00:00Z").await > 10);
    // `suspended` was suspended before the simulation started, and a suspended line does not connect. So its last connection was
    // before the start.
    let received = at(&bench.listed(&suspended.iccid).await["lastConnectionDate"]);
    assert!(received < "2026-01-01T00:00:00Z".parse().unwrap());
    assert!(at(&bench.listed(&active.iccid).await["lastConnectionDate"]) > "2026-02-08T00:00:00Z".parse().unwrap());
}

/// The names of the events about attribute changes are guesses (quirk sim-history-edits).
#[tokio::test]
async fn the_provisioning_history_lists_attribute_changes() {
    let bench = Bench::new(60).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let devices = json!([named(&line)]);
    let place = json!({
        "address": {"addressLine1": "410 Harbor Mill Rd", "city": "Bangor", "state": "ME", "zip": "04401", "country": "USA"},
        "customerName": {"firstName": "Site", "lastName": "Operations"},
    });
    let new_imei = json!([{"id": "490154203237518", "kind": "imei"}]);
    let field = json!([{"key": "CustomField1", "value": "pump 7"}]);
    for (path, body, event) in [
        ("actions/plan", json!({"devices": devices, "servicePlan": "m2m-1gb"}), "Service Plan Change"),
        ("actions/customFields", json!({"devices": devices, "customFieldsToUpdate": field}), "Custom Fields Change"),
        ("costCenter", json!({"devices": devices, "costCenter": "WATER-7"}), "Cost Center Change"),
        ("actions/contactInfo", json!({"devices": devices, "primaryPlaceOfUse": place}), "Contact Change"),
        (
            "4g/actions/deviceId",
            json!({"deviceIds": [id(&line)], "change4gOption": "ChangeIMEI", "deviceIdsTo": new_imei}),
            "Device Identifier Change",
        ),
    ] {
        let mut body = body;
        body["accountName"] = ACCOUNT.into();
        bench.put(&format!("/m2m/v1/devices/{path}"), &body).await.ok();
        bench.sim.settle().await;
        let answer = query(&bench, CHANGES, &line, ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")).await.ok();
        assert_response("listDeviceProvisioningHistory", &answer);
        let last = answer["provisioningHistory"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&last["eventType"], &last["status"]), (&json!(event), &json!("Success")));
        assert_eq!(last["servicePlan"], "m2m-1gb");
    }
}

#[tokio::test]
async fn the_provisioning_history_lists_every_state_change_with_its_outcome() {
    let bench = Bench::new(60).await;
    let (active, spare) = (bench.lines(LineState::Active).swap_remove(0), bench.lines(LineState::PreActive).swap_remove(0));
    for verb in ["suspend", "restore", "restore"] {
        bench.change(verb, json!([named(&active)])).await.ok();
        bench.sim.settle().await;
        bench.advance(Duration::from_secs(60)).await;
    }
    let answer = query(&bench, CHANGES, &active, ("2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z")).await.ok();
    assert_response("listDeviceProvisioningHistory", &answer);
    let events = answer["provisioningHistory"].as_array().unwrap();
    let reported: Vec<_> =
        events.iter().map(|event| (event["eventType"].as_str().unwrap(), event["status"].as_str().unwrap())).collect();
    let changed = [("Suspend", "Success"), ("Restore", "Success"), ("Restore", "Failed")];
    // The activation of the line is also listed, unless it is more than twelve months ago.
    assert!(reported == changed || reported[..] == [&[("Activate", "Success")], &changed[..]].concat(), "{reported:?}");
    let last = events.last().unwrap();
    assert_eq!((&last["eventBy"], &last["mdn"]), (&json!("sim-user"), &json!(active.mdn)));
    let answer = query(&bench, CHANGES, &spare, ("2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z")).await.ok();
    assert_eq!(answer["provisioningHistory"], json!([]));
}

#[tokio::test]
async fn an_automatic_resume_is_recorded_as_done_by_the_platform() {
    let mut bench = Bench::new(60).await;
    let suspended = bench.lines(LineState::Suspend).swap_remove(0);
    bench.advance(DAY * 91).await;
    bench.log_in_again().await;
    let answer = query(&bench, CHANGES, &suspended, ("2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z")).await.ok();
    let events = answer["provisioningHistory"].as_array().unwrap();
    let last = events.last().unwrap();
    assert_eq!((&last["eventType"], &last["eventBy"]), (&json!("Restore"), &json!("System")));
    assert_eq!(events[events.len() - 2]["eventType"], "Suspend");
}

#[tokio::test]
async fn invalid_history_queries_are_refused() {
    let bench = Bench::new(60).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let (from, to) = ("2025-12-01T00:00:00Z", "2025-12-20T00:00:00Z");
    for path in [USAGE, CONNECTIONS, CHANGES] {
        let refused = async |device: Value, from: &str, to: &str| {
            bench.post(path, &json!({"deviceId": device, "earliest": from, "latest": to})).await.code().to_owned()
        };
        let unknown = json!({"id": "89148000008682242668", "kind": "iccid"});
        assert_eq!(refused(unknown, from, to).await, "REQUEST_FAILED.DeviceNotFound");
        assert_eq!(refused(json!({"id": "1", "kind": "iccid"}), from, to).await, "INPUT_INVALID.Device.Identifier.Invalid");
        assert_eq!(refused(json!({"id": "1", "kind": "name"}), from, to).await, "INPUT_INVALID.Device.Kind.Invalid");
        assert_eq!(refused(id(&line), to, from).await, "REQUEST_FAILED.UnexpectedError");
        assert_eq!(refused(id(&line), "yesterday", to).await, "REQUEST_FAILED.UnexpectedError");
        assert_eq!(refused(Value::Null, from, to).await, "REQUEST_FAILED.UnexpectedError");
    }
}

async fn sum(bench: &Bench, changes: Value) -> Reply {
    let mut body = json!({"startTime": "2025-12-01T00:00:00-05:00", "endTime": "2025-12-31T00:00:00-05:00"});
    body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    bench.post("/m2m/v1/devices/usage/actions/list/aggregate", &body).await
}

#[tokio::test]
async fn aggregates_equal_the_sum_of_the_days() {
    let bench = Bench::new(60).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DeviceUsage", &listener).await;
    let lines: Vec<LineView> = bench.lines(LineState::Active).into_iter().take(3).collect();
    let answer = sum(&bench, json!({"deviceIds": lines.iter().map(id).collect::<Vec<_>>()})).await.ok();
    assert_response("listAggregateDeviceUsage", &answer);
    bench.sim.settle().await;
    bench.advance(Duration::from_secs(60)).await;
    let messages = listener.messages();
    assert_eq!(messages.len(), 3);
    for message in &messages {
        assert_callback("DeviceUsage", message);
        assert_eq!(message["requestId"], answer["requestId"]);
        let line = lines.iter().find(|line| message["deviceIds"][0]["id"] == line.iccid).unwrap();
        let days = query(&bench, USAGE, line, ("2025-12-01T00:00:00-05:00", "2025-12-31T00:00:00-05:00")).await.ok();
        let total: u64 = days["usageHistory"].as_array().unwrap().iter().map(|day| day["bytesUsed"].as_u64().unwrap()).sum();
        assert_eq!(message["deviceResponse"]["usageResponse"]["bytesUsed"], total, "{}", line.iccid);
    }
    // A request without devices selects the whole account or a group.
    sum(&bench, json!({"accountName": ACCOUNT})).await.ok();
    sum(&bench, json!({"accountName": ACCOUNT, "groupName": "Meters"})).await.ok();
    let counts: Vec<usize> = bench.sim.ledger().iter().filter_map(|entry| entry.devices).collect();
    let group = bench.sim.fleet().iter().filter(|line| line.group == "Meters").count();
    assert_eq!(counts, [3, 60, group]);
}

#[tokio::test]
async fn aggregate_periods_and_selections_are_limited() {
    let bench = Bench::new(60).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let refused = async |changes: Value| sum(&bench, changes).await.code().to_owned();
    let unexpected = "REQUEST_FAILED.UnexpectedError";
    assert_eq!(refused(json!({"startTime": "2025-06-30T00:00:00Z", "endTime": "2025-07-10T00:00:00Z"})).await, unexpected);
    assert_eq!(refused(json!({"endTime": "2026-01-01T06:00:00Z"})).await, unexpected);
    assert_eq!(refused(json!({"endTime": "2025-11-01T06:00:00Z"})).await, unexpected);
    let label = json!([{"name": "region", "value": "north"}]);
    assert_eq!(refused(json!({"label": label, "deviceIds": [id(&line)]})).await, unexpected);
    assert_eq!(refused(json!({"label": label})).await, "REQUEST_FAILED.DeviceNotFound");
    assert_eq!(refused(json!({"groupName": "Meters"})).await, "INPUT_INVALID.Account.NotDefined");
    assert_eq!(
        refused(json!({"accountName": ACCOUNT, "groupName": "no-such-group"})).await,
        "REQUEST_FAILED.DeviceGroupNotFound"
    );
    assert_eq!(refused(json!({"accountName": "0000123456-00002"})).await, "REQUEST_FAILED.AccountName");
    assert_eq!(refused(json!({"accountName": ""})).await, "INPUT_INVALID.Account.NotDefined");
    // A request for an unknown device is accepted. The device then fails individually.
    let unknown = json!({"id": "89148000008682242668", "kind": "iccid"});
    sum(&bench, json!({"deviceIds": [unknown]})).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.refusals(), ["REQUEST_FAILED.DeviceNotFound"]);
}

#[tokio::test]
async fn the_history_of_many_lines_arrives_by_callback() {
    let bench = Bench::new(60).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DeviceService", &listener).await;
    let path = "/m2m/v2/devices/history/actions/list";
    let lines = bench.lines(LineState::Deactive);
    let body = json!({"accountName": ACCOUNT, "deviceFilter": lines.iter().map(id).collect::<Vec<_>>()});
    let answer = bench.post(path, &body).await.ok();
    assert_response("listDeviceProvisioningHistoryV2", &answer);
    bench.sim.settle().await;
    bench.advance(Duration::from_secs(60)).await;
    let messages = listener.messages();
    assert_eq!(messages.len(), lines.len());
    messages.iter().for_each(|message| assert_callback("DeviceService", message));
    let reported = |message: &Value| message["deviceResponse"]["provisioningHistoryResponse"]["provisioningHistory"].clone();
    let types: HashSet<String> = messages
        .iter()
        .flat_map(|message| reported(message).as_array().unwrap().clone())
        .map(|event| event["eventType"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(types, HashSet::from(["Activate".into(), "Deactivate".into()]));
    bench.post(path, &json!({"accountName": ACCOUNT})).await.ok();
    assert_eq!(bench.sim.ledger().iter().filter_map(|entry| entry.devices).next_back(), Some(60));
    let many: Vec<Value> = (0..101).map(|_| id(&lines[0])).collect();
    let refused = bench.post(path, &json!({"deviceFilter": many})).await;
    assert_eq!(refused.code(), "REQUEST_FAILED.UnexpectedError");
    let reversed = json!({"earliest": "2026-01-02T00:00:00Z", "latest": "2026-01-01T00:00:00Z"});
    assert_eq!(bench.post(path, &reversed).await.code(), "REQUEST_FAILED.UnexpectedError");
    let refused = bench.post(path, &json!({"accountName": "0000999999-00001"})).await;
    assert_eq!(refused.code(), "REQUEST_FAILED.AccountNotFound");
}

#[tokio::test]
async fn the_promotion_period_depends_on_the_start_of_the_simulation() {
    let bench = Bench::start(Simulator::builder().devices(200).start_at("2027-05-04T00:00:00Z".parse().unwrap())).await;
    let ends = Listener::start(&[]).await;
    bench.register_for("PromoChanges", &ends).await;
    let lines = bench.lines(LineState::Active);
    let path = "/m2m/v1/devices/usage/actions/promodeviceusage";
    let records = async |begin: &str, end: &str| {
        let mut records = 0;
        for line in &lines {
            let body = json!({"deviceId": [id(line)], "startTime": begin, "endTime": end});
            records += bench.post(path, &body).await.ok()["usageHistory"].as_array().unwrap().len();
        }
        records
    };
    // In usage records, a day starts at 05:00 UTC. The queried periods therefore start and end at that time.
    assert!(records("2027-03-01T05:00:00Z", "2027-03-20T05:00:00Z").await > 20);
    assert_eq!(records("2027-02-01T05:00:00Z", "2027-02-28T05:00:00Z").await, 0);
    bench.advance(DAY * 28).await;
    assert!(ends.messages().is_empty());
    bench.advance(Duration::from_secs(3_600)).await;
    let ended = ends.messages();
    assert!(ended.len() > 3, "{}", ended.len());
    assert!(ended.iter().all(|message| message["deviceResponse"]["promoChange"]["changeDate"] == "2027-05-31T23:59:59Z"));
}

#[tokio::test]
async fn promotion_usage_is_reported_while_the_promotion_lasts() {
    let mut bench = Bench::new(200).await;
    let (sums, ends) = (Listener::start(&[]).await, Listener::start(&[]).await);
    bench.register_for("DevicePromoUsage", &sums).await;
    bench.register_for("PromoChanges", &ends).await;
    let lines = bench.lines(LineState::Active);
    let path = "/m2m/v1/devices/usage/actions/promodeviceusage";
    let (begin, end) = ("2025-12-01T00:00:00Z", "2025-12-20T00:00:00Z");
    let mut promoted = HashSet::new();
    for line in &lines {
        let answer = bench.post(path, &json!({"deviceId": [id(line)], "startTime": begin, "endTime": end})).await.ok();
        assert_response("listPromoDeviceUsage", &answer);
        let records = answer["usageHistory"].as_array().unwrap();
        if let Some(record) = records.first() {
            assert_eq!(record["serviceplan"], "PROMO500MB");
            promoted.insert(line.iccid.clone());
        }
    }
    assert!((3..lines.len() / 4).contains(&promoted.len()), "{} of {}", promoted.len(), lines.len());
    // The aggregate query sends a message for every line. The message for a line without the promotion has zero usage.
    let body =
        json!({"accountId": ACCOUNT, "deviceId": lines.iter().map(id).collect::<Vec<_>>(), "startTime": begin, "endTime": end});
    let answer = bench.post("/m2m/v1/devices/usage/actions/promoaggregateusage", &body).await.ok();
    assert_response("listPromoAggregateUsage", &answer);
    bench.sim.settle().await;
    bench.advance(Duration::from_secs(60)).await;
    let messages = sums.messages();
    assert_eq!(messages.len(), lines.len());
    messages.iter().for_each(|message| assert_callback("DevicePromoUsage", message));
    let with = messages.iter().filter(|message| message["deviceResponse"]["promoUsageResponse"]["bytesUsed"] != 0);
    let with: HashSet<String> = with.map(|message| message["deviceIds"][0]["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(with, promoted);
    // The end of the promotion is reported by callback.
    bench.advance(DAY * 32).await;
    let ended = ends.messages();
    assert!(ended.len() >= promoted.len());
    ended.iter().for_each(|message| assert_callback("PromoChanges", message));
    bench.log_in_again().await;
    let line = lines.iter().find(|line| promoted.contains(&line.iccid)).unwrap();
    let body = json!({"deviceId": [id(line)], "startTime": "2026-02-01T12:00:00Z"});
    assert_eq!(bench.post(path, &body).await.ok()["usageHistory"], json!([]));
    for (body, code) in [
        (json!({"deviceId": []}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"deviceId": [by_iccid(line)["deviceIds"][0]], "startTime": "x"}), "REQUEST_FAILED.UnexpectedError"),
        (json!({"deviceId": [{"id": "89148000008682242668", "kind": "iccid"}]}), "REQUEST_FAILED.DeviceNotFound"),
    ] {
        assert_eq!(bench.post(path, &body).await.code(), code);
    }
    let refused =
        bench.post("/m2m/v1/devices/usage/actions/promoaggregateusage", &json!({"accountId": "0000999999-00001"})).await;
    assert_eq!(refused.code(), "REQUEST_FAILED.AccountNotFound");
}
