//! In each round, a worker is killed at a different call to the store, or during a request. Then the next worker starts the same
//! change.

use std::sync::Arc;

use thingspace::{Client, DeviceKey, State};
use thingspace_jobs::{Job, JobReport, Jobs, Result};
use thingspace_sim::{Fault, Simulator};
use thingspace_store::Store;

use crate::ledger::judge;
use crate::stepping::{Moment, Stepping};
use crate::{client, devices, jobs, memory, simulator};

/// The changes that the tests make. They leave different evidence in the service: histories show a suspension, only lists show a
/// change of the plan, and neither shows an SMS.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Suspend,
    Plan,
    Sms,
}

impl Kind {
    fn operation(self) -> &'static str {
        match self {
            Kind::Suspend => "suspendDevices",
            Kind::Plan => "changeServicePlan",
            Kind::Sms => "sendSms",
        }
    }

    async fn start(self, jobs: &Jobs, client: &Client, keys: &[DeviceKey]) -> Result<Job> {
        match self {
            Kind::Suspend => jobs.start(client.devices().suspend(keys.to_vec())).batch_size(2).await,
            Kind::Plan => jobs.start(client.devices().change_plan(keys.to_vec()).to("m2m-1gb")).batch_size(2).await,
            Kind::Sms => {
                let ids = keys.iter().map(|key| key.ids()[0].clone());
                jobs.start(client.sms().send("report").to(ids)).batch_size(2).await
            }
        }
    }

    async fn run(self, sim: &Simulator, store: &Arc<dyn Store>, keys: &[DeviceKey]) -> Result<JobReport> {
        let jobs = jobs(sim, store);
        self.start(&jobs, jobs.client(), keys).await?.wait().await
    }
}

/// Returns five active devices that do not have the new plan yet, so that the plan change changes each of them.
async fn keys(client: &Client) -> Vec<DeviceKey> {
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let other = active.iter().filter(|device| device.plan() != Some("m2m-1gb"));
    let keys = other.filter_map(|device| format!("iccid:{}", device.iccid()?).parse().ok());
    keys.take(5).collect()
}

#[tokio::test]
async fn a_worker_that_is_killed_at_any_call_of_the_store_causes_no_second_request() {
    let seed = rand::random();
    println!("seed {seed}");
    for kind in [Kind::Suspend, Kind::Plan, Kind::Sms] {
        let mut kills = 0;
        for moment in [Moment::Before, Moment::After] {
            for stop in 0.. {
                let case = format!("seed {seed}, {kind:?}, killed {moment:?} call {stop}");
                let (sim, store) = (simulator(60, seed).await, memory());
                let keys = keys(&client(&sim)).await;
                let stepping = Stepping::new(&store, stop, moment);
                let stopping: Arc<dyn Store> = stepping.clone();
                let is_killed = tokio::select! {
                    biased;
                    () = stepping.stopped() => true,
                    report = kind.run(&sim, &stopping, &keys) => {
                        report.unwrap();
                        false
                    }
                };
                if !is_killed {
                    break;
                }
                kills += 1;
                let report = kind.run(&sim, &store, &keys).await.unwrap();
                judge(&sim, kind.operation(), &report, &case).await;
                let open = report.counts.waiting + report.counts.accepted;
                assert_eq!(open, 0, "{case}: {:?}", report.counts);
            }
        }
        println!("{kind:?}: {kills} kills");
        assert!(kills > 60, "{kind:?}: {kills}");
    }
}

/// A request gets no answer, and the worker is killed while it waits for the answer. The service acts on the request if `acted`
/// is true.
#[tokio::test]
async fn a_worker_that_is_killed_during_a_request_causes_no_second_request() {
    let seed = rand::random();
    println!("seed {seed}");
    for kind in [Kind::Suspend, Kind::Plan, Kind::Sms] {
        for number in 0..3 {
            for acted in [false, true] {
                let case = format!("seed {seed}, {kind:?}, request {number}, acted {acted}");
                let (sim, store) = (simulator(60, seed).await, memory());
                let keys = keys(&client(&sim)).await;
                let killed = jobs(&sim, &store);
                let job = kind.start(&killed, killed.client(), &keys).await.unwrap();
                let fault = Fault::hang().on(kind.operation()).every(number + 1).times(1);
                sim.inject(if acted { fault.acted() } else { fault }).unwrap();
                let asked = || sim.journal().iter().filter(|call| call.operation.as_deref() == Some(kind.operation())).count();
                tokio::select! {
                    biased;
                    () = async { while asked() <= usize::try_from(number).unwrap() { tokio::task::yield_now().await } } => {}
                    _ = job.wait() => {}
                }
                drop(job);
                sim.clear_faults();
                let report = kind.run(&sim, &store, &keys).await.unwrap();
                judge(&sim, kind.operation(), &report, &case).await;
                let unknown = if acted && !matches!(kind, Kind::Sms) { 0 } else { 2 };
                assert!(report.counts.unknown <= unknown, "{case}: {:?}", report.counts);
                assert_eq!(report.counts.waiting, 0, "{case}: {:?}", report.counts);
            }
        }
    }
}

#[tokio::test]
async fn a_finished_job_is_reported_and_sends_nothing() {
    let (sim, store) = (simulator(60, 3).await, memory());
    let keys = devices(&client(&sim), State::Active, 5).await;
    let first = Kind::Suspend.run(&sim, &store, &keys).await.unwrap();
    let calls = sim.journal().len();
    let second = Kind::Suspend.run(&sim, &store, &keys).await.unwrap();
    assert_eq!(first.devices, second.devices);
    assert_eq!(sim.journal().len(), calls, "the second run made a call");
}
