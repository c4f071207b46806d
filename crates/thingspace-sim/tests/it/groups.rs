//! Device groups and account details.

use serde_json::{Value, json};

use crate::support::{ACCOUNT, Bench};

fn iccids(bench: &Bench, count: usize) -> Vec<String> {
    bench.sim.fleet().into_iter().take(count).map(|line| line.iccid).collect()
}

fn ids(iccids: &[String]) -> Value {
    iccids.iter().map(|iccid| json!({"id": iccid, "kind": "iccid"})).collect()
}

async fn members(bench: &Bench, group: &str) -> Vec<String> {
    let path = format!("/m2m/v1/groups/{ACCOUNT}/name/{group}");
    let body = bench.call("GET", &path, &Value::Null).await.ok();
    let devices = body["devices"].as_array().unwrap().clone();
    let iccid = |device: &Value| {
        let ids = device["deviceIds"].as_array().unwrap();
        ids.iter().find(|id| id["kind"] == "iccId").unwrap()["id"].as_str().unwrap().to_owned()
    };
    devices.iter().map(iccid).collect()
}

async fn create(bench: &Bench, name: &str, devices: Value) -> crate::support::Reply {
    let body = json!({"accountName": ACCOUNT, "groupName": name, "groupDescription": "for a test", "devicesToAdd": devices});
    bench.post("/m2m/v1/groups", &body).await
}

#[tokio::test]
async fn a_device_is_in_one_group_at_a_time() {
    let bench = Bench::new(20).await;
    let mut three = iccids(&bench, 3);
    three.sort();
    assert_eq!(create(&bench, "a", ids(&three)).await.ok(), json!({"success": true}));
    assert_eq!(create(&bench, "b", ids(&three[..1])).await.ok(), json!({"success": true}));
    assert_eq!((members(&bench, "a").await, members(&bench, "b").await), (three[1..].to_vec(), three[..1].to_vec()));
    let changed = json!({"newGroupName": "c", "devicesToAdd": ids(&three[..1]), "devicesToRemove": ids(&three[1..2])});
    bench.call("PUT", &format!("/m2m/v1/groups/{ACCOUNT}/name/a"), &changed).await.ok();
    assert_eq!((members(&bench, "c").await, members(&bench, "b").await), (vec![three[0].clone(), three[2].clone()], vec![]));
    // The device list can be filtered by the new name of the group.
    let listed = bench.post("/m2m/v1/devices/actions/list", &json!({"groupName": "c"})).await.ok();
    assert_eq!(listed["devices"].as_array().map(Vec::len), Some(2));
    bench.call("DELETE", &format!("/m2m/v1/groups/{ACCOUNT}/name/c"), &Value::Null).await.ok();
    let groups = bench.call("GET", &format!("/m2m/v1/groups/{ACCOUNT}"), &Value::Null).await.ok();
    let names: Vec<&str> = groups.as_array().unwrap().iter().map(|group| group["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"b") && !names.contains(&"c") && groups[0]["isDefaultGroup"] == true, "{names:?}");
    let first = bench.sim.fleet().into_iter().find(|line| line.iccid == three[0]).unwrap();
    let shown = json!({"deviceId": {"id": first.iccid, "kind": "iccid"}});
    let shown = bench.post("/m2m/v1/devices/actions/list", &shown).await.ok();
    assert_eq!(shown["devices"][0]["groupNames"], json!([format!("Default: {ACCOUNT}")]));
}

#[tokio::test]
async fn a_large_group_is_paged() {
    let bench = Bench::start(
        thingspace_sim::Simulator::builder()
            .devices(25)
            .page_size(10)
            .callback_delay(std::time::Duration::ZERO..std::time::Duration::ZERO),
    )
    .await;
    create(&bench, "pier 7", ids(&iccids(&bench, 25))).await.ok();
    let mut path = format!("/m2m/v1/groups/{ACCOUNT}/name/pier%207");
    let mut found = Vec::new();
    loop {
        let reply = bench.call("GET", &path, &Value::Null).await;
        found.extend(reply.body["devices"].as_array().unwrap().clone());
        let next = reply.headers.get("location").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!((reply.status == 202, reply.body["hasMoreData"] == true), (next.is_some(), next.is_some()));
        let Some(next) = next else { break };
        path = next.strip_prefix("/api").unwrap().to_owned();
    }
    assert_eq!(found.len(), 25);
}

#[tokio::test]
async fn refused_group_calls_have_an_error_code_and_change_nothing() {
    let bench = Bench::new(5).await;
    create(&bench, "a", json!([])).await.ok();
    let strange = json!([{"id": "89148000000000000000", "kind": "iccid"}]);
    assert_eq!(create(&bench, "a", json!([])).await.code(), "REQUEST_FAILED.DeviceGroup.Exists");
    assert_eq!(create(&bench, "b", strange).await.code(), "REQUEST_FAILED.DeviceNotFound");
    let groups = bench.call("GET", &format!("/m2m/v1/groups/{ACCOUNT}"), &Value::Null).await.ok();
    assert!(groups.as_array().unwrap().iter().all(|group| group["name"] != "b"));
    for (method, path, code) in [
        ("DELETE", format!("/m2m/v1/groups/{ACCOUNT}/name/Default%3A%20{ACCOUNT}"), "INPUT_INVALID.DeviceGroup.DeleteDefault"),
        ("DELETE", format!("/m2m/v1/groups/{ACCOUNT}/name/none"), "REQUEST_FAILED.DeviceGroupNotFound"),
        ("GET", format!("/m2m/v1/groups/{ACCOUNT}/name/a?next=x"), "REQUEST_FAILED.UnexpectedError"),
        ("GET", "/m2m/v1/groups/0000123456-00002".to_owned(), "REQUEST_FAILED.AccountName"),
        ("GET", "/m2m/v1/groups/0000999999-00001".to_owned(), "REQUEST_FAILED.AccountNotFound"),
    ] {
        assert_eq!(bench.call(method, &path, &Value::Null).await.code(), code, "{method} {path}");
    }
}

#[tokio::test]
async fn account_details_list_plans_and_states_that_requests_accept() {
    let bench = Bench::new(5).await;
    let get = async |path: String| bench.call("GET", &path, &Value::Null).await.ok();
    let plans = get(format!("/m2m/v1/plans/{ACCOUNT}")).await;
    let codes: Vec<&str> = plans.as_array().unwrap().iter().map(|plan| plan["code"].as_str().unwrap()).collect();
    assert_eq!(codes, bench.sim.service_plans());
    assert_eq!(get(format!("/m2m/v1/accounts/{ACCOUNT}")).await["servicePlans"], plans);
    let states = get(format!("/m2m/v1/accounts/{ACCOUNT}/statesandservices")).await;
    let service = &states["engagement"][0]["services"][0];
    let device = json!([{"deviceIds": ids(&iccids(&bench, 1))}]);
    let wanted = json!({"accountName": ACCOUNT, "devices": device, "serviceName": service["name"], "stateName": service["states"][0]["name"],
        "servicePlan": codes[0], "mdnZipCode": "98101"});
    bench.call("PUT", "/m2m/v1/devices/actions/gotostate", &wanted).await.ok();
    assert_eq!(bench.post(&format!("/m2m/v1/accounts/{ACCOUNT}/sku"), &Value::Null).await.ok()["deviceSkuInfo"], json!([]));
}
