//! Tests of requests without an answer. A job searches for evidence that the service acted on such a request. If there is no
//! evidence, the job sends the change again only after a call of `resend_unknown`.

use std::sync::Arc;
use std::time::Duration;

use thingspace::{DeviceKey, State};
use thingspace_jobs::{DeviceState, Error};
use thingspace_sim::{Clock, Fault, Simulator};
use thingspace_store::{Place, Store};

use crate::ledger::{acceptances, agrees, judge};
use crate::stepping::{Moment, Stepping};
use crate::{client, devices, jobs, memory, simulator};

#[tokio::test]
async fn a_request_whose_answer_was_lost_is_found_in_a_history_and_not_sent_again() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 6).await;
    sim.inject(Fault::reset().acted().on("suspendDevices").times(1)).unwrap();
    let jobs = jobs(&sim, &store);
    let report = jobs.start(jobs.client().devices().suspend(keys)).batch_size(3).await.unwrap().wait().await.unwrap();
    assert_eq!(report.counts.done, 6, "{:?}", report.counts);
    assert_eq!(report.devices[0].evidence.as_deref(), Some("history"));
    judge(&sim, "suspendDevices", &report, "lost").await;
}

#[tokio::test]
async fn a_plan_change_whose_answer_was_lost_is_found_in_a_list_that_differs_from_the_baseline() {
    let (sim, store) = (simulator(200, 5).await, memory());
    let client = client(&sim);
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let key = |device: &thingspace::Device| format!("iccid:{}", device.iccid().unwrap()).parse::<DeviceKey>().unwrap();
    let keys: Vec<_> = active.iter().filter(|device| device.plan() != Some("m2m-1gb")).take(25).map(key).collect();
    assert_eq!(keys.len(), 25);
    sim.inject(Fault::reset().acted().on("changeServicePlan").times(1)).unwrap();
    let jobs = jobs(&sim, &store);
    let job = jobs.start(client.devices().change_plan(keys).to("m2m-1gb")).batch_size(13).await.unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!(report.counts.done, 25, "{:?}", report.counts);
    assert_eq!(report.devices[0].evidence.as_deref(), Some("polled"));
    judge(&sim, "changeServicePlan", &report, "lost").await;
}

/// If a device already had the requested plan before the request, its plan is not evidence that the service acted.
#[tokio::test]
async fn a_device_that_already_had_the_requested_plan_stays_unknown() {
    let (sim, store) = (simulator(200, 5).await, memory());
    let client = client(&sim);
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let plan = active[0].plan().unwrap().to_owned();
    let key: DeviceKey = format!("iccid:{}", active[0].iccid().unwrap()).parse().unwrap();
    sim.inject(Fault::reset().on("changeServicePlan").times(1)).unwrap();
    let jobs = jobs(&sim, &store);
    let job = jobs.start(client.devices().change_plan([key]).to(plan)).await.unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!(report.devices[0].state, DeviceState::Unknown, "{report:?}");
}

#[tokio::test]
async fn the_devices_of_a_request_that_never_arrived_are_unknown_until_a_person_resends_the_change() {
    for operation in ["suspendDevices", "changeServicePlan", "sendSms"] {
        let (sim, store) = (simulator(200, 5).await, memory());
        let client = client(&sim);
        let active = client.devices().list().state(State::Active).collect().await.unwrap();
        let device = active.iter().find(|device| device.plan() != Some("m2m-1gb")).unwrap();
        let key: DeviceKey = format!("iccid:{}", device.iccid().unwrap()).parse().unwrap();
        sim.inject(Fault::reset().on(operation).times(1)).unwrap();
        let jobs = jobs(&sim, &store);
        let job = match operation {
            "suspendDevices" => jobs.start(client.devices().suspend([key])).await.unwrap(),
            "changeServicePlan" => jobs.start(client.devices().change_plan([key]).to("m2m-1gb")).await.unwrap(),
            _ => jobs.start(client.sms().send("report").to(key.ids().to_vec())).await.unwrap(),
        };
        let report = job.wait().await.unwrap();
        assert_eq!(report.counts.unknown, 1, "{operation}: {:?}", report.counts);
        // Waiting for the job again does not send the change again. Only `resend_unknown` does.
        assert_eq!(job.wait().await.unwrap().counts.unknown, 1);
        assert!(acceptances(&sim, operation).await.is_empty(), "{operation}");
        assert_eq!(job.resend_unknown().await.unwrap(), 1);
        let report = job.wait().await.unwrap();
        assert_eq!(report.counts.done, 1, "{operation}: {report:?}");
        judge(&sim, operation, &report, operation).await;
    }
}

