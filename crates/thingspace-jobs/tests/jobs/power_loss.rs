//! The power fails while a request is under way, and the store loses the entries that it has not flushed.

use std::sync::Arc;

use thingspace::State;
use thingspace_sim::Fault;
use thingspace_store::{Appended, Entry, Store, StoreFuture};
use tokio::sync::Semaphore;

use crate::appends::{Append, Appending, is_intent};
use crate::ledger::{arrived, judge};
use crate::{client, devices, jobs, memory, simulator};

/// Delays the append of an intent, the record that a request is about to be sent, until the test adds a permit to `flushed`. If
/// the power fails before that, the intent is lost.
#[derive(Debug)]
struct Unflushed {
    flushed: Semaphore,
    waiting: Semaphore,
}

impl Append for Unflushed {
    fn append<'a>(&'a self, store: &'a dyn Store, entries: Vec<Entry>) -> StoreFuture<'a, Vec<Appended>> {
        Box::pin(async move {
            if is_intent(&entries) {
                self.waiting.add_permits(1);
                self.flushed.acquire().await.unwrap().forget();
            }
            store.append(entries).await
        })
    }
}

/// No list and no history shows that an SMS was accepted, so only the intent prevents the next worker from sending it again.
#[tokio::test]
async fn a_request_is_never_sent_before_its_intent_is_on_the_disk() {
    let (sim, store) = (simulator(40, 29).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    sim.inject(Fault::hang().acted().on("sendSms").times(1)).unwrap();
    let unflushed = Appending::to(&store, Unflushed { flushed: Semaphore::new(0), waiting: Semaphore::new(0) });
    let losing: Arc<dyn Store> = unflushed.clone();
    let start = |store: &Arc<dyn Store>| {
        let jobs = jobs(&sim, store);
        jobs.start(jobs.client().sms().send("report").to(keys.iter().map(|key| key.ids()[0].clone())))
    };
    let flush_late = async {
        unflushed.how.waiting.acquire().await.unwrap().forget();
        // Give the worker time to send its request too early, as it would if it did not wait for the flush.
        for _ in 0..20_000 {
            tokio::task::yield_now().await;
        }
        unflushed.how.flushed.add_permits(1);
        std::future::pending::<()>().await;
    };
    let job = start(&losing).await.unwrap();
    tokio::select! {
        biased;
        () = arrived(&sim, "sendSms") => {}
        report = job.wait() => panic!("the wait ended, although the request has no answer: {report:?}"),
        () = flush_late => {}
    }
    // Here the power fails: the next worker finds only what has reached `store`.
    drop(job);
    let report = start(&store).await.unwrap().wait().await.unwrap();
    judge(&sim, "sendSms", &report, "after the power failed").await;
    assert_eq!(report.counts.unknown, 2, "{:?}", report.counts);
}
