//! The clock of the machine is set forward or back, mostly by 3 hours, while a change runs or between two changes. Even so, no
//! change is sent twice, nothing hangs, and no rate limit is exceeded. The tests measure time by the clock of the simulator,
//! which is not set.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use thingspace::{Client, Clock as _, DeviceKey, State};
use thingspace_jobs::{DeviceState, Job, Jobs, Origin, ProgressEvent};
use thingspace_sim::{Clock, Fault, Simulator};
use thingspace_store::{Revision, Store};

use crate::clock::Settable;
use crate::ledger::{acceptances, judge};
use crate::rates::accepted;
use crate::{devices, memory, simulator};

/// How far a test sets the clock forward (`FORWARD`) or back (`BACK`), in seconds.
const FORWARD: i64 = 3 * 3_600;
const BACK: i64 = -3 * 3_600;

fn client(sim: &Simulator, clock: &Settable) -> Client {
    sim.client_builder().clock(clock.clone()).build().unwrap()
}

fn jobs(sim: &Simulator, store: &Arc<dyn Store>, clock: &Settable) -> Jobs {
    Jobs::new(Arc::clone(store), client(sim, clock))
}

/// Counts the requests that were accepted or whose answers were lost, and calls `set` with the new count after each such request.
/// The caller must run `job.wait()` at the same time. This function returns when that wait ends.
async fn at_each_request(job: &Job, mut set: impl FnMut(usize)) {
    let mut steps = job.progress();
    let mut requests = 0;
    while let Some(step) = steps.next().await {
        if matches!(step.event, ProgressEvent::Accepted { .. } | ProgressEvent::Lost { .. }) {
            requests += 1;
            set(requests);
        }
    }
}

/// The monotonic time of the simulator's clock. `Settable::set` does not change it.
fn time(sim: &Simulator) -> Duration {
    sim.clock().monotonic()
}

/// The clock is set four times per job, alternately forward and back, by 3 hours or by 40 seconds. At each of these times, the
/// job has sent only a part of the 30 requests that the rate allows per minute.
#[tokio::test]
async fn the_rate_of_a_job_holds_although_the_clock_is_set() {
    for by in [FORWARD, BACK, 40, -40] {
        let (sim, store) = (simulator(400, 13).await, memory());
        let clock = Settable::of(&sim);
        let jobs = jobs(&sim, &store, &clock);
        let keys = devices(jobs.client(), State::Active, 130).await;
        let started = time(&sim);
        let start = jobs.start(jobs.client().devices().suspend(keys)).batch_size(1).per_minute(30);
        let job = start.await.unwrap();
        let set = at_each_request(&job, |requests| match requests {
            20 | 75 => clock.set(by),
            50 | 100 => clock.set(-by),
            _ => {}
        });
        let (report, ()) = tokio::join!(job.wait(), set);
        let (report, took) = (report.unwrap(), time(&sim) - started);
        assert_eq!(report.counts.done, 130, "set by {by} s: {:?}", report.counts);
        let times = accepted(&sim, "suspendDevices");
        let fastest = times.windows(31).map(|window| window[30] - window[0]).min().unwrap();
        assert!(fastest >= 60_000, "set by {by} s: 31 requests within {fastest} ms");
        assert!(took < Duration::from_secs(15 * 60), "set by {by} s: {took:?}");
        judge(&sim, "suspendDevices", &report, "rate").await;
    }
}

/// Two workers share the rate of a job, and use the same clock. So both workers notice that this clock was set.
#[tokio::test]
async fn the_rate_of_two_workers_holds_although_the_clock_is_set() {
    for by in [FORWARD, BACK] {
        let (sim, store) = (simulator(400, 13).await, memory());
        let clock = Settable::of(&sim);
        let keys = devices(&client(&sim, &clock), State::Active, 100).await;
        let [one, two] = [jobs(&sim, &store, &clock), jobs(&sim, &store, &clock)];
        let start = one.start(one.client().devices().suspend(keys)).batch_size(1).per_minute(30);
        let one = start.await.unwrap();
        let two = two.open(one.id()).await.unwrap();
        let set = at_each_request(&one, |requests| {
            if requests == 10 {
                clock.set(by);
            }
        });
        let (report, other, ()) = tokio::join!(one.wait(), two.wait(), set);
        other.unwrap();
        let times = accepted(&sim, "suspendDevices");
        assert_eq!(times.len(), 100);
        // If one worker sleeps, the simulator's clock jumps to the end of the sleep. By this clock, a request that the other
        // worker is sending at that moment may arrive up to a minute after it was sent. So up to `late` additional requests may
        // arrive within a minute.
        let late = 2;
        let fastest = times.windows(31 + late).map(|window| window[30 + late] - window[0]).min().unwrap();
        assert!(fastest >= 60_000, "set by {by} s: {} requests within {fastest} ms", 31 + late);
        judge(&sim, "suspendDevices", &report.unwrap(), "two workers").await;
    }
}

