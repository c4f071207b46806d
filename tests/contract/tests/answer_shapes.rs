//! Successful answers that do not hold what they should: empty ones, those of another shape, refusals under 200, pages for people.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use contract::bundle::operations;
use contract::calls::{call, good};
use contract::script::{Answer, Server};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use thingspace::callbacks::Credentials;
use thingspace::raw::operation::{self, Effect, Operation, PAGING_MEMBERS, find};
use thingspace::{Client, DeviceId, Error, Kind, Phase};

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
fn the_description_says_which_answers_are_lists() {
    let lists = |row: &&Operation| is_list(row);
    let count = operation::OPERATIONS.iter().filter(lists).count();
    assert_eq!(count, 28, "{:?}", operation::OPERATIONS.iter().filter(lists).map(|row| row.id).collect::<Vec<_>>());
    for (id, list) in [
        ("listDevices", Some("devices")),
        ("listDeviceUsageHistory", Some("usageHistory")),
        ("findMismatchedHardware", Some("devices")),
        ("listAccountSkus", Some("deviceSkuInfo")),
        // Objects that have a list among other things.
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
async fn a_list_that_is_missing_is_an_error_in_every_operation() {
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
                assert_eq!(error.kind() == Kind::Decode, !is_refusal, "{error}");
                assert_eq!(error.code().is_some(), is_refusal, "{error}");
                let names = row.list.is_none_or(|list| error.message().contains(&format!("`{list}`")));
                assert!(is_refusal || names, "{error}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_and_paging_members_only_are_an_empty_list() {
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
async fn one_object_stands_for_a_list_only_if_it_is_such_an_object() {
    let (server, client) = logged_in().await;
    let device = json!({"accountName": "0000123456-00001", "colour": "red"});
    let list = || client.operation("listDevices").unwrap().body(json!({}));
    server.answer([Answer::json(&json!({"devices": device}))]);
    assert_eq!(list().send().await.unwrap()["devices"], json!([device]));
    assert_eq!(client.devices().list().collect().await.unwrap()[0].account(), Some("0000123456-00001"));
    for stranger in [json!({"results": []}), refusal()] {
        server.answer([Answer::json(&json!({"devices": stranger}))]);
        for error in [list().send().await.unwrap_err(), client.devices().list().collect().await.unwrap_err()] {
            assert_eq!(error.kind(), Kind::Decode, "{error}");
            assert!(error.message().contains("devices"), "{error}");
        }
    }
    // A list that is the whole answer.
    let listeners = || client.callbacks().list();
    server.answer([Answer::json(&json!({"serviceName": "CarrierService", "url": "https://erp.example/"}))]);
    assert_eq!(listeners().await.unwrap()[0].service, "CarrierService");
    server.answer([Answer::json(&json!({"results": [{"serviceName": "CarrierService"}]}))]);
    assert_eq!(listeners().await.unwrap_err().kind(), Kind::Decode);
}

#[tokio::test]
async fn the_nouns_give_no_false_zeros() {
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
        assert_eq!((error.kind(), error.code()), (Kind::NotFound, Some("REQUEST_FAILED.DeviceNotFound")), "{error}");
    }
    assert_eq!(client.devices().get(&id).await.unwrap_err().kind(), Kind::NotFound);
    for body in [json!({"hasMoreData": false, "deviceUsageHistory": [{"dataUsage": 3072}]}), json!({"results": []})] {
        server.answer([Answer::json(&body)]);
        let error = client.usage().of(&id, from, to).collect().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode, "{error}");
        assert!(error.message().contains("`usageHistory`"), "{error}");
        assert_eq!(client.devices().list().collect().await.unwrap_err().kind(), Kind::Decode);
        assert_eq!(client.devices().get(&id).await.unwrap_err().kind(), Kind::Decode);
    }
}

#[tokio::test]
async fn an_object_of_another_shape_is_no_answer_to_a_question() {
    let (server, client) = logged_in().await;
    let mut shown = 0;
    for described in operations() {
        let row = find(described.id).unwrap();
        if row.effect != Effect::Read || row.answer != operation::Answer::Object || row.members.is_empty() {
            continue;
        }
        server.answer([Answer::json(&json!({"results": [{"name": "x"}]}))]);
        let error = call(&client, &described).send().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)), "{error}");
        assert!(error.message().contains("`results`"), "{error}");
        shown += 1;
    }
    assert!(shown > 20, "{shown}");
}

