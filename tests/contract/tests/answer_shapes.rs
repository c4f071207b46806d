//! How the client treats responses with a success status and wrong content: empty bodies, unexpected objects, errors, HTML pages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use contract::bundle::operations;
use contract::calls::{call, good};
use contract::script::{Answer, Server};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use thingspace::callbacks::Credentials;
use thingspace::raw::operation::{self, Effect, Operation, PAGING_MEMBERS, find};
use thingspace::{Client, DeviceId, Error, ErrorKind, Phase};

async fn logged_in() -> (Server, Client) {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    server.script_logins(true);
    (server, client)
}

fn is_list(row: &Operation) -> bool {
    row.list.is_some() || row.answer == operation::Answer::Array
}

const REFUSAL: &str = "UnifiedWebService.REQUEST_FAILED.UnexpectedError";

fn refusal() -> Value {
    json!({"errorCode": REFUSAL, "errorMessage": "try later"})
}

#[test]
fn the_description_determines_which_responses_are_lists() {
    let lists = |row: &&Operation| is_list(row);
    let count = operation::OPERATIONS.iter().filter(lists).count();
    assert_eq!(count, 28, "{:?}", operation::OPERATIONS.iter().filter(lists).map(|row| row.id).collect::<Vec<_>>());
    for (id, list) in [
        ("listDevices", Some("devices")),
        ("listDeviceUsageHistory", Some("usageHistory")),
        ("findMismatchedHardware", Some("devices")),
        ("listAccountSkus", Some("deviceSkuInfo")),
        // These responses contain a list, but also other data. So they do not count as lists.
        ("getAccount", None),
        ("getFirmwareUpgrade", None),
        ("getLocationConsents", None),
    ] {
        assert_eq!(find(id).unwrap().list, list, "{id}");
    }
    for row in operation::OPERATIONS.iter().filter(|row| row.paging != operation::Paging::None) {
        assert!(is_list(row), "{row}");
    }
}

