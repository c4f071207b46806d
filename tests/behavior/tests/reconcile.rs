//! `reconcile` finds the outcomes of a request whose answer was lost. It needs only the provisioning histories of the devices.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{calls, client, effort, in_state};
use support::sync_and_async;
use thingspace::{ChangeRequest, Client, Evidence, IdKind, Outcome, State};
use thingspace_sim::{Clock, Fault, PortalChange, Simulator};

const SUSPEND: &str = "suspendDevices";

async fn sim(seed: u64) -> Simulator {
    let no_delay = Duration::ZERO..Duration::ZERO;
    Simulator::builder().devices(60).seed(seed).clock(Clock::paused()).callback_delay(no_delay).start().await.unwrap()
}

/// Sends a request to suspend `count` devices. The connection breaks before the answer arrives. `acted` says whether the service
/// carries out the request.
async fn lost(sim: &Simulator, client: &Client, acted: bool, count: usize) -> ChangeRequest {
    let fault = if acted { Fault::reset().acted() } else { Fault::reset() };
    let devices = in_state(client, State::Active, count).await;
    sim.inject(fault.on(SUSPEND).times(1)).unwrap();
    let keys: Vec<_> = devices.iter().map(|device| device.key().unwrap()).collect();
    let request = client.devices().suspend(keys).submit().await.unwrap();
    assert!(request.request_id().is_none());
    request
}

#[sync_and_async]
async fn a_completed_change_is_found_in_the_history() {
    for seed in 0..effort(10, 200) {
        let sim = sim(seed).await;
        let client = client(&sim);
        let request = lost(&sim, &client, true, 20).await;
        sim.settle().await;
        let outcomes = request.reconcile().await;
        assert_eq!((outcomes.done(), outcomes.unknown()), (20, 0), "seed {seed}");
        let by_history = |outcome: &Outcome| matches!(outcome, Outcome::Done { evidence: Evidence::History, .. });
        assert!(outcomes.iter().all(|(_, outcome)| by_history(outcome)), "seed {seed}");
        // The client has not sent the request again.
        assert_eq!(calls(&sim, SUSPEND), 1, "seed {seed}");
    }
}

#[sync_and_async]
async fn a_change_that_was_not_carried_out_stays_unknown_even_if_another_user_made_the_same_change() {
    for seed in 0..effort(10, 200) {
        let sim = sim(seed).await;
        let client = client(&sim);
        let request = lost(&sim, &client, false, 10).await;
        // In the portal, another user suspends half of the devices. Polling alone would attribute these suspensions to the
        // client's request.
        for key in request.devices().iter().take(5) {
            let sim_card = key.ids().iter().find(|id| *id.kind() == IdKind::Iccid).unwrap();
            sim.portal_change(sim_card.id(), &PortalChange::Suspend {}).unwrap();
        }
        sim.settle().await;
        let outcomes = request.reconcile().await;
        assert_eq!((outcomes.done(), outcomes.unknown()), (0, 10), "seed {seed}");
        let reasons: Vec<String> = outcomes.iter().map(|(_, outcome)| format!("{outcome:?}")).collect();
        assert_eq!(reasons.iter().filter(|reason| reason.contains("by other users")).count(), 5, "{reasons:?}");
    }
}

#[sync_and_async]
async fn an_earlier_change_by_this_user_is_not_attributed_to_the_request() {
    // The earlier change may be only a few seconds older than the request.
    for pause in [10 * 60, 5].map(Duration::from_secs) {
        let sim = sim(4).await;
        let client = client(&sim);
        let devices = in_state(&client, State::Active, 1).await;
        let key = devices[0].key().unwrap();
        let _ = client.devices().suspend([key.clone()]).submit().await.unwrap();
        sim.clock().advance(pause);
        sim.settle().await;
        let _ = client.devices().restore([key.clone()]).submit().await.unwrap();
        sim.clock().advance(pause);
        sim.settle().await;
        sim.inject(Fault::reset().on(SUSPEND).times(1)).unwrap();
        let request = client.devices().suspend([key]).submit().await.unwrap();
        assert_eq!(request.reconcile().await.unknown(), 1, "{pause:?}");
    }
}

#[sync_and_async]
async fn a_refusal_is_found_in_the_history_after_the_request_is_resumed_from_a_stored_handle() {
    let sim = sim(5).await;
    let first = client(&sim);
    let suspended = in_state(&first, State::Suspend, 1).await;
    sim.inject(Fault::reset().acted().on(SUSPEND).times(1)).unwrap();
    let request = first.devices().suspend([suspended[0].key().unwrap()]).submit().await.unwrap();
    let stored = serde_json::to_string(&request.handle()).unwrap();
    sim.settle().await;
    // A new client stands for another process.
    let request = client(&sim).resume(&serde_json::from_str(&stored).unwrap()).unwrap();
    assert_eq!(request.reconcile().await.refused(), 1);
}
