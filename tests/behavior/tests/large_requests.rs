//! AS3 (docs/reliability.md): every device in a request with thousands of devices gets its own outcome, although callbacks are
//! unreliable.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use behavior::{Driver, SimClock, client_builder, effort, in_state, listen};
use futures_util::future::{Either, select};
use thingspace::callbacks::Inbox;
use thingspace::{Client, DeviceKey, Evidence, IdKind, Outcome, Outcomes, State};
use thingspace_sim::{Clock, Deliveries, LedgerEvent, Simulator};

/// Returns what the ledger shows for each ICCID of a request: the outcome, and whether a message of CarrierService reached the
/// receiver.
fn truth(sim: &Simulator, request_id: &str) -> HashMap<String, (thingspace_sim::Outcome, bool)> {
    let mut truth = HashMap::new();
    let mut delivered = HashSet::new();
    for entry in sim.ledger() {
        let (Some(id), Some(sim_card)) = (entry.request_id, entry.device.and_then(|device| device.iccid)) else { continue };
        if id.to_string() != request_id {
            continue;
        }
        if let Some(outcome) = entry.outcome {
            assert!(truth.insert(sim_card.clone(), (outcome, false)).is_none(), "{sim_card} has two outcomes");
        }
        if entry.event == LedgerEvent::CallbackDelivered && entry.service.as_deref() == Some("CarrierService") {
            delivered.insert(sim_card);
        }
    }
    for sim_card in delivered {
        truth.entry(sim_card).and_modify(|(_, is_delivered)| *is_delivered = true);
    }
    truth
}

fn sim_card(key: &DeviceKey) -> &str {
    key.ids().iter().find(|id| *id.kind() == IdKind::Iccid).unwrap().id()
}

/// Waits for the outcomes. First, all callbacks that are not lost arrive. Then the client polls the devices without a callback,
/// and `driver` advances the clock whenever the client pauses.
async fn wait_for(sim: &Simulator, driver: &mut Driver, request: &thingspace::ChangeRequest, inbox: &Inbox) -> Outcomes {
    let waiting = Box::pin(request.wait().listening(inbox).poll_after(Duration::from_secs(60)).into_future());
    // All messages with an outcome are due within 50 seconds: up to 20 until the outcome, 20 by reordering, and 10 until the
    // second copy of a duplicate. The first poll is due after 60 seconds, so these messages arrive before it.
    let messages = Box::pin(async {
        sim.clock().advance(Duration::from_secs(50));
        sim.settle().await;
    });
    match select(waiting, messages).await {
        Either::Left((outcomes, _)) => outcomes,
        Either::Right(((), waiting)) => driver.drive(waiting).await,
    }
}

/// Returns `count` devices. Nine in ten can be activated, and the others are already active.
async fn mixed(client: &Client, count: usize) -> Vec<DeviceKey> {
    let active = in_state(client, State::Active, count / 10).await;
    let spare = in_state(client, State::PreActive, count - active.len()).await;
    spare.iter().chain(&active).map(|device| device.key().unwrap()).collect()
}

/// The callbacks of one request arrive in any order. Some are duplicated, and some are lost. A second service (NiddService) also
/// sends messages about this request.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_device_of_a_large_request_has_its_own_outcome() {
    let (count, fleet) = effort((1_000, 9_000), (10_000, 90_000));
    for seed in 0..effort(2, 3) {
        let sim = Simulator::builder().devices(fleet).seed(seed).clock(Clock::paused());
        let sim = sim.callback_delay(Duration::from_secs(1)..Duration::from_secs(20)).start().await.unwrap();
        let (clock, mut driver) = SimClock::driven(&sim);
        let client = client_builder(&sim).clock(clock).build().unwrap();
        let receiver = listen(&client).await;
        let inbox = receiver.inbox();
        client.callbacks().register("NiddService", receiver.url("NiddService"), inbox.credentials()).await.unwrap();
        let mut deliveries = Deliveries::default();
        (deliveries.duplicates, deliveries.losses, deliveries.reordering) = (0.05, 0.01, Duration::from_secs(20));
        sim.set_deliveries(deliveries).unwrap();
        let keys = mixed(&client, count).await;
        let started = Instant::now();
        let request = client.devices().activate(keys).plan("NB-IoT NIDD 1MB").zip("98101").submit().await.unwrap();
        let outcomes = wait_for(&sim, &mut driver, &request, inbox).await;
        let took = started.elapsed();
        let truth = truth(&sim, request.request_id().unwrap());
        let mut kinds = [0; 4];
        for (key, outcome) in outcomes.iter() {
            let known = truth[sim_card(key)];
            let kind = match (known, outcome) {
                ((thingspace_sim::Outcome::Success, true), Outcome::Done { evidence: Evidence::Callback, .. }) => 0,
                ((thingspace_sim::Outcome::Success, false), Outcome::Done { evidence: Evidence::Polled, .. }) => 1,
                ((thingspace_sim::Outcome::Failed, true), Outcome::Refused(_)) => 2,
                // The message with the refusal was lost. Polling finds the device in the requested state, because the device was
                // active before the request.
                ((thingspace_sim::Outcome::Failed, false), Outcome::Done { evidence: Evidence::Polled, .. }) => 3,
                ((thingspace_sim::Outcome::Failed, false), Outcome::Refused(refusal))
                    if refusal.evidence() == Evidence::History =>
                {
                    3
                }
                (known, outcome) => panic!("seed {seed}, {key}: {outcome:?}, but the ledger has {known:?}"),
            };
            kinds[kind] += 1;
        }
        assert_eq!((outcomes.requested(), truth.len()), (count, count), "seed {seed}");
        assert!(kinds[0] > count / 2 && kinds[1] > 0 && kinds[2] > 0, "seed {seed}: {kinds:?}");
        assert!(
            inbox.request(request.request_id().unwrap()).await.unwrap().len() > count,
            "seed {seed}: no messages from NiddService"
        );
        println!("AS3: seed {seed}, {count} devices in {took:?}: by callback, by poll, refused, without message {kinds:?}");
    }
}
