//! Tests of device locations, and of the listeners, exclusions and consents for them.

use std::collections::HashSet;
use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView, Simulator};

use crate::schema::{assert_callback, assert_response};
use crate::support::{ACCOUNT, Bench, Listener, Reply};

const DAY: Duration = Duration::from_secs(86_400);

fn device_list(lines: &[LineView]) -> Vec<Value> {
    lines.iter().map(|line| json!({"id": line.iccid, "kind": "iccid", "mdn": line.mdn})).collect()
}

fn body(lines: &[LineView], mode: &str) -> Value {
    json!({"accountName": ACCOUNT, "deviceList": device_list(lines), "accuracyMode": "0", "cacheMode": mode})
}

async fn find(bench: &Bench, lines: &[LineView], mode: &str) -> Reply {
    bench.post("/loc/v1/locations", &body(lines, mode)).await
}

async fn start(bench: &Bench, what: &str, lines: &[LineView], mode: &str) -> Value {
    bench.post(&format!("/loc/v1/{what}"), &body(lines, mode)).await.ok()
}

async fn get(bench: &Bench, path: &str) -> Reply {
    bench.call("GET", path, &Value::Null).await
}

async fn report(bench: &Bench, txid: &Value, rest: &str) -> Reply {
    get(bench, &format!("/loc/v1/locationreports/{ACCOUNT}/report/{}/{rest}", txid.as_str().unwrap())).await
}

async fn register_listener(bench: &Bench, service: &str, listener: &Listener) -> Reply {
    let body = json!({"name": service, "url": listener.url()});
    bench.post(&format!("/loc/v1/callbacks/{ACCOUNT}"), &body).await
}

async fn used(bench: &Bench, from: &str, to: &str) -> Reply {
    bench.post("/loc/v1/usage", &json!({"accountName": ACCOUNT, "startDate": from, "endDate": to})).await
}

fn is_found(position: &Value) -> bool {
    position["error"] == json!({}) && position["pd"]["x"].as_str().is_some()
}

#[tokio::test]
async fn positions_from_the_network_are_counted_and_refresh_the_cache() {
    let bench = Bench::new(200).await;
    let lines: Vec<LineView> = bench.lines(LineState::Active).into_iter().take(20).collect();
    let total = async || used(&bench, "01-01-2026", "01-31-2026").await.ok()["totalTransactionCount"].clone();
    assert_eq!(total().await, "0");
    // Some of the lines have no cached position, so a request that allows only the cache (mode 0) fails.
    assert_eq!(find(&bench, &lines, "0").await.code(), "CACHE_UNAVAILABLE");
    let answer = find(&bench, &lines, "1").await.ok();
    assert_response("listDeviceLocations", &answer);
    let positions = answer.as_array().unwrap();
    assert_eq!(
        positions.iter().map(|position| &position["msid"]).collect::<Vec<_>>(),
        lines.iter().map(|line| line.mdn.as_ref().unwrap()).collect::<Vec<_>>()
    );
    let found: Vec<LineView> =
        lines.iter().zip(positions).filter(|(_, position)| is_found(position)).map(|(line, _)| line.clone()).collect();
    assert!(found.len() > 10);
    for position in positions.iter().filter(|position| is_found(position)) {
        let number = |name: &str| position["pd"][name].as_str().unwrap().parse::<f64>().unwrap();
        assert!((30.0..47.0).contains(&number("x")) && (-119.0..-80.0).contains(&number("y")) && number("radius") > 0.0);
    }
    let count = found.len().to_string();
    assert_eq!(total().await, count.as_str());
    // All these devices now have a cached position. With modes 0 and 2, it is returned, and the usage does not grow.
    for mode in ["0", "2"] {
        let cached = find(&bench, &found, mode).await.ok();
        assert_eq!(cached, json!(positions.iter().filter(|position| is_found(position)).collect::<Vec<_>>()));
    }
    assert_eq!(total().await, count.as_str());
    // If the cached position is older than `maxLocAge` seconds, the network locates the device, and the usage grows.
    bench.advance(Duration::from_secs(600)).await;
    let mut body = body(&found[..1], "2");
    body["maxLocAge"] = "60".into();
    bench.post("/loc/v1/locations", &body).await.ok();
    assert_ne!(total().await, count.as_str());
}