/// The service needs at least ten hours to carry out the request. The wait must end at its timeout of 30 minutes, neither at once
/// nor hours later.
#[tokio::test]
async fn a_wait_ends_at_its_timeout_although_the_clock_is_set() {
    for by in [FORWARD, BACK] {
        let hours = Duration::from_secs(10 * 3_600)..Duration::from_secs(11 * 3_600);
        let sim = Simulator::builder().devices(60).seed(5).clock(Clock::paused()).callback_delay(hours).start().await.unwrap();
        let (store, clock) = (memory(), Settable::of(&sim));
        let jobs = jobs(&sim, &store, &clock);
        let keys = devices(jobs.client(), State::Active, 2).await;
        let job = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
        let started = time(&sim);
        let set = at_each_request(&job, |_| clock.set(by));
        let (report, ()) = tokio::join!(job.wait().timeout(Duration::from_secs(30 * 60)), set);
        let took = time(&sim) - started;
        assert_eq!(report.unwrap().counts.accepted, 2, "set by {by} s");
        let minutes = Duration::from_secs(29 * 60)..Duration::from_secs(40 * 60);
        assert!(minutes.contains(&took), "set by {by} s: waited {took:?}");
    }
}

/// The service needs at least ten hours to carry out a request that does not belong to a job. The clock is set while the wait
/// sleeps.
#[tokio::test]
async fn a_wait_without_a_job_ends_at_its_timeout_although_the_clock_is_set() {
    for by in [FORWARD, BACK] {
        let hours = Duration::from_secs(10 * 3_600)..Duration::from_secs(11 * 3_600);
        let sim = Simulator::builder().devices(60).seed(5).clock(Clock::paused()).callback_delay(hours).start().await.unwrap();
        let clock = Settable::of(&sim);
        let client = client(&sim, &clock);
        let keys = devices(&client, State::Active, 2).await;
        let request = client.devices().suspend(keys).submit().await.unwrap();
        let started = time(&sim);
        let set = async {
            while time(&sim) - started < Duration::from_secs(300) {
                tokio::task::yield_now().await;
            }
            clock.set(by);
        };
        let (outcomes, ()) = tokio::join!(request.wait().timeout(Duration::from_secs(30 * 60)), set);
        let took = time(&sim) - started;
        assert_eq!(outcomes.unknown(), 2, "set by {by} s");
        let minutes = Duration::from_secs(29 * 60)..Duration::from_secs(35 * 60);
        assert!(minutes.contains(&took), "set by {by} s: waited {took:?}");
    }
}

/// Without a job, a client also keeps to the documented rate of an operation: 100 activations per minute.
#[tokio::test]
async fn the_rate_of_a_client_holds_although_the_clock_is_set() {
    for by in [FORWARD, BACK] {
        let sim = simulator(2_000, 13).await;
        let clock = Settable::of(&sim);
        let client = client(&sim, &clock);
        let keys = devices(&client, State::PreActive, 150).await;
        let started = time(&sim);
        let mut requests = 0;
        let bulk = client.devices().activate(keys).plan("m2m-5mb").zip("98101").in_bulk().devices_per_request(1);
        let set = clock.clone();
        let bulk = bulk.on_progress(move |_| {
            requests += 1;
            if requests == 60 {
                set.set(by);
            }
        });
        let _ = bulk.submit().await.unwrap();
        let times = accepted(&sim, "activateDevices");
        assert_eq!(times.len(), 150);
        let fastest = times.windows(101).map(|window| window[100] - window[0]).min().unwrap();
        assert!(fastest >= 60_000, "set by {by} s: 101 requests within {fastest} ms");
        assert!(time(&sim) - started < Duration::from_secs(300), "set by {by} s");
    }
}

/// A worker that holds the lease of a job has died, and the clock is set back 3 hours. Another worker must take over the job and
/// report its outcomes within 5 minutes, not hours later.
#[tokio::test]
async fn a_lease_of_a_dead_worker_ends_although_the_clock_was_set_back() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let clock = Settable::of(&sim);
    let jobs = jobs(&sim, &store, &clock);
    let keys = devices(jobs.client(), State::Active, 2).await;
    let job = jobs.start(jobs.client().devices().suspend(keys)).await.unwrap();
    job.run().await.unwrap();
    let until = time(&sim).as_millis() + 200_000;
    let lease = format!("{{\"worker\":\"dead\",\"until\":{until}}}");
    store.set(&format!("lease/{}", job.id()), Some(lease.into()), Revision::ABSENT).await.unwrap();
    clock.set(BACK);
    let started = time(&sim);
    assert_eq!(job.wait().await.unwrap().counts.done, 2);
    let took = time(&sim) - started;
    assert!(took < Duration::from_secs(5 * 60), "{took:?}");
}

