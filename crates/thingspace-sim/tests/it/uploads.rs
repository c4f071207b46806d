//! Uploads of hardware.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{LineState, Simulator};

use crate::schema::assert_callback;
use crate::support::{ACCOUNT, Bench, Listener, device, named};

const UPLOAD: &str = "/m2m/v1/devices/actions/upload";
const UPLOAD_AND_ACTIVATE: &str = "/m2m/v1/devices/actions/uploadactivate";
const FIVE_MINUTES: Duration = Duration::from_secs(300);
const ICCID: &str = "89148000009999999993";
const IMEI: &str = "359999999999993";

fn body(kind: &str, devices: Value) -> Value {
    json!({
        "accountName": ACCOUNT, "devices": devices, "emailAddress": "operations@example.com", "deviceSku": "VZW000000000001",
        "uploadType": kind, "servicePlan": "m2m-5mb", "mdnZipCode": "62701",
    })
}

fn imei(imei: &str) -> Value {
    json!({"deviceIds": [{"id": imei, "kind": "IMEI"}]})
}

#[tokio::test]
async fn uploaded_hardware_can_be_activated_after_five_minutes() {
    let bench = Bench::start(Simulator::builder().devices(1_000).callback_delay(Duration::ZERO..Duration::ZERO)).await;
    let listener = Listener::start(&[]).await;
    bench.register_for("DeviceService", &listener).await;
    let spare: Vec<Value> = bench.lines(LineState::PreActive).iter().map(named).collect();
    bench.change("activate", json!(spare)).await.ok();
    bench.sim.settle().await;
    let unknown: Vec<_> = bench
        .sim
        .ledger()
        .into_iter()
        .filter(|entry| entry.code.as_deref() == Some("UnifiedWebService.REQUEST_FAILED.DeviceNotFound"))
        .collect();
    let unknown = unknown[0].device.clone().unwrap();
    let (known_iccid, known_imei) = (unknown.iccid.unwrap(), unknown.imei.unwrap());
    let active = bench.lines(LineState::Active).swap_remove(0);
    bench.post(UPLOAD, &body("IMEI", json!([imei(&known_imei), imei(IMEI), imei(&active.imei)]))).await.ok();
    bench.change("activate", json!([device(ICCID, IMEI)])).await.ok();
    bench.sim.settle().await;
    assert_eq!((listener.messages().len(), bench.line(ICCID).unwrap().state), (0, LineState::Deactive));
    bench.advance(FIVE_MINUTES).await;
    let message = listener.messages().remove(0);
    assert_callback("DeviceService", &message);
    let response = &message["deviceResponse"]["uploadDevicesResponse"];
    assert_eq!((&response["uploaded"], &response["failed"]), (&json!(2), &json!(1)));
    assert_eq!(response["devices"][2]["status"], "Failed");
    bench.change("activate", json!([device(ICCID, IMEI), device(&known_iccid, &known_imei)])).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.line(ICCID).unwrap().state, LineState::Active);
    assert_eq!(bench.line(&known_iccid).unwrap().state, LineState::Active);
}

#[tokio::test]
async fn upload_and_activation_are_reported_by_two_services() {
    let bench = Bench::new(40).await;
    let (devices, carrier) = (Listener::start(&[]).await, Listener::start(&[]).await);
    bench.register_for("DeviceService", &devices).await;
    bench.register(&carrier).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let request =
        bench.post(UPLOAD_AND_ACTIVATE, &body("IMEI ICCID Pair", json!([device(ICCID, IMEI), named(&line)]))).await.ok();
    bench.sim.settle().await;
    assert!(bench.line(ICCID).is_none());
    bench.advance(FIVE_MINUTES).await;
    assert_eq!((devices.messages().len(), carrier.messages().len()), (1, 0));
    bench.advance(Duration::from_secs(1)).await;
    let (uploaded, activated) = (devices.messages(), carrier.messages());
    assert_eq!((uploaded.len(), activated.len()), (1, 1), "{activated:?}");
    assert_callback("CarrierService", &activated[0]);
    assert_eq!(activated[0]["requestId"], request["requestId"]);
    assert_eq!(activated[0]["deviceResponse"]["activateResponse"]["state"], "active");
    assert_eq!(bench.line(ICCID).unwrap().service_plan.as_deref(), Some("m2m-5mb"));
    let ledger = bench.sim.ledger();
    assert_eq!(ledger.iter().filter(|entry| entry.outcome.is_some()).count(), 2);
    // The request to `UPLOAD_AND_ACTIVATE` created an order, so the status of this order can be queried.
    let query = json!({"accountName": ACCOUNT, "devices": [{"deviceIds": [{"id": ICCID, "kind": "iccid"}]}]});
    bench.post("/m2m/v1/devices/requests/status", &query).await.ok();
    bench.sim.settle().await;
    assert_eq!(
        devices.messages()[1]["deviceResponse"]["orderStatusResponse"],
        json!({"orderRequestId": request["requestId"], "status": "Success"})
    );
}

#[tokio::test]
async fn callbacks_that_arrive_before_the_response_skip_all_delays() {
    let bench = Bench::start(Simulator::builder().devices(40).callbacks_before_answer(true)).await;
    let (devices, carrier) = (Listener::start(&[]).await, Listener::start(&[]).await);
    bench.register_for("DeviceService", &devices).await;
    bench.register(&carrier).await;
    // The second device is uploaded but not activated, because it has the SIM of another line.
    let mixed = device(&bench.lines(LineState::Active)[0].iccid, "359999999999985");
    bench.post(UPLOAD_AND_ACTIVATE, &body("IMEI ICCID Pair", json!([device(ICCID, IMEI), mixed]))).await.ok();
    assert_eq!((devices.messages().len(), carrier.messages().len()), (1, 2));
    let response = &devices.messages()[0]["deviceResponse"]["uploadDevicesResponse"];
    assert_eq!((&response["uploaded"], &response["failed"]), (&json!(2), &json!(0)));
    assert_eq!(bench.refusals(), ["INPUT_INVALID.Device.Identifier.Invalid"]);
}

#[tokio::test]
async fn invalid_uploads_are_refused() {
    let bench = Bench::new(1).await;
    let good = body("IMEI", json!([imei(IMEI)]));
    for (member, value, code) in [
        ("deviceSku", json!("vzw000000000001"), "REQUEST_FAILED.UnexpectedError"),
        ("deviceSku", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("emailAddress", json!(null), "REQUEST_FAILED.UnexpectedError"),
        ("accountName", json!(null), "INPUT_INVALID.Account.NotDefined"),
        ("accountName", json!("0000123456-00002"), "REQUEST_FAILED.AccountName"),
        ("devices", json!([]), "REQUEST_FAILED.UnexpectedError"),
        ("devices", json!(vec![imei(IMEI); 10_001]), "INPUT_INVALID.MaxRequestsExceeded"),
        ("devices", json!([device(ICCID, IMEI)]), "INPUT_INVALID.Device.Kind.Invalid"),
        ("uploadType", json!("IMEI ICCID Pair"), "INPUT_INVALID.Device.Identifier.Invalid"),
    ] {
        let mut wrong = good.clone();
        wrong[member] = value;
        assert_eq!(bench.post(UPLOAD, &wrong).await.code(), code, "{member}");
    }
    let mut wrong = body("IMEI ICCID Pair", json!([device(ICCID, IMEI)]));
    wrong["servicePlan"] = "gold".into();
    assert_eq!(bench.post(UPLOAD_AND_ACTIVATE, &wrong).await.code(), "REQUEST_FAILED.gold.NotFound");
    assert_eq!(bench.sim.ledger(), []);
}
