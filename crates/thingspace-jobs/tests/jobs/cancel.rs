//! Canceled, trimmed and stopped jobs, jobs whose first part is sent alone, and the progress of a job.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use thingspace::State;
use thingspace_jobs::{DeviceState, Error, JobReport, Origin, ProgressEvent};
use thingspace_sim::Fault;
use thingspace_store::{Place, Store};

use crate::ledger::{acceptances, agrees, judge};
use crate::stepping::{Moment, Stepping};
use crate::{client, devices, jobs, memory, simulator};

#[tokio::test]
async fn a_canceled_job_never_sends_a_device_that_it_has_reported_as_not_sent() {
    // In each round, the worker stops at a later call to the store than in the round before. Then `canceling`, which stands for
    // another process, cancels the job, and the stopped worker continues.
    for stop in 0..200 {
        let (sim, store) = (simulator(60, 11).await, memory());
        let keys = devices(&client(&sim), State::Active, 4).await;
        let canceling = jobs(&sim, &store);
        let job = canceling.start(canceling.client().devices().suspend(keys)).batch_size(1).await.unwrap();
        let stepping = Stepping::new(&store, stop, Moment::Before);
        let gated: Arc<dyn Store> = stepping.clone();
        let worker = jobs(&sim, &gated);
        let running = worker.open(job.id());
        let work = async {
            let job = running.await.unwrap();
            job.wait().await
        };
        let mut work = std::pin::pin!(work);
        let is_stopped = tokio::select! {
            biased;
            () = stepping.stopped() => true,
            _ = &mut work => false,
        };
        let canceled = job.cancel("wrong file").await.unwrap();
        if is_stopped {
            stepping.resume();
            let _ = work.await;
        }
        let late = job.wait().await.unwrap();
        let accepted = acceptances(&sim, "suspendDevices").await;
        agrees(&accepted, &canceled, &format!("stopped at {stop}, the report of the cancel"));
        agrees(&accepted, &late, &format!("stopped at {stop}, the report of a later wait"));
        assert_eq!(canceled.counts.waiting, 0);
        if !is_stopped {
            assert_eq!(canceled.counts.done, 4);
            return;
        }
    }
    panic!("the worker never finished");
}

#[tokio::test]
async fn the_input_of_a_canceled_job_can_be_sent_again_although_a_device_is_unknown() {
    let (sim, store) = (simulator(60, 11).await, memory());
    let keys = devices(&client(&sim), State::Active, 5).await;
    let jobs = jobs(&sim, &store);
    let suspend = || jobs.start(jobs.client().devices().suspend(keys.clone())).batch_size(1);
    let canceled = suspend().await.unwrap();
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let mut steps = canceled.progress();
    let stop =
        async move { while !matches!(steps.next().await.map(|step| step.event), None | Some(ProgressEvent::Lost { .. })) {} };
    canceled.run().stop_when(stop).await.unwrap();
    let report = canceled.cancel("wrong file").await.unwrap();
    assert_eq!((report.counts.unknown, report.counts.not_sent), (1, 4), "{:?}", report.counts);

    // The canceled job still holds the device whose outcome is unknown. Releasing the job frees this device too.
    let again = suspend().await.unwrap();
    assert_eq!((again.origin(), again.id() == canceled.id()), (Origin::Started, false));
    let report = again.wait().timeout(Duration::ZERO).await.unwrap();
    assert_eq!((report.counts.accepted, report.counts.waiting), (4, 1), "{:?}", report.counts);
    canceled.release("the request never arrived").await.unwrap();
    assert_eq!(suspend().await.unwrap().id(), again.id());
    let report = again.wait().await.unwrap();
    assert_eq!(report.counts.done, 5, "{:?}", report.counts);
    judge(&sim, "suspendDevices", &report, "again").await;
}

#[tokio::test]
async fn a_trimmed_job_leaves_no_identifiers_and_its_id_is_not_used_again() {
    let (sim, store) = (simulator(60, 11).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().suspend(keys.clone())).await.unwrap();
    let error = job.trim().await.unwrap_err();
    assert!(matches!(error, Error::Refused(_)), "{error}");
    // `late` is a worker that opens the job before the trim, and continues after the trim.
    let late = jobs.open(job.id()).await.unwrap();
    job.cancel("wrong file").await.unwrap();
    job.trim().await.unwrap();
    assert!(store.read(None, Place::START, 10).await.unwrap().is_empty());
    assert!(jobs.list().await.unwrap().is_empty());
    let _ = late.wait().await;
    assert!(acceptances(&sim, "suspendDevices").await.is_empty());
    let next = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
    assert!(next.origin() == Origin::Started && next.id() != job.id());
    assert_eq!(next.wait().await.unwrap().counts.done, 2);
}