/// For an hour after a job has finished, starting the same change again returns this job, even if the clock was set back to a
/// time before the job finished.
#[tokio::test]
async fn a_finished_job_is_reported_for_an_hour_although_the_clock_was_set_back() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let clock = Settable::of(&sim);
    let jobs = jobs(&sim, &store, &clock);
    let keys = devices(jobs.client(), State::Active, 1).await;
    let suspend = || jobs.client().devices().suspend(keys.clone());
    let first = jobs.start(suspend()).await.unwrap();
    first.wait().await.unwrap();
    clock.set(BACK);
    for minutes in [0, 30, 29] {
        sim.clock().advance(Duration::from_secs(minutes * 60));
        let same = jobs.start(suspend()).await.unwrap();
        assert_eq!((same.origin(), same.id()), (Origin::Finished, first.id()));
    }
    sim.clock().advance(Duration::from_secs(2 * 60));
    let next = jobs.start(suspend()).await.unwrap();
    assert!(next.origin() == Origin::Started && next.id() != first.id());
}

/// The clock is set after the first job, after the second job, or after both.
#[tokio::test]
async fn suspend_restore_and_suspend_are_three_jobs_although_the_clock_is_set() {
    for sets in [[BACK, 0], [0, BACK], [BACK, FORWARD], [FORWARD, BACK], [FORWARD, 0]] {
        let (sim, store) = (simulator(60, 7).await, memory());
        let clock = Settable::of(&sim);
        let jobs = jobs(&sim, &store, &clock);
        let keys = devices(jobs.client(), State::Active, 3).await;
        let devices = jobs.client().devices();
        for round in 0..3 {
            let job = match round {
                1 => jobs.start(devices.restore(keys.clone())).await.unwrap(),
                _ => jobs.start(devices.suspend(keys.clone())).await.unwrap(),
            };
            assert_eq!(job.origin(), Origin::Started, "{sets:?}, round {round}");
            assert_eq!(job.wait().await.unwrap().counts.done, 3, "{sets:?}, round {round}");
            sets.get(round).into_iter().for_each(|by| clock.set(*by));
        }
        let accepted = acceptances(&sim, "suspendDevices").await;
        assert!(accepted.values().all(|outcomes| outcomes.len() == 2), "{sets:?}: {accepted:?}");
    }
}

/// Suspends and restores a device without a job, and then advances the clock of the simulator by an hour. Returns the key of the
/// device.
async fn suspended_and_restored(sim: &Simulator, client: &Client) -> DeviceKey {
    let key = devices(client, State::Active, 1).await.remove(0);
    let suspend = client.devices().suspend([key.clone()]).submit().await.unwrap();
    assert_eq!(suspend.wait().await.done(), 1);
    let restore = client.devices().restore([key.clone()]).submit().await.unwrap();
    assert_eq!(restore.wait().await.done(), 1);
    sim.clock().advance(Duration::from_secs(3_600));
    key
}

/// The connection of the job's request is reset before the service acts. The clock is set before the job starts, or after this
/// request. The history of the device shows a suspension an hour earlier, which does not prove that the job's request was
/// accepted.
#[tokio::test]
async fn an_earlier_change_proves_nothing_although_the_clock_is_set() {
    for (before, after) in [(0, FORWARD), (0, BACK), (BACK, 0), (FORWARD, 0)] {
        let (sim, store) = (simulator(60, 7).await, memory());
        let clock = Settable::of(&sim);
        let jobs = jobs(&sim, &store, &clock);
        let key = suspended_and_restored(&sim, jobs.client()).await;
        sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
        clock.set(before);
        let job = jobs.start(jobs.client().devices().suspend([key])).await.unwrap();
        let started = time(&sim);
        let set = at_each_request(&job, |_| clock.set(after));
        let (report, ()) = tokio::join!(job.wait(), set);
        let (report, took) = (report.unwrap(), time(&sim) - started);
        assert_eq!(report.devices[0].state, DeviceState::Unknown, "set by {before} and {after} s: {report:?}");
        assert!(took < Duration::from_secs(5 * 60), "set by {before} and {after} s: {took:?}");
    }
}

/// The service acts on the first request, the answer is lost, and then the clock is set. The job still finds the change in the
/// history.
#[tokio::test]
async fn a_change_whose_answer_was_lost_is_found_although_the_clock_is_set() {
    for by in [FORWARD, BACK] {
        let (sim, store) = (simulator(60, 7).await, memory());
        let clock = Settable::of(&sim);
        let jobs = jobs(&sim, &store, &clock);
        let keys = devices(jobs.client(), State::Active, 6).await;
        sim.inject(Fault::reset().acted().on("suspendDevices").times(1)).unwrap();
        let job = jobs.start(jobs.client().devices().suspend(keys)).batch_size(3).await.unwrap();
        let set = at_each_request(&job, |requests| {
            if requests == 1 {
                clock.set(by);
            }
        });
        let (report, ()) = tokio::join!(job.wait(), set);
        let report = report.unwrap();
        assert_eq!(report.counts.done, 6, "set by {by} s: {:?}", report.counts);
        judge(&sim, "suspendDevices", &report, "lost").await;
    }
}
