//! Two workers on one job take turns at chosen steps. Whatever the order of their steps and the length of their pauses, the
//! service never accepts the change of a device twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use thingspace::{Client, DeviceKey, State};
use thingspace_jobs::{JobId, JobReport, Jobs, Result};
use thingspace_sim::{Fault, Simulator};
use thingspace_store::{Appended, Entry, Place, Store, StoreFuture};
use tokio::sync::Barrier;

use crate::appends::{Append, Appending, is_intent};
use crate::clock::Stopping;
use crate::ledger::{acceptances, agrees, judge, stays_true};
use crate::stepping::{Moment, Stepping};
use crate::{client, devices, jobs, memory, simulator};

/// A pause that is longer than the lease of a job, the deadline of an intent, and the time for which a job searches for
/// evidence of a request.
const LONG: Duration = Duration::from_secs(600);

/// The number of schedules that run on one simulator. This number is limited, because each schedule reads the whole ledger, and
/// the ledger grows with each schedule.
const SCENES: usize = 25;

/// What the service does with the requests of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Service {
    /// Accepts every request.
    Accepts,
    /// Accepts every request. The answer to the first request is lost.
    LosesAnswer,
    /// Refuses every request that contains the second device.
    RefusesSecond,
    /// Refuses the first request.
    RefusesOnce,
}

/// A simulator that many [`Scene`]s share, because starting a simulator takes longer than running a scene. Each scene uses two
/// devices that no other scene uses.
struct Stage {
    sim: Arc<Simulator>,
    client: Client,
    unused: Vec<DeviceKey>,
}

impl Stage {
    async fn new(scenes: usize) -> Self {
        let sim = simulator(20 + scenes * 8, 23).await;
        let client = client(&sim);
        let unused = devices(&client, State::Active, scenes * 2).await;
        Self { sim: Arc::new(sim), client, unused }
    }
}

/// A job that has sent nothing yet. Its change is an SMS to two devices. The service keeps no evidence of an SMS, so only the
/// journal of the job shows a worker what was sent.
struct Scene {
    sim: Arc<Simulator>,
    /// The client that started the job. The workers that `work` runs also use this client. All other workers use other clients.
    client: Client,
    store: Arc<dyn Store>,
    id: JobId,
}

impl Scene {
    async fn new(service: Service) -> Self {
        Self::on(&mut Stage::new(1).await, service).await
    }

    async fn on(stage: &mut Stage, service: Service) -> Self {
        let keys = stage.unused.split_off(stage.unused.len() - 2);
        let (sim, client, store) = (Arc::clone(&stage.sim), stage.client.clone(), memory());
        sim.clear_faults();
        let fault = match service {
            Service::Accepts => None,
            Service::LosesAnswer => Some(Fault::reset().acted().on("sendSms").times(1)),
            Service::RefusesSecond => Some(Fault::status(400).on("sendSms").device(keys[1].ids()[0].id())),
            Service::RefusesOnce => Some(Fault::status(400).on("sendSms").times(1)),
        };
        fault.into_iter().for_each(|fault| {
            sim.inject(fault).unwrap();
        });
        let jobs = Jobs::new(Arc::clone(&store), client.clone());
        let ids = keys.iter().map(|key| key.ids()[0].clone());
        let start = jobs.start(jobs.client().sms().send("report").to(ids));
        let id =
            start.split_refused(matches!(service, Service::RefusesSecond | Service::RefusesOnce)).await.unwrap().id().clone();
        Self { sim, client, store, id }
    }

    /// Runs a worker that continues the job and waits for the outcomes.
    async fn work(&self) -> Result<JobReport> {
        self.work_of(&Jobs::new(Arc::clone(&self.store), self.client.clone())).await
    }

    /// Runs a worker that sends what can be sent and does not wait for outcomes. `store` may stop the worker at a chosen call.
    async fn send(&self, store: &Arc<dyn Store>) -> Result<JobReport> {
        jobs(&self.sim, store).open(&self.id).await?.run().await
    }