#[tokio::test]
async fn a_refusal_under_200_is_that_refusal_in_every_operation() {
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
async fn an_empty_answer_is_success_where_nothing_is_needed_from_it() {
    let (server, client) = logged_in().await;
    let mut without = 0;
    for described in operations() {
        let row = find(described.id).unwrap();
        for (status, body) in [(200, ""), (202, ""), (204, ""), (200, "null"), (200, " \n")] {
            server.answer([Answer::text(status, "application/json", body)]);
            let answer = call(&client, &described).send().await;
            if row.needs_answer() && !is_list(row) {
                let error = answer.unwrap_err();
                assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(status)), "{error}");
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
async fn the_nouns_take_an_empty_answer_for_done() {
    let (server, client) = logged_in().await;
    let line: DeviceId = "iccid:89148000008682242668".parse().unwrap();
    for (status, body) in [(200, ""), (202, ""), (204, ""), (200, "null")] {
        server.answer([Answer::text(status, "application/json", body)]);
        let (callbacks, groups) = (client.callbacks(), client.groups());
        let credentials = Credentials::new("listener", "k4-Copper-Finch");
        callbacks.register("CarrierService", "https://erp.example/", &credentials).await.unwrap();
        callbacks.deregister("CarrierService").await.unwrap();
        assert!(callbacks.list().await.unwrap().is_empty());
        groups.create("pumps", "All pumps", []).await.unwrap();
        groups.add("pumps", [line.clone()]).await.unwrap();
        groups.describe("pumps", "Pumps").await.unwrap();
        groups.delete("pumps").await.unwrap();
        client.sms().start_delivery().await.unwrap();
        let stopped = client.reachability().stop(["7"]).await.unwrap();
        assert!(stopped.request_id().is_none() && stopped.lost().is_none(), "{stopped:?}");
        let request = client.devices().suspend([line.clone()]).submit().await.unwrap();
        assert!(request.request_id().is_none() && request.lost().is_none(), "{request:?}");
        let kept = serde_json::to_string(&request.handle()).unwrap();
        let resumed = client.resume(&serde_json::from_str(&kept).unwrap()).unwrap();
        assert!(resumed.request_id().is_none() && resumed.lost().is_none(), "{resumed:?}");
    }
    server.answer([Answer::json(&json!({"requestId": ""}))]);
    assert_eq!(client.devices().suspend([line]).submit().await.unwrap().request_id(), None);
}

#[tokio::test]
async fn a_logout_with_an_empty_answer_is_done() {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    server.answer([Answer::text(204, "application/json", "")]);
    client.logout().await.unwrap();
}

#[tokio::test]
async fn a_page_for_people_is_said_to_be_one() {
    let (server, client) = logged_in().await;
    let page = "<!DOCTYPE html>\n<html><head><title>Sign in to ThingSpace</title></head><body></body></html>";
    for described in operations() {
        server.answer([Answer::text(200, "text/html", page)]);
        let error = call(&client, &described).send().await.err().unwrap_or_else(|| panic!("{}", described.id));
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)), "{error}");
        assert!(error.message().contains("an HTML page: Sign in to ThingSpace"), "{error}");
    }
}

#[tokio::test]
async fn a_login_that_is_refused_under_200_is_that_refusal() {
    let server = Server::start().await;
    server.script_logins(true);
    server.answer([
        Answer::json(&json!({"access_token": "a-bearer", "expires_in": 3600, "token_type": "Bearer"})),
        Answer::json(&json!({"errorCode": "UnifiedWebService.INPUT_INVALID.Password.Invalid", "errorMessage": "wrong password"})),
    ]);
    let error = server.client().login().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (Kind::Auth, Some("INPUT_INVALID.Password.Invalid")), "{error}");
    assert!(error.message().contains("wrong password"), "{error}");
}

#[tokio::test]
async fn only_the_device_that_carries_the_id_is_got() {
    let (server, client) = logged_in().await;
    let device = |imei: &str, plan: &str| {
        let carrier = json!({"servicePlan": plan, "state": "active"});
        json!({"deviceIds": [{"id": imei, "kind": "imei"}, {"id": "5055550143", "kind": "min"}], "carrierInformations": [carrier]})
    };
    let both =
        json!({"hasMoreData": false, "devices": [device("352766510782022", "other"), device("352766510782014", "wanted")]});
    server.answer([Answer::json(&both)]);
    // Without its check digit, and with the version of its software.
    for id in ["imei:352766510782014", "imei:35276651078201", "imei:3527665107820105"] {
        assert_eq!(client.devices().get(&id.parse().unwrap()).await.unwrap().plan(), Some("wanted"), "{id}");
    }
    for id in ["imei:352766510782031", "iccid:89148000008682242668", "mdn:5055550143"] {
        assert_eq!(client.devices().get(&id.parse().unwrap()).await.unwrap_err().kind(), Kind::NotFound, "{id}");
    }
}

#[tokio::test]
async fn good_answers_pass_as_they_are() {
    let (server, client) = logged_in().await;
    for described in operations() {
        server.answer([Answer::json(&good(&described))]);
        call(&client, &described).send().await.unwrap_or_else(|error| panic!("{error}"));
    }
}
