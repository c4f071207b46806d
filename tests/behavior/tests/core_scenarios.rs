//! The main features of the client. Each scenario runs as an async test and as a blocking test, with the same checks.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::collections::HashSet;
use std::future::{Future, IntoFuture, ready};
use std::time::Duration;

use behavior::{calls, client, client_builder, in_state};
use futures_util::stream::{Stream, StreamExt as _};
use thingspace::blocking::{Block as _, BlockStream as _};
use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::{Client, ErrorKind, Result, State};
use thingspace_sim::{Clock, Fault, Simulator};

/// How a scenario calls the client.
trait Mode {
    fn run<F: IntoFuture>(work: F) -> impl Future<Output = F::Output>;

    fn all<S: Stream>(stream: S) -> impl Future<Output = Vec<S::Item>>;

    /// Lists the fleet from several concurrent callers. Returns the length of each list.
    fn list_concurrently(client: &Client, callers: usize) -> impl Future<Output = Vec<Result<usize>>>;
}

struct Async;

impl Mode for Async {
    async fn run<F: IntoFuture>(work: F) -> F::Output {
        work.await
    }

    async fn all<S: Stream>(stream: S) -> Vec<S::Item> {
        stream.collect().await
    }

    async fn list_concurrently(client: &Client, callers: usize) -> Vec<Result<usize>> {
        let list = |client: Client| async move { client.devices().list().collect().await.map(|devices| devices.len()) };
        let tasks: Vec<_> = (0..callers).map(|_| tokio::spawn(list(client.clone()))).collect();
        let mut results = Vec::new();
        for task in tasks {
            results.push(task.await.unwrap());
        }
        results
    }
}

struct Blocking;

impl Mode for Blocking {
    fn run<F: IntoFuture>(work: F) -> impl Future<Output = F::Output> {
        ready(work.block())
    }

    fn all<S: Stream>(stream: S) -> impl Future<Output = Vec<S::Item>> {
        ready(stream.block().collect())
    }

    fn list_concurrently(client: &Client, callers: usize) -> impl Future<Output = Vec<Result<usize>>> {
        let list = |client: Client| move || client.devices().list().collect().block().map(|devices| devices.len());
        let threads: Vec<_> = (0..callers).map(|_| std::thread::spawn(list(client.clone()))).collect();
        ready(threads.into_iter().map(|thread| thread.join().unwrap()).collect())
    }
}

