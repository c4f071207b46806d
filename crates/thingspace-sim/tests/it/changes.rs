//! State changes: which changes are accepted or refused, and which state each line reaches.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LineState, Simulator};

use crate::support::{ACCOUNT, Bench, Listener, Reply, device, named};

const ICCID: &str = "89148000009999999993";
const IMEI: &str = "359999999999993";

fn request_id(reply: &Value) -> String {
    reply["requestId"].as_str().unwrap().to_owned()
}

async fn status(bench: &Bench, request: &str) -> Reply {
    bench.call("GET", &format!("/m2m/v1/accounts/{ACCOUNT}/requests/{request}/status"), &Value::Null).await
}

/// Returns the ICCID and IMEI of a line in `state`, or identifiers that the account does not have if `state` is `None`. The line
/// can be activated: the simulator gives no line unknown hardware if fewer than 50 lines are out of service, as in the fleet of
/// the caller.
async fn line_in(bench: &Bench, state: Option<LineState>) -> (String, String) {
    let Some(state) = state else { return (ICCID.into(), IMEI.into()) };
    if state == LineState::PendingActivation {
        // The caller uses a callback delay of one minute, so the activation is still pending when this function returns.
        let line = bench.lines(LineState::PreActive).swap_remove(0);
        bench.change("activate", json!([named(&line)])).await.ok();
        return (line.iccid, line.imei);
    }
    let line = bench.lines(state).swap_remove(0);
    (line.iccid, line.imei)
}

/// Covers the table of "About Device States" in Verizon's documentation, and every pair of a change and a state that the table
/// leaves out.
#[tokio::test]
async fn every_change_from_every_state_follows_the_documented_table() {
    use LineState::{Active, Deactive, PendingActivation, PreActive, Suspend};
    const ALREADY: &str = "UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive";
    const STATE: &str = "UnifiedWebService.INPUT_INVALID.DeviceState.Invalid";
    const GONE: &str = "UnifiedWebService.REQUEST_FAILED.DeviceNotFound";
    let froms = [None, Some(PreActive), Some(PendingActivation), Some(Active), Some(Suspend), Some(Deactive)];
    let table: [(&str, [Result<LineState, &str>; 6]); 4] = [
        ("activate", [Ok(Active), Ok(Active), Err(STATE), Err(ALREADY), Err(STATE), Ok(Active)]),
        ("suspend", [Err(GONE), Err(STATE), Err(STATE), Ok(Suspend), Err(STATE), Err(STATE)]),
        ("restore", [Err(GONE), Err(STATE), Err(STATE), Err(STATE), Ok(Active), Err(STATE)]),
        ("deactivate", [Err(GONE), Err(STATE), Err(STATE), Ok(Deactive), Err(STATE), Err(STATE)]),
    ];
    let minute = Duration::from_secs(60);
    for (verb, outcomes) in table {
        for (from, expected) in froms.into_iter().zip(outcomes) {
            let case = format!("{verb} from {from:?}");
            let bench = Bench::start(Simulator::builder().devices(40).seed(11).callback_delay(minute..minute)).await;
            let listener = Listener::start(&[]).await;
            bench.register(&listener).await;
            let (iccid, imei) = line_in(&bench, from).await;
            let request = request_id(&bench.change(verb, json!([device(&iccid, &imei)])).await.ok());
            assert_eq!(status(&bench, &request).await.ok()["status"], "Pending", "{case}");
            let before = bench.line(&iccid).map(|line| line.state);
            let activating = expected.is_ok() && verb == "activate";
            assert_eq!(before, if activating { Some(PendingActivation) } else { from }, "{case}");
            bench.advance(minute).await;
            let messages = listener.messages();
            let message = messages.iter().find(|message| message["requestId"] == request.as_str()).unwrap();
            let after = bench.line(&iccid).map(|line| line.state);
            match expected {
                Ok(to) => {
                    assert_eq!((after, &message["status"]), (Some(to), &json!("Success")), "{case}");
                    let response = message["deviceResponse"].as_object().unwrap();
                    assert_eq!(response.keys().collect::<Vec<_>>(), [&format!("{verb}Response")], "{case}");
                    // Only the response to an activation has a `state`. In observed messages, the responses to the other changes
                    // have different members (quirk callback-change-members).
                    let reported = if verb == "activate" { json!(to.as_str()) } else { Value::Null };
                    assert_eq!(response[&format!("{verb}Response")]["state"], reported, "{case}");
                }
                Err(code) => {
                    // The activation that `line_in` started has succeeded by now, so the line is active.
                    let unchanged = if from == Some(PendingActivation) { Some(Active) } else { from };
                    assert_eq!((after, &message["status"]), (unchanged, &json!("Failed")), "{case}");
                    assert_eq!(message["faultResponse"]["faultcode"], code, "{case}");
                    let fault = message["faultResponse"]["faultstring"].as_str().unwrap();
                    assert!(fault.contains(&iccid) && from.is_none_or(|from| fault.contains(from.as_str())), "{case}: {fault}");
                    assert!(message.get("deviceResponse").is_none(), "{case}");
                }
            }
            let ended = status(&bench, &request).await.ok();
            assert_eq!(ended["status"], if expected.is_ok() { "Success" } else { "Failed" }, "{case}");
        }
    }
}

