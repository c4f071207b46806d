//! Tests of copied stores. In each round, a worker is killed at a different call to the store. Then the store is copied, and the
//! next worker starts the same change on the copy.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thingspace::{DeviceKey, State};
use thingspace_jobs::{JobReport, Result};
use thingspace_sim::Simulator;
use thingspace_store::{Entry, Place, Store, StoreCopy};

use crate::ledger::judge;
use crate::stepping::{Moment, Stepping};
use crate::{client, devices, jobs, memory, simulator};

async fn run(sim: &Simulator, store: &Arc<dyn Store>, keys: &[DeviceKey]) -> Result<JobReport> {
    let jobs = jobs(sim, store);
    jobs.start(jobs.client().devices().suspend(keys.to_vec())).batch_size(2).await?.wait().await
}

/// Returns a store from which 300 entries were trimmed. The places of its next entries therefore differ from the first places of
/// a new store.
async fn used() -> Arc<dyn Store> {
    let store = memory();
    let entries = (0..300).map(|number| Entry::new(number.to_string(), "old", "note", "")).collect();
    store.append(entries).await.unwrap();
    store.trim(Some("old"), Place(300)).await.unwrap();
    store
}

/// Copies a store with the time set to a year later, when all leases of the killed worker have ended. Returns the copy and the
/// names of the leases that were not copied.
async fn copied(store: &Arc<dyn Store>) -> (Arc<dyn Store>, Vec<String>) {
    let to = memory();
    let later = SystemTime::now() + Duration::from_secs(365 * 24 * 3_600);
    let copied = StoreCopy::new(Arc::clone(store), Arc::clone(&to)).at(later).run().await.unwrap();
    (to, copied.leases)
}

#[tokio::test]
async fn a_job_whose_worker_was_killed_at_any_call_to_the_store_continues_on_a_copy() {
    let seed = rand::random();
    println!("seed {seed}");
    let (mut kills, mut leases) = (0, 0);
    for moment in [Moment::Before, Moment::After] {
        for stop in 0.. {
            let case = format!("seed {seed}, killed {moment:?} call {stop}");
            let (sim, store) = (simulator(60, seed).await, used().await);
            let keys = devices(&client(&sim), State::Active, 5).await;
            let stepping = Stepping::new(&store, stop, moment);
            let stopping: Arc<dyn Store> = stepping.clone();
            let is_killed = tokio::select! {
                biased;
                () = stepping.stopped() => true,
                report = run(&sim, &stopping, &keys) => {
                    report.unwrap();
                    false
                }
            };
            let (copy, left_out) = copied(&store).await;
            leases += left_out.len();
            assert!(copy.cells("lease/").await.unwrap().is_empty(), "{case}: a lease was copied");
            let sent = sim.journal().len();
            let report = run(&sim, &copy, &keys).await.unwrap();
            judge(&sim, "suspendDevices", &report, &case).await;
            assert_eq!(report.counts.waiting + report.counts.accepted, 0, "{case}: {:?}", report.counts);
            if !is_killed {
                assert_eq!(sim.journal().len(), sent, "{case}: continuing a finished job on the copy sent a request");
                break;
            }
            kills += 1;
        }
    }
    println!("{kills} kills, {leases} leases left out");
    assert!(kills > 60 && leases > 0, "{kills} kills, {leases} leases left out");
}
