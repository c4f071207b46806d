//! Changes made in the web portal.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LedgerEvent, LineState, LineView, PortalChange, Remote, Simulator};

use crate::schema::assert_callback;
use crate::support::{Bench, Listener, attribute, named};

const PORTAL: &str = "ExternalProvisioningChanges";

async fn set_up() -> (Bench, Listener) {
    let bench = Bench::new(400).await;
    let listener = Listener::start(&[]).await;
    bench.register_for(PORTAL, &listener).await;
    (bench, listener)
}

async fn change(bench: &Bench, listener: &Listener, iccid: &str, change: PortalChange) -> Value {
    let before = listener.messages().len();
    bench.sim.portal_change(iccid, &change).unwrap();
    bench.sim.settle().await;
    let mut received = listener.messages().split_off(before);
    assert_eq!(received.len(), 1);
    let message = received.swap_remove(0);
    assert_callback(PORTAL, &message);
    assert_eq!((&message["status"], message.get("requestId")), (&json!("Success"), None));
    let reported = &message["deviceResponse"]["externalProvisioningChange"];
    assert_eq!(
        (&reported["source"], reported["deviceInfo"]["accountName"].as_str()),
        (&json!("Portal"), Some(crate::support::ACCOUNT))
    );
    message
}

fn reported(message: &Value) -> (Option<&str>, Option<&str>) {
    let reported = &message["deviceResponse"]["externalProvisioningChange"];
    (reported["change"].as_str(), reported["deviceInfo"]["carrierInformation"]["state"].as_str())
}

fn spare(bench: &Bench) -> LineView {
    bench.lines(LineState::PreActive).swap_remove(0)
}

#[tokio::test]
async fn portal_state_changes_send_callbacks() {
    let (bench, listener) = set_up().await;
    let carrier = Listener::start(&[]).await;
    bench.register(&carrier).await;
    let line = spare(&bench);
    let sim = &line.iccid;
    let activate = PortalChange::Activate { service_plan: "m2m-1gb".into() };
    let message = change(&bench, &listener, sim, activate.clone()).await;
    assert_eq!((reported(&message), message.get("deviceIds")), ((Some("Activate"), Some("active")), None));
    let now = bench.line(sim).unwrap();
    assert_eq!((now.state, now.service_plan.as_deref(), now.mdn.is_some()), (LineState::Active, Some("m2m-1gb"), true));
    assert!(message["deviceResponse"].to_string().contains(now.mdn.as_deref().unwrap()));
    let message = change(&bench, &listener, sim, PortalChange::Suspend {}).await;
    assert_eq!(reported(&message), (Some("Suspend"), Some("suspend")));
    assert!(message["deviceIds"].to_string().contains(&**sim));
    assert_eq!(bench.listed(sim).await["carrierInformations"][0]["state"], "suspend");
    let refused = bench.sim.portal_change(sim, &PortalChange::Suspend {}).unwrap_err();
    assert!(refused.to_string().contains("only active lines"), "{refused}");
    assert_eq!(reported(&change(&bench, &listener, sim, PortalChange::Restore {}).await), (Some("Restore"), Some("active")));
    assert_eq!(
        reported(&change(&bench, &listener, sim, PortalChange::Deactivate {}).await),
        (Some("Deactivate"), Some("deactive"))
    );
    assert_eq!(bench.line(sim).unwrap().mdn, None);
    // The ledger records each change with the operation `portal` and with the states before and after the change. CarrierService
    // reports only changes that were requested over the API, so its listener (`carrier`) receives nothing.
    let changed = bench.sim.ledger().into_iter().filter(|entry| entry.event == LedgerEvent::LineChanged);
    let changed: Vec<_> = changed.map(|entry| (entry.operation, entry.from.unwrap(), entry.to.unwrap())).collect();
    use LineState::{Active, Deactive, PreActive, Suspend};
    assert_eq!(
        changed,
        [(PreActive, Active), (Active, Suspend), (Suspend, Active), (Active, Deactive)].map(|(from, to)| ("portal", from, to))
    );
    assert!(carrier.messages().is_empty());
    assert!(bench.sim.ledger().iter().any(|entry| entry.service.as_deref() == Some(PORTAL) && entry.attempt == Some(1)));
}

/// A suspension made in the portal ends automatically after 90 days, like any other suspension.
#[tokio::test]
async fn portal_suspensions_end_automatically() {
    let (bench, _listener) = set_up().await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.sim.portal_change(&line.iccid, &PortalChange::Suspend {}).unwrap();
    bench.advance(Duration::from_secs(91 * 86_400)).await;
    assert_eq!(bench.line(&line.iccid).unwrap().state, LineState::Active);
}