#[tokio::test]
async fn a_released_job_can_be_removed_when_nothing_depends_on_its_entries() {
    let (sim, store) = (simulator(60, 11).await, memory());
    let keys = devices(&client(&sim), State::Active, 3).await;
    let jobs = jobs(&sim, &store);
    let changes = jobs.client().devices();
    let refused = |trimmed: Result<JobReport, Error>| match trimmed {
        Err(Error::Refused(message)) => message,
        other => panic!("{other:?}"),
    };
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let lost = jobs.start(changes.suspend(keys[..2].to_vec())).await.unwrap();
    assert_eq!(lost.wait().await.unwrap().counts.unknown, 2);
    assert!(refused(lost.trim().await).ends_with("without a final outcome; wait for it or release it first"));
    // Canceling the job does not give an outcome to the devices whose change was sent.
    lost.cancel("wrong file").await.unwrap();
    assert!(refused(lost.trim().await).ends_with("without a final outcome; wait for it or release it first"));
    lost.release("the devices are needed").await.unwrap();
    assert!(refused(lost.trim().await).contains("may still be processed; try again in "));
    sim.clock().advance(Duration::from_secs(24 * 3_600 + 60));

    // `lost` cannot be removed while a later job that changes one of its devices has devices without a final outcome.
    sim.inject(Fault::reset().on("changeServicePlan").times(1)).unwrap();
    let later = jobs.start(changes.change_plan(keys[1..].to_vec()).to("m2m-1gb")).await.unwrap();
    assert_eq!(later.wait().await.unwrap().counts.unknown, 2);
    assert!(refused(lost.trim().await).starts_with(&format!("job {} also names devices of job", later.id())));
    later.release("the devices are needed").await.unwrap();
    sim.clock().advance(Duration::from_secs(24 * 3_600 + 60));
    for job in [&later, &lost] {
        let last = job.trim().await.unwrap();
        assert_eq!((&last.id, last.counts.unknown, last.devices.len()), (job.id(), 2, 2));
    }
    assert!(store.read(None, Place::START, 10).await.unwrap().is_empty());
    assert!(jobs.list().await.unwrap().is_empty());
    let again = jobs.start(changes.suspend(keys[..2].to_vec())).await.unwrap();
    assert!(again.origin() == Origin::Started && again.id() != lost.id());
    assert_eq!(again.wait().await.unwrap().counts.done, 2);
}

#[tokio::test]
async fn too_many_refusals_in_the_first_part_cancel_the_job() {
    let (sim, store) = (simulator(80, 11).await, memory());
    let client = client(&sim);
    let mut keys = devices(&client, State::Deactive, 2).await;
    keys.extend(devices(&client, State::Active, 6).await);
    let jobs = jobs(&sim, &store);
    let start = || jobs.start(jobs.client().devices().suspend(keys.clone())).batch_size(3);
    let job = start().first(3).stop_after_refused(1).await.unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!((report.counts.refused, report.counts.not_sent), (2, 5), "{report:?}");
    assert!(report.canceled.unwrap().contains("2 devices of the first part"));
    let job = start().first(3).stop_after_refused(2).again().await.unwrap();
    let report = job.wait().await.unwrap();
    assert_eq!((report.counts.refused, report.counts.not_sent), (2, 0), "{report:?}");
}

#[tokio::test]
async fn progress_reports_the_id_of_every_accepted_request() {
    let (sim, store) = (simulator(60, 11).await, memory());
    let keys = devices(&client(&sim), State::Active, 5).await;
    let jobs = jobs(&sim, &store);
    sim.inject(Fault::reset().on("suspendDevices").every(2).times(1)).unwrap();
    let job = jobs.start(jobs.client().devices().suspend(keys)).batch_size(2).await.unwrap();
    let mut steps = job.progress();
    let report = job.wait().await.unwrap();
    let (mut ids, mut lost, mut last) = (Vec::new(), 0, None);
    while let Some(step) = steps.next().await {
        match step.event {
            ProgressEvent::Accepted { request_id, .. } => ids.extend(request_id),
            ProgressEvent::Lost { devices, .. } => lost += devices,
            _ => {}
        }
        last = Some(step.counts);
    }
    assert_eq!((ids.len(), lost, last), (2, 2, Some(report.counts)));
    let reported = report.devices.iter().filter_map(|device| device.request_id.clone());
    assert!(reported.collect::<std::collections::BTreeSet<_>>().into_iter().eq(std::collections::BTreeSet::from_iter(ids)));
    judge(&sim, "suspendDevices", &report, "progress").await;
}

#[tokio::test]
async fn a_stopped_wait_finishes_its_request_and_the_job_goes_on_later() {
    let (sim, store) = (simulator(60, 11).await, memory());
    let keys = devices(&client(&sim), State::Active, 5).await;
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().suspend(keys)).batch_size(1).await.unwrap();
    let mut steps = job.progress();
    let stop =
        async move { while !matches!(steps.next().await.map(|step| step.event), None | Some(ProgressEvent::Accepted { .. })) {} };
    let report = job.wait().stop_when(stop).await.unwrap();
    assert!(report.counts.waiting > 0 && report.counts.unknown == 0, "{:?}", report.counts);
    let report = job.wait().await.unwrap();
    assert!(report.devices.iter().all(|device| device.state == DeviceState::Done));
    judge(&sim, "suspendDevices", &report, "stopped").await;
}
