//! AS2 (docs/reliability.md): the client changes many devices concurrently, while another user changes some of the same devices.
//! Some of the answers to the client are lost. The simulator's ledger shows which of the two users changed each device.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::HashMap;
use std::time::Duration;

use behavior::{client, effort, in_state};
use futures_util::StreamExt as _;
use futures_util::stream;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use thingspace::{ChangeRequest, Evidence, Outcome, State};
use thingspace_sim::{Clock, Fault, PortalChange, Simulator};

/// The number of concurrent changes.
const AT_ONCE: usize = 100;

/// Returns the outcomes of the client's accepted changes, by ICCID.
fn own_changes(sim: &Simulator) -> HashMap<String, thingspace_sim::Outcome> {
    let ours = sim.ledger().into_iter().filter(|entry| entry.operation == "suspendDevices");
    ours.filter_map(|entry| Some((entry.device?.iccid?, entry.outcome?))).collect()
}

/// Returns whether the reported outcome is correct. `Done` and `Refused` must match `truth`, the ledger's outcome of the client's
/// change, and `Done` must come from the device history. `Unknown` is always correct. Other outcomes are never correct.
fn is_correct(reported: &Outcome, truth: Option<&thingspace_sim::Outcome>) -> bool {
    match reported {
        Outcome::Done { evidence: Evidence::History, .. } => truth == Some(&thingspace_sim::Outcome::Success),
        Outcome::Refused(_) => truth == Some(&thingspace_sim::Outcome::Failed),
        Outcome::Unknown { .. } => true,
        _ => false,
    }
}

/// Suspends each device with its own request. Another user also suspends about a fifth of the devices: half of them just before
/// the client's request, and half just after it.
async fn overlap(sim: &Simulator, seed: u64, count: usize) -> Vec<ChangeRequest> {
    let client = client(sim);
    let devices = in_state(&client, State::Active, count).await;
    // About one answer in five is lost. In half of these cases, the simulator carries out the change first (`acted`).
    sim.inject(Fault::reset().acted().on("suspendDevices").rate(0.1)).unwrap();
    sim.inject(Fault::reset().on("suspendDevices").rate(0.111)).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let plans: Vec<_> = devices.iter().map(|device| (device, rng.random_range(0..10))).collect();
    let sent = stream::iter(plans).map(async |(device, portal_user)| {
        let portal = || sim.portal_change(device.iccid().unwrap(), &PortalChange::Suspend {});
        if portal_user == 0 {
            portal().unwrap();
        }
        let request = client.devices().suspend([device.key().unwrap()]).submit().await.unwrap();
        if portal_user == 1 {
            // The simulator refuses this suspension if the client's change was carried out first.
            let _ = portal();
        }
        request
    });
    sent.buffer_unordered(AT_ONCE).collect().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn overlapping_changes_whose_answers_are_lost_never_get_a_wrong_outcome() {
    let (count, fleet) = effort((1_000, 2_500), (10_000, 25_000));
    for seed in 0..effort(1, 3) {
        let delay = Duration::ZERO..Duration::from_secs(20);
        let sim = Simulator::builder().devices(fleet).seed(seed).clock(Clock::paused()).callback_delay(delay);
        let sim = sim.start().await.unwrap();
        let requests = overlap(&sim, seed, count).await;
        sim.clear_faults();
        sim.clock().advance(Duration::from_secs(60));
        sim.settle().await;
        let truth = own_changes(&sim);
        let (mut lost, mut acted, mut settled) = (0, 0, 0);
        for request in requests.iter().filter(|request| request.request_id().is_none()) {
            let outcomes = request.reconcile().await;
            let (key, reported) = outcomes.iter().next().unwrap();
            let card = key.ids().iter().find(|id| *id.kind() == thingspace::IdKind::Iccid).unwrap().id();
            let known = truth.get(card);
            assert!(is_correct(reported, known), "seed {seed}, {key}: {reported:?}, but the ledger has {known:?}");
            lost += 1;
            acted += usize::from(known.is_some());
            settled += usize::from(!matches!(reported, Outcome::Unknown { .. }));
        }
        println!(
            "AS2: seed {seed}, {count} changes: {lost} requests lost their answer, {acted} of these requests were carried out, \
             the outcome of {settled} was found, 0 wrong"
        );
        assert!(lost > count / 7 && acted > lost / 3 && acted < lost, "seed {seed}: {lost} answers lost, {acted} carried out");
        assert_eq!(
            settled, acted,
            "seed {seed}: {acted} changes with a lost answer were carried out, but reconcile found the outcome of {settled}"
        );
        let accepted = sim.ledger().iter().filter(|entry| entry.event == thingspace_sim::LedgerEvent::Accepted).count();
        assert_eq!(
            accepted,
            count - lost + acted,
            "seed {seed}: expected the ledger to have exactly one acceptance for each change that the service carried out"
        );
    }
}