#[tokio::test]
async fn portal_attribute_changes_send_callbacks() {
    let (bench, listener) = set_up().await;
    let line = bench.lines(LineState::Active).into_iter().find(|line| line.service_plan.as_deref() != Some("m2m-1gb")).unwrap();
    let sim = &line.iccid;
    let message = change(&bench, &listener, sim, PortalChange::ServicePlan { service_plan: "m2m-1gb".into() }).await;
    let info = &message["deviceResponse"]["externalProvisioningChange"]["deviceInfo"];
    assert_eq!((reported(&message), &info["carrierInformation"]["servicePlan"]), ((None, Some("active")), &json!("m2m-1gb")));
    change(&bench, &listener, sim, PortalChange::CustomField { number: 2, value: "north wall".into() }).await;
    let message = change(&bench, &listener, sim, PortalChange::Group { name: "Meters".into() }).await;
    assert_eq!(message["deviceResponse"]["externalProvisioningChange"]["deviceInfo"]["deviceGroupName"], "Meters");
    let message = change(&bench, &listener, sim, PortalChange::Imei { imei: "359999999999993".into() }).await;
    assert_eq!(reported(&message), (Some("changeIMEI"), None));
    let now = bench.line(sim).unwrap();
    assert_eq!((&*now.imei, &*now.group, now.service_plan.as_deref()), ("359999999999993", "Meters", Some("m2m-1gb")));
    let listed = bench.listed(sim).await;
    assert!(listed["customFields"].to_string().contains("north wall"), "{listed}");
    assert_ne!(attribute(&listed, "DeviceId"), &Value::Null);
    let message = change(&bench, &listener, sim, PortalChange::Iccid { iccid: "89148000009999999993".into() }).await;
    assert_eq!(reported(&message), (Some("changeICCID"), None));
    assert!(bench.line(sim).is_none() && bench.line("89148000009999999993").is_some());
}

#[tokio::test]
async fn invalid_portal_changes_are_refused() {
    let (bench, listener) = set_up().await;
    let (line, other) = (spare(&bench), bench.lines(LineState::Active).swap_remove(0));
    let active = bench.lines(LineState::Active).swap_remove(1);
    for (iccid, change, why) in [
        (&*line.iccid, PortalChange::Suspend {}, "only active lines"),
        (&*line.iccid, PortalChange::Activate { service_plan: "gold".into() }, "unknown service plan `gold`"),
        (&*line.iccid, PortalChange::ServicePlan { service_plan: "m2m-1gb".into() }, "only active lines"),
        (&*line.iccid, PortalChange::CustomField { number: 6, value: String::new() }, "1 to 5"),
        (&*line.iccid, PortalChange::Group { name: "no-such-group".into() }, "no device group `no-such-group`"),
        (&*active.iccid, PortalChange::Imei { imei: other.imei.clone() }, "already belongs to a line"),
        (&*active.iccid, PortalChange::Imei { imei: "hardware".into() }, "is not a valid IMEI"),
        ("89148000009999999993", PortalChange::Suspend {}, "no device has the ICCID"),
    ] {
        let error = bench.sim.portal_change(iccid, &change).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
    bench.sim.settle().await;
    assert!(listener.messages().is_empty());
    assert!(bench.sim.ledger().iter().all(|entry| entry.operation != "portal"));
    assert_eq!(bench.line(&line.iccid).unwrap(), line);
}

#[tokio::test]
async fn a_pending_request_blocks_portal_changes() {
    let delay = Duration::from_secs(30)..Duration::from_secs(31);
    let bench = Bench::start(Simulator::builder().devices(40).callback_delay(delay)).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    bench.change("suspend", json!([named(&line)])).await.ok();
    for change in [PortalChange::Deactivate {}, PortalChange::ServicePlan { service_plan: "m2m-1gb".into() }] {
        let error = bench.sim.portal_change(&line.iccid, &change).unwrap_err();
        assert!(error.to_string().contains("has not ended"), "{error}");
    }
}

#[tokio::test]
async fn portal_activation_needs_known_hardware() {
    let (bench, _listener) = set_up().await;
    let mut refused = Vec::new();
    for line in bench.lines(LineState::PreActive).iter().chain(&bench.lines(LineState::Deactive)) {
        let change = PortalChange::Activate { service_plan: "m2m-5mb".into() };
        if let Err(error) = bench.sim.portal_change(&line.iccid, &change) {
            refused.push((error.to_string(), bench.line(&line.iccid).unwrap().state == line.state));
        }
    }
    assert_eq!(refused.len(), 1);
    assert!(refused[0].0.contains("device database") && refused[0].1, "{refused:?}");
}

#[tokio::test]
async fn portal_changes_work_over_http() {
    let (bench, listener) = set_up().await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let remote = Remote::new(bench.sim.url()).unwrap();
    let page = format!("devices/{}/portal", line.iccid);
    remote.post(&page, &json!({"change": "service_plan", "service_plan": "m2m-5mb"})).await.unwrap();
    remote.post(&page, &json!({"change": "suspend"})).await.unwrap();
    bench.sim.settle().await;
    assert_eq!((bench.line(&line.iccid).unwrap().state, listener.messages().len()), (LineState::Suspend, 2));
    for (page, body, why) in [
        (&*page, json!({"change": "suspend"}), "only active lines"),
        (&*page, json!({"change": "paint"}), "unknown variant"),
        (&*page, json!({"change": "suspend", "color": "red"}), "unknown field"),
        ("devices/1/portal", json!({"change": "suspend"}), "no device has this ICCID"),
    ] {
        let error = remote.post(page, &body).await.unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[tokio::test]
async fn the_history_names_the_portal_as_actor() {
    let (bench, listener) = set_up().await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    change(&bench, &listener, &line.iccid, PortalChange::Suspend {}).await;
    let body = json!({
        "deviceId": {"id": line.iccid, "kind": "iccid"},
        "earliest": "2026-01-01T00:00:00Z", "latest": "2026-01-02T00:00:00Z",
    });
    let history = bench.post("/m2m/v1/devices/history/actions/list", &body).await.ok();
    let event = history["provisioningHistory"].as_array().unwrap().last().unwrap();
    assert_eq!((&event["eventType"], &event["eventBy"]), (&json!("Suspend"), &json!("Portal")));
}
