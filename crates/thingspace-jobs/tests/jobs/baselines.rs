//! Tests of the baseline, which is the state of the devices before their change is sent. A job reads only those pages of the
//! account's device list that its next request needs, and one page ahead.

use std::sync::Arc;

use thingspace::{DeviceKey, State};
use thingspace_jobs::Jobs;
use thingspace_sim::{Fault, PortalChange, Simulator};
use thingspace_store::{Entry, Store};

use crate::ledger::judge;
use crate::{client, jobs, memory, simulator};

/// Returns the list calls and plan changes that the simulator received, from index `start` of its journal on.
fn calls(sim: &Simulator, start: usize) -> Vec<String> {
    let calls = sim.journal().into_iter().skip(start).filter_map(|call| call.operation);
    calls.filter(|operation| matches!(operation.as_str(), "listDevices" | "changeServicePlan")).collect()
}

/// Counts the pages that were read before the first plan change, from index `start` of the journal on.
fn pages_before_the_first_change(sim: &Simulator, start: usize) -> usize {
    calls(sim, start).iter().take_while(|operation| *operation == "listDevices").count()
}

/// Returns the active devices that do not have the plan `m2m-1gb` yet, in the order of the account's device list.
async fn changeable(sim: &Simulator) -> Vec<DeviceKey> {
    let listed = client(sim).devices().list().state(State::Active).collect().await.unwrap();
    let other = listed.iter().filter(|device| device.plan() != Some("m2m-1gb"));
    other.filter_map(|device| format!("iccid:{}", device.iccid()?).parse().ok()).collect()
}

/// Starts or continues the plan change, until the simulator has received `requests` more requests of this change. Then drops the
/// future that runs the job, as a killed process would.
async fn run_until(sim: &Simulator, store: &Arc<dyn Store>, keys: &[DeviceKey], requests: usize) {
    let jobs: Jobs = jobs(sim, store);
    let job = jobs.start(jobs.client().devices().change_plan(keys.to_vec()).to("m2m-1gb")).batch_size(200).await.unwrap();
    let start = sim.journal().len();
    let sent = || calls(sim, start).iter().filter(|operation| *operation == "changeServicePlan").count();
    tokio::select! {
        biased;
        () = async { while sent() < requests { tokio::task::yield_now().await } } => {}
        _ = job.wait() => {}
    }
}

/// The device list of an account with 12,000 devices has six pages. A job that was killed continues with the page after the last
/// recorded one, so at most one page is read again after each of the five kills.
#[tokio::test]
async fn a_resumed_job_sends_before_it_lists_the_whole_account() {
    let (sim, store) = (simulator(12_000, 5).await, memory());
    let keys = changeable(&sim).await;
    let start = sim.journal().len();
    run_until(&sim, &store, &keys, 1).await;
    // Two pages may be read: the page with the devices of the request, and the next page, which is read ahead.
    assert!(pages_before_the_first_change(&sim, start) <= 2, "{:?}", calls(&sim, start));
    for _ in 0..4 {
        let start = sim.journal().len();
        run_until(&sim, &store, &keys, 3).await;
        assert!(pages_before_the_first_change(&sim, start) <= 2, "{:?}", calls(&sim, start));
    }
    let listed = calls(&sim, start).iter().filter(|operation| *operation == "listDevices").count();
    assert!(listed <= 6 + 5, "the list was started again: {listed} pages");
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().change_plan(keys).to("m2m-1gb")).batch_size(200).await.unwrap();
    let report = job.wait().await.unwrap();
    judge(&sim, "changeServicePlan", &report, "continued").await;
    assert_eq!(report.counts.unknown + report.counts.waiting, 0, "{:?}", report.counts);
}

/// The answers to both requests are lost. The devices of the requests are on the last page of the account's device list. The job
/// reads this page before it sends the requests, so a later list proves that they were accepted.
#[tokio::test]
async fn requests_without_an_answer_are_confirmed_even_for_devices_on_the_last_page() {
    let (sim, store) = (simulator(6_000, 5).await, memory());
    let mut keys = changeable(&sim).await;
    keys.reverse();
    keys.truncate(100);
    sim.inject(Fault::reset().acted().on("changeServicePlan").times(2)).unwrap();
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().change_plan(keys).to("m2m-1gb")).batch_size(50).await.unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!(report.counts.done, 100, "{:?}", report.counts);
    assert!(report.devices.iter().all(|device| device.evidence.as_deref() == Some("polled")));
    judge(&sim, "changeServicePlan", &report, "lost").await;
}

/// Another worker has appended an intent for the first part and ended. The job reads the state of the part's devices only
/// afterwards, so this state proves nothing: the service may have processed the request in between.
#[tokio::test]
async fn a_state_that_was_read_after_the_intent_proves_nothing() {
    let (sim, store) = (simulator(200, 5).await, memory());
    let keys: Vec<DeviceKey> = changeable(&sim).await.into_iter().take(30).collect();
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().change_plan(keys.clone()).to("m2m-1gb")).batch_size(15).await.unwrap();
    let (tag, key) = (format!("job/{}", job.id()), format!("job/{}/part/0/try/1", job.id()));
    store.append(vec![Entry::new(key, tag, "intent", r#"{"nonce":"lost","deadline":0}"#)]).await.unwrap();
    // This run reads the state of the devices of both parts. It sends only the second part, because the first part already has an
    // intent.
    job.run().await.unwrap();
    for key in &keys[..15] {
        sim.portal_change(key.ids()[0].id(), &PortalChange::ServicePlan { service_plan: "m2m-1gb".to_owned() }).unwrap();
    }
    let report = job.wait().await.unwrap();
    assert_eq!((report.counts.unknown, report.counts.done), (15, 15), "{:?}", report.counts);
}
