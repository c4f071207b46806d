//! Tests each style of pagination in the OpenAPI description, with correct and incorrect servers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use contract::script::{Answer, Server};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use thingspace::{Client, Error, ErrorKind, UntypedCall};

async fn server() -> (Server, Client) {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    (server, client)
}

fn play(server: &Server, pages: &[Value]) {
    server.take_arrived();
    server.answer(pages.iter().map(Answer::json));
}

async fn records(call: UntypedCall) -> Result<Vec<Value>, Error> {
    call.records().try_collect().await
}

fn devices(client: &Client) -> UntypedCall {
    client.operation("listDevices").unwrap().body(json!({"currentState": "active"}))
}

fn device(number: u32) -> Value {
    json!({"extendedAttributes": [{"key": "DeviceId", "value": number.to_string()}]})
}

fn page(numbers: &[u32], more: bool) -> Value {
    json!({"hasMoreData": more, "devices": numbers.iter().map(|number| device(*number)).collect::<Vec<_>>()})
}

#[tokio::test]
async fn a_cursor_is_followed_to_the_end() {
    let (server, client) = server().await;
    play(&server, &[page(&[1, 2], true), page(&[3, 4], true), page(&[], false)]);
    assert_eq!(records(devices(&client)).await.unwrap().len(), 4);
    let bodies: Vec<Value> = server.take_arrived().iter().map(|call| serde_json::from_slice(&call.body).unwrap()).collect();
    let cursors: Vec<&Value> = bodies.iter().map(|body| &body["largestDeviceIdSeen"]).collect();
    assert_eq!(cursors, [&json!(0), &json!(2), &json!(4)]);
    assert!(bodies.iter().all(|body| body["currentState"] == "active"));
}

