//! Callbacks are acknowledged in time while the handlers of the same process sleep and their backlog grows.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a panic fails the test, and the test prints its results")]

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use receiver::{Folder, Process, callback, connect, percentile, scale, status};
use thingspace_callbacks::{Credentials, Inbox};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

const CONNECTIONS: usize = 64;

/// Sends callbacks over one connection at a constant rate. `per_second` is the rate of all connections together. Returns how long
/// each acknowledgment took, measured from the time at which the callback was due.
async fn send(to: SocketAddr, connection: usize, count: usize, per_second: usize) -> Vec<Duration> {
    let mut stream = connect(Ipv4Addr::new(127, 0, 8, 1), to).await.unwrap();
    let start = Instant::now();
    let request = format!("request-{connection}");
    let mut times = Vec::with_capacity(count);
    for number in 0..count {
        let due = start + Duration::from_secs_f64((number * CONNECTIONS + connection) as f64 / per_second as f64);
        sleep_until(due).await;
        assert_eq!(status(&mut stream, &callback(&request, number)).await, Some(200), "{request}, device {number}");
        times.push(due.elapsed());
    }
    times
}

#[tokio::test(flavor = "multi_thread")]
async fn callbacks_are_acknowledged_while_handlers_sleep() {
    let (per_second, seconds) = scale((300, 4), (2_000, 60));
    let folder = Folder::new("sleep");
    let process = Process::with_handlers(env!("CARGO_BIN_EXE_receiver"), &folder.store(), Duration::from_secs(1));
    let mut senders = JoinSet::new();
    for connection in 0..CONNECTIONS {
        senders.spawn(send(process.address(), connection, per_second * seconds / CONNECTIONS, per_second));
    }
    let mut times: Vec<Duration> = senders.join_all().await.into_iter().flatten().collect();

    let store = thingspace_store::open(&folder.store()).await.unwrap();
    let progress = Inbox::with_store(store, Credentials::new("a", "b")).consumer("sleepy").progress().await.unwrap();
    println!(
        "{} callbacks, {per_second} per second: acknowledged after p50 {:?}, p99 {:?}, slowest {:?}; memory {} MB at most; {progress:?}",
        times.len(),
        percentile(&mut times, 50),
        percentile(&mut times, 99),
        percentile(&mut times, 100),
        process.peak_memory(),
    );
    // Check that there was a backlog: most messages must still wait for their handlers.
    assert!(progress.waiting > times.len() as u64 / 2, "{progress:?}");
    // In a short run, compilations on the same machine can slow down the receiver, so only the soak applies the strict limit.
    let limit = scale(Duration::from_secs(3), Duration::from_millis(50));
    assert!(percentile(&mut times, 99) <= limit, "p99 {:?}", percentile(&mut times, 99));
}
