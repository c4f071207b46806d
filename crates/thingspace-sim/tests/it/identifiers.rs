//! Changes of hardware, SIM, or phone number.

use serde_json::{Value, json};
use thingspace_sim::{LineState, LineView};

use crate::schema::assert_callback;
use crate::support::{ACCOUNT, Bench, Listener};

const ICCID: &str = "89148000009999999993";
const IMEI: &str = "359999999999993";
const MEID: &str = "A10000A29B866F";
const EID: &str = "89049032000001000000000000000001";

fn path(service: &str) -> String {
    format!("/m2m/v1/devices/{service}/actions/deviceId")
}

fn id(kind: &str, id: &str) -> Value {
    json!({"id": id, "kind": kind})
}

fn swap(line: &LineView, option: &str, to: Value) -> Value {
    json!({"deviceIds": [id("iccid", &line.iccid)], "change4gOption": option, "deviceIdsTo": to})
}

async fn diagnosed(bench: &Bench, by: Value) -> Value {
    bench
        .post("/m2m/v1/devices/extendeddiagnostics/actions/list", &json!({"accountName": ACCOUNT, "deviceList": [by]}))
        .await
        .body
}

#[tokio::test]
async fn each_change_option_replaces_the_expected_identifiers() {
    for (service, option, to, kinds) in [
        ("4g", "ChangeICCID", json!([id("iccid", ICCID)]), &["iccid"][..]),
        ("4g", "ChangeIMEI", json!([id("imei", IMEI)]), &["imei"]),
        ("4G", "ChangeIMEIandICCID", json!([id("imei", IMEI), id("iccid", ICCID)]), &["imei", "iccid"]),
        ("4g", "ChangeIMEIandEID", json!([id("imei", IMEI), id("eid", EID)]), &["imei", "eid"]),
        ("3g", "4Gto3G", json!([id("meid", MEID)]), &["meid"]),
    ] {
        let bench = Bench::new(40).await;
        let listener = Listener::start(&[]).await;
        bench.register(&listener).await;
        let line = bench.lines(LineState::Active).swap_remove(0);
        let mut body = swap(&line, option, to.clone());
        body["servicePlan"] = "m2m-1gb".into();
        if option == "ChangeIMEIandEID" {
            assert_eq!(bench.put(&path(service), &body).await.code(), "REQUEST_FAILED.UnexpectedError");
            body["smsrOid"] = "1.3.6.1.4.1.99999.1".into();
        }
        bench.put(&path(service), &body).await.ok();
        bench.sim.settle().await;
        let message = listener.messages().remove(0);
        assert_callback("CarrierService", &message);
        let response = &message["deviceResponse"]["changeIdentifierResponse"];
        assert_eq!((&message["status"], &response["servicePlan"]), (&json!("Success"), &json!("m2m-1gb")), "{option}");
        let has = |kind: &str| {
            let ids = response["deviceIds"].as_array().unwrap();
            ids.iter().find(|id| id["kind"].as_str().unwrap().eq_ignore_ascii_case(kind)).map(|id| id["id"].clone())
        };
        for new in to.as_array().unwrap() {
            assert!(kinds.contains(&new["kind"].as_str().unwrap()));
            assert_eq!(has(new["kind"].as_str().unwrap()).as_ref(), Some(&new["id"]), "{option}");
        }
        // The phone number stays. After a change of the SIM, the old ICCID no longer identifies a line.
        assert_eq!(has("mdn"), line.mdn.clone().map(Value::from), "{option}");
        if kinds.contains(&"iccid") {
            assert!(bench.line(&line.iccid).is_none() && has("imsi") != line.imsi.map(Value::from), "{option}");
            assert!(diagnosed(&bench, id("iccid", &line.iccid)).await["errorCode"].as_str().unwrap().ends_with("DeviceNotFound"));
        }
        if option == "4Gto3G" {
            assert!(has("imei").is_none() && has("iccid").is_none());
            let back = json!({
                "deviceIds": [id("meid", MEID)], "change4gOption": "3Gto4G", "deviceIdsTo": [id("imei", IMEI), id("iccid", ICCID)]
            });
            bench.put(&path("3g"), &back).await.ok();
            bench.sim.settle().await;
            assert_eq!(bench.line(ICCID).unwrap().mdn, line.mdn);
        }
    }
}

