//! The main ways through the client, once awaited and once blocking: the same scenarios, and the same ledger as judge.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::HashSet;
use std::future::{Future, IntoFuture, ready};
use std::time::Duration;

use behavior::{calls, client, describe, in_state};
use futures_util::stream::{Stream, StreamExt as _};
use thingspace::blocking::{Block as _, BlockStream as _};
use thingspace::callbacks::{Credentials, Hub, Receiver};
use thingspace::{Client, ErrorKind, Result, State};
use thingspace_sim::{Clock, Fault, Simulator};

/// How a scenario waits for the client.
trait Way {
    fn run<F: IntoFuture>(work: F) -> impl Future<Output = F::Output>;

    fn all<S: Stream>(stream: S) -> impl Future<Output = Vec<S::Item>>;

    /// Lists the fleet with so many callers at once.
    fn list_at_once(client: &Client, callers: usize) -> impl Future<Output = Vec<Result<usize>>>;
}

struct Awaiting;

impl Way for Awaiting {
    async fn run<F: IntoFuture>(work: F) -> F::Output {
        work.await
    }

    async fn all<S: Stream>(stream: S) -> Vec<S::Item> {
        stream.collect().await
    }

    async fn list_at_once(client: &Client, callers: usize) -> Vec<Result<usize>> {
        let list = |client: Client| async move { client.devices().list().collect().await.map(|devices| devices.len()) };
        let tasks: Vec<_> = (0..callers).map(|_| tokio::spawn(list(client.clone()))).collect();
        let mut told = Vec::new();
        for task in tasks {
            told.push(task.await.unwrap());
        }
        told
    }
}

struct Blocking;

impl Way for Blocking {
    fn run<F: IntoFuture>(work: F) -> impl Future<Output = F::Output> {
        ready(work.block())
    }

    fn all<S: Stream>(stream: S) -> impl Future<Output = Vec<S::Item>> {
        ready(stream.block().collect())
    }

    fn list_at_once(client: &Client, callers: usize) -> impl Future<Output = Vec<Result<usize>>> {
        let list = |client: Client| move || client.devices().list().collect().block().map(|devices| devices.len());
        let threads: Vec<_> = (0..callers).map(|_| std::thread::spawn(list(client.clone()))).collect();
        ready(threads.into_iter().map(|thread| thread.join().unwrap()).collect())
    }
}

macro_rules! both {
    ($($scenario:ident),* $(,)?) => {
        mod awaiting {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $scenario() {
                super::$scenario::<super::Awaiting>().await;
            })*
        }

        mod blocking {
            use thingspace::blocking::Block as _;

            $(#[test]
            fn $scenario() {
                super::$scenario::<super::Blocking>().block();
            })*
        }
    };
}

both! {
    a_list_comes_whole,
    callers_at_once_log_in_once,
    reads_are_repeated_and_changes_are_not,
    outcomes_come_by_callback,
    outcomes_come_by_looking,
    a_bulk_goes_out_in_parts,
    a_service_that_hangs_ends_with_the_deadline,
    a_refusal_has_its_code,
    dead_tokens_are_renewed,
}

/// Tokio's own way to wait panics here.
#[tokio::test]
async fn blocking_within_a_runtime_only_stops_the_thread() {
    let sim = sim(5).block();
    assert_eq!(client(&sim).devices().list().collect().block().unwrap().len(), 5);
}

async fn sim(devices: usize) -> Simulator {
    let at_once = Duration::ZERO..Duration::ZERO;
    let sim = Simulator::builder().devices(devices).seed(5).page_size(500).clock(Clock::paused()).callback_delay(at_once);
    sim.start().await.unwrap()
}

async fn a_list_comes_whole<W: Way>() {
    let sim = W::run(sim(2_100)).await;
    let devices = W::all(client(&sim).devices().list().stream()).await;
    let cards: HashSet<String> = devices.into_iter().map(|device| device.unwrap().iccid().unwrap().to_owned()).collect();
    assert_eq!(cards, sim.fleet().into_iter().map(|line| line.iccid).collect());
    assert_eq!(calls(&sim, "listDevices"), 5);
}

async fn callers_at_once_log_in_once<W: Way>() {
    let sim = W::run(sim(10)).await;
    for told in W::list_at_once(&client(&sim), 50).await {
        assert_eq!(told.unwrap(), 10);
    }
    assert_eq!((calls(&sim, "requestOauthToken"), calls(&sim, "startConnectivityManagementSession")), (1, 1));
}

