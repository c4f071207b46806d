//! The CPU time of typed calls, one with a small answer and one with a long answer. Each is compared with hyper and serde_json
//! alone.

use std::future::Future;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Value, json};
use thingspace::{Client, DeviceId};

use crate::load::Caller;
use crate::server::{Server, own_cpu};
use crate::table::{head, median, row};

/// The number of records in the long answer.
pub const RECORDS: usize = 1_000;

const ACCOUNT: &str = "0000123456-00001";

/// Measures the figure `typed`. Does nothing if `wanted` contains only other figures.
pub async fn run(wanted: &[&str], client: impl Fn(&str) -> Result<Client>) -> Result<()> {
    if !wanted.is_empty() && !wanted.contains(&"typed") {
        return Ok(());
    }
    head("Typed calls");
    let server = Server::start(&["serve-typed"])?;
    let (client, caller) = (client(&server.address)?, Caller::log_in(&server.address).await?);
    client.login().await?;
    let path = format!("/m2m/v1/accounts/{ACCOUNT}");
    let ours = || async {
        client.accounts().get().await?;
        Ok(())
    };
    let theirs = || async {
        serde_json::from_slice::<PlainAccount>(&caller.call("GET", &path, String::new()).await?)?;
        Ok(())
    };
    compare("CPU of a call of getAccount (200 bytes)", 2_000, ours, theirs).await?;
    let id = DeviceId::imei("353238063289555")?;
    let (from, to) = ("2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?);
    let ours = || async {
        let records = client.usage().of(&id, from, to).collect().await?;
        anyhow::ensure!(records.len() == RECORDS, "{} records", records.len());
        Ok(())
    };
    let theirs = || async {
        let body = json!({"deviceId": {"id": id.id(), "kind": "imei"}, "earliest": from, "latest": to}).to_string();
        let answer: PlainUsage = serde_json::from_slice(&caller.call("POST", "/m2m/v1/devices/usage/actions/list", body).await?)?;
        anyhow::ensure!(answer.usage_history.len() == RECORDS, "not all records");
        Ok(())
    };
    compare("CPU of listDeviceUsageHistory with 1,000 records", 200, ours, theirs).await
}

/// Measures the CPU time per call of `ours` and `theirs` alternately. Prints the median ratio and both median times.
async fn compare<A, B>(what: &str, calls: u32, ours: impl Fn() -> A, theirs: impl Fn() -> B) -> Result<()>
where
    A: Future<Output = Result<()>>,
    B: Future<Output = Result<()>>,
{
    let (mut our_times, mut their_times, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..9 {
        let before = own_cpu()?;
        for _ in 0..calls {
            ours().await?;
        }
        let between = own_cpu()?;
        for _ in 0..calls {
            theirs().await?;
        }
        let (one, other) = ((between - before).as_secs_f64(), (own_cpu()? - between).as_secs_f64());
        our_times.push(one * 1e6 / f64::from(calls));
        their_times.push(other * 1e6 / f64::from(calls));
        ratios.push(one / other);
    }
    let shown = format!("{:.2} ({:.0} and {:.0} µs)", median(ratios), median(our_times), median(their_times));
    row(&format!("{what}, relative to hyper and serde_json"), &shown, "");
    Ok(())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the benchmark decodes these members and does not read them")]
struct PlainAccount {
    account_name: String,
    account_number: String,
    organization_name: String,
    is_provisioning_allowed: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PlainUsage {
    usage_history: Vec<PlainDay>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "the benchmark decodes these members and does not read them")]
struct PlainDay {
    bytes_used: i64,
    service_plan: String,
    sms_used: i64,
    source: String,
    timestamp: String,
}

/// Returns the answer to getAccount.
pub fn account() -> Value {
    json!({"accountName": ACCOUNT, "accountNumber": "0000123456", "organizationName": "Example Water Works",
        "isProvisioningAllowed": true, "carriers": ["Verizon Wireless"], "features": ["SMS", "Location"]})
}

/// Returns the answer to listDeviceUsageHistory.
pub fn usage() -> Value {
    let records: Vec<Value> = (0..RECORDS)
        .map(|index| {
            json!({"bytesUsed": 4_096 * index, "servicePlan": "m2m-5mb", "smsUsed": index % 7, "source": "Raw Usage",
                "timestamp": format!("2025-12-{:02}T{:02}:00:00Z", 1 + index / 24 % 30, index % 24),
                "extendedAttributes": [{"key": "SmsMo", "value": "0"}, {"key": "SmsMt", "value": "1"}]})
        })
        .collect();
    json!({"hasMoreData": false, "deviceId": {"id": "353238063289555", "kind": "imei"}, "usageHistory": records})
}
