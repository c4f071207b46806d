//! Tests of rates and budgets: all workers of a job share its rate, and the budgets of the devices can be checked before a job
//! starts.

use std::time::Duration;

use futures_util::StreamExt as _;
use thingspace::State;
use thingspace_jobs::{Budget, Jobs, ProgressEvent};
use thingspace_sim::{Fault, Simulator};

use crate::clock::Shifted;
use crate::{client, devices, jobs, memory, simulator};

/// The times at which requests for `operation` were accepted, in milliseconds since 1970.
pub(crate) fn accepted(sim: &Simulator, operation: &str) -> Vec<i64> {
    let entries = sim.ledger().into_iter().filter(|entry| entry.operation == operation);
    let accepted = entries.filter(|entry| entry.devices.is_some());
    accepted.map(|entry| entry.at.as_millisecond()).collect()
}

#[tokio::test]
async fn the_workers_of_a_job_together_stay_within_its_rate() {
    let (sim, store) = (simulator(400, 13).await, memory());
    let keys = devices(&client(&sim), State::Active, 100).await;
    // Each worker stops after a few requests, and the next worker continues the job at once.
    for stop in 1..12 {
        let jobs = jobs(&sim, &store);
        let start = jobs.start(jobs.client().devices().suspend(keys.clone()));
        let job = start.batch_size(1).per_minute(30).await.unwrap();
        let mut steps = job.progress();
        let stop = async move {
            for _ in 0..stop * 2 {
                while !matches!(steps.next().await.map(|step| step.event), None | Some(ProgressEvent::Accepted { .. })) {}
            }
        };
        job.wait().stop_when(stop).await.unwrap();
    }
    let times = accepted(&sim, "suspendDevices");
    assert_eq!(times.len(), 100);
    let fastest = times.windows(31).map(|window| window[30] - window[0]).min().unwrap();
    assert!(fastest >= 60_000, "31 requests within {fastest} ms");
}

/// The clock of each worker is an hour behind the clock of the previous worker. The test measures by the clock of the simulator.
#[tokio::test]
async fn the_workers_of_a_job_stay_within_its_rate_if_the_clock_is_set_back() {
    let (sim, store) = (simulator(400, 13).await, memory());
    let keys = devices(&client(&sim), State::Active, 100).await;
    for worker in 0..3 {
        let behind = Duration::from_secs(worker * 3_600);
        let jobs = Jobs::new(store.clone(), sim.client_builder().clock(Shifted::behind(&sim, behind)).build().unwrap());
        let start = jobs.start(jobs.client().devices().suspend(keys.clone()));
        let job = start.batch_size(1).per_minute(30).await.unwrap();
        let mut steps = job.progress();
        let stop = async move {
            for _ in 0..35 {
                while !matches!(steps.next().await.map(|step| step.event), None | Some(ProgressEvent::Accepted { .. })) {}
            }
        };
        job.wait().stop_when(stop).await.unwrap();
    }
    let times = accepted(&sim, "suspendDevices");
    assert!(times.len() >= 90, "{} requests", times.len());
    let fastest = times.windows(31).map(|window| window[30] - window[0]).min().unwrap();
    assert!(fastest >= 60_000, "31 requests within {fastest} ms");
}

#[tokio::test]
async fn devices_over_their_budget_are_listed_before_the_job_starts() {
    let (sim, store) = (simulator(60, 13).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    // The answer to the first request is lost. The request still counts toward the budget, because the history of the device
    // shows that the service accepted it.
    sim.inject(Fault::reset().acted().on("suspendDevices").times(1)).unwrap();
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
