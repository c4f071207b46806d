//! Only the worker that holds the lease of a job polls for the outcomes of the job. In this test, that worker is killed, and
//! another worker must take over the lease.

use std::time::Duration;

use serde_json::Value;
use thingspace::State;
use thingspace_jobs::JobId;
use thingspace_sim::{Clock, Simulator};
use thingspace_store::Store;

use crate::{client, devices, jobs, memory};

/// Returns the worker that holds the lease of a job, and the time at which the lease ends, in milliseconds since 1970 by the
/// simulator's clock. Returns `None` if no worker holds the lease.
async fn lease(store: &dyn Store, id: &JobId) -> Option<(String, i64)> {
    let cell = store.cell(&format!("lease/{id}")).await.unwrap()?;
    let lease: Value = serde_json::from_slice(&cell.value).unwrap();
    Some((lease["worker"].as_str()?.to_owned(), lease["until"].as_i64()?)).filter(|(worker, _)| !worker.is_empty())
}

#[tokio::test]
async fn another_worker_polls_after_the_lease_of_a_killed_worker_has_ended() {
    for seconds in [1, 100, 400] {
        let outcomes = Duration::from_secs(600)..Duration::from_secs(601);
        let sim = Simulator::builder().devices(60).seed(5).clock(Clock::paused()).callback_delay(outcomes).start().await.unwrap();
        let store = memory();
        let keys = devices(&client(&sim), State::Active, 2).await;
        let first = jobs(&sim, &store);
        let job = first.start(first.client().devices().suspend(keys)).await.unwrap();
        let now = || sim.clock().now().as_millisecond();
        let started = now();
        let held = async {
            loop {
                tokio::task::yield_now().await;
                if now() - started >= seconds * 1_000
                    && let Some(held) = lease(&*store, job.id()).await
                {
                    return held;
                }
            }
        };
        let (worker, until) = tokio::select! {
            biased;
            held = held => held,
            report = job.wait() => panic!("ended before the kill: {:?}", report.unwrap().counts),
        };
        let (killed, length) = (now(), until - now());
        let second = jobs(&sim, &store).open(job.id()).await.unwrap();
        let taken = async {
            while lease(&*store, job.id()).await.is_none_or(|(holder, _)| holder == worker) {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            biased;
            () = taken => {}
            report = second.wait() => panic!("ended without a poll: {:?}", report.unwrap().counts),
        }
        let took = now() - killed;
        println!("killed after {seconds} s: the lease had {length} ms left and was taken over after {took} ms");
        assert!(took <= 120_000 && took >= length, "the lease had {length} ms left, but was taken over after {took} ms");
        assert_eq!(second.wait().await.unwrap().counts.done, 2);
    }
}