#[tokio::test]
async fn unreachable_devices_have_a_position_error() {
    let bench = Bench::new(60).await;
    let suspended: Vec<LineView> = bench.lines(LineState::Suspend).into_iter().take(1).collect();
    let answer = find(&bench, &suspended, "1").await.ok();
    assert_response("listDeviceLocations", &answer);
    let [position] = answer.as_array().unwrap().as_slice() else { panic!("{answer}") };
    assert_eq!((&position["pd"], &position["error"]["type"]), (&json!({}), &json!("POSITION METHOD FAILURE")));
    assert_eq!(position["error"]["info"], "Exception code=ABSENT SUBSCRIBER");
}

#[tokio::test]
async fn invalid_location_requests_are_refused_with_a_specific_message() {
    let bench = Bench::new(60).await;
    let lines: Vec<LineView> = bench.lines(LineState::Active);
    for path in ["/loc/v1/locations", "/loc/v1/devicelocations", "/loc/v1/locationreports"] {
        let refused = async |changes: Value| {
            let mut body = body(&lines[..1], "1");
            body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
            let reply = bench.post(path, &body).await;
            assert_eq!(reply.status, 400, "{changes}");
            let message = reply.body["errorMessage"].as_str().unwrap().to_owned();
            format!("{} {}", reply.body["errorCode"].as_str().unwrap(), message.split(':').next().unwrap())
        };
        let device = |id: &str, kind: &str, mdn: &str| json!({"deviceList": [{"id": id, "kind": kind, "mdn": mdn}]});
        let (iccid, mdn) = (&*lines[0].iccid, lines[0].mdn.as_deref().unwrap());
        assert_eq!(refused(device("89148000008682242668", "iccid", mdn)).await, "INVALID_PARAMETER Device not found");
        assert_eq!(refused(device("12", "iccid", mdn)).await, "INVALID_PARAMETER Device not found");
        assert_eq!(refused(device(iccid, "iccid", "5555550100")).await, "INVALID_PARAMETER Ownership or MDN validation failed");
        assert_eq!(refused(device(iccid, "fax", mdn)).await, "INVALID_PARAMETER Device type check failed");
        assert_eq!(
            refused(json!({"deviceList": [device_list(&lines)[0], device_list(&lines)[0]]})).await,
            "INVALID_PARAMETER Conflicting device list"
        );
        assert_eq!(refused(json!({"accuracyMode": "7"})).await, "INVALID_PARAMETER Invalid accuracy mode");
        assert_eq!(refused(json!({"cacheMode": "7"})).await, "INVALID_PARAMETER Invalid cache mode");
        assert_eq!(refused(json!({"accountName": "0000123456-00002"})).await, "INVALID_PARAMETER Unregistered account");
        assert_eq!(refused(json!({"accountName": "0000999999-00001"})).await, "INVALID_PARAMETER UWS verification failure");
        assert_eq!(refused(json!({"accountName": ""})).await, "INVALID_PARAMETER Invalid account name");
        assert_eq!(refused(json!({"deviceList": []})).await, "INVALID_REQUEST deviceList names no device");
        assert!(refused(json!({"deviceList": 7})).await.starts_with("INVALID_REQUEST"));
    }
    let many = find(&bench, &lines[..21], "1").await;
    assert_eq!(many.body["errorCode"], "INVALID_REQUEST");
}

#[tokio::test]
async fn a_call_with_an_expired_session_fails_with_an_error_of_the_location_service() {
    let bench = Bench::new(20).await;
    bench.advance(Duration::from_secs(21 * 60)).await;
    let reply = get(&bench, &format!("/loc/v1/subscriptions/{ACCOUNT}")).await;
    assert_eq!((reply.status, reply.code()), (400, "INVALID_PARAMETER"));
    assert_eq!(reply.body["errorMessage"], "UWS verification failure: The Session has expired");
}

#[tokio::test]
async fn the_location_listener_receives_one_message_per_device() {
    let bench = Bench::new(200).await;
    let listener = Listener::start(&[]).await;
    let registered = register_listener(&bench, "DeviceLocation", &listener).await;
    assert_eq!(registered.headers["shared-key"].to_str().unwrap().len(), 32);
    assert_response("registerLocationCallback", &registered.ok());
    let lines = bench.lines(LineState::Active);
    let answer = start(&bench, "devicelocations", &lines, "1").await;
    assert_response("requestDeviceLocations", &answer);
    assert_eq!(answer["status"], "QUEUED");
    bench.advance(Duration::from_secs(60)).await;
    let messages = listener.messages();
    messages.iter().for_each(|message| assert_callback("DeviceLocation", message));
    assert!(messages.iter().all(|message| message["txid"] == answer["txid"] && message.get("username").is_none()));
    let numbers: HashSet<&str> = messages.iter().map(|message| message["msid"].as_str().unwrap()).collect();
    assert_eq!(numbers, lines.iter().map(|line| line.mdn.as_deref().unwrap()).collect());
    let outcomes =
        bench.sim.ledger().iter().filter(|entry| entry.operation == "requestDeviceLocations" && entry.outcome.is_some()).count();
    assert_eq!(outcomes, lines.len());
}