    async fn work_of(&self, jobs: &Jobs) -> Result<JobReport> {
        jobs.open(&self.id).await?.wait().await
    }

    /// Runs a third worker. Then checks its report and `reports`, which are the reports of the first two workers.
    async fn judge(&self, reports: &[JobReport], case: &str) {
        let last = self.work().await.unwrap();
        let accepted = judge(&self.sim, "sendSms", &last, case).await;
        reports.iter().for_each(|report| stays_true(&accepted, report, case));
        assert_eq!(last.counts.waiting, 0, "{case}: {:?}", last.counts);
    }
}

/// Runs the first worker up to its store call number `first`, then the second worker up to its store call number `second`. The
/// clock advances by `pause` after each of these steps. Then finishes the first worker, then the second. Returns for each
/// worker whether it was stopped before it ended.
async fn take_turns(stage: &mut Stage, service: Service, first: usize, second: usize, pause: Duration) -> (bool, bool) {
    let case = format!("{service:?}, stopped at {first} and {second} for {pause:?}");
    let scene = Scene::on(stage, service).await;
    let gates = [first, second].map(|stop| Stepping::new(&scene.store, stop, Moment::Before));
    let stores = gates.clone().map(|gate| -> Arc<dyn Store> { gate });
    let mut one = std::pin::pin!(scene.send(&stores[0]));
    let mut two = std::pin::pin!(scene.send(&stores[1]));
    let mut reports = Vec::new();
    let stopped = tokio::select! {
        biased;
        () = gates[0].stopped() => true,
        report = &mut one => { reports.push(report.unwrap()); false }
    };
    scene.sim.clock().advance(pause);
    let too = tokio::select! {
        biased;
        () = gates[1].stopped() => true,
        report = &mut two => { reports.push(report.unwrap()); false }
    };
    scene.sim.clock().advance(pause);
    if stopped {
        gates[0].resume();
        reports.push(one.await.unwrap());
    }
    if too {
        gates[1].resume();
        reports.push(two.await.unwrap());
    }
    scene.judge(&reports, &case).await;
    (stopped, too)
}

/// Runs every schedule in which each worker is stopped at most once.
async fn every_schedule(service: Service) {
    let (mut schedules, mut stage) = (0, Stage::new(SCENES).await);
    for first in 0.. {
        let mut was_stopped = false;
        for second in 0.. {
            // Schedules alternate between no pause and a long pause.
            let pause = if (first + second) % 2 == 0 { Duration::ZERO } else { LONG };
            if stage.unused.is_empty() {
                stage = Stage::new(SCENES).await;
            }
            let (stopped, too) = take_turns(&mut stage, service, first, second, pause).await;
            was_stopped = stopped;
            schedules += 1;
            if !too || !stopped {
                break;
            }
        }
        if !was_stopped {
            break;
        }
    }
    assert!(schedules > 100, "{service:?}: only {schedules} schedules");
}

#[tokio::test]
async fn two_workers_send_one_sms_to_each_device_in_every_schedule() {
    every_schedule(Service::Accepts).await;
}

#[tokio::test]
async fn two_workers_never_resend_a_request_whose_answer_was_lost() {
    every_schedule(Service::LosesAnswer).await;
}

#[tokio::test]
async fn two_workers_split_a_refused_request_once() {
    every_schedule(Service::RefusesSecond).await;
}

#[tokio::test]
async fn two_workers_send_both_halves_of_a_refused_request_once() {
    every_schedule(Service::RefusesOnce).await;
}

/// Holds the first intent back until the second intent arrives.
#[derive(Debug)]
struct Rendezvous {
    both: Barrier,
    met: AtomicUsize,
}

impl Append for Rendezvous {
    fn append<'a>(&'a self, store: &'a dyn Store, entries: Vec<Entry>) -> StoreFuture<'a, Vec<Appended>> {
        Box::pin(async move {
            if is_intent(&entries) && self.met.fetch_add(1, Ordering::SeqCst) < 2 {
                self.both.wait().await;
            }
            store.append(entries).await
        })
    }
}