async fn reads_are_repeated_and_changes_are_not<W: Way>() {
    let sim = W::run(sim(20)).await;
    // The clock of the machine: this one pauses before it repeats, for less than half a second.
    let client = describe(&sim).clock(thingspace::SystemClock).build().unwrap();
    let active = W::run(in_state(&client, State::Active, 1)).await;
    let lists = calls(&sim, "listDevices");
    sim.inject(Fault::status(503).times(1)).unwrap();
    W::run(client.devices().list().collect()).await.unwrap();
    assert_eq!(calls(&sim, "listDevices"), lists + 2);
    sim.inject(Fault::reset().acted().times(1)).unwrap();
    let request = W::run(client.devices().suspend([active[0].key().unwrap()]).submit()).await.unwrap();
    assert!(request.request_id().is_none());
    assert_eq!(calls(&sim, "suspendDevices"), 1);
}

async fn outcomes_come_by_callback<W: Way>() {
    let sim = W::run(sim(60)).await;
    let client = client(&sim);
    let hub = Hub::new(Credentials::new("behavior", "k4-Copper-Finch"));
    let receiver = W::run(Receiver::bind("127.0.0.1:0", hub.clone())).await.unwrap();
    let url = receiver.url("CarrierService");
    W::run(client.callbacks().register("CarrierService", url, hub.credentials())).await.unwrap();
    let active = W::run(in_state(&client, State::Active, 10)).await;
    let keys = active.iter().map(|device| device.key()).collect::<Result<Vec<_>>>().unwrap();
    let request = W::run(client.devices().suspend(keys).submit()).await.unwrap();
    let outcomes = W::run(request.wait().listening(&hub)).await;
    assert_eq!((outcomes.done(), outcomes.callbacks()), (10, 10));
    assert_eq!(sim.fleet().iter().filter(|line| outcomes_name(&outcomes, &line.iccid)).count(), 10);
}

fn outcomes_name(outcomes: &thingspace::Outcomes, iccid: &str) -> bool {
    outcomes.iter().any(|(key, _)| key.ids().iter().any(|id| id.id() == iccid))
}

async fn outcomes_come_by_looking<W: Way>() {
    let sim = W::run(sim(20)).await;
    let client = client(&sim);
    let active = W::run(in_state(&client, State::Active, 1)).await;
    let request = W::run(client.devices().suspend([active[0].key().unwrap()]).submit()).await.unwrap();
    W::run(sim.settle()).await;
    let outcomes = W::run(request.wait().poll_after(Duration::ZERO)).await;
    assert_eq!((outcomes.done(), outcomes.callbacks()), (1, 0));
}

async fn a_bulk_goes_out_in_parts<W: Way>() {
    let sim = W::run(sim(200)).await;
    let client = client(&sim);
    let active = W::run(in_state(&client, State::Active, 50)).await;
    let keys = active.iter().map(|device| device.key()).collect::<Result<Vec<_>>>().unwrap();
    let requests = W::run(client.devices().suspend(keys).in_bulk().devices_per_request(20).submit()).await.unwrap();
    W::run(sim.settle()).await;
    let outcomes = W::run(requests.wait().poll_after(Duration::ZERO)).await;
    assert_eq!((requests.requests().len(), outcomes.done()), (3, 50));
}

async fn a_service_that_hangs_ends_with_the_deadline<W: Way>() {
    let sim = W::run(sim(5)).await;
    let client = describe(&sim).timeout(Duration::from_millis(200)).build().unwrap();
    W::run(client.login()).await.unwrap();
    sim.inject(Fault::hang()).unwrap();
    let error = W::run(client.devices().list().collect()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

async fn a_refusal_has_its_code<W: Way>() {
    let sim = W::run(sim(5)).await;
    let client = describe(&sim).account("0000999999-00001").build().unwrap();
    let error = W::run(client.devices().list().collect()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotFound, Some("REQUEST_FAILED.AccountNotFound")));
}

async fn dead_tokens_are_renewed<W: Way>() {
    let sim = W::run(sim(5)).await;
    let client = client(&sim);
    W::run(client.devices().list().collect()).await.unwrap();
    sim.clock().advance(Duration::from_secs(2 * 3600));
    W::run(client.devices().list().collect()).await.unwrap();
    assert_eq!((calls(&sim, "requestOauthToken"), calls(&sim, "startConnectivityManagementSession")), (2, 2));
}
