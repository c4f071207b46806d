//! Account details: plans, custom states and SKUs.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::reading::own_account;
use super::{Answer, Call, Handler};
use crate::fleet::SERVICE_PLANS;
use crate::refusal::Refusal;
use crate::world::{CUSTOM_SERVICE, CUSTOM_STATES, World};

pub(super) static OPERATIONS: &[(&str, Handler)] =
    &[("getAccount", account), ("listServicePlans", plans), ("getAccountStatesAndServices", states), ("listAccountSkus", skus)];

/// Kilobytes included in each plan, in the order of `SERVICE_PLANS` (quirk sim-account-facts).
const PLAN_SIZES: [u64; SERVICE_PLANS.len()] = [5_120, 1_048_576, 5_120, 5_120, 1_024];

fn account(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let name = &**world.fleet.account();
    Ok(json!({
        "accountName": name,
        "accountNumber": name,
        "organizationName": "Simulated fleet",
        "isProvisioningAllowed": true,
        "carriers": ["Verizon Wireless"],
        "features": [],
        // One pool is enough: every line without a requested IP address gets a private address from it.
        "iPPools": [{"poolName": "SIM.DYNAMIC", "poolType": "Dynamic IP", "isDefaultPool": true}],
        "servicePlans": service_plans(),
    })
    .into())
}

fn plans(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    Ok(Value::Array(service_plans()).into())
}

fn service_plans() -> Vec<Value> {
    let plan = |(code, size): (&&str, u64)| json!({"name": code, "code": code, "sizeKb": size, "carrierServicePlanCode": null, "extendedAttributes": []});
    SERVICE_PLANS.iter().zip(PLAN_SIZES).map(plan).collect()
}

/// Lists the only service that goToState accepts, with the states of the service in the order of the workflow.
fn states(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let states: Vec<Value> = (1..)
        .zip(CUSTOM_STATES)
        .map(|(number, name)| json!({"name": name, "workflowSequenceNumber": number, "servicePlans": SERVICE_PLANS}))
        .collect();
    let service = json!({"name": CUSTOM_SERVICE, "description": "Invented for the simulator", "states": states});
    Ok(json!({"engagement": [{"engagementId": "1", "chargingGroup": "1", "services": [service]}]}).into())
}

/// Lists the SKUs of the account's lines (quirk sim-account-facts). A line gets its SKU from the request that adds, uploads or
/// activates it.
fn skus(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    own_account(world, call.parameter("aname"))?;
    let own = world.fleet.lines().filter(|line| line.is_own());
    let skus: BTreeSet<&str> = own.filter_map(|line| line.extras.as_ref()?.sku.as_deref()).collect();
    let shown: Vec<Value> = skus.into_iter().map(|sku| json!({"deviceSku": sku, "deviceSkuStatus": "Valid"})).collect();
    Ok(json!({"accountName": &**world.fleet.account(), "deviceSkuInfo": shown}).into())
}