/// The intents of two workers reach the store at the same time. The store reports only one intent as new, so only one worker
/// sends the request.
#[tokio::test]
async fn two_workers_that_append_an_intent_at_the_same_time_send_one_request() {
    for is_one_process in [false, true] {
        let scene = Scene::new(Service::Accepts).await;
        let store: Arc<dyn Store> = Appending::to(&scene.store, Rendezvous { both: Barrier::new(2), met: AtomicUsize::new(0) });
        let one = jobs(&scene.sim, &store);
        // Two calls of `wait` in one process share the client and the worker id. Only the nonces of their intents differ.
        let two = if is_one_process { one.clone() } else { jobs(&scene.sim, &store) };
        let (one, two) = tokio::join!(scene.work_of(&one), scene.work_of(&two));
        scene.judge(&[one.unwrap(), two.unwrap()], &format!("one process: {is_one_process}")).await;
        assert_eq!(acceptances(&scene.sim, "sendSms").await.len(), 2);
    }
}

/// A worker is paused right after it has read the clock, in each round one reading later than in the previous round. In one of
/// the rounds, this is the last reading before the first byte of the request. The pause is longer than every time limit except
/// the lifetime of the worker's tokens. During the pause, another worker must not conclude that the request will never be sent.
#[tokio::test]
async fn a_worker_that_sleeps_right_before_the_first_byte_causes_no_second_request() {
    let mut late = 0;
    for stop in 0.. {
        let case = format!("stopped at reading {stop} of the clock");
        let scene = Scene::new(Service::Accepts).await;
        let readings = Arc::new(AtomicUsize::new(0));
        let clock = Stopping::of(&scene.sim, &readings, stop);
        let sleeper = Jobs::new(Arc::clone(&scene.store), scene.sim.client_builder().clock(clock.clone()).build().unwrap());
        let mut work = std::pin::pin!(scene.work_of(&sleeper));
        let early = tokio::select! {
            biased;
            () = clock.stopped() => None,
            report = &mut work => Some(report.unwrap()),
        };
        let is_stopped = early.is_none();
        scene.sim.clock().advance(LONG);
        let other = scene.work().await.unwrap();
        let is_unknown = other.counts.unknown > 0;
        let mut reports = vec![other];
        reports.push(match early {
            Some(report) => report,
            None => work.await.unwrap(),
        });
        let accepted = acceptances(&scene.sim, "sendSms").await;
        let log = scene.store.read(None, Place::START, 1_000).await.unwrap();
        let intents = log.iter().filter(|stored| stored.entry.kind == "intent").count();
        late += usize::from(is_unknown && intents == 1 && !accepted.is_empty());
        scene.judge(&reports, &case).await;
        if !is_stopped {
            break;
        }
    }
    assert!(late > 0, "in no round did the paused worker send the request after the other worker had reported it as unknown");
}

/// The service accepts a request, and the answer is lost. The request is never sent again, no matter how much time passes.
#[tokio::test]
async fn a_request_whose_answer_was_lost_is_never_sent_again() {
    let scene = Scene::new(Service::LosesAnswer).await;
    let first = scene.work().await.unwrap();
    assert_eq!(first.counts.unknown, 2, "{:?}", first.counts);
    for pause in [31, 600, 24 * 3_600, 40 * 24 * 3_600] {
        scene.sim.clock().advance(Duration::from_secs(pause));
        let report = scene.work().await.unwrap();
        assert_eq!(report.counts.unknown, 2, "after {pause} s: {:?}", report.counts);
        let accepted = acceptances(&scene.sim, "sendSms").await;
        agrees(&accepted, &report, &format!("after {pause} s"));
        assert!(accepted.values().all(|outcomes| outcomes.len() == 1), "the request was sent again after {pause} s");
    }
}
