//! Holds: while a job has no final outcome for a device, it holds the device, so later jobs do not send changes of this device.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt as _, StreamExt as _};
use thingspace::State;
use thingspace_jobs::{DeviceState, ProgressEvent};
use thingspace_sim::Fault;
use thingspace_store::Store;

use crate::ledger::acceptances;
use crate::stepping::{Moment, Stepping};
use crate::{client, devices, fast_simulator, jobs, memory, running_jobs, simulator};

#[tokio::test]
async fn a_device_without_an_outcome_is_held_until_the_earlier_job_is_released() {
    let (sim, store) = (simulator(60, 9).await, memory());
    let keys = devices(&client(&sim), State::Active, 4).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let suspend = jobs.start(devices.suspend(keys[..2].to_vec())).await.unwrap();
    assert_eq!(suspend.wait().await.unwrap().counts.unknown, 2);

    let plan = jobs.start(devices.change_plan(keys[1..].to_vec()).to("m2m-1gb")).batch_size(1).await.unwrap();
    let mut progress = plan.progress();
    let report = plan.wait().timeout(Duration::from_secs(120)).await.unwrap();
    let mut held = 0;
    while let Some(step) = progress.next().await {
        held += usize::from(matches!(step.event, ProgressEvent::Held { .. }));
    }
    assert_eq!(held, 1, "expected one `Held` event, not one event per check of the hold");
    assert_eq!(report.devices[0].state, DeviceState::Waiting, "{report:?}");
    assert!(report.devices[0].reason.as_ref().unwrap().contains(suspend.id().as_str()));
    assert_eq!(report.counts.done, 2);

    // Time alone does not end the hold. A poll must also find the devices in the expected state, and none has.
    sim.clock().advance(Duration::from_secs(40 * 24 * 3_600));
    assert_eq!(plan.wait().timeout(Duration::from_secs(120)).await.unwrap().counts.waiting, 1);
    assert_eq!(acceptances(&sim, "changeServicePlan").await.len(), 2);

    let released = suspend.release("the devices are needed").await.unwrap();
    assert_eq!(released.counts.unknown, 2);
    assert_eq!(plan.wait().await.unwrap().counts.done, 3);
}

/// A process ends before it has sent a job, and a later job names some of its devices. No search can find an outcome, so the later
/// job says that the earlier one must be resumed or canceled.
#[tokio::test]
async fn a_device_that_an_earlier_job_has_not_sent_is_reported_as_such() {
    let (sim, store) = (simulator(60, 9).await, memory());
    let keys = devices(&client(&sim), State::Active, 4).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let ended = jobs.start(devices.suspend(keys.clone())).batch_size(1).await.unwrap();
    let mut steps = ended.progress();
    let stop =
        async move { while !matches!(steps.next().await.map(|step| step.event), None | Some(ProgressEvent::Lost { .. })) {} };
    ended.run().stop_when(stop).await.unwrap();

    let plan = jobs.start(devices.change_plan(keys[..3].to_vec()).to("m2m-1gb")).batch_size(1).await.unwrap();
    let mut steps = plan.progress();
    let report = plan.wait().timeout(Duration::ZERO).await.unwrap();
    let held = std::iter::from_fn(|| steps.next().now_or_never().flatten()).find_map(|step| match step.event {
        ProgressEvent::Held { by, devices, waiting } => Some((by, devices, waiting)),
        _ => None,
    });
    assert_eq!(held, Some((ended.id().clone(), 3, 2)));
    let reason = |index: usize| report.devices[index].reason.clone().unwrap();
    assert!(reason(0).contains("has no final outcome") && reason(2).contains("resume or cancel that job"), "{report:?}");
    ended.cancel("the file was corrected").await.unwrap();
    assert_eq!(plan.wait().timeout(Duration::from_secs(120)).await.unwrap().counts.done, 2);
}

/// With `first(1)`, the job sends one device first, and the other devices only after the outcome of the first is known. So while
/// an earlier job holds the first device, the other devices wait too.
#[tokio::test]
async fn a_held_first_device_delays_the_other_devices() {
    let (sim, store) = (simulator(60, 9).await, memory());
    let keys = devices(&client(&sim), State::Active, 4).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let suspend = jobs.start(devices.suspend(keys[..1].to_vec())).await.unwrap();
    assert_eq!(suspend.wait().await.unwrap().counts.unknown, 1);

    let plan = jobs.start(devices.change_plan(keys).to("m2m-1gb")).batch_size(1).first(1).await.unwrap();
    assert_eq!(plan.wait().timeout(Duration::from_secs(120)).await.unwrap().counts.done, 0);
    assert!(acceptances(&sim, "changeServicePlan").await.is_empty());

    suspend.release("the device is needed").await.unwrap();
    assert_eq!(plan.wait().await.unwrap().counts.done, 4);
}

#[tokio::test]
async fn concurrent_jobs_change_a_device_in_the_order_of_their_start() {
    let (sim, store) = (fast_simulator(60, 9).await, memory());
    let (first, second) = (running_jobs(&sim, &store), running_jobs(&sim, &store));
    let keys = devices(first.client(), State::Active, 2).await;
    let suspend = first.start(first.client().devices().suspend(keys.clone())).await.unwrap();
    let restore = second.start(second.client().devices().restore(keys.clone())).await.unwrap();
    // The wait for the later job starts first, but the later job must not send its change before the earlier job is done.
    let (later, earlier) = tokio::join!(async { restore.wait().await }, async {
        tokio::task::yield_now().await;
        suspend.wait().await
    });
    let (earlier, later) = (earlier.unwrap(), later.unwrap());
    assert_eq!((earlier.counts.done, later.counts.done), (2, 2), "{later:?}");
    let active = first.client().devices().list().state(State::Active).collect().await.unwrap();
    let is_active = |key: &thingspace::DeviceKey| active.iter().any(|device| device.iccid() == Some(key.ids()[0].id()));
    assert!(keys.iter().all(is_active));
}

