//! Rates hold for all processes together, and budgets show before the start what would exceed them.

use std::sync::Arc;
use std::time::Duration;

use thingspace::State;
use thingspace_jobs::Budget;
use thingspace_sim::Simulator;

use crate::{client, devices, jobs, memory, simulator};

/// The times of the accepted requests, in milliseconds.
fn accepted(sim: &Simulator, operation: &str) -> Vec<i64> {
    let entries = sim.ledger().into_iter().filter(|entry| entry.operation == operation);
    let accepted = entries.filter(|entry| entry.devices.is_some());
    accepted.map(|entry| entry.at.as_millisecond()).collect()
}

#[tokio::test]
async fn the_rate_of_a_job_holds_for_all_its_workers() {
    let (sim, store) = (Arc::new(simulator(400, 13).await), memory());
    let keys = devices(&client(&sim), State::Active, 100).await;
    let workers: Vec<_> = (0..3)
        .map(|_| {
            let (jobs, keys) = (jobs(&sim, &store), keys.clone());
            tokio::spawn(async move {
                let job = jobs.start(jobs.client().devices().suspend(keys)).batch_size(1).per_minute(30).await.unwrap();
                job.wait().await.unwrap().counts
            })
        })
        .collect();
    for worker in workers {
        let counts = worker.await.unwrap();
        assert_eq!(counts.done + counts.accepted, 100, "{counts:?}");
    }
    let times = accepted(&sim, "suspendDevices");
    assert_eq!(times.len(), 100);
    let fastest = times.windows(31).map(|window| window[30] - window[0]).min().unwrap();
    assert!(fastest >= 60_000, "31 requests within {fastest} ms");
}

#[tokio::test]
async fn devices_over_their_budget_are_named_before_the_start() {
    let (sim, store) = (simulator(60, 13).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    for round in 0..5 {
        let start = match round % 2 {
            0 => jobs.start(devices.suspend(keys[..1].to_vec())),
            _ => jobs.start(devices.restore(keys[..1].to_vec())),
        };
        assert!(start.over_budget().await.unwrap().is_empty(), "round {round}");
        start.await.unwrap().wait().await.unwrap();
    }
    let over = jobs.start(devices.restore(keys.clone())).over_budget().await.unwrap();
    assert_eq!(over.len(), 1);
    assert_eq!((&over[0].device, over[0].budget, over[0].spent), (&keys[0], Budget::ActionsPerDay, 5));
    sim.clock().advance(Duration::from_secs(24 * 3_600));
    assert!(jobs.start(devices.restore(keys.clone())).over_budget().await.unwrap().is_empty());
}