#[tokio::test]
async fn an_activated_line_has_every_requested_attribute() {
    let bench = Bench::new(50).await;
    let listener = Listener::start(&[]).await;
    bench.register(&listener).await;
    let mut request: Value =
        serde_json::from_str(include_str!("../../../../openapi/samples/activateDevices.request.json")).unwrap();
    request["accountName"] = ACCOUNT.into();
    bench.post("/m2m/v1/devices/actions/activate", &request).await.ok();
    bench.sim.settle().await;
    let messages = listener.messages();
    assert_eq!(messages.len(), 2);
    let response = &messages[0]["deviceResponse"]["activateResponse"];
    assert_eq!(messages[0]["deviceIds"], request["devices"][0]["deviceIds"]);
    assert_eq!((&response["servicePlan"], &response["ipAddress"]), (&json!("IoT 5MB SHR"), &json!("198.51.100.24")));
    let kinds: Vec<&str> = response["deviceIds"].as_array().unwrap().iter().map(|id| id["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["mdn", "imsi", "Imei", "Iccid", "msisdn", "min"]);

    let by_id = json!({"deviceId": request["devices"][0]["deviceIds"][1]});
    let listed = bench.post("/m2m/v1/devices/actions/list", &by_id).await.ok();
    let line = &listed["devices"][0];
    assert_eq!(line["groupNames"], json!(["Harbor North"]));
    assert_eq!(line["customFields"], request["customFields"]);
    assert_eq!(line["carrierInformations"][0]["state"], "active");
    assert_eq!(line["createdAt"], "2026-01-01T00:00:00Z");
    assert!(line["extendedAttributes"].as_array().unwrap().contains(&json!({"key": "PrimaryPlaceOfUseCity", "value": "Bangor"})));
}

#[tokio::test]
async fn phone_numbers_are_kept_until_deactivation() {
    let bench = Bench::new(60).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let by_mdn = json!([{"deviceIds": [{"id": line.mdn, "kind": "mdn"}]}]);
    bench.change("suspend", by_mdn.clone()).await.ok();
    assert_eq!(bench.line(&line.iccid).unwrap().mdn, line.mdn);
    bench.change("restore", by_mdn.clone()).await.ok();
    bench.change("deactivate", by_mdn).await.ok();
    let deactive = bench.line(&line.iccid).unwrap();
    assert_eq!((deactive.state, &deactive.mdn, &deactive.service_plan), (LineState::Deactive, &None, &None));
    bench.change("activate", json!([named(&line)])).await.ok();
    let again = bench.line(&line.iccid).unwrap();
    assert_eq!(again.device_id, line.device_id);
    assert!(again.mdn.is_some() && again.mdn != line.mdn);
}

#[tokio::test]
async fn deactivated_lines_can_be_deleted() {
    let bench = Bench::new(60).await;
    let lines = bench.lines(LineState::Active);
    let body =
        json!({"accountName": ACCOUNT, "reasonCode": "FF", "deleteAfterDeactivation": true, "devices": [named(&lines[0])]});
    bench.post("/m2m/v1/devices/actions/deactivate", &body).await.ok();
    assert_eq!(bench.line(&lines[0].iccid), None);

    bench.change("deactivate", json!([named(&lines[1])])).await.ok();
    let body = json!({"devicesToDelete": [named(&lines[1]), named(&lines[2]), device(ICCID, IMEI)]});
    let results = bench.post("/m2m/v1/devices/actions/delete", &body).await.ok();
    let statuses: Vec<&Value> = results.as_array().unwrap().iter().map(|result| &result["status"]).collect();
    assert_eq!(statuses, ["Success", "Failed", "Failed"]);
    assert!(results[1]["message"].as_str().unwrap().contains("active"));
    assert_eq!((bench.line(&lines[1].iccid), bench.sim.fleet().len()), (None, 58));
}

#[tokio::test]
async fn an_added_line_cannot_be_added_again() {
    let bench = Bench::new(10).await;
    let existing = bench.sim.fleet().swap_remove(0);
    let body = json!({"state": "Pre-active", "groupName": "Meters", "devicesToAdd": [device(ICCID, IMEI), named(&existing), device(ICCID, IMEI)]});
    let results = bench.post("/m2m/v1/devices/actions/add", &body).await.ok();
    let responses: Vec<&str> = results.as_array().unwrap().iter().map(|result| result["response"].as_str().unwrap()).collect();
    assert!(responses[0] == "Success" && responses[1].contains("already") && responses[2].contains("already"), "{responses:?}");
    let line = bench.line(ICCID).unwrap();
    assert_eq!((line.state, line.group.as_str(), line.imei.as_str()), (LineState::PreActive, "Meters", IMEI));
    assert!(line.device_id > existing.device_id);
}

#[tokio::test]
async fn a_sim_added_without_an_imei_gets_its_imei_at_activation() {
    let bench = Bench::new(10).await;
    let sim = json!([{"deviceIds": [{"id": ICCID, "kind": "iccid"}]}]);
    bench.post("/m2m/v1/devices/actions/add", &json!({"state": "preactive", "devicesToAdd": sim})).await.ok();
    bench.change("activate", json!([device(ICCID, IMEI)])).await.ok();
    let line = bench.line(ICCID).unwrap();
    assert_eq!((line.state, line.imei.as_str()), (LineState::Active, IMEI));
    assert_eq!(bench.sim.ledger().pop().unwrap().device.unwrap().imei.as_deref(), Some(IMEI));
    let by_imei = json!([{"deviceIds": [{"id": IMEI, "kind": "imei"}]}]);
    bench.change("suspend", by_imei).await.ok();
    assert_eq!(bench.line(ICCID).unwrap().state, LineState::Suspend);
}

#[tokio::test]
async fn identifiers_that_do_not_belong_together_are_refused() {
    let bench = Bench::new(40).await;
    let spare = bench.lines(LineState::PreActive);
    let pairs = json!([device(&spare[0].iccid, &spare[1].imei), device(&spare[2].iccid, IMEI)]);
    bench.change("activate", pairs).await.ok();
    let refused: Vec<_> =
        bench.sim.ledger().into_iter().filter_map(|entry| entry.code).filter(|code| code != "no_listener").collect();
    assert_eq!(refused, ["UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid"; 2]);
    assert_eq!(bench.lines(LineState::PreActive).len(), spare.len());
}

#[tokio::test]
async fn an_activation_with_unknown_hardware_makes_the_line_deactive() {
    for seed in [1, 2, 3] {
        let bench =
            Bench::start(Simulator::builder().devices(1_000).seed(seed).callback_delay(Duration::ZERO..Duration::ZERO)).await;
        let spare = bench.lines(LineState::PreActive).into_iter().chain(bench.lines(LineState::Deactive));
        let spare: Vec<Value> = spare.map(|line| named(&line)).collect();
        assert_eq!(spare.len(), 370, "seed {seed}");
        bench.change("activate", json!(spare)).await.ok();
        let states = bench.sim.states();
        assert_eq!((states[&LineState::Deactive], states[&LineState::Active]), (4, 916), "seed {seed}");
    }
}

#[tokio::test]
async fn a_pending_change_blocks_further_changes() {
    let second = Duration::from_secs(1);
    let bench = Bench::start(Simulator::builder().devices(40).callback_delay(second..second)).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    // While the suspension is pending, a deactivation of the same line fails.
    bench.change("deactivate", json!([named(&line)])).await.ok();
    bench.advance(second).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Suspend);
    let codes: Vec<_> =
        bench.sim.ledger().into_iter().filter_map(|entry| entry.code).filter(|code| code != "no_listener").collect();
    assert_eq!(codes, ["UnifiedWebService.INPUT_INVALID.DeviceState.Invalid"]);
    bench.change("restore", json!([named(&line)])).await.ok();
    bench.advance(second).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Active);
}

