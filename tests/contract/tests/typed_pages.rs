//! Reads each list with a typed and with an untyped call, from the same scripted responses. Both calls must return the same
//! records or the same error, and must make the same requests.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use contract::script::{Answer, Server};
use futures_util::TryStreamExt as _;
use serde::Serialize;
use serde_json::{Value, json};
use thingspace::raw::operation::{ListOperation, ParameterOf};
use thingspace::raw::types;
use thingspace::{Client, ops};

struct Pages {
    server: Server,
    client: Client,
}

/// The outcome of reading a list: the records or the message of the error, and the requests (path, query, body).
type Read = (Result<Vec<Value>, String>, Vec<(String, String, Value)>);

impl Pages {
    async fn new() -> Self {
        let server = Server::start().await;
        let client = server.client();
        client.login().await.unwrap();
        Self { server, client }
    }

    fn arrived(&self) -> Vec<(String, String, Value)> {
        let calls = self.server.take_arrived().into_iter();
        calls.map(|call| (call.path, call.query, serde_json::from_slice(&call.body).unwrap_or_default())).collect()
    }

    /// Reads the list with an untyped and with a typed call, asserts that the outcomes are equal, and returns the outcome.
    async fn read<O>(
        &self,
        operation: O,
        parameters: &[(ParameterOf<O>, &str)],
        body: Option<O::Request>,
        answers: &[Answer],
    ) -> Read
    where
        O: ListOperation,
        O::Record: Serialize,
    {
        let mut untyped = self.client.operation(O::ID).unwrap();
        let mut typed = self.client.call(operation);
        for (parameter, value) in parameters {
            untyped = untyped.path(parameter.name(), *value);
            typed = typed.with(*parameter, *value);
        }
        if let Some(body) = body {
            untyped = untyped.body(serde_json::to_value(&body).unwrap());
            typed = typed.body(body);
        }
        self.server.answer(answers.iter().cloned());
        let expected: Result<Vec<Value>, _> = untyped.records().try_collect().await;
        let expected = (expected.map_err(|error| error.to_string()), self.arrived());
        self.server.answer(answers.iter().cloned());
        let records = typed.list().collect().await.map_err(|error| error.to_string());
        let records = records.map(|records| records.iter().map(|record| serde_json::to_value(record).unwrap()).collect());
        let found = (records, self.arrived());
        assert_eq!(found, expected, "{}", O::ID);
        found
    }
}

fn fota(ids: &[u32], last: u32, more: bool) -> Answer {
    let list: Vec<Value> = ids.iter().map(|id| json!({"deviceId": id.to_string()})).collect();
    Answer::json(&json!({"hasMoreData": more, "lastSeenDeviceId": last, "deviceList": list}))
}

fn report(count: usize, more: bool) -> Answer {
    let places: Vec<Value> = (0..count).map(|place| json!({"msid": format!("555555010{place}")})).collect();
    Answer::json(&json!({"txid": "b40e61f8", "hasMoreData": more, "devLocationList": places}))
}

#[tokio::test]
async fn typed_and_untyped_lists_with_a_start_index_are_equal() {
    let pages = Pages::new().await;
    let (records, calls) = pages.read(ops::ListFotaDevices, &[], None, &[fota(&[1, 2], 17, true), fota(&[3], 0, false)]).await;
    assert_eq!((records.unwrap().len(), calls.len()), (3, 2));
    assert_eq!(calls[1].0, "/fota/v1/devices/0000123456-00001/index/17");
    let refused = pages.read(ops::ListFotaDevices, &[], None, &[fota(&[1], 0, true)]).await;
    assert!(refused.0.unwrap_err().contains("the index of the next page is 0"));

    let of_report = [(ops::GetLocationReport::TXID, "b40e61f8"), (ops::GetLocationReport::STARTINDEX, "10")];
    let answers = [report(3, true), report(2, true), report(1, false)];
    let (records, calls) = pages.read(ops::GetLocationReport, &of_report, None, &answers).await;
    assert_eq!((records.unwrap().len(), calls.len()), (6, 3));
    assert!(calls[2].0.ends_with("/index/15"), "{calls:?}");
    let (records, calls) = pages.read(ops::GetLocationReport, &of_report[..1], None, &[report(3, true)]).await;
    assert!(records.unwrap_err().contains("the page repeats the previous one"));
    assert_eq!(calls.len(), 2);
    let (records, _) = pages.read(ops::GetLocationReport, &of_report[..1], None, &[report(0, true)]).await;
    assert!(records.unwrap_err().contains("the page is empty although more records are announced"));
}