#[tokio::test]
async fn a_request_that_may_still_be_under_way_cannot_be_resent() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 1).await;
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
    job.run().await.unwrap();
    let error = job.resend_unknown().await.unwrap_err();
    assert!(matches!(&error, Error::Refused(message) if message.contains("may still be under way")), "{error}");
    sim.clock().advance(Duration::from_secs(600));
    assert_eq!(job.resend_unknown().await.unwrap(), 1);
}

#[tokio::test]
async fn requests_that_certainly_had_no_effect_are_sent_again_by_the_job() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 4).await;
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().suspend(keys)).batch_size(1).await.unwrap();
    sim.inject(Fault::rate_limited(Some(Duration::from_secs(2))).on("suspendDevices").times(1)).unwrap();
    sim.inject(Fault::bearer_refused().on("suspendDevices").every(2).times(1)).unwrap();
    sim.inject(Fault::session_refused().on("suspendDevices").every(3).times(1)).unwrap();
    // A gateway may refuse a bearer without the documented code.
    sim.inject(Fault::status(401).on("suspendDevices").every(4).times(1)).unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!(report.counts.done, 4, "{:?}", report.counts);
    judge(&sim, "suspendDevices", &report, "unsent").await;
    let tries = sim.journal().iter().filter(|call| call.operation.as_deref() == Some("suspendDevices")).count();
    assert!(tries > 4, "expected more than 4 requests because of the faults, but there were {tries}");
}

#[tokio::test]
async fn a_request_that_is_refused_as_a_whole_can_be_split() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 7).await;
    sim.inject(Fault::status(400).on("suspendDevices").device(keys[3].ids()[0].id())).unwrap();
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().suspend(keys)).split_refused(true).await.unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!((report.counts.done, report.counts.refused), (6, 1), "{report:?}");
    assert_eq!(report.devices[3].state, DeviceState::Refused);
    let accepted = acceptances(&sim, "suspendDevices").await;
    assert!(accepted.values().all(|outcomes| outcomes.len() == 1) && accepted.len() == 6);
    agrees(&accepted, &report, "split");
}

/// The answer to a plan change is lost. For half of the devices, a list shows that the service carried out the change. A person
/// resends the change for the other half, whose plan proves nothing. The service refuses the second request as a whole, and the
/// job splits it.
#[tokio::test]
async fn the_halves_of_a_resent_request_name_no_device_whose_outcome_is_known() {
    // The halves of the part have one unknown device each, or the second half has both.
    for order in [[0, 2, 1, 3], [0, 1, 2, 3]] {
        let (sim, store) = (simulator(200, 5).await, memory());
        let client = client(&sim);
        let active = client.devices().list().state(State::Active).collect().await.unwrap();
        let (same, different): (Vec<_>, Vec<_>) = active.iter().partition(|device| device.plan() == Some("m2m-1gb"));
        let devices = [different[0], different[1], same[0], same[1]];
        let keys: Vec<DeviceKey> =
            order.iter().map(|index| format!("iccid:{}", devices[*index].iccid().unwrap()).parse().unwrap()).collect();
        let jobs = jobs(&sim, &store);
        let job = jobs.start(client.devices().change_plan(keys.clone()).to("m2m-1gb")).split_refused(true).await.unwrap();
        sim.inject(Fault::reset().acted().on("changeServicePlan").times(1)).unwrap();
        let report = job.wait().await.unwrap();
        assert_eq!((report.counts.done, report.counts.unknown), (2, 2), "{report:?}");
        sim.clock().advance(Duration::from_secs(600));
        assert_eq!(job.resend_unknown().await.unwrap(), 2);
        sim.inject(Fault::status(400).on("changeServicePlan").times(1)).unwrap();
        let report = job.wait().await.unwrap();
        assert_eq!(report.counts.done, 4, "{report:?}");
        let accepted = acceptances(&sim, "changeServicePlan").await;
        for (key, index) in keys.iter().zip(order) {
            let expected = if index < 2 { 1 } else { 2 };
            assert_eq!(accepted[key.ids()[0].id()].len(), expected, "{order:?}, {key}: {accepted:?}");
        }
    }
}