#[tokio::test]
async fn phone_numbers_change_with_or_without_a_prefix() {
    let bench = Bench::new(40).await;
    let line = bench.lines(LineState::Active).swap_remove(0);
    let body = |more: Value| {
        let mut body = json!({"deviceIds": [id("mdn", line.mdn.as_deref().unwrap())], "change4gOption": "ChangeMSISDN"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    for wrong in [json!({}), json!({"assignNonGeoMdn": true}), json!({"assignNonGeoMdn": false, "npaNxx": "21755"})] {
        assert_eq!(bench.put(&path("4g"), &body(wrong)).await.code(), "REQUEST_FAILED.UnexpectedError");
    }
    bench.put(&path("4g"), &body(json!({"npaNxx": "217555"}))).await.ok();
    bench.sim.settle().await;
    let number = bench.line(&line.iccid).unwrap().mdn.unwrap();
    assert!(number.starts_with("217555"), "{number}");
    for kind in ["mdn", "min"] {
        assert!(diagnosed(&bench, id(kind, &number)).await["categories"].is_array(), "{kind}");
    }
    let body =
        json!({"deviceIds": [id("mdn", &number)], "change4gOption": "ChangeMSISDN", "assignNonGeoMdn": true, "zipCode": "62701"});
    bench.put(&path("4g"), &body).await.ok();
    bench.sim.settle().await;
    assert_ne!(bench.line(&line.iccid).unwrap().mdn.unwrap(), number);
}

#[tokio::test]
async fn swaps_need_an_active_line_and_unused_identifiers() {
    let bench = Bench::new(40).await;
    let (active, deactive) = (bench.lines(LineState::Active), bench.lines(LineState::Deactive));
    let suspended = bench.lines(LineState::Suspend).swap_remove(0);
    for (line, option, to) in [
        (&suspended, "ChangeIMEI", json!([id("imei", IMEI)])),
        (&active[0], "ChangeIMEI", json!([id("imei", &active[1].imei)])),
        (&active[0], "ChangeICCID", json!([id("iccid", &deactive[0].iccid)])),
        (&active[0], "3Gto4G", json!([id("imei", IMEI), id("iccid", ICCID)])),
    ] {
        bench.put(&path("4g"), &swap(line, option, to)).await.ok();
    }
    bench.sim.settle().await;
    let codes = [
        "INPUT_INVALID.DeviceState.Invalid",
        "INPUT_INVALID.Device.Identifier.Invalid",
        "INPUT_INVALID.Device.Identifier.Invalid",
        "INPUT_INVALID.Device.Kind.Invalid",
    ];
    assert_eq!(bench.refusals(), codes);
    for (option, to, code) in [
        ("ChangeICCID", json!([]), "REQUEST_FAILED.UnexpectedError"),
        ("ChangeICCID", json!([id("imei", IMEI)]), "INPUT_INVALID.Device.Kind.Invalid"),
        ("ChangeICCID", json!([id("iccid", ICCID), id("mdn", "5555550100")]), "INPUT_INVALID.Device.Kind.Invalid"),
        ("ChangeIMEI", json!([id("imei", "1")]), "INPUT_INVALID.Device.Identifier.Invalid"),
        ("ChangeEverything", json!([id("imei", IMEI)]), "REQUEST_FAILED.UnexpectedError"),
    ] {
        assert_eq!(bench.put(&path("4g"), &swap(&active[0], option, to)).await.code(), code, "{option}");
    }
    // After a line is deleted, its identifiers can be used again.
    bench
        .post("/m2m/v1/devices/actions/delete", &json!({"devicesToDelete": [{"deviceIds": [id("iccid", &deactive[0].iccid)]}]}))
        .await
        .ok();
    bench.put(&path("4g"), &swap(&active[0], "ChangeICCID", json!([id("iccid", &deactive[0].iccid)]))).await.ok();
    bench.sim.settle().await;
    assert_eq!(bench.line(&deactive[0].iccid).unwrap().state, LineState::Active);
}