#[tokio::test]
async fn typed_and_untyped_lists_with_a_link_to_the_next_page_are_equal() {
    let pages = Pages::new().await;
    let leads = |ids: &[u32], next: Option<&'static str>| Answer {
        status: if next.is_some() { 202 } else { 200 },
        location: next,
        ..Answer::json(&json!({
            "hasMoreData": next.is_some(),
            "leads": ids.iter().map(|id| json!({"leadId": id.to_string()})).collect::<Vec<_>>(),
        }))
    };
    let answers = [leads(&[1, 2], Some("/api/m2m/v1/leads/a?next=1001")), leads(&[3], None)];
    let (records, calls) = pages.read(ops::ListAccountLeads, &[], None, &answers).await;
    assert_eq!((records.unwrap().len(), calls[1].1.as_str()), (3, "next=1001"));
    let (records, _) = pages.read(ops::ListAccountLeads, &[], None, &[leads(&[1], Some("/api/m2m/v1/leads/a?page=2"))]).await;
    assert!(records.unwrap_err().contains("the Location header has no `next`"));
}

fn history(records: &[(&str, u32)], more: bool) -> Answer {
    let records: Vec<Value> = records.iter().map(|(day, bytes)| json!({"timestamp": day, "bytesUsed": bytes})).collect();
    Answer::json(&json!({"hasMoreData": more, "usageHistory": records}))
}

#[tokio::test]
async fn typed_and_untyped_lists_with_a_moving_start_are_equal() {
    let pages = Pages::new().await;
    let range = || {
        let (earliest, latest) = ("2026-01-01".to_owned(), "2026-02-01".to_owned());
        Some(types::DeviceUsageListRequest { earliest, latest, ..Default::default() })
    };
    // The history has two equal records of the third day, `("d3", 3)`. The second page repeats the first of the two, so one copy
    // of it must be left out.
    let answers =
        [history(&[("d1", 1), ("d2", 2), ("d3", 3)], true), history(&[("d3", 3), ("d3", 3), ("d3", 4), ("d4", 5)], false)];
    let (records, calls) = pages.read(ops::ListDeviceUsageHistory, &[], range(), &answers).await;
    let bytes: Vec<u64> = records.unwrap().iter().map(|record| record["bytesUsed"].as_u64().unwrap()).collect();
    assert_eq!(bytes, [1, 2, 3, 3, 4, 5]);
    assert_eq!((&calls[0].2["earliest"], &calls[1].2["earliest"]), (&json!("2026-01-01"), &json!("d3")));
    let answers = [history(&[("d1", 1), ("d2", 2)], true), history(&[("d2", 2), ("d2", 3)], true)];
    let (records, calls) = pages.read(ops::ListDeviceUsageHistory, &[], range(), &answers).await;
    assert!(records.unwrap_err().contains("starts at d2, where an earlier one started"));
    assert_eq!(calls.len(), 2);

    let day = |day: &str, more: bool| {
        Answer::json(&json!({"hasmoredata": more, "usageHistory": [{"eventDateTime": day, "bytesUsed": 1}]}))
    };
    let promo = Some(types::PromoUsageRequest { start_time: Some("d0".to_owned()), ..Default::default() });
    let (records, calls) = pages.read(ops::ListPromoDeviceUsage, &[], promo, &[day("d1", true), day("d2", false)]).await;
    assert_eq!((records.unwrap().len(), &calls[1].2["startTime"]), (2, &json!("d1")));
}

#[tokio::test]
async fn a_record_with_an_unexpected_shape_causes_an_error_that_names_the_member() {
    let pages = Pages::new().await;
    let broken = Answer::json(&json!({"hasMoreData": false, "deviceList": [{"deviceId": "1"}, {"deviceId": [1]}]}));
    let (records, _) = pages.read(ops::ListFotaDevices, &[], None, &[broken]).await;
    let message = records.unwrap_err();
    assert!(message.contains("deviceList[1].deviceId"), "{message}");
}