#[tokio::test]
async fn a_device_named_more_than_once_counts_once() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let named_by = |kind: &str, id: &str| json!({"deviceIds": [{"id": id, "kind": kind}]});
    let devices = json!([named_by("iccid", &line.iccid), named_by("imei", &line.imei), device(ICCID, IMEI), device(ICCID, IMEI)]);
    bench.change("suspend", devices).await.ok();
    let ledger = bench.sim.ledger();
    assert_eq!(ledger[0].devices, Some(2));
    assert_eq!(ledger.iter().filter(|entry| entry.outcome.is_some()).count(), 2);
}

#[tokio::test]
async fn invalid_requests_change_nothing() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::PreActive).swap_remove(0);
    let good = json!({"accountName": ACCOUNT, "devices": [named(&line)], "servicePlan": "m2m-5mb", "mdnZipCode": "98101"});
    let many: Vec<Value> = vec![named(&line); 10_001];
    for (member, value, code) in [
        ("accountName", json!("0000999999-00001"), "REQUEST_FAILED.AccountNotFound"),
        ("devices", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("devices", json!([]), "REQUEST_FAILED.UnexpectedError"),
        ("devices", json!([{"deviceIds": []}]), "REQUEST_FAILED.UnexpectedError"),
        ("devices", json!(many), "INPUT_INVALID.MaxRequestsExceeded"),
        ("devices", json!([named(&line), {"deviceIds": [{"id": "1", "kind": "esim"}]}]), "INPUT_INVALID.Device.Kind.Invalid"),
        (
            "devices",
            json!([named(&line), {"deviceIds": [{"id": "1", "kind": "imei"}]}]),
            "INPUT_INVALID.Device.Identifier.Invalid",
        ),
        ("servicePlan", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("servicePlan", json!("gold"), "REQUEST_FAILED.gold.NotFound"),
        ("mdnZipCode", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("groupName", json!("no-such-group"), "REQUEST_FAILED.DeviceGroupNotFound"),
        ("customFields", json!([{"key": "Color", "value": "red"}]), "INPUT_INVALID.CustomField.InvalidName"),
    ] {
        let mut request = good.clone();
        request[member] = value;
        let reply = bench.post("/m2m/v1/devices/actions/activate", &request).await;
        assert_eq!((reply.status, reply.code()), (400, code), "{member}");
    }
    let request = json!({"accountName": ACCOUNT, "devices": [named(&line)], "reasonCode": "XX"});
    let reply = bench.post("/m2m/v1/devices/actions/deactivate", &request).await;
    assert_eq!(reply.code(), "INPUT_INVALID.ReasonCode.Invalid");
    let added: Vec<Value> = vec![named(&line); 201];
    let reply = bench.post("/m2m/v1/devices/actions/add", &json!({"state": "preactive", "devicesToAdd": added})).await;
    assert_eq!(reply.code(), "INPUT_INVALID.NumberofDevices");
    let reply = bench.post("/m2m/v1/devices/actions/add", &json!({"state": "active", "devicesToAdd": [named(&line)]})).await;
    assert_eq!(reply.code(), "INPUT_INVALID.DeviceState.Invalid");
    assert_eq!(bench.sim.ledger(), []);
}

#[tokio::test]
async fn only_single_device_requests_have_a_status() {
    let bench = Bench::new(40).await;
    let lines = bench.lines(LineState::Active);
    let two = request_id(&bench.change("suspend", json!([named(&lines[0]), named(&lines[1])])).await.ok());
    assert_eq!(status(&bench, &two).await.code(), "REQUEST_FAILED.UnexpectedError");
    for unknown in ["0d9b5c0e-7f0a-4a55-9c35-1f6f7f1f2a10", "nonsense"] {
        assert_eq!(status(&bench, unknown).await.code(), "REQUEST_FAILED.UnexpectedError", "{unknown}");
    }
    let elsewhere = bench.call("GET", &format!("/m2m/v1/accounts/0000999999-00001/requests/{two}/status"), &Value::Null).await;
    assert_eq!(elsewhere.code(), "REQUEST_FAILED.AccountNotFound");
}

#[tokio::test]
async fn activations_are_limited_to_100_per_minute() {
    let bench = Bench::new(10).await;
    let line = bench.lines(LineState::PreActive).swap_remove(0);
    for _ in 0..100 {
        bench.change("activate", json!([named(&line)])).await.ok();
    }
    bench.advance(Duration::from_secs(20)).await;
    let refused = bench.change("activate", json!([named(&line)])).await;
    assert_eq!((refused.status, refused.code(), &refused.headers["retry-after"]), (429, "429", &"40".parse().unwrap()));
    // The limit applies only to activations, so a suspension is accepted.
    bench.change("suspend", json!([named(&line)])).await.ok();
    bench.advance(Duration::from_secs(40)).await;
    bench.change("activate", json!([named(&line)])).await.ok();
}