#[tokio::test]
async fn a_report_is_created_and_fetched_in_pages() {
    let mut bench = Bench::start(Simulator::builder().devices(200).page_size(40)).await;
    let listener = Listener::start(&[]).await;
    register_listener(&bench, "Location", &listener).await.ok();
    let lines = bench.lines(LineState::Active);
    let answer = start(&bench, "locationreports", &lines, "1").await;
    assert_response("createLocationReport", &answer);
    let txid = answer["txid"].clone();
    let status = async || {
        let answer = report(&bench, &txid, "status").await.ok();
        assert_response("getLocationReportStatus", &answer);
        answer["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(status().await, "QUEUED");
    assert_eq!(report(&bench, &txid, "index/0").await.code(), "INVALID_PARAMETER");
    bench.advance(Duration::from_secs(30)).await;
    assert_eq!(status().await, "INPROGRESS");
    bench.advance(Duration::from_secs(30)).await;
    assert_eq!(status().await, "COMPLETED");
    let [message] = listener.messages().try_into().unwrap();
    assert_callback("Location", &message);
    assert_eq!((&message["txid"], &message["status"]), (&txid, &json!("COMPLETED")));
    let mut records: Vec<Value> = Vec::new();
    loop {
        let page = report(&bench, &txid, &format!("index/{}", records.len())).await.ok();
        assert_response("getLocationReport", &page);
        assert_eq!(page["totalCount"], lines.len());
        records.extend(page["devLocationList"].as_array().unwrap().clone());
        if page["hasMoreData"] == false {
            break;
        }
    }
    let numbers: Vec<&str> = records.iter().map(|record| record["msid"].as_str().unwrap()).collect();
    assert_eq!(numbers, lines.iter().map(|line| line.mdn.as_deref().unwrap()).collect::<Vec<_>>());
    assert_eq!(report(&bench, &txid, "index/first").await.code(), "INVALID_PARAMETER");
    // Reports are retained for 30 days, so this report no longer exists.
    bench.advance(DAY * 31).await;
    bench.log_in_again().await;
    assert_eq!(report(&bench, &txid, "status").await.code(), "INVALID_PARAMETER");
    assert_eq!(report(&bench, &json!("x"), "status").await.code(), "INVALID_PARAMETER");
}

#[tokio::test]
async fn a_report_from_the_cache_is_ready_immediately_and_causes_no_callback() {
    let bench = Bench::new(60).await;
    let listener = Listener::start(&[]).await;
    register_listener(&bench, "Location", &listener).await.ok();
    let lines = bench.lines(LineState::Active);
    let answer = start(&bench, "locationreports", &lines, "0").await;
    assert_eq!((&answer["status"], &answer["estimatedDuration"]), (&json!("COMPLETED"), &json!("0")));
    let page = report(&bench, &answer["txid"], "index/0").await.ok();
    let found = page["devLocationList"].as_array().unwrap().iter().filter(|position| is_found(position)).count();
    assert!((1..lines.len()).contains(&found), "{found}");
    bench.advance(Duration::from_secs(600)).await;
    assert!(listener.messages().is_empty());
}

#[tokio::test]
async fn only_queued_transactions_can_be_canceled() {
    let bench = Bench::new(60).await;
    let listener = Listener::start(&[]).await;
    register_listener(&bench, "DeviceLocation", &listener).await.ok();
    let lines: Vec<LineView> = bench.lines(LineState::Active).into_iter().take(3).collect();
    // The service Location sends the messages about reports, so this listener of DeviceLocation does not receive them.
    for (what, operation, received) in
        [("locationreports", "cancelLocationReport", 0), ("devicelocations", "cancelDeviceLocationRequest", 3)]
    {
        let cancel = async |txid: &Value| {
            let txid = txid.as_str().unwrap();
            let path = match what {
                "devicelocations" => format!("/loc/v1/devicelocations/{txid}?accountName={ACCOUNT}"),
                _ => format!("/loc/v1/locationreports/{ACCOUNT}/report/{txid}"),
            };
            bench.call("DELETE", &path, &Value::Null).await
        };
        let queued = start(&bench, what, &lines, "1").await["txid"].clone();
        let answer = cancel(&queued).await.ok();
        assert_response(operation, &answer);
        assert_eq!(answer["txid"], queued);
        // Canceling again has the same result.
        cancel(&queued).await.ok();
        bench.advance(Duration::from_secs(60)).await;
        assert!(listener.messages().is_empty());
        if what == "locationreports" {
            assert_eq!(report(&bench, &queued, "status").await.ok()["status"], "CANCELLED");
        }
        let running = start(&bench, what, &lines, "1").await["txid"].clone();
        bench.advance(Duration::from_secs(35)).await;
        let refused = cancel(&running).await;
        assert_eq!(refused.code(), "INVALID_PARAMETER");
        assert!(refused.body["errorMessage"].as_str().unwrap().starts_with("Unable to Cancel"));
        assert_eq!(cancel(&json!("b40e61f8-5d2c-47a9-93be-8c07d5e1f264")).await.code(), "INVALID_PARAMETER");
        bench.advance(Duration::from_secs(60)).await;
        assert_eq!(listener.messages().len(), received);
    }
}

#[tokio::test]
async fn location_listeners_have_their_own_registry() {
    let bench = Bench::new(10).await;
    let (first, second) = (Listener::start(&[]).await, Listener::start(&[]).await);
    let list = async || get(&bench, &format!("/loc/v1/callbacks/{ACCOUNT}")).await.ok();
    assert_eq!(list().await, json!([]));
    static SECRETS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    assert!(thingspace_sim::on_secret(|secret| SECRETS.lock().unwrap().push(secret.to_owned())));
    let key = register_listener(&bench, "Location", &first).await.headers["shared-key"].clone();
    assert!(SECRETS.lock().unwrap().iter().any(|secret| secret == key.to_str().unwrap()), "the shared key was not reported");
    // The two services cannot have the same URL. A second registration for a service replaces the first.
    assert_eq!(register_listener(&bench, "DeviceLocation", &first).await.code(), "INVALID_PARAMETER");
    let again = register_listener(&bench, "Location", &second).await;
    assert_ne!(again.headers["shared-key"], key);
    register_listener(&bench, "DeviceLocation", &first).await.ok();
    let listed = list().await;
    assert_response("listLocationCallbacks", &listed);
    assert_eq!(listed, json!([{"name": "DeviceLocation", "url": first.url()}, {"name": "Location", "url": second.url()}]));
    assert_eq!(get(&bench, &format!("/m2m/v1/callbacks/{ACCOUNT}")).await.ok(), json!([]));
    for _ in 0..2 {
        let path = format!("/loc/v1/callbacks/{ACCOUNT}/name/Location");
        assert_response("deregisterLocationCallback", &bench.call("DELETE", &path, &Value::Null).await.ok());
    }
    assert_eq!(list().await.as_array().unwrap().len(), 1);
    for (name, url) in [("Places", first.url()), ("Location", "http://192.0.2.1/x".into()), ("Location", "x".into())] {
        let refused = bench.post(&format!("/loc/v1/callbacks/{ACCOUNT}"), &json!({"name": name, "url": url})).await;
        assert_eq!(refused.code(), "INVALID_PARAMETER", "{name} {url}");
    }
    let elsewhere = bench.call("DELETE", &format!("/loc/v1/callbacks/{ACCOUNT}/name/Fota"), &Value::Null).await;
    assert_eq!(elsewhere.code(), "INVALID_PARAMETER");
    assert_eq!(get(&bench, "/loc/v1/callbacks/0000999999-00001").await.code(), "INVALID_PARAMETER");
}

#[tokio::test]
async fn excluded_devices_are_not_located() {
    let bench = Bench::start(Simulator::builder().devices(60).page_size(2)).await;
    let lines = bench.lines(LineState::Active);
    let exclude = async |changes: Value| {
        let mut body = json!({"accountName": ACCOUNT});
        body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        bench.post("/loc/v1/consents", &body).await
    };
    let list = async |from: usize| get(&bench, &format!("/loc/v1/consents/{ACCOUNT}/index/{from}")).await.ok();
    let imeis: Vec<&str> = lines[..3].iter().map(|line| &*line.imei).collect();
    assert_response("excludeDevices", &exclude(json!({"exclusion": imeis[..2]})).await.ok());
    exclude(json!({"exclusion": imeis[2..], "type": "append"})).await.ok();
    let page = list(0).await;
    assert_response("listDeviceExclusions", &page);
    assert_eq!((&page["totalCount"], &page["hasMoreData"]), (&json!(3), &json!(true)));
    assert_eq!(list(2).await["exclusion"].as_array().unwrap().len(), 1);
    let refused = find(&bench, &lines[..1], "1").await;
    assert!(refused.body["errorMessage"].as_str().unwrap().starts_with("Consent check failed"));
    // A request without a type replaces the list, so devices that were only in the old list can be located again.
    exclude(json!({"exclusion": imeis[1..2]})).await.ok();
    find(&bench, &lines[..1], "1").await.ok();
    let path = format!("/loc/v1/consents?accountName={ACCOUNT}&deviceList={}", imeis[1]);
    for _ in 0..2 {
        assert_response("removeDeviceExclusions", &bench.call("DELETE", &path, &Value::Null).await.ok());
    }
    assert_eq!(list(0).await["totalCount"], 0);
    exclude(json!({"allDevice": true})).await.ok();
    assert_eq!(find(&bench, &lines[3..4], "1").await.code(), "INVALID_PARAMETER");
    exclude(json!({"allDevice": false})).await.ok();
    find(&bench, &lines[3..4], "1").await.ok();
    let conflicting = exclude(json!({"allDevice": true, "exclusion": imeis})).await;
    assert!(conflicting.body["errorMessage"].as_str().unwrap().starts_with("Conflicting device list"));
    assert_eq!(exclude(json!({"exclusion": ["990000000000000"]})).await.code(), "INVALID_PARAMETER");
    assert_eq!(exclude(json!({})).await.code(), "INVALID_REQUEST");
    assert_eq!(exclude(json!({"exclusion": imeis, "type": "add"})).await.code(), "INVALID_PARAMETER");
    let empty = bench.call("DELETE", &format!("/loc/v1/consents?accountName={ACCOUNT}&deviceList=,"), &Value::Null).await;
    assert_eq!(empty.code(), "INVALID_REQUEST");
}

#[tokio::test]
async fn consents_are_recorded() {
    let bench = Bench::new(60).await;
    let lines = bench.lines(LineState::Active);
    const CONSENTS: &str = "/loc/v1/devicelocations/action/consents";
    let shown = async |more: &str| get(&bench, &format!("{CONSENTS}?accountName={ACCOUNT}{more}")).await;
    let ids: Vec<Value> = lines[..2].iter().map(|line| json!({"id": line.iccid, "kind": "iccid"})).collect();
    let answer = bench.post(CONSENTS, &json!({"accountName": ACCOUNT, "deviceList": ids})).await.ok();
    assert_response("createLocationConsents", &answer);
    let answer = bench.put(CONSENTS, &json!({"accountName": ACCOUNT, "allDeviceConsent": 1})).await.ok();
    assert_response("updateLocationConsents", &answer);
    let consents = shown("").await.ok();
    assert_response("getLocationConsents", &consents);
    assert_eq!((&consents["allDeviceConsent"], consents["deviceList"].as_array().unwrap().len()), (&json!(1), 2));
    let one = shown(&format!("&deviceId={}", lines[1].imei)).await.ok();
    assert_eq!(one["deviceList"], json!([{"id": lines[1].imei, "kind": "imei"}]));
    assert_eq!(shown("&deviceId=990000000000000").await.code(), "INVALID_PARAMETER");
    let unknown = json!({"accountName": ACCOUNT, "deviceList": [{"id": "89148000008682242668", "kind": "iccid"}]});
    assert_eq!(bench.post(CONSENTS, &unknown).await.code(), "INVALID_PARAMETER");
    assert_eq!(bench.post(CONSENTS, &json!({"accountName": ACCOUNT})).await.code(), "INVALID_REQUEST");
    assert_eq!(bench.put(CONSENTS, &json!({"accountName": ACCOUNT})).await.code(), "INVALID_REQUEST");
}

#[tokio::test]
async fn the_location_subscription_and_usage_are_reported() {
    let bench = Bench::new(60).await;
    let bought = get(&bench, &format!("/loc/v1/subscriptions/{ACCOUNT}")).await.ok();
    assert_response("getLocationSubscription", &bought);
    assert_eq!(bought["purchaseTime"], "2025-12-10 05:36:18.563 +0000 UTC");
    let report = used(&bench, "01-01-2026", "01-01-2026").await.ok();
    assert_response("getLocationUsage", &report);
    let body = json!({"accountName": ACCOUNT, "startDate": "01-01-2026", "endDate": "01-02-2026", "usageForAllAccounts": true});
    let all = bench.post("/loc/v1/usage", &body).await.ok();
    assert_eq!(all["ManagedAccounts"][0]["accountName"], "0000123456-00002");
    assert_eq!(used(&bench, "01-02-2026", "01-01-2026").await.code(), "INVALID_PARAMETER");
    assert_eq!(used(&bench, "2026-01-02", "01-01-2026").await.code(), "INVALID_PARAMETER");
}
