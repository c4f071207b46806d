//! The admin endpoints under `/_sim`.

use serde_json::{Value, json};
use thingspace_sim::{LineState, PortalChange, Simulator};

use crate::support::{Bench, named};

async fn get(bench: &Bench, path: &str) -> Value {
    bench.send("GET", path, &[], "").await.unwrap().ok()
}

#[tokio::test]
async fn admin_endpoints_agree_with_the_library() {
    let bench = Bench::start(Simulator::builder().devices(100).seed(5)).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    let state = get(&bench, "/_sim/state").await;
    let expected = json!({
        "instance": bench.sim.instance(),
        "clock": {"now": "2026-01-01T00:00:00Z", "running": false, "speed": 1.0},
        "seed": 5,
        "devices": 100,
        "states": {"pre-active": 25, "pending activation": 0, "active": 55, "suspend": 8, "deactive": 12},
        "planned": 10,
        "next_event": state["next_event"],
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
async fn invalid_admin_calls_are_refused_with_a_specific_message() {
    let bench = Bench::start(Simulator::builder().devices(0)).await;
    for (path, body, why) in [
        ("clock", "", "expected one or more of"),
        ("clock", "{}", "expected one or more of"),
        ("clock", "{\"advance_seconds\": -1}", "0 or more"),
        ("clock", "{\"advance_seconds\": \"1\"}", "invalid type"),
        ("clock", "{\"advance_seconds\": 1e30}", "0 or more"),
        ("clock", "[1]", "invalid body: "),
        ("clock", "{\"forward\": 1}", "unknown field `forward`"),
        ("clock", "{\"to\": \"2025-01-01T00:00:00Z\"}", "forward only"),
        ("clock", "{\"speed\": 0}", "to stop the clock, pause it"),
        ("clock", "{\"next_event\": true}", "nothing is planned"),
        ("faults", "{}", "missing field `effect`"),
        ("faults", "{\"effect\": \"explode\"}", "unknown variant `explode`"),
        (
            "faults",
            "{\"effect\": \"hang\", \"opertion\": \"listDevices\"}",
            "unknown member `opertion` of a fault with this effect: expected one of effect, acted, operation",
        ),
        ("faults", "{\"effect\": \"hang\", \"seconds\": 3}", "unknown member `seconds`"),
        ("faults", "{\"effect\": \"hang\", \"operation\": \"listDevice\"}", "did you mean `listDevices`?"),
        ("switches", "{\"callback-retry\": \"never\"}", "expected one of documented, observed"),
        ("deliveries", "{\"losses\": 2}", "from 0 to 1"),
        ("reset", "{\"devices\": 100000000}", "expected at most"),
    ] {
        let reply = bench.send("POST", &format!("/_sim/{path}"), &[], body).await.unwrap();
        assert!(reply.status == 400 && reply.code().contains(why), "{path} {body}: {reply:?}");
    }
    for (method, path, status) in [
        ("GET", "/_sim/nowhere", 404),
        ("GET", "/_sim/clock", 405),
        ("POST", "/_sim/state", 405),
        ("DELETE", "/_sim/faults/7", 404),
    ] {
        let reply = bench.send(method, path, &[], "").await.unwrap();
        assert!(reply.status == status && reply.code().contains("/_sim/"), "{path}: {reply:?}");
    }
    assert_eq!(get(&bench, "/_sim/state").await["clock"]["now"], "2026-01-01T00:00:00Z");
}

#[tokio::test]
async fn the_error_for_an_unknown_path_lists_every_route() {
    let bench = Bench::start(Simulator::builder().devices(0)).await;
    let unknown = bench.send("GET", "/_sim/nowhere", &[], "").await.unwrap();
    let routes: Vec<(&str, &str)> = unknown
        .code()
        .strip_prefix("unknown path or method: expected one of ")
        .unwrap()
        .split("; ")
        .filter_map(|part| part.split_once(' '))
        .flat_map(|(method, paths)| paths.split(", ").map(move |path| (method, path)))
        .collect();
    assert_eq!(routes.len(), 29, "{routes:?}");
    assert!(routes.contains(&("POST", "/_sim/inbox/{name}")) && routes.contains(&("DELETE", "/_sim/faults/{id}")), "{routes:?}");
    // The loop leaves out the snapshot, because its response is not JSON. `snapshot.rs` tests that route.
    for (method, path) in routes.iter().filter(|route| **route != ("GET", "/_sim/snapshot")) {
        let reply = bench.send(method, &path.replace(['{', '}'], ""), &[], "").await.unwrap();
        assert!(reply.status != 405 && reply.body["error"] != unknown.body["error"], "{method} {path}: {reply:?}");
    }
}

async fn post(bench: &Bench, path: &str, body: &Value) -> Value {
    bench.send("POST", path, &[], body.to_string()).await.unwrap().ok()
}

#[tokio::test]
async fn the_clock_is_controlled_over_http() {
    let bench = Bench::start(Simulator::builder().devices(100)).await;
    let now = |state: &Value| state["clock"]["now"].clone();
    let state = post(&bench, "/_sim/clock", &json!({"to": "2026-01-02T00:00:00Z", "speed": 1000.0})).await;
    assert_eq!((now(&state), &state["clock"]["speed"]), (json!("2026-01-02T00:00:00Z"), &json!(1000.0)));
    let next = state["next_event"].clone();
    let state = post(&bench, "/_sim/clock", &json!({"next_event": true})).await;
    assert_eq!(now(&state), next);
    let state = post(&bench, "/_sim/clock", &json!({"resume": true})).await;
    assert_eq!(state["clock"]["running"], true);
    let state = post(&bench, "/_sim/clock", &json!({"pause": true})).await;
    assert_eq!((&state["clock"]["running"], bench.sim.clock().is_running()), (&json!(false), false));
    let time = |value: &Value| value.as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert!(time(&now(&state)) > time(&next));
}

#[tokio::test]
async fn the_fleet_is_paged() {
    let bench = Bench::new(100).await;
    let (mut seen, mut after) = (Vec::new(), json!(0));
    while !after.is_null() {
        let page = get(&bench, &format!("/_sim/fleet?state=active&limit=20&after={after}")).await;
        seen.extend(page["devices"].as_array().unwrap().clone());
        after = page["next"].clone();
    }
    assert_eq!(json!(seen), json!(bench.lines(LineState::Active)));
    for (query, why) in [("state=retired", "invalid state `retired`"), ("limit=x", "invalid digit"), ("page=2", "unknown field")]
    {
        let reply = bench.send("GET", &format!("/_sim/fleet?{query}"), &[], "").await.unwrap();
        assert!(reply.status == 400 && reply.code().contains(why), "{query}: {reply:?}");
    }
}

#[tokio::test]
async fn faults_are_listed_and_removed_by_id() {
    let bench = Bench::new(1).await;
    let added = post(&bench, "/_sim/faults", &json!({"effect": "rate-limited", "retry_after_seconds": 3, "times": 2})).await;
    assert_eq!(
        added,
        json!({"id": 1, "effect": "rate-limited", "retry_after_seconds": 3, "acted": false, "times": 2, "met": 0, "struck": 0})
    );
    assert_eq!(bench.post("/m2m/v1/devices/actions/list", &json!({})).await.headers["retry-after"], "3");
    assert_eq!(get(&bench, "/_sim/faults").await[0]["struck"], 1);
    post(&bench, "/_sim/faults", &json!({"effect": "cut", "bytes": 3})).await;
    let left = |bench: &Bench| bench.sim.faults().iter().map(|fault| fault.id).collect::<Vec<_>>();
    assert_eq!(left(&bench), [1, 2]);
    bench.send("DELETE", "/_sim/faults/1", &[], "").await.unwrap().ok();
    assert_eq!(left(&bench), [2]);
    bench.send("DELETE", "/_sim/faults", &[], "").await.unwrap().ok();
    assert!(left(&bench).is_empty());
}

#[tokio::test]
async fn reset_restores_the_initial_state() {
    let bench = Bench::start(Simulator::builder().devices(100).seed(3)).await;
    let fleet = bench.sim.fleet();
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.sim.fail_next("listDevices", 500, 1);
    bench.advance(std::time::Duration::from_secs(100_000)).await;
    let state = post(&bench, "/_sim/reset", &Value::Null).await;
    assert_eq!((&state["clock"]["now"], &state["seed"]), (&json!("2026-01-01T00:00:00Z"), &json!(3)));
    assert_eq!((bench.sim.fleet(), bench.sim.ledger(), bench.sim.faults()), (fleet.clone(), Vec::new(), Vec::new()));
    assert_eq!(bench.sim.journal(), []);
    // The reset has invalidated all tokens.
    assert_eq!(bench.post("/m2m/v1/devices/actions/list", &json!({})).await.code(), "900901");
    let state = post(&bench, "/_sim/reset", &json!({"devices": 7, "seed": 4})).await;
    assert_eq!((&state["devices"], &state["seed"]), (&json!(7), &json!(4)));
    bench.sim.reset();
    assert_eq!(bench.sim.fleet(), fleet);
}

#[tokio::test]
async fn tokens_expire_on_request() {
    let mut bench = Bench::new(1).await;
    let list = async |bench: &Bench| bench.post("/m2m/v1/devices/actions/list", &json!({})).await;
    post(&bench, "/_sim/tokens/expire", &json!({"sessions": true})).await;
    assert_eq!(list(&bench).await.code(), "REQUEST_FAILED.SessionToken.Expired");
    post(&bench, "/_sim/tokens/expire", &Value::Null).await;
    assert_eq!(list(&bench).await.code(), "900901");
    bench.log_in().await;
    list(&bench).await.ok();
}

#[tokio::test]
async fn cross_site_requests_are_refused() {
    let bench = Bench::new(1).await;
    let host = bench.sim.addr().to_string();
    let status_with = async |headers: &[(&str, String)]| bench.send("POST", "/_sim/reset", headers, "").await.unwrap().status;
    assert_eq!(status_with(&[("origin", "http://evil.example".to_owned())]).await, 403);
    assert_eq!(status_with(&[("origin", "null".to_owned())]).await, 403);
    assert_eq!(status_with(&[("host", "evil.example".to_owned())]).await, 403);
    assert_eq!(status_with(&[("origin", format!("http://{host}"))]).await, 200);
    assert_eq!(status_with(&[("host", format!("localhost:{}", bench.sim.addr().port()))]).await, 200);
}

#[tokio::test]
async fn clients_without_their_own_url_can_read_callbacks_from_the_inbox() {
    let bench = Bench::new(40).await;
    let listener = |path: &str| json!({"name": "CarrierService", "url": format!("{}{path}", bench.sim.inbox_url()), "username": "me", "password": "k4-Copper-Finch"});
    bench.post(&format!("/m2m/v1/callbacks/{}", crate::support::ACCOUNT), &listener("/carrier")).await.ok();
    let lines = bench.lines(LineState::Active);
    let request = bench.change("suspend", json!([named(&lines[0]), named(&lines[1])])).await.ok();
    bench.sim.settle().await;
    let received = get(&bench, "/_sim/inbox?name=carrier").await;
    assert_eq!((received["messages"].as_array().unwrap().len(), &received["next"]), (2, &json!(2)));
    let body = &received["messages"][0]["body"];
    assert_eq!(
        (&body["requestId"], &body["username"], &received["messages"][0]["name"]),
        (&request["requestId"], &json!("me"), &json!("carrier"))
    );
    assert_eq!(get(&bench, "/_sim/inbox?after=1&limit=1").await["messages"][0]["seq"], 2);
    assert_eq!(get(&bench, "/_sim/inbox?after=2").await, json!({"messages": [], "next": 2}));
    assert_eq!(bench.sim.inbox().len(), 2);
    // With `wait_seconds`, a read waits for a new message.
    let (waited, _) = tokio::join!(get(&bench, "/_sim/inbox?after=2&wait_seconds=60"), async {
        bench.change("suspend", json!([named(&lines[2])])).await.ok();
    });
    assert_eq!(waited["messages"][0]["seq"], 3);
    bench.send("DELETE", "/_sim/inbox", &[], "").await.unwrap().ok();
    assert_eq!(bench.sim.inbox().len(), 0);
    let listeners = get(&bench, "/_sim/listeners").await;
    assert_eq!(
        listeners,
        json!([{"service": "CarrierService", "url": format!("{}/carrier", bench.sim.inbox_url()), "username": "me"}])
    );
}

#[tokio::test]
async fn switches_and_deliveries_can_be_changed_and_quirks_can_be_read() {
    let bench = Bench::new(1).await;
    assert_eq!(get(&bench, "/_sim/quirks").await, json!(thingspace_sim::quirks()));
    let switches = post(&bench, "/_sim/switches", &json!({"session-replaced": "yes"})).await;
    assert_eq!((&switches["session-replaced"], &switches["callback-retry"]), (&json!("yes"), &json!("documented")));
    assert_eq!(get(&bench, "/_sim/switches").await, json!(bench.sim.switches()));
    // If one value of the request is invalid, none of the switches is changed.
    let reply = bench.send("POST", "/_sim/switches", &[], r#"{"callback-retry": "observed", "session-replaced": "maybe"}"#).await;
    assert_eq!(reply.unwrap().status, 400);
    assert_eq!(bench.sim.switches()["callback-retry"], "documented");
    let deliveries = post(&bench, "/_sim/deliveries", &json!({"losses": 0.5, "reordering_seconds": 30.0})).await;
    assert_eq!(deliveries, json!({"duplicates": 0.0, "losses": 0.5, "reordering_seconds": 30.0}));
    assert_eq!(get(&bench, "/_sim/deliveries").await, deliveries);
}

/// Sends every JSON body in the table of POST requests in docs/simulator.md. A row with an empty first cell belongs to the last
/// path above it.
#[tokio::test]
async fn every_documented_body_is_accepted() {
    let bench = Bench::new(60).await;
    let iccid = bench.lines(LineState::Active).swap_remove(0).iccid;
    // Give the device a NIDD plan: one of the documented bodies makes it send non-IP data, which works only on such a plan.
    bench.sim.portal_change(&iccid, &PortalChange::ServicePlan { service_plan: "NB-IoT NIDD 1MB".to_owned() }).unwrap();
    let (mut path, mut bodies) = (String::new(), 0);
    for row in include_str!("../../../../docs/simulator.md").lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let named = cells[0].trim_matches(['|', ' ', '`']);
        if named.starts_with("/_sim/") {
            path = named.replace("{iccid}", &iccid);
        } else if !named.is_empty() {
            path.clear();
        }
        if path.is_empty() {
            continue;
        }
        for body in cells[1].split('`').filter(|code| code.starts_with('{')) {
            let answer = bench.post(&path, &serde_json::from_str(body).unwrap()).await;
            assert_eq!(answer.status, 200, "POST {path} {body}: {}", answer.raw);
            bench.sim.settle().await;
            bodies += 1;
        }
    }
    assert!(bodies > 12, "{bodies} bodies");
}