#[tokio::test]
async fn a_held_job_finds_the_outcome_of_an_earlier_job_that_nobody_continues() {
    let (sim, store) = (simulator(60, 9).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    // The service acts, the answer is lost, and the worker ends without searching for evidence that the service acted.
    sim.inject(Fault::reset().acted().on("suspendDevices").times(1)).unwrap();
    let suspend = jobs.start(devices.suspend(keys.clone())).await.unwrap();
    assert_eq!(suspend.run().await.unwrap().counts.unknown, 2);

    let restore = jobs.start(devices.restore(keys)).await.unwrap();
    let report = restore.wait().await.unwrap();
    assert_eq!(report.counts.done, 2, "{report:?}");
    assert_eq!(suspend.report().await.unwrap().counts.done, 2);
}

/// The connection of a job's request for a new plan is reset before the service acts. Then somebody else gives the device the
/// same plan. A poll finds the expected plan, but the service may still process the job's request later. So the job holds the
/// device for another 24 hours.
#[tokio::test]
async fn a_poll_does_not_end_a_hold_while_the_request_may_be_processed() {
    let (sim, store) = (simulator(200, 9).await, memory());
    let jobs = jobs(&sim, &store);
    let active = jobs.client().devices().list().state(State::Active).collect().await.unwrap();
    let device = active.iter().find(|device| device.plan() != Some("m2m-1gb")).unwrap();
    let key: thingspace::DeviceKey = format!("iccid:{}", device.iccid().unwrap()).parse().unwrap();
    let devices = jobs.client().devices();
    sim.inject(Fault::reset().on("changeServicePlan").times(1)).unwrap();
    let plan = jobs.start(devices.change_plan([key.clone()]).to("m2m-1gb")).await.unwrap();
    assert_eq!(plan.wait().await.unwrap().counts.unknown, 1);
    let by_hand = devices.change_plan([key.clone()]).to("m2m-1gb").submit().await.unwrap();
    assert_eq!(by_hand.wait().await.done(), 1);
    let report = plan.wait().await.unwrap();
    assert_eq!((report.counts.done, report.devices[0].evidence.as_deref()), (1, Some("polled")));

    let suspend = jobs.start(devices.suspend([key])).await.unwrap();
    let wait = || suspend.wait().timeout(Duration::from_secs(120));
    assert_eq!(wait().await.unwrap().counts.waiting, 1);
    assert!(acceptances(&sim, "suspendDevices").await.is_empty());
    sim.clock().advance(Duration::from_secs(24 * 3_600));
    assert_eq!(wait().await.unwrap().counts.done, 1);
}

/// One job changes the cost center of a device, and another job suspends the same device. Each round stops the first job before a
/// different one of its store calls, runs the suspend job, and then lets the first job continue. If the suspend job is the
/// earlier one in the log, it sends its request, and the connection is reset before the service acts. From then on, the cost
/// center must not be changed. If the suspend job is the later one, it sends nothing until the other job has an outcome.
#[tokio::test]
async fn a_later_job_never_sends_while_the_outcome_of_an_earlier_job_is_unknown() {
    let mut held = 0;
    for stop in 0.. {
        let (sim, store) = (simulator(40, 9).await, memory());
        let first = jobs(&sim, &store);
        let keys = devices(first.client(), State::Active, 1).await;
        sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
        let gate = Stepping::new(&store, stop, Moment::Before);
        let gated: Arc<dyn Store> = gate.clone();
        let second = jobs(&sim, &gated);
        let mut later = std::pin::pin!(async {
            let start = second.start(second.client().devices().change_cost_center(keys.clone()).to("WATER-7"));
            start.await.unwrap().wait().timeout(Duration::from_secs(120)).await.unwrap()
        });
        let is_stopped = tokio::select! {
            biased;
            () = gate.stopped() => true,
            _ = &mut later => false,
        };
        let suspend = first.start(first.client().devices().suspend(keys.clone())).await.unwrap();
        let earlier = suspend.wait().timeout(Duration::from_secs(120)).await.unwrap();
        if is_stopped {
            gate.resume();
            later.await;
        }
        let operations: Vec<_> = sim.journal().iter().filter_map(|call| call.operation.clone()).collect();
        let place = |operation: &str| operations.iter().position(|name| name == operation);
        let (lost, changed) = (place("suspendDevices"), place("changeCostCenter"));
        assert_eq!(lost.is_some(), earlier.counts.unknown == 1, "stopped at {stop}: {earlier:?}");
        let passed = lost.is_some() && changed > lost;
        assert!(!passed, "stopped at {stop}: the later job sent its change while the outcome of the earlier job was unknown");
        held += usize::from(lost.is_some() && changed.is_none());
        if !is_stopped {
            break;
        }
    }
    assert!(held > 2, "expected more than 2 held jobs, but there were {held}");
}

#[tokio::test]
async fn sms_messages_hold_no_devices() {
    let (sim, store) = (simulator(60, 9).await, memory());
    let keys = devices(&client(&sim), State::Active, 1).await;
    let jobs = jobs(&sim, &store);
    sim.inject(Fault::reset().on("sendSms").times(1)).unwrap();
    let sms = jobs.start(jobs.client().sms().send("report").to(keys[0].ids().to_vec())).await.unwrap();
    assert_eq!(sms.wait().await.unwrap().counts.unknown, 1);
    let suspend = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
    assert_eq!(suspend.wait().await.unwrap().counts.done, 1);
}