/// Makes an async and a blocking test from each scenario.
macro_rules! async_and_blocking_tests {
    ($($scenario:ident),* $(,)?) => {
        mod asynchronous {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $scenario() {
                super::$scenario::<super::Async>().await;
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

async_and_blocking_tests! {
    a_list_is_complete,
    concurrent_callers_log_in_once,
    reads_are_retried_and_changes_are_not,
    outcomes_arrive_by_callback,
    outcomes_are_found_by_polling,
    a_bulk_is_sent_in_parts,
    a_call_to_a_hanging_service_ends_at_the_deadline,
    a_refusal_has_the_code_of_the_service,
    expired_tokens_are_renewed,
}

/// Calls `.block()` on a thread of a runtime, where Tokio's `block_on` would panic.
#[tokio::test]
async fn blocking_inside_a_runtime_blocks_only_the_thread() {
    let sim = sim(5).block();
    assert_eq!(client(&sim).devices().list().collect().block().unwrap().len(), 5);
}

async fn sim(devices: usize) -> Simulator {
    let immediately = Duration::ZERO..Duration::ZERO;
    let sim = Simulator::builder().devices(devices).seed(5).page_size(500).clock(Clock::paused()).callback_delay(immediately);
    sim.start().await.unwrap()
}

async fn a_list_is_complete<M: Mode>() {
    let sim = M::run(sim(2_100)).await;
    let devices = M::all(client(&sim).devices().list().stream()).await;
    let cards: HashSet<String> = devices.into_iter().map(|device| device.unwrap().iccid().unwrap().to_owned()).collect();
    assert_eq!(cards, sim.fleet().into_iter().map(|device| device.iccid).collect());
    assert_eq!(calls(&sim, "listDevices"), 5);
}

async fn concurrent_callers_log_in_once<M: Mode>() {
    let sim = M::run(sim(10)).await;
    for devices in M::list_concurrently(&client(&sim), 50).await {
        assert_eq!(devices.unwrap(), 10);
    }
    assert_eq!((calls(&sim, "requestOauthToken"), calls(&sim, "startConnectivityManagementSession")), (1, 1));
}

async fn reads_are_retried_and_changes_are_not<M: Mode>() {
    let sim = M::run(sim(20)).await;
    // On the simulator's paused clock, the pause before a retry would never end. On the system clock, it takes less than half a
    // second.
    let client = client_builder(&sim).clock(thingspace::SystemClock).build().unwrap();
    let active = M::run(in_state(&client, State::Active, 1)).await;
    let lists = calls(&sim, "listDevices");
    sim.inject(Fault::status(503).times(1)).unwrap();
    M::run(client.devices().list().collect()).await.unwrap();
    assert_eq!(calls(&sim, "listDevices"), lists + 2);
    sim.inject(Fault::reset().acted().times(1)).unwrap();
    let request = M::run(client.devices().suspend([active[0].key().unwrap()]).submit()).await.unwrap();
    assert!(request.request_id().is_none());
    assert_eq!(calls(&sim, "suspendDevices"), 1);
}

async fn outcomes_arrive_by_callback<M: Mode>() {
    let sim = M::run(sim(60)).await;
    let client = client(&sim);
    let inbox = Inbox::new(Credentials::new("behavior", "k4-Copper-Finch"));
    let receiver = M::run(Receiver::bind("127.0.0.1:0", inbox.clone())).await.unwrap();
    let url = receiver.url("CarrierService");
    M::run(client.callbacks().register("CarrierService", url, inbox.credentials())).await.unwrap();
    let active = M::run(in_state(&client, State::Active, 10)).await;
    let keys = active.iter().map(|device| device.key()).collect::<Result<Vec<_>>>().unwrap();
    let request = M::run(client.devices().suspend(keys).submit()).await.unwrap();
    let outcomes = M::run(request.wait().listening(&inbox)).await;
    assert_eq!((outcomes.done(), outcomes.callbacks()), (10, 10));
    assert_eq!(sim.fleet().iter().filter(|device| has_device(&outcomes, &device.iccid)).count(), 10);
}

fn has_device(outcomes: &thingspace::Outcomes, iccid: &str) -> bool {
    outcomes.iter().any(|(key, _)| key.ids().iter().any(|id| id.id() == iccid))
}

async fn outcomes_are_found_by_polling<M: Mode>() {
    let sim = M::run(sim(20)).await;
    let client = client(&sim);
    let active = M::run(in_state(&client, State::Active, 1)).await;
    let request = M::run(client.devices().suspend([active[0].key().unwrap()]).submit()).await.unwrap();
    M::run(sim.settle()).await;
    let outcomes = M::run(request.wait().poll_after(Duration::ZERO)).await;
    assert_eq!((outcomes.done(), outcomes.callbacks()), (1, 0));
}

async fn a_bulk_is_sent_in_parts<M: Mode>() {
    let sim = M::run(sim(200)).await;
    let client = client(&sim);
    let active = M::run(in_state(&client, State::Active, 50)).await;
    let keys = active.iter().map(|device| device.key()).collect::<Result<Vec<_>>>().unwrap();
    let requests = M::run(client.devices().suspend(keys).in_bulk().devices_per_request(20).submit()).await.unwrap();
    M::run(sim.settle()).await;
    let outcomes = M::run(requests.wait().poll_after(Duration::ZERO)).await;
    assert_eq!((requests.requests().len(), outcomes.done()), (3, 50));
}

async fn a_call_to_a_hanging_service_ends_at_the_deadline<M: Mode>() {
    let sim = M::run(sim(5)).await;
    let client = client_builder(&sim).timeout(Duration::from_millis(200)).build().unwrap();
    M::run(client.login()).await.unwrap();
    sim.inject(Fault::hang()).unwrap();
    let error = M::run(client.devices().list().collect()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

async fn a_refusal_has_the_code_of_the_service<M: Mode>() {
    let sim = M::run(sim(5)).await;
    let client = client_builder(&sim).account("0000999999-00001").build().unwrap();
    let error = M::run(client.devices().list().collect()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotFound, Some("REQUEST_FAILED.AccountNotFound")));
}

async fn expired_tokens_are_renewed<M: Mode>() {
    let sim = M::run(sim(5)).await;
    let client = client(&sim);
    M::run(client.devices().list().collect()).await.unwrap();
    sim.clock().advance(Duration::from_secs(2 * 3600));
    M::run(client.devices().list().collect()).await.unwrap();
    assert_eq!((calls(&sim, "requestOauthToken"), calls(&sim, "startConnectivityManagementSession")), (2, 2));
}