#[tokio::test]
async fn a_response_without_its_list_is_an_error_in_every_list_operation() {
    let (server, client) = logged_in().await;
    for described in operations() {
        let row = find(described.id).unwrap();
        if !is_list(row) {
            continue;
        }
        let renamed = json!({"hasMoreData": false, "renamed": [{"dataUsage": 3072}]});
        for body in [json!({"results": [{"deviceIds": []}]}), renamed, json!({"results": null}), json!([{"errorCode": REFUSAL}])]
        {
            server.answer([Answer::json(&body)]);
            let sent = call(&client, &described).send().await;
            let pages: Result<Vec<_>, Error> = call(&client, &described).pages().try_collect().await;
            for error in [sent.unwrap_err(), pages.unwrap_err()] {
                let is_refusal = body.is_array();
                assert_eq!(error.status(), Some(200), "{error}");
                assert_eq!(error.kind() == ErrorKind::Decode, !is_refusal, "{error}");
                assert_eq!(error.code().is_some(), is_refusal, "{error}");
                let names = row.list.is_none_or(|list| error.message().contains(&format!("`{list}`")));
                assert!(is_refusal || names, "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_body_that_is_empty_or_has_only_paging_members_is_an_empty_list() {
    let (server, client) = logged_in().await;
    for described in operations() {
        let row = find(described.id).unwrap();
        if !is_list(row) {
            continue;
        }
        let mut bodies = vec![String::new(), "  ".to_owned(), "null".to_owned(), "{}".to_owned(), "\u{feff}".to_owned()];
        let paging = PAGING_MEMBERS.iter().map(|name| ((*name).to_owned(), Value::Null)).collect();
        bodies.push(Value::Object(paging).to_string());
        bodies.push(json!({"hasMoreData": false}).to_string());
        if let Some(list) = row.list {
            bodies.extend([
                json!({list: null}).to_string(),
                json!({list: [], "other": 7}).to_string(),
                json!({list: {}}).to_string(),
            ]);
        }
        for body in bodies {
            server.answer([Answer::text(200, "application/json", &body)]);
            let records: Vec<Value> =
                call(&client, &described).records().try_collect().await.unwrap_or_else(|error| panic!("{body}: {error}"));
            assert!(records.is_empty(), "{row}: {body}");
            call(&client, &described).send().await.unwrap_or_else(|error| panic!("{body}: {error}"));
        }
    }
}

#[tokio::test]
async fn an_object_in_place_of_a_list_is_accepted_only_if_it_is_an_item() {
    let (server, client) = logged_in().await;
    let device = json!({"accountName": "0000123456-00001", "colour": "red"});
    let list = || client.operation("listDevices").unwrap().body(json!({}));
    server.answer([Answer::json(&json!({"devices": device}))]);
    assert_eq!(list().send().await.unwrap()["devices"], json!([device]));
    assert_eq!(client.devices().list().collect().await.unwrap()[0].account(), Some("0000123456-00001"));
    for other in [json!({"results": []}), refusal()] {
        server.answer([Answer::json(&json!({"devices": other}))]);
        for error in [list().send().await.unwrap_err(), client.devices().list().collect().await.unwrap_err()] {
            assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
            assert!(error.message().contains("devices"), "{error}");
        }
    }
    // The whole response to this call is the list, without an object around it.
    let listeners = || client.callbacks().list();
    server.answer([Answer::json(&json!({"serviceName": "CarrierService", "url": "https://erp.example/"}))]);
    assert_eq!(listeners().await.unwrap()[0].service, "CarrierService".into());
    server.answer([Answer::json(&json!({"results": [{"serviceName": "CarrierService"}]}))]);
    assert_eq!(listeners().await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn an_error_is_never_an_empty_result() {
    let (server, client) = logged_in().await;
    let id: DeviceId = "iccid:89148000008682242668".parse().unwrap();
    let (from, to) = ("2026-01-01T00:00:00Z".parse().unwrap(), "2026-01-31T00:00:00Z".parse().unwrap());
    let gone = json!({"errorCode": "UnifiedWebService.REQUEST_FAILED.DeviceNotFound", "errorMessage": "no such line"});
    server.answer([Answer::json(&gone)]);
    let errors = [
        client.devices().list().collect().await.unwrap_err(),
        client.usage().of(&id, from, to).collect().await.unwrap_err(),
        client.connections().of(&id, from, to).collect().await.unwrap_err(),
        client.provisioning().of(&id, from, to).collect().await.unwrap_err(),
        client.promo_usage().of(&id, from, to).collect().await.unwrap_err(),
        client.groups().list().await.map(|_| ()).unwrap_err(),
        client.groups().members("pumps").collect().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.code()), (ErrorKind::NotFound, Some("REQUEST_FAILED.DeviceNotFound")), "{error}");
    }
    assert_eq!(client.devices().get(&id).await.unwrap_err().kind(), ErrorKind::NotFound);
    for body in [json!({"hasMoreData": false, "deviceUsageHistory": [{"dataUsage": 3072}]}), json!({"results": []})] {
        server.answer([Answer::json(&body)]);
        let error = client.usage().of(&id, from, to).collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.message().contains("`usageHistory`"), "{error}");
        assert_eq!(client.devices().list().collect().await.unwrap_err().kind(), ErrorKind::Decode);
        assert_eq!(client.devices().get(&id).await.unwrap_err().kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn an_unexpected_object_is_an_error_for_read_operations() {
    let (server, client) = logged_in().await;
    let mut shown = 0;
    for described in operations() {
        let row = find(described.id).unwrap();
        if row.effect != Effect::Read || row.answer != operation::Answer::Object || row.members.is_empty() {
            continue;
        }
        server.answer([Answer::json(&json!({"results": [{"name": "x"}]}))]);
        let error = call(&client, &described).send().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
        assert!(error.message().contains("`results`"), "{error}");
        shown += 1;
    }
    assert!(shown > 20, "{shown}");
}

#[tokio::test]
async fn an_error_body_with_status_200_is_an_error_in_every_operation() {
    let (server, client) = logged_in().await;
    for described in operations() {
        for body in [refusal(), json!({"fault": {"code": 900_800, "message": "Limit", "description": "try later"}})] {
            server.answer([Answer::json(&body)]);
            let error = call(&client, &described).send().await.err();
            let Some(error) = error else { panic!("{}: {body}", described.id) };
            assert!(error.code().is_some() && error.message().contains("try later"), "{error}");
            assert_eq!((error.status(), error.phase()), (Some(200), Phase::Answered), "{error}");
        }
    }
}

#[tokio::test]
async fn an_empty_response_is_a_success_if_its_content_is_not_needed() {
    let (server, client) = logged_in().await;
    let mut without = 0;
    for described in operations() {
        let row = find(described.id).unwrap();
        for (status, body) in [(200, ""), (202, ""), (204, ""), (200, "null"), (200, " \n")] {
            server.answer([Answer::text(status, "application/json", body)]);
            let answer = call(&client, &described).send().await;
            if row.needs_answer() && !is_list(row) {
                let error = answer.unwrap_err();
                assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(status)), "{error}");
                assert!(error.message().contains("empty"), "{error}");
            } else {
                answer.unwrap_or_else(|error| panic!("{status}: {error}"));
                without += 1;
            }
        }
    }
    assert!(without > 250, "{without}");
    let needs = |id| find(id).unwrap().needs_answer();
    for id in [
        "deregisterCallback",
        "deleteDeviceGroup",
        "updateDeviceGroup",
        "registerCallback",
        "startSmsCallbacks",
        "endConnectivityManagementSession",
        "stopReachabilityMonitor",
        "suspendDevices",
    ] {
        assert!(!needs(id), "{id}");
    }
    for id in ["requestOauthToken", "startConnectivityManagementSession", "resetConnectivityManagementPassword", "getAccount"] {
        assert!(needs(id), "{id}");
    }
}

#[tokio::test]
async fn methods_accept_an_empty_response_as_success() {
    let (server, client) = logged_in().await;
    let device: DeviceId = "iccid:89148000008682242668".parse().unwrap();
    for (status, body) in [(200, ""), (202, ""), (204, ""), (200, "null")] {
        server.answer([Answer::text(status, "application/json", body)]);
        let (callbacks, groups) = (client.callbacks(), client.groups());
        let credentials = Credentials::new("listener", "k4-Copper-Finch");
        callbacks.register("CarrierService", "https://erp.example/", &credentials).await.unwrap();
        callbacks.deregister("CarrierService").await.unwrap();
        assert!(callbacks.list().await.unwrap().is_empty());
        groups.create("pumps", "All pumps", []).await.unwrap();
        groups.add([device.clone()], "pumps").await.unwrap();
        groups.describe("pumps", "Pumps").await.unwrap();
        groups.delete("pumps").await.unwrap();
        client.sms().start_delivery().await.unwrap();
        let stopped = client.reachability().stop(["7"]).await.unwrap();
        assert!(stopped.request_id().is_none() && stopped.lost().is_none(), "{stopped:?}");
        let request = client.devices().suspend([device.clone()]).submit().await.unwrap();
        assert!(request.request_id().is_none() && request.lost().is_none(), "{request:?}");
        let stored = serde_json::to_string(&request.handle()).unwrap();
        let resumed = client.resume(&serde_json::from_str(&stored).unwrap()).unwrap();
        assert!(resumed.request_id().is_none() && resumed.lost().is_none(), "{resumed:?}");
    }
    server.answer([Answer::json(&json!({"requestId": ""}))]);
    assert_eq!(client.devices().suspend([device]).submit().await.unwrap().request_id(), None);
}

#[tokio::test]
async fn a_logout_with_an_empty_response_succeeds() {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    server.answer([Answer::text(204, "application/json", "")]);
    client.logout().await.unwrap();
}

#[tokio::test]
async fn the_error_for_an_html_page_contains_the_title_of_the_page() {
    let (server, client) = logged_in().await;
    let page = "<!DOCTYPE html>\n<html><head><title>Sign in to ThingSpace</title></head><body></body></html>";
    for described in operations() {
        server.answer([Answer::text(200, "text/html", page)]);
        let error = call(&client, &described).send().await.err().unwrap_or_else(|| panic!("{}", described.id));
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
        assert!(error.message().contains("an HTML page: Sign in to ThingSpace"), "{error}");
    }
}

#[tokio::test]
async fn a_login_that_is_answered_with_an_error_body_and_status_200_fails() {
    let server = Server::start().await;
    server.script_logins(true);
    server.answer([
        Answer::json(&json!({"access_token": "a-bearer", "expires_in": 3600, "token_type": "Bearer"})),
        Answer::json(&json!({"errorCode": "UnifiedWebService.INPUT_INVALID.Password.Invalid", "errorMessage": "wrong password"})),
    ]);
    let error = server.client().login().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Auth, Some("INPUT_INVALID.Password.Invalid")), "{error}");
    assert!(error.message().contains("wrong password"), "{error}");
}

#[tokio::test]
async fn get_returns_only_the_device_with_the_requested_identifier() {
    let (server, client) = logged_in().await;
    let device = |imei: &str, plan: &str| {
        let carrier = json!({"servicePlan": plan, "state": "active"});
        json!({"deviceIds": [{"id": imei, "kind": "imei"}, {"id": "5055550143", "kind": "min"}], "carrierInformations": [carrier]})
    };
    let both =
        json!({"hasMoreData": false, "devices": [device("352766510782022", "other"), device("352766510782014", "wanted")]});
    server.answer([Answer::json(&both)]);
    // These identifiers name the same device: the IMEI with its check digit, without it, and with the software version instead.
    for id in ["imei:352766510782014", "imei:35276651078201", "imei:3527665107820105"] {
        assert_eq!(client.devices().get(&id.parse().unwrap()).await.unwrap().plan(), Some("wanted"), "{id}");
    }
    for id in ["imei:352766510782031", "iccid:89148000008682242668", "mdn:5055550143"] {
        assert_eq!(client.devices().get(&id.parse().unwrap()).await.unwrap_err().kind(), ErrorKind::NotFound, "{id}");
    }
}

#[tokio::test]
async fn valid_responses_are_accepted() {
    let (server, client) = logged_in().await;
    for described in operations() {
        server.answer([Answer::json(&good(&described))]);
        call(&client, &described).send().await.unwrap_or_else(|error| panic!("{error}"));
    }
}
