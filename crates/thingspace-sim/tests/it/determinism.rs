//! Two runs with the same seed, the same calls and a paused clock have the same ledger, journal and fleet, byte for byte.

use std::time::Duration;

use serde_json::{Value, json};
use thingspace_sim::{Deliveries, Fault, LineView, Simulator};

use crate::support::{ACCOUNT, Bench, device, named};

const SEEDS: u64 = 200;

/// A SplitMix64 random number generator that chooses the calls of a run. The simulator has a generator of its own.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}

/// Makes random changes in a simulator that has unreliable callbacks and random faults. Returns the ledger, the journal and the
/// fleet.
async fn run(seed: u64) -> String {
    let mut deliveries = Deliveries::default();
    (deliveries.duplicates, deliveries.losses, deliveries.reordering) = (0.1, 0.05, Duration::from_secs(20));
    let mut bench = Bench::start(Simulator::builder().devices(60).seed(seed).deliveries(deliveries)).await;
    let mut draw = Draw(seed);
    for service in ["CarrierService", "DeviceService", "StateService"] {
        let listener = json!({"name": service, "url": bench.sim.inbox_url(), "username": "me", "password": "k4-Copper-Finch"});
        bench.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &listener).await.ok();
    }
    bench.sim.inject(Fault::status(503).rate(0.1)).unwrap();
    bench.sim.inject(Fault::close().acted().on("suspendDevices").rate(0.2)).unwrap();
    for _ in 0..12 {
        step(&bench, &mut draw).await;
        bench.advance(Duration::from_millis(draw.below(20_000) as u64)).await;
    }
    bench.advance(Duration::from_secs(100 * 86_400)).await;
    bench.log_in_again().await;
    step(&bench, &mut draw).await;
    bench.sim.settle().await;
    json!([bench.sim.ledger(), bench.sim.journal(), bench.sim.fleet()]).to_string()
}

async fn step(bench: &Bench, draw: &mut Draw) {
    const VERBS: [&str; 4] = ["activate", "suspend", "restore", "deactivate"];
    let fleet = bench.sim.fleet();
    let mut some = |count: usize| -> Vec<LineView> { (0..count).map(|_| fleet[draw.below(fleet.len())].clone()).collect() };
    let lines = some(4);
    let devices: Vec<Value> = lines.iter().map(named).collect();
    let (verb, field) = (VERBS[draw.below(4)], draw.below(5) + 1);
    // The result does not matter: the change may be refused, and an injected fault may end the connection without a response.
    let _ = match draw.below(5) {
        0 => {
            bench
                .try_call("PUT", "/m2m/v1/devices/actions/plan", body(json!({"devices": devices, "servicePlan": "m2m-1gb"})))
                .await
        }
        1 => {
            let fields = json!([{"key": format!("CustomField{field}"), "value": verb}]);
            bench
                .try_call(
                    "PUT",
                    "/m2m/v1/devices/actions/customFields",
                    body(json!({"devices": devices, "customFieldsToUpdate": fields})),
                )
                .await
        }
        2 => {
            let new = json!([device("89148000008682242668", &lines[0].imei)]);
            bench
                .try_call(
                    "POST",
                    "/m2m/v1/devices/actions/activate",
                    body(json!({"devices": new, "servicePlan": "m2m-5mb", "mdnZipCode": "98101"})),
                )
                .await
        }
        _ => {
            let mut request = json!({"devices": devices});
            if verb == "activate" {
                (request["servicePlan"], request["mdnZipCode"]) = ("m2m-5mb".into(), "98101".into());
            } else if verb == "deactivate" {
                request["reasonCode"] = "FF".into();
            }
            bench.try_call("POST", &format!("/m2m/v1/devices/actions/{verb}"), body(request)).await
        }
    };
}

fn body(mut request: Value) -> String {
    request["accountName"] = ACCOUNT.into();
    request.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_seed_and_calls_give_the_same_ledger() {
    let mut distinct = std::collections::HashSet::new();
    for seed in 0..SEEDS {
        let (first, second) = tokio::join!(run(seed), run(seed));
        if first != second {
            let differs = first.bytes().zip(second.bytes()).take_while(|(one, other)| one == other).count();
            let around = |run: &str| run[differs.saturating_sub(300)..].chars().take(600).collect::<String>();
            panic!("two runs of seed {seed} differ:\n{}\n---\n{}", around(&first), around(&second));
        }
        distinct.insert(first);
    }
    assert_eq!(distinct.len() as u64, SEEDS, "two different seeds gave the same ledger");
}