/// Before the client decodes a page, it guesses the last device number of the page and requests the next page. In this test,
/// every guess is wrong.
#[tokio::test]
async fn a_wrong_guess_of_the_cursor_costs_a_call_and_loses_no_device() {
    let (server, client) = server().await;
    server.answer_by(|call| {
        let request: Value = serde_json::from_slice(&call.body).unwrap();
        let number = request["largestDeviceIdSeen"].as_u64().unwrap();
        let pair = |number: u64| format!(r#"[{{"key":"DeviceId","value":"{number}"}}]"#);
        let ambiguous = |number: u64| {
            let (real, wrong) = (pair(number), pair(number + 3));
            format!(r#"{{"extendedAttributes":{real},"customFields":{wrong}}}"#)
        };
        let devices = [ambiguous(number + 1), ambiguous(number + 2)].join(",");
        let more = number < 8;
        Answer::text(200, "application/json", &format!(r#"{{"hasMoreData":{more},"devices":[{devices}]}}"#))
    });
    let listed = client.devices().list().collect().await.unwrap();
    let numbers: Vec<i64> = listed.iter().filter_map(thingspace::Device::device_number).collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<i64>>());
    assert!(server.take_arrived().len() <= 10, "the client made more than one additional call per page");
}

#[tokio::test]
async fn a_list_ends_with_an_error_at_the_first_page_that_does_not_advance() {
    let (server, client) = server().await;
    let no_number = json!({"hasMoreData": true, "devices": [{"connected": true}]});
    for (what, pages) in [
        ("the same page again", vec![page(&[1, 2], true)]),
        ("a cycle of two pages", vec![page(&[1, 2], true), page(&[3, 4], true), page(&[1, 2], true)]),
        ("an empty page", vec![page(&[1, 2], true), page(&[], true)]),
        ("no number", vec![page(&[1, 2], true), no_number]),
    ] {
        play(&server, &pages);
        let error = records(devices(&client)).await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some("listDevices")), "{what}: {error}");
        assert!(error.message().starts_with("the list cannot be continued"), "{what}: {error}");
        assert!(server.take_arrived().len() <= pages.len().max(2), "{what}");
    }
}

#[tokio::test]
async fn the_next_start_index_comes_from_the_response_or_the_number_of_records() {
    let (server, client) = server().await;
    let fota = |ids: &[u32], last: u32, more: bool| {
        let list: Vec<Value> = ids.iter().map(|id| json!({"deviceId": id.to_string()})).collect();
        json!({"hasMoreData": more, "lastSeenDeviceId": last, "deviceList": list})
    };
    play(&server, &[fota(&[1, 2], 17, true), fota(&[3], 0, false)]);
    assert_eq!(records(client.operation("listFotaDevices").unwrap()).await.unwrap().len(), 3);
    let paths: Vec<String> = server.take_arrived().into_iter().map(|call| call.path).collect();
    assert_eq!(paths, ["/fota/v1/devices/0000123456-00001/index/0", "/fota/v1/devices/0000123456-00001/index/17"]);

    let report = |count: usize, more: bool| {
        let places: Vec<Value> = (0..count).map(|_| json!({"msid": "5555550100"})).collect();
        json!({"txid": "b40e61f8", "hasMoreData": more, "devLocationList": places})
    };
    play(&server, &[report(3, true), report(2, true), report(1, false)]);
    let call = client.operation("getLocationReport").unwrap().path("txid", "b40e61f8").path("startindex", "10");
    assert_eq!(records(call).await.unwrap().len(), 6);
    let starts: Vec<String> =
        server.take_arrived().iter().filter_map(|call| call.path.rsplit('/').next().map(str::to_owned)).collect();
    assert_eq!(starts, ["10", "13", "15"]);

    // For this operation, the client computes the start index from the number of records, so the index always advances. Only a
    // page with the same records shows that the server does not advance.
    play(&server, &[report(3, true)]);
    let error = records(client.operation("getLocationReport").unwrap().path("txid", "b40e61f8")).await.unwrap_err();
    assert_eq!((error.kind(), server.take_arrived().len()), (ErrorKind::Decode, 2), "{error}");
    assert!(error.message().contains("repeats the previous one"), "{error}");

    play(&server, &[fota(&[1], 0, true)]);
    assert_eq!(records(client.operation("listFotaDevices").unwrap()).await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_link_in_the_location_header_is_followed() {
    let (server, client) = server().await;
    let leads = |ids: &[u32], next: Option<&'static str>| Answer {
        status: if next.is_some() { 202 } else { 200 },
        location: next,
        ..Answer::json(&json!({
            "hasMoreData": next.is_some(),
            "leads": ids.iter().map(|id| json!({"leadId": id.to_string()})).collect::<Vec<_>>(),
        }))
    };
    server.answer([leads(&[1, 2], Some("/api/m2m/v1/leads/a?next=1001")), leads(&[3], None)]);
    assert_eq!(records(client.operation("listAccountLeads").unwrap()).await.unwrap().len(), 3);
    let queries: Vec<String> = server.take_arrived().into_iter().map(|call| call.query).collect();
    assert_eq!(queries, ["", "next=1001"]);
    for bad in ["/api/m2m/v1/leads/a", "/api/m2m/v1/leads/a?page=2"] {
        server.answer([leads(&[1], Some(bad))]);
        assert_eq!(records(client.operation("listAccountLeads").unwrap()).await.unwrap_err().kind(), ErrorKind::Decode);
    }
}

fn usage(client: &Client) -> UntypedCall {
    let range = json!({"deviceId": {"id": "5555550100", "kind": "mdn"}, "earliest": "2026-01-01", "latest": "2026-02-01"});
    client.operation("listDeviceUsageHistory").unwrap().body(range)
}

fn history_page(records: &[(&str, u32)], more: bool) -> Value {
    let records: Vec<Value> = records.iter().map(|(day, bytes)| json!({"timestamp": day, "bytesUsed": bytes})).collect();
    json!({"hasMoreData": more, "usageHistory": records})
}

#[tokio::test]
async fn pages_that_start_at_the_time_of_the_last_record_return_every_record_once() {
    let (server, client) = server().await;
    // The history has two equal records of the third day, `("d3", 3)`. The first of the two is on both pages.
    let first = history_page(&[("d1", 1), ("d2", 2), ("d3", 3)], true);
    let second = history_page(&[("d3", 3), ("d3", 3), ("d3", 4), ("d4", 5)], false);
    play(&server, &[first, second]);
    let bytes: Vec<u64> =
        records(usage(&client)).await.unwrap().iter().map(|record| record["bytesUsed"].as_u64().unwrap()).collect();
    assert_eq!(bytes, [1, 2, 3, 3, 4, 5]);
    let starts: Vec<Value> = server
        .take_arrived()
        .iter()
        .map(|call| serde_json::from_slice::<Value>(&call.body).unwrap()["earliest"].clone())
        .collect();
    assert_eq!(starts, ["2026-01-01", "d3"]);
}

#[tokio::test]
async fn a_full_page_of_records_with_the_same_time_is_an_error() {
    let (server, client) = server().await;
    play(&server, &[history_page(&[("d1", 1), ("d2", 2)], true), history_page(&[("d2", 2), ("d2", 3)], true)]);
    let error = records(usage(&client)).await.unwrap_err();
    assert!(error.message().contains("starts at d2, where an earlier one started"), "{error}");
    assert_eq!(server.take_arrived().len(), 2);
}

#[tokio::test]
async fn a_response_without_pagination_is_one_page() {
    let (server, client) = server().await;
    play(&server, &[json!([{"code": "a"}, {"code": "b"}])]);
    assert_eq!(records(client.operation("listServicePlans").unwrap()).await.unwrap().len(), 2);
    play(&server, &[json!({"accountName": "0000123456-00001", "features": ["SMS"]})]);
    let pages: Vec<_> = client.operation("getAccount").unwrap().pages().try_collect().await.unwrap();
    assert_eq!((pages.len(), pages[0].records.len()), (1, 0));
    assert_eq!(pages[0].rest["features"], json!(["SMS"]));
}