/// A job names three SIMs, and its request never arrives. A later job suspends one of these SIMs by its phone number, so nothing in
/// the store connects the two jobs. The history of this SIM shows the later change, which is not evidence for the first request.
#[tokio::test]
async fn the_change_of_a_job_that_names_a_device_by_another_identifier_is_not_evidence_for_a_lost_request() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let client = client(&sim);
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let iccid = |device: &thingspace::Device| format!("iccid:{}", device.iccid().unwrap()).parse::<DeviceKey>().unwrap();
    let jobs = jobs(&sim, &store);
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let lost = jobs.start(client.devices().suspend(active.iter().take(3).map(iccid))).await.unwrap();
    lost.run().await.unwrap();
    let number: DeviceKey = format!("mdn:{}", active[0].mdn().unwrap()).parse().unwrap();
    assert_eq!(jobs.start(client.devices().suspend([number])).await.unwrap().wait().await.unwrap().counts.done, 1);
    let report = lost.wait().await.unwrap();
    assert_eq!(report.counts.unknown, 3, "{report:?}");
    sim.clock().advance(Duration::from_secs(600));
    assert_eq!(lost.resend_unknown().await.unwrap(), 3);
}

/// A job suspends a device, and the device is restored. A few seconds later, another job requests to suspend the device again,
/// but the connection is reset before the service acts. The history shows the first suspension, which is not evidence that the
/// service accepted the second request.
#[tokio::test]
async fn the_change_of_an_earlier_job_is_not_evidence_for_a_lost_request() {
    let sim = Simulator::builder().devices(60).seed(5).clock(Clock::paused()).callback_delay(Duration::ZERO..Duration::ZERO);
    let (sim, store) = (sim.start().await.unwrap(), memory());
    let keys = devices(&client(&sim), State::Active, 1).await;
    let jobs = jobs(&sim, &store);
    let suspend = jobs.start(jobs.client().devices().suspend(keys.clone())).await.unwrap();
    assert_eq!(suspend.wait().await.unwrap().counts.done, 1);
    assert_eq!(jobs.client().devices().restore(keys.clone()).submit().await.unwrap().wait().await.done(), 1);
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let again = jobs.start(jobs.client().devices().suspend(keys)).again().await.unwrap();
    let report = again.wait().await.unwrap();
    assert_eq!(report.counts.unknown, 1, "{report:?}");
}

/// The connection of a job's request is reset before the service acts. A person releases the device of this job, and a later job
/// makes the same change. The history shows the change of the later job, which is not evidence that the service accepted the
/// first request.
#[tokio::test]
async fn the_change_of_a_later_job_is_not_evidence_for_a_lost_request() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let lost = jobs.start(devices.suspend(keys[..1].to_vec())).await.unwrap();
    assert_eq!(lost.wait().await.unwrap().counts.unknown, 1);
    lost.release("the device is needed").await.unwrap();
    let later = jobs.start(devices.suspend(keys)).await.unwrap();
    assert_eq!(later.wait().await.unwrap().counts.done, 2);
    let report = lost.wait().await.unwrap();
    assert_eq!(report.devices[0].state, DeviceState::Unknown, "{report:?}");
}

/// A worker appends an intent to the store before it sends a request, and must not send the request after the deadline of the
/// intent. Each round pauses a new worker until after this deadline, just before one of its calls to the store: before its first
/// call in the first round, before its second call in the second round, and so on.
#[tokio::test]
async fn a_worker_that_was_paused_past_its_deadline_does_not_send() {
    let mut paused = 0;
    for stop in 0.. {
        let (sim, store) = (simulator(60, 5).await, memory());
        let keys = devices(&client(&sim), State::Active, 2).await;
        let stepping = Stepping::new(&store, stop, Moment::Before);
        let gated: Arc<dyn Store> = stepping.clone();
        let worker = jobs(&sim, &gated);
        let mut work = std::pin::pin!(async {
            let job = worker.start(worker.client().devices().suspend(keys)).batch_size(1).await.unwrap();
            job.run().await.unwrap()
        });
        let is_stopped = tokio::select! {
            biased;
            () = stepping.stopped() => true,
            _ = &mut work => false,
        };
        if is_stopped {
            sim.clock().advance(Duration::from_secs(600));
            stepping.resume();
            work.await;
        }
        let log = store.read(None, Place::START, 1_000).await.unwrap();
        let intents: Vec<i64> = log.iter().filter(|stored| stored.entry.kind == "intent").map(|stored| stored.entry.at).collect();
        let accepted = sim.ledger().into_iter().filter(|entry| entry.devices.is_some() && entry.operation == "suspendDevices");
        for entry in accepted {
            let at = entry.at.as_millisecond();
            let since = intents.iter().filter(|intent| **intent <= at).map(|intent| at - intent).min().unwrap();
            assert!(since <= 31_000, "stopped at {stop}: accepted {since} ms after the intent");
        }
        paused += usize::from(intents.len() > 2);
        if !is_stopped {
            break;
        }
    }
    assert!(paused >= 2, "expected at least 2 runs with an expired intent, but there were {paused}");
}
