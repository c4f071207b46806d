//! Leads of a partner account (listAccountLeads).

use std::time::Duration;

use serde_json::{Value, json};

use crate::schema::assert_response;
use crate::support::{ACCOUNT, Bench};

async fn leads(bench: &Bench, next: &str) -> (u16, Value, Option<String>) {
    let reply = bench.call("GET", &format!("/m2m/v1/leads/{ACCOUNT}{next}"), &Value::Null).await;
    let location = reply.headers.get("location").map(|value| value.to_str().unwrap().to_owned());
    (reply.status, reply.ok(), location)
}

#[tokio::test]
async fn leads_are_paged_and_change_over_time() {
    let mut bench = Bench::new(1).await;
    let (status, first, location) = leads(&bench, "").await;
    assert_response("listAccountLeads", &first);
    assert_eq!((status, first["leads"].as_array().unwrap().len(), &first["hasMoreData"]), (202, 1_000, &json!(true)));
    let location = location.unwrap();
    let (status, rest, none) = leads(&bench, location.strip_prefix(&format!("/m2m/v1/leads/{ACCOUNT}")).unwrap()).await;
    assert_response("listAccountLeads", &rest);
    assert_eq!((status, rest["leads"].as_array().unwrap().len(), &rest["hasMoreData"], none), (200, 40, &json!(false), None));
    assert_ne!(first["leads"][999], rest["leads"][0]);
    assert_eq!(rest["leads"][0]["leadId"], "30001001");

    // A lead arrives every eight hours, and old leads are closed over time.
    bench.advance(Duration::from_secs(8 * 3_600)).await;
    bench.log_in().await;
    assert_eq!(leads(&bench, "?next=1001").await.1["leads"].as_array().unwrap().len(), 41);
    bench.advance(Duration::from_secs(90 * 86_400)).await;
    bench.log_in().await;
    let later = leads(&bench, "?next=1001").await.1;
    let state = |leads: &Value, index: usize| leads["leads"][index]["leadState"].clone();
    assert_eq!((state(&rest, 39), state(&later, 39)), (json!("Qualified"), json!("Closed")));
    assert_eq!(later["leads"][39]["address"], rest["leads"][39]["address"]);

    let refused = async |path: &str| bench.call("GET", path, &Value::Null).await.code().to_owned();
    assert_eq!(refused("/m2m/v1/leads/0000123456-00002").await, "REQUEST_FAILED.AccountName");
    assert_eq!(refused("/m2m/v1/leads/9999999999-00001").await, "REQUEST_FAILED.AccountNotFound");
    assert_eq!(refused(&format!("/m2m/v1/leads/{ACCOUNT}?next=0")).await, "REQUEST_FAILED.UnexpectedError");
    assert!(leads(&bench, "?next=9223372036854775807").await.1["leads"].as_array().unwrap().is_empty());
}
